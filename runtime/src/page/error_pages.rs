//! [`error_pages`]: an application's own pages for what fails.

use core::pin::Pin;
use core::task::{Context, Poll, ready};

use axum::body::HttpBody;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use pin_project_lite::pin_project;
use tower::{Layer, Service};

use super::format::Format;
use super::{Failure, Status};

/// A layer that shows an application's own page for each failure.
///
/// ```
/// use masque::Render;
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
/// let router: Router =
///     pages().layer(error_pages(|failure: &Failure| ErrorPage { failure }.render()));
/// ```
///
/// It stands for each [`Failure`], and for each answer that has an error's status and no body: so
/// also for the router's own 404 and 405, and for what else is in the router that it is laid
/// around. The status and all other headers stay. Who prefers JSON gets JSON.
///
/// The page is rendered at once; it cannot wait for anything.
pub fn error_pages<F, R>(page: F) -> ErrorPages<F>
where
    F: Fn(&Failure) -> R + Clone,
    R: IntoResponse,
{
    ErrorPages { page }
}

/// The layer that [`error_pages`] makes.
#[derive(Clone, Debug)]
pub struct ErrorPages<F> {
    page: F,
}

impl<F: Clone, I> Layer<I> for ErrorPages<F> {
    type Service = WithErrorPages<F, I>;

    fn layer(&self, inner: I) -> Self::Service {
        WithErrorPages { page: self.page.clone(), inner }
    }
}

/// What [`ErrorPages`] makes of a service.
#[derive(Clone, Debug)]
pub struct WithErrorPages<F, I> {
    page: F,
    inner: I,
}

impl<F, R, I> Service<Request> for WithErrorPages<F, I>
where
    F: Fn(&Failure) -> R + Clone,
    R: IntoResponse,
    I: Service<Request, Response = Response>,
{
    type Response = Response;
    type Error = I::Error;
    type Future = Answering<F, I::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), I::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let format = Format::asked_for(request.headers());
        Answering { answer: self.inner.call(request), page: self.page.clone(), format }
    }
}

pin_project! {
    /// The answer of a [`WithErrorPages`].
    pub struct Answering<F, A> {
        #[pin]
        answer: A,
        page: F,
        format: Format,
    }
}

impl<F, R, A, E> Future for Answering<F, A>
where
    F: Fn(&Failure) -> R,
    R: IntoResponse,
    A: Future<Output = Result<Response, E>>,
{
    type Output = A::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let response = ready!(this.answer.poll(context)?);
        Poll::Ready(Ok(match failure_of(&response) {
            Some(failure) if this.format.is_json() => this.format.json(response, &failure),
            Some(failure) => replace(response, (this.page)(&failure).into_response()),
            None => response,
        }))
    }
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
fn replace(mut response: Response, page: Response) -> Response {
    let (parts, body) = page.into_parts();
    *response.body_mut() = body;
    response.headers_mut().remove(CONTENT_LENGTH);
    response.headers_mut().extend(parts.headers);
    response
}
