//! [`Incoming`]: a request, as a page reads it.

use core::mem;
use core::pin::pin;
use core::task::{Context, Poll, Waker};

use axum::RequestExt;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{FromRef, FromRequest, FromRequestParts, RawPathParams, Request};
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderMap, Method, StatusCode, Uri, header};
use http_body_util::LengthLimitError;
use serde::de::DeserializeOwned;

use super::Status;
use super::failure::{Failure, Rejected};
use super::values::{self, Fields, Texts, TooMany, Wrong};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::render::{Render, RenderAsync, TryRender};
use crate::safe::Nonce;

/// A request on its way to a page, with the application's state.
///
/// What the compiler writes for a page calls its methods in this order: `guard`, `state`, `part`,
/// `path`, `read`, `value` and `optional`, `only`, `body`, and one of those that render. Nothing is
/// read that no parameter asks for.
pub struct Incoming<S> {
    parts: Parts,
    body: Body,
    state: S,
    path: Option<RawPathParams>,
    fields: Fields,
}

impl<S> Incoming<S> {
    /// A request that no page has looked at.
    #[must_use]
    pub fn new(request: Request, state: S) -> Self {
        let (parts, body) = request.into_parts();
        Self { parts, body, state, path: None, fields: Fields::default() }
    }

    /// The verb.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.parts.method
    }

    /// The address.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.parts.uri
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// Lets the request pass, or not: `#[page("/admin", guard = path::to::function)]`.
    ///
    /// ```
    /// use masque::page::Parts;
    /// use masque::{Redirect, Result};
    ///
    /// fn members(request: &Parts) -> Result<()> {
    ///     if !request.headers.contains_key("cookie") {
    ///         Err(Redirect::to("/login"))?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// A guard that waits, or needs the state, is an extractor: `#[from] member: Member`.
    ///
    /// # Errors
    /// Those of the guard.
    pub fn guard<E: Into<Error>>(&self, guard: impl FnOnce(&Parts) -> Result<(), E>) -> Result<()> {
        guard(&self.parts).map_err(Into::into)
    }

    /// A part of the application's state: `#[state]`.
    #[must_use]
    pub fn state<T: FromRef<S>>(&self) -> T {
        T::from_ref(&self.state)
    }

    /// Makes the answer of a page.
    ///
    /// # Errors
    /// None: it is a `Result` as those of its sisters are.
    pub fn render<K: Kind + IntoResponse, P: Render<K>>(&self, page: &P) -> Result<Response> {
        Ok(match self.nonce() {
            Some(nonce) => page.render_with_nonce(nonce),
            None => page.render(),
        }
        .into_response())
    }

    /// Makes the answer of a page that may fail.
    ///
    /// # Errors
    /// Those of the page.
    pub fn try_render<K, P>(&self, page: &P) -> Result<Response>
    where
        K: Kind + IntoResponse,
        P: TryRender<K, Error: Into<Error>>,
    {
        match self.nonce() {
            Some(nonce) => page.try_render_with_nonce(nonce),
            None => page.try_render(),
        }
        .map(IntoResponse::into_response)
        .map_err(Into::into)
    }

    /// Makes the answer of a page that waits.
    ///
    /// # Errors
    /// Those of the page.
    pub fn render_async<'p, K, P>(
        &self,
        page: &'p P,
    ) -> impl Future<Output = Result<Response>> + use<'p, S, K, P>
    where
        K: Kind + IntoResponse,
        P: RenderAsync<K, Error: Into<Error>>,
    {
        let nonce = self.nonce().cloned();
        async move {
            match nonce {
                Some(nonce) => page.render_async_with_nonce(&nonce).await,
                None => page.render_async().await,
            }
            .map(IntoResponse::into_response)
            .map_err(Into::into)
        }
    }

    /// The word that a layer gave this response's scripts and styles.
    fn nonce(&self) -> Option<&Nonce> {
        self.parts.extensions.get()
    }
}

impl<S: Send + Sync> Incoming<S> {
    /// What an extractor takes from all but the body: `#[from] headers: HeaderMap`.
    ///
    /// # Errors
    /// The extractor's rejection, as it is.
    pub async fn part<T: FromRequestParts<S>>(&mut self) -> Result<T> {
        T::from_request_parts(&mut self.parts, &self.state).await.map_err(rejected)
    }

    /// What an extractor makes of the request: `#[from(body)] json: Json<T>`. The last thing
    /// that is asked for: body and headers are gone.
    ///
    /// # Errors
    /// The extractor's rejection, as it is.
    pub async fn body<T: FromRequest<S>>(&mut self) -> Result<T> {
        let (nothing, ()) = http::Request::new(()).into_parts();
        let nonce = self.nonce().cloned();
        let parts = mem::replace(&mut self.parts, nothing);
        if let Some(nonce) = nonce {
            self.parts.extensions.insert(nonce);
        }
        let request = Request::from_parts(parts, mem::take(&mut self.body));
        T::from_request(request, &self.state).await.map_err(rejected)
    }

