//! What lowering has to say: about templates, places of values, elements,
//! attributes, components and control flow.

use std::fmt::Write;

use super::Diagnostic;
use crate::source::Span;

// Templates and their parameters.

/// `template page()`
pub fn lower_case_template(name: &str, span: Span) -> Diagnostic {
    let upper = upper_camel_case(name);
    Diagnostic::error(
        "lower-case-template",
        span,
        format!("the template `{name}` begins with a small letter"),
    )
    .here("a tag of this name would be an element")
    .help(format!("call it `{upper}`"))
}

/// `rows` → `Rows`, `open_bugs` → `OpenBugs`
pub(crate) fn upper_camel_case(name: &str) -> String {
    let mut camel = String::new();
    for word in name.strip_prefix("r#").unwrap_or(name).split('_') {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            camel.extend(first.to_uppercase());
        }
        camel.push_str(letters.as_str());
    }
    camel
}

/// `(title: &str, title: &str)`
pub fn duplicate_parameter(name: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error("duplicate-parameter", second, format!("there are two parameters `{name}`"))
        .here("the second one")
        .and(first, "the first one")
        .help("give one of them another name")
}

/// `names: &mut Vec<String>`
pub fn mutable_parameter(name: &str, ty: Span) -> Diagnostic {
    Diagnostic::error(
        "mutable-parameter",
        ty,
        format!("the parameter `{name}` is a mutable reference"),
    )
    .here("a template only reads what it is given")
    .help("take a shared reference `&`, and change the value before rendering")
}

/// `title: &str = { <b>Bugs</b> }`
pub fn markup_default(name: &str, default: Span, ty: Span) -> Diagnostic {
    Diagnostic::error("markup-default", default, format!("the default of `{name}` is markup"))
        .here("markup")
        .and(ty, "not a slot")
        .help("write a Rust expression, in parentheses if it is a block, or make the type `Slot`")
}

/// `header: Slot = 3`
pub fn slot_default(name: &str, default: Span) -> Diagnostic {
    Diagnostic::error(
        "slot-default",
        default,
        format!("the default of the slot `{name}` is a Rust expression"),
    )
    .here("a slot holds markup")
    .help("write the markup in braces: `= { <b>none</b> }`")
}

/// `..rest: Attributes, label: &str`
pub fn rest_not_last(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("rest-not-last", span, format!("`..{name}` is not the last parameter"))
        .here("other parameters follow")
        .help("move it to the end")
}

/// `..rest: Vec<String>`
pub fn rest_type(name: &str, ty: Span) -> Diagnostic {
    Diagnostic::error("rest-type", ty, format!("`..{name}` is not of type `Attributes`"))
        .here("it takes the attributes that no other parameter names")
        .help(format!("write `..{name}: Attributes`"))
}

/// `..rest: Attributes = x`
pub fn rest_default(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("rest-default", span, format!("`..{name}` has a default"))
        .here("without attributes it is empty")
        .help("leave the default out")
}

// Interpolations.

/// `{}`
pub fn empty_interpolation(span: Span) -> Diagnostic {
    Diagnostic::error("empty-interpolation", span, "this interpolation is empty")
        .help("write an expression, or `{\"{}\"}` for the two braces")
}

/// `{3}`
pub fn bare_number(number: &str, span: Span) -> Diagnostic {
    Diagnostic::error("bare-number", span, format!("`{{{number}}}` is only a number"))
        .here("this is Rust")
        .help(format!(
            "write `{number}` for the number, or `{{\"{{\"}}{number}{{\"}}\"}}` for the number in braces"
        ))
}

/// `{{ msg }}`
pub fn doubled_braces(inner: &str, span: Span) -> Diagnostic {
    Diagnostic::error("doubled-braces", span, "these braces are doubled")
        .here("a block in an interpolation")
        .help(format!("write `{{{inner}}}` for the value, or `{{\"{{{{\"}}` for two braces"))
}

/// `&#{n};`
pub fn partial_reference(reference: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "partial-reference",
        span,
        format!("what follows may complete the `{reference}`"),
    )
    .here("the beginning of a character reference")
    .help("write `&amp;` for the sign, or the whole character as a value")
}

/// `<{tag}>`, and `</{name}` in a title
pub fn partial_tag(text: &str, span: Span) -> Diagnostic {
    Diagnostic::error("partial-tag", span, format!("what follows may complete the tag `{text}`"))
        .here("the beginning of a tag")
        .help("an element's name is written out: choose between elements with `@if`; for the sign write `&lt;`")
}

