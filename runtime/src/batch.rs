//! Long lists in parts: pages of rows, groups of rows, figures of rows.
//!
//! Consecutive rows that belong together are `slice::chunk_by` of the standard library, in
//! iterators `chunk_by` of the crate `itertools`; rows of equal number are `chunks`. Within one
//! loop [`Changes`] tells where a new group begins.
//!
//! ```
//! let days = ["mon", "mon", "tue"];
//! let groups: Vec<_> = days.chunk_by(|a, b| a == b).map(<[_]>::len).collect();
//! assert_eq!(groups, [2, 1]);
//! ```

mod statistics;

use core::iter;

pub use statistics::Statistics;

/// A part of a long list, which knows the parts beside it.
///
/// It holds numbers alone, so that the rows can come from anywhere: a slice, by
/// [`of`](Self::of), or a database, with [`offset`](Self::offset) and [`len`](Self::len).
///
/// ```
/// use masque::batch::Batch;
///
/// let bugs: Vec<u32> = (1..=100).collect();
/// let batch = Batch::new(bugs.len(), 20).starting_at(41);
/// assert_eq!((batch.start(), batch.end()), (41, 60));
/// assert_eq!(batch.of(&bugs).first(), Some(&41));
/// assert_eq!(batch.next().map(|next| next.start()), Some(61));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Batch {
    total: usize,
    size: usize,
    orphan: usize,
    overlap: usize,
    /// Of the rows in it, from 0: `first..end`.
    first: usize,
    end: usize,
}

impl Batch {
    /// The first batch of `total` rows, `size` in each, at least one.
    #[inline]
    #[must_use]
    pub fn new(total: usize, size: usize) -> Self {
        let batch = Self { total, size: size.max(1), orphan: 0, overlap: 0, first: 0, end: 0 };
        batch.at(0)
    }

    /// The fewest rows that are a batch of their own at an end of the list: fewer belong to the
    /// batch beside them, which is then larger.
    ///
    /// ```
    /// use masque::batch::Batch;
    ///
    /// assert_eq!(Batch::new(11, 10).count(), 2);
    /// assert_eq!(Batch::new(11, 10).orphan(3).count(), 1);
    /// ```
    #[inline]
    #[must_use]
    pub fn orphan(self, rows: usize) -> Self {
        Self { orphan: rows, ..self }.at(self.first)
    }

    /// How many rows a batch shares with the one before; fewer than its size.
    ///
    /// ```
    /// use masque::batch::Batch;
    ///
    /// let second = Batch::new(25, 10).overlap(1).page(2);
    /// assert_eq!((second.start(), second.end()), (10, 19));
    /// ```
    #[inline]
    #[must_use]
    pub fn overlap(self, rows: usize) -> Self {
        Self { overlap: rows.min(self.size - 1), ..self }.at(self.first)
    }

    /// The batch that begins with the row of this number, from 1. Beyond the end it is the last
    /// row's, so a number from a request needs no check.
    #[inline]
    #[must_use]
    pub fn starting_at(self, row: usize) -> Self {
        self.at(row.saturating_sub(1))
    }

    /// The batch of this number, from 1; the last one, if there are not so many.
    #[inline]
    #[must_use]
    pub fn page(self, number: usize) -> Self {
        self.at((number.clamp(1, self.count()) - 1) * self.step())
    }

    /// The number of its first row, from 1; 0 if there are no rows at all.
    #[inline]
    #[must_use]
    pub fn start(&self) -> usize {
        if self.is_empty() { 0 } else { self.first + 1 }
    }

    /// The number of its last row, from 1.
    #[inline]
    #[must_use]
    pub fn end(&self) -> usize {
        self.end
    }

    /// How many rows stand before it: `OFFSET` in SQL.
    #[inline]
    #[must_use]
    pub fn offset(&self) -> usize {
        self.first
    }

