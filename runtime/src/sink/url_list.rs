//! Lists of URLs: [`UrlList`] for `ping`, [`Srcset`] for `srcset`.
//!
//! ```text
//! ["/a b", "javascript:x"]        ──UrlList──▶  /a%20b about:invalid
//! [("a.png", "1x"), ("b.png", "2x")]  ──Srcset──▶  a.png 1x, b.png 2x
//! ```

use alloc::string::String;
use alloc::vec::Vec;

use super::url::{JudgedUrl, MediaUrl, NavigateUrl};
use crate::safe::{SafeUrl, begins_with};

/// URLs with blanks between them: `<a ping={urls}>`.
///
/// Each is judged as in a link; blanks and commas in it are percent-encoded.
/// <https://html.spec.whatwg.org/multipage/links.html#ping>
///
/// ```
/// let list = masque::UrlList::new().with("/log?a b").with("javascript:x");
/// assert_eq!(list.as_str(), "/log?a%20b about:invalid");
/// ```
#[derive(Clone, Debug, Default)]
pub struct UrlList(String);

impl UrlList {
    /// No URLs.
    #[must_use]
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// Adds a URL, unless it is `None` or empty.
    #[must_use]
    pub fn with<T: NavigateUrl + ?Sized>(mut self, url: &T) -> Self {
        self.add(url.navigate_url());
        self
    }

    /// The value of the attribute.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn add(&mut self, url: Option<JudgedUrl<'_>>) {
        if let Some(url) = url.filter(is_something) {
            separate(" ", &mut self.0);
            push_encoded(url.as_str(), &mut self.0);
        }
    }
}

/// Images to choose from: `<img srcset={images}>`.
///
/// Each URL is judged as that of an image; blanks and commas in it are
/// percent-encoded. <https://html.spec.whatwg.org/multipage/images.html#srcset-attributes>
///
/// ```
/// let images = masque::Srcset::new().with("/a.png", "1x").with("/b,c.png", "2x");
/// assert_eq!(images.as_str(), "/a.png 1x, /b%2Cc.png 2x");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Srcset(String);

impl Srcset {
    /// No images.
    #[must_use]
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// Adds an image with its descriptor: `1.5x`, `300w`, or nothing.
    ///
    /// It is left out if its URL is `None` or empty, or its descriptor is no such thing.
    #[must_use]
    pub fn with<T: MediaUrl + ?Sized>(mut self, url: &T, descriptor: &str) -> Self {
        self.add(url.media_url(), descriptor);
        self
    }

    /// The value of the attribute.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn add(&mut self, url: Option<JudgedUrl<'_>>, descriptor: &str) {
        if let Some(url) = url.filter(is_something).filter(|_| is_descriptor(descriptor)) {
            separate(", ", &mut self.0);
            push_encoded(url.as_str(), &mut self.0);
            if !descriptor.is_empty() {
                self.0.push(' ');
                self.0.push_str(descriptor);
            }
        }
    }
}

/// The value of an attribute that is a list of URLs: `ping={urls}`.
///
/// [`UrlList`], text, which is one URL, and options, arrays, slices and vectors of them.
/// Without a URL the attribute is left out.
///
/// ```
/// let mut out = masque::Buffer::new();
/// masque::__rt::url_list_attribute(" ping", &["/log", "/count"], &mut out);
/// assert_eq!(out.as_str(), " ping=\"/log /count\"");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a list of URLs",
    label = "these are not URLs",
    note = "write a list of texts, such as `ping={{[first, second]}}`, or a `UrlList`"
)]
pub trait UrlListValue {
    /// Adds the URLs to the list.
    fn add_urls(&self, list: &mut UrlList);
}

/// The value of `srcset`.
///
/// [`Srcset`], text, which is one URL, a URL with its descriptor, and options,
/// arrays, slices and vectors of them. Without a URL the attribute is left out.
///
/// ```
/// let mut out = masque::Buffer::new();
/// masque::__rt::srcset_attribute(" srcset", &[("/a.png", "1x"), ("/b.png", "2x")], &mut out);
/// assert_eq!(out.as_str(), " srcset=\"/a.png 1x, /b.png 2x\"");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a set of images",
    label = "these are not URLs with descriptors",
    note = "write a list, such as `srcset={{[(small, \"1x\"), (large, \"2x\")]}}`, or a `Srcset`"
)]
pub trait SrcsetValue {
    /// Adds the images to the set.
    fn add_images(&self, set: &mut Srcset);
}

