//! What the gallery's own pages have around them.

use axum::http::header::{CONTENT_TYPE, HeaderName};
use masque::include_text;
use masque::page::Failure;

use super::index::Index;

/// What every page has around it.
pub template Layout(title: &str, children: Slot) {
    <!doctype html>
    <html lang="en">
        <head>
            <meta charset="utf-8">
            <title>{title} · Masque</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <link rel="stylesheet" href="/style.css">
        </head>
        <body>
            <header class="site"><a href={Index::url()}>The gallery</a></header>
            <main>{children}</main>
            <footer class="site">
                <p>Every page here is a template of Masque.</p>
            </footer>
        </body>
    </html>
}

/// What is shown where something went wrong.
pub template ErrorPage(failure: &Failure) {
    @let title = failure.status().canonical_reason().unwrap_or("Error");
    <Layout {title}>
        <h1>{title}</h1>
        <p class="lead">{failure.message().unwrap_or("There is nothing to see at this address.")}</p>
    </Layout>
}

/// How they look.
#[page("/style.css")]
pub fn style() -> ([(HeaderName, &'static str); 1], &'static str) {
    ([(CONTENT_TYPE, "text/css; charset=utf-8")], include_text!("static/style.css"))
}
