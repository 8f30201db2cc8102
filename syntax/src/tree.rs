//! Pieces → tree: matches start tags with end tags, one stack for each block.
//!
//! HTML calls this tree construction. In: `<ul>` `<li>` text `</li>` `</ul>`, flat.
//! Out: one element that holds one element. A wrong tag is reported with its
//! other half and costs nothing else.

use super::ast::{
    Block, Control, Element, EndTag, If, IfArm, Item, MatchArm, Node, Parameter, Piece, Source,
    StartTag, Template,
};
use crate::diagnostic::{Diagnostic, syntax as report};
use crate::html;
use crate::source::Span;

/// More elements than this inside each other are refused: later stages recurse.
const MOST_NESTED: usize = 200;

type Flat<'src> = Vec<Piece<'src>>;
type Nested<'src> = Vec<Node<'src>>;

/// Nests every body of a source.
pub(super) fn nest<'src>(
    diagnostics: &mut Vec<Diagnostic>,
    source: Source<'src, Flat<'src>>,
) -> Source<'src, Nested<'src>> {
    let mut tree =
        Tree { diagnostics, nodes: Vec::new(), crossed: Vec::new(), depth: 0, void_elements: true };
    match source {
        Source::File(items) => {
            Source::File(items.into_iter().map(|item| tree.item(item)).collect())
        }
        Source::Markup(pieces) => Source::Markup(tree.body(pieces)),
    }
}

struct Tree<'a, 'src> {
    diagnostics: &'a mut Vec<Diagnostic>,
    /// The nodes that are in no element and no block yet, outer ones first.
    nodes: Nested<'src>,
    /// The elements of this block that an end tag closed from outside.
    crossed: Vec<Crossed<'src>>,
    depth: usize,
    /// Whether `<br>` has no end tag: not in XML.
    void_elements: bool,
}

/// An element whose end tag was not seen yet.
struct Open<'src> {
    start: StartTag<'src>,
    /// Where its children begin among the nodes.
    first: usize,
}

/// `<i>`, in `<b><i></b>`
struct Crossed<'src> {
    name: &'src str,
    start: Span,
    /// What closed it: `</b>`.
    end: EndTag<'src>,
    /// The number of the diagnostic that says so.
    report: usize,
}

