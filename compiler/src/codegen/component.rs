//! A component's tag → a call of its template's macro, which gives the struct.
//!
//! ```text
//! <ui::Card title="x" {n}>text</ui::Card>   ─▶
//!
//! out.html(
//!     &ui::Card! { [ui::Card] []
//!         [title literal "x"]
//!         [n value n]
//!         [children content &__rt::from_fn(|out: &mut ::masque::Buffer| …)]
//!     },
//!     "",
//! );
//! ```
//!
//! The macro knows the parameters, and hands all to `__tag!` (`macros/src/tag.rs`).

use super::body::{Exit, Function, cursor, writes};
use super::code::{Code, NONE, SOME, optional};
use super::signature::Signature;
use super::walk;
use crate::ir::{
    Component, ComponentAttribute, ComponentValue, Node, Parameter, Sink, SlotFill, Value,
};
use crate::placeholder::Placeholder;
use crate::syntax::ast::{Exits, Kind, TypeShape, plain};

impl Function {
    /// Renders a component, and the static text after it.
    pub(super) fn component(self, component: &Component<'_>, after: &str, code: &mut Code) {
        let is_before = |slot: &SlotFill<'_>| self.is_rendered_before(slot);
        if !component.attributes.iter().any(is_formatted) && !component.slots.iter().any(is_before)
        {
            return self.call(component, after, code);
        }
        code.braces(|code| {
            for (index, attribute) in component.attributes.iter().enumerate() {
                self.format(index, attribute, code);
            }
            for slot in component.slots.iter().filter(|slot| is_before(slot)) {
                self.rendered_slot(slot, code);
            }
            self.call(component, after, code);
        });
    }

    fn call(self, component: &Component<'_>, after: &str, code: &mut Code) {
        let Component { path, generics, attributes, slots } = component;
        let path = Placeholder(*path);
        self.render(after, code, |code| {
            write!(code, "{path}!");
            code.braces(|code| {
                let separator = if generics.is_some() { "::" } else { "" };
                write!(code, "[{path}] [{separator}{}] ", optional(*generics));
                for (index, attribute) in attributes.iter().enumerate() {
                    give(index, attribute, code);
                }
                slots.iter().for_each(|slot| self.slot(slot, code));
            });
        });
    }

    /// `let text_0 = …;`: what must be formatted before it is given.
    fn format(self, index: usize, attribute: &ComponentAttribute<'_>, code: &mut Code) {
        let write;
        let nodes = match &attribute.value {
            ComponentValue::Formatted(nodes) => &nodes[..],
            ComponentValue::Expression(value) if value.spec.is_some() => {
                write = [Node::Write { sink: Sink::Content(Kind::Text), value: value.clone() }];
                &write
            }
            _ => return,
        };
        write!(code, "let mut text_{index} = ::masque::Buffer::new();");
        code.braces(|code| {
            cursor(&format!("text_{index}"), nodes, code);
            Self { kind: Kind::Text, ..self }.nodes(nodes, code);
        });
    }

    /// The closure that a slot with an argument is: the component calls it, so nothing in it
    /// may fail or wait.
    fn in_closure(self) -> Self {
        Self { fallible: false, asynchronous: false, exit: Exit::Unit, ..self }
    }

    /// Whether something in a slot leaves the function around it, which a closure could not.
    fn is_rendered_before(self, slot: &SlotFill<'_>) -> bool {
        slot.argument.is_none() && (slot.exits != Exits::default() || self.asynchronous)
    }

    /// `let children_slot = …;`
    fn rendered_slot(self, slot: &SlotFill<'_>, code: &mut Code) {
        let name = plain(slot.name);
        write!(code, "let mut {name}_slot = ::masque::Buffer::new();");
        code.braces(|code| {
            cursor(&format!("{name}_slot"), &slot.body, code);
            self.nodes(&slot.body, code);
        });
    }

