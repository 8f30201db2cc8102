//! `include_html!("file.html")` → what the file writes, as a `StaticHtml`.
//!
//! ```text
//! include_html!("templates/legal.html")  ─▶  ::masque::StaticHtml::__included("<p>No warranty.</p>")
//! ```
//!
//! An `include_str!` beside it makes cargo build again when the file changes.

use std::path::PathBuf;

use masque_compiler::diagnostic::{Diagnostic, Label, Severity};
use masque_compiler::source::Span;
use masque_compiler::{CompiledItem, Entry, compile, report};
use proc_macro::{Literal, TokenStream, TokenTree};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut trees = input.into_iter();
    let (Some(TokenTree::Literal(literal)), None) = (trees.next(), trees.next()) else {
        return error(
            "`include_html!` takes the path of a file, relative to the package's folder: \
             `include_html!(\"templates/legal.html\")`",
            proc_macro::Span::call_site(),
        );
    };
    let span = literal.span();
    let Some(name) = text(&literal) else {
        return error("write the path as a plain string: `\"templates/legal.html\"`", span);
    };
    let path = package().join(&name);
    let markup = match std::fs::read_to_string(&path) {
        Ok(markup) => markup,
        Err(why) => {
            let message = format!(
                "the file `{name}` cannot be read: {why}; paths are relative to the package's folder"
            );
            return error(&message, span);
        }
    };
    let value = match static_text(&name, &markup) {
        Ok(text) => format!("::masque::StaticHtml::__included({text:?})"),
        Err(report) => format!("::core::compile_error!({report:?})"),
    };
    let path = path.to_string_lossy();
    parse(&format!("{{ const _: &str = ::core::include_str!({path:?}); {value} }}"), span)
}

/// What a file writes, or the report of why it cannot be included.
fn static_text(name: &str, markup: &str) -> Result<String, String> {
    let mut compiled = compile(markup, Entry::Markup);
    if let Some(CompiledItem::Markup { kept, text, .. }) = compiled.items.pop() {
        match text {
            Some(text) => return Ok(text),
            None => compiled.diagnostics = vec![not_static(kept.first(), markup)],
        }
    }
    compiled.diagnostics.retain(|diagnostic| diagnostic.severity == Severity::Error);
    let report = report(name, markup, &compiled.diagnostics);
    Err(format!("this file cannot be included\n\n{}", report.trim_end()))
}

/// What is sound in a template, but is not the same in every page.
fn not_static(code: Option<&Span>, markup: &str) -> Diagnostic {
    let name = match code {
        Some(_) => "code-in-included-file",
        None => "script-in-included-file",
    };
    let (span, message, help) = if let Some(span) = code {
        (
            *span,
            "an included file is static: no code can stand in it",
            "write `&lbrace;` for `{` and `&commat;` for `@`, or make a template of the file",
        )
    } else {
        let start = markup.find("<script").or_else(|| markup.find("<style")).unwrap_or(0) as u32;
        (
            Span { start, end: start + 1 },
            "scripts and style sheets in an included file cannot carry the page's nonce",
            "move it to a file of its own, or make a template of this one",
        )
    };
    let labels = vec![Label { span, text: String::new() }];
    let (message, help) = (message.to_owned(), Some(help.to_owned()));
    Diagnostic { code: name, severity: Severity::Error, message, labels, help }
}

/// The folder of the package that is compiled.
fn package() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default()
}

/// The text of a string literal without escapes.
fn text(literal: &Literal) -> Option<String> {
    let literal = literal.to_string();
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    (!text.contains('\\')).then(|| text.to_owned())
}

fn error(message: &str, span: proc_macro::Span) -> TokenStream {
    parse(&format!("::core::compile_error! {{ {message:?} }}"), span)
}

/// Code of ours, at a place of the author's.
fn parse(code: &str, span: proc_macro::Span) -> TokenStream {
    let code: TokenStream = code.parse().expect("this is Rust");
    let located = |mut tree: TokenTree| {
        tree.set_span(span);
        tree
    };
    code.into_iter().map(located).collect()
}

#[cfg(test)]
mod tests {
    use super::static_text;

    #[test]
    fn what_can_be_included() {
        for markup in [
            "",
            "<p>No <b>warranty</b>.</p>\n<p>None.</p>",
            "<!-- a note --><p onclick=\"go({})\">a &lbrace; me@example.com</p>",
            "<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>",
        ] {
            assert_eq!(static_text("x.html", markup).as_deref(), Ok(markup));
        }
        assert_eq!(static_text("x.html", "<p>\n  a{/* b */}</p>").as_deref(), Ok("<p>\na</p>"));
    }

    #[test]
    fn what_is_code_is_refused() {
        for markup in [
            "<p>{name}</p>",
            "<p title=\"{name}\"></p>",
            "<p {..attributes}></p>",
            "<p {title}></p>",
            "<p hidden={on}></p>",
            "@if on { <p></p> }",
            "@return;",
            "<Card/>",
            "<p class:odd={on}></p>",
            "<p @if on { hidden }></p>",
        ] {
            let report = static_text("x.html", markup).expect_err(markup);
            assert!(report.contains("error[code-in-included-file]"), "{report}");
        }
        for markup in ["<p></p><script>go()</script>", "<style>p {}</style>"] {
            let report = static_text("x.html", markup).expect_err(markup);
            assert!(report.contains("error[script-in-included-file]"), "{report}");
        }
    }

    #[test]
    fn reports_show_the_line_of_the_file() {
        assert_eq!(
            static_text("legal.html", "<p>one</p>\n<p>two <b>three</p>\n"),
            Err("this file cannot be included

error[unclosed-element]: `<b>` is never closed
 --> legal.html:2:8
  |
2 | <p>two <b>three</p>
  |        ^^^ this start tag
  |                ---- this `</p>` ends what is around it
  |
  = help: write `</b>` before `</p>`"
                .to_owned()),
        );
        assert_eq!(
            static_text("legal.html", "<p>one</p>\n<p>{four}</p>\n"),
            Err("this file cannot be included

error[code-in-included-file]: an included file is static: no code can stand in it
 --> legal.html:2:4
  |
2 | <p>{four}</p>
  |    ^^^^^^
  |
  = help: write `&lbrace;` for `{` and `&commat;` for `@`, or make a template of the file"
                .to_owned()),
        );
    }

    /// What `tplc explain` says about the two codes.
    #[test]
    fn explanations_show_the_mistake_and_its_repair() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../cli/errors.md");
        let errors = std::fs::read_to_string(path).expect("the explanations are there");
        for code in ["code-in-included-file", "script-in-included-file"] {
            let (_, text) = errors.split_once(&format!("\n## {code}\n")).expect(code);
            let mut examples = text.split("```html\n").skip(1);
            let mut example = || examples.next().and_then(|it| it.split_once("```")).expect(code).0;
            let report = static_text("x.html", example()).expect_err(code);
            assert!(report.contains(&format!("error[{code}]")), "{report}");
            assert!(static_text("x.html", example()).is_ok());
        }
    }
}
