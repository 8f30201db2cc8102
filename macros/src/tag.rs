//! A template's parameters and what a tag gives → the template's struct.
//!
//! ```text
//! __tag! { Card { title required, n default, footer optional_slot, rest rest, }
//!          [ui::Card] [] [title literal "x"] [class value big] }
//!     ─▶
//! ui::Card::__of(
//!     ::core::convert::From::from("x"),
//!     ::core::option::Option::None,
//!     ::core::option::Option::None,
//!     { let mut list = ::masque::Attributes::new(); list.set("class", big); list },
//! )
//! ```
//!
//! Where every default is given too, or there is none, it is `ui::Card { title: …, … }`, and what
//! is given is evaluated in the order written; the arguments of `__of` are in its order. Without
//! a path a Rust caller wrote `Card! { title: "x" }`, which `__fields!` brings into this form.

mod mistakes;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ptr;

use proc_macro::{Delimiter, Ident, Literal, Span, TokenStream, TokenTree};

use crate::code::{code, list};
use crate::report::compile_error;

/// A hash of where the macro call stands.
pub(crate) fn place() -> String {
    let call = Span::call_site();
    let mut hasher = DefaultHasher::new();
    (call.file(), call.line(), call.column()).hash(&mut hasher);
    format!("_{:x}", hasher.finish())
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut trees = input.into_iter().peekable();
    let (Some(TokenTree::Ident(template)), Some(TokenTree::Group(table))) =
        (trees.next(), trees.next())
    else {
        return malformed();
    };
    let is_tag = matches!(trees.peek(),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket);
    if !is_tag {
        let template = TokenStream::from(TokenTree::from(template));
        let parts = [template.clone(), TokenTree::from(table).into(), template, trees.collect()];
        return code(Span::call_site(), "::masque::__fields! { [$ $ [$] []] [] $ }", parts);
    }
    let (Some(TokenTree::Group(path)), Some(TokenTree::Group(generics))) =
        (trees.next(), trees.next())
    else {
        return malformed();
    };
    let Some(parameters) = parameters(table.stream()) else { return malformed() };
    let Some(given) = trees.map(given).collect::<Option<Vec<_>>>() else { return malformed() };
    let tag = Tag { template: template.to_string(), parameters, path: path.stream(), given };
    let errors = tag.errors();
    if errors.is_empty() {
        return tag.value(generics.stream());
    }
    let here = Span::call_site();
    let errors = errors.into_iter().map(|error| code(here, "$;", [error])).collect();
    code(here, "{ $ }", [errors])
}

struct Tag {
    template: String,
    parameters: Vec<Parameter>,
    path: TokenStream,
    given: Vec<Given>,
}

struct Parameter {
    field: Ident,
    sort: Sort,
}

/// What a parameter is to those who give it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Required,
    /// An `impl Trait`.
    Implementor,
    /// An `Option` without a default.
    Option,
    /// With a value for its default.
    Default,
    /// The same, an `Option`.
    DefaultOption,
    Slot,
    /// A slot with an argument.
    SlotWith,
    /// A slot with a default.
    OptionalSlot,
    /// `..rest: Attributes`
    Rest,
}

impl Sort {
    fn is_slot(self) -> bool {
        matches!(self, Self::Slot | Self::SlotWith | Self::OptionalSlot)
    }

    /// Whether its field is an option that a tag gives the inside of.
    fn is_option(self) -> bool {
        matches!(self, Self::Option | Self::DefaultOption | Self::OptionalSlot)
    }

    fn has_value(self) -> bool {
        matches!(self, Self::Default | Self::DefaultOption)
    }
}

/// One thing that a tag gives.
struct Given {
    /// Without `r#`.
    name: String,
    /// `None` where the author wrote no identifier.
    span: Option<Span>,
    how: How,
    value: TokenStream,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// A piece of text, which converts.
    Literal,
    Value,
    /// The name alone.
    True,
    /// `title?={opt}`
    Maybe,
    /// `{..more}`
    Spread,
    /// `@slot name { … }`
    Slot,
    /// The children.
    Content,
    /// `name: value`, from a Rust caller.
    Field,
}

fn parameters(table: TokenStream) -> Option<Vec<Parameter>> {
    let trees: Vec<TokenTree> = table.into_iter().collect();
    let parameter = |trees: &[TokenTree]| {
        let [TokenTree::Ident(field), TokenTree::Ident(sort), _] = trees else { return None };
        let sort = match &*sort.to_string() {
            "required" => Sort::Required,
            "implementor" => Sort::Implementor,
            "option" => Sort::Option,
            "default" => Sort::Default,
            "default_option" => Sort::DefaultOption,
            "slot" => Sort::Slot,
            "slot_with" => Sort::SlotWith,
            "optional_slot" => Sort::OptionalSlot,
            "rest" => Sort::Rest,
            _ => return None,
        };
        Some(Parameter { field: field.clone(), sort })
    };
    trees.chunks(3).map(parameter).collect()
}

fn given(tree: TokenTree) -> Option<Given> {
    let TokenTree::Group(group) = tree else { return None };
    let mut trees = group.stream().into_iter();
    let name = trees.next()?;
    let TokenTree::Ident(how) = trees.next()? else { return None };
    let how = match &*how.to_string() {
        "literal" => How::Literal,
        "value" => How::Value,
        "true" => How::True,
        "maybe" => How::Maybe,
        "spread" => How::Spread,
        "slot" => How::Slot,
        "content" => How::Content,
        "field" => How::Field,
        _ => return None,
    };
    let (name, span) = match name {
        TokenTree::Ident(name) => (plain(&name), Some(name.span())),
        name => (name.to_string().trim_matches('"').to_owned(), None),
    };
    let span = span.filter(|_| how != How::Content);
    let value = match how {
        How::True => code(Span::call_site(), "true", []),
        _ => trees.collect(),
    };
    Some(Given { name, span, how, value })
}

