//! Rust text → where each of its leaves stands.
//!
//! A leaf is what a procedural macro sees one by one: an identifier, a literal,
//! one character of punctuation, an opening or a closing bracket. `'a` is two,
//! and `/// x` six: `#[doc = " x"]`.

use std::fmt::Write as _;
use std::iter::repeat_n;
use std::ops::Range;

use masque_compiler::syntax::{RustToken, rust_tokens};

/// A leaf's bytes in the text.
pub(super) type Leaf = Range<usize>;

/// The leaves of a text; `None` where Rust's lexer refuses it.
pub(super) fn leaves(text: &str) -> Option<Vec<Leaf>> {
    let mut leaves: Vec<Leaf> = Vec::new();
    let mut open = Vec::new();
    let mut literal_end = None;
    for token in rust_tokens(text) {
        let (token, Range { start, end }) = token?;
        let after_literal = literal_end.take() == Some(start);
        match token {
            RustToken::Comment => {
                let comment = text[start..end].trim_end_matches('\r');
                let end = start + comment.len();
                leaves.extend(repeat_n(start..end, doc_leaves(comment)));
            }
            // A suffix: `"x"suffix`.
            RustToken::Word if after_literal => {
                let suffix = text[start..end].find('#').map_or(end, |length| start + length);
                if let Some(literal) = leaves.last_mut() {
                    literal.end = suffix;
                }
                // `'x'r#y` is no raw identifier: the `r` belongs to the `'x'`.
                if suffix < end {
                    leaves.extend([suffix..suffix + 1, suffix + 1..end]);
                }
            }
            RustToken::Word => words(text, start..end, &mut leaves),
            RustToken::Literal => {
                leaves.push(start..end);
                literal_end = Some(end);
            }
            RustToken::Lifetime => leaves.extend([start..start + 1, start + 1..end]),
            RustToken::Open => {
                open.push(&text[start..end]);
                leaves.push(start..end);
            }
            RustToken::Close => {
                let pair = (open.pop()?, &text[start..end]);
                matches!(pair, ("(", ")") | ("[", "]") | ("{", "}")).then_some(())?;
                leaves.push(start..end);
            }
            RustToken::Punctuation => leaves.extend((start..end).map(|at| at..at + 1)),
        }
    }
    open.is_empty().then_some(leaves)
}

/// The lexer takes all beyond ASCII for letters; to Rust some of it is white space.
fn words(text: &str, Range { start, end }: Range<usize>, leaves: &mut Vec<Leaf>) {
    let is_space =
        |char: char| char.is_whitespace() || matches!(char, '\u{200e}' | '\u{200f}' | '\u{feff}');
    let mut at = start;
    for word in text[start..end].split(is_space) {
        if !word.is_empty() {
            leaves.push(at..at + word.len());
        }
        at += word.len();
        at += text[at..end].chars().next().map_or(0, char::len_utf8);
    }
}

/// How many leaves a comment is: none, or those of `#[doc = "…"]` or `#![doc = "…"]`.
fn doc_leaves(comment: &str) -> usize {
    if comment.starts_with("//!") || comment.starts_with("/*!") {
        7
    } else if is_doc_comment(comment) {
        6
    } else {
        0
    }
}

fn is_doc_comment(text: &str) -> bool {
    let line = text.starts_with("///") && !text.starts_with("////");
    let block = text.starts_with("/**") && !text.starts_with("/***") && !text.starts_with("/**/");
    line || block
}

