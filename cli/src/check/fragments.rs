//! A template → the mistakes in the syntax of the Rust inside, without rustc.
//!
//! What a piece of Rust has to be follows from where it stands: `P if g` in an
//! arm, a type after a parameter's colon. Names and types are rustc's business.

use masque_compiler::Entry;
use masque_compiler::diagnostic::{Diagnostic, Label, Severity};
use masque_compiler::source::Span;
use masque_compiler::syntax::ast::{
    Attribute, AttributeValue, Control, Default, Fragment, FragmentId, Function, If, Interpolation,
    Item, Leaf, Node, Parameter, Source, StartTag, Template, TypeShape, ValuePart,
};
use masque_compiler::syntax::parse;
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, Parser};
use syn::{Block, Expr, GenericParam, ItemFn, Pat, Path, Type, Visibility, WhereClause};

/// The mistakes in a template file that has none of its own.
pub(super) fn check(text: &str) -> Vec<Diagnostic> {
    let parsed = parse(text, Entry::File);
    let mut fragments = Fragments { text, all: &parsed.fragments, found: Vec::new() };
    if let Source::File(items) = &parsed.source {
        for item in items {
            match item {
                Item::Rust(span) => fragments.parse_as(*span, parse_one::<syn::File>),
                Item::Template(template) => fragments.template(template),
                Item::Function(function) => fragments.function(function),
            }
        }
    }
    fragments.found.sort_by_key(|diagnostic| diagnostic.span());
    fragments.found
}

struct Fragments<'a> {
    text: &'a str,
    all: &'a [Fragment],
    found: Vec<Diagnostic>,
}

