//! The application: its pages, which say themselves where they are, and what is around them.
//!
//! | address | in `templates/` | |
//! |---|---|---|
//! | `GET /?status=open&q=crash&page=2` | `index.tpl` | the list; only its rows when asked with `HX-Request: true` |
//! | `GET /new`, `POST /new` | `new.tpl` | the form that files a bug |
//! | `GET /bug/{id}`, `POST /bug/{id}/comments` | `bug.tpl` | a bug and its comments; adds one |
//! | `GET /bug/{id}/mail` | `mail.tpl` | the bug as a mail, in plain text |
//! | `GET /feed.atom`, `GET /chart.svg` | `feed.tpl`, `chart.tpl` | the newest bugs; how many there are of each status |
//! | `GET /static/…` | | stylesheet, script, icon |

use std::convert::Infallible;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts};
use axum::http::header;
use axum::http::request::Parts;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use jiff::Timestamp;
use masque::page::{Failure, error_pages};
use masque::serve::security_headers;
use masque::{Render, Status, html};

use crate::store::Store;
use crate::templates::error::ErrorPage;
use crate::templates::index::bugs;
use crate::templates::layout::Layout;
use crate::tracker::Bug;

/// Nothing is loaded from elsewhere, and no text that a reader typed runs:
/// escaping sees to that, and the browser sees to it a second time.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; \
     img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What a page says of a bug that nobody has filed.
#[must_use]
pub fn no_such_bug() -> Status {
    Status::NOT_FOUND.because("There is no such bug. Not this one, anyway.")
}

/// What the pages share.
#[derive(Clone, Debug)]
pub struct Tracker {
    /// The bugs.
    pub store: Store,
    /// The clock.
    pub now: fn() -> Timestamp,
}

impl Tracker {
    /// What time it is.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.now)()
    }

    /// A bug.
    ///
    /// # Errors
    /// 404 if there is no such bug; those of the database.
    pub async fn bug(&self, id: i64) -> masque::Result<Bug> {
        Ok(self.store.bug(id).await?.ok_or_else(no_such_bug)?)
    }
}

/// Where the tracker is, as the reader sees it: feeds and mails need whole addresses.
#[derive(Clone, Debug)]
pub struct Site(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Site {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Site, Infallible> {
        let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
        Ok(Site(format!("http://{}", host.unwrap_or("localhost"))))
    }
}

/// The whole application.
pub fn router(tracker: Tracker) -> Router {
    crate::templates::pages()
        .with_state(tracker)
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
        .layer(error_pages(|failure: &Failure| ErrorPage { failure }.render()))
        .layer(
            security_headers()
                .header("content-security-policy", CONTENT_SECURITY_POLICY)
                .header("referrer-policy", "same-origin")
                .into_layer(),
        )
        .layer(DefaultBodyLimit::max(64 * 1024))
}

/// A handler of axum's, with markup of its own.
async fn nothing_here(uri: Uri) -> Response {
    let title = "Not Found";
    let page = html! {
        <Layout {title}>
            <h1>{title}</h1>
            <p>There is nothing at <code>{uri.path()}</code>.</p>
            <p><a href={bugs::url()}>All bugs</a></p>
        </Layout>
    };
    (StatusCode::NOT_FOUND, page).into_response()
}

/// A file that is part of the program.
fn file<S: Clone + Send + Sync + 'static>(
    media_type: &'static str,
    text: &'static str,
) -> axum::routing::MethodRouter<S> {
    get(move || async move { ([(header::CONTENT_TYPE, media_type)], text) })
}
