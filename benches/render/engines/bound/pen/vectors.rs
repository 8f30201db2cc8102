//! Bytes copied, and a bit for each that is special: `"`, `#`, `&`, `'`, `<` or `>`.

use std::arch::x86_64::*;

use super::BLOCK;

/// # Safety
/// So many bytes can be read and written, at most a block.
#[inline(always)]
pub(super) unsafe fn copy_short(from: *const u8, to: *mut u8, len: usize) -> u64 {
    // SAFETY: words overlap where there are fewer bytes; none is outside.
    unsafe {
        if len >= 16 {
            let second = 16.min(len - 16);
            let third = len - 16 - second;
            let masks = [0, second, third, len - 16].map(|at| copy16(from.add(at), to.add(at)));
            masks[0] | masks[1] << second | masks[2] << third | masks[3] << (len - 16)
        } else if len >= 8 {
            let [a, b] = [0, len - 8].map(|at| from.add(at).cast::<u64>().read_unaligned());
            to.cast::<u64>().write_unaligned(a);
            to.add(len - 8).cast::<u64>().write_unaligned(b);
            let special = mask(a, b);
            special & 0xff | (special >> 8) << (len - 8)
        } else if len >= 4 {
            let [a, b] = [0, len - 4].map(|at| from.add(at).cast::<u32>().read_unaligned());
            to.cast::<u32>().write_unaligned(a);
            to.add(len - 4).cast::<u32>().write_unaligned(b);
            let special = mask(u64::from(a), u64::from(b));
            special & 0xf | (special >> 8) << (len - 4)
        } else if len > 0 {
            let at = [0, len / 2, len - 1];
            let [a, b, c] = at.map(|at| from.add(at).read());
            to.write(a);
            to.add(at[1]).write(b);
            to.add(at[2]).write(c);
            let special = mask(u64::from(a) | u64::from(b) << 8 | u64::from(c) << 16, 0);
            special & 1 | (special >> 1 & 1) << at[1] | (special >> 2 & 1) << at[2]
        } else {
            0
        }
    }
}

/// # Safety
/// A block can be read and written.
#[inline(always)]
pub(super) unsafe fn copy_block(from: *const u8, to: *mut u8) -> u64 {
    let mut special = 0;
    for at in (0..BLOCK).step_by(16) {
        // SAFETY: as the caller says.
        special |= unsafe { copy16(from.add(at), to.add(at)) } << at;
    }
    special
}

/// One shuffle and one comparison for each vector: no two that are special end in the
/// same four bits.
///
/// # Safety
/// A block can be read and written.
#[inline]
#[target_feature(enable = "avx2,bmi1,bmi2")]
pub(super) unsafe fn copy_block_avx2(from: *const u8, to: *mut u8) -> u64 {
    let table = _mm256_broadcastsi128_si256(_mm_setr_epi8(
        -1, 0, 0x22, 0, 0, 0, 0x26, 0x27, 0, 0, 0, 0, 0x3c, 0, 0x3e, 0,
    ));
    // SAFETY: as the caller says.
    let masks = unsafe {
        let (a, b) = (_mm256_loadu_si256(from.cast()), _mm256_loadu_si256(from.add(32).cast()));
        _mm256_storeu_si256(to.cast(), a);
        _mm256_storeu_si256(to.add(32).cast(), b);
        [a, b].map(|bytes| {
            let special = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(table, bytes), bytes);
            u64::from(_mm256_movemask_epi8(special) as u32)
        })
    };
    masks[0] | masks[1] << 32
}

/// # Safety
/// Sixteen bytes can be read and written.
#[inline(always)]
unsafe fn copy16(from: *const u8, to: *mut u8) -> u64 {
    // SAFETY: as the caller says; every x86-64 has SSE2.
    unsafe {
        let bytes = _mm_loadu_si128(from.cast());
        _mm_storeu_si128(to.cast(), bytes);
        special(bytes)
    }
}

/// One bit for each byte of `a`, then of `b`.
#[inline(always)]
fn mask(a: u64, b: u64) -> u64 {
    // SAFETY: every x86-64 has it.
    special(unsafe { _mm_set_epi64x(b as i64, a as i64) })
}

#[inline(always)]
fn special(bytes: __m128i) -> u64 {
    // SAFETY: every x86-64 has them.
    unsafe {
        let quote = _mm_cmpeq_epi8(_mm_or_si128(bytes, _mm_set1_epi8(5)), _mm_set1_epi8(0x27));
        let angle = _mm_cmpeq_epi8(_mm_or_si128(bytes, _mm_set1_epi8(2)), _mm_set1_epi8(0x3e));
        _mm_movemask_epi8(_mm_or_si128(quote, angle)) as u64
    }
}
