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
use super::static_text::{self, touched};
use crate::digits::{self, DECIMAL, DIGITS, Decimal};
use crate::escape::kernel;

/// The room for what comes next, which makes a page of a small buffer as fast as of a large one.
const SPARE: usize = 512;

/// Where to write, and where the room for it ends.
///
/// Two addresses, which are of use only to `unsafe` code: that there is room is known of the
/// place of a text that nobody else writes to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) at: *mut u8,
    pub(crate) end: *mut u8,
}

// SAFETY: as addresses they are the same everywhere; whether something is written there is decided
// by who has the text, a `Text` or a `&mut Buffer`, which go to other threads by rules of their own.
unsafe impl Send for Place {}
// SAFETY: as above; there is nothing in it that changes behind `&`.
unsafe impl Sync for Place {}

impl Place {
    /// How many bytes may be written.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn room(self) -> usize {
        self.end.addr().wrapping_sub(self.at.addr())
    }

    /// Writes bytes.
    ///
    /// # Safety
    /// There is room for them: the place is that of a text, to which nobody else writes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) unsafe fn put(&mut self, bytes: &[u8]) {
        debug_assert!(bytes.len() <= self.room(), "text beyond the room made for it");
        // SAFETY: the caller made room, of which nothing can be borrowed, so it is not what is copied.
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

