//! CGI, 1993
//!
//! The server starts a program for each request, with the request in its environment; what the
//! program prints is the answer.
//!
//! `gallery-cgi`, beside this site's own server, is such a program: it serves every page of the
//! gallery, this one too.

/// What a script printed.
#[page("/cgi-bin/bug")]
pub template BugNotFound() {
    Bug Not Found
}
