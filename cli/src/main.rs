//! `tplc`: arguments in; reports, files and an exit code out.
//!
//! ```text
//! tplc check [paths]          what is wrong with templates, as tplc and rustc see it
//! tplc audit [paths]          every use of trust, and all code in markup
//! tplc build SRC -o DIR       the files that masque-build writes
//! tplc expand FILE [NAME]     the Rust that a template becomes
//! tplc explain [CODE]         what a report means
//! tplc serve FILE             a site from one file, in the browser while you write it
//! tplc new PATH               a small web application
//! tplc completions SHELL      completions for a shell
//! ```
//!
//! Exit code 0 means that all is well, 1 that something is wrong with the
//! templates or a file, or that something denied was found, 2 that the command was not understood.

mod arguments;
mod audit;
mod build;
mod check;
mod completions;
mod expand;
mod explain;
mod failure;
mod find;
mod new;
mod paint;
mod place;
mod serve;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use failure::Failure;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.color.apply();
    let result = run(&arguments.command);
    result.unwrap_or_else(|failure| failure.report())
}

fn run(command: &Command) -> Result<ExitCode, Failure> {
    let mut out = anstream::stdout().lock();
    match command {
        Command::Check(check) => check::run(check, &mut out),
        Command::Audit(audit) => audit::run(audit, &mut out),
        Command::Build(build) => build::run(build, &mut out),
        Command::Expand(expand) => expand::run(expand, &mut out),
        Command::Explain(explain) => explain::run(explain, &mut out),
        Command::New(new) => new::run(new, &mut out),
        Command::Serve(serve) => serve::run(serve, &mut out),
        Command::Completions(completions) => completions::run(completions, &mut out),
    }
}

/// `1 template`, `2 templates`
fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
