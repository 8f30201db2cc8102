//! Parameters: what is read from names and texts, and what is told of what is wrong.

use core::fmt::Debug;
use core::marker::PhantomData;
use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use axum::extract::DefaultBodyLimit;
use axum::http::Request;
use masque::page::{Incoming, IntoResponse, Page, Response, State, router};
use masque::{Result, Text};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::app::app;
use crate::{Answer, ask, send, submit};

/// A page with one parameter, `v: T`, that shows what it was given.
struct Shown<T>(PhantomData<T>);

impl<S: State, T: DeserializeOwned + Debug + Send + 'static> Page<S> for Shown<T> {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/";

    async fn handle(mut request: Incoming<S>) -> Result<Response> {
        request.read().await?;
        let value = request.value::<T>("v")?;
        Ok(Text::from(format!("{value:?}")).into_response())
    }
}

/// The same with a default, for which `None` stands.
struct WithDefault<T>(PhantomData<T>);

impl<S: State, T: DeserializeOwned + Debug + Send + 'static> Page<S> for WithDefault<T> {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/";

    async fn handle(mut request: Incoming<S>) -> Result<Response> {
        request.read().await?;
        let value = request.optional::<T>("v")?;
        Ok(Text::from(format!("{value:?}")).into_response())
    }
}

/// Pages for parameters of each kind, for whoever wants to break one: `/0` to `/9`.
pub(crate) fn each_kind() -> Router {
    let pages = [
        router::<Shown<i8>, ()>(),
        router::<Shown<f64>, ()>(),
        router::<Shown<String>, ()>(),
        router::<Shown<Option<char>>, ()>(),
        router::<Shown<Vec<Tab>>, ()>(),
        router::<Shown<Comment>, ()>(),
        router::<Shown<Option<Filter>>, ()>(),
        router::<Shown<BTreeMap<String, Vec<u8>>>, ()>(),
        router::<WithDefault<Search>, ()>(),
        router::<WithDefault<(bool, Even)>, ()>(),
    ];
    let numbered = pages.into_iter().enumerate();
    numbered.fold(Router::new(), |all, (number, page)| all.nest(&format!("/{number}"), page))
}

/// What a page shows, or what it tells of what is wrong.
fn told(answer: Answer) -> String {
    match answer.status.as_u16() {
        200 => answer.body,
        status => {
            let failure: serde_json::Value = serde_json::from_str(&answer.body).expect("JSON");
            assert_eq!(failure["status"], status);
            format!("{status}: {}", failure["error"].as_str().expect("a text"))
        }
    }
}

fn with_json(mut request: Request<Body>) -> Request<Body> {
    request.headers_mut().insert("accept", "application/json".parse().expect("a value"));
    request
}

/// What a form gives for `v: T`.
fn given<T: DeserializeOwned + Debug + Send + 'static>(form: &'static str) -> String {
    told(send(&router::<Shown<T>, ()>(), with_json(submit("POST /", form))))
}

/// What a form gives for `v: T = default`.
fn or_default<T: DeserializeOwned + Debug + Send + 'static>(form: &'static str) -> String {
    told(send(&router::<WithDefault<T>, ()>(), with_json(submit("POST /", form))))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Tab {
    Summary,
    WorkLog,
}

#[derive(Debug, Deserialize)]
struct Id(#[expect(dead_code, reason = "shown")] u32);

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "shown")]
struct Comment {
    text: String,
    #[serde(rename = "at-line")]
    line: Option<u32>,
    tags: Vec<String>,
    urgent: bool,
    #[serde(default = "seven")]
    days: u8,
    author: Author,
    reviewer: Option<Reviewer>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "shown")]
struct Author {
    name: String,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "shown")]
struct Reviewer {
    reviewer_name: String,
}

