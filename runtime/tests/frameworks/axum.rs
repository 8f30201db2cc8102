use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use axum::routing::get;
use masque::Render;
use tower::ServiceExt;

use crate::{Answer, Page, expected, failure, svg, text, xml};

#[test]
fn axum_sends_pages() {
    let app = Router::new()
        .route("/html", get(async || Page.render()))
        .route("/svg", get(async || svg()))
        .route("/xml", get(async || xml()))
        .route("/text", get(async || text()))
        .route("/error", get(async || failure()));

    actix_web::rt::System::new().block_on(async {
        for (path, answer) in expected() {
            let request = Request::get(path).body(Body::empty()).expect("a request");
            let response = app.clone().oneshot(request).await.expect("a response");
            let status = response.status().as_u16();
            let media_type = response.headers()["content-type"].to_str().expect("text").to_owned();
            let body = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
            let body = String::from_utf8(body.into()).expect("UTF-8");
            assert_eq!(Answer { status, media_type, body }, answer);
        }
    });
}
