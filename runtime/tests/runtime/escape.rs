//! The escapers against other people's decoders, and against byte-wise ones.

use proptest::prelude::*;

use crate::values::{html, html_text, text, url_fragment, url_path, url_query, xml, xml_text};
use crate::written;

fn escape_html(value: &str) -> String {
    written(|out| html(value, out))
}

/// One character at a time: slow, and easy to believe.
fn plain_html(value: &str) -> String {
    value.chars().fold(String::new(), |escaped, character| match character {
        '&' => escaped + "&amp;",
        '<' => escaped + "&lt;",
        '>' => escaped + "&gt;",
        '"' => escaped + "&quot;",
        '\'' => escaped + "&#39;",
        '\r' => escaped + "&#13;",
        '\0' => escaped + "\u{fffd}",
        _ => escaped + character.encode_utf8(&mut [0; 4]),
    })
}

fn plain_xml(value: &str) -> String {
    value.chars().fold(String::new(), |escaped, character| match character {
        '\t' | '\n' => escaped + character.encode_utf8(&mut [0; 4]),
        '\u{1}'..='\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => escaped + "\u{fffd}",
        _ => escaped + &plain_html(character.encode_utf8(&mut [0; 4])),
    })
}

fn decode_url(url: &str) -> String {
    percent_encoding::percent_decode_str(url).decode_utf8().expect("UTF-8").into_owned()
}

/// Whether a segment leads somewhere else, as the URL Standard has it.
fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

/// Text that is rich in characters that mean something.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        r#"[&<>"'\r\n\t\x00ab;#é\u{feff}\u{fffe}\u{ffff}\u{10ffff}]{0,80}"#,
        r"[a-z]{0,40}[&<]?[a-z]{0,40}",
        r"[./a%2eE?#:\\ ]{0,12}",
    ]
}

proptest! {
    #[test]
    fn html_is_read_back(value in texts()) {
        let escaped = escape_html(&value);
        let decoded = html_escape::decode_html_entities(&escaped).into_owned();
        // This decoder knows no rule for control characters as references.
        prop_assert_eq!(decoded, value.replace('\0', "\u{fffd}"));
    }

    #[test]
    fn html_is_what_a_byte_wise_escaper_writes(value in texts()) {
        prop_assert_eq!(escape_html(&value), plain_html(&value));
        prop_assert_eq!(written(|out| html_text(&value, out)), plain_html(&value));
    }

    #[test]
    fn html_in_pieces_is_html_in_one(a in texts(), b in texts()) {
        let formatted = written(|out| html(&format_args!("{a}{b}"), out));
        prop_assert_eq!(formatted, escape_html(&(a + &b)));
    }

    #[test]
    fn xml_is_what_a_character_wise_escaper_writes(value in texts()) {
        let escaped = written(|out| xml(&value, out));
        prop_assert_eq!(&escaped, &plain_xml(&value));
        let attribute = written(|out| xml_text(&value, out));
        prop_assert_eq!(attribute, escaped.replace('\t', "&#9;").replace('\n', "&#10;"));
    }

    #[test]
    fn queries_and_fragments_are_read_back(value in texts()) {
        for sink in [url_query::<str>, url_fragment::<str>] {
            let url = written(|out| sink(&value, out));
            prop_assert!(url.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)));
            prop_assert_eq!(decode_url(&url), value.as_str());
        }
    }

    #[test]
    fn paths_are_read_back(value in texts()) {
        let url = written(|out| url_path(&value, out));
        prop_assert!(url.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%/".contains(&b)));
        if !value.split('/').any(is_dots) {
            prop_assert_eq!(decode_url(&url), value);
        }
    }

    #[test]
    fn paths_stay_below(value in texts(), start in "(/|/a/|/a|/\\.|/\\.\\.|/a/%2e)") {
        let url = written(|out| {
            out.push_str(&start);
            url_path(&value, out);
        });
        prop_assert!(!url.starts_with("//"), "{} names a host", url);
        for (segment, (end, _)) in url.split('/').zip(url.match_indices('/').chain([(url.len(), "")])) {
            let authors_alone = end <= start.len();
            prop_assert!(authors_alone || !is_dots(segment), "{} leads up", url);
        }
    }

    #[test]
    fn plain_text_stays(value in texts()) {
        prop_assert_eq!(written(|out| text(&value, out)), value);
    }
}

#[test]
fn special_characters_are_found_at_every_offset() {
    for len in 0..70 {
        for at in 0..len {
            let mut value = "x".repeat(len);
            value.replace_range(at..=at, "<");
            assert_eq!(escape_html(&value), value.replace('<', "&lt;"));
        }
    }
}

#[test]
fn html_references() {
    assert_eq!(escape_html("&<>\"'\0\r\n"), "&amp;&lt;&gt;&quot;&#39;\u{fffd}&#13;\n");
}

#[test]
fn xml_without_forbidden_characters() {
    let escaped = written(|out| xml("a\u{0}\u{8}\t\n\r\u{fffe}\u{ffff}\u{fffd}\u{f000}&", out));
    assert_eq!(escaped, "a\u{fffd}\u{fffd}\t\n&#13;\u{fffd}\u{fffd}\u{fffd}\u{f000}&amp;");
}

#[test]
fn paths() {
    let path = |start: &str, value: &str| {
        let url = written(|out| {
            out.push_str(start);
            url_path(value, out);
        });
        url[start.len()..].to_owned()
    };
    assert_eq!(path("href=\"/", "a/b c?d#e"), "a/b%20c%3Fd%23e");
    assert_eq!(path("href=\"/", "/evil.com"), "%2Fevil.com");
    assert_eq!(path("href=\"/", "\\evil.com"), "%5Cevil.com");
    assert_eq!(path("href=\"/a", "/b"), "/b");
    assert_eq!(path("", "/b"), "%2Fb");
    assert_eq!(path("href=\"/", "../evil.com"), "%EF%BF%BD/evil.com");
    assert_eq!(path("href=\"/a/", "x/./.."), "x/%EF%BF%BD/%EF%BF%BD");
    assert_eq!(path("href=\"/a/", "%2e%2e"), "%252e%252e");
    assert_eq!(path("href=\"/a/", "..."), "...");
    assert_eq!(path("href=\"/a/.", "."), "%EF%BF%BD");
    assert_eq!(path("href=\"/a/%2E", "."), "%EF%BF%BD");
    assert_eq!(path("href=\"/a/v.", "."), ".");
    assert_eq!(path("href=\"/a/.", "git"), "git");
    assert_eq!(written(|out| url_path(&format_args!("{}{}", '.', '.'), out)), "%EF%BF%BD");
    assert_eq!(written(|out| url_path(&-3, out)), "-3");
}
