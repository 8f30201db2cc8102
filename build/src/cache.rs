//! Leaving out what an earlier run of the same build script compiled from the same text.
//!
//! Cargo runs the build script again when one template of many has changed, and
//! in a debug build the compiler is slow. So each file ends in a comment that
//! names the text and the compiler it came from.

use std::path::Path;
use std::time::UNIX_EPOCH;
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
        let stamp = || {
            let file = fs::metadata(env::current_exe().ok()?).ok()?;
            let built = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
            Some(hash(file.len(), &built.as_nanos().to_le_bytes()))
        };
        Self { compiler: stamp() }
    }

    /// The last line of what a template compiles to.
    pub(crate) fn mark(self, source: &str) -> Option<String> {
        self.compiler.map(|compiler| format!("// {:016x}\n", hash(compiler, source.as_bytes())))
    }
}

/// What stands in the output already, if it has this mark.
pub(crate) fn marked(output: &Path, mark: &str) -> Option<String> {
    fs::read_to_string(output).ok().filter(|old| old.ends_with(mark))
}

/// A hash of bytes, eight at a time: the standard library's takes ten times as long in the debug
/// build that a build script is. Two texts that differ in one word have different hashes.
fn hash(start: u64, bytes: &[u8]) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = start ^ bytes.len() as u64;
    let (words, rest) = bytes.as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    for word in words {
        hash = (hash.rotate_left(29) ^ u64::from_le_bytes(*word)).wrapping_mul(ODD);
    }
    hash = (hash.rotate_left(29) ^ u64::from_le_bytes(last)).wrapping_mul(ODD);
    hash ^ hash >> 32
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
        assert_ne!(mark(1, "a"), mark(1, "a\0"));
        assert_ne!(mark(1, "12345678"), mark(1, "12345679"));
        assert_ne!(mark(1, "1234567812345678"), mark(1, "2234567812345678"));
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
