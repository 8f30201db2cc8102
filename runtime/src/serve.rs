//! A server for pages, for programs that need no other: HTTP/1.1 on one address, by hyper, with
//! what a server on the internet needs.
//!
//! ```no_run
//! # mod templates { pub fn pages() -> masque::page::Router { masque::page::Router::new() } }
//! fn main() -> std::io::Result<()> {
//!     masque::serve_blocking(templates::pages())
//! }
//! ```
//!
//! With more to say, [`Server`] says it:
//!
//! ```no_run
//! # mod templates { pub fn pages() -> masque::page::Router { masque::page::Router::new() } }
//! masque::Server::new(templates::pages())
//!     .address("0.0.0.0:80")
//!     .static_files("/static", "static")
//!     .header("strict-transport-security", "max-age=31536000")
//!     .run_blocking()?;
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! | what | how |
//! |---|---|
//! | address | the one that the program gives, or `ADDRESS`, or `HOST` and `PORT`, or `127.0.0.1:3000` |
//! | log | each request and answer through [`tracing`]; with no subscriber set, one that writes to standard error, filtered by `RUST_LOG` (`info`) |
//! | headers | see [`SecurityHeaders`]; a handler's own stay |
//! | failures | what has no page of its own gets one; a panic is a 500 |
//! | compression | gzip, of what is not compressed already |
//! | slow clients | 15 s for the head of a request, 30 s for each piece of a body and for taking each piece of an answer |
//! | slow pages | 60 s until the head of the answer, or 503 |
//! | Ctrl-C, `SIGTERM` | no new requests; those that are there have 10 s, or until the next Ctrl-C |
//!
//! An application that serves in its own way needs none of this: [`pages`](crate::page) are a plain
//! [`axum::Router`], and [`SecurityHeaders`] is a layer.

mod address;
mod connections;
mod files;
mod headers;
mod log;
mod server;
mod signal;

use std::io;

use axum::Router;

pub use headers::{SecurityHeaders, security_headers};
pub use server::Server;

/// Serves a router, with all that [`Server`] does by itself, until the program is told to stop.
///
/// # Errors
/// If the address cannot be had.
pub async fn serve(router: Router) -> io::Result<()> {
    Server::new(router).run().await
}

/// [`serve`] for a `main` that is not `async`.
///
/// # Errors
/// If the address cannot be had.
pub fn serve_blocking(router: Router) -> io::Result<()> {
    Server::new(router).run_blocking()
}
