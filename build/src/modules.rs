//! Folders of templates → the files of a tree of modules.

use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};

use masque_compiler::{Route, compile as compile_template, compile_live};

use crate::cache::{Cache, marked};
use crate::live;
use crate::mirror::mirror;
use crate::pages::{self, Pages};
use crate::reports::Reports;

/// A folder of templates.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    pub(crate) path: PathBuf,
    /// The folder's own name, if nothing else is given.
    pub(crate) module: Option<String>,
}

/// The files to be written.
#[derive(Debug, Default)]
pub(crate) struct Output {
    /// Paths relative to the output folder, and what is in them.
    pub(crate) files: Vec<(PathBuf, String)>,
    /// Paths of files that stand there already.
    pub(crate) unchanged: Vec<PathBuf>,
    /// Each template and its file.
    pub(crate) templates: Vec<(PathBuf, PathBuf)>,
    /// The shapes of templates whose static text may change while the program runs.
    pub(crate) shapes: Vec<u64>,
}

/// What compiling a folder needs besides the folder.
pub(crate) struct Compiler<'a> {
    /// Where the files of an earlier run may be.
    pub(crate) out_dir: &'a Path,
    pub(crate) cache: Cache,
    /// Whether static text may change while the program runs.
    pub(crate) live: bool,
    pub(crate) reports: Reports,
    /// The pages of the folder that is being compiled.
    pub(crate) pages: Pages,
}

impl Compiler<'_> {
    pub(crate) fn compile(&mut self, roots: &[Root]) -> Output {
        let mut output = Output::default();
        let mut include = String::from(HEADER);
        let mut names: Vec<&str> = Vec::new();
        for Root { path, module } in roots {
            let folder_name = path.file_name().and_then(|name| name.to_str());
            let Some(name) = module.as_deref().or(folder_name) else {
                self.reports
                    .fail(path, "this folder has no name that could be a module's".to_owned());
                continue;
            };
            let Some(identifier) = identifier(path, name, &mut self.reports) else { continue };
            if names.contains(&name) {
                self.reports.fail(path, format!("two folders would be the module `{name}`"));
                continue;
            }
            names.push(name);
            self.pages = Pages::default();
            self.folder(path, Path::new(name), &mut output);
            include.push_str("#[allow(unreachable_pub)]\n");
            include.push_str(&declaration(path, &format!("{name}/mod.rs"), &identifier));
        }
        output.files.push((PathBuf::from("include.rs"), include));
        output
    }

    /// Compiles a folder into a module of its own, the outermost one with a function for all
    /// pages. Gives the modules in it that have pages.
    fn folder(&mut self, path: &Path, out: &Path, output: &mut Output) -> Vec<String> {
        let mut with_pages = Vec::new();
        let entries = match entries(path) {
            Ok(entries) => entries,
            Err(error) => {
                self.reports.fail(path, format!("cannot read this folder: {error}"));
                return with_pages;
            }
        };
        let mut module = String::from(HEADER);
        let mut folders: Vec<String> = Vec::new();
        for Entry { path, file_name, is_folder } in entries {
            let name = if is_folder { Some(&*file_name) } else { file_name.strip_suffix(".tpl") };
            let Some(name) = name.filter(|name| !name.starts_with('.')) else { continue };
            let (files, templates) = (output.files.len(), output.templates.len());
            let inner = match is_folder {
                true => self.folder(&path, &out.join(name), output),
                false => Vec::new(),
            };
            // Sources and tests may stand beside templates.
            if is_folder && output.templates.len() == templates {
                output.files.truncate(files);
                continue;
            }
            let Some(identifier) = identifier(&path, name, &mut self.reports) else { continue };
            // A folder stands before the file of its name.
            if !is_folder && folders.iter().any(|folder| folder == name) {
                let message = format!("a file and a folder would both be the module `{name}`");
                self.reports.fail(&path, message);
                continue;
            }
            if is_folder {
                folders.push(name.to_owned());
                with_pages.extend(inner.iter().map(|inner| format!("{identifier}::{inner}")));
                module.push_str(&declaration(&path, &format!("{name}/mod.rs"), &identifier));
            } else {
                if self.template(&path, out.join(format!("{name}.tpl.rs")), output) {
                    with_pages.push(identifier.clone());
                }
                module.push_str(&declaration(&path, &format!("{name}.tpl.rs"), &identifier));
            }
        }
        if out.components().count() == 1 {
            module.push_str(&pages::function(&with_pages));
        }
        output.files.push((out.join("mod.rs"), module));
        with_pages
    }

    /// Compiles a file. Whether it has pages.
    fn template(&mut self, path: &Path, out: PathBuf, output: &mut Output) -> bool {
        let source = match fs::read_to_string(path) {
            Ok(source) => source,
            Err(error) => {
                self.reports.fail(path, format!("cannot read this template: {error}"));
                return false;
            }
        };
        output.templates.push((path.to_owned(), out.clone()));
        let mark = self.cache.mark(&source);
        let old = mark.as_ref().and_then(|mark| marked(&self.out_dir.join(&out), mark));
        let routes = match old {
            Some(old) => {
                output.unchanged.push(out);
                pages::of_output(&old)
            }
            None => self.changed(path, &source, out, mark, output),
        };
        self.pages.add(path, &source, &routes, &mut self.reports);
        !routes.is_empty()
    }

    /// Compiles a file that no earlier run has compiled. Gives its pages.
    fn changed(
        &mut self,
        path: &Path,
        source: &str,
        out: PathBuf,
        mark: Option<String>,
        output: &mut Output,
    ) -> Vec<Route> {
        let compiled = match self.live {
            true => compile_live(source),
            false => compile_template(source, masque_compiler::Entry::File),
        };
        self.reports.add(path, source, &compiled.diagnostics);
        let mut file = mirror(source, &compiled);
        let routes = pages::of_compiled(&compiled);
        pages::append(&mut file, &routes);
        if self.live {
            let shape = live::shape(source, &compiled);
            output.shapes.push(shape);
            let texts_file = out.with_extension("texts");
            file.push_str(&live::declaration(
                &self.out_dir.join(&texts_file),
                shape,
                &compiled.texts,
            ));
            output.files.push((texts_file, live::texts_file(shape, &compiled.texts)));
        }
        // A warning is given each time.
        if let Some(mark) = mark
            && compiled.diagnostics.is_empty()
        {
            if !file.ends_with('\n') {
                file.push('\n');
            }
            file.push_str(&mark);
        }
        output.files.push((out, file));
        routes
    }
}

