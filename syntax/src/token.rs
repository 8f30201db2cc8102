//! The words of the language, as the grammar reads them.

use super::ast::{
    Attribute, AttributeValue, EndTag, FragmentId, Function, Interpolation, Kind, Name, Parameter,
    TagName, Template,
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
    Interpolation(Interpolation<'src>),
    /// `<p`, `<ui::Card::<T>`
    TagStart(TagName<'src>),
    /// `<p>`
    BareTag(TagName<'src>),
    /// `>`
    TagEnd,
    /// `/>`
    SelfClosing,
    /// `</p>`
    EndTag(EndTag<'src>),
    /// `class="row {odd}"`, `hidden`, `{name}`, `{..attrs}`: all but `name={expr}`
    Attribute(Box<Attribute<'src>>),
    /// `title?=`, before a `{`
    AttributeStart(AttributeName<'src>),
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

/// What stands before an attribute's `=`.
#[derive(Clone, Copy, Debug)]
pub(super) struct AttributeName<'src> {
    /// `class:odd`
    pub(super) text: &'src str,
    /// Its Rust identifier where it is one in a component's tag.
    pub(super) fragment: Option<FragmentId>,
    pub(super) span: Span,
    /// `?`
    pub(super) optional: Option<Span>,
}

impl<'src> AttributeName<'src> {
    /// The attribute with this value.
    pub(super) fn with(self, value: AttributeValue<'src>) -> Attribute<'src> {
        Attribute::Named {
            name: self.text,
            name_span: self.span,
            name_fragment: self.fragment,
            optional: self.optional,
            span: self.span.to(value.span().unwrap_or(self.span)),
            value,
        }
    }
}

/// A token and its place.
#[derive(Clone, Debug)]
pub(super) struct Word<'src>(pub(super) Token<'src>, pub(super) Span);
