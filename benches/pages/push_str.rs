use crate::badge::{badge, escape, number};
use crate::data::{Bug, Totals};

pub fn page_NUMBER(bugs: &[Bug], totals: &Totals, query: Option<&str>, page: u32) -> String {
    let mut out = String::new();
    let out = &mut out;
    out.push_str("<section id=\"list-NUMBER\" class=\"list\"><header><h1>List NUMBER: ");
    escape(&totals.project, out);
    out.push_str("</h1><p>");
    number(totals.open, out);
    out.push_str(" open, ");
    number(totals.closed, out);
    out.push_str(" closed, ");
    number(totals.hours, out);
    out.push_str(" hours</p>");
    badge("Open", totals.open, out);
    if let Some(query) = query {
        out.push_str("<p class=\"query\">Found by <q>");
        escape(query, out);
        out.push_str("</q></p>");
    } else {
        out.push_str("<p class=\"query\">All of them</p>");
    }
    out.push_str("</header><table class=\"bugs\" title=\"Bugs of ");
    escape(&totals.project, out);
    out.push_str("\"><thead><tr><th>Id</th><th>Title</th><th>Owner</th><th>Hours</th>");
    out.push_str("<th>Labels</th></tr></thead><tbody>");
    for bug in bugs {
        out.push_str("<tr id=\"bug-");
        number(bug.id, out);
        out.push_str("\" class=\"row ");
        escape(bug.status, out);
        out.push_str("\"><td><a href=\"/bug/");
        number(bug.id, out);
        out.push_str("\">");
        number(bug.id, out);
        out.push_str("</a></td><td title=\"");
        escape(&bug.summary, out);
        out.push_str("\">");
        escape(&bug.title, out);
        out.push_str("</td><td>");
        escape(&bug.owner, out);
        out.push_str("</td>");
        if bug.hours > 8 {
            out.push_str("<td class=\"much\">");
            number(bug.hours, out);
            out.push_str("</td>");
        } else {
            out.push_str("<td>");
            number(bug.hours, out);
            out.push_str("</td>");
        }
        out.push_str("<td>");
        for label in &bug.labels {
            out.push_str("<span class=\"label\">");
            escape(label, out);
            out.push_str("</span>");
        }
        out.push_str("</td></tr>");
    }
    out.push_str("</tbody></table><p class=\"pager\">Page ");
    number(page, out);
    out.push_str(" of ");
    number(totals.pages, out);
    out.push_str(", list NUMBER</p></section>");
    std::mem::take(out)
}
