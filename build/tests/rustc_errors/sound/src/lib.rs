//! Sound templates under strict lints.

#![forbid(unsafe_code)]
#![warn(
    missing_docs,
    unreachable_pub,
    rust_2018_idioms,
    unused_qualifications,
    unused_lifetimes,
    trivial_casts,
    unused_results,
    let_underscore_drop,
    clippy::all,
    clippy::pedantic
)]

masque::include_templates!();

use masque::{Html, Render, html};
use templates::pages::BugIndex;

/// Where a bug stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nobody has solved it.
    Open,
    /// Solved, after some days.
    Closed(u32),
}

/// A bug.
#[derive(Clone, Debug)]
pub struct Bug {
    /// Its number.
    pub id: u32,
    /// What is wrong.
    pub title: String,
    /// Where it stands.
    pub status: Status,
}

/// A page, from a function.
#[must_use]
pub fn page(bugs: &[Bug]) -> Html {
    let list = BugIndex! { bugs, title: "Bugs" }.render();
    html! { <main>{list}@for bug in bugs with row { <b class:odd={row.odd()}>{bug.id}</b> }</main> }
}

use inline::Badge;

mod inline {
    masque::templates! {
        /// In a Rust file.
        #[derive(Clone, Copy, Debug)]
        pub(crate) template Badge(text: &str, strong: bool = false) {
            <b class:strong={strong}>{text}</b>
        }
    }
}

/// A badge.
#[must_use]
pub fn badge(text: &str) -> Html {
    Badge! { text }.render()
}
