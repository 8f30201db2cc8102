//! Lines of text, as text and as markup.

use alloc::string::String;
use core::fmt::{self, Display, Formatter, Write};

use super::{Filter, each_char};
use crate::buffer::Buffer;
use crate::escape::{Escape, HtmlText};
use crate::kind::Html;
use crate::render::Render;

/// See [`Filters::indent`](super::Filters::indent).
#[derive(Clone, Copy, Debug)]
pub struct Indent<'a> {
    pub(super) prefix: &'a str,
}

impl<T: Display> Filter<T> for Indent<'_> {
    #[inline]
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
        let mut at_start = true;
        each_char(value, |c| {
            if core::mem::replace(&mut at_start, c == '\n') {
                let is_blank = matches!(c, '\n' | '\r');
                f.write_str(if is_blank { self.prefix.trim_end() } else { self.prefix })?;
            }
            f.write_char(c)
        })
    }
}

/// See [`Filters::wrap`](super::Filters::wrap).
#[derive(Clone, Copy, Debug)]
pub struct Wrap {
    pub(super) width: usize,
}

impl<T: Display> Filter<T> for Wrap {
    #[inline]
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
        let mut lines =
            Lines { width: self.width, filled: 0, gap: String::new(), word: String::new() };
        each_char(value, |c| match c {
            '\n' => {
                lines.end_word(f)?;
                lines.filled = 0;
                lines.gap.clear();
                f.write_char('\n')
            }
            // A no-break space is a part of a word.
            ' ' | '\t' | '\r' => {
                lines.end_word(f)?;
                lines.gap.push(c);
                Ok(())
            }
            _ => {
                lines.word.push(c);
                Ok(())
            }
        })?;
        lines.end_word(f)
    }
}

/// A paragraph while it is wrapped.
struct Lines {
    width: usize,
    /// How many characters of the line are written.
    filled: usize,
    /// The blanks after them.
    gap: String,
    /// The word that is read.
    word: String,
}

impl Lines {
    #[inline]
    fn end_word(&mut self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.word.is_empty() {
            return Ok(());
        }
        let (gap, word) = (self.gap.chars().count(), self.word.chars().count());
        if self.filled > 0 && self.filled + gap + word > self.width {
            f.write_char('\n')?;
            self.filled = word;
        } else {
            f.write_str(&self.gap)?;
            self.filled += gap + word;
        }
        f.write_str(&self.word)?;
        self.gap.clear();
        self.word.clear();
        Ok(())
    }
}

/// See [`Filters::line_breaks`](super::Filters::line_breaks).
#[derive(Clone, Copy, Debug)]
pub struct LineBreaks<T> {
    pub(super) value: T,
    pub(super) paragraphs: bool,
}

impl<T: Display> Render<Html> for LineBreaks<T> {
    /// # Panics
    /// If a `Display` implementation fails, as `format!` does.
    #[inline]
    fn render_to(&self, out: &mut Buffer) {
        let paragraphs = self.paragraphs;
        let mut lines = Breaks { out, paragraphs, begun: false, ends: 0, after_cr: false };
        let written = write!(lines, "{}", self.value);
        written.expect("a formatting trait implementation returned an error");
        if lines.begun && paragraphs {
            lines.out.push_str("</p>");
        }
    }
}

/// Text that becomes markup while it is written.
struct Breaks<'b> {
    out: &'b mut Buffer,
    paragraphs: bool,
    /// Whether there was any text.
    begun: bool,
    /// The line ends since.
    ends: usize,
    /// Whether the last character was a carriage return, so that a line feed ends the same line.
    after_cr: bool,
}

impl Write for Breaks<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for piece in text.split_inclusive(['\n', '\r']) {
            let line = piece.trim_end_matches(['\n', '\r']);
            self.text(line);
            match &piece[line.len()..] {
                "" => {}
                "\n" if self.after_cr => self.after_cr = false,
                end => {
                    self.ends += 1;
                    self.after_cr = end == "\r";
                }
            }
        }
        Ok(())
    }
}

impl Breaks<'_> {
    /// Writes a line, or a part of one. A blank line is only one more line end.
    #[inline]
    fn text(&mut self, text: &str) {
        let at_start = self.ends > 0 || !self.begun;
        let text = if at_start { text.trim_start_matches([' ', '\t']) } else { text };
        if text.is_empty() {
            return;
        }
        let between = match (self.begun, self.paragraphs, self.ends) {
            (true, _, 0) | (false, false, _) => "",
            (false, true, _) => "<p>",
            (true, true, 2..) => "</p>\n<p>",
            (true, true, 1) => "<br>\n",
            (true, false, ends) => {
                (1..ends).for_each(|_| self.out.push_str("<br>\n"));
                "<br>\n"
            }
        };
        self.out.push_str(between);
        HtmlText::escape(text, self.out);
        (self.begun, self.ends, self.after_cr) = (true, 0, false);
    }
}
