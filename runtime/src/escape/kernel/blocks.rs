//! Texts of more than a block.
//!
//! Where something is special, whole blocks are copied again, from behind it. That
//! reads ahead, so what is left of a text at last is copied to where it can.

use core::mem::MaybeUninit;

use super::lanes::Lanes;
use super::{BLOCK, ByteWise, Kind, LONGEST, ROOM, anywhere, copy};
use crate::buffer::{Place, Text};
use crate::escape::html_reference;

/// What stands for a byte: the first `len` bytes of `text`.
#[derive(Clone, Copy)]
#[repr(C, align(8))]
pub(super) struct Reference {
    text: [u8; 7],
    len: u8,
}

/// References of HTML.
pub(super) static HTML: [Reference; 64] = {
    let mut references = [Reference { text: [0; 7], len: 0 }; 64];
    let mut byte = 0;
    while byte < 64 {
        let text = html_reference(byte as u8).as_bytes();
        let mut at = 0;
        while at < text.len() {
            references[byte].text[at] = text[at];
            at += 1;
        }
        references[byte].len = text.len() as u8;
        byte += 1;
    }
    references
};

/// Writes a text of any length.
///
/// Only jumps, so that who ends in it needs no frame.
///
/// # Safety
/// As for [`anywhere`].
#[inline(always)]
pub(super) unsafe fn blocks<R: ByteWise, L: Lanes>(
    place: Place,
    text: &[u8],
    after: usize,
    out: &mut Text,
) -> Place {
    // A cursor that was lent has no room.
    if text.len() <= BLOCK || place.room() < 2 * ROOM + after {
        // SAFETY: as the caller says.
        return unsafe { anywhere::<R, L>(place, text, after, out) };
    }
    #[cfg(target_arch = "x86_64")]
    if L::NEWER && avx2::is_known_to_be_there() {
        // SAFETY: it is there, and so are more than a block, and room for two.
        return unsafe { avx2::blocks::<R, L>(place, text, after, out) };
    }
    // SAFETY: there is more than a block, and room for two.
    unsafe { older::<R, L>(place, text, after, out) }
}

/// By what every processor has, or after asking for the first time what this one has.
///
/// # Safety
/// As for what [`blocks!`] defines.
#[inline(never)]
unsafe fn older<R: ByteWise, L: Lanes>(
    place: Place,
    text: &[u8],
    after: usize,
    out: &mut Text,
) -> Place {
    #[cfg(target_arch = "x86_64")]
    if L::NEWER && avx2::is_there() {
        // SAFETY: it is there; else as the caller says.
        return unsafe { avx2::blocks::<R, L>(place, text, after, out) };
    }
    // SAFETY: as the caller says.
    unsafe { plain::<R, L>(place, text, after, out) }
}

