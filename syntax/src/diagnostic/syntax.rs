//! What the lexer, the grammar and the tree have to say.

use super::Diagnostic;
use crate::source::Span;

/// `template (…)`, `@capture { … }`
pub fn missing_name(what: &str, span: Span) -> Diagnostic {
    Diagnostic::error("missing-name", span, format!("{what} has no name"))
        .here("a name belongs here")
        .help("write a Rust identifier, such as `title`")
}

/// `template A⊚B()`
pub fn not_a_name(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("missing-name", span, format!("`{name}` is no Rust identifier"))
        .help("write letters, digits and `_`, such as `title`")
}

/// A character that the language wants and the source does not have.
pub fn expected(text: &str, what: &str, span: Span) -> Diagnostic {
    let what = what.trim_matches('`');
    let code = match text {
        "{" => "missing-block",
        ";" => "missing-semicolon",
        "=" => "missing-value",
        _ => "expected-token",
    };
    Diagnostic::error(code, span, format!("expected `{text}` for {}", quoted(what)))
        .here(format!("`{text}` belongs here or after this"))
        .help(match (text, what) {
            ("{", "the template's body") => "write `{ … }` with its markup".to_owned(),
            ("{", _) => format!(
                "write `{what} … {{ … }}`; in an expression before it a block or struct literal needs parentheses"
            ),
            ("=" | ";", _) => "write `@let name = value;`".to_owned(),
            _ => format!("write `{text}`"),
        })
}

/// A directive in backticks; other words as they are.
fn quoted(what: &str) -> String {
    if what.starts_with('@') { format!("`{what}`") } else { what.to_owned() }
}

/// `title = "x"` without a type.
pub fn missing_type(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("missing-type", span, format!("the parameter `{name}` has no type"))
        .help(format!("write `{name}: &str`, or whatever type it has"))
}

/// `title: &str =` without a value.
pub fn missing_default(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "missing-default",
        span,
        format!("the parameter `{name}` has no value after `=`"),
    )
    .help(format!("write the default of `{name}`, or leave the `=` out"))
}

/// `-> Pdf`
pub fn unknown_kind(text: &str, span: Span) -> Diagnostic {
    Diagnostic::error("unknown-kind", span, format!("a template cannot write `{text}`"))
        .help("write `-> Html`, `-> Svg`, `-> Xml` or `-> Text`, or one of them in `Result<…>`")
}

/// What the grammar did not expect.
pub fn unexpected(found: &str, span: Span) -> Diagnostic {
    let found = if found.is_empty() { "the end".to_owned() } else { format!("`{found}`") };
    Diagnostic::error("syntax", span, format!("{found} does not belong here"))
        .help("look at what stands right before it")
}

/// `<T,, U>`
pub fn missing_generic(comma: Span) -> Diagnostic {
    Diagnostic::error("syntax", comma, "there is no generic parameter before this `,`")
        .help("write the parameter, such as `T: Display`, or leave the `,` out")
}

/// `{` without `}`
pub fn unclosed_block(open: Span, next: Option<Span>) -> Diagnostic {
    let diagnostic = Diagnostic::error("unclosed-brace", open, "this `{` is never closed")
        .here("opened here")
        .help("write the `}` that ends it");
    match next {
        Some(next) => diagnostic.and(next, "it is still open here"),
        None => diagnostic,
    }
}

/// `{title</b>`
pub fn unclosed_interpolation(open: Span, in_quotes: bool) -> Diagnostic {
    let help = if in_quotes {
        "write `}` before the quote; an interpolation in a quoted value cannot hold that quote: use the other one, or `name={…}`"
    } else {
        "write `}` after the expression; a literal brace is `{\"{\"}` or `&lbrace;`"
    };
    Diagnostic::error("unclosed-interpolation", open, "this interpolation has no `}`")
        .here("opened here")
        .help(help)
}

/// `}` in text
pub fn stray_brace(span: Span) -> Diagnostic {
    Diagnostic::error("stray-brace", span, "this `}` closes nothing")
        .help("a literal brace is written `{\"}\"}` or `&rbrace;`")
}

