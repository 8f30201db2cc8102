//! Pages: the parts of their paths, and where each parameter comes from.
//!
//! `#[page("/bug/{id}")] template BugPage(#[state] db: &Db, id: i64, tab: Tab = Tab::Summary)`:
//! `/bug/` and a segment; `db` from the state, lent; `id` from the path; `tab` by its name.

use super::Lower;
use crate::diagnostic::{Diagnostic, page as report};
use crate::ir::{self, Lent, PageParameter, PageSource, PathPart};
use crate::source::Span;
use crate::syntax::ast::{
    self, Default, Fragment, GenericKind, Node, Parameter, ParameterSource, Template, TypeShape,
    plain,
};

/// The verbs of HTTP that a page can answer. <https://www.rfc-editor.org/rfc/rfc9110#section-9>
const VERBS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// Lowers a function that is a page.
pub(crate) fn lower_function<'src>(
    diagnostics: &mut Vec<Diagnostic>,
    source: &'src str,
    fragments: &[Fragment],
    function: &ast::Function<'src>,
) -> ir::Function<'src> {
    let layout = super::Layout::of_markup(source, &[]);
    let mut lower = Lower::new(diagnostics, source, fragments, layout, None);
    let signature = Span { start: function.name.span.start, end: function.span.end };
    let page = lower.page(&function.page, &function.parameters, signature);
    let text = function.name.text;
    ir::Function {
        attributes: function.attributes.clone(),
        visibility: function.visibility,
        asynchronous: function.asynchronous,
        name: ir::TemplateName {
            text: text.to_owned(),
            fragment: function.name.fragment,
            written: text,
        },
        parameter_attributes: function
            .parameters
            .iter()
            .map(|parameter| parameter.attributes.clone())
            .collect(),
        rest: function.rest,
        page,
    }
}

