//! The log: requests and answers, and who writes it down.

use std::io::IsTerminal;
use std::time::Duration;
use std::{env, io};

use axum::extract::Request;
use http::Response;
use tracing::Span;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Where lines of the log come from, by the name that users know.
const TARGET: &str = "masque::serve::log";

/// Writes the log to standard error, unless the program has said where it goes.
pub(super) fn start() {
    let asked = env::var("RUST_LOG").ok().and_then(|filter| filter.parse::<Targets>().ok());
    let filter = asked.unwrap_or_else(|| Targets::new().with_default(LevelFilter::INFO));
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal());
    // It fails if there is a subscriber, which then is the program's own.
    let _ = tracing_subscriber::registry().with(lines).with(filter).try_init();
}

/// What all lines about a request have in common. Queries stay out: they hold what people search.
pub(super) fn span(request: &Request) -> Span {
    // Characters that a terminal obeys may stand in a path.
    let path = request.uri().path().escape_debug();
    tracing::info_span!(target: TARGET, "request", method = %request.method(), %path)
}

pub(super) fn answered<B>(response: &Response<B>, latency: Duration, _: &Span) {
    tracing::info!(target: TARGET, status = response.status().as_u16(), ?latency, "answered");
}
