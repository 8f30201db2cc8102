//! markup.rs: a macro that defines structs; components are structs as well.

use super::Engine;
use crate::data::{self, Data};
use crate::measure::Page;

pub(super) fn engine(data: &'static Data) -> Engine {
    let Data { table, season, tracker, marked, plain, account, readings, greeting } = data;
    Engine {
        name: "markup 0.16",
        pages: [
            page(Table { table }, Table::to_string),
            page(Teams { season }, Teams::to_string),
            page(Issues { tracker }, Issues::to_string),
            page(Comments { comments: &marked.comments }, Comments::to_string),
            page(Comments { comments: &plain.comments }, Comments::to_string),
            page(Settings { account }, Settings::to_string),
            page(Readings { readings: &readings.readings }, Readings::to_string),
            page(Greeting { name: &greeting.name }, Greeting::to_string),
        ],
    }
}

/// `to_string` is each template's own, which knows how long it is.
fn page<T: markup::Render + 'static>(
    template: T,
    to_string: impl Fn(&T) -> String + 'static,
) -> Page {
    let template: &'static T = Box::leak(Box::new(template));
    let write = move |out: &mut String| {
        out.clear();
        template.render(out).expect("a string takes everything");
    };
    Page::fresh(move || to_string(template)).reused(String::new(), write, |out| out.as_bytes())
}

include!("settings/markup.rs");

markup::define! {
    Table<'a>(table: &'a data::Table) {
        table {
            @for row in &table.rows {
                tr {
                    @for cell in row {
                        td { @cell }
                    }
                }
            }
        }
    }

    Teams<'a>(season: &'a data::Season) {
        html {
            head {
                title { @season.year }
            }
            body {
                h1 { "CSL " @season.year }
                ul {
                    @for (number, team) in season.teams.iter().enumerate() {
                        li[class = (number == 0).then_some("champion")] {
                            b { @team.name } ": " @team.score
                        }
                    }
                }
            }
        }
    }

    Issues<'a>(tracker: &'a data::Tracker) {
        @markup::doctype()
        html[lang = "en"] {
            head {
                meta[charset = "utf-8"];
                title { @tracker.title }
                link[rel = "stylesheet", href = "/static/app.css"];
            }
            body {
                header[class = "topbar"] {
                    a[class = "brand", href = "/"] { "Tracker" }
                    nav {
                        a[href = "/pulls"] { "Pull requests" }
                        a[href = "/issues"] { "Issues" }
                        a[href = "/explore"] { "Explore" }
                    }
                    span[class = "user"] { "Signed in as " b { @tracker.reader } }
                }
                main[class = "container"] {
                    h1 { @tracker.project }
                    p[class = "counts"] { @tracker.open " open, " @tracker.closed " closed" }
                    ul[class = "issues"] {
                        @for issue in &tracker.issues {
                            @Issue { issue }
                        }
                    }
                }
                footer[class = "footer"] {
                    p { "Tracker, made for testing" }
                }
            }
        }
    }

    Issue<'a>(issue: &'a data::Issue) {
        li[class = "issue", id = format_args!("issue-{}", issue.id)] {
            @if issue.open {
                span[class = "state open", title = "Open"] {}
            } else {
                span[class = "state closed", title = "Closed"] {}
            }
            a[class = "title", href = format_args!("/issue/{}", issue.id)] { @issue.title }
            span[class = "labels"] {
                @for label in &issue.labels {
                    @Label { label }
                }
            }
            p[class = "meta"] {
                "#" @issue.id " opened " @issue.days " days ago by "
                a[class = "author", href = format_args!("/user/{}", issue.author.login)] {
                    @issue.author.name
                }
            }
            @if let Some(person) = &issue.assignee {
                @Assignee { person }
            }
            a[class = "comments", href = format_args!("/issue/{}#comments", issue.id)] {
                @issue.comments
            }
        }
    }

    Label<'a>(label: &'a data::Label) {
        a[
            class = format_args!("label label-{}", label.name),
            href = format_args!("/label/{}", label.name),
            title = &label.meaning,
        ] {
            @label.name
        }
    }

    Assignee<'a>(person: &'a data::Person) {
        a[class = "assignee", href = format_args!("/user/{}", person.login)] {
            img[
                class = "avatar",
                src = format_args!("/avatar/{}.png", person.login),
                alt = &person.name,
                width = "20",
                height = "20",
            ];
        }
    }

    Comments<'a>(comments: &'a [data::Comment]) {
        section[class = "comments"] {
            @for comment in *comments {
                article[class = "comment"] {
                    h3 { @comment.author }
                    p { @comment.text }
                }
            }
        }
    }

    Readings<'a>(readings: &'a [data::Reading]) {
        table[class = "readings"] {
            tbody {
                @for reading in *readings {
                    tr {
                        td { @reading.serial }
                        td { @reading.offset }
                        td { @reading.value }
                        td { @reading.valid }
                        td { @reading.grade }
                        td { @reading.unit }
                        td { @reading.station }
                        td { @reading.note }
                        td { @reading.source }
                    }
                }
            }
        }
    }

    Greeting<'a>(name: &'a str) {
        @markup::doctype()
        html {
            head {
                title { "Hello" }
            }
            body {
                p { "Hello " @name "!" }
            }
        }
    }
}
