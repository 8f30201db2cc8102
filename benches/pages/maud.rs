use maud::{Markup, html};

use crate::badge::badge;
use crate::data::{Bug, Totals};

pub fn page_NUMBER(bugs: &[Bug], totals: &Totals, query: Option<&str>, page: u32) -> Markup {
    html! {
        section id="list-NUMBER" class="list" {
            header {
                h1 { "List NUMBER: " (totals.project) }
                p { (totals.open) " open, " (totals.closed) " closed, " (totals.hours) " hours" }
                (badge("Open", totals.open))
                @if let Some(query) = query {
                    p class="query" { "Found by " q { (query) } }
                } @else {
                    p class="query" { "All of them" }
                }
            }
            table class="bugs" title={ "Bugs of " (totals.project) } {
                thead {
                    tr { th { "Id" } th { "Title" } th { "Owner" } th { "Hours" } th { "Labels" } }
                }
                tbody {
                    @for bug in bugs {
                        tr id={ "bug-" (bug.id) } class={ "row " (bug.status) } {
                            td { a href={ "/bug/" (bug.id) } { (bug.id) } }
                            td title=(bug.summary) { (bug.title) }
                            td { (bug.owner) }
                            @if bug.hours > 8 {
                                td class="much" { (bug.hours) }
                            } @else {
                                td { (bug.hours) }
                            }
                            td {
                                @for label in &bug.labels {
                                    span class="label" { (label) }
                                }
                            }
                        }
                    }
                }
            }
            p class="pager" { "Page " (page) " of " (totals.pages) ", list NUMBER" }
        }
    }
}
