//! What will be rendered: templates with every decision made.
//!
//! Static text is already escaped and merged; every interpolation names the
//! one [`Sink`] that writes it. Shapes that make no sense cannot be written
//! down: a write has exactly one sink, a void element is only static text.

use crate::syntax::ast::{Exits, FragmentId, GenericKind, Kind, TypeShape};

mod page;

pub use crate::html::UrlUse;
pub use page::{Function, Lent, Page, PageParameter, PageSource, PathPart};

/// One template, or one `@fragment` of a template.
#[derive(Debug)]
pub struct Template<'src> {
    /// Doc comments, and attributes other than `#[page]`.
    pub attributes: Vec<FragmentId>,
    /// Its address, if it has one.
    pub page: Option<Page<'src>>,
    /// `pub`, `pub(crate)`
    pub visibility: Option<FragmentId>,
    /// Whether that is `pub` alone.
    pub public: bool,
    /// Whether it may `.await`.
    pub asynchronous: bool,
    /// Its name: a fragment, or made from two names for an `@fragment`.
    pub name: TemplateName<'src>,
    /// As declared.
    pub generics: Vec<Generic<'src>>,
    /// What follows `where`.
    pub where_clause: Option<FragmentId>,
    /// In the order written.
    pub parameters: Vec<Parameter<'src>>,
    /// What it writes.
    pub kind: Kind,
    /// Whether it may fail.
    pub fallible: bool,
    /// Its body.
    pub body: Vec<Node<'src>>,
    /// Constants of the file whose text is in it: they are not unused.
    pub constants: Vec<FragmentId>,
    /// The size of its static text in bytes: the least a page can have.
    pub static_size: usize,
}

/// How a template is called.
#[derive(Clone, Debug)]
pub struct TemplateName<'src> {
    /// `BugIndex`, `BugIndexRows`
    pub text: String,
    /// The author's identifier whose place it takes in messages.
    pub fragment: FragmentId,
    /// The author's identifier, as written.
    pub written: &'src str,
}

/// One generic parameter.
#[derive(Debug)]
pub struct Generic<'src> {
    /// `T`, `'a`, `N`
    pub name: &'src str,
    /// What it is.
    pub kind: GenericKind,
    /// The whole declaration.
    pub declaration: FragmentId,
}

/// One parameter.
#[derive(Debug)]
pub struct Parameter<'src> {
    /// Doc comments, and attributes other than the language's own.
    pub attributes: Vec<FragmentId>,
    /// Whether it takes the attributes that no other parameter names.
    pub rest: bool,
    /// As written.
    pub name: &'src str,
    /// The name as a piece of Rust.
    pub name_fragment: FragmentId,
    /// What kind of type it has.
    pub shape: TypeShape,
    /// The type; of `Slot<T>` the `T`; `None` for a plain `Slot`.
    pub ty: Option<FragmentId>,
    /// Lifetimes that the compiler gave to the type, with the byte at which each stands.
    pub lifetimes: Vec<NamedLifetime>,
    /// What it is when nothing is given.
    pub default: Option<Default<'src>>,
}

/// A lifetime that a signature left out.
#[derive(Clone, Debug)]
pub struct NamedLifetime {
    /// `'bugs`, quote included.
    pub name: String,
    /// Where it belongs in the source.
    pub at: u32,
    /// Whether it replaces a `'_` there.
    pub replaces: bool,
}

/// What a parameter is when nothing is given.
#[derive(Debug)]
pub enum Default<'src> {
    /// `= 3`
    Value(FragmentId),
    /// `= { <b>none</b> }`, of slots.
    Markup(Vec<Node<'src>>),
    /// `None`: a parameter of type `Option` without one.
    None,
}

