//! A finding as one line of JSON.

use masque_compiler::diagnostic::{Diagnostic, Severity};
use masque_compiler::source::{LineIndex, Span};
use serde::Serialize;

use super::find::Template;

/// One finding. Without a place it has no `file` and no lines and columns; what else is not known
/// is `null`.
#[derive(Debug, Default, Serialize)]
pub(super) struct Record {
    pub(super) code: Option<String>,
    pub(super) severity: String,
    pub(super) message: String,
    #[serde(flatten)]
    pub(super) place: Option<Place>,
    pub(super) labels: Vec<Label>,
    pub(super) help: Option<String>,
}

/// A range of a file: lines and columns from 1, in characters; the end is exclusive.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Place {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
}

/// A place and what is there.
#[derive(Debug, Serialize)]
pub(super) struct Label {
    #[serde(flatten)]
    pub(super) place: Place,
    pub(super) text: String,
}

impl Record {
    /// What tplc says about a template.
    pub(super) fn own(template: &Template, diagnostic: &Diagnostic) -> Self {
        let index = LineIndex::new(&template.text);
        let place = |span: Span| {
            let (start, end) = (index.line_column(span.start), index.line_column(span.end));
            Place {
                file: template.name.clone(),
                line: start.line,
                column: start.column,
                end_line: end.line,
                end_column: end.column,
            }
        };
        let labels = diagnostic.labels.iter();
        let severity = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        Self {
            code: Some(diagnostic.code.to_owned()),
            severity: severity.to_owned(),
            message: diagnostic.message.clone(),
            place: Some(place(diagnostic.span())),
            labels: labels
                .map(|label| Label { place: place(label.span), text: label.text.clone() })
                .collect(),
            help: diagnostic.help.clone(),
        }
    }
}
