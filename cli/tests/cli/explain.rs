//! `tplc explain`, and whether its examples show what they are said to show.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use masque_compiler::{Entry, compile};

use crate::support::{checkout, tplc};

const ERRORS: &str = include_str!("../../errors.md");

/// What the command itself reports, and not the compiler.
const OWN: [&str; 3] = ["rust-syntax", "cargo-block", "site-state"];

#[test]
fn one_code() {
    tplc(["explain", "unclosed-element"])
        .code(0)
        .out("unclosed-element\n\nAn element is never closed")
        .out("<p>one <b>two</p>")
        .out("Repaired:");
}

#[test]
fn all_codes() {
    let run = tplc(["explain"]).code(0);
    assert_eq!(run.stdout.lines().count(), sections().count());
}

#[test]
fn unknown_codes() {
    tplc(["explain", "unclosed"]).code(2).err("did you mean `unclosed-");
    tplc(["explain", "xyz"]).code(2).err("`tplc explain` lists them all");
    tplc(["explain", "E0425"]).code(2).err("`rustc --explain E0425`");
}

#[test]
fn every_code_is_explained_and_no_other() {
    let explained: BTreeSet<String> = sections().map(|(code, _)| code.to_owned()).collect();
    let mut codes = BTreeSet::from(OWN.map(str::to_owned));
    let syntax = checkout().join("syntax/src");
    codes_in(&syntax.join("diagnostic.rs"), &mut codes);
    for entry in fs::read_dir(syntax.join("diagnostic")).unwrap() {
        codes_in(&entry.unwrap().path(), &mut codes);
    }
    codes_in(&checkout().join("macros/src/include.rs"), &mut codes);
    assert!(codes.len() > 50, "codes are no longer written as they were: {codes:?}");
    let unexplained: Vec<_> = codes.difference(&explained).collect();
    let unknown: Vec<_> = explained.difference(&codes).collect();
    assert!(unexplained.is_empty() && unknown.is_empty(), "{unexplained:?} {unknown:?}");
}

#[test]
fn examples_show_the_mistake_and_its_repair() {
    let mut wrong = Vec::new();
    for (code, text) in sections().filter(|(code, _)| !OWN.contains(code)) {
        let (shown, repaired) = text.split_once("\nRepaired").unwrap_or(("", text));
        for (entry, example) in examples(shown) {
            let found = codes_of(entry, example);
            if !found.contains(&code) {
                wrong.push(format!("{example}expected {code}, found {found:?}\n"));
            }
        }
        for (entry, example) in examples(repaired) {
            let found = codes_of(entry, example);
            if !found.is_empty() {
                wrong.push(format!("{example}expected nothing, found {found:?}\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn codes_of(entry: Entry, example: &str) -> Vec<&'static str> {
    compile(example, entry).diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    ERRORS.split("\n## ").skip(1).map(|section| section.split_once('\n').unwrap())
}

/// The `tpl` blocks, which are files, and the `markup` blocks, which stand in `html!`. The `html`
/// blocks are files of `include_html!`, whose own tests compile them.
fn examples(text: &str) -> impl Iterator<Item = (Entry, &str)> {
    text.split("\n```").filter_map(|block| match block.split_once('\n')? {
        ("tpl", example) => Some((Entry::File, example)),
        ("markup", example) => Some((Entry::Markup, example)),
        _ => None,
    })
}

/// `Diagnostic::error("syntax", …)` and `… => "missing-block",`
fn codes_in(file: &Path, codes: &mut BTreeSet<String>) {
    let text = fs::read_to_string(file).unwrap();
    for before in ["Diagnostic::error(", "Diagnostic::warning(", "=> "] {
        for after in text.split(before).skip(1) {
            let literal = after.trim_start().strip_prefix('"').and_then(|it| it.split_once('"'));
            let is_code = |text: &str| {
                text.chars().all(|c| c == '-' || c.is_ascii_lowercase())
                    && (before != "=> " || text.contains('-'))
            };
            codes
                .extend(literal.filter(|(text, _)| is_code(text)).map(|(code, _)| code.to_owned()));
        }
    }
}
