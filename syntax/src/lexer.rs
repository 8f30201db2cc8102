//! Text → words. `<p class="x">{bug.id}</p>` is a start tag, an attribute's
//! name, `=`, a quote, text, a quote, `>`, an interpolation, an end tag.
//!
//! An LR parser has read its next token before any action runs, so what a
//! character means must be decided here: the lexer keeps a stack of [`Mode`]s,
//! and each mode reads with a logos enum of its own (`modes.rs`). A fresh logos
//! lexer for each word, moved to the position, needs no state but the position.
//!
//! The lexer never fails. What it cannot read it reports, and gives the parser
//! the closest thing that can be read, or [`Token::Invalid`].

mod directive;
mod interpolation;
mod markup;
#[allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic, unused)]
#[rustfmt::skip]
mod modes_generated;
mod page;
mod rust;
mod rust_tokens;
mod signature;
mod tag;

use std::cell::Cell;

use self::rust::{Angles, Piece, Step, Stop};
pub use self::rust_tokens::{RustToken, rust_tokens};
use super::ast::{Exits, Fragment, FragmentId, Name, TagName};
use super::token::{Token, Word};
use crate::diagnostic::{Diagnostic, syntax as report};
use crate::source::Span;

/// More bytes than this, and some times the source, are not read in vain.
const MOST_WASTED: usize = 1 << 16;

/// What the lexer makes of a source.
pub(super) struct Lexed<'src> {
    pub(super) tokens: Vec<Word<'src>>,
    pub(super) fragments: Vec<Fragment>,
    /// Everything that is code rather than markup, in order: signatures,
    /// `{…}`, `@… {`, closing braces, components' names. Brackets balance.
    pub(super) code: Vec<Span>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Reads a file, or markup alone.
pub(super) fn lex(source: &str, entry: crate::Entry) -> Lexed<'_> {
    let mut lexer = Lexer {
        source,
        at: 0,
        modes: Vec::new(),
        tokens: Vec::with_capacity(source.len() / 8),
        fragments: Vec::new(),
        code: Vec::new(),
        diagnostics: Vec::new(),
        slots: Vec::new(),
        wasted: Cell::new(0),
        signature: 0,
        checkpoint: None,
        misindented: None,
    };
    match entry {
        crate::Entry::File => lexer.file(),
        crate::Entry::Markup => lexer.markup_alone(),
    }
    let Lexer { tokens, fragments, code, diagnostics, .. } = lexer;
    Lexed { tokens, fragments, code, diagnostics }
}

struct Lexer<'src> {
    source: &'src str,
    at: usize,
    /// What is being read; empty between templates.
    modes: Vec<Mode<'src>>,
    tokens: Vec<Word<'src>>,
    fragments: Vec<Fragment>,
    code: Vec<Span>,
    diagnostics: Vec<Diagnostic>,
    /// The parameters of the current template that are slots with an argument.
    slots: Vec<&'src str>,
    /// Bytes that were read to the end of the text in vain.
    wasted: Cell<usize>,
    /// Where the part of the current signature begins that is still to be kept.
    signature: u32,
    /// Where the body of the current template began, to begin again from there.
    checkpoint: Option<Checkpoint>,
    /// The first block that a brace closed from further left than it was opened.
    misindented: Option<Span>,
}

/// What is being read.
#[derive(Clone, Copy, Debug)]
enum Mode<'src> {
    /// Pieces, up to a `}`.
    Block {
        content: Content<'src>,
        after: After,
        /// The `{`; `None` for markup alone, which no brace ends.
        open: Option<Span>,
    },
    /// The arms of a `@match`, up to a `}`.
    Arms { content: Content<'src>, open: Span },
    /// Attributes, up to `>` or `/>`.
    Tag { name: TagName<'src>, start: u32, content: Content<'src> },
    /// Attributes, up to a `}`.
    Attributes { name: TagName<'src>, open: Span },
}

/// What pieces may be.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Content<'src> {
    /// Tags and text of HTML.
    Html,
    /// Tags and text of XML or SVG.
    Xml,
    /// Text up to the end tag of this element: `title`, `textarea`.
    Rcdata(&'src str),
    /// Text, in templates of kind `Text`.
    Plain,
}

/// What may or must follow a block.
#[derive(Clone, Copy, Debug, PartialEq)]
enum After {
    Nothing,
    /// `@else` or `@else if`, of `@if`.
    ElseIf,
    /// `@else`, of `@for`.
    Else,
    /// `@catch`, of `@try`.
    Catch,
    /// `;`, of `@let … else { … }`.
    Semicolon,
}

struct Checkpoint {
    open: Span,
    at: usize,
    tokens: usize,
    fragments: usize,
    code: usize,
    diagnostics: usize,
}

/// The words that are special after `@`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Directive {
    If,
    Else,
    For,
    While,
    Match,
    Let,
    Capture,
    Do,
    Return,
    Break,
    Continue,
    Try,
    Catch,
    Slot,
    Fragment,
}

