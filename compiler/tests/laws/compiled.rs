//! The laws of what the compiler makes of a source, whatever the source.
//!
//! The tests hold them over the examples of the language-spec, `fuzz/` over anything.

use masque_compiler::source::Span;
use masque_compiler::{Compiled, CompiledItem};
use proc_macro2::TokenStream;

/// Judges what a source was compiled to; `Err` says which law is broken, and where.
pub(crate) fn laws(source: &str, compiled: &Compiled) -> Result<(), String> {
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
    }
    let codes = compiled.items.iter().filter_map(|item| match item {
        CompiledItem::Rust(_) => None,
        CompiledItem::Template(template) => Some((&template.code, template.span)),
        CompiledItem::Markup { code, .. } => Some((code, Span::new(0, source.len()))),
    });
    for (code, span) in codes {
        holds(code.parse::<TokenStream>().is_ok(), "generated code does not lex", span)?;
    }
    Ok(())
}
