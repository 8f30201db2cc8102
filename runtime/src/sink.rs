//! What may be written where: one trait for each kind of place.
//!
//! A value goes in, and comes out escaped for its place; what a place does not
//! take does not compile, and the message says what to write instead.
//!
//! ```compile_fail
//! let mut out = masque::Buffer::new();
//! masque::__rt::attribute(" title", &vec![1, 2], &mut out); // a list is no attribute value
//! ```

use alloc::string::String;
use core::fmt;

use crate::buffer::{Buffer, Cursor};
use crate::escape::{Escape, Verbatim, XmlAttribute};

mod code;
mod enumerated;
mod guard;
mod url;
mod url_list;

pub use code::{CssValue, DocumentValue, HandlerValue, ScriptData, ScriptText, StyleText};
pub use enumerated::EnumeratedValue;
pub use guard::{IntegrityValue, NonceValue, SandboxValue};
pub use url::{JudgedUrl, MediaUrl, NavigateUrl, ResourceUrl, SameSiteUrl};
pub use url_list::{Srcset, SrcsetValue, UrlList, UrlListValue};

pub(crate) use code::{script_text, style_text};
pub(crate) use enumerated::{is_word, words};
pub(crate) use guard::sandbox;
pub(crate) use url::{begin, begin_with_path};

/// Text that holds no markup: what can stand in attribute values, URLs and `<title>`.
///
/// A type of your own becomes text by saying which text it is:
///
/// ```
/// use masque::{Buffer, Escape, PlainText};
///
/// enum Status { Open, Closed }
///
/// impl PlainText for Status {
///     fn write_text<E: Escape>(&self, out: &mut Buffer) {
///         let name = match self { Self::Open => "open", Self::Closed => "closed" };
///         name.write_text::<E>(out);
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written in an attribute value, a URL or a title",
    label = "this is not plain text",
    note = "write one of its fields, such as `{{value.name}}`, or `{{value:}}` if it implements `Display`",
    note = "markup cannot stand here: only text, numbers, `bool`, `char` and options of them can"
)]
pub trait PlainText {
    /// Writes the text, escaped for the place that `E` stands for.
    fn write_text<E: Escape>(&self, out: &mut Buffer);

    /// Whether it never writes nothing.
    #[doc(hidden)]
    const __IS_WRITTEN: bool = false;

    /// Writes the text, and static text after it: what generated code calls.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline)]
    fn __write_then<E: Escape>(&self, after: &'static str, out: &mut Cursor<'_>) {
        self.write_text::<E>(out.buffer());
        out.resume();
        out.push_str(after);
    }
}

/// The value of an attribute that holds text: `title={name}`.
///
/// `None` and `false` leave the attribute out, `true` writes its name alone.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of an attribute",
    label = "this is not plain text",
    note = "write one of its fields, such as `name={{value.name}}`, or `name={{value:}}` if it implements `Display`",
    note = "an attribute takes text, numbers, `bool`, `char` and options of them"
)]
pub trait AttributeValue {
    /// Writes the whole attribute, or nothing. `name` has a blank before it.
    fn write_attribute<E: Escape>(&self, name: &str, out: &mut Buffer);
}

/// The value of an attribute that is there or not: `disabled={closed}`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot switch a boolean attribute on or off",
    label = "this is not a `bool`",
    note = "this attribute is there or not: write a condition, such as `disabled={{!value.is_empty()}}`"
)]
pub trait BooleanValue {
    /// Whether the attribute is there.
    fn is_on(&self) -> bool;
}

/// The value of an attribute that is a number: `colspan={n}`.
///
/// `None` leaves the attribute out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a numeric attribute",
    label = "this is not a number",
    note = "this attribute takes a number: parse text first, or leave it out with `None`"
)]
pub trait NumberValue {
    /// Writes the whole attribute, or nothing. `name` has a blank before it.
    fn write_number(&self, name: &str, out: &mut Buffer);
}

/// Calls a macro with the types whose `Display` is digits: no escaping needed.
macro_rules! for_numbers {
    ($make:ident) => {
        $make!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64);
        $make!(
            core::num::NonZeroU8,
            core::num::NonZeroU16,
            core::num::NonZeroU32,
            core::num::NonZeroU64,
            core::num::NonZeroU128,
            core::num::NonZeroUsize,
            core::num::NonZeroI8,
            core::num::NonZeroI16,
            core::num::NonZeroI32,
            core::num::NonZeroI64,
            core::num::NonZeroI128,
            core::num::NonZeroIsize
        );
    };
}

