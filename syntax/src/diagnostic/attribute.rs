//! What lowering has to say about attributes: names, directives, and values in places
//! that do not take them.

use std::fmt::Write;

use super::Diagnostic;
use crate::source::Span;

/// `<a herf="/x">`
pub fn unknown_attribute(
    element: &str,
    name: &str,
    suggestion: Option<&str>,
    owners: &[&str],
    span: Span,
) -> Diagnostic {
    let help = match (suggestion, owners) {
        (Some(suggestion), _) => format!("did you mean `{suggestion}`?"),
        (None, []) => format!("for data of your own write `data-{name}`"),
        (None, owners) => {
            let mut help = format!("`{name}` belongs to ");
            for (index, owner) in owners.iter().take(4).enumerate() {
                let separator = if index == 0 { "" } else { ", " };
                let _ = write!(help, "{separator}`<{owner}>`");
            }
            help + &format!("; for data of your own write `data-{name}`")
        }
    };
    Diagnostic::error("unknown-attribute", span, format!("`<{element}>` has no attribute `{name}`"))
        .help(help)
}

/// `id="a" id="b"`
pub fn duplicate_attribute(name: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error(
        "duplicate-attribute",
        second,
        format!("the attribute `{name}` is given twice"),
    )
    .here("the second time")
    .and(first, "the first time")
    .help("remove one of them")
}

/// `disabled="false"`
pub fn boolean_attribute_value(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "boolean-attribute-value",
        span,
        format!("`{name}` has no value: it is there or not"),
    )
    .here("whatever stands here, the attribute is on")
    .help(format!("write `{name}`, or `{name}={{condition}}`"))
}

/// `title?={…}` on an element
pub fn optional_attribute(name: &str, mark: Span) -> Diagnostic {
    Diagnostic::error("optional-attribute", mark, "only a component's attribute can be optional")
        .here("`None` leaves an element's attribute out already")
        .help(match name.strip_prefix("style:") {
            Some(_) => {
                format!("write `{name}={{…}}`; to join text, `{name}={{format!(\"{{n}}px\")}}`")
            }
            None => format!("write `{name}={{…}}`"),
        })
}

/// `class:odd`
pub fn directive_value(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("directive-value", span, format!("`{name}` needs a value in braces")).help(
        match name.strip_prefix("style:") {
            Some(_) => {
                format!("write `{name}={{…}}`; to join text, `{name}={{format!(\"{{n}}px\")}}`")
            }
            None => format!("write `{name}={{…}}`"),
        },
    )
}

/// `<div let:n={1}>`, `<script css={x}>`
pub fn unknown_directive(name: &str, owner: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "unknown-directive",
        span,
        format!("`{name}` may only stand on a `<{owner}>`"),
    )
    .help(format!("put the value in a `data-` attribute, or move this to a `<{owner}>`"))
}

/// `let:a-b={1}`
pub fn javascript_name(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("javascript-name", span, format!("`{name}` is no name of JavaScript"))
        .here("it becomes a constant of the script")
        .help("take letters, digits, `_` and `$`, and no word of the language")
}

/// `<script src="/x.js" let:n={1}>`
pub fn script_with_source(directive: Span, source: Span) -> Diagnostic {
    Diagnostic::error("script-with-source", directive, "the text of this script is not run")
        .here("this would become a part of its text")
        .and(source, "it has a `src`")
        .help("give the constants to a script of their own, before this one")
}

/// `<script @if x { let:n={1} }>`
pub fn conditional_directive(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "conditional-directive",
        span,
        format!("`{name}` may not stand under a condition"),
    )
    .help("write it without one, and let the value be an `Option`")
}

/// `json={x}` on a script of another type
pub fn json_type(span: Span) -> Diagnostic {
    Diagnostic::error("json-type", span, "`json` needs a script that holds data")
        .help("write `type=\"application/json\"` beside it")
}

