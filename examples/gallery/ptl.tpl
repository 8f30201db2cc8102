//! PTL, 2000
//!
//! Quixote's own template language turns the matter round: a template is a Python function whose
//! expressions are not thrown away but written to the page, and one that calls others is a layout.
//!
//! PTL began without escaping and later told markup from text by the type; here all text is escaped.
//! `header()` and `footer()`, each half a page, are one template around the page's children.

use crate::splat::{Bug, bug_database};

/// The SPLAT! bug index, by templates.
#[page("/ptl/")]
pub template BugIndex() {
    <Page title="Bug Index">
        <table>
            <tr>
                <th>bug id</th>
                <th>description</th>
            </tr>
            @for bug in bug_database() {
                @if bug.is_unresolved() {
                    <BugRow {bug}/>
                }
            }
        </table>
    </Page>
}

template BugRow(bug: &Bug) {
    <tr>
        <td>{bug.id}</td>
        <td>{bug.description}</td>
    </tr>
}

template Page(title: &str, children: Slot) {
    <html>
    <head><title>SPLAT! {title}</title></head>
    <body>
    {children}
    </body>
    </html>
}
