//! Masque is a template language: HTML with Rust expressions in it, compiled to
//! Rust at build time and escaped by where each value lands.
//!
//! A template becomes a type
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
//! All but the macros is in `masque-runtime`, which cargo builds while it builds the compiler for the macros.

#![no_std]

#[doc(inline)]
pub use masque_runtime::*;

#[cfg(feature = "macros")]
pub use masque_macros::{html, include_html, templates};
#[cfg(feature = "macros")]
#[doc(hidden)]
pub use masque_macros::{splice as __splice, tag as __tag};

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
