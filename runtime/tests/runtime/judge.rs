//! What is said of a URL, against the URL Standard's parser as others wrote it.

use masque::__rt::*;
use masque::{MediaUrl, NavigateUrl, SafeUrl, SameSiteUrl, Srcset, TrustedResourceUrl, UrlList};
use proptest::prelude::*;
use url::Url;

use crate::read_back::{attribute_in_html, attribute_in_xml};
use crate::written;

const INVALID: &str = "about:invalid";
const NAVIGATE: [&str; 6] = ["http", "https", "mailto", "tel", "sms", "ftp"];
const MEDIA: [&str; 8] = ["http", "https", "mailto", "tel", "sms", "ftp", "blob", "data"];

fn base() -> Url {
    Url::parse("https://example.com/dir/page?query").expect("a URL")
}

/// Where `url` leads from a page of this site; nowhere, if it is no URL.
fn resolve(url: &str) -> Option<Url> {
    base().join(url).ok()
}

/// Text with much of what a parser of URLs looks at.
fn urls() -> impl Strategy<Value = String> {
    let ignored = r"[ \t\r\n]{0,2}";
    let scheme = r"(java\t?script|JaVaScRiPt|vb\nscript|data|blob|https?|HTTPS|mailto|tel|sms|ftp|about|file|view-source|x-y\.z\+1|[a-z0-9+.-]{1,4})";
    let colon = r"(:|\t:|&colon;|%3a|：|/|\?|#|)";
    let rest = r"(image/png;base64,AA==|image/svg\+xml;base64,AA|text/html,<b>|[/\\?#:@.,%;= a-zé\t\n]{0,12})";
    prop_oneof![
        5 => (ignored, scheme, colon, rest).prop_map(|(a, b, c, d)| a + &b + &c + &d),
        2 => r"[ \t]{0,1}[/\\.\t\n]{0,4}[a-z:.?#@/\\]{0,8}",
        1 => any::<String>(),
        1 => r"[\x00-\x20a:/]{0,8}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn links_lead_to_known_schemes(text in urls(), joined in r"(|[/?#][a-z/:?#\\]{0,6})") {
        let href = written(|out| navigate_url(&text, out)) + &joined;
        let href = attribute_in_html(&format!(" href=\"{href}\""), "href");
        if let Some(url) = resolve(&href).filter(|_| !href.starts_with(INVALID)) {
            prop_assert!(NAVIGATE.contains(&url.scheme()), "{:?} leads to {}", text, url);
        }
    }

    #[test]
    fn images_lead_to_known_schemes_and_images(text in urls(), joined in r"(|[/?#][a-z/:?#\\]{0,6})") {
        let src = written(|out| media_url(&text, out)) + &joined;
        let src = attribute_in_html(&format!(" src=\"{src}\""), "src");
        if let Some(url) = resolve(&src).filter(|_| !src.starts_with(INVALID)) {
            let is_image = url.scheme() == "data"
                && url.path().to_ascii_lowercase().starts_with("image/")
                && url.path().contains(";base64,");
            let is_known = NAVIGATE.contains(&url.scheme()) || url.scheme() == "blob";
            prop_assert!(is_known || is_image, "{:?} leads to {}", text, url);
        }
    }

    #[test]
    fn parts_of_the_page_stay_on_this_site(text in urls(), joined in r"(|[/?#]([a-z:?#][a-z/:?#\\]{0,6})?)") {
        let whole = written(|out| same_site_attribute(" hx-get", &text, out));
        let begun = format!(" hx-get=\"{}{joined}\"", written(|out| same_site_url(&text, out)));
        for attribute in [whole, begun] {
            let get = attribute_in_html(&attribute, "hx-get");
            if let Some(url) = resolve(&get).filter(|_| !get.starts_with(INVALID)) {
                prop_assert_eq!(url.origin(), base().origin(), "{:?} leads to {}", text, url);
            }
        }
    }

    /// The judge is not so strict that it refuses what is harmless.
    #[test]
    fn nothing_harmless_is_refused(text in urls()) {
        let has_control = text.chars().any(|c| (c < ' ' && !"\t\n\r".contains(c)) || "\u{fffe}\u{ffff}".contains(c));
        let is_relative = Url::parse(&text) == Err(url::ParseError::RelativeUrlWithoutBase);
        if is_relative && !has_control {
            prop_assert!(SafeUrl::parse(text.clone()).is_ok(), "{:?} is refused", text);
            let stays = resolve(&text).is_some_and(|url| url.origin() == base().origin());
            if stays {
                let url = text.same_site_url().expect("a URL");
                prop_assert!(url.as_str() == text || names_this_host(&text), "{:?} is refused", text);
            }
        }
    }

    #[test]
    fn what_is_allowed_is_read_back(text in urls()) {
        for (judged, attribute) in [
            (text.navigate_url(), written(|out| navigate_attribute(" href", &text, out))),
            (text.media_url(), written(|out| media_attribute(" href", &text, out))),
            (text.same_site_url(), written(|out| same_site_attribute(" href", &text, out))),
        ] {
            let judged = judged.expect("a URL");
            prop_assert!(judged.as_str() == text || judged.as_str() == INVALID);
            prop_assert_eq!(attribute_in_html(&attribute, "href"), judged.as_str());
            prop_assert_eq!(attribute_in_xml(&attribute, "href"), judged.as_str());
        }
    }

    #[test]
    fn trusted_urls_lead_where_the_author_said(one in urls(), two in urls()) {
        for (url, start) in [
            (masque::trusted_url!("/static/", one, "/", two, ".js"), "https://example.com/static/"),
            (masque::trusted_url!("/", one, "/x/", two), "https://example.com/"),
            (masque::trusted_url!("/", one, two), "https://example.com/"),
            (masque::trusted_url!("https://cdn.example/v", one, "/x.js?v=", two), "https://cdn.example/v"),
            (masque::trusted_url!("https://cdn.example/?", one, "#", two), "https://cdn.example/?"),
        ] {
            let resolved = resolve(url.as_str()).expect("a URL");
            prop_assert!(resolved.as_str().starts_with(start), "{} leads to {}", url.as_str(), resolved);
        }
    }

    #[test]
    fn sets_of_images_are_read_back(texts in prop::collection::vec((urls(), "[1-9]{1,2}[xw]"), 0..4)) {
        let mut set = Srcset::new();
        for (url, descriptor) in &texts {
            set = set.with(url, descriptor);
        }
        let candidates = srcset_candidates(set.as_str());
        prop_assert_eq!(candidates.len(), texts.iter().filter(|(url, _)| !is_blank(url)).count());
        let written = texts.iter().filter(|(url, _)| !is_blank(url));
        for ((url, descriptor), (text, expected)) in candidates.iter().zip(written) {
            prop_assert_eq!(descriptor, expected);
            let judged = text.media_url().expect("a URL");
            same_place(url, judged.as_str(), |url| MEDIA.contains(&url.scheme()))?;
        }
    }

    #[test]
    fn lists_of_urls_are_read_back(texts in prop::collection::vec(urls(), 0..4)) {
        let list = texts.iter().fold(UrlList::new(), |list, url| list.with(url));
        let urls: Vec<_> = list.as_str().split_ascii_whitespace().collect();
        let written: Vec<_> = texts.iter().filter(|url| !is_blank(url)).collect();
        prop_assert_eq!(urls.len(), written.len());
        for (url, text) in urls.into_iter().zip(written) {
            let judged = text.navigate_url().expect("a URL");
            same_place(url, judged.as_str(), |url| NAVIGATE.contains(&url.scheme()))?;
        }
    }
}

/// A URL in a list leads where it leads alone.
///
/// One that leads nowhere may lead somewhere once its blanks are encoded, since `mailto:// /` has
/// no host, but `mailto://%20/` has the opaque host `%20`; only an allowed scheme, then.
/// <https://url.spec.whatwg.org/#concept-opaque-host-parser>
fn same_place(
    listed: &str,
    alone: &str,
    allowed: impl Fn(&Url) -> bool,
) -> Result<(), TestCaseError> {
    let (listed, alone) = (resolve(listed), resolve(alone));
    if alone.is_none() && listed.as_ref().is_some_and(&allowed) {
        return Ok(());
    }
    prop_assert_eq!(decoded(listed), decoded(alone));
    Ok(())
}

/// `//example.com` stays on this site, but who can tell from the text?
fn names_this_host(url: &str) -> bool {
    let url = url.trim_start().replace(['\t', '\n', '\r'], "").replace('\\', "/");
    url.starts_with("//")
}

fn is_blank(url: &str) -> bool {
    url.chars().all(|c| " \t\n\r".contains(c))
}

fn decoded(url: Option<Url>) -> Option<String> {
    let url = url?;
    Some(percent_encoding::percent_decode_str(url.as_str()).decode_utf8_lossy().into_owned())
}

/// URLs and descriptors, as the HTML Standard finds them.
/// <https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute>
fn srcset_candidates(mut input: &str) -> Vec<(String, String)> {
    let mut candidates = Vec::new();
    loop {
        input = input.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        if input.is_empty() {
            return candidates;
        }
        let end = input.find(|c: char| c.is_ascii_whitespace()).unwrap_or(input.len());
        let (url, rest) = input.split_at(end);
        if url.ends_with(',') {
            candidates.push((url.trim_end_matches(',').into(), String::new()));
            input = rest;
            continue;
        }
        let (descriptor, rest) = rest.split_once(',').unwrap_or((rest, ""));
        candidates.push((url.into(), descriptor.trim().into()));
        input = rest;
    }
}

#[test]
fn literals_that_lead_elsewhere_are_not_trusted() {
    for url in ["/x", "/", "/a?b#c", "https://a/", "HTTPS://a.b-c:80/x"] {
        assert_eq!(TrustedResourceUrl::__literal(url).as_str(), url);
    }
    for url in [
        "",
        "x",
        "//a",
        "/\\a",
        "/a b",
        "/\ta",
        "https://a",
        "https:///a",
        "https://a\\b/",
        "https://a?/",
        "https://a#/",
        "https://a@b/",
        "https://%61/",
        "http://a/",
        "javascript:x",
        " /a",
        "https://a/ b",
        "https:/a/",
        "https://é/",
    ] {
        let made = std::panic::catch_unwind(|| TrustedResourceUrl::__literal(url));
        assert!(made.is_err(), "{url}");
    }
}
