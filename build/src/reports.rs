//! What is wrong, as one text for people and as one line each for cargo.

use std::fmt;
use std::path::{Path, PathBuf};

use masque_compiler::diagnostic::{Diagnostic, Severity};
use masque_compiler::source::{LineIndex, Span};
use masque_compiler::{note, report};

/// All that is wrong with the templates of a build, in order of files and lines.
///
/// Its `Display` is the whole report, with the lines of the templates.
#[derive(Clone, Debug, Default)]
pub struct Reports {
    /// One by one.
    pub problems: Vec<Problem>,
    text: String,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The template or folder.
    pub file: PathBuf,
    /// The name of the mistake: `unclosed-element`.
    pub code: Option<&'static str>,
    /// Line and column from 1, if it is in the text of a template.
    pub place: Option<(usize, usize)>,
    /// What is wrong.
    pub message: String,
    /// Whether it stops the build.
    pub is_error: bool,
}

impl Problem {
    /// `templates/index.tpl:3:5: unclosed element`
    #[must_use]
    pub fn line(&self) -> String {
        let file = self.file.display();
        let message = self.message.replace('\n', " ");
        match self.place {
            Some((line, column)) => format!("{file}:{line}:{column}: {message}"),
            None => format!("{file}: {message}"),
        }
    }
}

impl Reports {
    /// Adds what the compiler says about a file.
    pub(crate) fn add(&mut self, file: &Path, source: &str, diagnostics: &[Diagnostic]) {
        if diagnostics.is_empty() {
            return;
        }
        let index = LineIndex::new(source);
        self.problems.extend(diagnostics.iter().map(|diagnostic| {
            let place = index.line_column(diagnostic.span().start);
            Problem {
                file: file.to_owned(),
                code: Some(diagnostic.code),
                place: Some((place.line, place.column)),
                message: diagnostic.message.clone(),
                is_error: diagnostic.severity == Severity::Error,
            }
        }));
        self.text.push_str(&report(&file.display().to_string(), source, diagnostics));
        self.text.push('\n');
    }

    /// Adds a place in another file to what was added last.
    pub(crate) fn note(&mut self, file: &Path, source: &str, span: Span, message: &str) {
        self.text.truncate(self.text.trim_end().len());
        self.text.push_str("\n\n");
        self.text.push_str(&note(&file.display().to_string(), source, span, message));
    }

    /// Adds what is wrong with a file as a whole.
    pub(crate) fn fail(&mut self, file: &Path, message: String) {
        self.text.push_str(&format!("error: {message}\n --> {}\n\n", file.display()));
        self.problems.push(Problem {
            file: file.to_owned(),
            code: None,
            place: None,
            message,
            is_error: true,
        });
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.is_error)
    }
}

impl fmt::Display for Reports {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text.trim_end())
    }
}

impl std::error::Error for Reports {}
