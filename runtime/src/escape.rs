//! Plain text in, text that is safe in its place out.
//!
//! ```text
//! <b> & "me"  ──HtmlText──▶  &lt;b&gt; &amp; &quot;me&quot;
//!             ──UrlQuery──▶  %3Cb%3E%20%26%20%22me%22
//! ```
//!
//! What is special is a fact of the place ([`Rules`]), how it is found is not:
//! `kernel` copies and looks in one pass, many bytes at a time.

use alloc::string::ToString;
use core::fmt::{self, Write};
use core::ops::Range;

use crate::buffer::{Buffer, Cursor, Text};

#[cfg(not(feature = "safe"))]
pub(crate) mod kernel;
#[cfg(feature = "safe")]
#[path = "escape/plain.rs"]
pub(crate) mod kernel;

/// What is done to plain text in one kind of place.
pub trait Escape {
    /// What follows the name of an attribute whose value is empty.
    #[doc(hidden)]
    const EMPTY_VALUE: &'static str = "";

    /// Writes `text` so that it is read back as `text`.
    fn escape(text: &str, out: &mut Buffer);

    /// Writes `text`, and static text after it: what generated code calls.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline)]
    fn __escape_then(text: &str, after: &'static str, out: &mut Cursor<'_>) {
        Self::escape(text, out.buffer());
        out.resume();
        out.push_str(after);
    }

    /// Writes formatted text: `{price:.2}`.
    ///
    /// # Panics
    /// If a `Display` implementation fails, as `format!` does.
    fn escape_arguments(arguments: fmt::Arguments<'_>, out: &mut Buffer)
    where
        Self: Sized,
    {
        struct Escaping<'a, E>(&'a mut Buffer, core::marker::PhantomData<E>);

        impl<E: Escape> Write for Escaping<'_, E> {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                E::escape(text, self.0);
                Ok(())
            }
        }

        let written = Escaping::<Self>(out, core::marker::PhantomData).write_fmt(arguments);
        written.expect("a formatting trait implementation returned an error");
    }
}

/// Text and quoted attribute values of HTML.
///
/// The characters that end a text or a value there, and the two that the parser
/// would change: NUL cannot be written in HTML at all, a carriage return only as
/// a reference. <https://html.spec.whatwg.org/multipage/syntax.html#text>
pub enum HtmlText {}

impl Escape for HtmlText {
    #[cfg_attr(not(debug_assertions), inline)]
    fn escape(text: &str, out: &mut Buffer) {
        out.cursor().escaped(kernel::html, text, "");
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __escape_then(text: &str, after: &'static str, out: &mut Cursor<'_>) {
        out.escaped(kernel::html_beside, text, after);
    }
}

impl Rules for HtmlText {
    const SPECIAL: &'static [Special] = &[
        Special { bits: 0x01, is: b'\'' }, // and `&`
        Special { bits: 0x02, is: b'>' },  // and `<`
        Special { bits: 0x00, is: b'"' },
        Special { bits: 0x00, is: b'\r' },
        Special { bits: 0x00, is: 0 },
    ];

    fn replacement(rest: &[u8]) -> (&'static str, usize) {
        (html_reference(rest[0]), 1)
    }
}

const fn html_reference(byte: u8) -> &'static str {
    match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&#39;",
        b'\r' => "&#13;",
        _ => "\u{fffd}",
    }
}

/// Text of XML 1.0.
///
/// As in HTML; and what XML does not allow, not even as a reference, becomes
/// U+FFFD. <https://www.w3.org/TR/xml/#charsets>
pub enum XmlText {}

impl Escape for XmlText {
    const EMPTY_VALUE: &'static str = "=\"\"";

    #[cfg_attr(not(debug_assertions), inline)]
    fn escape(text: &str, out: &mut Buffer) {
        out.cursor().escaped(kernel::xml, text, "");
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __escape_then(text: &str, after: &'static str, out: &mut Cursor<'_>) {
        out.escaped(kernel::xml, text, after);
    }
}

impl Rules for XmlText {
    const SPECIAL: &'static [Special] = XML;

