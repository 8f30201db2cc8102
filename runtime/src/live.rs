//! Static text that changes while a program runs, for development.
//!
//! `masque_build::Builder::live` compiles templates so that they take their text from here.
//! An edit of it then goes into a file, and the next page is written with it, while
//! the program runs on: `tplc serve` works so.
//!
//! ```text
//! templates/hello.tpl.texts      a1b2c3d4e5f60718 ␀ <p>Hello,  ␀ !</p>
//!                                │                 └ the text, by number
//!                                └ the shape of the template: all but the text
//! ```

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use std::fs;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// The static text of a template file.
pub struct Texts {
    file: &'static str,
    shape: u64,
    compiled: &'static [&'static str],
    edited: Mutex<Edited>,
}

/// What the file said when it was last read.
struct Edited {
    version: Option<(SystemTime, u64)>,
    /// Leaked, once for each edit: templates ask for text that lives as long as literals.
    texts: Option<&'static [&'static str]>,
}

impl Texts {
    /// Text as compiled, and the file that may have other text for templates of this shape.
    #[must_use]
    pub const fn new(file: &'static str, shape: u64, compiled: &'static [&'static str]) -> Self {
        Self { file, shape, compiled, edited: Mutex::new(Edited { version: None, texts: None }) }
    }

    /// A piece of text as it was last edited.
    ///
    /// # Panics
    /// If there is no piece of this number.
    #[must_use]
    pub fn get(&self, number: usize) -> &'static str {
        self.edited().unwrap_or(self.compiled)[number]
    }

    /// The text in the file, if it is for this program.
    fn edited(&self) -> Option<&'static [&'static str]> {
        let data = fs::metadata(self.file).ok()?;
        let version = Some((data.modified().ok()?, data.len()));
        let mut edited = self.edited.lock().unwrap_or_else(PoisonError::into_inner);
        if edited.version != version {
            *edited = Edited { version, texts: self.read() };
        }
        edited.texts
    }

    fn read(&self) -> Option<&'static [&'static str]> {
        let content: &'static str = String::leak(fs::read_to_string(self.file).ok()?);
        let texts = content.strip_prefix(&*format!("{:016x}\0", self.shape))?;
        let texts: Vec<_> = texts.split('\0').collect();
        (texts.len() == self.compiled.len()).then(|| &*Box::leak(texts.into_boxed_slice()))
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Texts").field(&self.file).finish()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn text_is_what_the_file_says_of_this_shape() {
        let file = std::env::temp_dir().join(format!("masque-texts-{}", std::process::id()));
        let texts = Texts::new(String::leak(file.display().to_string()), 7, &["<p>", "</p>"]);
        let check = |content: Option<&str>, expected: [&str; 2]| {
            match content {
                Some(content) => fs::write(&file, content).unwrap(),
                None => drop(fs::remove_file(&file)),
            }
            assert_eq!([texts.get(0), texts.get(1)], expected, "{content:?}");
        };
        check(None, ["<p>", "</p>"]);
        check(Some("0000000000000007\0<b>Hi, \0</b>"), ["<b>Hi, ", "</b>"]);
        check(Some("0000000000000007\0\0"), ["", ""]);
        check(Some("0000000000000008\0<i>\0another shape</i>"), ["<p>", "</p>"]);
        check(Some("0000000000000007\0one piece alone"), ["<p>", "</p>"]);
        check(Some(""), ["<p>", "</p>"]);
        check(None, ["<p>", "</p>"]);
    }
}
