//! Pages: what answers requests, and the address.
//!
//! ```text
//! #[page("/bug/{id}")] template BugPage(#[state] db: &Db, id: i64, tab: Tab = Tab::Summary) { … }   ─▶
//!
//! impl<'db> BugPage<'db> { pub fn url(id: i64) -> ::masque::SafeUrl { … } }
//!
//! impl<MasqueState> ::masque::page::Page<MasqueState> for BugPage<'static>
//! where MasqueState: ::masque::page::State, Db: ::masque::page::FromRef<MasqueState>,
//! {
//!     const METHOD: &'static str = "GET";
//!     const PATH: &'static str = "/bug/{id}";
//!     async fn handle(mut request: …) -> … {
//!         let value_0 = request.state::<Db>();
//!         request.read().await?;
//!         let value_1 = request.path::<i64>("id")?;
//!         let value_2 = request.optional::<Tab>("tab")?;
//!         let page = BugPage::__of(&value_0, value_1, value_2);
//!         request.render(&page)
//!     }
//! }
//! ```
//!
//! Of a function the type is one of the same name, since types and functions have
//! namespaces of their own.

use super::code::{Code, NONE, SOME, optional};
use super::signature::{Signature, kind_type};
use super::tag::{ALLOWED, has_constructor};
use crate::ir::{Function, Lent, Page, PageParameter, PageSource, PathPart};
use crate::placeholder::Placeholder;

const TEXT: &str = "::std::string::String";

/// What makes a template a page.
pub(super) fn template_page(signature: &Signature<'_>, page: &Page<'_>, code: &mut Code) {
    let Signature { template, name, .. } = signature;
    let generics = &signature.generics;
    write!(code, "{ALLOWED}impl {} {name} {}", generics.of_impl, generics.used);
    code.braces(|code| url(page, &signature.visibility, code));
    handler(page, &static_type(name, signature), code, |code| {
        let constructs = has_constructor(template);
        write!(code, "let page = {name}{}", if constructs { "::__of(" } else { " { " });
        for (index, parameter) in page.parameters.iter().enumerate() {
            if !constructs {
                write!(code, "{}: ", Placeholder(parameter.fragment));
            }
            lend(index, parameter, code);
            code.push(", ");
        }
        code.push(if constructs { "); " } else { "}; " });
        let kind = kind_type(template.kind);
        match (template.asynchronous, template.fallible) {
            (true, _) => write!(code, "request.render_async::<{kind}, _>(&page).await "),
            (false, true) => write!(code, "request.try_render::<{kind}, _>(&page) "),
            (false, false) => write!(code, "request.render::<{kind}, _>(&page) "),
        }
    });
}

/// The type of a template of this name, without a lifetime of its own: `BugPage<'static>`.
fn static_type(name: &str, signature: &Signature<'_>) -> String {
    let lifetimes = signature.generics.used.matches('\'').count();
    if lifetimes == 0 {
        name.to_owned()
    } else {
        format!("{name}<{}>", vec!["'static"; lifetimes].join(", "))
    }
}

/// The type whose `Page` a template implements, as its module names it.
pub(super) fn type_of_template(signature: &Signature<'_>) -> String {
    static_type(&signature.template.name.text, signature)
}

/// A function that is a page.
pub(super) fn function(function: &Function<'_>, code: &mut Code) {
    let Function { page, asynchronous, .. } = function;
    let (name, visibility) = (Placeholder(function.name.fragment), optional(function.visibility));
    code.fragments(&function.attributes);
    write!(code, "{visibility}{}fn {name}(", if *asynchronous { "async " } else { "" });
    for (parameter, attributes) in page.parameters.iter().zip(&function.parameter_attributes) {
        code.fragments(attributes);
        write!(code, "{}: {}, ", Placeholder(parameter.fragment), optional(parameter.declared));
    }
    write!(code, ") {} ", Placeholder(function.rest));

    write!(code, "{ALLOWED}#[doc = \"Where the page is.\"] {visibility}struct {name} {{}} ");
    write!(code, "{ALLOWED}impl {name}");
    code.braces(|code| url(page, &visibility, code));
    handler(page, &name.to_string(), code, |code| {
        for (index, parameter) in page.parameters.iter().enumerate() {
            bind(index, parameter, code);
        }
        write!(
            code,
            "::core::result::Result::Ok(::masque::page::IntoResponse::into_response(self::{name}("
        );
        for parameter in &page.parameters {
            write!(code, "{}, ", Placeholder(parameter.fragment));
        }
        write!(code, "){})) ", if *asynchronous { ".await" } else { "" });
    });
}

/// `pub fn url(id: i64) -> SafeUrl { … }`
fn url(page: &Page<'_>, visibility: &str, code: &mut Code) {
    write!(
        code,
        "#[doc = \"The address of the page: `{}`.\"] #[must_use] {visibility}fn url(",
        page.path
    );
    let bring = |part: &PathPart<'_>| match *part {
        PathPart::Literal(_) => None,
        PathPart::Segment(index) | PathPart::Rest(index) => page.parameters.get(index),
    };
    for parameter in page.parts.iter().filter_map(bring) {
        write!(code, "{}: {}, ", Placeholder(parameter.fragment), optional(parameter.declared));
    }
    code.push(") -> ::masque::SafeUrl");
    code.braces(|code| {
        for (index, part) in page.parts.iter().enumerate() {
            let method = match part {
                // A path begins with `/`.
                PathPart::Literal(_) if index == 0 => "::masque::page::url",
                PathPart::Literal(_) => ".literal",
                PathPart::Segment(_) => ".segment",
                PathPart::Rest(_) => ".rest",
            };
            write!(code, "{method}(");
            match (part, bring(part)) {
                (PathPart::Literal(text), _) => code.string(text),
                (_, Some(parameter)) => write!(code, "&({})", Placeholder(parameter.fragment)),
                (_, None) => {}
            }
            code.push(")");
        }
        code.push(".finish() ");
    });
}

