//! Leaves: text, interpolations, comments.

use super::output::Output;
use super::whitespace::{collapse, is_blank, is_space};
use super::{Jumps, Lower, Scope, context};
use crate::diagnostic::markup as report;
use crate::html;
use crate::ir;
use crate::source::Span;
use crate::syntax::ast::{Control, Interpolation, Kind, Leaf, Node, TypeShape};

/// What becomes of the white space right inside a body.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Edges {
    /// It stays: children, branches, loops.
    Kept,
    /// As `Kept`, and what ends here may go on behind the block.
    Open,
    /// It is dropped: templates, `@capture`, `@fragment`, defaults of slots.
    Dropped,
    /// It is dropped where it holds a line break: `@slot`.
    Slot,
    /// As `Slot`, and `@slot`s stand in between: the children of a component.
    Children,
}

/// The part of a body between its edges.
pub(super) struct Inside {
    /// The nodes before it are blank.
    start: usize,
    /// So are those from here on.
    end: usize,
    trims_start: bool,
    trims_end: bool,
    edges: Edges,
}

/// Where a leaf stands among its neighbours.
#[derive(Clone, Copy)]
pub(super) struct LeafPlace {
    outside: bool,
    trims_start: bool,
    trims_end: bool,
    /// Right behind `{/* … */}`, which leaves nothing, and no value before that.
    after_remark: bool,
    /// A value may follow, or anything that could write one.
    before_value: bool,
}

/// Whether this is `@slot name { … }`.
pub(super) fn is_slot(node: &Node<'_>) -> bool {
    matches!(node, Node::Control(control) if matches!(**control, Control::Slot { .. }))
}

/// Finds the edges of a body.
pub(super) fn inside(source: &str, nodes: &[Node<'_>], scope: Scope, edges: Edges) -> Inside {
    let all = nodes.len();
    let whole = Inside { start: 0, end: all, trims_start: false, trims_end: false, edges };
    if scope.keep_space || matches!(edges, Edges::Kept | Edges::Open) {
        return whole;
    }
    let blank =
        |node: &Node<'_>| is_blank(source, node) || edges == Edges::Children && is_slot(node);
    let start = nodes.iter().position(|node| !blank(node)).unwrap_or(all);
    let end = nodes.iter().rposition(|node| !blank(node)).map_or(start, |last| last + 1);
    let text = |node: Option<&Node<'_>>| match node {
        Some(Node::Leaf(Leaf::Text(span))) => span.of(source).to_owned(),
        _ => String::new(),
    };
    let breaks = |nodes: &[Node<'_>], edge: &str| {
        edges == Edges::Dropped
            || edge.contains('\n')
            || nodes.iter().any(|node| text(Some(node)).contains('\n'))
    };
    let first = text(nodes.get(start));
    let first = &first[..first.len() - first.trim_start_matches(is_space).len()];
    let last = text(nodes[..end].last());
    let last = &last[last.trim_end_matches(is_space).len()..];
    let trims_start = breaks(&nodes[..start], first);
    let trims_end = breaks(&nodes[end..], last);
    Inside {
        start: if trims_start { start } else { 0 },
        end: if trims_end { end } else { all },
        trims_start,
        trims_end,
        edges,
    }
}

impl Inside {
    /// The place of the leaf at an index.
    pub(super) fn place(&self, index: usize, nodes: &[Node<'_>]) -> LeafPlace {
        let remark = |node: &Node<'_>| matches!(node, Node::Leaf(Leaf::Remark(_)));
        let next = nodes[index + 1..].iter().find(|node| !remark(node));
        let last = nodes[..index].iter().rfind(|node| !remark(node));
        let before_value = match next {
            None => self.edges == Edges::Open,
            Some(Node::Leaf(Leaf::Text(_))) => nodes.get(index + 1).is_some_and(remark),
            Some(Node::Leaf(leaf)) => matches!(leaf, Leaf::Interpolation(_)),
            Some(Node::Element(element)) => element.start.name.component.is_some(),
            Some(Node::Control(_)) => true,
        };
        LeafPlace {
            outside: index < self.start || index >= self.end,
            trims_start: self.trims_start && index == self.start,
            trims_end: self.trims_end && index + 1 == self.end,
            after_remark: nodes[..index].last().is_some_and(remark)
                && !matches!(last, Some(Node::Leaf(Leaf::Interpolation(_)))),
            before_value,
        }
    }
}

impl<'src> Lower<'_, 'src> {
    /// Lowers a leaf.
    pub(super) fn leaf(
        &mut self,
        output: &mut Output<'src>,
        leaf: &Leaf<'src>,
        scope: Scope,
        place: LeafPlace,
    ) {
        match leaf {
            Leaf::Text(span) => {
                if !place.outside {
                    self.text(output, *span, scope, place);
                }
            }
            Leaf::Verbatim(span) => output.text(span.of(self.source)),
            Leaf::Comment(span) | Leaf::Doctype(span) | Leaf::Declaration(span) => {
                self.check_copied(leaf, *span, scope);
                output.text(span.of(self.source));
            }
            Leaf::Remark(_) => {}
            Leaf::Interpolation(interpolation) => self.interpolation(output, interpolation, scope),
            Leaf::Do { statements, .. } => output.push(ir::Node::Do(*statements)),
            Leaf::Return(_) => output.push(ir::Node::Return),
            Leaf::Break(span) => self.jump(output, ir::Node::Break, "@break", *span, scope),
            Leaf::Continue(span) => {
                self.jump(output, ir::Node::Continue, "@continue", *span, scope)
            }
        }
    }

