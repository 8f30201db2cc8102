use axum::http::header::CONTENT_TYPE;
use jiff::Timestamp;
use masque::page::IntoResponse;
use masque::{Render, Result};

use crate::app::{Site, Tracker};
use crate::tracker::Bug;

/// How many bugs the feed holds.
const SIZE: i64 = 20;

/// The newest bugs.
#[page("/feed.atom")]
pub async fn feed(#[state] tracker: &Tracker, #[from] site: &Site) -> Result<impl IntoResponse> {
    let bugs = tracker.store.newest(SIZE).await?;
    let updated = bugs.iter().map(Bug::updated).max().unwrap_or_else(|| tracker.now());
    let feed = BugFeed { bugs: &bugs, updated, site: &site.0 }.render();
    Ok(([(CONTENT_TYPE, "application/atom+xml; charset=utf-8")], feed))
}

/// Bugs as an Atom feed (RFC 4287).
pub template BugFeed(bugs: &[Bug], updated: Timestamp, site: &str) -> Xml {
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>SPLAT! bugs</title>
        <id>tag:splat.example,2001:bugs</id>
        <updated>{updated:}</updated>
        <link rel="self" type="application/atom+xml" href="{site}/feed.atom"/>
        <link rel="alternate" type="text/html" href="{site}/"/>
        @for bug in bugs {
            <entry>
                <title>[{bug.status.name()}] {bug.title}</title>
                <id>tag:splat.example,2001:bug-{bug.id}</id>
                <link rel="alternate" type="text/html" href="{site}/bug/{bug.id}"/>
                <published>{bug.opened:}</published>
                <updated>{bug.updated():}</updated>
                <author><name>{bug.reporter}</name></author>
                <category term="{bug.status.name()}"/>
                <summary>{bug.description}</summary>
            </entry>
        }
    </feed>
}
