//! The law of the mirror: it holds the author's tokens and no others, each at
//! its own line and column, and the table finds every fragment.
//!
//! Sources are marked by hand: `⟦template X… ┊…⟧` is a template and the end of
//! its prefix, `«x»` a fragment, `‹x›` what else is kept.

#[path = "../../../compiler/tests/laws/examples.rs"]
mod examples;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::*;
use masque_compiler::ir::NamedLifetime;
use masque_compiler::source::LineIndex;
use masque_compiler::syntax::ast::{Exits, Fragment};

/// A source without its marks, and what they say.
fn marked(text: &str) -> (String, Compiled) {
    let mut source = String::new();
    let mut compiled =
        Compiled { items: vec![], fragments: vec![], diagnostics: vec![], texts: vec![] };
    let (mut open, mut kept, mut rust, mut prefix) = (vec![], vec![], 0, 0);
    for char in text.chars() {
        let at = source.len();
        match char {
            '⟦' => {
                compiled.items.push(CompiledItem::Rust(Span::new(rust, at)));
                open.push(at);
            }
            '┊' => prefix = at,
            '«' | '‹' => open.push(at),
            '»' => {
                let span = Span::new(open.pop().unwrap(), at);
                compiled.fragments.push(Fragment { span, exits: Exits::default() });
            }
            '›' => kept.push(Span::new(open.pop().unwrap(), at)),
            '⟧' => {
                let start = open.pop().unwrap();
                let span = Span::new(start, at);
                let elided = source[start..].match_indices("&'_").map(|(amp, _)| NamedLifetime {
                    name: "'elided".to_owned(),
                    at: (start + amp + 1) as u32,
                    replaces: true,
                });
                compiled.items.push(CompiledItem::Template(CompiledTemplate {
                    name: String::new(),
                    span,
                    prefix: Span::new(start, prefix),
                    code: "code".to_owned(),
                    lifetimes: elided.collect(),
                    kept: std::mem::take(&mut kept),
                    route: None,
                }));
                rust = at;
            }
            other => source.push(other),
        }
    }
    compiled.items.push(CompiledItem::Rust(Span::new(rust, source.len())));
    (source, compiled)
}

/// Every leaf as text, independent of the code under test.
fn flatten(tokens: TokenStream, out: &mut Vec<String>) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => unreachable!("text has none"),
                };
                out.push(open.to_owned());
                flatten(group.stream(), out);
                out.push(close.to_owned());
            }
            leaf => out.push(leaf.to_string()),
        }
    }
}

fn flat(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    flatten(text.parse().expect("Rust can lex it"), &mut out);
    out
}

/// The macro calls of a mirror: the leaves of each, and its table.
fn calls(tokens: TokenStream) -> Vec<(Vec<String>, Table)> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let call = |window: &[TokenTree]| match window {
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(group)]
            if name == "__tpl" =>
        {
            let mut trees: Vec<TokenTree> = group.stream().into_iter().collect();
            trees.pop().expect("the code");
            let table = trees.pop().expect("the table").to_string();
            let mut leaves = Vec::new();
            flatten(trees.into_iter().collect(), &mut leaves);
            Some((leaves, table.trim_matches('"').parse().expect("a table")))
        }
        _ => None,
    };
    trees.windows(3).filter_map(call).collect()
}

/// Checks the law and gives the mirror.
#[track_caller]
fn law(text: &str) -> String {
    let (source, compiled) = marked(text);
    law_of(&source, &compiled)
}

