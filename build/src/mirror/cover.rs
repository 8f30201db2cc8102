//! Text that is not Rust → a block comment of the same width.
//!
//! `<td class="id">` becomes `/*d class="id*/`: line breaks stay, every other
//! character becomes exactly one, since rustc's columns count characters.

/// Writes a stretch of markup so that Rust's lexer finds no token in it.
pub(super) fn cover(out: &mut String, text: &str) {
    let chars: Vec<char> = text.chars().collect();
    let Some((open, close)) = comment(&chars) else {
        return blank(out, chars);
    };
    blank(out, chars[..open].iter().copied());
    out.push_str("/*");
    let inside = &chars[open + 2..close];
    for (index, char) in inside.iter().enumerate() {
        let (first, last) = (index == 0, index + 1 == inside.len());
        out.push(match char {
            // It would begin or end a comment, or make this one a doc comment.
            '*' => '_',
            '!' if first => '_',
            '/' if last => '_',
            '\r' => ' ',
            // rustc refuses what reorders the text around it.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '_',
            other => *other,
        });
    }
    out.push_str("*/");
    blank(out, chars[close + 2..].iter().copied());
}

/// Writes white space of the same width.
pub(super) fn blank(out: &mut String, chars: impl IntoIterator<Item = char>) {
    out.extend(chars.into_iter().map(|char| match char {
        '\n' | '\t' => char,
        _ => ' ',
    }));
}

/// Where the opening and the closing pair go: around what is visible and, if there is room,
/// on the blanks beside it. `None`: there is nothing to show, or no room for it.
fn comment(chars: &[char]) -> Option<(usize, usize)> {
    let first = chars.iter().position(|char| !char.is_whitespace())?;
    let last = chars.iter().rposition(|char| !char.is_whitespace())?;
    let fits = |at: &usize| {
        chars.get(*at..*at + 2).is_some_and(|pair| !pair.iter().any(|char| "\r\n".contains(*char)))
    };
    let open = (first.saturating_sub(2)..last).find(fits)?;
    let close = (open + 2..=last + 1).rev().find(fits)?;
    Some((open, close))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut out = String::new();
        cover(&mut out, text);
        assert_eq!(out, expected);
        assert_eq!(out.chars().count(), text.chars().count(), "columns move");
        assert_eq!(out.matches('\n').count(), text.matches('\n').count(), "lines move");
        assert!(out.parse::<proc_macro2::TokenStream>().unwrap().is_empty(), "tokens remain");
    }

    #[test]
    fn markup() {
        check("<td class=\"id\">", "/*d class=\"id*/");
        check("<b>", "   ");
        check("</b>", "/**/");
        check("", "");
        check(" \n\t ", " \n\t ");
    }

    #[test]
    fn blanks_beside_the_text_are_used_first() {
        check("\n    <td>\n    ", "\n  /*<t*/\n    ");
        check("</td>  \n", "/*td>*/\n");
        check("   x   ", " /*x*/ ");
    }

    #[test]
    fn short_lines() {
        check("a\nb", " \n ");
        check("a\nbc\nd", " \n  \n ");
        check("a\nbcde\nf", " \n/**/\n ");
        check("ab\ncd\n", "/*\n*/\n");
    }

    #[test]
    fn what_would_end_the_comment() {
        check("accept=\"image/*\"", "/*cept=\"image_*/");
        check("<a href=\"/u/", "/* href=\"_*/");
        check("x/*/y//*", "/*_/y_*/");
        check("<p>**bold**", "/*>__bold*/");
        check("<!doctype html>", "/*doctype htm*/");
        check("***!***", "/*_!_*/");
        check("ab!*/*/yz", "/*__/__*/");
    }

    #[test]
    fn any_character() {
        check("It's — “5 o'clock” 🎉 \\ # ' \"", "/*'s — “5 o'clock” 🎉 \\ # '*/");
        check("ab\u{202e}\u{2066}cd", "/*__*/");
        check("abc\r\ndef\rghi", "/*c \ndef g*/");
    }

    #[test]
    fn all_short_texts() {
        let alphabet = ['/', '*', '!', '\'', '\n', ' '];
        for length in 0..7 {
            for number in 0..alphabet.len().pow(length) {
                let place = |at| alphabet[number / alphabet.len().pow(at) % alphabet.len()];
                let text: String = (0..length).map(place).collect();
                let mut out = String::new();
                cover(&mut out, &text);
                let tokens: proc_macro2::TokenStream = out.parse().expect(&text);
                assert!(tokens.is_empty(), "{text:?} became {out:?}");
                let widths = |text: &str| text.split('\n').map(str::len).collect::<Vec<_>>();
                assert_eq!(widths(&text), widths(&out), "{text:?} became {out:?}");
            }
        }
    }
}
