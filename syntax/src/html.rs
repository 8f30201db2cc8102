//! Facts of HTML, as tables: names in, what they mean out.
//!
//! Nothing here knows templates. `attribute(Html, "a", "href")` is
//! `Known(Url(Navigate))`, `misplaced(&["p"], "div")` says that the parser
//! ends the `<p>` there, `suggest_element(Html, "dvi")` is `div`.

mod active;
mod attribute;
mod attributes;
mod content;
mod element;
mod foreign;
mod reference;
mod references;
mod suggest;

use std::borrow::Cow;

pub use active::{Active, active};
pub use attribute::UrlUse;
pub use attribute::{
    Attribute, AttributeKind, attribute, attribute_elements, link_href, local_name, meta_content,
};
pub use content::{
    Effect, follows_in_template, misplaced, misplaced_hidden_input, template_part,
    text_is_misplaced,
};
pub use element::{Content, element, is_void};
pub use foreign::{Namespace, child_namespace, element_namespace};
pub use foreign::{is_known_element, suggest_element};
pub use reference::decode;
pub use suggest::closest;

/// A name in lower case, which nearly all are written in.
pub fn lower_case(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    }
}
