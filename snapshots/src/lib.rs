//! The language-spec as data: chapters in, examples out.
//!
//! The tests of this package run them: `build.rs` compiles every example that
//! shows a page, `tests/spec` renders and compares.

pub mod book;
