//! Files that are a part of the program, as markup and as text.

use crate::buffer::Buffer;
use crate::kind::Html;
use crate::render::Render;

/// Markup that is a part of the program: what `include_html!` makes of a file.
///
/// It is written into a page as it is. A copy of it costs nothing, and it can be a constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaticHtml(&'static str);

impl StaticHtml {
    /// What `include_html!` calls once it has checked the file.
    #[doc(hidden)]
    #[must_use]
    pub const fn __included(markup: &'static str) -> Self {
        Self(markup)
    }

    /// The markup.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.0
    }
}

impl Render<Html> for StaticHtml {
    #[inline]
    fn render_to(&self, out: &mut Buffer) {
        out.push_str(self.0);
    }

    #[inline]
    fn size_hint(&self) -> usize {
        self.0.len()
    }
}

impl From<StaticHtml> for Html {
    #[inline]
    fn from(markup: StaticHtml) -> Self {
        markup.render()
    }
}

/// The text of a file, as a `&'static str`: it is escaped where it is written, as all text.
///
/// The path is relative to the package's folder, the one of its `Cargo.toml`, wherever the call
/// stands. The program is built again when the file changes.
///
/// ```
/// let manifest = masque::include_text!("Cargo.toml");
/// assert!(manifest.starts_with("[package]"));
/// ```
#[macro_export]
macro_rules! include_text {
    ($path:literal) => {
        ::core::include_str!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", $path))
    };
    ($($other:tt)*) => {
        ::core::compile_error!("`include_text!` takes the path of a file, relative to the package's folder: `include_text!(\"templates/note.txt\")`")
    };
}
