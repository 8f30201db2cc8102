//! Text in XML is read back as it was, in content and in attributes, as far as XML can say it.
#![no_main]

use masque_fuzz::written;

/// <https://www.w3.org/TR/xml/#charsets>
fn is_allowed(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

libfuzzer_sys::fuzz_target!(|value: &str| {
    let quoted = written("", |out| out.cursor().xml_text(value, ""));
    let content = written("", |out| out.cursor().xml(value, ""));
    for escaped in [&quoted, &content] {
        assert!(!escaped.contains(['<', '>', '"', '\'', '\r']));
    }
    let page = format!("<a b=\"{quoted}\" c='{quoted}'>{content}</a>");
    let document = roxmltree::Document::parse(&page).expect("well-formed");
    let root = document.root_element();
    let expected: String =
        value.chars().map(|c| if is_allowed(c) { c } else { '\u{fffd}' }).collect();
    assert_eq!(root.text().unwrap_or_default(), expected);
    assert_eq!(root.attribute("b"), Some(&*expected));
    assert_eq!(root.attribute("c"), Some(&*expected));
});