fn seven() -> u8 {
    7
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Filter {
    open: bool,
    page: u32,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[expect(dead_code, reason = "shown")]
enum Search {
    Text { text: String },
    Mine,
}

#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct Even;

impl TryFrom<String> for Even {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.len().is_multiple_of(2) && !text.is_empty() { Ok(Self) } else { Err("is not even") }
    }
}

#[test]
fn a_page_reads_its_path_and_query() {
    let answer = send(&app(), ask("GET /bug/7?tab=log"));
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(answer.body, "<h1>Crash on &lt;empty&gt; input</h1> <p>log </p>");
}

#[test]
fn a_form_comes_before_the_query() {
    let line = "POST /bug/7/comments?text=from+the+query&tags=q";
    let answer = send(&app(), submit(line, "text=x%20y&tags=a&tags=b"));
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), Some("/bug/7?tab=a+b"));

    let answer = send(&app(), submit(line, "text=x"));
    assert_eq!(answer.header("location"), Some("/bug/7?tab=q"));
}

#[test]
fn numbers() {
    assert_eq!(given::<i64>("v=-7"), "-7");
    assert_eq!(given::<u8>("v=256"), "400: `v` must be a whole number from 0 to 255");
    assert_eq!(given::<u8>("v=x"), "400: `v` must be a whole number from 0 to 255");
    assert_eq!(given::<u128>("v=340282366920938463463374607431768211455"), u128::MAX.to_string());
    assert_eq!(given::<f64>("v=2.5e3"), "2500.0");
    assert_eq!(given::<f64>("v=NaN"), "400: `v` must be a number");
    assert_eq!(given::<f32>("v=1e99"), "400: `v` must be a number");
}

#[test]
fn texts() {
    assert_eq!(given::<String>("v=a+b%26%3D%C3%A9"), "\"a b&=é\"");
    assert_eq!(given::<String>("v="), "\"\"");
    assert_eq!(given::<String>("v"), "\"\"");
    assert_eq!(given::<char>("v=%C3%A9"), "'é'");
    assert_eq!(given::<char>("v=ab"), "400: `v` must be one character");
    assert_eq!(given::<Id>("v=7"), "Id(7)");
    assert_eq!(given::<Even>("v=ab"), "Even");
    assert_eq!(given::<Even>("v=abc"), "400: `v` is not even");
}

#[test]
fn booleans() {
    for text in ["true", "1", "on", "yes"] {
        assert_eq!(given::<bool>(format!("v={text}").leak()), "true");
    }
    for text in ["false", "0", "off", "no"] {
        assert_eq!(given::<bool>(format!("v={text}").leak()), "false");
    }
    assert_eq!(given::<bool>(""), "false", "an unchecked box sends nothing");
    assert_eq!(given::<bool>("v="), "false");
    assert_eq!(given::<bool>("v=maybe"), "400: `v` must be `true` or `false`");
    assert_eq!(given::<Option<bool>>(""), "None");
    assert_eq!(or_default::<bool>(""), "None", "so that the default holds");
}

#[test]
fn enums_by_the_names_of_their_variants() {
    assert_eq!(given::<Tab>("v=work-log"), "WorkLog");
    assert_eq!(given::<Tab>("v=WorkLog"), "400: `v` must be `summary` or `work-log`");
    assert_eq!(given::<Tab>("v="), "400: `v` is missing");
    assert_eq!(or_default::<Tab>("v="), "None");
    assert_eq!(given::<Vec<Tab>>("v=summary&v=work-log"), "[Summary, WorkLog]");
}

#[test]
fn options() {
    assert_eq!(given::<Option<u32>>("v=3"), "Some(3)");
    assert_eq!(given::<Option<u32>>(""), "None");
    assert_eq!(given::<Option<u32>>("v="), "None");
    assert_eq!(given::<Option<String>>("v="), "None");
    assert_eq!(given::<Option<u32>>("v=x"), "400: `v` must be a whole number from 0 to 4294967295");
    assert_eq!(given::<Option<Vec<u32>>>(""), "None");
    assert_eq!(given::<Option<Vec<u32>>>("v=1"), "Some([1])");
    assert_eq!(given::<Option<Tab>>("v=summary"), "Some(Summary)");
}