    /// Reads the query string and, where the verb has one, the form.
    ///
    /// # Errors
    /// 415 if the body is no form, 413 if it is larger than axum's `DefaultBodyLimit`.
    pub async fn read(&mut self) -> Result<()> {
        self.read_query()?;
        let has_form = [Method::POST, Method::PUT, Method::PATCH, Method::DELETE];
        if has_form.contains(&self.parts.method) && !self.body.is_end_stream() {
            self.fields.form = texts(&self.form().await?)?;
        }
        Ok(())
    }

    /// Reads the query string alone, of a page whose body an extractor takes.
    ///
    /// # Errors
    /// 400 if it has too many names.
    pub fn read_query(&mut self) -> Result<()> {
        if let Some(query) = self.parts.uri.query() {
            self.fields.query = texts(query.as_bytes())?;
        }
        Ok(())
    }

    async fn form(&mut self) -> Result<Bytes> {
        if !is_form(&self.parts.headers) {
            return Err(Failure::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                .because("This page takes forms as application/x-www-form-urlencoded.")
                .into());
        }
        // The limit is among the extensions, where only axum finds it.
        let mut request = Request::new(mem::take(&mut self.body));
        *request.extensions_mut() = mem::take(&mut self.parts.extensions);
        let (parts, body) = request.with_limited_body().into_parts();
        self.parts.extensions = parts.extensions;
        axum::body::to_bytes(body, usize::MAX).await.map_err(|error| body_failure(&error).into())
    }

    /// Refuses what no parameter has read: `#[page("/…", strict)]`.
    ///
    /// # Errors
    /// 400, which names the first other name in the form or query.
    pub fn only(&self) -> Result<()> {
        match self.fields.unasked() {
            Some(name) => Err(Wrong::unknown(name).into_failure(StatusCode::BAD_REQUEST).into()),
            None => Ok(()),
        }
    }

    /// The value of a part of the path.
    ///
    /// # Errors
    /// 404 if it is no such value.
    pub fn path<T: DeserializeOwned>(&mut self, name: &str) -> Result<T> {
        if self.path.is_none() {
            self.path = Some(raw_path(&mut self.parts)?);
        }
        let found = self.path.iter().flatten().find(|(given, _)| *given == name);
        let text = found.map_or("", |(_, text)| text);
        values::read_text(name, text)
            .map_err(|wrong| wrong.into_failure(StatusCode::NOT_FOUND).into())
    }

    /// The value of a parameter, from the form or the query string.
    ///
    /// # Errors
    /// 400, which names it, if it is missing or no such value.
    pub fn value<T: DeserializeOwned>(&self, name: &str) -> Result<T> {
        values::read(&self.fields, name)
            .map_err(|wrong| wrong.into_failure(StatusCode::BAD_REQUEST).into())
    }

    /// The value of a parameter that has a default: `None` if it is missing.
    ///
    /// # Errors
    /// 400, which names it, if it is no such value.
    pub fn optional<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>> {
        values::read_optional(&self.fields, name)
            .map_err(|wrong| wrong.into_failure(StatusCode::BAD_REQUEST).into())
    }
}

fn rejected(rejection: impl IntoResponse) -> Error {
    Rejected::new(rejection.into_response()).into()
}

fn texts(encoded: &[u8]) -> Result<Texts> {
    Texts::parse(encoded).map_err(|TooMany| {
        Failure::new(StatusCode::BAD_REQUEST).because("There are too many values.").into()
    })
}

fn is_form(headers: &HeaderMap) -> bool {
    let Some(value) = headers.get(header::CONTENT_TYPE) else { return false };
    let essence = value.as_bytes().split(|&byte| byte == b';').next().unwrap_or_default();
    essence.trim_ascii().eq_ignore_ascii_case(b"application/x-www-form-urlencoded")
}

fn body_failure(error: &axum::Error) -> Failure {
    let too_large =
        core::iter::successors(Some(error as &(dyn core::error::Error + 'static)), |error| {
            error.source()
        })
        .any(|error| error.is::<LengthLimitError>());
    if too_large {
        Failure::new(StatusCode::PAYLOAD_TOO_LARGE).because("This form is too large.")
    } else {
        Failure::new(StatusCode::BAD_REQUEST).because("The form broke off.")
    }
}

/// What the router found in the path. Axum gives it by a future, which never waits.
fn raw_path(parts: &mut Parts) -> Result<RawPathParams> {
    let future = pin!(RawPathParams::from_request_parts(parts, &()));
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(path)) => Ok(path),
        Poll::Ready(Err(RawPathParamsRejection::InvalidUtf8InPathParam(_))) => {
            Err(Failure::new(StatusCode::NOT_FOUND).because("This path is no UTF-8.").into())
        }
        Poll::Ready(Err(_)) | Poll::Pending => Err(Status::NOT_FOUND.into()),
    }
}
