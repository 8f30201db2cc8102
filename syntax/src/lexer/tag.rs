//! Inside a start tag: names, values, `{name}`, `{..attrs}`, `@if`.

use logos::Logos;

use super::modes_generated::{Rust, Tag};
use super::rust::{Angles, Stop};
use super::{Content, Directive, Lexer, Mode};
use crate::ast::{Attribute, AttributeValue, Exits, TagName, ValuePart};
use crate::diagnostic::syntax as report;
use crate::html;
use crate::source::Span;
use crate::token::{AttributeName, Token, Word};

impl<'src> Lexer<'src> {
    /// One word of a start tag.
    pub(super) fn attribute(&mut self, name: TagName<'src>, start: u32, content: Content<'src>) {
        let Some((token, span)) = self.tag_token() else {
            self.at = self.source.len();
            return;
        };
        match token {
            Some(Tag::End) => {
                self.tag_end(span);
                self.modes.pop();
                self.after_start_tag(name, content);
            }
            Some(Tag::SelfClosing) => {
                self.push(span, Token::SelfClosing);
                self.modes.pop();
            }
            Some(Tag::Less) => {
                self.report(report::unclosed_tag(name.text, Span { start, end: name.span.end }));
                self.at = span.start as usize;
                self.push(Span::empty(self.at), Token::TagEnd);
                self.modes.pop();
            }
            token => self.attribute_word(token, span, name),
        }
    }

    /// One word inside the braces of an `@if` among attributes.
    pub(super) fn attribute_in_block(&mut self, name: TagName<'src>, open: Span) {
        let Some((token, span)) = self.tag_token() else {
            self.at = self.source.len();
            return;
        };
        match token {
            Some(Tag::CloseBrace) => {
                self.modes.pop();
                self.push(span, Token::CloseBrace);
                self.code(span);
                self.attribute_else(name);
            }
            Some(Tag::End | Tag::SelfClosing | Tag::Less) => {
                self.report(report::unclosed_block(open, Some(span)));
                self.at = span.start as usize;
                self.push(Span::empty(self.at), Token::CloseBrace);
                self.modes.pop();
            }
            token => self.attribute_word(token, span, name),
        }
    }

    /// `>`, which is one word with the `<p` before it.
    fn tag_end(&mut self, span: Span) {
        if let Some(Word(token, tag)) = self.tokens.last_mut()
            && let Token::TagStart(name) = *token
        {
            *token = Token::BareTag(name);
            tag.end = span.end;
        } else {
            self.push(span, Token::TagEnd);
        }
    }

    fn tag_token(&mut self) -> Option<(Option<Tag>, Span)> {
        let mut lexer = Tag::lexer(self.source.as_bytes());
        lexer.bump(self.at);
        let token = lexer.next()?;
        let span = Span::new(lexer.span().start, lexer.span().end);
        self.at = span.end as usize;
        Some((token.ok(), span))
    }

    fn attribute_word(&mut self, token: Option<Tag>, span: Span, name: TagName<'src>) {
        match token {
            Some(Tag::Name) => self.attribute_name(span, name),
            Some(Tag::OpenBrace) => self.attribute_braces(span),
            Some(Tag::Equals) => {
                self.unexpected(span, "=");
                self.skip_value();
            }
            Some(Tag::CloseBrace) => self.unexpected(span, "}"),
            Some(Tag::Slash) => self.unexpected(span, "/"),
            _ => self.unexpected(span, span.of(self.source)),
        }
    }

    fn unexpected(&mut self, span: Span, text: &str) {
        self.report(report::unexpected_in_tag(text, span));
    }

    /// `name`, `name=value`, `name?={opt}`, or `@if`.
    fn attribute_name(&mut self, mut span: Span, tag: TagName<'src>) {
        if span.of(self.source).starts_with("class:") {
            // A class may hold what no other name may: `class:w-1/2`.
            let rest = &self.source[span.start as usize..];
            span.end = span.start + super::length_to(rest, "=>{}\"'") as u32;
            self.at = span.end as usize;
        }
        let next = self.skip_space(self.at);
        let has_value = self.source[next..].starts_with('=');
        let text = span.of(self.source);
        if !has_value && text == "@if" {
            self.attribute_if(span, Token::If, tag);
            return;
        }
        if !has_value && text == "@else" {
            self.report(report::else_without_if(span));
            return;
        }
        let directive = text.strip_prefix('@').and_then(Directive::of).filter(|_| !has_value);
        if directive.is_some() {
            self.report(report::control_in_tag(text, span));
            let piece = self.read(self.at, Angles::Operators, |step| {
                matches!(step.token, Rust::OpenBrace | Rust::Greater)
            });
            if let Stop::At(Rust::OpenBrace, open) = piece.stop {
                self.at = open.start as usize;
                self.skip_braces();
            }
            return;
        }
        if !has_value && self.rest().starts_with('{') {
            let place = self.skip_braces();
            self.report(report::dynamic_attribute_name(text, place));
            self.at += super::length_to(self.rest(), "=>/{}\"'");
            if self.rest().starts_with('=') {
                self.at += 1;
                self.skip_value();
            }
            return;
        }
        let optional = has_value && text.len() > 1 && text.ends_with('?');
        let name = Span { end: span.end - u32::from(optional), ..span };
        let text = name.of(self.source);
        let is_rust = tag.component.is_some()
            && self.identifier(name.start as usize).is_some_and(|identifier| identifier == name);
        let fragment = is_rust.then(|| {
            self.code(name);
            self.fragment(name, Exits::default())
        });
        let optional = optional.then_some(Span { start: name.end, ..span });
        let name = AttributeName { text, fragment, span: name, optional };
        if has_value {
            self.at = next + 1;
            self.attribute_value(name, tag);
        } else {
            self.whole_attribute(name.with(AttributeValue::Empty));
        }
    }

