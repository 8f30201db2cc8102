//! An attribute of an element → what in it runs, styles, or is a document.
//!
//! What a Content Security Policy has to know: `active(Html, "p", "onclick")` is
//! `Some(Handler)`, `active(Html, "p", "title")` is `None`.

use super::attribute::{Attribute, AttributeKind, attribute};
use super::foreign::Namespace;

/// What in an attribute runs, styles, or is a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Active {
    /// JavaScript: `onclick`.
    Handler,
    /// Code or JSON for a client-side framework: `x-data`, `@click`, `hx-vals`.
    Framework,
    /// CSS: `style`.
    Style,
    /// A whole page: `srcdoc`.
    Document,
    /// An address, which runs if its scheme is `javascript`: `href`.
    Url,
}

/// What the attribute `name` of `element`, which itself is of language `namespace`, is to a browser
/// or to a client-side framework; `None` if it is no more than text.
///
/// ```
/// use masque_syntax::html::{Active, Namespace, active};
///
/// assert_eq!(active(Namespace::Html, "button", "onClick"), Some(Active::Handler));
/// assert_eq!(active(Namespace::Html, "button", "@click"), Some(Active::Framework));
/// assert_eq!(active(Namespace::Html, "button", "title"), None);
/// ```
#[must_use]
pub fn active(namespace: Namespace, element: &str, name: &str) -> Option<Active> {
    match attribute(namespace, element, name) {
        Attribute::Known(kind) | Attribute::Custom(kind) => of_kind(kind),
        // It does not compile there.
        Attribute::Unknown { .. } => None,
    }
}

fn of_kind(kind: AttributeKind) -> Option<Active> {
    match kind {
        AttributeKind::Handler => Some(Active::Handler),
        AttributeKind::Script | AttributeKind::Data => Some(Active::Framework),
        AttributeKind::Style => Some(Active::Style),
        AttributeKind::HtmlDocument => Some(Active::Document),
        AttributeKind::Url(_) => Some(Active::Url),
        _ => None,
    }
}
