//! Every head that the appendix allows is one that the lexer reads.

use crate::grammar::lexed_rules;
use masque_compiler::{Entry, syntax};

#[test]
fn heads_are_read_as_the_appendix_says() {
    let values = texts(rule("parameter")).join(", ");
    let with_block = texts(rule("parameter-with-block"));
    let slots = with_block.iter().map(|parameter| format!("{parameter} {{ <b>x</b> }}"));
    let slots = slots.collect::<Vec<_>>().join(", ");
    let mut heads = 0;
    for head in texts(rule("template-head")) {
        for result in texts(rule("template-result")) {
            for parameters in ["", &values, &slots] {
                is_read(&format!("{head}{parameters}{result} {{ <p>text</p> }}"));
                heads += 1;
            }
        }
    }
    assert!(heads > 100, "the rules are no longer written as they were");
    for head in texts(rule("fragment-head")) {
        is_read(&format!("template Page() {{ {head}{values}) {{ <p>text</p> }} }}"));
    }
}

fn is_read(source: &str) {
    let diagnostics = syntax::parse(source, Entry::File).diagnostics;
    assert!(diagnostics.is_empty(), "{source}\n{diagnostics:?}");
}

/// What stands after `::=`.
fn rule(name: &str) -> &'static str {
    let mut rules = lexed_rules().map(|rule| rule.split_once("::=").unwrap());
    rules.find(|(other, _)| other.trim() == name).expect(name).1
}

/// The texts that a rule stands for: what may be left out once with and once without it,
/// what may be repeated none to two times.
fn texts(mut rule: &str) -> Vec<String> {
    let mut texts = vec![String::new()];
    loop {
        rule = rule.trim_start();
        let (length, once) = match rule.as_bytes() {
            [] => return texts,
            [b'(', ..] => {
                let length = rule.find(')').unwrap() + 1;
                (length, self::texts(&rule[1..length - 1]))
            }
            [b'"', ..] => {
                let length = rule[1..].find('"').unwrap() + 2;
                (length, vec![rule[1..length - 1].to_string()])
            }
            _ => {
                let end = rule.find(|letter: char| !letter.is_ascii_lowercase() && letter != '-');
                let length = end.unwrap_or(rule.len());
                (length, class(&rule[..length]))
            }
        };
        let times = match rule.as_bytes().get(length) {
            Some(b'?') => 0..=1,
            Some(b'*') => 0..=2,
            _ => 1..=1,
        };
        rule = &rule[length + usize::from(times != (1..=1))..];
        texts = texts
            .iter()
            .flat_map(|text| {
                let once = &once;
                times.clone().flat_map(move |times| {
                    once.iter().map(move |once| format!("{text} {}", once.repeat(times)))
                })
            })
            .collect();
        texts.sort();
        texts.dedup();
    }
}

/// A text or two of a class.
fn class(name: &str) -> Vec<String> {
    let texts: &[&str] = match name {
        "attributes" => &["/// Text.\n", "#[allow(dead_code)]"],
        "visibility" => &["pub", "pub(in crate::pages)"],
        "name" => &["name"],
        "generic-parameter" => &["'a", "T: Iterator<Item = u32>"],
        "kind" => &["-> Html", "-> Result<Xml>"],
        "where-clause" => &["where T: Clone, U: Fn(u32) -> u32"],
        "type" => &["u32", "&[Vec<u32>]"],
        "rust" => &["f(1, 2)"],
        rule_of_its_own => return self::texts(rule(rule_of_its_own)),
    };
    texts.iter().map(ToString::to_string).collect()
}
