//! URLs: one trait for each thing that happens with what they lead to.
//!
//! Text is judged when it is written, the types of `safe` were judged when they
//! were made. What is refused becomes `about:invalid`.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use core::fmt;

use super::for_pointers;
use crate::buffer::Buffer;
use crate::escape::{Escape, XmlAttribute};
use crate::safe::{SafeUrl, TrustedResourceUrl};
use crate::url::{self, Place};

/// A URL that the reader follows, or a form: `<a href={url}>`, `<form action={url}>`.
///
/// Text and [`SafeUrl`]. Text that has a scheme must have one of `http`, `https`,
/// `mailto`, `tel`, `sms` and `ftp`, or becomes `about:invalid`. `None` leaves the
/// attribute out.
///
/// A type of your own implements it by handing on what one of its fields gives:
///
/// ```
/// use masque::{JudgedUrl, NavigateUrl};
///
/// struct Profile { homepage: String }
///
/// impl NavigateUrl for Profile {
///     fn navigate_url(&self) -> Option<JudgedUrl<'_>> {
///         self.homepage.navigate_url()
///     }
/// }
///
/// let profile = Profile { homepage: "javascript:alert(1)".into() };
/// assert_eq!(profile.navigate_url().expect("a URL").as_str(), "about:invalid");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the URL of a link or a form",
    label = "this is neither text nor a `SafeUrl`",
    note = "write text, such as `href={{value.url}}`, or `href={{value:}}` if it implements `Display`",
    note = "a number stands in a path: `href=\"/bugs/{{id}}\"`"
)]
pub trait NavigateUrl {
    /// The URL, or nothing.
    fn navigate_url(&self) -> Option<JudgedUrl<'_>>;
}

/// A URL of what is shown or played: `<img src={url}>`, `<video poster={url}>`.
///
/// Text and [`SafeUrl`], as in [`NavigateUrl`]; text may also have the scheme
/// `blob`, or be `data:image/…;base64,…`. In these places an image runs no code,
/// SVG neither. <https://svgwg.org/svg2-draft/conform.html#secure-static-mode>
///
/// ```
/// use masque::MediaUrl;
///
/// let dot = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
/// assert_eq!(dot.media_url().expect("a URL").as_str(), dot);
/// assert_eq!("data:text/html,x".media_url().expect("a URL").as_str(), "about:invalid");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the URL of an image, a sound or a video",
    label = "this is neither text nor a `SafeUrl`",
    note = "write text, such as `src={{value.url}}`, or `src={{value:}}` if it implements `Display`",
    note = "a number stands in a path: `src=\"/images/{{id}}.png\"`"
)]
pub trait MediaUrl {
    /// The URL, or nothing.
    fn media_url(&self) -> Option<JudgedUrl<'_>>;
}

/// A URL of this site, whose answer becomes part of the page: `hx-get={url}`.
///
/// Text without a scheme and a host, or it becomes `about:invalid`;
/// [`TrustedResourceUrl`] for other sites.
///
/// ```
/// use masque::SameSiteUrl;
///
/// assert_eq!("/bugs?open".same_site_url().expect("a URL").as_str(), "/bugs?open");
/// assert_eq!("//evil.example".same_site_url().expect("a URL").as_str(), "about:invalid");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the URL of a part of this page",
    label = "this is neither text nor a `TrustedResourceUrl`",
    note = "what it leads to becomes HTML of this page: write a path of this site as text, such as `hx-get=\"/bugs/{{id}}\"`",
    note = "for another site write `trusted_url!(\"https://host/…\")`"
)]
pub trait SameSiteUrl {
    /// The URL, or nothing.
    fn same_site_url(&self) -> Option<JudgedUrl<'_>>;
}

/// A URL of what runs in the page or is a page in it: `<script src={url}>`.
///
/// [`TrustedResourceUrl`] only: text says nothing about who wrote it. `None`
/// leaves the attribute out.
///
/// ```
/// use masque::{ResourceUrl, trusted_url};
///
/// let script = Some(trusted_url!("/app.js"));
/// assert_eq!(script.resource_url().expect("a URL").as_str(), "/app.js");
/// ```
///
/// ```compile_fail
/// use masque::ResourceUrl;
///
/// "/app.js".resource_url(); // text
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the URL of code or of a page",
    label = "this is not a `TrustedResourceUrl`",
    note = "what it leads to runs in this page: write `trusted_url!(\"https://host/path\")`, with values as further parts",
    note = "a value may also stand after a host and a `/` that you wrote: `src=\"https://host/{{file}}\"`, `src=\"/static/{{file}}\"`"
)]
pub trait ResourceUrl {
    /// The URL, or nothing.
    fn resource_url(&self) -> Option<&TrustedResourceUrl>;
}

