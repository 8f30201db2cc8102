//! Text at the end of which there is room, and the place where the room begins.
//!
//! ```text
//! <p>Hello, Ada                          Text::bytes, all of it initialized up to `at`
//! ^            ^at               ^end    Place
//! ```
//!
//! Behind `&mut` the place would be read and written back for every value, since
//! whatever is written could be the place itself, for all that the optimizer
//! knows. A [`Cursor`] is a local variable: its place stays in two registers. It
//! is stored in the text after every value too, which costs next to nothing,
//! so that a text is whole when a value panics, and when others write to it.

#![expect(unsafe_code, reason = "writing where room was made, without asking again")]

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write};

use super::Buffer;
use crate::digits::{self, DECIMAL, DIGITS, Decimal};
use crate::escape::kernel;

/// The room for what comes next, which makes a page of a small buffer as fast as of a large one.
const SPARE: usize = 512;

/// Where to write, and where the room for it ends.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) at: *mut u8,
    pub(crate) end: *mut u8,
}

impl Place {
    /// How many bytes may be written.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn room(self) -> usize {
        self.end.addr().wrapping_sub(self.at.addr())
    }

    /// Writes bytes.
    ///
    /// # Safety
    /// There is room for them.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) unsafe fn put(&mut self, bytes: &[u8]) {
        debug_assert!(bytes.len() <= self.room(), "text beyond the room made for it");
        // SAFETY: the caller made room; what is written was not borrowed from there.
        unsafe {
            self.at.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
            self.at = self.at.add(bytes.len());
        }
    }
}

/// A growing text.
pub(crate) struct Text {
    /// Its length says nothing: see `place`.
    bytes: Vec<u8>,
    /// Invariant: in the allocation of `bytes`, `end` at its end; up to `at` it is UTF-8.
    place: Place,
}

// SAFETY: the pointers are into `bytes`, which belongs to the text alone.
unsafe impl Send for Text {}
// SAFETY: as above; through a shared text nothing is written.
unsafe impl Sync for Text {}

impl Text {
    pub(crate) const fn new() -> Self {
        let bytes = Vec::<u8>::new();
        let at = bytes.as_ptr().cast_mut();
        Self { bytes, place: Place { at, end: at } }
    }

    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self::from_bytes(Vec::with_capacity(capacity))
    }

    /// Takes a text of this length without growing.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn roomy(len: usize) -> Self {
        Self::with_capacity(len + SPARE)
    }

    /// Invariant: `bytes` are UTF-8.
    #[cfg_attr(not(debug_assertions), inline)]
    fn from_bytes(bytes: Vec<u8>) -> Self {
        let mut text =
            Self { bytes, place: Place { at: core::ptr::null_mut(), end: core::ptr::null_mut() } };
        text.settle();
        text
    }

    /// Takes the place from the length of the bytes.
    #[cfg_attr(not(debug_assertions), inline)]
    fn settle(&mut self) {
        let (len, capacity) = (self.bytes.len(), self.bytes.capacity());
        let start = self.bytes.as_mut_ptr();
        // SAFETY: both are within the allocation.
        self.place = unsafe { Place { at: start.add(len), end: start.add(capacity) } };
    }

    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn len(&self) -> usize {
        self.place.at.addr() - self.bytes.as_ptr().addr()
    }

    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn push_str(&mut self, text: &str) {
        if self.place.room() < text.len() {
            self.grow(text.len());
        }
        // SAFETY: there is room now.
        unsafe { self.place.put(text.as_bytes()) };
    }

    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn truncate(&mut self, len: usize) {
        if len < self.len() {
            assert!(self.as_str().is_char_boundary(len), "a text is cut between characters");
            // SAFETY: it is less than the length, and between characters.
            self.place.at = unsafe { self.bytes.as_mut_ptr().add(len) };
        }
    }

    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn as_str(&self) -> &str {
        debug_assert!(self.len() <= self.bytes.capacity());
        // SAFETY: up to the place the bytes are initialized, and UTF-8.
        unsafe {
            let bytes = core::slice::from_raw_parts(self.bytes.as_ptr(), self.len());
            core::str::from_utf8_unchecked(bytes)
        }
    }

    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn take_string(&mut self) -> String {
        let len = self.len();
        debug_assert!(len <= self.bytes.capacity());
        let mut bytes = core::mem::take(&mut self.bytes);
        self.settle();
        // SAFETY: as for `as_str`.
        unsafe {
            bytes.set_len(len);
            String::from_utf8_unchecked(bytes)
        }
    }

    /// Where it ends.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn place(&self) -> Place {
        self.place
    }

    /// Where it ends, with room for at least `more` bytes.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn room_for(&mut self, more: usize) -> Place {
        if self.place.room() < more { self.grow(more) } else { self.place }
    }

    /// Writes text by an escaper.
    pub(crate) fn escaped(&mut self, escape: kernel::Escaper, text: &str) {
        self.place = escape(self.place, text, 0, self);
    }

    /// Takes what was written up to a place, and makes room for at least `more` bytes.
    ///
    /// # Safety
    /// The place comes from this text, and what is before it is UTF-8.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) unsafe fn grow_at(&mut self, place: Place, more: usize) -> Place {
        debug_assert!(place.end == self.place.end && self.place.at <= place.at);
        self.place = place;
        self.grow(more)
    }

    /// Makes room for at least `more` bytes, and says where.
    #[cold]
    #[inline(never)]
    pub(crate) fn grow(&mut self, more: usize) -> Place {
        let len = self.len();
        debug_assert!(len <= self.bytes.capacity());
        // SAFETY: up to the place the bytes are initialized.
        unsafe { self.bytes.set_len(len) };
        self.bytes.reserve(more + SPARE);
        self.settle();
        self.place
    }
}