    fn jump(
        &mut self,
        output: &mut Output<'src>,
        node: ir::Node<'src>,
        word: &str,
        span: Span,
        scope: Scope,
    ) {
        match scope.jumps {
            Jumps::Loop => output.push(node),
            Jumps::Nowhere => self.report(report::break_outside_loop(word, span)),
            Jumps::OutOfTry => self.report(report::break_out_of_try(word, span)),
        }
    }

    fn text(&mut self, output: &mut Output<'src>, span: Span, scope: Scope, place: LeafPlace) {
        let mut text = self.layout.text(span, scope.keep_space);
        if place.trims_start {
            text = text.trim_ascii_start();
        }
        if place.trims_end {
            text = text.trim_ascii_end();
        }
        if scope.kind != Kind::Text {
            self.check_text(span, scope, place);
        }
        if scope.keep_space {
            output.text(text);
        } else if place.after_remark {
            let mut collapsed = String::new();
            collapse(text, &mut collapsed);
            let text = join_blanks(output, &collapsed);
            output.text(text);
        } else if !text.is_empty() {
            collapse(text, output.open_text(text.len()));
        }
    }

    /// Comments and their like are copied, so what looks like an interpolation in them is none.
    fn check_copied(&mut self, leaf: &Leaf<'src>, span: Span, scope: Scope) {
        let text = span.of(self.source);
        let braces = text.match_indices('{').find_map(|(at, _)| {
            let length = text[at..].find('}')?;
            let inside = &text[at + 1..at + length];
            let is_value = inside.starts_with(|c: char| c.is_alphabetic() || c == '_')
                && inside.chars().all(|c| c.is_alphanumeric() || "_.:()&?".contains(c));
            let start = span.start as usize + at;
            is_value.then(|| Span::new(start, start + length + 1))
        });
        match (leaf, braces) {
            (Leaf::Comment(_), Some(braces)) => {
                self.report(report::interpolation_in_comment(braces))
            }
            (Leaf::Doctype(_), Some(braces)) => {
                self.report(report::interpolation_in_doctype(braces))
            }
            (Leaf::Declaration(_), _) if scope.kind == Kind::Html => {
                self.report(report::declaration_in_html(span));
            }
            (Leaf::Declaration(_), Some(braces)) => {
                self.report(report::interpolation_in_declaration(braces));
            }
            _ => {}
        }
    }

    fn check_text(&mut self, span: Span, scope: Scope, place: LeafPlace) {
        let text = span.of(self.source);
        if place.before_value {
            self.check_reference(span);
        }
        self.check_less_than(span, scope, place);
        let Some((parent, parent_span)) = self.ancestors.last().copied() else { return };
        let words = text.trim_ascii();
        if scope.namespace == html::Namespace::Html
            && !words.is_empty()
            && html::text_is_misplaced(parent)
        {
            let start = span.start as usize + text.find(words).unwrap_or(0);
            let help = format!("put it inside an element that `<{parent}>` may hold");
            self.report(report::moved_content(
                "text",
                Span::new(start, start + words.len()),
                "browsers move it out",
                Some((parent, parent_span)),
                &help,
            ));
        }
    }