/// Defines a function that writes a text of more than a block, by one that copies a block
/// and one that does not, which both say which of its bytes are special.
///
/// # Safety
/// As for [`anywhere`]; and there is more than a block to write, and room for two of which all is
/// replaced, and for what follows.
macro_rules! blocks {
    ($(#[$attribute:meta])* $visibility:vis fn $name:ident, $copy:expr, $look:expr) => {
        $(#[$attribute])*
        $visibility unsafe fn $name<R: ByteWise, L: Lanes>(
            mut place: Place,
            text: &[u8],
            after: usize,
            out: &mut Text,
        ) -> Place {
            debug_assert!(text.len() > BLOCK && place.room() >= 2 * ROOM + after);
            let references = R::REFERENCES;
            let mut read = 0;
            // SAFETY: each turn has a block to read, and another behind it if something is special; and
            // room for both. What is left at last is copied to where a block can be read behind it.
            unsafe {
                while text.len() - read >= BLOCK && place.room() >= 2 * ROOM + after {
                    let block = text.as_ptr().add(read);
                    let special: u64 = $copy(block, place.at);
                    if special == 0 {
                        place.at = place.at.add(BLOCK);
                    } else if text.len() - read >= 2 * BLOCK {
                        place.at = replace_ahead(place.at, block, BLOCK, special, references);
                    } else {
                        break;
                    }
                    read += BLOCK;
                }
                let mut rest = text.len() - read;
                if rest >= 2 * BLOCK || place.room() < 2 * ROOM + after {
                    debug_assert!(place.room() > 0, "it would be taken for a cursor that was lent");
                    return anywhere::<R, L>(place, &text[read..], after, out);
                }
                if rest == 0 {
                    return place;
                }
                let last_block = text.as_ptr().add(text.len() - BLOCK);
                let in_last: u64 = $look(last_block);
                if in_last == 0 && rest < BLOCK {
                    debug_assert!(read >= BLOCK, "nothing of the last block was written");
                    // What was written last is the start of this block, as it is here.
                    place.at = place.at.add(rest);
                    place.at.sub(BLOCK).copy_from_nonoverlapping(last_block, BLOCK);
                    return place;
                }
                // A copy of what is left, behind which can be read as well. It ends at the
                // end of the second block; the blocks that it is made of may overlap.
                debug_assert!(rest < 2 * BLOCK, "what is left is more than the copy takes");
                let mut last = MaybeUninit::<[u8; 3 * BLOCK]>::uninit();
                let end = last.as_mut_ptr().cast::<u8>().add(2 * BLOCK);
                end.write_bytes(0, BLOCK);
                end.sub(BLOCK).copy_from_nonoverlapping(last_block, BLOCK);
                if rest > BLOCK {
                    let block = end.sub(rest);
                    let special = $copy(text.as_ptr().add(read), block);
                    place.at.copy_from_nonoverlapping(block, BLOCK);
                    place.at = replace_ahead(place.at, block, BLOCK, special, references);
                    rest -= BLOCK;
                }
                let special = in_last >> (BLOCK - rest);
                let block = end.sub(rest);
                place.at.copy_from_nonoverlapping(block, BLOCK);
                place.at = replace_ahead(place.at, block, rest, special, references);
                place
            }
        }
    };
}

blocks!(
    #[inline(never)]
    fn plain,
    |block, at| copy::<R, L>(block, at, BLOCK),
    |block: *const u8| look::<R, L>(block)
);

/// Says which bytes of a block are special.
///
/// # Safety
/// A block can be read.
#[inline(always)]
unsafe fn look<R: Kind, L: Lanes>(block: *const u8) -> u64 {
    let mut special = 0;
    for at in (0..BLOCK).step_by(16) {
        // SAFETY: as the caller says: each time sixteen bytes of the block.
        special |= unsafe { L::read(block.add(at)) }.special(R::SPECIAL).mask() << at;
    }
    special
}

/// Replaces what is special in a block that was copied to `at`; gives its end.
///
/// # Safety
/// Behind the block another one can be read; there is room for all of this block to be
/// replaced, and for one more.
#[inline(always)]
unsafe fn replace_ahead(
    mut at: *mut u8,
    block: *const u8,
    len: usize,
    mut special: u64,
    references: &[Reference; 64],
) -> *mut u8 {
    debug_assert!(len <= BLOCK, "more than a block");
    debug_assert!(len == BLOCK || special >> len == 0, "something special behind the block");
    let mut from = 0;
    // SAFETY: what is special is in the block, and behind it the caller has another one to read. As
    // much was written before as is replaced, and one block was stored beyond.
    unsafe {
        while special != 0 {
            let found = special.trailing_zeros() as usize;
            special &= special - 1;
            at = put_reference(at.add(found - from), *block.add(found), references);
            from = found + 1;
            // Whole blocks, since their length is known: cheaper than as many bytes as are left.
            at.copy_from_nonoverlapping(block.add(from), BLOCK);
        }
        at.add(len - from)
    }
}

/// Writes what stands for a byte: seven bytes, of which up to six count.
///
/// # Safety
/// There is room for seven bytes.
#[inline(always)]
unsafe fn put_reference(at: *mut u8, byte: u8, references: &[Reference; 64]) -> *mut u8 {
    let reference = references[usize::from(byte & 63)];
    debug_assert!(byte < 64, "a byte that has no reference");
    debug_assert!((1..=LONGEST).contains(&usize::from(reference.len)), "no reference, or too long");
    // SAFETY: as the caller says; no reference is longer.
    unsafe {
        at.cast::<[u8; 7]>().write(reference.text);
        at.add(usize::from(reference.len))
    }
}

#[cfg(target_arch = "x86_64")]
#[path = "avx2.rs"]
mod avx2;