    fn whole_attribute(&mut self, attribute: Attribute<'src>) {
        self.push(attribute.span(), Token::Attribute(Box::new(attribute)));
    }

    /// Passes over a value of which something was said already.
    fn skip_value(&mut self) {
        self.at = self.skip_space(self.at);
        let rest = self.rest();
        match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                self.at += rest[1..].find(quote).map_or(1, |end| end + 2);
            }
            Some('{') => {
                self.skip_braces();
            }
            _ => self.at += super::length_to(rest, "<>"),
        }
    }

    /// What stands behind the `=`.
    fn attribute_value(&mut self, name: AttributeName<'src>, tag: TagName<'src>) {
        let verbatim = tag.component.is_none() && is_verbatim(name.text);
        let equals = self.at;
        let value = match self.tag_token() {
            Some((Some(Tag::DoubleQuote), span)) => self.quoted(span, '"', verbatim),
            Some((Some(Tag::SingleQuote), span)) => self.quoted(span, '\'', verbatim),
            Some((Some(Tag::OpenBrace), span)) => {
                let start = Span::new(name.span.start as usize, equals);
                self.push(start, Token::AttributeStart(name));
                self.interpolation(span, self.source.len());
                return;
            }
            Some((Some(Tag::Name | Tag::Slash), span)) => {
                // `href=/a/b=c` goes on to the next blank or `>`, as in HTML.
                let start = span.start as usize;
                let length = super::length_to(&self.source[start..], "<>{}\"'`");
                self.unquoted(Span::new(start, start + length))
            }
            other => {
                let span = other.map_or(Span::empty(equals), |(_, span)| span);
                self.at = span.start as usize;
                let sign = Span::new(equals - 1, equals);
                self.report(report::missing_attribute_value(name.text, sign));
                AttributeValue::Unquoted(Span::empty(equals))
            }
        };
        self.whole_attribute(name.with(value));
    }

    fn unquoted(&mut self, span: Span) -> AttributeValue<'src> {
        self.at = span.end as usize;
        if self.rest().starts_with('{') {
            let end = self.source[self.at..].find('}').map_or(self.at + 1, |end| self.at + end + 1);
            self.report(report::interpolation_in_unquoted(Span::new(span.start as usize, end)));
            self.at = end;
        }
        AttributeValue::Unquoted(span)
    }

    /// A quoted value: the quote ends it, also inside an interpolation.
    fn quoted(&mut self, open: Span, quote: char, verbatim: bool) -> AttributeValue<'src> {
        let mut parts = Vec::new();
        let start = open.end as usize;
        let Some(length) = self.source[start..].find(quote) else {
            self.report(report::unclosed_quote(quote, open));
            let end =
                self.source[start..].find(['\n', '>']).map_or(self.source.len(), |end| start + end);
            if end > start {
                parts.push(ValuePart::Text(Span::new(start, end)));
            }
            self.at = end;
            return AttributeValue::Quoted { quote, parts, span: Span { end: end as u32, ..open } };
        };
        let close = start + length;
        while self.at < close {
            let rest = &self.source[self.at..close];
            let text = if verbatim { rest.len() } else { rest.find('{').unwrap_or(rest.len()) };
            if text > 0 {
                parts.push(ValuePart::Text(Span::new(self.at, self.at + text)));
                self.at += text;
            } else {
                let brace = Span::new(self.at, self.at + 1);
                self.at += 1;
                parts.push(match self.interpolation_word(brace, close) {
                    Word(Token::Interpolation(value), _) => ValuePart::Interpolation(value),
                    // Nothing is left of it.
                    Word(Token::Remark, span) => ValuePart::Text(Span { end: span.start, ..span }),
                    Word(_, span) => ValuePart::Text(span),
                });
            }
        }
        self.at = close.max(self.at) + 1;
        AttributeValue::Quoted { quote, parts, span: Span { end: self.at as u32, ..open } }
    }

    /// `{name}`, `{..attrs}`, `{/* … */}`
    fn attribute_braces(&mut self, open: Span) {
        let piece = self.read(self.at, Angles::Operators, |_| false);
        let close = match piece.stop {
            Stop::Closing(close) if close.of(self.source) == "}" => close,
            stop => {
                let Word(token, span) = self.unclosed_interpolation(open, self.source.len(), stop);
                self.push(span, token);
                return;
            }
        };
        self.at = close.end as usize;
        let all = open.to(close);
        let text = piece.span.of(self.source);
        if piece.span.is_empty() && piece.comment {
            self.push(all, Token::Remark);
            return;
        }
        self.code(all);
        if let Some(value) = text.strip_prefix("..") {
            let start = self.skip_space(piece.span.end as usize - value.len());
            let fragment = self.fragment(Span::new(start, piece.span.end as usize), piece.exits);
            self.whole_attribute(Attribute::Spread { value: fragment, span: all });
        } else if self.identifier(piece.span.start as usize) == Some(piece.span) {
            let name = self.name(piece.span);
            self.whole_attribute(Attribute::Shorthand { name, span: all });
        } else {
            self.report(report::attribute_without_name(text, all));
            self.push(all, Token::Invalid);
        }
    }

    /// `@if c {` among attributes.
    fn attribute_if(&mut self, word: Span, token: Token<'src>, tag: TagName<'src>) {
        self.push(word, token);
        if let Some(open) = self.condition(word, "@if") {
            self.push(open, Token::OpenBrace);
            self.modes.push(Mode::Attributes { name: tag, open });
        }
    }

    /// `@else {` or `@else if c {` after a block of attributes.
    fn attribute_else(&mut self, tag: TagName<'src>) {
        let at = self.skip_space(self.at);
        if Directive::starts(self.source[at..].strip_prefix('@').unwrap_or(""))
            != Some(Directive::Else)
        {
            return;
        }
        let word = Span::new(at, at + "@else".len());
        self.at = word.end as usize;
        let next = self.skip_space(self.at);
        if self.identifier(next).is_some_and(|word| word.of(self.source) == "if") {
            self.at = next + 2;
            self.attribute_if(Span::new(at, self.at), Token::ElseIf, tag);
            return;
        }
        self.push(word, Token::Else);
        if let Some(open) = self.expect("{", "`@else`") {
            self.code(word.to(open));
            self.push(open, Token::OpenBrace);
            self.modes.push(Mode::Attributes { name: tag, open });
        } else {
            self.push(word, Token::Invalid);
        }
    }

    /// What a start tag says about the text after it.
    fn after_start_tag(&mut self, name: TagName<'src>, content: Content<'src>) {
        if content != Content::Html || name.component.is_some() {
            return;
        }
        match &*html::lower_case(name.text) {
            "script" | "style" => self.verbatim(name.text),
            "title" | "textarea" => {
                if let Some(Mode::Block { content, .. }) = self.modes.last_mut() {
                    *content = Content::Rcdata(name.text);
                }
            }
            _ => {}
        }
    }

    /// The text of a script or style, up to its end tag.
    fn verbatim(&mut self, name: &str) {
        let rest = self.rest().as_bytes();
        let end = (0..rest.len()).find(|at| is_end_tag(&rest[*at..], name));
        let end = self.at + end.unwrap_or(rest.len());
        if end > self.at {
            self.push(Span::new(self.at, end), Token::Verbatim);
        }
        self.at = end;
    }
}

/// Attributes whose quoted value is another language's text (LANGUAGE.md,
/// "Interpolation"): copied as it stands, braces included.
pub(super) fn is_verbatim(name: &str) -> bool {
    let name = html::lower_case(name);
    let starts = |prefix: &str| name.len() > prefix.len() && name.starts_with(prefix);
    matches!(&*name, "style" | "pattern" | "srcdoc" | "hx-vals" | "hx-headers" | "_")
        || starts("on")
        || starts("x-")
        || starts("@")
        || starts(":")
        || starts("v-")
        || starts("hx-on")
}

/// `</name`, in any case, and not the beginning of a longer name.
pub(super) fn is_end_tag(text: &[u8], name: &str) -> bool {
    let Some(rest) = text.strip_prefix(b"</") else { return false };
    rest.len() >= name.len()
        && rest[..name.len()].eq_ignore_ascii_case(name.as_bytes())
        && rest.get(name.len()).is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-')
}
