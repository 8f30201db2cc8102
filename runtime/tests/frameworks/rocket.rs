use masque::{Error, Html, Render, Svg, Text, Xml};
use rocket::local::blocking::Client;
use rocket::{get, routes};

use crate::{Answer, Page, expected};

#[get("/html")]
fn html() -> Html {
    Page.render()
}

#[get("/svg")]
fn svg() -> Svg {
    crate::svg()
}

#[get("/xml")]
fn xml() -> Xml {
    crate::xml()
}

#[get("/text")]
fn text() -> Text {
    crate::text()
}

#[get("/error")]
fn failure() -> Result<Html, Error> {
    crate::failure()
}

#[test]
fn rocket_sends_pages() {
    let app = rocket::build().mount("/", routes![html, svg, xml, text, failure]);
    let client = Client::untracked(app).expect("an application");
    for (path, answer) in expected() {
        let response = client.get(path).dispatch();
        let status = response.status().code;
        let media_type =
            response.headers().get_one("content-type").expect("a media type").to_owned();
        let body = response.into_string().expect("a body");
        assert_eq!(Answer { status, media_type, body }, answer);
    }
}
