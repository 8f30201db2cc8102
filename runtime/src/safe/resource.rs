//! [`TrustedResourceUrl`]: what may run in a page, or be a page in it.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::buffer::Buffer;
use crate::escape::{UrlPath, UrlQuery};
use crate::sink::PlainText;
use crate::url;

/// A URL that may be loaded as code, as a style sheet or as a document: in
/// `script src`, `iframe src`, `link href`, `object data`, `base href`.
///
/// Where it leads is the author's word: the host in it is never a value.
///
/// ```
/// use masque::trusted_url;
///
/// let script = trusted_url!("https://cdn.example/x.js");
/// assert_eq!(script.as_str(), "https://cdn.example/x.js");
///
/// let (version, hash) = ("../1.2", "a&b");
/// let script = trusted_url!("https://cdn.example/", version, "/app.js?v=", hash);
/// assert_eq!(script.as_str(), "https://cdn.example/%EF%BF%BD/1.2/app.js?v=a%26b");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedResourceUrl(Cow<'static, str>);

impl TrustedResourceUrl {
    /// Takes text as it is, without looking at it.
    ///
    /// Who calls this answers for the text: what it leads to runs in the
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

    /// What [`trusted_url!`](crate::trusted_url) makes of a literal.
    #[doc(hidden)]
    #[must_use]
    pub const fn __literal(url: &'static str) -> Self {
        assert!(
            url::is_anchored(url),
            "a trusted URL begins with `https://host/` or with the path of this site, `/…`, and has no blanks and backslashes"
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
}

/// A URL and a value after it, percent-encoded for the part of the URL in which it stands.
pub(super) fn with_value<T: PlainText + ?Sized>(url: &str, value: &T) -> String {
    let mut out = Buffer::new();
    out.push_str(url);
    if url.contains(['?', '#']) {
        value.write_text::<UrlQuery>(&mut out);
    } else {
        value.write_text::<UrlPath>(&mut out);
        // `/{a}/b` without an `a` would be `//b`, which is another host.
        if out.as_str() == "/" {
            out.push('.');
        }
    }
    out.into_string()
}

/// A [`TrustedResourceUrl`] from literals and values.
///
/// The first literal says where it leads, and is checked while compiling:
/// `https://host/…`, or the path of this site, `/…`. What follows are literals,
/// which stand as they are, and values, which are percent-encoded for the part
/// of the URL in which they stand; in a path they keep `/` and cannot lead up.
///
/// ```
/// use masque::trusted_url;
///
/// let version = 3;
/// assert_eq!(trusted_url!("/static/app.js?v=", version).as_str(), "/static/app.js?v=3");
/// ```
///
/// ```compile_fail
/// masque::trusted_url!("https://cdn.example", ".evil.example/x.js"); // the host is not complete
/// ```
///
/// ```compile_fail
/// masque::trusted_url!("//cdn.example/x.js"); // no `https:`
/// ```
#[macro_export]
macro_rules! trusted_url {
    ($start:literal $(, $($part:tt)*)?) => {{
        const START: $crate::TrustedResourceUrl = $crate::TrustedResourceUrl::__literal($start);
        $crate::__url_parts!(START, $($($part)*)?)
    }};
    ($($other:tt)*) => {
        ::core::compile_error!("`trusted_url!` begins with a literal, which says where it leads: `trusted_url!(\"/static/\", file)`")
    };
}

/// The parts of a `trusted_url!` or a `url!` after the first.
#[doc(hidden)]
#[macro_export]
macro_rules! __url_parts {
    ($url:expr $(,)?) => { $url };
    ($url:expr, $text:literal $(, $($part:tt)*)?) => {
        $crate::__url_parts!($url.__text($text), $($($part)*)?)
    };
    ($url:expr, $value:expr $(, $($part:tt)*)?) => {
        $crate::__url_parts!($url.__value(&$value), $($($part)*)?)
    };
}
