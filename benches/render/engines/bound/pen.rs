//! Text → bytes behind the last ones, by pointers and whole words.
//!
//! * Where to write, and where room ends, are two registers: a [`Pen`] is a local
//!   variable, and what is out of line takes a [`Place`] and gives one.
//! * Whoever writes has asked for room before: once for a run of literals and numbers.
//!   [`SLACK`] bytes behind the room may be overwritten, so words need not fit.
//! * Numbers are written in place, from a table of three digits at a time.
//! * Escaping stores a vector first, and looks at its mask then.

use std::arch::is_x86_feature_detected;
use std::ptr::copy_nonoverlapping as copy;

mod vectors;

use vectors::{copy_block, copy_block_avx2, copy_short};

/// Bytes that may be overwritten behind the room.
pub(super) const SLACK: usize = 64;

/// How many bytes are looked at together.
const BLOCK: usize = 64;

/// The most that a block becomes: six bytes for each.
const ROOM: usize = 6 * BLOCK;

/// Where to write, and where the room ends.
#[derive(Clone, Copy)]
pub(super) struct Place {
    at: *mut u8,
    end: *mut u8,
}

impl Place {
    /// Behind what is in `out`, which has room for [`SLACK`] bytes at least.
    fn of(out: &mut Vec<u8>) -> Self {
        let spare = out.spare_capacity_mut();
        let at = spare.as_mut_ptr().cast::<u8>();
        // SAFETY: that many bytes are spare.
        Self { at, end: unsafe { at.add(spare.len() - SLACK) } }
    }

    fn room(self) -> usize {
        self.end.addr() - self.at.addr()
    }

    /// # Safety
    /// There is room for it.
    #[inline(always)]
    unsafe fn text(&mut self, text: &str) {
        // SAFETY: as the caller says.
        unsafe {
            copy(text.as_ptr(), self.at, text.len());
            self.at = self.at.add(text.len());
        }
    }
}

/// Writes at the end of bytes.
pub(super) struct Pen<'a> {
    place: Place,
    out: &'a mut Vec<u8>,
}

impl<'a> Pen<'a> {
    /// At the end of `out`, with room for so many bytes.
    pub(super) fn new(out: &'a mut Vec<u8>, room: usize) -> Self {
        out.reserve(room + SLACK);
        Self { place: Place::of(out), out }
    }

    /// Leaves what was written in the bytes.
    #[inline(always)]
    pub(super) fn lift(self) {
        // SAFETY: up to the place all is written.
        unsafe { self.out.set_len(self.place.at.addr() - self.out.as_ptr().addr()) };
    }

    /// Makes room.
    #[inline(always)]
    pub(super) fn need(&mut self, room: usize) {
        if self.place.room() < room {
            self.place = grow(self.place, room, self.out);
        }
    }

    /// Makes room for text, and for what follows it, and writes it.
    #[inline(always)]
    pub(super) fn push_str(&mut self, text: &str) {
        self.need(text.len() + SLACK);
        // SAFETY: there is room.
        unsafe { self.text(text) };
    }

    /// Writes text as it is.
    ///
    /// # Safety
    /// There is room for it.
    #[inline(always)]
    pub(super) unsafe fn text(&mut self, text: &str) {
        // SAFETY: as the caller says.
        unsafe { self.place.text(text) };
    }

    /// Takes bytes back.
    ///
    /// # Safety
    /// So many were written.
    pub(super) unsafe fn back(&mut self, len: usize) {
        // SAFETY: as the caller says.
        self.place.at = unsafe { self.place.at.sub(len) };
    }

    /// Writes an integer.
    ///
    /// # Safety
    /// There is room for twenty bytes.
    #[inline(always)]
    pub(super) unsafe fn uint(&mut self, number: u64) {
        // SAFETY: as the caller says.
        unsafe {
            let at = self.place.at;
            self.place.at = if number < 1000 { first(at, number) } else { long(at, number) };
        }
    }