    /// `[children content …]`: a closure that writes.
    fn slot(self, slot: &SlotFill<'_>, code: &mut Code) {
        let out = out(&slot.body);
        match slot.fragment {
            Some(name) => write!(code, "[{} slot &", Placeholder(name)),
            None => write!(code, "[{} content &", slot.name),
        }
        if let Some(argument) = slot.argument {
            write!(code, "|{}, {out}: &mut ::masque::Buffer|", Placeholder(argument));
            self.in_closure().body(&slot.body, code);
        } else {
            let rt = code.runtime();
            write!(code, "{rt}::from_fn(");
            if self.is_rendered_before(slot) {
                let name = plain(slot.name);
                code.push("|out: &mut ::masque::Buffer|");
                code.braces(|code| write!(code, "out.push_str({name}_slot.as_str()); "));
            } else {
                write!(code, "|{out}: &mut ::masque::Buffer|");
                self.body(&slot.body, code);
            }
            code.push(")");
        }
        code.push("] ");
    }
}

/// Whether a value must be formatted before it is given.
fn is_formatted(attribute: &ComponentAttribute<'_>) -> bool {
    match &attribute.value {
        ComponentValue::Formatted(_) => true,
        ComponentValue::Expression(value) => value.spec.is_some(),
        _ => false,
    }
}

/// The name of the buffer that a closure is given, which may not use it.
fn out(nodes: &[Node<'_>]) -> &'static str {
    if writes(nodes) { "out" } else { "_out" }
}

/// `[title value t]`, `["hx-get" literal "/a"]`, `["" spread attrs]`
fn give(index: usize, attribute: &ComponentAttribute<'_>, code: &mut Code) {
    match (&attribute.value, attribute.fragment) {
        (ComponentValue::Spread(attributes), _) => {
            return write!(code, "[\"\" spread {}] ", Placeholder(*attributes));
        }
        (_, Some(name)) => write!(code, "[{} ", Placeholder(name)),
        (_, None) => write!(code, "[{:?} ", attribute.name),
    }
    match &attribute.value {
        ComponentValue::Spread(_) => {}
        ComponentValue::True => code.push("true"),
        ComponentValue::Optional(value) => write!(code, "maybe {}", Placeholder(*value)),
        ComponentValue::Literal(text) => {
            code.push("literal ");
            code.string(text);
        }
        ComponentValue::Expression(Value { fragment, spec: None }) => {
            write!(code, "value {}", Placeholder(*fragment));
        }
        ComponentValue::Expression(_) | ComponentValue::Formatted(_) => {
            write!(code, "literal text_{index}.as_str()");
        }
    }
    code.push("] ");
}

/// A slot with a default: the body calls what was given, or else what the default writes.
pub(super) fn slot_with_default(
    signature: &Signature<'_>,
    function: Function,
    parameter: &Parameter<'_>,
    nodes: &[Node<'_>],
    code: &mut Code,
) {
    let name = Placeholder(parameter.name_fragment);
    let out = out(nodes);
    let simple = !function.asynchronous && !function.fallible && !walk::any(nodes, &walk::returns);
    let with_argument = parameter.shape == TypeShape::SlotWith;
    if !with_argument && simple {
        let rt = code.runtime();
        write!(code, "let default = {rt}::from_fn(|{out}: &mut ::masque::Buffer|");
        function.body(nodes, code);
        code.push("); ");
    } else if !with_argument {
        // What leaves the function could not leave a closure.
        write!(code, "let mut default = ::masque::Buffer::new(); if self.{name}.is_none()");
        code.braces(|code| {
            cursor("default", nodes, code);
            function.nodes(nodes, code);
        });
        let rt = code.runtime();
        write!(code, "let default = {rt}::from_fn(move |out: &mut ::masque::Buffer|");
        code.braces(|code| code.push("out.push_str(default.as_str()); "));
        code.push("); ");
    }
    write!(code, "let {name}: &{} = match self.{name}", signature.slot_type(parameter));
    code.braces(|code| {
        write!(code, "{SOME}(given) => given, {NONE} => ");
        if with_argument {
            write!(code, "&|_, {out}: &mut ::masque::Buffer|");
            function.in_closure().body(nodes, code);
            code.push(", ");
        } else {
            code.push("&default, ");
        }
    });
    code.push("; ");
}
