//! A value that begins a URL, or is all of it: it leads nowhere that its place does not allow,
//! and lists hold as many URLs as were put in.
#![no_main]

use masque::__rt::{
    media_attribute, media_url, navigate_attribute, navigate_url, same_site_attribute,
    same_site_url,
};
use masque::{Srcset, UrlList};
use masque_fuzz::{attribute, element, parse, written};
use url::Url;

const SCHEMES: &[&str] = &["http", "https", "mailto", "tel", "sms", "ftp", "about"];

fn base() -> Url {
    Url::parse("https://site.example/dir/page?query#fragment").unwrap()
}

/// The value of `href` as a browser reads it.
fn href(attributes: &str) -> String {
    attribute(&element(&parse(&format!("<!DOCTYPE html><a{attributes}></a>")), "a"), "href")
}

fn check_navigate(url: &str) {
    if let Ok(url) = base().join(url) {
        assert!(SCHEMES.contains(&url.scheme()), "{url}");
    }
}

fn check_media(url: &str) {
    if let Ok(url) = base().join(url) {
        let is_image = url.as_str().starts_with("data:image/");
        assert!(SCHEMES.contains(&url.scheme()) || url.scheme() == "blob" || is_image, "{url}");
    }
}

fn check_same_site(url: &str) {
    if let Ok(url) = base().join(url) {
        // `about:invalid`, with what the author wrote behind it.
        assert!(url.origin() == base().origin() || url.scheme() == "about", "{url}");
    }
}

libfuzzer_sys::fuzz_target!(|value: &str| {
    let navigate = href(&written("", |out| navigate_attribute(" href", value, out)));
    check_navigate(&navigate);
    assert!(navigate == value || navigate == "about:invalid");
    check_media(&href(&written("", |out| media_attribute(" href", value, out))));
    check_same_site(&href(&written("", |out| same_site_attribute(" href", value, out))));

    for after in ["", "/x", "?x", "#x"] {
        let quoted = |write: &dyn Fn(&mut masque::Buffer)| {
            href(&format!("{}{after}\"", written(" href=\"", |out| write(out))))
        };
        check_navigate(&quoted(&|out| navigate_url(value, out)));
        check_media(&quoted(&|out| media_url(value, out)));
        check_same_site(&quoted(&|out| same_site_url(value, out)));
    }

    let list = UrlList::new().with("/a").with(value).with("/b");
    let urls: Vec<&str> = list.as_str().split_ascii_whitespace().collect();
    assert!(matches!(urls[..], ["/a", "/b"] | ["/a", _, "/b"]), "{urls:?}");
    urls.iter().for_each(|url| check_navigate(url));

    let images = Srcset::new().with("/a", "1x").with(value, "2x").with("/b", "3x");
    let parts: Vec<&str> = images.as_str().split_ascii_whitespace().collect();
    match parts[..] {
        ["/a", "1x,", "/b", "3x"] => {}
        ["/a", "1x,", url, "2x,", "/b", "3x"] => {
            // Inside of it a comma is a part of the URL.
            assert!(!url.starts_with(',') && !url.ends_with(','));
            check_media(url);
        }
        _ => panic!("{parts:?}"),
    }
});
