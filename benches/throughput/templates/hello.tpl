/// A kilobyte of page.
#[page("/hello")]
pub template Hello() {
    <!doctype html>
    <html lang="en">
    <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Hello, world</title>
        <link rel="stylesheet" href="/static/style.css">
    </head>
    <body>
        <header>
            <a href="/">Home</a>
            <nav>
                @for name in ["bugs", "people", "projects", "reports", "settings"] {
                    <a href="/{name}">{name}</a>
                }
            </nav>
        </header>
        <main>
            <h1>Hello, world</h1>
            <ul>
                @for number in 1..=10 {
                    <li class:even={number % 2 == 0}>This is line {number} of the page</li>
                }
            </ul>
        </main>
        <footer>Written by a template, or by hand &amp; with care.</footer>
    </body>
    </html>
}

/// The same with values from the request.
#[page("/hello/{name}")]
pub template Greeting(name: &str, times: u8 = 20) {
    <!doctype html>
    <html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Hello, {name}</title>
    </head>
    <body>
        <ul>
            @for number in 0..times {
                <li>This is greeting number {number} for {name}</li>
            }
        </ul>
    </body>
    </html>
}
