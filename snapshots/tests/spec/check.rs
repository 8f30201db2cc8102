//! One example: its report and its page, compared with the book.

use crate::{generated, http};
use masque::page::Router;
use masque_compiler::{Entry, compile, has_errors};
use snapshots::book::{self, Block, Example};
use std::sync::Mutex;

/// The ways to the page of an example; `None` where there is none.
pub(crate) struct Doors {
    /// From its file.
    pub(crate) file: Option<fn() -> String>,
    /// Through `templates!`.
    pub(crate) templates: Option<fn() -> String>,
    /// Its body through `html!`.
    pub(crate) html: Option<fn() -> String>,
    /// All of its pages.
    pub(crate) http: Option<fn() -> Router>,
    /// The same through `templates!`.
    pub(crate) http_macro: Option<fn() -> Router>,
    /// The example's own Rust.
    pub(crate) call: Option<fn()>,
}

/// Checks one example.
pub(crate) fn example(chapter: &str, name: &str, doors: Doors) {
    let example = find(chapter, name);
    let (report, errors) = report(&example);
    if let Some(page) = &example.page {
        assert!(!errors, "this should have compiled:\n\n{report}");
        let render = doors.file.expect("an example that compiles has a page");
        let rendered = render();
        compare(&example, Part::Page, &page.block, &rendered);
        for (door, render) in [("templates!", doors.templates), ("html!", doors.html)] {
            if let Some(render) = render {
                assert_eq!(rendered, render(), "the file's page, and the one through `{door}`");
            }
        }
    } else if let Some(exchange) = &example.exchange {
        assert!(!errors, "this should have compiled:\n\n{report}");
        let router = doors.http.expect("an example that compiles has pages");
        let answers = http::exchange(router(), &exchange.text);
        compare(&example, Part::Exchange, exchange, &answers);
        if let Some(router) = doors.http_macro {
            let through_macro = http::exchange(router(), &exchange.text);
            assert_eq!(answers, through_macro, "the file's pages, and those through `templates!`");
        }
    } else {
        assert!(errors, "this should have been refused");
    }
    match &example.report {
        Some(block) => compare(&example, Part::Report, block, &report),
        None => assert_eq!(report, "", "the book shows no report"),
    }
    if let Some(call) = doors.call {
        call();
    }
    if example.is_sound() {
        generated::check(&example);
    }
}

/// What the compiler says about the files of an example, and whether it is an error.
pub(crate) fn report(example: &Example) -> (String, bool) {
    let mut text = String::new();
    let mut errors = false;
    for file in &example.files {
        let entry = if file.is_markup() { Entry::Markup } else { Entry::File };
        let diagnostics = compile(&file.text, entry).diagnostics;
        errors |= has_errors(&diagnostics);
        text.push_str(&masque_compiler::report(&file.name, &file.text, &diagnostics));
    }
    (text.trim_end().to_string(), errors)
}

#[derive(Clone, Copy)]
enum Part {
    Page,
    Exchange,
    Report,
}

/// Compares what the book shows with what there is, or makes the book show it.
///
/// The line break that a Markdown block ends with is not the page's.
fn compare(example: &Example, part: Part, block: &Block, actual: &str) {
    let actual = format!("{}\n", actual.strip_suffix('\n').unwrap_or(actual));
    if block.text == actual || block.text.is_empty() && actual == "\n" {
        return;
    }
    if std::env::var_os("MASQUE_BLESS").is_some() {
        bless(example, part, &actual);
    } else {
        let files: String = example.files.iter().map(|file| format!("{}\n", file.text)).collect();
        panic!("{files}\nthe book shows\n\n{}\nbut it is\n\n{actual}", block.text);
    }
}

/// Writes a block of the book anew.
fn bless(example: &Example, part: Part, actual: &str) {
    static CHAPTERS: Mutex<()> = Mutex::new(());
    let _one_at_a_time = CHAPTERS.lock();
    // Another example may have moved this one since it was read.
    let example = find(&example.chapter, &example.name);
    let path = book::folder().join(format!("{}.md", example.chapter));
    let mut text = std::fs::read_to_string(&path).unwrap();
    let block = match part {
        Part::Page => &example.page.as_ref().unwrap().block,
        Part::Exchange => example.exchange.as_ref().unwrap(),
        Part::Report => example.report.as_ref().unwrap(),
    };
    text.replace_range(block.range.clone(), actual);
    // Other examples read the chapter meanwhile: it is there at any time, and whole.
    let new = path.with_extension("new");
    std::fs::write(&new, text).unwrap();
    std::fs::rename(new, path).unwrap();
}

fn find(chapter: &str, name: &str) -> Example {
    let path = book::folder().join(format!("{chapter}.md"));
    let text = std::fs::read_to_string(path).unwrap();
    let mut examples = book::chapter_examples(chapter, &text).into_iter();
    examples.find(|example| example.name == name).expect("the example is still in the book")
}
