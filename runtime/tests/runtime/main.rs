//! What generated code can rely on, one module for each part of the runtime.

mod attributes;
#[cfg(feature = "library")]
mod batch;
mod buffer;
#[cfg(feature = "library")]
mod element;
mod error;
mod escape;
#[cfg(feature = "json")]
mod json;
mod judge;
mod list;
mod places;
#[cfg(feature = "library")]
mod query;
mod read_back;
mod render;
mod rows;
mod safe;
mod sink;
#[cfg(feature = "snapshot")]
mod snapshot;
mod template;
#[cfg(feature = "library")]
mod text;
mod values;

use masque::Buffer;

/// What `write` writes.
fn written(write: impl FnOnce(&mut Buffer)) -> String {
    let mut out = Buffer::new();
    write(&mut out);
    out.into_string()
}
