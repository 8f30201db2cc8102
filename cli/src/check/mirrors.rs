//! The files that rustc reads → the templates they were made from.
//!
//! `…/out/masque/templates/bugs/index.tpl.rs` was made from the path that stands
//! in the documentation of its module, in the `mod.rs` beside it:
//!
//! ```text
//! /// `templates/bugs/index.tpl`
//! #[path = "index.tpl.rs"]
//! pub mod index;
//! ```

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::find::display_path;

/// The mirrors of a package, each read when it is first asked for.
#[derive(Debug)]
pub(super) struct Mirrors {
    package: PathBuf,
    known: HashMap<String, Option<Mirror>>,
}

/// A mirror and its template.
#[derive(Clone, Debug)]
pub(super) struct Mirror {
    /// The template's path, as it is shown.
    pub(super) template: String,
    /// What rustc reads, and what the author wrote. Tabs are blanks, as rustc shows them.
    lines: Vec<(String, String)>,
}

impl Mirrors {
    /// Those of the package in a folder.
    pub(super) fn new(package: &Path) -> Self {
        Self { package: package.to_owned(), known: HashMap::new() }
    }

    /// The mirror of this name, if it is one.
    pub(super) fn get(&mut self, file: &str) -> Option<&Mirror> {
        if !file.ends_with(".tpl.rs") {
            return None;
        }
        let read = || Mirror::read(&self.package, Path::new(file));
        self.known.entry(file.to_owned()).or_insert_with(read).as_ref()
    }
}

impl Mirror {
    fn read(package: &Path, file: &Path) -> Option<Self> {
        let modules = fs::read_to_string(file.with_file_name("mod.rs")).ok()?;
        let path = package.join(template_path(&modules, file.file_name()?.to_str()?)?);
        let mirror = fs::read_to_string(file).ok()?;
        let template = fs::read_to_string(&path).ok()?;
        let line = |line: &str| line.replace('\t', "    ");
        let lines = mirror.lines().map(line).zip(template.lines().map(line)).collect();
        Some(Self { template: display_path(&path).display().to_string(), lines })
    }

    /// A line, from 1, in the mirror and in the template.
    pub(super) fn line(&self, number: usize) -> Option<(&str, &str)> {
        let (mirror, template) = self.lines.get(number.checked_sub(1)?)?;
        Some((mirror, template))
    }

    /// A column of the mirror in the template, whose lines may be shorter: generated code stands
    /// right of them.
    pub(super) fn column(&self, line: usize, column: usize) -> usize {
        self.line(line).map_or(column, |(_, template)| column.min(template.chars().count() + 1))
    }
}

/// What the documentation of the module with this file says.
fn template_path<'a>(modules: &'a str, file: &str) -> Option<&'a str> {
    let attribute = format!("#[path = \"{file}\"]");
    let before = &modules[..modules.find(&attribute)?];
    before.lines().next_back()?.strip_prefix("/// `")?.strip_suffix('`')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_a_template() {
        let modules = "/// `web/a.tpl`\n#[path = \"a.tpl.rs\"]\npub mod a;\n\
                       /// `web/b.tpl`\n#[path = \"b.tpl.rs\"]\npub mod b;\n";
        assert_eq!(template_path(modules, "b.tpl.rs"), Some("web/b.tpl"));
        assert_eq!(template_path(modules, "c.tpl.rs"), None);
    }
}
