//! JSON in a script is read back as it was, and nothing in it means anything to HTML.
#![no_main]

use masque::__rt::{json, script_constant};
use masque_fuzz::{element, parse, text, written};
use serde_json::Value;

const UNSAFE: [char; 5] = ['<', '>', '&', '\u{2028}', '\u{2029}'];

libfuzzer_sys::fuzz_target!(|source: &str| {
    let value: Value = serde_json::from_str(source).unwrap_or_else(|_| source.into());

    let data = written("", |out| json(&value, out));
    assert!(!data.contains(UNSAFE));
    let page = format!("<!DOCTYPE html><script type=\"application/json\">{data}</script>");
    let read = text(&element(&parse(&page), "script"));
    assert_eq!(serde_json::from_str::<Value>(&read).unwrap(), value);

    let constant = written("", |out| script_constant("name", &value, out));
    assert!(!constant.contains(UNSAFE) && !constant.contains(['\n', '\r']));
    let page = format!("<!DOCTYPE html><script>{constant}</script>");
    let read = text(&element(&parse(&page), "script"));
    let literal = read.strip_prefix("const name = JSON.parse(").unwrap();
    let literal = literal.strip_suffix(");").unwrap();
    // The escapes in it are the same in a string of JavaScript and of JSON.
    let inner: String = serde_json::from_str(literal).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&inner).unwrap(), value);
});
