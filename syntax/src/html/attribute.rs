//! An attribute of an element → what kind of value it holds.
//!
//! `attribute(Html, "a", "href")` is `Known(Url(Navigate))`,
//! `attribute(Html, "a", "hreff")` is `Unknown` with the suggestion `href`.
//! Letter case does not count, as in HTML: `onClick` is an event handler too.

use std::sync::LazyLock;

use super::Namespace;
use super::attributes::ATTRIBUTES;
use super::suggest::closest;

use Attribute::{Custom, Known, Unknown};
use AttributeKind::*;
use UrlUse::*;

/// What kind of value an attribute holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeKind {
    /// Any text: `title`. Also keywords where the bare name means one: `hidden`.
    Text,
    /// The name alone, or nothing: `disabled`.
    Boolean,
    /// One of several words, `true` and `false` among them or not: `aria-hidden`, `method`.
    Enumerated,
    /// Digits: `colspan`.
    Number,
    /// Words with blanks between them: `class`.
    Tokens,
    /// The name of one element: `id`, `for`.
    Id,
    /// An address: `href`.
    Url(UrlUse),
    /// Addresses with blanks between them: `ping`.
    UrlList,
    /// Addresses with sizes, with commas between them: `srcset`.
    Srcset,
    /// CSS: `style`.
    Style,
    /// JavaScript: `onclick`.
    Handler,
    /// A whole page: `srcdoc`.
    HtmlDocument,
    /// What protects the page: `nonce`, `integrity`, `sandbox`.
    Protected,
    /// Code for a client-side framework, which may make HTML or an address of it: `@click`, `x-html`.
    Script,
    /// Data for a client-side framework: `x-data`, `hx-vals`.
    Data,
    /// What decides the meaning of a neighbour, or becomes another attribute's value:
    /// `http-equiv`, `type` of a script, `to` of an `animate`.
    LiteralOnly,
    /// A regular expression: `pattern`.
    Pattern,
}

/// What happens with what an address leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlUse {
    /// The reader goes there, or a form does: `a href`, `action`.
    Navigate,
    /// It is shown or played: `img src`.
    Media,
    /// What this site answers becomes part of the page: `hx-get`.
    SameSite,
    /// It runs, or is a page in the page: `script src`, `iframe src`.
    Resource,
}

/// What is known of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// The element has it.
    Known(AttributeKind),
    /// A name of somebody's own, as allowed here: `data-id`, `hx-get`, any on `<my-card>`.
    Custom(AttributeKind),
    /// The element does not have it.
    Unknown {
        /// The attribute of this element that was probably meant.
        suggestion: Option<&'static str>,
    },
}

/// What is known of the attribute `name` on `element`, which itself is of language `namespace`.
///
/// Two attributes depend on a neighbour and have their strictest or most frequent kind here:
/// see [`link_href`] and [`meta_content`].
#[must_use]
pub fn attribute(namespace: Namespace, element: &str, name: &str) -> Attribute {
    if name.contains(|letter: char| letter.is_ascii_uppercase()) && namespace != Namespace::Xml {
        return attribute(namespace, element, &name.to_ascii_lowercase());
    }
    match namespace {
        Namespace::Xml => Custom(xml_kind(element, name)),
        Namespace::Svg | Namespace::MathMl => Custom(foreign_kind(namespace, element, name)),
        Namespace::Html => html_attribute(element, name),
    }
}

/// XML has no meaning of its own; but XHTML and SVG may stand in it, and browsers show feeds.
fn xml_kind(element: &str, name: &str) -> AttributeKind {
    match local_name(name) {
        "src" | "data"
            if matches!(
                local_name(element),
                "embed" | "frame" | "iframe" | "object" | "script"
            ) =>
        {
            Url(Resource)
        }
        "href" if matches!(local_name(element), "base" | "feImage" | "script" | "use") => {
            Url(Resource)
        }
        "href" | "action" | "formaction" => Url(Navigate),
        "srcdoc" => HtmlDocument,
        _ if is_event_handler(name) => Handler,
        _ => Text,
    }
}