#[track_caller]
fn law_of(source: &str, compiled: &Compiled) -> String {
    let mirror = mirror(source, compiled);
    let stripped = mirror.strip_prefix('\u{feff}').unwrap_or(&mirror);
    let calls = calls(stripped.parse().unwrap_or_else(|_| panic!("does not lex:\n{mirror}")));
    let index = LineIndex::new(source);
    let lines: Vec<&str> = mirror.split('\n').collect();
    for (id, fragment) in compiled.fragments.iter().enumerate() {
        let text = fragment.span.of(source);
        let found = calls.iter().any(|(leaves, table)| {
            table.fragments.iter().any(|(other, range)| {
                other.0 as usize == id
                    && leaves[range.start as usize..range.end as usize] == flat(text)
            })
        });
        assert!(found, "fragment {id} `{text}` is not where the table says:\n{mirror}");
        let moved = compiled.items.iter().any(|item| {
            let CompiledItem::Template(CompiledTemplate { prefix, .. }) = item else {
                return false;
            };
            let begins_line = source[..prefix.start as usize].trim_end_matches(' ').ends_with('\n');
            !begins_line && prefix.start <= fragment.span.start && fragment.span.end <= prefix.end
        });
        let place = index.line_column(fragment.span.start);
        let line: String = lines[place.line - 1].chars().skip(place.column - 1).collect();
        let first_line = text.lines().next().unwrap_or("");
        assert!(moved || line.starts_with(first_line), "`{text}` is not at {place:?}:\n{mirror}");
    }
    let tokens: usize = calls.iter().map(|(leaves, _)| leaves.len()).sum();
    let ranges: Vec<_> = calls.iter().flat_map(|(_, table)| &table.fragments).collect();
    assert!(ranges.iter().all(|(_, range)| range.end as usize <= tokens));
    mirror
}

#[test]
fn a_file() {
    let mirror = law("use crate::Bug;\n\n// Rows.\n⟦‹template ┊«Row»(«bug»: «&Bug») {›\n    \
         <td class=\"id\">‹{«bug.id»}›</td>\n‹}›⟧\n\nfn after() {}\n");
    assert_eq!(
        mirror,
        "use crate::Bug;__tpl!{\n\n// Rows.\ntemplate Row(bug: &Bug) {\n  \
         /*<td class=\"id*/{bug.id}/*t*/\n} \"0=1..2 1=3..4 2=5..7 3=10..13\" { code } }\n\n\
         fn after() {}\n\nuse ::masque::__splice as __tpl;\n"
    );
}

#[test]
fn markup_that_rust_cannot_lex() {
    law("\n⟦‹template ┊«X»() {› It's 5 o'clock — \"see\" // <a href=\"/u/‹{«id»}›\">/*‹{«a»}›*/ \
         <input accept=\"image/*\"> **‹{«b»}›** 🎉‹{«c»}›🎉 \\ # C# 1e 0x '‹{«d»}›' \
         ‹{«e»}›‹{«f»}› r\"‹{«g»}› b'‹{«\"{\"»}›\n‹}›⟧");
}

#[test]
fn rust_of_every_shape() {
    law("\n⟦‹template ┊«X»(«a»: «&'_ [(u8, &'_ str)]» = «r#\"}\"#») {›\
         ‹{«x.0.1 + 1. - 1..2»}›<b>‹{«r#type::<'static>(b\"}\", c\"{\", '}', '\\'')»}›</b>\n\
         ‹@for «Bug { id, .. }» in «/* { */ bugs // }\n  .iter()» {›<i>‹{«id»}›</i>‹}›\n‹}›⟧\n");
}

#[test]
fn doc_comments_and_attributes() {
    law("use a;\n⟦‹«/// It's {here}\n#[derive(Debug)] /** x */» «pub(crate)» template ┊«X»() {›\
         ‹{«x»}›‹}›⟧\n");
}

#[test]
fn format_specs_need_not_be_rust() {
    law("\n⟦‹template ┊«X»() {›‹{«name»:'<20}› ‹{«x»:\"^5}›‹}›⟧");
}

#[test]
fn two_that_touch() {
    law("\n⟦‹template ┊«A»() {›<b>‹{«x»}›</b>‹}›⟧⟦‹template ┊«B»() {›<i>‹{«y»}›</i>‹}›⟧");
}