impl Text {
    pub(crate) const fn new() -> Self {
        let bytes = Vec::<u8>::new();
        let at = bytes.as_ptr().cast_mut();
        Self { bytes, place: Place { at, end: at } }
    }

    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self::from_string(String::with_capacity(capacity))
    }

    /// Takes a text of this length without growing.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn roomy(len: usize) -> Self {
        Self::with_capacity(len + SPARE)
    }

    #[cfg_attr(not(debug_assertions), inline)]
    fn from_string(text: String) -> Self {
        let place = Place { at: core::ptr::null_mut(), end: core::ptr::null_mut() };
        let mut text = Self { bytes: text.into_bytes(), place };
        text.settle();
        text
    }

    /// Takes the place from the length of the bytes.
    #[cfg_attr(not(debug_assertions), inline)]
    fn settle(&mut self) {
        let (len, capacity) = (self.bytes.len(), self.bytes.capacity());
        debug_assert!(len <= capacity);
        let start = self.bytes.as_mut_ptr();
        // SAFETY: neither is more than the capacity, so both are in the allocation or at its end.
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
        let mut place = self.place;
        // SAFETY: there is room now, and what is written is UTF-8.
        unsafe {
            place.put(text.as_bytes());
            self.settle_at(place);
        }
    }

    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn truncate(&mut self, len: usize) {
        if len < self.len() {
            assert!(self.as_str().is_char_boundary(len), "a text is cut between characters");
            // SAFETY: it is less than the length, and between characters, as was asked just now.
            self.place.at = unsafe { self.bytes.as_mut_ptr().add(len) };
        }
    }

    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn as_str(&self) -> &str {
        debug_assert!(self.len() <= self.bytes.capacity());
        // SAFETY: up to the place the bytes are initialized, and UTF-8: `settle_at` asks in debug builds.
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
        // SAFETY: up to the place the bytes are initialized, and UTF-8.
        unsafe {
            bytes.set_len(len);
            debug_assert!(core::str::from_utf8(&bytes).is_ok(), "a text is UTF-8");
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
        // SAFETY: the place is this text's; what escapers write is UTF-8.
        unsafe {
            let place = escape(self.place, text, 0, self);
            self.settle_at(place);
        }
    }

    /// Takes what was written up to a place.
    ///
    /// # Safety
    /// The place comes from this text as it is now; up to it all is written, and is UTF-8.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) unsafe fn settle_at(&mut self, place: Place) {
        debug_assert!(self.has(place), "a place that is not in the room of this text");
        debug_assert!(core::str::from_utf8(self.written_to(place)).is_ok(), "a text is UTF-8");
        self.place.at = place.at;
    }

    /// What was written up to a place, and not taken yet.
    fn written_to(&self, place: Place) -> &[u8] {
        let len = place.at.addr() - self.place.at.addr();
        // SAFETY: `settle_at` asked whether both are in the room, and its caller has written it.
        unsafe { core::slice::from_raw_parts(self.place.at, len) }
    }

    /// Whether a place is in its room.
    fn has(&self, place: Place) -> bool {
        place.end == self.place.end && (self.place.at..=place.end).contains(&place.at)
    }

    /// Makes room for at least `more` bytes behind a place, and says where.
    ///
    /// The text does not take what was written up to there: it may end inside of a
    /// character, and a text is whole even if it cannot grow, which panics.
    ///
    /// # Safety
    /// The place comes from this text as it is now; up to it all is written.
    #[cold]
    pub(crate) unsafe fn grow_at(&mut self, place: Place, more: usize) -> Place {
        debug_assert!(self.has(place), "a place that is not in the room of this text");
        let (taken, written) = (self.len(), place.at.addr() - self.bytes.as_ptr().addr());
        // SAFETY: up to the place the bytes are initialized, so `reserve` copies them.
        unsafe { self.bytes.set_len(written) };
        self.bytes.reserve(more.saturating_add(SPARE));
        self.settle();
        let place = self.place;
        // SAFETY: what was taken is as long as before, and not longer than what was written.
        self.place.at = unsafe { self.bytes.as_mut_ptr().add(taken) };
        place
    }

    /// Makes room for at least `more` bytes, and says where.
    #[cold]
    #[inline(never)]
    pub(crate) fn grow(&mut self, more: usize) -> Place {
        // SAFETY: it is this text's own place.
        unsafe { self.grow_at(self.place, more) }
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
        Self::from_string(String::from(self.as_str()))
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
            self.make_room(touched(text));
            // SAFETY: there is room.
            unsafe { self.put(text) };
        }
    }

    /// Takes `text` back, which was written last.
    ///
    /// # Panics
    /// If it was not; in release builds only if that shows in a character that would be cut.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn take_back(&mut self, text: &'static str) {
        debug_assert!(self.buffer.as_str().ends_with(text));
        self.place = self.buffer.text.take_back(text.len());
    }

    /// Writes an integer.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn integer(&mut self, negative: bool, magnitude: u64, after: &str) {
        let has_room = self.place.room() >= DIGITS + touched(after);
        // SAFETY: there is room for the sign, the digits and what follows.
        let short = has_room.then(|| unsafe {
            let mut place = self.place;
            if negative {
                place.put(b"-");
            }
            digits::write_short(place.at, magnitude)
        });
        match short.flatten() {
            Some(end) => self.place.at = end,
            None => self.place = self.buffer.text.integer(negative, magnitude, touched(after)),
        }
        debug_assert!(self.place.at < self.place.end, "digits beyond the room made for them");
        // SAFETY: there is room for what follows, and digits are ASCII.
        unsafe { self.put(after) };
    }

    /// Writes a number as `Display` does.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn float(&mut self, number: f64, after: &str) {
        match Decimal::of(number.abs()) {
            Some(decimal) => self.decimal(number.is_sign_negative(), decimal, after),
            None => self.display(&number, after),
        }
    }

    /// Writes a number of single precision as `Display` does.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn single(&mut self, number: f32, after: &str) {
        match Decimal::of_single(number.abs()) {
            Some(decimal) => self.decimal(number.is_sign_negative(), decimal, after),
            None => self.display(&number, after),
        }
    }

    #[cfg_attr(not(debug_assertions), inline)]
    fn decimal(&mut self, negative: bool, decimal: Decimal, after: &str) {
        // SAFETY: a decimal touches no more than `DECIMAL` bytes.
        unsafe { self.in_place(negative, |at| digits::write_decimal(at, decimal), after) };
    }

    /// Writes a number with so many places, as `Display` does.
    pub(crate) fn rounded(&mut self, number: f64, places: usize, after: &str) {
        let Some(decimal) = Decimal::rounded(number.abs(), places) else {
            return self.display(&format_args!("{number:.places$}"), after);
        };
        let write = |at| {
            // SAFETY: as below.
            unsafe { digits::write_places(at, decimal, places) }
        };
        // SAFETY: a decimal touches no more than `DECIMAL` bytes.
        unsafe { self.in_place(number.is_sign_negative(), write, after) };
    }

    /// Writes a sign, and a decimal by `write`, which gives its end.
    ///
    /// # Safety
    /// Up to its end, `write` writes ASCII; with the sign it touches no more than `DECIMAL` bytes.
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn in_place(
        &mut self,
        negative: bool,
        write: impl FnOnce(*mut u8) -> *mut u8,
        after: &str,
    ) {
        self.make_room(DECIMAL + touched(after));
        // SAFETY: there is room for the sign, the digits and what follows.
        unsafe {
            if negative {
                self.place.put(b"-");
            }
            self.place.at = write(self.place.at);
            debug_assert!(self.place.at < self.place.end, "digits beyond the room made for them");
            self.put(after);
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
        self.make_room(8 + touched(after));
        let (word, len) = if value { (b"true\0\0\0\0", 4) } else { (b"false\0\0\0", 5) };
        // SAFETY: there is room for eight bytes, of which so many count, and for what follows.
        unsafe {
            self.place.at.copy_from_nonoverlapping(word.as_ptr(), 8);
            self.place.at = self.place.at.add(len);
            self.put(after);
        }
    }

    /// Writes text by an escaper, which is out of line.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn escaped(&mut self, escape: kernel::Escaper, text: &str, after: &str) {
        debug_assert!(self.has_true_place(), "a place that is not the buffer's");
        // SAFETY: the place is the buffer's, or without room; what escapers write is UTF-8, and
        // they leave room for what follows.
        unsafe {
            self.place = escape(self.place, text, touched(after), &mut self.buffer.text);
            self.put(after);
        }
    }

    /// Whether the invariant of the place holds.
    fn has_true_place(&self) -> bool {
        self.place.room() == 0 || self.place == self.buffer.text.place
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn make_room(&mut self, len: usize) {
        debug_assert!(len > 0, "a cursor without room must ask the buffer");
        debug_assert!(self.has_true_place(), "a place that is not the buffer's");
        if self.place.room() < len {
            let text = &mut self.buffer.text;
            // A length less to hand over, in every template's code.
            self.place = if len <= SPARE { text.grow_some() } else { text.grow(len) };
        }
    }

    /// Writes static text, and notes down in the buffer that it is there.
    ///
    /// # Safety
    /// There is room for the bytes that are [`touched`]; what was written before it is UTF-8.
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn put(&mut self, text: &str) {
        debug_assert!(touched(text) <= self.place.room(), "text beyond the room made for it");
        // SAFETY: the caller made room, so the place is the buffer's.
        unsafe {
            static_text::write(self.place.at, text);
            self.place.at = self.place.at.add(text.len());
            self.buffer.text.settle_at(self.place);
        }
    }
}

