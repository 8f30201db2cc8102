//! Tokens with their places, and cutting fragments out of them.
//!
//! A place is a byte of the source text in `html!`, the number of a leaf in a
//! mirror; cutting is the same for both.

use std::ops::Range;

use proc_macro::{Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// A token tree and its place.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) place: Range<usize>,
    pub(crate) tree: TokenTree,
    /// Of a group: what stands between its brackets.
    pub(crate) inside: Vec<Token>,
}

/// All tokens of a macro call, and the lifetimes that the compiler adds to them.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    pub(crate) trees: Vec<Token>,
    pub(crate) lifetimes: Numbered<Lifetime>,
}

/// A lifetime to be written after the token that ends at its place, or instead of the `'_` there.
#[derive(Debug)]
pub(crate) struct Lifetime {
    /// With its quote.
    pub(crate) name: String,
    pub(crate) replaces: bool,
}

/// Values by number. They come nearly in order, and there are few: users build less of this
/// than of the standard library's maps.
#[derive(Debug)]
pub(crate) struct Numbered<T>(Vec<(usize, T)>);

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Numbered<T> {
    pub(crate) fn insert(&mut self, number: usize, value: T) {
        let at = self.from(number);
        self.0.insert(at, (number, value));
    }

    pub(crate) fn get(&self, number: usize) -> Option<&T> {
        let (found, value) = self.0.get(self.from(number))?;
        (*found == number).then_some(value)
    }

    fn any_in(&self, numbers: Range<usize>) -> bool {
        self.0.get(self.from(numbers.start)).is_some_and(|(found, _)| *found < numbers.end)
    }

    /// The index of the first value with this number or a later one.
    fn from(&self, number: usize) -> usize {
        self.0.partition_point(|(other, _)| *other < number)
    }
}

/// What stands at a place.
pub(crate) enum Cut {
    /// Whole tokens.
    Tokens(TokenStream),
    /// A part of a literal that has this span.
    Part(Span),
    /// No token at all: a comment took it away.
    Nothing,
}

impl Tokens {
    /// The tokens at a place, lifetimes added.
    pub(crate) fn cut(&self, place: &Range<usize>) -> Cut {
        let mut out = Vec::new();
        let whole = self.cut_into(&self.trees, place, &mut out);
        match whole {
            false => Cut::Part(self.ends(place).0),
            true if out.is_empty() => Cut::Nothing,
            true => Cut::Tokens(out.into_iter().collect()),
        }
    }

    /// The spans of the first and the last token that reach into a place, or stand next to it.
    pub(crate) fn ends(&self, place: &Range<usize>) -> (Span, Span) {
        let first = first_span(&self.trees, place.start);
        let last = last_span(&self.trees, place.end.max(place.start + 1));
        let either = first.or(last).unwrap_or_else(Span::call_site);
        (first.unwrap_or(either), last.unwrap_or(either))
    }

    /// Whether all that stands at the place are whole tokens.
    fn cut_into(&self, tokens: &[Token], place: &Range<usize>, out: &mut Vec<TokenTree>) -> bool {
        let from = tokens.partition_point(|token| token.place.end <= place.start);
        let reach = tokens[from..].iter().take_while(|token| token.place.start < place.end);
        for token in reach {
            let whole = place.start <= token.place.start && token.place.end <= place.end;
            if whole {
                self.copy(token, out);
            } else if token.inside.is_empty() || !self.cut_into(&token.inside, place, out) {
                return false;
            }
        }
        true
    }

    fn copy(&self, token: &Token, out: &mut Vec<TokenTree>) {
        let Range { start, end } = token.place;
        if let TokenTree::Group(group) = &token.tree
            && self.lifetimes.any_in(start..end)
        {
            let mut inside = Vec::new();
            token.inside.iter().for_each(|token| self.copy(token, &mut inside));
            let mut copy = Group::new(group.delimiter(), inside.into_iter().collect());
            copy.set_span(group.span());
            out.push(copy.into());
            return;
        }
        let replaced = |at: usize| self.lifetimes.get(at).filter(|lifetime| lifetime.replaces);
        if let Some(lifetime) = replaced(start) {
            lifetime.write(token.tree.span(), out);
        } else if start == 0 || replaced(start - 1).is_none() {
            out.push(token.tree.clone());
        }
        if let Some(lifetime) = self.lifetimes.get(end).filter(|lifetime| !lifetime.replaces) {
            lifetime.write(token.tree.span(), out);
        }
    }
}

impl Lifetime {
    fn write(&self, place: Span, out: &mut Vec<TokenTree>) {
        let span = place.resolved_at(Span::mixed_site());
        let mut quote = Punct::new('\'', Spacing::Joint);
        quote.set_span(span);
        out.push(quote.into());
        out.push(Ident::new(self.name.trim_start_matches('\''), span).into());
    }
}

/// The first leaf that ends after `start`; of a group, its bracket.
fn first_span(tokens: &[Token], start: usize) -> Option<Span> {
    let token = tokens.iter().find(|token| token.place.end > start)?;
    match &token.tree {
        TokenTree::Group(group) if token.place.start >= start => Some(group.span_open()),
        TokenTree::Group(group) => {
            first_span(&token.inside, start).or_else(|| Some(group.span_close()))
        }
        leaf => Some(leaf.span()),
    }
}

/// The last leaf that starts before `end`; of a group, its bracket.
fn last_span(tokens: &[Token], end: usize) -> Option<Span> {
    let token = tokens.iter().rfind(|token| token.place.start < end)?;
    match &token.tree {
        TokenTree::Group(group) if token.place.end <= end => Some(group.span_close()),
        TokenTree::Group(group) => {
            last_span(&token.inside, end).or_else(|| Some(group.span_open()))
        }
        leaf => Some(leaf.span()),
    }
}
