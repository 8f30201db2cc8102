//! No engine: `String::push_str` by hand, with `itoa` and `ryu` for numbers.

use super::Engine;
use crate::data::{Account, Comments, Data, Greeting, Issue, Readings, Season, Table, Tracker};
use crate::measure::Page;

pub(super) fn engine(data: &'static Data) -> Engine {
    Engine {
        name: "push_str",
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

fn page<T>(data: &'static T, write: fn(&T, &mut String)) -> Page {
    let fresh = move || {
        let mut out = String::new();
        write(data, &mut out);
        out
    };
    let reused = move |out: &mut String| {
        out.clear();
        write(data, out);
    };
    Page::fresh(fresh).reused(String::new(), reused, |out| out.as_bytes())
}

/// A value, written so that HTML reads it back.
trait Value {
    fn write(&self, out: &mut String);
}

impl Value for str {
    fn write(&self, out: &mut String) {
        let mut copied = 0;
        for (at, byte) in self.bytes().enumerate() {
            let reference = match byte {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                b'\'' => "&#39;",
                _ => continue,
            };
            out.push_str(&self[copied..at]);
            out.push_str(reference);
            copied = at + 1;
        }
        out.push_str(&self[copied..]);
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl Value for $integer {
            fn write(&self, out: &mut String) {
                out.push_str(itoa::Buffer::new().format(*self));
            }
        }
    )*};
}

integers!(u8 u16 u32 u64 i32);

impl Value for f64 {
    fn write(&self, out: &mut String) {
        out.push_str(ryu::Buffer::new().format(*self));
    }
}

impl Value for bool {
    fn write(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

impl Value for char {
    fn write(&self, out: &mut String) {
        self.encode_utf8(&mut [0; 4]).write(out);
    }
}

fn table(table: &Table, out: &mut String) {
    out.push_str("<table>");
    for row in &table.rows {
        out.push_str("<tr>");
        for cell in row {
            out.push_str("<td>");
            cell.write(out);
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</table>");
}

fn teams(season: &Season, out: &mut String) {
    out.push_str("<html><head><title>");
    season.year.write(out);
    out.push_str("</title></head><body><h1>CSL ");
    season.year.write(out);
    out.push_str("</h1><ul>");
    for (number, team) in season.teams.iter().enumerate() {
        out.push_str(if number == 0 { "<li class=\"champion\"><b>" } else { "<li><b>" });
        team.name.write(out);
        out.push_str("</b>: ");
        team.score.write(out);
        out.push_str("</li>");
    }
    out.push_str("</ul></body></html>");
}

fn issues(tracker: &Tracker, out: &mut String) {
    out.push_str("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    tracker.title.write(out);
    out.push_str(
        "</title><link rel=\"stylesheet\" href=\"/static/app.css\"></head><body>\
         <header class=\"topbar\"><a class=\"brand\" href=\"/\">Tracker</a><nav>\
         <a href=\"/pulls\">Pull requests</a><a href=\"/issues\">Issues</a>\
         <a href=\"/explore\">Explore</a></nav><span class=\"user\">Signed in as <b>",
    );
    tracker.reader.write(out);
    out.push_str("</b></span></header><main class=\"container\"><h1>");
    tracker.project.write(out);
    out.push_str("</h1><p class=\"counts\">");
    tracker.open.write(out);
    out.push_str(" open, ");
    tracker.closed.write(out);
    out.push_str(" closed</p><ul class=\"issues\">");
    for each in &tracker.issues {
        issue(each, out);
    }
    out.push_str(
        "</ul></main><footer class=\"footer\"><p>Tracker, made for testing</p></footer></body></html>",
    );
}

fn issue(issue: &Issue, out: &mut String) {
    out.push_str("<li class=\"issue\" id=\"issue-");
    issue.id.write(out);
    out.push_str(if issue.open {
        "\"><span class=\"state open\" title=\"Open\">"
    } else {
        "\"><span class=\"state closed\" title=\"Closed\">"
    });
    out.push_str("</span><a class=\"title\" href=\"/issue/");
    issue.id.write(out);
    out.push_str("\">");
    issue.title.write(out);
    out.push_str("</a><span class=\"labels\">");
    for label in &issue.labels {
        out.push_str("<a class=\"label label-");
        label.name.write(out);
        out.push_str("\" href=\"/label/");
        label.name.write(out);
        out.push_str("\" title=\"");
        label.meaning.write(out);
        out.push_str("\">");
        label.name.write(out);
        out.push_str("</a>");
    }
    out.push_str("</span><p class=\"meta\">#");
    issue.id.write(out);
    out.push_str(" opened ");
    issue.days.write(out);
    out.push_str(" days ago by <a class=\"author\" href=\"/user/");
    issue.author.login.write(out);
    out.push_str("\">");
    issue.author.name.write(out);
    out.push_str("</a></p>");
    if let Some(person) = &issue.assignee {
        out.push_str("<a class=\"assignee\" href=\"/user/");
        person.login.write(out);
        out.push_str("\"><img class=\"avatar\" src=\"/avatar/");
        person.login.write(out);
        out.push_str(".png\" alt=\"");
        person.name.write(out);
        out.push_str("\" width=\"20\" height=\"20\"></a>");
    }
    out.push_str("<a class=\"comments\" href=\"/issue/");
    issue.id.write(out);
    out.push_str("#comments\">");
    issue.comments.write(out);
    out.push_str("</a></li>");
}

fn comments(comments: &Comments, out: &mut String) {
    out.push_str("<section class=\"comments\">");
    for comment in &comments.comments {
        out.push_str("<article class=\"comment\"><h3>");
        comment.author.write(out);
        out.push_str("</h3><p>");
        comment.text.write(out);
        out.push_str("</p></article>");
    }
    out.push_str("</section>");
}

fn settings(account: &Account, out: &mut String) {
    include!("settings/push_str.rs");
}

fn readings(readings: &Readings, out: &mut String) {
    out.push_str("<table class=\"readings\"><tbody>");
    for reading in &readings.readings {
        out.push_str("<tr><td>");
        reading.serial.write(out);
        out.push_str("</td><td>");
        reading.offset.write(out);
        out.push_str("</td><td>");
        reading.value.write(out);
        out.push_str("</td><td>");
        reading.valid.write(out);
        out.push_str("</td><td>");
        reading.grade.write(out);
        out.push_str("</td><td>");
        reading.unit.write(out);
        out.push_str("</td><td>");
        reading.station.write(out);
        out.push_str("</td><td>");
        if let Some(note) = &reading.note {
            note.write(out);
        }
        out.push_str("</td><td>");
        reading.source.write(out);
        out.push_str("</td></tr>");
    }
    out.push_str("</tbody></table>");
}

fn greeting(greeting: &Greeting, out: &mut String) {
    out.push_str("<!DOCTYPE html><html><head><title>Hello</title></head><body><p>Hello ");
    greeting.name.write(out);
    out.push_str("!</p></body></html>");
}
