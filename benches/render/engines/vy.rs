//! vy: a macro for each element; components are functions that give `impl IntoHtml`.

use vy::prelude::*;

use super::Engine;
use crate::data::{Account, Comments, Data, Greeting, Issue, Label, Person, Readings, Season};
use crate::data::{Table, Tracker};
use crate::measure::Page;

pub(super) fn engine(data: &'static Data) -> Engine {
    Engine {
        name: "vy 0.2",
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

fn page<H: IntoHtml>(template: impl Fn() -> H + Copy + 'static) -> Page {
    let write = move |out: &mut Buffer| {
        out.clear();
        template().escape_and_write(out);
    };
    Page::fresh(move || template().into_string())
        .reused(Buffer::new(), write, |out| out.as_str().as_bytes())
}

fn table(table: &Table) -> impl IntoHtml {
    table!(table.rows.iter().map(|row| tr!(row.iter().map(|cell| td!(*cell)))))
}

fn teams(season: &Season) -> impl IntoHtml {
    let teams = season.teams.iter().enumerate().map(|(number, team)| {
        li!(class? = (number == 0).then_some("champion"), b!(&team.name), ": ", team.score)
    });
    html!(head!(title!(season.year)), body!(h1!("CSL ", season.year), ul!(teams)))
}

fn issues(tracker: &Tracker) -> impl IntoHtml {
    (
        DOCTYPE,
        html!(
            lang = "en",
            head!(
                meta!(charset = "utf-8"),
                title!(&tracker.title),
                link!(rel = "stylesheet", href = "/static/app.css")
            ),
            body!(
                header!(
                    class = "topbar",
                    a!(class = "brand", href = "/", "Tracker"),
                    nav!(
                        a!(href = "/pulls", "Pull requests"),
                        a!(href = "/issues", "Issues"),
                        a!(href = "/explore", "Explore")
                    ),
                    span!(class = "user", "Signed in as ", b!(&tracker.reader))
                ),
                main!(
                    class = "container",
                    h1!(&tracker.project),
                    p!(class = "counts", tracker.open, " open, ", tracker.closed, " closed"),
                    ul!(class = "issues", tracker.issues.iter().map(issue))
                ),
                footer!(class = "footer", p!("Tracker, made for testing"))
            )
        ),
    )
}

fn issue(issue: &Issue) -> impl IntoHtml {
    let state = if issue.open {
        Either::A(span!(class = "state open", title = "Open"))
    } else {
        Either::B(span!(class = "state closed", title = "Closed"))
    };
    li!(
        class = "issue",
        id = ("issue-", issue.id),
        state,
        a!(class = "title", href = ("/issue/", issue.id), &issue.title),
        span!(class = "labels", issue.labels.iter().map(label)),
        p!(
            class = "meta",
            "#",
            issue.id,
            " opened ",
            issue.days,
            " days ago by ",
            a!(class = "author", href = ("/user/", &issue.author.login), &issue.author.name)
        ),
        issue.assignee.as_ref().map(assignee),
        a!(class = "comments", href = ("/issue/", issue.id, "#comments"), issue.comments)
    )
}

fn label(label: &Label) -> impl IntoHtml {
    a!(
        class = ("label label-", &label.name),
        href = ("/label/", &label.name),
        title = &label.meaning,
        &label.name
    )
}

fn assignee(person: &Person) -> impl IntoHtml {
    a!(
        class = "assignee",
        href = ("/user/", &person.login),
        img!(
            class = "avatar",
            src = ("/avatar/", &person.login, ".png"),
            alt = &person.name,
            width = "20",
            height = "20"
        )
    )
}

fn comments(comments: &Comments) -> impl IntoHtml {
    section!(
        class = "comments",
        comments.comments.iter().map(|comment| {
            article!(class = "comment", h3!(&comment.author), p!(&comment.text))
        })
    )
}

fn settings(account: &Account) -> impl IntoHtml {
    include!("settings/vy.rs")
}

fn readings(readings: &Readings) -> impl IntoHtml {
    let rows = readings.readings.iter().map(|reading| {
        tr!(
            td!(reading.serial),
            td!(reading.offset),
            td!(reading.value),
            td!(reading.valid),
            td!(reading.grade),
            td!(reading.unit),
            td!(&reading.station),
            td!(reading.note.as_deref()),
            td!(&*reading.source)
        )
    });
    table!(class = "readings", tbody!(rows))
}

fn greeting(greeting: &Greeting) -> impl IntoHtml {
    (DOCTYPE, html!(head!(title!("Hello")), body!(p!("Hello ", &greeting.name, "!"))))
}
