//! A component's tag → a call of its template's builder.
//!
//! ```text
//! <ui::Card title="x" {n}>text</ui::Card>   ─▶
//!
//! {
//!     const _: () = ::masque::__rt::require(ui::Card, &["title", "n", "children"]);
//!     ::masque::Render::<::masque::Html>::render_to(
//!         &ui::Card::builder()
//!             .__literal().title(::core::convert::From::from("x"))
//!             .n(n)
//!             .children(&::masque::__rt::from_fn(|out: &mut ::masque::Buffer| …))
//!             .build(),
//!         out,
//!     );
//! }
//! ```

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::body::{Exit, Function, writes};
use super::signature::{Signature, is_keyword, plain};
use super::tokens::{Push as _, word};
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
        let mut call = quote!(#path #generics::builder());
        let mut given = TokenStream::new();
        for (index, attribute) in component.attributes.iter().enumerate() {
            if method(attribute).is_some() {
                given.text(plain(attribute.name));
                given.sign(',');
            }
            self.attribute(index, attribute, &mut before, &mut call);
        }
        for slot in &component.slots {
            given.text(plain(slot.name));
            given.sign(',');
            self.slot(slot, &mut before, &mut call);
        }
        call.extend(quote!(.build()));
        let mut render = TokenStream::new();
        self.render(call, &mut render);
        code.extend(quote! {{
            const _: () = ::masque::__rt::require(#path, &[#given]);
            #before
            #render
        }});
    }

    /// `.title(…)`; what must be formatted is formatted `before`.
    fn attribute(
        self,
        index: usize,
        attribute: &ComponentAttribute<'_>,
        before: &mut TokenStream,
        call: &mut TokenStream,
    ) {
        let text = match &attribute.value {
            ComponentValue::Spread(attributes) => {
                let attributes = placeholder(*attributes);
                call.extend(quote!(.attributes(&(#attributes))));
                return;
            }
            ComponentValue::Optional(value) => {
                let value = placeholder(*value);
                if method(attribute).is_some() {
                    let method = format_ident!("maybe_{}", plain(attribute.name));
                    call.extend(quote!(.#method(#value)));
                } else {
                    let name = attribute.name;
                    call.extend(quote!(.attribute(#name, #value)));
                }
                return;
            }
            ComponentValue::True => return set(attribute, quote!(true), call),
            ComponentValue::Expression(Value { fragment, spec: None }) => {
                let value = placeholder(*fragment);
                return set(attribute, quote!(#value), call);
            }
            ComponentValue::Literal(text) => quote!(#text),
            ComponentValue::Expression(value) => {
                let write = Node::Write { sink: Sink::Content(Kind::Text), value: value.clone() };
                self.formatted(index, &[write], before)
            }
            ComponentValue::Formatted(nodes) => self.formatted(index, nodes, before),
        };
        if method(attribute).is_some() {
            call.extend(quote!(.__literal()));
            set(attribute, quote!(::core::convert::From::from(#text)), call);
        } else {
            set(attribute, text, call);
        }
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

    /// `.children(…)`: a closure, or what was rendered `before` when something in
    /// it leaves the function around it, which a closure could not.
    fn slot(self, slot: &SlotFill<'_>, before: &mut TokenStream, call: &mut TokenStream) {
        let method = slot.fragment.map_or_else(|| word(slot.name), placeholder);
        let out = word(if writes(&slot.body) { "out" } else { "_out" });
        if let Some(argument) = slot.argument.map(placeholder) {
            let body = self.in_closure().block(&slot.body);
            call.extend(quote!(.#method(&|#argument, #out: &mut ::masque::Buffer| #body)));
            return;
        }
        let body = self.block(&slot.body);
        if slot.exits == Exits::default() && !self.asynchronous {
            call.extend(quote! {
                .#method(&::masque::__rt::from_fn(|#out: &mut ::masque::Buffer| #body))
            });
        } else {
            let name = format_ident!("{}_slot", plain(slot.name));
            before.extend(quote! {
                let mut #name = ::masque::Buffer::new();
                { let #out = &mut #name; #body }
            });
            call.extend(quote! {
                .#method(&::masque::__rt::from_fn(|out: &mut ::masque::Buffer| {
                    out.push_str(#name.as_str());
                }))
            });
        }
    }
}

/// `.title(value)`, `.attribute("hx-get", value)`
fn set(attribute: &ComponentAttribute<'_>, value: TokenStream, call: &mut TokenStream) {
    match method(attribute) {
        Some(method) => call.extend(quote!(.#method(#value))),
        None => {
            let name = attribute.name;
            call.extend(quote!(.attribute(#name, #value)));
        }
    }
}

/// The method that takes an attribute, where its name is an identifier.
fn method(attribute: &ComponentAttribute<'_>) -> Option<proc_macro2::Ident> {
    let name = attribute.name;
    match attribute.fragment {
        _ if matches!(attribute.value, ComponentValue::Spread(_)) => None,
        // `type="date"`: Rust calls it `r#type`.
        _ if matches!(name, "self" | "Self" | "super" | "crate" | "_") => None,
        _ if is_keyword(name) => Some(word(&format!("r#{name}"))),
        fragment => fragment.map(placeholder),
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
