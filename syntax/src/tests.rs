//! The law of the lexer: its words stand one behind the other, and nothing but
//! white space and Rust's comments is between them.

#[path = "../../compiler/tests/laws/examples.rs"]
mod examples;

use super::*;

/// Where the words of a source break the law.
fn broken(source: &str, entry: Entry) -> Option<String> {
    let lexed = lexer::lex(source, entry);
    // What it has reported it may leave out, or read twice.
    if !lexed.diagnostics.is_empty() {
        return None;
    }
    let mut end = 0;
    for word in lexed.tokens {
        let (start, after) = (word.1.start as usize, word.1.end as usize);
        let between = source.get(end..start);
        if start > after || !between.is_some_and(is_nothing) {
            return Some(format!("{between:?} before {word:?}"));
        }
        end = after;
    }
    let rest = source.get(end..);
    (!rest.is_some_and(is_nothing)).then(|| format!("{rest:?} at the end"))
}

fn is_nothing(gap: &str) -> bool {
    let gap = gap.trim_start_matches('\u{feff}').trim();
    let comment = ["//", "/*", "{/*"].iter().any(|open| gap.starts_with(open));
    // `@for x in y`, `p => {` and `(a: A, b: B)` hold what the grammar does not need.
    comment || matches!(gap, "" | "in" | "=" | "=>" | ",")
}

#[test]
fn words_tile_the_source() {
    for (name, text) in examples::examples() {
        for (end, _) in text.char_indices() {
            for entry in [Entry::File, Entry::Markup] {
                if let Some(broken) = broken(&text[..end], entry) {
                    panic!("{name}: {broken}, read as {entry:?}:\n{}", &text[..end]);
                }
            }
        }
    }
}
