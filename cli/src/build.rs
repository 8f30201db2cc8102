//! `tplc build SRC -o DIR`: the files that masque-build writes, without a build script.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use masque_build::Builder;

use crate::failure::Failure;
use crate::paint::{paint, tell};

const EXAMPLES: &str = "\
Examples:
  tplc build templates -o src/generated

The crate takes the modules in with `include!(\"generated/include.rs\");`.
Only files whose content changes are written. A mistake in a template leaves all files as they are.";

/// Write the Rust of a folder of templates, for projects without a build script
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Build {
    /// The folder of templates; its name becomes the module's
    source: PathBuf,
    /// The folder to write to, which holds nothing else
    #[arg(short, long = "output", value_name = "DIR")]
    out_dir: PathBuf,
}

pub(crate) fn run(build: &Build, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let Build { source, out_dir } = build;
    if !source.is_dir() {
        return Err(Failure::Usage(format!("`{}` is not a folder", source.display())));
    }
    let foreign = foreign_file(out_dir).map_err(|error| Failure::file("read", out_dir, error))?;
    if let Some(file) = foreign {
        return Err(Failure::Usage(format!(
            "`{}` was not written by tplc, and would be removed: give a folder of its own",
            file.display()
        )));
    }
    match Builder::new().folder(source).write_to(out_dir) {
        Err(reports) => {
            writeln!(out, "{}", paint(&reports.to_string()))?;
            tell("error: nothing was written\n");
            Ok(ExitCode::FAILURE)
        }
        Ok(summary) => {
            for warning in &summary.warnings {
                writeln!(out, "{}", paint(&format!("warning: {}", warning.line())))?;
            }
            for file in &summary.written {
                writeln!(out, "wrote {}", file.display())?;
            }
            for file in &summary.removed {
                writeln!(out, "removed {}", file.display())?;
            }
            if summary.written.is_empty() && summary.removed.is_empty() {
                writeln!(out, "nothing changed")?;
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// A Rust file in the output folder that no build wrote: a mistaken `-o src` must not cost anyone
/// their code.
fn foreign_file(folder: &Path) -> io::Result<Option<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        entries => entries?,
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            if let Some(file) = foreign_file(&path)? {
                return Ok(Some(file));
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") && !is_ours(&path)? {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

fn is_ours(path: &Path) -> io::Result<bool> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok(name.ends_with(".tpl.rs")
        || fs::read_to_string(path)?.starts_with("// Written by masque-build"))
}
