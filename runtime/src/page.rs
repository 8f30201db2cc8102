//! Pages: templates and functions that answer requests, as one axum router.
//!
//! ```text
//! request ─▶ Routes ─▶ Incoming ─▶ typed parameters ─▶ the page ─▶ Response
//!                          └─▶ Error ─▶ Failure ─▶ an error page, or JSON
//! ```
//!
//! A template with `#[page("/bug/{id}")]` implements [`Page`], and so does a function; a folder of
//! templates has a `pages()` that puts all of them into one [`Router`]. What the compiler writes:
//!
//! ```
//! use masque::page::{Incoming, Page, Response, State};
//! use masque::{Html, Result, html};
//!
//! // #[page("/greet/{name}")]
//! // pub template Greeting(name: &str, times: u8 = 1) { … }
//! struct Greeting;
//!
//! impl<S: State> Page<S> for Greeting {
//!     const METHOD: &'static str = "GET";
//!     const PATH: &'static str = "/greet/{name}";
//!
//!     async fn handle(mut request: Incoming<S>) -> Result<Response> {
//!         request.read().await?;
//!         let name = request.path::<String>("name")?;
//!         let times = request.optional::<u8>("times")?.unwrap_or(1);
//!         request.render(&html! { <p>Hello, {name}! {times}</p> })
//!     }
//! }
//!
//! let router: axum::Router = masque::page::router::<Greeting, ()>();
//! ```
//!
//! # Parameters
//!
//! A parameter that the path names comes from the path. All others are taken by name from the
//! form, if it has the name, or else from the query string. Their types are read by serde, from
//! the texts that were given under the name:
//!
//! | type | reads |
//! |---|---|
//! | numbers, `char`, text | one text |
//! | `bool` | `true`, `1`, `on`, `yes`, or `false`, `0`, `off`, `no`; missing is `false`, as an unchecked box sends nothing |
//! | an enum | the name of a variant, as serde renames it |
//! | `Option<T>` | missing, or empty, is `None` |
//! | `Vec<T>` | all texts of the name, in order; missing is empty |
//! | a struct, a map | its fields by their own names, from the whole form and query |
//!
//! A struct inside a struct takes its fields from the same form; where it is an `Option`, it needs
//! `#[serde(flatten)]`. An empty text that a type cannot take, such as a number, counts as missing: browsers send one
//! for each field that was left empty. So a default holds for it.
//!
//! # What goes wrong
//!
//! | what | answer |
//! |---|---|
//! | no such path, or a value in it that does not parse | 404 |
//! | another verb | 405 with `Allow` |
//! | a value that is missing, does not parse, or is given twice | 400, which names it |
//! | an unknown name, for a `strict` page | 400, which names it |
//! | a body that is no form | 415 |
//! | a body larger than axum's [`DefaultBodyLimit`](axum::extract::DefaultBodyLimit) | 413 |
//! | [`Redirect`] or [`Status`] as an error | what it says |
//! | any other error | 500, logged; its text is shown in debug builds only |
//!
//! Text that is no UTF-8 is read as the [URL Standard](https://url.spec.whatwg.org/#urlencoded-parsing)
//! says, with U+FFFD for what is wrong.

pub(crate) mod around;
mod error_page;
mod error_pages;
mod failure;
mod format;
mod incoming;
mod redirect;
mod routes;
mod status;
mod url;
mod values;

pub use axum::Router;
pub use axum::extract::{FromRef, FromRequest, FromRequestParts};
pub use axum::response::{IntoResponse, Response};
pub use http::request::Parts;
pub use http::{Method, StatusCode};

pub use around::Around;
#[cfg(feature = "serve")]
pub(crate) use error_pages::default_error_pages;
pub use error_pages::{ErrorPages, error_pages};
pub use failure::Failure;
#[cfg(feature = "serve")]
pub(crate) use failure::panicked;
pub use incoming::Incoming;
pub use redirect::Redirect;
pub use routes::{Routes, router};
pub use status::Status;
pub use url::{Url, url};

use crate::error::Result;

/// What an application hands to all its pages: anything that is cheap to clone.
///
/// Parts of it are what pages ask for, through [`FromRef`]; a page without `#[state]` works
/// with any.
pub trait State: Clone + Send + Sync + 'static {}

impl<T: Clone + Send + Sync + 'static> State for T {}

/// A template or function with a path.
///
/// The compiler implements it for what has `#[page("/…")]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no page of an application with the state `{S}`",
    note = "a page has `#[page(\"/path\")]`, and each of its `#[state]` parameters is a part of the application's state: `impl FromRef<{S}> for …`"
)]
pub trait Page<S>: Sized + 'static {
    /// The verb: `GET`, `POST`, …; `GET` answers `HEAD` too.
    const METHOD: &'static str;

    /// The path, in axum's words: `/bug/{id}`, `/files/{*rest}`.
    const PATH: &'static str;

    /// Answers a request.
    fn handle(request: Incoming<S>) -> impl Future<Output = Result<Response>> + Send;
}

/// The pages of a template file.
#[doc(hidden)]
pub trait Pages<S> {
    /// Adds each of them.
    fn add(routes: &mut Routes<S>);
}
