//! What is wrong with a page: its attribute, its path, where its parameters come from.

use super::Diagnostic;
use crate::source::Span;

const HOW: &str = "write `#[page(\"/path\")]` or `#[page(POST \"/path\")]`; `strict` and `guard = function` may follow the path";

/// `#[page]`, `#[page(/bugs)]`
pub fn malformed_page(span: Span) -> Diagnostic {
    Diagnostic::error("page-attribute", span, "this does not say where the page is").help(HOW)
}

/// `#[page("/a")] #[page("/b")]`
pub fn second_page(first: Span, second: Span) -> Diagnostic {
    Diagnostic::error("page-attribute", second, "a page has one address")
        .and(first, "the first one")
        .help("let a second page show the same template, or send readers on by `Redirect`")
}

/// `#[page("/")] struct X;`
pub fn misplaced_page(span: Span) -> Diagnostic {
    Diagnostic::error("page-attribute", span, "only a template or a function can be a page").help(
        "write it before `template Name(…) { … }`, `fn name(…) { … }` or `async fn name(…) { … }`",
    )
}

/// `#[page(FETCH "/")]`
pub fn unknown_verb(verb: &str, span: Span) -> Diagnostic {
    let help = match verb {
        "HEAD" => "leave it out: a page of `GET` answers `HEAD` too".to_owned(),
        _ => match verb.to_ascii_uppercase() {
            upper if upper != verb => format!("write `{upper}`"),
            _ => "write `GET`, `POST`, `PUT`, `PATCH`, `DELETE` or `OPTIONS`".to_owned(),
        },
    };
    Diagnostic::error("page-attribute", span, format!("`{verb}` is no verb that a page answers"))
        .help(help)
}

/// `#[page("bugs")]`
pub fn bad_path(reason: &str, help: impl Into<String>, span: Span) -> Diagnostic {
    Diagnostic::error("page-path", span, reason).help(help)
}

/// `#[page("/bug/{id}")] template Bug() { … }`
pub fn path_without_parameter(name: &str, span: Span, signature: Span) -> Diagnostic {
    let message = format!("the path names `{name}`, which is no parameter");
    Diagnostic::error("page-path", span, message)
        .and(signature, "this has no such parameter")
        .help(format!("add `{name}: &str` to the parameters, or whatever type it has"))
}

/// `#[page("/bug/{id}")] template Bug(id: i64 = 1) { … }`
pub fn path_default(name: &str, span: Span) -> Diagnostic {
    let message = format!("`{name}` is in the path, so it is never missing");
    Diagnostic::error("page-parameter", span, message).help("leave the default out")
}

/// `#[page("/bug/{id}")] template Bug(#[state] id: &Db) { … }`
pub fn path_source(name: &str, span: Span) -> Diagnostic {
    let message = format!("`{name}` cannot come from the path and from elsewhere");
    Diagnostic::error("page-parameter", span, message)
        .help("leave the attribute out, or give one of the two another name")
}

/// `#[page("/")] template Index(bug: &Bug) { … }`
pub fn borrowed_parameter(name: &str, ty: &str, span: Span) -> Diagnostic {
    let message = format!("a request cannot bring `{name}`: nothing owns what `{ty}` refers to");
    Diagnostic::error("page-parameter", span, message)
        .help(format!("write `#[state] {name}: {ty}` if it comes from the application's state, or an owned type; of references a request brings `&str`, `Option<&str>` and `&[T]`"))
}

/// `#[page("/")] template Index(children: Slot) { … }`
pub fn unbringable_parameter(name: &str, what: &str, span: Span) -> Diagnostic {
    let message = format!("a request cannot bring `{name}`: it is {what}");
    Diagnostic::error("page-parameter", span, message)
        .help("let the page call a template that has this parameter")
}

/// `#[page("/")] template Index<T>() { … }`
pub fn generic_page(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("page-parameter", span, format!("the page `{name}` cannot be generic"))
        .here("nothing says what these are when a request comes")
        .help("name the type, or let the page call a generic template")
}

/// `template Index(#[state] db: &Db) { … }`
pub fn source_without_page(span: Span) -> Diagnostic {
    Diagnostic::error("page-parameter", span, "only a page has parameters from elsewhere")
        .help("write `#[page(\"/path\")]` before the template, or leave this out")
}

/// `#[from(head)]`
pub fn malformed_source(span: Span) -> Diagnostic {
    Diagnostic::error("page-parameter", span, "this does not say where the parameter comes from")
        .help("write `#[state]`, `#[from]` for a part of the request, or `#[from(body)]`")
}

/// `#[state] #[from] x: X`
pub fn second_source(first: Span, second: Span) -> Diagnostic {
    Diagnostic::error("page-parameter", second, "a parameter comes from one place")
        .and(first, "the first one")
        .help("leave one of the two out")
}

/// `#[from(body)]` beside parameters that the form may bring, or another one.
pub fn body_twice(first: &str, span: Span, first_span: Span) -> Diagnostic {
    let message = "the body of a request can be read once";
    Diagnostic::error("page-parameter", span, message)
        .and(first_span, format!("`{first}` reads it already"))
        .help("leave one of the two out, or read both from one type")
}

/// `#[state] db: &Db = x`
pub fn source_default(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "page-parameter",
        span,
        format!("`{name}` does not come by name, so it is never missing"),
    )
    .help("leave the default out; an extractor that may be missing is an `Option`")
}

/// Two pages with the same path and verb. The first may be in another file.
pub fn duplicate_page(verb: &str, path: &str, span: Span, first: Option<Span>) -> Diagnostic {
    let report = Diagnostic::error(
        "duplicate-page",
        span,
        format!("a page answers `{verb} {path}` already"),
    )
    .help("give one of the two another path or verb");
    match first {
        Some(first) => report.and(first, "the first one"),
        None => report,
    }
}

/// `/bug/{id}` and `/bug/{number}`
pub fn rival_paths(path: &str, first_path: &str, span: Span, first: Option<Span>) -> Diagnostic {
    let message = format!("`{path}` and `{first_path}` cannot be told apart");
    let report = Diagnostic::error("duplicate-page", span, message)
        .help("give what stands at the same place in two paths the same name, or put a word before one of them");
    match first {
        Some(first) => report.and(first, "the other one"),
        None => report,
    }
}
