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

use super::cargo::Message;
use super::mirrors::{Mirror, Mirrors};

/// A message of rustc as if it had read the templates.
pub(super) fn remap(rendered: &str, message: &Message, mirrors: &mut Mirrors) -> String {
    let primary = message.spans.iter().find(|span| span.is_primary);
    let primary = primary.and_then(|span| mirrors.get(&span.file_name).cloned());
    let helps = message.children.iter().filter(|child| child.level == "help");
    let own_helps: Vec<_> =
        helps.filter_map(|help| Some((&help.message, own_help(help, mirrors)?))).collect();
    let mut current = primary.clone();
    // How wide the line is that the next marks stand under.
    let mut width = None;
    let mut skipping = false;
    let mut out = String::with_capacity(rendered.len());
    for line in rendered.lines() {
        skipping &= line.starts_with(|c: char| c == ' ' || c == '.' || c.is_ascii_digit())
            && !line.trim_start().starts_with("= ");
        if skipping || is_about_the_splice(line) {
            continue;
        }
        if let Some(arrow) = Arrow::read(line) {
            current = mirrors.get(arrow.file).cloned();
            out.push_str(&arrow.text(current.as_ref()));
            out.push('\n');
            continue;
        }
        // What follows without a file's name is about the first one.
        if line.starts_with("help") || line.starts_with("note") {
            current.clone_from(&primary);
            let heading = line.strip_prefix("help: ");
            let own = own_helps.iter().find(|(help, _)| heading == Some(help));
            skipping = own.is_some();
            if let Some((_, own)) = own {
                out.push_str(&format!("help: {own}\n"));
                continue;
            }
        }
        match (&current, Numbered::read(line)) {
            (Some(mirror), Some(numbered)) => {
                let text = numbered.text(mirror);
                width = Some(text.chars().count());
                out.push_str(format!("{}{text}", numbered.gutter).trim_end());
            }
            (Some(_), None) => out.push_str(&clip(line, width)),
            (None, _) => out.push_str(line),
        }
        out.push('\n');
    }
    let names = message
        .spans
        .iter()
        .filter_map(|span| Some((&span.file_name, mirrors.get(&span.file_name)?.template.clone())));
    // Names of closures hold the file's name too.
    names.fold(out.trim_end().to_owned(), |text, (file, template)| text.replace(file, &template))
}

/// What a help says, when rustc's suggestion is not to be shown: one that would change generated
/// code, or an arm as Rust writes it.
pub(super) fn own_help(help: &Message, mirrors: &mut Mirrors) -> Option<String> {
    let arm = help.spans.iter().find_map(|span| {
        mirrors.get(&span.file_name)?;
        let (arms, _) = span.suggested_replacement.as_deref()?.split_once(" => todo!()")?;
        Some(arms.trim_start_matches(['}', ',', ' ', '\n']))
    });
    if let Some(pattern) = arm {
        return Some(format!("write an arm for what is left: `{pattern} => {{ … }}`"));
    }
    let in_generated_code = help.spans.iter().any(|span| {
        mirrors
            .get(&span.file_name)
            .is_some_and(|mirror| mirror.is_generated(span.line_start, span.column_start))
    });
    in_generated_code.then(|| help.message.clone())
}

/// `= note: this error originates in the macro …`: the macro is none of the author's.
fn is_about_the_splice(line: &str) -> bool {
    line.contains("originates in the macro `__tpl`")
        || line.contains("originates in the macro `$crate::__splice`")
        || line.contains("originates in the macro `masque::__splice`")
}

/// ` --> src/main.rs:3:5`: where a file begins to be shown.
#[derive(Debug, PartialEq)]
struct Arrow<'a> {
    arrow: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
}

