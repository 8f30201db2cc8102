//! Rust → the trust, the raw markup, the sanitizers and the checked literals in it.
//!
//! Tokens are read rather than syntax trees, so what stands in a macro's call
//! counts too, and what stands in a string or a comment does not. Names are taken
//! as written: after `use masque::Html as H`, `H::trust_unchecked` is trust in `H`.
//! The inside of `html!` and `templates!` is read as markup, and so are the files of `include_html!`.

use masque_compiler::Entry;
use masque_compiler::source::Span;
use proc_macro2::{Delimiter, Group, Ident, LexError, TokenStream, TokenTree};
use syn::{Lit, LitStr};

use super::finding::{Finding, Kind};
use super::markup;

/// A part of a file.
#[derive(Clone, Copy)]
pub(super) struct Piece<'src> {
    /// The whole file.
    pub(super) source: &'src str,
    /// The part, all of which is Rust, or markup.
    pub(super) span: Span,
    /// Whether modules under `#[cfg(test)]` count.
    pub(super) tests: bool,
}

/// What was found in a file.
#[derive(Default)]
pub(super) struct Found<'src> {
    pub(super) findings: Vec<Finding>,
    /// `tests`, of `#[cfg(test)] mod tests;`: modules in other files, which do not count.
    pub(super) test_modules: Vec<&'src str>,
    /// The files of `include_html!`, relative to the package's folder.
    pub(super) included: Vec<String>,
}

/// Adds what is in a piece of Rust; an error if it is not even made of tokens.
pub(super) fn find<'src>(found: &mut Found<'src>, piece: Piece<'src>) -> Result<(), LexError> {
    let text = piece.span.of(piece.source);
    let tokens: TokenStream = text.parse()?;
    Rust { found, piece, in_definition: false }.stream(tokens, None);
    Ok(())
}

struct Rust<'src, 'found> {
    found: &'found mut Found<'src>,
    piece: Piece<'src>,
    /// Whether its tokens stand in `macro_rules!`.
    in_definition: bool,
}

