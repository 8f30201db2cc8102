//! The attributes of an element: names, values, directives, and those that
//! are merged into one.
//!
//! `class="row" class:odd={odd}` becomes one token list, `style:width={w}` one
//! style, `title={t}` an attribute that may be left out; the rest is static
//! text and writes.

use super::Lower;
use super::context::{self, Around, Context, Place};
use super::merged::Group;
use super::output::Output;
use super::script::{self, Directives};
use super::tag::{Named, Tag, first_value, literal_text, named, neighbour};
use super::text::{partial_reference, value};
use super::url;
use super::whitespace::is_space;
use crate::diagnostic::markup as report;
use crate::html::{self, AttributeKind, Namespace};
use crate::ir::{self, AttributeSink};
use crate::source::Span;
use crate::syntax::ast::{Attribute, AttributeValue, Interpolation, Kind, TypeShape, ValuePart};

impl<'src> Lower<'_, 'src> {
    /// Writes the attributes of a start tag; gives those that belong to the element's text.
    pub(super) fn attributes(
        &mut self,
        output: &mut Output<'src>,
        tag: &Tag<'_, 'src>,
    ) -> Directives<'src> {
        if !matches!(tag.attributes, [] | [Attribute::Named { .. } | Attribute::Shorthand { .. }]) {
            self.duplicates(tag.attributes, &mut Vec::new(), tag.namespace != Namespace::Html);
        }
        let mut directives = Directives::default();
        self.attribute_list(output, tag, tag.attributes, Some(&mut directives));
        directives
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

    /// `directives` is `None` under a condition.
    fn attribute_list(
        &mut self,
        output: &mut Output<'src>,
        tag: &Tag<'_, 'src>,
        attributes: &[Attribute<'src>],
        mut directives: Option<&mut Directives<'src>>,
    ) {
        let mut written = [false; 2];
        for attribute in attributes {
            if let Place::Refused(parent) = tag.place
                && let Some(value) = first_value(attribute)
            {
                self.report(report::interpolation_in_element(parent, value));
                continue;
            }
            match attribute {
                Attribute::Remark(_) | Attribute::Invalid(_) => {}
                Attribute::Spread { value, span } => {
                    if tag.decides() {
                        self.report(report::spread_place(tag.name, *span));
                    }
                    let mut beside = String::new();
                    tag_names(tag.attributes, &mut beside);
                    output.push(ir::Node::Spread { attributes: *value, beside });
                }
                Attribute::If(choice) => {
                    let mut block = |attributes: &[Attribute<'src>]| {
                        let mut output = Output::default();
                        self.attribute_list(&mut output, tag, attributes, None);
                        self.finish(output)
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
                        self.attribute(output, tag, &one, directives.as_deref_mut());
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
                            Group::Style => self.style(output, &members),
                        }
                    }
                }
            }
        }
    }

    pub(super) fn check_optional(&mut self, attribute: &Named<'_, 'src>) {
        if let Some(mark) = attribute.optional {
            self.report(report::optional_attribute(attribute.name, mark));
        }
    }

    pub(super) fn context(
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
        directives: Option<&mut Directives<'src>>,
    ) {
        self.check_optional(attribute);
        let is_constant = attribute.name.starts_with("let:");
        let is_own = tag.kind == Kind::Xml || tag.name.contains('-') && !is_constant;
        if let Some(owner) = script::owner(attribute.name).filter(|_| !is_own) {
            self.directive(tag, attribute, owner, directives);
            return;
        }
        let context = match self.context(tag, attribute.name) {
            Ok(context) => context,
            Err(suggestion) => {
                // In a tag that could not be read, what looks like a name need not be one.
                if !self.is_damaged(tag.span) {
                    let (name, span) = (attribute.name, attribute.name_span);
                    let owners: Vec<_> = html::attribute_elements(name).collect();
                    let report =
                        report::unknown_attribute(tag.name, name, suggestion, &owners, span);
                    self.report(report);
                }
                return;
            }
        };
        match &*attribute.value {
            AttributeValue::Whole(whole) => {
                self.whole(output, tag, context, whole);
                return;
            }
            value => self.check_literal(context, attribute, value, directives.is_some()),
        }
        write_name(tag, attribute.name, output.open_text(attribute.name.len()));
        match &*attribute.value {
            AttributeValue::Empty if matches!(tag.kind, Kind::Svg | Kind::Xml) => {
                output.text("=\"\"")
            }
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
        if let AttributeValue::Quoted { parts, .. } = value
            && let [ValuePart::Text(span)] = parts.as_slice()
            && context.holds != AttributeKind::Style
        {
            // Only verbatim text has braces.
            self.warn_of_names(*span, |name| format!("`data-{name}={{{name}}}`"));
        }
        match context.holds {
            AttributeKind::Boolean => {
                let text = text.unwrap_or("").trim_matches(is_space);
                if !text.is_empty() && !text.eq_ignore_ascii_case(name) {
                    self.report(report::boolean_attribute_value(name, span));
                }
            }
            AttributeKind::Style => self.check_style(value),
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
    pub(super) fn whole(
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
        let mut name = String::with_capacity(1 + context.name.len());
        write_name(tag, context.name, &mut name);
        output.push(ir::Node::Attribute { name, sink, value });
    }

    /// Reports slots, which hold markup, where only text may stand.
    pub(super) fn check_not_slot(&mut self, interpolation: &Interpolation<'src>) -> bool {
        let name = interpolation
            .slot_call
            .as_ref()
            .map_or(interpolation.text.trim(), |call| call.name.text);
        let is_slot = matches!(self.parameter(name), Some(TypeShape::Slot | TypeShape::SlotWith));
        if is_slot {
            self.report(report::slot_in_attribute(name, interpolation.span));
        }
        !is_slot
    }

    /// The inside of a quoted value; `escaped` is the quote that its text may hold and its place may not.
    pub(super) fn value_parts(
        &mut self,
        output: &mut Output<'src>,
        context: Context<'_>,
        parts: &[ValuePart<'src>],
        escaped: char,
    ) {
        let mut before = String::new();
        let mut plain = true;
        for (index, part) in parts.iter().enumerate() {
            let after = parts.get(index + 1);
            match part {
                ValuePart::Text(span) => {
                    let text = span.of(self.source);
                    if after.is_some() {
                        self.check_reference(*span);
                    }
                    if after.is_some() && matches!(context.holds, AttributeKind::Url(_)) {
                        let decoded = html::decode(text);
                        plain &= url::is_plain(text, &decoded);
                        before.push_str(&decoded);
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
                    let around = Around {
                        before: &before,
                        after_start: matches!(parts[0], ValuePart::Interpolation(_)),
                        plain,
                        after: match after {
                            None => Some(""),
                            Some(ValuePart::Text(span)) => Some(span.of(self.source)),
                            Some(ValuePart::Interpolation(_)) => None,
                        },
                    };
                    match context::quoted(context, around, interpolation.span) {
                        Ok(sink) => match self.known(interpolation, sink) {
                            Some(text) => output.text(&text),
                            None => {
                                output.push(ir::Node::Write { sink, value: value(interpolation) })
                            }
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

/// The names that a tag writes itself, each with a blank before it.
fn tag_names(attributes: &[Attribute<'_>], names: &mut String) {
    for attribute in attributes {
        if let Attribute::If(choice) = attribute {
            for block in choice.arms.iter().map(|arm| &arm.body).chain(&choice.otherwise) {
                tag_names(&block.body, names);
            }
        }
        let Some(Named { name, .. }) = named(attribute) else { continue };
        let name = match Group::of(name) {
            Some(Group::Class) => "class",
            Some(Group::Style) => "style",
            None => name,
        };
        if !names.split(' ').any(|known| known.eq_ignore_ascii_case(name)) {
            names.push(' ');
            names.push_str(name);
        }
    }
}

/// Adds a blank, and the name: in lower case in HTML, elsewhere exact.
fn write_name(tag: &Tag<'_, '_>, name: &str, text: &mut String) {
    text.push(' ');
    let start = text.len();
    text.push_str(name);
    if tag.namespace == Namespace::Html {
        text[start..].make_ascii_lowercase();
    }
}
