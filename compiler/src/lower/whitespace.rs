//! White space: which lines of the source are code alone, and what is left of
//! the text around them (language-spec/06-white-space.md).
//!
//! ```text
//! <ul>                        <ul>
//!     @for bug in bugs {                     code alone: nothing is left
//!         <li>{bug}</li>      <li>…</li>     indentation is dropped
//!     }                                      code alone
//! </ul>                       </ul>
//! ```

use crate::source::Span;
use crate::syntax::ast::{Control, Default, Element, Leaf, Node, Parameter, Template};

/// Where the code of a template stands.
pub(super) struct Layout<'src> {
    source: &'src str,
    /// What the template is written in.
    bounds: Span,
    /// Invariant: in the order of the source, none in another.
    code: Vec<Span>,
}

/// The characters that HTML takes for white space.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0C')
}

/// Whether a node leaves nothing in the output wherever it stands.
pub(super) fn is_blank(source: &str, node: &Node<'_>) -> bool {
    match node {
        Node::Leaf(Leaf::Text(span)) => span.of(source).trim_ascii().is_empty(),
        Node::Leaf(Leaf::Remark(_)) => true,
        _ => false,
    }
}

impl<'src> Layout<'src> {
    /// The layout of a template.
    pub(super) fn of_template(
        source: &'src str,
        template: &Template<'src, Vec<Node<'src>>>,
    ) -> Self {
        let mut layout = Self { source, bounds: template.span, code: Vec::new() };
        let head = template.span.start;
        let start = layout.parameters(head, &template.parameters);
        let end = layout.block(start, template.body_span, &template.body);
        layout.code.push(Span { start: end, end: template.span.end });
        layout
    }

