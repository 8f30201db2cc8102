//! ir → Rust: the items that a template becomes, as text in which the
//! identifier `__masque_N` stands for the author's fragment number N.
//!
//! ```text
//! pub template Row(bug: &Bug, odd: bool = false) { <td>{bug.id}</td> }   ─▶
//!
//! pub struct Row<'bug> { pub bug: &'bug Bug, pub odd: bool }
//!
//! impl<'bug> ::masque::Render<::masque::Html> for Row<'bug> {
//!     fn render_to(&self, out: &mut ::masque::Buffer) {
//!         let bug = self.bug;
//!         let odd = self.odd;
//!         let out = &mut out.cursor();
//!         out.push_str("<td>");
//!         out.html(&(bug.id), "</td>");
//!     }
//! }
//! ```
//!
//! and a macro of the same name that [tags](tag) call, with the defaults. Local names
//! of generated code (`out`, `list`, …) cannot clash with the author's: the doors give
//! them another hygiene. For the same reason the name of a parameter is always a fragment.

mod body;
mod code;
mod component;
mod page;
mod rendering;
mod signature;
mod tag;
mod walk;

#[cfg(test)]
mod tests;

use self::body::{Exit, Function, buffered};
use self::code::Code;
pub(crate) use self::code::Statics;
use self::signature::Signature;
use crate::ir::{Function as PageFunction, Node, Template};
use crate::placeholder::Placeholder;
use crate::syntax::ast::Kind;

/// The items that templates become, with their static text in place or at the end of a list.
#[must_use]
pub(crate) fn generate(templates: &[Template<'_>], statics: Statics) -> (String, Statics) {
    let mut code = Code::new(4096, statics);
    for template in templates {
        let signature = Signature::of(template);
        structure(&signature, &mut code);
        rendering::rendering(&signature, &mut code);
        tag::tag(&signature, &mut code);
        if let Some(page) = &template.page {
            page::template_page(&signature, page, &mut code);
        }
    }
    code.finish()
}

/// The items that a function with an address becomes.
#[must_use]
pub(crate) fn generate_function(function: &PageFunction<'_>) -> String {
    let mut code = Code::default();
    page::function(function, &mut code);
    code.finish().0
}

/// The type that stands for a page, as its module names it: `BugPage<'static>`.
#[must_use]
pub(crate) fn page_type(template: &Template<'_>) -> String {
    page::type_of_template(&Signature::of(template))
}

/// The block expression that the markup of `html!` becomes. It stands in the
/// author's function, to which `?`, `.await` and `return` in a fragment belong.
#[must_use]
pub(crate) fn generate_markup(nodes: &[Node<'_>]) -> String {
    let function =
        Function { kind: Kind::Html, fallible: false, asynchronous: false, exit: Exit::Block };
    let mut code = Code::default();
    code.body(|code| {
        buffered(Kind::Html, nodes, code, |code| {
            if walk::any(nodes, &walk::returns) {
                code.push("'page:");
                function.block(nodes, code);
            } else {
                function.nodes(nodes, code);
            }
        });
    });
    code.finish().0
}

/// The struct, with a field for each parameter.
fn structure(signature: &Signature<'_>, code: &mut Code) {
    let Signature { template, name, visibility, where_clause, .. } = signature;
    code.fragments(&template.attributes);
    // A part has no place of its own for a comment.
    if template.name.text != template.name.written {
        write!(code, "#[doc = \"The fragment `{}`, alone.\"] ", template.name.written);
    }
    write!(code, "{visibility}struct {name}{} {where_clause}", signature.generics.of_type);
    code.braces(|code| {
        for parameter in &template.parameters {
            // A parameter is documented where it needs it, as a function's is.
            if parameter.attributes.is_empty() {
                code.push("#[allow(missing_docs)]");
            }
            code.fragments(&parameter.attributes);
            let name = Placeholder(parameter.name_fragment);
            write!(code, " pub {name}: {}, ", signature.field_type(parameter));
        }
    });
}
