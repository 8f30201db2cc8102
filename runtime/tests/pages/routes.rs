//! Paths and verbs: what answers where.

use axum::Router;
use axum::routing::get;
use masque::page::{Incoming, Page, Response, Routes, State, router};
use masque::{Result, html};

use crate::app::app;
use crate::{ask, send, submit};

/// Pages that say who they are.
macro_rules! pages {
    ($($name:ident $method:literal $path:literal)*) => {$(
        struct $name;

        impl<S: State> Page<S> for $name {
            const METHOD: &'static str = $method;
            const PATH: &'static str = $path;

            async fn handle(request: Incoming<S>) -> Result<Response> {
                request.render(&html! { <p>{stringify!($name)}</p> })
            }
        }
    )*};
}

pages! {
    Index "GET" "/"
    New "GET" "/new"
    Create "POST" "/new"
    Docs "GET" "/docs/"
    Files "GET" "/files/{*rest}"
    Bug "GET" "/bug/{id}"
    BugWithSlash "GET" "/bug/{name}/"
    User "GET" "/user/{id}"
    Remove "DELETE" "/user/{name}"
    Anything "GET" "/{anything}"
}

fn routes() -> Router {
    let mut routes = Routes::<()>::new();
    routes.add::<Index>();
    routes.add::<New>();
    routes.add::<Create>();
    routes.add::<Docs>();
    routes.add::<Files>();
    routes.add::<Bug>();
    routes.into_router()
}

#[test]
fn each_path_has_all_its_verbs() {
    let router = routes();
    assert_eq!(send(&router, ask("GET /")).body, "<p>Index</p>");
    assert_eq!(send(&router, ask("GET /new")).body, "<p>New</p>");
    assert_eq!(send(&router, ask("POST /new")).body, "<p>Create</p>");
    assert_eq!(send(&router, ask("GET /files/a/b")).body, "<p>Files</p>");
    assert_eq!(send(&router, ask("GET /nowhere")).status, 404);
}

#[test]
fn head_is_answered_as_get_is_without_the_body() {
    let answer = send(&routes(), ask("HEAD /new"));
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(answer.header("content-length"), Some("10"));
    assert_eq!(answer.body, "");
}

#[test]
fn a_wrong_verb_hears_the_right_ones() {
    for method in ["DELETE", "PUT", "PATCH", "OPTIONS", "BREW"] {
        let answer = send(&routes(), ask(&format!("{method} /new")));
        assert_eq!(answer.status, 405, "{method}");
        assert_eq!(answer.header("allow"), Some("GET,HEAD,POST"));
    }
    assert_eq!(send(&app(), ask("GET /bug/7/comments")).header("allow"), Some("POST"));
}

#[test]
fn the_other_form_of_a_path_redirects() {
    let location = |line: &str| {
        let answer = send(&routes(), ask(line));
        assert_eq!(answer.status, 308, "{line}");
        assert_eq!(answer.body, "", "{line}");
        answer.header("location").expect("a location").to_owned()
    };
    assert_eq!(location("GET /new/"), "/new");
    assert_eq!(location("HEAD /new/"), "/new");
    assert_eq!(location("GET /docs"), "/docs/");
    assert_eq!(location("GET /bug/7/?tab=log&x=%2F"), "/bug/7?tab=log&x=%2F");
    assert_eq!(location("GET /bug/a%2Fb/?"), "/bug/a%2Fb?");
}

#[test]
fn nothing_else_redirects() {
    let status = |line: &str| send(&routes(), ask(line)).status;
    assert_eq!(status("POST /new/"), 405, "a form would be lost on the way");
    assert_eq!(status("GET /nowhere/"), 404);
    assert_eq!(status("GET /files/a/"), 200);
    assert_eq!(send(&app(), ask("GET /bug/7/comments/")).status, 404, "it is not for reading");
}

#[test]
fn no_redirect_leaves_the_site() {
    let router = router::<Anything, ()>();
    for path in ["//evil.example/", "/\\evil.example/", "/%2Fevil.example/", "/%5Cevil.example/"] {
        let answer = send(&router, ask(&format!("GET {path}")));
        if let Some(location) = answer.header("location") {
            let base = url::Url::parse("http://here.example/").expect("a URL");
            let target = base.join(location).expect("a URL");
            assert_eq!(target.host_str(), Some("here.example"), "{path} leads to {location}");
        }
    }
    let nested = Router::new().nest("/\\x", Router::new()).merge(router);
    assert_eq!(send(&nested, ask("GET //evil.example/")).status, 404);
}

#[test]
fn a_declared_path_is_no_redirect() {
    let mut routes = Routes::<()>::new();
    routes.add::<Bug>();
    routes.add::<BugWithSlash>();
    let router = routes.into_router();
    assert_eq!(send(&router, ask("GET /bug/7")).body, "<p>Bug</p>");
    assert_eq!(send(&router, ask("GET /bug/7/")).body, "<p>BugWithSlash</p>");
}

#[test]
fn pages_merge_and_nest_as_any_router() {
    let other = Router::new().route("/other", get(|| async { "other" }));
    let all = Router::new()
        .nest("/app", routes())
        .merge(router::<Anything, ()>())
        .merge(other)
        .fallback(|| async { "elsewhere" });
    assert_eq!(send(&all, ask("GET /app/new")).body, "<p>New</p>");
    assert_eq!(send(&all, ask("GET /app/new/?a=b")).header("location"), Some("/app/new?a=b"));
    assert_eq!(send(&all, ask("GET /app/docs")).header("location"), Some("/app/docs/"));
    assert_eq!(send(&all, ask("GET /other")).body, "other");
    assert_eq!(send(&all, ask("GET /x/y")).body, "elsewhere");
}

/// What a panic says.
fn panic_of(f: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let panic = std::panic::catch_unwind(f).expect_err("a panic");
    *panic.downcast::<String>().expect("a text")
}

#[test]
fn pages_in_each_others_way_are_told() {
    let twice = || {
        let mut routes = Routes::<()>::new();
        routes.add::<New>();
        routes.add::<New>();
    };
    assert_eq!(panic_of(twice), "two pages answer GET /new");
    let renamed = || {
        let mut routes = Routes::<()>::new();
        routes.add::<User>();
        routes.add::<Remove>();
    };
    assert_eq!(
        panic_of(renamed),
        "`/user/{id}` and `/user/{name}` are one path: give its parts the same names"
    );
}

#[test]
fn a_guard_comes_before_all_else() {
    let answer = send(&app(), ask("GET /admin?v=x"));
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, Some("/login")));
    let mut request = ask("GET /admin?v=x");
    request.headers_mut().insert("cookie", "session=1".parse().expect("a value"));
    assert_eq!(send(&app(), request).status, 400);
}

#[test]
fn an_extractor_takes_the_body() {
    let mut request = submit("POST /text?n=2", "a+b");
    request.headers_mut().insert("content-type", "text/plain".parse().expect("a value"));
    let answer = send(&app(), request);
    assert_eq!(answer.body, "<p>a+b</p><script nonce=\"abc\">go()</script>");
}
