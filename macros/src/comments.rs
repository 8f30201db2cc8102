//! Rust comments in markup, which Rust's lexer takes away before a macro sees them.
//!
//! `<p>See http://example.com</p>` loses the rest of its line. The text of the
//! call still has it, so the gap between two tokens shows it.

use std::ops::Range;

use masque_compiler::source::Span;
use masque_compiler::{Compiled, CompiledItem};
use proc_macro::{Delimiter, TokenStream, TokenTree};

use crate::report::compile_error;
use crate::source::Source;
use crate::tokens::Token;

const MESSAGE: &str = "`//` and `/*` begin a Rust comment here: a macro does not see what follows\n\
    help: write `{\"//\"}`, `{/* … */}` for a comment, or move this markup to a template file";

/// An error for each comment that stands in markup.
pub(crate) fn report(source: &Source, compiled: &Compiled) -> TokenStream {
    if !source.exact {
        return TokenStream::new();
    }
    let mut gaps = Vec::new();
    let all = 0..source.text.len();
    find(&source.text, &source.tokens.trees, &all, false, &mut gaps);
    let mut errors = TokenStream::new();
    for gap in gaps.iter().filter(|gap| markup(compiled, gap.start)) {
        let end = source.text[..gap.start].trim_end().len();
        let before = end.saturating_sub(1)..end;
        let (first, last) = source.tokens.ends(&before);
        errors.extend(compile_error(MESSAGE, first, last));
    }
    errors
}

/// Finds what stands between tokens and is not white space; a comment alone in braces is meant.
fn find(
    text: &str,
    tokens: &[Token],
    whole: &Range<usize>,
    braces: bool,
    gaps: &mut Vec<Range<usize>>,
) {
    if braces && tokens.is_empty() {
        return;
    }
    let mut at = whole.start;
    for token in tokens {
        gap(text, at..token.place.start.max(at), gaps);
        match &token.tree {
            TokenTree::Group(group) if text[token.place.clone()].starts_with(['{', '(', '[']) => {
                let inside = token.place.start + 1..token.place.end - 1;
                let braces = group.delimiter() == Delimiter::Brace;
                find(text, &token.inside, &inside, braces, gaps);
            }
            // A doc comment.
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                gap(text, token.place.clone(), gaps)
            }
            _ => {}
        }
        at = at.max(token.place.end);
    }
    gap(text, at..whole.end.max(at), gaps);
}

fn gap(text: &str, place: Range<usize>, gaps: &mut Vec<Range<usize>>) {
    let gap = &text[place.clone()];
    let comment = gap.trim_start();
    if comment.starts_with('/') {
        gaps.push(place.end - comment.len()..place.end);
    }
}

/// Whether a byte stands in markup, rather than in the author's Rust.
fn markup(compiled: &Compiled, at: usize) -> bool {
    let inside = |span: &Span| span.range().contains(&at);
    let kept = |kept: &[Span]| kept.iter().any(inside);
    !compiled.fragments.iter().any(|fragment| inside(&fragment.span))
        && compiled.items.iter().any(|item| match item {
            CompiledItem::Rust(_) => false,
            CompiledItem::Template(template) => inside(&template.span) && !kept(&template.kept),
            CompiledItem::Markup { kept: spans, .. } => !kept(spans),
        })
}
