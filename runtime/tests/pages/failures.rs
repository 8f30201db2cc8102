//! What goes wrong, as answers.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use masque::page::{Failure, IntoResponse, error_pages};
use masque::{Error, Html, Redirect, Result, SafeUrl, Status, html, safe_url};

use crate::app::app;
use crate::{Answer, ask, send};

fn answer_of(error: impl Into<Error>) -> Answer {
    let error = error.into();
    let (parts, body) = error.into_response().into_parts();
    let body = crate::block_on(axum::body::to_bytes(body, usize::MAX)).expect("a body");
    let body = String::from_utf8(body.to_vec()).expect("UTF-8");
    Answer { status: parts.status, headers: parts.headers, body }
}

fn location_of(redirect: Redirect) -> String {
    answer_of(redirect).header("location").expect("a location").to_owned()
}

#[test]
fn redirects() {
    let of = |redirect: Redirect| answer_of(redirect).status.as_u16();
    assert_eq!(of(Redirect::to("/")), 303);
    assert_eq!(of(Redirect::temporary("/")), 307);
    assert_eq!(of(Redirect::permanent("/")), 308);
    assert_eq!(answer_of(Redirect::to("/")).body, "");
    let url: SafeUrl = masque::page::url("/bug/").segment(7).finish();
    assert_eq!(location_of(Redirect::to(url)), "/bug/7");
    assert_eq!(location_of(Redirect::to(safe_url!("xmpp:a@b"))), "xmpp:a@b");
    assert_eq!(location_of(Redirect::to(format_args!("/bug/{}", 7))), "/bug/7");
}

#[test]
fn a_redirect_runs_no_code_and_breaks_no_header() {
    for code in ["javascript:alert(1)", " java\tscript:x", "data:text/html,x", "/\0"] {
        assert_eq!(location_of(Redirect::to(code)), "about:invalid", "{code}");
    }
    assert_eq!(location_of(Redirect::to("/a\r\nSet-Cookie: b=c")), "/aSet-Cookie:%20b=c");
    assert_eq!(location_of(Redirect::to("/é ü?\u{80}\"")), "/%C3%A9%20%C3%BC?%C2%80\"");
    assert_eq!(location_of(Redirect::to(None::<&str>)), "about:invalid");
    assert_eq!(location_of(Redirect::to("")), "");
}

#[test]
fn statuses() {
    let answer = answer_of(Status::NOT_FOUND);
    assert_eq!(answer.status, 404);
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(answer.body.contains("There is no page at this address."), "{}", answer.body);
    let answer = answer_of(Status::from(StatusCode::IM_A_TEAPOT).because("<tea>"));
    assert_eq!(answer.status, 418);
    assert!(answer.body.contains("&lt;tea&gt;"), "{}", answer.body);
}

#[test]
fn question_marks_carry_them_all() {
    fn find(id: u32) -> Result<u32> {
        match id {
            0 => Err(Status::NOT_FOUND)?,
            1 => Err(Redirect::to("/other"))?,
            2 => Err(Status::GONE.into()),
            3 => Err(std::io::Error::other("the password is 1234"))?,
            id => Ok(id),
        }
    }
    let status = |id| answer_of(find(id).unwrap_err()).status.as_u16();
    assert_eq!([status(0), status(1), status(2), status(3)], [404, 303, 410, 500]);
    assert_eq!(find(4).expect("fine"), 4);
}

#[test]
fn an_error_of_the_programs_is_told_in_debug_builds_only() {
    #[derive(Debug)]
    struct Outer(std::num::ParseIntError);
    impl std::fmt::Display for Outer {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("the <number> of the bug")
        }
    }
    impl std::error::Error for Outer {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }
    fn fails() -> Result<Html> {
        "x".parse::<u8>().map_err(Outer)?;
        Ok(html! { never })
    }
    let answer = answer_of(fails().unwrap_err());
    assert_eq!(answer.status, 500);
    assert!(answer.body.contains("Something went wrong here."));
    let told = ["the &lt;number&gt; of the bug", "invalid digit found", "pages/failures.rs:"];
    for part in told {
        assert_eq!(answer.body.contains(part), cfg!(debug_assertions), "{part}: {}", answer.body);
    }
}

