//! The comment at the top of a template file that names the crates its Rust uses.
//!
//! ```text
//! //! Who signs the guest book.
//! //!
//! //! ```cargo
//! //! [dependencies]
//! //! time = "0.3"
//! //! ```
//! ```
//!
//! It is a comment to the language, and TOML to `tplc serve`: what `[dependencies]` in
//! a `Cargo.toml` is.

use std::ops::Range;
use std::path::Path;

use masque_compiler::diagnostic::{Diagnostic, Label, Severity};
use masque_compiler::source::Span;
use serde::Deserialize;
use toml::{Table, Value};

/// What may stand there.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    #[serde(default)]
    dependencies: Table,
}

/// A crate as a header asks for it, and where.
#[derive(Debug)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    pub(crate) value: Value,
    pub(crate) span: Span,
}

/// The dependencies that a template file in a folder names.
pub(crate) fn dependencies(text: &str, folder: &Path) -> Result<Vec<Dependency>, Diagnostic> {
    let Some(block) = Block::find(text)? else { return Ok(Vec::new()) };
    let header: Header = toml::from_str(&block.toml).map_err(|error| block.malformed(&error))?;
    let dependency = |(name, mut value): (String, Value)| {
        let span = block.line_of(&name);
        if !value.is_str() && !value.is_table() {
            let message = format!("`{name}` has no version");
            return Err(diagnostic(span, &message, "this is a number or a list", Some(LIKE_CARGO)));
        }
        // The crate that is built stands elsewhere.
        if let Some(Value::String(path)) = value.get_mut("path") {
            *path = folder.join(&*path).display().to_string();
        }
        Ok(Dependency { name, value, span })
    };
    header.dependencies.into_iter().map(dependency).collect()
}

const LIKE_CARGO: &str = "write it as in a `Cargo.toml`: `time = \"0.3\"`, in quotes";

/// The text between the fences.
#[derive(Debug)]
struct Block {
    toml: String,
    /// Where each line begins in the TOML, and its place in the file.
    lines: Vec<(usize, Span)>,
    /// The opening fence.
    fence: Span,
}

impl Block {
    fn find(text: &str) -> Result<Option<Self>, Diagnostic> {
        let mut block: Option<Self> = None;
        let mut at = text.len() - text.trim_start_matches('\u{feff}').len();
        for line in text[at..].split_inclusive('\n') {
            let start = at;
            at += line.len();
            let line = line.trim_end();
            let Some(comment) = line.trim_start().strip_prefix("//!") else {
                if line.is_empty() && block.is_none() {
                    continue;
                }
                break;
            };
            let comment = comment.strip_prefix(' ').unwrap_or(comment);
            let span = Span::new(start + line.len() - comment.len(), start + line.len());
            match &mut block {
                None if comment.trim().replace(' ', "") == "```cargo" => {
                    block = Some(Self { toml: String::new(), lines: Vec::new(), fence: span });
                }
                None => {}
                Some(_) if comment.trim() == "```" => return Ok(block),
                Some(block) => {
                    block.lines.push((block.toml.len(), span));
                    block.toml.push_str(comment);
                    block.toml.push('\n');
                }
            }
        }
        block.map_or(Ok(None), |block| {
            let help =
                "end it with a line `//! ```` before the first line that is not a `//!` comment";
            Err(diagnostic(block.fence, "this block is never closed", "", Some(help)))
        })
    }

    /// Where a byte of the TOML stands in the file.
    fn place(&self, at: usize) -> usize {
        let line = self.lines.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        match self.lines.get(line) {
            Some((start, span)) => (span.start as usize + at - start).min(span.end as usize),
            None => self.fence.end as usize,
        }
    }

    /// The line that names a crate.
    fn line_of(&self, name: &str) -> Span {
        let names =
            |toml: &str| toml.trim_start().trim_start_matches(['"', '\'']).starts_with(name);
        let mut lines = self.lines.iter();
        let found = lines.find(|(start, _)| names(&self.toml[*start..]));
        found.map_or(self.fence, |(_, span)| *span)
    }

