//! [`Status`]: an answer with a status and no page of its own.

use alloc::borrow::Cow;
use core::fmt;

use axum::response::{IntoResponse, Response};
use http::StatusCode;

use super::Failure;

/// A status as an error: `Err(Status::NOT_FOUND)?` leaves a page for an error page.
///
/// ```
/// use masque::{Result, Status};
///
/// fn find(id: u32) -> Result<&'static str> {
///     if id != 7 {
///         Err(Status::NOT_FOUND.because("bugs are numbered from 7 to 7"))?;
///     }
///     Ok("Crash on <empty> input")
/// }
///
/// let error = find(8).unwrap_err();
/// assert_eq!(error.to_string(), "404 Not Found: bugs are numbered from 7 to 7");
/// ```
///
/// Those that are used most have a name here; any other is made `from` an [`http::StatusCode`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    code: StatusCode,
    because: Option<Cow<'static, str>>,
}

macro_rules! named {
    ($($name:ident $what:literal;)*) => {$(
        #[doc = $what]
        pub const $name: Self = Self { code: StatusCode::$name, because: None };
    )*};
}

impl Status {
    named! {
        BAD_REQUEST "400: the request is wrong in itself.";
        UNAUTHORIZED "401: who asks must first say who it is.";
        FORBIDDEN "403: who asks may not.";
        NOT_FOUND "404: there is nothing here.";
        METHOD_NOT_ALLOWED "405: it is here, and does not take this verb.";
        NOT_ACCEPTABLE "406: it is not here in a form that was asked for.";
        CONFLICT "409: it was changed in the meantime.";
        GONE "410: it was here, and will not come back.";
        PRECONDITION_FAILED "412: what the request supposes does not hold.";
        PAYLOAD_TOO_LARGE "413: the body is too large.";
        UNSUPPORTED_MEDIA_TYPE "415: the body is of another type.";
        UNPROCESSABLE_ENTITY "422: it is well formed, and cannot be done.";
        TOO_MANY_REQUESTS "429: who asks should wait.";
        INTERNAL_SERVER_ERROR "500: the program failed.";
        NOT_IMPLEMENTED "501: the program cannot do this yet.";
        BAD_GATEWAY "502: what the program asked failed.";
        SERVICE_UNAVAILABLE "503: the program cannot do this now.";
        GATEWAY_TIMEOUT "504: what the program asked did not answer.";
    }

    /// Says why, to the reader.
    #[must_use]
    pub fn because(self, reason: impl Into<Cow<'static, str>>) -> Self {
        Self { because: Some(reason.into()), ..self }
    }

    /// The number.
    #[must_use]
    pub fn code(&self) -> StatusCode {
        self.code
    }

    /// What the reader is told.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.because.as_deref()
    }
}

impl From<StatusCode> for Status {
    fn from(code: StatusCode) -> Self {
        Self { code, because: None }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code.fmt(f)?;
        match &self.because {
            Some(reason) => write!(f, ": {reason}"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for Status {}

impl IntoResponse for Status {
    fn into_response(self) -> Response {
        Failure::from(self).into_response()
    }
}
