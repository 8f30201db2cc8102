use bytes::Bytes;
use http::Response;
use masque::Render;

use crate::{Answer, Page, expected, failure, svg, text, xml};

#[test]
fn pages_become_plain_http_responses() {
    let responses: [Response<Bytes>; 5] = [
        Page.render().into(),
        svg().into(),
        xml().into(),
        text().into(),
        failure().map_or_else(Response::from, Response::from),
    ];
    for (response, (_, answer)) in responses.into_iter().zip(expected()) {
        let status = response.status().as_u16();
        let media_type = response.headers()["content-type"].to_str().expect("text").to_owned();
        let body = String::from_utf8(response.into_body().into()).expect("UTF-8");
        assert_eq!(Answer { status, media_type, body }, answer);
    }
}
