//! Tests of whole pages: a page goes in, its normal form is compared with the
//! one that was seen and accepted before.
//!
//! ```text
//! <ul class=x id=a><li>One <b>more</b></ul>   ─▶   <ul class="x" id="a">
//!                                                    <li>
//!                                                      One
//!                                                      <b>
//!                                                        more
//! ```
//!
//! The page is read by the parser that browsers are specified by, so what it
//! moves or drops shows in the form. Each node has its line, attributes are
//! sorted, and white space counts only where a browser keeps it.

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, local_name, ns, parse_document, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use crate::kind::{Html, Svg, Text, Xml};
use crate::render::Render;

#[doc(hidden)]
pub use insta as __insta;

/// Compares a page with its snapshot, through [insta](https://insta.rs).
///
/// It takes anything that renders, and a name before it where the test's own
/// is not enough.
///
/// ```no_run
/// # use masque::{Html, assert_page_snapshot};
/// # struct Page;
/// # impl masque::Render for Page { fn render_to(&self, _: &mut masque::Buffer) {} }
/// # fn bug_index() -> Page { Page }
/// assert_page_snapshot!(bug_index());
/// assert_page_snapshot!("empty", Html::default());
/// ```
#[macro_export]
macro_rules! assert_page_snapshot {
    ($name:literal, $page:expr $(,)?) => {
        $crate::__assert_page_snapshot!(::core::option::Option::Some($name), $page)
    };
    ($page:expr $(,)?) => {
        $crate::__assert_page_snapshot!(::core::option::Option::None::<&str>, $page)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __assert_page_snapshot {
    ($name:expr, $page:expr) => {{
        #[allow(unused_imports, reason = "the page needs one of them")]
        use $crate::snapshot::{AsHtml as _, AsSvg as _, AsText as _, AsXml as _};
        let form = (&&&&$crate::snapshot::Page(&$page)).form();
        $crate::snapshot::__insta::assert_snapshot!($name, form, ::core::stringify!($page))
    }};
}

/// The normal form of a page of HTML, or of a part of one.
///
/// ```
/// let form = masque::snapshot::normal_form("<p id=a class=b>One\n two<br></p>");
/// assert_eq!(form, "<p class=\"b\" id=\"a\">\n  One two\n  <br>\n");
/// ```
#[must_use]
pub fn normal_form(html: &str) -> String {
    let start = html.trim_start().to_ascii_lowercase();
    let options = ParseOpts::default();
    if start.starts_with("<!doctype") || start.starts_with("<html") {
        let dom = parse_document(RcDom::default(), options).one(html);
        return form(&dom.document);
    }
    // Inside <template> every element may stand, table rows included.
    let context = html5ever::QualName::new(None, ns!(html), local_name!("template"));
    let dom = parse_fragment(RcDom::default(), options, context, Vec::new(), false).one(html);
    let root = dom.document.children.borrow()[0].clone();
    form(&root)
}

/// The normal form of an XML document, or of a part of one.
#[must_use]
pub fn normal_form_xml(xml: &str) -> String {
    form(&xml5ever::driver::parse_document(RcDom::default(), Default::default()).one(xml).document)
}

/// The form of the children of `node`.
fn form(node: &Handle) -> String {
    let mut out = String::new();
    write_children(node, 0, false, &mut out);
    out
}

fn write_children(node: &Handle, depth: usize, keep_space: bool, out: &mut String) {
    for child in node.children.borrow().iter() {
        write_node(child, depth, keep_space, out);
    }
}

fn write_node(node: &Handle, depth: usize, keep_space: bool, out: &mut String) {
    match &node.data {
        NodeData::Document => write_children(node, depth, keep_space, out),
        NodeData::Doctype { name, .. } => line(depth, &["<!DOCTYPE ", name, ">"], out),
        NodeData::Comment { contents } => line(depth, &["<!--", contents, "-->"], out),
        NodeData::ProcessingInstruction { target, contents } => {
            line(depth, &["<?", target, " ", contents, "?>"], out);
        }
        NodeData::Text { contents } => write_text(&contents.borrow(), depth, keep_space, out),
        NodeData::Element { name, attrs, template_contents, .. } => {
            line(depth, &["<", &qualified(name), &sorted(attrs), ">"], out);
            let keeps = matches!(&*name.local, "pre" | "textarea" | "script" | "style");
            let keep_space = keep_space || (keeps && name.ns == ns!(html));
            if let Some(contents) = template_contents.borrow().as_ref() {
                write_children(contents, depth + 1, keep_space, out);
            }
            write_children(node, depth + 1, keep_space, out);
        }
    }
}

/// Text on one line; where white space counts, each of its lines after a `|`.
fn write_text(text: &str, depth: usize, keep_space: bool, out: &mut String) {
    if keep_space {
        text.lines().for_each(|kept| line(depth, &["|", &escaped(kept)], out));
        return;
    }
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    if !words.is_empty() {
        line(depth, &[&escaped(&words.join(" "))], out);
    }
}

fn qualified(name: &html5ever::QualName) -> String {
    let prefix = name.prefix.as_ref().filter(|prefix| !prefix.is_empty());
    prefix.into_iter().map(|prefix| &**prefix).chain([&*name.local]).collect::<Vec<_>>().join(":")
}

fn sorted(attributes: &RefCell<Vec<html5ever::Attribute>>) -> String {
    let attributes = attributes.borrow();
    let mut texts: Vec<String> = attributes
        .iter()
        .map(|attribute| {
            let value = escaped(&attribute.value).replace('"', "&quot;").replace('\n', "&#10;");
            alloc::format!(" {}=\"{value}\"", qualified(&attribute.name))
        })
        .collect();
    texts.sort();
    texts.concat()
}

/// So that text which looks like a tag is not taken for one.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn line(depth: usize, parts: &[&str], out: &mut String) {
    out.extend(core::iter::repeat_n("  ", depth));
    out.extend(parts.iter().copied());
    out.push('\n');
}

/// A page on its way into a snapshot. Method lookup finds its kind, by the
/// number of references; SVG comes before HTML, since an `Svg` is both.
#[doc(hidden)]
#[derive(Debug)]
pub struct Page<'a, T: ?Sized>(pub &'a T);

macro_rules! forms {
    ($($lookup:ident, $page:ty, $kind:ident, $form:expr;)*) => {$(
        #[doc(hidden)]
        pub trait $lookup {
            /// The normal form.
            fn form(&self) -> String;
        }

        impl<T: Render<$kind> + ?Sized> $lookup for $page {
            fn form(&self) -> String {
                let page: $kind = self.0.render();
                $form(page.as_str())
            }
        }
    )*};
}

forms! {
    AsSvg, &&&Page<'_, T>, Svg, normal_form_xml;
    AsHtml, &&Page<'_, T>, Html, normal_form;
    AsXml, &Page<'_, T>, Xml, normal_form_xml;
    AsText, Page<'_, T>, Text, String::from;
}
