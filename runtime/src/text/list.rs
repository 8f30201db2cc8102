//! Lists in a sentence.

use core::fmt::{self, Display, Formatter};

use super::{Filter, Filtered};

/// Filters of slices, arrays and vectors.
pub trait Lists<T: Display> {
    /// The items with a text between them, and another one before the last.
    ///
    /// Where they are all the same there is `join`, and for any iterator `itertools`' `format`.
    ///
    /// ```
    /// use masque::text::Lists;
    ///
    /// assert_eq!(["Ann", "Bob", "Cem"].list(", ", " and ").to_string(), "Ann, Bob and Cem");
    /// assert_eq!([1, 2].list(", ", " or ").to_string(), "1 or 2");
    /// ```
    fn list<'a>(&'a self, between: &'a str, last: &'a str) -> Filtered<&'a [T], List<'a>>;
}

impl<T: Display> Lists<T> for [T] {
    #[inline]
    fn list<'a>(&'a self, between: &'a str, last: &'a str) -> Filtered<&'a [T], List<'a>> {
        Filtered::new(self, List { between, last })
    }
}

/// See [`Lists::list`].
#[derive(Clone, Copy, Debug)]
pub struct List<'a> {
    between: &'a str,
    last: &'a str,
}

impl<T: Display> Filter<&[T]> for List<'_> {
    #[inline]
    fn write(&self, items: &&[T], f: &mut Formatter<'_>) -> fmt::Result {
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                f.write_str(if index + 1 == items.len() { self.last } else { self.between })?;
            }
            write!(f, "{item}")?;
        }
        Ok(())
    }
}
