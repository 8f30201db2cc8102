//! Static text → memory, by one store where it is short.
//!
//! ```text
//! </td><td>.......    16 bytes at once, where eight and one would be two stores
//!          ^ what follows is written over the rest
//! ```
//!
//! Its length is known where it is written, so that of all this a store remains.

#![expect(unsafe_code, reason = "whole words are written where room was made")]

#[cfg(target_arch = "x86_64")]
use core::arch::x86_64::{_mm_set_epi64x, _mm_storeu_si128};

/// Whether there is a store of sixteen bytes.
const SIXTEEN: bool = cfg!(target_arch = "x86_64");

/// How many bytes are touched.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) const fn touched(text: &str) -> usize {
    match text.len() {
        3 => 4,
        5..=7 => 8,
        9..=15 if SIXTEEN => 16,
        len => len,
    }
}

/// Writes a text, and whatever behind it.
///
/// # Safety
/// As many bytes as are [`touched`] may be written.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) unsafe fn write(at: *mut u8, text: &str) {
    let text = text.as_bytes();
    // SAFETY: the caller made room.
    unsafe {
        match text.len() {
            3 => at.cast::<u32>().write_unaligned((word(text) as u32).to_le()),
            5..=7 => at.cast::<u64>().write_unaligned(word(text).to_le()),
            #[cfg(target_arch = "x86_64")]
            9..=15 => {
                let (low, high) = text.split_at(8);
                let both = _mm_set_epi64x(word(high).cast_signed(), word(low).cast_signed());
                _mm_storeu_si128(at.cast(), both);
            }
            len => at.copy_from_nonoverlapping(text.as_ptr(), len),
        }
    }
}

/// At most eight bytes, and zeros.
#[cfg_attr(not(debug_assertions), inline(always))]
fn word(text: &[u8]) -> u64 {
    let mut word = [0; 8];
    word[..text.len()].copy_from_slice(text);
    u64::from_le_bytes(word)
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec;

    use super::{touched, write};

    #[test]
    fn texts_of_all_lengths_touch_no_more_than_they_say() {
        for len in 0..40 {
            let text: String = ('a'..='z').cycle().take(len).collect();
            for offset in 0..16 {
                let mut bytes = vec![0xee; offset + 64];
                // SAFETY: there are so many bytes.
                unsafe { write(bytes.as_mut_ptr().add(offset), &text) };
                assert_eq!(&bytes[offset..offset + len], text.as_bytes());
                assert!(bytes[..offset].iter().all(|&byte| byte == 0xee));
                assert!(bytes[offset + touched(&text)..].iter().all(|&byte| byte == 0xee));
            }
        }
    }
}
