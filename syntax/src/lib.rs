//! The syntax of the Masque template language: text → tree, by the lexer's words, the grammar's flat pieces,
//! and the nested tree.
//!
//! `<p>{x}</p>` is a start tag, an interpolation and an end tag to the grammar,
//! and one element with one child to `tree.rs`. What is wrong comes out as diagnostics, and
//! [`report()`] lays them out. The facts of [`html`] stand here too, since the lexer asks for some.
//!
//! It is a crate beside `masque-compiler` so that cargo compiles this one's code while it checks that one:
//! a fifth of the time of a first build.
//!
//! ```
//! use masque_syntax::{Entry, ast, parse};
//!
//! let parsed = parse("<p>{x}</p>", Entry::Markup);
//! let ast::Source::Markup(nodes) = &parsed.source else { panic!("markup") };
//! let [ast::Node::Element(p)] = &nodes[..] else { panic!("one element") };
//! assert_eq!(p.children.len(), 1);
//! ```

pub mod ast;
pub mod diagnostic;
#[allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic, unused)]
#[rustfmt::skip]
mod grammar;
pub mod html;
mod lexer;
mod report;
pub mod source;
#[cfg(test)]
mod tests;
mod token;
mod tree;

pub use lexer::{RustToken, rust_tokens};
pub use report::{has_errors, note, report};

use lalrpop_util::{ErrorRecovery, ParseError};

use diagnostic::Diagnostic;
use source::Span;
use token::{Token, Word};

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A template file, or the inside of `templates!`: Rust items and templates.
    File,
    /// Markup alone: the inside of `html!`.
    Markup,
}

/// A source that was read.
pub struct Parsed<'src> {
    /// The tree.
    pub source: ast::Source<'src, Vec<ast::Node<'src>>>,
    /// Every piece of the author's Rust, by number.
    pub fragments: Vec<ast::Fragment>,
    /// What is code rather than markup, in order; its brackets balance.
    pub code: Vec<Span>,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a file, or markup alone. Never fails: what cannot be read is reported
/// and left out of the tree.
#[must_use]
pub fn parse(source: &str, entry: Entry) -> Parsed<'_> {
    let lexer::Lexed { tokens, fragments, code, mut diagnostics } = lexer::lex(source, entry);
    let mut errors = Vec::new();
    let end = tokens.last().map_or(0, |word| word.1.end);
    let tokens = tokens.into_iter().map(|word| ((), word, ()));
    let parsed = grammar::SourceParser::new().parse(&mut errors, tokens);
    // The lexer says more exactly what is wrong than the grammar can.
    if diagnostics.is_empty() {
        let errors = errors.into_iter().map(|recovery| recovery.error);
        let errors = errors.chain(parsed.as_ref().err().cloned());
        diagnostics.extend(errors.filter_map(|error| grammar_error(source, end, error)));
    }
    let pieces = parsed.unwrap_or(match entry {
        Entry::File => ast::Source::File(Vec::new()),
        Entry::Markup => ast::Source::Markup(Vec::new()),
    });
    let source = tree::nest(&mut diagnostics, pieces);
    Parsed { source, fragments, code, diagnostics }
}

/// What an action of the grammar calls where it could not go on.
fn unreadable<'src>(errors: &mut Vec<GrammarError<'src>>, error: GrammarError<'src>) -> Span {
    let (first, last) = (error.dropped_tokens.first(), error.dropped_tokens.last());
    let span = first.zip(last).map(|(first, last)| first.1.1.to(last.1.1));
    errors.push(error);
    span.unwrap_or_default()
}

/// What actions of the grammar take out of their boxes.
fn unboxed<T>(boxes: Vec<Box<T>>) -> Vec<T> {
    boxes.into_iter().map(|inside| *inside).collect()
}

type GrammarError<'src> = ErrorRecovery<(), Word<'src>, ()>;

/// The grammar's complaint as a sentence; `end` is that of the last word.
fn grammar_error(
    source: &str,
    end: u32,
    error: ParseError<(), Word<'_>, ()>,
) -> Option<Diagnostic> {
    let span = match error {
        ParseError::UnrecognizedToken { token: (_, Word(Token::Invalid, _), _), .. } => {
            return None;
        }
        ParseError::UnrecognizedToken { token: (_, word, _), .. }
        | ParseError::ExtraToken { token: (_, word, _) } => word.1,
        ParseError::UnrecognizedEof { .. } => Span { start: end, end },
        ParseError::InvalidToken { .. } | ParseError::User { .. } => return None,
    };
    Some(diagnostic::syntax::unexpected(span.of(source), span))
}
