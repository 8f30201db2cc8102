//! Rust in the making. It is text on one line: as tokens, each of which is an
//! allocation, it took longer to make than all the rest of the compiler.
//!
//! ```text
//! let rt = code.runtime();
//! write!(code, "let rows = {rt}::Rows::new(");
//! code.fragment(3);                              ─▶   let rows = __rt::Rows::new(__masque_3);
//! code.push("); ");
//! ```

use std::fmt::{self, Write as _};

use crate::placeholder::{Placeholder, TEXTS};
use crate::syntax::ast::FragmentId;

pub(super) const OPTION: &str = "::core::option::Option";
pub(super) const SOME: &str = "::core::option::Option::Some";
pub(super) const NONE: &str = "::core::option::Option::None";
pub(super) const OK: &str = "::core::result::Result::Ok";

/// A piece of Rust, and what it needs to be imported.
#[derive(Debug, Default)]
pub(super) struct Code {
    text: String,
    /// Names in the runtime's module for generated code; `self` is the module.
    imports: Vec<&'static str>,
    statics: Statics,
}

/// Where static text stands.
#[derive(Debug, Default)]
pub(crate) enum Statics {
    /// In the code, as literals.
    #[default]
    InPlace,
    /// In a list beside the code, so that it may change while the program runs: `__MASQUE_TEXTS.get(3)`.
    Listed(Vec<String>),
}

impl Statics {
    /// Whether static text may change while the program runs.
    pub(crate) fn is_live(&self) -> bool {
        matches!(self, Self::Listed(_))
    }
}

impl Code {
    /// None yet, with room for so many bytes; static text is to stand so.
    pub(super) fn new(bytes: usize, statics: Statics) -> Self {
        Self { text: String::with_capacity(bytes), imports: Vec::new(), statics }
    }

    /// Whether static text may change while the program runs.
    pub(super) fn is_live(&self) -> bool {
        self.statics.is_live()
    }

    /// Appends Rust. Invariant: it holds no line break, and ends where a token does.
    pub(super) fn push(&mut self, code: &str) {
        self.text.push_str(code);
    }

    /// What `write!` calls: it cannot fail, so there is nothing to unwrap.
    pub(super) fn write_fmt(&mut self, code: fmt::Arguments<'_>) {
        self.text.write_fmt(code).expect("a string takes any text");
    }

    /// Appends the author's Rust.
    pub(super) fn fragment(&mut self, id: FragmentId) {
        Placeholder(id).push_to(&mut self.text);
    }

    /// Appends pieces of the author's Rust: attributes.
    pub(super) fn fragments(&mut self, ids: &[FragmentId]) {
        for id in ids {
            self.fragment(*id);
            self.push(" ");
        }
    }

    /// Appends static text.
    pub(super) fn string(&mut self, text: &str) {
        if let Statics::Listed(texts) = &mut self.statics {
            let number = texts.len();
            texts.push(text.to_owned());
            return write!(self, "{TEXTS}.get({number})");
        }
        self.literal(text);
    }

    fn literal(&mut self, text: &str) {
        let special = |byte: &u8| !matches!(byte, b' '..=b'~') || matches!(byte, b'"' | b'\\');
        self.push("\"");
        let mut rest = text;
        while let Some(at) = rest.as_bytes().iter().position(special) {
            self.push(&rest[..at]);
            let mut chars = rest[at..].chars();
            if let Some(special) = chars.next() {
                self.text.extend(special.escape_debug());
            }
            rest = chars.as_str();
        }
        self.push(rest);
        self.push("\"");
    }

    /// The runtime's module for generated code, by the name that [`Code::body`] imports it as.
    pub(super) fn runtime(&mut self) -> &'static str {
        self.import("self");
        "__rt"
    }

    /// Has a name imported from the runtime: `ByCopy as _`.
    pub(super) fn import(&mut self, name: &'static str) {
        if !self.imports.contains(&name) {
            self.imports.push(name);
        }
    }

    /// Appends `{ … }`.
    pub(super) fn braces(&mut self, inside: impl FnOnce(&mut Self)) {
        self.push(" { ");
        inside(self);
        self.push("} ");
    }

    /// Appends `{ use ::masque::__rt; … }`, with the imports that are needed inside.
    pub(super) fn body(&mut self, inside: impl FnOnce(&mut Self)) {
        let mut body = Self::new(1024, std::mem::take(&mut self.statics));
        inside(&mut body);
        self.statics = body.statics;
        self.braces(|code| {
            match &body.imports[..] {
                [] => {}
                ["self"] => code.push("use ::masque::__rt; "),
                // Only rustc knows which of the two traits a method is of.
                names => {
                    code.push("#[allow(unused_imports)] use ::masque::__rt::{");
                    for (index, name) in names.iter().enumerate() {
                        code.push(if index == 0 { "" } else { ", " });
                        code.push(name);
                    }
                    code.push("}; ");
                }
            }
            code.push(&body.text);
        });
    }

    /// The text, and the static text beside it.
    pub(super) fn finish(self) -> (String, Statics) {
        (self.text, self.statics)
    }
}

/// A fragment, if there is one, and the space after it.
pub(super) fn optional(fragment: Option<FragmentId>) -> String {
    fragment.map(|id| format!("{} ", Placeholder(id))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_on_one_line_and_mean_the_same() {
        for text in ["", "<p>", "a\nb\r\n\t\"c\" \\ 'd'", "ä 🎉 \0\u{7f}\u{202e}\u{301}1", "\\\\\""]
        {
            let mut code = Code::default();
            code.string(text);
            assert!(!code.text.contains(char::is_control), "{}", code.text);
            assert!(!code.text.contains('\u{202e}'), "rustc refuses what reorders the text");
            let literal: syn::LitStr = syn::parse_str(&code.text).unwrap();
            assert_eq!(literal.value(), text);
        }
    }

    #[test]
    fn a_body_imports_what_it_uses() {
        let body = |inside: fn(&mut Code)| {
            let mut code = Code::default();
            code.body(inside);
            code.finish().0
        };
        assert_eq!(body(|code| code.push("f(); ")), " { f(); } ");
        let calls = body(|code| {
            let rt = code.runtime();
            write!(code, "{rt}::f(); {rt}::g(); ");
        });
        assert_eq!(calls, " { use ::masque::__rt; __rt::f(); __rt::g(); } ");
        let methods = body(|code| code.import("ByCopy as _"));
        assert_eq!(methods, " { #[allow(unused_imports)] use ::masque::__rt::{ByCopy as _}; } ");
    }

    #[test]
    fn live_text_is_listed_inside_of_bodies_too() {
        let mut code = Code::new(0, Statics::Listed(vec!["of the template before".to_owned()]));
        code.string("<p>");
        code.body(|code| code.string("</p>"));
        let (code, statics) = code.finish();
        assert_eq!(code, "__MASQUE_TEXTS.get(1) { __MASQUE_TEXTS.get(2)} ");
        let Statics::Listed(texts) = statics else { panic!("still listed") };
        assert_eq!(texts, ["of the template before", "<p>", "</p>"]);
    }
}
