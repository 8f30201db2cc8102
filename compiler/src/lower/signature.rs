//! Signatures: parameters with their checks, and the lifetimes left out.
//!
//! `bugs: &[Bug], title: &str` gets `'bugs` and `'title`.

use super::{Lower, Scope};
use crate::diagnostic::markup as report;
use crate::ir;
use crate::source::Span;
use crate::syntax::ast::{
    Default, Elision, FragmentId, Generic, GenericKind, Kind, Node, Parameter, Template, TypeShape,
    plain,
};

/// One generic parameter, as declared.
pub(super) fn generic<'src>(generic: &Generic<'src>) -> ir::Generic<'src> {
    ir::Generic { name: generic.name, kind: generic.kind, declaration: generic.declaration }
}

impl<'a, 'src> Lower<'a, 'src> {
    /// Lowers parameters, and brings their names into scope.
    pub(super) fn parameters(
        &mut self,
        parameters: &[Parameter<'src, Vec<Node<'src>>>],
    ) -> Vec<ir::Parameter<'src>> {
        let generics = self.template.map_or(&[][..], |template| &template.generics);
        let lifetimes = generics.iter().filter(|generic| generic.kind == GenericKind::Lifetime);
        let mut taken: Vec<String> = lifetimes.map(|generic| generic.name.to_owned()).collect();
        let mut lowered = Vec::with_capacity(parameters.len());
        for (index, parameter) in parameters.iter().enumerate() {
            self.check_parameter(parameters, index);
            let default = self.default(parameter);
            self.parameters.push((parameter.name.text, parameter.ty.shape));
            lowered.push(ir::Parameter {
                attributes: parameter.attributes.clone(),
                rest: parameter.rest.is_some(),
                name: parameter.name.text,
                name_fragment: parameter.name.fragment,
                shape: parameter.ty.shape,
                ty: parameter.ty.fragment,
                lifetimes: name_lifetimes(&mut taken, parameter),
                default,
            });
        }
        lowered
    }

    fn check_parameter(&mut self, parameters: &[Parameter<'src, Vec<Node<'src>>>], index: usize) {
        let parameter = &parameters[index];
        let (name, ty) = (parameter.name.text, &parameter.ty);
        if let Some(first) = parameters[..index].iter().find(|first| first.name.text == name) {
            self.report(report::duplicate_parameter(name, first.name.span, parameter.name.span));
        }
        if ty.shape == TypeShape::Mutable {
            self.report(report::mutable_parameter(name, ty.span));
        }
        if let Some(dots) = parameter.rest {
            if index + 1 < parameters.len() {
                self.report(report::rest_not_last(name, dots.to(parameter.name.span)));
            }
            if !is_attributes(ty.text) {
                self.report(report::rest_type(name, ty.span));
            }
            if parameter.default.is_some() {
                self.report(report::rest_default(name, parameter.span));
            }
        }
    }

    fn default(
        &mut self,
        parameter: &Parameter<'src, Vec<Node<'src>>>,
    ) -> Option<ir::Default<'src>> {
        let is_slot = matches!(parameter.ty.shape, TypeShape::Slot | TypeShape::SlotWith);
        match &parameter.default {
            Some(Default::Value(value, _)) => {
                if is_slot {
                    let span =
                        self.fragment(*value).map_or(parameter.span, |fragment| fragment.span);
                    self.report(report::slot_default(parameter.name.text, span));
                }
                Some(ir::Default::Value(*value))
            }
            Some(Default::Markup { body, span }) => {
                if !is_slot {
                    self.report(report::markup_default(
                        parameter.name.text,
                        *span,
                        parameter.ty.span,
                    ));
                }
                // What stands around a slot is not known here, and its ids are seldom on the page.
                let kind = self.template.map_or(Kind::Html, |template| template.kind);
                let fallible = self.template.is_some_and(|template| template.fallible);
                let ancestors = std::mem::take(&mut self.ancestors);
                let ids = self.ids.len();
                let body = self.body(body, Scope::root(kind, fallible));
                self.ids.truncate(ids);
                self.ancestors = ancestors;
                Some(ir::Default::Markup(body))
            }
            None if parameter.ty.shape == TypeShape::Option => Some(ir::Default::None),
            None => None,
        }
    }

    /// The generics of a template that a `@fragment`'s types mention, and its `where` clause.
    pub(super) fn generics_of(
        &self,
        template: &'a Template<'src, Vec<Node<'src>>>,
        parameters: &[Parameter<'src, Vec<Node<'src>>>],
    ) -> (Vec<&'a Generic<'src>>, Option<FragmentId>) {
        let mut texts: Vec<&str> = parameters.iter().map(|parameter| parameter.ty.text).collect();
        let mentioned = |texts: &[&str], generic: &Generic<'_>| {
            texts.iter().any(|text| mentions(text, generic.name))
        };
        if !template.generics.iter().any(|generic| mentioned(&texts, generic)) {
            return (Vec::new(), None);
        }
        // Bounds mention generics of their own: `T: Into<U>`.
        texts.extend(template.where_clause.map(|clause| self.fragment_text(clause)));
        let mut used = vec![false; template.generics.len()];
        loop {
            let more = template
                .generics
                .iter()
                .enumerate()
                .find(|(index, generic)| !used[*index] && mentioned(&texts, generic));
            let Some((index, generic)) = more else { break };
            used[index] = true;
            texts.push(self.fragment_text(generic.declaration));
        }
        let generics = template.generics.iter().zip(used);
        (
            generics.filter(|(_, used)| *used).map(|(generic, _)| generic).collect(),
            template.where_clause,
        )
    }
}

fn is_attributes(ty: &str) -> bool {
    ty.rsplit("::").next().is_some_and(|name| name.trim() == "Attributes")
}

/// Whether a name stands in Rust text as a whole word.
fn mentions(text: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(|c| is_word(c) || c == '\'') && !after.is_some_and(is_word)
    })
}

/// A lifetime of its own for each place where the type leaves one out.
fn name_lifetimes(
    taken: &mut Vec<String>,
    parameter: &Parameter<'_, Vec<Node<'_>>>,
) -> Vec<ir::NamedLifetime> {
    let base = lifetime_of(parameter.name.text);
    let elisions = parameter.ty.elisions.iter();
    elisions
        .map(|elision| {
            let numbered = (2..).map(|number| format!("{base}_{number}"));
            let mut names = std::iter::once(base.clone()).chain(numbered);
            let name = names.find(|name| !taken.contains(name)).unwrap_or_default();
            taken.push(name.clone());
            match *elision {
                Elision::After(at) => ir::NamedLifetime { name, at, replaces: false },
                Elision::Underscore(Span { start, .. }) => {
                    ir::NamedLifetime { name, at: start, replaces: true }
                }
            }
        })
        .collect()
}

/// `bugs` → `'bugs`, `r#type` → `'type_`
fn lifetime_of(name: &str) -> String {
    let plain = plain(name);
    // No lifetime may be a keyword, or these two.
    let reserved = plain != name || matches!(plain, "static" | "_");
    format!("'{plain}{}", if reserved { "_" } else { "" })
}
