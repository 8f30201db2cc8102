//! The application: what is at which address, and what happens there.
//!
//! | address | |
//! |---|---|
//! | `GET /?status=open&q=crash&page=2` | the list; only its rows when asked with `HX-Request: true` |
//! | `GET /new`, `POST /new` | the form that files a bug |
//! | `GET /bug/{id}` | a bug and its comments |
//! | `POST /bug/{id}/comments` | adds a comment |
//! | `GET /bug/{id}/mail` | the bug as a mail, in plain text |
//! | `GET /feed.atom`, `GET /chart.svg` | the newest bugs; how many there are of each status |
//! | `GET /static/…` | stylesheet, script, icon |

use axum::Router;
use axum::extract::rejection::{FormRejection, PathRejection, QueryRejection};
use axum::extract::{DefaultBodyLimit, Form, Path, Query, Request, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use jiff::Timestamp;
use masque::{Html, Render, Svg, Text, html};
use serde::Deserialize;

use crate::forms::{BugForm, CommentForm, Errors, ListQuery};
use crate::store::Store;
use crate::templates::bug::BugPage;
use crate::templates::chart::StatusChart;
use crate::templates::feed::BugFeed;
use crate::templates::index::{BugIndex, BugIndexRows};
use crate::templates::layout::Layout;
use crate::templates::mail::BugMail;
use crate::templates::new::NewBugPage;
use crate::tracker::Bug;

/// How many bugs the feed holds.
const FEED_SIZE: i64 = 20;

/// Nothing is loaded from elsewhere, and no text that a reader typed runs:
/// escaping sees to that, and the browser sees to it a second time.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; \
     img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What the handlers share.
#[derive(Clone, Debug)]
pub struct Tracker {
    /// The bugs.
    pub store: Store,
    /// The clock.
    pub now: fn() -> Timestamp,
}

/// The whole application.
pub fn router(tracker: Tracker) -> Router {
    Router::new()
        .route("/", get(list))
        .route("/new", get(new_bug).post(file_bug))
        .route("/bug/{id}", get(show_bug))
        .route("/bug/{id}/comments", post(add_comment))
        .route("/bug/{id}/mail", get(mail))
        .route("/feed.atom", get(feed))
        .route("/chart.svg", get(chart))
        .route(
            "/static/style.css",
            file("text/css; charset=utf-8", include_str!("../static/style.css")),
        )
        .route(
            "/static/list.js",
            file("text/javascript; charset=utf-8", include_str!("../static/list.js")),
        )
        .route("/static/icon.svg", file("image/svg+xml", include_str!("../static/icon.svg")))
        .fallback(nothing_here)
        .method_not_allowed_fallback(wrong_verb)
        .layer(middleware::from_fn(secured))
        .layer(DefaultBodyLimit::max(64 * 1024))
        .with_state(tracker)
}

async fn list(
    State(tracker): State<Tracker>,
    query: Result<Query<ListQuery>, QueryRejection>,
    headers: HeaderMap,
) -> Result<impl IntoResponse, Failure> {
    let Query(query) = query?;
    let filter = query.filter();
    let listing = tracker.store.list(&filter, query.page()).await?;
    let now = (tracker.now)();
    let page = if headers.get("HX-Request").is_some_and(|value| value == "true") {
        BugIndexRows { listing: &listing, filter: &filter, now }.render()
    } else {
        let counts = tracker.store.counts().await?;
        BugIndex { listing: &listing, filter: &filter, counts: &counts, now }.render()
    };
    // Two answers live at one address: a cache must not mix them up.
    Ok(([(header::VARY, "HX-Request")], page))
}

async fn new_bug() -> Html {
    NewBugPage { form: &BugForm::default(), errors: &Errors::default() }.render()
}

async fn file_bug(
    State(tracker): State<Tracker>,
    form: Result<Form<BugForm>, FormRejection>,
) -> Result<Response, Failure> {
    let Form(form) = form?;
    let bug = match form.check() {
        Ok(bug) => bug,
        Err(errors) => {
            let page = NewBugPage { form: &form, errors: &errors }.render();
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let id = tracker.store.file(&bug, (tracker.now)()).await?;
    Ok(Redirect::to(&format!("/bug/{id}?done=filed")).into_response())
}

/// What was just done to a bug, for the page that is shown afterwards.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Done {
    Filed,
    Commented,
}

/// `?done=filed`
#[derive(Debug, Default, Deserialize)]
struct DoneQuery {
    done: Option<Done>,
}

async fn show_bug(
    State(tracker): State<Tracker>,
    id: Result<Path<i64>, PathRejection>,
    query: Result<Query<DoneQuery>, QueryRejection>,
) -> Result<Html, Failure> {
    let Path(id) = id?;
    let Query(query) = query?;
    let flash = query.done.map(|done| {
        html! {
            <p class="flash" role="status">
                @match done {
                    Done::Filed => { Filed as <b>bug {id}</b>. Thank you! }
                    Done::Commented => { Your comment was added. }
                }
            </p>
        }
    });
    bug_page(&tracker, id, flash.as_ref(), &CommentForm::default(), &Errors::default()).await
}

async fn add_comment(
    State(tracker): State<Tracker>,
    id: Result<Path<i64>, PathRejection>,
    form: Result<Form<CommentForm>, FormRejection>,
) -> Result<Response, Failure> {
    let Path(id) = id?;
    let Form(form) = form?;
    let comment = match form.check() {
        Ok(comment) => comment,
        Err(errors) => {
            let page = bug_page(&tracker, id, None, &form, &errors).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let added = tracker.store.comment(id, &comment, (tracker.now)()).await?;
    let comment = added.ok_or(Failure::NotFound)?;
    Ok(Redirect::to(&format!("/bug/{id}?done=commented#comment-{comment}")).into_response())
}

async fn bug_page(
    tracker: &Tracker,
    id: i64,
    flash: Option<&Html>,
    form: &CommentForm,
    errors: &Errors,
) -> Result<Html, Failure> {
    let bug = find_bug(tracker, id).await?;
    let comments = tracker.store.comments(id).await?;
    let now = (tracker.now)();
    Ok(BugPage { bug: &bug, comments: &comments, now, flash, form, errors }.render())
}

async fn mail(
    State(tracker): State<Tracker>,
    id: Result<Path<i64>, PathRejection>,
    headers: HeaderMap,
) -> Result<Text, Failure> {
    let Path(id) = id?;
    let bug = find_bug(&tracker, id).await?;
    let comments = tracker.store.comments(id).await?;
    Ok(BugMail { bug: &bug, comments: &comments, site: &site(&headers) }.render())
}

async fn feed(
    State(tracker): State<Tracker>,
    headers: HeaderMap,
) -> Result<impl IntoResponse, Failure> {
    let bugs = tracker.store.newest(FEED_SIZE).await?;
    let updated = bugs.iter().map(Bug::updated).max().unwrap_or_else(tracker.now);
    let feed = BugFeed { bugs: &bugs, updated, site: &site(&headers) }.render();
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], feed))
}

async fn chart(State(tracker): State<Tracker>) -> Result<Svg, Failure> {
    let counts = tracker.store.counts().await?;
    Ok(StatusChart { counts: &counts }.render())
}

async fn nothing_here(uri: Uri) -> Response {
    let detail = html! { There is nothing at <code>{uri.path()}</code>. };
    error_page(StatusCode::NOT_FOUND, &detail)
}

async fn wrong_verb() -> Response {
    let detail = html! { This address does not take that kind of request. };
    error_page(StatusCode::METHOD_NOT_ALLOWED, &detail)
}

async fn find_bug(tracker: &Tracker, id: i64) -> Result<Bug, Failure> {
    tracker.store.bug(id).await?.ok_or(Failure::NotFound)
}

/// Where the tracker is, as the reader sees it: feeds and mails need whole addresses.
fn site(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    format!("http://{}", host.unwrap_or("localhost"))
}

/// A file that is part of the program.
fn file<S: Clone + Send + Sync + 'static>(
    media_type: &'static str,
    text: &'static str,
) -> axum::routing::MethodRouter<S> {
    get(move || async move { ([(header::CONTENT_TYPE, media_type)], text) })
}

