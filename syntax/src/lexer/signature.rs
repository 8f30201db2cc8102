//! Between templates, and a template's head: everything up to its `{`.

use logos::Logos;

use super::modes_generated::Rust;
use super::rust::{Angles, Piece, Stop};
use super::{After, Checkpoint, Content, Lexer, is_identifier, length_while};
use crate::ast::{
    Default as ParameterDefault, Elision, Exits, FragmentId, Generic, GenericKind, Kind, Name,
    Parameter, ParameterSource, Template, Type, TypeShape,
};
use crate::diagnostic::syntax as report;
use crate::source::Span;
use crate::token::Token;

/// The head of a template, or of a function that is a page, up to its name.
pub(super) struct Head {
    pub(super) attributes: Option<Span>,
    pub(super) visibility: Option<Span>,
    pub(super) asynchronous: Option<Span>,
    pub(super) keyword: Span,
}

impl Head {
    pub(super) fn start(&self) -> u32 {
        let first = self.attributes.or(self.visibility).or(self.asynchronous);
        first.unwrap_or(self.keyword).start
    }
}

/// The next line after `from` that begins a template at the left margin.
pub(super) fn next_template(source: &str, from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(newline) = source[at..].find('\n') {
        at += newline + 1;
        let line = &source[at..];
        let line = &line[..line.find('\n').unwrap_or(line.len())];
        let words = line.strip_prefix("pub").map_or(line, |rest| {
            let rest = rest.trim_start();
            let scope = rest.strip_prefix('(').and_then(|scope| scope.split_once(')'));
            scope.map_or(rest, |(_, rest)| rest).trim_start()
        });
        let words = words.strip_prefix("async ").unwrap_or(words);
        let name = words.strip_prefix("template ").map(str::trim_start);
        if name
            .is_some_and(|name| name.contains(['(', '<']) && name.starts_with(char::is_alphabetic))
        {
            return Some(at);
        }
    }
    None
}

impl<'src> Lexer<'src> {
    /// Items and templates up to the end of the file.
    pub(super) fn file(&mut self) {
        self.push(Span::empty(0), Token::FileStart);
        loop {
            let from = self.at;
            let head = self.find_head(from);
            let end = head.as_ref().map_or(self.source.len(), |head| head.start() as usize);
            self.items(from, end);
            let Some(head) = head else { return };
            self.template(&head);
        }
    }

