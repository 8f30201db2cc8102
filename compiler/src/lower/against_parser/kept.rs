//! What the compiler accepts, a browser leaves as it is written: elements, text and comments,
//! with all their neighbours.
//!
//! Trees are compared as text: `table(tr(td(T#)))`, with `T` for text that is not white space
//! and `#` for a comment.

use markup5ever_rcdom::{Handle, NodeData};

use super::super::element::namespace_inside;
use super::landing::namespace;
use super::pages::Pages;
use super::{before, parsed};
use crate::has_errors;
use crate::html::{self, Namespace};
use crate::ir;
use crate::syntax::ast::{Leaf, Node, Source};
use crate::{Entry, syntax};

/// How the elements of a page differ from those that the parser adds.
const MARK: &str = "data-w";

fn text(is_blank: bool, out: &mut String) {
    if !is_blank && !out.ends_with('T') {
        out.push('T');
    }
}

/// What a name begins with in a tree.
fn language(namespace: Namespace) -> &'static str {
    match namespace {
        Namespace::Svg => "svg:",
        Namespace::MathMl => "math:",
        Namespace::Html | Namespace::Xml => "",
    }
}

/// The tree as written, in elements of this language.
fn written(source: &str, nodes: &[Node<'_>], outer: Namespace, out: &mut String) {
    for node in nodes {
        match node {
            Node::Element(element) => {
                let name = element.start.name.text;
                out.push_str(language(html::element_namespace(outer, name)));
                out.push_str(name);
                out.push('(');
                let inside = namespace_inside(source, outer, element);
                written(source, &element.children, inside, out);
                out.push(')');
            }
            Node::Leaf(Leaf::Text(span) | Leaf::Verbatim(span)) => {
                text(span.of(source).trim_ascii().is_empty(), out);
            }
            Node::Leaf(Leaf::Comment(_)) => out.push('#'),
            Node::Leaf(Leaf::Doctype(_)) => out.push('D'),
            other => panic!("{other:?}"),
        }
    }
}

/// The tree as read, without the elements that may be left out.
fn read(node: &Handle, out: &mut String) {
    let mut is_shown = false;
    match &node.data {
        NodeData::Element { name, attrs, template_contents, .. } => {
            let is_written = attrs.borrow().iter().any(|attribute| &*attribute.name.local == MARK);
            let may_be_left_out =
                matches!(&*name.local, "html" | "head" | "body" | "tbody" | "colgroup");
            is_shown = is_written || !may_be_left_out;
            if is_shown {
                out.push_str(language(namespace(name)));
                out.push_str(&name.local);
                out.push('(');
            }
            if let Some(contents) = template_contents.borrow().as_ref() {
                read(contents, out);
            }
        }
        NodeData::Comment { .. } => out.push('#'),
        NodeData::Doctype { .. } => out.push('D'),
        NodeData::Text { contents } => text(contents.borrow().trim_ascii().is_empty(), out),
        NodeData::Document | NodeData::ProcessingInstruction { .. } => {}
    }
    node.children.borrow().iter().for_each(|child| read(child, out));
    if is_shown {
        out.push(')');
    }
}

/// The tree as written and as read, of a page without interpolations; `None` if it is refused.
fn trees(source: &str) -> Option<(String, String)> {
    let tree = syntax::parse(source, Entry::Markup);
    let mut diagnostics = tree.diagnostics;
    let Source::Markup(nodes) = &tree.source else { panic!("markup") };
    let lowered = super::super::lower_markup(&mut diagnostics, source, &tree.fragments, nodes);
    if has_errors(&diagnostics) {
        return None;
    }
    let before = before(&lowered);
    let [ir::Node::Static(page)] = &lowered[..] else { return None };
    let (mut expected, mut found) = (String::new(), String::new());
    written(source, nodes, Namespace::Html, &mut expected);
    read(&parsed(&format!("{before}{page}")), &mut found);
    match before.is_empty() {
        true => Some((expected, found)),
        false => Some((format!("D{expected}"), found)),
    }
}

/// html5ever looks for a `<p>` to end beyond an `<annotation-xml>`; the standard does not.
fn differs_from_the_standard(page: &str) -> bool {
    page.contains("<p") && page.contains("<annotation-xml")
}

#[test]
fn what_is_accepted_stays_as_it_is_written() {
    let mut pages = Pages::new(7_311, " data-w");
    let (mut accepted, mut wrong) = (0, Vec::new());
    const PAGES: usize = 12_000;
    for _ in 0..PAGES {
        let page = pages.sound();
        let Some((expected, found)) = trees(&page) else { continue };
        if differs_from_the_standard(&page) {
            continue;
        }
        accepted += 1;
        if found != expected {
            wrong.push(format!("{page}\n  written {expected}\n  read    {found}"));
        }
    }
    println!("{PAGES} pages, {accepted} accepted");
    wrong.sort_by_key(String::len);
    let shown = wrong[..wrong.len().min(25)].join("\n");
    assert!(wrong.is_empty(), "{} of {accepted} wrong:\n{shown}", wrong.len());
    assert!(accepted > PAGES / 3, "only {accepted} accepted");
}
