//! `tplc check`: what is wrong with templates, as tplc and then rustc see it.
//!
//! Templates that tplc finds fault with stop every build, so cargo is asked only
//! when there are none; what rustc says about the mirrors is shown as if it had
//! read the templates.

pub(crate) mod cargo;
mod fragments;
mod mirrors;
mod record;
mod rendered;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use masque_compiler::diagnostic::{Diagnostic, Severity};
use masque_compiler::{Entry, compile, has_errors, report};

use self::record::Record;
use crate::count;
use crate::failure::Failure;
use crate::find::{self, Template};
use crate::paint::{paint, tell};

const EXAMPLES: &str = "\
Examples:
  tplc check                              all templates of the package or workspace here
  tplc check templates/bugs               those of a folder, and the package they belong to
  tplc check --no-cargo -                 standard input, by tplc alone
  tplc check -- --all-features --tests    with options for cargo check

Each line of `--format json` is an object with `code`, `severity`, `message`, `file`, `line`,
`column`, `end_line`, `end_column`, `labels` and `help`; columns count characters from 1.";

/// Check templates, and the Rust in them through cargo
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Check {
    /// Files and folders; `-` reads standard input. All of the package here, if left out
    paths: Vec<PathBuf>,
    /// Do not run `cargo check`: tplc's own checks and the syntax of the Rust inside
    #[arg(long)]
    no_cargo: bool,
    /// How to write what was found
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Options for `cargo check`
    #[arg(last = true, value_name = "CARGO_OPTIONS")]
    cargo_options: Vec<OsString>,
}

/// How to write what was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Reports with the lines of the templates
    #[default]
    Human,
    /// One JSON object a line
    Json,
}

/// Where findings go, and how many there were.
pub(crate) struct Findings<'a> {
    format: Format,
    out: &'a mut dyn Write,
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
}

pub(crate) fn run(check: &Check, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let templates = find::templates(&check.paths)?;
    let mut findings = Findings::new(check.format, out);
    for template in &templates {
        let mut diagnostics = compile(&template.text, Entry::File).diagnostics;
        if check.no_cargo && !has_errors(&diagnostics) {
            diagnostics.extend(fragments::check(&template.text));
        }
        findings.own(template, &diagnostics)?;
    }
    if !check.no_cargo && findings.errors == 0 {
        for package in find::packages(&templates) {
            cargo::check(&package, &check.cargo_options, &mut findings)?;
        }
    }
    findings.summary(templates.len());
    Ok(if findings.errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl<'a> Findings<'a> {
    pub(crate) fn new(format: Format, out: &'a mut dyn Write) -> Self {
        Self { format, out, errors: 0, warnings: 0 }
    }
}

impl Findings<'_> {
    /// What tplc says about a template.
    fn own(&mut self, template: &Template, diagnostics: &[Diagnostic]) -> Result<(), Failure> {
        let errors = diagnostics.iter().filter(|found| found.severity == Severity::Error).count();
        self.errors += errors;
        self.warnings += diagnostics.len() - errors;
        match self.format {
            Format::Human => {
                let report = report(&template.name, &template.text, diagnostics);
                self.out.write_all(paint(&report).as_bytes())?;
            }
            Format::Json => {
                for diagnostic in diagnostics {
                    self.record(&Record::own(template, diagnostic))?;
                }
            }
        }
        Ok(())
    }

    fn record(&mut self, record: &Record) -> Result<(), Failure> {
        let line = serde_json::to_string(record).map_err(std::io::Error::from)?;
        writeln!(self.out, "{line}")?;
        Ok(())
    }

    fn summary(&self, templates: usize) {
        if self.format == Format::Json {
            return;
        }
        let templates = count(templates, "template");
        let warnings = count(self.warnings, "warning");
        match (self.errors, self.warnings) {
            (0, 0) => tell(&format!("{templates} checked: all is well\n")),
            (0, _) => tell(&format!("warning: {templates} checked: {warnings}\n")),
            (errors, 0) => {
                tell(&format!("error: {templates} checked: {}\n", count(errors, "error")));
            }
            (errors, _) => {
                let errors = count(errors, "error");
                tell(&format!("error: {templates} checked: {errors}, {warnings}\n"));
            }
        }
    }
}
