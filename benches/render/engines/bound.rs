//! No engine: by hand, with all that is known to help. What generated code is
//! measured by.
//!
//! Each page says itself how much room it needs, where only texts of unknown length
//! ask for more; `bound/pen.rs` says how it is written.

#![expect(unsafe_code, reason = "writing where room was made, without asking again")]

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use super::Engine;
use crate::data::{
    Account, Comments, Data, Greeting, Issue, Label, Readings, Season, Table, Tracker,
};
use crate::measure::Page;

mod pen;

use pen::{Pen, SLACK};

pub(super) fn engine(data: &'static Data) -> Engine {
    Engine {
        name: "bound",
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

/// The last length of a page is the room for the next one.
fn page<T>(data: &'static T, write: impl Fn(&T, &mut Pen<'_>) + Copy + 'static) -> Page {
    let last = AtomicUsize::new(0);
    let fresh = move || {
        let mut out = Vec::new();
        let room = last.load(Relaxed);
        let mut pen = Pen::new(&mut out, room);
        write(data, &mut pen);
        pen.lift();
        if out.capacity() > room + SLACK {
            last.store(out.len() + 512, Relaxed);
        }
        out
    };
    let reused = move |out: &mut Vec<u8>| {
        out.clear();
        let mut pen = Pen::new(out, 0);
        write(data, &mut pen);
        pen.lift();
    };
    Page::fresh(fresh).reused(Vec::new(), reused, |out| out)
}

// SAFETY, of all functions below: before each run of texts and numbers comes a `need`
// for more than their lengths together.

#[inline(always)]
fn table(table: &Table, out: &mut Pen<'_>) {
    unsafe {
        out.need(64);
        out.text("<table>");
        for row in &table.rows {
            out.need(64 + row.len() * 29);
            // What ends a turn and what starts the next is one text.
            out.text("<tr><td>");
            for &cell in row {
                out.uint(u64::from(cell));
                out.text("</td><td>");
            }
            out.back(if row.is_empty() { 0 } else { "<td>".len() });
            out.text("</tr>");
        }
        out.text("</table>");
    }
}

#[inline(always)]
fn teams(season: &Season, out: &mut Pen<'_>) {
    unsafe {
        out.need(256);
        out.text("<html><head><title>");
        out.uint(u64::from(season.year));
        out.text("</title></head><body><h1>CSL ");
        out.uint(u64::from(season.year));
        out.text("</h1><ul>");
        for (number, team) in season.teams.iter().enumerate() {
            out.need(64);
            if number == 0 {
                out.text("<li class=\"champion\"><b>");
            } else {
                out.text("<li><b>");
            }
            out.escape(&team.name);
            out.need(64);
            out.text("</b>: ");
            out.uint(u64::from(team.score));
            out.text("</li>");
        }
        out.need(64);
        out.text("</ul></body></html>");
    }
}

#[inline(always)]
fn issues(tracker: &Tracker, out: &mut Pen<'_>) {
    unsafe {
        out.need(128);
        out.text("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        out.escape(&tracker.title);
        out.need(512);
        out.text(
            "</title><link rel=\"stylesheet\" href=\"/static/app.css\"></head><body>\
             <header class=\"topbar\"><a class=\"brand\" href=\"/\">Tracker</a><nav>\
             <a href=\"/pulls\">Pull requests</a><a href=\"/issues\">Issues</a>\
             <a href=\"/explore\">Explore</a></nav><span class=\"user\">Signed in as <b>",
        );
        out.escape(&tracker.reader);
        out.need(80);
        out.text("</b></span></header><main class=\"container\"><h1>");
        out.escape(&tracker.project);
        out.need(160);
        out.text("</h1><p class=\"counts\">");
        out.uint(u64::from(tracker.open));
        out.text(" open, ");
        out.uint(u64::from(tracker.closed));
        out.text(" closed</p><ul class=\"issues\">");
        for each in &tracker.issues {
            issue(each, out);
        }
        out.need(128);
        out.text(
            "</ul></main><footer class=\"footer\"><p>Tracker, made for testing</p></footer></body></html>",
        );
    }
}

#[inline(always)]
fn issue(issue: &Issue, out: &mut Pen<'_>) {
    unsafe {
        out.need(256);
        out.text("<li class=\"issue\" id=\"issue-");
        out.uint(u64::from(issue.id));
        if issue.open {
            out.text("\"><span class=\"state open\" title=\"Open\"></span><a class=\"title\" href=\"/issue/");
        } else {
            out.text("\"><span class=\"state closed\" title=\"Closed\"></span><a class=\"title\" href=\"/issue/");
        }
        out.uint(u64::from(issue.id));
        out.text("\">");
        out.escape(&issue.title);
        out.need(64);
        out.text("</a><span class=\"labels\">");
        for each in &issue.labels {
            label(each, out);
        }
        out.need(160);
        out.text("</span><p class=\"meta\">#");
        out.uint(u64::from(issue.id));
        out.text(" opened ");
        out.uint(u64::from(issue.days));
        out.text(" days ago by <a class=\"author\" href=\"/user/");
        out.escape(&issue.author.login);
        out.need(16);
        out.text("\">");
        out.escape(&issue.author.name);
        out.need(128);
        out.text("</a></p>");
        if let Some(person) = &issue.assignee {
            out.text("<a class=\"assignee\" href=\"/user/");
            out.escape(&person.login);
            out.need(64);
            out.text("\"><img class=\"avatar\" src=\"/avatar/");
            out.escape(&person.login);
            out.need(32);
            out.text(".png\" alt=\"");
            out.escape(&person.name);
            out.need(192);
            out.text("\" width=\"20\" height=\"20\"></a>");
        }
        out.text("<a class=\"comments\" href=\"/issue/");
        out.uint(u64::from(issue.id));
        out.text("#comments\">");
        out.uint(u64::from(issue.comments));
        out.text("</a></li>");
    }
}

#[inline(always)]
fn label(label: &Label, out: &mut Pen<'_>) {
    unsafe {
        out.need(64);
        out.text("<a class=\"label label-");
        out.escape(&label.name);
        out.need(32);
        out.text("\" href=\"/label/");
        out.escape(&label.name);
        out.need(32);
        out.text("\" title=\"");
        out.escape(&label.meaning);
        out.need(16);
        out.text("\">");
        out.escape(&label.name);
        out.need(16);
        out.text("</a>");
    }
}

#[inline(always)]
fn comments(comments: &Comments, out: &mut Pen<'_>) {
    unsafe {
        out.need(64);
        out.text("<section class=\"comments\">");
        for comment in &comments.comments {
            out.need(64);
            out.text("<article class=\"comment\"><h3>");
            out.escape(&comment.author);
            out.need(16);
            out.text("</h3><p>");
            out.escape(&comment.text);
            out.need(64);
            out.text("</p></article>");
        }
        out.text("</section>");
    }
}

/// What [`settings`] writes, so that it can be the same file as that of `push_str`.
trait Value {
    fn write(&self, out: &mut Pen<'_>);
}

impl Value for str {
    #[inline(always)]
    fn write(&self, out: &mut Pen<'_>) {
        out.escape(self);
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl Value for $integer {
            #[inline(always)]
            fn write(&self, out: &mut Pen<'_>) {
                // `push_str` has made room for what follows it.
                unsafe { out.uint(u64::from(*self)) };
            }
        }
    )*};
}

integers!(u16 u32);

#[inline(always)]
fn settings(account: &Account, out: &mut Pen<'_>) {
    include!("settings/push_str.rs");
}

#[inline(always)]
fn readings(readings: &Readings, out: &mut Pen<'_>) {
    unsafe {
        out.need(64);
        out.text("<table class=\"readings\"><tbody>");
        for reading in &readings.readings {
            out.need(200);
            out.text("<tr><td>");
            out.uint(reading.serial);
            out.text("</td><td>");
            out.int(reading.offset);
            out.text("</td><td>");
            out.float(reading.value);
            out.text("</td><td>");
            out.bool(reading.valid);
            out.text("</td><td>");
            out.escape(reading.grade.encode_utf8(&mut [0; 4]));
            out.need(16);
            out.text("</td><td>");
            out.escape(reading.unit);
            out.need(16);
            out.text("</td><td>");
            out.escape(&reading.station);
            out.need(16);
            out.text("</td><td>");
            if let Some(note) = &reading.note {
                out.escape(note);
            }
            out.need(16);
            out.text("</td><td>");
            out.escape(&reading.source);
            out.need(64);
            out.text("</td></tr>");
        }
        out.text("</tbody></table>");
    }
}

#[inline(always)]
fn greeting(greeting: &Greeting, out: &mut Pen<'_>) {
    unsafe {
        out.need(128);
        out.text("<!DOCTYPE html><html><head><title>Hello</title></head><body><p>Hello ");
        out.escape(&greeting.name);
        out.need(32);
        out.text("!</p></body></html>");
    }
}