pub(crate) const HEADER: &str = "// Written by masque-build: changes are lost.\n";

/// What stands in a folder of templates.
struct Entry {
    path: PathBuf,
    file_name: String,
    is_folder: bool,
}

/// By name. A file is a folder that holds it alone.
fn entries(folder: &Path) -> std::io::Result<Vec<Entry>> {
    if let (true, Some(name)) = (folder.is_file(), folder.file_name()) {
        let (path, file_name) = (folder.to_owned(), name.to_string_lossy().into_owned());
        return Ok(vec![Entry { path, file_name, is_folder: false }]);
    }
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, file_name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let is_folder = is_folder(&entry)?;
        entries.push(Entry { path, file_name, is_folder });
    }
    entries.sort_unstable_by(|one, other| one.file_name.cmp(&other.file_name));
    Ok(entries)
}

/// Whether it is a folder, or a link to one; most systems tell it with the name.
pub(crate) fn is_folder(entry: &DirEntry) -> std::io::Result<bool> {
    let kind = entry.file_type()?;
    Ok(kind.is_dir() || kind.is_symlink() && entry.path().is_dir())
}

/// `#[path = "index.tpl.rs"] pub mod index;`: rust-analyzer completes in files that a module
/// names, and not in included ones.
fn declaration(source: &Path, file: &str, identifier: &str) -> String {
    let mut source = source.display().to_string();
    if source.contains(char::is_control) {
        source = source.replace(char::is_control, "?");
    }
    format!("/// `{source}`\n#[path = \"{file}\"]\npub mod {identifier};\n")
}

/// The name as Rust's grammar wants it.
fn identifier(path: &Path, name: &str, reports: &mut Reports) -> Option<String> {
    if KEYWORDS.binary_search(&name).is_ok() {
        return Some(format!("r#{name}"));
    }
    let letter = |char: char| char.is_alphabetic() || char == '_';
    let fits =
        name.starts_with(letter) && name.chars().all(|char| letter(char) || char.is_numeric());
    if fits && !NOT_EVEN_RAW.contains(&name) {
        return Some(name.to_owned());
    }
    let renamed = name.replace(|char: char| !char.is_alphanumeric(), "_");
    let way_out = if !fits && renamed.starts_with(letter) {
        format!("rename it to `{renamed}`")
    } else {
        "rename it".to_owned()
    };
    reports.fail(path, format!("`{name}` cannot be the name of a module: {way_out}"));
    None
}

/// The words that cannot be names.
const NOT_EVEN_RAW: &[&str] = &["_", "crate", "mod", "self", "super", "Self"];

/// The words that need `r#` to be names, sorted.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "move", "mut", "override", "priv", "pub", "ref", "return", "static",
    "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

#[test]
fn keywords_are_sorted() {
    assert!(KEYWORDS.is_sorted());
}