/// Calls a macro with the types that are text or numbers, without `str` and `String`.
macro_rules! for_texts {
    ($make:ident) => {
        $crate::sink::for_numbers!($make);
        $make!(char);
    };
}

/// Implements a trait for the pointers to what implements it.
macro_rules! for_pointers {
    (<$($kind:ident: $bound:path)?> $trait:path { $($body:tt)* }) => {
        impl<$($kind: $bound,)? T: $trait + ?Sized> $trait for &T { $($body)* }
        impl<$($kind: $bound,)? T: $trait + ?Sized> $trait for &mut T { $($body)* }
        impl<$($kind: $bound,)? T: $trait + ?Sized> $trait for alloc::boxed::Box<T> { $($body)* }
        impl<$($kind: $bound,)? T: $trait + ?Sized> $trait for alloc::rc::Rc<T> { $($body)* }
        impl<$($kind: $bound,)? T: $trait + ?Sized> $trait for alloc::sync::Arc<T> { $($body)* }
        impl<$($kind: $bound,)? T> $trait for alloc::borrow::Cow<'_, T>
        where
            T: $trait + alloc::borrow::ToOwned + ?Sized
        {
            $($body)*
        }
    };
}

pub(crate) use {for_numbers, for_pointers, for_texts};

impl PlainText for str {
    #[cfg_attr(not(debug_assertions), inline)]
    fn write_text<E: Escape>(&self, out: &mut Buffer) {
        E::escape(self, out);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __write_then<E: Escape>(&self, after: &'static str, out: &mut Cursor<'_>) {
        E::__escape_then(self, after, out);
    }
}

impl PlainText for String {
    #[cfg_attr(not(debug_assertions), inline)]
    fn write_text<E: Escape>(&self, out: &mut Buffer) {
        E::escape(self, out);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __write_then<E: Escape>(&self, after: &'static str, out: &mut Cursor<'_>) {
        E::__escape_then(self, after, out);
    }
}

impl PlainText for char {
    #[cfg_attr(not(debug_assertions), inline)]
    fn write_text<E: Escape>(&self, out: &mut Buffer) {
        E::escape(self.encode_utf8(&mut [0; 4]), out);
    }