    fn malformed(&self, error: &toml::de::Error) -> Diagnostic {
        let Range { start, end } = error.span().unwrap_or(0..0);
        let start = self.place(start);
        let span = Span::new(start, self.place(end).max(start));
        let unknown = error.message().starts_with("unknown field");
        let help = if unknown { "only `[dependencies]` can stand here" } else { LIKE_CARGO };
        diagnostic(span, "this is not what a `cargo` block holds", error.message(), Some(help))
    }
}

fn diagnostic(span: Span, message: &str, label: &str, help: Option<&str>) -> Diagnostic {
    Diagnostic {
        code: "cargo-block",
        severity: Severity::Error,
        message: message.to_owned(),
        labels: vec![Label { span, text: label.replace('\n', " ") }],
        help: help.map(str::to_owned),
    }
}

/// Two files do not agree about a crate.
pub(crate) fn other_version(dependency: &Dependency, other: &Value) -> Diagnostic {
    let message = format!("two files ask for different versions of `{}`", dependency.name);
    let label = format!("elsewhere it is `{}`", other.to_string().trim());
    diagnostic(dependency.span, &message, &label, Some("write it in one file alone"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<(String, String)>, String> {
        let shown = |dependency: Dependency| (dependency.name, dependency.value.to_string());
        let dependencies = dependencies(text, Path::new("/sites"));
        let dependencies =
            dependencies.map_err(|error| masque_compiler::report("a.tpl", text, &[error]));
        dependencies.map(|found| found.into_iter().map(shown).collect())
    }

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let found = read(text).unwrap();
        let found: Vec<_> = found.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_block_at_the_top() {
        check("", &[]);
        check("template A() { a }", &[]);
        check("//! A page.\n\ntemplate A() { a }", &[]);
        check("//! ```cargo\n//! ```\ntemplate A() { a }", &[]);
        check(
            "\u{feff}//! A page.\r\n//!\r\n//! ```cargo\r\n//! [dependencies]\r\n//! a = \"1\"\r\n//! ```\r\n",
            &[("a", "\"1\"")],
        );
        check(
            "\n//! ``` cargo\n//![dependencies.a]\n//! path = \"../a\"\n//! ```\n//! More.\n",
            &[("a", "{ path = \"/sites/../a\" }")],
        );
    }

    #[test]
    fn a_block_elsewhere_is_a_comment() {
        check("use a;\n//! ```cargo\n//! [dependencies]\n//! a = \"1\"\n//! ```\n", &[]);
        check("//! ```text\n//! ```\ntemplate A() { a }", &[]);
        check("// ```cargo\n// [dependencies]\n// ```\n", &[]);
    }

    #[test]
    fn mistakes_have_their_own_places() {
        let error = |text| read(text).unwrap_err();
        let unclosed = error("//! A page.\n//! ```cargo\n//! [dependencies]\n\ntemplate A() { a }");
        assert!(unclosed.contains("this block is never closed\n --> a.tpl:2:5\n"), "{unclosed}");
        let unquoted = error("//! ```cargo\n//! [dependencies]\n//! a = 1.0.0\n//! ```\n");
        assert!(unquoted.contains(" --> a.tpl:3:12\n"), "{unquoted}");
        let number =
            error("//! ```cargo\n//! [dependencies]\n//! b = \"1\"\n//! a = 0.3\n//! ```\n");
        assert!(number.contains("`a` has no version\n --> a.tpl:4:5\n"), "{number}");
        let unended = error("//! ```cargo\n//! [dependencies]\n//! a = \"1\n//! ```\n");
        assert!(unended.contains(" --> a.tpl:3:"), "{unended}");
        let unknown = error("//! ```cargo\n//! [package]\n//! name = \"a\"\n//! ```\n");
        assert!(unknown.contains(" --> a.tpl:2:6\n"), "{unknown}");
        assert!(unknown.contains("help: only `[dependencies]` can stand here"), "{unknown}");
    }
}
