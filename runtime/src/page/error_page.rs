//! The page of a failure, for applications that have none of their own.

use http::StatusCode;

use super::Failure;
use crate::kind::Html;

/// The page.
pub(crate) fn page(failure: &Failure) -> Html {
    failure.render(&ErrorPage { failure })
}

masque_macros::templates! {
    /// The status, what it means for the reader, and, in debug builds, what it means for the author.
    pub(super) template ErrorPage(failure: &Failure) {
        @let status = failure.status();
        <!doctype html>
        <html lang="en">
        <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{status:}</title>
            <style>
                :root {
                    color-scheme: light dark;
                    --ink: #1c1b19; --paper: #fbfaf7; --faint: #6b6861; --line: #dedbd3;
                }
                @media (prefers-color-scheme: dark) {
                    :root { --ink: #e9e6df; --paper: #191816; --faint: #9d998f; --line: #3a3833; }
                }
                * { box-sizing: border-box; }
                body {
                    margin: 0; min-height: 100vh; padding: 12vh 1.5rem 3rem;
                    background: var(--paper); color: var(--ink);
                    font: 1.0625rem/1.55 "Iowan Old Style", Charter, Georgia, serif;
                }
                main { max-width: 38rem; margin: 0 auto; overflow-wrap: break-word; }
                .status {
                    margin: 0; color: var(--faint);
                    font: 1rem/1 ui-monospace, Menlo, Consolas, monospace; letter-spacing: .08rem;
                }
                h1 {
                    margin: .6rem 0 1.2rem; font-size: clamp(1.8rem, 6vw, 2.6rem);
                    font-weight: 500; line-height: 1.15; letter-spacing: -.02rem;
                }
                section { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
                h2 { margin: 0; font-size: .9rem; font-weight: 400; color: var(--faint); }
                ol { margin: .75rem 0; padding-left: 1.25rem; }
                code { font: 90% ui-monospace, Menlo, Consolas, monospace; }
            </style>
        </head>
        <body>
            <main>
                <p class="status">{status.as_u16()}</p>
                <h1>{status.canonical_reason().unwrap_or("Error")}</h1>
                <p>{failure.message().unwrap_or(told(status))}</p>
                @if failure.chain().next().is_some() || failure.place().is_some() {
                    <section>
                        <h2>Shown in debug builds only</h2>
                        <ol>
                            @for error in failure.chain() {
                                <li><code>{error}</code></li>
                            }
                        </ol>
                        @if let Some(place) = failure.place() {
                            <p>at <code>{place}</code></p>
                        }
                    </section>
                }
            </main>
        </body>
        </html>
    }
}

/// What a status means for the reader.
fn told(status: StatusCode) -> &'static str {
    match status {
        StatusCode::UNAUTHORIZED => "You have to sign in first.",
        StatusCode::FORBIDDEN => "You may not see this.",
        StatusCode::NOT_FOUND => "There is no page at this address.",
        StatusCode::METHOD_NOT_ALLOWED => "This page does not take such a request.",
        StatusCode::REQUEST_TIMEOUT => "That took too long.",
        StatusCode::GONE => "This page is gone for good.",
        StatusCode::PAYLOAD_TOO_LARGE => "What was sent is too large.",
        StatusCode::TOO_MANY_REQUESTS => "Those were too many requests. Try again in a while.",
        StatusCode::SERVICE_UNAVAILABLE => "This cannot be done now. Try again in a while.",
        status if status.is_server_error() => "Something went wrong here. It has been noted.",
        _ => "This request cannot be answered.",
    }
}
