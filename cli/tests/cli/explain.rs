//! `tplc explain`, and whether its examples show what they are said to show.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use masque_compiler::{Entry, compile};

use crate::support::{checkout, tplc};

const ERRORS: &str = include_str!("../../errors.md");

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
    let mut codes = BTreeSet::from(["rust-syntax".to_owned()]);
    codes_in(&checkout().join("compiler/src"), &mut codes);
    assert!(codes.len() > 50, "codes are no longer written as they were: {codes:?}");
    assert_eq!(explained, codes);
}

#[test]
fn examples_show_the_mistake_and_its_repair() {
    let mut wrong = Vec::new();
    for (code, text) in sections().filter(|(code, _)| *code != "rust-syntax") {
        let (shown, repaired) = text.split_once("\nRepaired").unwrap_or(("", text));
        let shown = examples(shown).map(|example| (example, vec![code]));
        let repaired = examples(repaired).map(|example| (example, Vec::new()));
        for ((entry, example), expected) in shown.chain(repaired) {
            let diagnostics = compile(example, entry).diagnostics;
            let found: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
            if found != expected {
                wrong.push(format!("{example}expected {expected:?}, found {found:?}\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    ERRORS.split("\n## ").skip(1).map(|section| section.split_once('\n').unwrap())
}

/// The `tpl` blocks, which are files, and the `markup` blocks, which stand in `html!`.
fn examples(text: &str) -> impl Iterator<Item = (Entry, &str)> {
    text.split("\n```").filter_map(|block| match block.split_once('\n')? {
        ("tpl", example) => Some((Entry::File, example)),
        ("markup", example) => Some((Entry::Markup, example)),
        _ => None,
    })
}

/// Whatever stands between `Diagnostic::error("` and the next quote, in all files.
fn codes_in(folder: &Path, codes: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            codes_in(&path, codes);
            continue;
        }
        let Ok(text) = fs::read_to_string(path) else { continue };
        for constructor in ["Diagnostic::error(", "Diagnostic::warning("] {
            for call in text.split(constructor).skip(1) {
                let literal = call.trim_start().strip_prefix('"').and_then(|it| it.split_once('"'));
                codes.extend(literal.map(|(code, _)| code.to_owned()));
            }
        }
    }
}
