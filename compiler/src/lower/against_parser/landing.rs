//! A parsed page → where the sentinel is in it, and whether a sink may write there.

use html5ever::{Attribute, QualName};
use markup5ever_rcdom::{Handle, NodeData};
use url::{Position, Url};

use super::super::context::{self, Neighbour};
use super::SENTINEL;
use crate::html::{AttributeKind, Namespace, UrlUse};
use crate::ir::{AttributeSink, Sink};
use crate::syntax::ast::Kind;

/// Where the compiler says that a value stands.
#[derive(Debug)]
pub(super) enum Place {
    /// Among children.
    Content,
    /// In a quoted value, or in `<title>` or `<textarea>`.
    Text,
    /// At the start of a URL.
    Url(UrlUse),
    /// In a part of a URL.
    Path,
    Query,
    Fragment,
    /// The whole value of an attribute.
    Whole {
        name: String,
        sink: AttributeSink,
    },
    /// In a list of tokens.
    Tokens,
    /// A declaration.
    Style,
    /// A constant of a `<script>`, or its data.
    Script,
    /// In a `<style>`.
    Sheet,
}

impl Place {
    pub(super) fn of_sink(sink: Sink) -> Self {
        match sink {
            Sink::Content(_) => Self::Content,
            Sink::Text(_) => Self::Text,
            Sink::Url(url) => Self::Url(url),
            Sink::UrlPath => Self::Path,
            Sink::UrlQuery => Self::Query,
            Sink::UrlFragment => Self::Fragment,
        }
    }
}

/// Where the parser put it.
#[derive(Debug)]
#[expect(dead_code, reason = "shown in messages")]
pub(super) enum Landing {
    Text {
        parent: Option<QualName>,
    },
    Value {
        element: QualName,
        attributes: Vec<Attribute>,
        at: usize,
    },
    /// A comment, a name, a doctype.
    Elsewhere(String),
}

/// Every place in the tree where the sentinel is.
pub(super) fn landings(document: &Handle) -> Vec<Landing> {
    let mut found = Vec::new();
    collect(document, None, &mut found);
    found
}

fn collect(node: &Handle, parent: Option<&QualName>, found: &mut Vec<Landing>) {
    let is_here = |text: &str| text.to_ascii_lowercase().contains(SENTINEL);
    let mut name_here = parent.cloned();
    match &node.data {
        NodeData::Document => {}
        NodeData::Text { contents } => {
            if is_here(&contents.borrow()) {
                found.push(Landing::Text { parent: parent.cloned() });
            }
        }
        NodeData::Element { name, attrs, template_contents, .. } => {
            name_here = Some(name.clone());
            if is_here(&name.local) {
                found.push(Landing::Elsewhere(format!("the name of <{}>", name.local)));
            }
            let attributes = attrs.borrow();
            for (at, attribute) in attributes.iter().enumerate() {
                if is_here(&attribute.name.local) {
                    found.push(Landing::Elsewhere("the name of an attribute".into()));
                }
                if is_here(&attribute.value) {
                    let (element, attributes) = (name.clone(), attributes.clone());
                    found.push(Landing::Value { element, attributes, at });
                }
            }
            if let Some(contents) = template_contents.borrow().as_ref() {
                collect(contents, Some(name), found);
            }
        }
        other => {
            if is_here(&format!("{other:?}")) {
                found.push(Landing::Elsewhere(format!("{other:?}")));
            }
        }
    }
    for child in node.children.borrow().iter() {
        collect(child, name_here.as_ref(), found);
    }
}

