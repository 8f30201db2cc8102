//! Filters: what templates do to text, numbers and lists before they write them.
//!
//! ```
//! use masque::html;
//! use masque::text::*;
//!
//! let (title, bugs) = ("the printer is on <fire> again", 1234);
//! let line = html! { <p title="{title.capitalize()}">{title.truncate(20)}, {bugs.thousands(',')} {bugs.pluralize("bug", "bugs")}</p> };
//! assert_eq!(
//!     line.as_str(),
//!     "<p title=\"The printer is on &lt;fire&gt; again\">the printer is on &lt;…, 1,234 bugs</p>"
//! );
//! ```
//!
//! A filter makes no text: it is done while its value is written, and what it writes is escaped
//! for the place, as any other text. So filters can be chained, and they work on whatever
//! implements [`Display`]: text, numbers, dates, `format_args!("{price:.2}")`, other filters.
//! A filter borrows its value, so one that is kept is made a text first: `.to_string()`.
//!
//! What Rust has needs no filter: `to_uppercase`, `to_lowercase`, `trim`, `replace`, `join`,
//! `unwrap_or` for options, `if` for `bool`, format specs (`{price:.2}`, `{name:>20}`), and of
//! the crate `itertools` whatever is done to iterators.
//!
//! Characters are Unicode scalar values (`char`): of a letter with combining marks, or of an
//! emoji made of several, a cut may leave the first part. Nothing depends on a language but
//! [`pluralize`](Numbers::pluralize), [`ordinal`](Numbers::ordinal) and the words of
//! [`Durations`], which are English.

mod cut;
mod letters;
mod lines;
mod list;
mod numbers;
mod time;

use alloc::string::ToString;
use core::fmt::{self, Display, Formatter, Write};

use crate::attributes::AttributeText;
use crate::buffer::Buffer;
use crate::escape::Escape;
use crate::kind::Kind;
use crate::list::{TokenList, Tokens};
use crate::render::Render;
use crate::sink::{AttributeValue, PlainText};

pub use cut::{IfEmpty, Truncate, TruncateWords};
pub use letters::{Capitalize, Slug, TitleCase};
pub use lines::{Indent, LineBreaks, Wrap};
pub use list::{List, Lists};
pub use numbers::{FileSize, Numbers, Ordinal, Thousands};
pub use time::{Durations, InWords};

/// Filters of text, and of anything that is displayed as text.
///
/// With the trait in scope `truncate` of a `String` is this one; `String`'s own, which shortens
/// it in place, is `String::truncate(&mut text, len)`.
pub trait Filters: Display {
    /// At most so many characters; of longer text the start, without blanks at its end, and `…`,
    /// which counts.
    ///
    /// ```
    /// use masque::text::Filters;
    ///
    /// assert_eq!("It burns".truncate(8).to_string(), "It burns");
    /// assert_eq!("It burns!".truncate(8).to_string(), "It burn…");
    /// assert_eq!("Über alles".truncate(6).to_string(), "Über…");
    /// ```
    #[inline]
    fn truncate(&self, most: usize) -> Filtered<&Self, Truncate> {
        Filtered::new(self, Truncate { most, at_word: false })
    }

    /// As [`truncate`](Self::truncate), but cut between words, if the first one fits.
    ///
    /// ```
    /// use masque::text::Filters;
    ///
    /// assert_eq!("The printer burns".truncate_at_word(15).to_string(), "The printer…");
    /// assert_eq!("Donaudampfschiff".truncate_at_word(8).to_string(), "Donauda…");
    /// ```
    #[inline]
    fn truncate_at_word(&self, most: usize) -> Filtered<&Self, Truncate> {
        Filtered::new(self, Truncate { most, at_word: true })
    }

    /// At most so many words, and `…` if there are more. White space stays as it is.
    ///
    /// ```
    /// use masque::text::Filters;
    ///
    /// assert_eq!("The printer burns".truncate_words(2).to_string(), "The printer…");
    /// assert_eq!("The printer burns".truncate_words(3).to_string(), "The printer burns");
    /// ```
    #[inline]
    fn truncate_words(&self, most: usize) -> Filtered<&Self, TruncateWords> {
        Filtered::new(self, TruncateWords { most })
    }

