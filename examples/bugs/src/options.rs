//! How the program is told what to do: arguments, then the environment.
//!
//! ```
//! use bugs::options::{Command, Options};
//!
//! let arguments = ["--port", "8080"].map(String::from);
//! let Ok(Command::Serve(options)) = Options::read(arguments, |_| None) else { panic!() };
//! assert_eq!((options.port, options.database), (8080, None));
//! ```

use std::path::PathBuf;

/// What `--help` says.
pub const HELP: &str = "\
The SPLAT! bug tracker, served on this machine only.

Usage: bugs [--port PORT] [--database FILE]

  --port PORT      where to listen on 127.0.0.1 [default: 3000, or $PORT]; 0 takes any free port
  --database FILE  an SQLite file, made when there is none [default: $BUGS_DATABASE, or memory]
  --help           this text
";

/// What is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Serve the tracker.
    Serve(Options),
    /// Print [`HELP`].
    Help,
}

/// How to serve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Where to listen on 127.0.0.1.
    pub port: u16,
    /// Where the bugs are kept: in memory when nothing is said.
    pub database: Option<PathBuf>,
}

impl Options {
    /// Reads the arguments, without the program's name, and asks `environment`
    /// for what they leave out.
    pub fn read(
        arguments: impl IntoIterator<Item = String>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Command, String> {
        let mut port = environment("PORT");
        let mut database = environment("BUGS_DATABASE");
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let (name, value) = match argument.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (argument.as_str(), None),
            };
            let option = match name {
                "--help" | "-h" => return Ok(Command::Help),
                "--port" => &mut port,
                "--database" => &mut database,
                _ => return Err(format!("there is no option `{argument}`; `--help` lists them")),
            };
            let value = value.or_else(|| arguments.next());
            *option = Some(value.ok_or_else(|| format!("`{name}` needs a value"))?);
        }
        let port = port.map_or(Ok(3000), |port| {
            port.parse().map_err(|_| format!("`{port}` is not a port: give a number below 65536"))
        })?;
        let database = database.filter(|file| !file.is_empty()).map(PathBuf::from);
        Ok(Command::Serve(Options { port, database }))
    }
}