impl UrlListValue for str {
    fn add_urls(&self, list: &mut UrlList) {
        list.add(self.navigate_url());
    }
}

impl UrlListValue for SafeUrl {
    fn add_urls(&self, list: &mut UrlList) {
        list.add(self.navigate_url());
    }
}

impl UrlListValue for UrlList {
    fn add_urls(&self, list: &mut UrlList) {
        if !self.0.is_empty() {
            separate(" ", &mut list.0);
            list.0.push_str(&self.0);
        }
    }
}

impl SrcsetValue for str {
    fn add_images(&self, set: &mut Srcset) {
        set.add(self.media_url(), "");
    }
}

impl SrcsetValue for SafeUrl {
    fn add_images(&self, set: &mut Srcset) {
        set.add(self.media_url(), "");
    }
}

impl<T: MediaUrl, D: AsRef<str>> SrcsetValue for (T, D) {
    fn add_images(&self, set: &mut Srcset) {
        set.add(self.0.media_url(), self.1.as_ref());
    }
}

impl SrcsetValue for Srcset {
    fn add_images(&self, set: &mut Srcset) {
        if !self.0.is_empty() {
            separate(", ", &mut set.0);
            set.0.push_str(&self.0);
        }
    }
}

macro_rules! lists {
    ($($trait:ident $add_to:ident $list:ident;)*) => {$(
        impl $trait for String {
            fn $add_to(&self, list: &mut $list) {
                self.as_str().$add_to(list);
            }
        }

        impl<T: $trait> $trait for Option<T> {
            fn $add_to(&self, list: &mut $list) {
                self.as_slice().$add_to(list);
            }
        }

        impl<T: $trait> $trait for [T] {
            fn $add_to(&self, list: &mut $list) {
                self.iter().for_each(|value| value.$add_to(list));
            }
        }

        impl<T: $trait, const N: usize> $trait for [T; N] {
            fn $add_to(&self, list: &mut $list) {
                self.as_slice().$add_to(list);
            }
        }

        impl<T: $trait> $trait for Vec<T> {
            fn $add_to(&self, list: &mut $list) {
                self.as_slice().$add_to(list);
            }
        }

        impl<T: $trait + ?Sized> $trait for &T {
            fn $add_to(&self, list: &mut $list) {
                (**self).$add_to(list);
            }
        }
    )*};
}

lists! {
    UrlListValue add_urls UrlList;
    SrcsetValue add_images Srcset;
}

/// Adds to a list what stands before all that is not first in it.
fn separate(separator: &str, list: &mut String) {
    if !list.is_empty() {
        list.push_str(separator);
    }
}

/// Whether a URL has something that can stand in a list.
fn is_something(url: &JudgedUrl<'_>) -> bool {
    !url.as_str().trim_ascii().is_empty()
}

/// Adds a URL of which nothing can be taken for the end of it.
///
/// Blanks around it and line ends in it do not count in a URL, so they are not
/// written. The comma that begins the data of an image stays, unless there is no
/// data: at its end it would end the URL.
fn push_encoded(url: &str, list: &mut String) {
    let url = url.trim_matches(|c: char| c <= ' ');
    let data_comma = if begins_with(url.as_bytes(), b"data:") { url.find(',') } else { None };
    let data_comma = data_comma.filter(|at| at + 1 < url.len());
    for (at, character) in url.char_indices() {
        match character {
            '\t' | '\n' | '\r' => {}
            ' ' => list.push_str("%20"),
            ',' if data_comma != Some(at) => list.push_str("%2C"),
            _ => list.push(character),
        }
    }
}

/// Digits, perhaps with a point in them, and `x`, `w` or `h`; or nothing.
/// <https://html.spec.whatwg.org/multipage/images.html#image-candidate-string>
fn is_descriptor(text: &str) -> bool {
    let Some(number) = text.strip_suffix(['x', 'w', 'h']) else { return text.is_empty() };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    [whole, fraction].iter().all(|digits| !digits.is_empty() && is_digits(digits))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
