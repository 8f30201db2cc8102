//! One request of a CGI program, [RFC 3875](https://www.rfc-editor.org/rfc/rfc3875): the environment
//! → a request; a response → what the program prints.

use std::io::{self, Read, Write};

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use axum::http::{self, Request, Response};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What a path may hold as it is: the server has decoded it. RFC 3986, section 3.3.
const NOT_IN_PATHS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// The request that the environment describes, with as much of the input as belongs to it.
///
/// The address is the whole of it, `SCRIPT_NAME` and `PATH_INFO`: pages know where they are.
///
/// ```
/// let variable = |name: &str| match name {
///     "REQUEST_METHOD" => Some("GET".to_owned()),
///     "PATH_INFO" => Some("/bug/caf\u{e9}".to_owned()),
///     _ => None,
/// };
/// let request = gallery::cgi::request(variable, [], std::io::empty())?;
/// assert_eq!(request.uri(), "/bug/caf%C3%A9");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// If the environment describes none, or the input breaks off.
pub fn request(
    variable: impl Fn(&str) -> Option<String>,
    headers: impl IntoIterator<Item = (String, String)>,
    input: impl Read,
) -> io::Result<Request<Body>> {
    let text = |name: &str| variable(name).unwrap_or_default();
    let method = variable("REQUEST_METHOD")
        .ok_or_else(|| io::Error::other("REQUEST_METHOD is not set: this is a CGI program"))?;
    let path = text("SCRIPT_NAME") + &text("PATH_INFO");
    let mut uri = utf8_percent_encode(&path, NOT_IN_PATHS).to_string();
    if uri.is_empty() {
        uri.push('/');
    }
    let query = text("QUERY_STRING");
    if !query.is_empty() {
        uri = uri + "?" + &query;
    }
    let length = text("CONTENT_LENGTH");
    let length = if length.is_empty() { 0 } else { length.parse().map_err(io::Error::other)? };
    let mut body = Vec::new();
    input.take(length).read_to_end(&mut body)?;
    if body.len() as u64 != length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let mut request = Request::builder().method(&*method).uri(uri).header(CONTENT_LENGTH, length);
    if let Some(media_type) = variable("CONTENT_TYPE").filter(|media_type| !media_type.is_empty()) {
        request = request.header(CONTENT_TYPE, media_type);
    }
    for (name, value) in headers.into_iter().filter_map(header) {
        request = request.header(name, value);
    }
    request.body(Body::from(body)).map_err(io::Error::other)
}

/// `HTTP_ACCEPT_LANGUAGE` is a header of the request; section 4.1.18. A proxy is none that a client
/// may name: programs take `HTTP_PROXY` for the administrator's word.
fn header((name, value): (String, String)) -> Option<(HeaderName, HeaderValue)> {
    let name = name.strip_prefix("HTTP_").filter(|name| *name != "PROXY")?.replace('_', "-");
    Some((HeaderName::from_bytes(name.as_bytes()).ok()?, value.try_into().ok()?))
}

/// Prints a response: the status as a header, section 6.3.3, then the others, and the body.
///
/// # Errors
/// If it cannot be read or written to its end.
pub async fn respond(response: Response<Body>, mut out: impl Write) -> io::Result<()> {
    let (http::response::Parts { status, headers, .. }, body) = response.into_parts();
    write!(
        out,
        "Status: {} {}\r\n",
        status.as_u16(),
        status.canonical_reason().unwrap_or_default()
    )?;
    for (name, value) in &headers {
        write!(out, "{name}: ")?;
        out.write_all(value.as_bytes())?;
        out.write_all(b"\r\n")?;
    }
    out.write_all(b"\r\n")?;
    out.write_all(&to_bytes(body, usize::MAX).await.map_err(io::Error::other)?)?;
    out.flush()
}
