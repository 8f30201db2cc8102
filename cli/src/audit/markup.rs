//! Markup → what in it runs, styles or is a document, and what is in its Rust.

use std::borrow::Cow;

use masque_compiler::html::{Active, Namespace, active, child_namespace, element_namespace};
use masque_compiler::source::Span;
use masque_compiler::syntax::ast::{
    self, Attribute, AttributeValue, Control, Default, Element, Item, Leaf, Node, Parameter,
    Source, Template, ValuePart,
};
use masque_compiler::syntax::parse;
use masque_compiler::{Entry, has_errors};

use super::finding::{Finding, Kind, Nonce};
use super::rust::{self, Found, Piece};

/// Adds what is in a template file or a macro's markup; whether all of it could be read.
pub(super) fn find<'src>(found: &mut Found<'src>, piece: Piece<'src>, entry: Entry) -> bool {
    let text = piece.span.of(piece.source);
    let parsed = parse(text, entry);
    let mut markup = Markup { found, text, start: piece.span.start };
    let mut code: Vec<Span> = parsed.fragments.iter().map(|fragment| fragment.span).collect();
    match &parsed.source {
        Source::Markup(nodes) => markup.nodes(nodes, Namespace::Html),
        Source::File(items) => {
            for item in items {
                match item {
                    Item::Rust(span) => code.push(*span),
                    Item::Template(template) => markup.template(template),
                    // All of it is among the fragments.
                    Item::Function(_) => {}
                }
            }
        }
    }
    let mut is_read = !has_errors(&parsed.diagnostics);
    for span in code {
        let span = markup.place(span);
        is_read &= rust::find(markup.found, Piece { span, ..piece }).is_ok();
    }
    is_read
}

struct Markup<'src, 'found> {
    found: &'found mut Found<'src>,
    text: &'src str,
    /// Where the text begins in its file.
    start: u32,
}

