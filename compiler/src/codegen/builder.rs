//! The other ways to a template: `Row::new(…)` and its builder for Rust callers,
//! the same builder and a list of what is needed for tags.
//!
//! ```text
//! impl<'bug> Row<'bug> {
//!     pub fn new(bug: &'bug Bug) -> RowBuilder<'bug> { RowBuilder { bug: Some(bug), odd: None } }
//!     pub fn builder() -> RowBuilder<'bug> { RowBuilder { bug: None, odd: None } }
//! }
//! pub struct RowBuilder<'bug> { bug: Option<&'bug Bug>, odd: Option<bool> }
//! impl<'bug> RowBuilder<'bug> {
//!     pub fn bug(mut self, bug: &'bug Bug) -> Self { self.bug = Some(bug); self }
//!     pub fn odd(mut self, odd: bool) -> Self { self.odd = Some(odd); self }
//!     pub fn build(self) -> Row<'bug> { … }
//! }
//! pub const Row: &[(&str, &str)] = &[("bug", "`Row` needs the attribute `bug`")];
//! ```
//!
//! The constant shares its name with the struct, so that one `use` brings both.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::signature::{Generics, Signature, binds_by_trait, plain};
use super::tokens::{Push as _, braces, concat};
use crate::fill::placeholder;
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

