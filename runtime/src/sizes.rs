//! How long a template's last page was: how much room the next one gets at first.
//!
//! A template is known by the address of its code, so that it needs nothing of
//! its own to remember it by. Where two meet in one slot, they forget each other.

use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// The upper half is a part of the address, the lower half a length.
static SLOTS: [AtomicU64; 256] = [const { AtomicU64::new(0) }; 256];

/// The slot of a template, and what it remembered.
pub(crate) struct Remembered {
    slot: &'static AtomicU64,
    tag: u64,
    len: usize,
}

impl Remembered {
    /// What is remembered of the template whose code is there; else `least`.
    #[cfg_attr(not(debug_assertions), inline)]
    pub(crate) fn of(code: *const (), least: usize) -> Self {
        // Functions are aligned to 16 bytes or so: the bits below say nothing.
        let address = code.addr() as u64 >> 4;
        let slot = &SLOTS[(address ^ address >> 8) as usize % SLOTS.len()];
        let tag = address << 32;
        let value = slot.load(Relaxed);
        let is_known = value & !u64::from(u32::MAX) == tag;
        Self { slot, tag, len: if is_known { value as u32 as usize } else { least } }
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
            self.slot.store(self.tag | len as u64 & u64::from(u32::MAX), Relaxed);
        }
    }
}
