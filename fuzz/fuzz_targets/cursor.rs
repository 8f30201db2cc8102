//! Texts and numbers of any length, one after the other through a cursor, into buffers of any
//! room: what comes out is what is written byte by byte.
#![no_main]

use masque::__rt::{Cursor, json};
use masque::Buffer;

/// What may follow a value: nothing, a few bytes, and more than are looked at together.
const AFTER: [&str; 4] = [
    "",
    ">",
    "</td><td>",
    concat!("0123456789abcdef", "0123456789abcdef", "0123456789abcdef", "0123456789abcdef", "!"),
];

libfuzzer_sys::fuzz_target!(|input: (u16, Vec<(u8, u8, u8, String, u64)>)| {
    let (room, values) = input;
    let mut out = Buffer::with_capacity(usize::from(room) % 1024);
    let mut expected = String::new();
    let mut cursor = out.cursor();
    for (kind, after, offset, text, number) in &values {
        let after = AFTER[usize::from(*after) % AFTER.len()];
        // The same text at another address: the alignment of what is read.
        let shifted = ["x".repeat(usize::from(*offset) % 64), text.clone()].concat();
        let text = &shifted[usize::from(*offset) % 64..];
        write(*kind, text, *number, after, &mut cursor, &mut expected);
        expected.push_str(after);
    }
    assert_eq!(out.as_str(), expected);
});

/// Writes a value, and what it should be without what follows it.
fn write(
    kind: u8,
    text: &str,
    number: u64,
    after: &'static str,
    out: &mut Cursor<'_>,
    expected: &mut String,
) {
    match kind % 12 {
        0 => {
            out.html(text, after);
            byte_wise(text, html, expected);
        }
        1 => {
            out.xml(text, after);
            byte_wise(text, xml, expected);
        }
        2 => {
            out.xml_text(text, after);
            byte_wise(text, xml_attribute, expected);
        }
        3 => {
            out.url_query(text, after);
            byte_wise(text, reserved, expected);
        }
        4 => {
            // What a path does to dots and slashes is told right from wrong by the target `url`.
            let text = text.replace(['.', '/'], "-");
            out.push_str("a");
            expected.push('a');
            out.url_path(&text, after);
            byte_wise(&text, reserved, expected);
        }
        5 => {
            out.text(text, after);
            expected.push_str(text);
        }
        6 => {
            json(text, out.buffer());
            out.push_str(after);
            byte_wise(&serde_json::to_string(text).unwrap(), in_script, expected);
        }
        7 => {
            let number = number >> (text.len() % 64);
            out.html(&number, after);
            expected.push_str(&number.to_string());
        }
        8 => {
            let number = number as i64 >> (text.len() % 64);
            out.html(&number, after);
            expected.push_str(&number.to_string());
        }
        9 => {
            let number = f64::from_bits(number);
            out.html(&number, after);
            expected.push_str(&number.to_string());
        }
        10 => {
            let number = (number % 1_000_000_000_000) as f64 / 10_f64.powi(text.len() as i32 % 9);
            out.html(&number, after);
            expected.push_str(&number.to_string());
        }
        _ => {
            let value = (!text.is_empty()).then_some(number % 2 == 0);
            out.html(&value, after);
            expected.push_str(&value.map(|value| value.to_string()).unwrap_or_default());
        }
    }
}

/// Writes each character as it is, or what stands for it.
fn byte_wise(text: &str, replaced: fn(char) -> Option<String>, out: &mut String) {
    for character in text.chars() {
        match replaced(character) {
            Some(reference) => out.push_str(&reference),
            None => out.push(character),
        }
    }
}

fn html(character: char) -> Option<String> {
    let reference = match character {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",
        '\0' => "\u{fffd}",
        _ => return None,
    };
    Some(reference.to_owned())
}

fn xml(character: char) -> Option<String> {
    match character {
        '\t' | '\n' => None,
        '\0'..' ' if character != '\r' => Some('\u{fffd}'.to_string()),
        '\u{fffe}' | '\u{ffff}' => Some('\u{fffd}'.to_string()),
        _ => html(character),
    }
}

fn xml_attribute(character: char) -> Option<String> {
    match character {
        '\t' => Some("&#9;".to_owned()),
        '\n' => Some("&#10;".to_owned()),
        _ => xml(character),
    }
}

fn reserved(character: char) -> Option<String> {
    if character.is_ascii_alphanumeric() || "-._~".contains(character) {
        return None;
    }
    let mut bytes = [0; 4];
    let bytes = character.encode_utf8(&mut bytes).bytes();
    Some(bytes.map(|byte| format!("%{byte:02X}")).collect())
}

fn in_script(character: char) -> Option<String> {
    let is_special =
        matches!(character, '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}');
    is_special.then(|| format!("\\u{:04X}", u32::from(character)))
}
