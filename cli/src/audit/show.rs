//! What was found → text for people, by kind, or one JSON document.

use std::collections::BTreeMap;
use std::io::Write;

use masque_compiler::source::LineIndex;
use serde::Serialize;

use super::finding::{Kind, Nonce};
use super::{Audited, Language, Report};
use crate::count;
use crate::failure::Failure;
use crate::paint::{bold, paint, tell};
use crate::place::Place;

/// A file that was not read, or not to its end.
#[derive(Debug, Serialize)]
pub(super) struct Unread {
    file: String,
    message: String,
}

impl Unread {
    pub(super) fn new(file: &str, message: String) -> Self {
        Self { file: file.to_owned(), message }
    }
}

/// A finding as people look for it.
#[derive(Debug, Serialize)]
struct Record<'a> {
    kind: Kind,
    name: &'a str,
    #[serde(flatten)]
    place: Place,
    source: &'a str,
    element: Option<&'a str>,
    value: Option<&'a str>,
    dynamic: bool,
    nonce: Option<Nonce>,
    reason: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Document<'a> {
    findings: Vec<Record<'a>>,
    unread: &'a [Unread],
    denied: &'a [Kind],
    templates: usize,
    rust_files: usize,
}

/// One JSON document.
pub(super) fn json(report: &Report, denied: &[Kind], out: &mut dyn Write) -> Result<(), Failure> {
    let (templates, rust_files) = counts(report);
    let findings = report.files.iter().flat_map(records).collect();
    let document = Document { findings, unread: &report.unread, denied, templates, rust_files };
    serde_json::to_writer_pretty(&mut *out, &document).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(())
}

/// Findings by kind, each with its line, then a summary.
pub(super) fn text(report: &Report, denied: &[Kind], out: &mut dyn Write) -> Result<(), Failure> {
    let mut kinds: BTreeMap<Kind, Vec<Record<'_>>> = BTreeMap::new();
    for record in report.files.iter().flat_map(records) {
        kinds.entry(record.kind).or_default().push(record);
    }
    for (kind, records) in &kinds {
        writeln!(out, "{}: {}", bold(&kind.name()), kind.meaning())?;
        let width = records.iter().map(|it| it.place.line.to_string().len()).max().unwrap_or(1);
        for record in records {
            let Place { file, line, column, .. } = &record.place;
            let shown = format!(
                "{:width$}--> {file}:{line}:{column}: {}\n{line:>width$} | {}\n",
                " ",
                description(record),
                record.source.trim(),
            );
            write!(out, "{}", paint(&shown))?;
        }
        writeln!(out)?;
    }
    for Unread { message, .. } in &report.unread {
        tell(&format!("error: {message}\n"));
    }
    tell(&summary(report, &kinds, denied));
    Ok(())
}

/// `2 templates and 1 Rust file audited: 1 trust, 2 handler`
fn summary(report: &Report, kinds: &BTreeMap<Kind, Vec<Record<'_>>>, denied: &[Kind]) -> String {
    let (templates, rust_files) = counts(report);
    let files = format!("{} and {}", count(templates, "template"), count(rust_files, "Rust file"));
    let found: Vec<String> =
        kinds.iter().map(|(kind, records)| format!("{} {}", records.len(), kind.name())).collect();
    let found = if found.is_empty() { "nothing was found".to_owned() } else { found.join(", ") };
    let denied: Vec<String> = denied.iter().map(|kind| format!("`{}`", kind.name())).collect();
    let mut text = format!("{files} audited: {found}");
    if !denied.is_empty() {
        text.push_str(&format!("; denied: {}", denied.join(", ")));
    }
    if !report.unread.is_empty() {
        text.push_str(&format!(
            "; not all of {} could be read",
            count(report.unread.len(), "file")
        ));
    }
    let is_well = denied.is_empty() && report.unread.is_empty();
    format!("{}{text}\n", if is_well { "" } else { "error: " })
}

fn counts(report: &Report) -> (usize, usize) {
    let rust_files = report.files.iter().filter(|file| file.language == Language::Rust).count();
    (report.files.len() - rust_files, rust_files)
}

fn records(audited: &Audited) -> impl Iterator<Item = Record<'_>> {
    let text = audited.file.text.as_str();
    let lines = LineIndex::new(text);
    audited.findings.iter().map(move |finding| Record {
        kind: finding.kind,
        name: &finding.name,
        place: Place::new(&audited.file.name, &lines, finding.span),
        source: lines.line_span(lines.line_of(finding.span.start)).of(text),
        element: finding.element.as_deref(),
        value: finding.value.as_deref(),
        dynamic: finding.dynamic,
        nonce: finding.nonce,
        reason: finding.reason.as_deref(),
    })
}

/// `` `Html` because "we wrote it" ``, `` `onclick` of `<button>`, with a value ``
fn description(record: &Record<'_>) -> String {
    let mut text = match (record.kind, record.element) {
        (Kind::Script | Kind::ExternalScript | Kind::Style, _) => format!("`<{}>`", record.name),
        (_, Some(element)) => format!("`{}` of `<{element}>`", record.name),
        (_, None) => format!("`{}`", record.name),
    };
    match record.reason {
        Some(reason) => text.push_str(&format!(" because {reason:?}")),
        None if record.kind == Kind::Trust => text.push_str(", without a literal reason"),
        None => {}
    }
    if record.dynamic {
        text.push_str(", with a value");
    }
    match record.nonce {
        Some(Nonce::Automatic) => text.push_str(", nonce: automatic"),
        Some(Nonce::Own) => text.push_str(", nonce: its own"),
        None => {}
    }
    text
}