    /// How many rows are in it: `LIMIT` in SQL.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.end - self.first
    }

    /// Whether there are no rows in it, nor in the whole list.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many rows the whole list has.
    #[inline]
    #[must_use]
    pub fn total(&self) -> usize {
        self.total
    }

    /// Its rows in the whole list.
    ///
    /// ```
    /// use masque::batch::Batch;
    ///
    /// let rows = ["a", "b", "c"];
    /// assert_eq!(Batch::new(rows.len(), 2).page(2).of(&rows), ["c"]);
    /// ```
    #[inline]
    #[must_use]
    pub fn of<'a, T>(&self, rows: &'a [T]) -> &'a [T] {
        rows.get(self.first..self.end.min(rows.len())).unwrap_or_default()
    }

    /// How many batches there are, counted from the first; at least one.
    #[inline]
    #[must_use]
    pub fn count(&self) -> usize {
        let last_end = self.size.saturating_add(self.orphan.max(1));
        match self.total.checked_sub(last_end) {
            Some(more) => more / self.step() + 2,
            None => 1,
        }
    }

    /// Its own number, from 1.
    #[inline]
    #[must_use]
    pub fn number(&self) -> usize {
        self.first.div_ceil(self.step()) + 1
    }

    /// The batch before.
    #[inline]
    #[must_use]
    pub fn previous(&self) -> Option<Self> {
        if self.first == 0 {
            return None;
        }
        let end = (self.first + self.overlap).min(self.total);
        let first = end.saturating_sub(self.size);
        let first = if first < self.orphan { 0 } else { first };
        Some(Self { first, end, ..*self })
    }

    /// The batch after.
    #[inline]
    #[must_use]
    pub fn next(&self) -> Option<Self> {
        (self.end < self.total).then(|| self.at(self.end - self.overlap))
    }

    /// All batches, from the first.
    #[inline]
    pub fn all(&self) -> impl Iterator<Item = Self> + use<> {
        iter::successors(Some(self.at(0)), Self::next)
    }

    /// The batches for a line of links: the first, the last, and so many on each side of this
    /// one, with `None` for each gap between them.
    ///
    /// ```
    /// use masque::batch::Batch;
    ///
    /// let batch = Batch::new(200, 10).page(10);
    /// let line: Vec<String> = batch
    ///     .pages(1)
    ///     .map(|page| page.map_or("…".into(), |page| page.number().to_string()))
    ///     .collect();
    /// assert_eq!(line.join(" "), "1 … 9 10 11 … 20");
    /// ```
    #[inline]
    pub fn pages(&self, around: usize) -> impl Iterator<Item = Option<Self>> + use<> {
        let (batch, here, count) = (*self, self.number(), self.count());
        // A gap of one number would take the room of that number.
        let is_shown = move |number: usize| {
            let (from, to) = (here.saturating_sub(around), here + around);
            number == 1
                || number == count
                || (from..=to).contains(&number)
                || (number == 2 && from == 3)
                || (number + 1 == count && to + 2 == count)
        };
        (1..=count).filter_map(move |number| match is_shown(number) {
            true => Some(Some(batch.page(number))),
            false => is_shown(number - 1).then_some(None),
        })
    }

    /// How far the starts of two batches are apart.
    #[inline]
    fn step(&self) -> usize {
        self.size - self.overlap
    }

    /// The batch that begins after so many rows.
    #[inline]
    fn at(self, first: usize) -> Self {
        let first = first.min(self.total.saturating_sub(1));
        let end = first.saturating_add(self.size);
        let is_last = self.total.saturating_sub(end) < self.orphan.max(1);
        Self { first, end: if is_last { self.total } else { end }, ..self }
    }
}

/// Whether a value differs from the one before: where a group of rows begins.
///
/// ```
/// use masque::batch::Changes;
///
/// let mut day = Changes::new();
/// assert_eq!(["mon", "mon", "tue"].map(|bug| day.begins(bug)), [true, false, true]);
/// ```
#[derive(Clone, Debug)]
pub struct Changes<T> {
    last: Option<T>,
}

impl<T: PartialEq> Changes<T> {
    /// Before the first value.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self { last: None }
    }

    /// Whether this value is the first, or not the same as the last.
    #[inline]
    pub fn begins(&mut self, value: T) -> bool {
        let is_new = self.last.as_ref() != Some(&value);
        self.last = Some(value);
        is_new
    }
}

impl<T: PartialEq> Default for Changes<T> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