    fn replacement(rest: &[u8]) -> (&'static str, usize) {
        match rest {
            [b'\t' | b'\n', ..] => ("", 0),
            _ => xml_reference(rest),
        }
    }
}

/// Quoted attribute values of XML 1.0.
///
/// As [`XmlText`], and white space as references, since the parser would make
/// blanks of it. <https://www.w3.org/TR/xml/#AVNormalize>
pub(crate) enum XmlAttribute {}

impl Escape for XmlAttribute {
    const EMPTY_VALUE: &'static str = "=\"\"";

    #[cfg_attr(not(debug_assertions), inline)]
    fn escape(text: &str, out: &mut Buffer) {
        out.cursor().escaped(kernel::xml_attribute, text, "");
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __escape_then(text: &str, after: &'static str, out: &mut Cursor<'_>) {
        out.escaped(kernel::xml_attribute, text, after);
    }
}

impl Rules for XmlAttribute {
    const SPECIAL: &'static [Special] = XML;

    fn replacement(rest: &[u8]) -> (&'static str, usize) {
        match rest {
            [b'\t', ..] => ("&#9;", 1),
            [b'\n', ..] => ("&#10;", 1),
            _ => xml_reference(rest),
        }
    }
}

/// As in HTML, all bytes under U+0020, and the one that begins U+FFFE and U+FFFF.
const XML: &[Special] = &[
    Special { bits: 0x01, is: b'\'' },
    Special { bits: 0x02, is: b'>' },
    Special { bits: 0x00, is: b'"' },
    Special { bits: 0x1f, is: 0x1f },
    Special { bits: 0x00, is: 0xef },
];

fn xml_reference(rest: &[u8]) -> (&'static str, usize) {
    match rest {
        [0xef, 0xbf, 0xbe | 0xbf, ..] => ("\u{fffd}", 3),
        [0xef, ..] => ("", 0),
        _ => (html_reference(rest[0]), 1),
    }
}

/// Kinds of text that have no escaping: plain text.
pub enum Verbatim {}

impl Escape for Verbatim {
    #[cfg_attr(not(debug_assertions), inline)]
    fn escape(text: &str, out: &mut Buffer) {
        out.push_str(text);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __escape_then(text: &str, after: &'static str, out: &mut Cursor<'_>) {
        out.escaped(kernel::verbatim, text, after);
    }
}

/// JSON text in a script.
///
/// `<` could begin `</script` or `<!--`, U+2028 and U+2029 end a line of JavaScript, and
/// XML has no U+FFFE and U+FFFF.
#[cfg(feature = "json")]
pub(crate) enum Json {}

#[cfg(feature = "json")]
impl Escape for Json {
    fn escape(text: &str, out: &mut Buffer) {
        out.cursor().escaped(kernel::json, text, "");
    }
}

#[cfg(feature = "json")]
impl Rules for Json {
    const SPECIAL: &'static [Special] = &[
        Special { bits: 0x02, is: b'>' }, // and `<`
        Special { bits: 0x00, is: b'&' },
        Special { bits: 0x00, is: 0xe2 }, // begins U+2028 and U+2029
        Special { bits: 0x00, is: 0xef }, // begins U+FFFE and U+FFFF
    ];

