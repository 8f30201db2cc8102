//! WSGI, 2003
//!
//! An application is a function of the request and a callback, so that each framework runs on each
//! server. A router is an `if` over the path.
//!
//! The place of that function is taken by `tower::Service` and axum's router; both come from here.

use masque::page::StatusCode;

/// The simplest application.
#[page("/wsgi/x")]
pub template Simple() -> Text {ok}

/// One view of two.
#[page("/wsgi/hello")]
pub template Hello() -> Text {Hello World}

/// The other view.
#[page("/wsgi/goodbye")]
pub template Goodbye() -> Text {Goodbye World}

/// What all other paths are answered.
#[page("/wsgi/{*path}")]
pub fn not_found(path: &str) -> (StatusCode, String) {
    (StatusCode::NOT_FOUND, format!("404 - Not Found: {path}"))
}
