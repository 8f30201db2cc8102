//! Pages as an application has them, asked as a browser or an attacker would.
//!
//! The pages are written by hand as the compiler writes them: `cargo test -p masque-runtime --test pages
//! --features __pages`.

mod addresses;
mod app;
mod failures;
mod hostile;
mod parameters;
mod random;
mod routes;
mod server;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use axum::response::Response;
use tower::ServiceExt;

/// What an application sent.
#[derive(Debug)]
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().expect("text"))
    }
}

/// A request without a body: `GET /bug/7?tab=log`.
fn ask(line: &str) -> Request<Body> {
    let (method, uri) = line.split_once(' ').expect("a method and an address");
    Request::builder().method(method).uri(uri).body(Body::empty()).expect("a request")
}

/// A request with a form.
fn submit(line: &str, form: impl Into<Body>) -> Request<Body> {
    let mut request = ask(line);
    *request.body_mut() = form.into();
    let media_type = "application/x-www-form-urlencoded".parse().expect("a header's value");
    request.headers_mut().insert("content-type", media_type);
    request
}

/// Sends a request through a router, without a socket.
fn send(router: &Router, request: Request<Body>) -> Answer {
    block_on(async {
        let response: Response = router.clone().oneshot(request).await.expect("never fails");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        let body = String::from_utf8_lossy(&body).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    })
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(future)
}
