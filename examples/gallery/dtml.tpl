//! Zope DTML, 1998
//!
//! Pages are objects in a database, edited in the browser. A tag looks its variable up in all that
//! is around the page: the form, the object, the folders above it.
//!
//! `dtml-var` wrote values as they came, and took them from anywhere; here they are escaped, and the
//! signature says where each comes from.

use masque::page::Parts;
use serde::Deserialize;

use super::hello::base;

/// What the form sends.
#[derive(Deserialize)]
pub struct Answer {
    #[serde(rename = "zooName")]
    zoo_name: Option<String>,
}

/// Asks for a name, and shows it.
#[page("/dtml/zoo")]
pub template Zoo(#[from] request: &Parts, answer: Answer) {
    <Standard>
        @if let Some(zoo_name) = &answer.zoo_name {
            <p>{zoo_name}</p>
        } @else {
            @let url = base(request) + request.uri.path();
            <form action={url} method="GET">
                <input name="zooName">
                <input type="submit" value="What is zooName?">
            </form>
        }
    </Standard>
}

/// `standard_html_header` and `standard_html_footer`.
template Standard(children: Slot) {
    <html><body>
    {children}
    </body></html>
}
