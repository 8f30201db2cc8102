//! Whatever happens to a template, the compiler gives an answer: every prefix
//! of every example, and every example with one character left out or doubled.

use masque_compiler::{Entry, compile};
use snapshots::book;
use std::panic::catch_unwind;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

/// Longer than any example could take, on the busiest machine: what lasts longer hangs.
const PATIENCE: Duration = Duration::from_secs(600);

/// What can stand inside itself.
const DEEP: [&str; 12] = [
    "<b>",
    "<b x={",
    "{",
    "{(",
    "@if a {",
    "@match a { b => {",
    "<B>@slot c {",
    "{\"",
    "/*",
    "<svg>",
    "&",
    "<b {",
];

#[test]
fn no_damage_stops_the_compiler() {
    let examples = book::examples();
    let texts: Vec<String> =
        examples.into_iter().flat_map(|example| example.files).map(|file| file.text).collect();
    let (sender, receiver) = mpsc::channel();
    let sources = texts.clone();
    std::thread::spawn(move || {
        for text in &sources {
            let panicked = damaged(text).find(|text| !survives(text));
            if sender.send(panicked).is_err() {
                return;
            }
        }
    });
    for text in &texts {
        match receiver.recv_timeout(PATIENCE) {
            Ok(None) => {}
            Ok(Some(damaged)) => panic!("the compiler panics on\n\n{damaged}"),
            Err(RecvTimeoutError::Timeout) => {
                panic!("the compiler hangs on something like\n\n{text}")
            }
            Err(RecvTimeoutError::Disconnected) => panic!("the compiler overflows the stack"),
        }
    }
}

fn survives(text: &str) -> bool {
    [Entry::File, Entry::Markup]
        .into_iter()
        .all(|entry| catch_unwind(|| _ = compile(text, entry)).is_ok())
}

fn damaged(text: &str) -> impl Iterator<Item = String> {
    text.char_indices().flat_map(move |(at, character)| {
        let (before, after) = (&text[..at], &text[at..]);
        let rest = &after[character.len_utf8()..];
        [before.to_string(), format!("{before}{rest}"), format!("{before}{character}{after}")]
    })
}

#[test]
fn no_depth_stops_the_compiler() {
    let mut stopped = Vec::new();
    for piece in DEEP {
        let template = format!("template Page() {{\n{}\n}}\n", piece.repeat(1_000));
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || sender.send(survives(&template)));
        match receiver.recv_timeout(PATIENCE) {
            Ok(true) => {}
            Ok(false) => stopped.push(format!("panics on many `{piece}`")),
            Err(_) => stopped.push(format!("hangs on many `{piece}`")),
        }
    }
    assert!(stopped.is_empty(), "the compiler {stopped:#?}");
}
