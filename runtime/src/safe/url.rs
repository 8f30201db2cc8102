//! [`SafeUrl`]: where a reader may be sent.

use alloc::borrow::Cow;
use core::fmt;

use super::resource::with_value;
use crate::sink::PlainText;
use crate::url::{self, Place};

/// A URL for links, forms, images and media: it runs no code.
///
/// Text needs no such type in these places; it is judged when it is written.
/// The type is for addresses that are kept, checked where they come in, or have
/// a scheme that text may not have.
///
/// ```
/// use masque::{SafeUrl, safe_url};
///
/// let home = SafeUrl::parse("https://example.com/")?;
/// assert_eq!(home.as_str(), "https://example.com/");
/// assert!(SafeUrl::parse(" Java\tScript:alert(1)").is_err());
///
/// let chat = safe_url!("xmpp:bugs@example.com");
/// assert_eq!(chat.as_str(), "xmpp:bugs@example.com");
/// # Ok::<(), masque::UnsafeUrl>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeUrl(Cow<'static, str>);

impl SafeUrl {
    /// Takes a URL without a scheme, or with one of `http`, `https`, `mailto`,
    /// `tel`, `sms` and `ftp`.
    ///
    /// # Errors
    /// If it has another scheme, as the
    /// [URL Standard](https://url.spec.whatwg.org/#concept-basic-url-parser) finds
    /// schemes, or a control character.
    pub fn parse(text: impl Into<Cow<'static, str>>) -> Result<Self, UnsafeUrl> {
        let text = text.into();
        if url::allows(Place::Navigate, &text) { Ok(Self(text)) } else { Err(UnsafeUrl(())) }
    }

    /// Takes text as it is, without looking at it.
    ///
    /// Who calls this answers for the text: `javascript:` in it runs in the
    /// reader's browser. `reason` says, for reviews, why it can be trusted.
    #[must_use]
    pub fn trust_unchecked(text: impl Into<Cow<'static, str>>, reason: &'static str) -> Self {
        debug_assert!(!reason.is_empty(), "say why this URL can be trusted");
        Self(text.into())
    }

    /// The URL.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_text(self) -> Cow<'static, str> {
        self.0
    }

    /// Takes what was made safe.
    #[cfg(feature = "library")]
    pub(crate) const fn known(text: alloc::string::String) -> Self {
        Self(Cow::Owned(text))
    }

    /// What [`url!`](crate::url!) makes of the first literal.
    #[doc(hidden)]
    #[must_use]
    pub const fn __start(url: &'static str) -> Self {
        assert!(
            url::is_begun(url),
            "a URL begins with `/`, `./`, `../`, `?`, `#`, `https://host/`, `mailto:`, `tel:` or `sms:`, and has no blanks and backslashes"
        );
        Self(Cow::Borrowed(url))
    }

    /// Adds text of the author's.
    #[doc(hidden)]
    #[must_use]
    pub fn __text(self, text: &'static str) -> Self {
        Self(Cow::Owned(self.0.into_owned() + text))
    }

    /// Adds a value, percent-encoded for the part of the URL in which it stands.
    #[doc(hidden)]
    #[must_use]
    pub fn __value<T: PlainText + ?Sized>(self, value: &T) -> Self {
        Self(Cow::Owned(with_value(&self.0, value)))
    }

    /// What [`safe_url!`](crate::safe_url) makes.
    #[doc(hidden)]
    #[must_use]
    pub const fn __literal(url: &'static str) -> Self {
        assert!(
            url::allows_literal(url),
            "this URL could run code: a safe URL has no `javascript:` or `vbscript:`, `data:` only as `data:image/…;base64,`, and no control characters"
        );
        Self(Cow::Borrowed(url))
    }
}

/// Why text is no [`SafeUrl`].
#[derive(Debug)]
pub struct UnsafeUrl(());

impl fmt::Display for UnsafeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a safe URL has no scheme, or one of http, https, mailto, tel, sms and ftp, and no control characters",
        )
    }
}

impl core::error::Error for UnsafeUrl {}

/// A [`SafeUrl`] from a literal, checked while compiling.
///
/// It may have any scheme but one that runs code.
///
/// ```
/// let map = masque::safe_url!("geo:48.2,16.4");
/// assert_eq!(map.as_str(), "geo:48.2,16.4");
/// ```
///
/// ```compile_fail
/// masque::safe_url!("javascript:alert(1)"); // runs code
/// ```
///
/// ```compile_fail
/// const HOME: &str = "https://example.com/";
/// masque::safe_url!(HOME); // no literal: use `SafeUrl::parse`
/// ```
#[macro_export]
macro_rules! safe_url {
    ($url:literal) => {{
        const URL: $crate::SafeUrl = $crate::SafeUrl::__literal($url);
        URL
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`safe_url!` takes a literal: for a value write `SafeUrl::parse(text)?`"
        )
    };
}

/// A [`SafeUrl`] from literals and values: a link, made in Rust.
///
/// In a template it is written in place, `href="/bug/{id}?tab={tab}"`. Here, as there, values are
/// percent-encoded for the part of the URL in which they stand; in a path they keep `/` and
/// cannot lead up. Literals stand as they are; the first says where it leads, and is checked while
/// compiling.
///
/// ```
/// use masque::url;
///
/// let (id, tab, address) = (42, "a&b", "ann@example.com");
/// assert_eq!(url!("/bug/", id, "?tab=", tab).as_str(), "/bug/42?tab=a%26b");
/// assert_eq!(url!("mailto:", address).as_str(), "mailto:ann%40example.com");
/// ```
///
/// ```compile_fail
/// let host = "example.com";
/// masque::url!("https://", host, "/"); // the host is not the author's: use `SafeUrl::parse`
/// ```
#[macro_export]
macro_rules! url {
    ($start:literal $(, $($part:tt)*)?) => {{
        const START: $crate::SafeUrl = $crate::SafeUrl::__start($start);
        $crate::__url_parts!(START, $($($part)*)?)
    }};
    ($($other:tt)*) => {
        ::core::compile_error!("`url!` begins with a literal, which says where it leads: `url!(\"/bug/\", id)`")
    };
}
