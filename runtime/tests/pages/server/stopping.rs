//! How the server ends.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{env, future};

use axum::Router;
use axum::routing::get;
use masque::Server;

use super::{rest, run};
use crate::app::app;

fn slow() -> Router {
    let answer = || async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        "done"
    };
    Router::new().route("/slow", get(answer)).route("/never", get(future::pending::<()>))
}

#[test]
fn what_is_under_way_is_answered() {
    let mut server = run(Server::new(slow()));
    let idle = server.connect();
    let mut stream = server.connect();
    stream.write_all(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n").expect("it is sent");
    std::thread::sleep(Duration::from_millis(100));
    server.tell_to_stop();
    let answer = rest(&mut stream);
    assert!(answer.ends_with("done"), "{answer}");
    server.has_stopped();
    assert!(TcpStream::connect(server.address).is_err(), "nobody listens");
    drop(idle);
}

#[test]
fn not_for_ever() {
    let mut server = run(Server::new(slow()).stop_timeout(Duration::from_millis(100)));
    let mut stream = server.connect();
    stream.write_all(b"GET /never HTTP/1.1\r\nHost: x\r\n\r\n").expect("it is sent");
    std::thread::sleep(Duration::from_millis(100));
    server.tell_to_stop();
    server.has_stopped();
    assert_eq!(rest(&mut stream), "");
}

const CHILD: &str = "MASQUE_TEST_SERVES";

/// This test again, as a program that serves: with its address from the environment, its log on
/// standard error, and an end by `SIGTERM`.
#[test]
#[cfg(unix)]
fn a_program_serves_until_it_is_told_to_stop() {
    if env::var_os(CHILD).is_some() {
        masque::serve_blocking(app()).expect("it serves");
        return;
    }
    let mut child = Command::new(env::current_exe().expect("a program"))
        .args([
            "--exact",
            "--nocapture",
            "server::stopping::a_program_serves_until_it_is_told_to_stop",
        ])
        .envs([(CHILD, "1"), ("HOST", "127.0.0.1"), ("PORT", "0"), ("RUST_LOG", "info")])
        .env_remove("ADDRESS")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut log = BufReader::new(child.stderr.take().expect("a log")).lines().map_while(Result::ok);
    let line = log.find(|line| line.contains("listening on")).expect("an address");
    let address = line.rsplit_once("http://").expect("an address").1;
    let mut stream = TcpStream::connect(address).expect("a connection");
    stream
        .write_all(b"GET /bug/7?secret HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .expect("sent");
    assert!(rest(&mut stream).starts_with("HTTP/1.1 200 OK\r\n"));
    let line = log.next().expect("a line about the request");
    assert!(line.contains("method=GET path=/bug/7") && line.contains("status=200"), "{line}");
    assert!(!line.contains("secret"), "{line}");
    let killed = Command::new("kill").arg(child.id().to_string()).status().expect("kill runs");
    assert!(killed.success());
    assert!(child.wait().expect("an end").success());
    assert!(log.any(|line| line.contains("stopping")));
}
