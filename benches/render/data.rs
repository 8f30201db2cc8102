//! What the pages show. Nothing goes in; the same data comes out in every run.
//!
//! Of the characters that HTML escapes only `&`, `<` and `>` occur: the engines
//! do not agree on what is done to quotes in text. Words that become part of an
//! address are letters and dashes.

use std::borrow::Cow;

use serde::Serialize;

/// The data of all eight workloads.
pub(crate) struct Data {
    pub(crate) table: Table,
    pub(crate) season: Season,
    pub(crate) tracker: Tracker,
    pub(crate) marked: Comments,
    pub(crate) plain: Comments,
    pub(crate) account: Account,
    pub(crate) readings: Readings,
    pub(crate) greeting: Greeting,
}

/// Rows of numbers.
#[derive(Serialize)]
pub(crate) struct Table {
    pub(crate) rows: Vec<Vec<u32>>,
}

/// The teams of a league, the champion first.
#[derive(Serialize)]
pub(crate) struct Season {
    pub(crate) year: u16,
    pub(crate) teams: Vec<Team>,
}

#[derive(Serialize)]
pub(crate) struct Team {
    pub(crate) name: String,
    pub(crate) score: u8,
}

/// A page of issues, as of a bug tracker.
#[derive(Serialize)]
pub(crate) struct Tracker {
    pub(crate) title: String,
    pub(crate) reader: String,
    pub(crate) project: String,
    pub(crate) open: u32,
    pub(crate) closed: u32,
    pub(crate) issues: Vec<Issue>,
}

#[derive(Serialize)]
pub(crate) struct Issue {
    pub(crate) id: u32,
    pub(crate) open: bool,
    pub(crate) title: String,
    pub(crate) labels: Vec<Label>,
    pub(crate) author: Person,
    pub(crate) assignee: Option<Person>,
    pub(crate) days: u16,
    pub(crate) comments: u16,
}

#[derive(Clone, Serialize)]
pub(crate) struct Label {
    pub(crate) name: String,
    pub(crate) meaning: String,
}

#[derive(Clone, Serialize)]
pub(crate) struct Person {
    pub(crate) login: String,
    pub(crate) name: String,
}

/// What readers wrote.
#[derive(Serialize)]
pub(crate) struct Comments {
    pub(crate) comments: Vec<Comment>,
}

#[derive(Serialize)]
pub(crate) struct Comment {
    pub(crate) author: String,
    pub(crate) text: String,
}

/// What little varies on a page of settings.
#[derive(Serialize)]
pub(crate) struct Account {
    pub(crate) title: String,
    pub(crate) login: String,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) token: String,
    pub(crate) unread: u32,
    pub(crate) storage: u32,
    pub(crate) joined: String,
    pub(crate) version: String,
    pub(crate) year: u16,
}

/// Rows with a cell of each kind of value.
#[derive(Serialize)]
pub(crate) struct Readings {
    pub(crate) readings: Vec<Reading>,
}

#[derive(Serialize)]
pub(crate) struct Reading {
    pub(crate) serial: u64,
    pub(crate) offset: i32,
    pub(crate) value: f64,
    pub(crate) valid: bool,
    pub(crate) grade: char,
    pub(crate) unit: &'static str,
    pub(crate) station: String,
    pub(crate) note: Option<String>,
    pub(crate) source: Cow<'static, str>,
}

/// Whom the smallest page greets.
#[derive(Serialize)]
pub(crate) struct Greeting {
    pub(crate) name: String,
}

impl Data {
    /// Makes the data anew.
    pub(crate) fn new() -> Self {
        Self {
            table: Table { rows: vec![(0..100).collect(); 100] },
            season: season(),
            tracker: tracker(),
            marked: comments(MARKED),
            plain: comments(PLAIN),
            account: account(),
            readings: Readings { readings: (0..50).map(reading).collect() },
            greeting: Greeting { name: String::from("world") },
        }
    }
}

fn season() -> Season {
    let team = |(name, score): (&str, u8)| Team { name: name.to_owned(), score };
    let teams = [("Jiangsu", 43), ("Beijing", 27), ("Guangzhou", 22), ("Shandong", 12)];
    Season { year: 2015, teams: teams.map(team).into() }
}

fn tracker() -> Tracker {
    Tracker {
        title: String::from("Issues of masque & friends"),
        reader: String::from("Ada Lovelace"),
        project: String::from("masque & friends"),
        open: 67,
        closed: 1841,
        issues: (0..TITLES.len() * 10).map(issue).collect(),
    }
}

