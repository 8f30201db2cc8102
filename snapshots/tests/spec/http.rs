//! Requests of an example to its pages, and the answers, as the book shows them.
//!
//! ```text
//! > POST /new            the request: verb and address, headers, an empty line, the form
//! > Accept: text/html
//! >
//! > title=Crash
//!
//! 303                    the answer: status, the headers that a page decides, the text
//! location: /bug/8
//! ```

use masque::page::{IntoResponse as _, Router};
use std::fmt::Write as _;
use tower::ServiceExt as _;

/// The headers that are shown.
const SHOWN: [&str; 3] = ["location", "allow", "content-type"];

/// The requests of a block with the answers that they get.
pub(crate) fn exchange(router: Router, block: &str) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let answers = requests(block).into_iter().map(|request| {
        let shown: String =
            request.lines().map(|line| format!("> {line}").trim_end().to_owned() + "\n").collect();
        let answer = runtime.block_on(answer(router.clone(), &request));
        format!("{shown}\n{answer}")
    });
    answers.collect::<Vec<_>>().join("\n")
}

/// The stretches of lines that begin with `>`.
fn requests(block: &str) -> Vec<String> {
    let mut requests: Vec<String> = Vec::new();
    let mut inside = false;
    for line in block.lines() {
        let request = line.strip_prefix('>');
        if let Some(line) = request {
            if !inside {
                requests.push(String::new());
            }
            if let Some(request) = requests.last_mut() {
                _ = writeln!(request, "{}", line.trim_start());
            }
        }
        inside = request.is_some();
    }
    requests
}

async fn answer(router: Router, text: &str) -> String {
    let (head, form) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let (verb, address) =
        lines.next().and_then(|line| line.split_once(' ')).expect("a verb and an address");
    let mut request = http::Request::builder().method(verb).uri(address);
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        request = request.header(name, value);
    }
    let form = form.trim_end();
    let is_typed =
        request.headers_ref().is_some_and(|headers| headers.contains_key("content-type"));
    if !form.is_empty() && !is_typed {
        request = request.header("content-type", "application/x-www-form-urlencoded");
    }
    let request = request.body(form.to_owned()).expect("a request");
    let response = router.oneshot(request).await.into_response();

    let mut answer = format!("{}\n", response.status().as_u16());
    for name in SHOWN {
        let value = response.headers().get(name).and_then(|value| value.to_str().ok());
        // Nearly every page is HTML.
        if let Some(value) = value.filter(|value| *value != "text/html; charset=utf-8") {
            _ = writeln!(answer, "{name}: {value}");
        }
    }
    let body =
        http_body_util::BodyExt::collect(response.into_body()).await.expect("a whole answer");
    let body = String::from_utf8(body.to_bytes().into()).expect("UTF-8");
    if !body.is_empty() {
        _ = writeln!(answer, "{}", body.trim_end());
    }
    answer
}
