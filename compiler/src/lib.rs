//! The compiler of the Masque template language: template text in, Rust text out.
//!
//! ```text
//!              lexer        grammar       tree        lower       codegen            door
//! source text ──────▶ tokens ─────▶ pieces ────▶ ast ──────▶ ir ───────▶ Rust with ─────▶ html!: the caller's own tokens
//!                                                                       fragments         build: the mirror file
//! ```
//!
//! It is pure: no files, no environment, no clock, no printing. The doors do
//! that: `masque-macros`, `masque-build`, `tplc`.
//!
//! ```
//! use masque_compiler::{CompiledItem, Entry, compile};
//!
//! let compiled = compile("template Hello(name: &str) { <p>Hello, {name}!</p> }", Entry::File);
//! assert!(compiled.diagnostics.is_empty());
//! let [CompiledItem::Template(hello)] = &compiled.items[..] else { panic!("one template") };
//! assert!(hello.code.contains("struct"));
//! ```

mod codegen;
pub mod diagnostic;
pub mod html;
pub mod ir;
mod lower;
mod placeholder;
mod report;
pub mod source;
pub mod syntax;
mod table;

use diagnostic::Diagnostic;
use source::Span;
use syntax::ast;

pub use html::closest;
pub use placeholder::{Placeholder, TAG, expand};
pub use report::{has_errors, report};
pub use table::{InsertedLifetime, MalformedTable, Table};

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A template file, or the inside of `templates!`: Rust items and templates.
    File,
    /// Markup alone: the inside of `html!`.
    Markup,
}

/// What the compiler makes of a source.
#[derive(Debug)]
pub struct Compiled {
    /// In the order written; a template with an error is left out.
    pub items: Vec<CompiledItem>,
    /// Every piece of the author's Rust, by number.
    pub fragments: Vec<ast::Fragment>,
    /// Errors and warnings, in the order of the source.
    pub diagnostics: Vec<Diagnostic>,
}

/// One thing in a source.
#[derive(Debug)]
pub enum CompiledItem {
    /// Rust items, passed through.
    Rust(Span),
    /// A template.
    Template(CompiledTemplate),
    /// Markup alone.
    Markup {
        /// A block expression, with placeholders as in [`CompiledTemplate::code`].
        code: String,
        /// What is code rather than markup, in order.
        kept: Vec<Span>,
        /// What it writes, if that is the same text in every page.
        text: Option<String>,
    },
}

/// The Rust that a template becomes.
#[derive(Debug)]
pub struct CompiledTemplate {
    /// Its name.
    pub name: String,
    /// From its first attribute to its closing brace.
    pub span: Span,
    /// From its first attribute to the word `template`.
    pub prefix: Span,
    /// Items on one line, with an identifier `__masque_N` in place of fragment number N.
    pub code: String,
    /// Lifetimes that the signature leaves out, to be put into the fragments.
    pub lifetimes: Vec<ir::NamedLifetime>,
    /// What is code rather than markup, in order; every fragment lies in one of
    /// these, and their brackets balance.
    pub kept: Vec<Span>,
}

/// Compiles a source. Never fails: what is wrong is in the diagnostics, and what
/// is sound is compiled all the same.
#[must_use]
pub fn compile(source: &str, entry: Entry) -> Compiled {
    let parsed = syntax::parse(source, entry);
    let mut diagnostics = parsed.diagnostics;
    let mut items = Vec::new();
    match &parsed.source {
        ast::Source::File(file) => {
            for item in file {
                match item {
                    ast::Item::Rust(span) => items.push(CompiledItem::Rust(*span)),
                    ast::Item::Template(template) => {
                        let kept = spans_in(&parsed.code, template.span);
                        let compiled =
                            compile_template(&mut diagnostics, source, &parsed.fragments, template);
                        items.extend(compiled.map(|template| {
                            CompiledItem::Template(CompiledTemplate { kept, ..template })
                        }));
                    }
                }
            }
        }
        ast::Source::Markup(nodes) => {
            let nodes = lower::lower_markup(&mut diagnostics, source, &parsed.fragments, nodes);
            if !has_errors(&diagnostics) {
                let code = codegen::generate_markup(&nodes);
                let text = match nodes.as_slice() {
                    [] => Some(String::new()),
                    [ir::Node::Static(text)] => Some(text.clone()),
                    _ => None,
                };
                items.push(CompiledItem::Markup { code, kept: parsed.code, text });
            }
        }
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.span().start);
    Compiled { items, fragments: parsed.fragments, diagnostics }
}

/// One template and its `@fragment`s; `None` when something in it is wrong.
fn compile_template(
    diagnostics: &mut Vec<Diagnostic>,
    source: &str,
    fragments: &[ast::Fragment],
    template: &ast::Template<'_, Vec<ast::Node<'_>>>,
) -> Option<CompiledTemplate> {
    let lowered = lower::lower(diagnostics, source, fragments, template);
    let inside =
        |place: Span| template.span.start <= place.start && place.start < template.span.end;
    let broken = diagnostics.iter().any(|diagnostic| {
        diagnostic.severity == diagnostic::Severity::Error && inside(diagnostic.span())
    });
    if broken {
        return None;
    }
    let code = codegen::generate(&lowered);
    let mut lifetimes = Vec::new();
    for parameter in lowered.iter().flat_map(|template| &template.parameters) {
        lifetimes.extend_from_slice(&parameter.lifetimes);
    }
    let prefix = Span { start: template.span.start, end: template.name.span.start };
    let name = template.name.text.to_owned();
    Some(CompiledTemplate { name, span: template.span, prefix, code, lifetimes, kept: Vec::new() })
}

/// The parts of `code` that lie in `place`; of two templates that touch, each gets its own.
fn spans_in(code: &[Span], place: Span) -> Vec<Span> {
    let start = code.partition_point(|span| span.end <= place.start);
    let end = code.partition_point(|span| span.start < place.end);
    let clipped =
        |span: &Span| Span { start: span.start.max(place.start), end: span.end.min(place.end) };
    code[start..end].iter().map(clipped).collect()
}
