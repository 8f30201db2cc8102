//! What the targets share: reading a page back.

use std::cell::Ref;

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{Attribute, ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use masque::Buffer;
use masque_compiler::Compiled;

#[path = "../../compiler/tests/laws/compiled.rs"]
mod compiled;

/// The laws of what the compiler makes of any source.
///
/// # Panics
/// If one is broken.
pub fn check_compiled(source: &str, compiled: &Compiled) {
    if let Err(broken) = compiled::laws(source, compiled) {
        panic!("{broken}");
    }
}

/// A page as a browser reads it.
pub fn parse(page: &str) -> Handle {
    let tree_builder = TreeBuilderOpts { scripting_enabled: true, ..Default::default() };
    let options = ParseOpts { tree_builder, ..Default::default() };
    parse_document(RcDom::default(), options).one(page).document
}

/// The one element of this name.
///
/// # Panics
/// If there is not exactly one.
pub fn element(node: &Handle, name: &str) -> Handle {
    let mut found = Vec::new();
    elements(node, name, &mut found);
    let [element] = &found[..] else { panic!("{} of <{name}>", found.len()) };
    element.clone()
}

fn elements(node: &Handle, name: &str, found: &mut Vec<Handle>) {
    if matches!(&node.data, NodeData::Element { name: own, .. } if &*own.local == name) {
        found.push(node.clone());
    }
    node.children.borrow().iter().for_each(|child| elements(child, name, found));
}

/// The attributes of an element.
///
/// # Panics
/// If it is none.
pub fn attributes(element: &Handle) -> Ref<'_, Vec<Attribute>> {
    let NodeData::Element { attrs, .. } = &element.data else { panic!("an element") };
    attrs.borrow()
}

/// The value of an attribute that is there.
///
/// # Panics
/// If it is not.
pub fn attribute(element: &Handle, name: &str) -> String {
    let attributes = attributes(element);
    let found = attributes.iter().find(|attribute| &*attribute.name.local == name);
    found.unwrap_or_else(|| panic!("no {name}")).value.to_string()
}

/// The text in an element that holds nothing else.
///
/// # Panics
/// If it holds more.
pub fn text(element: &Handle) -> String {
    let children = element.children.borrow();
    match &children[..] {
        [] => String::new(),
        [only] => match &only.data {
            NodeData::Text { contents } => contents.borrow().to_string(),
            other => panic!("not text: {other:?}"),
        },
        more => panic!("{} nodes", more.len()),
    }
}

/// What a function of the runtime writes after `before`.
pub fn written(before: &str, write: impl FnOnce(&mut Buffer)) -> String {
    let mut out = Buffer::new();
    out.push_str(before);
    write(&mut out);
    out.into_string()
}
