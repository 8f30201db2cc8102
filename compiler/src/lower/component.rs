//! Components: their attributes, and the slots that their children fill.

use super::context::Place;
use super::exits::Around;
use super::output::Output;
use super::text::{Edges, is_slot, value};
use super::whitespace::is_blank;
use super::{Lower, Scope};
use crate::diagnostic::markup as report;
use crate::html;
use crate::ir::{self, ComponentAttribute, ComponentValue, SlotFill};
use crate::source::Span;
use crate::syntax::ast::{
    Attribute, AttributeValue, Control, Element, Exits, Interpolation, Kind, Node, ValuePart, plain,
};

use super::tag::shorthand;

impl<'src> Lower<'_, 'src> {
    /// Lowers a component.
    pub(super) fn component(
        &mut self,
        output: &mut Output<'src>,
        element: &Element<'src>,
        scope: Scope,
    ) {
        let tag = element.start.name;
        let Some(component) = tag.component else { return };
        if scope.place == Place::Rcdata {
            let parent = self.ancestors.last().map_or("", |parent| parent.0);
            self.report(report::element_in_text(parent, element.start.span));
            return;
        }
        if let Place::Refused(parent) = scope.place {
            self.report(report::interpolation_in_element(parent, element.start.span));
            return;
        }
        if is_shouted(tag.text) {
            self.report(report::upper_case_element(tag.text, tag.span));
            return;
        }
        self.duplicates(&element.start.attributes, &mut Vec::new(), true);
        let attributes = element.start.attributes.iter();
        let attributes =
            attributes.filter_map(|attribute| self.component_attribute(attribute)).collect();
        let slots = self.slots(element, scope);
        output.push(ir::Node::Component(ir::Component {
            path: component.path,
            generics: component.generics,
            attributes,
            slots,
        }));
    }

    fn component_attribute(
        &mut self,
        attribute: &Attribute<'src>,
    ) -> Option<ComponentAttribute<'src>> {
        match attribute {
            Attribute::Named { name, name_fragment, optional, value, span, .. } => {
                if ["class:", "style:", "let:"].iter().any(|prefix| name.starts_with(prefix)) {
                    self.report(report::directive_on_component(name, *span));
                    return None;
                }
                let value = match (value, optional) {
                    (AttributeValue::Whole(whole), Some(_)) if whole.spec.is_none() => {
                        ComponentValue::Optional(whole.value)
                    }
                    (_, Some(_)) => {
                        self.report(report::optional_value(name, *span));
                        return None;
                    }
                    (value, None) => self.component_value(value)?,
                };
                Some(ComponentAttribute { name, fragment: *name_fragment, value })
            }
            Attribute::Shorthand { name, span } => Some(ComponentAttribute {
                name: plain(name.text),
                fragment: Some(name.fragment),
                value: ComponentValue::Expression(value(&shorthand(*name, *span))),
            }),
            Attribute::Spread { value, .. } => Some(ComponentAttribute {
                name: "",
                fragment: None,
                value: ComponentValue::Spread(*value),
            }),
            Attribute::If(choice) => {
                self.report(report::condition_on_component(choice.span));
                None
            }
            Attribute::Remark(_) | Attribute::Invalid(_) => None,
        }
    }

    fn component_value(&mut self, written: &AttributeValue<'src>) -> Option<ComponentValue<'src>> {
        let decoded = |span: Span| html::decode(span.of(self.source)).into_owned();
        Some(match written {
            AttributeValue::Empty => ComponentValue::True,
            AttributeValue::Unquoted(span) => ComponentValue::Literal(decoded(*span)),
            AttributeValue::Whole(whole) => ComponentValue::Expression(value(whole)),
            AttributeValue::Quoted { parts, .. } => match parts.as_slice() {
                [] => ComponentValue::Literal(String::new()),
                [ValuePart::Text(span)] => ComponentValue::Literal(decoded(*span)),
                parts => {
                    let mut text = Output::default();
                    for part in parts {
                        match part {
                            ValuePart::Text(span) => text.text(&html::decode(span.of(self.source))),
                            ValuePart::Interpolation(interpolation) => {
                                self.formatted(&mut text, interpolation);
                            }
                        }
                    }
                    ComponentValue::Formatted(text.nodes)
                }
            },
        })
    }

    fn formatted(&mut self, text: &mut Output<'src>, interpolation: &Interpolation<'src>) {
        if self.is_meant(interpolation, false) && self.check_not_slot(interpolation) {
            let sink = ir::Sink::Text(Kind::Text);
            text.push(ir::Node::Write { sink, value: value(interpolation) });
        }
    }

    fn slots(&mut self, element: &Element<'src>, scope: Scope) -> Vec<SlotFill<'src>> {
        // What stands around a slot is not known here.
        let ancestors = std::mem::take(&mut self.ancestors);
        let mut slots = Vec::new();
        // Names and places, to find those that are filled twice.
        let mut filled: Vec<(&'src str, Span)> = Vec::new();
        for attribute in &element.start.attributes {
            match attribute {
                Attribute::Named { name, name_span, .. } => filled.push((name, *name_span)),
                Attribute::Shorthand { name, .. } => filled.push((plain(name.text), name.span)),
                _ => {}
            }
        }
        let is_content = |child: &&Node<'src>| !is_blank(self.source, child) && !is_slot(child);
        if let Some(first) = element.children.iter().find(is_content) {
            let span = node_span(first);
            self.fill(&mut filled, "children", span);
            let mut output = Output::default();
            self.nodes(&mut output, &element.children, scope, Edges::Children);
            let around = Around { in_loop: false, fallible: scope.fallible };
            let body = self.finish(output);
            let exits = self.exits(&body, around);
            slots.push(SlotFill { name: "children", fragment: None, argument: None, body, exits });
        }
        for child in &element.children {
            let Node::Control(control) = child else { continue };
            let Control::Slot { name, argument, body, .. } = &**control else { continue };
            self.fill(&mut filled, name.text, name.span);
            let mut output = Output::default();
            self.nodes(&mut output, &body.body, scope, Edges::Slot);
            // With an argument it is a closure always: nothing in it may fail.
            let around = Around { in_loop: false, fallible: scope.fallible && argument.is_none() };
            let body = self.finish(output);
            let exits = self.exits(&body, around);
            if argument.is_some() && exits != Exits::default() {
                self.report(report::exit_from_slot(name.text, name.span));
            }
            slots.push(SlotFill {
                name: name.text,
                fragment: Some(name.fragment),
                argument: *argument,
                body,
                exits,
            });
        }
        self.ancestors = ancestors;
        slots
    }

    fn fill(&mut self, filled: &mut Vec<(&'src str, Span)>, name: &'src str, span: Span) {
        match filled.iter().find(|other| other.0 == name) {
            Some(first) => self.report(report::duplicate_slot(name, first.1, span)),
            None => filled.push((name, span)),
        }
    }
}

/// `DIV`: an element of HTML in capitals. One letter is a name like any other.
fn is_shouted(name: &str) -> bool {
    name.len() > 1
        && !name.contains(|c: char| c.is_ascii_lowercase())
        && html::element(&name.to_ascii_lowercase()).is_some()
}

/// Where a node stands.
fn node_span(node: &Node<'_>) -> Span {
    use crate::syntax::ast::Leaf;
    match node {
        Node::Leaf(
            Leaf::Text(span)
            | Leaf::Verbatim(span)
            | Leaf::Comment(span)
            | Leaf::Remark(span)
            | Leaf::Doctype(span)
            | Leaf::Declaration(span)
            | Leaf::Do { span, .. }
            | Leaf::Return(span)
            | Leaf::Break(span)
            | Leaf::Continue(span),
        ) => *span,
        Node::Leaf(Leaf::Interpolation(interpolation)) => interpolation.span,
        Node::Control(control) => control.span(),
        Node::Element(element) => element.start.span,
    }
}
