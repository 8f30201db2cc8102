//! Nodes → statements that write to `out`, a cursor of the runtime.
//!
//! ```text
//! <b>{name}</b>        ─▶   out.push_str("<b>");
//!                           out.html(&(name), "</b>");
//! <b title={name}>     ─▶   out.push_str("<b");
//!                           __rt::attribute(" title", &(name), out.buffer());
//!                           out.push_str(">");
//! ```

use super::code::{Code, OK};
use super::signature::kind_type;
use super::walk;
use crate::ir::{AttributeSink, Node, Sink, TokenListItem, UrlUse, Value};
use crate::placeholder::Placeholder;
use crate::syntax::ast::{Exits, FragmentId, Kind};

/// The function that statements stand in.
#[derive(Clone, Copy)]
pub(super) struct Function {
    /// What it writes.
    pub(super) kind: Kind,
    /// Whether `?` may stand in it.
    pub(super) fallible: bool,
    /// Whether `.await` may stand in it.
    pub(super) asynchronous: bool,
    /// What `@return` does in it.
    pub(super) exit: Exit,
}

/// What `@return` does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Exit {
    /// `return;`
    Unit,
    /// `return Ok(());`
    Ok,
    /// `break 'page;`: the markup of `html!` stands in a function of the author's.
    Block,
    /// `return Ok(true);`: a `@try` tells the function around it.
    Try,
}

