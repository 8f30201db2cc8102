//! What `place.rs` is, without `unsafe`: a cursor is a reference to the buffer.

use alloc::string::String;
use core::fmt::{self, Write};

use super::Buffer;
use crate::escape::kernel;

/// A growing text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Text(String);

impl Text {
    pub(crate) const fn new() -> Self {
        Self(String::new())
    }

    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self(String::with_capacity(capacity))
    }

    pub(crate) fn roomy(len: usize) -> Self {
        Self::with_capacity(len)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn push_str(&mut self, text: &str) {
        self.0.push_str(text);
    }

    pub(crate) fn escaped(&mut self, escape: kernel::Escaper, text: &str) {
        escape(text, self);
    }

    pub(crate) fn truncate(&mut self, len: usize) {
        self.0.truncate(len);
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn take_string(&mut self) -> String {
        core::mem::take(&mut self.0)
    }
}

/// How generated code writes to a [`Buffer`].
///
/// Each method writes a value and the static text after it, `after`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Cursor<'a> {
    buffer: &'a mut Buffer,
}

#[expect(clippy::len_without_is_empty, reason = "generated code asks for a mark only")]
impl<'a> Cursor<'a> {
    pub(super) fn new(buffer: &'a mut Buffer) -> Self {
        Self { buffer }
    }

    /// The buffer, for others to write to.
    pub fn buffer(&mut self) -> &mut Buffer {
        self.buffer
    }

    /// Goes on behind what others wrote.
    pub fn resume(&mut self) {}

    /// How many bytes were written.
    pub fn len(&self) -> usize {
        self.buffer.len()
    }

    /// Writes text as it is.
    pub fn push_str(&mut self, text: &str) {
        self.buffer.push_str(text);
    }

    /// Takes `text` back, which was written last.
    pub fn take_back(&mut self, text: &'static str) {
        self.buffer.truncate(self.buffer.len().saturating_sub(text.len()));
    }

    pub(crate) fn integer(&mut self, negative: bool, magnitude: u64, after: &str) {
        let sign = if negative { "-" } else { "" };
        self.display(&format_args!("{sign}{magnitude}"), after);
    }

    pub(crate) fn float(&mut self, number: f64, after: &str) {
        self.display(&number, after);
    }

    pub(crate) fn single(&mut self, number: f32, after: &str) {
        self.display(&number, after);
    }

    pub(crate) fn rounded(&mut self, number: f64, places: usize, after: &str) {
        self.display(&format_args!("{number:.places$}"), after);
    }

    pub(crate) fn display(&mut self, number: &dyn fmt::Display, after: &str) {
        write!(self.buffer, "{number}{after}").expect("a buffer takes everything");
    }

    pub(crate) fn bool(&mut self, value: bool, after: &str) {
        self.display(&value, after);
    }

    pub(crate) fn escaped(&mut self, escape: kernel::Escaper, text: &str, after: &str) {
        escape(text, &mut self.buffer.text);
        self.push_str(after);
    }
}
