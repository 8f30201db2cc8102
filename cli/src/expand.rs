//! `tplc expand FILE [NAME]`: the Rust that templates become, for people to read.
//!
//! The compiler's tokens with the author's text in place of the fragments,
//! formatted; Rust between the templates as it stands.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use masque_compiler::source::Span;
use masque_compiler::syntax::ast::FragmentId;
use masque_compiler::{
    Compiled, CompiledItem, CompiledTemplate, Entry, compile, fill, has_errors, report,
};
use proc_macro2::TokenStream;

use crate::check::read;
use crate::failure::Failure;
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
    let fragment = |id: FragmentId| {
        let span = compiled.fragments[id.0 as usize].span;
        let text = with_lifetimes(source, span, template);
        text.parse::<TokenStream>().unwrap_or_default()
    };
    let tokens = fill(template.code.clone(), proc_macro2::Span::call_site(), "", &fragment);
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file).trim_end().to_owned(),
        // The author's Rust has a mistake, which rustc will explain: shown unformatted.
        Err(_) => tokens.to_string(),
    }
}

/// The author's text with the lifetimes that its signature leaves out.
fn with_lifetimes(source: &str, span: Span, template: &CompiledTemplate) -> String {
    let mut lifetimes: Vec<_> = template.lifetimes.iter().collect();
    lifetimes.sort_by_key(|lifetime| lifetime.at);
    let mut text = String::new();
    let mut at = span.start;
    for lifetime in lifetimes {
        if !(at..span.end).contains(&lifetime.at) {
            continue;
        }
        text.push_str(Span { start: at, end: lifetime.at }.of(source));
        text.push_str(&lifetime.name);
        text.push(' ');
        at = lifetime.at + if lifetime.replaces { "'_".len() as u32 } else { 0 };
    }
    text.push_str(Span { start: at.min(span.end), end: span.end }.of(source));
    text
}
