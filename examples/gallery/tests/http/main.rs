//! Asks the gallery over HTTP: the pages of each system, its own pages, and its CGI program.

mod cgi;
mod form;
mod recorded;
mod site;

use axum::body::{Body, to_bytes};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, Request};
use tower::ServiceExt;

/// An answer, read to its end.
struct Answer {
    status: u16,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    fn content_type(&self) -> &str {
        self.header(CONTENT_TYPE.as_str())
    }
}

/// `GET /ptl/` → the answer.
async fn ask(request: &str) -> Answer {
    send(request, &[], "").await
}

/// `POST /widgets/` with headers and a body → the answer.
async fn send(request: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let (method, uri) = request.split_once(' ').expect("a verb and an address");
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(body.to_owned())).expect("a request");
    let response = gallery::router().oneshot(request).await.expect("an answer");
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("a whole answer");
    let body = String::from_utf8(body.to_vec()).expect("UTF-8");
    Answer { status: parts.status.as_u16(), headers: parts.headers, body }
}
