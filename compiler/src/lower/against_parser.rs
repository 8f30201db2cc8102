//! The context tracker against a real parser: an interpolation at every offset of thousands
//! of pages. Either it is refused, or a value in its place lands where its sink says, and
//! no other value changes the page around it.

mod kept;
mod landing;
mod pages;

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, RcDom};

use self::landing::{Place, judge, landings, shown};
use self::pages::Pages;
use crate::has_errors;
use crate::ir::{AttributeSink, Node, Sink, TokenListItem};
use crate::{Entry, syntax};

/// A word that stands nowhere else, and survives every escaping.
const SENTINEL: &str = "zqx";

/// What is put in at every other offset, in turn; at the others it is `{v}`.
#[rustfmt::skip]
const HOLES: &[&str] = &[
    "{title}", " class={v} ", " title={v} ", " hidden={v} ", "=\"{v}\" ", " href=\"/{v}\"", " src=\"/a?{v}\"",
    " href={v} ", " href='{v}' ", " src={v} ", " srcset={v} ", " onclick={v} ", " style={v} ", " srcdoc={v} ",
    " style:width={v} ", " x-data={v} ", " hx-get={v} ", " nonce={v} ", " js={v} ", " css={v} ", " let:a={v} ",
    " {..v} ", "{href}",
];

/// Values that would mean something if they were written where they should not be.
#[rustfmt::skip]
const HOSTILE: &[&str] = &[
    "lt;zqx", "#60;zqx", "amp;zqx", "/zqx x=1>", "!--zqx--", "<b>zqx</b>", "\"'`> zqx", "--><b>zqx", "]]>zqx",
    "= zqx", "</title></textarea></script></style>zqx", ":zqx", "//zqx/..", "\\zqx", "?#zqx", "&colon;zqx",
    "xml:zqx", "?zqx", "[CDATA[zqx", "script>zqx", "-zqx",
];

