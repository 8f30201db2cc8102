//! A value in `style` is one declaration or none; those around it stay.
#![no_main]

use cssparser::{Parser, ParserInput, Token};
use masque::__rt::StyleList;
use masque_fuzz::{attribute, element, parse, written};

/// Declarations as a browser splits them: names, and values with the white space around them gone.
fn declarations(css: &str) -> Vec<(String, String)> {
    let mut input = ParserInput::new(css);
    let mut parser = Parser::new(&mut input);
    let mut list = vec![(None, String::new())];
    let mut start = parser.position();
    while let Ok(token) = parser.next_including_whitespace_and_comments().cloned() {
        let last = list.last_mut().unwrap();
        match token {
            Token::Semicolon => list.push((None, String::new())),
            Token::Colon if last.0.is_none() => {
                *last = (Some(last.1.trim().to_owned()), String::new())
            }
            _ => last.1.push_str(parser.slice_from(start)),
        }
        start = parser.position();
    }
    list.into_iter()
        .map(|(name, value)| (name.unwrap_or_default(), value.trim().to_owned()))
        .collect()
}

libfuzzer_sys::fuzz_target!(|value: &str| {
    let style = written("", |out| {
        let mut list = StyleList::start("color: red", out);
        list.declaration("width", value, out);
        list.declaration("height", &1, out);
        list.end(out);
    });
    let page = format!("<!DOCTYPE html><p{style}></p>");
    let css = attribute(&element(&parse(&page), "p"), "style");
    let read = declarations(&css);
    let read: Vec<_> = read.iter().map(|(name, value)| (&**name, &**value)).collect();
    match &read[..] {
        [("color", "red"), ("height", "1")] => {}
        [("color", "red"), ("width", width), ("height", "1")] => {
            assert_eq!(width.trim(), value.trim());
            assert!(!value.contains([
                '(', ')', '[', ']', '{', '}', ';', ':', '\\', '"', '\'', '/', '@', '<', '>'
            ]));
        }
        other => panic!("{other:?}"),
    }
});
