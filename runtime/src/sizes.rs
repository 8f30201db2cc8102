//! How long a template's last page was: how much room the next one gets at first.
//!
//! A template is known by the address of its code, so that it needs nothing of
//! its own to remember it by. Where two meet in one slot, they forget each other.

use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The upper half is a part of the address, the lower half a length.
static SLOTS: [AtomicUsize; 256] = [const { AtomicUsize::new(0) }; 256];

/// Half of the bits: those of a length.
const LEN_BITS: u32 = usize::BITS / 2;
const LONGEST: usize = usize::MAX >> LEN_BITS;

/// The slot of a template, and what it remembered.
pub(crate) struct Remembered {
    slot: &'static AtomicUsize,
    tag: usize,
    len: usize,
}

impl Remembered {
    /// What is remembered of the template whose code is there; else `least`.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn of(code: *const (), least: usize) -> Self {
        // Functions are aligned to 16 bytes or so: the bits below say nothing.
        let address = code.addr() >> 4;
        let slot = &SLOTS[(address ^ address >> 8) % SLOTS.len()];
        let tag = address << LEN_BITS;
        let value = slot.load(Relaxed);
        let is_known = value & !LONGEST == tag;
        Self { slot, tag, len: if is_known { value & LONGEST } else { least } }
    }

    /// How much room a page gets.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Remembers the length of a page, if it was longer, or much shorter.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn note(&self, len: usize) {
        if len > self.len || len < self.len / 4 {
            self.slot.store(self.tag | len.min(LONGEST), Relaxed);
        }
    }
}
