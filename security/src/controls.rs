//! The same pages as engines would write them that know less of places.
//!
//! They are made from Masque's own page with a harmless word, which no sink
//! changes: what an engine writes for a value is put in place of the word.

use crate::places::{HARMLESS, Place};

/// An engine that knows less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// Copies each value as it is.
    Unescaped,
    /// Escapes each value for HTML, wherever it stands.
    HtmlOnly,
}

impl Control {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Unescaped, Self::HtmlOnly];

    /// The page that it would write.
    #[must_use]
    pub fn page(self, place: &Place, value: &str) -> String {
        let page = (place.render)(HARMLESS);
        match self {
            Self::Unescaped => page.replace(HARMLESS, value),
            Self::HtmlOnly => page.replace(HARMLESS, &html_escape(value)),
        }
    }
}

/// As well as can be, for a text or a quoted value.
fn html_escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let text = text.replace('"', "&quot;").replace('\'', "&#39;");
    text.replace('\0', "\u{fffd}").replace('\r', "&#13;")
}
