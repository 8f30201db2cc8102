//! Values that say where they may stand: each is made by a check or by trust.
//!
//! ```text
//! literal  ──macro, checked while compiling──▶  SafeUrl, SafeJs, …  ──▶  its place
//! text     ──parse, checked at run time─────▶
//! text     ──trust_unchecked(text, reason)──▶   listed by `tplc audit`
//! ```
//!
//! A macro takes a literal token, which is proof that the author wrote it; a
//! `&'static str` is not. None of these types implements `Display`: `format!`
//! would lose what the type says.

mod code;
mod integrity;
mod nonce;
mod resource;
mod sandbox;
mod url;

pub use code::{SafeCss, SafeJs};
pub use integrity::{Integrity, InvalidIntegrity};
pub use nonce::{InvalidNonce, Nonce};
pub use resource::TrustedResourceUrl;
pub use sandbox::{Allow, Sandbox, UnsafeSandbox};
pub use url::{SafeUrl, UnsafeUrl};

#[cfg(feature = "json")]
pub use code::JsCall;

/// Whether `text` has `part`, whose letters are lower case, in any case.
const fn contains(mut text: &[u8], part: &str) -> bool {
    loop {
        if begins_with(text, part.as_bytes()) {
            return true;
        }
        match text {
            [_, more @ ..] => text = more,
            [] => return false,
        }
    }
}

/// Whether `text` begins with `start`, whose letters are lower case, in any case.
pub(crate) const fn begins_with(mut text: &[u8], mut start: &[u8]) -> bool {
    while let [expected, more_start @ ..] = start {
        match text {
            [byte, more @ ..] if byte.to_ascii_lowercase() == *expected => text = more,
            _ => return false,
        }
        start = more_start;
    }
    true
}
