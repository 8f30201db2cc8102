//! Pages: `#[page(…)]` before a template or a function, `#[state]` and `#[from]` before a
//! parameter, and functions that are pages.

use logos::Logos;

use super::Lexer;
use super::modes_generated::Rust;
use super::rust::{Angles, Stop};
use super::signature::Head;
use crate::ast::{Exits, FragmentId, Function, Page, ParameterSource};
use crate::diagnostic::{page as report, syntax};
use crate::source::Span;
use crate::token::Token;

/// An attribute: `#[page("/")]`, `#[from(body)]`.
pub(super) struct Attribute {
    /// All of it.
    span: Span,
    /// `page`
    name: Span,
    /// What follows the name, up to the `]`.
    inside: Span,
}

/// The Rust tokens of a part of the source, without comments.
struct Words<'src> {
    source: &'src str,
    words: Vec<(Rust, Span)>,
    at: usize,
}

impl<'src> Words<'src> {
    fn of(source: &'src str, part: Span) -> Self {
        let mut lexer = Rust::lexer(&source.as_bytes()[..part.end as usize]);
        lexer.bump(part.start as usize);
        let mut words = Vec::new();
        while let Some(token) = lexer.next() {
            let span = Span::new(lexer.span().start, lexer.span().end);
            match token {
                Ok(Rust::Comment) => {}
                token => words.push((token.unwrap_or(Rust::Other), span)),
            }
        }
        Self { source, words, at: 0 }
    }

    fn text(&self, at: usize) -> &'src str {
        self.words.get(at).map_or("", |(_, span)| span.of(self.source))
    }

    /// Takes the next word if it is this one.
    fn take(&mut self, text: &str) -> bool {
        let found = self.text(self.at) == text;
        self.at += usize::from(found);
        found
    }

    /// Takes the next word if it is of this sort.
    fn take_sort(&mut self, sort: Rust) -> Option<Span> {
        let (_, span) = *self.words.get(self.at).filter(|(token, _)| *token == sort)?;
        self.at += 1;
        Some(span)
    }

    fn is_at_end(&self) -> bool {
        self.at == self.words.len()
    }
}

impl<'src> Lexer<'src> {
    /// Sorts attributes into Rust's, in stretches, and those with a name of the language's own.
    pub(super) fn attributes(
        &mut self,
        all: Option<Span>,
        own: &[&str],
    ) -> (Vec<FragmentId>, Vec<Attribute>) {
        let Some(all) = all else { return (Vec::new(), Vec::new()) };
        let is_own = |attribute: &Attribute| own.contains(&attribute.name.of(self.source));
        let own: Vec<Attribute> =
            attributes_in(self.source, all).into_iter().filter(is_own).collect();
        let mut rust = Vec::new();
        let mut start = all.start;
        for next in
            own.iter().map(|attribute| attribute.span).chain([Span::empty(all.end as usize)])
        {
            let stretch = Span { start, end: next.start }.of(self.source);
            if !stretch.trim().is_empty() {
                let start = next.start as usize - stretch.trim_start().len();
                let stretch = Span::new(start, start + stretch.trim().len());
                rust.push(self.fragment(stretch, Exits::default()));
            }
            start = next.end;
        }
        (rust, own)
    }

