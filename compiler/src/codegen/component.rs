//! A component's tag → a call of its template's builder.
//!
//! ```text
//! <ui::Card title="x" {n}>text</ui::Card>   ─▶
//!
//! {
//!     const _: () = __rt::require(ui::Card, &["title", "n", "children"]);
//!     ::masque::Render::<::masque::Html>::render_to(
//!         &ui::Card::builder()
//!             .__literal().title(::core::convert::From::from("x"))
//!             .n(n)
//!             .children(&__rt::from_fn(|out: &mut ::masque::Buffer| …))
//!             .build(),
//!         out,
//!     );
//! }
//! ```

use super::body::{Exit, Function, writes};
use super::code::{Code, NONE, SOME, optional};
use super::signature::{Signature, is_keyword, plain};
use super::walk;
use crate::ir::{
    Component, ComponentAttribute, ComponentValue, Node, Parameter, Sink, SlotFill, Value,
};
use crate::placeholder::placeholder;
use crate::syntax::ast::{Exits, Kind, TypeShape};

impl Function {
    /// Renders a component.
    pub(super) fn component(self, component: &Component<'_>, code: &mut Code) {
        let Component { path, generics, attributes, slots } = component;
        let path = placeholder(*path);
        let rt = code.runtime();
        code.braces(|code| {
            write!(code, "const _: () = {rt}::require({path}, &[");
            let named = attributes.iter().filter(|attribute| method(attribute).is_some());
            let attribute_names = named.map(|attribute| attribute.name);
            for name in attribute_names.chain(slots.iter().map(|slot| slot.name)) {
                write!(code, "{:?}, ", plain(name));
            }
            code.push("]); ");
            for (index, attribute) in attributes.iter().enumerate() {
                self.format(index, attribute, code);
            }
            for slot in slots.iter().filter(|slot| self.is_rendered_before(slot)) {
                self.rendered_slot(slot, code);
            }
            self.render(code, |code| {
                write!(code, "{path} ");
                if let Some(generics) = *generics {
                    write!(code, "::{}", optional(Some(generics)));
                }
                code.push("::builder()");
                for (index, attribute) in attributes.iter().enumerate() {
                    set(index, attribute, code);
                }
                slots.iter().for_each(|slot| self.slot(slot, code));
                code.push(".build()");
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
            write!(code, "let out = &mut text_{index}; ");
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
            write!(code, "let {} = &mut {name}_slot;", out(&slot.body));
            self.block(&slot.body, code);
        });
    }

    /// `.children(…)`: a closure that writes.
    fn slot(self, slot: &SlotFill<'_>, code: &mut Code) {
        let out = out(&slot.body);
        match slot.fragment {
            Some(name) => write!(code, ".{}(&", placeholder(name)),
            None => write!(code, ".{}(&", slot.name),
        }
        if let Some(argument) = slot.argument {
            write!(code, "|{}, {out}: &mut ::masque::Buffer|", placeholder(argument));
            self.in_closure().block(&slot.body, code);
        } else {
            let rt = code.runtime();
            write!(code, "{rt}::from_fn(");
            if self.is_rendered_before(slot) {
                let name = plain(slot.name);
                code.push("|out: &mut ::masque::Buffer|");
                code.braces(|code| write!(code, "out.push_str({name}_slot.as_str()); "));
            } else {
                write!(code, "|{out}: &mut ::masque::Buffer|");
                self.block(&slot.body, code);
            }
            code.push(")");
        }
        code.push(")");
    }
}

/// The name of the buffer that a closure is given, which may not use it.
fn out(nodes: &[Node<'_>]) -> &'static str {
    if writes(nodes) { "out" } else { "_out" }
}

/// `.title(value)`, `.__literal().title(From::from("x"))`, `.attribute("hx-get", value)`
fn set(index: usize, attribute: &ComponentAttribute<'_>, code: &mut Code) {
    let method = method(attribute);
    let (value, literal) = match &attribute.value {
        ComponentValue::Spread(attributes) => {
            code.import("RestAttributes as _");
            return write!(code, ".attributes(&({}))", placeholder(*attributes));
        }
        ComponentValue::Optional(value) if method.is_some() => {
            let name = plain(attribute.name);
            return write!(code, ".maybe_{name}({})", placeholder(*value));
        }
        ComponentValue::Optional(value) => (placeholder(*value).to_string(), false),
        ComponentValue::True => ("true".to_owned(), false),
        ComponentValue::Literal(text) => (format!("{text:?}"), true),
        ComponentValue::Expression(Value { fragment, spec: None }) => {
            (placeholder(*fragment).to_string(), false)
        }
        ComponentValue::Expression(_) | ComponentValue::Formatted(_) => {
            (format!("text_{index}.as_str()"), true)
        }
    };
    match method {
        Some(method) if literal => {
            code.import("Literal as _");
            code.import("RestLiterals as _");
            write!(code, ".__literal().{method}(::core::convert::From::from({value}))");
        }
        Some(method) => {
            code.import("RestAttributes as _");
            write!(code, ".{method}({value})");
        }
        None => {
            code.import("RestAttributes as _");
            write!(code, ".attribute({:?}, {value})", attribute.name);
        }
    }
}

/// The method that takes an attribute, where its name is an identifier.
fn method(attribute: &ComponentAttribute<'_>) -> Option<String> {
    let name = attribute.name;
    match attribute.fragment {
        _ if matches!(attribute.value, ComponentValue::Spread(_)) => None,
        // `type="date"`: Rust calls it `r#type`.
        _ if matches!(name, "self" | "Self" | "super" | "crate" | "_") => None,
        _ if is_keyword(name) => Some(format!("r#{name}")),
        fragment => fragment.map(|fragment| placeholder(fragment).to_string()),
    }
}

/// A slot with a default: the body calls what was given, or else what the default writes.
pub(super) fn slot_with_default(
    signature: &Signature<'_>,
    function: Function,
    parameter: &Parameter<'_>,
    nodes: &[Node<'_>],
    code: &mut Code,
) {
    let name = placeholder(parameter.name_fragment);
    let out = out(nodes);
    let simple = !function.asynchronous && !function.fallible && !walk::any(nodes, &walk::returns);
    let with_argument = parameter.shape == TypeShape::SlotWith;
    if !with_argument && simple {
        let rt = code.runtime();
        write!(code, "let default = {rt}::from_fn(|{out}: &mut ::masque::Buffer|");
        function.block(nodes, code);
        code.push("); ");
    } else if !with_argument {
        // What leaves the function could not leave a closure.
        write!(code, "let mut default = ::masque::Buffer::new(); if self.{name}.is_none()");
        code.braces(|code| {
            write!(code, "let {out} = &mut default;");
            function.block(nodes, code);
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
            function.in_closure().block(nodes, code);
            code.push(", ");
        } else {
            code.push("&default, ");
        }
    });
    code.push("; ");
}
