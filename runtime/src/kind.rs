//! The kinds of text that templates make: [`Html`], [`Svg`], [`Xml`], [`Text`].
//!
//! A value of such a type *is* text of that kind, so it is written into a page
//! of its kind as it is. None of them implements `Display`: `format!` would
//! lose what the type says.

use alloc::string::String;

use crate::buffer::Buffer;
use crate::escape::{Escape, HtmlText, Verbatim, XmlText};
use crate::render::Render;

/// A kind of text: what it is called on the network, how values are escaped in it.
pub trait Kind: Sized {
    /// `text/html; charset=utf-8`
    const MEDIA_TYPE: &'static str;

    /// What is done to plain text that is written into it.
    type Escape: Escape;

    /// Takes what a template wrote.
    fn from_buffer(buffer: Buffer) -> Self;

    /// Takes what a template wrote, out of a buffer that need not be moved for it.
    #[doc(hidden)]
    fn __take_from(buffer: &mut Buffer) -> Self {
        Self::from_buffer(core::mem::take(buffer))
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident, $escape:ty, $media_type:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
        pub struct $kind(String);

        impl $kind {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, owned.
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl Kind for $kind {
            const MEDIA_TYPE: &'static str = $media_type;
            type Escape = $escape;

            #[cfg_attr(not(debug_assertions), inline)]
            fn from_buffer(buffer: Buffer) -> Self {
                Self(buffer.into_string())
            }

            #[cfg_attr(not(debug_assertions), inline)]
            fn __take_from(buffer: &mut Buffer) -> Self {
                Self(buffer.take_string())
            }
        }

        impl Render<$kind> for $kind {
            fn render_to(&self, out: &mut Buffer) {
                out.push_str(&self.0);
            }

            fn size_hint(&self) -> usize {
                self.0.len()
            }
        }
    )*};
}

kinds! {
    /// A page of HTML, or a part of one.
    ///
    /// ```
    /// use masque::{Html, Render};
    ///
    /// let icon = Html::trust_unchecked("<b>!</b>", "a literal");
    /// assert_eq!(Render::<Html>::render(&icon).as_str(), "<b>!</b>");
    /// assert_eq!(Render::<Html>::render("<b>!</b>").as_str(), "&lt;b&gt;!&lt;/b&gt;");
    /// ```
    Html, HtmlText, "text/html; charset=utf-8";

    /// An SVG document, or a part of one. It can be written into [`Html`] too.
    Svg, XmlText, "image/svg+xml; charset=utf-8";

    /// Any other XML: feeds, sitemaps.
    Xml, XmlText, "application/xml; charset=utf-8";

    /// Plain text: mail, robots.txt. Nothing is escaped in it.
    ///
    /// ```
    /// let mail = masque::Text::from("1 < 2");
    /// assert_eq!(mail.as_str(), "1 < 2");
    /// ```
    Text, Verbatim, "text/plain; charset=utf-8";
}

macro_rules! trust {
    ($($kind:ident)*) => {$(
        impl $kind {
            /// Takes text as it is, without looking at it.
            ///
            /// Who calls this answers for the text: markup in it that a stranger
            /// wrote runs in the reader's browser. `reason` says, for reviews, why
            /// it can be trusted.
            #[must_use]
            pub fn trust_unchecked(text: impl Into<String>, reason: &'static str) -> Self {
                debug_assert!(!reason.is_empty(), "say why this text can be trusted");
                Self(text.into())
            }
        }
    )*};
}

trust!(Html Svg Xml);

#[cfg(feature = "ammonia")]
impl Html {
    /// Takes what [`ammonia`] leaves of markup that strangers wrote: what formats
    /// text, and links without code.
    ///
    /// ```
    /// let comment = masque::Html::sanitize("<b>Hi</b><script>go()</script>");
    /// assert_eq!(comment.as_str(), "<b>Hi</b>");
    /// ```
    #[must_use]
    pub fn sanitize(markup: &str) -> Self {
        Self(ammonia::clean(markup))
    }

    /// As [`sanitize`](Self::sanitize), with rules of your own.
    ///
    /// ```
    /// let mut rules = ammonia::Builder::default();
    /// rules.rm_tags(["b"]);
    /// let comment = masque::Html::sanitize_with(&rules, "<b>Hi</b>");
    /// assert_eq!(comment.as_str(), "Hi");
    /// ```
    #[must_use]
    pub fn sanitize_with(rules: &ammonia::Builder<'_>, markup: &str) -> Self {
        Self(rules.clean(markup).into())
    }
}

impl Render<Html> for Svg {
    fn render_to(&self, out: &mut Buffer) {
        out.push_str(&self.0);
    }

    fn size_hint(&self) -> usize {
        self.0.len()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}
