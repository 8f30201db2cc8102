use super::parts::day;
use crate::app::{Site, Tracker};

/// How wide a line of a mail may be.
const WIDTH: usize = 72;

/// A bug as the mail that its followers get: a preview, in plain text.
#[page("/bug/{id}/mail")]
pub async template BugMail(#[state] tracker: &Tracker, id: i64, #[from] site: &Site) -> Result<Text> {
@let bug = tracker.bug(id).await?;
@let comments = tracker.store.comments(id).await?;
From: SPLAT! <splat@splat.example>
Subject: [bug {bug.id}] {bug.title}
X-Splat-Status: {bug.status.name()}

{bug.reporter} wrote on {day(bug.opened)}:

@for line in wrapped(&bug.description) {
{line}
}

@for comment in comments {
{comment.author} wrote on {day(comment.written)}:

@for line in wrapped(&comment.text) {
> {line}
}
@if let Some(status) = comment.status {

(The bug became {status.name()}.)
}

} @else {
Nobody has said anything yet.

}
{"-- "}
{site.0}/bug/{bug.id}
}

/// The lines of a text, broken between words to fit into a mail. A word that
/// is too long stays whole, for it may be an address.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut wrapped = String::new();
        for word in line.split_whitespace() {
            let width = wrapped.chars().count() + 1 + word.chars().count();
            if !wrapped.is_empty() && width > WIDTH {
                lines.push(std::mem::take(&mut wrapped));
            }
            if !wrapped.is_empty() {
                wrapped.push(' ');
            }
            wrapped.push_str(word);
        }
        lines.push(wrapped);
    }
    lines
}
