//! `@` and a word: heads of blocks, statements, the arms of a `@match`.

use super::modes_generated::Rust;
use super::rust::{Angles, Piece, Stop};
use super::{After, Content, Directive, Lexer, Mode};
use crate::diagnostic::syntax as report;
use crate::source::Span;
use crate::token::Token;

/// More blocks than this inside each other are refused.
const MOST_NESTED: usize = 128;

impl<'src> Lexer<'src> {
    /// The directive of an `@word`, unless it belongs to the word before it.
    pub(super) fn directive(&self, span: Span) -> Option<Directive> {
        let before = self.source[..span.start as usize].chars().next_back();
        let glued = before.is_some_and(|c| c.is_alphanumeric() || "_.+-".contains(c));
        let after = self.source[span.end as usize..].chars().next();
        let longer = after.is_some_and(|c| !c.is_ascii() && c.is_alphanumeric());
        if glued || longer { None } else { Directive::of(&span.of(self.source)[1..]) }
    }

    /// `@else`, `@catch` or `;`, where they belong to the block that just ended.
    pub(super) fn after_block(&mut self, close: Span, after: After, content: Content<'src>) {
        let at = self.skip_remarks(self.at);
        let next = self.source[at..].strip_prefix('@').and_then(Directive::starts);
        match (after, next) {
            (After::ElseIf | After::Else, Some(Directive::Else)) => {
                self.at = at + "@else".len();
                let word = Span::new(at, self.at);
                self.code(word);
                self.otherwise(word, after, content);
            }
            (After::Catch, Some(Directive::Catch)) => {
                self.at = at + "@catch".len();
                let word = Span::new(at, self.at);
                self.push(word, Token::Catch);
                self.catch_head(word, "@catch", content, After::Nothing);
            }
            (After::Catch, _) => {
                self.report(report::try_without_catch(close));
                self.close_after(after, Span::empty(self.at));
            }
            (After::Semicolon, _) => self.semicolon("@let … else { … }"),
            (After::Nothing | After::ElseIf | After::Else, _) => {}
        }
    }

    /// The rest of `@else {` or `@else if c {`.
    fn otherwise(&mut self, word: Span, after: After, content: Content<'src>) {
        let next = self.skip_space(self.at);
        let is_if = self.identifier(next).is_some_and(|word| word.of(self.source) == "if");
        if is_if && after == After::ElseIf {
            self.at = next + 2;
            let word = Span::new(word.start as usize, self.at);
            self.push(word, Token::ElseIf);
            if let Some(open) = self.condition(word, "@else if") {
                self.open_block(open, content, After::ElseIf);
            }
            return;
        }
        self.push(word, Token::Else);
        self.block_of(word, "@else", content, After::Nothing);
    }

    fn skip_remarks(&self, from: usize) -> usize {
        let mut at = self.skip_space(from);
        while self.source[at..].starts_with("{/*") {
            let piece = self.read(at + 1, Angles::Operators, |_| false);
            match piece.stop {
                Stop::Closing(close) if piece.span.is_empty() => {
                    at = self.skip_space(close.end as usize)
                }
                _ => break,
            }
        }
        at
    }

