//! Plain text in, text that is safe in its place out.
//!
//! ```text
//! <b> & "me"  ──HtmlText──▶  &lt;b&gt; &amp; &quot;me&quot;
//!             ──UrlQuery──▶  %3Cb%3E%20%26%20%22me%22
//! ```
//!
//! A value is read once, in batches: 16 bytes are looked at together, without a
//! branch, and where none of them is special they are left for one copy.

use alloc::string::ToString;
use core::fmt::{self, Write};

use crate::buffer::Buffer;

/// What is done to plain text in one kind of place.
pub trait Escape {
    /// What follows the name of an attribute whose value is empty.
    #[doc(hidden)]
    const EMPTY_VALUE: &'static str = "";

    /// Writes `text` so that it is read back as `text`.
    fn escape(text: &str, out: &mut Buffer);

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
    fn escape(text: &str, out: &mut Buffer) {
        replace(text, out, is_html_special, |rest| (html_reference(rest[0]), 1));
    }
}

#[inline]
fn is_html_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | b'\r' | 0)
}

fn html_reference(byte: u8) -> &'static str {
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

    fn escape(text: &str, out: &mut Buffer) {
        replace(text, out, is_xml_special, |rest| match rest {
            [b'\t', ..] => ("\t", 1),
            [b'\n', ..] => ("\n", 1),
            _ => xml_reference(rest),
        });
    }
}

/// Quoted attribute values of XML 1.0.
///
/// As [`XmlText`], and white space as references, since the parser would make
/// blanks of it. <https://www.w3.org/TR/xml/#AVNormalize>
pub(crate) enum XmlAttribute {}

impl Escape for XmlAttribute {
    const EMPTY_VALUE: &'static str = "=\"\"";

    fn escape(text: &str, out: &mut Buffer) {
        replace(text, out, is_xml_special, |rest| match rest {
            [b'\t', ..] => ("&#9;", 1),
            [b'\n', ..] => ("&#10;", 1),
            _ => xml_reference(rest),
        });
    }
}

/// All bytes under U+0020, and the one that begins U+FFFE and U+FFFF.
#[inline]
fn is_xml_special(byte: u8) -> bool {
    byte < b' ' || matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | 0xef)
}

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
    fn escape(text: &str, out: &mut Buffer) {
        out.push_str(text);
    }
}

/// Copies `text`, and where `is_special` says so writes what `replacement` gives
/// for the bytes from there on, in place of as many bytes; no bytes stand for
/// the character itself.
#[inline]
fn replace(
    text: &str,
    out: &mut Buffer,
    is_special: impl Fn(u8) -> bool + Copy,
    replacement: impl Fn(&[u8]) -> (&'static str, usize),
) {
    let bytes = text.as_bytes();
    let (mut copied, mut at) = (0, 0);
    while let Some(found) = position(&bytes[at..], is_special) {
        at += found;
        let (new, len) = replacement(&bytes[at..]);
        if len == 0 {
            at += 1;
            continue;
        }
        out.push_str(&text[copied..at]);
        out.push_str(new);
        at += len;
        copied = at;
    }
    out.push_str(&text[copied..]);
}

/// The first byte that is special.
#[inline]
fn position(bytes: &[u8], is_special: impl Fn(u8) -> bool + Copy) -> Option<usize> {
    let (batches, _) = bytes.as_chunks::<16>();
    let plain = batches
        .iter()
        .take_while(|batch| !batch.iter().fold(false, |any, &byte| any | is_special(byte)))
        .count();
    let from = plain * 16;
    bytes[from..].iter().position(|&byte| is_special(byte)).map(|at| from + at)
}

/// The query of a URL: only unreserved characters stay.
/// <https://www.rfc-editor.org/rfc/rfc3986#section-2.3>
pub(crate) enum UrlQuery {}

impl Escape for UrlQuery {
    fn escape(text: &str, out: &mut Buffer) {
        text.bytes().for_each(|byte| percent_encode(byte, out));
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
    fn escape(text: &str, out: &mut Buffer) {
        let mut rest = text;
        let before = out.as_str().bytes().last();
        if let (Some(after), None | Some(b'/' | b'\\')) = (text.strip_prefix('/'), before) {
            out.push_str("%2F");
            rest = after;
        }
        let mut dots = dots_at_end(out.as_str());
        for (number, segment) in rest.split('/').enumerate() {
            if number > 0 {
                out.push('/');
                dots = Some(0);
            }
            let all_dots = segment.bytes().all(|byte| byte == b'.');
            match dots {
                Some(before) if all_dots && !segment.is_empty() && before + segment.len() <= 2 => {
                    out.push_str("%EF%BF%BD");
                }
                _ => segment.bytes().for_each(|byte| percent_encode(byte, out)),
            }
        }
    }

    // What a segment is shows only in the whole value.
    fn escape_arguments(arguments: fmt::Arguments<'_>, out: &mut Buffer) {
        Self::escape(&arguments.to_string(), out);
    }
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

fn percent_encode(byte: u8, out: &mut Buffer) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
        out.push(char::from(byte));
    } else {
        out.push('%');
        out.push(char::from(DIGITS[usize::from(byte >> 4)]));
        out.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}
