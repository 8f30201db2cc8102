//! What was written, undecided: the tree of a template file.
//!
//! Everything borrows the source. A body is a `Vec` of something: of flat
//! [`Piece`]s as the grammar reads them, of nested [`Node`]s once
//! `tree.rs` has matched start tags with end tags.

mod page;

pub use page::{Function, Page, ParameterSource};

use crate::source::Span;

/// The number of a [`Fragment`]: its index in [`Parsed::fragments`](super::Parsed).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FragmentId(pub u32);

/// A piece of the author's Rust: `bug.id`, `Some(x) if x > 3`, `&[Bug]`.
///
/// Invariant: its brackets are balanced, so it is a run of whole token trees.
#[derive(Clone, Debug)]
pub struct Fragment {
    /// Where it stands.
    pub span: Span,
    /// What in it leaves the function around it.
    pub exits: Exits,
}

/// Which ways out of the surrounding function or loop a fragment holds.
///
/// Judged on tokens: a `?` inside a closure of the author's counts too, which
/// costs a little speed and never a wrong page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exits {
    /// `?`
    pub question: bool,
    /// `.await`
    pub awaits: bool,
    /// `return`, `break` or `continue`
    pub jumps: bool,
}

/// A name and its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Name<'src> {
    /// As written, `r#` included.
    pub text: &'src str,
    /// The same characters as a piece of Rust.
    pub fragment: FragmentId,
    /// Where it stands.
    pub span: Span,
}

/// A name without `r#`.
#[must_use]
pub fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// A whole source: a `.tpl` file, the inside of `templates!`, or of `html!`.
#[derive(Debug)]
pub enum Source<'src, B> {
    /// Rust items and templates.
    File(Vec<Item<'src, B>>),
    /// Markup alone.
    Markup(B),
}

/// One thing in a template file.
#[derive(Debug)]
pub enum Item<'src, B> {
    /// Ordinary Rust, passed through.
    Rust(Span),
    /// `template Name(…) { … }`
    Template(Box<Template<'src, B>>),
    /// `#[page("/")] fn name(…) { … }`
    Function(Box<Function<'src>>),
}

/// `/// doc` `#[attribute]` `pub async template Name<T>(a: A = x) -> Html where … { … }`
#[derive(Clone, Debug)]
pub struct Template<'src, B> {
    /// Doc comments, and attributes other than `#[page]`.
    pub attributes: Vec<FragmentId>,
    /// `#[page("/bug/{id}")]`
    pub page: Option<Page<'src>>,
    /// `pub`, `pub(crate)`
    pub visibility: Option<FragmentId>,
    /// `async`
    pub asynchronous: Option<Span>,
    /// The name, in `UpperCamelCase`.
    pub name: Name<'src>,
    /// `T: Display`, `'a`, `const N: usize`
    pub generics: Vec<Generic<'src>>,
    /// In the order written.
    pub parameters: Vec<Parameter<'src, B>>,
    /// What kind of text it writes.
    pub kind: Kind,
    /// `-> Result<Html>`
    pub fallible: bool,
    /// What follows `where`, without that word.
    pub where_clause: Option<FragmentId>,
    /// What stands between the braces.
    pub body: B,
    /// The body with its braces.
    pub body_span: Span,
    /// From the first attribute to the closing brace.
    pub span: Span,
}

impl<'src, A> Template<'src, A> {
    /// The same head with these parameters and this body.
    pub(super) fn with<B>(self, parameters: Vec<Parameter<'src, B>>, body: B) -> Template<'src, B> {
        Template {
            attributes: self.attributes,
            page: self.page,
            visibility: self.visibility,
            asynchronous: self.asynchronous,
            name: self.name,
            generics: self.generics,
            parameters,
            kind: self.kind,
            fallible: self.fallible,
            where_clause: self.where_clause,
            body,
            body_span: self.body_span,
            span: self.span,
        }
    }
}

/// The language that a template writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Kind {
    /// A page or a part of one.
    #[default]
    Html,
    /// An SVG document.
    Svg,
    /// Any other XML: feeds, sitemaps.
    Xml,
    /// Plain text: mail, robots.txt. No markup, no escaping.
    Text,
}

/// `T: Display`, `'a: 'b`, `const N: usize`
#[derive(Clone, Debug)]
pub struct Generic<'src> {
    /// `T`, `'a`, `N`
    pub name: &'src str,
    /// What it is.
    pub kind: GenericKind,
    /// The whole declaration.
    pub declaration: FragmentId,
    /// Where it stands.
    pub span: Span,
}

/// The three kinds of generic parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GenericKind {
    /// `'a`
    Lifetime,
    /// `T`
    Type,
    /// `const N: usize`
    Const,
}

