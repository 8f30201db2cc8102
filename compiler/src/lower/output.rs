//! Nodes being written: static text runs together as it comes.

use crate::ir::{ComponentValue, Node, TokenListItem};

/// Bytes of static text between two values.
const USUAL_LENGTH: usize = 96;

/// The nodes so far.
#[derive(Default)]
pub(super) struct Output<'src> {
    /// Invariant: no static text is empty, and no two stand in a row.
    pub(super) nodes: Vec<Node<'src>>,
}

impl<'src> Output<'src> {
    /// Adds static text.
    pub(super) fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.open_text(text.len()).push_str(text);
    }

    /// The static text to add something to, of about this length.
    pub(super) fn open_text(&mut self, length: usize) -> &mut String {
        if !matches!(self.nodes.last(), Some(Node::Static(_))) {
            // Most go on with a tag or two.
            let text = String::with_capacity(length.max(USUAL_LENGTH));
            self.nodes.push(Node::Static(text));
        }
        match self.nodes.last_mut() {
            Some(Node::Static(text)) => text,
            _ => unreachable!("one was pushed"),
        }
    }

    /// Adds anything else.
    pub(super) fn push(&mut self, node: Node<'src>) {
        self.nodes.push(node);
    }

    /// The static text that was written last.
    pub(super) fn last_text(&mut self) -> Option<&mut String> {
        match self.nodes.last_mut() {
            Some(Node::Static(text)) => Some(text),
            _ => None,
        }
    }
}

/// The bytes of static text in nodes and in all that is inside of them.
pub(super) fn static_size(nodes: &[Node<'_>]) -> usize {
    nodes.iter().map(node_size).sum()
}

fn node_size(node: &Node<'_>) -> usize {
    let arms =
        |arms: &[(_, Vec<Node<'_>>)]| arms.iter().map(|arm| static_size(&arm.1)).sum::<usize>();
    let other = |nodes: &Option<Vec<Node<'_>>>| nodes.as_deref().map_or(0, static_size);
    match node {
        Node::Static(text) => text.len(),
        Node::TokenList { name, fixed, items } => {
            let items = items.iter().map(|item| match item {
                TokenListItem::Text(nodes) => static_size(nodes),
                TokenListItem::If { .. } | TokenListItem::Tokens(_) => 0,
            });
            name.len() + fixed.len() + items.sum::<usize>()
        }
        Node::Style { fixed, .. } => fixed.len(),
        Node::If { arms: list, otherwise } => arms(list) + other(otherwise),
        Node::Match { arms: list, .. } => arms(list),
        Node::For { body, otherwise, .. } => static_size(body) + other(otherwise),
        Node::While { body, .. } | Node::Capture { body, .. } => static_size(body),
        Node::Let { otherwise, .. } => other(otherwise),
        Node::Try { body, handler, .. } => static_size(body) + static_size(handler),
        Node::Component(component) => {
            let attributes = component.attributes.iter().map(|attribute| match &attribute.value {
                ComponentValue::Formatted(nodes) => static_size(nodes),
                _ => 0,
            });
            let slots = component.slots.iter().map(|slot| static_size(&slot.body));
            attributes.chain(slots).sum()
        }
        Node::Write { .. }
        | Node::TextIf { .. }
        | Node::Attribute { .. }
        | Node::Spread { .. }
        | Node::ScriptConstant { .. }
        | Node::Json(_)
        | Node::ScriptText(_)
        | Node::StyleText(_)
        | Node::Nonce
        | Node::Do(_)
        | Node::Return
        | Node::Break
        | Node::Continue
        | Node::SlotCall { .. }
        | Node::Fragment { .. } => 0,
    }
}
