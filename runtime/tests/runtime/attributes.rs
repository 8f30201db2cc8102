//! Typed lists of attributes.

use masque::__rt::spread;
use masque::{AttributeText, Attributes, safe_url, trusted_url};

use crate::written;

fn one(name: &'static str, value: impl Into<AttributeText>) -> String {
    let mut attributes = Attributes::new();
    attributes.set(name, value);
    written(|out| spread(&attributes, out))
}

#[test]
fn values_of_every_kind() {
    assert_eq!(one("title", "a \"b\""), " title=\"a &quot;b&quot;\"");
    assert_eq!(one("title", String::from("a")), " title=\"a\"");
    assert_eq!(one("tabindex", 3), " tabindex=\"3\"");
    assert_eq!(one("title", Some('c')), " title=\"c\"");
    assert_eq!(one("title", None::<&str>), "");
    assert_eq!(one("title", format_args!("{:.1}", 1.0)), " title=\"1.0\"");
    assert_eq!(one("hidden", true), " hidden");
    assert_eq!(one("hidden", false), "");
    assert_eq!(one("aria-hidden", false), " aria-hidden=\"false\"");
    assert_eq!(one("draggable", true), " draggable=\"true\"");
    assert_eq!(one("translate", true), " translate=\"yes\"");
}

#[test]
fn no_name_twice() {
    let mut attributes = Attributes::new();
    attributes.set("id", "a").set("class", "b").set("ID", "c");
    assert_eq!(attributes.iter().collect::<Vec<_>>(), [("id", "c"), ("class", "b")]);
    attributes.set("id", None::<&str>);
    assert_eq!(attributes.get("id"), None);
    assert!(!attributes.is_empty());
}

#[test]
fn names_that_load_or_run_code_are_left_out() {
    for name in [
        "onclick",
        "ONCLICK",
        "style",
        "srcdoc",
        "srcset",
        "nonce",
        "x-data",
        "v-html",
        "_",
        "@click",
        ":href",
        "hx-on:click",
        "data-hx-on-click",
        "hx-vals",
        "data-hx-vals",
        "data-on-click",
        "data-signals-x",
        "data-script",
        "wire:click",
        "xml:base",
        "manifest",
        "IMAGESRCSET",
        "http-equiv",
        "",
        "a b",
        "a=b",
        "a>",
        "a\"",
        "a/",
        "1a",
    ] {
        assert!(!Attributes::may_hold(name), "{name}");
        assert_eq!(one(name, "x"), "", "{name}");
    }
    for name in [
        "id",
        "type",
        "rel",
        "data-type",
        "hx-get",
        "data-id",
        "aria-label",
        "xlink:href",
        "data-hx-get",
        "viewBox",
    ] {
        assert!(Attributes::may_hold(name), "{name}");
    }
    const { assert!(!Attributes::may_hold("onclick")) };
}

#[test]
fn urls_are_judged_by_their_scheme() {
    for url in [
        "javascript:alert(1)",
        " JavaScript:x",
        "java\nscript:x",
        "\u{1}javascript:x",
        "data:text/html,x",
        "vbscript:x",
        "blob:x",
    ] {
        for name in ["href", "HREF", "src", "action", "formaction", "xlink:href"] {
            assert!(one(name, url).ends_with("=\"about:invalid\""), "{name}={url:?}");
        }
    }
    for url in
        ["/a:b", "a", "?a:b", "#a:b", "https://a", "HTTP://a", "mailto:a@b", "tel:1", "//a", "1a:b"]
    {
        assert_eq!(one("href", url), format!(" href=\"{url}\""));
    }
}

#[test]
fn htmx_stays_on_this_server() {
    for url in ["https://a", "//a", "/\\a", "\\\\a", "/\t/a", "javascript:x"] {
        assert_eq!(one("hx-get", url), " hx-get=\"about:invalid\"", "{url:?}");
        assert_eq!(one("data-hx-post", url), " data-hx-post=\"about:invalid\"", "{url:?}");
    }
    assert_eq!(one("hx-get", "/a?b"), " hx-get=\"/a?b\"");
    assert_eq!(one("hx-trigger", "every 2s"), " hx-trigger=\"every 2s\"");
    assert_eq!(one("hx-trigger", "click[alert(1)]"), "");
}

#[test]
fn proof_is_not_judged_again() {
    assert_eq!(one("href", safe_url!("geo:1,2")), " href=\"geo:1,2\"");
    assert_eq!(one("hx-get", safe_url!("https://a")), " hx-get=\"about:invalid\"");
    assert_eq!(one("hx-get", trusted_url!("https://a/")), " hx-get=\"https://a/\"");
    assert_eq!(one("onclick", safe_url!("x:y")), "");

    let mut attributes = Attributes::new();
    let mut more = Attributes::new();
    more.set("href", safe_url!("geo:1,2"));
    attributes.extend(&more);
    assert_eq!(attributes.get("href"), Some("geo:1,2"));
}

#[test]
fn keywords_are_one_word() {
    assert_eq!(one("method", "post"), " method=\"post\"");
    assert_eq!(one("method", "a b"), "");
    assert_eq!(one("ARIA-LIVE", "\""), "");
    assert_eq!(one("aria-label", "a b"), " aria-label=\"a b\"");
}

#[cfg(feature = "json")]
#[test]
fn json_is_text() {
    assert_eq!(one("data-x", masque::json(&["<"])), " data-x=\"[&quot;\\u003C&quot;]\"");
    assert_eq!(one("x-data", masque::json(&["<"])), "");
}