/// `<script json={1}>text</script>`, `<script js={code} let:n={1}>`
pub fn second_text(name: &str, directive: Span, second: Span) -> Diagnostic {
    Diagnostic::error(
        "second-text",
        second,
        format!("with `{name}` there is no other text in the element"),
    )
    .here("this would be a part of its text too")
    .and(directive, "all of the text comes from here")
    .help("remove one of them")
}

/// `href="{a}{b}"`, `href="{scheme}:x"`
pub fn url_start(name: &str, is_resource: bool, span: Span) -> Diagnostic {
    let whole = if is_resource { "masque::trusted_url!" } else { "format!" };
    Diagnostic::error(
        "url-start",
        span,
        format!("what follows this value in `{name}` could complete a scheme or a host"),
    )
    .here("it begins the address, and what follows could make `javascript:…` of it")
    .help(format!(
        "let one `/`, `?` or `#` follow the value, or give the whole address as one: `{name}={{{whole}(…)}}`"
    ))
}

/// `href="&#47;{x}"`, `href="\\{x}"`
pub fn url_disguised(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "url-disguised",
        span,
        format!("the address in `{name}` is not written plainly up to this value"),
    )
    .here("a browser may read this as another part of the address")
    .help(
        "write `:`, `/`, `?` and `#` as they are, `/` for `\\`, no blank before the address and no line break in it",
    )
}

/// `href="javascript:{code}"`
pub fn url_scheme(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "url-scheme",
        span,
        format!("no value may stand here in the address in `{name}`"),
    )
    .here("the text before it settles no path, query or fragment")
    .help(format!(
        "begin the address with `/`, `?`, `#` or a whole origin such as `https://example.com/`, or give it as one value: `{name}={{…}}`"
    ))
}

/// `href="https://{host}/"`
pub fn url_host(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "url-host",
        span,
        format!("no value may stand in the host of the address in `{name}`"),
    )
    .here("it could name any site")
    .help(format!(
        "write the whole origin as text, up to the `/` after it: `https://example.com/{{…}}`, or give the address as one value: `{name}={{…}}`"
    ))
}

/// `<script src="/js/{name}.js">`
pub fn resource_url(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("resource-url", span, format!("no value may stand here in `{name}`"))
        .here("what this address names becomes a part of the page, or runs")
        .help(format!(
            "begin it with a path of this site, `/…`, or a whole origin, `https://example.com/…`; or give it as one value: `{name}={{masque::trusted_url!(…)}}`"
        ))
}

/// `pattern={p}`, `srcset="{x}"`
pub fn unsupported_place(name: &str, help: &str, span: Span) -> Diagnostic {
    Diagnostic::error("unsupported-place", span, format!("no value may stand in `{name}`"))
        .here("it cannot be made safe here")
        .help(help)
}

/// `style="width: {w}px"`
pub fn interpolation_in_style(span: Span) -> Diagnostic {
    Diagnostic::error("interpolation-in-style", span, "no value may stand in a quoted `style`")
        .here("declarations have no braces")
        .help("write one declaration as `style:property={value}`")
}

/// `style={css} style:width={w}`
pub fn style_beside_directives(span: Span) -> Diagnostic {
    Diagnostic::error(
        "style-beside-directives",
        span,
        "a whole `style` and `style:` directives cannot be made one",
    )
    .here("this is all of the attribute")
    .help("write every declaration as `style:property={value}`, or all of them in the `SafeCss`")
}

/// `<script type={kind}>`
pub fn deciding_attribute(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "deciding-attribute",
        span,
        format!("`{name}` may not depend on a value here"),
    )
    .here("it decides how the element or its neighbours are read")
    .help("write it as text; choose between whole elements with `@if`")
}

/// `{..attrs}` on a script
pub fn spread_place(element: &str, span: Span) -> Diagnostic {
    Diagnostic::error("spread-place", span, format!("`<{element}>` takes no list of attributes"))
        .here("its attributes decide what it loads or runs, or how it is read")
        .help("write its attributes one by one")
}
