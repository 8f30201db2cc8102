//! Quixote, 2000
//!
//! A site is a Python package: its functions are the pages, found by their names in the URL.
//! A function returns the page as one string, often joined from a list of them.
//!
//! What is joined here is markup, not text: each value is escaped where it is written, so nobody
//! has to remember `html_quote`.

use masque::{Html, html};

use crate::splat::{Bug, bug_database};

/// The SPLAT! bug index, by a function.
#[page("/quixote/")]
pub fn bug_index() -> Html {
    let mut rows = Vec::new();
    for bug in bug_database().iter().filter(|bug| bug.is_unresolved()) {
        rows.push(row(bug));
    }
    html! {
        <html>
        <head><title>SPLAT! Bug Index</title></head>
        <body>
        <table>
            <tr>
                <th>bug id</th>
                <th>description</th>
            </tr>
            @for row in &rows {
                {row}
            }
        </table>
        </body>
        </html>
    }
}

fn row(bug: &Bug) -> Html {
    html! {
        <tr>
            <td>{bug.id}</td>
            <td>{bug.description}</td>
        </tr>
    }
}
