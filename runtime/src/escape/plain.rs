//! What `kernel.rs` is, without `unsafe`: byte by byte.

use super::{HtmlText, Rules, XmlAttribute, XmlText, next_replaced};
use crate::buffer::Text;

/// Writes a text.
pub(crate) type Escaper = fn(&str, &mut Text);

/// Text and attribute values of HTML.
pub(crate) fn html(text: &str, out: &mut Text) {
    escape::<HtmlText>(text, out);
}

/// Text of XML.
pub(crate) fn xml(text: &str, out: &mut Text) {
    escape::<XmlText>(text, out);
}

/// Attribute values of XML.
pub(crate) fn xml_attribute(text: &str, out: &mut Text) {
    escape::<XmlAttribute>(text, out);
}

/// Text as it is.
pub(crate) fn verbatim(text: &str, out: &mut Text) {
    out.push_str(text);
}

fn escape<R: Rules>(text: &str, out: &mut Text) {
    let mut copied = 0;
    while let Some((old, new)) = next_replaced::<R>(text.as_bytes(), copied) {
        out.push_str(&text[copied..old.start]);
        out.push_str(new);
        copied = old.end;
    }
    out.push_str(&text[copied..]);
}
