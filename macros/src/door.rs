//! `html!` and `templates!`: the caller's tokens → the code they compile to.

use masque_compiler::syntax::ast::{Fragment, FragmentId};
use masque_compiler::{CompiledItem, Entry, compile};

use crate::fill::fill;
use proc_macro::{Group, Span, TokenStream, TokenTree};

use crate::code::code;
use crate::comments;
use crate::report::{compile_error, report};
use crate::source::Source;
use crate::tag::place;
use crate::tokens::{Cut, Lifetime};

pub(crate) fn expand(input: TokenStream, entry: Entry) -> TokenStream {
    let mut source = Source::recover(input);
    let compiled = compile(&source.text, entry);
    for item in &compiled.items {
        let CompiledItem::Template(template) = item else { continue };
        for lifetime in &template.lifetimes {
            let (name, replaces) = (lifetime.name.clone(), lifetime.replaces);
            source.tokens.lifetimes.insert(lifetime.at as usize, Lifetime { name, replaces });
        }
    }
    let mut errors = comments::report(&source, &compiled);
    errors.extend(report(&compiled.diagnostics, &source.tokens));

    let (glue, place) = (Span::mixed_site(), place());
    let fragment = |id: FragmentId| fragment(&source, &compiled.fragments[id.0 as usize]);
    let mut tokens = errors;
    for item in compiled.items {
        tokens.extend(match item {
            CompiledItem::Rust(span) => match source.tokens.cut(&span.range()) {
                Cut::Tokens(tokens) => tokens,
                Cut::Part(_) | Cut::Nothing => TokenStream::new(),
            },
            CompiledItem::Template(template) => {
                // The word `template`: what generated code is blamed for stands there.
                let (_, word) = source.tokens.ends(&template.prefix.range());
                fill(read(&template.code), word.resolved_at(glue), &place, &fragment)
            }
            CompiledItem::Markup { code, .. } => fill(read(&code), glue, &place, &fragment),
        });
    }
    match entry {
        Entry::File => tokens,
        Entry::Markup => code(glue, "{ $ }", [tokens]),
    }
}

/// Generated code as tokens: rustc's own lexer reads it.
fn read(code: &str) -> TokenStream {
    code.parse().expect("the compiler generates whole tokens")
}

/// The author's tokens. In a quoted attribute value there are none, since the whole value is one
/// literal for Rust: there they are read from its text, and stand where the literal stands.
fn fragment(source: &Source, fragment: &Fragment) -> TokenStream {
    match source.tokens.cut(&fragment.span.range()) {
        Cut::Tokens(tokens) => tokens,
        Cut::Part(span) => match fragment.span.of(&source.text).parse() {
            Ok(tokens) => respan(tokens, span),
            Err(_) => compile_error("Rust cannot read this value", span, span),
        },
        // There is an error about the comment; this is anything that makes no second one.
        Cut::Nothing => code(Span::call_site(), "\"\"", []),
    }
}

fn respan(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut tree| {
            if let TokenTree::Group(group) = tree {
                tree = Group::new(group.delimiter(), respan(group.stream(), span)).into();
            }
            tree.set_span(span);
            tree
        })
        .collect()
}
