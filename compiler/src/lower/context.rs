//! Where an interpolation stands → the one sink that writes it, or why none may.
//!
//! | place                                            | `"text {expr}"`             | `{expr}` alone |
//! |--------------------------------------------------|-----------------------------|----------------|
//! | children                                         | escaped, or markup          |                |
//! | `title`, `textarea`                              | escaped                     |                |
//! | `script`, `style`, `noscript`                    | refused                     |                |
//! | text, id, tokens, words, numbers                 | escaped                     | by its kind    |
//! | `disabled` and other boolean attributes          | refused                     | name in or out |
//! | URL that is gone to or shown, after `/ ? #` or an origin | percent-encoded     | refused        |
//! | `hx-get` and its like, after a `/` of this site  | percent-encoded             | refused        |
//! | URL that loads code or a document                | refused                     | refused        |
//! | lists of URLs                                    | refused                     | refused        |
//! | `style`, `on*`, `srcdoc`, `pattern`, frameworks  | the author's text, verbatim | refused        |
//! | `nonce`, `integrity`, `sandbox`                  | refused                     | refused        |
//! | `rel`, `type`, … where they decide on neighbours | refused                     | refused        |
//!
//! This file is the only one that chooses a [`Sink`].

use super::url::{self, Part, Problem};
use crate::diagnostic::{Diagnostic, markup as report};
use crate::html::{self, Attribute, AttributeKind, Namespace, UrlKind};
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
    /// Whether its address must be of this site: what comes back becomes a part of the page.
    pub(super) same_site: bool,
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
    let found = html::attribute(namespace, element, name);
    let holds = match found {
        Attribute::Known(holds) | Attribute::Custom(holds) => holds,
        Attribute::Unknown { suggestion } => return Err(suggestion),
    };
    let lower = name.to_ascii_lowercase();
    let holds = match (element, lower.as_str()) {
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
    let same_site = matches!(found, Attribute::Custom(_))
        && (lower.starts_with("hx-") || lower.starts_with("data-hx-"));
    Ok(Context { kind, name, holds, same_site })
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

/// The sink in a quoted value; `before` is the decoded text in front, each value in it one letter.
pub(super) fn quoted(context: Context<'_>, before: &str, span: Span) -> Result<Sink, Diagnostic> {
    use AttributeKind::*;
    let Context { kind, name, holds, same_site } = context;
    match holds {
        Text | Enumerated | Number | Tokens | Id => Ok(Sink::Text(kind)),
        Boolean => Err(report::boolean_attribute_value(name, span)),
        Url(UrlKind::Resource) if !same_site => Err(report::resource_url(name, span)),
        Url(_) => match url::part(before) {
            Ok(_) if same_site && !is_path_of_this_site(before) => {
                Err(report::url_start(name, span))
            }
            Ok(Part::Path) => Ok(Sink::UrlPath),
            Ok(Part::Query) => Ok(Sink::UrlQuery),
            Ok(Part::Fragment) => Ok(Sink::UrlFragment),
            Err(Problem::Start) => Err(report::url_start(name, span)),
            Err(Problem::Scheme) => Err(report::url_scheme(name, span)),
            Err(Problem::Host) => Err(report::url_host(name, span)),
        },
        LiteralOnly => Err(deciding(name, span)),
        Style => Err(report::interpolation_in_style(span)),
        UrlList | Srcset | Handler | HtmlDocument | Protected | Script | Pattern => {
            Err(report::unsupported_place(name, way_out(holds), span))
        }
    }
}

/// The sink of a whole value.
pub(super) fn whole(context: Context<'_>, span: Span) -> Result<AttributeSink, Diagnostic> {
    use AttributeKind::*;
    let Context { kind, name, holds, same_site } = context;
    match holds {
        Text | Tokens | Id => Ok(AttributeSink::Text(kind)),
        Boolean => Ok(AttributeSink::Boolean),
        Enumerated => Ok(AttributeSink::Enumerated),
        Number => Ok(AttributeSink::Number),
        Url(UrlKind::Resource) if !same_site => Err(report::resource_url(name, span)),
        Url(_) => Err(report::url_start(name, span)),
        LiteralOnly => Err(deciding(name, span)),
        Style | UrlList | Srcset | Handler | HtmlDocument | Protected | Script | Pattern => {
            Err(report::unsupported_place(name, way_out(holds), span))
        }
    }
}

/// `content` of a `<meta>` is no more than refused; the others decide what a neighbour means.
fn deciding(name: &str, span: Span) -> Diagnostic {
    if name.eq_ignore_ascii_case("content") {
        report::unsupported_place(
            name,
            "beside `http-equiv` it is an instruction to the browser",
            span,
        )
    } else {
        report::deciding_attribute(name, span)
    }
}

fn is_path_of_this_site(before: &str) -> bool {
    let mut characters = before.chars();
    characters.next() == Some('/') && !matches!(characters.next(), Some('/' | '\\'))
        || matches!(before.chars().next(), Some('?' | '#'))
}

/// What to write where a kind takes no value.
fn way_out(holds: AttributeKind) -> &'static str {
    use AttributeKind::*;
    match holds {
        Handler => {
            "keep the script in a `<script>`, hand data to it with `let:name={value}`, or put it in a `data-` attribute"
        }
        Style => "write one declaration as `style:property={value}`",
        Script => "put the data in a `data-` attribute, or in a script with `let:name={value}`",
        Pattern => "write the pattern as text",
        UrlList | Srcset => "write the addresses as text",
        HtmlDocument => "give the document an address of its own, and write `src`",
        _ => "write it as text",
    }
}
