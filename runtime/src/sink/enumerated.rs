//! Attributes that are one of several words.

use alloc::string::{String, ToString};
use core::fmt;

use super::{AttributeValue, for_pointers, quoted};
use crate::buffer::Buffer;
use crate::escape::HtmlText;

/// The value of an attribute that is one of several words: `draggable={movable}`.
///
/// `bool` is written as a word, `None` leaves the attribute out, and so does text
/// that cannot be a keyword: anything but letters, digits and `-_./+:`.
///
/// A type of your own says which word it is:
///
/// ```
/// use masque::{Buffer, EnumeratedValue};
///
/// enum Direction { Left, Right }
///
/// impl EnumeratedValue for Direction {
///     fn write_enumerated(&self, name: &str, out: &mut Buffer) {
///         let word = match self { Self::Left => "ltr", Self::Right => "rtl" };
///         word.write_enumerated(name, out);
///     }
/// }
/// # let mut out = Buffer::new();
/// # masque::__rt::enumerated_attribute(" dir", &[Direction::Left, Direction::Right][1], &mut out);
/// # assert_eq!(out.as_str(), " dir=\"rtl\"");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a keyword of this attribute",
    label = "this is neither text nor `bool`",
    note = "this attribute takes one of several words: give it text or a `bool`, or `name={{value:}}` if it implements `Display`"
)]
pub trait EnumeratedValue {
    /// Writes the whole attribute, or nothing. `name` has a blank before it.
    fn write_enumerated(&self, name: &str, out: &mut Buffer);
}

impl EnumeratedValue for bool {
    fn write_enumerated(&self, name: &str, out: &mut Buffer) {
        match words(name.trim_ascii_start()) {
            Some((on, off)) => {
                let value = if *self { on } else { off };
                quoted(name, value, out);
            }
            None => self.write_attribute::<HtmlText>(name, out),
        }
    }
}

impl EnumeratedValue for str {
    fn write_enumerated(&self, name: &str, out: &mut Buffer) {
        if is_word(self) {
            quoted(name, self, out);
        }
    }
}

impl EnumeratedValue for String {
    fn write_enumerated(&self, name: &str, out: &mut Buffer) {
        self.as_str().write_enumerated(name, out);
    }
}

impl EnumeratedValue for fmt::Arguments<'_> {
    fn write_enumerated(&self, name: &str, out: &mut Buffer) {
        self.to_string().write_enumerated(name, out);
    }
}

impl EnumeratedValue for char {
    fn write_enumerated(&self, name: &str, out: &mut Buffer) {
        self.encode_utf8(&mut [0; 4]).write_enumerated(name, out);
    }
}

impl<T: EnumeratedValue> EnumeratedValue for Option<T> {
    fn write_enumerated(&self, name: &str, out: &mut Buffer) {
        if let Some(value) = self {
            value.write_enumerated(name, out);
        }
    }
}

for_pointers!(<> EnumeratedValue {
    fn write_enumerated(&self, name: &str, out: &mut Buffer) {
        (**self).write_enumerated(name, out);
    }
});

/// The words that an enumerated attribute has for yes and no; `None` when its
/// name alone means yes.
///
/// <https://html.spec.whatwg.org/multipage/indices.html#attributes-3>
pub(crate) fn words(name: &str) -> Option<(&'static str, &'static str)> {
    match name {
        "translate" => Some(("yes", "no")),
        "autocapitalize" | "autocomplete" | "autocorrect" => Some(("on", "off")),
        "hidden" | "popover" | "crossorigin" => None,
        _ => Some(("true", "false")),
    }
}

/// Whether text can be a keyword: `application/x-www-form-urlencoded` can.
pub(crate) fn is_word(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./+:".contains(&byte);
    !text.is_empty() && text.bytes().all(is_part)
}