    /// Writes an integer.
    ///
    /// # Safety
    /// There is room for twenty bytes.
    #[inline(always)]
    pub(super) unsafe fn int(&mut self, number: i32) {
        // SAFETY: as the caller says; a sign that does not count is overwritten.
        unsafe {
            self.place.at.write(b'-');
            self.place.at = self.place.at.add(usize::from(number < 0));
            self.uint(u64::from(number.unsigned_abs()));
        }
    }

    /// Writes the shortest decimal that is read back as the number.
    ///
    /// # Safety
    /// There is room for 24 bytes.
    #[inline(always)]
    pub(super) unsafe fn float(&mut self, number: f64) {
        // SAFETY: as the caller says; none is longer.
        unsafe { self.text(zmij::Buffer::new().format(number)) };
    }

    /// Writes `true` or `false`.
    ///
    /// # Safety
    /// There is room for five bytes.
    #[inline(always)]
    pub(super) unsafe fn bool(&mut self, value: bool) {
        let word = if value { *b"true\0\0\0\0" } else { *b"false\0\0\0" };
        // SAFETY: as the caller says, and eight bytes are less than the slack.
        unsafe {
            self.place.at.cast::<[u8; 8]>().write(word);
            self.place.at = self.place.at.add(5 - usize::from(value));
        }
    }

    /// Writes text so that HTML reads it back. Asks for room itself.
    #[inline(always)]
    pub(super) fn escape(&mut self, text: &str) {
        self.place = escape(self.place, text.as_bytes(), self.out);
    }
}

#[cold]
#[inline(never)]
fn grow(place: Place, room: usize, out: &mut Vec<u8>) -> Place {
    // SAFETY: up to the place all is written.
    unsafe { out.set_len(place.at.addr() - out.as_ptr().addr()) };
    out.reserve(room + SLACK);
    Place::of(out)
}

/// `0` to `999`, left-aligned, and in the fourth byte how many digits those are.
static FIRST: [u32; 1000] = groups(false);

/// `000` to `999`.
static GROUP: [u32; 1000] = groups(true);

const fn groups(zeros: bool) -> [u32; 1000] {
    let mut groups = [0; 1000];
    let mut n = 0;
    while n < 1000 {
        let (a, b) = (b'0' + (n / 100) as u8, b'0' + (n / 10 % 10) as u8);
        let c = b'0' + (n % 10) as u8;
        groups[n] = u32::from_le_bytes(match n {
            0..10 if !zeros => [c, 0, 0, 1],
            10..100 if !zeros => [b, c, 0, 2],
            _ => [a, b, c, 3],
        });
        n += 1;
    }
    groups
}

/// # Safety
/// Four bytes may be written, and the number is below 1000.
#[inline(always)]
unsafe fn first(at: *mut u8, number: u64) -> *mut u8 {
    // SAFETY: as the caller says.
    unsafe {
        let group = *FIRST.get_unchecked(number as usize);
        at.cast::<u32>().write_unaligned(group);
        at.add((group >> 24) as usize)
    }
}

/// # Safety
/// Twenty bytes and one more may be written.
#[inline(never)]
unsafe fn long(at: *mut u8, number: u64) -> *mut u8 {
    // SAFETY: as the caller says; what is left after a division by 1000 is below that.
    unsafe {
        let at =
            if number < 1_000_000 { first(at, number / 1000) } else { long(at, number / 1000) };
        let group = GROUP.get_unchecked((number % 1000) as usize);
        at.cast::<u32>().write_unaligned(*group);
        at.add(3)
    }
}

/// What stands for a byte: the first bytes of a word, and how many.
static REFERENCES: [([u8; 7], u8); 64] = {
    let mut references = [([0; 7], 1); 64];
    let mut byte = 0;
    while byte < 64 {
        references[byte].0[0] = byte as u8;
        byte += 1;
    }
    references[b'"' as usize] = (*b"&quot;\0", 6);
    references[b'&' as usize] = (*b"&amp;\0\0", 5);
    references[b'\'' as usize] = (*b"&#39;\0\0", 5);
    references[b'<' as usize] = (*b"&lt;\0\0\0", 4);
    references[b'>' as usize] = (*b"&gt;\0\0\0", 4);
    references
};