/// `<p` without `>`
pub fn unclosed_tag(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("unclosed-tag", span, format!("the tag `<{name}` has no `>`"))
        .here("the tag begins here")
        .help("write `>` after its last attribute; a literal `<` is `&lt;`")
}

/// `</p` without `>`
pub fn unclosed_end_tag(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("unclosed-tag", span, format!("the end tag `</{name}` has no `>`"))
        .help(format!("write `</{name}>`"))
}

/// `class="x` without `"`
pub fn unclosed_quote(quote: char, span: Span) -> Diagnostic {
    Diagnostic::error("unclosed-value", span, format!("this `{quote}` has no partner"))
        .here("the value begins here")
        .help(format!("write `{quote}` at the end of the value"))
}

/// `<!--` without `-->`
pub fn unclosed_comment(span: Span) -> Diagnostic {
    Diagnostic::error("unclosed-comment", span, "this comment has no end").help("write `-->`")
}

/// `<!-->`, `--!>`
pub fn early_comment_end(sign: &str, start: Span, place: Span) -> Diagnostic {
    let message = format!("`{sign}` ends this comment before its `-->`");
    Diagnostic::error("early-comment-end", place, message)
        .here("browsers show what follows")
        .and(start, "the comment begins here")
        .help(match sign {
            "--!>" => "write `-- !>`, or end the comment here with `-->`",
            _ => "write a blank behind `<!--`",
        })
}

/// `<!doctype` without `>`
pub fn unclosed_declaration(start: &str, end: &str, span: Span) -> Diagnostic {
    Diagnostic::error("unclosed-declaration", span, format!("`{start}` has no `{end}`"))
        .help(format!("write `{end}` at its end"))
}

/// `=` or `/` where an attribute belongs
pub fn unexpected_in_tag(text: &str, span: Span) -> Diagnostic {
    let message = format!("`{text}` does not belong in a tag here");
    let diagnostic = Diagnostic::error("unexpected-in-tag", span, message);
    match text {
        "\"" | "'" => {
            diagnostic.help("a value is written `name=\"value\"`, with its quotes in pairs")
        }
        "=" => diagnostic.help("write the attribute's name before the `=`"),
        "/" => diagnostic.help("write `/>` to close a component, or leave the `/` out"),
        _ => diagnostic.help("remove it"),
    }
}

/// `class= >`
pub fn missing_attribute_value(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "missing-attribute-value",
        span,
        format!("the attribute `{name}` has no value after `=`"),
    )
    .help(format!("write `{name}=\"…\"`, `{name}={{…}}`, or `{name}` alone"))
}

/// `<a {user.name}>`
pub fn attribute_without_name(text: &str, span: Span) -> Diagnostic {
    Diagnostic::error("attribute-without-name", span, "this value has no attribute name")
        .help(format!(
            "write `name={{{text}}}`; `{{name}}` alone stands for `name={{name}}`, and `{{..attrs}}` for a list of attributes"
        ))
}

/// `<a href=/bug/{id}>`
pub fn interpolation_in_unquoted(span: Span) -> Diagnostic {
    Diagnostic::error(
        "unquoted-interpolation",
        span,
        "an unquoted value cannot hold an interpolation",
    )
    .help("put quotes around the value: `name=\"text {expr}\"`")
}

/// `@else { … }` after nothing
pub fn else_without_if(span: Span) -> Diagnostic {
    Diagnostic::error("stray-else", span, "this `@else` belongs to no `@if` or `@for`")
        .help("write it right after the `}` of an `@if` or `@for`")
}

/// `@catch e { … }` after nothing
pub fn catch_without_try(span: Span) -> Diagnostic {
    Diagnostic::error("stray-catch", span, "this `@catch` belongs to no `@try`")
        .help("write `@try { … } @catch error { … }`")
}

/// `@try { … }` alone
pub fn try_without_catch(span: Span) -> Diagnostic {
    Diagnostic::error("missing-catch", span, "this `@try` has no `@catch`")
        .here("it ends here")
        .help("write `@catch error { … }` after the `}`")
}

/// `@if { … }`
pub fn missing_expression(what: &str, span: Span) -> Diagnostic {
    Diagnostic::error("missing-expression", span, format!("`{what}` has no expression"))
        .help(format!("write `{what} expression {{ … }}`"))
}

