//! Attributes that are made of several parts: lists of names, and `style`.
//!
//! ```text
//! class="row" class:odd={true} class={["wide"]}  ─▶   class="row odd wide"
//! style="color: red" style:width={"3em"}         ─▶   style="color: red; width: 3em"
//! ```

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::buffer::Buffer;
use crate::escape::{Escape, HtmlText};
use crate::sink::{PlainText, for_numbers, for_pointers};

/// Names in an attribute that holds a list of them: `class={names}`.
///
/// Text, and options, arrays, slices, vectors and tuples of names.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written in a list of names",
    label = "these are not names",
    note = "write text, an option, an array, a slice or a tuple of them",
    note = "for a condition, write `class:name={{condition}}`"
)]
pub trait Tokens {
    /// Adds the names to the list.
    fn write_tokens(&self, list: &mut TokenList, out: &mut Buffer);
}

/// The value of one CSS property: `style:width={value}`.
///
/// Text, numbers and options of them. `None`, empty text, numbers that are not
/// finite, and text that could say more than one value leave the declaration out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a CSS property",
    label = "this is neither text nor a number",
    note = "write text or a number, or `style:property={{value:}}` if it implements `Display`"
)]
pub trait StyleValue {
    /// Adds the declaration to the list.
    fn write_declaration(&self, property: &str, list: &mut StyleList, out: &mut Buffer);
}

/// An attribute that holds a list of names, while it is written.
///
/// It is not there at all when it has nothing in it.
#[derive(Debug)]
pub struct TokenList {
    name: &'static str,
    begun: bool,
}

impl TokenList {
    /// Begins with the names that are always in it, already escaped.
    #[doc(hidden)]
    pub fn start(name: &'static str, fixed: &'static str, out: &mut Buffer) -> Self {
        let mut list = Self { name, begun: false };
        if !fixed.is_empty() {
            list.separate(out);
            out.push_str(fixed);
        }
        list
    }

    /// Adds a name under a condition.
    #[doc(hidden)]
    pub fn token_if(&mut self, condition: bool, token: &'static str, out: &mut Buffer) {
        if condition {
            self.separate(out);
            HtmlText::escape(token, out);
        }
    }

    /// Adds names.
    pub fn tokens<T: Tokens + ?Sized>(&mut self, value: &T, out: &mut Buffer) {
        value.write_tokens(self, out);
    }

    /// Makes ready for text that is written right after.
    #[doc(hidden)]
    pub fn separate(&mut self, out: &mut Buffer) {
        if self.begun {
            out.push(' ');
        } else {
            out.push_str(self.name);
            out.push_str("=\"");
            self.begun = true;
        }
    }

    /// Ends the attribute.
    #[doc(hidden)]
    pub fn end(self, out: &mut Buffer) {
        if self.begun {
            out.push('"');
        }
    }

    /// Adds text, unless it is empty.
    fn text(&mut self, text: &(impl PlainText + ?Sized), out: &mut Buffer) {
        let (len, begun) = (out.len(), self.begun);
        self.separate(out);
        let start = out.len();
        text.write_text::<HtmlText>(out);
        if out.len() == start {
            out.truncate(len);
            self.begun = begun;
        }
    }
}

macro_rules! text_tokens {
    ($($text:ty),*) => {$(
        impl Tokens for $text {
            fn write_tokens(&self, list: &mut TokenList, out: &mut Buffer) {
                list.text(self, out);
            }
        }
    )*};
}

text_tokens!(str, String, fmt::Arguments<'_>);
for_numbers!(text_tokens);

for_pointers!(<> Tokens {
    fn write_tokens(&self, list: &mut TokenList, out: &mut Buffer) {
        (**self).write_tokens(list, out);
    }
});

impl<T: Tokens> Tokens for Option<T> {
    fn write_tokens(&self, list: &mut TokenList, out: &mut Buffer) {
        self.as_slice().write_tokens(list, out);
    }
}

impl<T: Tokens> Tokens for [T] {
    fn write_tokens(&self, list: &mut TokenList, out: &mut Buffer) {
        self.iter().for_each(|token| token.write_tokens(list, out));
    }
}

impl<T: Tokens, const N: usize> Tokens for [T; N] {
    fn write_tokens(&self, list: &mut TokenList, out: &mut Buffer) {
        self.as_slice().write_tokens(list, out);
    }
}

impl<T: Tokens> Tokens for Vec<T> {
    fn write_tokens(&self, list: &mut TokenList, out: &mut Buffer) {
        self.as_slice().write_tokens(list, out);
    }
}

macro_rules! tuples {
    ($($($name:ident)+;)*) => {$(
        impl<$($name: Tokens),+> Tokens for ($($name,)+) {
            fn write_tokens(&self, list: &mut TokenList, out: &mut Buffer) {
                #[expect(non_snake_case, reason = "one name for a type and its value")]
                let ($($name,)+) = self;
                $($name.write_tokens(list, out);)+
            }
        }
    )*};
}

tuples! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}

