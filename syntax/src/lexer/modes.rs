//! What each mode of the lexer can read, as one logos enum per mode.
//!
//! This file is the source of `modes_generated.rs`, which is what the crate
//! compiles, so that nobody who uses Masque builds logos' derive. The test
//! `generated` regenerates it; `just grammar` runs that.
//!
//! They read bytes, and a name may hold any byte beyond ASCII: rustc judges
//! identifiers, and classes of characters would make the tables many times as long.
//!
//! Logos finds what a word begins with; what would take it many states (strings,
//! operators) a function reads to its end. Every user compiles the states.

use logos::Logos;

/// Between tags, and around templates' bodies.
#[derive(Logos, Clone, Copy, Debug, PartialEq)]
#[logos(utf8 = false)]
pub(super) enum Markup {
    /// `<!--`
    CommentStart,
    /// `<!doctype`
    Doctype,
    /// `<!`, `<![CDATA[`
    #[token("<!", declaration)]
    Declaration,
    /// `<?`
    #[token("<?")]
    Instruction,
    /// `<p`, `<my-element`
    #[regex(r"<[a-zA-Z_][a-zA-Z0-9_.:\-]*")]
    StartTag,
    /// `</p`
    #[regex(r"</[a-zA-Z_][a-zA-Z0-9_.:\-]*")]
    EndTag,
    /// `{`
    #[token("{")]
    OpenBrace,
    /// `}`
    #[token("}")]
    CloseBrace,
    /// `@if`, `@media`
    #[regex(r"@[a-zA-Z][a-zA-Z0-9_]*")]
    Word,
    /// `<` and `@` that start nothing
    #[regex(r"[<@]", priority = 1)]
    Lone,
    /// Anything else.
    #[regex(r"(?-u)[^<{}@]+")]
    Text,
}

/// Inside a start tag.
#[derive(Logos, Clone, Copy, Debug, PartialEq)]
#[logos(utf8 = false, skip r"[ \t\r\n\x0C]+")]
pub(super) enum Tag {
    /// `>`
    #[token(">")]
    End,
    /// `/>`
    #[token("/>")]
    SelfClosing,
    /// `=`
    #[token("=")]
    Equals,
    /// `{`
    #[token("{")]
    OpenBrace,
    /// `}`
    #[token("}")]
    CloseBrace,
    /// `"`
    #[token("\"")]
    DoubleQuote,
    /// `'`
    #[token("'")]
    SingleQuote,
    /// `<`: the tag before it has no end
    #[token("<")]
    Less,
    /// `class:md:flex`, `@click`, `hx-post`
    #[regex(r#"(?-u)[^ \t\r\n\x0C=>/{}<"']+"#)]
    Name,
    /// A `/` that ends nothing.
    #[token("/", priority = 1)]
    Slash,
}

/// The author's Rust, as far as finding its end needs it.
#[derive(Logos, Clone, Copy, Debug, PartialEq)]
#[logos(utf8 = false, skip r"[ \t\r\n\x0C]+")]
pub(super) enum Rust {
    /// `// …`, `/* … */`
    #[regex(r"(?-u)//[^\n]*", allow_greedy = true)]
    #[token("/*", block_comment)]
    Comment,
    /// `bug`, `r#type`, `if`
    #[regex(r"(?-u)[a-zA-Z_\x80-\xFF][a-zA-Z0-9_\x80-\xFF]*", word)]
    Ident,
    /// `"…"`, `b"…"`, `r#"…"#`, `'x'`, `3.5`
    #[token("\"", string)]
    #[regex("[0-9]", number)]
    Literal,
    /// `'a`
    #[token("'", quote)]
    Lifetime,
    /// `(` or `[`
    Open,
    /// `)` or `]`
    Close,
    /// `{`
    OpenBrace,
    /// `}`
    CloseBrace,
    /// `=>`
    FatArrow,
    /// `::`
    PathSeparator,
    /// `:`
    Colon,
    /// `=`
    Equals,
    /// `>=`, which in a type is `>` and `=`
    GreaterEqual,
    /// `;`
    Semicolon,
    /// `,`
    Comma,
    /// `<`
    Less,
    /// `</`: never Rust
    EndTag,
    /// `>`
    Greater,
    /// `&`
    And,
    /// `&&`
    AndAnd,
    /// `?`
    Question,
    /// `@`
    At,
    /// `!`
    Not,
    /// `.`
    Dot,
    /// Operators that hold one of the above.
    Operator,
    /// Any other character.
    #[regex(r#"(?-u)[^a-zA-Z0-9_ \t\r\n\x0C"'\x80-\xFF]"#, punctuation, priority = 1)]
    Other,
}

