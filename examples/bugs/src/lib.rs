//! The SPLAT! bug tracker: a whole small web application on Masque, axum and
//! SQLite.
//!
//! ```text
//! request → app (routes, handlers) → store (SQLite) → tracker (values) → templates (pages)
//! ```
//!
//! `cargo run -p bugs` serves it at <http://127.0.0.1:3000>.

#![forbid(unsafe_code)]

pub mod app;
pub mod forms;
pub mod options;
mod seed;
pub mod store;
pub mod tracker;

// `pub mod templates`: one module for each file in `templates/`.
masque::include_templates!();
