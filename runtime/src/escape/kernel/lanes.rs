//! Sixteen bytes that are looked at together.

use crate::escape::Special;

#[cfg(target_arch = "aarch64")]
#[cfg_attr(masque_escape = "portable", allow(dead_code, reason = "tests force another way"))]
mod neon;
#[cfg(any(
    test,
    not(any(target_arch = "x86_64", target_arch = "aarch64")),
    masque_escape = "portable"
))]
mod words;

#[cfg(target_arch = "aarch64")]
pub(super) use neon::Neon;
#[cfg(any(
    test,
    not(any(target_arch = "x86_64", target_arch = "aarch64")),
    masque_escape = "portable"
))]
pub(super) use words::Words;

/// Sixteen bytes.
pub(super) trait Lanes: Copy {
    /// Whether longer vectors may be used for blocks, if the processor has them.
    #[cfg(target_arch = "x86_64")]
    const NEWER: bool = false;

    /// Reads them.
    ///
    /// # Safety
    /// Sixteen bytes can be read.
    unsafe fn read(from: *const u8) -> Self;

    /// Writes them.
    ///
    /// # Safety
    /// Sixteen bytes can be written.
    unsafe fn write(self, to: *mut u8);

    /// Two words, the least significant byte first.
    fn of(a: u64, b: u64) -> Self;

    /// Marks those that are special.
    fn special(self, sets: &[Special]) -> Self;

    /// Marks those that are reserved in URLs.
    /// <https://www.rfc-editor.org/rfc/rfc3986#section-2.3>
    fn reserved(self) -> Self;

    /// Marks what is marked in either.
    fn or(self, other: Self) -> Self;

    /// Bit N says that byte N is marked.
    fn mask(self) -> u64;
}

/// Vectors that every x86-64 has.
#[cfg(target_arch = "x86_64")]
#[cfg_attr(masque_escape = "portable", allow(dead_code, reason = "tests force another way"))]
#[derive(Clone, Copy)]
pub(super) struct Sse2<const NEWER: bool>(core::arch::x86_64::__m128i);

#[cfg(target_arch = "x86_64")]
impl<const NEWER: bool> Lanes for Sse2<NEWER> {
    const NEWER: bool = NEWER;

    #[inline(always)]
    unsafe fn read(from: *const u8) -> Self {
        // SAFETY: as the caller says.
        Self(unsafe { core::arch::x86_64::_mm_loadu_si128(from.cast()) })
    }

    #[inline(always)]
    unsafe fn write(self, to: *mut u8) {
        // SAFETY: as the caller says.
        unsafe { core::arch::x86_64::_mm_storeu_si128(to.cast(), self.0) }
    }

    #[inline(always)]
    fn of(a: u64, b: u64) -> Self {
        // SAFETY: every x86-64 has it.
        Self(unsafe { core::arch::x86_64::_mm_set_epi64x(b as i64, a as i64) })
    }

    #[inline(always)]
    fn special(self, sets: &[Special]) -> Self {
        use core::arch::x86_64::{_mm_cmpeq_epi8, _mm_or_si128, _mm_set1_epi8, _mm_setzero_si128};
        // SAFETY: every x86-64 has them.
        unsafe {
            let mut found = _mm_setzero_si128();
            for set in sets {
                let bytes = _mm_or_si128(self.0, _mm_set1_epi8(set.bits as i8));
                let equal = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(set.is as i8));
                found = _mm_or_si128(found, equal);
            }
            Self(found)
        }
    }

    #[inline(always)]
    fn reserved(self) -> Self {
        use core::arch::x86_64::{
            _mm_andnot_si128, _mm_cmpeq_epi8, _mm_min_epu8, _mm_or_si128, _mm_set1_epi8,
            _mm_sub_epi8,
        };
        // SAFETY: every x86-64 has them.
        unsafe {
            let is = |byte: u8| _mm_cmpeq_epi8(self.0, _mm_set1_epi8(byte as i8));
            let is_in = |bytes, first: u8, last: u8| {
                let from_first = _mm_sub_epi8(bytes, _mm_set1_epi8(first as i8));
                let capped = _mm_min_epu8(from_first, _mm_set1_epi8((last - first) as i8));
                _mm_cmpeq_epi8(capped, from_first)
            };
            let letter = is_in(_mm_or_si128(self.0, _mm_set1_epi8(0x20)), b'a', b'z');
            let digit_or_mark = _mm_or_si128(is_in(self.0, b'0', b'9'), is_in(self.0, b'-', b'.'));
            let other = _mm_or_si128(is(b'_'), is(b'~'));
            let found = _mm_or_si128(_mm_or_si128(letter, digit_or_mark), other);
            Self(_mm_andnot_si128(found, _mm_set1_epi8(-1)))
        }
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        // SAFETY: every x86-64 has it.
        Self(unsafe { core::arch::x86_64::_mm_or_si128(self.0, other.0) })
    }

    #[inline(always)]
    fn mask(self) -> u64 {
        // SAFETY: every x86-64 has it.
        unsafe { core::arch::x86_64::_mm_movemask_epi8(self.0) as u64 }
    }
}
