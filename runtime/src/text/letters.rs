//! Upper and lower case, letter by letter.

use core::fmt::{self, Display, Formatter, Write};

use super::{Filter, each_char};

/// See [`Filters::capitalize`](super::Filters::capitalize).
#[derive(Clone, Copy, Debug)]
pub struct Capitalize {
    /// Whether the other letters stay as they are.
    pub(super) keep: bool,
}

impl<T: Display> Filter<T> for Capitalize {
    #[inline]
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
        let mut is_first = true;
        each_char(value, |c| {
            if core::mem::take(&mut is_first) {
                write!(f, "{}", c.to_uppercase())
            } else if self.keep {
                f.write_char(c)
            } else {
                write!(f, "{}", c.to_lowercase())
            }
        })
    }
}

/// See [`Filters::title_case`](super::Filters::title_case).
#[derive(Clone, Copy, Debug)]
pub struct TitleCase;

impl<T: Display> Filter<T> for TitleCase {
    #[inline]
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
        let mut in_word = false;
        each_char(value, |c| {
            let continues = in_word;
            in_word = c.is_alphanumeric() || (in_word && is_apostrophe(c));
            if continues {
                write!(f, "{}", c.to_lowercase())
            } else {
                write!(f, "{}", c.to_uppercase())
            }
        })
    }
}

/// See [`Filters::slug`](super::Filters::slug).
#[derive(Clone, Copy, Debug)]
pub struct Slug;

impl<T: Display> Filter<T> for Slug {
    #[inline]
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
        let (mut begun, mut apart) = (false, false);
        each_char(value, |c| {
            if is_apostrophe(c) {
                return Ok(());
            }
            if !c.is_alphanumeric() {
                apart = begun;
                return Ok(());
            }
            begun = true;
            if core::mem::take(&mut apart) {
                f.write_char('-')?;
            }
            write!(f, "{}", c.to_lowercase())
        })
    }
}

#[inline]
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}
