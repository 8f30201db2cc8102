//! What each mode of the lexer can read, as one logos enum per mode.
//!
//! This file is the source of `modes_generated.rs`, which is what the crate
//! compiles, so that nobody who uses Masque builds logos' derive. The test
//! `generated` regenerates it; `just grammar` runs that.
//!
//! They read bytes, and a name may hold any byte beyond ASCII: rustc judges
//! identifiers, and classes of characters would make the tables many times as long.

use logos::Logos;

/// Between tags, and around templates' bodies.
#[derive(Logos, Clone, Copy, Debug, PartialEq)]
#[logos(utf8 = false)]
pub(super) enum Markup {
    /// `<!--`
    #[token("<!--")]
    CommentStart,
    /// `<!doctype`
    #[token("<!doctype", ignore(case))]
    Doctype,
    /// `<!`, `<![CDATA[`
    #[token("<!")]
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
    /// `(` or `[`
    #[regex(r"[(\[]")]
    Open,
    /// `)` or `]`
    #[regex(r"[)\]]")]
    Close,
    /// `{`
    #[token("{")]
    OpenBrace,
    /// `}`
    #[token("}")]
    CloseBrace,
    /// `// …`, `/* … */`
    #[regex(r"(?-u)//[^\n]*", allow_greedy = true)]
    #[token("/*", block_comment)]
    Comment,
    /// `"…"`, `b"…"`, `r#"…"#`, `'x'`, `3.5`
    #[regex(r#"(?-u)[bc]?"([^"\\]|\\[\x00-\x7F])*""#)]
    #[regex(r#"(r|br|cr)#*""#, raw_string)]
    #[regex(r#"(?-u)b?'([^'\\\n\x80-\xFF]|[\xC0-\xFF][\x80-\xBF]+|\\[^\n\x80-\xFF][0-9a-fA-F_{}]*)'"#)]
    #[regex(r"[0-9][0-9a-zA-Z_]*(\.[0-9][0-9a-zA-Z_]*)?")]
    Literal,
    /// `'a`
    #[regex(r"(?-u)'[a-zA-Z_\x80-\xFF][a-zA-Z0-9_\x80-\xFF]*")]
    Lifetime,
    /// `bug`, `r#type`, `if`
    #[regex(r"(?-u)(r#)?[a-zA-Z_\x80-\xFF][a-zA-Z0-9_\x80-\xFF]*")]
    Ident,
    /// `=>`
    #[token("=>")]
    FatArrow,
    /// `->`
    #[token("->")]
    Arrow,
    /// `::`
    #[token("::")]
    PathSeparator,
    /// `:`
    #[token(":")]
    Colon,
    /// `=`
    #[token("=")]
    Equals,
    /// `>=`, which in a type is `>` and `=`
    #[token(">=")]
    GreaterEqual,
    /// `;`
    #[token(";")]
    Semicolon,
    /// `,`
    #[token(",")]
    Comma,
    /// `<`
    #[token("<")]
    Less,
    /// `</`: never Rust
    #[token("</")]
    EndTag,
    /// `>`
    #[token(">")]
    Greater,
    /// `&`
    #[token("&")]
    And,
    /// `&&`
    #[token("&&")]
    AndAnd,
    /// `?`
    #[token("?")]
    Question,
    /// `@`
    #[token("@")]
    At,
    /// `!`
    #[token("!")]
    Not,
    /// `..`
    #[token("..")]
    DotDot,
    /// `.`
    #[token(".")]
    Dot,
    /// Operators that hold one of the above.
    #[regex(r"==|!=|<=|<<=|>>=|[+\-*/%^&|]=|\.\.=|\.\.\.|<-")]
    Operator,
    /// Any other character.
    #[regex(r"(?-u)[^a-zA-Z0-9_ \t\r\n\x0C(){}\[\];\x80-\xFF]", priority = 1)]
    Other,
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

/// Reads the rest of a raw string; `false` when it has no end.
fn raw_string(lexer: &mut logos::Lexer<'_, Rust>) -> bool {
    let hashes = lexer.slice().iter().filter(|byte| **byte == b'#').count();
    let rest = lexer.remainder();
    let closes = |at: &usize| {
        let after = &rest[at + 1..];
        rest[*at] == b'"' && after.len() >= hashes && after[..hashes].iter().all(|byte| *byte == b'#')
    };
    let end = (0..rest.len()).find(closes).map(|at| at + 1 + hashes);
    lexer.bump(end.unwrap_or(rest.len()));
    end.is_some()
}
