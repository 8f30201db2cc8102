//! Nodes that are in place alone, and not beside each other: what stands around `<html>` and
//! inside of it, what a `<template>` begins with, a doctype that is not first.
//!
//! The law is the HTML Standard, "Tree construction": "before head" to "after after body", and
//! "in template". What is under a condition is not looked at.

use super::Lower;
use super::whitespace::{is_blank, is_space};
use crate::diagnostic::markup as report;
use crate::html;
use crate::source::Span;
use crate::syntax::ast::{Leaf, Node};

impl<'src> Lower<'_, 'src> {
    /// Reports children of HTML that a browser does not leave where they are, for their neighbours.
    pub(super) fn check_siblings(&mut self, nodes: &[Node<'src>]) {
        self.check_doctype(nodes);
        match self.ancestors.last().copied() {
            None => self.check_around_page(nodes),
            Some(("html", _)) => self.check_page(nodes),
            Some(parent @ ("template", _)) => self.check_template(nodes, parent),
            Some(_) => {}
        }
    }

    fn check_doctype(&mut self, nodes: &[Node<'src>]) {
        let is_doctype = |node: &Node<'_>| matches!(node, Node::Leaf(Leaf::Doctype(_)));
        if !nodes.iter().any(is_doctype) {
            return;
        }
        let is_comment = |node: &Node<'_>| matches!(node, Node::Leaf(Leaf::Comment(_)));
        let mut is_first = self.ancestors.is_empty();
        for node in nodes {
            if let Node::Leaf(Leaf::Doctype(span)) = node {
                if !is_first && !self.is_damaged(*span) {
                    let help = "write it once, before everything else";
                    self.misplaced("this doctype", *span, "browsers drop it", None, help);
                }
                is_first = false;
            } else if !is_comment(node) && !is_blank(self.source, node) {
                // What is written by Rust may be nothing.
                is_first &= name_of(node).is_none() && !matches!(node, Node::Leaf(Leaf::Text(_)));
            }
        }
    }

    /// Beside `<html>` there are comments and the doctype.
    fn check_around_page(&mut self, nodes: &[Node<'src>]) {
        let is_page = |node: &&Node<'src>| name_of(node).is_some_and(|(name, _)| name == "html");
        let Some((_, page)) = nodes.iter().find(is_page).and_then(name_of) else { return };
        for node in nodes {
            match (node, name_of(node)) {
                (_, Some((_, span))) if span == page => {}
                (_, Some(("html", span))) => {
                    let help = "a page has one `<html>`: put its children into the first";
                    self.misplaced("`<html>`", span, "browsers drop this tag", None, help);
                }
                (_, Some((name, span))) => {
                    let help = format!("`<{name}>` belongs inside `<head>` or `<body>`");
                    let effect = "browsers move it into the page";
                    self.misplaced(&format!("`<{name}>`"), span, effect, None, &help);
                }
                (Node::Leaf(Leaf::Text(span)), None) => {
                    let Some(words) = self.words(*span) else { continue };
                    let help = "put it inside an element of the `<body>`";
                    self.misplaced("text", words, "browsers move it into the page", None, help);
                }
                _ => {}
            }
        }
    }

    /// In `<html>` stand one `<head>`, then one `<body>` or `<frameset>`.
    fn check_page(&mut self, nodes: &[Node<'src>]) {
        let (mut head, mut body) = (None, None);
        for (name, span) in nodes.iter().filter_map(name_of) {
            let before = match name {
                "head" => body.or(head),
                "body" | "frameset" => body,
                _ => continue,
            };
            if before.is_some() {
                let help = "write one `<head>`, then one `<body>`";
                self.misplaced(&format!("`<{name}>`"), span, "browsers drop this tag", None, help);
            }
            let first = if name == "head" { &mut head } else { &mut body };
            *first = first.or(Some(span));
        }
    }

    /// The first child says which part of a page a `<template>` holds.
    fn check_template(&mut self, nodes: &[Node<'src>], parent: (&'src str, Span)) {
        let mut first = None;
        for node in nodes {
            let found = name_of(node);
            if let Some((part, name)) =
                found.and_then(|(name, _)| Some((html::template_part(name)?, name)))
            {
                first.get_or_insert((part, name));
            }
            let Some((first, first_name)) = first else { continue };
            let (what, span) = match (node, found) {
                (_, Some((name, span))) if !html::follows_in_template(first, name) => {
                    (format!("`<{name}>`"), span)
                }
                (Node::Leaf(Leaf::Text(span)), None) if html::text_is_misplaced(first) => {
                    let Some(words) = self.words(*span) else { continue };
                    ("text".to_owned(), words)
                }
                _ => continue,
            };
            let help = format!(
                "put it into a `<template>` of its own: this one begins with `<{first_name}>`"
            );
            let effect = "browsers drop it, or move it";
            self.misplaced(&what, span, effect, Some(parent), &help);
        }
    }

    fn misplaced(
        &mut self,
        what: &str,
        span: Span,
        effect: &str,
        ancestor: Option<(&str, Span)>,
        help: &str,
    ) {
        self.report(report::moved_content(what, span, effect, ancestor, help));
    }

    /// Text without the white space around it; `None` if nothing is left.
    fn words(&self, span: Span) -> Option<Span> {
        let text = span.of(self.source);
        let start = text.find(|character| !is_space(character))?;
        let length = text.trim_matches(is_space).len();
        let start = span.start as usize + start;
        Some(Span::new(start, start + length))
    }
}

/// The name of an element, with its place; of a component `None`.
fn name_of<'src>(node: &Node<'src>) -> Option<(&'src str, Span)> {
    match node {
        Node::Element(element) if element.start.name.component.is_none() => {
            Some((element.start.name.text, element.start.name.span))
        }
        _ => None,
    }
}
