//! `{expr}`, `{expr:spec}`, `{/* … */}`, in text and in quoted values.

use super::Lexer;
use super::modes_generated::Rust;
use super::rust::{Angles, Piece, Stop};
use crate::ast::{Exits, FormatSpec, Interpolation, SlotCall};
use crate::diagnostic::syntax as report;
use crate::source::Span;
use crate::token::{Token, Word};

impl<'src> Lexer<'src> {
    /// `{expr}`, `{expr:spec}`, or `{/* … */}`, where the `{` was read.
    pub(super) fn interpolation(&mut self, open: Span, limit: usize) {
        let Word(token, span) = self.interpolation_word(open, limit);
        self.push(span, token);
    }

    /// The word that it is, unreadable ones included.
    pub(super) fn interpolation_word(&mut self, open: Span, limit: usize) -> Word<'src> {
        let from = open.end as usize;
        let piece = self.read_until(from, limit, Angles::Operators, &mut |step| {
            step.token == Rust::Colon && step.previous != Some(Rust::Lifetime)
        });
        let (spec, close) = match piece.stop {
            Stop::Closing(close) if close.of(self.source) == "}" => (None, close),
            Stop::At(_, colon) => {
                let rest = &self.source[colon.end as usize..limit];
                let Some(length) = rest.find('}').filter(|end| !rest[..*end].contains('\n')) else {
                    return self.unclosed_interpolation(open, limit, piece.stop);
                };
                let close = colon.end as usize + length;
                (Some(Span::new(colon.end as usize, close)), Span::new(close, close + 1))
            }
            stop => return self.unclosed_interpolation(open, limit, stop),
        };
        let span = open.to(close);
        self.at = span.end as usize;
        if piece.span.is_empty() && piece.comment {
            return Word(Token::Remark, span);
        }
        self.code(span);
        Word(Token::Interpolation(self.interpolation_of(piece, spec, span)), span)
    }

    /// Where the author seems to have meant an interpolation in quotes to end that
    /// holds the same quotes: `title="{"x"}"`.
    fn past_inner_quotes(&self, from: usize, limit: usize) -> Option<usize> {
        let line = &self.source[from..self.line_end(from)];
        let quote = &self.source[limit..=limit];
        line.find(&format!("}}{quote}")).map(|at| from + at + 1)
    }

    /// An interpolation without end: reported, and cut where the markup seems to go on.
    pub(super) fn unclosed_interpolation(
        &mut self,
        open: Span,
        limit: usize,
        stop: Stop,
    ) -> Word<'src> {
        let from = open.end as usize;
        let line = self.line_end(from).min(limit);
        let cut = self.source[from..line].find(['<', '}', '"']).map_or(line, |cut| from + cut);
        let end = match stop {
            Stop::Markup(at) if (at as usize) < cut => at as usize,
            _ => cut,
        };
        let end = if self.source[end..limit].starts_with('}') { end + 1 } else { end };
        let in_quotes = limit < self.source.len();
        self.report(report::unclosed_interpolation(open, in_quotes));
        let end = if in_quotes { self.past_inner_quotes(from, limit).unwrap_or(end) } else { end };
        self.at = end;
        Word(Token::Invalid, Span::new(open.start as usize, end))
    }

    /// The words of an interpolation that was read.
    pub(super) fn interpolation_of(
        &mut self,
        piece: Piece,
        spec: Option<Span>,
        span: Span,
    ) -> Interpolation<'src> {
        let value = self.fragment_of(piece);
        let slot_call = self.slot_call(piece.span);
        let spec = spec.map(|spec| Box::new(self.format_spec(spec)));
        Interpolation { value, text: piece.span.of(self.source), spec, slot_call, span }
    }

    /// `row(bug)`, where `row` is a slot with an argument.
    fn slot_call(&mut self, span: Span) -> Option<Box<SlotCall<'src>>> {
        if self.slots.is_empty() {
            return None;
        }
        let name = self.identifier(span.start as usize)?;
        if !self.slots.contains(&name.of(self.source)) {
            return None;
        }
        let open = self.skip_space(name.end as usize);
        if !self.source[open..].starts_with('(') {
            return None;
        }
        let piece = self.read(open + 1, Angles::Operators, |_| false);
        let Stop::Closing(close) = piece.stop else { return None };
        if close.end != span.end {
            return None;
        }
        let name = self.name(name);
        let argument = self.fragment_of(piece);
        Some(Box::new(SlotCall { name, argument }))
    }

    /// Replaces the names that a spec captures by positions: `.prec$` is `.1$`.
    fn format_spec(&mut self, span: Span) -> FormatSpec {
        let text = span.of(self.source);
        let mut spec = FormatSpec { text: String::new(), captures: Vec::new(), span };
        let mut rest = text;
        while let Some(dollar) = rest.find('$') {
            let (before, after) = (&rest[..dollar], &rest[dollar + 1..]);
            let start = before.trim_end_matches(super::is_identifier).len();
            let offset = span.start as usize + (text.len() - rest.len());
            let name = Span::new(offset + start, offset + dollar);
            let is_name = self.identifier(name.start as usize) == Some(name);
            spec.text.push_str(&before[..start]);
            if is_name {
                let capture = self.fragment(name, Exits::default());
                spec.captures.push(capture);
                spec.text.push_str(&spec.captures.len().to_string());
            } else {
                spec.text.push_str(&before[start..]);
            }
            spec.text.push('$');
            rest = after;
        }
        spec.text.push_str(rest);
        spec
    }
}
