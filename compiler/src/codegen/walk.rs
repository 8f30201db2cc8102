//! Questions about bodies: does it write, does it hold a `@return`, is its end reached?

use crate::ir::{ComponentValue, Node, TokenListItem};

/// Whether a node, or a node inside it, is of a kind.
pub(super) fn any(nodes: &[Node<'_>], test: &dyn Fn(&Node<'_>) -> bool) -> bool {
    nodes.iter().any(|node| test(node) || inside(node, test))
}

fn inside(node: &Node<'_>, test: &dyn Fn(&Node<'_>) -> bool) -> bool {
    let any = |nodes: &Vec<Node<'_>>| any(nodes, test);
    match node {
        Node::If { arms, otherwise } => {
            arms.iter().any(|(_, body)| any(body)) || otherwise.as_ref().is_some_and(any)
        }
        Node::Match { arms, .. } => arms.iter().any(|(_, body)| any(body)),
        Node::For { body, otherwise, .. } => any(body) || otherwise.as_ref().is_some_and(any),
        Node::While { body, .. } | Node::Capture { body, .. } => any(body),
        Node::Let { otherwise, .. } => otherwise.as_ref().is_some_and(any),
        Node::Try { body, handler, .. } => any(body) || any(handler),
        Node::TokenList { items, .. } => {
            items.iter().any(|item| matches!(item, TokenListItem::Text(text) if any(text)))
        }
        Node::Component(component) => {
            component.slots.iter().any(|slot| any(&slot.body))
                || component.attributes.iter().any(|attribute| {
                    matches!(&attribute.value, ComponentValue::Formatted(text) if any(text))
                })
        }
        Node::Static(_)
        | Node::Write { .. }
        | Node::Attribute { .. }
        | Node::TextIf { .. }
        | Node::Style { .. }
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
        | Node::Fragment { .. } => false,
    }
}

/// Whether a node writes anything itself.
pub(super) fn writes(node: &Node<'_>) -> bool {
    matches!(
        node,
        Node::Static(_)
            | Node::Write { .. }
            | Node::Attribute { .. }
            | Node::TextIf { .. }
            | Node::TokenList { .. }
            | Node::Style { .. }
            | Node::Spread { .. }
            | Node::ScriptConstant { .. }
            | Node::Json(_)
            | Node::ScriptText(_)
            | Node::StyleText(_)
            | Node::Nonce
            | Node::Try { .. }
            | Node::Component(_)
            | Node::SlotCall { .. }
            | Node::Fragment { .. }
    )
}

/// Whether a node is `@return`.
pub(super) fn returns(node: &Node<'_>) -> bool {
    matches!(node, Node::Return)
}

/// Whether the end of these nodes is never reached.
pub(super) fn leaves(nodes: &[Node<'_>]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Return | Node::Break | Node::Continue => true,
        Node::If { arms, otherwise: Some(otherwise) } => {
            leaves(otherwise) && arms.iter().all(|(_, body)| leaves(body))
        }
        Node::Match { arms, .. } => !arms.is_empty() && arms.iter().all(|(_, body)| leaves(body)),
        _ => false,
    })
}
