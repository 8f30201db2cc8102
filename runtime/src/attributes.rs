//! Attributes as values: what `..rest: Attributes` collects and `{..rest}` writes.
//!
//! ```text
//! <Button class="big" hx-get="/a">  ─▶  Attributes  ─▶  <button class="big" hx-get="/a">
//! ```
//!
//! The names are known only at run time here, so each is judged by the
//! strictest meaning that it has on any element.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::buffer::Buffer;
use crate::escape::{Escape, HtmlText};
use crate::safe::{SafeUrl, TrustedResourceUrl};
use crate::sink::{for_texts, is_word, words};
use crate::url::{self, Place};

mod meaning;
mod names;

/// A list of attributes, no name twice.
///
/// ```
/// use masque::Attributes;
///
/// let mut attributes = Attributes::new();
/// attributes.set("id", "main").set("hidden", true).set("onclick", "alert(1)");
/// attributes.set("href", "javascript:alert(1)");
/// assert_eq!(attributes.get("href"), Some("about:invalid"));
/// assert_eq!(attributes.get("onclick"), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    list: Vec<(Cow<'static, str>, Cow<'static, str>)>,
}

impl Attributes {
    /// No attributes.
    #[must_use]
    pub const fn new() -> Self {
        Self { list: Vec::new() }
    }

    /// Sets an attribute, in place of one of the same name.
    ///
    /// `None` and `false` take it away, `true` is its name alone; an enumerated
    /// attribute (`aria-hidden`, `draggable`, …) gets the word instead.
    ///
    /// A name that [may not be passed on](Self::may_hold) is left out, and so is
    /// a keyword that is more than one word. A URL that is refused in links
    /// becomes `about:invalid`; [`SafeUrl`] and [`TrustedResourceUrl`] are not judged again.
    pub fn set(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<AttributeText>,
    ) -> &mut Self {
        let name = name.into();
        if !Self::may_hold(&name) {
            return self;
        }
        match value.into().resolve(&name.to_ascii_lowercase()) {
            Some(value) => self.put(name, value),
            None => self.list.retain(|(known, _)| !known.eq_ignore_ascii_case(&name)),
        }
        self
    }

    fn put(&mut self, name: Cow<'static, str>, value: Cow<'static, str>) {
        match self.list.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(&name)) {
            Some(entry) => entry.1 = value,
            None => self.list.push((name, value)),
        }
    }

    /// The value of an attribute; of one that is its name alone, empty text.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.list.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_ref())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Names and values, in the order they were set.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list.iter().map(|(name, value)| (name.as_ref(), value.as_ref()))
    }

    /// Whether an attribute of this name may be set here.
    ///
    /// Not those that load or run code (`on…`, `style`, `srcdoc`, `hx-on…`,
    /// `x-…`, `v-…`, `ng-…`, `data-on-…`, …), that say what is trusted (`nonce`,
    /// `integrity`, `sandbox`, …), that hold lists of URLs (`srcset`, `ping`),
    /// and no name that could end a tag or become two. Each name counts with the
    /// strictest meaning that it has on an element that takes such a list.
    #[must_use]
    pub const fn may_hold(name: &str) -> bool {
        meaning::may_pass(name.as_bytes())
    }

    /// Sets all of `more`, in place of those of the same name.
    pub fn extend(&mut self, more: &Self) {
        for (name, value) in &more.list {
            self.put(name.clone(), value.clone());
        }
    }
}

/// Writes the attributes into a start tag.
pub fn spread(attributes: &Attributes, out: &mut Buffer) {
    spread_beside("", attributes, out);
}

/// Writes the attributes into a start tag that writes some itself: no name comes twice.
pub fn spread_beside(names: &'static str, attributes: &Attributes, out: &mut Buffer) {
    for (name, value) in attributes.iter() {
        if names.split(' ').any(|known| known.eq_ignore_ascii_case(name)) {
            continue;
        }
        out.push(' ');
        out.push_str(name);
        if !value.is_empty() {
            out.push_str("=\"");
            HtmlText::escape(value, out);
            out.push('"');
        }
    }
}

/// The value of an attribute, before its name is known: text, a number, `bool`,
/// `char`, a [`SafeUrl`], a [`TrustedResourceUrl`], `Json`, or an option of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributeText(Value);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Absent,
    Flag(bool),
    Text(Cow<'static, str>),
    SafeUrl(SafeUrl),
    TrustedUrl(TrustedResourceUrl),
}

impl AttributeText {
    /// What is written; `name` is in lower case.
    fn resolve(self, name: &str) -> Option<Cow<'static, str>> {
        let place = meaning::url_place(name);
        let (text, is_proven) = match self.0 {
            Value::Absent => return None,
            Value::Flag(on) => return flag(name, on),
            Value::Text(text) => (text, false),
            Value::SafeUrl(url) => (url.into_text(), matches!(place, Some(Place::Navigate))),
            Value::TrustedUrl(url) => (url.into_text(), true),
        };
        match place {
            Some(place) if !is_proven && !url::allows(place, &text) => Some(url::INVALID.into()),
            None if meaning::is_program(name, &text) => None,
            None if meaning::is_keyword(name) && !is_word(&text) => None,
            _ => Some(text),
        }
    }
}

/// A word, the name alone, or nothing.
fn flag(name: &str, on: bool) -> Option<Cow<'static, str>> {
    match words(name).filter(|_| meaning::has_words(name)) {
        Some((yes, no)) => Some(if on { yes } else { no }.into()),
        None => on.then_some("".into()),
    }
}

impl From<bool> for AttributeText {
    fn from(on: bool) -> Self {
        Self(Value::Flag(on))
    }
}

impl From<&str> for AttributeText {
    fn from(text: &str) -> Self {
        Self::from(String::from(text))
    }
}

impl From<&String> for AttributeText {
    fn from(text: &String) -> Self {
        Self::from(text.clone())
    }
}

impl From<String> for AttributeText {
    fn from(text: String) -> Self {
        Self(Value::Text(Cow::Owned(text)))
    }
}

impl From<Cow<'_, str>> for AttributeText {
    fn from(text: Cow<'_, str>) -> Self {
        Self::from(text.into_owned())
    }
}

impl From<fmt::Arguments<'_>> for AttributeText {
    fn from(text: fmt::Arguments<'_>) -> Self {
        Self::from(text.to_string())
    }
}

impl From<SafeUrl> for AttributeText {
    fn from(url: SafeUrl) -> Self {
        Self(Value::SafeUrl(url))
    }
}

impl From<TrustedResourceUrl> for AttributeText {
    fn from(url: TrustedResourceUrl) -> Self {
        Self(Value::TrustedUrl(url))
    }
}

impl<T: Into<AttributeText>> From<Option<T>> for AttributeText {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self(Value::Absent), Into::into)
    }
}

macro_rules! from_text {
    ($($text:ty),*) => {$(
        impl From<$text> for AttributeText {
            fn from(value: $text) -> Self {
                Self::from(value.to_string())
            }
        }
    )*};
}

for_texts!(from_text);
