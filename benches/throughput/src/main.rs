//! Serves the same pages on three addresses, and prints each: through the generated router, by
//! handlers written by hand, and by `masque::serve` with all that it does.
//!
//! `benches/throughput/measure` asks them in turn.

use std::net::{Ipv4Addr, SocketAddr};
use std::{env, io};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Query, State};
use axum::http::header::{HeaderMap, VARY};
use axum::http::{Request, Response};
use axum::response::Html;
use axum::routing::get;
use bugs::app::Tracker;
use bugs::forms::ListQuery;
use bugs::store::Store;
use jiff::Timestamp;
use tokio::net::TcpListener;
use tower::ServiceExt;

masque::include_templates!();

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let now = Timestamp::now();
    // Not in memory: that would be gone with a connection whose client goes away.
    let database = env::temp_dir().join(format!("throughput-{}.db", std::process::id()));
    let store = Store::open(&database, now).await?;
    let tracker = Tracker { store, now: Timestamp::now };

    let generated = generated(tracker.clone());
    let by_hand = by_hand(tracker.clone(), &generated).await;
    let whole = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    println!("whole {}", whole.local_addr()?);
    let server = masque::Server::new(generated.clone()).listener(whole);
    tokio::spawn(server.run());

    let generated = serve("generated", generated).await?;
    let by_hand = serve("by-hand", by_hand).await?;
    tokio::try_join!(generated, by_hand)?;
    Ok(())
}

/// Listens, says where, and gives the future that serves.
async fn serve(name: &str, router: Router) -> io::Result<impl Future<Output = io::Result<()>>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address: SocketAddr = listener.local_addr()?;
    println!("{name} {address}");
    Ok(async move { axum::serve(listener, router).await })
}

/// The pages as the compiler published them: two of this program's, and the bug tracker's.
fn generated(tracker: Tracker) -> Router {
    templates::pages().merge(bugs::templates::pages().with_state(tracker))
}

/// Handlers that do what the pages do, except that they have their text already.
async fn by_hand(tracker: Tracker, generated: &Router) -> Router {
    let hello = body(generated, "/hello").await;
    let greeting = body(generated, "/hello/ada?times=15").await;
    let index = body(generated, "/").await;
    Router::new()
        .route("/hello", get(async move || Html(hello.clone())))
        .route(
            "/hello/{name}",
            get(async move |Path(name): Path<String>, Query(times): Query<Times>| {
                assert_eq!((name.as_str(), times.times), ("ada", 15));
                Html(greeting.clone())
            }),
        )
        .route(
            "/",
            get(
                async move |State(tracker): State<Tracker>,
                            Query(query): Query<ListQuery>,
                            headers: HeaderMap| {
                    assert!(headers.get("HX-Request").is_none());
                    tracker.store.list(&query.filter(), query.page()).await.expect("a list");
                    tracker.store.counts().await.expect("numbers");
                    ([(VARY, "HX-Request")], Html(index.clone()))
                },
            ),
        )
        .with_state(tracker)
}

#[derive(serde::Deserialize)]
struct Times {
    times: u8,
}

/// The text of a page.
async fn body(router: &Router, path: &str) -> String {
    let request = Request::get(path).body(Body::empty()).expect("a request");
    let response: Response<Body> = router.clone().oneshot(request).await.expect("never fails");
    assert!(response.status().is_success(), "{path}: {}", response.status());
    let body = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
    String::from_utf8(body.to_vec()).expect("UTF-8")
}