impl Directive {
    const ALL: [(&'static str, Self); 15] = [
        ("if", Self::If),
        ("else", Self::Else),
        ("for", Self::For),
        ("while", Self::While),
        ("match", Self::Match),
        ("let", Self::Let),
        ("capture", Self::Capture),
        ("do", Self::Do),
        ("return", Self::Return),
        ("break", Self::Break),
        ("continue", Self::Continue),
        ("try", Self::Try),
        ("catch", Self::Catch),
        ("slot", Self::Slot),
        ("fragment", Self::Fragment),
    ];

    /// The directive that is this word.
    fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, directive)| *directive)
    }

    /// The directive whose whole word this text begins with.
    fn starts(text: &str) -> Option<Self> {
        let end = text.bytes().position(|byte| !byte.is_ascii_alphanumeric() && byte != b'_');
        Self::of(&text[..end.unwrap_or(text.len())])
    }
}

impl<'src> Lexer<'src> {
    fn push(&mut self, span: Span, token: Token<'src>) {
        self.tokens.push(Word(token, span));
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Text that stays where it is in the mirror; stretches that touch become one.
    fn code(&mut self, span: Span) {
        match self.code.last_mut() {
            Some(last) if last.end == span.start => last.end = span.end,
            _ => self.code.push(span),
        }
    }

    fn fragment(&mut self, span: Span, exits: Exits) -> FragmentId {
        self.fragments.push(Fragment { span, exits });
        FragmentId(self.fragments.len() as u32 - 1)
    }

    fn fragment_of(&mut self, piece: Piece) -> FragmentId {
        self.fragment(piece.span, piece.exits)
    }

    fn name(&mut self, span: Span) -> Name<'src> {
        let fragment = self.fragment(span, Exits::default());
        Name { text: span.of(self.source), fragment, span }
    }