/// A `style` attribute, while it is written.
///
/// It is not there at all when it has nothing in it.
#[derive(Debug)]
pub struct StyleList {
    begun: bool,
    /// Whether a `;` is needed before the next declaration.
    open: bool,
}

impl StyleList {
    /// Begins with the declarations that are always in it, already escaped.
    #[doc(hidden)]
    pub fn start(fixed: &'static str, out: &mut Buffer) -> Self {
        let fixed = fixed.trim_ascii_end();
        if fixed.is_empty() {
            return Self { begun: false, open: false };
        }
        out.push_str(" style=\"");
        out.push_str(fixed);
        Self { begun: true, open: !fixed.ends_with(';') || ends_with_reference(fixed) }
    }

    /// Adds a declaration, unless its value is nothing or not one value.
    pub fn declaration<T>(&mut self, property: &'static str, value: &T, out: &mut Buffer)
    where
        T: StyleValue + ?Sized,
    {
        value.write_declaration(property, self, out);
    }

    /// Ends the attribute.
    #[doc(hidden)]
    pub fn end(self, out: &mut Buffer) {
        if self.begun {
            out.push('"');
        }
    }

    /// Adds a number, unless it is infinite or none.
    fn number(&mut self, property: &str, digits: &str, out: &mut Buffer) {
        if digits.bytes().next_back().is_some_and(|last| last.is_ascii_digit()) {
            self.text(property, digits, out);
        }
    }

    fn text(&mut self, property: &str, value: &str, out: &mut Buffer) {
        if value.trim_ascii().is_empty() || value.contains(is_css_syntax) {
            return;
        }
        out.push_str(match (self.begun, self.open) {
            (false, _) => " style=\"",
            (true, false) => " ",
            (true, true) => "; ",
        });
        HtmlText::escape(property, out);
        out.push_str(": ");
        HtmlText::escape(value, out);
        (self.begun, self.open) = (true, true);
    }
}

/// Whether a character can end a value, or begin something that swallows the
/// author's own text: strings, blocks, comments, functions, escapes.
/// <https://www.w3.org/TR/css-syntax-3/#tokenization>
fn is_css_syntax(character: char) -> bool {
    "()[]{};:\\\"'/@<>".contains(character) || (character.is_control() && character != '\t')
}

/// `font-family: &quot;A&quot;`: the last `;` belongs to the reference.
fn ends_with_reference(escaped: &str) -> bool {
    let name = escaped.trim_end_matches(';').rsplit_once('&').map(|(_, name)| name);
    name.is_some_and(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#'))
        && !escaped.ends_with(";;")
}

impl StyleValue for str {
    fn write_declaration(&self, property: &str, list: &mut StyleList, out: &mut Buffer) {
        list.text(property, self, out);
    }
}

impl StyleValue for String {
    fn write_declaration(&self, property: &str, list: &mut StyleList, out: &mut Buffer) {
        list.text(property, self, out);
    }
}

impl StyleValue for fmt::Arguments<'_> {
    fn write_declaration(&self, property: &str, list: &mut StyleList, out: &mut Buffer) {
        list.text(property, &self.to_string(), out);
    }
}

macro_rules! style_numbers {
    ($($number:ty),*) => {$(
        impl StyleValue for $number {
            fn write_declaration(&self, property: &str, list: &mut StyleList, out: &mut Buffer) {
                list.number(property, &self.to_string(), out);
            }
        }
    )*};
}

for_numbers!(style_numbers);

impl<T: StyleValue> StyleValue for Option<T> {
    fn write_declaration(&self, property: &str, list: &mut StyleList, out: &mut Buffer) {
        if let Some(value) = self {
            value.write_declaration(property, list, out);
        }
    }
}

for_pointers!(<> StyleValue {
    fn write_declaration(&self, property: &str, list: &mut StyleList, out: &mut Buffer) {
        (**self).write_declaration(property, list, out);
    }
});
