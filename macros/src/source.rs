//! A macro's tokens → the text they were written as, and each token's place in it.
//!
//! The text of the whole call comes from its span, the places from the tokens'
//! lines and columns, and every token is compared with the text at its place.
//! Where that fails (inside `macro_rules!` the call is the definition, and
//! rust-analyzer knows neither text nor lines) the tokens are printed, with as
//! much of the white space between them as their positions tell.

use std::ops::Range;

use proc_macro::{Delimiter, Group, Span, TokenStream, TokenTree};

use crate::tokens::{Token, Tokens};

/// The text of a macro call, without the macro's name and brackets.
pub(crate) struct Source {
    pub(crate) text: String,
    pub(crate) tokens: Tokens,
    /// Whether it is the author's own text, rather than printed tokens.
    pub(crate) exact: bool,
}

impl Source {
    pub(crate) fn recover(input: TokenStream) -> Self {
        let call = Call::new();
        let exact = call.as_ref().and_then(|call| call.read(input.clone()));
        exact.unwrap_or_else(|| {
            let mut printer = Printer { call, text: String::new(), last: None };
            let trees = printer.print(input);
            let tokens = Tokens { trees, ..Tokens::default() };
            Self { text: printer.text, tokens, exact: false }
        })
    }
}

/// The text of the call, from the macro's name to its last bracket.
struct Call {
    text: String,
    /// Where its lines begin.
    lines: Vec<usize>,
    /// Where the call itself stands.
    first_line: usize,
    first_column: usize,
}

impl Call {
    fn new() -> Option<Self> {
        let site = Span::call_site();
        let text = site.source_text()?;
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(breaks).collect();
        let start = site.start();
        Some(Self { lines, first_line: start.line(), first_column: start.column(), text })
    }

    /// The text between the brackets, if it is what the tokens were made of.
    fn read(&self, input: TokenStream) -> Option<Source> {
        let open = self.text.find(['{', '(', '['])? + 1;
        let close = self.text.rfind(['}', ')', ']'])?;
        let mut at = open;
        let trees = self.places(input, open, &mut at)?;
        let text = self.text.get(open..close)?.to_owned();
        let tokens = Tokens { trees, ..Tokens::default() };
        self.is_gap(at, close).then_some(Source { text, tokens, exact: true })
    }

    /// Finds every token at its place, in order; places count from `origin`.
    fn places(&self, input: TokenStream, origin: usize, at: &mut usize) -> Option<Vec<Token>> {
        let mut tokens = Vec::new();
        let mut doc = false;
        for tree in input {
            let inside = match &tree {
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => return None,
                // `/// x` is `#[doc = " x"]` to a macro; all of it stands where the comment does.
                TokenTree::Group(_) if doc => Vec::new(),
                TokenTree::Group(group) => {
                    *at = self.found(group.span_open(), &tree, *at)?.end;
                    let inside = self.places(group.stream(), origin, at)?;
                    *at = self.found(group.span_close(), &tree, *at)?.end;
                    inside
                }
                _ => Vec::new(),
            };
            let mut place = self.range(tree.span())?;
            let text = self.text.get(place.clone())?;
            match &tree {
                TokenTree::Punct(punct) if punct.as_char() == '#' && text.starts_with('/') => {
                    doc = true;
                }
                TokenTree::Punct(punct) if punct.as_char() == '!' && doc => {}
                TokenTree::Group(_) => doc = false,
                // Both tokens of a lifetime have the span of the whole.
                TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                    text.starts_with('\'').then_some(())?;
                    place.end = place.start + 1;
                }
                TokenTree::Ident(ident) if text.starts_with('\'') => {
                    (ident.to_string() == text[1..]).then_some(())?;
                    place.start += 1;
                }
                leaf => (text == leaf.to_string()).then_some(())?,
            }
            let follows =
                doc || matches!(tree, TokenTree::Group(_)) || self.is_gap(*at, place.start);
            follows.then_some(())?;
            *at = place.end;
            tokens.push(Token { place: place.start - origin..place.end - origin, tree, inside });
        }
        Some(tokens)
    }

    /// Where a bracket stands, if it stands after `at`.
    fn found(&self, bracket: Span, group: &TokenTree, at: usize) -> Option<Range<usize>> {
        let place = self.range(bracket)?;
        let text = self.text.get(place.clone())?;
        let TokenTree::Group(group) = group else { return None };
        let brackets = brackets(group);
        let is_bracket = text == brackets.0 || text == brackets.1;
        (is_bracket && self.is_gap(at, place.start)).then_some(place)
    }

    /// Whether nothing but white space and comments stands in between: inside `macro_rules!` a
    /// `$($markup)*` that matched nothing leaves a gap too.
    fn is_gap(&self, start: usize, end: usize) -> bool {
        self.text.get(start..end).is_some_and(|gap| {
            let gap = gap.trim_start();
            gap.is_empty() || gap.starts_with('/')
        })
    }

    /// The bytes of a span, if they are inside the call.
    fn range(&self, span: Span) -> Option<Range<usize>> {
        let (start, end) = (span.start(), span.end());
        let start = self.offset(start.line(), start.column())?;
        let end = self.offset(end.line(), end.column())?;
        (start <= end).then_some(start..end)
    }

    /// The byte at a line and a column, both counted from 1, the column in characters.
    fn offset(&self, line: usize, column: usize) -> Option<usize> {
        let index = line.checked_sub(self.first_line)?;
        let start = *self.lines.get(index)?;
        let column = column.checked_sub(if index == 0 { self.first_column } else { 1 })?;
        let end = self.lines.get(index + 1).map_or(self.text.len(), |next| next - 1);
        let line = &self.text[start..end];
        let ascii = line.as_bytes().get(..column).is_some_and(<[u8]>::is_ascii);
        if ascii {
            return Some(start + column);
        }
        let ends = line.char_indices().map(|(at, _)| at).chain([line.len()]);
        ends.skip(column).map(|at| start + at).next()
    }
}

