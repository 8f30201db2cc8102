//! The function that gives a site its state: `pub fn state() -> AppState` in one of its files.
//!
//! It may be `async`, and may return a `Result`; what it gives is cloned for each request.

use masque_compiler::Entry;
use masque_compiler::diagnostic::{Diagnostic, Label, Severity};
use masque_compiler::source::Span;
use masque_compiler::syntax::ast::{self, ParameterSource, Source};
use masque_compiler::syntax::parse;
use syn::{Item, ItemFn, ReturnType, Type, Visibility};

/// What calling it takes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct StateFunction {
    pub(crate) asynchronous: bool,
    pub(crate) fallible: bool,
    /// Its name.
    pub(crate) span: Span,
}

/// The function in a template file.
pub(crate) fn find(text: &str) -> Option<StateFunction> {
    // Most files have none: there is no need to read their Rust.
    if !text.contains("fn state") {
        return None;
    }
    let Source::File(items) = parse(text, Entry::File).source else { return None };
    items.iter().find_map(|item| match item {
        ast::Item::Rust(span) => in_items(text, *span),
        ast::Item::Template(_) | ast::Item::Function(_) => None,
    })
}

/// The first parameter that takes from the state.
pub(crate) fn first_use(text: &str) -> Option<Span> {
    if !text.contains("#[state]") {
        return None;
    }
    let Source::File(items) = parse(text, Entry::File).source else { return None };
    items.iter().find_map(|item| match item {
        ast::Item::Rust(_) => None,
        ast::Item::Template(template) => from_state(&template.parameters),
        ast::Item::Function(function) => from_state(&function.parameters),
    })
}

fn from_state<B>(parameters: &[ast::Parameter<'_, B>]) -> Option<Span> {
    let mut found =
        parameters.iter().filter(|parameter| parameter.source.0 == ParameterSource::State);
    found.next().map(|parameter| parameter.source.1)
}

/// There is nothing to take from.
pub(crate) fn missing(span: Span) -> Diagnostic {
    let help = "write `pub fn state() -> AppState` in one of the files; its type has to be `Clone`";
    diagnostic(span, "this site has no state to take from", help)
}

/// There is more than one.
pub(crate) fn second(function: &StateFunction, first: &str) -> Diagnostic {
    let help = format!("the first one is `{first}::state`: remove one of them, or its `pub`");
    diagnostic(function.span, "a site has one `state`", &help)
}

fn diagnostic(span: Span, message: &str, help: &str) -> Diagnostic {
    Diagnostic {
        code: "site-state",
        severity: Severity::Error,
        message: message.to_owned(),
        labels: vec![Label { span, text: String::new() }],
        help: Some(help.to_owned()),
    }
}

fn in_items(text: &str, span: Span) -> Option<StateFunction> {
    // Rust with a mistake is rustc's to explain.
    let file = syn::parse_file(span.of(text)).ok()?;
    file.items.iter().find_map(|item| match item {
        Item::Fn(function) if is_state(function) => Some(StateFunction {
            asynchronous: function.sig.asyncness.is_some(),
            fallible: is_result(&function.sig.output),
            span: name(function, span),
        }),
        _ => None,
    })
}

/// Where the name of a function stands that was read in a part of a file.
fn name(function: &ItemFn, part: Span) -> Span {
    let place = function.sig.ident.span().byte_range();
    Span::new(part.start as usize + place.start, part.start as usize + place.end)
}

fn is_state(function: &ItemFn) -> bool {
    function.sig.ident == "state"
        && function.sig.inputs.is_empty()
        && !matches!(function.vis, Visibility::Inherited)
}

fn is_result(output: &ReturnType) -> bool {
    let ReturnType::Type(_, ty) = output else { return false };
    matches!(&**ty, Type::Path(path)
        if path.path.segments.last().is_some_and(|last| last.ident == "Result"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(bool, bool)>) {
        let found = find(text).map(|found| (found.asynchronous, found.fallible));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn the_function_is_found_among_templates() {
        check("template A() { fn state }", None);
        check("pub fn state() -> u32 { 1 }", Some((false, false)));
        check("template A() { a }\npub(crate) fn state() -> Db { Db }\n", Some((false, false)));
        check("pub async fn state() -> masque::Result<Db> { db().await }", Some((true, true)));
        check("pub fn state() -> std::io::Result<Db> { db() }", Some((false, true)));
        check("fn state() -> u32 { 1 }", None);
        check("pub fn state(n: u32) -> u32 { n }", None);
        check("mod inner { pub fn state() -> u32 { 1 } }", None);
        check("pub fn statement() {}", None);
    }
}
