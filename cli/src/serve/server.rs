//! What browsers talk to: it hands requests on to the program, and answers itself where that cannot.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, CONNECTION, CONTENT_LENGTH, HeaderMap, HeaderName, TE, TRANSFER_ENCODING,
    UPGRADE,
};
use axum::http::{Method, StatusCode, Uri, Version};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::net::TcpListener;
use tokio::sync::watch::Receiver;

use super::page;
use super::program::Target;
use super::reload::{self, EVENTS, accepts_html, is_for_page, is_html};

/// What is served.
#[derive(Clone, Debug)]
pub(crate) struct Status {
    /// Another one for each that browsers should load.
    version: u64,
    phase: Phase,
}

#[derive(Clone, Debug)]
pub(crate) enum Phase {
    /// Requests wait.
    Building,
    /// The program answers.
    Running(Target),
    /// A report is shown.
    Broken(Arc<str>),
}

impl Status {
    /// Before the first build. No two runs begin with the same version.
    pub(crate) fn first() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { version: since.as_millis() as u64, phase: Phase::Building }
    }

    /// Requests wait from now on.
    pub(crate) fn begin(&mut self) {
        // What was broken is shown again to those who ask, whatever comes of it.
        self.version += u64::from(self.is_broken());
        self.phase = Phase::Building;
    }

    /// Requests are answered from now on; by something new, or by what answered before.
    pub(crate) fn settle(&mut self, phase: Phase, is_new: bool) {
        self.version += u64::from(is_new);
        self.phase = phase;
    }

    /// Whether a report is shown.
    pub(crate) fn is_broken(&self) -> bool {
        matches!(self.phase, Phase::Broken(_))
    }

    fn is_settled(&self) -> bool {
        !matches!(self.phase, Phase::Building)
    }
}

#[derive(Clone)]
struct Server {
    status: Receiver<Status>,
    client: Client<HttpConnector, Body>,
}

/// Answers requests for ever.
pub(crate) async fn serve(listener: TcpListener, status: Receiver<Status>) {
    let client = Client::builder(TokioExecutor::new()).build(HttpConnector::new());
    let routes = axum::Router::new().fallback(answer).with_state(Server { status, client });
    // It ends with the command alone.
    let _ = axum::serve(listener, routes).await;
}

async fn answer(State(mut server): State<Server>, request: Request) -> Response {
    if request.uri().path() == EVENTS {
        return events(server.status, request.uri()).into_response();
    }
    let status = match server.status.wait_for(Status::is_settled).await {
        Ok(status) => status.clone(),
        Err(_) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
    };
    match status.phase {
        Phase::Running(target) => server.hand_on(request, target, status.version).await,
        Phase::Broken(report) => broken(&request, status.version, &report),
        Phase::Building => unreachable!("it has settled"),
    }
}

/// One message as soon as there is another version than the browser has.
fn events(status: Receiver<Status>, uri: &Uri) -> impl IntoResponse {
    let query = uri.query().unwrap_or_default();
    let known: Option<u64> =
        query.strip_prefix("version=").and_then(|version| version.parse().ok());
    let message = async move {
        let mut status = status;
        let is_other = |status: &Status| status.is_settled() && Some(status.version) != known;
        // When nobody is left to tell, there is nothing to tell.
        let found = status.wait_for(is_other).await.ok().map(|status| status.version);
        Ok::<_, Infallible>(Event::default().data(found.unwrap_or_default().to_string()))
    };
    let then_silence = stream::once(message).chain(stream::pending());
    Sse::new(then_silence).keep_alive(KeepAlive::default())
}

/// The report in place of the page: for browsers as a page, for all else as text.
fn broken(request: &Request, version: u64, report: &str) -> Response {
    if !accepts_html(request.headers()) {
        return page::text(report);
    }
    let is_for_page = is_for_page(request.method(), request.headers());
    page::html(report, is_for_page.then_some(version))
}

impl Server {
    /// Has the program answer.
    async fn hand_on(&self, request: Request, target: Target, version: u64) -> Response {
        let (method, headers) = (request.method().clone(), request.headers().clone());
        let response = match self.client.request(forwarded(request, &target)).await {
            Ok(response) => response,
            Err(error) => {
                let report = format!("error: the site gave no answer: {error}\n\n");
                return match accepts_html(&headers) {
                    true => page::html(&report, is_for_page(&method, &headers).then_some(version)),
                    false => page::text(&report),
                };
            }
        };
        let (mut parts, body) = response.into_parts();
        remove_hops(&mut parts.headers);
        // The program does not end before all is read.
        let body = Body::new(body).into_data_stream().inspect(move |_| {
            let _ = &target;
        });
        if !is_html(&parts.headers) || !is_for_page(&method, &headers) {
            return Response::from_parts(parts, Body::from_stream(body));
        }
        parts.headers.remove(CONTENT_LENGTH);
        let nonce = reload::admit(&mut parts.headers);
        let script = reload::script(version, &nonce);
        let script = stream::once(async move { Ok(script.into()) });
        Response::from_parts(parts, Body::from_stream(body.chain(script)))
    }
}

/// A request as the program gets it: uncompressed, since something is added to pages.
fn forwarded(request: Request, target: &Target) -> Request {
    let (mut parts, body) = request.into_parts();
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let uri = format!("http://{}{path}", target.address);
    // A path that was read once is one.
    parts.uri = uri.parse().unwrap_or_default();
    parts.version = Version::HTTP_11;
    remove_hops(&mut parts.headers);
    if parts.method == Method::GET {
        parts.headers.remove(ACCEPT_ENCODING);
    }
    Request::from_parts(parts, body)
}

/// Removes what is about one connection alone: RFC 9110, section 7.6.1.
fn remove_hops(headers: &mut HeaderMap) {
    let hops = [CONNECTION, HeaderName::from_static("keep-alive"), TE, TRANSFER_ENCODING, UPGRADE];
    for name in hops {
        headers.remove(name);
    }
}