/// `1 < 2` in XML
pub fn stray_less_than(span: Span) -> Diagnostic {
    Diagnostic::error("stray-less-than", span, "this `<` begins no tag")
        .help("write `&lt;` for the sign")
}

/// `<!-- {n} -->`
pub fn interpolation_in_comment(span: Span) -> Diagnostic {
    Diagnostic::error(
        "interpolation-in-comment",
        span,
        "no value may stand in a comment of the page",
    )
    .help("move it out; for a comment of the template write `{/* … */}`")
}

/// `<!doctype {kind}>`
pub fn interpolation_in_doctype(span: Span) -> Diagnostic {
    Diagnostic::error("interpolation-in-doctype", span, "no value may stand in a doctype")
        .help("write `<!doctype html>`")
}

/// `<?xml version="{v}"?>`
pub fn interpolation_in_declaration(span: Span) -> Diagnostic {
    Diagnostic::error("interpolation-in-declaration", span, "no value may stand in a declaration")
        .help("write it out")
}

/// `<noscript>{n}</noscript>`
pub fn interpolation_in_element(element: &str, span: Span) -> Diagnostic {
    Diagnostic::error("unsupported-place", span, format!("no value may stand inside `<{element}>`"))
        .help("only text of the author's may stand there; move the value out of it")
}

/// `{row}`, of a slot with an argument
pub fn slot_argument(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("slot-argument", span, format!("the slot `{name}` takes an argument"))
        .here("written without one")
        .help(format!("write `{{{name}(value)}}`"))
}

/// `title="{header}"`
pub fn slot_in_attribute(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("slot-in-attribute", span, format!("the slot `{name}` holds markup"))
        .here("only text may stand here")
        .help("take a parameter of type `&str` for the text")
}

// Elements.

/// `<DIV>`
pub fn upper_case_element(name: &str, span: Span) -> Diagnostic {
    let lower = name.to_ascii_lowercase();
    Diagnostic::error("upper-case-element", span, format!("`<{name}>` is written in capitals"))
        .here("a name with a capital is a component")
        .help(format!("write `<{lower}>` for the element"))
}

/// `<buton>`
pub fn unknown_element(name: &str, suggestion: Option<&str>, span: Span) -> Diagnostic {
    let help = match suggestion {
        Some(suggestion) => format!("did you mean `<{suggestion}>`?"),
        None => "custom elements have a `-` in their name, components a capital".to_owned(),
    };
    Diagnostic::error("unknown-element", span, format!("there is no element `<{name}>`")).help(help)
}

/// `<div/>`
pub fn self_closing_element(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("self-closing-element", span, format!("`<{name}>` cannot close itself"))
        .here("to a browser this is a start tag")
        .help(format!("write `<{name}></{name}>`"))
}

/// `<xmp>`, `<iframe>none</iframe>`
pub fn raw_text_element(name: &str, span: Span) -> Diagnostic {
    let diagnostic = Diagnostic::error(
        "raw-text-element",
        span,
        format!("browsers do not read what is inside `<{name}>` as markup"),
    );
    match name {
        "iframe" => diagnostic.help("leave it empty: `<iframe src=\"…\"></iframe>`"),
        "xmp" | "plaintext" => diagnostic.help("write `<pre>`"),
        _ => diagnostic.help("leave it out"),
    }
}

/// `<svg><style>`
pub fn foreign_script(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "foreign-script",
        span,
        format!("`<{name}>` may not stand inside `<svg>` or `<math>`"),
    )
    .here("here it is markup, not raw text")
    .help("put it outside, in the HTML around")
}

/// `<p><div></div></p>`
pub fn moved_content(
    child: &str,
    span: Span,
    effect: &str,
    ancestor: Option<(&str, Span)>,
    help: &str,
) -> Diagnostic {
    let diagnostic =
        Diagnostic::error("moved-content", span, format!("{child} may not stand here"))
            .here(effect);
    let diagnostic = match ancestor {
        Some((name, place)) => diagnostic.and(place, format!("inside this `<{name}>`")),
        None => diagnostic,
    };
    diagnostic.help(help)
}

/// An element inside `<title>` or `<textarea>`.
pub fn element_in_text(parent: &str, span: Span) -> Diagnostic {
    Diagnostic::error("element-in-text", span, format!("`<{parent}>` holds only text"))
        .here("browsers would show this tag")
        .help("write `&lt;` for a `<`")
}

