//! What was written → what will be rendered: contexts, white space, and all
//! that is known to be wrong before rustc looks.
//!
//! `<p title={t}>{x}</p>` becomes `Static("<p")`, an attribute ` title` with
//! the sink for text, `Static(">")`, a write with the sink for children,
//! `Static("</p>")`.
//!
//! Nothing here fails: each mistake adds a diagnostic, and the rest is lowered.

mod attributes;
mod component;
mod constants;
mod context;
mod control;
mod element;
mod exits;
mod literal;
mod merged;
mod output;
mod page;
mod script;
mod shared;
mod siblings;
mod signature;
mod tag;
mod text;
mod url;
mod whitespace;

#[cfg(test)]
mod against_parser;
#[cfg(test)]
mod tests;

pub(crate) use self::constants::Constants;
pub(crate) use self::page::lower_function;

use self::context::Place;
use self::output::Output;
use self::text::Edges;
use self::whitespace::Layout;
use crate::diagnostic::{Diagnostic, markup as report};
use crate::html::Namespace;
use crate::ir;
use crate::source::Span;
use crate::syntax::ast::{self, Fragment, FragmentId, Kind, Name, Node, TypeShape};

/// Lowers a template: itself first, then its `@fragment`s. Of a `live` one each piece of text
/// stays where it is written, so that it may change alone.
pub(crate) fn lower<'src>(
    diagnostics: &mut Vec<Diagnostic>,
    source: &'src str,
    fragments: &[Fragment],
    template: &ast::Template<'src, Vec<Node<'src>>>,
    constants: &Constants<'src>,
    live: bool,
) -> Vec<ir::Template<'src>> {
    let layout = Layout::of_template(source, template);
    let lower = Lower::new(diagnostics, source, fragments, layout, Some(template));
    let mut lower = Lower { constants: Some(constants), live, ..lower };
    if template.name.text.starts_with(|c: char| c.is_lowercase()) {
        lower.report(report::lower_case_template(template.name.text, template.name.span));
    }
    let parameters = lower.parameters(&template.parameters);
    let page = lower.template_page(template);
    let body = lower.body(&template.body, Scope::root(template.kind, template.fallible));
    let text = template.name.text.to_owned();
    let name =
        ir::TemplateName { text, fragment: template.name.fragment, written: template.name.text };
    let whole = ir::Template {
        attributes: template.attributes.clone(),
        page,
        visibility: template.visibility,
        public: lower.is_public(template),
        asynchronous: template.asynchronous.is_some(),
        name,
        generics: template.generics.iter().map(signature::generic).collect(),
        where_clause: template.where_clause,
        parameters,
        kind: template.kind,
        fallible: template.fallible,
        static_size: output::static_size(&body),
        constants: lower.mentioned.iter().map(|mentioned| mentioned.1).collect(),
        body,
    };
    std::iter::once(whole).chain(lower.parts).collect()
}

/// Lowers the markup of `html!`.
pub(crate) fn lower_markup<'src>(
    diagnostics: &mut Vec<Diagnostic>,
    source: &'src str,
    fragments: &[Fragment],
    nodes: &[Node<'src>],
) -> Vec<ir::Node<'src>> {
    let layout = Layout::of_markup(source, nodes);
    let mut lower = Lower::new(diagnostics, source, fragments, layout, None);
    lower.body(nodes, Scope::root(Kind::Html, false))
}

