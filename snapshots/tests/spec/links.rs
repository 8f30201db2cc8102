//! The links of the book lead somewhere, and the tables of chapter 13 to what is executed.
//!
//! ```text
//! [For](03-control-flow.md#for)                  a heading, by its anchor
//! [a layer](../runtime/tests/x.rs "of_pages")    a test, by the link's title
//! ```

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use snapshots::book;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

#[test]
fn every_link_leads_somewhere() {
    let book = book();
    let mut links = 0;
    for (name, chapter) in &book {
        for link in &chapter.links {
            links += 1;
            let Link { file, anchor, test, .. } = link;
            assert!(
                target(&book, chapter, link).is_some(),
                "{name}: nothing is at {file}#{anchor} {test}"
            );
        }
    }
    assert!(links > 400, "links are no longer found: {links}");
}

#[test]
fn every_row_shows_what_is_executed() {
    let book = book();
    let chapter = &book["13-coming-from.md"];
    assert!(chapter.rows.len() > 300, "rows are no longer found: {}", chapter.rows.len());
    for row in &chapter.rows {
        let mut links =
            chapter.links.iter().filter(|link| row.contains(&link.range.start)).peekable();
        let text = &chapter.text[row.clone()];
        assert!(links.peek().is_some(), "this row has no link: {text}");
        let is_executed =
            |link| matches!(target(&book, chapter, link), Some(Target::Example | Target::Test));
        assert!(links.any(is_executed), "this row leads to no example and no test: {text}");
    }
}

/// The chapters, by file name.
type Book = BTreeMap<String, Chapter>;

#[derive(Default)]
struct Chapter {
    text: String,
    sections: Vec<Section>,
    links: Vec<Link>,
    /// Where the rows of its tables are, without heads.
    rows: Vec<Range<usize>>,
}

struct Section {
    anchor: String,
    has_example: bool,
}

struct Link {
    /// Relative to the book's folder; empty if it is the chapter itself.
    file: String,
    anchor: String,
    test: String,
    range: Range<usize>,
}

/// What a link leads to.
enum Target {
    /// A page on the web, a file, a heading.
    Place,
    /// A heading with an example under it.
    Example,
    /// A file of Rust with a function of the link's title.
    Test,
}

fn book() -> Book {
    let entries = std::fs::read_dir(book::folder()).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let chapters = paths.filter(|path| path.extension().is_some_and(|it| it == "md"));
    chapters
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), read(&path)))
        .collect()
}

fn read(path: &Path) -> Chapter {
    let text = std::fs::read_to_string(path).unwrap();
    let mut chapter = Chapter::default();
    let mut heading = None;
    for (event, range) in Parser::new_ext(&text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(words) | Event::Code(words) => {
                heading.iter_mut().for_each(|heading: &mut String| heading.push_str(&words));
            }
            Event::End(TagEnd::Heading(_)) => {
                let anchor = anchor(&heading.take().unwrap());
                chapter.sections.push(Section { anchor, has_example: false });
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                if let (true, Some(section)) =
                    (info.starts_with("tpl"), chapter.sections.last_mut())
                {
                    section.has_example = true;
                }
            }
            Event::Start(Tag::TableRow) => chapter.rows.push(range),
            Event::Start(Tag::Link { dest_url, title, .. }) => {
                let (file, anchor) = dest_url.split_once('#').unwrap_or((&dest_url, ""));
                let (file, anchor, test) = (file.to_owned(), anchor.to_owned(), title.to_string());
                chapter.links.push(Link { file, anchor, test, range });
            }
            _ => {}
        }
    }
    chapter.text = text;
    chapter
}

/// As GitHub makes it of a heading: `The tag's own` → `the-tags-own`
fn anchor(heading: &str) -> String {
    let letters = heading.chars().flat_map(char::to_lowercase);
    let kept = letters.filter(|&it| it.is_alphanumeric() || matches!(it, '-' | '_' | ' '));
    kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
}

fn target(book: &Book, chapter: &Chapter, link: &Link) -> Option<Target> {
    let Link { file, anchor, test, .. } = link;
    if file.contains("://") {
        return Some(Target::Place);
    }
    let linked = if file.is_empty() { Some(chapter) } else { book.get(file) };
    let Some(linked) = linked else {
        let text = std::fs::read_to_string(book::folder().join(file)).ok()?;
        return match test.as_str() {
            "" => Some(Target::Place),
            test => text.contains(&format!("fn {test}()")).then_some(Target::Test),
        };
    };
    if anchor.is_empty() {
        return Some(Target::Place);
    }
    let section = linked.sections.iter().find(|section| section.anchor == *anchor)?;
    Some(if section.has_example { Target::Example } else { Target::Place })
}
