//! Texts and numbers of any length, one after the other through a cursor, into buffers of any
//! room: what comes out is what is written byte by byte.
#![no_main]

use std::fmt::Display;

use masque::__rt::{Cursor, json, rounded};
use masque::{Buffer, Html, Render};

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
        let offset = usize::from(*offset) % 64;
        let shifted = ["x".repeat(offset), text.clone()].concat();
        expected += &write(*kind, &shifted[offset..], *number, after, &mut cursor);
        expected += after;
    }
    assert_eq!(out.as_str(), expected);
});

/// Writes a value, and gives what it should be without what follows it.
fn write(kind: u8, text: &str, number: u64, after: &'static str, out: &mut Cursor<'_>) -> String {
    let len = text.len();
    let shifted = number >> (len % 64);
    let wide = u128::from(number) << (len % 65);
    let decimal = (number % 1_000_000_000_000) as f64 / 10_f64.powi(len as i32 % 9);
    match kind % 19 {
        0 => {
            out.html(text, after);
            byte_wise(text, html)
        }
        1 => {
            out.xml(text, after);
            byte_wise(text, xml)
        }
        2 => {
            out.xml_text(text, after);
            byte_wise(text, xml_attribute)
        }
        3 => {
            out.url_query(text, after);
            byte_wise(text, reserved)
        }
        4 => {
            // What a path does to dots and slashes is told right from wrong by the target `url`.
            let text = text.replace(['.', '/'], "-");
            out.push_str("a");
            out.url_path(&text, after);
            format!("a{}", byte_wise(&text, reserved))
        }
        5 => {
            out.text(text, after);
            text.to_owned()
        }
        6 => {
            json(text, out.buffer());
            out.push_str(after);
            byte_wise(&serde_json::to_string(text).unwrap(), in_script)
        }
        7 => shown(&shifted, after, out),
        8 => shown(&(number as i64 >> (len % 64)), after, out),
        9 => shown(&wide, after, out),
        10 => shown(&(wide as i128).wrapping_neg(), after, out),
        11 => shown(&f64::from_bits(number), after, out),
        12 => shown(&decimal, after, out),
        13 => shown(&f32::from_bits(number as u32), after, out),
        14 => shown(&(decimal as f32), after, out),
        15 => shown(&rounded(&f64::from_bits(number), len % 9), after, out),
        16 => shown(&rounded(&-decimal, len % 9), after, out),
        17 => {
            let places = shifted as usize % 9;
            out.html(&rounded(text, places), after);
            byte_wise(&format!("{text:.places$}"), html)
        }
        _ => {
            let value = (!text.is_empty()).then_some(number % 2 == 0);
            out.html(&value, after);
            value.map(|value| value.to_string()).unwrap_or_default()
        }
    }
}

/// Writes a value that is as `Display` has it.
fn shown<T: Render<Html> + Display>(
    value: &T,
    after: &'static str,
    out: &mut Cursor<'_>,
) -> String {
    out.html(value, after);
    value.to_string()
}

/// Each character as it is, or what stands for it.
fn byte_wise(text: &str, replaced: fn(char) -> Option<String>) -> String {
    let each = |character| replaced(character).unwrap_or_else(|| character.to_string());
    text.chars().map(each).collect()
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
