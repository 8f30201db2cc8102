use crate::data::{Bug, Totals};
use crate::templates::badge::Badge;

pub template PageNUMBER(bugs: &[Bug], totals: &Totals, query: Option<&str>, page: u32) {
    <section id="list-NUMBER" class="list">
        <header>
            <h1>List NUMBER: {totals.project}</h1>
            <p>{totals.open} open, {totals.closed} closed, {totals.hours} hours</p>
            <Badge label="Open" count={totals.open}/>
            @if let Some(query) = query {
                <p class="query">Found by <q>{query}</q></p>
            } @else {
                <p class="query">All of them</p>
            }
        </header>
        <table class="bugs" title="Bugs of {totals.project}">
            <thead>
                <tr><th>Id</th><th>Title</th><th>Owner</th><th>Hours</th><th>Labels</th></tr>
            </thead>
            <tbody>
                @for bug in bugs {
                    <tr id="bug-{bug.id}" class="row {bug.status}">
                        <td><a href="/bug/{bug.id}">{bug.id}</a></td>
                        <td title="{bug.summary}">{bug.title}</td>
                        <td>{bug.owner}</td>
                        @if bug.hours > 8 {
                            <td class="much">{bug.hours}</td>
                        } @else {
                            <td>{bug.hours}</td>
                        }
                        <td>
                            @for label in &bug.labels {
                                <span class="label">{label}</span>
                            }
                        </td>
                    </tr>
                }
            </tbody>
        </table>
        <p class="pager">Page {page} of {totals.pages}, list NUMBER</p>
    </section>
}
