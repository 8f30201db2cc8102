//! The server, through real sockets.

mod files;
mod stopping;
mod timeouts;

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use axum::Router;
use axum::http::header::REFERRER_POLICY;
use axum::routing::get;
use masque::page::{Incoming, Page, Response, State, router};
use masque::{Result, Server, html};
use tokio::sync::oneshot;
use tracing::subscriber::{NoSubscriber, set_global_default};

/// A server that runs until it is dropped.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Runs a server on a port of its own, in a thread of its own.
pub(crate) fn run(server: Server) -> Running {
    // The requests of tests are nothing to read.
    let _ = set_global_default(NoSubscriber::default());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel();
    let stopped = async {
        let _ = stopped.await;
    };
    let thread = thread::spawn(move || {
        server.listener(listener).stop_on(stopped).run_blocking().expect("it serves");
    });
    Running { address, stop: Some(stop), thread: Some(thread) }
}

impl Running {
    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
        stream
    }

    /// Sends a request as it is, and gives all that comes back.
    pub(crate) fn ask(&self, request: &str) -> String {
        let request = request.replace('\n', "\r\n");
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).expect("it is sent");
        rest(&mut stream)
    }

    /// `GET /path`, with headers.
    pub(crate) fn get(&self, path: &str, headers: &str) -> String {
        self.ask(&format!("GET {path} HTTP/1.1\nHost: x\nConnection: close\n{headers}\n"))
    }

    fn tell_to_stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }

    fn has_stopped(&mut self) {
        if let Some(thread) = self.thread.take() {
            thread.join().expect("it stops");
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.tell_to_stop();
        if !thread::panicking() {
            self.has_stopped();
        }
    }
}

