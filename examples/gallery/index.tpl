//! The gallery's own index: what the files say of themselves, with their text.

use super::layout::Layout;
use crate::systems::{System, systems};

/// All systems, one below the other.
#[page("/")]
pub template Index() {
    @let systems = systems();
    <Layout title="The gallery">
        <h1>Twenty-five years of pages</h1>
        <p class="lead">
            From a script that prints to a signature that checks: {systems.len()} systems, most of them Python’s, each by
            its own first example, written again in Masque. Every link is a live page, and what the systems answered
            is what these pages are tested against.
        </p>
        <nav class="years" aria-label="Systems">
            @for system in &systems {
                <a href="#{system.file}"><b>{system.year()}</b> {system.name()}</a>
            }
            <a href={super::form::form::url()}><b>now</b> Form widgets</a>
        </nav>
        @for system in &systems {
            <Entry {system}/>
        }
    </Layout>
}

template Entry(system: &System) {
    <article id={system.file}>
        <header>
            <p class="year">{system.year()}</p>
            <h2><a href="#{system.file}">{system.name()}</a></h2>
        </header>
        <div class="words">
            @for paragraph in system.words() with row {
                <p class:idea={row.first()}><Words text={&paragraph}/></p>
            }
            <ul class="pages">
                @for (what, url) in &system.pages {
                    <li><a href={url}>{what} <code>{url.as_str()}</code></a></li>
                }
            </ul>
        </div>
        <figure>
            <figcaption>{system.file}</figcaption>
            <pre tabindex="0" aria-label="The source of {system.file}"><code><Code text={system.code()}/></code></pre>
        </figure>
    </article>
}

/// A template's text, its comments and addresses told apart from the rest.
template Code(text: &str) {
    @for line in text.lines() with row {@if !row.first() {{"\n"}}<Line {line}/>}
}

template Line(line: &str) {
    @if line.trim_start().starts_with("//") {<span class="comment">{line}</span>}
    @else if line.starts_with("#[page(") {<span class="page">{line}</span>}
    @else {{line}}
}

/// Text with `code` in it.
template Words(text: &str) {
    @for part in text.split('`') with row {@if row.odd() {{part}} @else {<code>{part}</code>}}
}