    /// A `<` in text begins no tag, but what follows could make one of it. XML has no such sign,
    /// HTML no `</`.
    fn check_less_than(&mut self, span: Span, scope: Scope, place: LeafPlace) {
        let text = span.of(self.source);
        if !text.contains('<') {
            return;
        }
        let tail = text
            .trim_end_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '!' | '-'));
        let partial = tail.ends_with('<') && place.before_value;
        let is_tag =
            |at: &usize| text[at + 1..].starts_with(|c: char| c == '/' || c.is_ascii_alphabetic());
        // To the lexer all that is in a `<title>` is text; to browsers not in SVG.
        let parent = self.ancestors.last().map_or("", |parent| parent.0);
        let is_svg_title = parent == "title" && scope.place != context::Place::Rcdata;
        let is_markup = |at: &usize| is_tag(at) || text[at + 1..].starts_with(['!', '?']);
        let at = match scope.place {
            _ if partial => Some(tail.len() - 1),
            context::Place::Rcdata => text.match_indices('<').map(|found| found.0).find(is_tag),
            _ if matches!(scope.kind, Kind::Svg | Kind::Xml) => text.find('<'),
            _ if is_svg_title => text.match_indices('<').map(|found| found.0).find(is_markup),
            // `</ b>` is a comment to browsers, up to the next `>`.
            _ if scope.kind == Kind::Html => text.find("</"),
            _ => None,
        };
        let Some(at) = at else { return };
        let start = span.start as usize + at;
        let end = if partial { span.end as usize } else { start + 1 };
        let place = Span::new(start, end);
        if partial {
            self.report(report::partial_tag(&text[at..], place));
        } else if scope.place == context::Place::Rcdata || is_svg_title {
            self.report(report::element_in_text(parent, place));
        } else {
            self.report(report::stray_less_than(place));
        }
    }

    fn interpolation(
        &mut self,
        output: &mut Output<'src>,
        interpolation: &Interpolation<'src>,
        scope: Scope,
    ) {
        if !self.is_meant(interpolation, true) {
            return;
        }
        if let Some(call) = &interpolation.slot_call {
            match context::content(scope.place, scope.kind, interpolation.span) {
                Ok(ir::Sink::Content(_)) => output.push(ir::Node::SlotCall {
                    slot: call.name.fragment,
                    name: call.name.text,
                    argument: call.argument,
                }),
                Ok(_) => self.report(report::slot_in_attribute(call.name.text, interpolation.span)),
                Err(diagnostic) => self.report(diagnostic),
            }
            return;
        }
        let name = interpolation.text.trim();
        match self.parameter(name) {
            Some(TypeShape::SlotWith) => {
                self.report(report::slot_argument(name, interpolation.span));
                return;
            }
            Some(TypeShape::Slot) if scope.place == context::Place::Rcdata => {
                self.report(report::slot_in_attribute(name, interpolation.span));
                return;
            }
            _ => {}
        }
        match context::content(scope.place, scope.kind, interpolation.span) {
            Ok(sink) => match self.known(interpolation, sink) {
                Some(text) => output.text(&text),
                None => output.push(ir::Node::Write { sink, value: value(interpolation) }),
            },
            Err(diagnostic) => self.report(diagnostic),
        }
    }

    /// Reports `{}`, `{3}` and `{{ x }}`, which are hardly ever meant.
    pub(super) fn is_meant(&mut self, interpolation: &Interpolation<'src>, in_text: bool) -> bool {
        let Interpolation { text, spec, span, .. } = interpolation;
        let text = text.trim();
        let diagnostic = if text.is_empty() {
            report::empty_interpolation(*span)
        } else if in_text
            && spec.is_none()
            && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_')
        {
            report::bare_number(text, *span)
        } else if spec.is_none() && text.starts_with('{') && text.ends_with('}') {
            report::doubled_braces(&text[1..text.len() - 1], *span)
        } else {
            return true;
        };
        self.report(diagnostic);
        false
    }
}

/// The value of an interpolation.
pub(super) fn value(interpolation: &Interpolation<'_>) -> ir::Value {
    let spec = interpolation.spec.as_ref().map(|spec| (spec.text.clone(), spec.captures.clone()));
    ir::Value { fragment: interpolation.value, spec }
}

/// The character reference that the text ends in the middle of.
pub(super) fn partial_reference(text: &str) -> Option<&str> {
    let body = text.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
    let body = body.strip_suffix('#').unwrap_or(body);
    body.ends_with('&').then(|| &text[body.len() - 1..])
}

/// White space before and after something that leaves nothing is one run.
fn join_blanks<'t>(output: &mut Output<'_>, text: &'t str) -> &'t str {
    let Some(last) = output.last_text() else { return text };
    if !last.ends_with(is_space) || !text.starts_with(is_space) {
        return text;
    }
    let rest = &text[1..];
    if text.starts_with('\n') && !last.ends_with('\n') {
        last.pop();
        last.push('\n');
    }
    rest
}
