//! The gallery as a CGI program: a web server starts it for each request, and gives the request in
//! the environment.
//!
//! ```text
//! SCRIPT_NAME=/ptl/ REQUEST_METHOD=GET gallery-cgi
//! ```

use std::{env, io};

use gallery::{cgi, router};
use tower::ServiceExt;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let text = |value: std::ffi::OsString| value.to_string_lossy().into_owned();
    let variable = |name: &str| env::var_os(name).map(text);
    let headers = env::vars_os().map(|(name, value)| (text(name), text(value)));
    let request = cgi::request(variable, headers, io::stdin().lock())?;
    let response = router().oneshot(request).await.unwrap_or_else(|never| match never {});
    cgi::respond(response, io::stdout().lock()).await
}
