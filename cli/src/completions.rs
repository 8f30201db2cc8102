//! `tplc completions bash`: what a shell needs to complete commands.

use std::io::Write;
use std::process::ExitCode;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::failure::Failure;

const EXAMPLES: &str = "\
Examples:
  tplc completions bash > ~/.local/share/bash-completion/completions/tplc
  tplc completions zsh > ~/.zfunc/_tplc
  tplc completions fish > ~/.config/fish/completions/tplc.fish";

/// Write completions for a shell to standard output
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Completions {
    /// Which shell they are for
    shell: Shell,
}

pub(crate) fn run(completions: &Completions, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(completions.shell, &mut Arguments::command(), "tplc", &mut script);
    out.write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}