    /// Another text in place of an empty one. For options there is `unwrap_or`.
    ///
    /// ```
    /// use masque::text::Filters;
    ///
    /// assert_eq!("".if_empty("nobody").to_string(), "nobody");
    /// assert_eq!("Ann".if_empty("nobody").to_string(), "Ann");
    /// ```
    #[inline]
    fn if_empty<'a>(&'a self, other: &'a str) -> Filtered<&'a Self, IfEmpty<'a>> {
        Filtered::new(self, IfEmpty { other })
    }

    /// The first letter in upper case, all others in lower case, as Unicode maps them.
    ///
    /// ```
    /// use masque::text::Filters;
    ///
    /// assert_eq!("the HTML page".capitalize().to_string(), "The html page");
    /// assert_eq!("élan".capitalize().to_string(), "Élan");
    /// ```
    #[inline]
    fn capitalize(&self) -> Filtered<&Self, Capitalize> {
        Filtered::new(self, Capitalize { keep: false })
    }

    /// The first letter in upper case, all others as they are.
    ///
    /// ```
    /// use masque::text::Filters;
    ///
    /// assert_eq!("the HTML page".capitalize_first().to_string(), "The HTML page");
    /// ```
    #[inline]
    fn capitalize_first(&self) -> Filtered<&Self, Capitalize> {
        Filtered::new(self, Capitalize { keep: true })
    }

    /// The first letter of each word in upper case, all others in lower case.
    ///
    /// Words are letters and digits, with apostrophes in them. Letters are mapped one by one, so
    /// a last `Σ` becomes `σ`, and `ǆ` becomes `Ǆ`.
    ///
    /// ```
    /// use masque::text::Filters;
    ///
    /// assert_eq!("it isn't the PRINTER-driver".title_case().to_string(), "It Isn't The Printer-Driver");
    /// ```
    #[inline]
    fn title_case(&self) -> Filtered<&Self, TitleCase> {
        Filtered::new(self, TitleCase)
    }

    /// A name for URLs and files: letters and digits in lower case, `-` for everything between
    /// them; apostrophes go.
    ///
    /// Letters of all alphabets stay, and are percent-encoded where they stand in a URL; for
    /// ASCII alone there is the crate `deunicode`.
    ///
    /// ```
    /// use masque::text::Filters;
    ///
    /// assert_eq!("It's on fire: C++ & Rust!".slug().to_string(), "its-on-fire-c-rust");
    /// assert_eq!("Straße 7".slug().to_string(), "straße-7");
    /// ```
    #[inline]
    fn slug(&self) -> Filtered<&Self, Slug> {
        Filtered::new(self, Slug)
    }

    /// A separator between each three digits of a number's whole part.
    ///
    /// ```
    /// use masque::text::Filters;
    ///
    /// assert_eq!(1234567.thousands(',').to_string(), "1,234,567");
    /// assert_eq!((-1234).thousands('\u{202f}').to_string(), "-1\u{202f}234");
    /// assert_eq!(format_args!("{:.2}", 1234.5).thousands(',').to_string(), "1,234.50");
    /// ```
    #[inline]
    fn thousands(&self, separator: char) -> Filtered<&Self, Thousands> {
        Filtered::new(self, Thousands { separator })
    }

    /// A prefix before each line; before a blank line without the prefix's own last blanks.
    ///
    /// ```
    /// use masque::text::Filters;
    ///
    /// assert_eq!("It burns.\n\nHelp!".indent("> ").to_string(), "> It burns.\n>\n> Help!");
    /// ```
    #[inline]
    fn indent<'a>(&'a self, prefix: &'a str) -> Filtered<&'a Self, Indent<'a>> {
        Filtered::new(self, Indent { prefix })
    }

    /// Line breaks for blanks, so that lines have at most so many characters. Longer words, and
    /// line breaks that are there, stay. For wide characters and hyphens there is the crate
    /// `textwrap`.
    ///
    /// ```
    /// use masque::text::Filters;
    ///
    /// assert_eq!("the printer is on fire".wrap(11).to_string(), "the printer\nis on fire");
    /// ```
    #[inline]
    fn wrap(&self, width: usize) -> Filtered<&Self, Wrap> {
        Filtered::new(self, Wrap { width })
    }

    /// Markup: the text with `<br>` where it has line breaks. Those at its ends are dropped.
    ///
    /// ```
    /// use masque::Render;
    /// use masque::text::Filters;
    ///
    /// assert_eq!("1 < 2\nor not\n".line_breaks().render().as_str(), "1 &lt; 2<br>\nor not");
    /// ```
    #[inline]
    fn line_breaks(&self) -> LineBreaks<&Self> {
        LineBreaks { value: self, paragraphs: false }
    }

    /// Markup: a `<p>` for each part between blank lines, with `<br>` where it has line breaks.
    ///
    /// ```
    /// use masque::Render;
    /// use masque::text::Filters;
    ///
    /// assert_eq!("a\nb\n\nc".paragraphs().render().as_str(), "<p>a<br>\nb</p>\n<p>c</p>");
    /// ```
    #[inline]
    fn paragraphs(&self) -> LineBreaks<&Self> {
        LineBreaks { value: self, paragraphs: true }
    }
}

