//! Vectors that every 64-bit Arm has.

use core::arch::aarch64::{
    uint8x16_t, vaddv_u8, vandq_u8, vceqq_u8, vcleq_u8, vcombine_u8, vcreate_u8, vdupq_n_u8,
    vget_high_u8, vget_low_u8, vld1q_u8, vmaxvq_u8, vmvnq_u8, vorrq_u8, vst1q_u8, vsubq_u8,
};

use super::Lanes;
use crate::escape::Special;

/// All bits of a byte that is marked are set, and none of any other.
#[derive(Clone, Copy)]
pub(in super::super) struct Neon(uint8x16_t);

impl Lanes for Neon {
    #[inline(always)]
    unsafe fn read(from: *const u8) -> Self {
        // SAFETY: as the caller says.
        Self(unsafe { vld1q_u8(from) })
    }

    #[inline(always)]
    unsafe fn write(self, to: *mut u8) {
        // SAFETY: as the caller says.
        unsafe { vst1q_u8(to, self.0) }
    }

    #[inline(always)]
    fn of(a: u64, b: u64) -> Self {
        // SAFETY: every 64-bit Arm has it.
        Self(unsafe { vcombine_u8(vcreate_u8(a), vcreate_u8(b)) })
    }

    #[inline(always)]
    fn special(self, sets: &[Special]) -> Self {
        // SAFETY: every 64-bit Arm has them.
        unsafe {
            let mut found = vdupq_n_u8(0);
            for set in sets {
                let bytes = vorrq_u8(self.0, vdupq_n_u8(set.bits));
                found = vorrq_u8(found, vceqq_u8(bytes, vdupq_n_u8(set.is)));
            }
            Self(found)
        }
    }

    #[inline(always)]
    fn reserved(self) -> Self {
        // SAFETY: every 64-bit Arm has them.
        unsafe {
            let is = |byte: u8| vceqq_u8(self.0, vdupq_n_u8(byte));
            let is_in = |bytes, first: u8, last: u8| {
                vcleq_u8(vsubq_u8(bytes, vdupq_n_u8(first)), vdupq_n_u8(last - first))
            };
            let letter = is_in(vorrq_u8(self.0, vdupq_n_u8(0x20)), b'a', b'z');
            let digit_or_mark = vorrq_u8(is_in(self.0, b'0', b'9'), is_in(self.0, b'-', b'.'));
            let other = vorrq_u8(is(b'_'), is(b'~'));
            Self(vmvnq_u8(vorrq_u8(vorrq_u8(letter, digit_or_mark), other)))
        }
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        // SAFETY: every 64-bit Arm has it.
        Self(unsafe { vorrq_u8(self.0, other.0) })
    }

    #[inline(always)]
    fn mask(self) -> u64 {
        const BITS: [u8; 16] = [1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128];
        // SAFETY: every 64-bit Arm has them; there are sixteen bytes to read.
        unsafe {
            // Mostly nothing is marked, which is one instruction to find out.
            if vmaxvq_u8(self.0) == 0 {
                return 0;
            }
            // There is no instruction that makes a mask: each byte keeps its bit, and they are added.
            let bits = vandq_u8(self.0, vld1q_u8(BITS.as_ptr()));
            let (low, high) = (vget_low_u8(bits), vget_high_u8(bits));
            u64::from(vaddv_u8(low)) | u64::from(vaddv_u8(high)) << 8
        }
    }
}
