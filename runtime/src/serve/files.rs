//! Static files: tower-http's `ServeDir`, without what is hidden.

use std::borrow::Cow;
use std::path::Path;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use percent_encoding::percent_decode_str;
use tower_http::services::ServeDir;

/// Adds the files of a folder to a router.
pub(super) fn add(router: Router, path: &str, folder: &Path) -> Router {
    // An index page would be a second way to say what is at a path.
    let files = ServeDir::new(folder).append_index_html_on_directories(false);
    let files = Router::new().fallback_service(files).layer(from_fn(without_hidden));
    router.nest_service(path, files)
}

/// Hides files whose names begin with a dot, such as `.git` and `.env`. What is to be found at a
/// well-known place is not hidden. RFC 8615.
async fn without_hidden(request: Request, next: Next) -> Response {
    let path: Cow<'_, str> = percent_decode_str(request.uri().path()).decode_utf8_lossy();
    let is_hidden = |name: &str| name.starts_with('.') && name != ".well-known";
    if path.split(['/', '\\']).any(is_hidden) {
        return StatusCode::NOT_FOUND.into_response();
    }
    next.run(request).await
}