async fn secured(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers: [(HeaderName, &str); 3] = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
    ];
    for (name, value) in headers {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Why a page could not be made.
#[derive(Debug)]
enum Failure {
    /// There is no such bug.
    NotFound,
    /// The request makes no sense.
    Refused(StatusCode, String),
    /// The database failed.
    Store(sqlx::Error),
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Failure::NotFound => {
                let detail = html! { There is no such bug. Not this one, anyway. };
                error_page(StatusCode::NOT_FOUND, &detail)
            }
            Failure::Refused(status, reason) => error_page(status, &html! { {reason} }),
            Failure::Store(error) => {
                // The reader has no use for the reason, the operator has.
                eprintln!("bugs: {error}");
                let detail = html! { The database did not answer. Please try again. };
                error_page(StatusCode::INTERNAL_SERVER_ERROR, &detail)
            }
        }
    }
}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Failure {
        Failure::Store(error)
    }
}

/// `/bug/first`: what is not a number is no bug's.
impl From<PathRejection> for Failure {
    fn from(_: PathRejection) -> Failure {
        Failure::NotFound
    }
}

impl From<QueryRejection> for Failure {
    fn from(rejection: QueryRejection) -> Failure {
        Failure::Refused(rejection.status(), rejection.body_text())
    }
}

impl From<FormRejection> for Failure {
    fn from(rejection: FormRejection) -> Failure {
        Failure::Refused(rejection.status(), rejection.body_text())
    }
}

fn error_page(status: StatusCode, detail: &Html) -> Response {
    let title = status.canonical_reason().unwrap_or("Error");
    let page = html! {
        <Layout {title}>
            <h1>{title}</h1>
            <p>{detail}</p>
            <p><a href="/">All bugs</a></p>
        </Layout>
    };
    (status, page).into_response()
}
