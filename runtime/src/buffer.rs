//! Where templates write: one growing string.

use alloc::string::String;
use core::fmt;

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
}

impl Buffer {
    /// An empty buffer.
    #[must_use]
    pub const fn new() -> Self {
        Self { text: String::new() }
    }

    /// An empty buffer that takes `capacity` bytes before it grows.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { text: String::with_capacity(capacity) }
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
