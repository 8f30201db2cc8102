//! Rust text → where each of its leaves stands.
//!
//! A leaf is what a procedural macro sees one by one: an identifier, a literal,
//! one character of punctuation, an opening or a closing bracket. `'a` is two,
//! and `/// x` six: `#[doc = " x"]`.

use std::ops::Range;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A leaf's bytes in the text.
pub(super) type Leaf = Range<usize>;

/// The leaves of a text; `None` where Rust's lexer refuses it.
///
/// proc-macro2 reads the text, and its tokens are then found again one after
/// the other: they come without places, unless every user pays for those.
pub(super) fn leaves(text: &str) -> Option<Vec<Leaf>> {
    let tokens: TokenStream = text.parse().ok()?;
    let mut search = Search { text, at: 0, leaves: Vec::new() };
    search.stream(tokens)?;
    Some(search.leaves)
}

struct Search<'a> {
    text: &'a str,
    at: usize,
    leaves: Vec<Leaf>,
}

impl Search<'_> {
    fn stream(&mut self, tokens: TokenStream) -> Option<()> {
        let mut tokens = tokens.into_iter();
        while let Some(tree) = tokens.next() {
            self.skip_trivia();
            match tree {
                TokenTree::Punct(punct)
                    if punct.as_char() == '#' && self.rest().starts_with('/') =>
                {
                    let mut sign = tokens.next()?;
                    let mut count = 6;
                    if matches!(sign, TokenTree::Punct(_)) {
                        sign = tokens.next()?;
                        count += 1;
                    }
                    debug_assert!(matches!(sign, TokenTree::Group(_)), "#[doc = …]");
                    let length = comment_length(self.rest())?;
                    let leaf = self.at..self.at + length;
                    self.leaves.extend(std::iter::repeat_n(leaf, count));
                    self.at += length;
                }
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::None => ("", ""),
                    };
                    self.leaf(open)?;
                    self.stream(group.stream())?;
                    self.skip_trivia();
                    self.leaf(close)?;
                }
                TokenTree::Punct(punct) => {
                    self.leaf(punct.as_char().encode_utf8(&mut [0; 4]))?;
                }
                TokenTree::Ident(_) | TokenTree::Literal(_) => self.leaf(&tree.to_string())?,
            }
        }
        Some(())
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn leaf(&mut self, leaf: &str) -> Option<()> {
        self.rest().starts_with(leaf).then_some(())?;
        self.leaves.push(self.at..self.at + leaf.len());
        self.at += leaf.len();
        Some(())
    }

    /// Skips white space and comments, but for doc comments.
    fn skip_trivia(&mut self) {
        loop {
            let rest = self.rest();
            let blank =
                |char: char| char.is_whitespace() || "\u{200e}\u{200f}\u{feff}".contains(char);
            let text = rest.trim_start_matches(blank);
            let comment = if is_doc_comment(text) { None } else { comment_length(text) };
            let skipped = rest.len() - text.len() + comment.unwrap_or(0);
            if skipped == 0 {
                return;
            }
            self.at += skipped;
        }
    }
}

fn is_doc_comment(text: &str) -> bool {
    let line = text.starts_with("///") && !text.starts_with("////");
    let block = text.starts_with("/**") && !text.starts_with("/***") && !text.starts_with("/**/");
    line || block || text.starts_with("//!") || text.starts_with("/*!")
}

/// The bytes of the comment that the text begins with, without its line break.
fn comment_length(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        let line = text.split_once('\n').map_or(text, |(line, _)| line);
        return Some(line.strip_suffix('\r').unwrap_or(line).len());
    }
    text.starts_with("/*").then_some(())?;
    let (mut depth, mut at) = (1, 2);
    while depth > 0 {
        match text.as_bytes().get(at..at + 2)? {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    Some(at)
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
    fn what_rust_cannot_lex() {
        assert_eq!(leaves("'<'' {"), None);
        assert_eq!(leaves("a }"), None);
    }
}