impl<'src> Markup<'src, '_> {
    fn template(&mut self, template: &Template<'src, Vec<Node<'src>>>) {
        let namespace = match template.kind {
            ast::Kind::Html => Namespace::Html,
            ast::Kind::Svg => Namespace::Svg,
            ast::Kind::Xml => Namespace::Xml,
            ast::Kind::Text => return,
        };
        self.parameters(&template.parameters, namespace);
        self.nodes(&template.body, namespace);
    }

    fn parameters(
        &mut self,
        parameters: &[Parameter<'src, Vec<Node<'src>>>],
        namespace: Namespace,
    ) {
        for parameter in parameters {
            if let Some(Default::Markup { body, .. }) = &parameter.default {
                self.nodes(body, namespace);
            }
        }
    }

    fn nodes(&mut self, nodes: &[Node<'src>], namespace: Namespace) {
        for node in nodes {
            match node {
                Node::Leaf(_) => {}
                Node::Control(control) => self.control(control, namespace),
                Node::Element(element) => self.element(element, namespace),
            }
        }
    }

    fn control(&mut self, control: &Control<'src, Vec<Node<'src>>>, namespace: Namespace) {
        let mut blocks = Vec::new();
        match control {
            Control::If(choice) => {
                blocks.extend(choice.arms.iter().map(|arm| &arm.body));
                blocks.extend(&choice.otherwise);
            }
            Control::For { body, otherwise, .. } => {
                blocks.push(body);
                blocks.extend(otherwise);
            }
            Control::Let { otherwise, .. } => blocks.extend(otherwise),
            Control::Match { arms, .. } => blocks.extend(arms.iter().map(|arm| &arm.body)),
            Control::Try { body, handler, .. } => blocks.extend([body, handler]),
            Control::While { body, .. }
            | Control::Capture { body, .. }
            | Control::Slot { body, .. } => blocks.push(body),
            Control::Fragment { parameters, body, .. } => {
                self.parameters(parameters, namespace);
                blocks.push(body);
            }
        }
        for block in blocks {
            self.nodes(&block.body, namespace);
        }
    }

    fn element(&mut self, element: &Element<'src>, outer: Namespace) {
        let tag = &element.start;
        if tag.name.component.is_some() {
            // What a component is given is a value to it: it cannot become code.
            return self.nodes(&element.children, outer);
        }
        let name = tag.name.text;
        let namespace = element_namespace(outer, name);
        let mut attributes = Vec::new();
        named(&tag.attributes, &mut attributes);
        for attribute in &attributes {
            self.attribute(namespace, name, attribute);
        }
        if matches!(namespace, Namespace::Html | Namespace::Xml) {
            // `html:script`, in XML.
            match name.rsplit(':').next() {
                Some("script") => self.script(element, &attributes, namespace),
                Some("style") => self.style(element, &attributes, namespace),
                _ => {}
            }
        }
        self.nodes(&element.children, child_namespace(outer, name));
    }

    fn attribute(&mut self, namespace: Namespace, element: &str, attribute: &Named<'_, 'src>) {
        let name = attribute.name;
        let what = match name.split_once(':') {
            Some(("class" | "let", _)) => return,
            Some(("style", _)) => Some(Active::Style),
            _ => active(namespace, element, name),
        };
        let kind = match what {
            Some(Active::Handler) => Kind::Handler,
            Some(Active::Framework) => Kind::Framework,
            Some(Active::Style) => Kind::StyleAttribute,
            Some(Active::Document) => Kind::Srcdoc,
            Some(Active::Url) if is_javascript(&self.start_of(&attribute.value)) => {
                Kind::JavascriptUrl
            }
            Some(Active::Url) | None => return,
        };
        let value = self.literal(&attribute.value);
        self.add(Finding {
            element: Some(element.to_owned()),
            dynamic: value.is_none(),
            value,
            ..Finding::new(kind, name, attribute.span)
        });
    }

    fn script(
        &mut self,
        element: &Element<'src>,
        attributes: &[Named<'_, 'src>],
        namespace: Namespace,
    ) {
        let of = |name: &str| attributes.iter().find(|it| it.name.eq_ignore_ascii_case(name));
        let kind = of("type").and_then(|kind| self.literal(&kind.value));
        if kind.is_some_and(|kind| !runs(&kind)) {
            return;
        }
        let dynamic = attributes.iter().any(|it| it.name.starts_with("let:") || it.name == "js");
        let (kind, value, dynamic) = match of("src") {
            Some(source) => {
                let value = self.literal(&source.value);
                let dynamic = value.is_none();
                (Kind::ExternalScript, value, dynamic)
            }
            None if dynamic || self.has_text(element) => (Kind::Script, None, dynamic),
            None => return,
        };
        let nonce = nonce(attributes, namespace);
        let finding = Finding::new(kind, "script", element.start.span);
        self.add(Finding { value, dynamic, nonce, ..finding });
    }

    fn style(
        &mut self,
        element: &Element<'src>,
        attributes: &[Named<'_, 'src>],
        namespace: Namespace,
    ) {
        let dynamic = attributes.iter().any(|attribute| attribute.name == "css");
        if dynamic || self.has_text(element) {
            let nonce = nonce(attributes, namespace);
            let finding = Finding::new(Kind::Style, "style", element.start.span);
            self.add(Finding { dynamic, nonce, ..finding });
        }
    }

    /// Whether there is anything in a `<script>` or `<style>`.
    fn has_text(&self, element: &Element<'src>) -> bool {
        element.children.iter().any(|child| match child {
            Node::Leaf(Leaf::Verbatim(span) | Leaf::Text(span)) => {
                !span.of(self.text).trim().is_empty()
            }
            _ => true,
        })
    }

    /// The text of a value without expressions, decoded.
    fn literal(&self, value: &AttributeValue<'src>) -> Option<String> {
        let is_literal = match value {
            AttributeValue::Empty | AttributeValue::Unquoted(_) => true,
            AttributeValue::Whole(_) => false,
            AttributeValue::Quoted { parts, .. } => {
                matches!(parts[..], [] | [ValuePart::Text(_)])
            }
        };
        is_literal.then(|| self.start_of(value).into_owned())
    }

    /// The text that a value begins with, decoded.
    fn start_of(&self, value: &AttributeValue<'src>) -> Cow<'src, str> {
        let span = match value {
            AttributeValue::Unquoted(span) => *span,
            AttributeValue::Quoted { parts, .. } => match parts.first() {
                Some(ValuePart::Text(span)) => *span,
                _ => return Cow::Borrowed(""),
            },
            AttributeValue::Empty | AttributeValue::Whole(_) => return Cow::Borrowed(""),
        };
        html_escape::decode_html_entities(span.of(self.text))
    }

    fn add(&mut self, finding: Finding) {
        let span = self.place(finding.span);
        self.found.findings.push(Finding { span, ..finding });
    }

    /// The place in the file.
    fn place(&self, span: Span) -> Span {
        Span { start: span.start + self.start, end: span.end + self.start }
    }
}

/// An attribute with a name, whatever it depends on.
struct Named<'t, 'src> {
    name: &'src str,
    value: Cow<'t, AttributeValue<'src>>,
    span: Span,
}

/// Adds the attributes of a tag that have names, those under conditions too.
fn named<'t, 'src>(attributes: &'t [Attribute<'src>], all: &mut Vec<Named<'t, 'src>>) {
    for attribute in attributes {
        match attribute {
            Attribute::Named { name, value, span, .. } => {
                all.push(Named { name, value: Cow::Borrowed(value), span: *span });
            }
            Attribute::Shorthand { name, span } => {
                let value = ast::Interpolation {
                    value: name.fragment,
                    text: name.text,
                    spec: None,
                    slot_call: None,
                    span: *span,
                };
                let value = Cow::Owned(AttributeValue::Whole(value));
                let name = name.text.strip_prefix("r#").unwrap_or(name.text);
                all.push(Named { name, value, span: *span });
            }
            Attribute::If(choice) => {
                let arms = choice.arms.iter().map(|arm| &arm.body);
                for block in arms.chain(&choice.otherwise) {
                    named(&block.body, all);
                }
            }
            Attribute::Spread { .. } | Attribute::Remark(_) | Attribute::Invalid(_) => {}
        }
    }
}

fn nonce(attributes: &[Named<'_, '_>], namespace: Namespace) -> Option<Nonce> {
    let has_own = attributes.iter().any(|it| it.name.eq_ignore_ascii_case("nonce"));
    match namespace {
        _ if has_own => Some(Nonce::Own),
        Namespace::Html => Some(Nonce::Automatic),
        _ => None,
    }
}

/// Whether a script of this type is more than data (HTML Standard, "prepare the script element").
fn runs(kind: &str) -> bool {
    let kind = kind.trim().to_ascii_lowercase();
    let languages = ["javascript", "ecmascript", "jscript", "livescript"];
    matches!(kind.as_str(), "" | "module" | "importmap" | "speculationrules")
        || languages.iter().any(|language| kind.contains(language))
}

/// Whether an address begins with the scheme `javascript`, as the URL Standard finds it: leading
/// blanks and control characters, and every tab and line end, do not count.
fn is_javascript(url: &str) -> bool {
    let url = url.trim_start_matches(|c: char| c <= ' ');
    let mut letters = url.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r'));
    let same = |letter: char| letters.next().is_some_and(|c| c.eq_ignore_ascii_case(&letter));
    "javascript:".chars().all(same)
}
