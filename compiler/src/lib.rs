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
pub mod ir;
mod lower;
mod placeholder;
mod route;
mod table;

use codegen::Statics;
use diagnostic::Diagnostic;
use source::Span;
use syntax::ast;

pub use masque_syntax::{self as syntax, diagnostic, html, source};
pub use masque_syntax::{Entry, has_errors, html::closest, note, report};
pub use placeholder::{Placeholder, TAG, TEXTS, expand};
pub use route::Route;
pub use table::{InsertedLifetime, MalformedTable, Table};

/// What the compiler makes of a source.
#[derive(Debug)]
pub struct Compiled {
    /// In the order written; a template with an error is left out.
    pub items: Vec<CompiledItem>,
    /// Every piece of the author's Rust, by number.
    pub fragments: Vec<ast::Fragment>,
    /// Errors and warnings, in the order of the source.
    pub diagnostics: Vec<Diagnostic>,
    /// The static text of a file that was compiled [live](compile_live), by number.
    pub texts: Vec<String>,
}

/// One thing in a source.
#[derive(Debug)]
pub enum CompiledItem {
    /// Rust items, passed through.
    Rust(Span),
    /// A template, or a function that is a page.
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

impl CompiledItem {
    /// Where it is, if it is a page.
    #[must_use]
    pub fn route(&self) -> Option<&Route> {
        match self {
            Self::Template(template) => template.route.as_ref(),
            Self::Rust(_) | Self::Markup { .. } => None,
        }
    }
}

/// The Rust that a template, or a function that is a page, becomes.
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
    /// Its address, if it is a page.
    pub route: Option<Route>,
}

/// Compiles a source. Never fails: what is wrong is in the diagnostics, and what
/// is sound is compiled all the same.
#[must_use]
pub fn compile(source: &str, entry: Entry) -> Compiled {
    compile_with(source, entry, Statics::InPlace)
}

/// Compiles a template file so that its static text may change while the program runs: it stands
/// in a list, from which the code takes it by number. Where the code of two versions
/// is the same, so that only the lists differ, the program need not be compiled again.
///
/// ```
/// use masque_compiler::{CompiledItem, compile_live};
///
/// let compile = |source| {
///     let compiled = compile_live(source);
///     let [CompiledItem::Template(template)] = &compiled.items[..] else { panic!("one template") };
///     (template.code.clone(), compiled.texts)
/// };
/// let (code, texts) = compile("template Hello(name: &str) { <p>Hello, {name}!</p> }");
/// let (same, edited) = compile("template Hello(name: &str) { <b>Welcome, {name}!</b> }");
/// assert_eq!(texts, ["<p>Hello, ", "!</p>"]);
/// assert_eq!(edited, ["<b>Welcome, ", "!</b>"]);
/// assert_eq!(code, same);
/// ```
#[must_use]
pub fn compile_live(source: &str) -> Compiled {
    compile_with(source, Entry::File, Statics::Listed(Vec::new()))
}

fn compile_with(source: &str, entry: Entry, mut statics: Statics) -> Compiled {
    let parsed = syntax::parse(source, entry);
    let mut diagnostics = parsed.diagnostics;
    let mut items = Vec::new();
    match &parsed.source {
        ast::Source::File(file) => {
            let constants = lower::Constants::of(source, file);
            for item in file {
                match item {
                    ast::Item::Rust(span) => items.push(CompiledItem::Rust(*span)),
                    ast::Item::Function(function) => {
                        items.extend(
                            compile_function(&mut diagnostics, source, &parsed.fragments, function)
                                .map(CompiledItem::Template),
                        );
                    }
                    ast::Item::Template(template) => {
                        let kept = spans_in(&parsed.code, template.span);
                        let compiled = compile_template(
                            &mut diagnostics,
                            source,
                            &parsed.fragments,
                            template,
                            &constants,
                            &mut statics,
                        );
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
    let routes: Vec<&Route> = items.iter().filter_map(CompiledItem::route).collect();
    route::check(&mut diagnostics, &routes);
    diagnostics.sort_by_key(|diagnostic| diagnostic.span().start);
    let texts = match statics {
        Statics::InPlace => Vec::new(),
        Statics::Listed(texts) => texts,
    };
    Compiled { items, fragments: parsed.fragments, diagnostics, texts }
}

/// One template and its `@fragment`s; `None` when something in it is wrong.
fn compile_template<'src>(
    diagnostics: &mut Vec<Diagnostic>,
    source: &'src str,
    fragments: &[ast::Fragment],
    template: &ast::Template<'src, Vec<ast::Node<'src>>>,
    constants: &lower::Constants<'src>,
    statics: &mut Statics,
) -> Option<CompiledTemplate> {
    let live = statics.is_live();
    let lowered = lower::lower(diagnostics, source, fragments, template, constants, live);
    if is_broken(diagnostics, template.span) {
        return None;
    }
    let (code, listed) = codegen::generate(&lowered, std::mem::take(statics));
    *statics = listed;
    let mut lifetimes = Vec::new();
    for parameter in lowered.iter().flat_map(|template| &template.parameters) {
        lifetimes.extend_from_slice(&parameter.lifetimes);
    }
    let prefix = Span { start: template.span.start, end: template.name.span.start };
    let name = template.name.text.to_owned();
    let route = template.page.as_ref().zip(lowered.first());
    let route = route.map(|(page, lowered)| route_of(page, codegen::page_type(lowered)));
    let span = template.span;
    Some(CompiledTemplate { name, span, prefix, code, lifetimes, kept: Vec::new(), route })
}

/// A function that is a page; `None` when something in it is wrong.
fn compile_function(
    diagnostics: &mut Vec<Diagnostic>,
    source: &str,
    fragments: &[ast::Fragment],
    function: &ast::Function<'_>,
) -> Option<CompiledTemplate> {
    let lowered = lower::lower_function(diagnostics, source, fragments, function);
    if is_broken(diagnostics, function.span) {
        return None;
    }
    Some(CompiledTemplate {
        name: function.name.text.to_owned(),
        span: function.span,
        prefix: function.prefix,
        code: codegen::generate_function(&lowered),
        lifetimes: Vec::new(),
        kept: vec![function.span],
        route: Some(route_of(&function.page, function.name.text.to_owned())),
    })
}

fn route_of(page: &ast::Page<'_>, ty: String) -> Route {
    let (verb, path) = (page.verb.to_owned(), page.path.to_owned());
    Route { verb, path, page: ty, span: page.path_span }
}

/// Whether there is an error in a place.
fn is_broken(diagnostics: &[Diagnostic], place: Span) -> bool {
    diagnostics.iter().any(|diagnostic| {
        let at = diagnostic.span().start;
        diagnostic.severity == diagnostic::Severity::Error && place.start <= at && at < place.end
    })
}

/// The parts of `code` that lie in `place`; of two templates that touch, each gets its own.
fn spans_in(code: &[Span], place: Span) -> Vec<Span> {
    let start = code.partition_point(|span| span.end <= place.start);
    let end = code.partition_point(|span| span.start < place.end);
    let clipped =
        |span: &Span| Span { start: span.start.max(place.start), end: span.end.min(place.end) };
    code[start..end].iter().map(clipped).collect()
}
