//! What the command line understands. Each command's own part stands in its module.

use clap::{Parser, Subcommand, ValueEnum};

use crate::{audit, build, check, completions, expand, explain, new, serve};

const EXAMPLES: &str = "\
Examples:
  tplc serve hello.tpl                  a file with a page in it, as a site
  tplc new bugs                         start a small web application
  tplc check                            all templates of the package here
  tplc check --format json templates    one JSON object a line, for editors and CI
  tplc audit                            every use of trust, and all code in markup
  tplc expand templates/index.tpl       the Rust that templates become
  tplc explain unclosed-element         what a report means

Exit codes: 0 all is well, 1 something is wrong, 2 the command was not understood.";

/// The compiler of the Masque template language
#[derive(Debug, Parser)]
#[command(name = "tplc", version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// When to write in colours
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t)]
    pub(crate) color: Color,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(check::Check),
    Audit(audit::Audit),
    Build(build::Build),
    Expand(expand::Expand),
    Explain(explain::Explain),
    New(new::New),
    Serve(serve::Serve),
    Completions(completions::Completions),
}

/// When to write in colours.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Into files and pipes too
    Always,
    /// Plain text only
    Never,
}

impl Color {
    /// Makes it hold for standard output and error.
    pub(crate) fn apply(self) {
        let choice = match self {
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::Always,
            Self::Never => anstream::ColorChoice::Never,
        };
        choice.write_global();
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        super::Arguments::command().debug_assert();
    }
}
