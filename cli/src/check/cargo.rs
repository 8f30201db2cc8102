//! `cargo check` → findings at the templates' own places.

use std::collections::HashSet;
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

use super::mirrors::Mirrors;
use super::record::{Label, Record};
use super::rendered::{own_help, remap};
use super::{Findings, Format};
use crate::failure::Failure;
use crate::paint::paint;
use crate::place::Place;

/// A line of cargo's output.
#[derive(Debug, Deserialize)]
struct Line {
    manifest_path: Option<String>,
    message: Option<Message>,
    /// Of a program that was built.
    executable: Option<PathBuf>,
}

/// What rustc says.
#[derive(Debug, Deserialize)]
pub(super) struct Message {
    pub(super) message: String,
    code: Option<Code>,
    pub(super) level: String,
    pub(super) spans: Vec<Span>,
    pub(super) children: Vec<Message>,
    rendered: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Code {
    code: String,
}

/// A place in a file, as rustc counts.
#[derive(Debug, Deserialize)]
pub(super) struct Span {
    pub(super) file_name: String,
    pub(super) line_start: usize,
    line_end: usize,
    pub(super) column_start: usize,
    column_end: usize,
    pub(super) is_primary: bool,
    label: Option<String>,
    pub(super) suggested_replacement: Option<String>,
}

/// Runs `cargo check` for the package in a folder. Its progress goes to standard error.
pub(super) fn check(
    package: &Path,
    options: &[OsString],
    findings: &mut Findings<'_>,
) -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut child = Command::new(&cargo)
        .args(["check", "--message-format=json", "--manifest-path"])
        .arg(package.join("Cargo.toml"))
        .args(options)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| Failure::file("run", Path::new(&cargo), error))?;
    let errors = findings.errors;
    let mut listener = Listener::new(package, None);
    // Always there: it was asked for above.
    let output = child.stdout.take().map(BufReader::new);
    for line in output.into_iter().flat_map(BufRead::lines) {
        let line = line.map_err(|error| Failure::Error(format!("cannot hear cargo: {error}")))?;
        listener.hear(&line, findings)?;
    }
    let status = child.wait().map_err(|error| Failure::file("run", Path::new(&cargo), error))?;
    if !status.success() && findings.errors == errors {
        findings.cargo_failed()?;
    }
    Ok(())
}

/// Hears what cargo says of a package, one line of JSON after the other.
pub(crate) struct Listener<'a> {
    package: &'a Path,
    /// Where the paths of templates begin, if not in their package.
    templates: Option<&'a Path>,
    seen: HashSet<Option<String>>,
    /// The program that was built, if one was.
    pub(crate) program: Option<PathBuf>,
}

impl<'a> Listener<'a> {
    pub(crate) fn new(package: &'a Path, templates: Option<&'a Path>) -> Self {
        Self { package, templates, seen: HashSet::new(), program: None }
    }

    /// Adds a message to the findings.
    pub(crate) fn hear(&mut self, line: &str, findings: &mut Findings<'_>) -> Result<(), Failure> {
        let Ok(line) = serde_json::from_str::<Line>(line) else { return Ok(()) };
        if line.executable.is_some() {
            self.program = line.executable;
        }
        let Some(message) = line.message else { return Ok(()) };
        // A library and its tests say the same.
        if message.is_summary() || !self.seen.insert(message.rendered.clone()) {
            return Ok(());
        }
        let manifest = line.manifest_path.as_deref().map(Path::new);
        let origin = manifest.and_then(Path::parent).unwrap_or(self.package);
        // The warnings of other packages are not asked for; their errors stop this one.
        if message.is_error() || is_same(origin, self.package) {
            let mut mirrors = Mirrors::new(origin, self.templates.unwrap_or(origin));
            findings.rustc(&message, &mut mirrors)?;
        }
        Ok(())
    }
}

fn is_same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().ok();
    real(one) == real(other)
}

impl Findings<'_> {
    fn rustc(&mut self, message: &Message, mirrors: &mut Mirrors) -> Result<(), Failure> {
        if message.is_error() {
            self.errors += 1;
        } else {
            self.warnings += 1;
        }
        match self.format {
            Format::Human => {
                let rendered = message.rendered.as_deref().unwrap_or(&message.message);
                let text = remap(rendered.trim_end(), message, mirrors);
                writeln!(self.out, "{}\n", paint(&text))?;
                Ok(())
            }
            Format::Json => self.record(&message.record(mirrors)),
        }
    }

    /// Cargo has said why on standard error.
    fn cargo_failed(&mut self) -> Result<(), Failure> {
        self.errors += 1;
        if self.format == Format::Human {
            return Ok(());
        }
        self.record(&Record {
            severity: "error".to_owned(),
            message: "cargo check failed".to_owned(),
            ..Record::default()
        })
    }
}

impl Message {
    fn is_error(&self) -> bool {
        self.level.starts_with("error")
    }

    /// `aborting due to 2 previous errors`, `1 warning emitted`, `for more information …`
    fn is_summary(&self) -> bool {
        let counts =
            self.message.starts_with("aborting due to") || self.message.ends_with("emitted");
        self.level == "failure-note" || (self.spans.is_empty() && self.code.is_none() && counts)
    }

    fn record(&self, mirrors: &mut Mirrors) -> Record {
        let primary = self.spans.iter().find(|span| span.is_primary);
        let mut labels: Vec<Label> =
            self.spans.iter().filter_map(|span| span.label(mirrors)).collect();
        let notes = self.children.iter().filter(|child| child.level != "help");
        for note in notes {
            let places = note.spans.iter().map(|span| span.place(mirrors));
            labels.extend(places.map(|place| Label { place, text: note.message.clone() }));
        }
        let help = self.children.iter().find(|child| child.level == "help");
        Record {
            code: self.code.as_ref().map(|code| code.code.clone()),
            severity: if self.is_error() { "error" } else { "warning" }.to_owned(),
            message: self.message.clone(),
            place: primary.map(|span| span.place(mirrors)),
            labels,
            help: help.map(|help| own_help(help, mirrors).unwrap_or_else(|| help.message.clone())),
        }
    }
}

impl Span {
    fn label(&self, mirrors: &mut Mirrors) -> Option<Label> {
        if self.label.is_none() && !self.is_primary {
            return None;
        }
        let text = self.label.clone().unwrap_or_default();
        Some(Label { place: self.place(mirrors), text })
    }

    fn place(&self, mirrors: &mut Mirrors) -> Place {
        let mut place = Place {
            file: self.file_name.clone(),
            line: self.line_start,
            column: self.column_start,
            end_line: self.line_end,
            end_column: self.column_end,
        };
        if let Some(mirror) = mirrors.get(&self.file_name) {
            place.file.clone_from(&mirror.template);
            (place.line, place.column) = mirror.place(place.line, place.column);
            let end = mirror.place(place.end_line, place.end_column);
            (place.end_line, place.end_column) = end.max((place.line, place.column));
        }
        place
    }
}