    /// What `#[page(…)]` says, or a report that it says something else.
    pub(super) fn page(&mut self, attributes: &[Attribute]) -> Option<Page<'src>> {
        let (attribute, others) = attributes.split_first()?;
        if let Some(second) = others.first() {
            self.report(report::second_page(attribute.span, second.span));
        }
        let page = self.read_page(attribute);
        if page.is_none() {
            self.report(report::malformed_page(attribute.span));
        }
        page
    }

    /// `(POST "/bug/{id}", strict, guard = auth::signed_in)`
    fn read_page(&mut self, attribute: &Attribute) -> Option<Page<'src>> {
        let mut words = Words::of(self.source, attribute.inside);
        if !words.take("(") {
            return None;
        }
        let verb = words.take_sort(Rust::Ident).map_or("GET", |verb| verb.of(self.source));
        let literal = words.take_sort(Rust::Literal)?;
        let path = literal.of(self.source).strip_prefix('"')?.strip_suffix('"')?;
        let path_span = Span { start: literal.start + 1, end: literal.end - 1 };
        let span = attribute.span;
        let mut page = Page { verb, path, path_span, strict: false, guard: None, span };
        while words.take(",") {
            if words.take("strict") {
                page.strict = true;
            } else if words.take("guard") {
                if !words.take("=") {
                    return None;
                }
                let guard = path_expression(&mut words)?;
                page.guard = Some(self.fragment(guard, Exits::default()));
            }
        }
        (words.take(")") && words.is_at_end()).then_some(page)
    }

    /// What `#[state]`, `#[from]` or `#[from(body)]` says, and where.
    pub(super) fn parameter_source(&mut self, attributes: &[Attribute]) -> (ParameterSource, Span) {
        let mut source = (ParameterSource::Named, Span::default());
        for attribute in attributes {
            let inside = attribute.inside.of(self.source).split_whitespace().collect::<String>();
            let own = match (attribute.name.of(self.source), &*inside) {
                ("state", "") => ParameterSource::State,
                ("from", "") => ParameterSource::Part,
                ("from", "(body)") => ParameterSource::Body,
                _ => {
                    self.report(report::malformed_source(attribute.span));
                    continue;
                }
            };
            if source.0 != ParameterSource::Named {
                self.report(report::second_source(source.1, attribute.span));
            }
            source = (own, attribute.span);
        }
        source
    }

    /// Rust items with functions among them that are pages.
    pub(super) fn items(&mut self, from: usize, end: usize) {
        let mut from = from;
        while let Some(head) = self.find_page_function(from, end) {
            self.rust_items(from, head.start() as usize);
            if self.page_function(&head).is_none() {
                // There is a report; what stands there is not compiled.
                self.at = end;
                return;
            }
            from = self.at;
        }
        self.rust_items(from, end);
    }

    fn rust_items(&mut self, from: usize, end: usize) {
        if !self.source[from..end].trim_matches(super::is_space).is_empty() {
            self.push(Span::new(from, end), Token::Rust);
        }
    }

    /// Looks for `#[page(…)] … fn` outside of all brackets.
    fn find_page_function(&mut self, from: usize, end: usize) -> Option<Head> {
        if !self.source[from..end].contains("page") {
            return None;
        }
        let words = Words::of(self.source, Span::new(from, end));
        let (mut depth, mut item, mut page) = (0_usize, from, None);
        for (at, &(token, span)) in words.words.iter().enumerate() {
            match token {
                Rust::Open | Rust::OpenBrace => depth += 1,
                Rust::Close => depth = depth.saturating_sub(1),
                Rust::CloseBrace | Rust::Semicolon => {
                    depth = depth.saturating_sub(usize::from(token == Rust::CloseBrace));
                    if depth == 0 {
                        if let Some(page) = page.take() {
                            self.report(report::misplaced_page(page));
                        }
                        item = span.end as usize;
                    }
                }
                Rust::Ident if depth == 1 && words.text(at) == "page" => {
                    let begins = at > 1 && words.text(at - 1) == "[" && words.text(at - 2) == "#";
                    page = page.or(begins.then_some(span));
                }
                Rust::Ident if depth == 0 && page.is_some() && words.text(at) == "fn" => {
                    return Some(self.head(item, span));
                }
                _ => {}
            }
        }
        None
    }

    /// From the first attribute to the last brace.
    fn page_function(&mut self, head: &Head) -> Option<()> {
        let start = head.start();
        let (attributes, own) = self.attributes(head.attributes, &["page"]);
        let page = self.page(&own)?;
        let visibility = head.visibility.map(|span| self.fragment(span, Exits::default()));
        self.at = head.keyword.end as usize;
        let name = self.declared_name("fn")?;
        let open = self.skip_space(self.at);
        if self.source[open..].starts_with('<') {
            self.report(report::generic_page(name.text, Span::new(open, open + 1)));
            return None;
        }
        self.expect("(", "the parameters")?;
        let first = self.tokens.len();
        let close = self.parameters(false)?;
        let parameters = self.tokens.drain(first..).filter_map(|word| match word.0 {
            Token::Parameter(parameter) => Some(*parameter),
            _ => None,
        });
        let parameters = parameters.collect();
        let signature =
            self.read(close.end as usize, Angles::Brackets, |step| step.token == Rust::OpenBrace);
        let Stop::At(_, open) = signature.stop else {
            self.expect("{", "the function's body");
            return None;
        };
        let body = self.read(open.end as usize, Angles::Operators, |_| false);
        let Stop::Closing(brace) = body.stop else {
            self.report(syntax::unclosed_block(open, None));
            return None;
        };
        let rest_start = self.skip_space(close.end as usize);
        let rest = self.fragment(Span::new(rest_start, brace.end as usize), Exits::default());
        let span = Span { start, end: brace.end };
        let prefix = Span { start, end: name.span.start };
        let asynchronous = head.asynchronous.is_some();
        let function = Function {
            attributes,
            page,
            visibility,
            asynchronous,
            name,
            parameters,
            rest,
            prefix,
            span,
        };
        self.push(span, Token::Function(Box::new(function)));
        self.code(span);
        self.at = brace.end as usize;
        Some(())
    }
}

/// Each attribute but doc comments.
fn attributes_in(source: &str, all: Span) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    let (mut depth, mut hash, mut name) = (0_usize, None::<Span>, None::<Span>);
    let mut opens = false;
    for (token, span) in Words::of(source, all).words {
        match token {
            Rust::Open | Rust::OpenBrace => depth += 1,
            Rust::Close | Rust::CloseBrace => {
                depth = depth.saturating_sub(1);
                if depth == 0
                    && let (Some(hash), Some(name)) = (hash.take(), name.take())
                {
                    let inside = Span { start: name.end, end: span.start };
                    attributes.push(Attribute { span: hash.to(span), name, inside });
                }
            }
            Rust::Ident if depth == 1 && opens => name = Some(span),
            _ if depth == 0 => hash = (span.of(source) == "#").then_some(span),
            _ => {}
        }
        opens = token == Rust::Open;
    }
    attributes
}

/// `auth::signed_in`
fn path_expression(words: &mut Words<'_>) -> Option<Span> {
    let first = words.take_sort(Rust::Ident)?;
    let mut last = first;
    while words.take("::") {
        last = words.take_sort(Rust::Ident)?;
    }
    Some(first.to(last))
}
