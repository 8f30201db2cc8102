//! Something to tell the author: the type, and one constructor for each message.
//!
//! Constructors stand in the order of the language-spec. Messages are lower case,
//! without a full stop, with the author's text in backticks.

pub mod attribute;
pub mod markup;
pub mod page;
pub mod syntax;

use crate::source::Span;

/// One thing to tell the author about a template.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Its name, in kebab case: `unclosed-element`. `tplc explain` knows them all.
    pub code: &'static str,
    /// Whether it stops the build.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// The places; the first is where the mistake is.
    pub labels: Vec<Label>,
    /// What to write instead.
    pub help: Option<String>,
}

/// Whether a diagnostic stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// It does.
    Error,
    /// It does not.
    Warning,
}

/// A place and what is there.
#[derive(Clone, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is there; may be empty.
    pub text: String,
}

impl Diagnostic {
    /// The place of the mistake.
    #[must_use]
    pub fn span(&self) -> Span {
        self.labels.first().map_or(Span::empty(0), |label| label.span)
    }

    fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        let label = Label { span, text: String::new() };
        let message = message.into();
        Self { code, severity: Severity::Error, message, labels: vec![label], help: None }
    }

    fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message) }
    }

    /// What is at the place of the mistake.
    fn here(mut self, text: impl Into<String>) -> Self {
        self.labels[0].text = text.into();
        self
    }

    /// A second place.
    fn and(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}