    /// What follows a directive's word.
    pub(super) fn start_directive(
        &mut self,
        directive: Directive,
        word: Span,
        content: Content<'src>,
    ) {
        if self.modes.len() > MOST_NESTED {
            self.report(report::nested_too_deeply(word));
            self.close_all(Span::empty(self.source.len()), 0);
            self.at = self.source.len();
            return;
        }
        match directive {
            Directive::If => {
                self.push(word, Token::If);
                if let Some(open) = self.condition(word, "@if") {
                    self.open_block(open, content, After::ElseIf);
                }
            }
            Directive::While => {
                self.push(word, Token::While);
                if let Some(open) = self.condition(word, "@while") {
                    self.open_block(open, content, After::Nothing);
                }
            }
            Directive::For => self.for_loop(word, content),
            Directive::Match => {
                self.push(word, Token::Match);
                if let Some(open) = self.condition(word, "@match") {
                    self.push(open, Token::OpenBrace);
                    self.modes.push(Mode::Arms { content, open });
                    self.at = open.end as usize;
                }
            }
            Directive::Let => self.let_statement(word, content),
            Directive::Capture => {
                self.push(word, Token::Capture);
                if let Some(name) = self.declared_name("@capture") {
                    self.push(name.span, Token::Name(name));
                    self.block_of(word, "@capture", content, After::Nothing);
                } else {
                    self.invalid_line(word);
                }
            }
            Directive::Do => self.statements(word),
            Directive::Return => self.jump(word, Token::Return, "@return;"),
            Directive::Break => self.jump(word, Token::Break, "@break;"),
            Directive::Continue => self.jump(word, Token::Continue, "@continue;"),
            Directive::Try => {
                self.push(word, Token::Try);
                self.block_of(word, "@try", content, After::Catch);
            }
            Directive::Slot => self.slot(word, content),
            Directive::Fragment => {
                if self.fragment_head(word).is_some() {
                    self.block_of(word, "@fragment", content, After::Nothing);
                } else {
                    self.invalid_line(word);
                }
            }
            Directive::Else => {
                self.report(report::else_without_if(word));
                self.orphan_block(word, content);
            }
            Directive::Catch => {
                self.report(report::catch_without_try(word));
                self.orphan_block(word, content);
            }
        }
    }

    /// `{` of this directive, with everything since its word kept as code.
    pub(super) fn block_of(
        &mut self,
        word: Span,
        what: &'static str,
        content: Content<'src>,
        after: After,
    ) {
        match self.expect("{", what) {
            Some(open) => {
                self.code_from(word, open);
                self.open_block(open, content, after);
            }
            None => {
                self.invalid_line(word);
                self.close_after(after, Span::empty(self.at));
            }
        }
    }

    /// Code from a directive's word on: the word was kept already.
    fn code_from(&mut self, word: Span, last: Span) {
        match self.code.last_mut() {
            Some(kept) if kept.end >= word.start && kept.start <= word.start => kept.end = last.end,
            _ => self.code(word.to(last)),
        }
    }

    /// The rest of a line that could not be read.
    fn invalid_line(&mut self, word: Span) {
        let end = self.line_end(self.at);
        self.push(Span::new(word.end as usize, end.max(word.end as usize)), Token::Invalid);
        self.at = end;
    }

    /// A block that belongs to nothing is read as an `@if` of its own.
    fn orphan_block(&mut self, word: Span, content: Content<'src>) {
        let piece = self.read(self.at, Angles::Operators, |step| step.token == Rust::OpenBrace);
        let Stop::At(_, open) = piece.stop else {
            self.push(word, Token::Invalid);
            return;
        };
        let fragment = self.fragment_of(piece);
        self.push(word, Token::If);
        self.push(piece.span, Token::Fragment(fragment));
        self.code_from(word, open);
        self.open_block(open, content, After::ElseIf);
    }

    /// `pattern {`, of `@catch`.
    fn catch_head(&mut self, word: Span, what: &'static str, content: Content<'src>, after: After) {
        let piece = self.read(self.at, Angles::Operators, |step| step.token == Rust::OpenBrace);
        let fragment = self.fragment_of(piece);
        self.push(piece.span, Token::Fragment(fragment));
        let Stop::At(_, open) = piece.stop else {
            self.report(report::expected("{", what, word));
            let end = Span::empty(self.line_end(self.at));
            self.at = end.end as usize;
            self.push(end, Token::OpenBrace);
            self.push(end, Token::CloseBrace);
            return;
        };
        self.code(word.to(open));
        self.open_block(open, content, after);
    }

    /// Reads `c {`, where `c` may be a chain of `let`s; gives the `{`.
    pub(super) fn condition(&mut self, word: Span, what: &'static str) -> Option<Span> {
        let mut in_pattern = false;
        let piece = self.read(self.at, Angles::Operators, |step| {
            match step.token {
                Rust::Ident if step.text == "let" => in_pattern = true,
                Rust::Equals => in_pattern = false,
                Rust::OpenBrace if !in_pattern => return true,
                _ => {}
            }
            false
        });
        let Stop::At(_, open) = piece.stop else {
            self.report(report::expected("{", what, word));
            self.invalid_line(word);
            return None;
        };
        if piece.span.is_empty() {
            self.report(report::missing_expression(what, word));
        }
        let fragment = self.fragment_of(piece);
        self.push(piece.span, Token::Fragment(fragment));
        self.code_from(word, open);
        self.at = open.end as usize;
        Some(open)
    }

