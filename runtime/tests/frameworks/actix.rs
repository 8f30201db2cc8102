use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::{App, web};
use masque::Render;

use crate::{Answer, Page, expected, failure, svg, text, xml};

#[test]
fn actix_sends_pages() {
    actix_web::rt::System::new().block_on(async {
        let app = App::new()
            .route("/html", web::get().to(async || Page.render()))
            .route("/svg", web::get().to(async || svg()))
            .route("/xml", web::get().to(async || xml()))
            .route("/text", web::get().to(async || text()))
            .route("/error", web::get().to(async || failure()));
        let app = init_service(app).await;
        for (path, answer) in expected() {
            let response = call_service(&app, TestRequest::get().uri(path).to_request()).await;
            let status = response.status().as_u16();
            let media_type = response.headers().get("content-type").expect("a media type");
            let media_type = media_type.to_str().expect("text").to_owned();
            let body = String::from_utf8(read_body(response).await.into()).expect("UTF-8");
            assert_eq!(Answer { status, media_type, body }, answer);
        }
    });
}
