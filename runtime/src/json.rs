//! Values as JSON, safe inside `<script>` and as code.
//!
//! ```text
//! "</script>"  ──write──▶            "\u003C/script\u003E"
//!              ──expression──▶       "\u003C/script\u003E"
//!              ──script_constant──▶  const name = JSON.parse("\"\u003C/script\u003E\"");
//! ```
//!
//! In JSON text the characters that mean something to HTML stand only inside
//! strings, where each can be written as `\uXXXX`.
//! <https://www.rfc-editor.org/rfc/rfc8259#section-7>
//!
//! That is done to the finished text: what a value brings as JSON already
//! (`RawValue`) is treated like everything else.

use alloc::string::String;

use serde::Serialize;

use crate::attributes::AttributeText;
use crate::buffer::Buffer;
use crate::escape::{self, Escape, JsonInString};
use crate::sink::{AttributeValue, PlainText, ScriptData, quoted};

/// A value as JSON: in an attribute that a script reads, or among other text.
#[derive(Debug)]
pub struct Json<'a, T: ?Sized>(&'a T);

/// Makes JSON of a value: `data-bug={json(&bug)}`, `x-data={json(&bug)}`.
///
/// Writing it panics if the value cannot be JSON: its `Serialize` fails, or a
/// map in it has keys that are neither text nor numbers.
///
/// ```
/// use masque::{Buffer, json};
///
/// let mut out = Buffer::new();
/// masque::__rt::attribute(" data-bug", &json(&["a", "<b>"]), &mut out);
/// assert_eq!(out.as_str(), r#" data-bug="[&quot;a&quot;,&quot;\u003Cb\u003E&quot;]""#);
/// ```
pub const fn json<T: Serialize + ?Sized>(value: &T) -> Json<'_, T> {
    Json(value)
}

impl<T: Serialize + ?Sized> Json<'_, T> {
    fn to_text(&self) -> String {
        let mut text = Buffer::new();
        write(self.0, &mut text);
        text.into_string()
    }
}

impl<T: Serialize + ?Sized> PlainText for Json<'_, T> {
    fn write_text<E: Escape>(&self, out: &mut Buffer) {
        E::escape(&self.to_text(), out);
    }
}

impl<T: Serialize + ?Sized> AttributeValue for Json<'_, T> {
    fn write_attribute<E: Escape>(&self, name: &str, out: &mut Buffer) {
        quoted(name, &self.to_text(), out);
    }
}

impl<T: Serialize + ?Sized> ScriptData for Json<'_, T> {
    fn write_script_data(&self, name: &str, out: &mut Buffer) {
        quoted(name, &self.to_text(), out);
    }
}

impl<T: Serialize + ?Sized> From<Json<'_, T>> for AttributeText {
    fn from(value: Json<'_, T>) -> Self {
        Self::from(value.to_text())
    }
}

/// Writes a value as JSON.
///
/// # Panics
/// If the value cannot be JSON: its `Serialize` fails, or a map has keys that
/// are neither text nor numbers.
pub fn write<T: Serialize + ?Sized>(value: &T, out: &mut Buffer) {
    escape::Json::escape(&to_json(value), out);
}

/// Writes a value as an expression of JavaScript.
///
/// JSON is one, but for the key `__proto__`, which there says what an object
/// inherits. <https://tc39.es/ecma262/#sec-__proto__-property-names-in-object-initializers>
///
/// # Panics
/// As [`write`].
pub(crate) fn expression<T: Serialize + ?Sized>(value: &T, out: &mut Buffer) {
    let json = to_json(value);
    let may_inherit = json.contains("__proto__") || json.contains("\\u");
    if may_inherit {
        parse_call(&json, out);
    } else {
        escape::Json::escape(&json, out);
    }
}

/// Writes `const name = JSON.parse("…");`.
///
/// # Panics
/// As [`write`].
pub fn script_constant<T: Serialize + ?Sized>(name: &str, value: &T, out: &mut Buffer) {
    out.push_str("const ");
    out.push_str(name);
    out.push_str(" = ");
    parse_call(&to_json(value), out);
    out.push(';');
}

/// Writes `JSON.parse("…")`.
fn parse_call(json: &str, out: &mut Buffer) {
    out.push_str("JSON.parse(\"");
    JsonInString::escape(json, out);
    out.push_str("\")");
}

fn to_json<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).expect("a value given to a script must serialize to JSON")
}
