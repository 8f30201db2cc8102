//! hypertext: a macro with maud's syntax; components are functions that give what can be rendered.

use hypertext::Buffer;
use hypertext::prelude::*;

use super::Engine;
use crate::data::{Account, Comments, Data, Greeting, Issue, Label, Person, Readings, Season};
use crate::data::{Table, Tracker};
use crate::measure::Page;

pub(super) fn engine(data: &'static Data) -> Engine {
    Engine {
        name: "hypertext 0.12",
        pages: [
            page(|| table(&data.table)),
            page(|| teams(&data.season)),
            page(|| issues(&data.tracker)),
            page(|| comments(&data.marked)),
            page(|| comments(&data.plain)),
            page(|| settings(&data.account)),
            page(|| readings(&data.readings)),
            page(|| greeting(&data.greeting)),
        ],
    }
}

fn page<R: Renderable>(template: impl Fn() -> R + Copy + 'static) -> Page {
    let write = move |out: &mut String| {
        out.clear();
        template().render_to(Buffer::dangerously_from_string_mut(out));
    };
    Page::fresh(move || template().render().into_inner())
        .reused(String::new(), write, |out| out.as_bytes())
}

fn table(table: &Table) -> impl Renderable {
    maud! {
        table {
            @for row in &table.rows {
                tr {
                    @for cell in row {
                        td { (cell) }
                    }
                }
            }
        }
    }
}

fn teams(season: &Season) -> impl Renderable {
    maud! {
        html {
            head {
                title { (season.year) }
            }
            body {
                h1 { "CSL " (season.year) }
                ul {
                    @for (number, team) in season.teams.iter().enumerate() {
                        li class=[(number == 0).then_some("champion")] {
                            b { (team.name) } ": " (team.score)
                        }
                    }
                }
            }
        }
    }
}

fn issues(tracker: &Tracker) -> impl Renderable {
    maud! {
        !DOCTYPE
        html lang="en" {
            head {
                meta charset="utf-8";
                title { (tracker.title) }
                link rel="stylesheet" href="/static/app.css";
            }
            body {
                header class="topbar" {
                    a class="brand" href="/" { "Tracker" }
                    nav {
                        a href="/pulls" { "Pull requests" }
                        a href="/issues" { "Issues" }
                        a href="/explore" { "Explore" }
                    }
                    span class="user" { "Signed in as " b { (tracker.reader) } }
                }
                main class="container" {
                    h1 { (tracker.project) }
                    p class="counts" { (tracker.open) " open, " (tracker.closed) " closed" }
                    ul class="issues" {
                        @for each in &tracker.issues {
                            (issue(each))
                        }
                    }
                }
                footer class="footer" {
                    p { "Tracker, made for testing" }
                }
            }
        }
    }
}

fn issue(issue: &Issue) -> impl Renderable {
    maud! {
        li class="issue" id={ "issue-" (issue.id) } {
            @if issue.open {
                span class="state open" title="Open" {}
            } @else {
                span class="state closed" title="Closed" {}
            }
            a class="title" href={ "/issue/" (issue.id) } { (issue.title) }
            span class="labels" {
                @for each in &issue.labels {
                    (label(each))
                }
            }
            p class="meta" {
                "#" (issue.id) " opened " (issue.days) " days ago by "
                a class="author" href={ "/user/" (issue.author.login) } { (issue.author.name) }
            }
            @if let Some(person) = &issue.assignee {
                (assignee(person))
            }
            a class="comments" href={ "/issue/" (issue.id) "#comments" } { (issue.comments) }
        }
    }
}

fn label(label: &Label) -> impl Renderable {
    maud! {
        a class={ "label label-" (label.name) } href={ "/label/" (label.name) } title=(label.meaning) {
            (label.name)
        }
    }
}

fn assignee(person: &Person) -> impl Renderable {
    maud! {
        a class="assignee" href={ "/user/" (person.login) } {
            img class="avatar" src={ "/avatar/" (person.login) ".png" } alt=(person.name) width="20" height="20";
        }
    }
}

fn comments(comments: &Comments) -> impl Renderable {
    maud! {
        section class="comments" {
            @for comment in &comments.comments {
                article class="comment" {
                    h3 { (comment.author) }
                    p { (comment.text) }
                }
            }
        }
    }
}

fn settings(account: &Account) -> impl Renderable {
    include!("settings/hypertext.rs")
}

fn readings(readings: &Readings) -> impl Renderable {
    maud! {
        table class="readings" {
            tbody {
                @for reading in &readings.readings {
                    tr {
                        td { (reading.serial) }
                        td { (reading.offset) }
                        td { (reading.value) }
                        td { (reading.valid) }
                        td { (reading.grade) }
                        td { (reading.unit) }
                        td { (reading.station) }
                        td {
                            @if let Some(note) = &reading.note {
                                (note)
                            }
                        }
                        td { (reading.source) }
                    }
                }
            }
        }
    }
}

fn greeting(greeting: &Greeting) -> impl Renderable {
    maud! {
        !DOCTYPE
        html {
            head {
                title { "Hello" }
            }
            body {
                p { "Hello " (greeting.name) "!" }
            }
        }
    }
}
