//! Pages → one router: a method router for each path, and redirects from the path with, or
//! without, the slash at its end.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::marker::PhantomData;
use core::pin::Pin;

use axum::Router;
use axum::extract::{OriginalUri, Request};
use axum::handler::Handler;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, MethodRouter, get};
use http::header::{HeaderValue, LOCATION};
use http::{Method, StatusCode};

use super::format::Format;
use super::{Incoming, Page, State};

/// The router of one page: for a page written in `templates!`.
///
/// It merges and nests like any other.
///
/// # Panics
/// If axum knows no such path or verb; the compiler lets none pass.
pub fn router<P: Page<S>, S: State>() -> Router<S> {
    let mut routes = Routes::new();
    routes.add::<P>();
    routes.into_router()
}

/// Pages by their paths, on their way into a [`Router`].
pub struct Routes<S> {
    paths: Vec<Declared<S>>,
}

/// A path, with what answers there.
struct Declared<S> {
    path: &'static str,
    methods: Vec<&'static str>,
    router: MethodRouter<S>,
}

impl<S: State> Routes<S> {
    /// No pages yet.
    #[must_use]
    pub fn new() -> Self {
        Self { paths: Vec::new() }
    }

    /// Adds a page.
    ///
    /// # Panics
    /// If two pages have the same path and verb, or axum knows no such verb.
    pub fn add<P: Page<S>>(&mut self) {
        let declared = self.declare(P::PATH);
        assert!(
            !declared.methods.contains(&P::METHOD),
            "two pages answer {} {}",
            P::METHOD,
            P::PATH
        );
        declared.methods.push(P::METHOD);
        let router = core::mem::take(&mut declared.router);
        declared.router = router.on(method_filter(P::METHOD), Endpoint::<P>(PhantomData));
    }

    fn declare(&mut self, path: &'static str) -> &mut Declared<S> {
        let index = self.paths.iter().position(|declared| declared.path == path);
        let index = index.unwrap_or_else(|| {
            if let Some(other) = self.paths.iter().find(|other| shape(other.path) == shape(path)) {
                panic!("`{}` and `{path}` are one path: give its parts the same names", other.path);
            }
            self.paths.push(Declared { path, methods: Vec::new(), router: MethodRouter::new() });
            self.paths.len() - 1
        });
        &mut self.paths[index]
    }

    /// The router of all of them. It has no fallback, so it merges and nests like any other.
    ///
    /// # Panics
    /// If axum knows no such path, or two of them conflict.
    pub fn into_router(self) -> Router<S> {
        let shapes: Vec<String> = self.paths.iter().map(|declared| shape(declared.path)).collect();
        let mut router = Router::new();
        for Declared { path, methods, router: at_path } in self.paths {
            router = router.route(path, at_path);
            if let Some(other) = other_form(path)
                && methods.contains(&"GET")
                && !shapes.contains(&shape(&other))
            {
                router = router.route(&other, get(to_declared_form));
            }
        }
        router
    }
}

impl<S: State> Default for Routes<S> {
    fn default() -> Self {
        Self::new()
    }
}

fn method_filter(method: &str) -> MethodFilter {
    let known =
        Method::from_bytes(method.as_bytes()).ok().and_then(|method| method.try_into().ok());
    known.unwrap_or_else(|| panic!("`{method}` is no verb that a page can have"))
}

/// The path without the names of its parts, which do not count when it is matched.
fn shape(path: &str) -> String {
    let nameless = |segment: &str| match segment.as_bytes() {
        [b'{', b'*', .., b'}'] => "{*}".to_string(),
        [b'{', inner @ .., b'}'] if inner.first() != Some(&b'{') => "{}".to_string(),
        _ => segment.to_string(),
    };
    path.split('/').map(nameless).collect::<Vec<_>>().join("/")
}

/// The path with a slash at its end if it has none, and without if it has one.
/// The root has no other form, nor has what takes the rest of a path.
fn other_form(path: &str) -> Option<String> {
    match path.strip_suffix('/') {
        Some("") => None,
        Some(without) => Some(without.to_string()),
        None if path.contains("{*") => None,
        None => Some(path.to_string() + "/"),
    }
}

/// Redirects to the same address with its last slash gone, or with one more.
async fn to_declared_form(OriginalUri(uri): OriginalUri) -> Response {
    let path = uri.path();
    // A browser takes what begins with two slashes for the name of another host.
    if matches!(path.as_bytes(), [b'/', b'/' | b'\\', ..]) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let mut location = match path.strip_suffix('/') {
        Some(without) => without.to_string(),
        None => path.to_string() + "/",
    };
    if let Some(query) = uri.query() {
        location.push('?');
        location.push_str(query);
    }
    match HeaderValue::try_from(location) {
        Ok(location) => (StatusCode::PERMANENT_REDIRECT, [(LOCATION, location)]).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A page as axum's handler.
struct Endpoint<P>(PhantomData<fn() -> P>);

impl<P> Clone for Endpoint<P> {
    fn clone(&self) -> Self {
        Self(PhantomData)
    }
}

impl<P: Page<S>, S: State> Handler<(), S> for Endpoint<P> {
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;

    fn call(self, request: Request, state: S) -> Self::Future {
        Box::pin(async move {
            let format = Format::asked_for(request.headers());
            let response = P::handle(Incoming::new(request, state)).await.into_response();
            format.apply(response)
        })
    }
}