/// One step of rendering.
#[derive(Debug)]
pub enum Node<'src> {
    /// Text, ready to be written. Invariant: not empty, no two in a row.
    Static(String),
    /// `{expr}`, `{expr:spec}`
    Write {
        /// What writes it.
        sink: Sink,
        /// What is written.
        value: Value,
    },
    /// `name={expr}`: written with its name, or left out.
    Attribute {
        /// ` name`, with the blank before it.
        name: String,
        /// What writes it.
        sink: AttributeSink,
        /// What is written.
        value: Value,
    },
    /// `class="a" class:odd={odd}`: text that is there or not.
    TextIf {
        /// A `bool`.
        condition: FragmentId,
        /// ` odd`
        text: String,
    },
    /// `class:odd={odd} class={more}`: one attribute from several.
    TokenList {
        /// ` class`, with the blank before it.
        name: String,
        /// What is always in it, escaped.
        fixed: String,
        /// What may be in it.
        items: Vec<TokenListItem<'src>>,
    },
    /// `style="color: red" style:width={w}`: one attribute from several.
    Style {
        /// What is always in it, escaped.
        fixed: String,
        /// `width`, `w`
        declarations: Vec<(&'src str, Value)>,
    },
    /// `{..attrs}`
    Spread {
        /// A list of attributes.
        attributes: FragmentId,
        /// ` id class`: the names that the tag writes itself, each with a blank before it.
        beside: String,
    },
    /// `let:bugs={&bugs}`: ` const bugs = JSON.parse("…");`
    ScriptConstant {
        /// A JavaScript identifier.
        name: &'src str,
        /// Anything that serializes.
        value: FragmentId,
    },
    /// `json={&bugs}`: the text of a data block.
    Json(FragmentId),
    /// `js={code}`: the text of a script.
    ScriptText(FragmentId),
    /// `css={sheet}`: the text of a style sheet.
    StyleText(FragmentId),
    /// In the start tag of a script or style sheet: the nonce of the page, if it has one.
    Nonce,
    /// `@if`
    If {
        /// Conditions and what they write.
        arms: Vec<(FragmentId, Vec<Node<'src>>)>,
        /// `@else`
        otherwise: Option<Vec<Node<'src>>>,
    },
    /// `@for`
    For {
        /// `P`
        pattern: FragmentId,
        /// `e`
        iterable: FragmentId,
        /// `with row`
        row: Option<FragmentId>,
        /// What is repeated.
        body: Vec<Node<'src>>,
        /// What is written when there was nothing.
        otherwise: Option<Vec<Node<'src>>>,
    },
    /// `@while`
    While {
        /// The condition.
        condition: FragmentId,
        /// What is repeated.
        body: Vec<Node<'src>>,
    },
    /// `@match`
    Match {
        /// What is looked at.
        scrutinee: FragmentId,
        /// Patterns, with guards, and what they write.
        arms: Vec<(FragmentId, Vec<Node<'src>>)>,
    },
    /// `@let`
    Let {
        /// `P`
        pattern: FragmentId,
        /// `e`
        value: FragmentId,
        /// `else { … }`
        otherwise: Option<Vec<Node<'src>>>,
    },
    /// `@capture name { … }`
    Capture {
        /// `name`
        name: FragmentId,
        /// What it holds.
        body: Vec<Node<'src>>,
    },
    /// `@do { … }`
    Do(FragmentId),
    /// `@return;`
    Return,
    /// `@break;`
    Break,
    /// `@continue;`
    Continue,
    /// `@try { … } @catch e { … }`
    Try {
        /// What may fail.
        body: Vec<Node<'src>>,
        /// A pattern for the error.
        error: FragmentId,
        /// What is written instead.
        handler: Vec<Node<'src>>,
        /// What in the body leaves the function around it.
        exits: Exits,
    },
    /// `<Card title="x">…</Card>`
    Component(Component<'src>),
    /// `{row(bug)}`, where `row` is a parameter of type `Slot<T>`.
    SlotCall {
        /// `row`
        slot: FragmentId,
        /// The parameter.
        name: &'src str,
        /// `bug`
        argument: FragmentId,
    },
    /// The place of an `@fragment`: rendered with the names in scope.
    Fragment {
        /// The template it became.
        template: TemplateName<'src>,
        /// Its parameters.
        parameters: Vec<(&'src str, FragmentId)>,
    },
}

/// An expression and how it is formatted.
#[derive(Clone, Debug)]
pub struct Value {
    /// The expression.
    pub fragment: FragmentId,
    /// A spec of `std::fmt` and the names it captures.
    pub spec: Option<(String, Vec<FragmentId>)>,
}

/// What writes an interpolation. Each is one function of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sink {
    /// Among the children of an element: text, or markup of this kind.
    Content(Kind),
    /// In a quoted attribute value, or inside `<title>` or `<textarea>`: text only.
    Text(Kind),
    /// At the start of a URL, the scheme included.
    Url(UrlUse),
    /// In the path of a URL.
    UrlPath,
    /// In the query of a URL.
    UrlQuery,
    /// In the fragment of a URL.
    UrlFragment,
}

/// What writes a whole attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeSink {
    /// Text, or left out.
    Text(Kind),
    /// The name alone, or left out.
    Boolean,
    /// A word, or `true` and `false`.
    Enumerated,
    /// Digits.
    Number,
    /// A URL.
    Url(UrlUse),
    /// URLs with blanks between them: `ping`.
    UrlList,
    /// URLs with descriptors: `srcset`.
    Srcset,
    /// JavaScript: `onclick`, `@click`.
    Handler,
    /// Declarations of CSS: `style`.
    Style,
    /// A page: `srcdoc`.
    HtmlDocument,
    /// `nonce`
    Nonce,
    /// `integrity`
    Integrity,
    /// `sandbox`
    Sandbox,
    /// JSON or JavaScript that a script of the page reads: `x-data`, `hx-vals`.
    ScriptData,
}

/// What may be in a list of tokens.
#[derive(Debug)]
pub enum TokenListItem<'src> {
    /// `class:odd={odd}`
    If {
        /// `odd`
        token: &'src str,
        /// A `bool`.
        condition: FragmentId,
    },
    /// `class={names}`
    Tokens(Value),
    /// A quoted value with interpolations: text and tokens run together.
    Text(Vec<Node<'src>>),
}

/// A component: another template, called by its tag.
#[derive(Debug)]
pub struct Component<'src> {
    /// `ui::Card`
    pub path: FragmentId,
    /// `<Bug>`
    pub generics: Option<FragmentId>,
    /// In the order written.
    pub attributes: Vec<ComponentAttribute<'src>>,
    /// `children` first, then `@slot`s in the order written.
    pub slots: Vec<SlotFill<'src>>,
}

/// What a component is given.
#[derive(Debug)]
pub struct ComponentAttribute<'src> {
    /// `title`, `hx-post`
    pub name: &'src str,
    /// The name as a piece of Rust, where it is an identifier.
    pub fragment: Option<FragmentId>,
    /// What it is given.
    pub value: ComponentValue<'src>,
}

/// The value of a component's attribute.
#[derive(Debug)]
pub enum ComponentValue<'src> {
    /// `open`
    True,
    /// `title="Bugs"`, decoded.
    Literal(String),
    /// `title="Bug {id}"`: decoded text and interpolations, unescaped.
    Formatted(Vec<Node<'src>>),
    /// `title={t}`, `{title}`
    Expression(Value),
    /// `title?={opt}`
    Optional(FragmentId),
    /// `{..attrs}`
    Spread(FragmentId),
}

/// Markup for a slot.
#[derive(Debug)]
pub struct SlotFill<'src> {
    /// `header`; `children` has no name of the author's.
    pub name: &'src str,
    /// The name as a piece of Rust.
    pub fragment: Option<FragmentId>,
    /// A pattern for the argument.
    pub argument: Option<FragmentId>,
    /// What fills it.
    pub body: Vec<Node<'src>>,
    /// What in the body leaves the function around it.
    pub exits: Exits,
}
