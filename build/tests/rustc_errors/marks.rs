//! What a fixture expects: text with marks → places and messages.

use std::fmt;

/// One message of rustc, or the mark that expects it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Message {
    /// `templates/names.tpl`
    pub(crate) file: String,
    /// From 1.
    pub(crate) line: usize,
    /// From 1, in characters.
    pub(crate) column: usize,
    /// The column after the last, on the line where the message begins.
    pub(crate) end: usize,
    /// `error[E0425]`
    pub(crate) code: String,
    /// The first line of the message; of a mark, a part of it.
    pub(crate) text: String,
}

impl Message {
    /// Whether a mark expects a message.
    pub(crate) fn expects(&self, message: &Self) -> bool {
        let place = |message: &Self| {
            (message.file.clone(), message.line, message.column, message.end, message.code.clone())
        };
        place(self) == place(message) && message.text.contains(&self.text)
    }
}

impl fmt::Display for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, end, code, text } = self;
        write!(formatter, "{file}:{line}:{column}..{end} {code} {text}")
    }
}

/// The marks of a file, in order.
pub(crate) fn marks(file: &str, text: &str) -> Vec<Message> {
    let mut marks = Vec::new();
    let mut marked = 0;
    for (index, line) in text.lines().enumerate() {
        match mark(line) {
            Some((column, end, code, text)) => {
                let (file, code, text) = (file.to_owned(), code.to_owned(), text.to_owned());
                marks.push(Message { file, line: marked, column, end, code, text });
            }
            None => marked = index + 1,
        }
    }
    marks
}

/// `{/* ^^^ error[E0425] cannot find */}`, or the same after `//`.
fn mark(line: &str) -> Option<(usize, usize, &str, &str)> {
    let line_text = line.trim_start();
    let rest = line_text.strip_prefix("{/*").or_else(|| line_text.strip_prefix("//"))?;
    let carets = rest.trim_start();
    let said = carets.trim_start_matches('^');
    let (width, before) = (carets.len() - said.len(), line.len() - carets.len());
    if width == 0 {
        return None;
    }
    let said = said.trim().trim_end_matches("*/}").trim_end();
    let (code, text) = said.split_once(' ').unwrap_or((said, ""));
    Some((before + 1, before + 1 + width, code, text))
}

#[test]
fn a_mark_belongs_to_the_line_above() {
    let text = "<b>{titel}</b>\n{/* ^^^^^ error[E0425] cannot find */}\n  //  ^ warning\n";
    let found: Vec<String> = marks("a", text).iter().map(ToString::to_string).collect();
    assert_eq!(found, ["a:1:5..10 error[E0425] cannot find", "a:1:7..8 warning "]);
}
