//! The other ways to a template: `Row::new(…)` and its builder for Rust callers,
//! the same builder and a list of what is needed for tags.
//!
//! ```text
//! impl<'bug> Row<'bug> {
//!     pub fn new(bug: &'bug Bug) -> RowBuilder<'bug> { Self::builder().bug(bug) }
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

use super::code::{Code, NONE, OPTION, SOME};
use super::rendering::bind;
use super::signature::{Generics, Signature, binds_by_trait, plain};
use crate::ir::{Default, Parameter};
use crate::placeholder::placeholder;
use crate::syntax::ast::TypeShape;

/// Lints about what the author did not write.
pub(super) const ALLOWED: &str = "#[allow(dead_code, missing_debug_implementations, missing_docs, \
    nonstandard_style, private_interfaces, unreachable_pub, clippy::all, clippy::pedantic)] ";

/// `new`, the builder, and the list of what is needed.
pub(super) fn builder(signature: &Signature<'_>, code: &mut Code) {
    let Signature { template, name, visibility, where_clause, .. } = signature;
    let Generics { of_type, of_impl, used, .. } = &signature.generics;
    let parameters = &template.parameters;
    let builder = &format!("{}Builder", template.name.text);

    write!(code, "{ALLOWED}impl {of_impl} {name} {used} {where_clause}");
    code.braces(|code| {
        new(signature, builder, code);
        write!(code, "#[doc(hidden)] {visibility}fn builder() -> {builder} {used}");
        code.braces(|code| {
            code.push(builder);
            code.braces(|code| {
                for parameter in parameters {
                    let start = if parameter.rest { "::masque::Attributes::new()" } else { NONE };
                    write!(code, "{}: {start}, ", placeholder(parameter.name_fragment));
                }
            });
        });
    });
    write!(code, "{ALLOWED}#[doc(hidden)] {visibility}struct {builder} {of_type} {where_clause}");
    code.braces(|code| {
        for parameter in parameters {
            let (name, ty) =
                (placeholder(parameter.name_fragment), signature.field_type(parameter));
            if is_kept(parameter) {
                write!(code, "{name}: {ty}, ");
            } else {
                write!(code, "{name}: {OPTION}<{ty}>, ");
            }
        }
    });
    write!(code, "{ALLOWED}impl {of_impl} {builder} {used} {where_clause}");
    code.braces(|code| {
        parameters.iter().for_each(|parameter| setters(signature, parameter, code));
        build(signature, code);
    });
    rest(signature, builder, code);
    write!(code, "{ALLOWED}#[doc(hidden)] {visibility}const {name}: &[(&str, &str)] = &[");
    for parameter in required(signature) {
        write!(code, "({:?}, {:?}), ", plain(parameter.name), message(signature, parameter));
    }
    code.push("]; ");
}

/// What every tag must give.
fn required<'a>(signature: &Signature<'a>) -> impl Iterator<Item = &'a Parameter<'a>> {
    let parameters = signature.template.parameters.iter();
    parameters.filter(|parameter| parameter.default.is_none() && !parameter.rest)
}

/// Whether the builder's field has the type of the struct's: it is there from the start.
fn is_kept(parameter: &Parameter<'_>) -> bool {
    parameter.rest || matches!(parameter.default, Some(Default::None | Default::Markup(_)))
}

/// `fn new(bug: &Bug) -> RowBuilder { Self::builder().bug(bug) }`
fn new(signature: &Signature<'_>, builder: &str, code: &mut Code) {
    let (visibility, used) = (&signature.visibility, &signature.generics.used);
    code.push(
        "#[doc = \"Takes what the template needs; the methods of the builder set the rest.\"] ",
    );
    write!(code, "{visibility}fn new(");
    for parameter in required(signature) {
        let (name, ty) = (placeholder(parameter.name_fragment), signature.given_type(parameter));
        write!(code, "{name}: {ty}, ");
    }
    write!(code, ") -> {builder} {used}");
    code.braces(|code| {
        code.push("Self::builder()");
        for parameter in required(signature) {
            let name = placeholder(parameter.name_fragment);
            write!(code, ".{name}({name})");
        }
    });
}

/// `fn title(mut self, title: &str) -> Self`, and `maybe_title` for an option.
fn setters(signature: &Signature<'_>, parameter: &Parameter<'_>, code: &mut Code) {
    let name = placeholder(parameter.name_fragment).to_string();
    let stored = |value: &str| match parameter.default {
        _ if parameter.rest => value.to_owned(),
        Some(Default::None) => value.to_owned(),
        _ => format!("{SOME}({value})"),
    };
    let mut setter = |method: &str, ty: &str, value: &str| {
        write!(code, "{}fn {method}(mut self, {name}: {ty}) -> Self", signature.visibility);
        code.braces(|code| write!(code, "self.{name} = {value}; self "));
    };
    let ty = signature.given_type(parameter);
    if parameter.shape == TypeShape::Option && !parameter.rest {
        setter(&format!("maybe_{}", plain(parameter.name)), &ty, &stored(&name));
        let some = stored(&format!("{SOME}({name})"));
        setter(&name, &signature.set_type(parameter), &some);
    } else {
        setter(&name, &ty, &stored(&name));
    }
}

