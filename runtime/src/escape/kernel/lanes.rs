//! Sixteen bytes that are looked at together.

use crate::escape::Special;
#[cfg(any(test, not(target_arch = "x86_64"), masque_escape = "portable"))]
use crate::escape::is_unreserved;

/// Sixteen bytes.
pub(super) trait Lanes: Copy {
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
#[derive(Clone, Copy)]
pub(super) struct Sse2(core::arch::x86_64::__m128i);

#[cfg(target_arch = "x86_64")]
impl Lanes for Sse2 {
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
        use core::arch::x86_64::{
            _mm_cmpeq_epi8, _mm_or_si128, _mm_set1_epi8, _mm_setzero_si128,
        };
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

/// Two words, on any machine. The highest bit of a byte is its mark.
#[cfg(any(test, not(target_arch = "x86_64"), masque_escape = "portable"))]
#[derive(Clone, Copy)]
pub(super) struct Words([u64; 2]);

#[cfg(any(test, not(target_arch = "x86_64"), masque_escape = "portable"))]
impl Lanes for Words {
    #[inline(always)]
    unsafe fn read(from: *const u8) -> Self {
        // SAFETY: as the caller says.
        Self(unsafe { from.cast::<[[u8; 8]; 2]>().read() }.map(u64::from_le_bytes))
    }

    #[inline(always)]
    unsafe fn write(self, to: *mut u8) {
        // SAFETY: as the caller says.
        unsafe { to.cast::<[[u8; 8]; 2]>().write(self.0.map(u64::to_le_bytes)) }
    }

    #[inline(always)]
    fn of(a: u64, b: u64) -> Self {
        Self([a, b])
    }

    #[inline(always)]
    fn special(self, sets: &[Special]) -> Self {
        Self(self.0.map(|word| {
            sets.iter().fold(0, |found, set| found | zeros((word | each(set.bits)) ^ each(set.is)))
        }))
    }

    #[inline(always)]
    fn reserved(self) -> Self {
        Self(self.0.map(|word| {
            let mark = |byte| if is_unreserved(byte) { 0 } else { 0x80 };
            u64::from_le_bytes(word.to_le_bytes().map(mark))
        }))
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        Self([self.0[0] | other.0[0], self.0[1] | other.0[1]])
    }

    #[inline(always)]
    fn mask(self) -> u64 {
        // Each of the eight bits goes to the highest byte, in the order of the bytes.
        let [a, b] = self.0.map(|word| (word >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56);
        a | b << 8
    }
}

/// A byte, eight times.
#[cfg(any(test, not(target_arch = "x86_64"), masque_escape = "portable"))]
const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The highest bit of each byte that is zero.
#[inline(always)]
#[cfg(any(test, not(target_arch = "x86_64"), masque_escape = "portable"))]
fn zeros(word: u64) -> u64 {
    const LOW: u64 = each(0x7f);
    !((word & LOW).wrapping_add(LOW) | word | LOW)
}