impl Fragments<'_> {
    fn template(&mut self, template: &Template<'_, Vec<Node<'_>>>) {
        self.each(template.attributes.iter().copied(), attributes);
        self.each(template.visibility, parse_one::<Visibility>);
        for generic in &template.generics {
            self.check(generic.declaration, parse_one::<GenericParam>);
        }
        self.parameters(&template.parameters);
        self.each(template.where_clause, |clause| parse_one::<WhereClause>(quote!(where #clause)));
        self.nodes(&template.body);
    }

    fn parameters(&mut self, parameters: &[Parameter<'_, Vec<Node<'_>>>]) {
        for parameter in parameters {
            self.parameter(parameter);
            if let Some(Default::Markup { body, .. }) = &parameter.default {
                self.nodes(body);
            }
        }
    }

    fn parameter<Body>(&mut self, parameter: &Parameter<'_, Body>) {
        self.each(parameter.attributes.iter().copied(), attributes);
        let bounds_only = matches!(parameter.ty.shape, TypeShape::Impl | TypeShape::ImplIterator);
        self.each(parameter.ty.fragment, |ty| match bounds_only {
            true => parse_one::<Type>(quote!(impl #ty)),
            false => parse_one::<Type>(ty),
        });
        if let Some(Default::Value(value, ..)) = &parameter.default {
            self.check(*value, parse_one::<Expr>);
        }
    }

    fn function(&mut self, function: &Function<'_>) {
        self.each(function.attributes.iter().copied(), attributes);
        self.each(function.visibility, parse_one::<Visibility>);
        function.parameters.iter().for_each(|parameter| self.parameter(parameter));
        let asynchronous = function.asynchronous.then(|| quote!(async));
        self.check(function.rest, |rest| {
            parse_one::<ItemFn>(quote!(#asynchronous fn page() #rest))
        });
    }

    fn nodes(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            match node {
                Node::Leaf(Leaf::Interpolation(interpolation)) => self.interpolation(interpolation),
                Node::Leaf(Leaf::Do { statements, .. }) => {
                    self.check(*statements, |tokens| Block::parse_within.parse2(tokens).map(drop));
                }
                Node::Leaf(_) => {}
                Node::Control(control) => self.control(control),
                Node::Element(element) => {
                    self.start_tag(&element.start);
                    self.nodes(&element.children);
                }
            }
        }
    }

    fn control(&mut self, control: &Control<'_, Vec<Node<'_>>>) {
        match control {
            Control::If(choice) => self.choice(choice, &mut |this, nodes| this.nodes(nodes)),
            Control::For { pattern, iterable, body, otherwise, .. } => {
                self.check(*pattern, pattern_alone);
                self.check(*iterable, before_braces);
                self.nodes(&body.body);
                self.nodes(otherwise.as_ref().map_or(&[], |block| &block.body));
            }
            Control::While { condition, body, .. } => {
                self.check(*condition, condition_of_if);
                self.nodes(&body.body);
            }
            Control::Match { scrutinee, arms, .. } => {
                self.check(*scrutinee, before_braces);
                for arm in arms {
                    self.check(arm.pattern, |tokens| {
                        parse_one::<Expr>(quote!(match () { #tokens => {} }))
                    });
                    self.nodes(&arm.body.body);
                }
            }
            Control::Let { pattern, value, otherwise, .. } => {
                self.check(*pattern, |tokens| {
                    Block::parse_within.parse2(quote!(let #tokens = ();)).map(drop)
                });
                self.check(*value, parse_one::<Expr>);
                self.nodes(otherwise.as_ref().map_or(&[], |block| &block.body));
            }
            Control::Capture { body, .. } => self.nodes(&body.body),
            Control::Try { body, error, handler, .. } => {
                self.check(*error, pattern_alone);
                self.nodes(&body.body);
                self.nodes(&handler.body);
            }
            Control::Slot { argument, body, .. } => {
                self.each(*argument, |tokens| parse_one::<Expr>(quote!(|#tokens| ())));
                self.nodes(&body.body);
            }
            Control::Fragment { parameters, body, .. } => {
                self.parameters(parameters);
                self.nodes(&body.body);
            }
        }
    }

    fn choice<B>(&mut self, choice: &If<B>, body: &mut dyn FnMut(&mut Self, &B)) {
        for arm in &choice.arms {
            self.check(arm.condition, condition_of_if);
            body(self, &arm.body.body);
        }
        if let Some(block) = &choice.otherwise {
            body(self, &block.body);
        }
    }

    fn start_tag(&mut self, tag: &StartTag<'_>) {
        if let Some(component) = tag.name.component {
            self.check(component.path, |tokens| Path::parse_mod_style.parse2(tokens).map(drop));
            self.each(component.generics, |generics| {
                parse_one::<Path>(quote!(component::#generics))
            });
        }
        self.attributes(&tag.attributes);
    }

    fn attributes(&mut self, attributes: &[Attribute<'_>]) {
        for attribute in attributes {
            match attribute {
                Attribute::Named { value: AttributeValue::Whole(value), .. } => {
                    self.interpolation(value);
                }
                Attribute::Named { value: AttributeValue::Quoted { parts, .. }, .. } => {
                    for part in parts {
                        if let ValuePart::Interpolation(interpolation) = part {
                            self.interpolation(interpolation);
                        }
                    }
                }
                Attribute::Spread { value, .. } => self.check(*value, parse_one::<Expr>),
                Attribute::If(choice) => {
                    self.choice(choice, &mut |this, attributes| this.attributes(attributes));
                }
                Attribute::Named { .. }
                | Attribute::Shorthand { .. }
                | Attribute::Remark(_)
                | Attribute::Invalid(_) => {}
            }
        }
    }

    fn interpolation(&mut self, interpolation: &Interpolation<'_>) {
        self.check(interpolation.value, parse_one::<Expr>);
    }

    /// Those that there are, of an option or a list.
    fn each(
        &mut self,
        ids: impl IntoIterator<Item = FragmentId>,
        parse: impl Fn(TokenStream) -> syn::Result<()>,
    ) {
        ids.into_iter().for_each(|id| self.check(id, &parse));
    }

    fn check(&mut self, id: FragmentId, parse: impl Fn(TokenStream) -> syn::Result<()>) {
        self.parse_as(self.all[id.0 as usize].span, parse);
    }

    fn parse_as(&mut self, span: Span, parse: impl Fn(TokenStream) -> syn::Result<()>) {
        let tokens = span.of(self.text).parse::<TokenStream>();
        let tokens = tokens.map_err(|error| syn::Error::new(error.span(), "this is not Rust"));
        if let Err(error) = tokens.and_then(parse) {
            self.found.push(diagnostic(span, &error));
        }
    }
}

fn parse_one<T: Parse>(tokens: TokenStream) -> syn::Result<()> {
    syn::parse2::<T>(tokens).map(drop)
}

/// `Bug { id, .. }`, `Some(1) | None`
fn pattern_alone(tokens: TokenStream) -> syn::Result<()> {
    Pat::parse_multi_with_leading_vert.parse2(tokens).map(drop)
}

/// `bugs.iter()`: an expression that `{` ends.
fn before_braces(tokens: TokenStream) -> syn::Result<()> {
    parse_one::<Expr>(quote!(match #tokens {}))
}

/// `c`, `let P = e && c`
fn condition_of_if(tokens: TokenStream) -> syn::Result<()> {
    parse_one::<Expr>(quote!(if #tokens {}))
}

fn attributes(tokens: TokenStream) -> syn::Result<()> {
    syn::Attribute::parse_outer.parse2(tokens).map(drop)
}

fn diagnostic(fragment: Span, error: &syn::Error) -> Diagnostic {
    // Bytes of the fragment's text; empty where the mistake is that something ends too early.
    let place = error.span().byte_range();
    let start = fragment.start as usize + place.start;
    let end = fragment.start as usize + place.end;
    let is_inside = !place.is_empty() && end <= fragment.end as usize;
    Diagnostic {
        code: "rust-syntax",
        severity: Severity::Error,
        message: "this Rust cannot be read".to_owned(),
        labels: vec![Label {
            span: if is_inside { Span::new(start, end) } else { fragment },
            text: error.to_string(),
        }],
        help: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn mistakes(text: &str) -> Vec<&str> {
        check(text).iter().map(|diagnostic| diagnostic.span().of(text)).collect()
    }

    #[test]
    fn sound_rust_of_every_kind() {
        let text = r#"
            use std::fmt;
            /// Doc.
            #[allow(dead_code)]
            pub(crate) template Page<'a, T: fmt::Display, const N: usize>(
                bug: &'a [T; N], row: Slot<&Bug>, f: impl Fn(&str) -> u8, title: &str = "a",
            ) where T: Clone {
                @if let Some(x) = a && x > 3 { {x:?} } @else if b { {y:>8} }
                @for (i, Bug { id, .. }) in bugs.iter().enumerate() with row { {i} }
                @while let Some(x) = next() { {x} }
                @match e { A | B if x => { a } Some(1..=5) => { b } _ => { c } }
                @let Some(x): Option<u8> = y else { @return; };
                @do { let a = 3; let b: u8 = 4; f(a, b) }
                @try { {a?} } @catch e { {e:} }
                <ui::Table::<Bug, 3> rows={&rows[1..]} {..rest}>
                    @slot row(Bug { id, .. }) { {id} }
                </ui::Table>
                <p class={[a, b]} @if c { title="{a} {b.await}" }>{row(bug)}</p>
            }
        "#;
        assert_eq!(mistakes(text), Vec::<&str>::new());
    }

    #[test]
    fn broken_rust_is_found_where_it_is() {
        assert_eq!(mistakes("template A() { é {a b} }"), ["b"]);
        assert_eq!(mistakes("template A() { {a +} }"), ["a +"]);
        assert_eq!(mistakes("template A() { @for 1 + 2 in x { } }"), ["+"]);
        assert_eq!(mistakes("template A() { @do { let = 3; } }"), ["="]);
        assert_eq!(mistakes("use a b;\ntemplate A() { }"), ["b"]);
        assert_eq!(mistakes("template A(a: &) { }"), ["&"]);
    }
}
