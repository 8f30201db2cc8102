//! What each system answered, and what its page answers here.
//!
//! `recorded.json` has the results of the systems' own examples. Where a page must answer
//! otherwise, because the system wrote values as they came, it also says what and why.

use masque::snapshot::normal_form;
use serde_json::Value;

use crate::{Answer, ask, send};

/// In what an answer is the same as what is expected.
#[derive(Clone, Copy, Debug)]
enum Same {
    /// Byte by byte.
    Text,
    /// But for runs of white space: a template does not indent its output.
    WhiteSpace,
    /// As a browser reads it.
    Html,
    /// The status alone.
    Status,
}

use Same::{Html, Status, Text, WhiteSpace};

/// The recorded example, what is asked here, and in what the answer is the same.
const CLAIMS: &[(&str, &str, Same)] = &[
    ("quixote-plain-001", "GET /quixote/", WhiteSpace),
    ("quixote-ptl-055", "GET /ptl/", WhiteSpace),
    ("quixote-ptl-056", "GET /ptl/", WhiteSpace),
    ("cherrypy-mask-028", "GET /cherrypy/", WhiteSpace),
    ("cherrypy-mask-029", "GET /cherrypy/?name=World", WhiteSpace),
    ("cherrypy-mask-030", "GET /cherrypy/?name=%3Cscript%3E", WhiteSpace),
    ("zope-dtml-001", "GET /dtml/zoo", WhiteSpace),
    ("zope-dtml-002", "GET /dtml/zoo?zooName=Zoo+%26+Co", WhiteSpace),
    ("zope-zpt-001", "GET /zpt/SalesPage?title=Sales+%3C2002%3E&subtitle=", Html),
    ("webware-psp-004", "GET /psp/loop", Text),
    ("webware-psp-011", "GET /psp/menu", Text),
    ("kid-genshi-001", "GET /turbogears/people", Html),
    ("twisted-widgets-001", "GET /twisted/widget", Html),
    ("wsgi-001", "GET /wsgi/x", Text),
    ("wsgi-002", "GET /wsgi/hello", Text),
    ("wsgi-003", "GET /wsgi/goodbye", Text),
    ("wsgi-004", "GET /wsgi/nope", Status),
    ("cgi-001", "GET /cgi-bin/bug", WhiteSpace),
    ("asgi-001", "GET /asgi/", Text),
    ("starlette-001", "GET /starlette/", Text),
    ("fastapi-001", "GET /fastapi/items/", Text),
    ("fastapi-002", "GET /fastapi/items/?skip=1&limit=1", Text),
    ("fastapi-010", "PUT /fastapi/items/7", Text),
    ("bottle-001", "GET /bottle/hello/ann", Text),
    ("flask-001", "GET /flask/", Text),
    ("django-urls-001", "GET /django/articles/2005/", Text),
    ("django-urls-002", "GET /django/articles/2005/07/42/", Text),
    ("tornado-web-001", "GET /tornado/", Text),
];

#[tokio::test]
async fn each_system_answers_as_it_did() {
    let recorded = recorded();
    for &(id, request, same) in CLAIMS {
        let example = &recorded[recorded.iter().position(|example| example["id"] == id).expect(id)];
        let answer = ask_as_recorded(request, &example["given"]).await;
        let expected = &example["recorded"];
        assert_eq!(u64::from(answer.status), expected["status"], "{id}");
        let content_type = text(&expected["content_type"]);
        assert!(is_of_type(&answer, content_type), "{id}: {}", answer.content_type());
        let body = example["here"].as_str().or(expected["body"].as_str()).unwrap_or_default();
        let [here, there] = [&*answer.body, body].map(|body| comparable(body, same));
        assert_eq!(here, there, "{id}");
    }
}

#[test]
fn each_recorded_example_is_claimed_once() {
    let recorded = recorded();
    let examples: Vec<&str> = recorded.iter().map(|example| text(&example["id"])).collect();
    let claimed: Vec<&str> = CLAIMS.iter().map(|(id, ..)| *id).collect();
    assert_eq!(claimed, examples);
    assert_eq!(claimed.len(), 28);
}

/// An answer that is compared as text was recorded for it, and what is HTML was recorded as such.
#[test]
fn claims_are_no_weaker_than_they_must() {
    for (example, &(id, _, same)) in recorded().iter().zip(CLAIMS) {
        let fits = match text(&example["compare"]) {
            "exact" => matches!(same, Text | WhiteSpace),
            "html-equivalent" => matches!(same, Html),
            "status" => matches!(same, Status),
            _ => false,
        };
        assert!(fits, "{id}");
        assert_eq!(example["here"].is_string(), example["because"].is_string(), "{id}");
    }
}