/// `<!--` in a script
pub fn script_text(text: &str, span: Span) -> Diagnostic {
    Diagnostic::error("script-text", span, format!("`{text}` may not stand inside a script"))
        .here("it changes where the script ends")
        .help("in a string write `\\x3C` for the `<`")
}

/// `{name}` in a verbatim place
pub fn verbatim_interpolation(name: &str, directive: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(
        "verbatim-interpolation",
        span,
        format!("`{{{name}}}` is copied as it stands"),
    )
    .here("the text of another language")
    .help(format!("if the parameter `{name}` was meant, write {directive}"))
}

/// Two elements with the same `id`.
pub fn duplicate_id(id: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error("duplicate-id", second, format!("the id `{id}` is given twice"))
        .here("the second time")
        .and(first, "the first time")
        .help("an id is the name of one element: change one of them, or use a class")
}

/// `<?xml …?>` in HTML
pub fn declaration_in_html(span: Span) -> Diagnostic {
    Diagnostic::error("declaration-in-html", span, "HTML has no declarations")
        .here("browsers make a comment of it")
        .help("leave it out, or make the template's kind `-> Xml`")
}

// Attributes.

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
        .help(format!("write `{name}={{…}}`"))
}

/// `class:odd`
pub fn directive_value(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("directive-value", span, format!("`{name}` needs a value in braces"))
        .help(format!("write `{name}={{…}}`"))
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

// Components.

/// `class:big={true}` on a component
pub fn directive_on_component(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "directive-on-component",
        span,
        format!("`{name}` may only stand on an element"),
    )
    .here("this is a component")
    .help("give the component a parameter, and write the directive inside its template")
}

/// `<Name @if true { name="a" }/>`
pub fn condition_on_component(span: Span) -> Diagnostic {
    Diagnostic::error(
        "condition-on-component",
        span,
        "no condition may stand among a component's attributes",
    )
    .help("write `name?={condition.then_some(value)}`")
}

/// `name?="x"`
pub fn optional_value(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("optional-value", span, format!("`{name}?` needs an `Option` in braces"))
        .help(format!("write `{name}?={{…}}`, or `{name}=` for the value itself"))
}

/// `@slot` elsewhere
pub fn slot_outside_component(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("slot-outside-component", span, format!("`@slot {name}` fills no slot here"))
        .help("put it right between the tags of a component; an `@if` or `@for` goes inside of it")
}

/// `@slot` twice
pub fn duplicate_slot(name: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error("duplicate-slot", second, format!("the slot `{name}` is filled twice"))
        .here("the second time")
        .and(first, "the first time")
        .help("put everything in one place")
}

/// `?` in the body of a slot with an argument
pub fn exit_from_slot(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "exit-from-slot",
        span,
        format!("something leaves the body of the slot `{name}`"),
    )
    .here("the component renders it once for each argument")
    .help(
        "without `?`, `.await`, `@return`, `@break` and `@continue`; do that before the component",
    )
}

// Control flow.

/// `@break;` outside a loop
pub fn break_outside_loop(word: &str, span: Span) -> Diagnostic {
    Diagnostic::error("break-outside-loop", span, format!("`{word}` is not inside a loop"))
        .help("to leave the template write `@return;`")
}

/// `@break;` in a `@try` inside a loop
pub fn break_out_of_try(word: &str, span: Span) -> Diagnostic {
    Diagnostic::error("break-out-of-try", span, format!("`{word}` may not leave a `@try`"))
        .here("what the branch wrote is kept or taken back as a whole")
        .help("set a variable here, and leave the loop after the `@try`")
}

/// `@let … else { text };`
pub fn let_else_falls_through(block: Span) -> Diagnostic {
    Diagnostic::error(
        "let-else-falls-through",
        block,
        "after this `else` the names would have no values",
    )
    .here("goes on")
    .help("end it with `@return;`, `@break;` or `@continue;`")
}

/// Two `@fragment`s of one name.
pub fn duplicate_fragment(name: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error("duplicate-fragment", second, format!("there are two fragments `{name}`"))
        .here("the second one")
        .and(first, "the first one")
        .help("give one of them another name")
}

/// `@fragment` in `html!`
pub fn fragment_in_html(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "fragment-in-html",
        span,
        format!("`@fragment {name}` needs a template around it"),
    )
    .here("`html!` has no name")
    .help("write a template in `templates!` or in a file")
}
