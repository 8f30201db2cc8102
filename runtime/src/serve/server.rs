//! [`Server`]: what is served, and how.

use std::boxed::Box;
use std::net::TcpListener;
use std::path::Path;
use std::pin::Pin;
use std::string::String;
use std::time::Duration;
use std::{fmt, io};

use axum::Router;
use axum::body::Body;
use axum::extract::DefaultBodyLimit;
use http::StatusCode;
use tower::ServiceBuilder;
use tower_http::ServiceBuilderExt;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::compression::{CompressionLayer, CompressionLevel};
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};
use tower_http::trace::TraceLayer;

use super::connections::{self, Patience};
use super::headers::{SecurityHeaders, security_headers};
use super::{address, files, log, signal};
use crate::page;
use crate::safe::Nonce;

/// A router, an address, and what stands between them; see [`serve`](super).
///
/// ```no_run
/// # mod templates { pub fn pages() -> masque::page::Router { masque::page::Router::new() } }
/// # async fn example() -> std::io::Result<()> {
/// masque::Server::new(templates::pages()).static_files("/static", "static").run().await
/// # }
/// ```
#[must_use = "a server that does not `run` serves nothing"]
pub struct Server {
    router: Router,
    address: Option<String>,
    listener: Option<TcpListener>,
    headers: SecurityHeaders,
    patience: Patience,
    compresses: bool,
    stop: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl Server {
    /// A server for a router that has its state.
    pub fn new(router: Router) -> Self {
        Self {
            router,
            address: None,
            listener: None,
            headers: security_headers(),
            patience: Patience::default(),
            compresses: true,
            stop: None,
        }
    }

    /// Listens on an address, `0.0.0.0:80`, and not on the one of the environment.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Takes connections from a socket that is there already, as from a supervisor.
    pub fn listener(mut self, listener: TcpListener) -> Self {
        self.listener = Some(listener);
        self
    }

    /// Serves the files of a folder below a path: `/static/style.css` from `static/style.css`.
    ///
    /// The folder is relative to where the program is started. Files have `Last-Modified` and an
    /// `ETag`, and are answered with 304 where the reader has them already. Nothing outside of the
    /// folder is served, and nothing whose name begins with a dot.
    ///
    /// # Panics
    /// If the path is `/` or not a path.
    pub fn static_files(mut self, path: &str, folder: impl AsRef<Path>) -> Self {
        self.router = files::add(self.router, path, folder.as_ref());
        self
    }

    /// Sets a header of all responses that do not set it themselves; see [`SecurityHeaders`].
    ///
    /// # Panics
    /// If no header has such a name or value.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers = self.headers.header(name, value);
        self
    }

    /// Leaves one of the [`SecurityHeaders`] out.
    ///
    /// # Panics
    /// If no header has such a name.
    pub fn without_header(mut self, name: &str) -> Self {
        self.headers = self.headers.without(name);
        self
    }

    /// Makes the `Content-Security-Policy` of each document from its nonce.
    pub fn policy(mut self, policy: impl Fn(&Nonce) -> String + Send + Sync + 'static) -> Self {
        self.headers = self.headers.policy(policy);
        self
    }

    /// Takes forms, and bodies of axum's extractors, of up to so many bytes: 2 MB unless this or a
    /// handler's own [`DefaultBodyLimit`] says otherwise.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.router = self.router.layer(DefaultBodyLimit::max(bytes));
        self
    }

    /// Leaves answers as they are: for a server behind a proxy that compresses.
    pub fn without_compression(mut self) -> Self {
        self.compresses = false;
        self
    }

    /// Waits so long for the head of a request, and as long for the next one. 15 seconds.
    pub fn head_timeout(mut self, time: Duration) -> Self {
        self.patience.head = time;
        self
    }

    /// Waits so long for each piece of a request's body. 30 seconds.
    pub fn body_timeout(mut self, time: Duration) -> Self {
        self.patience.body = time;
        self
    }

    /// Gives a page so long until its answer begins, or the answer is 503. 60 seconds.
    pub fn answer_timeout(mut self, time: Duration) -> Self {
        self.patience.answer = time;
        self
    }

    /// Waits so long until the other side takes a piece of an answer. 30 seconds.
    pub fn take_timeout(mut self, time: Duration) -> Self {
        self.patience.take = time;
        self
    }

    /// Gives requests that are under way so long when the server stops. 10 seconds.
    pub fn stop_timeout(mut self, time: Duration) -> Self {
        self.patience.stop = time;
        self
    }

    /// Stops when this future is ready, and not at Ctrl-C or `SIGTERM`.
    pub fn stop_on(mut self, stop: impl Future<Output = ()> + Send + 'static) -> Self {
        self.stop = Some(Box::pin(stop));
        self
    }

    /// Serves until it is told to stop, and has answered what was under way.
    ///
    /// # Errors
    /// If the address cannot be had.
    pub async fn run(self) -> io::Result<()> {
        log::start();
        let Self { router, address, listener, headers, patience, compresses, stop } = self;
        let listener = match listener {
            Some(listener) => {
                listener.set_nonblocking(true)?;
                listener
            }
            None => address::listen(address)?,
        };
        let stop = stop.unwrap_or_else(|| Box::pin(signal::told_to_stop()));
        // From the outside in.
        let service = ServiceBuilder::new()
            .map_request_body(Body::new)
            .layer(
                TraceLayer::new_for_http()
                    .make_span_with(log::span)
                    .on_request(())
                    .on_response(log::answered)
                    .on_failure(()),
            )
            .layer(compression(compresses))
            .layer(headers.into_layer())
            .layer(page::default_error_pages())
            .map_response_body(Body::new)
            .layer(CatchPanicLayer::custom(page::panicked))
            .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, patience.answer))
            .layer(RequestBodyTimeoutLayer::new(patience.body))
            .service(router);
        connections::serve(listener, service, patience, stop).await
    }

    /// [`run`](Self::run) for a `main` that is not `async`: makes the threads that it takes.
    ///
    /// # Errors
    /// If the address cannot be had.
    pub fn run_blocking(self) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let result = runtime.block_on(self.run());
        // What has not stopped by now was told to.
        runtime.shutdown_background();
        result
    }
}

/// Compresses what gets smaller by it: tower-http knows images, streams of events and what has an
/// encoding.
fn compression(compresses: bool) -> CompressionLayer<impl Predicate> {
    let when = DefaultPredicate::new()
        .and(NotForContentType::const_new("application/gzip"))
        .and(NotForContentType::const_new("application/octet-stream"))
        .and(NotForContentType::const_new("application/zip"))
        .and(NotForContentType::const_new("audio/"))
        .and(NotForContentType::const_new("font/woff"))
        .and(NotForContentType::const_new("video/"));
    CompressionLayer::new().gzip(compresses).quality(CompressionLevel::Fastest).compress_when(when)
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("address", &self.address)
            .field("headers", &self.headers)
            .field("patience", &self.patience)
            .finish_non_exhaustive()
    }
}
