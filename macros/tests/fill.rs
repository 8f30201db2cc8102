//! Filling generated code, on the tokens of `proc-macro2`: rustc's own exist in rustc alone.

extern crate proc_macro2 as proc_macro;

#[path = "../src/fill.rs"]
mod fill;

use fill::fill;
use masque_compiler::syntax::ast::FragmentId;
use proc_macro::{Span, TokenStream};

#[track_caller]
fn check(code: &str, expected: &str) {
    let fragment = |id: FragmentId| format!("f{}", id.0).parse().unwrap();
    let filled = fill(code.parse().unwrap(), Span::call_site(), "7", &fragment);
    let expected: TokenStream = expected.parse().unwrap();
    assert_eq!(filled.to_string(), expected.to_string());
}

#[test]
fn fragments_at_any_depth() {
    check("if __masque_0 { g(&(__masque_1), out); }", "if f0 { g(&(f1), out); }");
    check("(__masque_12 (__masque_3), [__masque_4])", "(f12 (f3), [f4])");
}

#[test]
fn other_identifiers_stay() {
    check("__masque_ __masque_x __masque masque_1", "__masque_ __masque_x __masque masque_1");
}

#[test]
fn macros_are_named_after_their_place() {
    check("use __masque_tag_Row as __masque_1;", "use __masque_tag_Row7 as f1;");
}

#[test]
fn punctuation_stays_joined() {
    check("a == b && c..=d => 'a: loop {}", "a == b && c..=d => 'a: loop {}");
}

#[test]
fn an_empty_fragment_leaves_nothing() {
    let filled =
        fill("f(&__masque_0)".parse().unwrap(), Span::call_site(), "", &|_| TokenStream::new());
    assert_eq!(filled.to_string(), "f (&)");
}