/// `&`, `<`, `>` and quotes as references, as the runtime writes them.
fn escaped(text: &str) -> String {
    let references =
        [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")];
    references.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// All but unreserved characters as the runtime writes them in a URL.
fn percent_encoded(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

fn parsed(page: &str) -> Handle {
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..Default::default() };
    let options = ParseOpts { tree_builder, ..Default::default() };
    parse_document(RcDom::default(), options).one(page).document
}

/// What the page is with a value in the hole, where the value is, and how it reads there.
struct Rendered {
    page: String,
    place: Option<Place>,
    read: String,
}

/// What stands around a template that is not a whole page.
fn before(nodes: &[Node<'_>]) -> String {
    let is_page = |text: &str| text.to_ascii_lowercase().contains("<html");
    match nodes.first() {
        Some(Node::Static(text)) if is_page(text) => String::new(),
        _ => "<!DOCTYPE html><body>".to_owned(),
    }
}

/// Renders nodes that hold one interpolation, or none.
fn render(nodes: &[Node<'_>], value: &str) -> Rendered {
    let mut rendered = Rendered { page: before(nodes), place: None, read: value.to_owned() };
    for node in nodes {
        let place = match node {
            Node::Static(text) => {
                rendered.page.push_str(text);
                continue;
            }
            Node::Nonce => continue,
            Node::Write {
                sink: sink @ (Sink::Content(_) | Sink::Text(_) | Sink::Url(_)), ..
            } => {
                rendered.page.push_str(&escaped(value));
                Place::of_sink(*sink)
            }
            Node::Write { sink, .. } => {
                rendered.read = percent_encoded(value);
                rendered.page.push_str(&rendered.read);
                Place::of_sink(*sink)
            }
            Node::Attribute { name, sink, .. } => {
                rendered.page.push_str(&format!("{name}=\"{}\"", escaped(value)));
                Place::Whole { name: name.trim().to_owned(), sink: *sink }
            }
            Node::TokenList { name, fixed, items } => {
                assert!(matches!(&items[..], [TokenListItem::Tokens(_)]), "{items:?}");
                rendered.page.push_str(&format!("{name}=\"{fixed} {}\"", escaped(value)));
                Place::Tokens
            }
            Node::Style { fixed, declarations } => {
                let property = declarations[0].0;
                rendered
                    .page
                    .push_str(&format!(" style=\"{fixed}; {property}: {}\"", escaped(value)));
                Place::Style
            }
            Node::Spread { .. } => {
                rendered.page.push_str(&format!(" data-spread=\"{}\"", escaped(value)));
                Place::Whole {
                    name: "data-spread".into(),
                    sink: AttributeSink::Text(crate::syntax::ast::Kind::Html),
                }
            }
            Node::ScriptConstant { .. } | Node::Json(_) | Node::ScriptText(_) => {
                // Its own escaping leaves nothing of these.
                rendered.read = value.replace(['<', '>', '&'], "_");
                rendered.page.push_str(&rendered.read);
                Place::Script
            }
            Node::StyleText(_) => {
                rendered.read = value.replace('<', "_");
                rendered.page.push_str(&rendered.read);
                Place::Sheet
            }
            other => panic!("{other:?}"),
        };
        assert!(rendered.place.replace(place).is_none(), "one hole only");
    }
    rendered
}

/// What became of one offset.
enum Outcome {
    Refused,
    /// What looked like an interpolation is the author's text.
    Verbatim,
    Accepted,
}

/// Compiles a page with one hole, and compares what the parser makes of it.
fn check(source: &str, value: &str) -> Result<Outcome, String> {
    let read = syntax::parse(source, Entry::Markup);
    let mut diagnostics = read.diagnostics;
    let syntax::ast::Source::Markup(nodes) = &read.source else { panic!("markup") };
    let nodes = super::lower_markup(&mut diagnostics, source, &read.fragments, nodes);
    if has_errors(&diagnostics) {
        return Ok(Outcome::Refused);
    }
    let harmless = render(&nodes, SENTINEL);
    let Some(place) = &harmless.place else { return Ok(Outcome::Verbatim) };
    let document = parsed(&harmless.page);
    let landed = landings(&document);
    judge(place, &landed)
        .map_err(|wrong| format!("{place:?}, but {wrong}\n  page {}", harmless.page))?;
    let hostile = render(&nodes, value);
    let read = parsed(&hostile.page);
    let (expected, found) = (shown(&document), shown(&read).replace(&hostile.read, SENTINEL));
    // Of text that is dropped, white space may stay.
    let is_dropped = landed.is_empty() && landings(&read).is_empty();
    if found != expected && !is_dropped {
        return Err(format!("{}\n  is {found}\n  not {expected}", hostile.page));
    }
    Ok(Outcome::Accepted)
}

/// How many offsets ended how.
#[derive(Debug, Default)]
struct Counts {
    pages: usize,
    offsets: usize,
    refused: usize,
    verbatim: usize,
    accepted: usize,
    wrong: Vec<String>,
}

impl Counts {
    /// A hole at every offset of a page.
    fn add(&mut self, page: &str) {
        self.pages += 1;
        for at in page.char_indices().map(|(at, _)| at).chain([page.len()]) {
            self.offsets += 1;
            let hole = match self.offsets % 2 {
                0 => "{v}",
                _ => HOLES[self.offsets / 2 % HOLES.len()],
            };
            let source = format!("{}{hole}{}", &page[..at], &page[at..]);
            let value = HOSTILE[self.accepted % HOSTILE.len()];
            match check(&source, value) {
                Ok(Outcome::Refused) => self.refused += 1,
                Ok(Outcome::Verbatim) => self.verbatim += 1,
                Ok(Outcome::Accepted) => self.accepted += 1,
                Err(why) => self.wrong.push(format!("{source}\n  {why}")),
            }
        }
    }
}

#[test]
fn values_land_where_their_sinks_say() {
    let mut pages = Pages::new(20_261_122, "");
    let mut counts = Counts::default();
    while counts.pages < 2_400 {
        let page = if counts.pages % 4 == 3 { pages.damaged() } else { pages.sound() };
        let is_sound = || matches!(check(&page, SENTINEL), Ok(Outcome::Verbatim));
        if page.len() < 64 && (counts.pages % 4 == 3 || is_sound()) {
            counts.add(&page);
        }
    }
    let Counts { pages, offsets, refused, verbatim, accepted, wrong } = counts;
    println!(
        "{pages} pages, {offsets} offsets: {accepted} accepted, {verbatim} verbatim, {refused} refused"
    );
    let shown = wrong[..wrong.len().min(10)].join("\n");
    assert!(wrong.is_empty(), "{} wrong:\n{shown}", wrong.len());
    assert!(accepted > 10_000, "only {accepted} accepted");
    assert!(refused > 10_000, "only {refused} refused");
}