/// `new`, the builder, and the list of what is needed.
pub(super) fn builder(signature: &Signature<'_>) -> TokenStream {
    let Signature { template, name, where_clause, .. } = signature;
    let Generics { of_type, of_impl, used, .. } = &signature.generics;
    let visibility = template.visibility.map(placeholder);
    let builder = format_ident!("{}Builder", template.name.text);
    let allowed = allowed();

    let required = || template.parameters.iter().filter(|parameter| is_required(parameter));
    let mut arguments = TokenStream::new();
    for parameter in required() {
        let (name, ty) = (placeholder(parameter.name_fragment), signature.given_type(parameter));
        arguments.extend(quote!(#name: #ty,));
    }
    let given = braces(concat(&template.parameters, |parameter, code| {
        let name = placeholder(parameter.name_fragment);
        code.extend(match start(parameter) {
            _ if is_required(parameter) => quote!(#name: ::core::option::Option::Some(#name),),
            start => quote!(#name: #start,),
        });
    }));
    let nothing = braces(concat(&template.parameters, |parameter, code| {
        let (name, start) = (placeholder(parameter.name_fragment), start(parameter));
        code.extend(quote!(#name: #start,));
    }));
    let fields = braces(concat(&template.parameters, |parameter, code| {
        let (name, ty) = (placeholder(parameter.name_fragment), signature.field_type(parameter));
        code.extend(if is_kept(parameter) {
            quote!(#name: #ty,)
        } else {
            quote!(#name: ::core::option::Option<#ty>,)
        });
    }));
    let mut methods = concat(&template.parameters, |parameter, code| {
        setter(signature, parameter, code);
    });
    methods.extend(build(signature));
    let methods = braces(methods);
    let needed = concat(&required().collect::<Vec<_>>(), |parameter, code| {
        let (name, message) = (plain(parameter.name), message(signature, parameter));
        code.extend(quote!((#name, #message),));
    });
    let rest = rest(signature, &builder);
    quote! {
        #allowed
        impl #of_impl #name #used #where_clause {
            #[doc = "Takes what the template needs; the methods of the builder set the rest."]
            #visibility fn new(#arguments) -> #builder #used { #builder #given }
            #[doc(hidden)]
            #visibility fn builder() -> #builder #used { #builder #nothing }
        }
        #allowed
        #[doc(hidden)]
        #visibility struct #builder #of_type #where_clause #fields
        #allowed
        impl #of_impl #builder #used #where_clause #methods
        #rest
        #allowed
        #[doc(hidden)]
        #visibility const #name: &[(&str, &str)] = &[#needed];
    }
}

/// Whether every tag must give it.
fn is_required(parameter: &Parameter<'_>) -> bool {
    parameter.default.is_none() && !parameter.rest
}

/// Whether the builder's field has the type of the struct's: it is there from the start.
fn is_kept(parameter: &Parameter<'_>) -> bool {
    parameter.rest || matches!(parameter.default, Some(Default::None | Default::Markup(_)))
}

/// What the builder's field is before anything is given.
fn start(parameter: &Parameter<'_>) -> TokenStream {
    if parameter.rest {
        quote!(::masque::Attributes::new())
    } else {
        quote!(::core::option::Option::None)
    }
}

/// `fn title(mut self, title: &str) -> Self`, and `maybe_title` for an option.
fn setter(signature: &Signature<'_>, parameter: &Parameter<'_>, code: &mut TokenStream) {
    let visibility = signature.template.visibility.map(placeholder);
    let (name, ty) = (placeholder(parameter.name_fragment), signature.given_type(parameter));
    let some = quote!(::core::option::Option::Some);
    let (ty, value) = match (&parameter.default, parameter.shape) {
        _ if parameter.rest => (ty, quote!(#name)),
        (default, TypeShape::Option) => {
            let maybe = format_ident!("maybe_{}", plain(parameter.name));
            let kept = matches!(default, Some(Default::None));
            let whole = if kept { quote!(#name) } else { quote!(#some(#name)) };
            let part = if kept { quote!(#some(#name)) } else { quote!(#some(#some(#name))) };
            code.extend(quote! {
                #visibility fn #maybe(mut self, #name: #ty) -> Self { self.#name = #whole; self }
            });
            // The `T` of an `Option<T>`, without looking into it.
            (quote!(<#ty as ::core::iter::IntoIterator>::Item), part)
        }
        _ => (ty, quote!(#some(#name))),
    };
    code.extend(quote! {
        #visibility fn #name(mut self, #name: #ty) -> Self { self.#name = #value; self }
    });
}

/// `fn build(self)`: from left to right, so that a default may use what is before it.
fn build(signature: &Signature<'_>) -> TokenStream {
    let Signature { template, name, .. } = signature;
    let used = &signature.generics.used;
    let visibility = template.visibility.map(placeholder);
    let parameters = &template.parameters;
    let is_value = |parameter: &Parameter<'_>| matches!(parameter.default, Some(Default::Value(_)));
    let last_default = parameters.iter().rposition(is_value);

    let mut statements = TokenStream::new();
    let mut fields = TokenStream::new();
    let mut by_trait = false;
    for (index, parameter) in parameters.iter().enumerate() {
        let name = placeholder(parameter.name_fragment);
        let value = match &parameter.default {
            _ if is_kept(parameter) => quote!(self.#name),
            Some(Default::Value(default)) => {
                let default = placeholder(*default);
                quote! {
                    match self.#name {
                        ::core::option::Option::None => #default,
                        ::core::option::Option::Some(given) => given,
                    }
                }
            }
            _ => {
                let message = message(signature, parameter);
                quote!(self.#name.expect(#message))
            }
        };
        if last_default.is_none_or(|last| index > last) {
            fields.extend(quote!(#name: #value,));
            continue;
        }
        let given = format_ident!("given_{}", plain(parameter.name));
        fields.extend(quote!(#name: #given,));
        // With its type, and the default first: so rustc blames a default of another type.
        let ty = matches!(parameter.default, Some(Default::Value(_)))
            .then(|| signature.given_type(parameter))
            .map(|ty| quote!(: #ty));
        statements.extend(quote!(let #given #ty = #value;));
        if last_default.is_some_and(|last| index < last) {
            by_trait |= binds_by_trait(parameter);
            statements.extend(match parameter.shape {
                _ if binds_by_trait(parameter) => {
                    quote!(let #name = ::masque::__rt::Param(&#given).bind();)
                }
                TypeShape::Impl | TypeShape::ImplIterator => quote!(let #name = &#given;),
                _ => quote!(let #name = #given;),
            });
        }
    }
    let traits = by_trait.then(|| {
        quote!(
            use ::masque::__rt::{ByCopy as _, ByReference as _};
        )
    });
    let unused = last_default.map(|_| quote!(#[allow(unused_imports, unused_variables)]));
    quote! {
        #unused
        #visibility fn build(self) -> #name #used { #traits #statements #name { #fields } }
    }
}

/// What rustc says where a tag leaves it out.
fn message(signature: &Signature<'_>, parameter: &Parameter<'_>) -> String {
    let (template, name) = (&signature.template.name.text, plain(parameter.name));
    match parameter.shape {
        TypeShape::Slot if name == "children" => {
            format!("`{template}` needs children: `<{template}>…</{template}>`")
        }
        TypeShape::Slot => format!("`{template}` needs `@slot {name} {{ … }}`"),
        TypeShape::SlotWith => format!("`{template}` needs `@slot {name}(…) {{ … }}`"),
        _ => format!("`{template}` needs the attribute `{name}`"),
    }
}

/// For `..rest: Attributes`: how the builder takes attributes that no parameter names.
///
/// A literal converts into whatever its parameter is, but a method of
/// `RestAttributes` takes many types. So a tag announces a literal by
/// `.__literal()`, which here gives a type whose methods take only one.
fn rest(signature: &Signature<'_>, builder: &Ident) -> TokenStream {
    let Signature { template, where_clause, .. } = signature;
    let Generics { of_type, of_impl, used, .. } = &signature.generics;
    let Some(rest) = template.parameters.iter().find(|parameter| parameter.rest) else {
        return TokenStream::new();
    };
    let rest = placeholder(rest.name_fragment);
    let visibility = template.visibility.map(placeholder);
    let literal = format_ident!("{}Literal", template.name.text);
    let allowed = allowed();
    let named: Vec<_> = template.parameters.iter().filter(|parameter| !parameter.rest).collect();
    let methods = braces(concat(&named, |parameter, code| {
        let name = placeholder(parameter.name_fragment);
        let ty = signature.given_type(parameter);
        let ty = match parameter.shape {
            TypeShape::Option => quote!(<#ty as ::core::iter::IntoIterator>::Item),
            _ => ty,
        };
        code.extend(quote! {
            #visibility fn #name(self, #name: #ty) -> #builder #used { self.0.#name(#name) }
        });
    }));
    let mut unnamed = TokenStream::new();
    unnamed.group(proc_macro2::Delimiter::Parenthesis, quote!(#builder #used));
    quote! {
        impl #of_impl ::masque::__rt::RestAttributes for #builder #used #where_clause {
            fn __rest(&mut self) -> &mut ::masque::Attributes { &mut self.#rest }
        }
        #allowed
        impl #of_impl #builder #used #where_clause {
            #visibility fn __literal(self) -> #literal #used { #literal(self) }
        }
        #allowed
        #[doc(hidden)]
        #visibility struct #literal #of_type #unnamed #where_clause;
        #allowed
        impl #of_impl #literal #used #where_clause #methods
        impl #of_impl ::masque::__rt::RestLiterals for #literal #used #where_clause {
            type Builder = #builder #used;
            fn __builder(self) -> #builder #used { self.0 }
        }
    }
}
