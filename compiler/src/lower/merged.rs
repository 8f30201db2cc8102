//! Attributes that are written several times and come out as one: `class` and
//! `style`.
//!
//! `class="row" class:odd={odd}` becomes one token list, `style:width={w}` one style.

use std::borrow::Cow;

use super::Lower;
use super::context::Context;
use super::literal::in_html;
use super::output::Output;
use super::tag::{Named, Tag, literal_text};
use super::text::value;
use super::whitespace::is_space;
use crate::diagnostic::markup as report;
use crate::html::AttributeKind;
use crate::ir::{self, TokenListItem};
use crate::source::Span;
use crate::syntax::ast::{AttributeValue, FragmentId, ValuePart};

/// Which attributes are written as one.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Group {
    Class,
    Style,
}

impl Group {
    /// The group of a name, directives included.
    pub(super) fn of(name: &str) -> Option<Self> {
        if name.eq_ignore_ascii_case("class") || name.starts_with("class:") {
            Some(Self::Class)
        } else if name.eq_ignore_ascii_case("style") || name.starts_with("style:") {
            Some(Self::Style)
        } else {
            None
        }
    }

    /// Whether these attributes cannot be written one by one.
    pub(super) fn merges(self, members: &[Named<'_, '_>]) -> bool {
        match self {
            Self::Class => members.iter().any(|member| {
                member.name.contains(':') || matches!(*member.value, AttributeValue::Whole(_))
            }),
            Self::Style => members.iter().any(|member| member.name.contains(':')),
        }
    }
}

impl<'src> Lower<'_, 'src> {
    /// `class`, `class:odd={…}`
    pub(super) fn token_list(
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
                    let holds = AttributeKind::Tokens;
                    let context = Context { kind: tag.kind, name: "class", holds };
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
        match conditions(&fixed, &items) {
            Some(conditions) => written_list(output, &fixed, conditions),
            None => output.push(ir::Node::TokenList { name: " class".to_owned(), fixed, items }),
        }
    }

    /// `style`, `style:width={…}`
    pub(super) fn style(&mut self, output: &mut Output<'src>, members: &[Named<'_, 'src>]) {
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
                    self.report(report::style_beside_directives(whole.span));
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

    /// A quoted `style` is CSS, which has no braces in declarations.
    pub(super) fn check_style(&mut self, value: &AttributeValue<'src>) {
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
}

/// The names of a list and their conditions, where each is known to stand behind another one,
/// or alone.
fn conditions<'src>(
    fixed: &str,
    items: &[TokenListItem<'src>],
) -> Option<Vec<(&'src str, FragmentId)>> {
    let conditions = items.iter().map(|item| match item {
        TokenListItem::If { token, condition } => Some((*token, *condition)),
        TokenListItem::Tokens(_) | TokenListItem::Text(_) => None,
    });
    let conditions: Vec<_> = conditions.collect::<Option<_>>()?;
    (!fixed.is_empty() || conditions.len() == 1).then_some(conditions)
}

/// ` class="row`, ` odd` if it is, `"`
fn written_list(output: &mut Output<'_>, fixed: &str, conditions: Vec<(&str, FragmentId)>) {
    let alone = fixed.is_empty();
    if !alone {
        output.text(&format!(" class=\"{fixed}"));
    }
    for (token, condition) in conditions {
        let token = in_html(Cow::Borrowed(token));
        let text = if alone { format!(" class=\"{token}\"") } else { format!(" {token}") };
        output.push(ir::Node::TextIf { condition, text });
    }
    if !alone {
        output.text("\"");
    }
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