    /// The layout of the markup in `html!`.
    pub(super) fn of_markup(source: &'src str, nodes: &[Node<'src>]) -> Self {
        let mut layout = Self { source, bounds: Span::new(0, source.len()), code: Vec::new() };
        layout.nodes(nodes);
        layout
    }

    /// The defaults of slots; gives the start of the code after them.
    fn parameters(&mut self, head: u32, parameters: &[Parameter<'src, Vec<Node<'src>>>]) -> u32 {
        parameters.iter().fold(head, |head, parameter| match &parameter.default {
            Some(Default::Markup { body, span }) => self.block(head, *span, body),
            _ => head,
        })
    }

    /// A block after its head; gives the place of its closing brace. Damaged ones have no braces.
    fn block(&mut self, head: u32, block: Span, body: &[Node<'src>]) -> u32 {
        let inside = block.end.min(block.start + 1);
        self.code.push(Span { start: head, end: inside });
        self.nodes(body);
        inside.max(block.end.saturating_sub(1))
    }

    fn nodes(&mut self, nodes: &[Node<'src>]) {
        for node in nodes {
            match node {
                Node::Leaf(
                    Leaf::Remark(span)
                    | Leaf::Do { span, .. }
                    | Leaf::Return(span)
                    | Leaf::Break(span)
                    | Leaf::Continue(span),
                ) => self.code.push(*span),
                Node::Leaf(_) => {}
                Node::Control(control) => self.control(control),
                Node::Element(element) => self.element(element),
            }
        }
    }

    fn element(&mut self, element: &Element<'src>) {
        // The line break after the end tag stays: it separates what the component
        // writes from what follows.
        let has_slot = element.start.name.component.is_some()
            && element.children.iter().any(|child| !is_blank(self.source, child));
        if has_slot {
            self.code.push(element.start.span);
        }
        self.nodes(&element.children);
    }

    fn control(&mut self, control: &Control<'src, Vec<Node<'src>>>) {
        let whole = control.span();
        let mut head = whole.start;
        match control {
            Control::If(choice) => {
                for arm in &choice.arms {
                    head = self.block(head, arm.body.span, &arm.body.body);
                }
                if let Some(block) = &choice.otherwise {
                    head = self.block(head, block.span, &block.body);
                }
            }
            Control::For { body, otherwise, .. } => {
                head = self.block(head, body.span, &body.body);
                if let Some(block) = otherwise {
                    head = self.block(head, block.span, &block.body);
                }
            }
            Control::Match { arms, .. } => {
                for arm in arms {
                    head = self.block(head, arm.body.span, &arm.body.body);
                }
            }
            Control::Let { otherwise, .. } => {
                if let Some(block) = otherwise {
                    head = self.block(head, block.span, &block.body);
                }
            }
            Control::Try { body, handler, .. } => {
                head = self.block(head, body.span, &body.body);
                head = self.block(head, handler.span, &handler.body);
            }
            Control::Fragment { parameters, body, .. } => {
                head = self.parameters(head, parameters);
                head = self.block(head, body.span, &body.body);
            }
            Control::While { body, .. }
            | Control::Capture { body, .. }
            | Control::Slot { body, .. } => {
                head = self.block(head, body.span, &body.body);
            }
        }
        self.code.push(Span { start: head, end: whole.end });
    }

    /// What is left of a text without lines of code; if white space is not kept, its run after
    /// such a line goes too.
    pub(super) fn text(&self, span: Span, keep: bool) -> &'src str {
        let text = span.of(self.source);
        let (mut start, mut end) = (0, text.len());
        let first = || text.find('\n').map_or(end, |newline| newline + 1);
        let after_code = self.follows_code(span.start)
            && text[..first()].trim_ascii().is_empty()
            && self.is_code(span.start as usize);
        if after_code {
            start = first();
        }
        if self.is_before_code(span.end) {
            let last = text.rfind('\n').map_or(0, |newline| newline + 1);
            if last >= start
                && text[last..].trim_ascii().is_empty()
                && self.is_code(span.start as usize + last)
            {
                end = last;
            }
        }
        let text = &text[start..end.max(start)];
        if after_code && !keep { text.trim_ascii_start() } else { text }
    }

    /// Whether code ends where a text starts: without it, the line cannot be code.
    fn follows_code(&self, start: u32) -> bool {
        let next = self.code.partition_point(|code| code.end < start);
        start == self.bounds.start || self.code.get(next).is_some_and(|code| code.end == start)
    }

    /// The same for the end of a text.
    fn is_before_code(&self, end: u32) -> bool {
        let next = self.code.partition_point(|code| code.start < end);
        self.code.get(next).is_some_and(|code| code.start == end)
    }

    /// Whether the line of a byte holds code and nothing else.
    fn is_code(&self, at: usize) -> bool {
        let bytes = self.source.as_bytes();
        let (first, end) = (self.bounds.start as usize, self.bounds.end as usize);
        let mut at =
            self.source[first..at].rfind('\n').map_or(first, |newline| first + newline + 1);
        let mut found = false;
        let from = self.code.partition_point(|code| code.end as usize <= at);
        let mut codes = self.code[from..].iter().filter(|code| !code.is_empty()).peekable();
        loop {
            let next = codes.peek().map_or(end, |code| code.start as usize).clamp(at, end);
            // Between one piece of code and the next.
            for byte in &bytes[at..next] {
                match byte {
                    b'\n' => return found,
                    byte if byte.is_ascii_whitespace() => {}
                    _ => return false,
                }
            }
            let Some(code) = codes.next() else { return found };
            found = true;
            let rest = next..(code.end as usize).max(next);
            at = rest.end;
            if at >= end || bytes[rest].contains(&b'\n') {
                return true;
            }
        }
    }
}

/// Adds text with each run of white space as one newline if it holds one, else as one space.
pub(super) fn collapse(text: &str, collapsed: &mut String) {
    let bytes = text.as_bytes();
    // What is before `copied` was added.
    let (mut copied, mut at) = (0, 0);
    while at < bytes.len() {
        if !bytes[at].is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let start = at;
        let mut breaks = false;
        while at < bytes.len() && bytes[at].is_ascii_whitespace() {
            breaks |= bytes[at] == b'\n';
            at += 1;
        }
        let blank = if breaks { "\n" } else { " " };
        // One blank that stays as it is, between words, needs no piece of its own.
        if text[start..at] != *blank {
            collapsed.push_str(&text[copied..start]);
            collapsed.push_str(blank);
            copied = at;
        }
    }
    collapsed.push_str(&text[copied..]);
}
