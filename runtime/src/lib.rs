//! Masque is a template language: HTML with Rust expressions in it, compiled to
//! Rust at build time and escaped by where each value lands.
//!
//! This crate is what a program needs at run time. A template becomes a type
//! that implements [`Render`]; what it writes goes to a [`Buffer`] and comes
//! back as [`Html`] (or [`Svg`], [`Xml`], [`Text`]):
//!
//! ```
//! use masque::{Buffer, Html, Render};
//!
//! struct Greeting<'a> {
//!     name: &'a str,
//! }
//!
//! // What `template Greeting(name: &str) { <p>Hello, {name}!</p> }` becomes.
//! impl Render<Html> for Greeting<'_> {
//!     fn render_to(&self, out: &mut Buffer) {
//!         let out = &mut out.cursor();
//!         out.push_str("<p>Hello, ");
//!         out.html(self.name, "!</p>");
//!     }
//! }
//!
//! let page = Greeting { name: "<Ada>" }.render();
//! assert_eq!(page.as_str(), "<p>Hello, &lt;Ada&gt;!</p>");
//! ```
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `std` (default) | without it the crate is `no_std` with `alloc` |
//! | `macros` (default) | `html!`, `templates!`, [`include_templates!`] |
//! | `library` | what templates call: filters (`text`), `batch`es, `Element`s, `Query` |
//! | `json` | values in scripts: `<script let:bugs={&bugs}>`, `x-data={json(&bug)}` |
//! | `nonce` | [`Nonce`]s from the operating system's random numbers |
//! | `ammonia` | [`Html`] from strangers: `Html::sanitize(text)` |
//! | `axum`, `actix-web`, `rocket`, `http` | pages as responses |
//! | `pages` | [`page`]: templates with paths, as an axum router; [`Redirect`], [`Status`], error pages |
//! | `serve` | [`serve()`]: a server for them, with what a server on the internet needs |
//! | `safe` | the same pages without a line of `unsafe` in this crate, in twice the time |
//! | `live` | static text that changes while a program runs, for `tplc serve` |
//! | `snapshot` | `assert_page_snapshot!`, for tests of whole pages |
//!
//! # Reading order
//!
//! `buffer` and `kind` hold the text, `render` the traits that templates
//! implement; `sink` and `list` say what may be written where, `escape` how;
//! `url` judges URLs, `safe` holds the types that are proof; `attributes` and
//! `rows` are values that templates meet; `text`, `batch`, `element`, `query` and `included` are what
//! templates call; `rt` is what generated code calls, `param` how it names a template's fields.
//! `page` takes requests to templates, `serve` takes connections to requests; nothing else knows of them.
//!
//! Functions that generated code calls are inlined, `always` where a cursor must stay in
//! registers, but not in debug builds: a copy at each call would take rustc twice the time.

#![no_std]
#![cfg_attr(feature = "safe", forbid(unsafe_code))]

extern crate alloc;
// What `html!` writes in this crate calls the runtime by the name that all others use.
#[cfg(feature = "pages")]
extern crate self as masque;
#[cfg(feature = "std")]
extern crate std;

mod attributes;
#[cfg(feature = "library")]
pub mod batch;
mod buffer;
#[cfg(not(feature = "safe"))]
mod digits;
#[cfg(feature = "library")]
mod element;
mod error;
mod escape;
mod included;
#[cfg(feature = "json")]
mod json;
mod kind;
mod list;
#[cfg(feature = "live")]
mod live;
#[cfg(feature = "pages")]
pub mod page;
mod param;
#[cfg(feature = "library")]
mod query;
mod render;
mod rounded;
mod rows;
mod safe;
#[cfg(feature = "serve")]
pub mod serve;
mod sink;
mod sizes;
#[cfg(feature = "snapshot")]
pub mod snapshot;
#[cfg(feature = "library")]
pub mod text;
mod url;
mod web;

#[doc(hidden)]
#[path = "rt.rs"]
pub mod __rt;

pub use attributes::{AttributeText, Attributes};
pub use buffer::Buffer;
#[cfg(feature = "library")]
pub use element::{Element, InvalidElement};
pub use error::{Error, Result};
pub use escape::Escape;
pub use included::StaticHtml;
#[cfg(feature = "json")]
pub use json::{Json, json};
pub use kind::{Html, Kind, Svg, Text, Xml};
pub use list::{StyleValue, TokenList, Tokens};
#[cfg(feature = "pages")]
pub use page::{Redirect, Status};
#[cfg(feature = "library")]
pub use query::Query;
pub use render::{Render, RenderAsync, TryRender};
pub use rows::Row;
pub use safe::{
    Allow, Integrity, InvalidIntegrity, InvalidNonce, Nonce, SafeCss, SafeJs, SafeUrl, Sandbox,
    TrustedResourceUrl, UnsafeSandbox, UnsafeUrl,
};
#[cfg(feature = "serve")]
pub use serve::{Server, serve, serve_blocking};
pub use sink::{
    AttributeValue, BooleanValue, CssValue, DocumentValue, EnumeratedValue, HandlerValue,
    IntegrityValue, JudgedUrl, MediaUrl, NavigateUrl, NonceValue, NumberValue, PlainText,
    ResourceUrl, SameSiteUrl, SandboxValue, ScriptData, ScriptText, Srcset, SrcsetValue, StyleText,
    UrlList, UrlListValue,
};

#[cfg(feature = "macros")]
pub use masque_macros::{html, include_html, templates};
#[cfg(feature = "macros")]
#[doc(hidden)]
pub use masque_macros::{splice as __splice, tag as __tag};

/// Brings the modules in that `masque_build::compile` made from a folder of
/// templates.
///
/// ```text
/// mod templates {
///     masque::include_templates!();
/// }
/// ```
#[macro_export]
macro_rules! include_templates {
    () => {
        ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/masque/include.rs"));
    };
}

/// What a Rust caller gives a template, `Card! { title: "x", n: 3 }`, in the form of tags.
#[cfg(feature = "macros")]
#[doc(hidden)]
#[macro_export]
macro_rules! __fields {
    ([$($head:tt)*] [$($done:tt)*]) => {
        $crate::__tag! { $($head)* $($done)* }
    };
    ($head:tt [$($done:tt)*] $name:ident ?: $value:expr $(, $($more:tt)*)?) => {
        $crate::__fields! { $head [$($done)* [$name maybe $value]] $($($more)*)? }
    };
    ($head:tt [$($done:tt)*] $name:ident: $value:expr $(, $($more:tt)*)?) => {
        $crate::__fields! { $head [$($done)* [$name field $value]] $($($more)*)? }
    };
    ($head:tt [$($done:tt)*] $name:ident $(, $($more:tt)*)?) => {
        $crate::__fields! { $head [$($done)* [$name field $name]] $($($more)*)? }
    };
}
