//! The attributes of an element: names, values, directives, and those that
//! are merged into one.
//!
//! `class="row" class:odd={odd}` becomes one token list, `style:width={w}` one
//! style, `title={t}` an attribute that may be left out; the rest is static
//! text and writes.

use std::borrow::Cow;

use super::context::{self, Context, Neighbour};
use super::output::Output;
use super::script::Constants;
use super::text::{literal, partial_reference, value};
use super::whitespace::is_space;
use super::Lower;
use crate::diagnostic::markup as report;
use crate::html::{AttributeKind, Namespace};
use crate::ir::{self, AttributeSink, Sink, TokenListItem};
use crate::source::Span;
use crate::syntax::ast::{
    Attribute, AttributeValue, Interpolation, Kind, Name, TypeShape, ValuePart,
};

/// A start tag of an element.
pub(super) struct Tag<'t, 'src> {
    pub(super) name: &'src str,
    pub(super) namespace: Namespace,
    pub(super) kind: Kind,
    pub(super) attributes: &'t [Attribute<'src>],
}

/// An attribute with a name, however it was written.
struct Named<'t, 'src> {
    name: &'src str,
    name_span: Span,
    optional: Option<Span>,
    value: Cow<'t, AttributeValue<'src>>,
    span: Span,
}

/// Another attribute of the same tag.
pub(super) fn neighbour<'src>(
    source: &'src str,
    attributes: &[Attribute<'src>],
    name: &str,
) -> Neighbour<'src> {
    let found = attributes.iter().find_map(|attribute| match attribute {
        Attribute::Named { name: other, value, .. } if other.eq_ignore_ascii_case(name) => {
            Some(literal_text(source, value).map_or(Neighbour::Dynamic, Neighbour::Literal))
        }
        Attribute::Shorthand { name: other, .. } if plain(*other).eq_ignore_ascii_case(name) => {
            Some(Neighbour::Dynamic)
        }
        Attribute::If(choice) => {
            let arms = choice.arms.iter().map(|arm| &arm.body);
            let mut blocks = arms.chain(&choice.otherwise);
            blocks
                .any(|block| neighbour(source, &block.body, name).is_there())
                .then_some(Neighbour::Dynamic)
        }
        _ => None,
    });
    found.unwrap_or(Neighbour::Missing)
}

/// The text of a value without interpolations.
fn literal_text<'src>(source: &'src str, value: &AttributeValue<'src>) -> Option<&'src str> {
    match value {
        AttributeValue::Empty => Some(""),
        AttributeValue::Unquoted(span) => Some(span.of(source)),
        AttributeValue::Quoted { parts, .. } => match parts.as_slice() {
            [] => Some(""),
            [ValuePart::Text(span)] => Some(span.of(source)),
            _ => None,
        },
        AttributeValue::Whole(_) => None,
    }
}

/// `r#type` → `type`
pub(super) fn plain<'src>(name: Name<'src>) -> &'src str {
    name.text.strip_prefix("r#").unwrap_or(name.text)
}

/// `{name}` as the value that it stands for.
pub(super) fn shorthand<'src>(name: Name<'src>, span: Span) -> Interpolation<'src> {
    Interpolation { value: name.fragment, text: name.text, spec: None, slot_call: None, span }
}

fn named<'t, 'src>(attribute: &'t Attribute<'src>) -> Option<Named<'t, 'src>> {
    match attribute {
        Attribute::Named { name, name_span, optional, value, span, .. } => Some(Named {
            name,
            name_span: *name_span,
            optional: *optional,
            value: Cow::Borrowed(value),
            span: *span,
        }),
        Attribute::Shorthand { name, span } => Some(Named {
            name: plain(*name),
            name_span: name.span,
            optional: None,
            value: Cow::Owned(AttributeValue::Whole(shorthand(*name, *span))),
            span: *span,
        }),
        _ => None,
    }
}

/// Which attributes are written as one.
#[derive(Clone, Copy, PartialEq)]
enum Group {
    Class,
    Style,
}

