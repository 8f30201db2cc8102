//! A component's tag → a call of its template's macro, which gives the struct.
//!
//! ```text
//! <ui::Card title="x" {n}>text</ui::Card>   ─▶
//!
//! ::masque::Render::<::masque::Html>::render_to(
//!     &ui::Card! { [ui::Card] []
//!         [title literal "x"]
//!         [n value n]
//!         [children content &::masque::__rt::from_fn(|out: &mut ::masque::Buffer| …)]
//!     },
//!     out,
//! );
//! ```
//!
//! The macro knows the parameters, and hands all to `__tag!` (`macros/src/tag.rs`).

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::body::{Exit, Function, writes};
use super::signature::{Signature, plain};
use super::tokens::word;
use super::walk;
use crate::fill::placeholder;
use crate::ir::{
    Component, ComponentAttribute, ComponentValue, Node, Parameter, Sink, SlotFill, Value,
};
use crate::syntax::ast::{Exits, Kind, TypeShape};

impl Function {
    /// Renders a component.
    pub(super) fn component(self, component: &Component<'_>, code: &mut TokenStream) {
        let path = placeholder(component.path);
        let generics = component.generics.map(placeholder).map(|generics| quote!(::#generics));
        let mut before = TokenStream::new();
        let mut given = quote!([#path] [#generics]);
        for (index, attribute) in component.attributes.iter().enumerate() {
            self.attribute(index, attribute, &mut before, &mut given);
        }
        for slot in &component.slots {
            self.slot(slot, &mut before, &mut given);
        }
        let mut render = TokenStream::new();
        self.render(quote!(#path! { #given }), &mut render);
        if before.is_empty() {
            code.extend(render);
        } else {
            code.extend(quote!({ #before #render }));
        }
    }

    /// `[title value …]`; what must be formatted is formatted `before`.
    fn attribute(
        self,
        index: usize,
        attribute: &ComponentAttribute<'_>,
        before: &mut TokenStream,
        given: &mut TokenStream,
    ) {
        let (sort, value) = match &attribute.value {
            ComponentValue::Spread(attributes) => {
                let attributes = placeholder(*attributes);
                given.extend(quote!(["" spread #attributes]));
                return;
            }
            ComponentValue::Optional(value) => {
                let value = placeholder(*value);
                ("maybe", quote!(#value))
            }
            ComponentValue::True => ("true", TokenStream::new()),
            ComponentValue::Expression(Value { fragment, spec: None }) => {
                let value = placeholder(*fragment);
                ("value", quote!(#value))
            }
            ComponentValue::Literal(text) => ("literal", quote!(#text)),
            ComponentValue::Expression(value) => {
                let write = Node::Write { sink: Sink::Content(Kind::Text), value: value.clone() };
                ("literal", self.formatted(index, &[write], before))
            }
            ComponentValue::Formatted(nodes) => ("literal", self.formatted(index, nodes, before)),
        };
        let sort = word(sort);
        given.extend(match attribute.fragment.map(placeholder) {
            Some(name) => quote!([#name #sort #value]),
            None => {
                let name = attribute.name;
                quote!([#name #sort #value])
            }
        });
    }

    /// `let text_0 = …;`, and `text_0.as_str()`.
    fn formatted(self, index: usize, nodes: &[Node<'_>], before: &mut TokenStream) -> TokenStream {
        let name = format_ident!("text_{index}");
        let statements = Self { kind: Kind::Text, ..self }.statements(nodes);
        before.extend(quote! {
            let mut #name = ::masque::Buffer::new();
            { let out = &mut #name; #statements }
        });
        quote!(#name.as_str())
    }

    /// The closure that a slot with an argument is: the component calls it, so nothing in it
    /// may fail or wait.
    fn in_closure(self) -> Self {
        Self { fallible: false, asynchronous: false, exit: Exit::Unit, ..self }
    }

    /// `[children content …]`: a closure, or what was rendered `before` when something in
    /// it leaves the function around it, which a closure could not.
    fn slot(self, slot: &SlotFill<'_>, before: &mut TokenStream, given: &mut TokenStream) {
        let (name, sort) = match slot.fragment {
            Some(name) => (placeholder(name), word("slot")),
            None => (word(slot.name), word("content")),
        };
        let out = word(if writes(&slot.body) { "out" } else { "_out" });
        if let Some(argument) = slot.argument.map(placeholder) {
            let body = self.in_closure().block(&slot.body);
            given.extend(quote!([#name #sort &|#argument, #out: &mut ::masque::Buffer| #body]));
            return;
        }
        let body = self.block(&slot.body);
        if slot.exits == Exits::default() && !self.asynchronous {
            given.extend(quote! {
                [#name #sort &::masque::__rt::from_fn(|#out: &mut ::masque::Buffer| #body)]
            });
        } else {
            let buffer = format_ident!("{}_slot", plain(slot.name));
            before.extend(quote! {
                let mut #buffer = ::masque::Buffer::new();
                { let #out = &mut #buffer; #body }
            });
            given.extend(quote! {
                [#name #sort &::masque::__rt::from_fn(|out: &mut ::masque::Buffer| {
                    out.push_str(#buffer.as_str());
                })]
            });
        }
    }
}

/// A slot with a default: the body calls what was given, or else what the default writes.
pub(super) fn slot_with_default(
    signature: &Signature<'_>,
    function: Function,
    parameter: &Parameter<'_>,
    nodes: &[Node<'_>],
    code: &mut TokenStream,
) {
    let name = placeholder(parameter.name_fragment);
    let ty = signature.slot_type(parameter);
    let out = word(if writes(nodes) { "out" } else { "_out" });
    let some = quote!(::core::option::Option::Some);
    let none = quote!(::core::option::Option::None);
    let simple = !function.asynchronous && !function.fallible && !walk::any(nodes, &walk::returns);
    let default = function.block(nodes);
    code.extend(if parameter.shape == TypeShape::SlotWith {
        let default = function.in_closure().block(nodes);
        quote! {
            let #name: &#ty = match self.#name {
                #some(given) => given,
                #none => &|_, #out: &mut ::masque::Buffer| #default,
            };
        }
    } else if simple {
        quote! {
            let default = ::masque::__rt::from_fn(|#out: &mut ::masque::Buffer| #default);
            let #name: &#ty = match self.#name {
                #some(given) => given,
                #none => &default,
            };
        }
    } else {
        // What leaves the function could not leave a closure.
        quote! {
            let mut default = ::masque::Buffer::new();
            if self.#name.is_none() { let #out = &mut default; #default }
            let default = ::masque::__rt::from_fn(move |out: &mut ::masque::Buffer| {
                out.push_str(default.as_str());
            });
            let #name: &#ty = match self.#name {
                #some(given) => given,
                #none => &default,
            };
        }
    });
}
