//! Leaving out what an earlier run of the same build script compiled from the same text.
//!
//! Cargo runs the build script again when one template of many has changed, and
//! in a debug build the compiler is slow. So each file ends in a comment that
//! names the text and the compiler it came from.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::{env, fs};

/// Which compiler this is. Without one, nothing is left out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cache {
    compiler: Option<u64>,
}

impl Cache {
    /// Compiles everything.
    pub(crate) fn none() -> Self {
        Self { compiler: None }
    }

    /// The compiler is part of this program: a program built anew may hold another one.
    pub(crate) fn of_this_program() -> Self {
        let file = env::current_exe().and_then(fs::metadata);
        let compiler = file.and_then(|file| Ok(hash(&(file.modified()?, file.len()))));
        Self { compiler: compiler.ok() }
    }

    /// The last line of what a template compiles to.
    pub(crate) fn mark(self, source: &str) -> Option<String> {
        self.compiler.map(|compiler| format!("// {:016x}\n", hash(&(compiler, source))))
    }
}

/// What stands in the output already, if it has this mark.
pub(crate) fn marked(output: &Path, mark: &str) -> Option<String> {
    fs::read_to_string(output).ok().filter(|old| old.ends_with(mark))
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_of_a_text_and_a_compiler() {
        let mark = |compiler, source| Cache { compiler: Some(compiler) }.mark(source).unwrap();
        assert_eq!(mark(1, "a"), mark(1, "a"));
        assert_ne!(mark(1, "a"), mark(1, "b"));
        assert_ne!(mark(1, "a"), mark(2, "a"));
        assert_eq!(Cache::none().mark("a"), None);
    }

    #[test]
    fn what_has_another_mark_is_not_used() {
        let file = env::temp_dir().join(format!("masque-cache-{}", std::process::id()));
        fs::write(&file, "mod a;\n// 1\n").unwrap();
        assert_eq!(marked(&file, "// 1\n").as_deref(), Some("mod a;\n// 1\n"));
        assert_eq!(marked(&file, "// 2\n"), None);
        fs::remove_file(&file).unwrap();
        assert_eq!(marked(&file, "// 1\n"), None);
    }
}
