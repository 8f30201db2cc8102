//! Why a command could not do its work.

use std::fmt::Display;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use crate::paint;

/// Why a command could not do its work.
#[derive(Debug)]
pub(crate) enum Failure {
    /// It was asked for something that makes no sense: exit code 2.
    Usage(String),
    /// It was tried and did not work: exit code 1.
    Error(String),
    /// The output could not be written.
    Output(io::Error),
}

impl Failure {
    /// `cannot read templates/index.tpl: permission denied`
    pub(crate) fn file(what: &str, path: &Path, error: impl Display) -> Self {
        Self::Error(format!("cannot {what} `{}`: {error}", path.display()))
    }

    /// Tells it on standard error.
    pub(crate) fn report(self) -> ExitCode {
        let code = match &self {
            Self::Usage(_) => 2,
            // Whoever read the output has seen enough: `tplc explain | head`.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                return ExitCode::SUCCESS;
            }
            Self::Error(_) | Self::Output(_) => 1,
        };
        paint::tell(&format!("error: {}\n", self.message()));
        ExitCode::from(code)
    }

    /// Why, in a sentence.
    pub(crate) fn message(self) -> String {
        match self {
            Self::Usage(message) | Self::Error(message) => message,
            Self::Output(error) => format!("cannot write the output: {error}"),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
