//! The Rust that an example becomes, as a snapshot: the template above, the
//! code below.

use masque_compiler::{CompiledItem, Entry, compile, expand};
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
        CompiledItem::Template(template) => pretty(&expand(source, &compiled.fragments, template)),
        CompiledItem::Markup { .. } => unreachable!("a file is no markup"),
    };
    let items: Vec<String> = compiled.items.iter().map(item).collect();
    items.join("\n")
}

fn pretty(items: &str) -> String {
    let file = syn::parse_str(items).unwrap_or_else(|error| panic!("{error} in\n{items}"));
    prettyplease::unparse(&file)
}
