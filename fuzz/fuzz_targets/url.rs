//! A value in a URL stays in its part: every other part is what it is with a harmless value.
#![no_main]

use masque_fuzz::{attribute, element, parse, written};
use percent_encoding::percent_decode_str;
use url::Url;

/// What may stand before a value.
const BEFORE: &[&str] = &[
    "/",
    "/a/",
    "a/",
    "./",
    "/a.",
    "https://host.example/",
    "//host.example/",
    "/a/-",
    "?q=",
    "/a?b=c&d=",
    "https://host.example?",
    "mailto:a@host.example?subject=",
    "#",
    "/a?b#c-",
];
/// What may stand after it.
const AFTER: &[&str] = &["", "/b", "/b?c=d", "?c=d", "#e", "-b", ".html", "%2F", ":b", "//b"];

fn address(page_url: &str) -> Url {
    let page = format!("<!DOCTYPE html><a href=\"{page_url}\"></a>");
    let base = Url::parse("https://site.example/dir/page?query#fragment").unwrap();
    base.join(&attribute(&element(&parse(&page), "a"), "href")).expect("a URL")
}

/// Everything that a value must not change.
fn origin(url: &Url) -> (String, String, Option<String>, Option<u16>) {
    let host = url.host_str().map(str::to_owned);
    (url.scheme().to_owned(), format!("{}{:?}", url.username(), url.password()), host, url.port())
}

libfuzzer_sys::fuzz_target!(|input: (u8, u8, &str)| {
    let (before, after, value) = input;
    let before = BEFORE[usize::from(before) % BEFORE.len()];
    let after = AFTER[usize::from(after) % AFTER.len()];
    // As in a page, where a quote stands in front.
    let start = format!("\"{before}");
    let is_path = !before.contains(['?', '#']);
    let write = |value: &str| {
        let whole = written(&start, |out| match () {
            () if is_path => out.cursor().url_path(value, ""),
            () if before.contains('#') => out.cursor().url_fragment(value, ""),
            () => out.cursor().url_query(value, ""),
        });
        whole[start.len()..].to_owned()
    };
    let piece = write(value);
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte);
    assert!(piece.bytes().all(|byte| is_plain(byte) || is_path && byte == b'/'));

    let url = address(&format!("{before}{piece}{after}"));
    let harmless = address(&format!("{before}x{after}"));
    assert_eq!(origin(&url), origin(&harmless));
    if !is_path {
        assert_eq!(percent_decode_str(&piece).decode_utf8().unwrap(), value);
        assert_eq!(url.path(), harmless.path());
    }
    if is_path || before.contains('#') {
        assert_eq!(url.query(), harmless.query());
    }
    if !before.contains('#') {
        assert_eq!(url.fragment(), harmless.fragment());
    }
    if is_path && !value.is_empty() {
        // No segment of the author's is lost to one of the value's.
        let (start, end) = harmless.path().split_once('x').expect("the value");
        assert_eq!(url.path(), format!("{start}{piece}{end}"));
    }
});