/// Rust without line breaks and comments; doc comments as the attributes that they are.
/// `None` where Rust's lexer refuses it.
pub(super) fn on_one_line(text: &str) -> Option<String> {
    let mut line = String::with_capacity(text.len());
    let mut at = 0;
    for token in rust_tokens(text) {
        let (token, Range { start, end }) = token?;
        let word = text[start..end].trim_end_matches('\r');
        let doc = if token == RustToken::Comment { doc_leaves(word) } else { 0 };
        if token == RustToken::Comment && doc == 0 {
            continue;
        }
        if at < start && !line.is_empty() {
            line.push(' ');
        }
        at = end;
        if doc > 0 {
            let sign = if doc == 7 { "!" } else { "" };
            let text = word[3..].strip_suffix("*/").filter(|_| word.starts_with("/*"));
            _ = write!(line, "#{sign}[doc = {:?}]", text.unwrap_or(&word[3..]));
        } else {
            line.push_str(word);
        }
    }
    Some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let leaves = leaves(text).expect("Rust can lex it");
        let texts: Vec<&str> = leaves.into_iter().map(|leaf| &text[leaf]).collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn single_characters() {
        check("a==b", &["a", "=", "=", "b"]);
        check("'a: &'_ b", &["'", "a", ":", "&", "'", "_", "b"]);
    }

    #[test]
    fn literals() {
        check("1..2 1. 1.5e3f32 0x_f", &["1", ".", ".", "2", "1.", "1.5e3f32", "0x_f"]);
        check("x.0.1 1.max(2)", &["x", ".", "0.1", "1", ".", "max", "(", "2", ")"]);
        check(
            r##"b"x" c"y" r#"z""# 'c' b'd' '\''"##,
            &[r#"b"x""#, r#"c"y""#, r##"r#"z""#"##, "'c'", "b'd'", r"'\''"],
        );
        check("r#type \"{\" 'static", &["r#type", "\"{\"", "'", "static"]);
    }

    #[test]
    fn comments_have_no_leaves() {
        check("a // b\r\nc /* d /* e */ */ f /**/ //// g", &["a", "c", "f"]);
    }

    #[test]
    fn doc_comments_have_six_or_seven() {
        check("/// a\nb", &["/// a"; 6].into_iter().chain(["b"]).collect::<Vec<_>>());
        check("//! a\r\nb", &["//! a"; 7].into_iter().chain(["b"]).collect::<Vec<_>>());
        check("/** a */b", &["/** a */"; 6].into_iter().chain(["b"]).collect::<Vec<_>>());
    }

    #[test]
    fn numbers() {
        check("1..=2", &["1", ".", ".", "=", "2"]);
        check(
            "1.e 1.e3 1e-3 1e+ 0x1e+2",
            &["1", ".", "e", "1", ".", "e3", "1e-3", "1e", "+", "0x1e", "+", "2"],
        );
        check("1u8.a 1_0.0_1f64 0b1.b", &["1u8", ".", "a", "1_0.0_1f64", "0b1", ".", "b"]);
    }

    /// The leaves that Rust's own tokens have, without their places.
    fn count(tokens: proc_macro2::TokenStream) -> usize {
        let leaves = |tree| match tree {
            proc_macro2::TokenTree::Group(group) => 2 + count(group.stream()),
            _ => 1,
        };
        tokens.into_iter().map(leaves).sum()
    }

    /// Literals have a blank behind them: nobody writes `'d'r#x`.
    #[test]
    fn as_many_as_rust_has() {
        let pieces = [
            "a",
            "r#b",
            "'c ",
            "'d' ",
            "1",
            ".",
            "..",
            "e",
            "3",
            "\"f\" ",
            "b\"g\" ",
            "r#\"h\"# ",
            " ",
            "(",
            ")",
            "::",
            "é",
            "=",
            "/",
            "// i\n",
            "/// j\n",
            "/* k */",
            "#",
            "-",
            "_",
            " \u{2028} ",
            "<",
            "0x",
            "\\",
        ];
        let mut seed = 1_u32;
        let mut random = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) as usize
        };
        let mut read = 0;
        for _ in 0..100_000 {
            let text: String =
                (0..1 + random() % 8).map(|_| pieces[random() % pieces.len()]).collect();
            let Ok(tokens) = text.parse() else { continue };
            let expected = count(tokens);
            read += 1;
            let found = leaves(&text).map(|leaves| leaves.len());
            assert_eq!(found, Some(expected), "{text:?}");
        }
        assert!(read > 10_000, "{read} texts were Rust");
    }

    #[test]
    fn one_line() {
        let text = "/// a \"b\"\r\n//! c\n/** d\n e */ #[f(g::h)] // i\npub(crate) /* j */\n";
        assert_eq!(
            on_one_line(text).unwrap(),
            r##"#[doc = " a \"b\""] #![doc = " c"] #[doc = " d\n e "] #[f(g::h)] pub(crate)"##
        );
    }

    #[test]
    fn what_rust_cannot_lex() {
        assert_eq!(leaves("'<'' {"), None);
        assert_eq!(leaves("a }"), None);
    }
}
