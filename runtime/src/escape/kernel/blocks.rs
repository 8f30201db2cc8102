//! Texts of more than a block.
//!
//! Where something is special, whole blocks are copied again, from behind it. That
//! reads ahead, so what is left of a text at last is copied to where it can.

use super::lanes::Lanes;
use super::{BLOCK, Kind, ROOM, copy};
use crate::buffer::Place;
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

/// Reads a text of more than a block, as long as there is room; gives how many bytes it read.
pub(super) fn blocks<R: Kind, L: Lanes>(
    place: &mut Place,
    text: &[u8],
    references: &[Reference; 64],
) -> usize {
    #[cfg(target_arch = "x86_64")]
    if L::NEWER && avx2::is_there() {
        // SAFETY: it is there.
        return unsafe { avx2::blocks::<R, L>(place, text, references) };
    }
    plain::<R, L>(place, text, references)
}

/// Defines a function that reads blocks, by one that copies a block and says which of
/// its bytes are special.
macro_rules! blocks {
    ($(#[$attribute:meta])* $visibility:vis fn $name:ident, $copy:expr) => {
        $(#[$attribute])*
        $visibility fn $name<R: Kind, L: Lanes>(
            place: &mut Place,
            text: &[u8],
            references: &[Reference; 64],
        ) -> usize {
            let mut read = 0;
            let mut here = *place;
            // SAFETY: for each block there is room, and a block to read from.
            unsafe {
                while text.len() - read >= BLOCK && here.room() >= ROOM {
                    let block = text.as_ptr().add(read);
                    let special: u64 = $copy(block, here.at);
                    if special == 0 {
                        here.at = here.at.add(BLOCK);
                    } else if text.len() - read >= 2 * BLOCK {
                        here.at = replace_ahead(here.at, block, BLOCK, special, references);
                    } else {
                        break;
                    }
                    read += BLOCK;
                }
                *place = here;
                let mut rest = text.len() - read;
                if rest == 0 || rest >= 2 * BLOCK || place.room() < 2 * ROOM {
                    return read;
                }
                // A copy of what is left, behind which can be read as well. It ends at the
                // end of the second block; the blocks that it is made of may overlap.
                let mut last = [0; 3 * BLOCK];
                let end = last.as_mut_ptr().add(2 * BLOCK);
                let last_block = text.as_ptr().add(text.len() - BLOCK);
                let in_last = $copy(last_block, end.sub(BLOCK));
                if in_last == 0 && rest < BLOCK {
                    // What was written last is the start of this block, as it is here.
                    place.at = place.at.add(rest);
                    place.at.sub(BLOCK).copy_from_nonoverlapping(last_block, BLOCK);
                    return text.len();
                }
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
                text.len()
            }
        }
    };
}

blocks!(fn plain, |block, at| copy::<R, L>(block, at, BLOCK));

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
    let mut from = 0;
    // SAFETY: as the caller says.
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

/// Writes what stands for a byte: eight bytes, of which up to six count.
///
/// # Safety
/// There is room for eight bytes.
#[inline(always)]
unsafe fn put_reference(at: *mut u8, byte: u8, references: &[Reference; 64]) -> *mut u8 {
    let reference = references[usize::from(byte & 63)];
    // SAFETY: as the caller says.
    unsafe {
        at.cast::<[u8; 7]>().write(reference.text);
        at.add(usize::from(reference.len))
    }
}

#[cfg(target_arch = "x86_64")]
#[path = "avx2.rs"]
mod avx2;
