//! Writing what changed, and removing what is gone.

use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{fs, io, process};

use crate::modules::{HEADER, Output, is_folder};
use crate::reports::{Problem, Reports};

/// What a build did.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Every template with the file it was compiled to.
    pub templates: Vec<(PathBuf, PathBuf)>,
    /// The files that were written.
    pub written: Vec<PathBuf>,
    /// The files that were removed.
    pub removed: Vec<PathBuf>,
    /// What is dubious in the templates, but does not stop the build.
    pub warnings: Vec<Problem>,
    /// Of [live](crate::Builder::live) templates, a hash of all but their static text.
    pub shape: Option<u64>,
}

pub(crate) fn write(
    out_dir: &Path,
    output: &Output,
    mut reports: Reports,
) -> Result<Summary, Reports> {
    let shape = shape(output);
    let mut summary = Summary { warnings: reports.problems.clone(), shape, ..Summary::default() };
    let templates = output.templates.iter();
    summary.templates =
        templates.map(|(template, file)| (template.clone(), out_dir.join(file))).collect();
    let unchanged = output.unchanged.iter();
    let mut kept: Vec<OsString> = unchanged.map(|file| out_dir.join(file).into()).collect();
    for (file, content) in &output.files {
        let path = out_dir.join(file);
        match write_if_changed(&path, content) {
            Ok(true) => summary.written.push(path.clone()),
            Ok(false) => {}
            Err(error) => reports.fail(&path, format!("cannot write this file: {error}")),
        }
        kept.push(path.into());
    }
    kept.sort_unstable();
    // Whatever else stands beside them was written by an earlier build.
    if let Err(error) = remove_others(out_dir, &kept, &mut summary.removed) {
        reports.fail(out_dir, format!("cannot remove the files of old templates: {error}"));
    }
    if reports.has_errors() { Err(reports) } else { Ok(summary) }
}

/// A hash of the modules and of the shapes of the templates in them.
fn shape(output: &Output) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    output.shapes.hash(&mut hasher);
    for (file, _) in &output.files {
        file.hash(&mut hasher);
    }
    (!output.shapes.is_empty()).then(|| hasher.finish())
}

/// Writes a file at once, so that nobody ever reads half of it.
fn write_if_changed(path: &Path, content: &str) -> io::Result<bool> {
    if fs::read(path).is_ok_and(|old| old == content.as_bytes()) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let temporary = path.with_extension(format!("{}.tmp", process::id()));
    fs::write(&temporary, content)?;
    fs::rename(&temporary, path)?;
    Ok(true)
}

/// Whether an earlier build wrote this file: nothing else in the folder is touched.
fn is_ours(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    match name {
        "mod.rs" | "include.rs" => {
            fs::read_to_string(path).is_ok_and(|content| content.starts_with(HEADER))
        }
        _ => name.ends_with(".tpl.rs") || name.ends_with(".tpl.texts"),
    }
}

/// Removes the files of an earlier build but those, which are sorted, and then all empty folders.
fn remove_others(folder: &Path, kept: &[OsString], removed: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if is_folder(&entry)? {
            remove_others(&path, kept, removed)?;
            if fs::read_dir(&path)?.next().is_none() {
                fs::remove_dir(&path)?;
            }
        } else if kept.binary_search_by(|file| file.as_os_str().cmp(path.as_os_str())).is_err()
            && is_ours(&path)
        {
            fs::remove_file(&path)?;
            removed.push(path);
        }
    }
    Ok(())
}