/// `title: &str = "Bugs"`, `..rest: Attributes`, `header: Slot = { <b>none</b> }`
#[derive(Clone, Debug)]
pub struct Parameter<'src, B> {
    /// Doc comments, and attributes other than `#[state]` and `#[from]`.
    pub attributes: Vec<FragmentId>,
    /// `#[state]`, `#[from]`, and where that stands.
    pub source: (ParameterSource, Span),
    /// `..` before the name.
    pub rest: Option<Span>,
    /// The name.
    pub name: Name<'src>,
    /// The type.
    pub ty: Type<'src>,
    /// What stands after `=`.
    pub default: Option<Default<B>>,
    /// All of it.
    pub span: Span,
}

impl<'src, A> Parameter<'src, A> {
    /// The same with this default.
    pub(super) fn with<B>(self, default: Option<Default<B>>) -> Parameter<'src, B> {
        Parameter {
            attributes: self.attributes,
            source: self.source,
            rest: self.rest,
            name: self.name,
            ty: self.ty,
            default,
            span: self.span,
        }
    }
}

/// The type of a parameter, as far as the language looks into it.
#[derive(Clone, Debug)]
pub struct Type<'src> {
    /// As written.
    pub text: &'src str,
    /// The same as a piece of Rust; of `Slot<T>` only the `T`; `None` for a plain `Slot`.
    pub fragment: Option<FragmentId>,
    /// Of `&T`, of a parameter with a source of its own, the `T`.
    pub referent: Option<FragmentId>,
    /// What it is to the language.
    pub shape: TypeShape,
    /// Where the signature leaves a lifetime out, in order.
    pub elisions: Vec<Elision>,
    /// All of it.
    pub span: Span,
}

/// What a parameter's type is to the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeShape {
    /// `Slot`
    Slot,
    /// `Slot<T>`: markup with an argument.
    SlotWith,
    /// `&T`
    Reference,
    /// A primitive number, `bool` or `char`.
    Scalar,
    /// `Option<T>`
    Option,
    /// `impl Trait`
    Impl,
    /// `impl Iterator`, `impl IntoIterator`: cloned for each use of the template.
    ImplIterator,
    /// `&mut T`: refused.
    Mutable,
    /// Anything else.
    Other,
}

/// A place in a type where a lifetime is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elision {
    /// `&T`: a lifetime belongs at this byte, right after the `&`.
    After(u32),
    /// `'_`: a lifetime belongs in place of it.
    Underscore(Span),
}

/// What a parameter is when nothing is given.
#[derive(Clone, Debug)]
pub enum Default<B> {
    /// `= 3`
    Value(FragmentId, Span),
    /// `= { <b>none</b> }`, of slots.
    Markup {
        /// What stands between the braces.
        body: B,
        /// With its braces.
        span: Span,
    },
}

impl<A> Default<A> {
    /// The same with another body.
    pub(super) fn map<B>(self, body: impl FnOnce(A) -> B) -> Default<B> {
        match self {
            Self::Value(value, span) => Default::Value(value, span),
            Self::Markup { body: old, span } => Default::Markup { body: body(old), span },
        }
    }
}

