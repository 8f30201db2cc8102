//! Addresses of pages, made from values.

use masque::SafeUrl;
use masque::page::url;
use proptest::prelude::*;

#[test]
fn values_are_encoded_as_segments() {
    let bug = |id: &str| url("/bug/").segment(id).literal("/comments").finish();
    assert_eq!(bug("7").as_str(), "/bug/7/comments");
    assert_eq!(bug("a/b c?d#e%é\"<").as_str(), "/bug/a%2Fb%20c%3Fd%23e%25%C3%A9%22%3C/comments");
    assert_eq!(bug("a:b@c=d&e;f,g").as_str(), "/bug/a:b@c=d&e;f,g/comments");
    assert_eq!(bug("a\\b").as_str(), "/bug/a%5Cb/comments");
    assert_eq!(url("/bug/").segment(-7_i64).finish().as_str(), "/bug/-7");
    assert_eq!(url("/bugs").finish(), SafeUrl::parse("/bugs").expect("a safe one"));
}

#[test]
fn no_value_changes_the_path_around_it() {
    for value in ["", ".", ".."] {
        assert_eq!(url("/a/").segment(value).literal("/b").finish().as_str(), "/a/%EF%BF%BD/b");
    }
    assert_eq!(url("/a/").segment("...").finish().as_str(), "/a/...");
    assert_eq!(url("/a/").segment("%2e").finish().as_str(), "/a/%252e");
    assert_eq!(url("/").segment("/evil.example").finish().as_str(), "/%2Fevil.example");
}

#[test]
fn the_rest_of_a_path_keeps_its_slashes() {
    let file = |path: &str| url("/files/").rest(path).finish().as_str().to_owned();
    assert_eq!(file("a b/c?d"), "/files/a%20b/c%3Fd");
    assert_eq!(file("a/"), "/files/a/");
    assert_eq!(file("/a//b"), "/files/a/b");
    assert_eq!(file("a/../../b/."), "/files/a/%EF%BF%BD/%EF%BF%BD/b/%EF%BF%BD");
    assert_eq!(url("/").rest("//evil.example").finish().as_str(), "/evil.example");
    assert_eq!(url("/").rest("").finish().as_str(), "/%EF%BF%BD");
}

proptest! {
    /// A browser finds on its way the segments that were put in, and no others.
    #[test]
    fn segments_are_read_back(first in ".*", second in any::<String>()) {
        let url = url("/a/").segment(&first).literal("/b/").rest(&second).finish();
        let base = url::Url::parse("http://here.example/x/y").expect("a URL");
        let parsed = base.join(url.as_str()).expect("a URL");
        prop_assert_eq!(parsed.host_str(), Some("here.example"));
        prop_assert_eq!(parsed.path(), url.as_str());
        let segment = parsed.path().split('/').nth(2).expect("a segment");
        let segment = percent_encoding::percent_decode_str(segment).decode_utf8_lossy();
        let expected = if matches!(&*first, "" | "." | "..") { "\u{FFFD}" } else { &*first };
        prop_assert_eq!(segment, expected);
    }
}
