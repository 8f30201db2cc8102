//! The identifiers that stand for the author's Rust in generated code, and the
//! generated code with that Rust in their place, as text.
//!
//! `__masque_3` is fragment number 3. The doors put tokens there, with the places
//! that rustc reports; [`expand`] puts text there, for people to read.

use std::fmt;

use crate::CompiledTemplate;
use crate::source::Span;
use crate::syntax::ast::{Fragment, FragmentId};

/// What the identifier of a fragment begins with.
const PREFIX: &str = "__masque_";

/// What the name of a template's macro begins with. Macros that a crate exports need names of
/// their own, so a door appends what it knows of the place.
pub const TAG: &str = "__masque_tag_";

/// The list of static text in the mirror of a template file that was compiled [live](crate::compile_live).
pub const TEXTS: &str = "__MASQUE_TEXTS";

/// Displays as the identifier that stands for a fragment.
///
/// ```
/// use masque_compiler::{Placeholder, syntax::ast::FragmentId};
///
/// assert_eq!(Placeholder(FragmentId(3)).to_string(), "__masque_3");
/// assert_eq!(Placeholder::fragment("__masque_3"), Some(FragmentId(3)));
/// assert_eq!(Placeholder::fragment("out"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placeholder(pub FragmentId);

impl Placeholder {
    /// The fragment that an identifier stands for.
    #[must_use]
    pub fn fragment(identifier: &str) -> Option<FragmentId> {
        identifier.strip_prefix(PREFIX)?.parse().ok().map(FragmentId)
    }
}

impl Placeholder {
    /// Appends what it displays as.
    pub(crate) fn push_to(self, text: &mut String) {
        let mut digits = [0; 10];
        text.push_str(PREFIX);
        text.push_str(decimal(self.0.0, &mut digits));
    }
}

impl fmt::Display for Placeholder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = [0; 10];
        formatter.write_str(PREFIX)?;
        formatter.write_str(decimal(self.0.0, &mut digits))
    }
}

/// A number without the machinery of formatting: generated code is full of them.
fn decimal(mut number: u32, digits: &mut [u8; 10]) -> &str {
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            return std::str::from_utf8(&digits[at..]).expect("digits are ASCII");
        }
    }
}

/// The Rust that a template becomes, with the author's text in its place.
///
/// ```
/// use masque_compiler::{CompiledItem, Entry, compile, expand};
///
/// let source = "template Hello(name: &str) { <p>Hello, {name}!</p> }";
/// let compiled = compile(source, Entry::File);
/// let [CompiledItem::Template(hello)] = &compiled.items[..] else { panic!("one template") };
/// let rust = expand(source, &compiled.fragments, hello);
/// assert!(rust.contains("struct Hello<'name"));
/// ```
#[must_use]
pub fn expand(source: &str, fragments: &[Fragment], template: &CompiledTemplate) -> String {
    let mut out = String::with_capacity(template.code.len());
    let mut rest = template.code.as_str();
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'"' | b'_')) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match string_length(rest) {
            Some(length) => length,
            None => rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()),
        };
        let glued = out.ends_with(|c: char| c.is_alphanumeric());
        match Placeholder::fragment(&rest[..length]).filter(|_| !glued) {
            Some(FragmentId(id)) => {
                with_lifetimes(&mut out, source, fragments[id as usize].span, template);
            }
            None => out.push_str(&rest[..length]),
        }
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// The length of the string literal that the text begins with.
fn string_length(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('"')?;
    let mut escaped = false;
    let end = inside.bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    Some(end.map_or(text.len(), |end| end + 2))
}

/// Writes a fragment with the lifetimes that its signature leaves out.
fn with_lifetimes(out: &mut String, source: &str, span: Span, template: &CompiledTemplate) {
    let mut at = span.start;
    for lifetime in &template.lifetimes {
        // One that is added stands after the `&` it belongs to.
        let first = if lifetime.replaces { at } else { at + 1 };
        if (first..span.end).contains(&lifetime.at) {
            out.push_str(Span { start: at, end: lifetime.at }.of(source));
            out.push_str(&lifetime.name);
            out.push(' ');
            at = lifetime.at + if lifetime.replaces { "'_".len() as u32 } else { 0 };
        }
    }
    out.push_str(Span { start: at.min(span.end), end: span.end }.of(source));
    if span.of(source).contains("//") {
        // Generated code goes on in the same line: not in the author's comment.
        out.push('\n');
    }
}
