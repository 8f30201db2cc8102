//! The macros of Masque, thin doors over the compiler. Use them through the `masque` crate.
//!
//! ```text
//!              tokens ─▶ source text ─▶ compiler ─▶ code with placeholders ─▶ code
//! html!, templates!     source.rs                                             door.rs
//! the mirror of a file   (compiled by the build script)                       splice.rs
//! include_html!         (a file, compiled to see that it is sound)                include.rs
//! a component's tag, once its template is known                               tag.rs
//! ```

mod code;
mod comments;
mod door;
mod fill;
mod include;
mod report;
mod rest;
mod source;
mod splice;
mod tag;
mod tokens;

use masque_compiler::Entry;
use proc_macro::TokenStream;

/// Renders a piece of markup at once into an owned `Html`.
///
/// The markup is the template language's, as in a template file; Rust in it sees
/// the names around the call, and `?`, `.await` and `return` belong to the
/// function around it.
///
/// ```
/// let name = "<Ada>";
/// let greeting = masque::html! { <p>Hello, {name}!</p> };
/// assert_eq!(greeting.as_str(), "<p>Hello, &lt;Ada&gt;!</p>");
/// ```
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    door::expand(input, Entry::Markup)
}

/// Declares templates among the items of a Rust file, as a template file does.
///
/// ```
/// use masque::Render;
///
/// masque::templates! {
///     pub template Greeting(name: &str) {
///         <p>Hello, {name}!</p>
///     }
/// }
///
/// let greeting = Greeting { name: "Ada" };
/// assert_eq!(greeting.render().as_str(), "<p>Hello, Ada!</p>");
/// ```
#[proc_macro]
pub fn templates(input: TokenStream) -> TokenStream {
    door::expand(input, Entry::File)
}

/// A file of markup, as a `StaticHtml`: compiled as a template's body is, and always the same.
///
/// The path is relative to the package's folder, the one of its `Cargo.toml`, wherever the call
/// stands: in a template file, in `html!`, in Rust. The program is built again when the file
/// changes. What stands in the file is what could stand in a template, but no code: no `{…}`, no
/// `@…`, and no scripts and style sheets, which need the page's nonce. Mistakes are reported with
/// the file's own line.
///
/// ```
/// use masque::{StaticHtml, html, include_html};
///
/// const LEGAL: StaticHtml = include_html!("tests/included/legal.html");
/// let page = html! { <footer>{LEGAL}</footer> };
/// assert_eq!(page.as_str(), "<footer><p>No warranty.</p></footer>");
/// ```
#[proc_macro]
pub fn include_html(input: TokenStream) -> TokenStream {
    include::expand(input)
}

/// Moves the tokens of a mirror into the generated code behind them. Only mirrors call it.
#[doc(hidden)]
#[proc_macro]
pub fn splice(input: TokenStream) -> TokenStream {
    splice::expand(input)
}

/// Makes a template's struct of what a tag, or a Rust caller, gives. Only templates' macros call it.
#[doc(hidden)]
#[proc_macro]
pub fn tag(input: TokenStream) -> TokenStream {
    tag::expand(input)
}
