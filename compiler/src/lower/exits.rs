//! What in the body of a slot leaves the function or the loop around it: such a
//! body cannot be a closure.

use super::Lower;
use crate::ir::{ComponentValue, Node, TokenListItem, Value};
use crate::syntax::ast::{Exits, FragmentId};

/// What is around the nodes looked at.
#[derive(Clone, Copy)]
pub(super) struct Around {
    /// A loop inside the body, which `@break` may leave.
    pub(super) in_loop: bool,
    /// Components may fail here, and then leave the function as `?` does.
    pub(super) fallible: bool,
}

impl<'src> Lower<'_, 'src> {
    /// The ways out of these nodes.
    pub(super) fn exits(&self, nodes: &[Node<'src>], around: Around) -> Exits {
        all(nodes.iter().map(|node| self.node_exits(node, around)))
    }

    fn node_exits(&self, node: &Node<'src>, around: Around) -> Exits {
        let of =
            |id: FragmentId| self.fragment(id).map_or(Exits::default(), |fragment| fragment.exits);
        let value = |value: &Value| {
            let captures = value.spec.as_ref().map_or(&[][..], |spec| &spec.1);
            union(of(value.fragment), all(captures.iter().map(|id| of(*id))))
        };
        let nodes = |nodes: &Vec<Node<'src>>| self.exits(nodes, around);
        let repeated = |nodes: &[Node<'src>]| self.exits(nodes, Around { in_loop: true, ..around });
        let other = |nodes: &Option<Vec<Node<'src>>>| {
            nodes.as_ref().map_or(Exits::default(), |nodes| self.exits(nodes, around))
        };
        let arms = |arms: &[(FragmentId, Vec<Node<'src>>)]| {
            all(arms.iter().map(|arm| union(of(arm.0), nodes(&arm.1))))
        };
        let calls = Exits { question: around.fallible, ..Exits::default() };
        match node {
            Node::Static(_) | Node::Nonce => Exits::default(),
            Node::Write { value: written, .. } | Node::Attribute { value: written, .. } => {
                value(written)
            }
            Node::TextIf { condition, .. } => of(*condition),
            Node::TokenList { items, .. } => all(items.iter().map(|item| match item {
                TokenListItem::If { condition, .. } => of(*condition),
                TokenListItem::Tokens(tokens) => value(tokens),
                TokenListItem::Text(text) => nodes(text),
            })),
            Node::Style { declarations, .. } => {
                all(declarations.iter().map(|declaration| value(&declaration.1)))
            }
            Node::Spread { attributes: id, .. }
            | Node::Json(id)
            | Node::ScriptText(id)
            | Node::StyleText(id)
            | Node::Do(id) => of(*id),
            Node::ScriptConstant { value, .. } => of(*value),
            Node::If { arms: list, otherwise } => union(arms(list), other(otherwise)),
            Node::For { iterable, body, otherwise, .. } => {
                union(of(*iterable), union(repeated(body), other(otherwise)))
            }
            Node::While { condition, body } => union(of(*condition), repeated(body)),
            Node::Match { scrutinee, arms: list } => union(of(*scrutinee), arms(list)),
            Node::Let { value, otherwise, .. } => union(of(*value), other(otherwise)),
            Node::Capture { body, .. } => nodes(body),
            Node::Return => Exits { jumps: true, ..Exits::default() },
            Node::Break | Node::Continue => Exits { jumps: !around.in_loop, ..Exits::default() },
            Node::Try { body, handler, .. } => {
                union(Exits { question: false, ..nodes(body) }, nodes(handler))
            }
            Node::Component(component) => {
                let attributes =
                    component.attributes.iter().map(|attribute| match &attribute.value {
                        ComponentValue::True | ComponentValue::Literal(_) => Exits::default(),
                        ComponentValue::Formatted(text) => nodes(text),
                        ComponentValue::Expression(written) => value(written),
                        ComponentValue::Optional(id) | ComponentValue::Spread(id) => of(*id),
                    });
                let slots = component.slots.iter().map(|slot| nodes(&slot.body));
                union(calls, all(attributes.chain(slots)))
            }
            Node::SlotCall { argument, .. } => of(*argument),
            Node::Fragment { .. } => calls,
        }
    }
}

fn all(exits: impl Iterator<Item = Exits>) -> Exits {
    exits.fold(Exits::default(), union)
}

fn union(one: Exits, two: Exits) -> Exits {
    Exits {
        question: one.question || two.question,
        awaits: one.awaits || two.awaits,
        jumps: one.jumps || two.jumps,
    }
}