    /// Looks for `template Name(` or `template Name<` among Rust items.
    fn find_head(&self, from: usize) -> Option<Head> {
        let mut lexer = Rust::lexer(self.source.as_bytes());
        lexer.bump(from);
        let mut depth = 0_usize;
        let mut item = from;
        while let Some(token) = lexer.next() {
            let span = Span::new(lexer.span().start, lexer.span().end);
            match token {
                Ok(Rust::Open | Rust::OpenBrace) => depth += 1,
                Ok(Rust::Close) => depth = depth.saturating_sub(1),
                Ok(Rust::CloseBrace) => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        item = span.end as usize;
                    }
                }
                Ok(Rust::Semicolon) if depth == 0 => item = span.end as usize,
                Ok(Rust::Ident) if depth == 0 && span.of(self.source) == "template" => {
                    let name = self.identifier(self.skip_space(span.end as usize));
                    let next = name.map(|name| self.skip_space(name.end as usize));
                    if next.is_some_and(|next| self.source[next..].starts_with(['(', '<', '{'])) {
                        return Some(self.head(item, span));
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// Sorts what stands before the word `template` or `fn`.
    pub(super) fn head(&self, item: usize, keyword: Span) -> Head {
        let mut head = Head { attributes: None, visibility: None, asynchronous: None, keyword };
        let mut lexer = Rust::lexer(&self.source.as_bytes()[..keyword.start as usize]);
        lexer.bump(item);
        let mut depth = 0_usize;
        while let Some(token) = lexer.next() {
            let span = Span::new(lexer.span().start, lexer.span().end);
            let text = span.of(self.source);
            match token {
                Ok(Rust::Comment) if depth > 0 => {}
                Ok(Rust::Comment) if text.starts_with("//!") || text.starts_with("/*!") => {
                    head.attributes = None;
                }
                Ok(Rust::Comment) if is_doc(text) => extend(&mut head.attributes, span),
                Ok(Rust::Comment) => {}
                Ok(Rust::Open) => depth += 1,
                Ok(Rust::Not) if depth == 0 => head.attributes = None,
                _ => {}
            }
            if matches!(token, Ok(Rust::Comment | Rust::Not)) {
                continue;
            }
            let part = match (text, head.visibility.is_some(), head.asynchronous.is_some()) {
                ("async", _, false) if depth == 0 => &mut head.asynchronous,
                ("pub", false, false) if depth == 0 => &mut head.visibility,
                (_, _, true) => continue,
                (_, true, _) => &mut head.visibility,
                _ => &mut head.attributes,
            };
            extend(part, span);
            if token == Ok(Rust::Close) {
                depth = depth.saturating_sub(1);
            }
        }
        head
    }

    /// From the first attribute to the last brace.
    fn template(&mut self, head: &Head) {
        self.slots.clear();
        self.misindented = None;
        self.at = head.keyword.end as usize;
        // Kept as it is up to the first default in markup, or to the `{`.
        self.signature = head.start();
        match self.signature(head) {
            Some((open, content)) => {
                self.code(Span { start: self.signature, end: open.end });
                self.open_block(open, content, After::Nothing);
                self.checkpoint = Some(Checkpoint {
                    open,
                    at: self.at,
                    tokens: self.tokens.len() - 1,
                    fragments: self.fragments.len(),
                    code: self.code.len(),
                    diagnostics: self.diagnostics.len(),
                });
                self.run(0);
                self.checkpoint = None;
            }
            None => {
                let next = next_template(self.source, self.at).unwrap_or(self.source.len());
                self.push(Span::new(self.at, next), Token::Invalid);
                self.at = next;
            }
        }
    }

    /// Reads `Name<T>(a: A = x) -> Html where …` and gives the `{`; reports and
    /// gives nothing when it cannot.
    fn signature(&mut self, head: &Head) -> Option<(Span, Content<'src>)> {
        let (attributes, own) = self.attributes(head.attributes, &["page"]);
        let page = self.page(&own);
        let visibility = head.visibility.map(|span| self.fragment(span, Exits::default()));
        let name = self.declared_name("template")?;
        let generics = self.generics()?;
        let open = self.expect("(", "the parameters")?;
        let span = Span { start: head.start(), end: open.end };
        let template = Template {
            attributes,
            page,
            visibility,
            asynchronous: head.asynchronous,
            name,
            generics,
            parameters: Vec::new(),
            kind: Kind::Html,
            fallible: false,
            where_clause: None,
            body: (),
            body_span: Span::default(),
            span,
        };
        self.push(span, Token::Template(Box::new(template)));
        let close = self.parameters(true)?;
        let (kind, fallible) = self.kind()?;
        let where_clause = self.where_clause();
        let span = Span { start: close.start, end: self.at as u32 };
        self.push(span, Token::TemplateResult(kind, fallible, where_clause));
        let open = self.expect("{", "the template's body")?;
        let content = match kind {
            Kind::Html => Content::Html,
            Kind::Svg | Kind::Xml => Content::Xml,
            Kind::Text => Content::Plain,
        };
        Some((open, content))
    }

    fn where_clause(&mut self) -> Option<FragmentId> {
        let word = self.identifier(self.skip_space(self.at))?;
        if word.of(self.source) != "where" {
            return None;
        }
        let from = word.end as usize;
        let piece = self.read(from, Angles::Brackets, |step| step.token == Rust::OpenBrace);
        self.at = piece.span.end as usize;
        Some(self.fragment_of(piece))
    }

    /// A name that is being declared.
    pub(super) fn declared_name(&mut self, what: &'static str) -> Option<Name<'src>> {
        let at = self.skip_space(self.at);
        let Some(span) = self.identifier(at) else {
            self.report(report::missing_name(what, Span::new(at, self.next_char(at))));
            return None;
        };
        self.at = span.end as usize;
        // The lexer takes all beyond ASCII for letters.
        let name = span.of(self.source);
        if !name.trim_start_matches("r#").chars().all(|c| c.is_alphanumeric() || c == '_') {
            self.report(report::not_a_name(name, span));
            return None;
        }
        Some(self.name(span))
    }

    /// This character, or a report that it is missing.
    pub(super) fn expect(&mut self, text: &'static str, what: &'static str) -> Option<Span> {
        let at = self.skip_comments(self.at);
        if self.source[at..].starts_with(text) {
            self.at = at + text.len();
            return Some(Span::new(at, self.at));
        }
        self.report(report::expected(text, what, Span::new(at, self.next_char(at))));
        None
    }

    pub(super) fn next_char(&self, at: usize) -> usize {
        self.source[at..].chars().next().map_or(at, |c| at + c.len_utf8())
    }

    fn skip_comments(&self, from: usize) -> usize {
        let piece = self.read(from, Angles::Operators, |_| true);
        match piece.stop {
            Stop::At(_, span) | Stop::Closing(span) => span.start as usize,
            Stop::Markup(at) => at as usize,
            Stop::End => self.source.len(),
        }
    }

    /// `<T: Display, 'a, const N: usize>`
    fn generics(&mut self) -> Option<Vec<Generic<'src>>> {
        let mut generics = Vec::new();
        let at = self.skip_space(self.at);
        if !self.source[at..].starts_with('<') {
            return Some(generics);
        }
        self.at = at + 1;
        loop {
            let piece = self.read(self.at, Angles::Brackets, |step| {
                matches!(step.token, Rust::Comma | Rust::Greater)
            });
            let Stop::At(token, stop) = piece.stop else {
                self.report(report::expected(">", "the generic parameters", piece.span));
                return None;
            };
            if !piece.span.is_empty() {
                generics.extend(self.generic(piece));
            } else if token == Rust::Comma {
                self.report(report::missing_generic(stop));
            }
            self.at = stop.end as usize;
            if token == Rust::Greater {
                return Some(generics);
            }
        }
    }

    fn generic(&mut self, piece: Piece) -> Option<Generic<'src>> {
        let text = piece.span.of(self.source);
        let (kind, rest) = match text.strip_prefix("const ") {
            Some(rest) => (GenericKind::Const, rest.trim_start()),
            None if text.starts_with('\'') => (GenericKind::Lifetime, text),
            None => (GenericKind::Type, text),
        };
        let name = &rest[..super::length_while(rest, |c| super::is_identifier(c) || c == '\'')];
        if !name.trim_start_matches('\'').starts_with(|c: char| c.is_alphabetic() || c == '_') {
            self.report(report::missing_name("a generic parameter", piece.span));
            return None;
        }
        let declaration = self.fragment_of(piece);
        Some(Generic { name, kind, declaration, span: piece.span })
    }

    /// What follows the `(`: `a: A = x, ..rest: Attributes)`; defaults in markup only where
    /// they are allowed. Gives the `)`.
    pub(super) fn parameters(&mut self, markup: bool) -> Option<Span> {
        loop {
            let at = self.skip_comments_but_docs(self.at);
            if self.source[at..].starts_with(')') {
                self.at = at + 1;
                return Some(Span::new(at, at + 1));
            }
            self.at = at;
            self.parameter(markup)?;
            let at = self.skip_comments(self.at);
            if self.source[at..].starts_with(',') {
                self.at = at + 1;
            } else if !self.source[at..].starts_with(')') {
                self.report(report::expected(
                    ")",
                    "the parameters",
                    Span::new(at, self.next_char(at)),
                ));
                return None;
            }
        }
    }

    fn skip_comments_but_docs(&self, from: usize) -> usize {
        let at = self.skip_space(from);
        if is_doc(&self.source[at..]) { at } else { self.skip_comments(at) }
    }

    fn parameter(&mut self, markup: bool) -> Option<()> {
        let attributes_span = self.parameter_attributes();
        let (attributes, own) = self.attributes(attributes_span, &["state", "from"]);
        let source = self.parameter_source(&own);
        self.at = attributes_span.map_or(self.at, |span| span.end as usize);
        let at = self.skip_comments(self.at);
        let rest = self.source[at..].starts_with("..").then(|| Span::new(at, at + 2));
        self.at = rest.map_or(self.at, |rest| rest.end as usize);
        let name = self.declared_name("parameter")?;
        let at = self.skip_comments(self.at);
        if !self.source[at..].starts_with(':') {
            self.report(report::missing_type(name.text, name.span));
            return None;
        }
        self.at = at + 1;
        let mut ty = self.parameter_type(name)?;
        if source.0 != ParameterSource::Named {
            ty.referent = self.referent(&ty);
        }
        self.at = ty.span.end as usize;
        let is_slot = matches!(ty.shape, TypeShape::Slot | TypeShape::SlotWith);
        let first = attributes_span.or(rest).unwrap_or(name.span);
        let span = first.to(ty.span);
        let mut parameter = Parameter { attributes, source, rest, name, ty, default: None, span };
        let at = self.skip_comments(self.at);
        if !self.source[at..].starts_with('=') {
            self.push(span, Token::Parameter(Box::new(parameter)));
            return Some(());
        }
        self.at = at + 1;
        let value = self.skip_comments(self.at);
        if markup && self.source[value..].starts_with('{') && (is_slot || self.is_markup(value + 1))
        {
            parameter.span = first.to(Span::new(at, at + 1));
            self.push(parameter.span, Token::ParameterWithBlock(Box::new(parameter)));
            let open = Span::new(value, value + 1);
            self.code(Span { start: self.signature, end: open.end });
            let base = self.modes.len();
            self.open_block(open, Content::Html, After::Nothing);
            self.run(base);
            self.signature = self.at as u32;
            return Some(());
        }
        let piece = self.read(self.at, Angles::Operators, |step| step.token == Rust::Comma);
        if piece.span.is_empty() {
            self.report(report::missing_default(name.text, Span::new(at, at + 1)));
            return None;
        }
        self.at = piece.span.end as usize;
        let default = piece.span;
        parameter.default = Some(ParameterDefault::Value(self.fragment_of(piece), default));
        parameter.span = first.to(default);
        self.push(parameter.span, Token::Parameter(Box::new(parameter)));
        Some(())
    }

    /// Whether a tag stands here, which of a default that is no slot's is a mistake.
    fn is_markup(&self, from: usize) -> bool {
        let rest = &self.source[self.skip_space(from)..];
        rest.strip_prefix('<')
            .is_some_and(|rest| rest.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic()))
    }

    /// `#[attribute]` and `/// doc` before a parameter.
    fn parameter_attributes(&self) -> Option<Span> {
        let mut all: Option<Span> = None;
        let mut lexer = Rust::lexer(self.source.as_bytes());
        lexer.bump(self.at);
        let mut depth = 0_usize;
        while let Some(Ok(token)) = lexer.next() {
            let span = Span::new(lexer.span().start, lexer.span().end);
            let text = span.of(self.source);
            match token {
                Rust::Comment if is_doc(text) => {}
                Rust::Comment => continue,
                Rust::Open => depth += 1,
                Rust::Close if depth > 0 => depth -= 1,
                Rust::Other if text == "#" => {}
                _ if depth > 0 => {}
                _ => break,
            }
            extend(&mut all, span);
        }
        all
    }

    /// Reads the type of the parameter with this name.
    fn parameter_type(&mut self, name: Name<'src>) -> Option<Type<'src>> {
        let mut elisions = Elisions::default();
        let piece = self.read(self.at, Angles::Brackets, |step| {
            matches!(step.token, Rust::Comma | Rust::Equals)
        });
        if piece.span.is_empty() {
            self.report(report::missing_type(name.text, name.span));
            return None;
        }
        let text = piece.span.of(self.source);
        let shape = shape(text);
        // Of `Slot<T>` only `T` is Rust, of `impl Trait` what follows `impl`.
        let inner = match shape {
            TypeShape::Slot => None,
            TypeShape::SlotWith => {
                let open = text.find('<').unwrap_or(0);
                let close = text.rfind('>').unwrap_or(text.len());
                let start = self.skip_space(piece.span.start as usize + open + 1);
                let end = piece.span.start as usize + close;
                Some(Span::new(start, self.source[..end].trim_end().len().max(start)))
            }
            TypeShape::Impl | TypeShape::ImplIterator => {
                let start = self.skip_space(piece.span.start as usize + "impl".len());
                Some(Span::new(start, piece.span.end as usize))
            }
            _ => Some(piece.span),
        };
        if shape == TypeShape::SlotWith {
            self.slots.push(name.text);
        } else if let Some(inner) = inner {
            elisions.find(self.source, inner);
        }
        let fragment = inner.map(|inner| self.fragment(inner, Exits::default()));
        let referent = None;
        Some(Type { text, fragment, referent, shape, elisions: elisions.found, span: piece.span })
    }

    /// Of `&T` the `T`.
    fn referent(&mut self, ty: &Type<'src>) -> Option<FragmentId> {
        let referent = ty.text.strip_prefix('&')?.trim_start();
        let lifetime = referent.strip_prefix('\'').map(|name| length_while(name, is_identifier));
        let referent = lifetime.map_or(referent, |length| referent[1 + length..].trim_start());
        let end = ty.span.end;
        let start = end - referent.len() as u32;
        Some(self.fragment(Span { start, end }, Exits::default()))
    }

    /// `-> Html`, `-> Result<Html>`: the kind, and whether it is fallible.
    fn kind(&mut self) -> Option<(Kind, bool)> {
        let at = self.skip_comments(self.at);
        if !self.source[at..].starts_with("->") {
            return Some((Kind::Html, false));
        }
        let piece = self.read(at + 2, Angles::Brackets, |step| {
            step.token == Rust::OpenBrace || step.text == "where"
        });
        let text: String = piece.span.of(self.source).split_whitespace().collect();
        let inner = text.strip_prefix("Result<").and_then(|inner| inner.strip_suffix('>'));
        let kind = match inner.unwrap_or(&text) {
            "Html" => Kind::Html,
            "Svg" => Kind::Svg,
            "Xml" => Kind::Xml,
            "Text" => Kind::Text,
            _ => {
                self.report(report::unknown_kind(piece.span.of(self.source), piece.span));
                return None;
            }
        };
        self.at = piece.span.end as usize;
        Some((kind, inner.is_some()))
    }
}

/// What a type is to the language.
fn shape(text: &str) -> TypeShape {
    const SCALARS: [&str; 16] = [
        "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
        "i128", "isize", "f32", "f64",
    ];
    let after = |word: &str| text.strip_prefix(word).map(str::trim_start);
    if text == "Slot" {
        TypeShape::Slot
    } else if after("Slot").is_some_and(|rest| rest.starts_with('<')) {
        TypeShape::SlotWith
    } else if let Some(referent) = after("&") {
        let lifetime = referent.starts_with('\'');
        let rest =
            if lifetime { referent.split_once(' ').map_or("", |(_, rest)| rest) } else { referent };
        if rest.trim_start().starts_with("mut ") {
            TypeShape::Mutable
        } else {
            TypeShape::Reference
        }
    } else if SCALARS.contains(&text) {
        TypeShape::Scalar
    } else if after("Option").is_some_and(|rest| rest.starts_with('<')) {
        TypeShape::Option
    } else if let Some(bounds) = text.strip_prefix("impl ") {
        let iterates = bounds.contains("Iterator");
        if iterates { TypeShape::ImplIterator } else { TypeShape::Impl }
    } else {
        TypeShape::Other
    }
}

/// Where a type leaves lifetimes out: after `&`, and at `'_`, but not inside
/// `Fn(&T)`, `fn(&T)` and what follows `for<>`, where each call has its own.
#[derive(Default)]
struct Elisions {
    found: Vec<Elision>,
}

impl Elisions {
    fn find(&mut self, source: &str, ty: Span) {
        let mut lexer = Rust::lexer(&source.as_bytes()[..ty.end as usize]);
        lexer.bump(ty.start as usize);
        let (mut depth, mut function) = (0_usize, None);
        let mut previous = "";
        let mut reference: Option<u32> = None;
        while let Some(Ok(token)) = lexer.next() {
            let span = Span::new(lexer.span().start, lexer.span().end);
            let text = span.of(source);
            if let Some(after) = reference.take()
                && token != Rust::Lifetime
            {
                self.found.push(Elision::After(after));
            }
            match token {
                Rust::Open => {
                    depth += 1;
                    let calls = matches!(previous, "Fn" | "FnMut" | "FnOnce" | "fn");
                    if text == "(" && calls && function.is_none() {
                        function = Some(depth);
                    }
                }
                Rust::Close => {
                    if function == Some(depth) {
                        function = None;
                    }
                    depth = depth.saturating_sub(1);
                }
                Rust::Ident if text == "for" => function = function.or(Some(usize::MAX)),
                Rust::And if function.is_none() => reference = Some(span.end),
                Rust::AndAnd if function.is_none() => {
                    self.found.push(Elision::After(span.start + 1));
                    reference = Some(span.end);
                }
                Rust::Lifetime if text == "'_" && function.is_none() => {
                    self.found.push(Elision::Underscore(span));
                }
                _ => {}
            }
            previous = text;
        }
    }
}

/// `///` and `/** */`, but not `////` and `/***/`.
fn is_doc(comment: &str) -> bool {
    let line = comment.starts_with("///") && !comment.starts_with("////");
    let block = comment.starts_with("/**") && !comment.starts_with("/***") && comment != "/**/";
    line || block
}

fn extend(part: &mut Option<Span>, span: Span) {
    *part = Some(part.map_or(span, |part| part.to(span)));
}
