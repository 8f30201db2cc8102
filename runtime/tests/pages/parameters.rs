//! Parameters: what comes in by name, and what is told of what is wrong.

use crate::app::app;
use crate::{ask, send, submit};

#[test]
fn a_page_reads_its_path_and_query() {
    let answer = send(&app(), ask("GET /bug/7?tab=log"));
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(answer.body, "<h1>Crash on &lt;empty&gt; input</h1> <p>log </p>");
}

#[test]
fn a_form_comes_before_the_query() {
    let request =
        submit("POST /bug/7/comments?text=from+the+query&tags=q", "text=x%20y&tags=a&tags=b");
    let answer = send(&app(), request);
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), Some("/bug/7?tab=a+b"));
}

#[test]
fn what_is_missing_is_named() {
    let answer = send(&app(), submit("POST /bug/7/comments", "tags=a"));
    assert_eq!(answer.status, 400);
    assert!(answer.body.contains("`text` is missing"), "{}", answer.body);
}