/// # Safety
/// Seven bytes may be written; the byte is below 64.
#[inline(always)]
unsafe fn reference(at: *mut u8, byte: u8) -> *mut u8 {
    // SAFETY: as the caller says.
    unsafe {
        let (text, len) = *REFERENCES.get_unchecked(usize::from(byte));
        at.cast::<[u8; 7]>().write(text);
        at.add(usize::from(len))
    }
}

/// All other calls stand at its end, so that it needs no frame.
#[inline(never)]
fn escape(mut place: Place, text: &[u8], out: &mut Vec<u8>) -> Place {
    if text.len() > BLOCK {
        return escape_long(place, text, out);
    }
    if place.room() < ROOM {
        return escape_after_growth(place, text, out);
    }
    // SAFETY: there is room for a block.
    unsafe {
        let special = copy_short(text.as_ptr(), place.at, text.len());
        if special != 0 {
            return replace(place, text, special);
        }
        place.at = place.at.add(text.len());
    }
    place
}

#[cold]
#[inline(never)]
fn escape_after_growth(place: Place, text: &[u8], out: &mut Vec<u8>) -> Place {
    let place = grow(place, ROOM, out);
    escape(place, text, out)
}

/// Replaces what is special in a block that was copied.
///
/// # Safety
/// There is room for it.
#[inline(never)]
unsafe fn replace(mut place: Place, block: &[u8], mut special: u64) -> Place {
    let mut from = 0;
    // SAFETY: as the caller says.
    unsafe {
        while special != 0 {
            let found = special.trailing_zeros() as usize;
            special &= special - 1;
            place.at = reference(place.at.add(found - from), block[found]);
            from = found + 1;
            copy_short(block.as_ptr().add(from), place.at, block.len() - from);
        }
        place.at = place.at.add(block.len() - from);
    }
    place
}

fn escape_long(place: Place, text: &[u8], out: &mut Vec<u8>) -> Place {
    if is_x86_feature_detected!("avx2") {
        // SAFETY: it is there.
        unsafe { blocks_avx2(place, text, out) }
    } else {
        blocks(place, text, out)
    }
}

macro_rules! blocks {
    ($(#[$attribute:meta])* fn $name:ident, $copy:expr) => {
        $(#[$attribute])*
        #[inline(never)]
        fn $name(mut place: Place, text: &[u8], out: &mut Vec<u8>) -> Place {
            let mut read = 0;
            while text.len() - read >= BLOCK {
                if place.room() < ROOM {
                    place = grow(place, ROOM, out);
                }
                let block = &text[read..];
                // SAFETY: there is a block to read, and room for it.
                unsafe {
                    let mut special = $copy(block.as_ptr(), place.at);
                    if special == 0 {
                        place.at = place.at.add(BLOCK);
                    } else if block.len() >= 2 * BLOCK {
                        // Behind a reference a whole block is copied: it reads beyond this
                        // block, but not beyond the text.
                        let mut from = 0;
                        while special != 0 {
                            let found = special.trailing_zeros() as usize;
                            special &= special - 1;
                            place.at = reference(place.at.add(found - from), block[found]);
                            from = found + 1;
                            copy(block.as_ptr().add(from), place.at, BLOCK);
                        }
                        place.at = place.at.add(BLOCK - from);
                    } else {
                        place = replace(place, &block[..BLOCK], special);
                    }
                }
                read += BLOCK;
            }
            if read < text.len() { escape(place, &text[read..], out) } else { place }
        }
    };
}

blocks!(fn blocks, copy_block);
blocks!(#[target_feature(enable = "avx2,bmi1,bmi2")] fn blocks_avx2, copy_block_avx2);
