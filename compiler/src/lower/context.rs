//! Where an interpolation stands → the one sink that writes it, or why none may.
//!
//! | place                                     | `"text {expr}"`                        | `{expr}` alone           |
//! |-------------------------------------------|----------------------------------------|--------------------------|
//! | children                                  | escaped, or markup                     |                          |
//! | `title`, `textarea`                       | escaped                                |                          |
//! | `script`, `style`                         | refused: by directive only             |                          |
//! | `noscript`, and all inside of it          | refused                                | refused                  |
//! | text, id, tokens, words, numbers          | escaped                                | by its kind              |
//! | `disabled` and other boolean attributes   | refused                                | name in or out           |
//! | URL that is gone to: `href`, `action`     | at its start judged, after an origin or `/ ? #` percent-encoded | judged |
//! | URL that is shown: `src`, `poster`        | so too                                 | judged                   |
//! | URL of this site: `hx-get`                | so too, after an origin or `/ ? #` of the author's | judged       |
//! | URL that is loaded: `script src`, `base`  | so too                                 | `TrustedResourceUrl`     |
//! | `ping`, `srcset`                          | refused                                | a list, each judged      |
//! | `style`, `on*`, `srcdoc`                  | the author's text, verbatim            | `SafeCss`, `SafeJs`, `Html` |
//! | code of frameworks: `@click`, `x-html`    | the author's text, verbatim or refused | `SafeJs`                 |
//! | data of frameworks: `x-data`, `hx-vals`   | the author's text, verbatim or refused | `Json`, `SafeJs`         |
//! | `nonce`, `integrity`, `sandbox`           | refused                                | its own type             |
//! | `pattern`, `allow`, `csp`                 | refused                                | refused                  |
//! | `rel`, `type`, … that decide on neighbours | refused                               | refused                  |
//!
//! This file is the only one that chooses a [`Sink`].

use super::url::{self, Part, Problem};
use crate::diagnostic::{Diagnostic, markup as report};
use crate::html::{self, Attribute, AttributeKind, Namespace, UrlUse};
use crate::ir::{AttributeSink, Sink};
use crate::source::Span;
use crate::syntax::ast;

/// Where children stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Among elements and text.
    Content,
    /// In `title` or `textarea`: text alone.
    Rcdata,
    /// In `script` or `style`, or in `noscript`, which is read in two ways.
    Refused(&'static str),
}

/// An attribute in its tag.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    /// What the template writes.
    pub(super) kind: ast::Kind,
    /// The attribute's name.
    pub(super) name: &'a str,
    /// What it holds.
    pub(super) holds: AttributeKind,
}

/// What stands around a value inside of quotes.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// The decoded text in front, each value in it one letter.
    pub(super) before: &'a str,
    /// Whether a value is the first of it.
    pub(super) after_start: bool,
    /// Whether that text is plain enough for a URL.
    pub(super) plain: bool,
    /// The text behind it, undecoded; `None`: another value.
    pub(super) after: Option<&'a str>,
}

/// The sink among children.
pub(super) fn content(place: Place, kind: ast::Kind, span: Span) -> Result<Sink, Diagnostic> {
    match place {
        Place::Content => Ok(Sink::Content(kind)),
        Place::Rcdata => Ok(Sink::Text(kind)),
        Place::Refused(element) => Err(report::interpolation_in_element(element, span)),
    }
}

/// What an attribute holds, judged with its neighbours; `Err` with a suggestion if the element
/// does not have it.
pub(super) fn attribute<'a>(
    kind: ast::Kind,
    namespace: Namespace,
    element: &str,
    name: &'a str,
    neighbour: impl Fn(&str) -> Neighbour<'a>,
) -> Result<Context<'a>, Option<&'static str>> {
    use AttributeKind::{LiteralOnly, Url};
    let holds = match html::attribute(namespace, element, name) {
        Attribute::Known(holds) | Attribute::Custom(holds) => holds,
        Attribute::Unknown { suggestion } => return Err(suggestion),
    };
    let lower = html::lower_case(name);
    let holds = match (element, &*lower) {
        ("link", "href") if namespace == Namespace::Html => {
            Url(html::link_href(neighbour("rel").text()))
        }
        ("meta", "content") if neighbour("http-equiv").is_there() => html::meta_content(Some("")),
        // A `type` decides whether these addresses are used.
        ("input" | "button", "type")
            if neighbour("src").is_there() || neighbour("formaction").is_there() =>
        {
            LiteralOnly
        }
        _ => holds,
    };
    Ok(Context { kind, name, holds })
}

/// What is known of another attribute of the tag.
#[derive(Clone, Copy)]
pub(super) enum Neighbour<'a> {
    /// There is none.
    Missing,
    /// Its text, undecoded.
    Literal(&'a str),
    /// It depends on a value or a condition.
    Dynamic,
}

