//! What nodes become; that it compiles and writes the right page is for the spec's examples to show.

use super::generate_markup;
use crate::ir::{Node, Sink, Value};
use crate::syntax::ast::{FragmentId, Kind};

#[track_caller]
fn check(nodes: &[Node<'_>], expected: &str) {
    let without_space = |text: &str| text.split_whitespace().collect::<String>();
    assert_eq!(without_space(&generate_markup(nodes)), without_space(expected));
}

fn text(text: &str) -> Node<'static> {
    Node::Static(text.to_owned())
}

fn write(fragment: u32, spec: Option<(&str, &[u32])>) -> Node<'static> {
    let captures = |ids: &[u32]| ids.iter().copied().map(FragmentId).collect();
    let spec = spec.map(|(spec, ids)| (spec.to_owned(), captures(ids)));
    let value = Value { fragment: FragmentId(fragment), spec };
    Node::Write { sink: Sink::Content(Kind::Html), value }
}

const BEFORE: &str = "let mut buffer = ::masque::Buffer::new(); let out = &mut buffer.cursor();";
const AFTER: &str = "<::masque::Html as ::masque::Kind>::from_buffer(buffer)";

#[test]
fn text_and_values() {
    check(
        &[text("<b>"), write(3, None), text("</b>")],
        &format!(r#"{{ {BEFORE} out.push_str("<b>"); out.html(&(__masque_3), "</b>"); {AFTER} }}"#),
    );
}

#[test]
fn a_format_specification_with_captured_names() {
    check(
        &[write(0, Some((".1$", &[1]))), write(2, Some(("", &[])))],
        &format!(
            r#"{{ {BEFORE}
            out.html(&::core::format_args!("{{:.1$}}", __masque_0, __masque_1), "");
            out.html(&::core::format_args!("{{}}", __masque_2), ""); {AFTER} }}"#
        ),
    );
}

#[test]
fn a_return_in_the_middle_of_a_function_of_the_authors() {
    let arms = vec![(FragmentId(0), vec![text("b"), Node::Return, text("never")])];
    check(
        &[text("a"), Node::If { arms, otherwise: None }],
        &format!(
            r#"{{ {BEFORE} 'page: {{ out.push_str("a");
            if __masque_0 {{ out.push_str("b"); break 'page; }} }} {AFTER} }}"#
        ),
    );
}

#[test]
fn what_writes_nothing_needs_no_buffer() {
    check(
        &[Node::Do(FragmentId(0))],
        "{ { __masque_0 } <::masque::Html as ::core::default::Default>::default() }",
    );
}

#[test]
fn text_between_two_turns_is_written_as_one() {
    let body = vec![text("<i>"), write(2, None), text("</i>")];
    let (pattern, iterable) = (FragmentId(0), FragmentId(1));
    check(
        &[Node::For { pattern, iterable, row: None, body, otherwise: None }],
        &format!(
            r#"{{ use ::masque::__rt; {BEFORE} {{
            let mut joint = __rt::Joint::default();
            for __masque_0 in __masque_1 {{
                joint.start("<i>", out); out.html(&(__masque_2), "</i><i>"); joint.end();
            }}
            joint.open("<i>", out); }} {AFTER} }}"#
        ),
    );
}