/// `fn build(self)`: from left to right, so that a default may use what is before it.
fn build(signature: &Signature<'_>, code: &mut Code) {
    let Signature { template, name: template_name, visibility, .. } = signature;
    let parameters = &template.parameters;
    let is_value = |parameter: &Parameter<'_>| matches!(parameter.default, Some(Default::Value(_)));
    let last_default = parameters.iter().rposition(is_value);
    // Up to the last default each value has a name, since one after it may use it.
    let (named, others) = parameters.split_at(last_default.map_or(0, |last| last + 1));

    if last_default.is_some() {
        code.push("#[allow(unused_variables)] ");
    }
    write!(code, "{visibility}fn build(self) -> {template_name} {}", signature.generics.used);
    code.body(|code| {
        for (index, parameter) in named.iter().enumerate() {
            let (name, given) = (placeholder(parameter.name_fragment), given(parameter));
            write!(code, "let {given}");
            // With its type, and the default first: so rustc blames a default of another type.
            if is_value(parameter) {
                write!(code, ": {}", signature.given_type(parameter));
            }
            write!(code, " = {}; ", value(signature, parameter));
            match parameter.shape {
                _ if Some(index) == last_default => {}
                _ if binds_by_trait(parameter) => bind(name, &given, code),
                TypeShape::Impl | TypeShape::ImplIterator => {
                    write!(code, "let {name} = &{given}; ");
                }
                _ => write!(code, "let {name} = {given}; "),
            }
        }
        code.push(template_name);
        code.braces(|code| {
            for parameter in named {
                write!(code, "{}: {}, ", placeholder(parameter.name_fragment), given(parameter));
            }
            for parameter in others {
                let name = placeholder(parameter.name_fragment);
                write!(code, "{name}: {}, ", value(signature, parameter));
            }
        });
    });
}

/// What `build` calls the value of a parameter.
fn given(parameter: &Parameter<'_>) -> String {
    format!("given_{}", plain(parameter.name))
}

/// What was given for a parameter, or its default.
fn value(signature: &Signature<'_>, parameter: &Parameter<'_>) -> String {
    let name = placeholder(parameter.name_fragment);
    match &parameter.default {
        _ if is_kept(parameter) => format!("self.{name}"),
        Some(Default::Value(default)) => {
            let default = placeholder(*default);
            format!("match self.{name} {{ {NONE} => {default}, {SOME}(given) => given, }}")
        }
        _ => format!("self.{name}.expect({:?})", message(signature, parameter)),
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
fn rest(signature: &Signature<'_>, builder: &str, code: &mut Code) {
    let Signature { template, visibility, where_clause, .. } = signature;
    let Generics { of_type, of_impl, used, .. } = &signature.generics;
    let Some(rest) = template.parameters.iter().find(|parameter| parameter.rest) else { return };
    let rest = placeholder(rest.name_fragment);
    let literal = format!("{}Literal", template.name.text);

    write!(
        code,
        "impl {of_impl} ::masque::__rt::RestAttributes for {builder} {used} {where_clause}"
    );
    code.braces(|code| {
        code.push("fn __rest(&mut self) -> &mut ::masque::Attributes");
        code.braces(|code| write!(code, "&mut self.{rest} "));
    });
    write!(code, "{ALLOWED}impl {of_impl} {builder} {used} {where_clause}");
    code.braces(|code| {
        write!(code, "{visibility}fn __literal(self) -> {literal} {used}");
        code.braces(|code| write!(code, "{literal}(self) "));
    });
    write!(code, "{ALLOWED}#[doc(hidden)] ");
    write!(code, "{visibility}struct {literal} {of_type} ({builder} {used}) {where_clause}; ");
    write!(code, "{ALLOWED}impl {of_impl} {literal} {used} {where_clause}");
    code.braces(|code| {
        for parameter in template.parameters.iter().filter(|parameter| !parameter.rest) {
            let (name, ty) = (placeholder(parameter.name_fragment), signature.set_type(parameter));
            write!(code, "{visibility}fn {name}(self, {name}: {ty}) -> {builder} {used}");
            code.braces(|code| write!(code, "self.0.{name}({name}) "));
        }
    });
    write!(code, "impl {of_impl} ::masque::__rt::RestLiterals for {literal} {used} {where_clause}");
    code.braces(|code| {
        write!(code, "type Builder = {builder} {used}; fn __builder(self) -> {builder} {used}");
        code.braces(|code| code.push("self.0 "));
    });
}