/// Prints tokens with the white space that stood between them, as far as it is known.
struct Printer {
    call: Option<Call>,
    text: String,
    last: Option<Position>,
}

/// One end of a token.
#[derive(Clone, Copy)]
struct Position {
    line: usize,
    column: usize,
    /// The byte of the call's text, if the token stands in it.
    offset: Option<usize>,
}

impl Printer {
    fn print(&mut self, input: TokenStream) -> Vec<Token> {
        let mut tokens: Vec<Token> = Vec::new();
        for tree in input {
            let guess = tokens.last().is_some_and(|last| apart(&last.tree, &tree));
            let (start, inside) = match &tree {
                TokenTree::Group(group) => {
                    let (open, close) = brackets(group);
                    let start = self.word(open, group.span_open(), guess);
                    let inside = self.print(group.stream());
                    self.word(close, group.span_close(), false);
                    (start, inside)
                }
                leaf => (self.word(&leaf.to_string(), leaf.span(), guess), Vec::new()),
            };
            let end = self.text.len();
            tokens.push(Token { place: start..end, tree, inside });
        }
        tokens
    }

    /// Prints one word after the white space before it, and says where it starts.
    fn word(&mut self, word: &str, span: Span, guess: bool) -> usize {
        if word.is_empty() {
            // The brackets around what `macro_rules!` puts in for `$name`.
            return self.text.len();
        }
        let place = self.position(word, span);
        let blank = match (self.last, place) {
            (Some(last), Some((next, _))) => self.between(last, next),
            _ => None,
        };
        let guess = if guess { " " } else { "" };
        let blank = if self.text.is_empty() { "" } else { blank.unwrap_or(guess) };
        self.text.push_str(blank);
        let start = self.text.len();
        self.text.push_str(word);
        self.last = place.map(|(_, end)| end);
        start
    }

    /// Where a word starts and ends; `None` if the span does not tell.
    fn position(&self, word: &str, span: Span) -> Option<(Position, Position)> {
        let place = self.call.as_ref().and_then(|call| {
            call.range(span).filter(|place| call.text.get(place.clone()) == Some(word))
        });
        let (start, end) = (span.start(), span.end());
        let one_line = start.line() == end.line();
        let width = end.column().saturating_sub(start.column());
        if one_line && width != word.chars().count() {
            return None;
        }
        let offset = place.as_ref().map(|place| place.start);
        let start = Position { line: start.line(), column: start.column(), offset };
        let offset = place.map(|place| place.end);
        Some((start, Position { line: end.line(), column: end.column(), offset }))
    }

    /// The white space between two tokens; `None` if their positions do not tell.
    fn between(&self, last: Position, next: Position) -> Option<&'static str> {
        // Without a text nobody knows whether the two stand in the same file.
        let text = &self.call.as_ref()?.text;
        let space = |there: bool| if there { " " } else { "" };
        match (last.offset, next.offset) {
            (Some(from), Some(to)) => Some(match text.get(from..to)? {
                gap if gap.contains('\n') => "\n",
                gap => space(gap.contains(char::is_whitespace)),
            }),
            // `$name` begins or ends here.
            (Some(from), None) => Some(space(text[from..].starts_with(char::is_whitespace))),
            (None, Some(to)) => Some(space(text[..to].ends_with(char::is_whitespace))),
            (None, None) if last.line < next.line => Some("\n"),
            (None, None) if last.line == next.line && last.column <= next.column => {
                Some(space(last.column < next.column))
            }
            (None, None) => None,
        }
    }
}

/// Whether two tokens need white space between them where nothing else is known.
fn apart(left: &TokenTree, right: &TokenTree) -> bool {
    let word = |tree: &TokenTree| matches!(tree, TokenTree::Ident(_) | TokenTree::Literal(_));
    let group = |tree: &TokenTree| matches!(tree, TokenTree::Group(_));
    (word(left) || group(left)) && word(right) || word(left) && group(right)
}

fn brackets(group: &Group) -> (&'static str, &'static str) {
    match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    }
}
