//! What rustc shows of mirrors → what it would show of the templates.
//!
//! Lines and columns are the same already. What changes is the name of the file
//! and the author's line:
//!
//! ```text
//! error[E0609]: no field `titel` on type `&Bug`        error[E0609]: no field `titel` on type `&Bug`
//!  --> …/out/masque/templates/bug.tpl.rs:3:15    →      --> templates/bug.tpl:3:15
//!   |                                                    |
//! 3 |     /*<h1>Bug*/{bug.titel}/*h1*/                  3 |     <h1>Bug {bug.titel}</h1>
//!   |                     ^^^^^                          |                     ^^^^^
//! ```

use super::cargo::Span;
use super::mirrors::{Mirror, Mirrors};

/// A message of rustc as if it had read the templates.
pub(super) fn remap(rendered: &str, spans: &[Span], mirrors: &mut Mirrors) -> String {
    let primary = spans.iter().find(|span| span.is_primary);
    let primary = primary.and_then(|span| mirrors.get(&span.file_name).cloned());
    let mut current = primary.clone();
    // How wide the line is that the next marks stand under.
    let mut width = None;
    let mut out = String::with_capacity(rendered.len());
    for line in rendered.lines() {
        if is_about_the_splice(line) {
            continue;
        }
        if let Some((arrow, file, place)) = arrow(line) {
            current = mirrors.get(file).cloned();
            let name = current.as_ref().map_or(file, |mirror| &mirror.template);
            out.push_str(&format!("{arrow}{name}{place}\n"));
            continue;
        }
        // What follows without a file's name is about the first one.
        if line.starts_with("help") || line.starts_with("note") {
            current.clone_from(&primary);
        }
        match (&current, Numbered::read(line)) {
            (Some(mirror), Some(numbered)) => {
                let text = numbered.text(mirror);
                width = Some(text.chars().count());
                out.push_str(&format!("{}{text}", numbered.gutter).replace(['\r'], ""));
            }
            (Some(_), None) => out.push_str(clip(line, width)),
            (None, _) => out.push_str(line),
        }
        out.push('\n');
    }
    let names = spans.iter().filter_map(|span| {
        Some((&span.file_name, mirrors.get(&span.file_name)?.template.clone()))
    });
    // Names of closures hold the file's name too.
    names.fold(out.trim_end().to_owned(), |text, (file, template)| text.replace(file, &template))
}

/// `= note: this error originates in the macro …`: the macro is none of the author's.
fn is_about_the_splice(line: &str) -> bool {
    line.contains("originates in the macro `__tpl`")
        || line.contains("originates in the macro `$crate::__splice`")
        || line.contains("originates in the macro `masque::__splice`")
}

/// ` --> src/main.rs:3:5` → ` --> `, `src/main.rs`, `:3:5`
fn arrow(line: &str) -> Option<(&str, &str, &str)> {
    let name = line.trim_start();
    let name = name.strip_prefix("--> ").or_else(|| name.strip_prefix("::: "))?;
    let mut colons = name.rmatch_indices(':').map(|(at, _)| at);
    let (_, colon) = (colons.next()?, colons.next()?);
    let (file, place) = name.split_at(colon);
    Some((&line[..line.len() - name.len()], file, place))
}

/// ` 3 |     <p>`: a line of a file.
#[derive(Debug, PartialEq)]
struct Numbered<'a> {
    number: usize,
    /// ` 3 | `
    gutter: &'a str,
    /// What follows, with the lines that rustc draws left of it.
    shown: &'a str,
}

impl<'a> Numbered<'a> {
    fn read(line: &'a str) -> Option<Self> {
        let rest = line.trim_start();
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let number = rest[..digits].parse().ok()?;
        let after = rest[digits..].strip_prefix(' ')?;
        let after = after.strip_prefix(['|', '+', '-', '~'])?;
        let shown = after.strip_prefix(' ').unwrap_or(after);
        Some(Self { number, gutter: &line[..line.len() - shown.len()], shown })
    }

