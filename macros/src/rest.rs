//! The attributes that `..rest: Attributes` takes.

mod names;

use names::NAMES;

/// Whether a name can be one of them: a word that HTML does not know is more likely a slip for a
/// parameter. Names with a hyphen are the page's own.
pub(crate) fn takes(name: &str) -> bool {
    name.contains(['-', ':', '.']) || NAMES.binary_search(&name).is_ok()
}

#[test]
fn names_are_sorted() {
    assert!(NAMES.is_sorted());
}
