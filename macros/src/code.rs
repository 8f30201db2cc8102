//! Rust text with gaps → tokens at a place: `code(at, "Some($)", [value])`.
//!
//! A quoting library would do it in compile time, which every user would pay for.

use proc_macro::{Group, Span, TokenStream, TokenTree};

/// The text as tokens that stand at `at`, with the next of `parts` in place of each `$`.
pub(crate) fn code<const N: usize>(at: Span, text: &str, parts: [TokenStream; N]) -> TokenStream {
    let tokens = text.parse().expect("the text is whole tokens");
    filled(tokens, at, &mut parts.into_iter())
}

fn filled(
    tokens: TokenStream,
    at: Span,
    parts: &mut dyn Iterator<Item = TokenStream>,
) -> TokenStream {
    let mut out = TokenStream::new();
    for mut tree in tokens {
        if let TokenTree::Punct(sign) = &tree
            && sign.as_char() == '$'
        {
            out.extend(parts.next());
            continue;
        }
        if let TokenTree::Group(group) = &tree {
            tree = Group::new(group.delimiter(), filled(group.stream(), at, parts)).into();
        }
        tree.set_span(at);
        out.extend([tree]);
    }
    out
}

/// The parts with a comma after each.
pub(crate) fn list(parts: impl Iterator<Item = TokenStream>, at: Span) -> TokenStream {
    parts.map(|part| code(at, "$,", [part])).collect()
}