    /// The template's line in place of the mirror's.
    fn text(&self, mirror: &Mirror) -> String {
        let shown = self.shown;
        let Some((generated, written)) = mirror.line(self.number) else { return shown.to_owned() };
        let generated = generated.trim_end();
        if generated.trim() == written.trim() {
            return shown.to_owned();
        }
        if let Some(drawn) = shown.trim_end().strip_suffix(generated) {
            return format!("{drawn}{written}");
        }
        // rustc cuts long lines: generated code makes them so.
        let cut = shown.trim_start_matches("...").trim_end_matches("...");
        if let Some(at) = generated.find(cut).filter(|_| cut.len() < shown.len()) {
            let from = generated[..at].chars().count();
            let part: String = written.chars().skip(from).take(cut.chars().count()).collect();
            return shown.replacen(cut, &part, 1).trim_end_matches("...").to_owned();
        }
        suggestion(shown, generated, written)
    }
}

/// A line that rustc suggests: what it has in common with the mirror's is the template's.
fn suggestion(shown: &str, generated: &str, written: &str) -> String {
    let (shown_chars, generated_chars): (Vec<_>, Vec<_>) =
        (shown.chars().collect(), generated.chars().collect());
    let written: Vec<char> = written.chars().collect();
    let same = |(a, b): &(&char, &char)| a == b;
    let before = shown_chars.iter().zip(&generated_chars).take_while(same).count();
    let room = shown_chars.len().min(generated_chars.len()) - before;
    let backwards = shown_chars.iter().rev().zip(generated_chars.iter().rev());
    let after = backwards.take_while(same).count().min(room);
    // A drawn or unrelated line has next to nothing in common.
    if before + after == 0 {
        return shown.to_owned();
    }
    let kept_from = generated_chars.len() - after;
    let start = written.iter().take(before);
    let middle = shown_chars[before..shown_chars.len() - after].iter();
    let end = written.iter().skip(kept_from);
    start.chain(middle).chain(end).collect()
}

/// Marks under a line, no further than the line goes: right of it was generated code.
fn clip(line: &str, width: Option<usize>) -> &str {
    let (Some(width), Some(bar)) = (width, line.find('|')) else { return line };
    let marks = line.get(bar + 2..).unwrap_or("");
    if marks.is_empty() || !marks.chars().all(|c| matches!(c, ' ' | '|' | '_' | '^' | '-')) {
        return line;
    }
    let end = marks.char_indices().nth(width + 1).map_or(line.len(), |(at, _)| bar + 2 + at);
    line[..end].trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows() {
        assert_eq!(arrow("  --> a:b.rs:3:15"), Some(("  --> ", "a:b.rs", ":3:15")));
        assert_eq!(arrow("3 | --> x"), None);
    }

    #[test]
    fn numbered_lines() {
        let line = |line| Numbered::read(line).map(|line| (line.number, line.gutter, line.shown));
        assert_eq!(line(" 3 |     x"), Some((3, " 3 | ", "    x")));
        assert_eq!(line("12 + y"), Some((12, "12 + ", "y")));
        assert_eq!(line("12 |"), Some((12, "12 |", "")));
        assert_eq!(line("   |     ^"), None);
    }

    #[test]
    fn suggested_lines() {
        let shown = "    /*<b>*/{bug.title}/*b*/";
        let generated = "    /*<b>*/{bug.titel}/*b*/";
        assert_eq!(
            suggestion(shown, generated, "    <i><b>x{bug.titel}</b></i>"),
            "    <i><b>x{bug.title}</b></i>"
        );
    }

    #[test]
    fn marks_end_with_the_line() {
        assert_eq!(clip("9 | |_________^", None), "9 | |_________^");
        assert_eq!(clip("  | |_________^", Some(3)), "  | |___");
        assert_eq!(clip("  |  ^^ here", Some(1)), "  |  ^^ here");
    }
}
