//! Generated code with placeholders → generated code with the author's Rust in it.
//!
//! A fragment stands in generated code as the identifier `__masque_3`. Every
//! other token is glue and takes the span it is given, so that rustc and clippy
//! never blame the author for it; only what wraps or continues a fragment takes
//! the fragment's place, so that a message about the value points at the value:
//!
//! ```text
//! out.html(&(__masque_3), "</b>");
//! └──────┘└┘└──────────┘         these take the place of fragment 3
//!
//! &__masque_4! { [__masque_4] [] [__masque_5 value __masque_6] }
//! │          └──────────────────────────────────────────────────  and these that of 4
//! ```

use proc_macro::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};

use masque_compiler::syntax::ast::FragmentId;
use masque_compiler::{Placeholder, TAG};

/// Puts the author's tokens where the placeholders are, and `place` at the ends of macros' names.
pub(crate) fn fill(
    code: TokenStream,
    glue: Span,
    place: &str,
    fragment: &dyn Fn(FragmentId) -> TokenStream,
) -> TokenStream {
    Fill { glue, place, fragment }.stream(code, glue).0
}

struct Fill<'a> {
    glue: Span,
    /// Ends the names of macros.
    place: &'a str,
    fragment: &'a dyn Fn(FragmentId) -> TokenStream,
}

/// Where the first and the last token of a fragment stand.
///
/// Stable Rust cannot join two spans, but rustc does it: what is written before
/// the fragment takes the first, the bracket after it the last, and the
/// expression as a whole reaches from one to the other.
#[derive(Clone, Copy)]
struct Ends {
    first: Span,
    last: Span,
}

impl Fill<'_> {
    /// The filled code, and the first fragment that stands in it, not counting inner blocks.
    fn stream(&self, code: TokenStream, glue: Span) -> (TokenStream, Option<Ends>) {
        let mut trees: Vec<TokenTree> = Vec::new();
        let mut glue_from = 0;
        let mut focus = None;
        let mut chain = Chain::default();
        for mut tree in code {
            if let TokenTree::Ident(ident) = &tree
                && let Some(id) = number(ident)
            {
                let tokens: Vec<_> = (self.fragment)(id).into_iter().collect();
                let ends = self.ends(&tokens);
                if let Some(ends) = ends {
                    point(&mut trees[glue_from..], ends.first, borrows);
                    chain.fragment(ends);
                }
                trees.extend(tokens);
                glue_from = trees.len();
                focus = focus.or(ends);
                continue;
            }
            if let TokenTree::Ident(ident) = &tree
                && let name = ident.to_string()
                && name.starts_with(TAG)
            {
                tree = Ident::new(&format!("{name}{}", self.place), glue).into();
            }
            let continued = chain.next(&tree);
            let mut span = continued.unwrap_or(glue);
            if let TokenTree::Group(group) = &tree {
                let wraps = group.delimiter() == Delimiter::Parenthesis;
                let inner = if wraps { span } else { self.glue };
                let (mut stream, ends) = self.stream(group.stream(), inner);
                // `format_args!` reads its text by itself, and blames it.
                if let (Some(ends), Some(TokenTree::Punct(sign))) = (ends, trees.last())
                    && sign.as_char() == '!'
                {
                    stream = self.stream(group.stream(), ends.first).0;
                }
                tree = Group::new(group.delimiter(), stream).into();
                if let Some(ends) = ends.filter(|_| wraps) {
                    span = ends.last;
                    point(&mut trees[glue_from..], ends.first, calls);
                    focus = focus.or(Some(ends));
                    chain.group(ends);
                }
            }
            tree.set_span(span);
            trees.push(tree);
        }
        (trees.into_iter().collect(), focus)
    }

    fn ends(&self, tokens: &[TokenTree]) -> Option<Ends> {
        let first = tokens.first()?.span().resolved_at(self.glue);
        let last = tokens.last()?.span().resolved_at(self.glue);
        Some(Ends { first, last })
    }
}

/// What may follow a fragment and belongs to it: the rest of an expression such as
/// `! { … }`; `;` and `=> { … }`, where rustc proposes what to add.
#[derive(Default)]
struct Chain {
    /// The fragment that the expression begins with.
    start: Option<Ends>,
    /// The fragment right before the next token.
    before: Option<Ends>,
    last: Link,
}

/// The last token of a chain.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Link {
    /// A fragment, or a name.
    Name,
    /// `.` or `::`
    Separator,
    /// The first half of `::`.
    Colon,
    /// `(…)`
    Call,
    /// The `!` of a macro call.
    Bang,
    /// The first half of `=>`.
    Equals,
    /// `=>`
    Arrow,
    /// Nothing more belongs to it.
    #[default]
    End,
}

impl Chain {
    fn fragment(&mut self, ends: Ends) {
        if self.last != Link::Separator || self.start.is_none() {
            self.start = Some(ends);
        }
        self.before = Some(ends);
        self.last = Link::Name;
    }

    /// A group that a fragment stands in can begin a chain too.
    fn group(&mut self, ends: Ends) {
        self.start = self.start.or(Some(ends));
        self.last = Link::Call;
    }

    /// The place of a token that continues the chain.
    fn next(&mut self, tree: &TokenTree) -> Option<Span> {
        let link = match tree {
            TokenTree::Punct(punct) => match (self.last, punct.as_char(), punct.spacing()) {
                (Link::Name | Link::Call, '.', _) => Some(Link::Separator),
                (Link::Name | Link::Call, ':', Spacing::Joint) => Some(Link::Colon),
                (Link::Colon, ':', _) => Some(Link::Separator),
                (Link::Name | Link::Call, '=', Spacing::Joint) => Some(Link::Equals),
                (Link::Equals, '>', _) => Some(Link::Arrow),
                (Link::Call, '?', _) => Some(Link::Call),
                (Link::Name, '!', Spacing::Alone) => Some(Link::Bang),
                (Link::Name | Link::Call, ';', _) => Some(Link::End),
                _ => None,
            },
            TokenTree::Ident(_) => (self.last == Link::Separator).then_some(Link::Name),
            TokenTree::Group(group) => match (self.last, group.delimiter()) {
                (Link::Name, Delimiter::Parenthesis) => Some(Link::Call),
                (Link::Arrow | Link::Bang, Delimiter::Brace) => Some(Link::End),
                _ => None,
            },
            TokenTree::Literal(_) => None,
        };
        match (link, self.start) {
            (Some(link), Some(start)) => {
                self.last = link;
                Some(self.before.take().filter(|_| link == Link::Call).unwrap_or(start).last)
            }
            _ => {
                *self = Self::default();
                None
            }
        }
    }
}

/// Moves the glue right before a fragment to the fragment's place.
fn point(glue: &mut [TokenTree], span: Span, belongs: fn(&TokenTree) -> bool) {
    glue.iter_mut().rev().take_while(|tree| belongs(tree)).for_each(|tree| tree.set_span(span));
}

/// `&` before a value, `&|` before the argument of a slot.
fn borrows(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if matches!(punct.as_char(), '&' | '|'))
}

/// `&`, `out.html`, `::masque::TryRender::<Html>::try_render_to` or `format_args!` before brackets.
fn calls(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => matches!(punct.as_char(), '&' | '.' | ':' | '!' | '<' | '>'),
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    }
}

/// Which fragment an identifier stands for.
fn number(ident: &Ident) -> Option<FragmentId> {
    Placeholder::fragment(&ident.to_string())
}