impl Group {
    fn of(name: &str) -> Option<Self> {
        if name.eq_ignore_ascii_case("class") || name.starts_with("class:") {
            Some(Self::Class)
        } else if name.eq_ignore_ascii_case("style") || name.starts_with("style:") {
            Some(Self::Style)
        } else {
            None
        }
    }

    /// Whether these attributes cannot be written one by one.
    fn merges(self, members: &[Named<'_, '_>]) -> bool {
        match self {
            Self::Class => members.iter().any(|member| {
                member.name.contains(':') || matches!(*member.value, AttributeValue::Whole(_))
            }),
            Self::Style => members.iter().any(|member| member.name.contains(':')),
        }
    }
}

impl<'src> Lower<'_, 'src> {
    /// Writes the attributes of a start tag; gives those that belong to a script's text.
    pub(super) fn attributes(
        &mut self,
        output: &mut Output<'src>,
        tag: &Tag<'_, 'src>,
    ) -> Constants<'src> {
        self.duplicates(tag.attributes, &mut Vec::new(), tag.namespace != Namespace::Html);
        let mut constants = Constants::default();
        self.attribute_list(output, tag, tag.attributes, Some(&mut constants));
        constants
    }

    /// Reports names given twice; branches of one `@if` may share a name.
    pub(super) fn duplicates(
        &mut self,
        attributes: &[Attribute<'src>],
        seen: &mut Vec<(&'src str, bool, Span)>,
        exact: bool,
    ) {
        for attribute in attributes {
            if let Attribute::If(choice) = attribute {
                let before = seen.len();
                let mut found = Vec::new();
                let arms = choice.arms.iter().map(|arm| &arm.body);
                for block in arms.chain(&choice.otherwise) {
                    self.duplicates(&block.body, seen, exact);
                    found.extend(seen.drain(before..));
                }
                seen.extend(found);
            }
            let Some(Named { name, name_span, value, .. }) = named(attribute) else { continue };
            // `class="a"` and `class={b}` are merged.
            let whole = name == "class" && matches!(*value, AttributeValue::Whole(_));
            let is_same = |other: &str| {
                other == name || !exact && !name.contains(':') && other.eq_ignore_ascii_case(name)
            };
            match seen.iter().find(|other| is_same(other.0) && other.1 == whole) {
                Some(first) => self.report(report::duplicate_attribute(name, first.2, name_span)),
                None => seen.push((name, whole, name_span)),
            }
        }
    }

    /// `constants` is `None` under a condition.
    fn attribute_list(
        &mut self,
        output: &mut Output<'src>,
        tag: &Tag<'_, 'src>,
        attributes: &[Attribute<'src>],
        mut constants: Option<&mut Constants<'src>>,
    ) {
        let mut written = [false; 2];
        for attribute in attributes {
            match attribute {
                Attribute::Remark(_) | Attribute::Invalid(_) => {}
                Attribute::Spread { value, span } => {
                    if tag.namespace == Namespace::Html && loads(tag.name) {
                        self.report(report::spread_place(tag.name, *span));
                    }
                    output.push(ir::Node::Spread(*value));
                }
                Attribute::If(choice) => {
                    let mut block = |attributes: &[Attribute<'src>]| {
                        let mut output = Output::default();
                        self.attribute_list(&mut output, tag, attributes, None);
                        output.nodes
                    };
                    let mut arms = Vec::with_capacity(choice.arms.len());
                    for arm in &choice.arms {
                        arms.push((arm.condition, block(&arm.body.body)));
                    }
                    let otherwise = choice.otherwise.as_ref().map(|other| block(&other.body));
                    output.push(ir::Node::If { arms, otherwise });
                }
                Attribute::Named { .. } | Attribute::Shorthand { .. } => {
                    let Some(one) = named(attribute) else { continue };
                    let group = Group::of(one.name).filter(|_| tag.kind != Kind::Xml);
                    let Some(group) = group else {
                        self.attribute(output, tag, &one, constants.as_deref_mut());
                        continue;
                    };
                    let members: Vec<_> = attributes
                        .iter()
                        .filter_map(named)
                        .filter(|member| Group::of(member.name) == Some(group))
                        .collect();
                    if !group.merges(&members) {
                        self.attribute(output, tag, &one, None);
                    } else if !std::mem::replace(&mut written[group as usize], true) {
                        match group {
                            Group::Class => self.token_list(output, tag, &members),
                            Group::Style => self.style(output, tag, &members),
                        }
                    }
                }
            }
        }
    }

    fn token_list(
        &mut self,
        output: &mut Output<'src>,
        tag: &Tag<'_, 'src>,
        members: &[Named<'_, 'src>],
    ) {
        let mut fixed = String::new();
        let mut items = Vec::new();
        for member in members {
            self.check_optional(member);
            let directive = member.name.strip_prefix("class:");
            match (&*member.value, directive) {
                (AttributeValue::Whole(whole), Some(token)) => {
                    items.push(TokenListItem::If { token, condition: whole.value });
                }
                (_, Some(_)) => self.report(report::directive_value(member.name, member.span)),
                (AttributeValue::Whole(whole), None) => {
                    self.check_not_slot(whole);
                    items.push(TokenListItem::Tokens(value(whole)));
                }
                (AttributeValue::Quoted { parts, .. }, None)
                    if parts.iter().any(|part| matches!(part, ValuePart::Interpolation(_))) =>
                {
                    let mut text = Output::default();
                    let context = Context {
                        kind: tag.kind,
                        name: "class",
                        holds: AttributeKind::Tokens,
                        same_site: false,
                    };
                    self.value_parts(&mut text, context, parts, '\'');
                    trim(&mut text.nodes);
                    items.push(TokenListItem::Text(text.nodes));
                }
                (value, None) => {
                    if let Some(text) = literal_text(self.source, value) {
                        let text = text.trim_matches(is_space).replace('"', "&quot;");
                        fixed = text;
                    }
                }
            }
        }
        output.push(ir::Node::TokenList { name: " class".to_owned(), fixed, items });
    }

    fn style(&mut self, output: &mut Output<'src>, tag: &Tag<'_, 'src>, members: &[Named<'_, 'src>]) {
        let mut fixed = String::new();
        let mut declarations = Vec::new();
        for member in members {
            self.check_optional(member);
            match (&*member.value, member.name.strip_prefix("style:")) {
                (AttributeValue::Whole(whole), Some(property)) => {
                    declarations.push((property, value(whole)));
                }
                (_, Some(_)) => self.report(report::directive_value(member.name, member.span)),
                (AttributeValue::Whole(whole), None) => {
                    if let Ok(context) = self.context(tag, member.name) {
                        self.whole(&mut Output::default(), tag, context, whole);
                    }
                }
                (value, None) => {
                    self.check_style(value);
                    let text = literal_text(self.source, value).unwrap_or("");
                    let text = text.trim_matches(|c| is_space(c) || c == ';');
                    fixed = text.replace('"', "&quot;");
                }
            }
        }
        output.push(ir::Node::Style { fixed, declarations });
    }

    fn check_optional(&mut self, attribute: &Named<'_, 'src>) {
        if let Some(mark) = attribute.optional {
            self.report(report::optional_attribute(attribute.name, mark));
        }
    }

    /// A quoted `style` is CSS, which has no braces in declarations.
    fn check_style(&mut self, value: &AttributeValue<'src>) {
        let AttributeValue::Quoted { parts, .. } = value else { return };
        for part in parts {
            let span = match part {
                ValuePart::Text(span) => *span,
                ValuePart::Interpolation(interpolation) => interpolation.span,
            };
            let text = span.of(self.source);
            if let Some(at) = text.find('{') {
                let length = text[at..].find('}').map_or(1, |end| end + 1);
                let start = span.start as usize + at;
                self.report(report::interpolation_in_style(Span::new(start, start + length)));
                return;
            }
        }
    }

    fn context(
        &self,
        tag: &Tag<'_, 'src>,
        name: &'src str,
    ) -> Result<Context<'src>, Option<&'static str>> {
        let source = self.source;
        let neighbour = |name: &str| neighbour(source, tag.attributes, name);
        context::attribute(tag.kind, tag.namespace, tag.name, name, neighbour)
    }

    fn attribute(
        &mut self,
        output: &mut Output<'src>,
        tag: &Tag<'_, 'src>,
        attribute: &Named<'_, 'src>,
        constants: Option<&mut Constants<'src>>,
    ) {
        self.check_optional(attribute);
        let is_constant = attribute.name.starts_with("let:") || attribute.name == "json";
        let is_own = tag.kind == Kind::Xml || tag.name.contains('-') && attribute.name == "json";
        if is_constant && !is_own {
            self.constant(tag, attribute, constants);
            return;
        }
        let context = match self.context(tag, attribute.name) {
            Ok(context) => context,
            Err(suggestion) => {
                let (name, span) = (attribute.name, attribute.name_span);
                self.report(report::unknown_attribute(tag.name, name, suggestion, span));
                return;
            }
        };
        let name = if tag.namespace == Namespace::Html {
            format!(" {}", attribute.name.to_ascii_lowercase())
        } else {
            format!(" {}", attribute.name)
        };
        match &*attribute.value {
            AttributeValue::Whole(whole) => {
                self.whole(output, tag, context, whole);
                return;
            }
            value => self.check_literal(context, attribute, value, constants.is_some()),
        }
        output.text(&name);
        match &*attribute.value {
            AttributeValue::Empty if matches!(tag.kind, Kind::Svg | Kind::Xml) => output.text("=\"\""),
            AttributeValue::Empty | AttributeValue::Whole(_) => {}
            AttributeValue::Unquoted(span) => {
                // XML knows no such values, and here a `/>` may follow.
                let quote = if tag.namespace == Namespace::Html { "" } else { "\"" };
                for text in ["=", quote, span.of(self.source), quote] {
                    output.text(text);
                }
            }
            AttributeValue::Quoted { quote, parts, .. } => {
                let quotes = if *quote == '"' { "\"" } else { "'" };
                output.text("=");
                output.text(quotes);
                self.value_parts(output, context, parts, '"');
                output.text(quotes);
            }
        }
    }

    /// `let:name={value}` and `json={value}`.
    fn constant(
        &mut self,
        tag: &Tag<'_, 'src>,
        attribute: &Named<'_, 'src>,
        constants: Option<&mut Constants<'src>>,
    ) {
        let (name, span) = (attribute.name, attribute.span);
        if tag.name != "script" || tag.namespace != Namespace::Html {
            self.report(report::unknown_directive(name, span));
            return;
        }
        let AttributeValue::Whole(whole) = &*attribute.value else {
            self.report(report::directive_value(name, span));
            return;
        };
        let Some(constants) = constants else {
            self.report(report::conditional_directive(name, span));
            return;
        };
        match name.strip_prefix("let:") {
            Some(name) => constants.lets.push((name, whole.value, attribute.name_span)),
            None => constants.json = Some((whole.value, span)),
        }
    }

    /// Checks a value that is text, as far as it is.
    fn check_literal(
        &mut self,
        context: Context<'_>,
        attribute: &Named<'_, 'src>,
        value: &AttributeValue<'src>,
        unconditional: bool,
    ) {
        let (name, span) = (attribute.name, attribute.span);
        let text = literal_text(self.source, value);
        match context.holds {
            AttributeKind::Boolean => {
                let text = text.unwrap_or("").trim_matches(is_space);
                if !text.is_empty() && !text.eq_ignore_ascii_case(name) {
                    self.report(report::boolean_attribute_value(name, span));
                }
            }
            AttributeKind::Style => self.check_style(value),
            AttributeKind::Handler | AttributeKind::Script | AttributeKind::HtmlDocument => {
                if let AttributeValue::Quoted { parts, .. } = value
                    && let [ValuePart::Text(span)] = parts.as_slice()
                {
                    self.warn_of_names(*span, |name| format!("`data-{name}={{{name}}}`"));
                }
            }
            AttributeKind::Id if name.eq_ignore_ascii_case("id") && unconditional => {
                let Some(text) = text.filter(|text| !text.is_empty()) else { return };
                match self.ids.iter().find(|id| id.0 == text) {
                    Some(first) => {
                        let diagnostic = report::duplicate_id(text, first.1, span);
                        self.report(diagnostic);
                    }
                    None => self.ids.push((text, span)),
                }
            }
            _ => {}
        }
    }

    /// `name={expr}`
    fn whole(
        &mut self,
        output: &mut Output<'src>,
        tag: &Tag<'_, 'src>,
        context: Context<'_>,
        whole: &Interpolation<'src>,
    ) {
        if !self.check_not_slot(whole) {
            return;
        }
        let sink = match context::whole(context, whole.span) {
            Ok(sink) => sink,
            Err(diagnostic) => {
                self.report(diagnostic);
                return;
            }
        };
        let value = value(whole);
        let sink = match sink {
            // What is formatted is text.
            AttributeSink::Enumerated | AttributeSink::Number if value.spec.is_some() => {
                AttributeSink::Text(tag.kind)
            }
            sink => sink,
        };
        let name = match tag.namespace {
            Namespace::Html => format!(" {}", context.name.to_ascii_lowercase()),
            _ => format!(" {}", context.name),
        };
        output.push(ir::Node::Attribute { name, sink, value });
    }

    /// Reports slots, which hold markup, where only text may stand.
    pub(super) fn check_not_slot(&mut self, interpolation: &Interpolation<'src>) -> bool {
        let name = interpolation.slot_call.map_or(interpolation.text.trim(), |call| call.name.text);
        let is_slot = matches!(self.parameter(name), Some(TypeShape::Slot | TypeShape::SlotWith));
        if is_slot {
            self.report(report::slot_in_attribute(name, interpolation.span));
        }
        !is_slot
    }

    /// The inside of a quoted value; `escaped` is the quote that its text may hold and its place may not.
    fn value_parts(
        &mut self,
        output: &mut Output<'src>,
        context: Context<'_>,
        parts: &[ValuePart<'src>],
        escaped: char,
    ) {
        let mut before = String::new();
        let mut parts = parts.iter().peekable();
        while let Some(part) = parts.next() {
            match part {
                ValuePart::Text(span) => {
                    let text = span.of(self.source);
                    if matches!(parts.peek(), Some(ValuePart::Interpolation(_))) {
                        self.check_reference(*span);
                        before.push_str(&html_escape::decode_html_entities(text));
                    }
                    match escaped {
                        '\'' => output.text(&text.replace('"', "&quot;")),
                        _ => output.text(text),
                    }
                }
                ValuePart::Interpolation(interpolation) => {
                    if !self.is_meant(interpolation, false) || !self.check_not_slot(interpolation) {
                        continue;
                    }
                    match context::quoted(context, &before, interpolation.span) {
                        Ok(sink) => match literal(interpolation) {
                            Some(text) if matches!(sink, Sink::Text(_)) => output.text(text),
                            _ => output.push(ir::Node::Write { sink, value: value(interpolation) }),
                        },
                        Err(diagnostic) => {
                            // The others would be refused for the same reason.
                            self.report(diagnostic);
                            return;
                        }
                    }
                    before.push('x');
                }
            }
        }
    }

    /// Text in front of a value must not let it complete a character reference.
    pub(super) fn check_reference(&mut self, span: Span) {
        if let Some(reference) = partial_reference(span.of(self.source)) {
            let start = span.end as usize - reference.len();
            self.report(report::partial_reference(reference, Span::new(start, span.end as usize)));
        }
    }
}

/// Elements whose attributes load or run things.
fn loads(element: &str) -> bool {
    matches!(element, "script" | "iframe" | "object" | "embed" | "base" | "meta" | "link")
}

/// Takes the white space at both ends of text away.
fn trim(nodes: &mut Vec<ir::Node<'_>>) {
    if let Some(ir::Node::Static(text)) = nodes.first_mut() {
        *text = text.trim_start_matches(is_space).to_owned();
    }
    if let Some(ir::Node::Static(text)) = nodes.last_mut() {
        text.truncate(text.trim_end_matches(is_space).len());
    }
    nodes.retain(|node| !matches!(node, ir::Node::Static(text) if text.is_empty()));
}
