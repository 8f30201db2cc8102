//! Every construct.

use super::parts::layout::{Button, Layout, List, Save, Shown};
use crate::{Bug, Status};
use std::collections::BTreeMap;

/// How many rows a page has.
pub const ROWS: usize = 20;

/// The list of bugs.
#[derive(Clone, Copy, Debug)]
pub template BugIndex(bugs: &[Bug], title: &str = "Bug index", page: usize = bugs.len() / ROWS) {
    <Layout {title}>
        <table class="bugs">
            @for bug in bugs with row {
                <BugRow {bug} odd={row.odd()}/>
            } @else {
                <tr><td>No bugs. Hooray!</td></tr>
            }
        </table>
        <p>{page}</p>
        @slot footer {
            <a href="/bugs?page={page}#top">again</a>
        }
    </Layout>
}

template BugRow(bug: &Bug, odd: bool = false) {
    <tr id="bug-{bug.id}" class="row" class:odd={odd} class={[Some("a"), None]}>
        <td title={&bug.title} hidden={odd} colspan={2} draggable={odd}>{bug.title}</td>
        <td style="color: red" style:width={bug.id} data-id={bug.id} data-title="{bug.title}">{bug.id:>4}</td>
        @match bug.status {
            Status::Open => { <td class="open">open</td> }
            // Only what was solved at once.
            Status::Closed(days) if days == 0 => { <td>at once</td> }
            Status::Closed(days) => { <td title="{days} days">closed</td> }
        }
    </tr>
}

/// Control flow.
pub template Control(names: &[String], map: &BTreeMap<String, u32>, first: Option<&str>, done: bool = false) {
    {/* a comment */}
    @if let Some(first) = first && !first.is_empty() {
        <b>{first}</b>
    } @else if done {
        <i>done</i>
    } @else {
        <u>open</u>
    }
    @let count = names.len();
    @let mut left = count;
    @while left > 0 {
        @do { left -= 1; }
        @if left == 1 {
            @continue;
        }
        @if left == 3 {
            @break;
        }
        <b>{left}</b>
    }
    @let Some(name) = names.first() else {
        <p>nobody</p>
        @return;
    };
    @capture bold {
        <b>{name}</b>
    }
    <p>{bold} and {bold}, {count:03}</p>
    @for (key, value) in map {
        <i>{key}={value}</i>
    }
    @for row in names.iter().filter(|name| name.len() > 1) with place {
        <i class={place.cycle(["a", "b"])}>{place.number()} {row}</i>
    }
    @try {
        <p>{name.parse::<u32>()?}</p>
    } @catch error {
        <p>{error:}</p>
    }
    @for name in names {
        @try {
            @if name.is_empty() {
                @return;
            }
            <p>{name.parse::<u32>()?}</p>
        } @catch _ {
        }
    }
    @fragment rest(names: &[String], done: bool) {
        <p>{names.len()} {done}</p>
    }
}

/// Components.
pub template Components(bugs: &[Bug], title: Option<&str>, r#type: &str) {
    <List items={bugs}>
        @slot row(bug) { <b>{bug.title}</b> }
        @slot empty { <li>nothing</li> }
    </List>
    <List::<Bug> items={bugs}>@slot row(_) { <b></b> }</List>
    <Button label="x" class="big" title={title.unwrap_or("")} disabled hx-post="/a" aria-label="a {bugs.len()}"/>
    <Button label="{title:?}"/>
    <Save id="a" {r#type}/>
    <Shown value={1} more={title} names={[String::new()]}/>
    <Optional title?={title}/>
    <Optional title="x"/>
    <input {r#type} @if title.is_some() { aria-invalid="true" value={title} }>
    <script let:ids={bugs.iter().map(|bug| bug.id).collect::<Vec<_>>()}>console.log(ids)</script>
    <script type="application/json" json={title}></script>
    <svg viewBox="0 0 9 9"><circle r={bugs.len()} cx="{bugs.len()}"/></svg>
}

template Optional(title: Option<&str>) {
    <b title={title}>{title}</b>
}

/// May fail.
pub template Parsed(word: &str, children: Slot) -> Result<Html> {
    <b>{word.parse::<u32>()?}</b>
    <i>{children}</i>
    @if word.is_empty() {
        @return;
    }
    <Optional title={word}/>
}

/// Uses what may fail.
pub template Uses(word: &str) -> Result<Html> {
    <Parsed {word}>{word.parse::<u32>()?}</Parsed>
    <Parsed {word}>x</Parsed>
}

async fn load(id: u32) -> Result<String, std::fmt::Error> {
    std::future::ready(()).await;
    if id == 0 { Err(std::fmt::Error) } else { Ok(id.to_string()) }
}

/// Waits.
pub async template Waits(id: u32) -> Result<Html> {
    <p>{load(id).await?}</p>
    <Uses word="3"/>
    <Layout title="x">{load(id).await?}</Layout>
    @try {
        <b>{load(0).await?}</b>
    } @catch error {
        <b>{error:}</b>
    }
}

/// Waits, and cannot fail.
pub async template Still(name: String) {
    @let text = load(1).await;
    <p>{name} {text.is_ok()}</p>
}

/// An image.
pub template Chart(values: &[u32]) -> Svg {
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
        @for value in values with row {
            <rect x={row.index()} height="{value}" width="1"/>
        }
    </svg>
}

/// A feed.
pub template Feed(titles: &[&str]) -> Xml {
    <feed>
        @for title in titles {
            <entry><title type="text">{title}</title></entry>
        }
    </feed>
}

/// A mail.
pub template Mail(name: &str, lines: Vec<String>) -> Text {
    Dear {name},

    @for line in lines {
        {line}
    }
}

/// With lifetimes of its own.
pub template Named<'a, T>(names: &'a [T], first: &'a T) -> Html where T: AsRef<str> {
    <p>{names.len()} {first.as_ref()}</p>
}

/// Shows a part.
#[must_use]
pub fn part(names: &[String]) -> masque::Html {
    use masque::Render as _;
    ControlRest { names, done: true }.render()
}

const WORD: &str = "Bugs & more";
pub(crate) const NOTE: &str = "note";

/// With texts that have names, alone in an expression and not.
pub template Texts() {
    <p title="{WORD}, {WORD}">{NOTE.len()} {WORD} {NOTE}</p>
    @fragment note() {<i>{NOTE}</i>}
    @capture word {{WORD}}
    {word}
}

/// Branches that are the same, or have nothing of their own.
pub template Shared(odd: bool, n: u32) {
    <p @if odd { class="odd" } @else { class="even" }>
        @if n > 1 {<b>a</b>} @else {<b>a</b>}
        @if n > 2 {<b>a</b>} @else {<b>a</b><i>b</i>}
        @match n { 0 => {<b>x</b>} _ => {<b>x</b>} }
        @match n { n => {<b>{n}</b>} }
    </p>
}