/// One piece of markup, before start tags and end tags are matched.
#[derive(Debug)]
pub enum Piece<'src> {
    /// Something without a body.
    Leaf(Leaf<'src>),
    /// `@if … { … }` and its like.
    Control(Box<Control<'src, Vec<Piece<'src>>>>),
    /// `<p class="x">`, `<br/>`
    StartTag(StartTag<'src>),
    /// `</p>`
    EndTag(EndTag<'src>),
    /// What could not be read; a diagnostic says why.
    Invalid(Span),
}

/// One node of the tree.
#[derive(Debug)]
pub enum Node<'src> {
    /// Something without a body.
    Leaf(Leaf<'src>),
    /// `@if … { … }` and its like.
    Control(Box<Control<'src, Vec<Node<'src>>>>),
    /// `<p>…</p>`, `<Card>…</Card>`
    Element(Element<'src>),
}

/// A node without a body.
#[derive(Debug)]
pub enum Leaf<'src> {
    /// Text, character references undecoded.
    Text(Span),
    /// The text of `<script>` or `<style>`, copied as it stands.
    Verbatim(Span),
    /// `<!-- in the output -->`
    Comment(Span),
    /// `{/* not in the output */}`
    Remark(Span),
    /// `<!doctype html>`
    Doctype(Span),
    /// `<?xml version="1.0"?>`, in XML and SVG.
    Declaration(Span),
    /// `{expr}`
    Interpolation(Interpolation<'src>),
    /// `@do { … }`
    Do {
        /// Rust statements.
        statements: FragmentId,
        /// All of it.
        span: Span,
    },
    /// `@return;`
    Return(Span),
    /// `@break;`
    Break(Span),
    /// `@continue;`
    Continue(Span),
}

/// `{expr}`, `{expr:spec}`
#[derive(Clone, Debug)]
pub struct Interpolation<'src> {
    /// The expression.
    pub value: FragmentId,
    /// The expression, as written.
    pub text: &'src str,
    /// What stands after the `:`.
    pub spec: Option<Box<FormatSpec>>,
    /// `row(bug)`, where `row` is a parameter of type `Slot<T>`.
    pub slot_call: Option<Box<SlotCall<'src>>>,
    /// With its braces.
    pub span: Span,
}

/// `row(bug)`
#[derive(Clone, Copy, Debug)]
pub struct SlotCall<'src> {
    /// `row`
    pub name: Name<'src>,
    /// `bug`
    pub argument: FragmentId,
}

/// `.2`, `>8`, `?`, `.prec$`: a format specification of `std::fmt`.
#[derive(Clone, Debug)]
pub struct FormatSpec {
    /// The spec with captured names replaced by positions from 1 on: `.prec$` is `.1$`.
    pub text: String,
    /// The captured names, in order of position.
    pub captures: Vec<FragmentId>,
    /// Without the `:`.
    pub span: Span,
}

/// A node with a body, or several.
#[derive(Debug)]
pub enum Control<'src, B> {
    /// `@if c { … } @else if let P = e { … } @else { … }`
    If(If<B>),
    /// `@for P in e with row { … } @else { … }`
    For {
        /// `P`
        pattern: FragmentId,
        /// `e`
        iterable: FragmentId,
        /// `with row`
        row: Option<Name<'src>>,
        /// What is repeated.
        body: Block<B>,
        /// What is written when there was nothing.
        otherwise: Option<Block<B>>,
        /// From `@` to the last brace.
        span: Span,
    },
    /// `@while c { … }`
    While {
        /// `c`, which may be a `let` chain.
        condition: FragmentId,
        /// What is repeated.
        body: Block<B>,
        /// From `@` to the last brace.
        span: Span,
    },
    /// `@match e { P if g => { … } … }`
    Match {
        /// `e`
        scrutinee: FragmentId,
        /// In the order written.
        arms: Vec<MatchArm<B>>,
        /// From `@` to the last brace.
        span: Span,
    },
    /// `@let P = e;`, `@let P = e else { … };`
    Let {
        /// `P`, with `: T` where it has one.
        pattern: FragmentId,
        /// `e`
        value: FragmentId,
        /// What is written when `P` does not match.
        otherwise: Option<Block<B>>,
        /// From `@` to `;`.
        span: Span,
    },
    /// `@capture name { … }`
    Capture {
        /// `name`
        name: Name<'src>,
        /// What it holds.
        body: Block<B>,
        /// From `@` to the last brace.
        span: Span,
    },
    /// `@try { … } @catch e { … }`
    Try {
        /// What may fail.
        body: Block<B>,
        /// A pattern for the error.
        error: FragmentId,
        /// What is written instead.
        handler: Block<B>,
        /// From `@` to the last brace.
        span: Span,
    },
    /// `@slot name(args) { … }`
    Slot {
        /// `name`
        name: Name<'src>,
        /// A pattern for the argument.
        argument: Option<FragmentId>,
        /// What fills it.
        body: Block<B>,
        /// From `@` to the last brace.
        span: Span,
    },
    /// `@fragment rows(bugs: &[Bug]) { … }`
    Fragment {
        /// `rows`
        name: Name<'src>,
        /// Its parameters.
        parameters: Vec<Parameter<'src, B>>,
        /// What it writes.
        body: Block<B>,
        /// From `@` to the last brace.
        span: Span,
    },
}

impl<B> Control<'_, B> {
    /// From `@` to the last brace or `;`.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::If(choice) => choice.span,
            Self::For { span, .. }
            | Self::While { span, .. }
            | Self::Match { span, .. }
            | Self::Let { span, .. }
            | Self::Capture { span, .. }
            | Self::Try { span, .. }
            | Self::Slot { span, .. }
            | Self::Fragment { span, .. } => *span,
        }
    }
}

/// `@if c { … } @else if … { … } @else { … }`, among nodes or among attributes.
#[derive(Clone, Debug)]
pub struct If<B> {
    /// The branches with a condition.
    pub arms: Vec<IfArm<B>>,
    /// The branch without.
    pub otherwise: Option<Block<B>>,
    /// From `@` to the last brace.
    pub span: Span,
}

/// `c { … }`
#[derive(Clone, Debug)]
pub struct IfArm<B> {
    /// `c`, which may be a `let` chain.
    pub condition: FragmentId,
    /// What is written when it holds.
    pub body: Block<B>,
}

