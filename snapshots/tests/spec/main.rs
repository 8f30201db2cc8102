//! Runs the language-spec: every example is a test.
//!
//! `MASQUE_BLESS=1 cargo test -p snapshots` writes what the compiler says
//! today into the book; read the diff before you believe it.

mod check;
mod codes;
mod damage;
mod generated;
mod grammar;
mod heads;
mod http;
mod links;
mod support;

/// Every example that compiles, from its file.
#[allow(warnings, clippy::all)]
mod templates {
    masque::include_templates!();
}

/// The same through the macros, as far as Rust can lex them.
#[allow(warnings, clippy::all)]
mod macros {
    include!(concat!(env!("OUT_DIR"), "/macros.rs"));
}

/// One test for each example, in a module for each chapter.
#[allow(unreachable_pub)]
mod pages {
    include!(concat!(env!("OUT_DIR"), "/tests.rs"));
}
