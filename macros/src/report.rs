//! Diagnostics → `compile_error!` at their own spans.

use masque_compiler::diagnostic::{Diagnostic, Severity};
use proc_macro::{Literal, Span, TokenStream, TokenTree};

use crate::code::code;
use crate::tokens::Tokens;

/// One `compile_error!` for each error. Warnings cannot be given on stable Rust.
pub(crate) fn report(diagnostics: &[Diagnostic], tokens: &Tokens) -> TokenStream {
    let mut errors = TokenStream::new();
    for diagnostic in diagnostics {
        if diagnostic.severity == Severity::Error {
            let (first, last) = tokens.ends(&diagnostic.span().range());
            errors.extend(compile_error(&message(diagnostic, tokens), first, last));
        }
    }
    errors
}

/// The message, what stands at the other places, and the help.
fn message(diagnostic: &Diagnostic, tokens: &Tokens) -> String {
    let mut message = diagnostic.message.clone();
    for label in diagnostic.labels.iter().skip(1) {
        let line = tokens.ends(&label.span.range()).0.line();
        message.push_str(&format!("\nnote: line {line}: {}", label.text));
    }
    if let Some(help) = &diagnostic.help {
        message.push_str(&format!("\nhelp: {help}"));
    }
    message
}

/// An error that rustc shows from the one span to the other.
pub(crate) fn compile_error(message: &str, first: Span, last: Span) -> TokenStream {
    let message = TokenTree::from(Literal::string(message)).into();
    let mut call = code(first, "::core::compile_error!", []);
    call.extend(code(last, "{ $ }", [message]));
    call
}
