//! The rules of `content.rs` against a real parser: every element of a sample inside every
//! chain of up to two others, written out, parsed by html5ever, compared with what was written.
//!
//! A comment stands inside each element and after it, since the parser puts comments where it
//! is: `<a><button><a><!----></a><!----></button><!----></a>`.

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::{misplaced, misplaced_hidden_input, text_is_misplaced};
use crate::html::{Content, element, is_void};

/// What the test puts around a template, by the template's root.
fn around(root: &str) -> (&'static str, &'static [&'static str]) {
    match root {
        "html" => ("", &[]),
        "head" | "body" | "frameset" => ("<html>", &["html"]),
        "frame" => ("<frameset>", &["html", "frameset"]),
        "base" | "basefont" | "bgsound" | "link" | "meta" => ("<head>", &["html", "head"]),
        "caption" | "colgroup" | "tbody" | "tfoot" | "thead" => {
            ("<table>", &["html", "body", "table"])
        }
        "tr" => ("<table><tbody>", &["html", "body", "table", "tbody"]),
        "td" | "th" => ("<table><tbody><tr>", &["html", "body", "table", "tbody", "tr"]),
        "col" => ("<table><colgroup>", &["html", "body", "table", "colgroup"]),
        "optgroup" | "option" => ("<select>", &["html", "body", "select"]),
        "rb" | "rp" | "rt" | "rtc" => ("<ruby>", &["html", "body", "ruby"]),
        _ => ("<body>", &["html", "body"]),
    }
}

/// Elements that the parser treats each in their own way.
#[rustfmt::skip]
const DISTINCT: &[&str] = &[
    "a", "address", "applet", "b", "body", "button", "caption", "colgroup", "dd", "div", "dl", "dt", "em", "form",
    "frameset", "h1", "head", "html", "li", "nobr", "noscript", "object", "optgroup", "option", "p", "rb", "rt",
    "rtc", "ruby", "select", "span", "table", "tbody", "td", "template", "tr", "ul",
];

/// Elements that it treats like one of those, or that hold no elements.
#[rustfmt::skip]
const ALIKE: &[&str] = &[
    "abbr", "article", "aside", "audio", "base", "blockquote", "br", "center", "col", "datalist", "details",
    "dialog", "fieldset", "figure", "font", "frame", "h6", "hr", "iframe", "img", "input", "label", "legend",
    "link", "listing", "main", "marquee", "math", "menu", "meta", "my-card", "nav", "noembed", "noframes", "ol",
    "picture", "pre", "rp", "script", "section", "slot", "source", "style", "summary", "svg", "textarea", "tfoot",
    "th", "thead", "title", "video", "xmp",
];

/// Foreign elements in which HTML begins again, as chains.
const ISLANDS: &[&[&str]] = &[&["svg", "foreignObject"], &["math", "mtext"]];

/// Whether a start tag with this name is followed by elements.
fn holds_elements(name: &str) -> bool {
    element(name).is_none_or(|element| match element.content {
        Content::Normal => !matches!(name, "svg" | "math"),
        Content::Refused => name == "noscript",
        _ => false,
    })
}

/// What was written or parsed: `table(tbody(#))`, with `#` for a comment.
///
/// Elements that nobody wrote have no attribute, and are left out while they are empty.
fn tree(node: &Handle, out: &mut String) {
    let before = out.len();
    let mut is_written = true;
    match &node.data {
        NodeData::Element { name, attrs, template_contents, .. } => {
            is_written = !attrs.borrow().is_empty();
            out.push_str(&name.local);
            out.push('(');
            if let Some(contents) = template_contents.borrow().as_ref() {
                tree(contents, out);
            }
        }
        NodeData::Comment { .. } => out.push('#'),
        NodeData::Text { contents } => out.push_str(&contents.borrow()),
        _ => {}
    }
    let inside = out.len();
    for child in node.children.borrow().iter() {
        tree(child, out);
    }
    if matches!(node.data, NodeData::Element { .. }) {
        out.push(')');
        if !is_written && out.len() == inside + 1 {
            out.truncate(before);
        }
    }
}

fn parsed(page: &str) -> String {
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..Default::default() };
    let options = ParseOpts { tree_builder, ..Default::default() };
    let dom = parse_document(RcDom::default(), options).one(page);
    let mut out = String::new();
    tree(&dom.document, &mut out);
    out
}

