//! Start tags: their attributes however they are written, and what is known
//! of a neighbour.

use std::borrow::Cow;

use super::context::{Neighbour, Place};
use crate::html::{self, Namespace};
use crate::source::Span;
use crate::syntax::ast::{Attribute, AttributeValue, Interpolation, Kind, Name, ValuePart, plain};

/// A start tag of an element.
pub(super) struct Tag<'t, 'src> {
    pub(super) name: &'src str,
    pub(super) namespace: Namespace,
    pub(super) kind: Kind,
    /// Where its element stands.
    pub(super) place: Place,
    pub(super) attributes: &'t [Attribute<'src>],
    pub(super) span: Span,
}

impl Tag<'_, '_> {
    /// Whether the attributes of an element decide what it loads or runs, or how it is read.
    pub(super) fn decides(&self) -> bool {
        match self.namespace {
            Namespace::Html | Namespace::Xml => matches!(
                html::local_name(self.name),
                "applet"
                    | "base"
                    | "embed"
                    | "frame"
                    | "iframe"
                    | "link"
                    | "meta"
                    | "object"
                    | "param"
                    | "script"
                    | "style"
            ),
            Namespace::Svg => matches!(self.name, "feImage" | "use"),
            Namespace::MathMl => self.name == "annotation-xml",
        }
    }
}

/// An attribute with a name, however it was written.
pub(super) struct Named<'t, 'src> {
    pub(super) name: &'src str,
    pub(super) name_span: Span,
    pub(super) optional: Option<Span>,
    pub(super) value: Cow<'t, AttributeValue<'src>>,
    pub(super) span: Span,
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
        Attribute::Shorthand { name: other, .. }
            if plain(other.text).eq_ignore_ascii_case(name) =>
        {
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
pub(super) fn literal_text<'src>(
    source: &'src str,
    value: &AttributeValue<'src>,
) -> Option<&'src str> {
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

/// `{name}` as the value that it stands for.
pub(super) fn shorthand<'src>(name: Name<'src>, span: Span) -> Interpolation<'src> {
    Interpolation { value: name.fragment, text: name.text, spec: None, slot_call: None, span }
}

/// The attribute, if it has a name.
pub(super) fn named<'t, 'src>(attribute: &'t Attribute<'src>) -> Option<Named<'t, 'src>> {
    match attribute {
        Attribute::Named { name, name_span, optional, value, span, .. } => Some(Named {
            name,
            name_span: *name_span,
            optional: *optional,
            value: Cow::Borrowed(value),
            span: *span,
        }),
        Attribute::Shorthand { name, span } => Some(Named {
            name: plain(name.text),
            name_span: name.span,
            optional: None,
            value: Cow::Owned(AttributeValue::Whole(shorthand(*name, *span))),
            span: *span,
        }),
        _ => None,
    }
}

/// Where an attribute holds something that is not the author's text, a directive included.
pub(super) fn first_value(attribute: &Attribute<'_>) -> Option<Span> {
    match attribute {
        Attribute::Spread { span, .. } | Attribute::Shorthand { span, .. } => Some(*span),
        Attribute::Named { value: AttributeValue::Whole(whole), .. } => Some(whole.span),
        Attribute::Named { value: AttributeValue::Quoted { parts, .. }, .. } => {
            parts.iter().find_map(|part| match part {
                ValuePart::Interpolation(interpolation) => Some(interpolation.span),
                ValuePart::Text(_) => None,
            })
        }
        Attribute::Named { .. }
        | Attribute::If(_)
        | Attribute::Remark(_)
        | Attribute::Invalid(_) => None,
    }
}