impl Function {
    /// Appends `{ … }` around the statements of some nodes, which write to a buffer `out`.
    pub(super) fn body(self, nodes: &[Node<'_>], code: &mut Code) {
        code.braces(|code| {
            cursor("out", nodes, code);
            self.nodes(nodes, code);
        });
    }

    /// Appends `{ … }` around the statements of some nodes.
    pub(super) fn block(self, nodes: &[Node<'_>], code: &mut Code) {
        code.braces(|code| self.nodes(nodes, code));
    }

    /// Appends the statements of some nodes.
    pub(super) fn nodes(self, nodes: &[Node<'_>], code: &mut Code) {
        let mut left = false;
        let mut rest = nodes.iter().peekable();
        while let Some(node) = rest.next() {
            // The author's Rust behind a `@return` is checked all the same.
            if left && matches!(node, Node::Static(_)) {
                continue;
            }
            let after = match rest.peek() {
                Some(Node::Static(text)) if self.takes_along(node) => {
                    rest.next();
                    text
                }
                _ => "",
            };
            self.node(node, after, code);
            left = left || walk::leaves(std::slice::from_ref(node));
        }
    }

    /// Whether a node is written together with the static text after it: room is made
    /// for both at once.
    fn takes_along(self, node: &Node<'_>) -> bool {
        match node {
            Node::Write { sink, .. } => !matches!(sink, Sink::Url(_)),
            Node::Component(_) | Node::Fragment { .. } => !self.fallible && !self.asynchronous,
            _ => false,
        }
    }

    /// Appends the statements of a node, and of the static text that it [takes along](Self::takes_along).
    fn node(self, node: &Node<'_>, after: &str, code: &mut Code) {
        let plain = |fragment| Value { fragment, spec: None };
        match node {
            Node::Static(text) => push(text, code),
            Node::Write { sink: Sink::Url(place), value } => {
                call(url_sink_name(*place), None, value, code);
            }
            Node::Write { sink, value } => {
                code.push("out.");
                code.push(sink_name(*sink));
                code.push("(");
                match places(value) {
                    Some(places) if is_text(*sink) => rounded(value.fragment, places, code),
                    _ => borrowed(value, code),
                }
                code.push(", ");
                code.string(after);
                code.push("); ");
            }
            Node::Attribute { name, sink, value } => {
                call(attribute_sink_name(*sink), Some(name), value, code);
            }
            Node::TextIf { condition, text } => {
                let rt = code.runtime();
                write!(code, "if {rt}::holds({})", Placeholder(*condition));
                code.braces(|code| push(text, code));
            }
            Node::TokenList { name, fixed, items } => self.token_list(name, fixed, items, code),
            Node::Style { fixed, declarations } => style(fixed, declarations, code),
            Node::Spread { attributes, beside } if beside.is_empty() => {
                call("spread", None, &plain(*attributes), code);
            }
            Node::Spread { attributes, beside } => {
                call("spread_beside", Some(beside), &plain(*attributes), code);
            }
            Node::ScriptConstant { name, value } => {
                call("script_constant", Some(name), &plain(*value), code);
            }
            Node::Json(value) => call("json", None, &plain(*value), code),
            Node::ScriptText(value) => call("script_text", None, &plain(*value), code),
            Node::StyleText(value) => call("style_text", None, &plain(*value), code),
            Node::Nonce => {
                let rt = code.runtime();
                write!(code, "{rt}::nonce(out.buffer()); ");
            }
            Node::If { arms, otherwise } => {
                for (index, (condition, body)) in arms.iter().enumerate() {
                    code.push(if index > 0 { "else if " } else { "if " });
                    code.fragment(*condition);
                    self.block(body, code);
                }
                self.otherwise(otherwise.as_deref(), code);
            }
            Node::Match { scrutinee, arms } => {
                write!(code, "match {}", Placeholder(*scrutinee));
                code.braces(|code| {
                    for (pattern, body) in arms {
                        write!(code, "{} =>", Placeholder(*pattern));
                        self.block(body, code);
                    }
                });
            }
            Node::For { pattern, iterable, row, body, otherwise } => {
                self.repeat((*pattern, *iterable, *row), body, otherwise.as_deref(), code);
            }
            Node::While { condition, body } => {
                write!(code, "while {}", Placeholder(*condition));
                self.block(body, code);
            }
            Node::Let { pattern, value, otherwise } => {
                write!(code, "let {} = {} ", Placeholder(*pattern), Placeholder(*value));
                self.otherwise(otherwise.as_deref(), code);
                code.push("; ");
            }
            Node::Capture { name, body } => {
                write!(code, "let {}: {} =", Placeholder(*name), kind_type(self.kind));
                code.braces(|code| {
                    buffered(self.kind, body, code, |code| self.nodes(body, code));
                });
                code.push("; ");
            }
            Node::Do(statements) => code.braces(|code| {
                code.fragment(*statements);
                code.push(" ");
            }),
            Node::Return => match self.exit {
                Exit::Unit => code.push("return; "),
                Exit::Ok => write!(code, "return {OK}(()); "),
                Exit::Block => code.push("break 'page; "),
                Exit::Try => {
                    code.push("return ::core::result::Result::<bool, ::masque::Error>::Ok(true); ");
                }
            },
            Node::Break => code.push("break; "),
            Node::Continue => code.push("continue; "),
            Node::Try { body, error, handler, exits } => {
                self.attempt(body, *exits, *error, handler, code);
            }
            Node::Component(component) => self.component(component, after, code),
            Node::SlotCall { slot, argument, .. } => {
                write!(code, "{}({}, out.buffer()); ", Placeholder(*slot), Placeholder(*argument));
            }
            Node::Fragment { template, parameters } => self.render(after, code, |code| {
                code.push(&template.text);
                code.braces(|code| {
                    for (_, fragment) in parameters {
                        write!(code, "{}, ", Placeholder(*fragment));
                    }
                });
            }),
        }
    }

    /// `else { … }`
    fn otherwise(self, nodes: Option<&[Node<'_>]>, code: &mut Code) {
        if let Some(nodes) = nodes {
            code.push("else");
            self.block(nodes, code);
        }
    }

    /// `class:odd={odd} class={more}`
    fn token_list(self, name: &str, fixed: &str, items: &[TokenListItem<'_>], code: &mut Code) {
        let rt = code.runtime();
        code.braces(|code| {
            write!(code, "let mut list = {rt}::TokenList::start({name:?}, ");
            code.string(fixed);
            code.push(", out.buffer()); ");
            for item in items {
                match item {
                    TokenListItem::If { token, condition } => {
                        let condition = Placeholder(*condition);
                        write!(code, "list.token_if({condition}, ");
                        code.string(token);
                        code.push(", out.buffer()); ");
                    }
                    TokenListItem::Tokens(value) => {
                        code.push("list.tokens(");
                        borrowed(value, code);
                        code.push(", out.buffer()); ");
                    }
                    TokenListItem::Text(text) => {
                        code.push("list.separate(out.buffer()); ");
                        self.nodes(text, code);
                    }
                }
            }
            code.push("list.end(out.buffer()); ");
        });
    }

    /// `@for`
    fn repeat(
        self,
        (pattern, iterable, row): (FragmentId, FragmentId, Option<FragmentId>),
        body: &[Node<'_>],
        otherwise: Option<&[Node<'_>]>,
        code: &mut Code,
    ) {
        let (pattern, iterable) = (Placeholder(pattern), Placeholder(iterable));
        let repeat = |code: &mut Code| {
            if let Some(row) = row.map(Placeholder) {
                let rt = code.runtime();
                write!(code, "let mut rows = {rt}::Rows::new(({iterable}).into_iter()); ");
                write!(code, "for ({row}, {pattern}) in &mut rows");
            } else {
                write!(code, "for {pattern} in {iterable}");
            }
            code.braces(|code| {
                if otherwise.is_some() {
                    code.push("empty = false; ");
                }
                self.turn(body, code);
            });
            if let Some((start, _)) = joint(body, code) {
                code.push("joint.open(");
                code.string(start);
                code.push(", out); ");
            }
        };
        match (otherwise, row) {
            (None, _) if joint(body, code).is_some() => code.braces(|code| {
                let rt = code.runtime();
                write!(code, "let mut joint = {rt}::Joint::default(); ");
                repeat(code);
            }),
            (Some(otherwise), _) => code.braces(|code| {
                if joint(body, code).is_some() {
                    let rt = code.runtime();
                    write!(code, "let mut joint = {rt}::Joint::default(); ");
                }
                code.push("let mut empty = true; ");
                repeat(code);
                code.push("if empty");
                self.block(otherwise, code);
            }),
            (None, Some(_)) => code.braces(repeat),
            (None, None) => repeat(code),
        }
    }

    /// One turn of a loop.
    fn turn(self, body: &[Node<'_>], code: &mut Code) {
        let Some((start, end)) = joint(body, code) else { return self.nodes(body, code) };
        code.push("joint.start(");
        code.string(start);
        code.push(", out); ");
        let inner = &body[1..body.len() - 1];
        let joined = format!("{end}{start}");
        match inner.split_last() {
            Some((last, inner)) if self.takes_along(last) => {
                self.nodes(inner, code);
                self.node(last, &joined, code);
            }
            _ => {
                self.nodes(inner, code);
                self.node(&Node::Static(joined), "", code);
            }
        }
        code.push("joint.end(); ");
    }

    /// `@try`: what it wrote before it failed is taken back.
    fn attempt(
        self,
        body: &[Node<'_>],
        exits: Exits,
        error: FragmentId,
        handler: &[Node<'_>],
        code: &mut Code,
    ) {
        let returns = walk::any(body, &walk::returns);
        let (ty, done) = if returns { ("bool", "false") } else { ("()", "()") };
        let (before, after) = match self.asynchronous || exits.awaits {
            true => ("async", ".await"),
            false => ("(||", ")()"),
        };
        let inner = Self { fallible: true, exit: Exit::Try, ..self };
        code.braces(|code| {
            write!(code, "let mark = out.len(); let result = {before}");
            code.braces(|code| {
                inner.nodes(body, code);
                if !walk::leaves(body) {
                    write!(code, "::core::result::Result::<{ty}, ::masque::Error>::Ok({done}) ");
                }
            });
            write!(code, "{after}; match result");
            code.braces(|code| {
                if returns {
                    write!(code, "{OK}(true) =>");
                    code.braces(|code| self.node(&Node::Return, "", code));
                }
                write!(code, "{OK}({done}) => {{}} ");
                write!(code, "::core::result::Result::Err({}) =>", Placeholder(error));
                code.braces(|code| {
                    code.push("out.buffer().truncate(mark); ");
                    self.nodes(handler, code);
                });
            });
        });
    }

    /// Renders a template that `template` writes.
    pub(super) fn render(self, after: &str, code: &mut Code, template: impl FnOnce(&mut Code)) {
        let (interface, method, end) = match (self.asynchronous, self.fallible) {
            (false, false) => {
                write!(code, "out.{}(&", sink_name(Sink::Content(self.kind)));
                template(code);
                code.push(", ");
                code.string(after);
                return code.push("); ");
            }
            (false, true) => ("TryRender", "try_render_to", "?"),
            (true, true) => ("RenderAsync", "__render_owned_to", ".await?"),
            (true, false) => ("RenderAsync", "__render_owned_to", ".await"),
        };
        if self.asynchronous && !self.fallible {
            // Infallible: there is no other pattern.
            write!(code, "let {OK}(()) = ");
        }
        let by_reference = if self.asynchronous { "" } else { "&" };
        write!(code, "::masque::{interface}::<{}>::{method}({by_reference}", kind_type(self.kind));
        template(code);
        write!(code, ", out.buffer()){end}; ");
    }
}

/// The text at the start and at the end of a loop's body, where they are to be written as one.
///
/// Long ones are not worth it: to copy them is all the work. Live ones would differ between two turns.
fn joint<'a>(body: &'a [Node<'_>], code: &Code) -> Option<(&'a str, &'a str)> {
    match body {
        [Node::Static(start), inner @ .., Node::Static(end)]
            if !code.is_live() && start.len() + end.len() <= 128 && !walk::leaves(inner) =>
        {
            Some((start, end))
        }
        _ => None,
    }
}

/// `out.push_str("text");`
fn push(text: &str, code: &mut Code) {
    code.push("out.push_str(");
    code.string(text);
    code.push("); ");
}

/// Opens a cursor `out`, if the nodes write: `let out = &mut buffer.cursor();`
pub(super) fn cursor(buffer: &str, nodes: &[Node<'_>], code: &mut Code) {
    if writes(nodes) {
        write!(code, "let out = &mut {buffer}.cursor(); ");
    }
}

/// Whether the statements of these nodes mention `out`.
pub(super) fn writes(nodes: &[Node<'_>]) -> bool {
    walk::any(nodes, &walk::writes)
}

/// Statements around which `out` is a buffer of their own, and its text as the value.
pub(super) fn buffered(
    kind: Kind,
    nodes: &[Node<'_>],
    code: &mut Code,
    statements: impl FnOnce(&mut Code),
) {
    let kind = kind_type(kind);
    if writes(nodes) {
        code.push("let mut buffer = ::masque::Buffer::new(); let out = &mut buffer.cursor(); ");
        statements(code);
        write!(code, "<{kind} as ::masque::Kind>::from_buffer(buffer) ");
    } else {
        statements(code);
        write!(code, "<{kind} as ::core::default::Default>::default() ");
    }
}

/// `style="color: red" style:width={w}`
fn style(fixed: &str, declarations: &[(&str, Value)], code: &mut Code) {
    let rt = code.runtime();
    code.braces(|code| {
        write!(code, "let mut list = {rt}::StyleList::start(");
        code.string(fixed);
        code.push(", out.buffer()); ");
        for (property, value) in declarations {
            write!(code, "list.declaration({property:?}, ");
            borrowed(value, code);
            code.push(", out.buffer()); ");
        }
        code.push("list.end(out.buffer()); ");
    });
}

/// `__rt::attribute(" title", &(value), out);`
fn call(function: &str, name: Option<&str>, value: &Value, code: &mut Code) {
    let rt = code.runtime();
    write!(code, "{rt}::{function}(");
    if let Some(name) = name {
        write!(code, "{name:?}, ");
    }
    borrowed(value, code);
    code.push(", out.buffer()); ");
}

/// `&(value)`, `&::core::format_args!("{:.2}", value)`
fn borrowed(value: &Value, code: &mut Code) {
    let Some((spec, captures)) = &value.spec else {
        code.push("&(");
        code.fragment(value.fragment);
        return code.push(")");
    };
    let fragment = Placeholder(value.fragment);
    let format = if spec.is_empty() { "{}".to_owned() } else { format!("{{:{spec}}}") };
    write!(code, "&::core::format_args!({format:?}, {fragment}");
    for name in captures {
        write!(code, ", {}", Placeholder(*name));
    }
    code.push(")");
}

/// The digits behind the point, of `{value:.2}`: what the runtime writes faster than `Display` does.
fn places(value: &Value) -> Option<char> {
    let (spec, _) = value.spec.as_ref()?;
    let mut chars = spec.strip_prefix('.')?.chars();
    chars.next().filter(|places| matches!(places, '0'..='6') && chars.next().is_none())
}

/// Whether values are written there as texts are.
fn is_text(sink: Sink) -> bool {
    matches!(sink, Sink::Content(_) | Sink::Text(_))
}

/// `&__rt::rounded(&(value), 2)`
fn rounded(value: FragmentId, places: char, code: &mut Code) {
    let rt = code.runtime();
    write!(code, "&{rt}::rounded(&(");
    code.fragment(value);
    write!(code, "), {places})");
}

fn sink_name(sink: Sink) -> &'static str {
    match sink {
        Sink::Content(Kind::Html) => "html",
        Sink::Content(Kind::Svg) => "svg",
        Sink::Content(Kind::Xml) => "xml",
        Sink::Content(Kind::Text) | Sink::Text(Kind::Text) => "text",
        Sink::Text(Kind::Html) => "html_text",
        Sink::Text(Kind::Svg) => "svg_text",
        Sink::Text(Kind::Xml) => "xml_text",
        Sink::Url(place) => url_sink_name(place),
        Sink::UrlPath => "url_path",
        Sink::UrlQuery => "url_query",
        Sink::UrlFragment => "url_fragment",
    }
}

fn url_sink_name(place: UrlUse) -> &'static str {
    match place {
        UrlUse::Navigate => "navigate_url",
        UrlUse::Media => "media_url",
        UrlUse::SameSite => "same_site_url",
        UrlUse::Resource => "resource_url",
    }
}

fn attribute_sink_name(sink: AttributeSink) -> &'static str {
    match sink {
        AttributeSink::Text(Kind::Html | Kind::Text) => "attribute",
        AttributeSink::Text(Kind::Svg | Kind::Xml) => "xml_attribute",
        AttributeSink::Boolean => "boolean_attribute",
        AttributeSink::Enumerated => "enumerated_attribute",
        AttributeSink::Number => "number_attribute",
        AttributeSink::Url(UrlUse::Navigate) => "navigate_attribute",
        AttributeSink::Url(UrlUse::Media) => "media_attribute",
        AttributeSink::Url(UrlUse::SameSite) => "same_site_attribute",
        AttributeSink::Url(UrlUse::Resource) => "resource_attribute",
        AttributeSink::UrlList => "url_list_attribute",
        AttributeSink::Srcset => "srcset_attribute",
        AttributeSink::Handler => "handler_attribute",
        AttributeSink::Style => "css_attribute",
        AttributeSink::HtmlDocument => "document_attribute",
        AttributeSink::Nonce => "nonce_attribute",
        AttributeSink::Integrity => "integrity_attribute",
        AttributeSink::Sandbox => "sandbox_attribute",
        AttributeSink::ScriptData => "script_data_attribute",
    }
}
