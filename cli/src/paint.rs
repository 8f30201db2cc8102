//! Reports as rustc lays them out → the same in rustc's colours.
//!
//! ```text
//! error[unclosed-element]: `<b>` is never closed      red, bold
//!  --> page.tpl:2:8                                   the arrow blue
//!   |                                                 everything left of the line blue
//! 2 |     <p><b>x</p>
//!   |        ^^^ this start tag                       red
//!   |            ---- this `</p>` ends it             blue
//! ```
//!
//! The colours are always written; the stream drops them where nobody sees them.

use std::fmt::Write as _;
use std::io::Write as _;

use anstyle::{AnsiColor, Style};

const BOLD: Style = Style::new().bold();
const RED: Style = AnsiColor::BrightRed.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
const GREEN: Style = AnsiColor::BrightGreen.on_default().bold();
const CYAN: Style = AnsiColor::BrightCyan.on_default().bold();
const BLUE: Style = AnsiColor::BrightBlue.on_default().bold();

/// Writes a report to standard error. What cannot be told there cannot be told at all.
pub(crate) fn tell(text: &str) {
    let _ = anstream::stderr().write_all(paint(text).as_bytes());
}

/// A report in colours.
pub(crate) fn paint(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for (style, text) in segments(text) {
        styled(&mut out, style, text);
    }
    out
}

/// A report in pieces, each with the name of its colour: for pages.
pub(crate) fn named_segments(text: &str) -> impl Iterator<Item = (&'static str, &str)> {
    segments(text).into_iter().map(|(style, text)| (name(style), text))
}

fn name(style: Style) -> &'static str {
    let names = [
        (RED, "red"),
        (YELLOW, "yellow"),
        (GREEN, "green"),
        (CYAN, "cyan"),
        (BLUE, "blue"),
        (BOLD, "bold"),
    ];
    names.into_iter().find(|(known, _)| *known == style).map_or("", |(_, name)| name)
}

/// A report in pieces of one colour each.
fn segments(text: &str) -> Vec<(Style, &str)> {
    let mut out = Vec::new();
    let mut severity = RED;
    for line in text.split_inclusive('\n') {
        let (line, end) = match line.strip_suffix('\n') {
            Some(line) => (line, "\n"),
            None => (line, ""),
        };
        if let Some((style, title, rest)) = heading(line) {
            if style == RED || style == YELLOW {
                severity = style;
            }
            out.push((style, title));
            out.push((if style == CYAN { Style::new() } else { BOLD }, rest));
        } else if let Some(gutter) = gutter(line) {
            let (left, right) = line.split_at(gutter);
            out.push((BLUE, left));
            out.push((marks(left, right, severity), right));
        } else {
            out.push((Style::new(), line));
        }
        out.push((Style::new(), end));
    }
    out
}

/// A heading, such as the name of a code, in bold.
pub(crate) fn bold(text: &str) -> String {
    let mut out = String::new();
    styled(&mut out, BOLD, text);
    out
}

fn styled(out: &mut String, style: Style, text: &str) {
    if style == Style::new() || text.is_empty() {
        out.push_str(text);
    } else {
        // Writing to a string cannot fail.
        let _ = write!(out, "{style}{text}{style:#}");
    }
}

/// `error[code]: message` → its colour, `error[code]`, `: message`
fn heading(line: &str) -> Option<(Style, &str, &str)> {
    let words = [("error", RED), ("warning", YELLOW), ("note", GREEN), ("help", CYAN)];
    let (word, style) = words.into_iter().find(|(word, _)| line.starts_with(word))?;
    let title = match line[word.len()..].strip_prefix('[') {
        Some(code) => word.len() + 1 + code.find(']')? + 1,
        None => word.len(),
    };
    let (title, rest) = line.split_at(title);
    rest.starts_with(':').then_some((style, title, rest))
}

/// How much of a line stands left of the author's text: ` 12 |`, `   -->`, `   =`.
fn gutter(line: &str) -> Option<usize> {
    if line == "..." {
        return Some(3);
    }
    let number = line.trim_start_matches([' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    let at = line.len() - number.len();
    let signs = ["-->", ":::", "|", "=", "+ ", "- ", "~ "];
    let sign = signs.into_iter().find(|sign| number.starts_with(sign))?;
    (at > 0).then_some(at + sign.trim_end().len())
}

/// The colour of what stands right of the gutter.
fn marks(left: &str, right: &str, severity: Style) -> Style {
    match left.as_bytes() {
        [.., b'+' | b'~'] => GREEN,
        [.., b' ', b'-'] => RED,
        [number @ .., b'|'] if !number.iter().any(u8::is_ascii_digit) => {
            match right.trim_start_matches([' ', '|', '_']).chars().next() {
                Some('^') => severity,
                Some('+' | '~') => GREEN,
                _ => BLUE,
            }
        }
        _ => Style::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let codes =
            [("\u{1b}[1m", ""), ("\u{1b}[91m", "R"), ("\u{1b}[94m", "B"), ("\u{1b}[0m", "/")];
        let painted = codes.iter().fold(paint(line), |text, (from, to)| text.replace(from, to));
        assert_eq!(painted, expected);
    }

    #[test]
    fn lines_of_a_report() {
        check("error[code]: message", "Rerror[code]/: message/");
        check("  --> page.tpl:2:8", "B  -->/ page.tpl:2:8");
        check("2 |     <p>", "B2 |/     <p>");
        check("  |     ^^^ here", "B  |/R     ^^^ here/");
        check("  |     --- there", "B  |/B     --- there/");
        check("  = help: write `</b>`", "B  =/ help: write `</b>`");
        check("errors are many", "errors are many");
    }
}
