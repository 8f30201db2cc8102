//! The name of an attribute in, what its values mean on any element out.
//!
//! Names of HTML come from the Standard's index, by `syntax/tables/regenerate`
//! (`names.rs`); what is said here is what the index does not know: SVG, MathML
//! and the attributes of client-side frameworks.

use super::names::{KEYWORDS, REFUSED, URLS};
use crate::safe::begins_with;
use crate::url::Place;

/// As `REFUSED`, in SVG and MathML, on `<meta>`, and in htmx, hyperscript, Knockout and Datastar.
const MORE_REFUSED: &[&str] = &[
    "attributename",
    "by",
    "content",
    "data-bind",
    "data-script",
    "encoding",
    "from",
    "hx-ext",
    "hx-headers",
    "hx-request",
    "hx-sse",
    "hx-vals",
    "hx-vars",
    "hx-ws",
    "to",
    "values",
    "xml:base",
];

/// Event handlers and the code of Alpine, Angular, Datastar, htmx, Livewire, Unpoly and Vue.
const REFUSED_STARTS: &[&str] = &[
    "data-computed",
    "data-effect",
    "data-on-",
    "data-on:",
    "data-signals",
    "hx-on",
    "ng-",
    "on",
    "up-on-",
    "v-",
    "wire:",
    "x-",
];

/// See [`Attributes::may_hold`](super::Attributes::may_hold).
pub(super) const fn may_pass(name: &[u8]) -> bool {
    let short = without_data(name);
    is_name(name)
        && !is_one_of(short, REFUSED)
        && !is_one_of(short, MORE_REFUSED)
        && !begins_with_one_of(short, REFUSED_STARTS)
}

/// Where the URL in an attribute may lead. `name` is in lower case.
pub(super) fn url_place(name: &str) -> Option<Place> {
    match &name[name.len() - without_data(name.as_bytes()).len()..] {
        "definitionurl" | "icon" | "xlink:href" => Some(Place::Navigate),
        "hx-get" | "hx-post" | "hx-put" | "hx-patch" | "hx-delete" | "hx-push-url"
        | "hx-replace-url" | "sse-connect" | "ws-connect" => Some(Place::SameSite),
        name if URLS.binary_search(&name).is_ok() => Some(Place::Navigate),
        _ => None,
    }
}

/// Whether an attribute holds one of several words. `name` is in lower case.
pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// Whether `bool` is a word in this attribute. `name` is in lower case.
pub(super) fn has_words(name: &str) -> bool {
    name.starts_with("aria-")
        || matches!(
            name,
            "autocapitalize"
                | "autocomplete"
                | "autocorrect"
                | "contenteditable"
                | "draggable"
                | "spellcheck"
                | "translate"
                | "writingsuggestions"
        )
}

/// Whether a value is a program: htmx evaluates what stands in brackets.
/// `name` is in lower case.
pub(super) fn is_program(name: &str, text: &str) -> bool {
    matches!(name, "hx-trigger" | "data-hx-trigger") && text.contains('[')
}

/// `hx-get` of `data-hx-get`: htmx or Angular reads both.
const fn without_data(name: &[u8]) -> &[u8] {
    match name.split_at_checked("data-".len()) {
        Some((start, rest))
            if begins_with(start, b"data-")
                && begins_with_one_of(rest, &["hx-", "ng-", "sse-", "ws-"]) =>
        {
            rest
        }
        _ => name,
    }
}

/// A letter, then letters, digits, `-`, `_`, `:` or `.`.
const fn is_name(name: &[u8]) -> bool {
    let mut at = 0;
    while at < name.len() {
        if !(name[at].is_ascii_alphanumeric() || matches!(name[at], b'-' | b'_' | b':' | b'.')) {
            return false;
        }
        at += 1;
    }
    !name.is_empty() && name[0].is_ascii_alphabetic()
}

const fn is_one_of(name: &[u8], names: &[&str]) -> bool {
    let mut at = 0;
    while at < names.len() {
        if name.len() == names[at].len() && begins_with(name, names[at].as_bytes()) {
            return true;
        }
        at += 1;
    }
    false
}

const fn begins_with_one_of(name: &[u8], starts: &[&str]) -> bool {
    let mut at = 0;
    while at < starts.len() {
        if begins_with(name, starts[at].as_bytes()) {
            return true;
        }
        at += 1;
    }
    false
}
