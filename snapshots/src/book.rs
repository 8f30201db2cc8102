//! A chapter's Markdown → its examples.
//!
//! Under a heading, which names the example, stand one or more `tpl` blocks
//! and what comes of them:
//!
//! ````text
//! ### A second file
//!
//! ```tpl file=names.tpl
//! pub template Name(name: &str) { <b>{name}</b> }
//! ```
//!
//! ```tpl
//! template Page() { <super::names::Name name="Ann"/> }
//! ```
//!
//! ```html
//! <b>Ann</b>
//! ```
//! ````
//!
//! `html`, `svg`, `xml` and `text` blocks are pages, `error` blocks are
//! reports, and a `rust` block after them runs in the module of the page. An
//! `http` block holds requests to the pages of the example, whose lines begin
//! with `>`, and the answers.
//! A `tpl markup` block is the inside of `html!`; it shows only mistakes. A
//! `tpl no-macro` block holds what a macro cannot.
//! All other blocks are prose.

use std::ops::Range;
use std::path::PathBuf;

/// The name of a file that is markup alone, as in `html!`.
pub const MARKUP: &str = "markup";

/// One example.
#[derive(Debug)]
pub struct Example {
    /// The chapter, by its file name: `03-control-flow`.
    pub chapter: String,
    /// The heading, in kebab case: `let-chains`.
    pub name: String,
    /// Its files, in the order written; one of them is `page.tpl`.
    pub files: Vec<File>,
    /// Whether Rust's lexer is known to choke on it.
    pub no_macro: bool,
    /// The page it writes.
    pub page: Option<Page>,
    /// What its pages answer to requests.
    pub exchange: Option<Block>,
    /// What the compiler says about it.
    pub report: Option<Block>,
    /// Rust that uses its templates.
    pub caller: Option<Block>,
}

/// A template file of an example.
#[derive(Debug)]
pub struct File {
    /// `page.tpl`, or [`MARKUP`].
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// A page and the language it is in.
#[derive(Debug)]
pub struct Page {
    /// The template's kind, by the name of its type: `Html`.
    pub kind: &'static str,
    /// The page itself.
    pub block: Block,
}

/// The text of a fenced block.
#[derive(Debug)]
pub struct Block {
    /// The text, which ends with a line break unless it is empty.
    pub text: String,
    /// Where it stands in the chapter.
    pub range: Range<usize>,
}

impl Example {
    /// The name of the example in Rust: `c03_control_flow::let_chains`.
    #[must_use]
    pub fn path(&self) -> (String, String) {
        const KEYWORDS: [&str; 12] = [
            "async", "do", "else", "for", "if", "let", "match", "return", "true", "try", "type",
            "while",
        ];
        let snake = |text: &str| text.replace('-', "_");
        let keyword = KEYWORDS.contains(&&*self.name);
        let name = if keyword { format!("{}_", self.name) } else { snake(&self.name) };
        (format!("c{}", snake(&self.chapter)), name)
    }
}

/// The folder of the chapters.
#[must_use]
pub fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../language-spec"))
}

/// The examples of the whole book.
///
/// # Panics
/// If a chapter cannot be read, or an example in it is incomplete.
#[must_use]
pub fn examples() -> Vec<Example> {
    let entries = std::fs::read_dir(folder()).expect("the language-spec can be listed");
    let mut chapters: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    chapters.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    chapters.sort();
    let chapter = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a chapter can be read");
        chapter_examples(path.file_stem().unwrap().to_str().unwrap(), &text)
    };
    chapters.into_iter().flat_map(chapter).collect()
}

/// The examples of one chapter.
///
/// ```
/// let chapter = "## Sum\n```tpl\ntemplate Page() {{1 + 1}}\n```\n```html\n2\n```\n";
/// let [sum] = &snapshots::book::chapter_examples("02-interpolation", chapter)[..] else { panic!() };
/// assert_eq!(sum.name, "sum");
/// assert_eq!(sum.page.as_ref().unwrap().block.text, "2\n");
/// ```
///
/// # Panics
/// If an example shows neither page nor report, or two have the same name.
#[must_use]
pub fn chapter_examples(chapter: &str, text: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut current: Option<Example> = None;
    let mut heading = String::new();
    let mut lines = lines_with_offsets(text);
    while let Some((_, line)) = lines.next() {
        if line.starts_with('#') {
            examples.extend(current.take());
            heading = kebab_case(line);
        }
        let Some(info) = line.strip_prefix("```") else { continue };
        let block = block(text, &mut lines);
        let (language, file) = match info.trim_end() {
            "tpl markup" => ("tpl", MARKUP),
            "tpl no-macro" => ("tpl", "page.tpl"),
            info => info.split_once(" file=").unwrap_or((info, "page.tpl")),
        };
        if language == "tpl" {
            if current.as_ref().is_some_and(Example::is_complete) {
                panic!("{chapter}: `{heading}` holds two examples: give each a heading of its own");
            }
            let example = current.get_or_insert_with(|| Example::named(chapter, &heading));
            example.no_macro |= info.contains("no-macro");
            example.files.push(File { name: file.to_string(), text: block.text });
            continue;
        }
        let Some(example) = &mut current else { continue };
        match language {
            "html" => example.page = Some(Page { kind: "Html", block }),
            "svg" => example.page = Some(Page { kind: "Svg", block }),
            "xml" => example.page = Some(Page { kind: "Xml", block }),
            "text" => example.page = Some(Page { kind: "Text", block }),
            "http" => example.exchange = Some(block),
            "error" => example.report = Some(block),
            "rust" => example.caller = Some(block),
            _ => {}
        }
    }
    examples.extend(current);
    for (index, example) in examples.iter().enumerate() {
        let name = &example.name;
        assert!(example.is_complete(), "{chapter}: `{name}` shows no result");
        let twice = examples[..index].iter().any(|earlier| earlier.name == *name);
        assert!(!twice, "{chapter}: two examples are called `{name}`");
    }
    examples
}

impl File {
    /// Whether it is what stands inside `html!`.
    #[must_use]
    pub fn is_markup(&self) -> bool {
        self.name == MARKUP
    }
}

impl Example {
    /// Whether it shows what comes of it.
    fn is_complete(&self) -> bool {
        self.page.is_some() || self.report.is_some() || self.exchange.is_some()
    }

    /// Whether it compiles.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.page.is_some() || self.exchange.is_some()
    }

    fn named(chapter: &str, name: &str) -> Self {
        let (chapter, name) = (chapter.to_string(), name.to_string());
        Self {
            chapter,
            name,
            files: Vec::new(),
            no_macro: false,
            page: None,
            exchange: None,
            report: None,
            caller: None,
        }
    }
}

/// The lines of a text, each with the offset at which it begins.
fn lines_with_offsets(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    text.split_inclusive('\n').map(move |line| {
        offset += line.len();
        (offset - line.len(), line)
    })
}

/// Reads up to the closing fence.
fn block<'a>(text: &str, lines: &mut impl Iterator<Item = (usize, &'a str)>) -> Block {
    let mut start = None;
    for (offset, line) in lines {
        let start = *start.get_or_insert(offset);
        if line.trim_end() == "```" {
            return Block { text: text[start..offset].to_string(), range: start..offset };
        }
    }
    panic!("a fenced block is never closed: {}", &text[start.unwrap_or(text.len())..]);
}

/// `## Let chains` → `let-chains`
fn kebab_case(heading: &str) -> String {
    let words = heading.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_lowercase()
}