/// What lowering one template needs to know everywhere.
struct Lower<'a, 'src> {
    diagnostics: &'a mut Vec<Diagnostic>,
    /// How many of the diagnostics were there before.
    from_parser: usize,
    source: &'src str,
    fragments: &'a [Fragment],
    layout: Layout<'src>,
    /// `None` for the markup of `html!`.
    template: Option<&'a ast::Template<'src, Vec<Node<'src>>>>,
    /// The parameters in scope.
    parameters: Vec<(&'src str, TypeShape)>,
    /// The open elements with their places, the outermost first; a component hides what is around it.
    ancestors: Vec<(&'src str, Span)>,
    /// Their names, as they were when somebody last asked: asking needs no memory of its own.
    ancestor_names: Vec<&'src str>,
    /// The literal ids that may be on the same page as what follows.
    ids: Vec<(&'src str, Span)>,
    /// The `@fragment`s so far.
    parts: Vec<ir::Template<'src>>,
    part_names: Vec<Name<'src>>,
    /// Names and literals.
    constants: Option<&'a Constants<'src>>,
    /// Those whose text was written.
    mentioned: Vec<(&'src str, FragmentId)>,
    live: bool,
}

/// What depends on the place.
#[derive(Clone, Copy)]
struct Scope {
    kind: Kind,
    namespace: Namespace,
    place: Place,
    /// Whether white space stays as it is.
    keep_space: bool,
    jumps: Jumps,
    /// Whether components may fail here.
    fallible: bool,
}

/// What `@break` and `@continue` would do.
#[derive(Clone, Copy, PartialEq)]
enum Jumps {
    /// There is no loop.
    Nowhere,
    /// They go on with the loop.
    Loop,
    /// They would leave a `@try`.
    OutOfTry,
}

impl Scope {
    fn root(kind: Kind, fallible: bool) -> Self {
        let namespace = match kind {
            Kind::Html | Kind::Text => Namespace::Html,
            Kind::Svg => Namespace::Svg,
            Kind::Xml => Namespace::Xml,
        };
        let keep_space = kind == Kind::Text;
        Self { kind, namespace, place: Place::Content, keep_space, jumps: Jumps::Nowhere, fallible }
    }
}

impl<'a, 'src> Lower<'a, 'src> {
    /// Whether a template is `pub`, to all crates.
    fn is_public<Body>(&self, template: &ast::Template<'src, Body>) -> bool {
        let text = |id: FragmentId| self.fragments[id.0 as usize].span.of(self.source);
        template.visibility.is_some_and(|visibility| text(visibility).trim() == "pub")
    }

    fn new(
        diagnostics: &'a mut Vec<Diagnostic>,
        source: &'src str,
        fragments: &'a [Fragment],
        layout: Layout<'src>,
        template: Option<&'a ast::Template<'src, Vec<Node<'src>>>>,
    ) -> Self {
        Self {
            from_parser: diagnostics.len(),
            diagnostics,
            source,
            fragments,
            layout,
            template,
            parameters: Vec::new(),
            ancestors: Vec::new(),
            ancestor_names: Vec::new(),
            ids: Vec::new(),
            parts: Vec::new(),
            part_names: Vec::new(),
            constants: None,
            mentioned: Vec::new(),
            live: false,
        }
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Whether the parser had something to say of what stands here.
    fn is_damaged(&self, place: Span) -> bool {
        self.diagnostics[..self.from_parser].iter().any(|report| place.contains(report.span()))
    }

    fn fragment(&self, id: FragmentId) -> Option<&'a Fragment> {
        self.fragments.get(id.0 as usize)
    }

    fn fragment_text(&self, id: FragmentId) -> &'src str {
        self.fragment(id).map_or("", |fragment| fragment.span.of(self.source))
    }

    fn parameter(&self, name: &str) -> Option<TypeShape> {
        self.parameters
            .iter()
            .rev()
            .find(|parameter| parameter.0 == name)
            .map(|parameter| parameter.1)
    }

    /// A body of its own: of a template, a `@capture`, a slot's default.
    fn body(&mut self, nodes: &[Node<'src>], scope: Scope) -> Vec<ir::Node<'src>> {
        let mut output = Output::default();
        self.nodes(&mut output, nodes, scope, Edges::Dropped);
        self.finish(output)
    }

    /// Children somewhere in the middle: the order is the source's.
    fn nodes(
        &mut self,
        output: &mut Output<'src>,
        nodes: &[Node<'src>],
        scope: Scope,
        edges: Edges,
    ) {
        let inside = text::inside(self.source, nodes, scope, edges);
        if scope.kind == Kind::Html && scope.namespace == Namespace::Html {
            self.check_siblings(nodes);
        }
        for (index, node) in nodes.iter().enumerate() {
            match node {
                Node::Leaf(leaf) => {
                    let place = inside.place(index, nodes);
                    self.leaf(output, leaf, scope, place);
                }
                Node::Control(control) => self.control(output, control, scope, edges),
                Node::Element(element) if element.start.name.component.is_some() => {
                    self.component(output, element, scope);
                }
                Node::Element(element) => self.element(output, element, scope),
            }
        }
    }
}
