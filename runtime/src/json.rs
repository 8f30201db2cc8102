//! Values as JSON, safe inside `<script>`.
//!
//! ```text
//! "</script>"  ──json──▶             "\u003C/script\u003E"
//!              ──script_constant──▶  const name = JSON.parse("\"\u003C/script\u003E\"");
//! ```
//!
//! In JSON text the characters that mean something to HTML stand only inside
//! strings, where each can be written as `\uXXXX`.
//! <https://www.rfc-editor.org/rfc/rfc8259#section-7>

use alloc::string::String;

use serde::Serialize;

use crate::buffer::Buffer;

/// Writes a value as JSON.
///
/// # Panics
/// If the value cannot be JSON: its `Serialize` fails, or a map has keys that
/// are neither text nor numbers.
pub fn json<T: Serialize + ?Sized>(value: &T, out: &mut Buffer) {
    escape(&to_json(value), false, out);
}

/// Writes `const name = JSON.parse("…");`.
///
/// # Panics
/// As [`json`].
pub fn script_constant<T: Serialize + ?Sized>(name: &str, value: &T, out: &mut Buffer) {
    out.push_str("const ");
    out.push_str(name);
    out.push_str(" = JSON.parse(\"");
    escape(&to_json(value), true, out);
    out.push_str("\");");
}

fn to_json<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).expect("a value given to a script must serialize to JSON")
}

/// Writes JSON text without a character that means something to HTML or to a
/// JavaScript line: `<` could begin `</script` or `<!--`, U+2028 and U+2029 end
/// a line. In a JavaScript string quotes and backslashes are escaped as well.
fn escape(json: &str, in_string: bool, out: &mut Buffer) {
    let mut copied = 0;
    for (at, found) in json.match_indices(['<', '>', '&', '\u{2028}', '\u{2029}', '"', '\\']) {
        let escaped = match found {
            "<" => "\\u003C",
            ">" => "\\u003E",
            "&" => "\\u0026",
            "\u{2028}" => "\\u2028",
            "\u{2029}" => "\\u2029",
            "\"" if in_string => "\\\"",
            "\\" if in_string => "\\\\",
            _ => continue,
        };
        out.push_str(&json[copied..at]);
        out.push_str(escaped);
        copied = at + found.len();
    }
    out.push_str(&json[copied..]);
}
