//! [`error_pages`]: an application's own pages for what fails.

use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::Method;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};

use super::around::{Around, Envelop};
use super::format::{Format, with_json};
use super::{Failure, Status};
use crate::safe::Nonce;

/// A layer that shows an application's own page for each failure.
///
/// ```
/// use masque::page::{Failure, Router, error_pages};
///
/// masque::templates! {
///     template ErrorPage(failure: &Failure) {
///         <title>{failure.status():}</title>
///         <p>{failure.message()}</p>
///     }
/// }
///
/// # fn pages() -> Router { Router::new() }
/// let router: Router = pages()
///     .layer(error_pages(|failure: &Failure| failure.render(&ErrorPage { failure })));
/// ```
///
/// It stands for each [`Failure`], and for each answer that has an error's status and no body: so
/// also for the router's own 404 and 405, and for what else is in the router that it is laid
/// around. The status and all other headers stay. Who prefers JSON gets JSON.
///
/// The page is rendered at once; it cannot wait for anything.
pub fn error_pages<F, R>(page: F) -> Around<ErrorPages<F>>
where
    F: Fn(&Failure) -> R + Clone,
    R: IntoResponse,
{
    Around(ErrorPages(page))
}

/// The pages of failures that have none, for a whole server.
#[cfg(feature = "serve")]
pub(crate) fn default_error_pages() -> Around<impl Envelop<Note: Send> + Send + Sync> {
    error_pages(super::error_page::page)
}

/// What [`error_pages`] puts around a router.
#[derive(Clone, Debug)]
pub struct ErrorPages<F>(F);

impl<F, R> Envelop for ErrorPages<F>
where
    F: Fn(&Failure) -> R + Clone,
    R: IntoResponse,
{
    type Note = Asked;

    fn before(&self, request: &mut Request) -> Asked {
        Asked {
            format: Format::asked_for(request.headers()),
            nonce: request.extensions().get().cloned(),
            for_head: request.method() == Method::HEAD,
        }
    }

    fn after(&self, asked: Asked, response: Response) -> Response {
        let Some(mut failure) = failure_of(&response) else { return response };
        let response = if asked.format.is_json() {
            with_json(response, &failure)
        } else {
            failure.set_nonce(asked.nonce);
            with_page(response, (self.0)(&failure).into_response())
        };
        if asked.for_head { without_body(response) } else { response }
    }
}

/// What a failure has to know of its request.
pub struct Asked {
    format: Format,
    nonce: Option<Nonce>,
    for_head: bool,
}

fn failure_of(response: &Response) -> Option<Failure> {
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return None;
    }
    response.extensions().get().cloned().or_else(|| {
        let is_empty = response.body().size_hint().exact() == Some(0);
        let has_type = response.headers().contains_key(CONTENT_TYPE);
        (is_empty && !has_type).then(|| Status::from(status).into())
    })
}

/// Puts a page in the place of the body.
fn with_page(mut response: Response, page: Response) -> Response {
    let (parts, body) = page.into_parts();
    *response.body_mut() = body;
    response.headers_mut().remove(CONTENT_LENGTH);
    response.headers_mut().extend(parts.headers);
    response
}

/// Leaves of a body its length, as `HEAD` asks for.
fn without_body(mut response: Response) -> Response {
    let length = response.body().size_hint().exact();
    *response.body_mut() = Body::empty();
    if let Some(length) = length {
        response.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
    response
}