/// The implementation of `Page`; `answer` makes the response of what the request brought.
fn handler(page: &Page<'_>, ty: &str, code: &mut Code, answer: impl FnOnce(&mut Code)) {
    write!(
        code,
        "impl<MasqueState> ::masque::page::Page<MasqueState> for {ty} where MasqueState: ::masque::page::State, "
    );
    for parameter in &page.parameters {
        let bound = match parameter.source {
            PageSource::State => "FromRef",
            PageSource::Part => "FromRequestParts",
            PageSource::Body => "FromRequest",
            PageSource::Path | PageSource::Value | PageSource::Nowhere => continue,
        };
        write!(code, "{}: ::masque::page::{bound}<MasqueState>, ", optional(parameter.owned));
    }
    code.braces(|code| {
        write!(code, "const METHOD: &'static str = {:?}; const PATH: &'static str = {:?}; ", page.verb, page.path);
        code.push("#[allow(unused_mut, clippy::all)] async fn handle(mut request: ::masque::page::Incoming<MasqueState>) -> ::masque::Result<::masque::page::Response>");
        code.braces(|code| {
            if let Some(guard) = page.guard {
                write!(code, "request.guard({})?; ", Placeholder(guard));
            }
            values(page, code);
            answer(code);
        });
    });
}

/// `let value_0 = …;` for each parameter: the head of the request first, its body last.
fn values(page: &Page<'_>, code: &mut Code) {
    let of = |source: PageSource| {
        let numbered = page.parameters.iter().enumerate();
        numbered.filter(move |(_, parameter)| parameter.source == source)
    };
    for (index, parameter) in of(PageSource::State) {
        write!(code, "let value_{index} = request.state::<{}>(); ", optional(parameter.owned));
    }
    for (index, parameter) in of(PageSource::Part) {
        write!(
            code,
            "let value_{index} = request.part::<{}>().await?; ",
            optional(parameter.owned)
        );
    }
    for (index, parameter) in of(PageSource::Path) {
        value(index, parameter, "path", code);
    }
    let mut named = of(PageSource::Value).peekable();
    if named.peek().is_some() || page.strict {
        let reads_body = of(PageSource::Body).next().is_some();
        code.push(if reads_body { "request.read_query()?; " } else { "request.read().await?; " });
    }
    for (index, parameter) in named {
        let method = if parameter.default.is_some() { "optional" } else { "value" };
        value(index, parameter, method, code);
    }
    if page.strict {
        code.push("request.only()?; ");
    }
    for (index, parameter) in of(PageSource::Body) {
        write!(
            code,
            "let value_{index} = request.body::<{}>().await?; ",
            optional(parameter.owned)
        );
    }
}

fn value(index: usize, parameter: &PageParameter<'_>, method: &str, code: &mut Code) {
    write!(code, "let value_{index} = request.{method}::<");
    match parameter.lent {
        Lent::Text => code.push(TEXT),
        Lent::OptionalText => write!(code, "::core::option::Option<{TEXT}>"),
        Lent::Slice => code.push("::std::vec::Vec<_>"),
        Lent::Owned | Lent::Referent => code.push(&optional(parameter.owned)),
    }
    write!(code, ">({:?})?; ", parameter.name);
}

/// What the page is given of a value; of one that has a default an option.
fn lend(index: usize, parameter: &PageParameter<'_>, code: &mut Code) {
    match (parameter.lent, parameter.default.is_some()) {
        _ if parameter.source == PageSource::Nowhere => code.push(NONE),
        (Lent::Owned, _) => write!(code, "value_{index}"),
        (Lent::Referent, _) => write!(code, "&value_{index}"),
        (Lent::Text, false) => write!(code, "value_{index}.as_str()"),
        (Lent::Slice, false) => write!(code, "value_{index}.as_slice()"),
        (Lent::OptionalText, false) | (Lent::Text | Lent::Slice, true) => {
            write!(code, "value_{index}.as_deref()");
        }
        (Lent::OptionalText, true) => {
            write!(code, "value_{index}.as_ref().map(::core::option::Option::as_deref)");
        }
    }
}

/// `let tab: Tab = …;`: a parameter of a function, by the author's own name.
fn bind(index: usize, parameter: &PageParameter<'_>, code: &mut Code) {
    let name = Placeholder(parameter.fragment);
    write!(code, "let {name}: {} = ", optional(parameter.declared));
    match parameter.default {
        None => lend(index, parameter, code),
        // With its type, and the default first: so rustc blames a default of another type.
        Some(default) => {
            code.push("match ");
            lend(index, parameter, code);
            code.braces(|code| {
                write!(code, "{NONE} => {}, {SOME}(given) => given, ", Placeholder(default));
            });
        }
    }
    code.push("; ");
}
