//! What templates need at run time, for [`masque`](https://docs.rs/masque), which users depend on.
//!
//! It is a crate of its own so that cargo builds it beside the compiler: only the macros wait for that.
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
