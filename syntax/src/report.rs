//! Diagnostics → text, as rustc lays it out.
//!
//! ```text
//! error[unclosed-element]: `<b>` is never closed
//!  --> page.tpl:2:8
//!   |
//! 2 |     <p><b>x</p>
//!   |        ^^^ this start tag
//!   |            ---- this `</p>` ends what is around it
//!   |
//!   = help: write `</b>` before `</p>`
//! ```
//!
//! Own code rather than a library for it: those cost every user of a build
//! script more than a second, and this is all that is needed.

use std::fmt::Write;

use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::source::{LineIndex, Span};

/// Reports for a file, one after the other, each followed by an empty line.
///
/// `name` is shown as the file's name; `source` is the text that was compiled.
///
/// ```
/// use masque_syntax::{Entry, parse, report};
///
/// let source = "template Page() {\n    <p><b>x</p>\n}\n";
/// let parsed = parse(source, Entry::File);
/// let text = report("page.tpl", source, &parsed.diagnostics);
/// assert!(text.starts_with("error[unclosed-element]: `<b>` is never closed\n --> page.tpl:2:8\n"));
/// ```
#[must_use]
pub fn report(name: &str, source: &str, diagnostics: &[Diagnostic]) -> String {
    let index = LineIndex::new(source);
    let mut out = String::new();
    for diagnostic in diagnostics {
        one(&mut out, name, source, &index, diagnostic);
        out.push('\n');
    }
    out
}

/// A place in another file that a report speaks of, to stand after it.
///
/// ```
/// use masque_syntax::{note, source::Span};
///
/// let text = note("index.tpl", "#[page(\"/\")]", Span { start: 8, end: 9 }, "the first one");
/// assert_eq!(text, "note: the first one\n --> index.tpl:1:9\n  |\n1 | #[page(\"/\")]\n  |         ^\n\n");
/// ```
#[must_use]
pub fn note(name: &str, source: &str, span: Span, message: &str) -> String {
    let mut out = format!("note: {message}\n");
    let labels = [Label { span, text: String::new() }];
    snippet(&mut out, name, source, &LineIndex::new(source), &labels);
    out.push('\n');
    out
}

fn one(out: &mut String, name: &str, source: &str, index: &LineIndex<'_>, diagnostic: &Diagnostic) {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{severity}[{}]: {}", diagnostic.code, diagnostic.message);
    let width = snippet(out, name, source, index, &diagnostic.labels);
    if let Some(help) = &diagnostic.help {
        let _ = writeln!(out, "{:width$} |", "");
        let _ = writeln!(out, "{:width$} = help: {help}", "");
    }
}

/// The lines that labels are on, with the labels; gives the width of the column of numbers.
fn snippet(
    out: &mut String,
    name: &str,
    source: &str,
    index: &LineIndex<'_>,
    labels: &[Label],
) -> usize {
    let place = index.line_column(labels.first().map_or(0, |label| label.span.start));
    let lines = label_lines(index, labels);
    let width = lines.last().map_or(1, |(line, _)| (line + 1).to_string().len());
    let _ = writeln!(out, "{:width$}--> {name}:{}:{}", "", place.line, place.column);
    let _ = writeln!(out, "{:width$} |", "");
    let mut previous = None;
    for (line, labels) in lines {
        if previous.is_some_and(|previous| line > previous + 1) {
            let _ = writeln!(out, "...");
        }
        previous = Some(line);
        let span = index.line_span(line);
        let text = span.of(source).replace('\t', "    ");
        let _ = writeln!(out, "{:>width$} | {}", line + 1, text.trim_end());
        for (is_primary, label) in labels {
            let start = columns(&source[span.start as usize..label.span.start as usize]);
            let end = label.span.end.clamp(label.span.start, span.end.max(label.span.start));
            let length = columns(&source[label.span.start as usize..end as usize]).max(1);
            let mark = if is_primary { "^" } else { "-" }.repeat(length);
            let line = format!("{:width$} | {:start$}{mark} {}", "", "", label.text);
            let _ = writeln!(out, "{}", line.trim_end());
        }
    }
    width
}

/// Labels by line; on a line from left to right. The first of all is the primary one.
fn label_lines<'a>(
    index: &LineIndex<'_>,
    labels: &'a [Label],
) -> Vec<(usize, Vec<(bool, &'a Label)>)> {
    let mut lines: Vec<(usize, Vec<(bool, &Label)>)> = Vec::new();
    for (number, label) in labels.iter().enumerate() {
        let line = index.line_of(label.span.start);
        let at = lines.partition_point(|(other, _)| *other < line);
        if lines.get(at).is_none_or(|(other, _)| *other != line) {
            lines.insert(at, (line, Vec::new()));
        }
        let labels = &mut lines[at].1;
        let at = labels.partition_point(|(_, other)| other.span.start <= label.span.start);
        labels.insert(at, (number == 0, label));
    }
    lines
}

/// How wide a terminal shows a text; a tab is written as four blanks.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

/// Whether the build has to stop.
#[must_use]
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}
