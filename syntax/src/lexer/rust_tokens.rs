//! Rust text → its tokens, cut as rustc's lexer cuts them.

use std::ops::Range;

use logos::Logos;

use super::modes_generated::Rust;

/// What a token of Rust is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RustToken {
    /// `// …`, `/* … */`, doc comments too
    Comment,
    /// `bug`, `r#type`, `if`
    Word,
    /// `'a`
    Lifetime,
    /// `"…"`, `'x'`, `3.5`
    Literal,
    /// `(`, `[` or `{`
    Open,
    /// `)`, `]` or `}`
    Close,
    /// One character or more of punctuation: `=`, `==`, `::`
    Punctuation,
}

/// The tokens of a text with their bytes; `None` in place of what is no Rust.
///
/// ```
/// use masque_syntax::{RustToken, rust_tokens};
///
/// let tokens: Option<Vec<_>> = rust_tokens("a[1.5]").collect();
/// assert_eq!(tokens.unwrap()[2], (RustToken::Literal, 2..5));
/// ```
pub fn rust_tokens(text: &str) -> impl Iterator<Item = Option<(RustToken, Range<usize>)>> + '_ {
    Rust::lexer(text.as_bytes()).spanned().map(|(token, bytes)| {
        let token = match token.ok()? {
            Rust::Comment => RustToken::Comment,
            Rust::Ident => RustToken::Word,
            Rust::Lifetime => RustToken::Lifetime,
            Rust::Literal => RustToken::Literal,
            Rust::Open | Rust::OpenBrace => RustToken::Open,
            Rust::Close | Rust::CloseBrace => RustToken::Close,
            // A quote without a partner among them, and what Rust has no use for.
            Rust::Other if !b"#$%*+-/^|~".contains(&text.as_bytes()[bytes.start]) => return None,
            _ => RustToken::Punctuation,
        };
        Some((token, bytes))
    })
}
