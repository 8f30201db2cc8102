//! [`Failure`]: what went wrong, in the words of an answer; and [`Error`](crate::Error) as one.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::panic::Location;
use core::{fmt, iter};
use std::sync::Mutex;

use axum::response::{IntoResponse, Response};
use http::StatusCode;

use super::{Redirect, Status, error_page};
use crate::error::Error;
use crate::kind::Kind;
use crate::render::Render;
use crate::safe::Nonce;

/// Where lines of the log come from, by the name that users know.
const TARGET: &str = "masque::page::failure";

/// Why a request has no page, as its answer says it.
///
/// An [`Error`] becomes one on its way to the reader, and so does a [`Status`]. It stays among the
/// response's extensions, where [`error_pages`](super::error_pages) finds it.
#[derive(Clone, Debug)]
pub struct Failure {
    status: StatusCode,
    message: Option<Cow<'static, str>>,
    parameter: Option<String>,
    reason: Option<Cow<'static, str>>,
    chain: Vec<String>,
    place: Option<String>,
    nonce: Option<Nonce>,
}

impl Failure {
    pub(crate) fn new(status: StatusCode) -> Self {
        Self {
            status,
            message: None,
            parameter: None,
            reason: None,
            chain: Vec::new(),
            place: None,
            nonce: None,
        }
    }

    pub(crate) fn because(self, message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: Some(message.into()), ..self }
    }

    pub(crate) fn of_parameter(self, name: String, reason: Cow<'static, str>) -> Self {
        let message = format!("`{name}` {reason}");
        Self { parameter: Some(name), reason: Some(reason), ..self }.because(message)
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// What the reader is told beside the status, if there is anything to tell.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The parameter that is missing or wrong.
    #[must_use]
    pub fn parameter(&self) -> Option<&str> {
        self.parameter.as_deref()
    }

    /// What is wrong with the parameter: `is missing`, `must be a number`.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// The error, and those behind it. Empty in release builds: it is not for strangers.
    pub fn chain(&self) -> impl Iterator<Item = &str> {
        self.chain.iter().map(String::as_str)
    }

    /// Where the error came from, `templates/bug.tpl:12:5`. `None` in release builds.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }

    /// Renders a page with the nonce that a layer gave the response, if one did.
    pub fn render<K: Kind, P: Render<K> + ?Sized>(&self, page: &P) -> K {
        match &self.nonce {
            Some(nonce) => page.render_with_nonce(nonce),
            None => page.render(),
        }
    }

    pub(crate) fn set_nonce(&mut self, nonce: Option<Nonce>) {
        self.nonce = nonce;
    }

    /// An error of the program's: it is logged here, and told in debug builds only.
    fn internal(error: &Error) -> Self {
        let chain: Vec<String> = iter::once(error.to_string())
            .chain(
                iter::successors(error.source(), |&cause| cause.source()).map(ToString::to_string),
            )
            .collect();
        let place = error.place().map(place);
        tracing::error!(target: TARGET, place = place.as_deref(), "{}", chain.join(": "));
        Self::told_to_authors(chain, place)
    }

    fn told_to_authors(chain: Vec<String>, place: Option<String>) -> Self {
        let failure = Self::new(StatusCode::INTERNAL_SERVER_ERROR);
        if cfg!(debug_assertions) { Self { chain, place, ..failure } } else { failure }
    }
}

/// The answer to a request that made a page panic.
#[cfg(feature = "serve")]
#[expect(clippy::needless_pass_by_value)] // as tower-http gives it
pub(crate) fn panicked(panic: alloc::boxed::Box<dyn core::any::Any + Send>) -> Response {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message");
    tracing::error!(target: TARGET, "a page panicked: {text}");
    Failure::told_to_authors(alloc::vec![format!("panicked: {text}")], None).into_response()
}

/// A place, and one in a mirror as that in its template: they have the same lines and columns.
fn place(location: &Location<'_>) -> String {
    let file = location.file();
    let file = template_of(file).unwrap_or_else(|| file.to_owned());
    format!("{file}:{}:{}", location.line(), location.column())
}

/// The template that `masque_build` wrote a mirror of.
fn template_of(mirror: &str) -> Option<String> {
    let template = mirror.strip_suffix(".rs").filter(|file| file.ends_with(".tpl"))?;
    let template = template.replace('\\', "/");
    template.rsplit_once("/out/masque/").map(|(_, file)| file.to_owned())
}

impl From<Status> for Failure {
    fn from(status: Status) -> Self {
        let failure = Self::new(status.code());
        match status.reason() {
            Some(reason) => failure.because(reason.to_owned()),
            None => failure,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.status.fmt(f)?;
        match &self.message {
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for Failure {}

/// The page of the failure, unless [`error_pages`](super::error_pages) puts another in its place.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = (self.status, error_page::page(&self)).into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// An extractor's own answer, as an error. A response cannot be shared between threads; in a
/// mutex it can.
pub(crate) struct Rejected {
    status: StatusCode,
    response: Mutex<Response>,
}

impl Rejected {
    pub(crate) fn new(response: Response) -> Self {
        Self { status: response.status(), response: Mutex::new(response) }
    }

    fn take(&self) -> Response {
        let nothing = self.status.into_response();
        match self.response.lock() {
            Ok(mut response) => core::mem::replace(&mut response, nothing),
            Err(_) => nothing,
        }
    }
}

impl fmt::Debug for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Rejected").field(&self.status).finish()
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the request was refused: {}", self.status)
    }
}

impl core::error::Error for Rejected {}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        if let Some(redirect) = self.downcast_ref::<Redirect>() {
            return redirect.clone().into_response();
        }
        if let Some(rejected) = self.downcast_ref::<Rejected>() {
            return rejected.take();
        }
        if let Some(failure) = self.downcast_ref::<Failure>() {
            return failure.clone().into_response();
        }
        match self.downcast_ref::<Status>() {
            Some(status) => Failure::from(status.clone()),
            None => Failure::internal(&self),
        }
        .into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::template_of;

    #[test]
    fn a_mirror_tells_its_template() {
        let mirror =
            "/home/ada/bugs/target/debug/build/bugs-0f/out/masque/templates/bug/page.tpl.rs";
        assert_eq!(template_of(mirror).as_deref(), Some("templates/bug/page.tpl"));
        let mirror = "C:\\bugs\\target\\debug\\build\\bugs-0f\\out/masque/templates/bug.tpl.rs";
        assert_eq!(template_of(mirror).as_deref(), Some("templates/bug.tpl"));
        assert_eq!(template_of("src/main.rs"), None);
        assert_eq!(template_of("/elsewhere/bug.tpl.rs"), None);
    }
}
