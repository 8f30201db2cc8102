//! Where templates write: one growing string.

use alloc::string::String;
use core::fmt;

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
    text: String,
    nonce: Option<Nonce>,
}

impl Buffer {
    /// An empty buffer.
    #[must_use]
    pub const fn new() -> Self {
        Self { text: String::new(), nonce: None }
    }

    /// An empty buffer that takes `capacity` bytes before it grows.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { text: String::with_capacity(capacity), nonce: None }
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
        Self { text: String::new(), nonce: Some(nonce) }
    }

    /// An empty buffer for a part of the same page: it has the same nonce.
    #[must_use]
    pub fn part(&self) -> Self {
        Self { text: String::new(), nonce: self.nonce.clone() }
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
    #[inline]
    pub fn push_str(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Appends one character, as it is.
    #[inline]
    pub fn push(&mut self, character: char) {
        self.text.push(character);
    }

    /// How many bytes were written.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether nothing was written.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Takes back what was written after the first `len` bytes.
    ///
    /// # Panics
    /// If `len` lies inside a character.
    #[inline]
    pub fn truncate(&mut self, len: usize) {
        self.text.truncate(len);
    }

    /// What was written.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What was written, owned.
    #[inline]
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }
}

impl fmt::Write for Buffer {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push_str(text);
        Ok(())
    }
}
