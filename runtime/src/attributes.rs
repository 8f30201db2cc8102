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
use crate::sink::{for_texts, words};
use crate::url::{self, Place};

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
    /// A name that [may not be passed on](Self::may_hold) is left out. A URL
    /// whose scheme is not on the list becomes `about:invalid`.
    pub fn set(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<AttributeText>,
    ) -> &mut Self {
        let name = name.into();
        if !Self::may_hold(&name) {
            return self;
        }
        let Some(value) = value.into().resolve(&name) else {
            self.list.retain(|(known, _)| !known.eq_ignore_ascii_case(&name));
            return self;
        };
        match self.list.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(&name)) {
            Some(entry) => entry.1 = value,
            None => self.list.push((name, value)),
        }
        self
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
    /// and no name that could end a tag or become two.
    #[must_use]
    pub const fn may_hold(name: &str) -> bool {
        may_pass(name.as_bytes())
    }

    /// Sets all of `more`, in place of those of the same name.
    pub fn extend(&mut self, more: &Self) {
        for (name, value) in &more.list {
            self.set(name.clone(), AttributeText(Value::Text(value.clone())));
        }
    }
}

/// Writes the attributes into a start tag.
pub fn spread(attributes: &Attributes, out: &mut Buffer) {
    for (name, value) in attributes.iter() {
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
/// `char`, or an option of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributeText(Value);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Absent,
    Flag(bool),
    Text(Cow<'static, str>),
}

impl AttributeText {
    fn resolve(self, name: &str) -> Option<Cow<'static, str>> {
        match self.0 {
            Value::Absent => None,
            Value::Flag(on) => match words(name).filter(|_| is_enumerated(name)) {
                Some((yes, no)) => Some(Cow::Borrowed(if on { yes } else { no })),
                None => on.then_some(Cow::Borrowed("")),
            },
            Value::Text(text) if refuses_url(name, &text) => Some(Cow::Borrowed(url::INVALID)),
            Value::Text(text) if is_program(name, &text) => None,
            Value::Text(text) => Some(text),
        }
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

/// Whether `bool` is a word in this attribute.
fn is_enumerated(name: &str) -> bool {
    name.starts_with("aria-")
        || matches!(
            name,
            "autocapitalize"
                | "autocomplete"
                | "autocorrect"
                | "contenteditable"
                | "draggable"
                | "spellcheck"
                | "translate"
                | "writingsuggestions"
        )
}

/// Whether a URL leads somewhere that its attribute may not.
fn refuses_url(name: &str, text: &str) -> bool {
    url_place(name).is_some_and(|place| !url::allows(place, text))
}

/// Where the URL in an attribute may lead.
fn url_place(name: &str) -> Option<Place> {
    let name = name.to_ascii_lowercase();
    match name.strip_prefix("data-").filter(|rest| rest.starts_with("hx-")).unwrap_or(&name) {
        "action" | "background" | "cite" | "dynsrc" | "formaction" | "href" | "icon" | "itemid"
        | "longdesc" | "lowsrc" | "poster" | "profile" | "src" | "xlink:href" => {
            Some(Place::Navigate)
        }
        "hx-get" | "hx-post" | "hx-put" | "hx-patch" | "hx-delete" | "hx-push-url"
        | "hx-replace-url" | "sse-connect" | "ws-connect" => Some(Place::SameSite),
        _ => None,
    }
}

/// Whether a value is a program: htmx evaluates what stands in brackets.
fn is_program(name: &str, text: &str) -> bool {
    let name = name.to_ascii_lowercase();
    matches!(name.as_str(), "hx-trigger" | "data-hx-trigger") && text.contains('[')
}

/// See [`Attributes::may_hold`].
const fn may_pass(name: &[u8]) -> bool {
    const REFUSED: &[&str] = &[
        "archive",
        "attributename",
        "by",
        "classid",
        "code",
        "codebase",
        "content",
        "csp",
        "data",
        "data-script",
        "from",
        "http-equiv",
        "hx-headers",
        "hx-request",
        "hx-sse",
        "hx-vals",
        "hx-vars",
        "hx-ws",
        "imagesrcset",
        "integrity",
        "is",
        "manifest",
        "nonce",
        "ping",
        "sandbox",
        "srcdoc",
        "srcset",
        "style",
        "to",
        "values",
    ];
    const REFUSED_STARTS: &[&str] = &["data-on-", "data-on:", "hx-on", "ng-", "on", "v-", "x-"];

    // htmx reads `data-hx-get` as `hx-get`.
    let name = match strip_start(name, "data-") {
        Some(rest) if strip_start(rest, "hx-").is_some() => rest,
        _ => name,
    };
    let mut at = 0;
    while at < REFUSED.len() {
        if let Some([]) = strip_start(name, REFUSED[at]) {
            return false;
        }
        at += 1;
    }
    let mut at = 0;
    while at < REFUSED_STARTS.len() {
        if strip_start(name, REFUSED_STARTS[at]).is_some() {
            return false;
        }
        at += 1;
    }
    is_name(name)
}

/// A letter, then letters, digits, `-`, `_`, `:` or `.`.
const fn is_name(name: &[u8]) -> bool {
    let mut at = 0;
    while at < name.len() {
        if !(name[at].is_ascii_alphanumeric() || matches!(name[at], b'-' | b'_' | b':' | b'.')) {
            return false;
        }
        at += 1;
    }
    !name.is_empty() && name[0].is_ascii_alphabetic()
}

/// What follows `start`, whose letters are lower case, in `name`.
const fn strip_start<'a>(name: &'a [u8], start: &str) -> Option<&'a [u8]> {
    let start = start.as_bytes();
    let mut rest = name;
    let mut at = 0;
    while at < start.len() {
        let [first, more @ ..] = rest else { return None };
        if first.to_ascii_lowercase() != start[at] {
            return None;
        }
        rest = more;
        at += 1;
    }
    Some(rest)
}
