//! The implementation of `Render`, `TryRender` or `RenderAsync`.
//!
//! ```text
//! template Row(…) { … }                      ─▶  impl Render<Html> for Row { fn render_to(…) { … } }
//! template Row(…) -> Result<Svg> { … }       ─▶  impl TryRender<Svg> for Row …
//! async template Row(…) -> Result<Html> { … }─▶  impl RenderAsync<Html> for Row …
//! ```

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::body::{Exit, Function, writes};
use super::component::slot_with_default;
use super::signature::{Generics, Signature, binds_by_trait, kind_type};
use super::tag::allowed;
use super::tokens::{braces, word};
use super::walk;
use crate::fill::placeholder;
use crate::ir::{Default, Parameter};
use crate::syntax::ast::{Kind, TypeShape};

/// The implementation of the trait that the template asks for.
pub(super) fn rendering(signature: &Signature<'_>) -> TokenStream {
    let Signature { template, name, where_clause, .. } = signature;
    let Generics { of_impl_short: generics, used_short: used, .. } = &signature.generics;
    let (kind, fallible, asynchronous) = (template.kind, template.fallible, template.asynchronous);
    let exit = if fallible || asynchronous { Exit::Ok } else { Exit::Unit };
    let function = Function { kind, fallible, asynchronous, exit };

    let mut body = TokenStream::new();
    if template.parameters.iter().any(binds_by_trait) {
        // The traits whose methods `bind` calls.
        body.extend(quote! {
            #[allow(unused_imports)]
            use ::masque::__rt::{ByCopy as _, ByReference as _};
        });
    }
    for parameter in &template.parameters {
        bind(signature, function, parameter, &mut body);
    }
    function.nodes(&template.body, &mut body);
    if exit == Exit::Ok && !walk::leaves(&template.body) {
        body.extend(quote!(::core::result::Result::Ok(())));
    }

    let Interface { interface, start, error, .. } = Interface::of(function);
    let out = word(if writes(&template.body) { "out" } else { "_out" });
    let (kind_path, body) = (kind_type(kind), braces(body));
    let signature_end = error.is_some().then(|| quote!(-> ::core::result::Result<(), Self::Error>));
    let error = error.map(|error| quote!(type Error = #error;));
    let size_hint = (exit == Exit::Unit).then(|| {
        let size = Literal::usize_unsuffixed(template.static_size);
        quote!(fn size_hint(&self) -> usize { #size })
    });
    let mut code = quote! {
        impl #generics ::masque::#interface<#kind_path> for #name #used #where_clause {
            #error
            #start(&self, #out: &mut ::masque::Buffer) #signature_end #body
            #size_hint
        }
    };
    if kind == Kind::Svg {
        code.extend(svg_in_html(signature, function));
    }
    code
}

/// The trait that templates of a sort implement.
struct Interface {
    interface: Ident,
    /// `fn render_to`, without its parameters.
    start: TokenStream,
    method: Ident,
    /// `fn render`, which gives the text.
    whole: Ident,
    error: Option<TokenStream>,
}

impl Interface {
    fn of(function: Function) -> Self {
        let (interface, method, whole) = match (function.asynchronous, function.fallible) {
            (false, false) => ("Render", "render_to", "render"),
            (false, true) => ("TryRender", "try_render_to", "try_render"),
            (true, _) => ("RenderAsync", "render_async_to", "render_async"),
        };
        let method = word(method);
        let start = if function.asynchronous { quote!(async fn) } else { quote!(fn) };
        let error = match (function.asynchronous, function.fallible) {
            (false, false) => None,
            (_, true) => Some(quote!(::masque::Error)),
            (true, false) => Some(quote!(::core::convert::Infallible)),
        };
        Self {
            interface: word(interface),
            start: quote!(#start #method),
            method,
            whole: word(whole),
            error,
        }
    }
}

/// An image is a part of a page too; with two kinds to choose from, a method of
/// its own keeps `.render()` what it is: an `Svg`.
fn svg_in_html(signature: &Signature<'_>, function: Function) -> TokenStream {
    let Signature { template, name, where_clause, .. } = signature;
    let Generics { of_impl_short: generics, used_short: used, .. } = &signature.generics;
    let visibility = template.visibility.map(placeholder);
    let Interface { interface, start, method, whole, error } = Interface::of(function);
    let (asynchronous, wait) = match function.asynchronous {
        true => (Some(quote!(async)), Some(quote!(.await))),
        false => (None, None),
    };
    let (result, svg) = match &error {
        Some(error) => (
            Some(quote!(-> ::core::result::Result<(), #error>)),
            quote!(::core::result::Result<::masque::Svg, #error>),
        ),
        None => (None, quote!(::masque::Svg)),
    };
    let error = error.as_ref().map(|error| quote!(type Error = #error;));
    let size_hint = (function.exit == Exit::Unit).then(|| {
        quote! {
            fn size_hint(&self) -> usize {
                ::masque::Render::<::masque::Svg>::size_hint(self)
            }
        }
    });
    let allowed = allowed();
    quote! {
        impl #generics ::masque::#interface<::masque::Html> for #name #used #where_clause {
            #error
            #start(&self, out: &mut ::masque::Buffer) #result {
                ::masque::#interface::<::masque::Svg>::#method(self, out) #wait
            }
            #size_hint
        }
        #allowed
        impl #generics #name #used #where_clause {
            #[doc = "Renders the image."]
            #visibility #asynchronous fn #whole(&self) -> #svg {
                ::masque::#interface::<::masque::Svg>::#whole(self) #wait
            }
        }
    }
}

/// `let title = self.title;`: what the body calls a parameter. One statement
/// for each, so that rustc's advice about an unused one makes sense.
fn bind(
    signature: &Signature<'_>,
    function: Function,
    parameter: &Parameter<'_>,
    code: &mut TokenStream,
) {
    let name = placeholder(parameter.name_fragment);
    if let Some(Default::Markup(nodes)) = &parameter.default {
        return slot_with_default(signature, function, parameter, nodes, code);
    }
    code.extend(match parameter.shape {
        _ if parameter.rest => quote!(let #name = &self.#name;),
        TypeShape::Slot | TypeShape::SlotWith | TypeShape::Reference | TypeShape::Scalar => {
            quote!(let #name = self.#name;)
        }
        TypeShape::Impl => quote!(let #name = &self.#name;),
        TypeShape::ImplIterator => quote!(let #name = ::core::clone::Clone::clone(&self.#name);),
        TypeShape::Option | TypeShape::Mutable | TypeShape::Other => {
            quote!(let #name = ::masque::__rt::Param(&self.#name).bind();)
        }
    });
}