/// What comes until the other side closes, which it has to.
fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    if let Err(error) = stream.read_to_end(&mut bytes) {
        // A connection may be reset after the answer.
        assert_eq!(error.kind(), ErrorKind::ConnectionReset, "it is not closed");
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let head = answer.split("\r\n\r\n").next()?;
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.filter(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").expect("a head and a body").1
}

struct Scripted;

impl<S: State> Page<S> for Scripted {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/scripted";

    async fn handle(request: Incoming<S>) -> Result<Response> {
        request.render(&ScriptedPage {})
    }
}

masque::templates! {
    template ScriptedPage() { <script>go()</script> }
}

fn site() -> Router {
    router::<Scripted, ()>()
        .route(
            "/long",
            get(|| async {
                html! { @for n in 0..1000 { <p>{n}</p> } }
            }),
        )
        .route("/own", get(|| async { ([(REFERRER_POLICY, "no-referrer")], html! { <p>own</p> }) }))
        .route("/text", get(|| async { "text" }))
        .route(
            "/panic",
            get(|| async {
                if true {
                    panic!("the <secret>")
                }
            }),
        )
}

#[test]
fn documents_have_a_policy_with_the_nonce_of_their_scripts() {
    let server = run(Server::new(site()));
    let nonce = || {
        let answer = server.get("/scripted", "");
        let policy = header(&answer, "content-security-policy").expect("a policy").to_owned();
        let nonce =
            policy.split_once("'nonce-").expect("a nonce").1.split_once('\'').expect("its end").0;
        assert_eq!(body(&answer), format!("<script nonce=\"{nonce}\">go()</script>"));
        assert!(policy.ends_with("; frame-ancestors 'self'"), "{policy}");
        nonce.to_owned()
    };
    assert_ne!(nonce(), nonce());
    assert_eq!(header(&server.get("/text", ""), "content-security-policy"), None);
}

#[test]
fn answers_have_security_headers_and_handlers_have_the_last_word() {
    let server = run(Server::new(site()));
    let answer = server.get("/text", "");
    assert_eq!(header(&answer, "x-content-type-options"), Some("nosniff"));
    assert_eq!(header(&answer, "x-frame-options"), Some("SAMEORIGIN"));
    assert_eq!(header(&answer, "referrer-policy"), Some("strict-origin-when-cross-origin"));
    assert_eq!(header(&answer, "cross-origin-opener-policy"), Some("same-origin"));
    assert_eq!(header(&server.get("/own", ""), "referrer-policy"), Some("no-referrer"));

    let server = run(Server::new(site())
        .header("X-Frame-Options", "DENY")
        .without_header("permissions-policy")
        .policy(|nonce| format!("script-src 'nonce-{}'", nonce.as_str())));
    let answer = server.get("/scripted", "");
    assert_eq!(header(&answer, "x-frame-options"), Some("DENY"));
    assert_eq!(header(&answer, "permissions-policy"), None);
    assert!(
        header(&answer, "content-security-policy").expect("one").starts_with("script-src 'nonce-")
    );

    let server = run(Server::new(site()).header("content-security-policy", "default-src 'self'"));
    let answer = server.get("/scripted", "");
    assert_eq!(header(&answer, "content-security-policy"), Some("default-src 'self'"));
    assert_eq!(body(&answer), "<script>go()</script>");
}

#[test]
fn failures_have_pages() {
    let server = run(Server::new(site()));
    let answer = server.get("/nowhere", "");
    assert!(answer.starts_with("HTTP/1.1 404 Not Found\r\n"), "{answer}");
    assert!(answer.contains("There is no page at this address."), "{answer}");
    let nonce =
        answer.split_once("'nonce-").expect("a nonce").1.split_once('\'').expect("its end").0;
    assert!(answer.contains(&format!("<style nonce=\"{nonce}\">")), "{answer}");
    let answer = server.ask("POST /scripted HTTP/1.1\nHost: x\nConnection: close\n\n");
    assert_eq!(header(&answer, "allow"), Some("GET,HEAD"));
    assert!(answer.contains("<h1>Method Not Allowed</h1>"), "{answer}");
    let answer = server.ask("HEAD /nowhere HTTP/1.1\nHost: x\nConnection: close\n\n");
    assert_eq!(body(&answer), "");
    let answer = server.get("/nowhere", "Accept: application/json\n");
    assert_eq!(body(&answer), r#"{"error":"Not Found","status":404}"#);
}

#[test]
fn a_panic_is_one_answer() {
    let server = run(Server::new(site()));
    let answer = server.get("/panic", "");
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    assert_eq!(answer.contains("panicked: the &lt;secret&gt;"), cfg!(debug_assertions), "{answer}");
    assert!(server.get("/text", "").ends_with("text"));
}

#[test]
fn long_answers_are_compressed() {
    let server = run(Server::new(site()));
    let accepts = "Accept-Encoding: gzip\n";
    let answer = server.get("/long", accepts);
    assert_eq!(header(&answer, "content-encoding"), Some("gzip"));
    assert_eq!(header(&answer, "vary"), Some("accept-encoding"));
    assert_eq!(header(&server.get("/long", ""), "content-encoding"), None);
    assert_eq!(header(&server.get("/text", accepts), "content-encoding"), None, "it is short");
    let server = run(Server::new(site()).without_compression());
    assert_eq!(header(&server.get("/long", accepts), "content-encoding"), None);
}

#[test]
fn a_connection_is_kept_for_the_next_request() {
    let server = run(Server::new(site()));
    let two = "GET /text HTTP/1.1\nHost: x\n\nGET /own HTTP/1.1\nHost: x\nConnection: close\n\n";
    let answer = server.ask(two);
    assert_eq!(answer.matches("HTTP/1.1 200 OK").count(), 2, "{answer}");
}

#[test]
fn bodies_have_the_servers_limit() {
    let long = |router| {
        let server = run(Server::new(router).body_limit(10));
        let form =
            "Content-Type: application/x-www-form-urlencoded\nContent-Length: 14\n\ntext=aaaaaaaaa";
        server.ask(&format!("POST /bug/7/comments HTTP/1.1\nHost: x\nConnection: close\n{form}"))
    };
    assert!(long(crate::app::app()).starts_with("HTTP/1.1 413 "));
}