    #[cfg_attr(not(debug_assertions), inline)]
    fn __write_then<E: Escape>(&self, after: &'static str, out: &mut Cursor<'_>) {
        E::__escape_then(self.encode_utf8(&mut [0; 4]), after, out);
    }
}

impl PlainText for bool {
    #[cfg_attr(not(debug_assertions), inline)]
    fn write_text<E: Escape>(&self, out: &mut Buffer) {
        out.push_str(word(*self));
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __write_then<E: Escape>(&self, after: &'static str, out: &mut Cursor<'_>) {
        out.bool(*self, after);
    }
}

impl PlainText for () {
    #[cfg_attr(not(debug_assertions), inline)]
    fn write_text<E: Escape>(&self, _: &mut Buffer) {}
}

impl PlainText for fmt::Arguments<'_> {
    fn write_text<E: Escape>(&self, out: &mut Buffer) {
        match self.as_str() {
            Some(text) => E::escape(text, out),
            None => E::escape_arguments(*self, out),
        }
    }
}

impl<T: PlainText> PlainText for Option<T> {
    #[cfg_attr(not(debug_assertions), inline)]
    fn write_text<E: Escape>(&self, out: &mut Buffer) {
        if let Some(value) = self {
            value.write_text::<E>(out);
        }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __write_then<E: Escape>(&self, after: &'static str, out: &mut Cursor<'_>) {
        match self {
            Some(value) => value.__write_then::<E>(after, out),
            None => out.push_str(after),
        }
    }
}

for_pointers!(<> PlainText {
    const __IS_WRITTEN: bool = T::__IS_WRITTEN;

    #[cfg_attr(not(debug_assertions), inline)]
    fn write_text<E: Escape>(&self, out: &mut Buffer) {
        (**self).write_text::<E>(out);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __write_then<E: Escape>(&self, after: &'static str, out: &mut Cursor<'_>) {
        (**self).__write_then::<E>(after, out);
    }
});

/// Digits, `.`, `-`, `inf` and `NaN` are the same everywhere: nothing escapes them.
macro_rules! number {
    ($($number:ty),*; $self:ident, $after:ident, $out:ident => $write:expr) => {$(
        impl PlainText for $number {
            const __IS_WRITTEN: bool = true;

            #[cfg_attr(not(debug_assertions), inline)]
            fn write_text<E: Escape>(&self, out: &mut Buffer) {
                self.__write_then::<E>("", &mut out.cursor());
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn __write_then<E: Escape>(&$self, $after: &'static str, $out: &mut Cursor<'_>) {
                $write;
            }
        }

        impl NumberValue for $number {
            fn write_number(&self, name: &str, out: &mut Buffer) {
                text_attribute::<Verbatim>(name, self, out);
            }
        }
    )*};
}

use core::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8,
    NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
};

number!(u64; self, after, out => out.integer(false, *self, after));
number!(u8, u16, u32, usize; self, after, out => out.integer(false, *self as u64, after));
number!(i64; self, after, out => out.integer(*self < 0, self.unsigned_abs(), after));
number!(i8, i16, i32, isize; self, after, out => {
    out.integer(*self < 0, self.unsigned_abs() as u64, after)
});
number!(u128; self, after, out => wide(false, *self, after, out));
number!(i128; self, after, out => wide(*self < 0, self.unsigned_abs(), after, out));
number!(f64; self, after, out => out.float(*self, after));
number!(f32; self, after, out => out.single(*self, after));
number!(
    NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize;
    self, after, out => self.get().__write_then::<E>(after, out)
);

/// Writes an integer that mostly is no longer than others.
#[cfg_attr(not(debug_assertions), inline)]
fn wide(negative: bool, magnitude: u128, after: &str, out: &mut Cursor<'_>) {
    match u64::try_from(magnitude) {
        Ok(magnitude) => out.integer(negative, magnitude, after),
        Err(_) if negative => out.display(&format_args!("-{magnitude}"), after),
        Err(_) => out.display(&magnitude, after),
    }
}

macro_rules! attribute_text {
    ($($text:ty),*) => {$(
        impl AttributeValue for $text {
            fn write_attribute<E: Escape>(&self, name: &str, out: &mut Buffer) {
                text_attribute::<E>(name, self, out);
            }
        }
    )*};
}

attribute_text!(str, String, fmt::Arguments<'_>);
for_texts!(attribute_text);

/// Writes ` name="value"`.
fn text_attribute<E: Escape>(name: &str, value: &(impl PlainText + ?Sized), out: &mut Buffer) {
    let mut out = out.cursor();
    out.push_str(name);
    out.push_str("=\"");
    value.__write_then::<E>("\"", &mut out);
}

/// Writes ` name="value"` so that it is read back in HTML and in XML.
pub(crate) fn quoted(name: &str, value: &str, out: &mut Buffer) {
    text_attribute::<XmlAttribute>(name, value, out);
}

impl AttributeValue for bool {
    fn write_attribute<E: Escape>(&self, name: &str, out: &mut Buffer) {
        if *self {
            out.push_str(name);
            out.push_str(E::EMPTY_VALUE);
        }
    }
}

impl<T: AttributeValue> AttributeValue for Option<T> {
    fn write_attribute<E: Escape>(&self, name: &str, out: &mut Buffer) {
        if let Some(value) = self {
            value.write_attribute::<E>(name, out);
        }
    }
}

for_pointers!(<> AttributeValue {
    fn write_attribute<E: Escape>(&self, name: &str, out: &mut Buffer) {
        (**self).write_attribute::<E>(name, out);
    }
});

impl BooleanValue for bool {
    fn is_on(&self) -> bool {
        *self
    }
}

impl<T: BooleanValue> BooleanValue for Option<T> {
    fn is_on(&self) -> bool {
        self.as_ref().is_some_and(BooleanValue::is_on)
    }
}

for_pointers!(<> BooleanValue {
    fn is_on(&self) -> bool {
        (**self).is_on()
    }
});

// A number with a format: `width={w:.1}`.
impl NumberValue for fmt::Arguments<'_> {
    fn write_number(&self, name: &str, out: &mut Buffer) {
        text_attribute::<crate::escape::HtmlText>(name, self, out);
    }
}

impl<T: NumberValue> NumberValue for Option<T> {
    fn write_number(&self, name: &str, out: &mut Buffer) {
        if let Some(value) = self {
            value.write_number(name, out);
        }
    }
}

for_pointers!(<> NumberValue {
    fn write_number(&self, name: &str, out: &mut Buffer) {
        (**self).write_number(name, out);
    }
});

fn word(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
