//! The start of a text, or another in its place.

use core::fmt::{self, Display, Formatter, Write};

use super::{Filter, each_char};

/// See [`Filters::truncate`](super::Filters::truncate).
#[derive(Clone, Copy, Debug)]
pub struct Truncate {
    pub(super) most: usize,
    pub(super) at_word: bool,
}

impl<T: Display> Filter<T> for Truncate {
    #[inline]
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
        // How many characters end with a character that is no blank, and with a word.
        let (mut read, mut text, mut words) = (0, 0, 0);
        let mut is_long = false;
        let _ = each_char(value, |c| {
            is_long = read == self.most;
            if is_long {
                return Err(fmt::Error);
            }
            if c.is_whitespace() {
                words = text;
            } else if read + 1 < self.most {
                text = read + 1;
            }
            read += 1;
            Ok(())
        });
        if !is_long {
            return value.fmt(f);
        }
        let keep = if self.at_word && words > 0 { words } else { text };
        first(value, keep, f)?;
        if self.most > 0 { f.write_char('…') } else { Ok(()) }
    }
}

/// See [`Filters::truncate_words`](super::Filters::truncate_words).
#[derive(Clone, Copy, Debug)]
pub struct TruncateWords {
    pub(super) most: usize,
}

impl<T: Display> Filter<T> for TruncateWords {
    #[inline]
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
        let (mut read, mut keep, mut words) = (0, 0, 0);
        let mut in_word = false;
        let _ = each_char(value, |c| {
            let is_blank = c.is_whitespace();
            if !is_blank && !in_word {
                words += 1;
            }
            in_word = !is_blank;
            read += 1;
            if words > self.most {
                return Err(fmt::Error);
            }
            if in_word {
                keep = read;
            }
            Ok(())
        });
        if words <= self.most {
            return value.fmt(f);
        }
        first(value, keep, f)?;
        if self.most > 0 { f.write_char('…') } else { Ok(()) }
    }
}

/// Writes so many of the characters.
#[inline]
fn first(value: &impl Display, characters: usize, f: &mut Formatter<'_>) -> fmt::Result {
    let mut left = characters;
    each_char(value, |c| {
        if left == 0 {
            return Ok(());
        }
        left -= 1;
        f.write_char(c)
    })
}

/// See [`Filters::if_empty`](super::Filters::if_empty).
#[derive(Clone, Copy, Debug)]
pub struct IfEmpty<'a> {
    pub(super) other: &'a str,
}

impl<T: Display> Filter<T> for IfEmpty<'_> {
    #[inline]
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
        let mut is_empty = true;
        each_char(value, |c| {
            is_empty = false;
            f.write_char(c)
        })?;
        if is_empty { f.write_str(self.other) } else { Ok(()) }
    }
}
