//! Every code that the compiler can report has an example in the book.

use crate::check::report;
use snapshots::book;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_code_has_an_example() {
    let reports: Vec<String> = book::examples().iter().map(|example| report(example).0).collect();
    let shown: BTreeSet<&str> =
        reports.iter().flat_map(|report| report.lines()).filter_map(code).collect();
    let sources = diagnostics_sources();
    let known: BTreeSet<&str> =
        sources.iter().flat_map(|source| constructed_codes(source)).collect();
    assert!(known.len() > 20, "codes are no longer written as they were: {known:?}");
    let missing: Vec<_> = known.difference(&shown).collect();
    assert!(missing.is_empty(), "no example in the book shows {missing:#?}");
}

/// `error[unclosed-element]: …` → `unclosed-element`
fn code(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("error[").or_else(|| line.strip_prefix("warning["))?;
    Some(rest.split_once(']')?.0)
}

/// The files that hold the constructors of the messages.
fn diagnostics_sources() -> Vec<String> {
    let syntax = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../syntax/src"));
    let mut paths = vec![syntax.join("diagnostic.rs")];
    let folder = std::fs::read_dir(syntax.join("diagnostic")).unwrap();
    paths.extend(folder.map(|entry| entry.unwrap().path()));
    paths.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

/// `Diagnostic::error("unclosed-element", …)` → `unclosed-element`
fn constructed_codes(source: &str) -> impl Iterator<Item = &str> {
    let calls = source.split("Diagnostic::error(").chain(source.split("Diagnostic::warning("));
    let literal = |call: &'_ str| {
        let literal = call.trim_start().strip_prefix('"')?;
        literal.split_once('"').map(|(code, _)| code.len())
    };
    calls.filter_map(move |call| {
        let call = call.trim_start();
        literal(call).map(|length| &call[1..=length])
    })
}
