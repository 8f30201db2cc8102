//! An interpolation that is a literal, or a name of one → static text, escaped for its place.
//!
//! ```text
//! <a href='/bug/{"a b"}'>{"a < b"}{'c'}{true}</a>  ─▶  <a href='/bug/a%20b'>a &lt; bctrue</a>
//! ```
//!
//! What the runtime's sinks would write, byte for byte; a literal that is less simple is left to
//! them, and what is wrong with one to rustc.

use std::borrow::Cow;

use super::Lower;
use crate::ir::Sink;
use crate::syntax::ast::{Interpolation, Kind};

impl<'src> Lower<'_, 'src> {
    /// What an interpolation writes there, if that is known now.
    pub(super) fn known(
        &mut self,
        interpolation: &Interpolation<'src>,
        sink: Sink,
    ) -> Option<Cow<'src, str>> {
        if interpolation.spec.is_some() {
            return None;
        }
        let text = interpolation.text.trim();
        let Some(constant) = self.constant(text) else { return literal(text, sink) };
        let known = literal(constant, sink)?;
        if self.mentioned.iter().all(|mentioned| mentioned.0 != text) {
            self.mentioned.push((text, interpolation.value));
        }
        Some(known)
    }

    /// The literal that a name stands for in the whole file, if nothing nearer has that name.
    fn constant(&self, name: &str) -> Option<&'src str> {
        let constant = self.constants?.get(name)?;
        let generics = self.template.map_or(&[][..], |template| &template.generics);
        let is_hidden =
            self.parameter(name).is_some() || generics.iter().any(|generic| generic.name == name);
        (!is_hidden).then_some(constant)
    }
}

/// What a literal writes there.
fn literal(text: &str, sink: Sink) -> Option<Cow<'_, str>> {
    let text = displayed(text)?;
    match sink {
        Sink::Content(Kind::Text) | Sink::Text(Kind::Text) => Some(text),
        Sink::Content(Kind::Html) | Sink::Text(Kind::Html) => Some(in_html(text)),
        Sink::Content(Kind::Svg | Kind::Xml) | Sink::Text(Kind::Svg | Kind::Xml) => {
            // XML has rules of its own for all that is special in it.
            let is_plain = |c: char| c >= ' ' && !"&<>\"'\u{fffe}\u{ffff}".contains(c);
            text.chars().all(is_plain).then_some(text)
        }
        // A value may not name a host, or lead up: the runtime sees to it.
        Sink::UrlPath if text.starts_with(['/', '.']) || text.contains("/.") => None,
        Sink::UrlPath => Some(in_url(text, b"-._~/")),
        Sink::UrlQuery | Sink::UrlFragment => Some(in_url(text, b"-._~")),
        Sink::Url(_) => None,
    }
}

/// The text of a literal as `Display` writes it: of text, a character, `bool`, or a short integer.
fn displayed(literal: &str) -> Option<Cow<'_, str>> {
    match literal {
        "true" | "false" => Some(Cow::Borrowed(literal)),
        _ if is_short_integer(literal) => Some(Cow::Borrowed(literal)),
        _ => between(literal, '"')
            .or_else(|| between(literal, '\'').filter(|text| text.chars().count() == 1)),
    }
}

/// Whether it is an `i32` and written as it is displayed. Longer ones may be too large for their
/// type, which is for rustc to say.
fn is_short_integer(literal: &str) -> bool {
    let digits = literal.strip_prefix('-').unwrap_or(literal);
    literal == "0"
        || (1..10).contains(&digits.len())
            && !digits.starts_with('0')
            && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The text between quotes, if there is nothing but it, and each of its escapes is one letter.
fn between(literal: &str, quote: char) -> Option<Cow<'_, str>> {
    let inner = literal.strip_prefix(quote)?.strip_suffix(quote)?;
    // Rust takes no lone carriage return, and drops the one before a line break.
    if !inner.contains(['\\', quote, '\r']) {
        return Some(Cow::Borrowed(inner));
    }
    let mut text = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        text.push(match character {
            '\\' => match characters.next()? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                '0' => '\0',
                same @ ('\\' | '"' | '\'') => same,
                _ => return None,
            },
            '\r' => return None,
            _ if character == quote => return None,
            _ => character,
        });
    }
    Some(Cow::Owned(text))
}

/// As text and attribute values of HTML.
pub(super) fn in_html(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'', '\r', '\0']) {
        return text;
    }
    let mut escaped = String::with_capacity(2 * text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\r' => escaped.push_str("&#13;"),
            '\0' => escaped.push('\u{fffd}'),
            _ => escaped.push(character),
        }
    }
    Cow::Owned(escaped)
}

/// As a part of a URL, where these bytes, letters and digits stay as they are.
fn in_url<'a>(text: Cow<'a, str>, kept: &[u8]) -> Cow<'a, str> {
    let stays = |byte: u8| byte.is_ascii_alphanumeric() || kept.contains(&byte);
    if text.bytes().all(stays) {
        return text;
    }
    let mut encoded = String::with_capacity(3 * text.len());
    for byte in text.bytes() {
        if stays(byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    Cow::Owned(encoded)
}
