//! Between tags: text, tags' beginnings, `{expr}`, `@if … {`, `}`.

use logos::Logos;

use super::modes_generated::{Markup, Rust};
use super::rust::{Angles, Stop};
use super::{After, Content, Directive, Lexer, Mode};
use crate::ast::{ComponentPath, EndTag, Exits, TagName};
use crate::diagnostic::syntax as report;
use crate::source::Span;
use crate::token::Token;

impl<'src> Lexer<'src> {
    /// Text, and the one thing after it.
    pub(super) fn piece(&mut self, content: Content<'src>, after: After, open: Option<Span>) {
        let start = self.at;
        loop {
            let mut lexer = Markup::lexer(self.source.as_bytes());
            lexer.bump(self.at);
            let Some(token) = lexer.next() else {
                self.text(start, self.source.len());
                self.at = self.source.len();
                return;
            };
            let span = Span::new(lexer.span().start, lexer.span().end);
            let token = token.unwrap_or(Markup::Text);
            let directive = match token {
                Markup::Word => self.directive(span),
                _ => None,
            };
            if is_text(token, directive, content, span.of(self.source)) {
                self.at = span.end as usize;
                continue;
            }
            self.text(start, span.start as usize);
            self.at = span.end as usize;
            match token {
                Markup::CommentStart => self.comment(span),
                Markup::Doctype => self.up_to(span, ">", Token::Doctype),
                Markup::Instruction => self.up_to(span, "?>", Token::Declaration),
                Markup::Declaration => {
                    let end = if self.source[span.start as usize..].starts_with("<![CDATA[") {
                        "]]>"
                    } else {
                        ">"
                    };
                    self.up_to(span, end, Token::Declaration);
                }
                Markup::StartTag => self.start_tag(span, content),
                Markup::EndTag => self.end_tag(span),
                Markup::OpenBrace => self.interpolation(span, self.source.len()),
                Markup::CloseBrace => self.close_brace(span, after, open, content),
                Markup::Word => {
                    if let Some(directive) = directive {
                        self.code(span);
                        self.start_directive(directive, span, content);
                    }
                }
                Markup::Lone | Markup::Text => {}
            }
            return;
        }
    }

    fn text(&mut self, start: usize, end: usize) {
        if end > start {
            self.push(Span::new(start, end), Token::Text);
        }
    }

    fn comment(&mut self, start: Span) {
        let rest = self.rest();
        match rest.find("-->") {
            Some(end) => {
                if let Some((at, sign)) = early_comment_end(rest, end) {
                    let place = Span::new(self.at + at, self.at + at + sign.len());
                    self.report(report::early_comment_end(sign, start, place));
                }
                self.at += end + 3;
            }
            None => {
                self.report(report::unclosed_comment(start));
                self.at = self.line_end(self.at);
            }
        }
        self.push(Span::new(start.start as usize, self.at), Token::Comment);
    }

    fn up_to(&mut self, start: Span, end: &'static str, token: Token<'src>) {
        match self.rest().find(end) {
            Some(at) => self.at += at + end.len(),
            None => {
                self.report(report::unclosed_declaration(start.of(self.source), end, start));
                self.at = self.line_end(self.at);
            }
        }
        self.push(Span::new(start.start as usize, self.at), token);
    }