    /// `@for P in e with row {`
    fn for_loop(&mut self, word: Span, content: Content<'src>) {
        self.push(word, Token::For);
        let pattern = self.read(self.at, Angles::Operators, |step| {
            step.token == Rust::Ident && step.text == "in"
        });
        let Stop::At(_, in_word) = pattern.stop else {
            self.report(report::for_without_in(word));
            self.invalid_line(word);
            return;
        };
        let source = self.source;
        let iterable = self.read(in_word.end as usize, Angles::Operators, |step| {
            step.token == Rust::OpenBrace
                || (step.text == "with" && step.previous.is_some() && is_row(source, step.span))
        });
        let Stop::At(stop, mut open) = iterable.stop else {
            self.report(report::expected("{", "@for", word));
            self.invalid_line(word);
            return;
        };
        if iterable.span.is_empty() {
            self.report(report::missing_expression("@for", word));
        }
        for piece in [pattern, iterable] {
            let fragment = self.fragment_of(piece);
            self.push(piece.span, Token::Fragment(fragment));
        }
        if stop == Rust::Ident {
            self.push(open, Token::With);
            self.at = open.end as usize;
            let Some(name) = self.declared_name("with") else { return };
            self.push(name.span, Token::Name(name));
            let at = self.skip_space(self.at);
            open = Span::new(at, at + 1);
        }
        self.code_from(word, open);
        self.open_block(open, content, After::Else);
    }

    /// `@let P = e;`, `@let P = e else {`
    fn let_statement(&mut self, word: Span, content: Content<'src>) {
        self.push(word, Token::Let);
        let pattern = self.read(self.at, Angles::Brackets, |step| {
            matches!(step.token, Rust::Equals | Rust::Semicolon)
        });
        let Stop::At(Rust::Equals, equals) = pattern.stop else {
            self.report(report::expected("=", "@let", word));
            self.invalid_line(word);
            return;
        };
        let value = self.read(equals.end as usize, Angles::Operators, |step| {
            step.token == Rust::Semicolon
                || (step.text == "else" && step.previous != Some(Rust::CloseBrace))
        });
        let Stop::At(stop, end) = value.stop else {
            self.report(report::expected(";", "@let", word));
            self.invalid_line(word);
            return;
        };
        let fragment = self.fragment_of(pattern);
        self.push(pattern.span, Token::Fragment(fragment));
        self.push(equals, Token::Equals);
        let fragment = self.fragment_of(value);
        self.push(value.span, Token::Fragment(fragment));
        self.at = end.end as usize;
        self.code_from(word, end);
        if stop == Rust::Semicolon {
            self.push(end, Token::Semicolon);
        } else {
            self.push(end, Token::Else);
            self.block_of(word, "`else` of `@let`", content, After::Semicolon);
        }
    }

    /// `@do { … }`
    fn statements(&mut self, word: Span) {
        self.push(word, Token::Do);
        let Some(open) = self.expect("{", "@do") else {
            self.invalid_line(word);
            return;
        };
        let piece = self.read(self.at, Angles::Operators, |_| false);
        let Stop::Closing(close) = piece.stop else {
            self.report(report::unclosed_block(open, None));
            self.invalid_line(word);
            return;
        };
        let fragment = self.fragment_of(piece);
        self.push(open, Token::OpenBrace);
        self.push(piece.span, Token::Fragment(fragment));
        self.push(close, Token::CloseBrace);
        self.code_from(word, close);
        self.at = close.end as usize;
    }

    /// `@return;`
    fn jump(&mut self, word: Span, token: Token<'src>, what: &'static str) {
        self.push(word, token);
        self.semicolon(what);
    }

