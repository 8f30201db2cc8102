//! `tplc audit`: what a reviewer of a site, and its Content Security Policy, have to know.
//!
//! ```text
//! files ─▶ rust.rs ◀─▶ markup.rs ─▶ findings ─▶ show.rs
//! ```

mod finding;
mod markup;
mod rust;
mod show;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use ignore::DirEntry;
use masque_compiler::Entry;
use masque_compiler::source::{LineIndex, Span};

use self::finding::{Finding, Kind};
use self::rust::{Found, Piece};
use self::show::Unread;
use crate::failure::Failure;
use crate::find::{self, Template, has_extension};

const EXAMPLES: &str = "\
Examples:
  tplc audit                              all templates and Rust of the package or workspace here
  tplc audit --deny trust,handler         for CI: exit code 1 if there is any of these
  tplc audit --only script,style          what a Content Security Policy must allow by nonce
  tplc audit --format json src templates  one JSON document, of two folders

`--format json` writes one object with
  findings   each has `kind`, `name`, `file`, `line`, `column`, `end_line`, `end_column` (columns
             count characters from 1), `source` (the author's line), and
               element  the element whose attribute it is
               value    its text, as far as that is literal
               dynamic  whether an expression is a part of it
               nonce    `automatic`, `own`, or null
               reason   why it is trusted
  unread     files that could not be audited: `file`, `message`
  denied     the kinds of `--deny` that were found
  templates, rust_files  how many files were audited

Names are taken as written, so an alias (`use masque::Html as H`) is shown as one. Files of
`include_html!` are read as templates are. Not found: what macros of other crates make, and what is
in dependencies: audit those too.";

/// List every use of trust, and all code and styles in markup
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Audit {
    /// Files and folders; `-` reads a template from standard input. All of the package here, if left out
    paths: Vec<PathBuf>,
    /// How to write what was found
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Kinds that must not be there: if one is, the exit code is 1
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KINDS")]
    deny: Vec<Kind>,
    /// Kinds to list; all, if it is left out
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KINDS")]
    only: Vec<Kind>,
    /// Read the Rust of tests and benchmarks too: `tests/`, `benches/`, modules under `#[cfg(test)]`
    #[arg(long)]
    tests: bool,
}

/// How to write what was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The lines of the author, by kind
    #[default]
    Text,
    /// One JSON document
    Json,
}

/// What was found, file by file.
#[derive(Debug, Default)]
struct Report {
    files: Vec<Audited>,
    unread: Vec<Unread>,
}

/// A file that was read.
#[derive(Debug)]
struct Audited {
    file: Template,
    language: Language,
    /// In the order of the file.
    findings: Vec<Finding>,
    /// The files of its `include_html!`.
    included: Vec<PathBuf>,
}

/// What a file is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Language {
    Rust,
    Template,
    /// Of a file that is included.
    Markup,
}

