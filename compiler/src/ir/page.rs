//! Pages: where they are, and where their parameters come from.

use super::TemplateName;
use crate::syntax::ast::FragmentId;

/// What makes a template or a function a page.
#[derive(Debug)]
pub struct Page<'src> {
    /// `GET`
    pub verb: &'src str,
    /// `/bug/{id}`
    pub path: &'src str,
    /// The same, taken apart.
    pub parts: Vec<PathPart<'src>>,
    /// Whether values that no parameter names are refused.
    pub strict: bool,
    /// What lets requests through or not.
    pub guard: Option<FragmentId>,
    /// In the order written.
    pub parameters: Vec<PageParameter<'src>>,
}

/// A part of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathPart<'src> {
    /// `/bug/`
    Literal(&'src str),
    /// `{id}`: a whole segment. The index of the parameter.
    Segment(usize),
    /// `{*rest}`: the end of the path.
    Rest(usize),
}

/// What a request brings for a parameter.
#[derive(Debug)]
pub struct PageParameter<'src> {
    /// As a request names it.
    pub name: &'src str,
    /// The name as a piece of Rust.
    pub fragment: FragmentId,
    /// The type that the handler owns, where it is written: `Db` of `#[state] db: &Db`.
    pub owned: Option<FragmentId>,
    /// The type as the signature has it.
    pub declared: Option<FragmentId>,
    /// Where it comes from.
    pub source: PageSource,
    /// How the handler lends what it owns.
    pub lent: Lent,
    /// Its default, if a request may leave it out.
    pub default: Option<FragmentId>,
}

/// Where a page's parameter comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageSource {
    /// The path.
    Path,
    /// The form, or the query string.
    Value,
    /// The application's state.
    State,
    /// An extractor that looks at the head of the request.
    Part,
    /// An extractor that takes the whole request.
    Body,
    /// Nothing: a slot with a default.
    Nowhere,
}

/// How the owner of a value becomes the parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lent {
    /// `T` of `T`
    Owned,
    /// `&str` of `String`
    Text,
    /// `Option<&str>` of `Option<String>`
    OptionalText,
    /// `&[T]` of `Vec<T>`
    Slice,
    /// `&T` of `T`
    Referent,
}

/// A function that is a page.
#[derive(Debug)]
pub struct Function<'src> {
    /// Doc comments, and attributes other than `#[page]`.
    pub attributes: Vec<FragmentId>,
    /// `pub`, `pub(crate)`
    pub visibility: Option<FragmentId>,
    /// Whether it is `async`.
    pub asynchronous: bool,
    /// Its name.
    pub name: TemplateName<'src>,
    /// Attributes of each parameter, but for the language's own.
    pub parameter_attributes: Vec<Vec<FragmentId>>,
    /// `-> Result<Redirect> where … { … }`
    pub rest: FragmentId,
    /// Its address.
    pub page: Page<'src>,
}
