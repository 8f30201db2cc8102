//! Forms that only this site's own pages can send: a random word in a cookie and in the form, which
//! another site can neither read nor set.
//!
//! <https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html>

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::{COOKIE, HeaderName, SET_COOKIE};
use axum::http::request::Parts;
use masque::{Nonce, Result, Status};

/// The reader's word: that of the cookie, or a new one.
#[derive(Debug)]
pub struct Csrf {
    token: Nonce,
    was_sent: bool,
}

impl Csrf {
    /// The word, for the form.
    #[must_use]
    pub fn token(&self) -> &str {
        self.token.as_str()
    }

    /// The header that keeps the word with the reader.
    #[must_use]
    pub fn cookie(&self) -> [(HeaderName, String); 1] {
        let cookie = format!("csrf={}; Path=/widgets/; HttpOnly; SameSite=Strict", self.token());
        [(SET_COOKIE, cookie)]
    }

    /// Whether a form comes from a page of this site.
    ///
    /// # Errors
    /// 403 if it does not bring the word that the cookie brings.
    pub fn check(&self, form: &str) -> Result<()> {
        if !self.was_sent || form != self.token() {
            Err(Status::FORBIDDEN.because("This form is not from here. Please load it again."))?;
        }
        Ok(())
    }
}

impl<S: Sync> FromRequestParts<S> for Csrf {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Csrf, Infallible> {
        let lines = parts.headers.get_all(COOKIE).into_iter().filter_map(|line| line.to_str().ok());
        let mut cookies = lines.flat_map(|line| line.split(';'));
        let word = cookies.find_map(|cookie| cookie.trim().strip_prefix("csrf="));
        let sent = word.and_then(|word| Nonce::new(word).ok());
        let was_sent = sent.is_some();
        Ok(Csrf { token: sent.unwrap_or_else(Nonce::random), was_sent })
    }
}
