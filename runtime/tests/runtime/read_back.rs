//! Attributes and scripts, read back by parsers of HTML and XML.

use html5ever::tendril::TendrilSink;
use html5ever::{QualName, local_name, ns, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use masque::__rt::*;
use masque::{Attributes, Html, SafeCss, SafeJs};
use proptest::prelude::*;

use crate::written;

fn parse(markup: &str) -> Handle {
    let body = QualName::new(None, ns!(html), local_name!("body"));
    parse_fragment(RcDom::default(), Default::default(), body, Vec::new(), false)
        .one(markup)
        .document
}

/// The elements, in the order of the document, without the root.
fn elements(node: &Handle) -> Vec<Handle> {
    let children = node.children.borrow();
    let below = children.iter().flat_map(|child| {
        let itself = matches!(child.data, NodeData::Element { .. }).then(|| child.clone());
        itself.into_iter().chain(elements(child))
    });
    below.collect()
}

/// The one attribute of the one element, as HTML has it.
pub(crate) fn attribute_in_html(attribute: &str, name: &str) -> String {
    let markup = format!("<a{attribute}></a>");
    let document = parse(&markup);
    let all = elements(&document);
    // The first is the root of a fragment.
    let [_, element] = all.as_slice() else { panic!("{markup} is not one element") };
    let NodeData::Element { attrs, .. } = &element.data else { unreachable!("an element") };
    match attrs.borrow().as_slice() {
        [only] => {
            assert_eq!(&*only.name.local, name);
            only.value.to_string()
        }
        _ => panic!("{markup} has not one attribute"),
    }
}

/// The one attribute of the one element, as XML has it.
pub(crate) fn attribute_in_xml(attribute: &str, name: &str) -> String {
    let markup = format!("<a{attribute}></a>");
    let document = roxmltree::Document::parse(&markup).expect("well-formed");
    let root = document.root_element();
    assert_eq!((root.attributes().len(), root.has_children()), (1, false));
    root.attribute(name).expect("the attribute").to_owned()
}

/// The text of the one element, when it is followed by another.
fn raw_text(name: &str, text: &str) -> String {
    let markup = format!("<{name}>{text}</{name}><hr>");
    // The document takes its children along when it goes.
    let document = parse(&markup);
    let all = elements(&document);
    let [_, element, _] = all.as_slice() else { panic!("{markup} is not two elements") };
    let children = element.children.borrow();
    children
        .iter()
        .map(|child| match &child.data {
            NodeData::Text { contents } => contents.borrow().to_string(),
            _ => panic!("{markup} has more than text"),
        })
        .collect()
}

/// What neither language can hold, and what its parser makes of it.
fn as_held(text: &str) -> String {
    let is_control = |c: char| c < ' ' && !"\t\n\r".contains(c);
    text.replace(|c| is_control(c) || "\u{fffe}\u{ffff}".contains(c), "\u{fffd}")
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        r#"[&<>"'`= \r\n\t\x00\x0cab;#/\u{fffe}\u{ffff}]{0,40}"#,
        r"(a|'|<|!--|-->|</?|script|STYLE|style|/|>| |]]>){0,12}",
    ]
}

proptest! {
    #[test]
    fn code_is_read_back(text in texts()) {
        let (js, css) = (SafeJs::trust_unchecked(text.clone(), "a test"), SafeCss::trust_unchecked(text.clone(), "a test"));
        for attribute in [
            written(|out| handler_attribute(" onclick", &js, out)),
            written(|out| css_attribute(" onclick", &css, out)),
            written(|out| script_data_attribute(" onclick", &js, out)),
        ] {
            prop_assert_eq!(attribute_in_html(&attribute, "onclick"), as_held(&text));
            prop_assert_eq!(attribute_in_xml(&attribute, "onclick"), as_held(&text));
        }
    }

    #[test]
    fn documents_are_read_back(text in texts()) {
        let document = Html::trust_unchecked(text.clone(), "a test");
        let attribute = written(|out| document_attribute(" srcdoc", &document, out));
        prop_assert_eq!(attribute_in_html(&attribute, "srcdoc"), text.replace('\0', "\u{fffd}"));
    }

    #[test]
    fn nothing_leaves_a_script(text in texts()) {
        let code = SafeJs::trust_unchecked(text.clone(), "a test");
        let read = raw_text("script", &written(|out| script_text(&code, out)));
        prop_assert_eq!(without_line_ends(&read.replace("\\x3C", "<")), without_line_ends(&text.replace("\\x3C", "<")));
    }

    #[test]
    fn nothing_leaves_a_style(text in texts()) {
        let sheet = SafeCss::trust_unchecked(text.clone(), "a test");
        let read = raw_text("style", &written(|out| style_text(&sheet, out)));
        prop_assert_eq!(without_line_ends(&read.replace("\\3C ", "<")), without_line_ends(&text.replace("\\3C ", "<")));
    }

    #[test]
    fn spread_attributes_are_read_back(name in "(title|data-[a-z]{1,4}|TITLE|[a-z\"'<>/= :@]{1,6})", text in texts()) {
        let mut attributes = Attributes::new();
        attributes.set(name.clone(), text.clone());
        let attribute = written(|out| spread(&attributes, out));
        if let Some(value) = attributes.get(&name) {
            let name = name.to_ascii_lowercase();
            prop_assert_eq!(attribute_in_html(&attribute, &name), value.replace('\0', "\u{fffd}"));
        } else {
            prop_assert_eq!(attribute, "");
        }
    }
}

/// A parser makes line feeds of all line ends, and U+FFFD of NUL.
fn without_line_ends(text: &str) -> String {
    text.replace(['\r', '\n'], "").replace('\0', "\u{fffd}")
}