#[test]
fn lists() {
    assert_eq!(given::<Vec<u32>>("v=1&w=x&v=2"), "[1, 2]");
    assert_eq!(given::<Vec<u32>>(""), "[]");
    assert_eq!(given::<Vec<u32>>("v=&v=2"), "[2]", "an empty text is no number");
    assert_eq!(given::<Vec<String>>("v=&v=b"), "[\"\", \"b\"]");
    assert_eq!(given::<(u8, u8)>("v=1&v=2"), "(1, 2)");
    assert_eq!(given::<[u8; 2]>("v=1"), "400: `v` invalid length 1, expected an array of length 2");
    assert_eq!(given::<Vec<u8>>("v=1&v=x"), "400: `v` must be a whole number from 0 to 255");
}

#[test]
fn defaults() {
    assert_eq!(or_default::<u32>(""), "None");
    assert_eq!(or_default::<u32>("v="), "None");
    assert_eq!(or_default::<u32>("v=3"), "Some(3)");
    assert_eq!(or_default::<u32>("v=x"), "400: `v` must be a whole number from 0 to 4294967295");
    assert_eq!(or_default::<String>("v="), "Some(\"\")");
    assert_eq!(or_default::<Vec<u32>>(""), "None");
    assert_eq!(or_default::<Option<u32>>(""), "Some(None)");
}

#[test]
fn structs_take_their_fields_from_the_whole_form() {
    assert_eq!(
        given::<Comment>(
            "text=Hi&at-line=3&tags=a&tags=b&urgent=on&days=1&name=Ada&reviewer_name=Bo"
        ),
        "Comment { text: \"Hi\", line: Some(3), tags: [\"a\", \"b\"], urgent: true, days: 1, \
         author: Author { name: \"Ada\" }, reviewer: None }",
        "an optional field is one that is given by its name"
    );
    assert_eq!(
        given::<Comment>("text=&at-line=&days=&name=Ada&other=x"),
        "Comment { text: \"\", line: None, tags: [], urgent: false, days: 7, \
         author: Author { name: \"Ada\" }, reviewer: None }"
    );
    assert_eq!(given::<Comment>("text=Hi"), "400: `name` is missing");
    assert_eq!(
        given::<Comment>("text=Hi&name=Ada&days=many"),
        "400: `days` must be a whole number from 0 to 255"
    );
}

#[test]
fn structs_with_nothing_given() {
    assert_eq!(given::<Filter>(""), "Filter { open: false, page: 0 }");
    assert_eq!(given::<Filter>("page="), "Filter { open: false, page: 0 }");
    assert_eq!(given::<Option<Filter>>("other=1"), "None");
    assert_eq!(given::<Option<Author>>(""), "None");
    assert_eq!(given::<Option<Author>>("name=Ada"), "Some(Author { name: \"Ada\" })");
    assert_eq!(or_default::<Author>(""), "None");
    assert_eq!(or_default::<Comment>("text=Hi"), "400: `name` is missing");
}

#[test]
fn maps_and_tagged_enums() {
    let map = "{\"a\": \"1\", \"b\": \"\"}";
    assert_eq!(given::<BTreeMap<String, String>>("b=&a=1"), map);
    assert_eq!(given::<BTreeMap<String, Vec<u8>>>("a=1&b=2&a=3"), "{\"a\": [1, 3], \"b\": [2]}");
    assert_eq!(given::<Search>("kind=text&text=x"), "Text { text: \"x\" }");
    assert_eq!(given::<Search>("kind=mine"), "Mine");
    assert_eq!(given::<Search>("text=x"), "400: `kind` is missing");
}

#[test]
fn what_is_missing_or_given_twice_is_named() {
    assert_eq!(given::<String>("w=1"), "400: `v` is missing");
    assert_eq!(given::<u32>("v="), "400: `v` is missing");
    assert_eq!(given::<u32>("v=1&v=2"), "400: `v` is given 2 times, and can be given once");
    let answer = send(&app(), with_json(submit("POST /bug/7/comments", "tags=a")));
    let failure: serde_json::Value = serde_json::from_str(&answer.body).expect("JSON");
    let expected = serde_json::json!({
        "status": 400, "error": "`text` is missing", "parameter": "text", "reason": "is missing",
    });
    assert_eq!(failure, expected);
}

