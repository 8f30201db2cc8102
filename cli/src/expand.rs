//! `tplc expand FILE [NAME]`: the Rust that templates become, for people to read.
//!
//! The compiler's code with the author's text in place of the fragments,
//! formatted; Rust between the templates as it stands.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use masque_compiler::{
    Compiled, CompiledItem, CompiledTemplate, Entry, compile, has_errors, report,
};

use crate::failure::Failure;
use crate::find::read;
use crate::paint::paint;

const EXAMPLES: &str = "\
Examples:
  tplc expand templates/bugs/index.tpl
  tplc expand templates/bugs/index.tpl BugRow";

/// Show the Rust that a template becomes
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Expand {
    /// The template file; `-` reads standard input
    file: PathBuf,
    /// One template of it; all, if it is left out
    template: Option<String>,
}

pub(crate) fn run(expand: &Expand, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let source = read(&expand.file)?;
    let compiled = compile(&source.text, Entry::File);
    if has_errors(&compiled.diagnostics) {
        let report = report(&source.name, &source.text, &compiled.diagnostics);
        write!(out, "{}", paint(&report))?;
        return Ok(ExitCode::FAILURE);
    }
    let mut shown = Vec::new();
    for item in &compiled.items {
        match (item, &expand.template) {
            (CompiledItem::Rust(span), None) => shown.push(span.of(&source.text).trim().to_owned()),
            (CompiledItem::Template(template), name)
                if name.as_ref().is_none_or(|name| *name == template.name) =>
            {
                shown.push(rust(&source.text, &compiled, template));
            }
            _ => {}
        }
    }
    if let (Some(name), []) = (&expand.template, &shown[..]) {
        return Err(Failure::Usage(no_template(&source.name, name, &compiled)));
    }
    writeln!(out, "{}", shown.join("\n\n"))?;
    Ok(ExitCode::SUCCESS)
}

fn no_template(file: &str, name: &str, compiled: &Compiled) -> String {
    let names = compiled.items.iter().filter_map(|item| match item {
        CompiledItem::Template(template) => Some(format!("`{}`", template.name)),
        CompiledItem::Rust(_) | CompiledItem::Markup { .. } => None,
    });
    let names: Vec<_> = names.collect();
    let others = match &names[..] {
        [] => "it has none at all".to_owned(),
        names => format!("it has {}", names.join(", ")),
    };
    format!("`{file}` has no template `{name}`: {others}")
}

fn rust(source: &str, compiled: &Compiled, template: &CompiledTemplate) -> String {
    let rust = masque_compiler::expand(source, &compiled.fragments, template);
    match syn::parse_file(&rust) {
        Ok(file) => prettyplease::unparse(&file).trim_end().to_owned(),
        // The author's Rust has a mistake, which rustc will explain: shown unformatted.
        Err(_) => rust,
    }
}
