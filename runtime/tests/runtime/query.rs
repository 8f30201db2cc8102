//! Queries, read and written again, against other people's parser.

use masque::{NavigateUrl, Query, SafeUrl, SameSiteUrl, url};
use proptest::prelude::*;
use url::form_urlencoded;

fn written(query: &Query) -> String {
    query.to_url().as_str().to_owned()
}

#[test]
fn a_value_replaces_all_of_its_name() {
    let query = Query::parse("a=1&b=2&a=3&c=4&a=5");
    assert_eq!(written(&query.with("a", 9)), "?a=9&b=2&c=4");
    assert_eq!(written(&query.with("d", "x y")), "?a=1&b=2&a=3&c=4&a=5&d=x%20y");
    assert_eq!(written(&query.with("b", None::<u8>)), "?a=1&b=&a=3&c=4&a=5");
    assert_eq!(written(&query.without("a")), "?b=2&c=4");
    assert_eq!(query.get("a"), Some("1"));
    assert_eq!(query.get("x"), None);
}

#[test]
fn without_names_the_query_is_emptied() {
    let query = Query::parse("page=2").without("page");
    assert!(query.is_empty());
    assert_eq!(query.navigate_url().expect("a URL").as_str(), "?");
    assert_eq!(query.same_site_url().expect("a URL").as_str(), "?");
    assert_eq!(url!("/bugs?page=2#top").with_query(&query).as_str(), "/bugs#top");
}

#[test]
fn a_query_on_another_url() {
    let query = Query::new().and("q", "#?&");
    for (url, expected) in [
        ("https://a.example/b?c#d?e", "https://a.example/b?q=%23%3F%26#d?e"),
        ("b", "b?q=%23%3F%26"),
        ("#x", "?q=%23%3F%26#x"),
    ] {
        let url = SafeUrl::parse(url).expect(url).with_query(&query);
        assert_eq!(url.as_str(), expected);
        assert_eq!(url.query(), query);
    }
}

#[test]
fn urls_from_parts() {
    let (hostile, nothing, code) = ("//evil.example/../?a#b", "", "javascript:x");
    let number = "+43 1";
    assert_eq!(url!("/", hostile).as_str(), "/%2F/evil.example/%EF%BF%BD/%3Fa%23b");
    assert_eq!(url!("/", nothing, "/x").as_str(), "/./x");
    assert_eq!(url!("./", code).as_str(), "./javascript%3Ax");
    assert_eq!(
        url!("?q=", hostile, "#", hostile).as_str(),
        "?q=%2F%2Fevil.example%2F..%2F%3Fa%23b#%2F%2Fevil.example%2F..%2F%3Fa%23b"
    );
    assert_eq!(url!("tel:", number).as_str(), "tel:%2B43%201");
    assert_eq!(url!("https://a.example/").as_str(), "https://a.example/");
}

proptest! {
    #[test]
    fn queries_are_read_as_forms_are(text in any::<String>()) {
        let query = Query::parse(&text);
        let theirs: Vec<_> = form_urlencoded::parse(text.as_bytes()).into_owned().collect();
        let ours: Vec<_> = query.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn what_is_written_is_read_back(pairs in prop::collection::vec((any::<String>(), any::<String>()), 0..4)) {
        let query = pairs.iter().fold(Query::new(), |query, (name, value)| query.and(name, value));
        let url = query.to_url();
        let text = url.as_str().strip_prefix('?').expect("a query");
        prop_assert_eq!(&Query::parse(text), &query);
        let theirs: Vec<_> = form_urlencoded::parse(text.as_bytes()).into_owned().collect();
        prop_assert_eq!(theirs, pairs);
    }
}
