//! The macro of the mirror: kept tokens, their table and generated code → the code with the
//! tokens in it.
//!
//! ```text
//! __splice! { template Row(bug: &Bug) { {bug.id} } "0=1..2 1=3..4 …" { struct __masque_0 … } }
//! ```

use masque_compiler::Table;

use crate::fill::fill;
use proc_macro::{Span, TokenStream, TokenTree};

use crate::report::compile_error;
use crate::tag::place;
use crate::tokens::{Cut, Lifetime, Numbered, Token, Tokens};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut trees: Vec<TokenTree> = input.into_iter().collect();
    let (Some(TokenTree::Group(code)), Some(TokenTree::Literal(table))) =
        (trees.pop(), trees.pop())
    else {
        return malformed();
    };
    let Ok(table) = table.to_string().trim_matches('"').parse::<Table>() else {
        return malformed();
    };
    let mut tokens = Tokens::default();
    number(trees, &mut 0, &mut tokens.trees);
    for lifetime in table.lifetimes {
        let (name, replaces) = (lifetime.name, lifetime.replaces);
        tokens.lifetimes.insert(lifetime.at as usize, Lifetime { name, replaces });
    }
    let mut places = Numbered::default();
    for (id, leaves) in table.fragments {
        places.insert(id.0 as usize, leaves.start as usize..leaves.end as usize);
    }
    fill(code.stream(), glue(&tokens), &place(), &|id| match places
        .get(id.0 as usize)
        .map(|place| tokens.cut(place))
    {
        Some(Cut::Tokens(tokens)) => tokens,
        Some(Cut::Part(_) | Cut::Nothing) | None => malformed(),
    })
}

/// The word `template`, or `fn`: were generated code ever blamed, it would be in the author's line,
/// and not with all that the macro was given.
fn glue(tokens: &Tokens) -> Span {
    let is_word = |tree: &&TokenTree| match tree {
        TokenTree::Ident(ident) => matches!(&*ident.to_string(), "template" | "fn"),
        _ => false,
    };
    let word = tokens.trees.iter().map(|token| &token.tree).find(is_word);
    let place = word.map_or_else(Span::call_site, TokenTree::span);
    place.resolved_at(Span::mixed_site())
}

/// Numbers the leaves in the order written; brackets are leaves too.
fn number(trees: impl IntoIterator<Item = TokenTree>, next: &mut usize, out: &mut Vec<Token>) {
    for tree in trees {
        let start = *next;
        *next += 1;
        let mut inside = Vec::new();
        if let TokenTree::Group(group) = &tree {
            number(group.stream(), next, &mut inside);
            *next += 1;
        }
        out.push(Token { place: start..*next, tree, inside });
    }
}

fn malformed() -> TokenStream {
    let message = "this is not the output of this version of masque-build: \
                   use the same version of `masque` and `masque-build`";
    compile_error(message, Span::call_site(), Span::call_site())
}
