//! Where a piece of the author's Rust ends.
//!
//! In: a place in the source, and what stops the piece. Out: where it ends and
//! why. `{bug.id}`: from the `b`, stopped by a `}` outside brackets, it ends at
//! the `d`.

use logos::Logos;

use super::modes_generated::Rust;
use crate::ast::Exits;
use crate::source::Span;

/// How `<` and `>` are read.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Angles {
    /// As brackets: in types and patterns.
    Brackets,
    /// As operators, but for `::<`: in expressions.
    Operators,
}

/// One token outside all brackets.
#[derive(Clone, Copy)]
pub(super) struct Step<'src> {
    pub(super) token: Rust,
    /// Of a word; of others it is empty.
    pub(super) text: &'src str,
    pub(super) span: Span,
    /// The token before it in the piece.
    pub(super) previous: Option<Rust>,
}

/// A piece of Rust that was read.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    /// Without white space and comments at both ends.
    pub(super) span: Span,
    pub(super) exits: Exits,
    pub(super) stop: Stop,
    /// Whether a comment stands in it or around it.
    pub(super) comment: bool,
}

/// Why a piece of Rust ended.
#[derive(Clone, Copy)]
pub(super) enum Stop {
    /// At a token the caller asked for.
    At(Rust, Span),
    /// At a closing bracket that nothing opened; of a brace this is the usual end.
    Closing(Span),
    /// At something that cannot be Rust: `</`, a line that starts with `@if` or `<p`.
    Markup(u32),
    /// At the end of the text.
    End,
}

/// Reads Rust from `from` until `stop` holds for a token outside brackets.
pub(super) fn read<'src>(
    source: &'src str,
    from: usize,
    limit: usize,
    angles: Angles,
    stop: &mut dyn FnMut(Step<'src>) -> bool,
) -> Piece {
    let mut lexer = Rust::lexer(&source.as_bytes()[..limit]);
    lexer.bump(from);
    let mut brackets = Brackets::default();
    let mut angle_depth = 0;
    let (mut first, mut last) = (None, from);
    let mut previous = None;
    let mut exits = Exits::default();
    let mut comment = false;
    let stop = loop {
        let Some(token) = lexer.next() else { break Stop::End };
        let span = Span::new(lexer.span().start, lexer.span().end);
        let Ok(token) = token else {
            // An unclosed string or comment: the rest is not Rust.
            break Stop::Markup(span.start);
        };
        if token == Rust::Comment {
            comment = true;
            continue;
        }
        let text = if token == Rust::Ident { span.of(source) } else { "" };
        if looks_like_markup(source, token, span, &brackets) {
            break Stop::Markup(span.start);
        }
        if brackets.open.is_empty()
            && angle_depth == 0
            && stop(Step { token, text, span, previous })
        {
            break Stop::At(token, span);
        }
        match token {
            Rust::Open | Rust::OpenBrace => {
                brackets.push(previous == Some(Rust::Not));
            }
            Rust::Close | Rust::CloseBrace if !brackets.pop() => break Stop::Closing(span),
            Rust::Less if angles == Angles::Brackets || previous == Some(Rust::PathSeparator) => {
                angle_depth += i32::from(brackets.open.is_empty());
            }
            Rust::Greater if angle_depth > 0 && brackets.open.is_empty() => angle_depth -= 1,
            Rust::GreaterEqual if angle_depth == 1 && brackets.open.is_empty() => {
                // `Vec<u8>=x`: in a type the `=` stands alone.
                let equals = Span { start: span.start + 1, end: span.end };
                (angle_depth, last) = (0, equals.start as usize);
                let step = Step { token: Rust::Equals, text: "", span: equals, previous };
                if stop(step) {
                    break Stop::At(Rust::Equals, equals);
                }
            }
            Rust::Question => exits.question = true,
            Rust::Ident if text == "await" && previous == Some(Rust::Dot) => exits.awaits = true,
            Rust::Ident if matches!(text, "return" | "break" | "continue") => exits.jumps = true,
            _ => {}
        }
        first.get_or_insert(span.start as usize);
        last = span.end as usize;
        previous = Some(token);
    };
    let start = first.unwrap_or(last.min(from));
    Piece { span: Span::new(start, last.max(start)), exits, stop, comment }
}

/// The brackets that are open.
#[derive(Default)]
struct Brackets {
    /// Whether each was opened by a macro call, so that anything may stand in it.
    open: Vec<bool>,
    /// How many of them were.
    of_macros: usize,
}

impl Brackets {
    fn push(&mut self, of_macro: bool) {
        self.open.push(of_macro);
        self.of_macros += usize::from(of_macro);
    }

    /// Closes the last one; `false` if there is none.
    fn pop(&mut self) -> bool {
        let last = self.open.pop();
        self.of_macros -= usize::from(last == Some(true));
        last.is_some()
    }
}

/// Whether a token shows that the author's markup has begun again, and so that a
/// bracket before it was never closed.
fn looks_like_markup(source: &str, token: Rust, span: Span, brackets: &Brackets) -> bool {
    if brackets.of_macros > 0 {
        return false;
    }
    match token {
        Rust::EndTag => true,
        Rust::At => {
            let word = &source[span.end as usize..];
            starts_line(source, span) && super::Directive::starts(word).is_some()
        }
        Rust::Less => {
            let next = source[span.end as usize..].bytes().next();
            starts_line(source, span)
                && brackets.open.is_empty()
                && next.is_some_and(|byte| byte.is_ascii_lowercase())
        }
        _ => false,
    }
}

fn starts_line(source: &str, span: Span) -> bool {
    let before = source[..span.start as usize].trim_end_matches(super::is_blank);
    before.ends_with('\n')
}
