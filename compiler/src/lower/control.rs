//! `@if`, `@for` and their like.

use super::exits::Around;
use super::output::Output;
use super::text::Edges;
use super::{Jumps, Lower, Scope, signature};
use crate::diagnostic::markup as report;
use crate::ir;
use crate::source::Span;
use crate::syntax::ast::{Block, Control, FragmentId, If, Leaf, MatchArm, Name, Node, Parameter};

impl<'src> Lower<'_, 'src> {
    /// Lowers a node with a body.
    pub(super) fn control(
        &mut self,
        output: &mut Output<'src>,
        control: &Control<'src, Vec<Node<'src>>>,
        scope: Scope,
        edges: Edges,
    ) {
        let repeated = Scope { jumps: Jumps::Loop, ..scope };
        match control {
            Control::If(choice) => self.choice(output, choice, scope),
            Control::For { pattern, iterable, row, body, otherwise, .. } => {
                let mut branches = Branches::default();
                let body = self.branch(&mut branches, body, repeated);
                let otherwise = self.other(&mut branches, otherwise.as_ref(), scope);
                branches.end(self);
                let row = row.map(|row| row.fragment);
                let (pattern, iterable) = (*pattern, *iterable);
                output.push(ir::Node::For { pattern, iterable, row, body, otherwise });
            }
            Control::While { condition, body, .. } => {
                let body = self.block(body, repeated);
                output.push(ir::Node::While { condition: *condition, body });
            }
            Control::Match { scrutinee, arms, .. } => self.choose(output, *scrutinee, arms, scope),
            Control::Let { pattern, value, otherwise, .. } => {
                if let Some(block) = otherwise.as_ref().filter(|block| !always_leaves(&block.body))
                {
                    self.report(report::let_else_falls_through(block.span));
                }
                let otherwise = self.other(&mut Branches::default(), otherwise.as_ref(), scope);
                output.push(ir::Node::Let { pattern: *pattern, value: *value, otherwise });
            }
            Control::Capture { name, body, .. } => {
                // What is captured may be written anywhere, or nowhere.
                let ancestors = std::mem::take(&mut self.ancestors);
                let body = self.body(&body.body, scope);
                self.ancestors = ancestors;
                output.push(ir::Node::Capture { name: name.fragment, body });
            }
            Control::Try { body, error, handler, .. } => {
                let jumps = if scope.jumps == Jumps::Loop { Jumps::OutOfTry } else { scope.jumps };
                let mut branches = Branches::default();
                let body =
                    self.branch(&mut branches, body, Scope { jumps, fallible: true, ..scope });
                let handler = self.branch(&mut branches, handler, scope);
                branches.end(self);
                let exits = self.exits(&body, Around { in_loop: false, fallible: true });
                output.push(ir::Node::Try { body, error: *error, handler, exits });
            }
            // The component around it has taken it.
            Control::Slot { .. } if edges == Edges::Children => {}
            Control::Slot { name, body, .. } => {
                self.report(report::slot_outside_component(name.text, name.span));
                self.block(body, scope);
            }
            Control::Fragment { name, parameters, body, .. } => {
                self.part(output, *name, parameters, body, scope);
            }
        }
    }

    fn choice(&mut self, output: &mut Output<'src>, choice: &If<Vec<Node<'src>>>, scope: Scope) {
        let mut branches = Branches::default();
        let mut arms = Vec::with_capacity(choice.arms.len());
        for arm in &choice.arms {
            arms.push((arm.condition, self.branch(&mut branches, &arm.body, scope)));
        }
        let otherwise = self.other(&mut branches, choice.otherwise.as_ref(), scope);
        branches.end(self);
        output.push(ir::Node::If { arms, otherwise });
    }

    fn choose(
        &mut self,
        output: &mut Output<'src>,
        scrutinee: FragmentId,
        arms: &[MatchArm<Vec<Node<'src>>>],
        scope: Scope,
    ) {
        let mut branches = Branches::default();
        let mut lowered = Vec::with_capacity(arms.len());
        for arm in arms {
            lowered.push((arm.pattern, self.branch(&mut branches, &arm.body, scope)));
        }
        branches.end(self);
        output.push(ir::Node::Match { scrutinee, arms: lowered });
    }

    fn block(&mut self, block: &Block<Vec<Node<'src>>>, scope: Scope) -> Vec<ir::Node<'src>> {
        let mut output = Output::default();
        self.nodes(&mut output, &block.body, scope, Edges::Open);
        self.finish(output)
    }

    /// One of several blocks of which at most one is written: they may use the same ids.
    fn branch(
        &mut self,
        branches: &mut Branches<'src>,
        block: &Block<Vec<Node<'src>>>,
        scope: Scope,
    ) -> Vec<ir::Node<'src>> {
        let before = self.ids.len();
        let nodes = self.block(block, scope);
        branches.ids.extend(self.ids.drain(before..));
        nodes
    }

    fn other(
        &mut self,
        branches: &mut Branches<'src>,
        block: Option<&Block<Vec<Node<'src>>>>,
        scope: Scope,
    ) -> Option<Vec<ir::Node<'src>>> {
        block.map(|block| self.branch(branches, block, scope))
    }

    /// A `@fragment`: a template of its own, and its place here.
    fn part(
        &mut self,
        output: &mut Output<'src>,
        name: Name<'src>,
        parameters: &[Parameter<'src, Vec<Node<'src>>>],
        body: &Block<Vec<Node<'src>>>,
        scope: Scope,
    ) {
        let Some(template) = self.template else {
            self.report(report::fragment_in_html(name.text, name.span));
            return;
        };
        if let Some(first) = self.part_names.iter().find(|first| first.text == name.text) {
            let diagnostic = report::duplicate_fragment(name.text, first.span, name.span);
            self.report(diagnostic);
            return;
        }
        self.part_names.push(name);
        let text = format!("{}{}", template.name.text, report::upper_camel_case(name.text));
        let part = ir::TemplateName { text, fragment: name.fragment, written: name.text };
        let visible = self.parameters.len();
        let (generics, where_clause) = self.generics_of(template, parameters);
        let lowered = self.parameters(parameters);
        let body = self.body(
            &body.body,
            Scope { jumps: Jumps::Nowhere, fallible: template.fallible, ..scope },
        );
        self.parameters.truncate(visible);
        let arguments =
            lowered.iter().map(|parameter| (parameter.name, parameter.name_fragment)).collect();
        self.parts.push(ir::Template {
            attributes: Vec::new(),
            page: None,
            visibility: template.visibility,
            public: self.is_public(template),
            asynchronous: template.asynchronous.is_some(),
            name: part.clone(),
            generics: generics.into_iter().map(signature::generic).collect(),
            where_clause,
            parameters: lowered,
            kind: template.kind,
            fallible: template.fallible,
            static_size: super::output::static_size(&body),
            constants: Vec::new(),
            body,
        });
        output.push(ir::Node::Fragment { template: part, parameters: arguments });
    }
}

/// The ids of branches, put aside until all of them are read.
#[derive(Default)]
struct Branches<'src> {
    ids: Vec<(&'src str, Span)>,
}

impl<'src> Branches<'src> {
    fn end(self, lower: &mut Lower<'_, 'src>) {
        lower.ids.extend(self.ids);
    }
}

/// Whether nothing behind these nodes is ever reached.
fn always_leaves(nodes: &[Node<'_>]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Leaf(Leaf::Return(_) | Leaf::Break(_) | Leaf::Continue(_)) => true,
        // Statements may leave too; rustc judges those.
        Node::Leaf(Leaf::Do { .. }) => true,
        Node::Control(control) => match &**control {
            Control::If(choice) => {
                choice.otherwise.as_ref().is_some_and(|block| always_leaves(&block.body))
                    && choice.arms.iter().all(|arm| always_leaves(&arm.body.body))
            }
            Control::Match { arms, .. } => arms.iter().all(|arm| always_leaves(&arm.body.body)),
            _ => false,
        },
        Node::Element(element) => always_leaves(&element.children),
        Node::Leaf(_) => false,
    })
}