#[test]
fn a_path_that_does_not_parse_is_not_found() {
    for path in
        ["/bug/x", "/bug/7.0", "/bug/99999999999999999999", "/bug/%FF", "/bug/7%00", "/bug/%"]
    {
        let answer = send(&app(), ask(&format!("GET {path}")));
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.body.contains("<h1>Not Found</h1>"), "{}", answer.body);
    }
}

#[test]
fn what_is_no_utf_8_is_replaced() {
    assert_eq!(given::<String>("v=a%FFb"), "\"a\u{FFFD}b\"");
    assert_eq!(given::<String>("v=%C3&%FF=1"), "\"\u{FFFD}\"");
    assert_eq!(given::<String>("v=%zz%"), "\"%zz%\"");
}

#[test]
fn a_strict_page_refuses_other_names() {
    let strict = |line: &str| send(&app(), ask(line));
    assert_eq!(strict("GET /strict?a=1").status, 200);
    let answer = strict("GET /strict?a=1&%3Cb%3E=2");
    assert_eq!(answer.status, 400);
    assert!(answer.body.contains("`&lt;b&gt;` is not known here"), "{}", answer.body);
    let answer = send(&app(), submit("POST /strict", "a=1&c=2"));
    assert!(answer.body.contains("`c` is not known here"), "{}", answer.body);
}

#[test]
fn a_form_is_urlencoded() {
    let page = router::<Shown<Option<u8>>, ()>();
    let sent = |media_type: Option<&str>, body: &'static str| {
        let mut request = with_json(ask("POST /?v=1"));
        *request.body_mut() = body.into();
        if let Some(media_type) = media_type {
            request.headers_mut().insert("content-type", media_type.parse().expect("a value"));
        }
        told(send(&page, request))
    };
    let refused = "415: This page takes forms as application/x-www-form-urlencoded.";
    assert_eq!(sent(None, ""), "Some(1)");
    assert_eq!(sent(Some("application/json"), ""), "Some(1)");
    assert_eq!(sent(Some("application/json"), "{}"), refused);
    assert_eq!(sent(Some("multipart/form-data; boundary=x"), "--x--"), refused);
    assert_eq!(sent(None, "v=2"), refused);
    assert_eq!(sent(Some("Application/X-WWW-Form-URLEncoded; charset=utf-8"), "v=2"), "Some(2)");
}

#[test]
fn a_form_has_axums_limit() {
    let large = || format!("v={}", "1".repeat(3_000_000));
    let page = router::<Shown<String>, ()>();
    let answer = send(&page, with_json(submit("POST /", large())));
    assert_eq!(told(answer), "413: This form is too large.");

    let page = page.layer(DefaultBodyLimit::max(4_000_000));
    assert_eq!(send(&page, submit("POST /", large())).status, 200);
    let page = router::<Shown<String>, ()>().layer(DefaultBodyLimit::max(10));
    assert_eq!(send(&page, submit("POST /", "v=123456789")).status, 413);
    let page = router::<Shown<String>, ()>().layer(DefaultBodyLimit::disable());
    assert_eq!(send(&page, submit("POST /", large())).status, 200);
}

#[test]
fn a_form_has_a_number_of_names() {
    let page = router::<Shown<BTreeMap<String, String>>, ()>();
    let answer = send(&page, with_json(submit("POST /", "a&".repeat(10_001))));
    assert_eq!(told(answer), "400: There are too many values.");
}

#[test]
fn a_get_has_no_form() {
    let mut request = submit("GET /bug/7", "tab=form");
    request.headers_mut().insert("content-type", "text/plain".parse().expect("a value"));
    assert!(send(&app(), request).body.contains("<p>summary "));
}
