//! Attributes with any names and values: what is written is what is held, and nothing runs.
#![no_main]

use masque::__rt::spread;
use masque::Attributes;
use masque_fuzz::{attributes, element, parse, written};
use url::Url;

/// Names that hold a URL on some element.
const URLS: &[&str] = &[
    "action",
    "background",
    "cite",
    "formaction",
    "href",
    "longdesc",
    "poster",
    "src",
    "xlink:href",
];

libfuzzer_sys::fuzz_target!(|list: Vec<(String, String)>| {
    let mut held = Attributes::new();
    for (name, value) in list {
        held.set(name, value);
    }
    let page = format!("<!DOCTYPE html><x-a{}></x-a>", written("", |out| spread(&held, out)));
    let element = element(&parse(&page), "x-a");
    let read = attributes(&element);
    let expected: Vec<_> = held
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.replace('\0', "\u{fffd}")))
        .collect();
    let read: Vec<_> = read
        .iter()
        .map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string()))
        .collect();
    assert_eq!(read, expected);

    let base = Url::parse("https://site.example/").unwrap();
    for (name, value) in &read {
        assert!(!name.starts_with("on") && !["style", "srcdoc", "srcset"].contains(&&**name));
        if URLS.contains(&&**name)
            && let Ok(url) = base.join(value)
        {
            let allowed = ["http", "https", "mailto", "tel", "sms", "ftp", "about"];
            assert!(allowed.contains(&url.scheme()), "{name}={value}");
        }
    }
});
