//! Places in a template: byte spans, and the lines and columns people read.

/// A range of bytes in one source text.
///
/// Spans carry no file and no line: [`LineIndex`] computes those at the edge,
/// where something is shown to a person.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes from `start` to `end`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span runs forwards: {start}..{end}");
        Self { start: start as u32, end: end as u32 }
    }

    /// The place between two bytes.
    #[must_use]
    pub fn empty(at: usize) -> Self {
        Self::new(at, at)
    }

    /// From the start of `self` to the end of `last`.
    ///
    /// ```text
    /// self  ┌──┐
    /// last         ┌───┐
    /// to    └──────────┘
    /// ```
    #[must_use]
    pub fn to(self, last: Self) -> Self {
        Self { start: self.start, end: last.end.max(self.start) }
    }

    /// Whether the whole of `inner` lies in it.
    #[must_use]
    pub fn contains(self, inner: Self) -> bool {
        self.start <= inner.start && inner.end <= self.end
    }

    /// The bytes as a range, to slice the source with.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether there is no byte in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The text of the span.
    ///
    /// # Panics
    /// If the span is not of this source.
    #[must_use]
    pub fn of(self, source: &str) -> &str {
        &source[self.range()]
    }
}

impl std::fmt::Debug for Span {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}..{}", self.start, self.end)
    }
}

/// A line and a column, both counted from 1; the column counts characters, as rustc does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters (Unicode scalar values), from 1.
    pub column: usize,
}

/// Where the lines of a source begin.
#[derive(Debug)]
pub struct LineIndex<'src> {
    source: &'src str,
    starts: Vec<u32>,
}

impl<'src> LineIndex<'src> {
    /// Finds the lines of a source.
    #[must_use]
    pub fn new(source: &'src str) -> Self {
        let newlines = source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(newlines.map(|(at, _)| at as u32 + 1)).collect();
        Self { source, starts }
    }

    /// The line (counted from 0) that holds the byte at `offset`.
    #[must_use]
    pub fn line_of(&self, offset: u32) -> usize {
        self.starts.partition_point(|start| *start <= offset) - 1
    }

    /// Line and column of a byte.
    #[must_use]
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let line = self.line_of(offset);
        let before = &self.source[self.starts[line] as usize..offset as usize];
        LineColumn { line: line + 1, column: before.chars().count() + 1 }
    }

    /// The span of a line (counted from 0), without its line break.
    #[must_use]
    pub fn line_span(&self, line: usize) -> Span {
        let start = self.starts[line] as usize;
        let end = self.starts.get(line + 1).map_or(self.source.len(), |next| *next as usize);
        let text = self.source[start..end].trim_end_matches('\n').trim_end_matches('\r');
        Span::new(start, start + text.len())
    }
}