impl<'src> Rust<'src, '_> {
    /// `around` is the head of the `impl` that the tokens stand in.
    fn stream(&mut self, tokens: TokenStream, around: Option<&str>) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut head = None;
        let mut at = 0;
        while at < tokens.len() {
            let (before, rest) = tokens.split_at(at);
            if let Some(length) = self.test_module(rest) {
                at += length;
                continue;
            }
            match &rest[0] {
                TokenTree::Ident(word) if word == "impl" => head = self.head(rest).or(head),
                TokenTree::Ident(word) => self.word(word, before, rest, around),
                TokenTree::Group(group) => {
                    let head = head.take_if(|_| group.delimiter() == Delimiter::Brace);
                    self.group(group, before, head.as_deref().or(around));
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            at += 1;
        }
    }

    /// `#[cfg(test)] mod tests { … }`, which is passed over: how many tokens it has.
    fn test_module(&mut self, tokens: &[TokenTree]) -> Option<usize> {
        if self.piece.tests {
            return None;
        }
        let is_test = |body: &Group| body.stream().to_string().replace(' ', "") == "cfg(test)";
        let attribute = |at: usize| match tokens.get(at..at + 2) {
            Some([TokenTree::Punct(sign), TokenTree::Group(body)]) => {
                (sign.as_char() == '#').then_some(body)
            }
            _ => None,
        };
        attribute(0).filter(|body| is_test(body))?;
        let mut at = 2;
        while attribute(at).is_some() {
            at += 2;
        }
        let [TokenTree::Ident(word), name, body, ..] = &tokens[at..] else { return None };
        if word != "mod" {
            return None;
        }
        if matches!(body, TokenTree::Punct(_)) {
            self.found.test_modules.push(self.span(name).of(self.piece.source));
        }
        Some(at + 3)
    }

    /// `impl Render for Bug`, if it is of a trait.
    fn head(&self, tokens: &[TokenTree]) -> Option<String> {
        let head = &tokens[..tokens.iter().position(is_block)?];
        let is_for = |pair: &[TokenTree]| is_word(&pair[0], "for") && !is_sign(&pair[1], '<');
        head.windows(2).any(is_for).then_some(())?;
        let text = self.span(head.first()?).to(self.span(head.last()?)).of(self.piece.source);
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// A name, `before` and at the start of `rest`: `Html::trust_unchecked(…)`.
    fn word(
        &mut self,
        word: &Ident,
        before: &[TokenTree],
        rest: &[TokenTree],
        around: Option<&str>,
    ) {
        let kind = match word.to_string().as_str() {
            "fn" => return self.function(rest, around),
            // What the runtime has for generated code alone.
            hidden @ ("__rt" | "__literal" | "__text" | "__value") => {
                return self.add(Finding::new(Kind::RawMarkup, hidden, self.span(&rest[0])));
            }
            "from_buffer" => Kind::RawMarkup,
            "trust_unchecked" => Kind::Trust,
            "sanitize" | "sanitize_with" => Kind::Sanitizer,
            _ => return,
        };
        let Some((owner, start)) = self.owner(before) else { return };
        if kind == Kind::Sanitizer && owner != "Html" {
            return;
        }
        let arguments = rest.get(1).filter(|tree| is_call(tree));
        let span = start.to(self.span(arguments.unwrap_or(&rest[0])));
        let reason = arguments.filter(|_| kind == Kind::Trust).and_then(last_text);
        let name = if kind == Kind::Trust { owner } else { format!("{owner}::{word}") };
        self.add(Finding { reason, ..Finding::new(kind, name, span) });
    }

    /// Brackets and what is in them.
    fn group(&mut self, group: &Group, before: &[TokenTree], around: Option<&str>) {
        let Some((name, start)) = self.macro_name(before) else {
            let outside = self.in_definition;
            self.in_definition |= is_definition(before);
            self.stream(group.stream(), around);
            self.in_definition = outside;
            return;
        };
        let span = start.to(self.place(group.span()));
        match name.as_str() {
            "html!" => self.markup(group, name, start, Entry::Markup),
            "templates!" => self.markup(group, name, start, Entry::File),
            "safe_url!" | "trusted_url!" | "safe_js!" | "safe_css!" => {
                let value = only_text(group.stream());
                let finding = Finding::new(Kind::CheckedLiteral, name, span);
                self.add(Finding { dynamic: value.is_none(), value, ..finding });
                self.stream(group.stream(), around);
            }
            "include_html!" => self.found.included.extend(only_text(group.stream())),
            _ => self.stream(group.stream(), around),
        }
    }

    /// The inside of `html!` or `templates!`.
    fn markup(&mut self, group: &Group, name: String, start: Span, entry: Entry) {
        let (open, close) = (self.place(group.span_open()), self.place(group.span_close()));
        let span = Span { start: open.end, end: close.start };
        let is_read = markup::find(self.found, Piece { span, ..self.piece }, entry);
        // What `$…` stands for is known where the macro is called.
        let has_variables = self.in_definition && has(group.stream(), &|tree| is_sign(tree, '$'));
        if !is_read || has_variables {
            self.add(Finding::new(Kind::UnreadMarkup, name, start.to(open)));
        }
        if !is_read {
            self.stream(group.stream(), None);
        }
    }

    /// A function with a body that is given a `Buffer`.
    fn function(&mut self, tokens: &[TokenTree], around: Option<&str>) {
        let Some(at) = tokens.iter().position(is_call) else { return };
        let TokenTree::Group(parameters) = &tokens[at] else { return };
        let end = tokens[at..].iter().find(|tree| is_sign(tree, ';') || is_block(tree));
        let has_body = end.is_some_and(is_block);
        if !has_body || !has(parameters.stream(), &|tree| is_word(tree, "Buffer")) {
            return;
        }
        let name = match (around, tokens.get(1)) {
            (Some(head), _) => head.to_owned(),
            (None, Some(name)) => format!("fn {name}"),
            (None, None) => return,
        };
        let span = self.span(&tokens[0]).to(self.span(&tokens[at]));
        self.add(Finding::new(Kind::RawMarkup, name, span));
    }

    /// The name of the macro that is called by brackets after these tokens, and where it stands.
    fn macro_name(&self, before: &[TokenTree]) -> Option<(String, Span)> {
        match before {
            [.., name @ TokenTree::Ident(_), bang] if is_sign(bang, '!') => {
                Some((format!("{name}!"), self.span(name)))
            }
            _ => None,
        }
    }

    /// What stands before `::`, and where it begins: `Html`, `<T as Trust>`.
    fn owner(&self, before: &[TokenTree]) -> Option<(String, Span)> {
        let [path @ .., first, second] = before else { return None };
        if !is_sign(first, ':') || !is_sign(second, ':') {
            return None;
        }
        let last = path.last()?;
        let mut depth = 0;
        let start = path.iter().rev().find(|tree| {
            depth += i32::from(is_sign(tree, '>')) - i32::from(is_sign(tree, '<'));
            depth <= 0
        })?;
        let start = self.span(start);
        Some((start.to(self.span(last)).of(self.piece.source).to_owned(), start))
    }

    fn add(&mut self, finding: Finding) {
        self.found.findings.push(finding);
    }

    fn span(&self, tree: &TokenTree) -> Span {
        self.place(tree.span())
    }

    fn place(&self, span: proc_macro2::Span) -> Span {
        let (start, range) = (self.piece.span.start as usize, span.byte_range());
        Span::new(start + range.start, start + range.end)
    }
}

/// Whether brackets after these tokens are the body of `macro_rules! name`.
fn is_definition(before: &[TokenTree]) -> bool {
    matches!(before, [.., word, bang, TokenTree::Ident(_)]
        if is_word(word, "macro_rules") && is_sign(bang, '!'))
}

fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

fn is_sign(tree: &TokenTree, sign: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// `{…}`
fn is_block(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// `(…)`
fn is_call(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
}

/// Whether there is such a token, at any depth.
fn has(tokens: TokenStream, is_it: &dyn Fn(&TokenTree) -> bool) -> bool {
    tokens.into_iter().any(|tree| match &tree {
        TokenTree::Group(group) => has(group.stream(), is_it),
        tree => is_it(tree),
    })
}

/// The last argument, if it is one literal text.
fn last_text(call: &TokenTree) -> Option<String> {
    let TokenTree::Group(call) = call else { return None };
    let tokens: Vec<TokenTree> = call.stream().into_iter().collect();
    let tokens = match &tokens[..] {
        [tokens @ .., comma] if is_sign(comma, ',') => tokens,
        tokens => tokens,
    };
    match tokens {
        [.., comma, literal] if is_sign(comma, ',') => only_text(literal.clone().into()),
        _ => None,
    }
}

/// The text, if the tokens are one literal text.
fn only_text(tokens: TokenStream) -> Option<String> {
    match syn::parse2(tokens) {
        Ok(Lit::Str(text)) => Some(LitStr::value(&text)),
        _ => None,
    }
}
