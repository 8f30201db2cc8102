//! Where templates write: one growing text.
//!
//! A [`Buffer`] holds the text, and a [`Cursor`] is how generated code writes to
//! it: it has the place to write at in registers. Both do the same in two ways:
//! `place.rs` by pointers, and `plain.rs`, with the feature `safe`, by a `String`.

use alloc::string::String;
use core::fmt;

#[cfg(not(feature = "safe"))]
mod static_text;
#[cfg(not(feature = "safe"))]
#[path = "buffer/place.rs"]
mod text;
#[cfg(feature = "safe")]
#[path = "buffer/plain.rs"]
mod text;

pub use self::text::Cursor;
#[cfg(not(feature = "safe"))]
pub(crate) use self::text::Place;
pub(crate) use self::text::Text;

use crate::safe::Nonce;

/// Where templates write.
///
/// It takes text as it is: escaping is the work of whoever writes to it.
///
/// ```
/// let mut out = masque::Buffer::new();
/// out.push_str("<br");
/// out.push('>');
/// assert_eq!(out.into_string(), "<br>");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Buffer {
    text: Text,
    nonce: Option<Nonce>,
}

impl Buffer {
    /// An empty buffer.
    #[must_use]
    pub const fn new() -> Self {
        Self { text: Text::new(), nonce: None }
    }

    /// An empty buffer that takes `capacity` bytes before it grows.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { text: Text::with_capacity(capacity), nonce: None }
    }

    /// An empty buffer for a page of about this length.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn roomy(len: usize) -> Self {
        Self { text: Text::roomy(len), nonce: None }
    }

    /// An empty buffer for a page whose scripts and styles carry this nonce.
    ///
    /// ```
    /// use masque::{Buffer, Nonce};
    ///
    /// let out = Buffer::with_nonce(Nonce::new("abc")?);
    /// assert_eq!(out.part().nonce().map(Nonce::as_str), Some("abc"));
    /// # Ok::<(), masque::InvalidNonce>(())
    /// ```
    #[must_use]
    pub const fn with_nonce(nonce: Nonce) -> Self {
        Self { text: Text::new(), nonce: Some(nonce) }
    }

    /// An empty buffer for a part of the same page: it has the same nonce.
    #[must_use]
    pub fn part(&self) -> Self {
        Self { text: Text::new(), nonce: self.nonce.clone() }
    }

    /// From here on scripts and styles carry this nonce.
    pub fn set_nonce(&mut self, nonce: Nonce) {
        self.nonce = Some(nonce);
    }

    /// The nonce that scripts and styles carry.
    #[must_use]
    pub const fn nonce(&self) -> Option<&Nonce> {
        self.nonce.as_ref()
    }

    /// Appends text, as it is.
    #[cfg_attr(not(debug_assertions), inline)]
    pub fn push_str(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Appends one character, as it is.
    #[cfg_attr(not(debug_assertions), inline)]
    pub fn push(&mut self, character: char) {
        self.text.push_str(character.encode_utf8(&mut [0; 4]));
    }

    /// How many bytes were written.
    #[cfg_attr(not(debug_assertions), inline)]
    #[must_use]
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether nothing was written.
    #[cfg_attr(not(debug_assertions), inline)]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.len() == 0
    }

    /// Takes back what was written after the first `len` bytes.
    ///
    /// # Panics
    /// If `len` lies inside a character.
    #[cfg_attr(not(debug_assertions), inline)]
    pub fn truncate(&mut self, len: usize) {
        self.text.truncate(len);
    }

    /// Takes back all that was written. Its memory stays for the next page, and so does the
    /// nonce, until [`set_nonce`](Self::set_nonce) gives another.
    ///
    /// ```
    /// use masque::{Buffer, Render, html};
    ///
    /// let mut out = Buffer::new();
    /// for name in ["Ann", "Bob & Co"] {
    ///     out.clear();
    ///     html!(<p>{name}</p>).render_to(&mut out);
    /// }
    /// assert_eq!(out.as_str(), "<p>Bob &amp; Co</p>");
    /// ```
    #[cfg_attr(not(debug_assertions), inline)]
    pub fn clear(&mut self) {
        self.truncate(0);
    }

    /// What was written.
    #[cfg_attr(not(debug_assertions), inline)]
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// What was written, owned.
    #[cfg_attr(not(debug_assertions), inline)]
    #[must_use]
    pub fn into_string(mut self) -> String {
        self.take_string()
    }

    /// What was written; the buffer is empty afterwards.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn take_string(&mut self) -> String {
        self.text.take_string()
    }

    /// What generated code writes with. Its text is here at any time.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn cursor(&mut self) -> Cursor<'_> {
        Cursor::new(self)
    }
}

impl fmt::Write for Buffer {
    #[cfg_attr(not(debug_assertions), inline)]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push_str(text);
        Ok(())
    }
}
