//! Static files.

use std::fs;
use std::path::PathBuf;

use axum::Router;
use masque::Server;

use super::{Running, body, header, run};

/// A folder of files with a secret beside it, and a server of it.
fn serve_files(name: &str) -> Running {
    let site = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let folder = site.join("static");
    fs::create_dir_all(folder.join(".well-known")).expect("a folder");
    fs::create_dir_all(folder.join(".git")).expect("a folder");
    fs::write(site.join("secret"), "secret").expect("a file");
    fs::write(folder.join(".env"), "secret").expect("a file");
    fs::write(folder.join(".git/config"), "secret").expect("a file");
    fs::write(folder.join(".well-known/security.txt"), "Contact: x").expect("a file");
    fs::write(folder.join("style.css"), "p{color:red}".repeat(100)).expect("a file");
    fs::write(folder.join("dot.png"), "no picture".repeat(100)).expect("a file");
    run(Server::new(Router::new()).static_files("/static", &folder))
}

#[test]
fn files_are_served_once() {
    let server = serve_files("once");
    let answer = server.get("/static/style.css", "");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert_eq!(header(&answer, "content-type"), Some("text/css"));
    assert_eq!(header(&answer, "x-content-type-options"), Some("nosniff"));
    assert_eq!(body(&answer).len(), 1200);
    let modified = header(&answer, "last-modified").expect("a date");
    let again = server.get("/static/style.css", &format!("If-Modified-Since: {modified}\n"));
    assert!(again.starts_with("HTTP/1.1 304 Not Modified\r\n"), "{again}");
    let etag = header(&answer, "etag").expect("a tag");
    let again = server.get("/static/style.css", &format!("If-None-Match: {etag}\n"));
    assert!(again.starts_with("HTTP/1.1 304 Not Modified\r\n"), "{again}");
    assert_eq!(body(&again), "");
}

#[test]
fn what_is_small_already_is_not_compressed() {
    let server = serve_files("compressed");
    let encoding = |path: &str| {
        let answer = server.get(path, "Accept-Encoding: gzip\n");
        header(&answer, "content-encoding").map(str::to_owned)
    };
    assert_eq!(encoding("/static/style.css").as_deref(), Some("gzip"));
    assert_eq!(encoding("/static/dot.png"), None);
}

#[test]
fn nothing_outside_and_nothing_hidden() {
    let server = serve_files("outside");
    for path in [
        "/static/../secret",
        "/static/%2e%2e/secret",
        "/static/..%2fsecret",
        "/static/..%5csecret",
        "/static/%2e%2e%2fsecret",
        "/static/.%2e/secret",
        "/static//../secret",
        "/static/x/../../secret",
        "/static/%2Fetc/passwd",
        "/static//etc/passwd",
        "/static/%00",
        "/static/%FF",
        "/static/.env",
        "/static/%2eenv",
        "/static/.git/config",
        "/static/",
        "/static",
    ] {
        let answer = server.get(path, "");
        assert!(answer.starts_with("HTTP/1.1 4"), "{path}: {answer}");
        assert!(answer.contains("<h1>"), "{path}: {answer}");
    }
    assert!(server.get("/static/.well-known/security.txt", "").ends_with("Contact: x"));
}