    fn rest(&self) -> &'src str {
        &self.source[self.at..]
    }

    /// Reads Rust. What was read in vain is counted: a brace without a partner is
    /// looked for to the end of the text, and many of them would take for ever.
    fn read(&self, from: usize, angles: Angles, mut stop: impl FnMut(Step<'src>) -> bool) -> Piece {
        self.read_until(from, self.source.len(), angles, &mut stop)
    }

    fn read_until(
        &self,
        from: usize,
        limit: usize,
        angles: Angles,
        stop: &mut dyn FnMut(Step<'src>) -> bool,
    ) -> Piece {
        let piece = rust::read(self.source, from, limit, angles, stop);
        if matches!(piece.stop, Stop::End) {
            self.wasted.set(self.wasted.get() + (limit - from));
        }
        piece
    }

    /// The position of the next character that is not white space.
    fn skip_space(&self, from: usize) -> usize {
        from + length_while(&self.source[from..], is_space)
    }

    /// The end of the identifier that begins here.
    fn identifier(&self, from: usize) -> Option<Span> {
        let rest = &self.source[from..];
        let raw = if rest.starts_with("r#") { 2 } else { 0 };
        let name = &rest[raw..];
        let end = length_while(name, is_identifier);
        let starts = end > 0 && !name.as_bytes()[0].is_ascii_digit();
        starts.then(|| Span::new(from, from + raw + end))
    }

    /// The end of the current line.
    fn line_end(&self, from: usize) -> usize {
        self.source[from..].find('\n').map_or(self.source.len(), |end| from + end)
    }

    /// Columns of white space before the first character of the line.
    fn indentation(&self, at: u32) -> usize {
        let start = self.source[..at as usize].rfind('\n').map_or(0, |newline| newline + 1);
        length_while(&self.source[start..], is_blank)
    }

    /// A block begins at `{`.
    fn open_block(&mut self, open: Span, content: Content<'src>, after: After) {
        self.push(open, Token::OpenBrace);
        self.modes.push(Mode::Block { content, after, open: Some(open) });
        self.at = open.end as usize;
    }

    /// Reads until only so many modes are left, and closes what the end leaves open.
    fn run(&mut self, base: usize) {
        while self.modes.len() > base {
            let Some(mode) = self.modes.last().copied() else { return };
            if self.wasted.get() > MOST_WASTED + 4 * self.source.len() {
                // Enough was said about what is not closed.
                let end = Span::empty(self.source.len());
                self.at = self.source.len();
                self.close_all(end, base);
                return;
            }
            if self.at >= self.source.len() {
                self.end_of_text(mode);
                continue;
            }
            match mode {
                Mode::Block { content, after, open } => self.piece(content, after, open),
                Mode::Arms { content, .. } => self.arm(content),
                Mode::Tag { name, start, content } => self.attribute(name, start, content),
                Mode::Attributes { name, open } => {
                    self.attribute_in_block(name, open);
                }
            }
        }
    }

    fn markup_alone(&mut self) {
        self.push(Span::empty(0), Token::MarkupStart);
        self.modes.push(Mode::Block { content: Content::Html, after: After::Nothing, open: None });
        self.run(0);
    }

    /// The text ends inside of something.
    fn end_of_text(&mut self, mode: Mode<'src>) {
        let end = Span::empty(self.source.len());
        match mode {
            Mode::Block { open: None, .. } => {
                self.modes.pop();
            }
            Mode::Tag { start, name, .. } => {
                self.report(report::unclosed_tag(name.text, Span { start, end: name.span.end }));
                self.push(end, Token::TagEnd);
                self.modes.pop();
            }
            Mode::Block { open: Some(open), .. }
            | Mode::Arms { open, .. }
            | Mode::Attributes { open, .. } => self.unclosed_block(open, end),
        }
    }

    /// A brace has no partner. The body it is in is given up, so that nothing else
    /// is said of it; reading goes on at the next template at the left margin.
    fn unclosed_block(&mut self, innermost: Span, end: Span) {
        let place = self.misindented.unwrap_or(innermost);
        let Some(checkpoint) = self.checkpoint.take() else {
            // In markup alone, or in a default: the end of the text ends it all.
            self.report(report::unclosed_block(place, None));
            self.close_all(end, 0);
            return;
        };
        let next = signature::next_template(self.source, checkpoint.at);
        self.diagnostics.truncate(checkpoint.diagnostics);
        self.tokens.truncate(checkpoint.tokens);
        self.fragments.truncate(checkpoint.fragments);
        self.code.truncate(checkpoint.code);
        self.modes.clear();
        let label = next.map(|next| Span::new(next, self.line_end(next)));
        self.report(report::unclosed_block(place, label));
        let next = next.unwrap_or(self.source.len());
        self.push(checkpoint.open, Token::OpenBrace);
        self.push(Span::new(checkpoint.open.end as usize, next), Token::Invalid);
        self.push(Span::empty(next), Token::CloseBrace);
        self.at = next;
    }

    fn close_all(&mut self, end: Span, base: usize) {
        while self.modes.len() > base {
            let Some(mode) = self.modes.pop() else { return };
            match mode {
                Mode::Tag { .. } => self.push(end, Token::TagEnd),
                Mode::Block { open: None, .. } => {}
                Mode::Block { after, .. } => {
                    self.push(end, Token::CloseBrace);
                    self.close_after(after, end);
                }
                Mode::Arms { .. } | Mode::Attributes { .. } => self.push(end, Token::CloseBrace),
            }
        }
    }

    /// The words that the grammar wants after a block that was cut short.
    fn close_after(&mut self, after: After, end: Span) {
        match after {
            After::Catch => {
                let nothing = self.fragment(end, Exits::default());
                self.push(end, Token::Catch);
                self.push(end, Token::Fragment(nothing));
                self.push(end, Token::OpenBrace);
                self.push(end, Token::CloseBrace);
            }
            After::Semicolon => self.push(end, Token::Semicolon),
            After::Nothing | After::ElseIf | After::Else => {}
        }
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n' | '\x0C')
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t')
}

fn is_identifier(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii()
}

/// The length of what stands before white space or one of these characters.
fn length_to(text: &str, ends: &str) -> usize {
    text.find(|c| is_space(c) || ends.contains(c)).unwrap_or(text.len())
}

/// The length of the characters of this class that the text begins with.
fn length_while(text: &str, class: fn(char) -> bool) -> usize {
    text.find(|c| !class(c)).unwrap_or(text.len())
}
