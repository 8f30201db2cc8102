//! A finding as one line of JSON.

use masque_compiler::diagnostic::{Diagnostic, Severity};
use masque_compiler::source::{LineIndex, Span};
use serde::Serialize;

use crate::find::Template;
use crate::place::Place;

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
        let place = |span: Span| Place::new(&template.name, &index, span);
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