impl<T: Display + ?Sized> Filters for T {}

/// What a filter does to values of a type.
///
/// A filter of your own implements it:
///
/// ```
/// use core::fmt::{self, Display, Formatter, Write};
/// use masque::text::{Filter, Filtered};
///
/// struct Repeated(usize);
///
/// impl<T: Display> Filter<T> for Repeated {
///     fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
///         (0..self.0).try_for_each(|_| write!(f, "{value}"))
///     }
/// }
///
/// let stars = Filtered::new('*', Repeated(3));
/// assert_eq!(masque::html! { <b>{stars}</b> }.as_str(), "<b>***</b>");
/// ```
pub trait Filter<T> {
    /// Writes the value as it is to be. Nothing is escaped here.
    ///
    /// # Errors
    /// Those of the formatter alone.
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result;
}

/// A value and the filter that it is written through.
///
/// It is text: it can be written wherever text can, and a format spec may set its width.
#[derive(Clone, Copy, Debug)]
pub struct Filtered<T, F> {
    value: T,
    filter: F,
}

impl<T, F: Filter<T>> Filtered<T, F> {
    /// A value through a filter.
    #[inline]
    pub fn new(value: T, filter: F) -> Self {
        Self { value, filter }
    }
}

impl<T, F: Filter<T>> Display for Filtered<T, F> {
    #[inline]
    #[expect(clippy::recursive_format_impl, reason = "`to_string` asks for no width")]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match (f.width(), f.precision()) {
            (None, None) => self.filter.write(&self.value, f),
            _ => f.pad(&self.to_string()),
        }
    }
}

impl<T, F: Filter<T>> PlainText for Filtered<T, F> {
    #[inline]
    fn write_text<E: Escape>(&self, out: &mut Buffer) {
        E::escape_arguments(format_args!("{self}"), out);
    }
}

impl<T, F: Filter<T>, K: Kind> Render<K> for Filtered<T, F> {
    #[inline]
    fn render_to(&self, out: &mut Buffer) {
        self.write_text::<K::Escape>(out);
    }
}

impl<T, F: Filter<T>> AttributeValue for Filtered<T, F> {
    #[inline]
    fn write_attribute<E: Escape>(&self, name: &str, out: &mut Buffer) {
        format_args!("{self}").write_attribute::<E>(name, out);
    }
}

impl<T, F: Filter<T>> Tokens for Filtered<T, F> {
    #[inline]
    fn write_tokens(&self, list: &mut TokenList, out: &mut Buffer) {
        format_args!("{self}").write_tokens(list, out);
    }
}

impl<T, F: Filter<T>> From<Filtered<T, F>> for AttributeText {
    #[inline]
    fn from(text: Filtered<T, F>) -> Self {
        text.to_string().into()
    }
}

/// Calls `each` with every character of what a value is displayed as, until it fails.
#[inline]
fn each_char(value: &impl Display, each: impl FnMut(char) -> fmt::Result) -> fmt::Result {
    struct Each<F>(F);

    impl<F: FnMut(char) -> fmt::Result> Write for Each<F> {
        #[inline]
        fn write_str(&mut self, text: &str) -> fmt::Result {
            text.chars().try_for_each(&mut self.0)
        }
    }

    write!(Each(each), "{value}")
}
