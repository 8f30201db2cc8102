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

use crate::find::display_path;

/// The mirrors of a package, each read when it is first asked for.
#[derive(Debug)]
pub(super) struct Mirrors {
    package: PathBuf,
    templates: PathBuf,
    known: HashMap<String, Option<Mirror>>,
}

/// A mirror and its template.
#[derive(Clone, Debug)]
pub(super) struct Mirror {
    /// The template's path, as it is shown.
    pub(super) template: String,
    /// What rustc reads, and what the author wrote, as rustc shows lines: tabs are blanks.
    lines: Vec<(String, String)>,
}

/// What opens the call around a template, at the end of a line before it.
const OPENER: &str = "__tpl!";

impl Mirrors {
    /// Those of the package in a folder, and where the paths of its templates begin.
    pub(super) fn new(package: &Path, templates: &Path) -> Self {
        let (package, templates) = (package.to_owned(), templates.to_owned());
        Self { package, templates, known: HashMap::new() }
    }

    /// The mirror of this name, if it is one.
    pub(super) fn get(&mut self, file: &str) -> Option<&Mirror> {
        if !file.ends_with(".tpl.rs") {
            return None;
        }
        let read = || Mirror::read(&self.package.join(file), &self.templates);
        self.known.entry(file.to_owned()).or_insert_with(read).as_ref()
    }
}

impl Mirror {
    fn read(file: &Path, templates: &Path) -> Option<Self> {
        let modules = fs::read_to_string(file.with_file_name("mod.rs")).ok()?;
        let path = templates.join(template_path(&modules, file.file_name()?.to_str()?)?);
        let mirror = fs::read_to_string(file).ok()?;
        let template = fs::read_to_string(&path).ok()?;
        let lines = mirror.lines().zip(template.lines());
        let lines = lines.map(|(mirror, template)| shown(mirror, template)).collect();
        Some(Self { template: display_path(&path).display().to_string(), lines })
    }

    /// A line, from 1, in the mirror and in the template.
    pub(super) fn line(&self, number: usize) -> Option<(&str, &str)> {
        let (mirror, template) = self.lines.get(number.checked_sub(1)?)?;
        Some((mirror, template))
    }

    /// A place of the mirror in the template. What stands in generated code is moved to the end
    /// of the author's line before it; the opening of a call to the template that it opens.
    pub(super) fn place(&self, line: usize, column: usize) -> (usize, usize) {
        let Some((generated, written)) = self.line(line) else { return (line, column) };
        let length = written.chars().count();
        if column <= length + 1 {
            return (line, column);
        }
        let there: String = generated.chars().skip(column - 1).take(OPENER.len()).collect();
        let mut following = self.lines.iter().zip(1..).skip(line);
        let next = following.find(|((_, written), _)| !written.trim().is_empty());
        match next {
            Some(((_, written), next)) if there == OPENER => {
                (next, written.len() - written.trim_start().len() + 1)
            }
            _ => (line, length + 1),
        }
    }

    /// Whether something stands in generated code, which rustc places right of the author's lines
    /// or at the word `template`.
    pub(super) fn is_generated(&self, line: usize, column: usize) -> bool {
        let Some((_, written)) = self.line(line) else { return true };
        let Some((at, _)) = written.char_indices().nth(column.saturating_sub(1)) else {
            return column > written.chars().count() + 1;
        };
        let (before, after) = written.split_at(at);
        let word = "template ";
        after.starts_with(word) || (after.starts_with(' ') && before.ends_with(word.trim_end()))
    }
}

/// A pair of lines with blanks for tabs, as wide in both: where the mirror has another character
/// in place of a tab, its marks count one column.
fn shown(generated: &str, written: &str) -> (String, String) {
    let mut line = String::new();
    let mut mirrored = generated.chars();
    for char in written.chars() {
        match (char, mirrored.next()) {
            ('\t', Some('\t') | None) => line.push_str(TAB),
            ('\t', Some(_)) => line.push(' '),
            _ => line.push(char),
        }
    }
    (generated.replace('\t', TAB), line)
}

/// What rustc shows of a tab.
const TAB: &str = "    ";

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
