//! What `kernel.rs` is, without `unsafe`: byte by byte.

use super::{HtmlText, Rules, UrlQuery, UrlSegments, XmlAttribute, XmlText, next_replaced};
#[cfg(feature = "json")]
use super::{Json, JsonInString};
use crate::buffer::Text;

/// Writes a text.
pub(crate) type Escaper = fn(&str, &mut Text);

/// Text and attribute values of HTML.
pub(crate) fn html(text: &str, out: &mut Text) {
    escape::<HtmlText>(text, out);
}

pub(crate) use html as html_beside;

/// Text of XML.
pub(crate) fn xml(text: &str, out: &mut Text) {
    escape::<XmlText>(text, out);
}

/// Attribute values of XML.
pub(crate) fn xml_attribute(text: &str, out: &mut Text) {
    escape::<XmlAttribute>(text, out);
}

/// The query of a URL.
pub(crate) fn url_query(text: &str, out: &mut Text) {
    escape::<UrlQuery>(text, out);
}

/// The path of a URL.
pub(crate) fn url_path(text: &str, out: &mut Text) {
    super::url_path(text, out);
}

/// Segments in the path of a URL.
pub(crate) fn url_segments(text: &str, out: &mut Text) {
    escape::<UrlSegments>(text, out);
}

/// JSON text in a script.
#[cfg(feature = "json")]
pub(crate) fn json(text: &str, out: &mut Text) {
    escape::<Json>(text, out);
}

/// JSON text in a string of JavaScript in a script.
#[cfg(feature = "json")]
pub(crate) fn json_in_string(text: &str, out: &mut Text) {
    escape::<JsonInString>(text, out);
}

/// Text as it is.
pub(crate) fn verbatim(text: &str, out: &mut Text) {
    out.push_str(text);
}

fn escape<R: Rules>(text: &str, out: &mut Text) {
    let mut copied = 0;
    while let Some((old, new)) = next_replaced::<R>(text.as_bytes(), copied) {
        // In URLs each byte of a character is replaced: between them nothing can be cut out.
        if copied < old.start {
            out.push_str(&text[copied..old.start]);
        }
        out.push_str(new);
        copied = old.end;
    }
    out.push_str(&text[copied..]);
}
