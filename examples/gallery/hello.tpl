//! CherryPy, 2002
//!
//! A URL is a method call: what the query string brings are the arguments, with the defaults of the
//! signature. A mask is a method that is written as a page.
//!
//! Masks wrote values as they came; here they are escaped. The example, `Hello.cpy`, is a site of
//! its own too: `tplc serve examples/gallery/hello.tpl`.

use masque::page::Parts;

/// Where the reader found the site, `http://localhost:8000`.
pub fn base(request: &Parts) -> String {
    let host = request.headers.get("host").and_then(|host| host.to_str().ok());
    format!("http://{}", host.unwrap_or("localhost"))
}

/// Greets whom the query names.
#[page("/cherrypy/")]
pub template Hello(#[from] request: &Parts, name: &str = "you") {
    <html><body>
        Hello, <b>{name}</b> !
        <form action={base(request)} method="get">
            Enter your name: <input name=name type=text>
            <input type=submit value=OK>
        </form>
    </body></html>
}