/// Its text without `r#`.
fn plain(name: &Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

impl Tag {
    /// Which parameter takes what is given; `None` for what only `..rest` takes.
    fn parameter(&self, given: &Given) -> Option<&Parameter> {
        let is_named = |parameter: &&Parameter| {
            plain(&parameter.field) == given.name
                && (parameter.sort != Sort::Rest || given.how == How::Field)
        };
        self.parameters.iter().find(is_named)
    }

    fn rest(&self) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.sort == Sort::Rest)
    }

    /// Where the path stands.
    fn place(&self) -> (Span, Span) {
        let mut spans = self.path.clone().into_iter().map(|tree| tree.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        (first, spans.last().unwrap_or(first))
    }

    /// The expression.
    fn value(&self, generics: TokenStream) -> TokenStream {
        let (path, at) = (self.path.clone(), glue(self.place().1));
        let is_left_out = |parameter: &Parameter| {
            parameter.sort.has_value() && self.given_for(parameter).is_none()
        };
        let by_function = self
            .parameters
            .iter()
            .any(|parameter| parameter.sort == Sort::Implementor || is_left_out(parameter));
        if by_function {
            let arguments =
                self.parameters.iter().map(|parameter| match self.given_for(parameter) {
                    Some(given) if parameter.sort.has_value() => {
                        some(given_value(parameter, given, at), given.at(at))
                    }
                    Some(given) => given_value(parameter, given, at),
                    None => self.left_out(parameter, at),
                });
            return code(at, "$ $::__of($)", [path, generics, list(arguments, at)]);
        }
        // As in any struct, in the order written.
        let mut order: Vec<&Parameter> = Vec::new();
        for given in &self.given {
            let parameter = self.parameter(given).or_else(|| self.rest());
            order.extend(parameter.filter(|new| !order.iter().any(|old| ptr::eq(*old, *new))));
        }
        for parameter in &self.parameters {
            if !order.iter().any(|old| ptr::eq(*old, parameter)) {
                order.push(parameter);
            }
        }
        let fields = order.into_iter().map(|parameter| {
            let mut field = parameter.field.clone();
            let value = match self.given_for(parameter) {
                Some(given) => {
                    field.set_span(given.at(at));
                    given_value(parameter, given, at)
                }
                None => self.left_out(parameter, at),
            };
            code(at, "$: $", [TokenTree::from(field).into(), value])
        });
        code(at, "$ $ { $ }", [path, generics, list(fields, at)])
    }

    fn given_for(&self, parameter: &Parameter) -> Option<&Given> {
        self.given
            .iter()
            .find(|given| self.parameter(given).is_some_and(|taker| ptr::eq(taker, parameter)))
    }

    /// What a parameter is that nothing was given for by its name.
    fn left_out(&self, parameter: &Parameter, at: Span) -> TokenStream {
        if parameter.sort != Sort::Rest {
            return code(at, "::core::option::Option::None", []);
        }
        let unnamed = self.given.iter().filter(|given| self.parameter(given).is_none());
        let statement = |given: &Given| {
            let (value, at) = (given.value.clone(), given.at(at));
            if given.how == How::Spread {
                return code(at, "list.extend(&($));", [value]);
            }
            let name = TokenTree::from(Literal::string(&given.name)).into();
            code(at, "list.set($, $);", [name, value])
        };
        let statements: TokenStream = unnamed.map(statement).collect();
        if statements.is_empty() {
            return code(at, "::masque::Attributes::new()", []);
        }
        code(at, "{ let mut list = ::masque::Attributes::new(); $ list }", [statements])
    }
}

impl Given {
    /// Where what belongs to it stands.
    fn at(&self, tag: Span) -> Span {
        self.span.map_or(tag, glue)
    }
}

/// What the field of a parameter is.
fn given_value(parameter: &Parameter, given: &Given, tag: Span) -> TokenStream {
    let at = given.at(tag);
    let value = match given.how {
        How::Literal => {
            let text = located(&given.value, at);
            code(at, "::core::convert::From::from($)", [text])
        }
        How::True => located(&given.value, at),
        How::Slot | How::Content if !is_closure(&given.value) => located(&given.value, at),
        _ => given.value.clone(),
    };
    if parameter.sort.is_option() && given.how != How::Maybe { some(value, at) } else { value }
}

/// Whether a slot has an argument: `&|…| …`.
fn is_closure(slot: &TokenStream) -> bool {
    matches!(slot.clone().into_iter().nth(1), Some(TokenTree::Punct(sign)) if sign.as_char() == '|')
}

fn some(value: TokenStream, at: Span) -> TokenStream {
    code(at, "::core::option::Option::Some($)", [value])
}

/// Tokens that have no place of their own, at a place.
fn located(tokens: &TokenStream, place: Span) -> TokenStream {
    let at_place = |mut tree: TokenTree| {
        tree.set_span(place.resolved_at(tree.span()));
        tree
    };
    tokens.clone().into_iter().map(at_place).collect()
}

/// The place of the author's token, for a token of ours.
fn glue(span: Span) -> Span {
    span.resolved_at(Span::mixed_site())
}

fn malformed() -> TokenStream {
    let message = "this is not what this version of `masque` calls: \
                   use the same version of `masque` and `masque-build`";
    compile_error(message, Span::call_site(), Span::call_site())
}
