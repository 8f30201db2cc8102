//! The gallery as a CGI program: started with the environment that RFC 3875 describes.

use std::io::Write;
use std::process::{Command, Stdio};

/// What the program prints for a request: its headers and its body.
fn run(environment: &[(&str, &str)], input: &str) -> (String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_gallery-cgi"))
        .env_clear()
        .env("GATEWAY_INTERFACE", "CGI/1.1")
        .env("SERVER_PROTOCOL", "HTTP/1.1")
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that ends without reading its input is right too.
    let _ = program.stdin.take().expect("an input").write_all(input.as_bytes());
    let output = program.wait_with_output().expect("the program ends");
    assert!(output.status.success());
    let output = String::from_utf8(output.stdout).expect("UTF-8");
    let (headers, body) = output.split_once("\r\n\r\n").expect("headers, an empty line, a body");
    (headers.to_owned() + "\r\n", body.to_owned())
}

/// The recorded example `cgi-001`.
#[test]
fn a_page_is_printed() {
    let request = [
        ("REQUEST_METHOD", "GET"),
        ("SCRIPT_NAME", "/cgi-bin/bug"),
        ("PATH_INFO", ""),
        ("QUERY_STRING", ""),
    ];
    let (headers, body) = run(&request, "");
    assert!(headers.starts_with("Status: 200 OK\r\n"), "{headers}");
    assert!(headers.contains("content-type: text/html; charset=utf-8\r\n"), "{headers}");
    assert_eq!(body.trim_end(), "Bug Not Found");
}

#[test]
fn path_query_and_headers_reach_the_page() {
    let request = [
        ("REQUEST_METHOD", "GET"),
        ("SCRIPT_NAME", "/cherrypy"),
        ("PATH_INFO", "/"),
        ("QUERY_STRING", "name=%3CAda%3E"),
        ("HTTP_HOST", "example.org"),
        ("HTTP_PROXY", "http://evil.example"),
    ];
    let (_, body) = run(&request, "");
    assert!(body.contains("Hello, <b>&lt;Ada&gt;</b> !"), "{body}");
    assert!(body.contains("action=\"http://example.org\""), "{body}");
    let (_, body) = run(&[("REQUEST_METHOD", "GET"), ("PATH_INFO", "/flask/user/<é> ?#")], "");
    assert_eq!(body, "&lt;é&gt; ?#");
}

#[test]
fn a_body_reaches_the_page() {
    let request = [
        ("REQUEST_METHOD", "PUT"),
        ("PATH_INFO", "/fastapi/items/7"),
        ("CONTENT_TYPE", "application/json"),
        ("CONTENT_LENGTH", "26"),
    ];
    // What follows the body is not the program's to read.
    let (headers, body) = run(&request, "{\"name\":\"Foo\",\"price\":3.5} and more");
    assert!(headers.starts_with("Status: 200 OK\r\n"), "{headers}");
    assert!(body.starts_with("{\"item_id\":7,\"item\":{\"name\":\"Foo\""), "{body}");
}

#[test]
fn failures_and_redirects_are_answers() {
    let (headers, _) = run(&[("REQUEST_METHOD", "GET"), ("PATH_INFO", "/nowhere")], "");
    assert!(headers.starts_with("Status: 404 Not Found\r\n"), "{headers}");
    let (headers, body) = run(&[("REQUEST_METHOD", "GET"), ("PATH_INFO", "/flask/projects")], "");
    assert!(headers.starts_with("Status: 308 Permanent Redirect\r\n"), "{headers}");
    assert!(headers.contains("location: /flask/projects/\r\n"), "{headers}");
    assert_eq!(body, "");
}

#[test]
fn what_is_no_request_is_an_error() {
    let output = Command::new(env!("CARGO_BIN_EXE_gallery-cgi")).env_clear().output();
    let output = output.expect("the program starts");
    assert!(!output.status.success());
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(error.contains("REQUEST_METHOD is not set"), "{error}");
}