impl<'a> Arrow<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let place = text.trim_start();
        let place = place.strip_prefix("--> ").or_else(|| place.strip_prefix("::: "))?;
        let (rest, column) = place.rsplit_once(':')?;
        let (file, line) = rest.rsplit_once(':')?;
        let arrow = &text[..text.len() - place.len()];
        Some(Self { arrow, file, line: line.parse().ok()?, column: column.parse().ok()? })
    }

    fn text(&self, mirror: Option<&Mirror>) -> String {
        let (file, (line, column)) = match mirror {
            Some(mirror) => (&*mirror.template, mirror.place(self.line, self.column)),
            None => (self.file, (self.line, self.column)),
        };
        format!("{}{file}:{line}:{column}", self.arrow)
    }
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
        let is_drawn = |c: char| matches!(c, ' ' | '|' | '/' | '_');
        let drawings = shown.len() - shown.trim_start_matches(is_drawn).len();
        let texts = (0..=drawings).map(|drawn| shown.split_at(drawn));
        let mut authors = texts.filter_map(|(drawn, text)| {
            Some(format!("{drawn}{}", author_text(text, generated, written)?))
        });
        authors.next().unwrap_or_else(|| suggestion(shown, generated, written))
    }
}

/// What the author wrote where rustc shows this of a generated line, whole or cut.
fn author_text(text: &str, generated: &str, written: &str) -> Option<String> {
    if text.trim_end() == generated {
        return Some(written.to_owned());
    }
    // rustc cuts long lines: generated code makes them so.
    let (start, rest) = match text.strip_prefix(CUT) {
        Some(rest) => (CUT, rest),
        None => ("", text),
    };
    let (middle, end) = match rest.strip_suffix(CUT) {
        Some(middle) => (middle, CUT),
        None => (rest, ""),
    };
    if start.len() + end.len() == 0 {
        return None;
    }
    let at = generated.find(middle.trim_end()).filter(|at| *at == 0 || !start.is_empty())?;
    let from = generated[..at].chars().count();
    let length = written.chars().count();
    if from >= length {
        return Some(CUT.to_owned());
    }
    let to = from + middle.chars().count();
    let end = if to < length { end } else { "" };
    let part: String = written.chars().skip(from).take(to - from).collect();
    Some(format!("{start}{part}{end}"))
}

/// What rustc writes in place of what it leaves out.
const CUT: &str = "...";

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
///
/// ```text
/// 9 | }
///   | |______…______- this function   →     | |_- this function
/// ```
fn clip(line: &str, width: Option<usize>) -> String {
    let is_mark = |c: &char| matches!(c, ' ' | '|' | '_' | '^' | '-');
    let (Some(width), Some(bar)) = (width, line.find("| ")) else { return line.to_owned() };
    let (gutter, marks) = line.split_at(bar + 2);
    let marks: Vec<char> = marks.chars().collect();
    if marks.len() <= width || !marks[..width].iter().all(is_mark) {
        return line.to_owned();
    }
    let (inside, outside) = marks.split_at(width);
    let rest = outside.iter().take_while(|c| is_mark(c)).count();
    let mark = outside[..rest].iter().rev().find(|c| matches!(c, '^' | '-' | '|'));
    let label: String = outside[rest..].iter().collect();
    let inside: String = inside.iter().chain(mark).collect();
    format!("{gutter}{} {label}", inside.trim_end()).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows() {
        let arrow = Arrow { arrow: "  --> ", file: "a:b.rs", line: 3, column: 15 };
        assert_eq!(Arrow::read("  --> a:b.rs:3:15"), Some(arrow));
        assert_eq!(Arrow::read("3 | --> x"), None);
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
    fn cut_lines() {
        let (generated, written) = ("/*<b>*/{a}/*b*/} \"0=1\" { struct A; } }", "<b>one{a}</b>}");
        let check = |text, expected| assert_eq!(author_text(text, generated, written), expected);
        check(generated, Some(written.to_owned()));
        check("/*<b>*/{a}/*b*/} \"0=...", Some(written.to_owned()));
        check("...*/{a}/*b*/} \"0=...", Some("...e{a}</b>}".to_owned()));
        check("...struct A; } }", Some("...".to_owned()));
        check("/*<b>*/{b}", None);
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
        assert_eq!(clip("  | |_________^", None), "  | |_________^");
        assert_eq!(clip("  | |_________^ so", Some(3)), "  | |__^ so");
        assert_eq!(clip("  |  ^^ here", Some(3)), "  |  ^^ here");
        assert_eq!(clip("  |  ^ here", Some(2)), "  |  ^ here");
        assert_eq!(clip("  |                   --- here", Some(1)), "  |  - here");
    }
}