pub(crate) fn run(audit: &Audit, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let wanted = |entry: &DirEntry| {
        has_extension(entry.path(), "tpl")
            || has_extension(entry.path(), "rs") && (audit.tests || !is_test(entry))
    };
    let files = find::files(&audit.paths, "templates (`*.tpl`) or Rust files", &wanted)?;
    let mut report = report(files, audit.tests);
    let findings = report.files.iter().flat_map(|file| &file.findings);
    let found: BTreeSet<Kind> = findings.map(|finding| finding.kind).collect();
    let denied: Vec<Kind> = found.into_iter().filter(|kind| audit.deny.contains(kind)).collect();
    if !audit.only.is_empty() {
        for file in &mut report.files {
            file.findings.retain(|finding| audit.only.contains(&finding.kind));
        }
    }
    match audit.format {
        Format::Text => show::text(&report, &denied, out)?,
        Format::Json => show::json(&report, &denied, out)?,
    }
    let is_well = denied.is_empty() && report.unread.is_empty();
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Reads all files, but for modules that only tests have, and the files that they include.
fn report(files: Vec<Result<PathBuf, find::Unread>>, tests: bool) -> Report {
    let mut report = Report::default();
    let mut test_modules = Vec::new();
    for file in files {
        let path = match file {
            Ok(path) => path,
            Err(find::Unread { root, failure }) => {
                report.unread.push(Unread::new(&root.display().to_string(), failure.message()));
                continue;
            }
        };
        let is_rust = has_extension(&path, "rs");
        let language = if is_rust { Language::Rust } else { Language::Template };
        let modules = report.read(&path, language, tests);
        let folder = submodules(&path);
        test_modules.extend(modules.into_iter().map(|name| folder.join(name)));
    }
    // `src/tests.rs` and all in `src/tests/`
    let is_test = |path: &Path| {
        let is_of =
            |module: &PathBuf| path.starts_with(module) || path.with_extension("") == *module;
        test_modules.iter().any(is_of)
    };
    report.files.retain(|file| !file.file.path.as_deref().is_some_and(is_test));
    let included = report.files.iter_mut().flat_map(|file| std::mem::take(&mut file.included));
    for path in included.collect::<BTreeSet<_>>() {
        report.read(&path, Language::Markup, tests);
    }
    report
}

impl Report {
    /// Adds a file; gives the names of its modules that only tests have.
    fn read(&mut self, path: &Path, language: Language, tests: bool) -> Vec<String> {
        let file = match find::read(path) {
            Ok(file) => file,
            Err(failure) => {
                self.unread.push(Unread::new(&path.display().to_string(), failure.message()));
                return Vec::new();
            }
        };
        let (found, problem) = audit(&file, language, tests);
        let package = path.parent().and_then(find::package).unwrap_or_default();
        // A short name stays one: `./x` is `x`.
        let package = package.strip_prefix(".").unwrap_or(&package);
        let included = found.included.iter().map(|name| package.join(name)).collect();
        let test_modules = found.test_modules.into_iter().map(str::to_owned).collect();
        let findings = found.findings;
        self.unread.extend(problem.map(|problem| Unread::new(&file.name, problem)));
        self.files.push(Audited { file, language, findings, included });
        test_modules
    }
}

/// What is in a file, and why that may not be all.
fn audit(file: &Template, language: Language, tests: bool) -> (Found<'_>, Option<String>) {
    let mut found = Found::default();
    let Template { name, text, .. } = file;
    let piece = Piece { source: text, span: Span::new(0, text.len()), tests };
    let problem = match language {
        Language::Rust => rust::find(&mut found, piece).err().map(|error| {
            let at = (error.span().byte_range().start).min(text.len());
            let line = LineIndex::new(text).line_of(at as u32) + 1;
            format!("`{name}` is not Rust: it cannot be read at line {line}")
        }),
        Language::Template => {
            let is_read = markup::find(&mut found, piece, Entry::File);
            (!is_read).then(|| format!("`{name}` has mistakes: `tplc check` shows them"))
        }
        Language::Markup => {
            let is_read = markup::find(&mut found, piece, Entry::Markup);
            (!is_read).then(|| format!("`{name}` has mistakes: it cannot be included"))
        }
    };
    // A fragment may be a part of another.
    found.findings.sort_by_key(|finding| (finding.span, finding.kind));
    found.findings.dedup();
    (found, problem)
}

/// The folder of a module's own modules: `src/app.rs` → `src/app`.
fn submodules(file: &Path) -> PathBuf {
    let is_root =
        file.file_stem().is_some_and(|stem| stem == "lib" || stem == "main" || stem == "mod");
    if is_root { file.with_file_name("") } else { file.with_extension("") }
}

/// Whether a file lies in a folder of tests or benchmarks, below the one that was asked for.
fn is_test(entry: &DirEntry) -> bool {
    let folders = entry.path().ancestors().skip(1).take(entry.depth().saturating_sub(1));
    let is_tests = |folder: &Path| {
        folder.file_name().is_some_and(|name| name == "tests" || name == "benches")
            && folder.with_file_name("Cargo.toml").is_file()
    };
    folders.into_iter().any(is_tests)
}