    fn replacement(rest: &[u8]) -> (&'static str, usize) {
        match rest {
            [b'<', ..] => ("\\u003C", 1),
            [b'>', ..] => ("\\u003E", 1),
            [b'&', ..] => ("\\u0026", 1),
            [0xe2, 0x80, 0xa8, ..] => ("\\u2028", 3),
            [0xe2, 0x80, 0xa9, ..] => ("\\u2029", 3),
            [0xef, 0xbf, 0xbe, ..] => ("\\uFFFE", 3),
            [0xef, 0xbf, 0xbf, ..] => ("\\uFFFF", 3),
            _ => ("", 0),
        }
    }
}

/// JSON text in a string of JavaScript in a script: quotes and backslashes are escaped as well.
#[cfg(feature = "json")]
pub(crate) enum JsonInString {}

#[cfg(feature = "json")]
impl Escape for JsonInString {
    fn escape(text: &str, out: &mut Buffer) {
        out.cursor().escaped(kernel::json_in_string, text, "");
    }
}

#[cfg(feature = "json")]
impl Rules for JsonInString {
    const SPECIAL: &'static [Special] = &[
        Json::SPECIAL[0],
        Json::SPECIAL[1],
        Json::SPECIAL[2],
        Json::SPECIAL[3],
        Special { bits: 0x00, is: b'"' },
        Special { bits: 0x00, is: b'\\' },
    ];

    fn replacement(rest: &[u8]) -> (&'static str, usize) {
        match rest {
            [b'"', ..] => ("\\\"", 1),
            [b'\\', ..] => ("\\\\", 1),
            _ => Json::replacement(rest),
        }
    }
}

/// What is special in a kind of text, and what is written in its place.
pub(crate) trait Rules {
    /// The bytes that may have to be replaced.
    const SPECIAL: &'static [Special];

    /// Whether a byte may have to be replaced.
    fn is_special(byte: u8) -> bool {
        Self::SPECIAL.iter().any(|set| byte | set.bits == set.is)
    }

    /// What is written in place of how many of the bytes, of which the first is
    /// special; no bytes, if that one stays as it is.
    fn replacement(rest: &[u8]) -> (&'static str, usize);
}

/// Bytes that are special: those that are `is` when `bits` of them are set.
///
/// With it a comparison finds two bytes that differ in one bit, or a range of 32.
#[derive(Clone, Copy)]
pub(crate) struct Special {
    pub(crate) bits: u8,
    pub(crate) is: u8,
}

/// The next bytes that are replaced, from `start` on, and what is written in their place.
///
/// Byte by byte: so it is done at the end of the room for a page, and so the faster
/// ways are told right from wrong.
pub(crate) fn next_replaced<R: Rules>(
    text: &[u8],
    mut start: usize,
) -> Option<(Range<usize>, &'static str)> {
    loop {
        start += text[start..].iter().position(|&byte| R::is_special(byte))?;
        let (new, len) = R::replacement(&text[start..]);
        if len > 0 {
            return Some((start..start + len, new));
        }
        start += 1;
    }
}

/// The query of a URL: only unreserved characters stay.
/// <https://www.rfc-editor.org/rfc/rfc3986#section-2.3>
pub(crate) enum UrlQuery {}

impl Escape for UrlQuery {
    #[cfg_attr(not(debug_assertions), inline)]
    fn escape(text: &str, out: &mut Buffer) {
        out.cursor().escaped(kernel::url_query, text, "");
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __escape_then(text: &str, after: &'static str, out: &mut Cursor<'_>) {
        out.escaped(kernel::url_query, text, after);
    }
}

impl Rules for UrlQuery {
    const SPECIAL: &'static [Special] = &[];

    fn is_special(byte: u8) -> bool {
        !is_unreserved(byte)
    }

    fn replacement(rest: &[u8]) -> (&'static str, usize) {
        (percent_encoded(rest[0]), 1)
    }
}

/// The path of a URL, as far as it is decided byte by byte: see [`UrlPath`].
pub(crate) enum UrlSegments {}

impl Rules for UrlSegments {
    const SPECIAL: &'static [Special] = &[];

    fn is_special(byte: u8) -> bool {
        !is_unreserved(byte)
    }