/// What begins with `<!`.
fn declaration(lexer: &mut logos::Lexer<'_, Markup>) -> Markup {
    let rest = lexer.remainder();
    let (token, length) = match rest.get(..7) {
        _ if rest.starts_with(b"--") => (Markup::CommentStart, 2),
        Some(word) if word.eq_ignore_ascii_case(b"doctype") => (Markup::Doctype, 7),
        _ => (Markup::Declaration, 0),
    };
    lexer.bump(length);
    token
}

/// What begins with a letter: letters before a quote or `#` may belong to it.
fn word(lexer: &mut logos::Lexer<'_, Rust>) -> Result<Rust, ()> {
    let rest = lexer.remainder();
    let literal = match (lexer.slice(), rest) {
        (b"r" | b"br" | b"cr", [b'"' | b'#', ..]) => {
            let hashes = count_while(rest, |byte| byte == b'#');
            match rest.get(hashes) {
                Some(b'"') => return raw_string(lexer, hashes),
                Some(first) if lexer.slice() == b"r" && hashes == 1 && starts_word(*first) => {
                    let length = count_while(&rest[1..], is_word);
                    lexer.bump(1 + length);
                    return Ok(Rust::Ident);
                }
                _ => None,
            }
        }
        (b"b" | b"c", [b'"', rest @ ..]) => string_length(rest),
        (b"b", [b'\'', rest @ ..]) => character_length(rest),
        _ => None,
    };
    let Some(length) = literal else { return Ok(Rust::Ident) };
    lexer.bump(1 + length);
    Ok(Rust::Literal)
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

/// How many bytes of this class the text begins with.
fn count_while(text: &[u8], class: fn(u8) -> bool) -> usize {
    text.iter().position(|byte| !class(*byte)).unwrap_or(text.len())
}

fn starts_word(byte: u8) -> bool {
    is_word(byte) && !byte.is_ascii_digit()
}

/// A raw string from its hashes on; an error when it has no end.
fn raw_string(lexer: &mut logos::Lexer<'_, Rust>, hashes: usize) -> Result<Rust, ()> {
    let rest = lexer.remainder();
    let (quote, text) = rest.split_at(hashes + 1);
    let closes = |at: &usize| text[*at] == b'"' && text[at + 1..].starts_with(&quote[..hashes]);
    let end = (0..text.len()).find(closes);
    lexer.bump(end.map_or(rest.len(), |end| quote.len() + end + 1 + hashes));
    end.map(|_| Rust::Literal).ok_or(())
}

/// What begins with a digit: `3`, `0xff`, `1_000u64`, `1.`, `1.5e-3`; in `1..2` and `1.max(2)` the `1`.
fn number(lexer: &mut logos::Lexer<'_, Rust>) -> Rust {
    let (first, rest) = (lexer.slice(), lexer.remainder());
    let is_digit = |byte: u8| byte.is_ascii_digit() || byte == b'_';
    let mut length = 0;
    if !(first == b"0" && matches!(rest, [b'x' | b'o' | b'b', ..])) {
        length = count_while(rest, is_digit);
        if let [b'.', after @ ..] = &rest[length..]
            && !after.first().is_some_and(|byte| *byte == b'.' || starts_word(*byte))
        {
            length += 1 + count_while(after, is_digit);
        }
        if let [b'e' | b'E', after @ ..] = &rest[length..] {
            let sign = usize::from(matches!(after, [b'+' | b'-', ..]));
            let digits = count_while(&after[sign..], is_digit);
            length += if digits > 0 { 1 + sign + digits } else { 0 };
        }
    }
    length += count_while(&rest[length..], is_word);
    lexer.bump(length);
    Rust::Literal
}

/// What begins with `"`: a string, or a quote without a partner.
fn string(lexer: &mut logos::Lexer<'_, Rust>) -> Rust {
    let Some(length) = string_length(lexer.remainder()) else { return Rust::Other };
    lexer.bump(length);
    Rust::Literal
}

/// The length of the rest of a string, if it has an end.
fn string_length(rest: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match rest.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// What begins with `'`: a character, a lifetime, or a quote without a partner.
fn quote(lexer: &mut logos::Lexer<'_, Rust>) -> Rust {
    let rest = lexer.remainder();
    let (token, length) = match (character_length(rest), rest.first()) {
        (Some(length), _) => (Rust::Literal, length),
        (None, Some(first)) if starts_word(*first) => (Rust::Lifetime, count_while(rest, is_word)),
        _ => (Rust::Other, 0),
    };
    lexer.bump(length);
    token
}

/// The length of the rest of a character literal, if it is one.
fn character_length(rest: &[u8]) -> Option<usize> {
    let in_escape = |byte: u8| byte.is_ascii_hexdigit() || matches!(byte, b'_' | b'{' | b'}');
    let length = match rest {
        [b'\\', escaped, ..] if escaped.is_ascii() && *escaped != b'\n' => {
            2 + count_while(&rest[2..], in_escape)
        }
        [b'\'' | b'\\' | b'\n', ..] | [] => return None,
        [_, more @ ..] => 1 + count_while(more, |byte| matches!(byte, 0x80..0xC0)),
    };
    (rest.get(length) == Some(&b'\'')).then_some(length + 1)
}

/// Brackets, operators and what else is no word: the longest that begins here.
fn punctuation(lexer: &mut logos::Lexer<'_, Rust>) -> Rust {
    let (token, more) = match (lexer.slice(), lexer.remainder()) {
        (b"<", [b'<', b'=', ..]) | (b">", [b'>', b'=', ..]) | (b".", [b'.', b'=' | b'.', ..]) => {
            (Rust::Operator, 2)
        }
        (b"=", [b'>', ..]) => (Rust::FatArrow, 1),
        (b":", [b':', ..]) => (Rust::PathSeparator, 1),
        (b">", [b'=', ..]) => (Rust::GreaterEqual, 1),
        (b"<", [b'/', b'/' | b'*', ..]) => (Rust::Less, 0),
        (b"<", [b'/', ..]) => (Rust::EndTag, 1),
        (b"&", [b'&', ..]) => (Rust::AndAnd, 1),
        (b"-", [b'>', ..]) | (b"<", [b'-', ..]) | (b".", [b'.', ..]) => (Rust::Operator, 1),
        (
            [b'=' | b'!' | b'<' | b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'&' | b'|'],
            [b'=', ..],
        ) => (Rust::Operator, 1),
        (b"(" | b"[", _) => (Rust::Open, 0),
        (b")" | b"]", _) => (Rust::Close, 0),
        (b"{", _) => (Rust::OpenBrace, 0),
        (b"}", _) => (Rust::CloseBrace, 0),
        (b":", _) => (Rust::Colon, 0),
        (b"=", _) => (Rust::Equals, 0),
        (b";", _) => (Rust::Semicolon, 0),
        (b",", _) => (Rust::Comma, 0),
        (b"<", _) => (Rust::Less, 0),
        (b">", _) => (Rust::Greater, 0),
        (b"&", _) => (Rust::And, 0),
        (b"?", _) => (Rust::Question, 0),
        (b"@", _) => (Rust::At, 0),
        (b"!", _) => (Rust::Not, 0),
        (b".", _) => (Rust::Dot, 0),
        _ => (Rust::Other, 0),
    };
    lexer.bump(more);
    token
}

/// Reads the rest of a block comment, which nests; `false` when it has no end.
fn block_comment(lexer: &mut logos::Lexer<'_, Rust>) -> bool {
    let rest = lexer.remainder();
    let (mut depth, mut at) = (1, 0);
    while depth > 0 && at < rest.len() {
        match &rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    lexer.bump(at);
    depth == 0
}
