//! The texts that a file names: `const TITLE: &str = "Bugs";` makes `{TITLE}` static text.
//!
//! Only a constant beside the templates counts, without attributes, any of which could take it
//! away. No pattern can hide it, no `use` stand for it: rustc refuses both.

use crate::syntax::ast::{Item, Node};
use crate::syntax::{RustToken, rust_tokens};

/// The constants of a file: a few, so a list, which is compiled sooner than a map.
#[derive(Default)]
pub(crate) struct Constants<'src> {
    /// Names and literals, as written; no literal of a name that stands twice.
    all: Vec<(&'src str, Option<&'src str>)>,
}

impl<'src> Constants<'src> {
    /// Those in the Rust of a file.
    pub(crate) fn of(source: &'src str, items: &[Item<'_, Vec<Node<'_>>>]) -> Self {
        let mut constants = Self::default();
        let rust = items.iter().filter_map(|item| match item {
            Item::Rust(span) => Some(span.of(source)),
            Item::Template(_) | Item::Function(_) => None,
        });
        for rust in rust.filter(|rust| rust.contains("const ")) {
            for (name, literal) in of(rust) {
                match constants.all.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, first)) => *first = None,
                    None => constants.all.push((name, Some(literal))),
                }
            }
        }
        constants
    }

    /// The literal of a name.
    pub(super) fn get(&self, name: &str) -> Option<&'src str> {
        self.all.iter().find(|(known, _)| *known == name)?.1
    }
}

/// Those in one piece of Rust.
fn of(rust: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut depth = 0_u32;
    // The item so far, but for what is in brackets.
    let mut item: Vec<&str> = Vec::new();
    for token in rust_tokens(rust) {
        // Unclosed: the rest is for rustc to judge.
        let Some((token, bytes)) = token else { break };
        let text = &rust[bytes];
        match token {
            RustToken::Comment => continue,
            RustToken::Open => depth += 1,
            RustToken::Close => depth = depth.saturating_sub(1),
            _ if depth == 0 => item.push(text),
            _ => {}
        }
        if depth == 0 && matches!(text, ";" | "}") {
            found.extend(constant(&item));
            item.clear();
        }
    }
    found
}

/// `pub const NAME: &'static str = "literal";`
fn constant<'src>(item: &[&'src str]) -> Option<(&'src str, &'src str)> {
    let item = if let ["pub", item @ ..] = item { item } else { item };
    let (name, literal) = match item {
        ["const", name, ":", "&", "str", "=", literal, ";"]
        | ["const", name, ":", "&", "'static", "str", "=", literal, ";"] => (name, literal),
        _ => return None,
    };
    literal.starts_with('"').then_some((*name, *literal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    #[track_caller]
    fn check(rust: &str, expected: &[(&str, &str)]) {
        let found = Constants::of(rust, &[Item::Rust(Span::new(0, rust.len()))]);
        let known = found.all.iter().filter_map(|(name, literal)| Some((*name, (*literal)?)));
        assert_eq!(known.collect::<Vec<_>>(), expected, "{rust}");
    }

    #[test]
    fn texts_with_names() {
        check(
            "use a::{B, C}; struct S {}\n/// One.\nconst A: &str = \"a\"; pub const B: &'static str=\"b\\n\";
             pub(crate) const C: &str = \"c\"; fn f() {}
             const D: &str=\"d\";",
            &[("A", "\"a\""), ("B", "\"b\\n\""), ("C", "\"c\""), ("D", "\"d\"")],
        );
    }

    #[test]
    fn what_is_not_known() {
        check("#[cfg(x)] const A: &str = \"a\";", &[]);
        check("const A: &str = \"a\"; const A: &str = \"b\";", &[]);
        check("const A: &str = \"a\"; mod m { const A: &str = \"b\"; }", &[("A", "\"a\"")]);
        check("mod m { const A: &str = \"b\"; } fn f() { const B: &str = \"b\"; }", &[]);
        check(
            "const A: &str = concat!(\"a\", \"b\"); const B: &str = C; static D: &str = \"d\";",
            &[],
        );
        check("const A: u8 = 3; const B: Text = \"b\"; const C: &[&str] = &[\"c\"];", &[]);
        check(
            "macro_rules! m { () => { const A: &str = \"a\"; } } m! { const B: &str = \"b\"; }",
            &[],
        );
        check("m!(const A: &str = \"a\";); const B: &str = \"b\"", &[]);
    }
}