impl Text {
    /// Makes room for `SPARE` bytes, and says where.
    #[cold]
    #[inline(never)]
    fn grow_some(&mut self) -> Place {
        self.grow(0)
    }

    /// Writes any integer; gives the place behind it, where there is room for so many bytes more.
    #[cold]
    #[inline(never)]
    fn integer(&mut self, negative: bool, magnitude: u64, after: usize) -> Place {
        let mut place = self.room_for(DIGITS + after);
        // SAFETY: there is room for the sign and the digits.
        unsafe {
            if negative {
                place.put(b"-");
            }
            place.at = digits::write(place.at, magnitude);
        }
        place
    }

    /// Takes back so many bytes, and says where it ends.
    ///
    /// # Panics
    /// If they begin inside a character.
    // Not into each loop, and yet no call through a table.
    #[cold]
    #[cfg_attr(not(debug_assertions), inline)]
    fn take_back(&mut self, len: usize) -> Place {
        self.truncate(self.len().saturating_sub(len));
        self.place
    }
}

impl Clone for Text {
    fn clone(&self) -> Self {
        Self::from_bytes(self.as_str().as_bytes().to_vec())
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

/// How generated code writes to a [`Buffer`]: see the top of this file.
///
/// Each method writes a value and the static text after it, `after`, for which
/// room is made at once.
#[doc(hidden)]
pub struct Cursor<'a> {
    /// Invariant: as the buffer's own, or without room, so that the next write asks the buffer.
    place: Place,
    buffer: &'a mut Buffer,
}

// SAFETY: the place is the buffer's, of which this is an exclusive borrow.
unsafe impl Send for Cursor<'_> {}
// SAFETY: as above; through a shared cursor nothing is written.
unsafe impl Sync for Cursor<'_> {}

impl fmt::Debug for Cursor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.buffer.fmt(f)
    }
}

