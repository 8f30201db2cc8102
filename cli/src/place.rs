//! A span of a file → the lines and columns that people and editors read.

use masque_compiler::source::{LineIndex, Span};
use serde::Serialize;

/// A range of a file: lines and columns from 1, in characters; the end is exclusive.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) end_line: usize,
    pub(crate) end_column: usize,
}

impl Place {
    /// The place of a span of the file whose lines these are.
    pub(crate) fn new(file: &str, lines: &LineIndex<'_>, span: Span) -> Self {
        let (start, end) = (lines.line_column(span.start), lines.line_column(span.end));
        Self {
            file: file.to_owned(),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    }
}