    fn semicolon(&mut self, what: &'static str) {
        let at = self.skip_space(self.at);
        if self.source[at..].starts_with(';') {
            let span = Span::new(at, at + 1);
            self.push(span, Token::Semicolon);
            self.code(span);
            self.at = span.end as usize;
        } else {
            let here = Span::empty(self.at);
            self.report(report::missing_semicolon(what, here));
            self.push(here, Token::Semicolon);
        }
    }

    /// `@fragment rows(bugs: &[Bug])`
    fn fragment_head(&mut self, word: Span) -> Option<()> {
        let name = self.declared_name("@fragment")?;
        let open = self.expect("(", "the parameters")?;
        self.push(word.to(open), Token::FragmentStart(name));
        let close = self.parameters(false)?;
        self.push(close, Token::CloseParen);
        Some(())
    }

    /// `@slot name {`, `@slot name(pattern) {`
    fn slot(&mut self, word: Span, content: Content<'src>) {
        self.push(word, Token::Slot);
        let Some(name) = self.declared_name("@slot") else {
            self.invalid_line(word);
            return;
        };
        self.push(name.span, Token::Name(name));
        let at = self.skip_space(self.at);
        if self.source[at..].starts_with('(') {
            let open = Span::new(at, at + 1);
            let piece = self.read(open.end as usize, Angles::Operators, |_| false);
            let Stop::Closing(close) = piece.stop else {
                self.report(report::expected(")", "@slot", open));
                self.invalid_line(word);
                return;
            };
            let fragment = self.fragment_of(piece);
            self.push(open, Token::OpenParen);
            self.push(piece.span, Token::Fragment(fragment));
            self.push(close, Token::CloseParen);
            self.at = close.end as usize;
        }
        self.block_of(word, "@slot", content, After::Nothing);
    }

    /// One arm of a `@match`, or its end.
    pub(super) fn arm(&mut self, content: Content<'src>) {
        self.at = self.skip_remarks(self.at);
        let piece = self.read(self.at, Angles::Operators, |step| {
            step.token == Rust::FatArrow || (step.token == Rust::Comma && step.previous.is_none())
        });
        match piece.stop {
            Stop::At(Rust::Comma, comma) => self.at = comma.end as usize,
            Stop::Closing(close) if piece.span.is_empty() && close.of(self.source) == "}" => {
                self.modes.pop();
                self.at = close.end as usize;
                self.push(close, Token::CloseBrace);
                self.code(close);
            }
            Stop::At(_, arrow) => self.arm_body(piece, arrow, content),
            Stop::End if piece.span.is_empty() => self.at = self.source.len(),
            Stop::Closing(_) | Stop::Markup(_) | Stop::End => {
                let start = piece.span.start as usize;
                self.broken_arm(Span::new(start, self.next_char(start)));
            }
        }
    }

    fn arm_body(&mut self, pattern: Piece, arrow: Span, content: Content<'src>) {
        let at = self.skip_space(arrow.end as usize);
        if !self.source[at..].starts_with('{') {
            self.report(report::arm_without_braces(arrow));
            self.at = arrow.end as usize;
            self.skip_arms();
            return;
        }
        let open = Span::new(at, at + 1);
        let fragment = self.fragment_of(pattern);
        self.push(pattern.span, Token::Fragment(fragment));
        self.code(pattern.span.to(open));
        self.open_block(open, content, After::Nothing);
    }

    /// Something that is no arm: the rest of the `@match` is passed over.
    fn broken_arm(&mut self, span: Span) {
        self.report(report::broken_arm(span));
        self.skip_arms();
    }

    fn skip_arms(&mut self) {
        let mut depth = 0_usize;
        let end = self.rest().bytes().position(|byte| {
            match byte {
                b'{' => depth += 1,
                b'}' if depth == 0 => return true,
                b'}' => depth -= 1,
                _ => {}
            }
            false
        });
        self.at = end.map_or(self.source.len(), |end| self.at + end);
    }
}

/// `with row {`
fn is_row(source: &str, with: Span) -> bool {
    let rest = source[with.end as usize..].trim_start();
    let end = super::length_while(rest, super::is_identifier);
    end > 0 && rest[end..].trim_start().starts_with('{')
}