/// A URL that was judged for its place, or was made safe before. Nobody else
/// makes one: a type of your own gets it from one of its fields.
#[derive(Debug)]
pub struct JudgedUrl<'a>(Cow<'a, str>);

impl<'a> JudgedUrl<'a> {
    /// The URL.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn judge(place: Place, url: Cow<'a, str>) -> Self {
        Self(if url::allows(place, &url) { url } else { Cow::Borrowed(url::INVALID) })
    }

    /// What is known to be safe in every place.
    pub(crate) const fn safe(url: Cow<'a, str>) -> Self {
        Self(url)
    }
}

macro_rules! judged_text {
    ($($trait:ident $method:ident $place:ident;)*) => {$(
        impl $trait for str {
            fn $method(&self) -> Option<JudgedUrl<'_>> {
                Some(JudgedUrl::judge(Place::$place, Cow::Borrowed(self)))
            }
        }

        impl $trait for String {
            fn $method(&self) -> Option<JudgedUrl<'_>> {
                self.as_str().$method()
            }
        }

        impl $trait for fmt::Arguments<'_> {
            fn $method(&self) -> Option<JudgedUrl<'_>> {
                Some(JudgedUrl::judge(Place::$place, Cow::Owned(self.to_string())))
            }
        }

        impl<T: $trait> $trait for Option<T> {
            fn $method(&self) -> Option<JudgedUrl<'_>> {
                self.as_ref().and_then(T::$method)
            }
        }

        for_pointers!(<> $trait {
            fn $method(&self) -> Option<JudgedUrl<'_>> {
                (**self).$method()
            }
        });
    )*};
}

judged_text! {
    NavigateUrl navigate_url Navigate;
    MediaUrl media_url Media;
    SameSiteUrl same_site_url SameSite;
}

macro_rules! judged_before {
    ($($safe:ident: $trait:ident $method:ident;)*) => {$(
        impl $trait for $safe {
            fn $method(&self) -> Option<JudgedUrl<'_>> {
                Some(JudgedUrl::safe(Cow::Borrowed(self.as_str())))
            }
        }
    )*};
}

judged_before! {
    SafeUrl: NavigateUrl navigate_url;
    SafeUrl: MediaUrl media_url;
    TrustedResourceUrl: NavigateUrl navigate_url;
    TrustedResourceUrl: MediaUrl media_url;
    TrustedResourceUrl: SameSiteUrl same_site_url;
}

impl ResourceUrl for TrustedResourceUrl {
    fn resource_url(&self) -> Option<&TrustedResourceUrl> {
        Some(self)
    }
}

impl<T: ResourceUrl + ?Sized> ResourceUrl for &T {
    fn resource_url(&self) -> Option<&TrustedResourceUrl> {
        (**self).resource_url()
    }
}

impl<T: ResourceUrl> ResourceUrl for Option<T> {
    fn resource_url(&self) -> Option<&TrustedResourceUrl> {
        self.as_ref().and_then(T::resource_url)
    }
}

/// Begins a quoted value with a URL; a `/`, `?` or `#` of the author's may follow.
pub(crate) fn begin(url: &str, out: &mut Buffer) {
    XmlAttribute::escape(url, out);
}

/// Begins a quoted value with a URL that must not get a host by what follows:
/// `/` before `/x` would be `//x`, and `/./x` is `/x`. Blanks are no URL, and are not written:
/// what is written next looks at what stands before it.
pub(crate) fn begin_with_path(url: &str, out: &mut Buffer) {
    let is_ignored = |c: char| c <= ' ';
    match url.trim_matches(is_ignored) {
        "" => {}
        "/" | "\\" => {
            begin(url, out);
            out.push('.');
        }
        _ => begin(url, out),
    }
}