/// Whether a sink may write where its value landed; `Err` says why not.
pub(super) fn judge(place: &Place, landings: &[Landing]) -> Result<(), String> {
    let wrong = || Err(format!("it landed in {landings:?}"));
    match (place, landings) {
        (Place::Content, [Landing::Text { parent: Some(parent) }]) if is_normal(parent) => Ok(()),
        // What a slot brings there need not be text, and text is dropped.
        (Place::Content, []) => Ok(()),
        (Place::Text, [Landing::Text { parent: Some(parent) }]) if is_rcdata(parent) => Ok(()),
        (Place::Script, [Landing::Text { parent: Some(parent) }]) if is_script(parent) => Ok(()),
        (Place::Sheet, [Landing::Text { parent: Some(parent) }]) if is_sheet(parent) => Ok(()),
        (_, [Landing::Value { element, attributes, at }]) => {
            let attribute = &attributes[*at];
            match in_attribute(place, kind(element, attributes, attribute), attribute) {
                true => Ok(()),
                false => wrong(),
            }
        }
        _ => wrong(),
    }
}

fn in_attribute(place: &Place, holds: AttributeKind, attribute: &Attribute) -> bool {
    use AttributeKind::{Boolean, Enumerated, Id, Number, Style, Text, Tokens, Url};
    let is_text = matches!(holds, Text | Id | Tokens | Enumerated | Number);
    match place {
        Place::Content | Place::Script | Place::Sheet => false,
        Place::Text => is_text,
        Place::Url(url) => {
            let rest = attribute.value.strip_prefix(SENTINEL);
            let ends = |rest: &str| rest.trim().is_empty() || rest.starts_with(['/', '?', '#']);
            holds == Url(*url) && rest.is_some_and(ends)
        }
        Place::Path | Place::Query | Place::Fragment => match holds {
            Url(UrlUse::Navigate | UrlUse::Media) => is_in_part(place, &attribute.value),
            Url(UrlUse::SameSite | UrlUse::Resource) => {
                is_anchored(&attribute.value) && is_in_part(place, &attribute.value)
            }
            _ => false,
        },
        Place::Whole { name, sink } => {
            let fits = match sink {
                AttributeSink::Text(_) => is_text,
                AttributeSink::Boolean => holds == Boolean,
                AttributeSink::Enumerated => holds == Enumerated,
                AttributeSink::Number => holds == Number,
                AttributeSink::Url(url) => holds == Url(*url),
                AttributeSink::UrlList => holds == AttributeKind::UrlList,
                AttributeSink::Srcset => holds == AttributeKind::Srcset,
                AttributeSink::Handler => {
                    matches!(holds, AttributeKind::Handler | AttributeKind::Script)
                }
                AttributeSink::Style => holds == Style,
                AttributeSink::HtmlDocument => holds == AttributeKind::HtmlDocument,
                AttributeSink::ScriptData => holds == AttributeKind::Data,
                AttributeSink::Nonce => name.eq_ignore_ascii_case("nonce"),
                AttributeSink::Integrity => name.eq_ignore_ascii_case("integrity"),
                AttributeSink::Sandbox => name.eq_ignore_ascii_case("sandbox"),
            };
            fits && *attribute.value == *SENTINEL
                && written_name(&attribute.name).eq_ignore_ascii_case(name)
        }
        Place::Tokens => {
            holds == Tokens && attribute.value.split(' ').any(|token| token == SENTINEL)
        }
        Place::Style => holds == Style && attribute.value.ends_with(": zqx"),
    }
}

/// `xlink:href`, of which html5ever makes two names.
fn written_name(name: &QualName) -> String {
    match &name.prefix {
        Some(prefix) if !prefix.is_empty() => format!("{prefix}:{}", name.local),
        _ => name.local.to_string(),
    }
}

/// Whether the author's own text says where a URL leads.
fn is_anchored(value: &str) -> bool {
    let is_path = value.starts_with(['/', '?', '#']) && !value.starts_with("//");
    let lower = value.to_ascii_lowercase();
    is_path || lower.starts_with("https://") || lower.starts_with("http://")
}

