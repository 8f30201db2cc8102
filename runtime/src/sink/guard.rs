//! What protects a page: nonces, hashes, sandboxes. Each is its own type only.

use super::code::proofs;
use crate::buffer::Buffer;
use crate::safe::{Integrity, Nonce, Sandbox};

/// The value of `nonce`: `<script nonce={nonce}>`. [`Nonce`] only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a nonce",
    label = "this is not a `Nonce`",
    note = "write `Nonce::new(text)?`, or leave `nonce` out: `page.render_with_nonce(&nonce)` writes it on every script and style"
)]
pub trait NonceValue {
    /// The nonce, or nothing.
    fn nonce(&self) -> Option<&Nonce>;
}

/// The value of `integrity`: `<script integrity={hashes}>`. [`Integrity`] only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of `integrity`",
    label = "this is not an `Integrity`",
    note = "write `Integrity::parse(text)?`"
)]
pub trait IntegrityValue {
    /// The hashes, or nothing.
    fn integrity(&self) -> Option<&Integrity>;
}

/// The value of `sandbox`: `<iframe sandbox={sandbox}>`. [`Sandbox`] only; `None`
/// leaves the attribute out, and with it the sandbox.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of `sandbox`",
    label = "this is not a `Sandbox`",
    note = "write `Sandbox::new(&[Allow::Forms])?`, or the tokens in the template: `sandbox=\"allow-forms\"`"
)]
pub trait SandboxValue {
    /// The sandbox, or nothing.
    fn sandbox(&self) -> Option<&Sandbox>;
}

proofs! {
    NonceValue nonce Nonce;
    IntegrityValue integrity Integrity;
    SandboxValue sandbox Sandbox;
}

/// Writes ` sandbox="allow-forms"`; with nothing allowed, its name alone.
pub(crate) fn sandbox(name: &str, sandbox: Sandbox, out: &mut Buffer) {
    out.push_str(name);
    for (number, token) in sandbox.tokens().enumerate() {
        out.push_str(if number == 0 { "=\"" } else { " " });
        out.push_str(token);
    }
    if sandbox != Sandbox::default() {
        out.push('"');
    }
}
