//! Requests that nobody means: whatever their bytes are, they are answered, and it is not the
//! program's fault.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderValue, Method, Request, Uri};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::app::app;
use crate::parameters::each_kind;
use crate::send;

/// Text with much in it that means something in an address or a form.
fn encoded() -> impl Strategy<Value = String> {
    let pieces = ["v", "text", "tags", "kind", "id", "=", "&", "+", "%", "%2", "%00", "%FF", "%2F"];
    let more =
        ["%C3%A9", "%C3", "%2e", "/", "..", "?", "\\", "1", "-1", "99999999999", "é", "\u{7F}"];
    let piece = prop_oneof![
        4 => select([&pieces[..], &more[..]].concat()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[ -~]{0,8}",
    ];
    vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn header() -> impl Strategy<Value = HeaderValue> {
    let bytes = vec(any::<u8>(), 0..40)
        .prop_filter_map("a header's bytes", |bytes| HeaderValue::from_bytes(&bytes).ok());
    let known = select(vec![
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded;",
        "text/plain",
        "application/json",
        "*/*;q=",
    ]);
    prop_oneof![bytes, known.prop_map(HeaderValue::from_static)]
}

fn start() -> impl Strategy<Value = String> {
    let known = ["/bug/", "/bug/7", "/strict", "/admin", "/text", "/", "//", "/bug/7/comments"];
    let known = select(known.to_vec()).prop_map(str::to_owned);
    prop_oneof![known, (0..10).prop_map(|number| format!("/each/{number}"))]
}

fn method() -> impl Strategy<Value = Method> {
    select(vec![Method::GET, Method::HEAD, Method::POST, Method::DELETE, Method::OPTIONS])
}

fn router() -> Router {
    app().nest("/each", each_kind())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_request_is_a_servers_error(
        method in method(),
        start in start(),
        path in encoded(),
        query in encoded(),
        form in prop_oneof![encoded().prop_map(String::into_bytes), vec(any::<u8>(), 0..200)],
        headers in vec((select(vec!["accept", "content-type", "cookie", "user-agent"]), header()), 0..4),
    ) {
        let Ok(uri) = Uri::try_from(format!("{start}{path}?{query}")) else { return Ok(()) };
        let mut request = Request::builder().method(method).uri(uri).body(Body::from(form))?;
        request.headers_mut().insert("content-type", "application/x-www-form-urlencoded".parse()?);
        for (name, value) in headers {
            request.headers_mut().insert(name, value);
        }
        let answer = send(&router(), request);
        prop_assert!(answer.status.as_u16() < 500, "{answer:?}");
        if let Some(location) = answer.headers.get("location") {
            let base = url::Url::parse("http://here.example/").expect("a URL");
            let location = String::from_utf8_lossy(location.as_bytes()).into_owned();
            let target = base.join(&location).expect("a URL");
            prop_assert_eq!(target.host_str(), Some("here.example"), "{}", location);
        }
    }
}
