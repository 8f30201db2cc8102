//! [`Around`]: a layer that notes something of a request, and changes its response by it.

use core::pin::Pin;
use core::task::{Context, Poll, ready};

use axum::extract::Request;
use axum::response::Response;
use pin_project_lite::pin_project;
use tower::{Layer, Service};

/// What is done with a request, and then with its response.
pub trait Envelop: Clone {
    /// What is remembered in between.
    type Note;

    /// Looks at the request, and may add to it.
    fn before(&self, request: &mut Request) -> Self::Note;

    /// Changes the response.
    fn after(&self, note: Self::Note, response: Response) -> Response;
}

/// A layer for axum's routers, without an allocation of its own.
#[derive(Clone, Debug)]
pub struct Around<E>(pub(crate) E);

impl<E: Clone, I> Layer<I> for Around<E> {
    type Service = Enveloped<E, I>;

    fn layer(&self, inner: I) -> Self::Service {
        Enveloped { envelop: self.0.clone(), inner }
    }
}

/// A service with an [`Around`] it.
#[derive(Clone, Debug)]
pub struct Enveloped<E, I> {
    envelop: E,
    inner: I,
}

impl<E: Envelop, I: Service<Request, Response = Response>> Service<Request> for Enveloped<E, I> {
    type Response = Response;
    type Error = I::Error;
    type Future = Answering<E, E::Note, I::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), I::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        let note = self.envelop.before(&mut request);
        Answering {
            answer: self.inner.call(request),
            envelop: self.envelop.clone(),
            note: Some(note),
        }
    }
}

pin_project! {
    /// The answer of an [`Enveloped`].
    pub struct Answering<E, N, A> {
        #[pin]
        answer: A,
        envelop: E,
        note: Option<N>,
    }
}

impl<E, A, X> Future for Answering<E, E::Note, A>
where
    E: Envelop,
    A: Future<Output = Result<Response, X>>,
{
    type Output = A::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let response = ready!(this.answer.poll(context)?);
        Poll::Ready(Ok(match this.note.take() {
            Some(note) => this.envelop.after(note, response),
            None => response,
        }))
    }
}