#[cfg(test)]
impl Text {
    const GUARD: usize = 256;

    /// A text with so much room, behind which nothing may be written.
    pub(crate) fn with_guard(room: usize) -> Self {
        let mut bytes = alloc::vec![0xee; room + Self::GUARD];
        let at = bytes.as_mut_ptr();
        // SAFETY: the room is part of the bytes.
        let end = unsafe { at.add(room) };
        Self { bytes, place: Place { at, end } }
    }

    /// Whether nothing was. A text that has grown has other bytes.
    pub(crate) fn is_guarded(&self) -> bool {
        let room = self.place.end.addr() - self.bytes.as_ptr().addr();
        let has_grown = room == self.bytes.capacity();
        // SAFETY: the bytes behind the room were written when the text was made.
        let guard = || unsafe { core::slice::from_raw_parts(self.place.end, Self::GUARD) };
        has_grown || guard().iter().all(|&byte| byte == 0xee)
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;

    extern crate std;

    #[test]
    fn a_text_that_cannot_grow_is_whole() {
        let mut text = Text::with_capacity(8);
        text.push_str("ab");
        let mut place = text.place();
        // SAFETY: there is room for it.
        unsafe { place.put(&"€".as_bytes()[..2]) };
        // SAFETY: the place comes from the text, and up to it all is written.
        let grown = catch_unwind(AssertUnwindSafe(|| unsafe { text.grow_at(place, usize::MAX) }));
        assert!(grown.is_err());
        assert_eq!(text.as_str().as_bytes(), b"ab");
        text.push_str("€");
        assert_eq!(text.take_string(), "ab€");
    }

    #[test]
    #[cfg(debug_assertions)]
    fn what_a_text_takes_is_asked() {
        let mut text = Text::with_capacity(8);
        let Place { at, end } = text.place();
        let mut inside_of_a_character = text.place();
        // SAFETY: there is room for it.
        unsafe { inside_of_a_character.put(&"€".as_bytes()[..2]) };
        for place in [
            inside_of_a_character,
            Text::with_capacity(8).place(),
            Place { at: end.wrapping_add(1), end },
            Place { at: at.wrapping_sub(1), end },
        ] {
            // SAFETY: it panics sooner than it takes what is no text.
            let taken = catch_unwind(AssertUnwindSafe(|| unsafe { text.settle_at(place) }));
            assert!(taken.is_err());
        }
        assert_eq!(text.as_str(), "");
    }

    #[test]
    fn a_text_that_grows_keeps_what_it_has_not_taken() {
        let mut text = Text::with_capacity(4);
        text.push_str("ab");
        let mut place = text.place();
        // SAFETY: there is room for it, then the place comes from the text, and at last a whole character
        // is written.
        unsafe {
            place.put(&"€".as_bytes()[..2]);
            place = text.grow_at(place, 1000);
            assert!(place.room() >= 1000);
            assert_eq!(text.as_str(), "ab");
            place.put(&"€".as_bytes()[2..]);
            text.settle_at(place);
        }
        assert_eq!(text.as_str(), "ab€");
    }
}
