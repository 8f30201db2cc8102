//! What rustc says about the Rust in a template stands at the template's own line and column.
//!
//! Each folder beside this file is a small crate with templates. `cargo check` reads it as a
//! user's would be read, and every place that rustc blames is compared with the marks:
//!
//! ```text
//! <b>{titel}</b>
//! {/* ^^^^^ error[E0425] cannot find value `titel` */}
//! ```
//!
//! A mark says, of the line above it that is not a mark itself: the exact columns, the code, and
//! a part of the message. Nothing may be said that has no mark. In Rust a mark stands after `//`.

mod marks;
mod project;

use project::{Command, check};

/// What stops rustc before it knows any types.
#[test]
fn names() {
    check("names", Command::Check);
}

/// What stops it before it looks at the flow of control.
#[test]
fn types() {
    check("types", Command::Check);
}

#[test]
fn flow() {
    check("flow", Command::Check);
}

#[test]
fn warnings() {
    check("warnings", Command::Check);
}

/// Every construct of the language, under strict lints: generated code is nobody's to blame.
#[test]
fn sound_templates_have_no_warnings() {
    check("sound", Command::Clippy);
}

/// Pages, by what axum and serde ask of them.
#[test]
fn pages() {
    check("pages", Command::Check);
}

#[test]
fn sound_pages_have_no_warnings() {
    check("sound_pages", Command::Clippy);
}
