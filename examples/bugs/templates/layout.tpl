/// What every page has around it.
pub template Layout(
    title: &str,
    section: &str = "",
    head: Slot = {},
    children: Slot,
    footer: Slot = {
        <p>
            SPLAT! is a work of fiction; so are its bugs.
            Rendered by Masque, kept in SQLite, served by axum.
        </p>
    },
) {
    <!doctype html>
    <html lang="en">
        <head>
            <meta charset="utf-8">
            <title>{title} · SPLAT! bugs</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <link rel="icon" type="image/svg+xml" href="/static/icon.svg">
            <link rel="stylesheet" href="/static/style.css">
            <link rel="alternate" type="application/atom+xml" title="Newest bugs" href="/feed.atom">
            {head}
        </head>
        <body>
            <a class="skip" href="#main">Skip to the page</a>
            <header class="site">
                <a class="name" href="/">SPLAT!</a>
                <nav aria-label="Site">
                    <a href="/" @if section == "bugs" { aria-current="page" }>Bugs</a>
                    <a href="/new" @if section == "new" { aria-current="page" }>File a bug</a>
                    <a href="/feed.atom">Feed</a>
                </nav>
            </header>
            <main id="main">
                {children}
            </main>
            <footer class="site">
                {footer}
            </footer>
        </body>
    </html>
}
