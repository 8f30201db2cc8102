//! The implementation of `Render`, `TryRender` or `RenderAsync`.
//!
//! ```text
//! template Row(…) { … }                      ─▶  impl Render<Html> for Row { fn render_to(…) { … } }
//! template Row(…) -> Result<Svg> { … }       ─▶  impl TryRender<Svg> for Row …
//! async template Row(…) -> Result<Html> { … }─▶  impl RenderAsync<Html> for Row …
//! ```

use super::body::{Exit, Function, cursor, writes};
use super::code::{Code, OK};
use super::component::slot_with_default;
use super::signature::{Generics, Signature, binds_by_trait, kind_type};
use super::tag::ALLOWED;
use super::walk;
use crate::ir::{Default, Parameter};
use crate::placeholder::Placeholder;
use crate::syntax::ast::{Kind, TypeShape};

/// The implementation of the trait that the template asks for.
pub(super) fn rendering(signature: &Signature<'_>, code: &mut Code) {
    let Signature { template, name, where_clause, .. } = signature;
    let Generics { of_impl_short: generics, used_short: used, .. } = &signature.generics;
    let (kind, fallible, asynchronous) = (template.kind, template.fallible, template.asynchronous);
    let exit = if fallible || asynchronous { Exit::Ok } else { Exit::Unit };
    let function = Function { kind, fallible, asynchronous, exit };
    let Interface { interface, wait, method, error, .. } = Interface::of(function);
    let kind_path = kind_type(kind);

    write!(
        code,
        "impl {generics} ::masque::{interface}<{kind_path}> for {name} {used} {where_clause}"
    );
    code.braces(|code| {
        if let Some(error) = error {
            write!(code, "type Error = {error}; ");
        }
        let out = if writes(&template.body) { "out" } else { "_out" };
        write!(code, "{}fn {method}(&self, {out}: &mut ::masque::Buffer)", wait.before);
        if error.is_some() {
            code.push(" -> ::core::result::Result<(), Self::Error>");
        }
        code.body(|code| {
            for parameter in &template.parameters {
                bind_field(signature, function, parameter, code);
            }
            for constant in &template.constants {
                write!(code, "let _: &::core::primitive::str = {}; ", Placeholder(*constant));
            }
            cursor("out", &template.body, code);
            function.nodes(&template.body, code);
            if exit == Exit::Ok && !walk::leaves(&template.body) {
                write!(code, "{OK}(()) ");
            }
        });
        if exit == Exit::Unit && !code.is_live() {
            write!(code, "fn size_hint(&self) -> usize {{ {} }} ", template.static_size);
        }
    });
    if kind == Kind::Svg {
        svg_in_html(signature, function, code);
    }
}

/// The trait that templates of a sort implement.
struct Interface {
    interface: &'static str,
    method: &'static str,
    /// The method that gives the text.
    whole: &'static str,
    error: Option<&'static str>,
    wait: Wait,
}

/// `async `, before a function, and `.await`, after its call; or nothing.
struct Wait {
    before: &'static str,
    after: &'static str,
}

impl Interface {
    fn of(function: Function) -> Self {
        let (interface, method, whole) = match (function.asynchronous, function.fallible) {
            (false, false) => ("Render", "render_to", "render"),
            (false, true) => ("TryRender", "try_render_to", "try_render"),
            (true, _) => ("RenderAsync", "render_async_to", "render_async"),
        };
        let error = match (function.asynchronous, function.fallible) {
            (false, false) => None,
            (_, true) => Some("::masque::Error"),
            (true, false) => Some("::core::convert::Infallible"),
        };
        let wait = match function.asynchronous {
            true => Wait { before: "async ", after: ".await" },
            false => Wait { before: "", after: "" },
        };
        Self { interface, method, whole, error, wait }
    }
}

/// An image is a part of a page too; with two kinds to choose from, a method of
/// its own keeps `.render()` what it is: an `Svg`.
fn svg_in_html(signature: &Signature<'_>, function: Function, code: &mut Code) {
    let Signature { name, visibility, where_clause, .. } = signature;
    let Generics { of_impl_short: generics, used_short: used, .. } = &signature.generics;
    let Interface { interface, method, whole, error, wait: Wait { before, after } } =
        Interface::of(function);

    write!(
        code,
        "impl {generics} ::masque::{interface}<::masque::Html> for {name} {used} {where_clause}"
    );
    code.braces(|code| {
        if let Some(error) = error {
            write!(code, "type Error = {error}; ");
        }
        write!(code, "{before}fn {method}(&self, out: &mut ::masque::Buffer)");
        if let Some(error) = error {
            write!(code, " -> ::core::result::Result<(), {error}>");
        }
        code.braces(|code| {
            write!(code, "::masque::{interface}::<::masque::Svg>::{method}(self, out){after} ");
        });
        if function.exit == Exit::Unit {
            code.push("fn size_hint(&self) -> usize");
            code.braces(|code| code.push("::masque::Render::<::masque::Svg>::size_hint(self) "));
        }
    });
    write!(code, "{ALLOWED}impl {generics} {name} {used} {where_clause}");
    code.braces(|code| {
        write!(code, "#[doc = \"Renders the image.\"] {visibility}{before}fn {whole}(&self) -> ");
        match error {
            Some(error) => write!(code, "::core::result::Result<::masque::Svg, {error}>"),
            None => code.push("::masque::Svg"),
        }
        code.braces(|code| {
            write!(code, "::masque::{interface}::<::masque::Svg>::{whole}(self){after} ");
        });
    });
}

/// `let title = self.title;`: what the body calls a parameter. One statement
/// for each, so that rustc's advice about an unused one makes sense.
fn bind_field(
    signature: &Signature<'_>,
    function: Function,
    parameter: &Parameter<'_>,
    code: &mut Code,
) {
    let name = Placeholder(parameter.name_fragment);
    if let Some(Default::Markup(nodes)) = &parameter.default {
        return slot_with_default(signature, function, parameter, nodes, code);
    }
    match parameter.shape {
        _ if parameter.rest => write!(code, "let {name} = &self.{name}; "),
        _ if binds_by_trait(parameter) => bind(name, &format!("self.{name}"), code),
        TypeShape::Impl => write!(code, "let {name} = &self.{name}; "),
        TypeShape::ImplIterator => {
            write!(code, "let {name} = ::core::clone::Clone::clone(&self.{name}); ");
        }
        _ => write!(code, "let {name} = self.{name}; "),
    }
}

/// Binds a value where it is `Copy`, a reference to it where not; only rustc knows which.
pub(super) fn bind(name: Placeholder, value: &str, code: &mut Code) {
    let rt = code.runtime();
    code.import("ByCopy as _");
    code.import("ByReference as _");
    write!(code, "let {name} = {rt}::Param(&{value}).bind(); ");
}
