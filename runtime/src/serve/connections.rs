//! Connections: each gets a task, and none may keep it for ever.

use std::boxed::Box;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::pin::pin;
use std::time::Duration;

use super::signal::told_to_stop;
use axum::extract::ConnectInfo;
use axum::serve::Listener;
use http::{Request, Response};
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio_io_timeout::TimeoutStream;
use tower::{BoxError, Service, ServiceExt};

/// Where lines of the log come from, by the name that users know.
const TARGET: &str = "masque::serve::connections";

/// How long others may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// Until the head of a request is there.
    pub(super) head: Duration,
    /// For each piece of a request's body.
    pub(super) body: Duration,
    /// Until the head of the answer is there.
    pub(super) answer: Duration,
    /// For each piece of an answer to be taken.
    pub(super) take: Duration,
    /// For what is under way when the server stops.
    pub(super) stop: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            head: seconds(15),
            body: seconds(30),
            answer: seconds(60),
            take: seconds(30),
            stop: seconds(10),
        }
    }
}

/// Answers requests until `stop` is there, and then those that are under way.
pub(super) async fn serve<S, B>(
    listener: TcpListener,
    service: S,
    patience: Patience,
    stop: impl Future<Output = ()>,
) -> io::Result<()>
where
    S: Service<Request<Incoming>, Response = Response<B>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: Body<Data: Send, Error: Into<BoxError>> + Send + 'static,
{
    let mut listener = tokio::net::TcpListener::from_std(listener)?;
    tracing::info!(target: TARGET, "listening on http://{}", listener.local_addr()?);
    // Each connection holds a receiver: it hears when the server stops, and is counted by it.
    let (stopping, connections) = watch::channel(());
    let mut stop = pin!(stop);
    loop {
        // It logs what goes wrong, and waits when there are no more file descriptors.
        let accepted = Listener::accept(&mut listener);
        let (stream, peer) = tokio::select! {
            () = &mut stop => break,
            accepted = accepted => accepted,
        };
        let service = service.clone();
        tokio::spawn(connection(stream, peer, service, patience, connections.clone()));
    }
    tracing::info!(target: TARGET, "stopping");
    drop((listener, connections));
    let _ = stopping.send(());
    tokio::select! {
        () = stopping.closed() => {}
        () = tokio::time::sleep(patience.stop) => {
            tracing::warn!(target: TARGET, "some requests had no answer yet");
        }
        () = told_to_stop() => {}
    }
    Ok(())
}

async fn connection<S, B>(
    stream: TcpStream,
    peer: SocketAddr,
    service: S,
    patience: Patience,
    mut stopping: watch::Receiver<()>,
) where
    S: Service<Request<Incoming>, Response = Response<B>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: Body<Data: Send, Error: Into<BoxError>> + Send + 'static,
{
    // An answer is written in one piece: waiting for more would only delay it.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(patience.take));
    let service = service.map_request(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        request
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience.head)
        .serve_connection(TokioIo::new(Box::pin(stream)), TowerToHyperService::new(service))
        .with_upgrades();
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = &mut connection => ended,
        _ = stopping.changed() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        // The other side went away, or did not speak HTTP: nothing to do about it.
        tracing::debug!(target: TARGET, %peer, %error, "a connection broke");
    }
}
