//! Static text that all arms of an `@if` or `@match` begin or end with → written once, outside of
//! them, where it joins other text.
//!
//! ```text
//! <td @if odd { class="odd" } @else { class="even" }>
//!     ─▶  `<td class="`, `odd` or `even`, `">`
//! ```
//!
//! Text moves before a condition that may fail or wait, not before one that may leave and succeed.

use super::Lower;
use super::output::Output;
use crate::ir::Node;
use crate::syntax::ast::FragmentId;

impl<'src> Lower<'_, 'src> {
    /// The nodes of an output, when there are no more: arms share what they can.
    pub(super) fn finish(&self, output: Output<'src>) -> Vec<Node<'src>> {
        let mut nodes = output.nodes;
        if self.live || nodes.iter_mut().all(|node| arms(node).is_none()) {
            return nodes;
        }
        let mut output = Output::default();
        let mut rest = nodes.into_iter().peekable();
        while let Some(mut node) = rest.next() {
            let joins_before =
                output.nodes.last().is_some_and(takes_text) && !self.may_leave(&node);
            let joins_after = matches!(rest.peek(), Some(Node::Static(_)));
            let mut end = String::new();
            if let Some(mut arms) = arms(&mut node) {
                if joins_before {
                    output.text(&take(&mut arms, Edge::Start));
                }
                if joins_after {
                    end = take(&mut arms, Edge::End);
                }
            }
            match node {
                Node::Static(text) => output.text(&text),
                Node::If { arms, otherwise } => {
                    let otherwise = otherwise.filter(|nodes| !nodes.is_empty());
                    output.push(Node::If { arms, otherwise });
                }
                node => output.push(node),
            }
            output.text(&end);
        }
        output.nodes
    }

    /// Whether what chooses an arm may leave the template, or a turn of a loop, without an error.
    fn may_leave(&self, node: &Node<'src>) -> bool {
        let leaves = |id: FragmentId| {
            let jumps = self.fragment(id).is_some_and(|fragment| fragment.exits.jumps);
            jumps || calls_macro(self.fragment_text(id))
        };
        match node {
            Node::If { arms, .. } => arms.iter().any(|arm| leaves(arm.0)),
            Node::Match { scrutinee, arms } => {
                leaves(*scrutinee) || arms.iter().any(|arm| leaves(arm.0))
            }
            _ => false,
        }
    }
}

/// The arms of a node of which always one is written.
fn arms<'a, 'src>(node: &'a mut Node<'src>) -> Option<Vec<&'a mut Vec<Node<'src>>>> {
    match node {
        Node::If { arms, otherwise: Some(otherwise) } => {
            Some(arms.iter_mut().map(|arm| &mut arm.1).chain([otherwise]).collect())
        }
        Node::Match { arms, .. } => Some(arms.iter_mut().map(|arm| &mut arm.1).collect()),
        _ => None,
    }
}

/// Whether text behind a node is written with it.
fn takes_text(node: &Node<'_>) -> bool {
    matches!(
        node,
        Node::Static(_) | Node::Write { .. } | Node::Component(_) | Node::Fragment { .. }
    )
}

/// Whether there is a `name!(…)`, of which nobody knows here what it becomes.
fn calls_macro(rust: &str) -> bool {
    rust.match_indices('!').any(|(at, _)| {
        rust[..at].trim_end().ends_with(|c: char| c == '_' || c.is_alphanumeric())
            && rust[at + 1..].trim_start().starts_with(['(', '[', '{'])
    })
}

/// Where text is taken from.
#[derive(Clone, Copy)]
enum Edge {
    Start,
    End,
}

impl Edge {
    /// What two texts have in common there.
    fn common<'t>(self, one: &'t str, other: &str) -> &'t str {
        fn len(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
            let same = one.zip(other).take_while(|(one, other)| one == other);
            same.map(|(one, _)| one.len_utf8()).sum()
        }
        match self {
            Self::Start => &one[..len(one.chars(), other.chars())],
            Self::End => &one[one.len() - len(one.chars().rev(), other.chars().rev())..],
        }
    }
}

/// Takes the text that all arms have in common at an edge out of them. An arm that leaves writes
/// none at its end: there is a jump, or text that is never reached.
fn take(arms: &mut [&mut Vec<Node<'_>>], edge: Edge) -> String {
    let mut shared: Option<&str> = None;
    for arm in arms.iter() {
        let text = match edge {
            Edge::Start => arm.first(),
            Edge::End => arm.last(),
        };
        let Some(Node::Static(text)) = text else { return String::new() };
        shared = Some(shared.map_or(text.as_str(), |shared| edge.common(shared, text)));
    }
    let shared = shared.unwrap_or_default().to_owned();
    for arm in arms {
        let at = match edge {
            Edge::Start => 0,
            Edge::End => arm.len() - 1,
        };
        let Node::Static(text) = &mut arm[at] else { continue };
        match edge {
            Edge::Start => drop(text.drain(..shared.len())),
            Edge::End => text.truncate(text.len() - shared.len()),
        }
        if text.is_empty() {
            arm.remove(at);
        }
    }
    shared
}
