use crate::data::{Issue, Label, Person, Tracker};

pub template Issues(tracker: &Tracker) {
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{tracker.title}</title><link
        rel="stylesheet" href="/static/app.css"></head><body><header class="topbar"><a
        class="brand" href="/">Tracker</a><nav><a href="/pulls">Pull requests</a><a
        href="/issues">Issues</a><a href="/explore">Explore</a></nav><span
        class="user">Signed in as <b>{tracker.reader}</b></span></header><main
        class="container"><h1>{tracker.project}</h1><p
        class="counts">{tracker.open} open, {tracker.closed} closed</p><ul
        class="issues">@for issue in &tracker.issues {<Row {issue}/>}</ul></main><footer
        class="footer"><p>Tracker, made for testing</p></footer></body></html>
}

template Row(issue: &Issue) {
    <li class="issue" id="issue-{issue.id}"><Dot open={issue.open}/><a
        class="title" href="/issue/{issue.id}">{issue.title}</a><span
        class="labels">@for label in &issue.labels {<Tag {label}/>}</span><p
        class="meta">#{issue.id} opened {issue.days} days ago by <a
        class="author" href="/user/{issue.author.login}">{issue.author.name}</a></p
    >@if let Some(person) = &issue.assignee {<Assignee {person}/>}<a
        class="comments" href="/issue/{issue.id}#comments">{issue.comments}</a></li>
}

template Dot(open: bool) {
    @if open {<span class="state open" title="Open"></span>} @else {<span class="state closed" title="Closed"></span>}
}

template Tag(label: &Label) {
    <a class="label label-{label.name}" href="/label/{label.name}" title="{label.meaning}">{label.name}</a>
}

template Assignee(person: &Person) {
    <a class="assignee" href="/user/{person.login}"><img
        class="avatar" src="/avatar/{person.login}.png" alt="{person.name}" width="20" height="20"></a>
}
