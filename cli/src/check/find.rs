//! Paths → the templates to check, and the packages they belong to.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::{fs, io};

use ignore::{DirEntry, WalkBuilder};

use crate::failure::Failure;

/// A template that was read.
#[derive(Debug)]
pub(crate) struct Template {
    /// As it is shown: the path as given, `<stdin>`.
    pub(crate) name: String,
    /// `None` for standard input.
    pub(crate) path: Option<PathBuf>,
    /// What is in it.
    pub(crate) text: String,
}

/// Reads a file, or standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<Template, Failure> {
    if path == Path::new("-") {
        let mut text = String::new();
        let read = io::stdin().read_to_string(&mut text);
        read.map_err(|error| Failure::Error(format!("cannot read standard input: {error}")))?;
        return Ok(Template { name: "<stdin>".to_owned(), path: None, text });
    }
    let text = fs::read_to_string(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Failure::Usage(format!("`{}` does not exist", path.display())),
        _ => Failure::file("read", path, error),
    })?;
    Ok(Template { name: path.display().to_string(), path: Some(path.to_owned()), text })
}

/// The templates at the given paths; without any, all of the package or workspace around the
/// current folder. A file is a template whatever its name.
pub(super) fn templates(paths: &[PathBuf]) -> Result<Vec<Template>, Failure> {
    if paths.is_empty() {
        let here = Path::new(".");
        let root = package(here).unwrap_or_else(|| here.to_owned());
        return folder(&root)?.iter().map(|path| read(path)).collect();
    }
    let mut files = Vec::new();
    for path in paths {
        let found = if path.is_dir() { folder(path)? } else { vec![path.clone()] };
        files.extend(found.into_iter().filter(|file| !files.contains(file)).collect::<Vec<_>>());
    }
    files.iter().map(|path| read(path)).collect()
}

/// The folders of the packages that hold these templates.
pub(super) fn packages(templates: &[Template]) -> BTreeSet<PathBuf> {
    let paths = templates.iter().filter_map(|template| template.path.as_deref());
    paths.filter_map(|path| package(path.parent()?)).collect()
}

/// The nearest folder upwards with a `Cargo.toml`.
fn package(folder: &Path) -> Option<PathBuf> {
    let folder = if folder == Path::new("") { Path::new(".") } else { folder };
    let absolute = std::path::absolute(folder).ok()?;
    let root = absolute.ancestors().find(|folder| folder.join("Cargo.toml").is_file())?;
    // Short names are shown where the package is at or below the current folder.
    Some(if root == absolute { folder.to_owned() } else { display_path(root) })
}

/// A path as people would write it: relative, where it is below the current folder.
pub(super) fn display_path(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    match path.strip_prefix(&here) {
        Ok(inside) if inside == Path::new("") => PathBuf::from("."),
        Ok(inside) => inside.to_owned(),
        Err(_) => path.to_owned(),
    }
}

/// Every `.tpl` file below a folder, in order; hidden and ignored files and build output left out.
fn folder(root: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut walk = WalkBuilder::new(root);
    walk.filter_entry(|entry| !is_build_output(entry)).sort_by_file_path(Path::cmp);
    for entry in walk.build() {
        let entry = entry.map_err(|error| Failure::file("read", root, error))?;
        let is_file = entry.file_type().is_some_and(|kind| !kind.is_dir());
        if is_file && entry.path().extension().is_some_and(|extension| extension == "tpl") {
            let path = entry.into_path();
            files.push(path.strip_prefix(".").map_or(path.clone(), Path::to_owned));
        }
    }
    if files.is_empty() {
        let message = format!("there are no templates (`*.tpl`) in `{}`", root.display());
        return Err(Failure::Usage(message));
    }
    Ok(files)
}

/// Cargo marks its target folder so, whatever its name.
fn is_build_output(entry: &DirEntry) -> bool {
    let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
    let path = entry.path();
    let beside_manifest = || path.with_file_name("Cargo.toml").is_file();
    is_folder
        && entry.depth() > 0
        && (path.join("CACHEDIR.TAG").is_file()
            || (entry.file_name() == "target" && beside_manifest()))
}
