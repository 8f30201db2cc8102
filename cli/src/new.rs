//! `tplc new PATH`: a small web application that builds and runs.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::failure::Failure;

const EXAMPLES: &str = "\
Examples:
  tplc new bugs && cd bugs && cargo run
  tplc new bugs --path ../masque    against a checkout of masque";

/// Start a small web application with templates
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct New {
    /// The folder to make; its name becomes the package's
    #[arg(value_name = "NAME")]
    folder: PathBuf,
    /// A checkout of masque to depend on, in place of the published crates
    #[arg(long = "path", value_name = "PATH_TO_MASQUE")]
    masque: Option<PathBuf>,
}

/// The files of the app; `{{name}}` and its like are filled in.
const FILES: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("new/Cargo.toml.txt")),
    ("build.rs", include_str!("new/build.rs.txt")),
    ("src/main.rs", include_str!("new/main.rs.txt")),
    ("templates/layout.tpl", include_str!("new/layout.tpl")),
    ("templates/index.tpl", include_str!("new/index.tpl")),
    (".gitignore", "/target\n"),
];

pub(crate) fn run(new: &New, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let folder = &new.folder;
    let name = package_name(folder)?;
    if folder.exists() {
        return Err(Failure::Usage(format!("`{}` exists already", folder.display())));
    }
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty());
    if let Some(parent) = parent.filter(|parent| !parent.is_dir()) {
        return Err(Failure::Usage(format!("`{}` is not a folder", parent.display())));
    }
    let (masque, masque_build) = dependencies(new.masque.as_deref())?;
    let fill = |text: &str| {
        text.replace("{{name}}", name)
            .replace("{{masque}}", &masque)
            .replace("{{masque_build}}", &masque_build)
    };
    write_all(folder, &fill)?;
    writeln!(out, "made `{}`; now:\n", folder.display())?;
    writeln!(out, "    cd {}\n    cargo run", folder.display())?;
    Ok(ExitCode::SUCCESS)
}

/// The folder's name, if cargo takes it as a package's.
fn package_name(folder: &Path) -> Result<&str, Failure> {
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(letter) {
        return Ok(name);
    }
    Err(Failure::Usage(format!(
        "`{name}` cannot be a package's name: begin with a letter, and take letters, digits, `-` and `_`"
    )))
}

/// What stands after `masque =` and `masque-build =`, but for features.
fn dependencies(checkout: Option<&Path>) -> Result<(String, String), Failure> {
    let Some(checkout) = checkout else {
        let version =
            concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR"));
        let version = format!("version = \"{version}\"");
        return Ok((version.clone(), version));
    };
    let dependency = |folder: &str| {
        let path = checkout.join(folder);
        if !path.join("Cargo.toml").is_file() {
            let checkout = checkout.display();
            return Err(Failure::Usage(format!("`{checkout}` is not a checkout of masque")));
        }
        let path = path.canonicalize().map_err(|error| Failure::file("find", &path, error))?;
        // A literal string in TOML: nothing in it is special.
        Ok(format!("path = '{}'", path.display()))
    };
    Ok((dependency("masque")?, dependency("build")?))
}

/// Writes the app beside its place, and then puts it there as a whole.
fn write_all(folder: &Path, fill: &dyn Fn(&str) -> String) -> Result<(), Failure> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let draft = folder.with_file_name(format!(".{name}.{}", std::process::id()));
    let written = write_files(&draft, fill).and_then(|()| {
        fs::rename(&draft, folder).map_err(|error| Failure::file("make", folder, error))
    });
    if written.is_err() {
        // The first failure is the one to tell.
        let _ = fs::remove_dir_all(&draft);
    }
    written
}

fn write_files(folder: &Path, fill: &dyn Fn(&str) -> String) -> Result<(), Failure> {
    for (file, text) in FILES {
        let path = folder.join(file);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| Failure::file("make", parent, error))?;
        fs::write(&path, fill(text)).map_err(|error| Failure::file("write", &path, error))?;
    }
    Ok(())
}
