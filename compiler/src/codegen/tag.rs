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
//! Macros have a namespace of their own, so one `use` brings the struct and the macro, and a
//! template that no tag names costs rustc nothing. The function is there only where a parameter
//! has a value for its default, or is an `impl Trait`: from its bounds rustc knows the types of
//! a closure.

use super::code::{Code, NONE, OPTION, SOME};
use super::rendering::bind;
use super::signature::{Generics, Signature, binds_by_trait};
use crate::ir::{Default, Parameter, Template};
use crate::placeholder::{Placeholder, TAG};
use crate::syntax::ast::{TypeShape, plain};

/// Lints about what the author did not write.
pub(super) const ALLOWED: &str = "#[allow(dead_code, missing_debug_implementations, missing_docs, \
    nonstandard_style, private_interfaces, unreachable_pub, clippy::all, clippy::pedantic)] ";

/// The macro, and the defaults.
pub(super) fn tag(signature: &Signature<'_>, code: &mut Code) {
    let Signature { template, name, visibility, .. } = signature;
    let tag = format!("{TAG}{}", template.name.text);
    code.push("#[doc(hidden)] #[allow(unused_macros, non_local_definitions)] ");
    if template.public {
        code.push("#[macro_export] ");
    }
    write!(code, "macro_rules! {tag}");
    code.braces(|code| {
        code.push("($($given:tt)*) =>");
        code.braces(|code| {
            code.push("::masque::__tag!");
            code.braces(|code| {
                code.push(&template.name.text);
                code.braces(|code| {
                    for parameter in &template.parameters {
                        write!(code, "{} {}, ", parameter.name, sort(parameter));
                    }
                });
                code.push("$($given)* ");
            });
        });
    });
    write!(
        code,
        "#[doc(hidden)] #[allow(unused_imports, unreachable_pub)] {visibility}use {tag} as {name}; "
    );
    function(signature, code);
}

/// What a parameter is to those who give it.
fn sort(parameter: &Parameter<'_>) -> &'static str {
    let slot = matches!(parameter.shape, TypeShape::Slot | TypeShape::SlotWith);
    match (&parameter.default, parameter.shape) {
        _ if parameter.rest => "rest",
        (Some(Default::None), _) => "option",
        (Some(Default::Markup(_)), _) => "optional_slot",
        (Some(Default::Value(_)), TypeShape::Option) => "default_option",
        (Some(Default::Value(_)), _) => "default",
        (None, TypeShape::SlotWith) => "slot_with",
        (None, _) if slot => "slot",
        (None, TypeShape::Impl | TypeShape::ImplIterator) => "implementor",
        (None, _) => "required",
    }
}

/// Whether a template has a function `__of`.
pub(super) fn has_constructor(template: &Template<'_>) -> bool {
    let is_implementor = |parameter: &Parameter<'_>| {
        matches!(parameter.shape, TypeShape::Impl | TypeShape::ImplIterator)
    };
    template.parameters.iter().any(|parameter| is_value(parameter) || is_implementor(parameter))
}

fn is_value(parameter: &Parameter<'_>) -> bool {
    matches!(parameter.default, Some(Default::Value(_)))
}

/// `fn __of(…)`: all parameters, a default as an option; from left to right, so that a default
/// may use what is before it.
fn function(signature: &Signature<'_>, code: &mut Code) {
    let Signature { template, name, where_clause, .. } = signature;
    let Generics { of_impl, used, .. } = &signature.generics;
    let parameters = &template.parameters;
    if !has_constructor(template) {
        return;
    }
    let last = parameters.iter().rposition(is_value);
    write!(code, "{ALLOWED}impl {of_impl} {name} {used} {where_clause}");
    code.braces(|code| {
        code.push("#[doc(hidden)] #[allow(unused_variables)] pub fn __of(");
        for parameter in parameters {
            let (given, ty) = (plain(parameter.name), signature.field_type(parameter));
            if is_value(parameter) {
                write!(code, "given_{given}: {OPTION}<{ty}>, ");
            } else {
                write!(code, "given_{given}: {ty}, ");
            }
        }
        code.push(") -> Self");
        code.body(|code| {
            for (index, parameter) in parameters.iter().enumerate() {
                let given = plain(parameter.name);
                if let Some(Default::Value(default)) = &parameter.default {
                    let (ty, default) = (signature.field_type(parameter), Placeholder(*default));
                    // With its type, and the default first: so rustc blames a default of another type.
                    write!(code, "let given_{given}: {ty} = match given_{given}");
                    code.braces(|code| {
                        write!(code, "{NONE} => {default}, {SOME}(given) => given, ");
                    });
                    code.push("; ");
                }
                if last.is_some_and(|last| index < last) {
                    name_given(parameter, code);
                }
            }
            code.push(name);
            code.braces(|code| {
                for parameter in parameters {
                    let given = plain(parameter.name);
                    write!(code, "{}: given_{given}, ", Placeholder(parameter.name_fragment));
                }
            });
        });
    });
}

/// Makes a parameter known to the defaults after it.
fn name_given(parameter: &Parameter<'_>, code: &mut Code) {
    let (name, given) = (Placeholder(parameter.name_fragment), plain(parameter.name));
    match parameter.shape {
        _ if parameter.rest => write!(code, "let {name} = &given_{given}; "),
        _ if binds_by_trait(parameter) => bind(name, &format!("given_{given}"), code),
        TypeShape::Impl | TypeShape::ImplIterator => write!(code, "let {name} = &given_{given}; "),
        _ => write!(code, "let {name} = given_{given}; "),
    }
}
