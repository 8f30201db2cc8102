//! The text of an attribute → what a browser reads there: `/a?b=1&amp;c` is `/a?b=1&c`.

use std::borrow::Cow;

use super::references::REFERENCES;

/// The text with its character references decoded, as the HTML parser does it in attributes
/// (HTML Standard, "Character reference state").
#[must_use]
pub fn decode(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find('&') else { return Cow::Borrowed(text) };
    let mut decoded = text[..first].to_owned();
    let mut rest = &text[first..];
    while let Some(after) = rest.strip_prefix('&') {
        let length = match after.strip_prefix('#') {
            Some(number) => numeric(number, &mut decoded),
            None => named(after, &mut decoded),
        };
        if length == 0 {
            decoded.push('&');
        }
        rest = &after[length..];
        let text = rest.find('&').unwrap_or(rest.len());
        decoded.push_str(&rest[..text]);
        rest = &rest[text..];
    }
    Cow::Owned(decoded)
}

/// Decodes what stands behind `&`; the length of it, or 0 if it is no reference.
fn named(text: &str, decoded: &mut String) -> usize {
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(text.len());
    let (name, after) = text.split_at(end);
    let Some((needs_semicolon, characters)) = look_up(name) else { return 0 };
    let semicolon = after.starts_with(';');
    // "For historical reasons": in `/?a&copy=1` stands a parameter's name.
    if !semicolon && (needs_semicolon || after.starts_with('=')) {
        return 0;
    }
    decoded.extend(characters.split(' ').filter_map(|code| character(code, 16)));
    end + usize::from(semicolon)
}

/// The same for what stands behind `&#`; the `#` counts.
fn numeric(text: &str, decoded: &mut String) -> usize {
    let (digits, radix, before) = match text.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16, 2),
        None => (text, 10, 1),
    };
    let end = digits.find(|digit: char| !digit.is_digit(radix)).unwrap_or(digits.len());
    if end == 0 {
        return 0;
    }
    let semicolon = digits[end..].starts_with(';');
    decoded.push(match character(&digits[..end], radix) {
        None | Some('\0') => char::REPLACEMENT_CHARACTER,
        Some(control @ '\u{80}'..='\u{9F}') => WINDOWS_1252[control as usize - 0x80],
        Some(other) => other,
    });
    before + end + usize::from(semicolon)
}

fn character(code: &str, radix: u32) -> Option<char> {
    u32::from_str_radix(code, radix).ok().and_then(char::from_u32)
}

/// Whether a name needs its semicolon, and its characters in hexadecimal.
fn look_up(name: &str) -> Option<(bool, &'static str)> {
    let (mut from, mut to) = (0, REFERENCES.len());
    while from < to {
        let middle = (from + to) / 2;
        let start = REFERENCES[from..middle].rfind('\n').map_or(from, |end| from + end + 1);
        let end = REFERENCES[middle..].find('\n').map_or(to, |end| middle + end);
        let (known, characters) = REFERENCES[start..end].split_once(' ')?;
        let plain = known.trim_end_matches('*');
        match plain.cmp(name) {
            std::cmp::Ordering::Less => from = end + 1,
            std::cmp::Ordering::Greater => to = start,
            std::cmp::Ordering::Equal => return Some((plain == known, characters)),
        }
    }
    None
}

/// What U+0080 to U+009F mean in a numeric reference (HTML Standard, "Numeric character reference
/// end state").
#[rustfmt::skip]
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

#[cfg(test)]
mod tests {
    use html5ever::tendril::TendrilSink;
    use html5ever::{ParseOpts, parse_document};
    use markup5ever_rcdom::{NodeData, RcDom};

    use super::*;

    /// What html5ever reads in `<html title="…">`.
    fn read_by_parser(text: &str) -> String {
        let page = format!("<html title=\"{text}\">");
        let dom = parse_document(RcDom::default(), ParseOpts::default()).one(page);
        let html = dom.document.children.borrow()[0].clone();
        let NodeData::Element { attrs, .. } = &html.data else { panic!("an element: {text}") };
        attrs.borrow()[0].value.to_string()
    }

    #[track_caller]
    fn check(text: &str) {
        assert_eq!(decode(text), read_by_parser(text), "{text}");
    }

    #[test]
    fn every_name_is_read_as_the_parser_reads_it() {
        let mut count = 0;
        for line in REFERENCES.lines() {
            let (known, _) = line.split_once(' ').unwrap();
            let name = known.trim_end_matches('*');
            count += 1 + usize::from(name != known);
            for after in [";", "", " ", "=", ";=", ".", "x", "x;", "&", "&;", "ü"] {
                check(&format!("a&{name}{after}b"));
                check(&format!("&{name}{after}"));
            }
            let reference = format!("&{name};");
            assert_ne!(decode(&reference), reference);
        }
        assert_eq!(count, 2231, "as many as the Standard lists");
    }

    #[test]
    fn every_number_is_read_as_the_parser_reads_it() {
        for number in (0..0x300).chain([0xD7FF, 0xD800, 0xDFFF, 0xFFFE, 0x10FFFF, 0x110000]) {
            for after in ["", ";", " ", "g", "="] {
                check(&format!("a&#{number}{after}b"));
                check(&format!("a&#x{number:x}{after}"));
                check(&format!("&#X{number:X}{after}"));
            }
        }
        for text in ["&#", "&#;", "&#x", "&#x;", "&#xg", "&#99999999999;", "&", "&&", "&;", "&a;"] {
            check(text);
        }
    }

    #[test]
    fn names_that_are_none_stay() {
        for text in ["&nope;", "&AMp;", "&amp&lt", "&ampamp;", "&notit;", "&copy=1", "&copy1", "ü&"]
        {
            check(text);
        }
    }
}
