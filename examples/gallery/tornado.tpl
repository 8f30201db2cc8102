//! Tornado, 2009
//!
//! Handlers are classes with a method for each verb, one loop serves ten thousand readers who wait,
//! and templates are compiled to Python and escaped by default.

/// The main handler.
#[page("/tornado/")]
pub template MainHandler() {
    Hello, world
}

/// A part of the path, and an argument with a default.
#[page("/tornado/item/{id}")]
pub template Item(id: u64, q: &str = "none") {
    {id} {q}
}
