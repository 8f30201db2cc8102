//! `@for … with row`: an iterator in, its items with what is known of their
//! place out.
//!
//! A row is plain data, so the loop's body may wait and the future stays
//! `Send`. Whether a row is the last is read off the iterator's size; only an
//! iterator that does not tell (`filter`, …) is asked for one item in advance.

use alloc::string::String;
use core::iter::Peekable;
use core::marker::PhantomData;

/// The items of a loop with their rows.
pub struct Rows<I: Iterator> {
    items: Peekable<I>,
}

impl<I: Iterator> Rows<I> {
    /// The items of `items`.
    pub fn new(items: impl IntoIterator<IntoIter = I>) -> Self {
        Self { items: items.into_iter().peekable() }
    }
}

impl<'r, I: Iterator> IntoIterator for &'r mut Rows<I> {
    type Item = (Row<'r, I>, I::Item);
    type IntoIter = RowsIter<'r, I>;

    #[inline]
    fn into_iter(self) -> RowsIter<'r, I> {
        RowsIter { items: &mut self.items, index: 0 }
    }
}

/// Goes through [`Rows`].
pub struct RowsIter<'r, I: Iterator> {
    items: &'r mut Peekable<I>,
    index: usize,
}

impl<'r, I: Iterator> Iterator for RowsIter<'r, I> {
    type Item = (Row<'r, I>, I::Item);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let item = self.items.next()?;
        let last = match self.items.size_hint() {
            (1.., _) => false,
            (0, Some(0)) => true,
            (0, _) => self.items.peek().is_none(),
        };
        let left = self.items.size_hint().0;
        let row = Row { index: self.index, left, last, rows: PhantomData };
        self.index += 1;
        Some((row, item))
    }
}

/// The place of one item in a loop: `@for bug in bugs with row { … }`.
///
/// ```
/// # use masque::__rt::Rows;
/// # let mut seen = String::new();
/// for (row, name) in &mut Rows::new(["Ada", "Grace"]) {
///     seen += &format!("{}/{} {name}{}", row.number(), row.len(), if row.last() { "." } else { ", " });
/// }
/// assert_eq!(seen, "1/2 Ada, 2/2 Grace.");
/// ```
#[derive(Debug)]
pub struct Row<'r, I> {
    index: usize,
    left: usize,
    last: bool,
    // Says which loop it belongs to, and holds nothing of it: always `Send`.
    rows: PhantomData<fn() -> &'r I>,
}

impl<I> Clone for Row<'_, I> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<I> Copy for Row<'_, I> {}

impl<I> Row<'_, I> {
    /// 0, 1, 2, …
    #[must_use]
    pub fn index(self) -> usize {
        self.index
    }

    /// 1, 2, 3, …
    #[must_use]
    pub fn number(self) -> usize {
        self.index + 1
    }

    /// Whether it is the first.
    #[must_use]
    pub fn first(self) -> bool {
        self.index == 0
    }

    /// Whether it is the last.
    #[must_use]
    pub fn last(self) -> bool {
        self.last
    }

    /// Whether its number is odd: of the first, the third, …
    #[must_use]
    pub fn odd(self) -> bool {
        self.number() % 2 == 1
    }

    /// Whether its number is even: of the second, the fourth, …
    #[must_use]
    pub fn even(self) -> bool {
        !self.odd()
    }

    /// `odd` or `even`: a name for a class.
    #[must_use]
    pub fn parity(self) -> &'static str {
        if self.odd() { "odd" } else { "even" }
    }

    /// One value after the other, and again from the start.
    #[must_use]
    pub fn cycle<T, const N: usize>(self, values: [T; N]) -> T {
        const { assert!(N > 0, "a cycle needs a value") };
        let mut values = values.into_iter();
        values.nth(self.index % N).expect("the remainder is smaller than N")
    }

    /// a, b, …, z, aa, ab, …
    #[must_use]
    pub fn letter(self) -> String {
        let mut letters = String::new();
        let mut rest = self.number();
        while rest > 0 {
            rest -= 1;
            letters.insert(0, char::from(b'a' + (rest % 26) as u8));
            rest /= 26;
        }
        letters
    }

    /// i, ii, iii, iv, …
    #[must_use]
    pub fn roman(self) -> String {
        const NUMERALS: [(usize, &str); 13] = [
            (1000, "m"),
            (900, "cm"),
            (500, "d"),
            (400, "cd"),
            (100, "c"),
            (90, "xc"),
            (50, "l"),
            (40, "xl"),
            (10, "x"),
            (9, "ix"),
            (5, "v"),
            (4, "iv"),
            (1, "i"),
        ];
        let mut roman = String::new();
        let mut rest = self.number();
        for (value, numeral) in NUMERALS {
            while rest >= value {
                roman.push_str(numeral);
                rest -= value;
            }
        }
        roman
    }
}

#[expect(clippy::len_without_is_empty, reason = "a loop that has a row is not empty")]
impl<I: ExactSizeIterator> Row<'_, I> {
    /// How many rows there are.
    #[must_use]
    pub fn len(self) -> usize {
        self.number() + self.left
    }

    /// How many rows come after it.
    #[must_use]
    pub fn remaining(self) -> usize {
        self.left
    }
}
