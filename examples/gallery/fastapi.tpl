//! FastAPI, 2018
//!
//! The types of a function's parameters say what a request must bring: they read it, refuse it with
//! a reason, and document it.
//!
//! What does not fit is refused here with 400, or 422 if it is JSON. HTML from a name is escaped.

use axum::Json;
use serde::{Deserialize, Serialize};

/// An entry of the list.
#[derive(Clone, Copy, Serialize)]
pub struct Entry {
    item_name: &'static str,
}

const ITEMS: [Entry; 3] =
    [Entry { item_name: "Foo" }, Entry { item_name: "Bar" }, Entry { item_name: "Baz" }];

/// A part of the list.
#[page("/fastapi/items/")]
pub async fn read_items(skip: usize = 0, limit: usize = 10) -> Json<Vec<Entry>> {
    Json(ITEMS.iter().skip(skip).take(limit).copied().collect())
}

/// What the body of a `PUT` must be.
#[derive(Deserialize, Serialize)]
pub struct Item {
    name: String,
    description: Option<String>,
    price: f64,
    tax: Option<f64>,
}

/// What is answered to it.
#[derive(Serialize)]
pub struct Updated {
    item_id: i64,
    item: Item,
}

/// A number from the path, and a value from a JSON body.
#[page(PUT "/fastapi/items/{item_id}")]
pub async fn update_item(item_id: i64, #[from(body)] item: Json<Item>) -> Json<Updated> {
    let Json(item) = item;
    Json(Updated { item_id, item })
}

/// A query of several types.
#[derive(Serialize)]
pub struct Typed {
    flag: bool,
    tags: Vec<String>,
    q: Option<String>,
}

/// A switch, a list and an option.
#[page("/fastapi/typed")]
pub async fn typed(flag: bool, tags: Vec<String>, q: Option<String>) -> Json<Typed> {
    Json(Typed { flag, tags, q })
}

/// A number that must not be missing.
#[page("/fastapi/need")]
pub async fn need(n: i64) -> Json<i64> {
    Json(n)
}

/// HTML by a template.
#[page("/fastapi/page")]
pub template Page(name: &str = "you") {
    <b>{name}</b>
}
