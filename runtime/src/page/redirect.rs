//! [`Redirect`]: the reader is sent elsewhere.

use alloc::string::String;
use core::fmt::{self, Write as _};

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{HeaderValue, LOCATION};

use crate::sink::NavigateUrl;
use crate::url::INVALID;

/// Sends the reader to another address, as a page's answer or as its error.
///
/// ```
/// use masque::{Redirect, Result};
///
/// fn account(user: Option<&str>) -> Result<&str> {
///     let Some(user) = user else { return Err(Redirect::to("/login").into()) };
///     Ok(user)
/// }
///
/// assert_eq!(account(None).unwrap_err().to_string(), "303 See Other: /login");
/// ```
///
/// The address is judged as that of a link is: `javascript:` becomes `about:invalid`. It may be one
/// of another site; where strangers write it, judge it first by
/// [`SameSiteUrl`](crate::SameSiteUrl). Characters that no header may have are percent-encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    code: StatusCode,
    location: String,
}

impl Redirect {
    /// To a page that is read by `GET`, whatever the verb was: 303, as after a form.
    #[must_use]
    pub fn to(url: impl NavigateUrl) -> Self {
        Self::new(StatusCode::SEE_OTHER, &url)
    }

    /// To where the same request is answered today: 307, with the same verb and body.
    #[must_use]
    pub fn temporary(url: impl NavigateUrl) -> Self {
        Self::new(StatusCode::TEMPORARY_REDIRECT, &url)
    }

    /// To where the same request is answered for good: 308, with the same verb and body.
    #[must_use]
    pub fn permanent(url: impl NavigateUrl) -> Self {
        Self::new(StatusCode::PERMANENT_REDIRECT, &url)
    }

    fn new(code: StatusCode, url: &impl NavigateUrl) -> Self {
        let url = url.navigate_url();
        Self { code, location: for_header(url.as_ref().map_or(INVALID, |url| url.as_str())) }
    }

    /// The number.
    #[must_use]
    pub fn code(&self) -> StatusCode {
        self.code
    }

    /// Where to, as in the header.
    #[must_use]
    pub fn location(&self) -> &str {
        &self.location
    }
}

/// What is no visible ASCII is percent-encoded, after blanks around it, and line ends and tabs in
/// it, are gone, as the URL Standard does. So was it judged.
/// <https://url.spec.whatwg.org/#concept-basic-url-parser>
fn for_header(url: &str) -> String {
    let url = url.trim_matches(|c| c <= ' ');
    let mut text = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            b'\t' | b'\n' | b'\r' => {}
            b'!'..=b'~' => text.push(char::from(byte)),
            _ => write!(text, "%{byte:02X}").expect("a String takes all"),
        }
    }
    text
}

impl fmt::Display for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.location)
    }
}

impl core::error::Error for Redirect {}

impl IntoResponse for Redirect {
    fn into_response(self) -> Response {
        let location = HeaderValue::try_from(self.location).expect("visible ASCII");
        (self.code, [(LOCATION, location)]).into_response()
    }
}
