//! Paths → the files to look at, and the packages they belong to.

use std::collections::{BTreeSet, HashSet};
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
pub(crate) fn templates(paths: &[PathBuf]) -> Result<Vec<Template>, Failure> {
    let is_template = |entry: &DirEntry| has_extension(entry.path(), "tpl");
    let files = files(paths, "templates (`*.tpl`)", &is_template)?;
    files.into_iter().map(|file| read(&file.map_err(|unread| unread.failure)?)).collect()
}

/// A folder that could not be looked into.
pub(crate) struct Unread {
    /// The folder that was asked for.
    pub(crate) root: PathBuf,
    /// Why.
    pub(crate) failure: Failure,
}

/// The files at the given paths, and of folders those that are `wanted`; without paths, those of
/// the package or workspace around the current folder.
pub(crate) fn files(
    paths: &[PathBuf],
    what: &str,
    wanted: &dyn Fn(&DirEntry) -> bool,
) -> Result<Vec<Result<PathBuf, Unread>>, Failure> {
    if paths.is_empty() {
        let here = Path::new(".");
        let root = package(here).unwrap_or_else(|| here.to_owned());
        return folder(&root, what, wanted);
    }
    let mut files = Vec::new();
    let mut seen = HashSet::new();
    for path in paths {
        let found = match path.is_dir() {
            true => folder(path, what, wanted)?,
            false => vec![Ok(path.clone())],
        };
        let is_new = |file: &Result<PathBuf, Unread>| match file {
            Ok(file) => seen.insert(file.clone()),
            Err(_) => true,
        };
        files.extend(found.into_iter().filter(is_new));
    }
    Ok(files)
}

/// Whether a file's name ends in `.` and this.
pub(crate) fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

/// The folders of the packages that hold these templates.
pub(crate) fn packages(templates: &[Template]) -> BTreeSet<PathBuf> {
    let paths = templates.iter().filter_map(|template| template.path.as_deref());
    paths.filter_map(|path| package(path.parent()?)).collect()
}

/// The nearest folder upwards with a `Cargo.toml`.
pub(crate) fn package(folder: &Path) -> Option<PathBuf> {
    let folder = if folder == Path::new("") { Path::new(".") } else { folder };
    let absolute = std::path::absolute(folder).ok()?;
    let root = absolute.ancestors().find(|folder| folder.join("Cargo.toml").is_file())?;
    // Short names are shown where the package is at or below the current folder.
    Some(if root == absolute { folder.to_owned() } else { display_path(root) })
}

/// A path as people would write it: relative, where it is below the current folder.
pub(crate) fn display_path(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    match path.strip_prefix(&here) {
        Ok(inside) if inside == Path::new("") => PathBuf::from("."),
        Ok(inside) => inside.to_owned(),
        Err(_) => path.to_owned(),
    }
}

/// Every wanted file below a folder, in order; hidden and ignored files and build output left out.
fn folder(
    root: &Path,
    what: &str,
    wanted: &dyn Fn(&DirEntry) -> bool,
) -> Result<Vec<Result<PathBuf, Unread>>, Failure> {
    let mut files = Vec::new();
    let mut walk = WalkBuilder::new(root);
    walk.filter_entry(|entry| !is_build_output(entry)).sort_by_file_path(Path::cmp);
    for entry in walk.build() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let failure = Failure::file("read", root, error);
                files.push(Err(Unread { root: root.to_owned(), failure }));
                continue;
            }
        };
        let is_file = entry.file_type().is_some_and(|kind| !kind.is_dir());
        if is_file && wanted(&entry) {
            let path = entry.into_path();
            files.push(Ok(path.strip_prefix(".").map_or(path.clone(), Path::to_owned)));
        }
    }
    if files.is_empty() {
        return Err(Failure::Usage(format!("there are no {what} in `{}`", root.display())));
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
