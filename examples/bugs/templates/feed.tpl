use jiff::Timestamp;

use crate::tracker::Bug;

/// The newest bugs as an Atom feed (RFC 4287), as served at `/feed.atom`.
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
