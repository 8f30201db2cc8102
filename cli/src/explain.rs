//! `tplc explain CODE`: what a report means, an example that shows it, and its repair.
//!
//! The explanations stand in `errors.md`, one section for each code, whose
//! heading is the code and whose first paragraph is listed without one.

use std::io::Write;
use std::process::ExitCode;

use clap::Args;

use crate::failure::Failure;
use crate::paint::bold;

const EXAMPLES: &str = "\
Examples:
  tplc explain                    all codes
  tplc explain unclosed-element";

/// Explain what a report means
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Explain {
    /// The name in brackets after `error` or `warning`; all are listed, if it is left out
    code: Option<String>,
}

const ERRORS: &str = include_str!("../errors.md");

pub(crate) fn run(explain: &Explain, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let Some(code) = &explain.code else {
        let width = sections().map(|(code, _)| code.len()).max().unwrap_or(0);
        for (code, text) in sections() {
            let padding = " ".repeat(width - code.len());
            writeln!(out, "{}{padding}  {}", bold(code), summary(text))?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    if let Some((code, text)) = sections().find(|(name, _)| name == code) {
        writeln!(out, "{}\n\n{text}", bold(code))?;
        return Ok(ExitCode::SUCCESS);
    }
    Err(Failure::Usage(unknown(code)))
}

/// Each code and its text.
fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    let sections = ERRORS.split("\n## ").skip(1);
    sections.filter_map(|section| section.split_once('\n')).map(|(code, text)| (code, text.trim()))
}

/// The first paragraph on one line.
fn summary(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or(text);
    paragraph.replace('\n', " ")
}

fn unknown(code: &str) -> String {
    let is_rustc = code.len() == 5
        && code.starts_with('E')
        && code[1..].bytes().all(|byte| byte.is_ascii_digit());
    if is_rustc {
        return format!("`{code}` is a code of rustc: write `rustc --explain {code}`");
    }
    let known = |part: &str| sections().find(|(code, _)| code.split('-').any(|word| word == part));
    let similar = code.split('-').find_map(known);
    match similar {
        Some((similar, _)) => format!("there is no code `{code}`; did you mean `{similar}`?"),
        None => format!("there is no code `{code}`; `tplc explain` lists them all"),
    }
}
