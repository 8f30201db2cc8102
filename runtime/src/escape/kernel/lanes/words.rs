//! Sixteen bytes in two words, on any machine.

use super::Lanes;
use crate::escape::{Special, is_unreserved};

/// The first byte is the least significant; the highest bit of a byte is its mark.
#[derive(Clone, Copy)]
pub(in super::super) struct Words([u64; 2]);

impl Lanes for Words {
    #[inline(always)]
    unsafe fn read(from: *const u8) -> Self {
        // SAFETY: as the caller says.
        let [a, b] = unsafe { from.cast::<[[u8; 8]; 2]>().read() };
        Self([u64::from_le_bytes(a), u64::from_le_bytes(b)])
    }

    #[inline(always)]
    unsafe fn write(self, to: *mut u8) {
        // SAFETY: as the caller says.
        unsafe {
            to.cast::<[[u8; 8]; 2]>().write([self.0[0].to_le_bytes(), self.0[1].to_le_bytes()])
        }
    }

    #[inline(always)]
    fn of(a: u64, b: u64) -> Self {
        Self([a, b])
    }

    #[inline(always)]
    fn special(self, sets: &[Special]) -> Self {
        let mut found = [0, 0];
        for set in sets {
            found[0] |= zeros((self.0[0] | each(set.bits)) ^ each(set.is));
            found[1] |= zeros((self.0[1] | each(set.bits)) ^ each(set.is));
        }
        Self(found)
    }

    #[inline(always)]
    fn reserved(self) -> Self {
        let mut found = [0, 0];
        for (word, found) in self.0.iter().zip(&mut found) {
            for (index, byte) in word.to_le_bytes().iter().enumerate() {
                *found |= u64::from(!is_unreserved(*byte)) << (8 * index + 7);
            }
        }
        Self(found)
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        Self([self.0[0] | other.0[0], self.0[1] | other.0[1]])
    }

    #[inline(always)]
    fn mask(self) -> u64 {
        // Each of the eight bits goes to the highest byte, in the order of the bytes.
        let gathered = |word: u64| (word >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        gathered(self.0[0]) | gathered(self.0[1]) << 8
    }
}

/// A byte, eight times.
const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The highest bit of each byte that is zero.
#[inline(always)]
fn zeros(word: u64) -> u64 {
    const LOW: u64 = each(0x7f);
    !((word & LOW).wrapping_add(LOW) | word | LOW)
}
