//! The page of a failure, for applications that have none of their own.

use alloc::format;

use super::Failure;
use crate::kind::Html;

/// The page.
pub(super) fn page(failure: &Failure) -> Html {
    let title = format!("{}", failure.status());
    masque::html! {
        <!doctype html>
        <html lang="en">
        <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{title}</title>
        </head>
        <body>
            <h1>{title}</h1>
            @if let Some(message) = failure.message() {
                <p>{message}</p>
            }
        </body>
        </html>
    }
}
