//! Lowered nodes as text: `<p>‹html x›</p>`.

use crate::ir::{
    AttributeSink, Component, ComponentValue, Default, Node, Parameter, Sink, TokenListItem,
    UrlUse, Value,
};
use crate::syntax::ast;

/// What a lowered template is shown with.
pub(super) struct Show<'a> {
    pub(super) source: &'a str,
    pub(super) fragments: &'a [ast::Fragment],
}

impl Show<'_> {
    fn id(&self, id: ast::FragmentId) -> &str {
        self.fragments[id.0 as usize].span.of(self.source)
    }

    fn value(&self, value: &Value) -> String {
        let spec = value.spec.as_ref().map_or(String::new(), |spec| format!(":{}", spec.0));
        format!("{}{spec}", self.id(value.fragment))
    }

    pub(super) fn parameter(&self, parameter: &Parameter<'_>) -> Option<String> {
        let lifetimes: String =
            parameter.lifetimes.iter().map(|lifetime| lifetime.name.as_str()).collect();
        let default = match &parameter.default {
            Some(Default::Markup(nodes)) => format!("={}", self.nodes(nodes)),
            Some(Default::Value(id)) => format!("={}", self.id(*id)),
            Some(Default::None) => "=None".to_owned(),
            None => String::new(),
        };
        let shown = format!("‹{}{lifetimes}{default}›", parameter.name);
        (!lifetimes.is_empty() || !default.is_empty()).then_some(shown)
    }

    pub(super) fn nodes(&self, nodes: &[Node<'_>]) -> String {
        check_invariant(nodes);
        nodes.iter().map(|node| self.node(node)).collect()
    }

    fn other(&self, nodes: Option<&Vec<Node<'_>>>) -> String {
        nodes.map_or(String::new(), |nodes| format!("‹else›{}", self.nodes(nodes)))
    }

    fn node(&self, node: &Node<'_>) -> String {
        match node {
            Node::Static(text) => text.clone(),
            Node::Write { sink, value } => format!("‹{} {}›", sink_name(*sink), self.value(value)),
            Node::Attribute { name, sink, value } => {
                let sink = match sink {
                    AttributeSink::Text(_) => "text",
                    AttributeSink::Boolean => "boolean",
                    AttributeSink::Enumerated => "enumerated",
                    AttributeSink::Number => "number",
                    AttributeSink::Url(url) => url_name(*url),
                    AttributeSink::UrlList => "urls",
                    AttributeSink::Srcset => "srcset",
                    AttributeSink::Handler => "handler",
                    AttributeSink::Style => "css",
                    AttributeSink::HtmlDocument => "document",
                    AttributeSink::Nonce => "nonce",
                    AttributeSink::Integrity => "integrity",
                    AttributeSink::Sandbox => "sandbox",
                    AttributeSink::ScriptData => "data",
                };
                format!("‹{sink}{name}={}›", self.value(value))
            }
            Node::TextIf { condition, text } => format!("‹{text}?{}›", self.id(*condition)),
            Node::TokenList { name, fixed, items } => {
                let items = items.iter().map(|item| match item {
                    TokenListItem::If { token, condition } => {
                        format!(" {token}?{}", self.id(*condition))
                    }
                    TokenListItem::Tokens(value) => format!(" {{{}}}", self.value(value)),
                    TokenListItem::Text(nodes) => format!(" \"{}\"", self.nodes(nodes)),
                });
                format!("‹tokens{name} {fixed:?}{}›", items.collect::<String>())
            }
            Node::Style { fixed, declarations } => {
                let list = declarations
                    .iter()
                    .map(|(name, value)| format!(" {name}:{}", self.value(value)));
                format!("‹style {fixed:?}{}›", list.collect::<String>())
            }
            Node::Spread { attributes, beside } => {
                let except = if beside.is_empty() { "" } else { " but" };
                format!("‹..{}{except}{beside}›", self.id(*attributes))
            }
            Node::ScriptConstant { name, value } => format!("‹const {name}={}›", self.id(*value)),
            Node::Json(id) => format!("‹json {}›", self.id(*id)),
            Node::ScriptText(id) => format!("‹js {}›", self.id(*id)),
            Node::StyleText(id) => format!("‹css {}›", self.id(*id)),
            Node::Nonce => "‹nonce›".to_owned(),
            Node::If { arms, otherwise } => {
                let arms =
                    arms.iter().map(|arm| format!("‹if {}›{}", self.id(arm.0), self.nodes(&arm.1)));
                format!("{}{}‹end›", arms.collect::<String>(), self.other(otherwise.as_ref()))
            }
            Node::For { pattern, iterable, body, otherwise, .. } => format!(
                "‹for {} in {}›{}{}‹end›",
                self.id(*pattern),
                self.id(*iterable),
                self.nodes(body),
                self.other(otherwise.as_ref())
            ),
            Node::While { condition, body } => {
                format!("‹while {}›{}‹end›", self.id(*condition), self.nodes(body))
            }
            Node::Match { scrutinee, arms } => {
                let arms =
                    arms.iter().map(|arm| format!("‹{}›{}", self.id(arm.0), self.nodes(&arm.1)));
                format!("‹match {}›{}‹end›", self.id(*scrutinee), arms.collect::<String>())
            }
            Node::Let { pattern, value, otherwise } => {
                let otherwise = self.other(otherwise.as_ref());
                format!("‹let {}={}{otherwise}›", self.id(*pattern), self.id(*value))
            }
            Node::Capture { name, body } => {
                format!("‹capture {}›{}‹end›", self.id(*name), self.nodes(body))
            }
            Node::Do(id) => format!("‹do {}›", self.id(*id).trim()),
            Node::Return => "‹return›".to_owned(),
            Node::Break => "‹break›".to_owned(),
            Node::Continue => "‹continue›".to_owned(),
            Node::Try { body, handler, .. } => {
                format!("‹try›{}‹catch›{}‹end›", self.nodes(body), self.nodes(handler))
            }
            Node::Component(component) => self.component(component),
            Node::SlotCall { name, argument, .. } => {
                format!("‹slot {name} {}›", self.id(*argument))
            }
            Node::Fragment { template, parameters } => {
                let names: Vec<_> = parameters.iter().map(|parameter| parameter.0).collect();
                format!("‹{} {}›", template.text, names.join(" "))
            }
        }
    }

    fn component(&self, component: &Component<'_>) -> String {
        let mut shown = format!("‹{}", self.id(component.path));
        for attribute in &component.attributes {
            let name = attribute.name;
            shown.push_str(&match &attribute.value {
                ComponentValue::True => format!(" {name}"),
                ComponentValue::Literal(text) => format!(" {name}={text:?}"),
                ComponentValue::Formatted(nodes) => format!(" {name}=\"{}\"", self.nodes(nodes)),
                ComponentValue::Expression(value) => format!(" {name}={{{}}}", self.value(value)),
                ComponentValue::Optional(id) => format!(" {name}?={{{}}}", self.id(*id)),
                ComponentValue::Spread(id) => format!(" ..{}", self.id(*id)),
            });
        }
        for slot in &component.slots {
            let argument = slot.argument.map_or(String::new(), |id| format!("({})", self.id(id)));
            let exits =
                [(slot.exits.question, "?"), (slot.exits.awaits, "~"), (slot.exits.jumps, "^")];
            let exits: String = exits.iter().filter(|exit| exit.0).map(|exit| exit.1).collect();
            shown.push_str(&format!(
                " @{}{argument}{exits}[{}]",
                slot.name,
                self.nodes(&slot.body)
            ));
        }
        shown.push('›');
        shown
    }
}

fn sink_name(sink: Sink) -> &'static str {
    match sink {
        Sink::Content(ast::Kind::Html) => "html",
        Sink::Content(ast::Kind::Svg) => "svg",
        Sink::Content(ast::Kind::Xml) => "xml",
        Sink::Content(ast::Kind::Text) => "plain",
        Sink::Text(_) => "text",
        Sink::Url(url) => url_name(url),
        Sink::UrlPath => "path",
        Sink::UrlQuery => "query",
        Sink::UrlFragment => "fragment",
    }
}

fn url_name(url: UrlUse) -> &'static str {
    match url {
        UrlUse::Navigate => "navigate",
        UrlUse::Media => "media",
        UrlUse::SameSite => "same-site",
        UrlUse::Resource => "resource",
    }
}

/// Checks that static text is merged, here and below.
fn check_invariant(nodes: &[Node<'_>]) {
    let is_text = |node: &Node<'_>| matches!(node, Node::Static(_));
    assert!(nodes.windows(2).all(|pair| !is_text(&pair[0]) || !is_text(&pair[1])), "{nodes:?}");
    let is_empty = |node: &Node| matches!(node, Node::Static(text) if text.is_empty());
    assert!(!nodes.iter().any(is_empty), "{nodes:?}");
}