impl<'a> Neighbour<'a> {
    /// Its text, where it is literal.
    pub(super) fn text(self) -> Option<&'a str> {
        match self {
            Self::Literal(text) => Some(text),
            Self::Missing | Self::Dynamic => None,
        }
    }

    /// Whether it may be there.
    pub(super) fn is_there(self) -> bool {
        !matches!(self, Self::Missing)
    }
}

/// The sink in a quoted value.
pub(super) fn quoted(
    context: Context<'_>,
    around: Around<'_>,
    span: Span,
) -> Result<Sink, Diagnostic> {
    use AttributeKind::*;
    let Context { kind, name, holds } = context;
    match holds {
        Text | Enumerated | Number | Tokens | Id => Ok(Sink::Text(kind)),
        Boolean => Err(report::boolean_attribute_value(name, span)),
        Url(url) => in_url(name, url, around, span),
        LiteralOnly => Err(deciding(name, span)),
        Style => Err(report::interpolation_in_style(span)),
        UrlList | Srcset | Handler | HtmlDocument | Protected | Script | Data | Pattern => {
            Err(report::unsupported_place(name, &way_out(name, holds), span))
        }
    }
}

fn in_url(name: &str, url: UrlUse, around: Around<'_>, span: Span) -> Result<Sink, Diagnostic> {
    let Around { before, after_start, plain, after } = around;
    let part = url::part(before).map_err(|problem| match problem {
        Problem::Scheme => report::url_scheme(name, span),
        Problem::Host => report::url_host(name, span),
    })?;
    if !plain || before.starts_with(|c| c <= ' ') {
        return Err(report::url_disguised(name, span));
    }
    let is_anchored = match url {
        UrlUse::Navigate | UrlUse::Media => true,
        UrlUse::SameSite | UrlUse::Resource => after_start || url::is_anchored(before),
    };
    match part {
        Part::Start if after.is_some_and(url::may_follow_start) => Ok(Sink::Url(url)),
        Part::Start => Err(report::url_start(name, url == UrlUse::Resource, span)),
        _ if !is_anchored => Err(report::resource_url(name, span)),
        Part::Path => Ok(Sink::UrlPath),
        Part::Query => Ok(Sink::UrlQuery),
        Part::Fragment => Ok(Sink::UrlFragment),
    }
}

/// The sink of a whole value.
pub(super) fn whole(context: Context<'_>, span: Span) -> Result<AttributeSink, Diagnostic> {
    use AttributeKind::*;
    let Context { kind, name, holds } = context;
    match holds {
        Text | Tokens | Id => Ok(AttributeSink::Text(kind)),
        Boolean => Ok(AttributeSink::Boolean),
        Enumerated => Ok(AttributeSink::Enumerated),
        Number => Ok(AttributeSink::Number),
        Url(url) => Ok(AttributeSink::Url(url)),
        UrlList => Ok(AttributeSink::UrlList),
        Srcset => Ok(AttributeSink::Srcset),
        Handler | Script => Ok(AttributeSink::Handler),
        Style => Ok(AttributeSink::Style),
        HtmlDocument => Ok(AttributeSink::HtmlDocument),
        Data => Ok(AttributeSink::ScriptData),
        Protected => match name.to_ascii_lowercase().as_str() {
            "nonce" => Ok(AttributeSink::Nonce),
            "integrity" => Ok(AttributeSink::Integrity),
            "sandbox" => Ok(AttributeSink::Sandbox),
            _ => Err(report::unsupported_place(name, &way_out(name, holds), span)),
        },
        LiteralOnly => Err(deciding(name, span)),
        Pattern => Err(report::unsupported_place(name, &way_out(name, holds), span)),
    }
}

/// `content` of a `<meta>` is no more than refused; the others decide what a neighbour means.
fn deciding(name: &str, span: Span) -> Diagnostic {
    if name.eq_ignore_ascii_case("content") {
        report::unsupported_place(
            name,
            "beside `http-equiv` it is an instruction to the browser: write it as text",
            span,
        )
    } else {
        report::deciding_attribute(name, span)
    }
}

/// What to write where a kind takes no value.
fn way_out(name: &str, holds: AttributeKind) -> String {
    use AttributeKind::*;
    match (holds, name.to_ascii_lowercase().as_str()) {
        (UrlList, _) => format!("give it a list: `{name}={{[first, second]}}`"),
        (Srcset, _) => {
            format!("give it a list: `{name}={{[(small, \"1x\"), (large, \"2x\")]}}`")
        }
        (Data, _) => format!("give it one value: `{name}={{masque::json(&value)}}`"),
        (Handler | Script, _) => format!("give it one value: `{name}={{masque::safe_js!(…)}}`"),
        (Protected, "nonce" | "integrity" | "sandbox") | (HtmlDocument, _) => {
            format!("give it one value: `{name}={{…}}`")
        }
        _ => "write it as text".to_owned(),
    }
}
