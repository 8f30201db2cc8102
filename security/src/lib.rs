//! Proves that a value stays where its template puts it.
//!
//! ```text
//! places ─┐
//!         ├─▶ pages ──html5ever, Chromium──▶ trees ──judge──▶ the same tree as with a harmless value,
//! values ─┘                                                   and the value read back, or refused
//! ```
//!
//! [`places`] are templates in `places/`, compiled as a user's are; [`values`] are
//! hostile texts; [`controls`] are pages of engines that do less, in which the
//! same judge must find failures.

pub mod controls;
pub mod judge;
pub mod places;
pub mod reads;
pub mod tree;
pub mod values;

#[allow(missing_docs, unreachable_pub)]
mod generated {
    masque::include_templates!();
}
