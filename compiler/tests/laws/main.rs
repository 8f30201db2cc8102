//! What holds for every source, read to its end or cut off anywhere: for all examples of the
//! language-spec and every prefix of each.

mod examples;

use examples::examples;
use masque_compiler::source::Span;
use masque_compiler::{Compiled, CompiledItem, Entry, compile};

#[test]
fn of_every_prefix_of_every_example() {
    for (name, text) in examples() {
        let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        for end in ends {
            let source = &text[..end];
            for entry in [Entry::File, Entry::Markup] {
                if let Err(broken) = laws(source, &compile(source, entry)) {
                    panic!("{name}: {broken}, read as {entry:?}:\n{source}");
                }
            }
        }
    }
}

#[test]
fn of_sources_that_no_example_shows() {
    for source in
        ["", "\u{feff}", "é", "template é", "\r\n", "\0", "template X() {é{é}<é é={é}", "}"]
    {
        for entry in [Entry::File, Entry::Markup] {
            if let Err(broken) = laws(source, &compile(source, entry)) {
                panic!("{broken}, read as {entry:?}: {source:?}");
            }
        }
    }
}

fn laws(source: &str, compiled: &Compiled) -> Result<(), String> {
    let holds = |law: bool, message: &str, span: Span| match law {
        true => Ok(()),
        false => Err(format!("{message}: {span:?}")),
    };
    let lies_in = |span: Span| {
        span.start <= span.end
            && source.is_char_boundary(span.start as usize)
            && source.is_char_boundary(span.end as usize)
    };

    let mut last = 0;
    for diagnostic in &compiled.diagnostics {
        holds(last <= diagnostic.span().start, "diagnostics are out of order", diagnostic.span())?;
        last = diagnostic.span().start;
        for label in &diagnostic.labels {
            holds(lies_in(label.span), "a label is outside of the source", label.span)?;
        }
    }
    for fragment in &compiled.fragments {
        holds(lies_in(fragment.span), "a fragment is outside of the source", fragment.span)?;
    }

    let mut end = 0;
    for item in &compiled.items {
        let (span, kept) = match item {
            CompiledItem::Rust(span) => (*span, None),
            CompiledItem::Template(template) => (template.span, Some(&template.kept)),
            CompiledItem::Markup { kept, .. } => (Span::new(0, source.len()), Some(kept)),
        };
        holds(lies_in(span), "an item is outside of the source", span)?;
        holds(end <= span.start, "items overlap", span)?;
        end = span.end;
        let Some(kept) = kept else { continue };
        let mut end = span.start;
        for kept in kept {
            holds(lies_in(*kept), "what is kept is outside of the source", *kept)?;
            holds(end <= kept.start, "what is kept overlaps or leaves its item", *kept)?;
            end = kept.end;
        }
        holds(end <= span.end, "what is kept leaves its item", span)?;
        let inside =
            |outer: &Span, inner: Span| outer.start <= inner.start && inner.end <= outer.end;
        for fragment in compiled.fragments.iter().filter(|fragment| inside(&span, fragment.span)) {
            let is_kept =
                fragment.span.is_empty() || kept.iter().any(|kept| inside(kept, fragment.span));
            holds(is_kept, "a fragment is not kept", fragment.span)?;
        }
        let text: Vec<&str> = kept.iter().map(|kept| kept.of(source)).collect();
        let lexes = text.join(" ").parse::<proc_macro2::TokenStream>().is_ok();
        holds(lexes || has_format(&text), "what is kept is not balanced", span)?;
    }
    Ok(())
}

/// `{name:'<20}`: a format specification need not be Rust, and is given up where it is not.
fn has_format(kept: &[&str]) -> bool {
    kept.iter().any(|kept| kept.contains(":'") || kept.contains(":\""))
}
