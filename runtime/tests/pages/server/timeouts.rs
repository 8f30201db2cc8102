//! Clients that take their time.

use std::io::Write;
use std::thread::sleep;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use masque::Server;

use super::{rest, run};
use crate::app::app;

const SOON: Duration = Duration::from_millis(200);

#[test]
fn a_head_that_does_not_end() {
    let server = run(Server::new(app()).head_timeout(SOON));
    let mut silent = server.connect();
    let mut halting = server.connect();
    halting.write_all(b"GET /bug/7 HTTP/1.1\r\nHost:").expect("it is sent");
    let mut idle = server.connect();
    idle.write_all(b"GET /bug/7 HTTP/1.1\r\nHost: x\r\n\r\n").expect("it is sent");
    // Each is closed; that they are would otherwise take longer than these connections wait.
    assert_eq!(rest(&mut silent), "");
    let answer = rest(&mut halting);
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(rest(&mut idle).starts_with("HTTP/1.1 200 OK\r\n"));
}

const FORM: &[u8] = b"POST /bug/7/comments HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\
    Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\ntext";

#[test]
fn a_body_that_does_not_end() {
    let server = run(Server::new(app()).body_timeout(SOON));
    let mut stream = server.connect();
    stream.write_all(FORM).expect("it is sent");
    let answer = rest(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    assert!(answer.contains("The form broke off."), "{answer}");
}

#[test]
fn a_body_that_trickles() {
    let server = run(Server::new(app()).answer_timeout(3 * SOON));
    let mut stream = server.connect();
    stream.write_all(FORM).expect("it is sent");
    for byte in b"=abcde" {
        sleep(SOON);
        if stream.write_all(&[*byte]).is_err() {
            break;
        }
    }
    let answer = rest(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
}

#[test]
fn an_answer_that_nobody_takes() {
    const LENGTH: usize = 64 << 20;
    let large = Router::new().route("/", get(|| async { "x".repeat(LENGTH) }));
    let server = run(Server::new(large).take_timeout(SOON));
    let mut stream = server.connect();
    stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").expect("it is sent");
    sleep(5 * SOON);
    assert!(rest(&mut stream).len() < LENGTH, "the connection is closed");
}