fn issue(number: usize) -> Issue {
    let person = |number: usize| {
        let (login, name) = PEOPLE[number % PEOPLE.len()];
        Person { login: login.to_owned(), name: name.to_owned() }
    };
    let label = |number: usize| {
        let (name, meaning) = LABELS[number % LABELS.len()];
        Label { name: name.to_owned(), meaning: meaning.to_owned() }
    };
    Issue {
        id: 4100 - number as u32,
        open: !number.is_multiple_of(3),
        title: TITLES[number % TITLES.len()].to_owned(),
        labels: (0..number % 4).map(|which| label(number + which)).collect(),
        author: person(number),
        assignee: number.is_multiple_of(2).then(|| person(number / 2)),
        days: number as u16 * 3 + 1,
        comments: (number as u16 * 7) % 40,
    }
}

fn comments(words: &[&str]) -> Comments {
    let comment = |number: usize| {
        let mut text = String::new();
        for turn in 0.. {
            text.push_str(words[(number * 5 + turn * 7) % words.len()]);
            if text.len() >= 500 {
                break;
            }
            text.push(' ');
        }
        Comment { author: PEOPLE[number % PEOPLE.len()].1.to_owned(), text }
    };
    Comments { comments: (0..200).map(comment).collect() }
}

fn account() -> Account {
    Account {
        title: String::from("Settings"),
        login: String::from("ada"),
        name: String::from("Ada Lovelace"),
        email: String::from("ada@analytical.example"),
        token: String::from("5f0c7c1e9a3b4d288e61c2b7a90d4f13"),
        unread: 12,
        storage: 734,
        joined: String::from("10 December 2015"),
        version: String::from("3.14.1"),
        year: 2026,
    }
}

fn reading(number: u32) -> Reading {
    Reading {
        serial: 1_000_000_007 * u64::from(number + 1),
        offset: number as i32 * 37 - 900,
        // Halves and quarters have one shortest text, whoever writes it.
        value: f64::from(number) * 12.5 + 0.25,
        valid: !number.is_multiple_of(5),
        grade: char::from(b'A' + (number % 6) as u8),
        unit: ["hPa", "km", "mm"][number as usize % 3],
        station: format!("Station {number}"),
        note: number.is_multiple_of(2).then(|| format!("dry & <{number}")),
        source: if number.is_multiple_of(3) {
            Cow::Borrowed("radar")
        } else {
            Cow::Owned(format!("probe {number}"))
        },
    }
}

const PEOPLE: [(&str, &str); 7] = [
    ("ada", "Ada Lovelace"),
    ("grace-h", "Grace Hopper"),
    ("alan", "Alan Turing"),
    ("barbara", "Barbara Liskov"),
    ("edsger", "Edsger Dijkstra"),
    ("hedy", "Hedy Lamarr"),
    ("konrad", "Konrad Zuse"),
];

const LABELS: [(&str, &str); 6] = [
    ("bug", "It does what it should not"),
    ("help-wanted", "Whoever has time is welcome"),
    ("good-first-issue", "A day or less & no traps"),
    ("performance", "Too slow, too large or both"),
    ("documentation", "Nothing but words"),
    ("regression", "It worked in an earlier release"),
];

const TITLES: [&str; 10] = [
    "Panics when the list of templates is empty",
    "Vec<&str> cannot be iterated twice in a row",
    "Document how white space is treated",
    "The build script runs although nothing has changed",
    "Wrong column in an error after a tab",
    "Attributes without a value come out as empty text",
    "Slow on pages with more than 1000 components",
    "Option<T> parameters should be left out & default to None",
    "Support for SVG symbols defined on another page",
    "Upgrade the toolchain of the release builds",
];

/// Words of comments without anything to escape.
const PLAIN: &[&str] = &[
    "the",
    "template",
    "compiles",
    "and",
    "then",
    "the",
    "page",
    "shows",
    "nothing",
    "at",
    "all",
    "which",
    "surprised",
    "me;",
    "after",
    "an",
    "upgrade",
    "of",
    "every",
    "dependency",
    "it",
    "works",
    "again,",
    "though",
    "slower",
    "than",
    "before",
];

/// Words of comments of which every twentieth byte must be escaped.
const MARKED: &[&str] = &[
    "the",
    "Vec<&str>",
    "compiles",
    "and",
    "then",
    "the",
    "page",
    "shows",
    "a<b",
    "&x",
    "all",
    "which",
    "surprised",
    "me;",
    "after",
    "an",
    "upgrade",
    "of",
    "every",
    "<b>",
    "it",
    "works",
    "again,",
    "though",
    "->",
    "than",
    "before",
];