/// `xlink:href` → `href`
pub fn local_name(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Whether some element has an event handler of this name.
fn is_event_handler(name: &str) -> bool {
    groups(name).any(|group| group.kind == Handler)
}

/// The elements that have the attribute `name`; none if no element or every one has it.
pub fn attribute_elements(name: &str) -> impl Iterator<Item = &'static str> {
    groups(name).flat_map(Group::names)
}

/// What a `<link>` may be related by without loading anything into the page.
#[rustfmt::skip]
const HARMLESS_RELATIONS: &[&str] = &[
    "alternate", "apple-touch-icon", "apple-touch-icon-precomposed", "author", "bookmark", "canonical",
    "dns-prefetch", "edituri", "external", "first", "help", "icon", "index", "last", "license", "mask-icon", "me",
    "next", "nofollow", "noopener", "noreferrer", "pingback", "preconnect", "prev", "previous", "privacy-policy",
    "search", "shortcut", "shortlink", "start", "tag", "terms-of-service", "up", "webmention",
];

/// The kind of URL in the `href` of a `<link>` whose `rel` is this text; `None`: not literal.
#[must_use]
pub fn link_href(rel: Option<&str>) -> UrlUse {
    let harmless = |token: &str| HARMLESS_RELATIONS.contains(&token.to_ascii_lowercase().as_str());
    let mut tokens = rel.unwrap_or_default().split_ascii_whitespace().peekable();
    if tokens.peek().is_some() && tokens.all(harmless) { Navigate } else { Resource }
}

/// The kind of the `content` of a `<meta>` beside this `http-equiv`; `None`: there is none.
#[must_use]
pub fn meta_content(http_equiv: Option<&str>) -> AttributeKind {
    if http_equiv.is_some() { LiteralOnly } else { Text }
}

/// The elements on which an attribute has one kind of value.
#[derive(Clone, Copy)]
struct Group {
    kind: AttributeKind,
    /// Names with blanks between them; none for all that no group before it names.
    elements: &'static str,
}

impl Group {
    /// `Url(Navigate) a area`
    fn new(text: &'static str) -> Self {
        let (kind, elements) = text.split_once(' ').unwrap_or((text, ""));
        Self { kind: kind_called(kind), elements }
    }

    fn names(self) -> impl Iterator<Item = &'static str> {
        self.elements.split_terminator(' ')
    }

    fn has(self, element: &str) -> bool {
        self.elements.is_empty() || self.names().any(|name| name == element)
    }
}

/// The kind that the table calls by this name.
fn kind_called(name: &str) -> AttributeKind {
    match name {
        "Boolean" => Boolean,
        "Enumerated" => Enumerated,
        "Number" => Number,
        "Tokens" => Tokens,
        "Id" => Id,
        "Url(Navigate)" => Url(Navigate),
        "Url(Media)" => Url(Media),
        "Url(Resource)" => Url(Resource),
        "UrlList" => UrlList,
        "Srcset" => Srcset,
        "Style" => Style,
        "Handler" => Handler,
        "HtmlDocument" => HtmlDocument,
        "Protected" => Protected,
        "LiteralOnly" => LiteralOnly,
        "Pattern" => Pattern,
        _ => Text,
    }
}

/// The table's lines, each split after its name.
static ROWS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    ATTRIBUTES.split_terminator('\n').filter_map(|line| line.split_once(' ')).collect()
});

/// What the table says of the attribute `name`; nothing if no element has it.
fn groups(name: &str) -> impl Iterator<Item = Group> {
    let row = ROWS.binary_search_by_key(&name, |(name, _)| name);
    let groups = row.map_or("", |index| ROWS[index].1);
    groups.split_terminator(';').map(Group::new)
}

/// The kind on `element`, if it has the attribute.
fn kind_on(mut groups: impl Iterator<Item = Group>, element: &str) -> Option<AttributeKind> {
    groups.find(|group| group.has(element)).map(|group| group.kind)
}

