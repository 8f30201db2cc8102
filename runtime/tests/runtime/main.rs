//! What generated code can rely on, one module for each part of the runtime.

mod attributes;
mod buffer;
mod error;
mod escape;
#[cfg(feature = "json")]
mod json;
mod judge;
mod list;
mod places;
mod read_back;
mod render;
mod rows;
mod safe;
mod sink;
#[cfg(feature = "snapshot")]
mod snapshot;
mod template;
mod values;

use masque::Buffer;

/// What `write` writes.
fn written(write: impl FnOnce(&mut Buffer)) -> String {
    let mut out = Buffer::new();
    write(&mut out);
    out.into_string()
}
