//! The words of the language, as the grammar reads them.

use super::ast::{
    EndTag, FragmentId, Function, Interpolation, Kind, Name, Parameter, TagName, Template,
};
use crate::source::Span;

/// One word. What the lexer already knows of it travels with it.
#[derive(Clone, Debug)]
pub(super) enum Token<'src> {
    /// What follows is a file. Always the first token of one.
    FileStart,
    /// What follows is markup. Always the first token of it.
    MarkupStart,
    /// Rust items between templates.
    Rust,
    /// `#[page("/")] fn name(…) { … }`
    Function(Box<Function<'src>>),
    /// `/// doc` `#[attribute]` `pub async template Name<T>(`; what follows is still missing.
    Template(Box<Template<'src, ()>>),
    /// `title: &str = "Bugs"`
    Parameter(Box<Parameter<'src, ()>>),
    /// `header: Slot =`; a block follows, which is the default.
    ParameterWithBlock(Box<Parameter<'src, ()>>),
    /// `) -> Result<Html> where T: Display`
    TemplateResult(Kind, bool, Option<FragmentId>),
    /// A name being declared: `title`, `row`.
    Name(Name<'src>),
    /// `(`
    OpenParen,
    /// `)`
    CloseParen,
    /// `{`
    OpenBrace,
    /// `}`
    CloseBrace,
    /// `;`
    Semicolon,
    /// `=`
    Equals,
    /// An expression, a pattern or statements.
    Fragment(FragmentId),
    /// Text between tags, or in a quoted value.
    Text,
    /// The text of `<script>` or `<style>`.
    Verbatim,
    /// `<!-- … -->`
    Comment,
    /// `{/* … */}`
    Remark,
    /// `<!doctype html>`
    Doctype,
    /// `<?xml … ?>`
    Declaration,
    /// `{expr:spec}`
    Interpolation(Box<Interpolation<'src>>),
    /// `{name}` in a tag
    Shorthand(Name<'src>),
    /// `{..attrs}` in a tag
    Spread(FragmentId),
    /// `<p`, `<ui::Card::<T>`
    TagStart(TagName<'src>),
    /// `>`
    TagEnd,
    /// `/>`
    SelfClosing,
    /// `</p>`
    EndTag(EndTag<'src>),
    /// `class:odd`, in a tag; its Rust identifier where it is one in a component's tag.
    AttributeName(&'src str, Option<FragmentId>),
    /// `?`, before the `=` of an attribute
    Optional,
    /// `text`, unquoted
    Unquoted,
    /// `"` or `'`, where a value begins
    OpenQuote(char),
    /// `"` or `'`, where a value ends
    CloseQuote,
    /// `@if`
    If,
    /// `@else if`
    ElseIf,
    /// `@else`, and the `else` of `@let`
    Else,
    /// `@for`
    For,
    /// `with`
    With,
    /// `@while`
    While,
    /// `@match`
    Match,
    /// `@let`
    Let,
    /// `@capture`
    Capture,
    /// `@do`
    Do,
    /// `@return;`
    Return,
    /// `@break;`
    Break,
    /// `@continue;`
    Continue,
    /// `@try`
    Try,
    /// `@catch`
    Catch,
    /// `@slot`
    Slot,
    /// `@fragment rows(`
    FragmentStart(Name<'src>),
    /// What could not be read; a diagnostic was recorded where it was found.
    Invalid,
}

/// A token and its place.
#[derive(Clone, Debug)]
pub(super) struct Word<'src>(pub(super) Token<'src>, pub(super) Span);

/// A word as lalrpop takes it, between two positions.
pub(super) type Spanned<'src> = (u32, Word<'src>, u32);
