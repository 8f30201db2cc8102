//! maud: a macro; components are functions that give `Markup`. It keeps no buffers.

use maud::{DOCTYPE, Markup, display, html};

use super::Engine;
use crate::data::{Account, Comments, Data, Greeting, Issue, Label, Person, Readings, Season};
use crate::data::{Table, Tracker};
use crate::measure::Page;

pub(super) fn engine(data: &'static Data) -> Engine {
    Engine {
        name: "maud 0.27",
        pages: [
            page(&data.table, table),
            page(&data.season, teams),
            page(&data.tracker, issues),
            page(&data.marked, comments),
            page(&data.plain, comments),
            page(&data.account, settings),
            page(&data.readings, readings),
            page(&data.greeting, greeting),
        ],
    }
}

fn page<T>(data: &'static T, template: fn(&T) -> Markup) -> Page {
    Page::fresh(move || template(data).into_string())
}

fn table(table: &Table) -> Markup {
    html! {
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

fn teams(season: &Season) -> Markup {
    html! {
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

fn issues(tracker: &Tracker) -> Markup {
    html! {
        (DOCTYPE)
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

fn issue(issue: &Issue) -> Markup {
    html! {
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

fn label(label: &Label) -> Markup {
    html! {
        a class={ "label label-" (label.name) } href={ "/label/" (label.name) } title=(label.meaning) {
            (label.name)
        }
    }
}

fn assignee(person: &Person) -> Markup {
    html! {
        a class="assignee" href={ "/user/" (person.login) } {
            img class="avatar" src={ "/avatar/" (person.login) ".png" } alt=(person.name) width="20" height="20";
        }
    }
}

fn comments(comments: &Comments) -> Markup {
    html! {
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

fn settings(account: &Account) -> Markup {
    include!("settings/maud.rs")
}

fn readings(readings: &Readings) -> Markup {
    html! {
        table class="readings" {
            tbody {
                @for reading in &readings.readings {
                    tr {
                        td { (reading.serial) }
                        td { (reading.offset) }
                        td { (reading.value) }
                        td { (display(reading.valid)) }
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

fn greeting(greeting: &Greeting) -> Markup {
    html! {
        (DOCTYPE)
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
