//! The Rust that an example becomes, as a snapshot: the template above, the
//! code below.

use masque_compiler::ir::NamedLifetime;
use masque_compiler::syntax::ast::FragmentId;
use masque_compiler::{CompiledItem, CompiledTemplate, Entry, compile, fill};
use proc_macro2::Span;
use snapshots::book::Example;
use std::fmt::Write as _;

/// Compares the code of an example with its snapshot.
pub(crate) fn check(example: &Example) {
    let mut shown = String::new();
    for file in &example.files {
        _ = writeln!(shown, "{}{}\n{}", file.text, "─".repeat(80), rust(&file.text));
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../spec");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let name = format!("{}__{}", example.chapter, example.name);
    settings.bind(|| insta::assert_snapshot!(name, shown));
}

/// The code of a template file, with the author's Rust in its place.
fn rust(source: &str) -> String {
    let compiled = compile(source, Entry::File);
    let item = |item: &CompiledItem| match item {
        CompiledItem::Rust(span) => pretty(span.of(source)),
        CompiledItem::Template(template) => {
            let fragment = |id: FragmentId| {
                let fragment = &compiled.fragments[id.0 as usize];
                let text = with_lifetimes(source, fragment.span, template);
                text.parse().expect("a fragment is a run of whole tokens")
            };
            pretty(&fill(template.code.clone(), Span::call_site(), "", &fragment).to_string())
        }
        CompiledItem::Markup { .. } => unreachable!("a file is no markup"),
    };
    let items: Vec<String> = compiled.items.iter().map(item).collect();
    items.join("\n")
}

/// A piece of Rust with the lifetimes that the compiler gave to it.
fn with_lifetimes(
    source: &str,
    span: masque_compiler::source::Span,
    template: &CompiledTemplate,
) -> String {
    let mut text = String::new();
    let mut at = span.start;
    let inside = |lifetime: &&NamedLifetime| span.start <= lifetime.at && lifetime.at < span.end;
    for lifetime in template.lifetimes.iter().filter(inside) {
        text.push_str(&source[at as usize..lifetime.at as usize]);
        text.push_str(&lifetime.name);
        text.push(' ');
        at = lifetime.at + if lifetime.replaces { "'_".len() as u32 } else { 0 };
    }
    text.push_str(&source[at as usize..span.end as usize]);
    text
}

fn pretty(items: &str) -> String {
    let file = syn::parse_str(items).unwrap_or_else(|error| panic!("{error} in\n{items}"));
    prettyplease::unparse(&file)
}