    /// `<p`, `<ui::Table::<Bug>`: everything up to the attributes.
    fn start_tag(&mut self, span: Span, content: Content<'src>) {
        let name = Span { start: span.start + 1, ..span };
        let text = name.of(self.source);
        let is_component =
            text.contains("::") || text.starts_with(|c: char| c.is_ascii_uppercase());
        if !is_component {
            let name = TagName { text, span: name, component: None };
            self.push(span, Token::TagStart(name));
            self.modes.push(Mode::Tag { name, start: span.start, content });
            if self.rest().starts_with('{') {
                let place = self.skip_braces();
                self.report(report::dynamic_tag_name(text, place));
            }
            return;
        }
        let trimmed = text.trim_end_matches(':');
        let path = Span { end: name.start + trimmed.len() as u32, ..name };
        let fragment = self.fragment(path, Exits::default());
        self.code(path);
        let generics = if self.rest().starts_with('<') && text.ends_with("::") {
            let from = self.at + 1;
            let piece = self.read(from, Angles::Brackets, |step| step.token == Rust::Greater);
            if let Stop::At(_, close) = piece.stop {
                let span = Span { start: self.at as u32, end: close.end };
                self.code(span);
                self.at = close.end as usize;
                Some(self.fragment(span, Exits::default()))
            } else {
                self.report(report::expected(">", "the component's generic arguments", path));
                None
            }
        } else {
            None
        };
        let component = Some(ComponentPath { path: fragment, generics });
        let name = TagName { text: trimmed, span: path, component };
        let all = Span::new(span.start as usize, self.at);
        self.push(all, Token::TagStart(name));
        self.modes.push(Mode::Tag { name, start: span.start, content });
    }

    /// Passes over `{…}`, which cannot stand here.
    pub(super) fn skip_braces(&mut self) -> Span {
        let start = self.at;
        let piece = self.read(start + 1, Angles::Operators, |_| false);
        self.at = match piece.stop {
            Stop::Closing(close) => close.end as usize,
            _ => start + 1,
        };
        Span::new(start, self.at)
    }

    /// `</p>`
    fn end_tag(&mut self, span: Span) {
        let name = span.of(self.source)[2..].trim_end_matches(':');
        let mut at = self.at;
        if span.of(self.source).ends_with("::") && self.rest().starts_with('<') {
            // `</Table::<Bug>>`: the arguments may be repeated.
            at = self.rest().find('>').map_or(at, |end| self.at + end + 1);
        }
        let close = self.skip_space(at);
        if self.source[close..].starts_with('>') {
            self.at = close + 1;
        } else {
            self.report(report::unclosed_end_tag(name, span));
        }
        let span = Span::new(span.start as usize, self.at);
        self.push(span, Token::EndTag(EndTag { name, span }));
        if let Some(Mode::Block { content, .. }) = self.modes.last_mut()
            && matches!(*content, Content::Rcdata(open) if open.eq_ignore_ascii_case(name))
        {
            *content = Content::Html;
        }
    }

    /// `}`: the end of a block, or a mistake.
    fn close_brace(
        &mut self,
        span: Span,
        after: After,
        open: Option<Span>,
        content: Content<'src>,
    ) {
        let Some(open) = open else {
            self.report(report::stray_brace(span));
            self.push(span, Token::Invalid);
            return;
        };
        let line_start = self.source[..span.start as usize].trim_end_matches(super::is_blank);
        let first = line_start.is_empty() || line_start.ends_with('\n');
        if first && self.indentation(span.start) < self.indentation(open.start) {
            self.misindented.get_or_insert(open);
        }
        self.modes.pop();
        self.push(span, Token::CloseBrace);
        self.code(span);
        self.after_block(span, after, content);
    }
}

/// Whether a piece of markup is only text here.
fn is_text(token: Markup, directive: Option<Directive>, content: Content<'_>, text: &str) -> bool {
    match token {
        Markup::Text | Markup::Lone => true,
        Markup::Word => directive.is_none(),
        Markup::OpenBrace | Markup::CloseBrace => false,
        Markup::EndTag => match content {
            Content::Plain => true,
            Content::Rcdata(name) => !text[2..].eq_ignore_ascii_case(name),
            Content::Html | Content::Xml => false,
        },
        _ => matches!(content, Content::Plain | Content::Rcdata(_)),
    }
}

/// What ends a comment before its `-->`, by the text behind `<!--`
/// (HTML Standard, "Comment start state" and "Comment end bang state").
fn early_comment_end(text: &str, end: usize) -> Option<(usize, &'static str)> {
    if let Some(sign) = [">", "->"].into_iter().find(|sign| text.starts_with(sign)) {
        return Some((0, sign));
    }
    text[..end].find("--!>").map(|at| (at, "--!>"))
}
