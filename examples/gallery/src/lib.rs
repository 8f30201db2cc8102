//! The systems that Masque comes from, each by its own first example: one `.tpl` file each, served
//! by one program under a path of its own.
//!
//! ```text
//! request → router (headers, error pages) → templates (pages)
//! ```
//!
//! `cargo run -p gallery` serves it at <http://127.0.0.1:3000>, `gallery-cgi` under any web server
//! that runs CGI programs.

pub mod cgi;
pub mod csrf;
pub mod report;
pub mod splat;
pub mod systems;

use axum::Router;
use masque::Render;
use masque::page::{Failure, error_pages};
use masque::serve::security_headers;

masque::include_templates!();

/// Nothing is loaded but the style sheet, and nothing runs.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'";

/// All pages.
pub fn router() -> Router {
    let headers = security_headers().header("content-security-policy", CONTENT_SECURITY_POLICY);
    templates::pages()
        .layer(error_pages(|failure: &Failure| templates::layout::ErrorPage { failure }.render()))
        .layer(headers.into_layer())
}