/// Pages of the same examples for which nothing was recorded, by what their sources say; and
/// those of web.py and web2py, by their tutorials.
const FURTHER: &[(&str, u16, &str)] = &[
    (
        "GET /twisted/widget?echotext=%3Cb%3E",
        200,
        "<h1>Welcome to my widget, displaying &lt;b&gt;.</h1>\n<p>Here it is: &lt;b&gt;</p>",
    ),
    ("GET /wsgi/nope", 404, "404 - Not Found: nope"),
    ("GET /django/articles/2005/07/", 200, "month_archive year=2005 month=07"),
    ("GET /webpy/", 200, "Hello, World!"),
    ("GET /webpy/Ann%20%26%20Bob", 200, "Hello, Ann & Bob!"),
    ("GET /webpy/index", 200, "<em>Hello</em>, world!\n"),
    (
        "GET /webpy/index?name=%3CAnn%3E",
        200,
        "I just wanted to say <em>hello</em> to &lt;Ann&gt;.\n",
    ),
    ("GET /bottle/n/-7", 200, "-7"),
    ("GET /bottle/f/css/a.css", 200, "css/a.css"),
    ("GET /bottle/d", 200, "{\"a\":1}"),
    ("GET /tornado/item/7", 200, "7 none"),
    ("GET /tornado/item/7?q=%3Cb%3E", 200, "7 &lt;b&gt;"),
    ("GET /flask/user/ann", 200, "ann"),
    ("GET /flask/post/41", 200, "42"),
    ("GET /flask/projects/", 200, "projects"),
    ("GET /starlette/items/7", 200, "7"),
    ("GET /starlette/files/a/b.css", 200, "a/b.css"),
    ("POST /starlette/post", 200, "Hello, World!"),
    ("GET /fastapi/typed", 200, "{\"flag\":false,\"tags\":[],\"q\":null}"),
    (
        "GET /fastapi/typed?flag=yes&tags=a&tags=b&q=c",
        200,
        "{\"flag\":true,\"tags\":[\"a\",\"b\"],\"q\":\"c\"}",
    ),
    ("GET /fastapi/need?n=4", 200, "4"),
    ("GET /fastapi/page?name=%3Ci%3E", 200, "<b>&lt;i&gt;</b>"),
];

#[tokio::test]
async fn the_other_pages_of_the_examples() {
    for &(request, status, body) in FURTHER {
        let answer = ask(request).await;
        assert_eq!((answer.status, &*answer.body), (status, body), "{request}");
    }
    let web2py = ask("GET /web2py/myapp/default/index").await;
    assert!(web2py.body.contains("<h1>Hello from MyApp</h1>"), "{}", web2py.body);
    let form = [("content-type", "application/x-www-form-urlencoded")];
    assert_eq!(send("POST /bottle/form", &form, "x=%3Ci%3E").await.body, "&lt;i&gt;");
}

/// What does not fit is refused by name, and nothing fails.
const REFUSED: &[(&str, u16)] = &[
    ("GET /django/articles/05/", 404),
    ("GET /django/articles/20055/", 404),
    ("GET /django/articles/2005/7/", 404),
    ("GET /django/articles/2005/07/first/", 404),
    ("GET /django/articles/2005", 308),
    ("GET /flask/projects", 308),
    ("GET /flask/post/one", 404),
    ("GET /tornado/item/-1", 404),
    ("GET /starlette/items/x", 404),
    ("GET /starlette/post", 405),
    ("POST /asgi/", 405),
    ("GET /bottle/form", 405),
    ("GET /fastapi/items/?skip=one", 400),
    ("GET /fastapi/need", 400),
    ("PUT /fastapi/items/seven", 404),
    ("PUT /fastapi/items/7", 415),
    ("GET /psp/menu_pages", 404),
    ("GET /nowhere", 404),
];

#[tokio::test]
async fn what_does_not_fit_is_refused() {
    for &(request, status) in REFUSED {
        assert_eq!(ask(request).await.status, status, "{request}");
    }
    let json = [("content-type", "application/json")];
    assert_eq!(send("PUT /fastapi/items/7", &json, "{\"name\":\"Foo\"}").await.status, 422);
    assert_eq!(send("PUT /fastapi/items/7", &json, "{").await.status, 400);
    let accept = [("accept", "application/json")];
    let missing = send("GET /fastapi/need", &accept, "").await;
    assert!(missing.body.contains("\"parameter\":\"n\""), "{}", missing.body);
    assert_eq!(ask("POST /asgi/").await.header("allow"), "GET,HEAD");
}

fn recorded() -> Vec<Value> {
    serde_json::from_str(include_str!("../recorded.json")).expect("JSON")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// Asks at the host and with the body that were recorded.
async fn ask_as_recorded(request: &str, given: &Value) -> Answer {
    let host = given["base"].as_str().or(given["values"]["URL"].as_str());
    let host = host.and_then(|url| url.split('/').nth(2)).unwrap_or("localhost");
    match given["body"].as_str() {
        Some(body) => {
            send(request, &[("host", host), ("content-type", "application/json")], body).await
        }
        None => send(request, &[("host", host)], "").await,
    }
}

/// The media type is the recorded one, and the character encoding too, if there is one: here each
/// text says that it is UTF-8.
fn is_of_type(answer: &Answer, recorded: &str) -> bool {
    let here = answer.content_type().to_ascii_lowercase();
    let recorded = recorded.to_ascii_lowercase();
    here == recorded || here.strip_suffix("; charset=utf-8") == Some(&recorded)
}

/// What is to be the same of an answer.
fn comparable(body: &str, same: Same) -> String {
    match same {
        Text => body.to_owned(),
        WhiteSpace => body.split_ascii_whitespace().collect::<Vec<_>>().join(" "),
        Html => normal_form(body),
        Status => String::new(),
    }
}