fn html_attribute(element: &str, name: &str) -> Attribute {
    if let Some(kind) = kind_on(groups(name), element) {
        return Known(kind);
    }
    if let Some(kind) = framework_kind(name) {
        return Custom(kind);
    }
    if element.contains('-') {
        return Custom(custom_element_kind(name));
    }
    if name.starts_with("data-") {
        return Custom(Text);
    }
    let known = ROWS.iter().map(|(name, _)| *name);
    let known = known.filter(|name| kind_on(groups(name), element).is_some());
    let suggestion = in_other_words(name).or_else(|| closest(name, known));
    // Names with punctuation are somebody's own, unless they look like a slip of the pen.
    let is_own = name.contains(['-', ':', '.', '_']) && !name.starts_with("aria-");
    if is_own && suggestion.is_none() && !name.starts_with("on") {
        return Custom(Text);
    }
    Unknown { suggestion }
}

/// What an attribute is called elsewhere, and here.
fn in_other_words(name: &str) -> Option<&'static str> {
    Some(match name {
        "classname" => "class",
        "htmlfor" => "for",
        "defaultvalue" => "value",
        "defaultchecked" => "checked",
        _ => return None,
    })
}

/// Alpine, Vue, Angular, htmx, Svelte, Livewire, Unpoly.
#[rustfmt::skip]
const CODE_PREFIXES: &[&str] = &[
    "@", ":", "x-", "v-", "[", "(", "*", "#", "ng-", "hx-on", "on:", "wire:", "up-on-",
];

/// Attributes of client-side frameworks, and their kinds.
fn framework_kind(name: &str) -> Option<AttributeKind> {
    // htmx, hyperscript and Datastar also go by `data-` names.
    let short = match name.strip_prefix("data-") {
        Some(rest) if starts_with_any(rest, &["hx-", "sse-", "ws-", "ng-"]) => rest,
        // hyperscript, Knockout
        Some("script" | "bind") => return Some(Script),
        Some(rest) if rest.starts_with("signals") => return Some(Data),
        Some(rest) if starts_with_any(rest, &["on-", "on:", "computed", "effect"]) => {
            return Some(Script);
        }
        Some(_) => return None,
        None => name,
    };
    Some(match short {
        "hx-headers" | "hx-request" | "hx-vals" | "x-data" => Data,
        // `hx-trigger` evaluates what stands in `[…]`.
        "_" | "hx-trigger" | "hx-vars" => Script,
        _ if starts_with_any(short, CODE_PREFIXES) => Script,
        "hx-get" | "hx-post" | "hx-put" | "hx-patch" | "hx-delete" => Url(SameSite),
        "sse-connect" | "ws-connect" => Url(SameSite),
        "hx-push-url" | "hx-replace-url" => Url(Navigate),
        "hx-sse" | "hx-ws" | "hx-ext" => LiteralOnly,
        "hx-boost" | "hx-history" | "hx-validate" => Enumerated,
        _ if short.starts_with("hx-") => Text,
        _ => return None,
    })
}

/// A custom element does with its attributes what it likes: most likely what their names say.
fn custom_element_kind(name: &str) -> AttributeKind {
    match name {
        "src" | "data" | "manifest" => Url(Resource),
        "srcset" | "imagesrcset" => Srcset,
        "srcdoc" => HtmlDocument,
        _ if name.starts_with("on") => Handler,
        _ => match groups(name).next().map(|group| group.kind) {
            Some(kind @ (Protected | UrlList)) => kind,
            _ if groups(name).any(|group| matches!(group.kind, Url(_))) => Url(Navigate),
            _ => Text,
        },
    }
}

fn foreign_kind(namespace: Namespace, element: &str, name: &str) -> AttributeKind {
    let element = element.to_ascii_lowercase();
    let is_animation =
        namespace == Namespace::Svg && (element.starts_with("animate") || element == "set");
    match name {
        // An image of its own is XML, where the prefix can be any.
        _ if local_name(name) == "href" && namespace == Namespace::MathMl => Url(Navigate),
        _ if local_name(name) == "href" => match element.as_str() {
            "a" => Url(Navigate),
            "image" => Url(Media),
            _ => Url(Resource),
        },
        "attributename" | "to" | "from" | "by" | "values" if is_animation => LiteralOnly,
        "encoding" if element == "annotation-xml" => LiteralOnly,
        "type" if element == "script" || element == "style" => LiteralOnly,
        "src" | "xml:base" => Url(Resource),
        "definitionurl" | "action" | "formaction" => Url(Navigate),
        "ping" => UrlList,
        _ if name.starts_with("on") => Handler,
        _ => match groups(name).next() {
            // `class`, `id`, `style`, `tabindex`, `aria-…`, `nonce` mean what they mean in HTML.
            Some(Group { kind, elements: "" }) => kind,
            _ => framework_kind(name).unwrap_or(Text),
        },
    }
}

