//! The elements of HTML: a name → how the parser reads what is inside.
//!
//! `element("br")` is an [`Element`] with `content: Void`.

use std::sync::LazyLock;

/// What the parser does with what follows a start tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Elements and text.
    Normal,
    /// Nothing, and no end tag: `br`.
    Void,
    /// Text up to the end tag, no references: `script`, `style`.
    RawText,
    /// Text up to the end tag, with references: `title`, `textarea`.
    Rcdata,
    /// Text that a template has no use for, or that browsers read in two ways: `xmp`, `noscript`.
    Refused,
}

/// An element of HTML, obsolete ones included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element {
    /// `br`
    pub name: &'static str,
    /// What may be inside.
    pub content: Content,
    /// Whether white space inside is shown as it is.
    pub preserves_white_space: bool,
}

/// The element with this name, in lower case.
#[must_use]
pub fn element(name: &str) -> Option<Element> {
    let letter = name.bytes().next()?.checked_sub(b'a')?;
    let elements = ELEMENTS.get(usize::from(letter))?;
    elements.iter().find(|element| element.name == name).copied()
}

/// By first letter: elements are looked up so often that searching a sorted list shows.
static ELEMENTS: LazyLock<[Vec<Element>; 26]> = LazyLock::new(|| {
    let mut elements = [const { Vec::new() }; 26];
    for name in NAMES.split_terminator(' ') {
        elements[usize::from(name.as_bytes()[0] - b'a')].push(facts(name));
    }
    elements
});

fn facts(name: &'static str) -> Element {
    let content = match name {
        "area" | "base" | "basefont" | "bgsound" | "br" | "col" | "embed" | "frame" | "hr"
        | "img" | "input" | "keygen" | "link" | "meta" | "param" | "source" | "track" | "wbr" => {
            Content::Void
        }
        "script" | "style" => Content::RawText,
        "textarea" | "title" => Content::Rcdata,
        "iframe" | "noembed" | "noframes" | "noscript" | "plaintext" | "xmp" => Content::Refused,
        _ => Content::Normal,
    };
    let preserves_white_space =
        matches!(name, "listing" | "plaintext" | "pre" | "script" | "style" | "textarea" | "xmp");
    Element { name, content, preserves_white_space }
}

/// Whether the element has no children and no end tag.
#[must_use]
pub fn is_void(name: &str) -> bool {
    element(name).is_some_and(|element| element.content == Content::Void)
}

/// Sorted. HTML Standard, "Index of elements" and "Obsolete features".
///
/// A text with blanks between the names: rustc reads that in less time than a list.
pub(super) const NAMES: &str = "\
    a abbr acronym address applet area article aside audio \
    b base basefont bdi bdo bgsound big blink blockquote body br button \
    canvas caption center cite code col colgroup \
    data datalist dd del details dfn dialog dir div dl dt \
    em embed \
    fencedframe fieldset figcaption figure font footer form frame frameset \
    h1 h2 h3 h4 h5 h6 head header hgroup hr html \
    i iframe img input ins \
    kbd keygen \
    label legend li link listing \
    main map mark marquee math menu meta meter \
    nav nobr noembed noframes noscript \
    object ol optgroup option output \
    p param picture plaintext pre progress \
    q \
    rb rp rt rtc ruby \
    s samp script search section select selectedcontent slot small source span \
    strike strong style sub summary sup svg \
    table tbody td template textarea tfoot th thead time title tr track tt \
    u ul \
    var video \
    wbr \
    xmp";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_unique() {
        assert!(NAMES.split_terminator(' ').is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn what_is_inside() {
        for (name, content) in [
            ("div", Content::Normal),
            ("svg", Content::Normal),
            ("br", Content::Void),
            ("wbr", Content::Void),
            ("script", Content::RawText),
            ("title", Content::Rcdata),
            ("noscript", Content::Refused),
        ] {
            assert_eq!(element(name).map(|element| element.content), Some(content), "{name}");
        }
        for name in ["DIV", "image", "my-card", "", "linearGradient"] {
            assert_eq!(element(name), None, "{name}");
        }
        assert!(is_void("img") && !is_void("p") && !is_void("x"));
        assert!(element("pre").unwrap().preserves_white_space);
        assert!(!element("p").unwrap().preserves_white_space);
    }
}
