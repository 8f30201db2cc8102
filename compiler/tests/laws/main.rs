//! What holds for every source, read to its end or cut off anywhere: for all examples of the
//! language-spec and every prefix of each.

mod compiled;
mod examples;
mod routes;

use compiled::laws;
use examples::examples;
use masque_compiler::{Compiled, CompiledItem, Entry, compile};

#[test]
fn of_every_prefix_of_every_example() {
    for (name, text) in examples() {
        let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        for end in ends {
            let source = &text[..end];
            for entry in [Entry::File, Entry::Markup] {
                let compiled = compile(source, entry);
                if let Err(broken) =
                    laws(source, &compiled).and(keeps_whole_tokens(source, &compiled))
                {
                    panic!("{name}: {broken}, read as {entry:?}:\n{source}");
                }
            }
        }
    }
}

#[test]
fn of_sources_that_no_example_shows() {
    for source in [
        "",
        "\u{feff}",
        "é",
        "template é",
        "\r\n",
        "\0",
        "template X() {é{é}<é é={é}",
        "}",
        "template A() {}template B() {}",
    ] {
        for entry in [Entry::File, Entry::Markup] {
            let compiled = compile(source, entry);
            if let Err(broken) = laws(source, &compiled).and(keeps_whole_tokens(source, &compiled))
            {
                panic!("{broken}, read as {entry:?}: {source:?}");
            }
        }
    }
}

/// What a template keeps of its source is Rust whose brackets balance. Of a mistake in a
/// token rustc tells, so this holds for examples and not for anything.
fn keeps_whole_tokens(source: &str, compiled: &Compiled) -> Result<(), String> {
    for item in &compiled.items {
        let kept = match item {
            CompiledItem::Rust(_) => continue,
            CompiledItem::Template(template) => &template.kept,
            CompiledItem::Markup { kept, .. } => kept,
        };
        let text: Vec<&str> = kept.iter().map(|kept| kept.of(source)).collect();
        let lexes = text.join(" ").parse::<proc_macro2::TokenStream>().is_ok();
        if !lexes && !has_format(&text) {
            return Err(format!("what is kept is not balanced: {text:?}"));
        }
    }
    Ok(())
}

/// `{name:'<20}`: a format specification need not be Rust, and is given up where it is not.
fn has_format(kept: &[&str]) -> bool {
    kept.iter().any(|kept| kept.contains(":'") || kept.contains(":\""))
}
