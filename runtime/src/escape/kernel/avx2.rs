//! Blocks by the vectors of newer x86-64.

use core::arch::x86_64::{
    __m128i, __m256i, _mm_loadu_si128, _mm256_broadcastsi128_si256, _mm256_cmpeq_epi8,
    _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_shuffle_epi8, _mm256_storeu_si256,
};

use core::mem::MaybeUninit;
use core::sync::atomic::AtomicBool;
use core::sync::atomic::Ordering::Relaxed;

use super::{BLOCK, ByteWise, Lanes, ROOM, anywhere, replace_ahead};
use crate::buffer::{Place, Text};
use crate::escape::Special;

/// Whether the processor is known to have what this file needs.
static IS_KNOWN: AtomicBool = AtomicBool::new(false);

/// Whether that is known by now: asking is a call.
#[inline(always)]
pub(super) fn is_known_to_be_there() -> bool {
    IS_KNOWN.load(Relaxed)
}

/// Whether the processor has what this file needs.
pub(super) fn is_there() -> bool {
    #[cfg(feature = "std")]
    let is_there = std::is_x86_feature_detected!("avx2") && std::is_x86_feature_detected!("bmi1");
    #[cfg(not(feature = "std"))]
    let is_there = cfg!(all(target_feature = "avx2", target_feature = "bmi1"));
    IS_KNOWN.store(is_there, Relaxed);
    is_there
}

// Inlined nowhere, since others have fewer features; but where it is called it is near.
blocks!(
    #[inline]
    #[target_feature(enable = "avx2,bmi1")]
    pub(super) fn blocks,
    |block, at| copy(&const { by_low_half(R::SPECIAL) }, block, at),
    |block: *const u8| look(&const { by_low_half(R::SPECIAL) }, block)
);

/// For each lower half of a byte the special byte that ends in it, or else one that
/// does not.
const fn by_low_half(sets: &[Special]) -> [u8; 16] {
    let mut bytes = [0; 16];
    // Of all halves only the zero's own would be found in a zero.
    bytes[0] = 1;
    let mut byte = 0;
    while byte < 128 {
        let mut set = 0;
        while set < sets.len() {
            if byte | sets[set].bits == sets[set].is {
                let half = byte as usize & 15;
                assert!(half == 0 || bytes[half] == 0, "two special bytes end in the same half");
                bytes[half] = byte;
            }
            set += 1;
        }
        byte += 1;
    }
    bytes
}

/// Copies a block, and says which of its bytes are special.
///
/// # Safety
/// A block can be read, and another one be written.
#[inline]
#[target_feature(enable = "avx2,bmi1")]
unsafe fn copy(table: &[u8; 16], from: *const u8, to: *mut u8) -> u64 {
    // SAFETY: the caller has a block to read, and room for one.
    unsafe {
        let (a, b) = (_mm256_loadu_si256(from.cast()), _mm256_loadu_si256(from.add(32).cast()));
        _mm256_storeu_si256(to.cast(), a);
        _mm256_storeu_si256(to.add(32).cast(), b);
        special(table, a, b)
    }
}

/// Says which bytes of a block are special.
///
/// # Safety
/// A block can be read.
#[inline]
#[target_feature(enable = "avx2,bmi1")]
unsafe fn look(table: &[u8; 16], from: *const u8) -> u64 {
    // SAFETY: the caller has a block to read.
    let (a, b) =
        unsafe { (_mm256_loadu_si256(from.cast()), _mm256_loadu_si256(from.add(32).cast())) };
    special(table, a, b)
}

/// A byte from 0x80 up takes no half but a zero, which it is not.
#[inline]
#[target_feature(enable = "avx2,bmi1")]
fn special(table: &[u8; 16], a: __m256i, b: __m256i) -> u64 {
    // SAFETY: the table has sixteen bytes.
    let table = unsafe { _mm_loadu_si128(table.as_ptr().cast::<__m128i>()) };
    let table = _mm256_broadcastsi128_si256(table);
    let mask = |bytes| {
        let candidates = _mm256_shuffle_epi8(table, bytes);
        u64::from(_mm256_movemask_epi8(_mm256_cmpeq_epi8(candidates, bytes)) as u32)
    };
    mask(a) | mask(b) << 32
}