/// `@for bug { … }`
pub fn for_without_in(span: Span) -> Diagnostic {
    Diagnostic::error("missing-in", span, "this `@for` has no `in`")
        .help("write `@for item in items { … }`")
}

/// `@break` without `;`
pub fn missing_semicolon(what: &str, span: Span) -> Diagnostic {
    Diagnostic::error("missing-semicolon", span, "a `;` is missing here")
        .help(format!("write `{what}`"))
}

/// `Some(x) => <b>…</b>`
pub fn arm_without_braces(arrow: Span) -> Diagnostic {
    Diagnostic::error("match-arm", arrow, "the markup of an arm stands in braces")
        .help("write `pattern => { … }`")
}

/// What is no arm
pub fn broken_arm(span: Span) -> Diagnostic {
    Diagnostic::error("match-arm", span, "expected an arm of the `@match`")
        .help("write `pattern => { … }`, and markup only inside of arms")
}

/// Too many blocks inside each other
pub fn nested_too_deeply(span: Span) -> Diagnostic {
    Diagnostic::error("nested-too-deeply", span, "this is nested too deeply")
        .help("move the inner part to a template of its own")
}

/// `<b>` without `</b>`
pub fn unclosed_element(
    name: &str,
    start_tag: Span,
    closed_by: Option<(&str, Span)>,
) -> Diagnostic {
    let diagnostic =
        Diagnostic::error("unclosed-element", start_tag, format!("`<{name}>` is never closed"))
            .here("this start tag");
    match closed_by {
        Some((outer, span)) => diagnostic
            .and(span, format!("this `{outer}` ends what is around it"))
            .help(format!("write `</{name}>` before `{outer}`")),
        None => diagnostic.help(format!("write `</{name}>`")),
    }
}

/// `</b>` without `<b>`
pub fn stray_end_tag(name: &str, span: Span, open: Option<(&str, Span)>) -> Diagnostic {
    let diagnostic =
        Diagnostic::error("stray-end-tag", span, format!("`</{name}>` closes nothing"));
    match open {
        Some((open, start)) => diagnostic
            .and(start, "this is open here")
            .help(format!("remove it, or write `</{open}>`")),
        None => {
            diagnostic.help(format!("remove it, or write `<{name}>` in the same block before it"))
        }
    }
}

/// `</br>`
pub fn end_tag_of_void_element(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "void-end-tag",
        span,
        format!("`<{name}>` is a void element and has no end tag"),
    )
    .help(format!("remove `</{name}>`"))
}

/// `<div/>`
pub fn self_closing_element(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("self-closing-element", span, format!("`<{name}>` cannot be self-closing"))
        .here("HTML ignores the `/` and leaves the element open")
        .help(format!("write `<{name}></{name}>`"))
}

/// `<b><i></b></i>`, `<Card></Crad>`
pub fn mismatched_end_tag(open: &str, start: Span, end: Span, written: &str) -> Diagnostic {
    let message = format!("`</{written}>` does not close `<{open}>`");
    Diagnostic::error("mismatched-end-tag", end, message)
        .and(start, "this is open here")
        .help(format!("write `</{open}>` here; elements close in the order in which they opened"))
}

/// `<h{level}>`
pub fn dynamic_tag_name(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("dynamic-tag-name", span, "a tag's name cannot hold an interpolation")
        .here(format!("right after `<{name}`"))
        .help(
            "write one element in each branch of an `@match`; attributes need a blank before them",
        )
}

/// `data-{name}="x"`
pub fn dynamic_attribute_name(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "dynamic-attribute-name",
        span,
        "an attribute's name cannot hold an interpolation",
    )
    .here(format!("right after `{name}`"))
    .help("write the whole name, or give a list of attributes: `{..attrs}`")
}

/// `<p @for …>`
pub fn control_in_tag(word: &str, span: Span) -> Diagnostic {
    Diagnostic::error("control-in-tag", span, format!("`{word}` cannot stand in a tag"))
        .help("among attributes only `@if` may stand; compute the value before the tag with `@let`")
}
