//! ir → Rust: the items that a template becomes, as tokens in which the
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
//!         out.push_str("<td>");
//!         ::masque::__rt::html(&(bug.id), out);
//!         out.push_str("</td>");
//!     }
//! }
//! ```
//!
//! and a macro of the same name that [tags](tag) call, with the defaults. Local names of generated code
//! (`out`, `list`, …) cannot clash with the author's: the doors give them another
//! hygiene. For the same reason the name of a parameter is always a fragment.

mod body;
mod component;
mod rendering;
mod signature;
mod tag;
mod tokens;
mod walk;

#[cfg(test)]
mod tests;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use self::body::{Exit, Function, buffered};
use self::rendering::rendering;
use self::signature::Signature;
use self::tokens::{Push as _, braces, concat};
use crate::fill::placeholder;
use crate::ir::{Node, Template};
use crate::syntax::ast::Kind;

/// The items that a template becomes.
#[must_use]
pub(crate) fn generate(template: &Template<'_>) -> TokenStream {
    let signature = Signature::of(template);
    let mut code = structure(&signature);
    code.extend(rendering(&signature));
    code.extend(tag::tag(&signature));
    code
}

/// The block expression that the markup of `html!` becomes. It stands in the
/// author's function, to which `?`, `.await` and `return` in a fragment belong.
#[must_use]
pub(crate) fn generate_markup(nodes: &[Node<'_>]) -> TokenStream {
    let function =
        Function { kind: Kind::Html, fallible: false, asynchronous: false, exit: Exit::Block };
    let mut statements = function.statements(nodes);
    if walk::any(nodes, &walk::returns) {
        let block = braces(statements);
        statements = quote!('page: #block);
    }
    let mut code = TokenStream::new();
    code.extend(buffered(Kind::Html, nodes, statements));
    TokenTree::from(braces(code)).into()
}

/// The struct, with a field for each parameter.
fn structure(signature: &Signature<'_>) -> TokenStream {
    let Signature { template, name, where_clause, .. } = signature;
    let generics = &signature.generics.of_type;
    let attributes = template.attributes.map(placeholder);
    let visibility = template.visibility.map(placeholder);
    let fields = braces(concat(&template.parameters, |parameter, code| {
        match parameter.attributes {
            Some(attributes) => code.fragment(attributes),
            // A parameter is documented where it needs it, as a function's is.
            None => code.extend(quote!(#[allow(missing_docs)])),
        }
        let name = placeholder(parameter.name_fragment);
        let ty = signature.field_type(parameter);
        code.extend(quote!(pub #name: #ty,));
    }));
    // A part has no place of its own for a comment.
    let part = template.name.text != template.name.written;
    let doc = part.then(|| format!("The fragment `{}`, alone.", template.name.written));
    let doc = doc.map(|doc| quote!(#[doc = #doc]));
    quote!(#attributes #doc #visibility struct #name #generics #where_clause #fields)
}