impl<'src> Tree<'_, 'src> {
    fn item(&mut self, item: Item<'src, Flat<'src>>) -> Item<'src, Nested<'src>> {
        match item {
            Item::Rust(span) => Item::Rust(span),
            Item::Function(function) => Item::Function(function),
            Item::Template(template) => Item::Template(Box::new(self.template(*template))),
        }
    }

    fn template(
        &mut self,
        mut template: Template<'src, Flat<'src>>,
    ) -> Template<'src, Nested<'src>> {
        self.void_elements = template.kind == super::ast::Kind::Html;
        let parameters = self.parameters(std::mem::take(&mut template.parameters));
        let body = self.body(std::mem::take(&mut template.body));
        template.with(parameters, body)
    }

    fn parameters(
        &mut self,
        parameters: Vec<Parameter<'src, Flat<'src>>>,
    ) -> Vec<Parameter<'src, Nested<'src>>> {
        let nest = |mut parameter: Parameter<'src, Flat<'src>>| {
            let default = parameter.default.take();
            parameter.with(default.map(|default| default.map(|body| self.body(body))))
        };
        parameters.into_iter().map(nest).collect()
    }

    fn block(&mut self, block: Block<Flat<'src>>) -> Block<Nested<'src>> {
        Block { body: self.body(block.body), span: block.span }
    }

    /// One block: every element that opens in it closes in it.
    fn body(&mut self, pieces: Flat<'src>) -> Nested<'src> {
        let mut stack: Vec<Open<'src>> = Vec::new();
        let first = self.nodes.len();
        let crossed = std::mem::take(&mut self.crossed);
        let mut pieces = pieces.into_iter();
        while let Some(piece) = pieces.next() {
            let node = match piece {
                Piece::Leaf(leaf) => Node::Leaf(leaf),
                Piece::Control(control) => {
                    self.depth += stack.len();
                    let control = self.control(*control);
                    self.depth -= stack.len();
                    Node::Control(Box::new(control))
                }
                Piece::StartTag(start) => match self.start_tag(start, stack.len()) {
                    Ok(open) => {
                        stack.push(open);
                        continue;
                    }
                    Err(element) => Node::Element(element),
                },
                Piece::EndTag(end) => match self.end_tag(end, &mut stack, pieces.as_slice()) {
                    Some(element) => Node::Element(element),
                    None => continue,
                },
                Piece::Invalid(_) => continue,
            };
            self.nodes.push(node);
        }
        while let Some(open) = stack.pop() {
            let (name, span) = (open.start.name.text, open.start.span);
            self.diagnostics.push(report::unclosed_element(name, span, None));
            let element = self.element(open, None);
            self.nodes.push(Node::Element(element));
        }
        self.crossed = crossed;
        self.nodes.split_off(first)
    }

    /// An element with all nodes since its start tag.
    fn element(&mut self, open: Open<'src>, end: Option<Span>) -> Element<'src> {
        Element { start: open.start, children: self.nodes.split_off(open.first), end }
    }

    /// An element that waits for its end tag, or one that has none.
    fn start_tag(
        &mut self,
        start: StartTag<'src>,
        open: usize,
    ) -> Result<Open<'src>, Element<'src>> {
        let is_html = start.name.component.is_none() && self.void_elements;
        let is_void = is_html && html::is_void(&html::lower_case(start.name.text));
        if self.depth + open >= MOST_NESTED {
            self.diagnostics.push(report::nested_too_deeply(start.name.span));
            return Err(Element { start, children: Vec::new(), end: None });
        }
        if start.self_closing || is_void {
            return Err(Element { start, children: Vec::new(), end: None });
        }
        Ok(Open { start, first: self.nodes.len() })
    }

    /// The element that an end tag closes, with all it holds.
    fn end_tag(
        &mut self,
        end: EndTag<'src>,
        stack: &mut Vec<Open<'src>>,
        rest: &[Piece<'src>],
    ) -> Option<Element<'src>> {
        let Some(depth) = stack.iter().rposition(|open| same_name(open.start.name.text, end.name))
        else {
            return self.stray_end_tag(end, stack, rest);
        };
        while stack.len() > depth + 1 {
            let Some(unclosed) = stack.pop() else { break };
            let name = unclosed.start.name.text;
            self.crossed.push(Crossed {
                name,
                start: unclosed.start.span,
                end,
                report: self.diagnostics.len(),
            });
            let closed_by = format!("</{}>", end.name);
            let closed_by = Some((closed_by.as_str(), end.span));
            self.diagnostics.push(report::unclosed_element(name, unclosed.start.span, closed_by));
            let element = self.element(unclosed, None);
            self.nodes.push(Node::Element(element));
        }
        let open = stack.pop()?;
        Some(self.element(open, Some(end.span)))
    }

    /// An end tag without a start tag, which may be one that is only misspelled.
    fn stray_end_tag(
        &mut self,
        end: EndTag<'src>,
        stack: &mut Vec<Open<'src>>,
        rest: &[Piece<'src>],
    ) -> Option<Element<'src>> {
        if self.void_elements && html::is_void(&html::lower_case(end.name)) {
            self.diagnostics.push(report::end_tag_of_void_element(end.name, end.span));
            return None;
        }
        // `<b><i></b></i>`: one mistake, told where the order was broken.
        if let Some(at) = self.crossed.iter().position(|crossed| crossed.name == end.name) {
            let crossed = self.crossed.remove(at);
            self.diagnostics[crossed.report] = report::mismatched_end_tag(
                crossed.name,
                crossed.start,
                crossed.end.span,
                crossed.end.name,
            );
            return None;
        }
        let Some(open) = stack.last().map(|open| &open.start) else {
            self.diagnostics.push(report::stray_end_tag(end.name, end.span, None));
            return None;
        };
        let (name, start) = (open.name.text, open.span);
        // Of a tag that could not be read enough was said.
        let said = |diagnostic: &Diagnostic| start.contains(diagnostic.span());
        if self.diagnostics.iter().any(said) {
            let open = stack.pop()?;
            return Some(self.element(open, Some(end.span)));
        }
        let closes = |piece: &Piece<'src>| matches!(piece, Piece::EndTag(end) if end.name == name);
        if rest.iter().any(closes) {
            self.diagnostics.push(report::stray_end_tag(end.name, end.span, Some((name, start))));
            return None;
        }
        self.diagnostics.push(report::mismatched_end_tag(name, start, end.span, end.name));
        let open = stack.pop()?;
        Some(self.element(open, Some(end.span)))
    }

    fn control(&mut self, control: Control<'src, Flat<'src>>) -> Control<'src, Nested<'src>> {
        self.depth += 1;
        let control = match control {
            Control::If(choice) => Control::If(self.choice(choice)),
            Control::For { pattern, iterable, row, body, otherwise, span } => {
                let body = self.block(body);
                let otherwise = otherwise.map(|block| self.block(block));
                Control::For { pattern, iterable, row, body, otherwise, span }
            }
            Control::While { condition, body, span } => {
                Control::While { condition, body: self.block(body), span }
            }
            Control::Match { scrutinee, arms, span } => {
                let arm = |arm: MatchArm<Flat<'src>>| MatchArm {
                    pattern: arm.pattern,
                    body: self.block(arm.body),
                };
                Control::Match { scrutinee, arms: arms.into_iter().map(arm).collect(), span }
            }
            Control::Let { pattern, value, otherwise, span } => {
                let otherwise = otherwise.map(|block| self.block(block));
                Control::Let { pattern, value, otherwise, span }
            }
            Control::Capture { name, body, span } => {
                Control::Capture { name, body: self.block(body), span }
            }
            Control::Try { body, error, handler, span } => {
                let (body, handler) = (self.block(body), self.block(handler));
                Control::Try { body, error, handler, span }
            }
            Control::Slot { name, argument, body, span } => {
                Control::Slot { name, argument, body: self.block(body), span }
            }
            Control::Fragment { name, parameters, body, span } => {
                let parameters = self.parameters(parameters);
                Control::Fragment { name, parameters, body: self.block(body), span }
            }
        };
        self.depth -= 1;
        control
    }

    fn choice(&mut self, choice: If<Flat<'src>>) -> If<Nested<'src>> {
        let arm =
            |arm: IfArm<Flat<'src>>| IfArm { condition: arm.condition, body: self.block(arm.body) };
        let arms = choice.arms.into_iter().map(arm).collect();
        let otherwise = choice.otherwise.map(|block| self.block(block));
        If { arms, otherwise, span: choice.span }
    }
}

/// HTML's names are the same in any case; a wrong case of a component is told as such.
fn same_name(start: &str, end: &str) -> bool {
    start == end || start.eq_ignore_ascii_case(end) && !start.contains("::")
}
