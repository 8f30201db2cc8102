//! Bottle, 2009
//!
//! A whole framework in one file: a decorator over a function is the route, and the path's parts
//! are its arguments.
//!
//! The name was put into the page as it came; here it is escaped.

use axum::Json;
use masque::text::*;
use serde::Serialize;

/// Greets by name.
#[page("/bottle/hello/{name}")]
pub template Hello(name: &str) {
    <h1>Hello {name.title_case()}!</h1>
}

/// A number from the path.
#[page("/bottle/n/{n}")]
pub template Number(n: i64) {
    {n}
}

/// The rest of a path.
#[page("/bottle/f/{*path}")]
pub template File(path: &str) {
    {path}
}

/// A value of a form.
#[page(POST "/bottle/form")]
pub template Form(x: &str) {
    {x}
}

/// A dictionary, which becomes JSON.
#[derive(Serialize)]
pub struct Dictionary {
    a: u32,
}

/// JSON from a value.
#[page("/bottle/d")]
pub fn dictionary() -> Json<Dictionary> {
    Json(Dictionary { a: 1 })
}
