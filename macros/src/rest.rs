//! The attributes that `..rest: Attributes` takes.

/// Whether a name can be one of them: a word that HTML does not know is more likely a slip for a
/// parameter. Names with a hyphen are the page's own.
pub(crate) fn takes(name: &str) -> bool {
    name.contains(['-', ':', '.']) || NAMES.binary_search(&name).is_ok()
}

/// Sorted. What loads or runs code is not among them.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "abbr", "accept", "accesskey", "action", "alpha", "alt", "autocapitalize", "autocomplete",
    "autocorrect", "autofocus", "autoplay", "checked", "cite", "class", "closedby", "colorspace",
    "cols", "colspan", "command", "commandfor", "contenteditable", "controls", "coords",
    "crossorigin", "datetime", "decoding", "default", "dir", "dirname", "disabled", "download",
    "draggable", "enctype", "enterkeyhint", "fetchpriority", "for", "form", "formaction",
    "formenctype", "formmethod", "formnovalidate", "formtarget", "headers", "headingoffset",
    "headingreset", "height", "hidden", "high", "href", "hreflang", "id", "inert", "inputmode",
    "ismap", "itemid", "itemprop", "itemref", "itemscope", "itemtype", "kind", "label", "lang",
    "list", "loading", "loop", "low", "max", "maxlength", "media", "method", "min", "minlength",
    "multiple", "muted", "name", "novalidate", "open", "optimum", "pattern", "placeholder",
    "playsinline", "popover", "popovertarget", "popovertargetaction", "poster", "preload",
    "readonly", "referrerpolicy", "rel", "required", "reversed", "role", "rows", "rowspan", "scope",
    "selected", "shape", "size", "sizes", "slot", "span", "spellcheck", "src", "srclang", "start",
    "step", "tabindex", "target", "title", "translate", "type", "usemap", "value", "width", "wrap",
    "writingsuggestions",
];

#[test]
fn names_are_sorted() {
    assert!(NAMES.is_sorted());
}
