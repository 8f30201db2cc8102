//! What a template file needs so that its static text may change while the program runs.
//!
//! ```text
//! hello.tpl  ─▶  hello.tpl.rs       … static __MASQUE_TEXTS: … = …::new("…/hello.tpl.texts", 0xa1…, &["<p>", …]);
//!                hello.tpl.texts    a1b2c3d4e5f60718 ␀ <p>Hello,  ␀ !</p>
//! ```
//!
//! The shape is a hash of all that is not static text. As long as it stays the same, a program
//! that was built from an older version takes the text from the new file (`runtime/src/live.rs`).

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use masque_compiler::{Compiled, CompiledItem, TEXTS, expand};

/// A hash of a template file without its static text: signatures, control structure and the
/// author's Rust.
pub(crate) fn shape(source: &str, compiled: &Compiled) -> u64 {
    let mut hasher = DefaultHasher::new();
    for item in &compiled.items {
        match item {
            CompiledItem::Rust(span) => span.of(source).hash(&mut hasher),
            CompiledItem::Template(template) => {
                expand(source, &compiled.fragments, template).hash(&mut hasher);
            }
            CompiledItem::Markup { .. } => {}
        }
    }
    // The file of texts is cut at each NUL: text that holds one is part of the shape.
    let uncut = compiled.texts.iter().filter(|text| text.contains('\0'));
    uncut.for_each(|text| text.hash(&mut hasher));
    compiled.texts.len().hash(&mut hasher);
    hasher.finish()
}

/// What the mirror ends in: nothing, if there is no text.
pub(crate) fn declaration(texts_file: &Path, shape: u64, texts: &[String]) -> String {
    if texts.is_empty() {
        return String::new();
    }
    let file = std::path::absolute(texts_file).unwrap_or_else(|_| texts_file.to_owned());
    format!(
        "static {TEXTS}: ::masque::__rt::Texts = \
         ::masque::__rt::Texts::new({:?}, {shape:#x}, &{texts:?});\n",
        file.display().to_string()
    )
}

/// The file of texts.
pub(crate) fn texts_file(shape: u64, texts: &[String]) -> String {
    format!("{shape:016x}\0{}", texts.join("\0"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether an edit changes nothing but static text.
    #[track_caller]
    fn check(one: &str, other: &str, expected: bool) {
        let shape = |source: &str| {
            let compiled = masque_compiler::compile_live(source);
            assert!(compiled.diagnostics.is_empty(), "{:?}", compiled.diagnostics);
            shape(source, &compiled)
        };
        assert_eq!(shape(one) == shape(other), expected, "{one}\n{other}");
    }

    /// As the body of a template.
    #[track_caller]
    fn check_body(one: &str, other: &str, expected: bool) {
        let template =
            |body: &str| format!("template Part(n: u32, on: bool, children: Slot) {{ {body} }}");
        check(&template(one), &template(other), expected);
    }

    #[test]
    fn an_edit_of_text() {
        check_body("<p>one {n}</p>", "<b title=\"x\">two\n{n}!</b>", true);
        check_body(
            "<p class=\"a\" class:on={on}></p>",
            "<p id=\"new\" class=\"b c\" class:off={on}></p>",
            true,
        );
        check_body(
            "<i style=\"top: 0\" style:left={n}></i>",
            "<i style=\"top: 1px\" style:left={n}></i>",
            true,
        );
        check_body(
            "@for x in 0..n { <li>{x}</li> }",
            "@for x in 0..n { <li class=\"x\">{x}.</li> }",
            true,
        );
        check_body("@if on { yes } @else { no }", "@if on { <b>yes</b> } @else { never }", true);
        // Either arm alone: they share nothing.
        check_body("<p>@if on {x} @else {xy}</p>", "<p>@if on {a} @else {b}</p>", true);
        check_body("<Card title=\"a\">b</Card>", "<Card title=\"c\">d</Card>", true);
        check_body("<p>{n}</p>{/* a note */}", "{/* moved */}<p>{n}</p>", true);
        check_body("<script>let a = 1;</script>", "<script>let b = 2;</script>", true);
    }

    #[test]
    fn an_edit_of_more() {
        check_body("<p>{n}</p>", "<p>{n + 1}</p>", false);
        check_body("<p>{n}</p>", "<p>{n:04}</p>", false);
        check_body("<p>{n}</p>", "<p title=\"{n}\">n</p>", false);
        check_body("<p title={n}></p>", "<p lang={n}></p>", false);
        check_body("<p>{n}</p>", "<p>n</p>", false);
        check_body("@if on { a }", "@if !on { a }", false);
        check_body("@if on { a }", "@if on { a } @else { b }", false);
        check_body("<Card title=\"a\"/>", "<Card name=\"a\"/>", false);
        check("template A() { a }", "template A(n: u32) { a }", false);
        check("template A() { a }", "template B() { a }", false);
        check("template A() { a }", "/// Documented.\ntemplate A() { a }", false);
        check("use a::B; template A() { a }", "use a::C; template A() { a }", false);
        check("#[page(\"/a\")] template A() { a }", "#[page(\"/b\")] template A() { a }", false);
        check("#[page(\"/a\")] fn a() -> u8 { 1 }", "#[page(\"/a\")] fn a() -> u8 { 2 }", false);
    }

    /// A text written twice is two texts: either may be edited alone.
    #[test]
    fn text_is_told_apart_by_its_number() {
        let texts = |source: &str| masque_compiler::compile_live(source).texts;
        let twice = "template A(n: u32) { <b>{n}</b> } template B(n: u32) { <b>{n}</b> }";
        assert_eq!(texts(twice), ["<b>", "</b>", "<b>", "</b>"]);
        assert_eq!(texts_file(7, &texts(twice)), "0000000000000007\0<b>\0</b>\0<b>\0</b>");
    }

    #[test]
    fn a_text_with_a_nul_is_part_of_the_shape() {
        let compiled = |text: &str| Compiled {
            items: Vec::new(),
            fragments: Vec::new(),
            diagnostics: Vec::new(),
            texts: vec![text.to_owned()],
        };
        assert_eq!(shape("", &compiled("a")), shape("", &compiled("b")));
        assert_ne!(shape("", &compiled("a\0")), shape("", &compiled("b\0")));
    }
}