#[test]
fn on_the_first_line() {
    assert_eq!(
        law("⟦‹template ┊«X»() {›<b>‹{«x»}›</b>‹}›⟧"),
        "__tpl!{  X() {   {x}/**/} \"0=0..1 1=5..6\" { code } }\nuse ::masque::__splice as __tpl;\n",
    );
    law("⟦‹«pub» template ┊«X»() {›‹{«x»}›‹}›⟧\n⟦‹template ┊«Y»() {›‹}›⟧");
    law("⟦‹«/// Doc's\n#[a(\"b\")]»\n«pub» template ┊«X»() {›‹{«x»}›‹}›⟧");
    law("\u{feff}⟦‹template ┊«X»() {›‹}›⟧");
    law("// one\n⟦‹template ┊«X»() {›‹}›⟧");
    law("use a; ⟦‹«pub» template ┊«X»() {›‹{«x»}›‹}›⟧");
}

#[test]
fn on_one_line() {
    law("\nuse a; ⟦‹template ┊«X»() {›‹{«x»}›‹}›⟧");
    law("\n⟦‹template ┊«X»() {›‹{«x»}›‹}›⟧ ⟦‹«pub» template ┊«Y»() {›‹{«y»}›‹}›⟧ // end\nuse z;");
    law("\n⟦‹template ┊«X»() {›‹{«x»}›‹}›⟧ use y;\nuse z; ⟦‹template ┊«Y»() {›‹{«y»}›‹}›⟧\n");
}

#[test]
fn after_a_comment() {
    let header = law("//! It's /* a */ module.\n⟦‹template ┊«X»() {›‹}›⟧");
    assert!(header.starts_with("/*! It's /_ a _/ module.*/__tpl!{\n"), "{header}");
    let comment = law("use a; // it's\n⟦‹template ┊«X»() {›‹}›⟧");
    assert!(comment.starts_with("use a;__tpl!{ // it's\n"), "{comment}");
    law("use a; /* it's\n*/ ⟦‹template ┊«X»() {›‹}›⟧ // b");
    law("const A: &str = \"http://\"; // it's\n⟦‹template ┊«X»() {›‹}›⟧");
}

#[test]
fn line_breaks_of_any_kind() {
    law("use a;\r\n⟦‹template ┊«X»() {›\r\n <b>\r</b>\t<i>‹{«x»\r\n}›</i>\r\n‹}›⟧\r\n// c\r\n");
}

#[test]
fn a_file_without_templates_is_itself() {
    assert_eq!(law("use a;\n// b"), "use a;\n// b");
    assert_eq!(law(""), "");
}

/// Templates as the compiler reads them: what it keeps of each, and nothing else, is what the
/// macro is given.
#[test]
fn the_examples_of_the_spec() {
    let mut checked = 0;
    for (name, text) in examples::examples() {
        for source in [text.clone(), format!("use a;\n\n{text}")] {
            let compiled = masque_compiler::compile(&source, masque_compiler::Entry::File);
            if masque_compiler::has_errors(&compiled.diagnostics) {
                continue;
            }
            let mirror = law_of(&source, &compiled);
            let calls = calls(mirror.parse().unwrap());
            let groups = stretches(&source, &compiled);
            let alone = |template: &CompiledTemplate| {
                !source[..template.span.start as usize].trim().is_empty()
                    && group_length(&source, &groups) == 1
            };
            for item in &compiled.items {
                let CompiledItem::Template(template) = item else { continue };
                if !alone(template) {
                    continue;
                }
                checked += 1;
                let whole: Vec<&str> = template.kept.iter().map(|span| span.of(&source)).collect();
                let fragments: Vec<&str> = fragments_in(&compiled, template.span)
                    .map(|(_, span)| span.of(&source))
                    .collect();
                let given = |(leaves, _): &(Vec<String>, Table)| {
                    let same = |texts: &[&str]| {
                        texts.join(" ").parse::<TokenStream>().is_ok_and(|tokens| {
                            let mut expected = Vec::new();
                            flatten(tokens, &mut expected);
                            *leaves == expected
                        })
                    };
                    same(&whole) || same(&fragments)
                };
                assert!(calls.iter().any(given), "{name}: `{}`\n{mirror}", template.name);
            }
        }
    }
    assert!(checked > 200, "only {checked} templates are sound");
}
