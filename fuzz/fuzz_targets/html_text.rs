//! Text in HTML is read back as it was, in content, in RCDATA and in each kind of quotes.
#![no_main]

use masque_fuzz::{attribute, element, parse, text, written};

libfuzzer_sys::fuzz_target!(|value: &str| {
    let escaped = written("", |out| out.cursor().html_text(value, ""));
    assert!(!escaped.contains(['<', '>', '"', '\'', '\r', '\0']));
    let page = format!(
        "<!DOCTYPE html><title>{escaped}</title><main>{escaped}</main>\
         <a title=\"{escaped}\"></a><b title='{escaped}'></b><textarea>\n{escaped}</textarea>"
    );
    let document = parse(&page);
    // HTML has no way to write NUL.
    let expected = value.replace('\0', "\u{fffd}");
    for name in ["title", "main", "textarea"] {
        assert_eq!(text(&element(&document, name)), expected, "<{name}>");
    }
    for name in ["a", "b"] {
        assert_eq!(attribute(&element(&document, name), "title"), expected, "<{name}>");
    }
});
