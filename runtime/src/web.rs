//! Pages as responses: each kind of text with its media type, and
//! [`Error`](crate::Error) as a 500 that tells nothing to strangers.

#[cfg(feature = "actix-web")]
mod actix;
#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "rocket")]
mod rocket;

/// What a reader sees of an error: its details are for the log.
#[cfg(any(
    feature = "actix-web",
    all(feature = "axum", not(feature = "pages")),
    feature = "http",
    feature = "rocket"
))]
const ERROR_BODY: &str = "Internal Server Error";
