//! Pages: templates and functions with an address.

use super::{FragmentId, Name, Parameter};
use crate::source::Span;

/// `#[page(POST "/bug/{id}", strict, guard = signed_in)]`
#[derive(Clone, Debug)]
pub struct Page<'src> {
    /// `POST`, as HTTP spells it; `GET` where none is written.
    pub verb: &'src str,
    /// `/bug/{id}`, in the syntax of axum's routes.
    pub path: &'src str,
    /// The path without its quotes.
    pub path_span: Span,
    /// Whether values that no parameter names are refused.
    pub strict: bool,
    /// The path of a function that lets requests through or not.
    pub guard: Option<FragmentId>,
    /// The whole attribute.
    pub span: Span,
}

/// Where a page's parameter comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParameterSource {
    /// From the path, the form or the query string, by its name.
    #[default]
    Named,
    /// `#[state]`: from the application's state.
    State,
    /// `#[from]`: an extractor that looks at the head of the request.
    Part,
    /// `#[from(body)]`: an extractor that takes the whole request.
    Body,
}

/// `#[page(POST "/new")] async fn file_bug(form: BugForm) -> Result<Redirect> { … }`
#[derive(Clone, Debug)]
pub struct Function<'src> {
    /// Doc comments, and attributes other than `#[page]`.
    pub attributes: Vec<FragmentId>,
    /// Its address.
    pub page: Page<'src>,
    /// `pub`, `pub(crate)`
    pub visibility: Option<FragmentId>,
    /// Whether it is `async`.
    pub asynchronous: bool,
    /// Its name.
    pub name: Name<'src>,
    /// In the order written; none has a default in markup.
    pub parameters: Vec<Parameter<'src, ()>>,
    /// `-> Result<Redirect> where … { … }`
    pub rest: FragmentId,
    /// From the first attribute to the name.
    pub prefix: Span,
    /// From the first attribute to the closing brace.
    pub span: Span,
}