fn starts_with_any(name: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| name.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::Namespace::{Html, MathMl, Svg, Xml};
    use super::*;

    const NO_IDEA: Attribute = Unknown { suggestion: None };

    const fn meant(suggestion: &'static str) -> Attribute {
        Unknown { suggestion: Some(suggestion) }
    }

    #[test]
    fn the_table_is_sorted_and_each_group_can_be_reached() {
        assert_eq!(ROWS.len(), ATTRIBUTES.lines().count());
        assert!(ROWS.is_sorted_by(|a, b| a.0 < b.0));
        for (name, row) in ROWS.iter() {
            let groups: Vec<Group> = groups(name).collect();
            let everywhere = groups.iter().position(|group| group.elements.is_empty());
            assert!(everywhere.is_none_or(|at| at + 1 == groups.len()), "{name}");
            let kinds = groups.iter().map(|group| format!("{:?}", group.kind));
            let written = row.split(';').map(|group| group.split(' ').next().unwrap());
            assert!(kinds.eq(written), "{name}");
            assert!(
                attribute_elements(name).all(|element| super::super::element(element).is_some()),
                "{name}"
            );
        }
    }

    #[test]
    fn kinds_in_html() {
        for (element, name, expected) in [
            ("a", "href", Known(Url(Navigate))),
            ("a", "HREF", Known(Url(Navigate))),
            ("a", "rel", Known(Tokens)),
            ("a", "ping", Known(UrlList)),
            ("link", "href", Known(Url(Resource))),
            ("link", "rel", Known(LiteralOnly)),
            ("base", "href", Known(Url(Resource))),
            ("script", "src", Known(Url(Resource))),
            ("script", "type", Known(LiteralOnly)),
            ("script", "nonce", Known(Protected)),
            ("iframe", "src", Known(Url(Resource))),
            ("iframe", "srcdoc", Known(HtmlDocument)),
            ("iframe", "sandbox", Known(Protected)),
            ("frame", "src", Known(Url(Resource))),
            ("object", "data", Known(Url(Resource))),
            ("embed", "src", Known(Url(Resource))),
            ("img", "src", Known(Url(Media))),
            ("img", "srcset", Known(Srcset)),
            ("img", "width", Known(Number)),
            ("video", "poster", Known(Url(Media))),
            ("form", "action", Known(Url(Navigate))),
            ("form", "method", Known(Enumerated)),
            ("button", "formaction", Known(Url(Navigate))),
            ("button", "disabled", Known(Boolean)),
            ("button", "type", Known(Enumerated)),
            ("input", "pattern", Known(Pattern)),
            ("input", "list", Known(Id)),
            ("input", "value", Known(Text)),
            ("li", "value", Known(Number)),
            ("output", "for", Known(Tokens)),
            ("label", "for", Known(Id)),
            ("meta", "content", Known(Text)),
            ("meta", "property", Known(Tokens)),
            ("meta", "http-equiv", Known(LiteralOnly)),
            ("div", "class", Known(Tokens)),
            ("div", "style", Known(Style)),
            ("div", "hidden", Known(Text)),
            ("div", "draggable", Known(Enumerated)),
            ("div", "tabindex", Known(Number)),
            ("div", "onClick", Known(Handler)),
            ("div", "onpointerdown", Known(Handler)),
            ("div", "role", Known(Text)),
            ("div", "aria-hidden", Known(Enumerated)),
            ("div", "aria-labelledby", Known(Tokens)),
            ("div", "itemprop", Known(Tokens)),
            ("td", "colspan", Known(Number)),
            ("td", "bgcolor", Known(Text)),
            ("table", "background", Known(Url(Media))),
            ("div", "data-id", Custom(Text)),
            ("div", "data-on-click", Custom(Script)),
            ("div", "data-hx-vals", Custom(Data)),
            ("div", "data-signals", Custom(Data)),
            ("div", "data-bind", Custom(Script)),
            ("div", "data-ng-click", Custom(Script)),
            ("div", "data-hx-get", Custom(Url(SameSite))),
            ("div", "data-sse-connect", Custom(Url(SameSite))),
            ("div", "hx-get", Custom(Url(SameSite))),
            ("div", "hx-target", Custom(Text)),
            ("div", "hx-on::after-request", Custom(Script)),
            ("div", "x-data", Custom(Data)),
            ("div", "x-html", Custom(Script)),
            ("div", "@click", Custom(Script)),
            ("div", ":class", Custom(Script)),
            ("div", "v-if", Custom(Script)),
            ("div", "_", Custom(Script)),
            ("div", "up-target", Custom(Text)),
            ("my-card", "heading", Custom(Text)),
            ("my-card", "href", Custom(Url(Navigate))),
            ("my-card", "src", Custom(Url(Resource))),
            ("my-card", "onopen", Custom(Handler)),
            ("my-card", "class", Known(Tokens)),
        ] {
            assert_eq!(attribute(Html, element, name), expected, "<{element} {name}>");
        }
    }

    #[test]
    fn unknown_names_come_with_the_known_one_that_is_near() {
        for (element, name, expected) in [
            ("a", "hreff", meant("href")),
            ("a", "className", meant("class")),
            ("div", "clas", meant("class")),
            ("div", "aria-labeledby", meant("aria-labelledby")),
            ("div", "aria-nonsense", NO_IDEA),
            ("div", "onclik", meant("onclick")),
            ("meta", "http-equv", meant("http-equiv")),
            ("form", "accept-charest", meant("accept-charset")),
            ("div", "href", NO_IDEA),
        ] {
            assert_eq!(attribute(Html, element, name), expected, "<{element} {name}>");
        }
        assert_eq!(attribute_elements("href").collect::<Vec<_>>(), ["a", "area", "base", "link"]);
        assert_eq!(attribute_elements("class").count(), 0);
    }

    #[test]
    fn kinds_in_other_languages() {
        for (namespace, element, name, expected) in [
            (Svg, "a", "href", Url(Navigate)),
            (Svg, "a", "xlink:href", Url(Navigate)),
            (Svg, "use", "href", Url(Resource)),
            (Svg, "script", "xlink:href", Url(Resource)),
            (Svg, "image", "href", Url(Media)),
            (Svg, "animate", "to", LiteralOnly),
            (Svg, "set", "attributeName", LiteralOnly),
            (Svg, "line", "to", Text),
            (Svg, "rect", "width", Text),
            (Svg, "svg", "viewBox", Text),
            (Svg, "g", "onload", Handler),
            (Svg, "g", "onLoad", Handler),
            (Svg, "g", "style", Style),
            (Svg, "g", "class", Tokens),
            (Svg, "g", "hx-get", Url(SameSite)),
            (Svg, "g", ":d", Script),
            (MathMl, "mi", "href", Url(Navigate)),
            (MathMl, "annotation-xml", "encoding", LiteralOnly),
            (Xml, "link", "href", Url(Navigate)),
            (Xml, "h:script", "src", Url(Resource)),
            (Xml, "enclosure", "src", Text),
            (Xml, "entry", "onclick", Handler),
            (Xml, "entry", "once", Text),
        ] {
            assert_eq!(attribute(namespace, element, name), Custom(expected), "<{element} {name}>");
        }
    }

    #[test]
    fn a_link_is_as_harmless_as_its_relation() {
        for (rel, expected) in [
            (Some("icon"), Navigate),
            (Some("Canonical next"), Navigate),
            (Some("stylesheet"), Resource),
            (Some("alternate stylesheet"), Resource),
            (Some("icon manifest"), Resource),
            (Some(""), Resource),
            (None, Resource),
        ] {
            assert_eq!(link_href(rel), expected, "{rel:?}");
        }
        assert_eq!(meta_content(None), Text);
        assert_eq!(meta_content(Some("refresh")), LiteralOnly);
    }
}