    fn replacement(rest: &[u8]) -> (&'static str, usize) {
        match rest {
            [b'/', ..] => ("", 0),
            _ => (percent_encoded(rest[0]), 1),
        }
    }
}

/// The path of a URL: unreserved characters and `/` stay.
///
/// Two things would make another address of it, so they are not written:
///
/// * A `/` at the start of the value, right after a `/`, becomes `%2F`: in
///   `href="/{x}"`, `/evil.com` would name a host.
///   <https://url.spec.whatwg.org/#path-or-authority-state>
/// * A segment `.` or `..` becomes `%EF%BF%BD` (U+FFFD). It cannot be encoded:
///   `%2e%2e` leads up as well. Dots that would complete such a segment with
///   what stands before the value are treated in the same way; what follows the
///   value is the author's.
///   <https://url.spec.whatwg.org/#double-dot-path-segment>
pub(crate) enum UrlPath {}

impl Escape for UrlPath {
    #[cfg_attr(not(debug_assertions), inline)]
    fn escape(text: &str, out: &mut Buffer) {
        out.cursor().escaped(kernel::url_path, text, "");
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __escape_then(text: &str, after: &'static str, out: &mut Cursor<'_>) {
        out.escaped(kernel::url_path, text, after);
    }

    // What a segment is shows only in the whole value.
    fn escape_arguments(arguments: fmt::Arguments<'_>, out: &mut Buffer) {
        Self::escape(&arguments.to_string(), out);
    }
}

/// Writes a value in a path, whatever it is: see [`UrlPath`].
fn url_path(text: &str, out: &mut Text) {
    if !may_mean_another_path(text) {
        return out.escaped(kernel::url_segments, text);
    }
    let mut rest = text;
    let before = out.as_str().bytes().last();
    if let (Some(after), None | Some(b'/' | b'\\')) = (text.strip_prefix('/'), before) {
        out.push_str("%2F");
        rest = after;
    }
    let mut dots = dots_at_end(out.as_str());
    for (number, segment) in rest.split('/').enumerate() {
        if number > 0 {
            out.push_str("/");
            dots = Some(0);
        }
        let all_dots = segment.bytes().all(|byte| byte == b'.');
        match dots {
            Some(before) if all_dots && !segment.is_empty() && before + segment.len() <= 2 => {
                out.push_str("%EF%BF%BD");
            }
            _ => out.escaped(kernel::url_query, segment),
        }
    }
}

/// Whether a value in a path begins with `/`, or may have a segment of dots.
fn may_mean_another_path(text: &str) -> bool {
    let bytes = text.as_bytes();
    matches!(bytes, [b'/' | b'.', ..]) || bytes.windows(2).any(|pair| pair == b"/.")
}

/// How many dots the unfinished segment at the end of `url` has, when it has
/// nothing else.
fn dots_at_end(url: &str) -> Option<usize> {
    let mut rest = url;
    let mut dots = 0;
    loop {
        if let Some(before) = rest.strip_suffix('.') {
            rest = before;
        } else if let Some((before, "%2e" | "%2E")) =
            rest.split_at_checked(rest.len().saturating_sub(3))
        {
            rest = before;
        } else {
            break;
        }
        dots += 1;
    }
    matches!(rest.bytes().last(), None | Some(b'/' | b'\\' | b'"')).then_some(dots)
}

#[cfg_attr(not(debug_assertions), inline)]
pub(crate) fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// `%`, and the two digits of a byte.
pub(crate) fn percent_encoded(byte: u8) -> &'static str {
    const TABLE: &str = {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        const BYTES: [u8; 3 * 256] = {
            let mut bytes = [b'%'; 3 * 256];
            let mut byte = 0;
            while byte < 256 {
                bytes[3 * byte + 1] = DIGITS[byte >> 4];
                bytes[3 * byte + 2] = DIGITS[byte & 15];
                byte += 1;
            }
            bytes
        };
        match core::str::from_utf8(&BYTES) {
            Ok(table) => table,
            Err(_) => unreachable!(),
        }
    };
    let at = 3 * usize::from(byte);
    &TABLE[at..at + 3]
}