impl<'src> Lower<'_, 'src> {
    /// What makes a template a page, if it is one.
    pub(super) fn template_page(
        &mut self,
        template: &Template<'src, Vec<Node<'src>>>,
    ) -> Option<ir::Page<'src>> {
        let Some(page) = &template.page else {
            let sources = template.parameters.iter().map(|parameter| parameter.source);
            for (_, span) in sources.filter(|(source, _)| *source != ParameterSource::Named) {
                self.report(report::source_without_page(span));
            }
            return None;
        };
        let is_generic = |generic: &&ast::Generic<'_>| generic.kind != GenericKind::Lifetime;
        if let Some(generic) = template.generics.iter().find(is_generic) {
            self.report(report::generic_page(template.name.text, generic.span));
        }
        Some(self.page(page, &template.parameters, template.name.span))
    }

    fn page<Body>(
        &mut self,
        page: &ast::Page<'src>,
        parameters: &[Parameter<'src, Body>],
        signature: Span,
    ) -> ir::Page<'src> {
        if !VERBS.contains(&page.verb) {
            self.report(report::unknown_verb(page.verb, page.span));
        }
        let parts = self.path(page, parameters, signature);
        let in_path = |index| {
            parts.iter().any(
                |part| matches!(part, PathPart::Segment(at) | PathPart::Rest(at) if *at == index),
            )
        };
        let mut reads_body: Option<(&str, Span)> = None;
        let mut lowered = Vec::with_capacity(parameters.len());
        for (index, parameter) in parameters.iter().enumerate() {
            let parameter = self.page_parameter(parameter, in_path(index));
            let span = parameters[index].span;
            if parameter.source == PageSource::Body {
                match reads_body {
                    Some((first, first_span)) => {
                        self.report(report::body_twice(first, span, first_span));
                    }
                    None => reads_body = Some((parameter.name, span)),
                }
            }
            lowered.push(parameter);
        }
        let (verb, path, strict, guard) = (page.verb, page.path, page.strict, page.guard);
        ir::Page { verb, path, parts, strict, guard, parameters: lowered }
    }

    /// Takes a path apart as axum reads it. <https://docs.rs/axum/0.8/axum/struct.Router.html#method.route>
    fn path<Body>(
        &mut self,
        page: &ast::Page<'src>,
        parameters: &[Parameter<'src, Body>],
        signature: Span,
    ) -> Vec<PathPart<'src>> {
        let mut parts: Vec<PathPart<'src>> = Vec::new();
        let (path, start) = (page.path, page.path_span.start);
        if !path.starts_with('/') {
            self.report(report::bad_path(
                "a path begins with `/`",
                format!("write `\"/{path}\"`"),
                page.path_span,
            ));
            return parts;
        }
        let unfit = |c: char| {
            matches!(c, '\\' | '?' | '#' | '"')
                || c.is_whitespace()
                || c.is_control()
                || !c.is_ascii()
        };
        if let Some(found) = path.find(unfit) {
            let at = start + found as u32;
            let length = path[found..].chars().next().map_or(1, char::len_utf8) as u32;
            let help = "a path holds letters, digits and signs of ASCII; percent-encode others, and let parameters bring the query";
            self.report(report::bad_path(
                "this cannot stand in a path",
                help,
                Span { start: at, end: at + length },
            ));
            return parts;
        }
        let mut literal = 0;
        let mut at = 0;
        for segment in path.split_inclusive('/') {
            let name = segment.strip_suffix('/').unwrap_or(segment);
            let begins = start + at as u32;
            let span = Span { start: begins, end: begins + name.len() as u32 };
            let inner = name.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
            if let Some(inner) = inner.filter(|inner| !inner.contains(['{', '}'])) {
                if at > literal {
                    parts.push(PathPart::Literal(&path[literal..at]));
                }
                literal = at + name.len();
                self.path_parameter(inner, span, &mut parts, parameters, signature);
                if inner.starts_with('*') && segment != &path[at..] {
                    self.report(report::bad_path(
                        "what takes the rest of a path is its end",
                        "write it last",
                        span,
                    ));
                }
            } else if name.contains(['{', '}']) {
                self.report(report::bad_path(
                    "a parameter is a whole segment of a path",
                    "write `/{name}/`, and take the value apart in the page",
                    span,
                ));
            } else if matches!(name, "." | "..") || (name.is_empty() && at > 0 && segment == "/") {
                self.report(report::bad_path(
                    "browsers would ask for another path",
                    "leave this segment out",
                    Span { start: span.start, end: span.end.max(span.start + 1) },
                ));
            }
            at += segment.len();
        }
        if literal < path.len() {
            parts.push(PathPart::Literal(&path[literal..]));
        }
        parts
    }

    fn path_parameter<Body>(
        &mut self,
        inner: &'src str,
        span: Span,
        parts: &mut Vec<PathPart<'src>>,
        parameters: &[Parameter<'src, Body>],
        signature: Span,
    ) {
        let name = inner.strip_prefix('*').unwrap_or(inner);
        let Some(index) =
            parameters.iter().position(|parameter| plain(parameter.name.text) == name)
        else {
            return self.report(report::path_without_parameter(name, span, signature));
        };
        let part = if name == inner { PathPart::Segment(index) } else { PathPart::Rest(index) };
        if parts
            .iter()
            .any(|part| matches!(part, PathPart::Segment(at) | PathPart::Rest(at) if *at == index))
        {
            let help = "give each a name and a parameter of its own";
            self.report(report::bad_path(&format!("`{name}` is in this path already"), help, span));
        }
        parts.push(part);
    }

    fn page_parameter<Body>(
        &mut self,
        parameter: &Parameter<'src, Body>,
        in_path: bool,
    ) -> PageParameter<'src> {
        let (own, own_span) = parameter.source;
        let written = parameter.name.text;
        let source = match own {
            ParameterSource::State => PageSource::State,
            ParameterSource::Part => PageSource::Part,
            ParameterSource::Body => PageSource::Body,
            ParameterSource::Named if in_path => PageSource::Path,
            ParameterSource::Named => PageSource::Value,
        };
        let name = plain(written);
        if in_path && own != ParameterSource::Named {
            self.report(report::path_source(name, own_span));
        }
        let default = match &parameter.default {
            Some(Default::Value(fragment, span)) => {
                match source {
                    PageSource::Path => self.report(report::path_default(name, *span)),
                    PageSource::Value => {}
                    _ => self.report(report::source_default(name, *span)),
                }
                Some(*fragment)
            }
            _ => None,
        };
        let is_slot = matches!(parameter.ty.shape, TypeShape::Slot | TypeShape::SlotWith);
        let source =
            if is_slot && parameter.default.is_some() { PageSource::Nowhere } else { source };
        let lent = self.lent(parameter, source);
        let owned =
            if lent == Lent::Referent { parameter.ty.referent } else { parameter.ty.fragment };
        PageParameter {
            name,
            fragment: parameter.name.fragment,
            owned,
            declared: parameter.ty.fragment,
            source,
            lent,
            default,
        }
    }

    /// How the handler lends what it owns, or a report that it cannot.
    fn lent<Body>(&mut self, parameter: &Parameter<'src, Body>, source: PageSource) -> Lent {
        let (name, ty) = (plain(parameter.name.text), &parameter.ty);
        let what = match ty.shape {
            _ if parameter.rest.is_some() => "a list of attributes",
            _ if source == PageSource::Nowhere => return Lent::Owned,
            TypeShape::Slot | TypeShape::SlotWith => "markup",
            TypeShape::Impl | TypeShape::ImplIterator => "of a type that only a caller knows",
            _ => "",
        };
        if !what.is_empty() {
            self.report(report::unbringable_parameter(name, what, parameter.span));
            return Lent::Owned;
        }
        let text: String = without_lifetimes(ty.text);
        let by_name = matches!(source, PageSource::Path | PageSource::Value);
        let slice = text.strip_prefix("&[").and_then(|rest| rest.strip_suffix(']'));
        match &*text {
            _ if ty.shape == TypeShape::Reference && !by_name => Lent::Referent,
            "&str" if by_name => Lent::Text,
            "Option<&str>" if source == PageSource::Value => Lent::OptionalText,
            _ if source == PageSource::Value
                && slice.is_some_and(|inner| !inner.contains(['&', ';'])) =>
            {
                Lent::Slice
            }
            _ if text.contains('&') || !ty.elisions.is_empty() => {
                self.report(report::borrowed_parameter(name, ty.text, ty.span));
                Lent::Owned
            }
            _ => Lent::Owned,
        }
    }
}

/// A type without white space and without the lifetimes of its references.
fn without_lifetimes(ty: &str) -> String {
    let mut text = String::new();
    let mut rest = ty;
    while let Some((before, after)) = rest.split_once('&') {
        text.extend(before.chars().filter(|c| !c.is_whitespace()));
        text.push('&');
        let after = after.trim_start();
        let name = |c: char| c.is_alphanumeric() || c == '_';
        rest = after.strip_prefix('\'').map_or(after, |lifetime| lifetime.trim_start_matches(name));
    }
    text.extend(rest.chars().filter(|c| !c.is_whitespace()));
    text
}