/// Whether the URL Standard finds the sentinel in this part alone, of a URL that is harmless.
fn is_in_part(place: &Place, value: &str) -> bool {
    let base = Url::parse("https://site.example/directory/page?query#fragment").expect("a URL");
    // What is no URL leads nowhere.
    let Ok(url) = base.join(value) else { return true };
    let harmless = ["http", "https", "ftp", "mailto", "tel", "sms"].contains(&url.scheme());
    let parts = [
        (&url[..Position::BeforePath], false),
        (&url[Position::BeforePath..Position::AfterPath], matches!(place, Place::Path)),
        (&url[Position::AfterPath..Position::AfterQuery], matches!(place, Place::Query)),
        (&url[Position::AfterQuery..], matches!(place, Place::Fragment)),
    ];
    harmless && parts.iter().all(|(part, is_here)| part.contains(SENTINEL) == *is_here)
}

/// What the attribute holds, by the tag that the parser read.
fn kind(element: &QualName, attributes: &[Attribute], attribute: &Attribute) -> AttributeKind {
    let neighbour = |name: &str| {
        let found = attributes.iter().find(|attribute| written_name(&attribute.name) == name);
        found.map_or(Neighbour::Missing, |found| Neighbour::Literal(&found.value))
    };
    let name = written_name(&attribute.name);
    match context::attribute(Kind::Html, namespace(element), &element.local, &name, neighbour) {
        Ok(context) => context.holds,
        // Nobody has this attribute: nothing may be written into it.
        Err(_) => AttributeKind::Protected,
    }
}

/// The language of an element.
pub(super) fn namespace(name: &QualName) -> Namespace {
    match &*name.ns {
        "http://www.w3.org/2000/svg" => Namespace::Svg,
        "http://www.w3.org/1998/Math/MathML" => Namespace::MathMl,
        _ => Namespace::Html,
    }
}

fn is_html(name: &QualName) -> bool {
    namespace(name) == Namespace::Html
}

fn is_script(name: &QualName) -> bool {
    is_html(name) && &*name.local == "script"
}

fn is_sheet(name: &QualName) -> bool {
    is_html(name) && &*name.local == "style"
}

fn is_rcdata(name: &QualName) -> bool {
    is_html(name) && matches!(&*name.local, "title" | "textarea")
}

/// Whether an element's text is nothing but text: not a program, nor read in another way.
fn is_normal(name: &QualName) -> bool {
    let local = &*name.local;
    let runs = matches!(local, "script" | "style");
    let is_raw = matches!(
        local,
        "title" | "textarea" | "xmp" | "iframe" | "noembed" | "noframes" | "noscript" | "plaintext"
    );
    !(runs || is_html(name) && is_raw)
}

/// A tree as text: `<p class="a">b</p>`, each name with its language.
pub(super) fn shown(node: &Handle) -> String {
    let mut out = String::new();
    show(node, &mut out);
    out
}

fn show(node: &Handle, out: &mut String) {
    match &node.data {
        NodeData::Element { name, attrs, template_contents, .. } => {
            out.push_str(&format!("<{:?} {}", namespace(name), name.local));
            for attribute in attrs.borrow().iter() {
                out.push_str(&format!(" {}=`{}`", written_name(&attribute.name), attribute.value));
            }
            out.push('>');
            if let Some(contents) = template_contents.borrow().as_ref() {
                show(contents, out);
            }
        }
        NodeData::Text { contents } => {
            out.push_str(&format!("\u{201c}{}\u{201d}", contents.borrow()))
        }
        NodeData::Comment { contents } => out.push_str(&format!("<!--{contents}-->")),
        NodeData::Doctype { name, public_id, system_id } => {
            out.push_str(&format!("<!{name} {public_id} {system_id}>"));
        }
        NodeData::Document | NodeData::ProcessingInstruction { .. } => {}
    }
    for child in node.children.borrow().iter() {
        show(child, out);
    }
    if let NodeData::Element { .. } = node.data {
        out.push_str("</>");
    }
}
