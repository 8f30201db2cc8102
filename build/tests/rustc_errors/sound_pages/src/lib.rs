//! Every sort of page, under strict lints: generated code is nobody's to blame.
#![deny(warnings, missing_docs, unreachable_pub, clippy::pedantic)]
#![forbid(unsafe_code)]

masque::include_templates!();

/// What the pages are about.
#[derive(Clone, Debug)]
pub struct Db {
    /// All bugs.
    pub bugs: Vec<String>,
}

/// The application.
pub fn router(db: Db) -> masque::page::Router {
    templates::pages().with_state(db)
}