/// `P if g => { … }`
#[derive(Debug)]
pub struct MatchArm<B> {
    /// `P if g`
    pub pattern: FragmentId,
    /// What is written when it matches.
    pub body: Block<B>,
}

/// `{ … }`
#[derive(Clone, Debug)]
pub struct Block<B> {
    /// What stands between the braces.
    pub body: B,
    /// With its braces.
    pub span: Span,
}

/// `<p class="x">`, `<br/>`, `<ui::Table::<Bug> rows={r}>`
#[derive(Debug)]
pub struct StartTag<'src> {
    /// What is opened.
    pub name: TagName<'src>,
    /// In the order written.
    pub attributes: Vec<Attribute<'src>>,
    /// Whether it ends in `/>`.
    pub self_closing: bool,
    /// From `<` to `>`.
    pub span: Span,
}

/// `</p>`
#[derive(Clone, Copy, Debug)]
pub struct EndTag<'src> {
    /// As written, generics left out.
    pub name: &'src str,
    /// From `<` to `>`.
    pub span: Span,
}

/// The name in a tag.
#[derive(Clone, Copy, Debug)]
pub struct TagName<'src> {
    /// As written, generics left out: `p`, `my-element`, `ui::Card`.
    pub text: &'src str,
    /// Where it stands.
    pub span: Span,
    /// Of a component.
    pub component: Option<ComponentPath>,
}

/// `ui::Table::<Bug>`
#[derive(Clone, Copy, Debug)]
pub struct ComponentPath {
    /// `ui::Table`
    pub path: FragmentId,
    /// `<Bug>`: the arguments with their angle brackets.
    pub generics: Option<FragmentId>,
}

/// An element or a component with its children.
#[derive(Debug)]
pub struct Element<'src> {
    /// Its start tag.
    pub start: StartTag<'src>,
    /// In the order written.
    pub children: Vec<Node<'src>>,
    /// `None` for void and self-closing elements.
    pub end: Option<Span>,
}

impl Element<'_> {
    /// From the start tag's `<` to the last `>`.
    #[must_use]
    pub fn span(&self) -> Span {
        self.start.span.to(self.end.unwrap_or(self.start.span))
    }
}

/// What stands in a start tag after the name.
#[derive(Clone, Debug)]
pub enum Attribute<'src> {
    /// `name="text {expr}"`, `name={expr}`, `name`, `name?={opt}`, `class:odd={odd}`
    Named {
        /// As written, without `?`: `class:odd`, `hx-post`, `let:bugs`.
        name: &'src str,
        /// Where the name stands.
        name_span: Span,
        /// The name as a piece of Rust, where it is an identifier in a component's tag.
        name_fragment: Option<FragmentId>,
        /// `?` before the `=`
        optional: Option<Span>,
        /// What follows.
        value: AttributeValue<'src>,
        /// All of it.
        span: Span,
    },
    /// `{name}`
    Shorthand {
        /// `name`
        name: Name<'src>,
        /// With its braces.
        span: Span,
    },
    /// `{..attrs}`
    Spread {
        /// `attrs`
        value: FragmentId,
        /// With its braces.
        span: Span,
    },
    /// `@if c { name="x" }`
    If(If<Vec<Attribute<'src>>>),
    /// `{/* not in the output */}`
    Remark(Span),
    /// What could not be read; a diagnostic says why.
    Invalid(Span),
}

/// What follows an attribute's name.
#[derive(Clone, Debug)]
pub enum AttributeValue<'src> {
    /// Nothing.
    Empty,
    /// `="text {expr}"`
    Quoted {
        /// `"` or `'`
        quote: char,
        /// Text and interpolations.
        parts: Vec<ValuePart<'src>>,
        /// With its quotes.
        span: Span,
    },
    /// `=text`
    Unquoted(Span),
    /// `={expr}`, `={expr:spec}`
    Whole(Interpolation<'src>),
}

/// A part of a quoted value.
#[derive(Clone, Debug)]
pub enum ValuePart<'src> {
    /// Text, character references undecoded.
    Text(Span),
    /// `{expr}`
    Interpolation(Interpolation<'src>),
}

impl AttributeValue<'_> {
    /// With its quotes or braces; `None` where there is no value.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Empty => None,
            Self::Quoted { span, .. } | Self::Unquoted(span) => Some(*span),
            Self::Whole(whole) => Some(whole.span),
        }
    }
}

impl Attribute<'_> {
    /// All of it.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Named { span, .. }
            | Self::Shorthand { span, .. }
            | Self::Spread { span, .. }
            | Self::Remark(span)
            | Self::Invalid(span) => *span,
            Self::If(choice) => choice.span,
        }
    }
}