#[expect(clippy::len_without_is_empty, reason = "generated code asks for a mark only")]
impl<'a> Cursor<'a> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn new(buffer: &'a mut Buffer) -> Self {
        Self { place: buffer.text.place, buffer }
    }

    /// The buffer, for others to write to.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn buffer(&mut self) -> &mut Buffer {
        self.place.at = self.place.end;
        self.buffer
    }

    /// Goes on behind what others wrote, sooner than the next write would.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn resume(&mut self) {
        self.place = self.buffer.text.place;
    }

    /// How many bytes were written.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn len(&self) -> usize {
        self.buffer.text.len()
    }

    /// Writes text as it is.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn push_str(&mut self, text: &str) {
        if !text.is_empty() {
            self.make_room(text.len());
            // SAFETY: there is room.
            unsafe { self.put(text.as_bytes()) };
        }
    }

    /// Takes `text` back, which was written last.
    ///
    /// # Panics
    /// If it was not.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn take_back(&mut self, text: &'static str) {
        debug_assert!(self.buffer.as_str().ends_with(text));
        self.place = self.buffer.text.take_back(text.len());
    }

    /// Writes an integer.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn integer(&mut self, negative: bool, magnitude: u64, after: &str) {
        if self.place.room() < DIGITS + after.len() || magnitude >= digits::SHORT {
            self.place = self.buffer.text.integer(negative, magnitude, after.len());
        } else {
            // SAFETY: there is room for the sign, the digits and what follows.
            unsafe {
                if negative {
                    self.place.put(b"-");
                }
                self.place.at = digits::write_short(self.place.at, magnitude as u32);
            }
        }
        debug_assert!(self.place.at < self.place.end, "digits beyond the room made for them");
        // SAFETY: there is room for what follows.
        unsafe { self.put(after.as_bytes()) };
    }

    /// Writes a number as `Display` does.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn float(&mut self, number: f64, after: &str) {
        let Some(decimal) = Decimal::of(number.abs()) else {
            return self.display(&number, after);
        };
        self.make_room(DECIMAL + after.len());
        // SAFETY: there is room for the sign, the digits and what follows.
        unsafe {
            if number.is_sign_negative() {
                self.place.put(b"-");
            }
            self.place.at = digits::write_decimal(self.place.at, decimal);
            debug_assert!(self.place.at < self.place.end, "digits beyond the room made for them");
            self.put(after.as_bytes());
        }
    }

    /// Writes a number with so many places, as `Display` does.
    pub(crate) fn rounded(&mut self, number: f64, places: usize, after: &str) {
        let Some(decimal) = Decimal::rounded(number.abs(), places) else {
            return self.display(&format_args!("{number:.places$}"), after);
        };
        self.make_room(DECIMAL + after.len());
        // SAFETY: there is room for the sign, the digits and what follows.
        unsafe {
            if number.is_sign_negative() {
                self.place.put(b"-");
            }
            self.place.at = digits::write_places(self.place.at, decimal, places);
            debug_assert!(self.place.at < self.place.end, "digits beyond the room made for them");
            self.put(after.as_bytes());
        }
    }

    /// Writes a number, if by the way around.
    #[inline(never)]
    pub(crate) fn display(&mut self, number: &dyn fmt::Display, after: &str) {
        write!(self.buffer(), "{number}{after}").expect("a buffer takes everything");
        self.resume();
    }

    /// Writes `true` or `false`.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn bool(&mut self, value: bool, after: &str) {
        self.make_room(8 + after.len());
        let (word, len) = if value { (b"true\0\0\0\0", 4) } else { (b"false\0\0\0", 5) };
        // SAFETY: there is room for eight bytes, of which so many count, and for what follows.
        unsafe {
            self.place.at.copy_from_nonoverlapping(word.as_ptr(), 8);
            self.place.at = self.place.at.add(len);
            self.put(after.as_bytes());
        }
    }

    /// Writes text by an escaper, which is out of line.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn escaped(&mut self, escape: kernel::Escaper, text: &str, after: &str) {
        self.place = escape(self.place, text, after.len(), &mut self.buffer.text);
        debug_assert!(self.place.room() >= after.len(), "no room was left for what follows");
        // SAFETY: escapers leave room for what follows.
        unsafe { self.put(after.as_bytes()) };
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn make_room(&mut self, len: usize) {
        debug_assert!(len > 0, "a cursor without room must ask the buffer");
        if self.place.room() < len {
            let text = &mut self.buffer.text;
            // A length less to hand over, in every template's code.
            self.place = if len <= SPARE { text.grow_some() } else { text.grow(len) };
        }
    }

    /// Writes bytes, and notes down in the buffer that they are there.
    ///
    /// # Safety
    /// There is room for them; with what was written before they are UTF-8.
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn put(&mut self, bytes: &[u8]) {
        // SAFETY: the caller made room.
        unsafe { self.place.put(bytes) };
        self.buffer.text.place.at = self.place.at;
    }
}

#[cfg(test)]
impl Text {
    const GUARD: usize = 256;

    /// A text with so much room, behind which nothing may be written.
    pub(crate) fn with_guard(room: usize) -> Self {
        let mut text = Self::from_bytes(alloc::vec![0xee; room + Self::GUARD]);
        let start = text.bytes.as_mut_ptr();
        // SAFETY: the room is part of the bytes.
        text.place = unsafe { Place { at: start, end: start.add(room) } };
        text
    }

    /// Whether nothing was. A text that has grown has other bytes.
    pub(crate) fn is_guarded(&self) -> bool {
        let room = self.place.end.addr() - self.bytes.as_ptr().addr();
        let has_grown = room == self.bytes.capacity();
        // SAFETY: the bytes behind the room were written when the text was made.
        let guard = || unsafe { core::slice::from_raw_parts(self.place.end, Self::GUARD) };
        has_grown || guard().iter().all(|&byte| byte == 0xee)
    }

    /// What was written up to a place.
    pub(crate) fn settled(&mut self, place: Place) -> &str {
        self.place = place;
        self.as_str()
    }
}
