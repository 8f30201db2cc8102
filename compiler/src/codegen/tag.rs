//! What a tag needs to know: a macro of the template's own name, and the defaults.
//!
//! ```text
//! macro_rules! __masque_tag_Row { ($($given:tt)*) => {
//!     ::masque::__tag! { Row { bug required, odd default, } $($given)* }
//! } }
//! use __masque_tag_Row as Row;
//!
//! impl<'bug> Row<'bug> {
//!     pub fn __of(given_bug: &'bug Bug, given_odd: Option<bool>) -> Self { … }
//! }
//! ```
//!
//! Macros have a namespace of their own, so one `use` brings the struct and the macro. The
//! function is there only where a parameter has a value for its default, or is an `impl Trait`:
//! from its bounds rustc knows the types of a closure.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::signature::{Generics, Signature, binds_by_trait, plain};
use super::tokens::{braces, concat, word};
use crate::fill::{TAG, placeholder};
use crate::ir::{Default, Parameter};
use crate::syntax::ast::TypeShape;

/// Lints about what the author did not write.
pub(super) fn allowed() -> TokenStream {
    quote! {
        #[allow(
            dead_code, missing_debug_implementations, missing_docs, nonstandard_style,
            private_interfaces, unreachable_pub, clippy::all, clippy::pedantic
        )]
    }
}

/// The macro, and the defaults.
pub(super) fn tag(signature: &Signature<'_>) -> TokenStream {
    let Signature { template, name, .. } = signature;
    let visibility = template.visibility.map(placeholder);
    let tag = format_ident!("{TAG}{}", template.name.text);
    let table_name = word(&template.name.text);
    let export = template.public.then(|| quote!(#[macro_export]));
    let table = braces(concat(&template.parameters, |parameter, code| {
        let (name, sort) = (word(parameter.name), sort(parameter));
        code.extend(quote!(#name #sort,));
    }));
    let mut code = quote! {
        #[doc(hidden)]
        #[allow(unused_macros, non_local_definitions)]
        #export
        macro_rules! #tag {
            ($($given:tt)*) => { ::masque::__tag! { #table_name #table $($given)* } }
        }
        #[doc(hidden)]
        #[allow(unused_imports, unreachable_pub)]
        #visibility use #tag as #name;
    };
    code.extend(function(signature));
    code
}

/// What a parameter is to those who give it.
fn sort(parameter: &Parameter<'_>) -> Ident {
    let slot = matches!(parameter.shape, TypeShape::Slot | TypeShape::SlotWith);
    word(match (&parameter.default, parameter.shape) {
        _ if parameter.rest => "rest",
        (Some(Default::None), _) => "option",
        (Some(Default::Markup(_)), _) => "optional_slot",
        (Some(Default::Value(_)), TypeShape::Option) => "default_option",
        (Some(Default::Value(_)), _) => "default",
        (None, TypeShape::SlotWith) => "slot_with",
        (None, _) if slot => "slot",
        (None, TypeShape::Impl | TypeShape::ImplIterator) => "implementor",
        (None, _) => "required",
    })
}

/// `fn __of(…)`: all parameters, a default as an option; from left to right, so that a default may use what is before it.
fn function(signature: &Signature<'_>) -> Option<TokenStream> {
    let Signature { template, name, where_clause, .. } = signature;
    let Generics { of_impl, used, .. } = &signature.generics;
    let parameters = &template.parameters;
    let is_value = |parameter: &Parameter<'_>| matches!(parameter.default, Some(Default::Value(_)));
    let is_implementor = |parameter: &Parameter<'_>| {
        matches!(parameter.shape, TypeShape::Impl | TypeShape::ImplIterator)
    };
    let last = parameters.iter().rposition(is_value);
    if last.is_none() && !parameters.iter().any(is_implementor) {
        return None;
    }

    let given = |parameter: &Parameter<'_>| format_ident!("given_{}", plain(parameter.name));
    let mut arguments = TokenStream::new();
    let mut statements = TokenStream::new();
    let mut fields = TokenStream::new();
    let mut by_trait = false;
    for (index, parameter) in parameters.iter().enumerate() {
        let (name, given) = (placeholder(parameter.name_fragment), given(parameter));
        let ty = signature.field_type(parameter);
        fields.extend(quote!(#name: #given,));
        if let Some(Default::Value(default)) = &parameter.default {
            let default = placeholder(*default);
            arguments.extend(quote!(#given: ::core::option::Option<#ty>,));
            // With its type, and the default first: so rustc blames a default of another type.
            statements.extend(quote! {
                let #given: #ty = match #given {
                    ::core::option::Option::None => #default,
                    ::core::option::Option::Some(given) => given,
                };
            });
        } else {
            arguments.extend(quote!(#given: #ty,));
        }
        if last.is_some_and(|last| index < last) {
            by_trait |= binds_by_trait(parameter);
            statements.extend(match parameter.shape {
                _ if binds_by_trait(parameter) => {
                    quote!(let #name = ::masque::__rt::Param(&#given).bind();)
                }
                TypeShape::Impl | TypeShape::ImplIterator => quote!(let #name = &#given;),
                _ if parameter.rest => quote!(let #name = &#given;),
                _ => quote!(let #name = #given;),
            });
        }
    }
    let traits = by_trait.then(|| {
        quote!(
            use ::masque::__rt::{ByCopy as _, ByReference as _};
        )
    });
    let allowed = allowed();
    Some(quote! {
        #allowed
        impl #of_impl #name #used #where_clause {
            #[doc(hidden)]
            #[allow(unused_imports, unused_variables)]
            pub fn __of(#arguments) -> Self { #traits #statements #name { #fields } }
        }
    })
}