#[test]
fn a_refusing_extractor_answers_itself() {
    let mut request = ask("POST /text?n=2");
    *request.body_mut() = vec![0xFF].into();
    let answer = send(&app(), request);
    assert_eq!(answer.status, 400);
    assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
    assert!(answer.body.starts_with("Request body didn't contain valid UTF-8"), "{}", answer.body);
}

#[test]
fn json_for_those_who_prefer_it() {
    let is_json = |accept: &str| {
        let mut request = ask("GET /bug/8");
        request.headers_mut().insert("accept", accept.parse().expect("a value"));
        let answer = send(&app(), request);
        assert_eq!(answer.status, 404);
        let is_json = answer.header("content-type") == Some("application/json");
        if is_json {
            assert_eq!(answer.body, r#"{"error":"no such bug","status":404}"#);
        }
        is_json
    };
    assert!(is_json("application/json"));
    assert!(is_json("APPLICATION/JSON ; q=0.5, text/html; q=0.4"));
    assert!(is_json("text/html;q=0, */*"));
    assert!(is_json("text/*;q=0.3, application/*;q=0.4"));
    assert!(!is_json("*/*"));
    assert!(!is_json("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
    assert!(!is_json("application/json;q=0"));
    assert!(!is_json("application/json;q=x"));
    assert!(!is_json(",;/=q"));
}

fn with_own_pages() -> Router {
    let other = Router::new()
        .route("/bare", get(|| async { StatusCode::CONFLICT }))
        .route("/said", get(|| async { (StatusCode::CONFLICT, "said") }))
        .route("/fails", get(|| async { Err::<Html, _>(Error::from(Status::GONE)) }));
    app().merge(other).layer(error_pages(|failure: &Failure| {
        let title = failure.status().as_u16();
        failure.render(&html! {
            <title>{title}</title>
            <p>{failure.message()}{failure.parameter()}</p>
        })
    }))
}

#[test]
fn an_application_has_its_own_error_pages() {
    let body = |line: &str, status: u16| {
        let answer = send(&with_own_pages(), ask(line));
        assert_eq!(answer.status, status, "{line}");
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
        answer.body
    };
    assert_eq!(body("GET /bug/8", 404), "<title>404</title>\n<p>no such bug</p>");
    assert_eq!(body("GET /strict?b", 400), "<title>400</title>\n<p>`b` is not known hereb</p>");
    assert_eq!(body("GET /nowhere", 404), "<title>404</title>\n<p></p>");
    assert_eq!(body("GET /bare", 409), "<title>409</title>\n<p></p>");
    assert_eq!(body("GET /fails", 410), "<title>410</title>\n<p></p>");
    assert_eq!(body("DELETE /bug/7", 405), "<title>405</title>\n<p></p>");
}

#[test]
fn error_pages_leave_the_rest_alone() {
    let router = with_own_pages();
    assert_eq!(send(&router, ask("GET /said")).body, "said");
    assert_eq!(send(&router, ask("GET /bug/7/")).body, "");
    assert_eq!(send(&router, ask("DELETE /bug/7")).header("allow"), Some("GET,HEAD"));
    let head = send(&router, ask("HEAD /nowhere"));
    assert_eq!((head.status.as_u16(), head.body.as_str()), (404, ""));
    let mut request = ask("GET /nowhere");
    request.headers_mut().insert("accept", "application/json".parse().expect("a value"));
    assert_eq!(send(&router, request).body, r#"{"error":"Not Found","status":404}"#);
}

/// The page is looked at as a whole: `failures/not_found.html` opens in a browser.
#[test]
fn the_page_of_a_failure() {
    masque::assert_page_snapshot!(answer_page(Status::NOT_FOUND.because("no such <bug>")));
}

fn answer_page(status: Status) -> Html {
    Html::trust_unchecked(answer_of(status).body, "a test")
}