/// A page with `innermost` inside the ancestors, and its tree as written.
fn written(ancestors: &[&str], innermost: (String, String)) -> (String, String) {
    let (before, around) = around(ancestors[0]);
    let (mut page, mut tree) = innermost;
    for (at, name) in ancestors.iter().enumerate().rev() {
        let implied = match (at.checked_sub(1).map(|at| ancestors[at]), *name) {
            (Some("table"), "tr") => Some("tbody"),
            (Some("table"), "col") => Some("colgroup"),
            _ => None,
        };
        let comment = if at > 0 { "<!---->" } else { "" };
        page = format!("<{name} w>{page}</{name}>{comment}");
        tree = format!("{name}({tree})");
        // What follows a left-out element is inside it.
        if at > 0 {
            tree.push('#');
        }
        if let Some(implied) = implied {
            tree = format!("{implied}({tree})");
        }
    }
    for name in around.iter().rev() {
        tree = format!("{name}({tree})");
    }
    (format!("<!DOCTYPE html>{before}{page}"), tree)
}

/// A child as source and tree, with comments inside and after it.
fn child_of(parent: &str, name: &str, attributes: &str) -> (String, String) {
    let implied = match (parent, name) {
        ("table", "tr") => Some("tbody"),
        ("table", "col") => Some("colgroup"),
        _ => None,
    };
    let (page, tree) = if is_void(name) {
        (format!("<{name} {attributes}>"), format!("{name}()"))
    } else if holds_elements(name) || matches!(name, "svg" | "math") {
        (format!("<{name} {attributes}><!----></{name}>"), format!("{name}(#)"))
    } else {
        (format!("<{name} {attributes}></{name}>"), format!("{name}()"))
    };
    let tree = implied.map_or(format!("{tree}#"), |implied| format!("{implied}({tree}#)"));
    (format!("{page}<!---->"), tree)
}

/// `chain` with one more element, for each one that is in place there.
fn longer(chain: &[&'static str], names: &[&'static str]) -> Vec<Vec<&'static str>> {
    let elements = names.iter().filter(|name| holds_elements(name)).map(std::slice::from_ref);
    let islands = ISLANDS.iter().copied().filter(|_| !chain.is_empty());
    elements
        .chain(islands)
        .filter(|next| misplaced(chain, next[0]).is_none())
        .map(|next| [chain, next].concat())
        .collect()
}

/// Every element, and every two distinct ones, that are in place.
fn chains() -> Vec<Vec<&'static str>> {
    let roots = longer(&[], DISTINCT);
    let pairs = roots.iter().flat_map(|chain| longer(chain, DISTINCT));
    pairs.chain(roots.iter().cloned()).chain(longer(&[], ALIKE)).collect()
}

/// html5ever looks for list items to end beyond foreign elements; the standard does not.
fn differs_from_the_standard(ancestors: &[&str], child: &str) -> bool {
    matches!(child, "li" | "dd" | "dt")
        && ancestors.iter().any(|name| matches!(*name, "svg" | "math"))
}

#[test]
fn elements_stay_exactly_where_the_rules_say_so() {
    let mut count = 0;
    let mut wrong = Vec::new();
    let mut compare = |ancestors: &[&str], innermost: (String, String), is_misplaced: bool| {
        count += 1;
        let (page, tree) = written(ancestors, innermost);
        let parsed = parsed(&page);
        if (parsed != tree) != is_misplaced {
            wrong.push(format!("{page}\n  written {tree}\n  parsed  {parsed}"));
        }
    };
    for ancestors in chains() {
        let parent = ancestors[ancestors.len() - 1];
        for child in DISTINCT.iter().chain(ALIKE) {
            if !differs_from_the_standard(&ancestors, child) {
                compare(
                    &ancestors,
                    child_of(parent, child, "w"),
                    misplaced(&ancestors, child).is_some(),
                );
            }
        }
        let hidden = child_of(parent, "input", "type=hidden");
        compare(&ancestors, hidden, misplaced_hidden_input(&ancestors).is_some());
        // Text ends a `<noscript>` in a head; that depends on more than the parent.
        if ancestors != ["head", "noscript"] {
            compare(&ancestors, ("x".into(), "x".into()), text_is_misplaced(parent));
        }
    }
    let shown = wrong[..wrong.len().min(20)].join("\n");
    assert!(wrong.is_empty(), "{} of {count} wrong:\n{shown}", wrong.len());
}
