//! What lowering has to say: about templates, places of values, elements,
//! components and control flow; about attributes, see `attribute.rs`.

use super::Diagnostic;
pub use super::attribute::*;
use crate::ast::plain;
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
pub fn upper_camel_case(name: &str) -> String {
    let mut camel = String::new();
    for word in plain(name).split('_') {
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
