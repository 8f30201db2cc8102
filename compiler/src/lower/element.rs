//! Elements of HTML, SVG, MathML and XML.

use super::context::Place;
use super::output::Output;
use super::script::Directives;
use super::tag::{Tag, named, neighbour};
use super::text::Edges;
use super::whitespace::{is_blank, is_space};
use super::{Lower, Scope};
use crate::diagnostic::markup as report;
use crate::html::{self, Content, Effect, Namespace};
use crate::ir;
use crate::syntax::ast::{Attribute, Element, Leaf, Node};

impl<'src> Lower<'_, 'src> {
    /// Lowers an element.
    pub(super) fn element(
        &mut self,
        output: &mut Output<'src>,
        element: &Element<'src>,
        scope: Scope,
    ) {
        let (name, name_span) = (element.start.name.text, element.start.name.span);
        if let Place::Rcdata | Place::Refused("script" | "style") = scope.place {
            let parent = self.ancestors.last().map_or("", |parent| parent.0);
            self.report(report::element_in_text(parent, element.start.span));
            return;
        }
        let namespace = html::element_namespace(scope.namespace, name);
        self.check_element(element, scope.namespace, namespace);
        let facts = html::element(name).filter(|_| namespace == Namespace::Html);
        let content = facts.map_or(Content::Normal, |facts| facts.content);
        let attributes = &element.start.attributes;
        let Scope { kind, place, .. } = scope;
        let tag = Tag { name, namespace, kind, place, attributes, span: element.start.span };

        output.text("<");
        output.text(name);
        if content == Content::RawText && !neighbour(self.source, attributes, "nonce").is_there() {
            output.push(ir::Node::Nonce);
        }
        let directives = self.attributes(output, &tag);
        if element.start.self_closing && namespace != Namespace::Html {
            output.text("/>");
            return;
        }
        output.text(">");
        if content == Content::Void {
            return;
        }
        let inside = Scope {
            namespace: namespace_inside(self.source, scope.namespace, element),
            keep_space: scope.keep_space || facts.is_some_and(|facts| facts.preserves_white_space),
            place: match content {
                Content::Rcdata if scope.place == Place::Content => Place::Rcdata,
                Content::RawText => {
                    Place::Refused(if name == "style" { "style" } else { "script" })
                }
                Content::Refused => Place::Refused("noscript"),
                // XHTML in XML runs and styles too, and an image of its own is XML.
                _ if namespace != Namespace::Html
                    && matches!(html::local_name(name), "script" | "style") =>
                {
                    Place::Refused("script")
                }
                Content::Normal | Content::Rcdata | Content::Void => scope.place,
            },
            ..scope
        };
        if namespace == Namespace::Html && drops_first_newline(name) && !begins_with_text(element) {
            // The one that the parser drops, so that a value keeps its own
            // (HTML Standard, "Restrictions on content models").
            output.text("\n");
        }
        self.ancestors.push((name, name_span));
        if content == Content::RawText {
            self.raw_text(output, element, &directives, inside);
        } else {
            self.nodes(output, &element.children, inside, Edges::Kept);
        }
        self.ancestors.pop();
        output.text("</");
        output.text(name);
        output.text(">");
    }

    fn check_element(&mut self, element: &Element<'src>, outer: Namespace, namespace: Namespace) {
        let (name, span) = (element.start.name.text, element.start.name.span);
        if !html::is_known_element(namespace, name) {
            if self.is_damaged(element.start.span) {
                return;
            }
            let lower = name.to_ascii_lowercase();
            if namespace == Namespace::Html && html::element(&lower).is_some() {
                self.report(report::upper_case_element(name, span));
            } else if namespace != Namespace::Html && html::element(name).is_some() {
                self.html_in_foreign(name, span);
            } else if !name.contains('-') {
                let suggestion = html::suggest_element(namespace, name);
                self.report(report::unknown_element(name, suggestion, span));
            }
            return;
        }
        match namespace {
            Namespace::Html => self.check_html_element(element),
            Namespace::Svg | Namespace::MathMl => {
                if outer == Namespace::Html {
                    self.check_place(element);
                }
                if outer == Namespace::MathMl && name == "svg" {
                    self.check_svg_in_math(span);
                }
                if is_html_font(&element.start.attributes, name) {
                    self.html_in_foreign(name, span);
                }
                if matches!(name, "script" | "style") {
                    self.report(report::foreign_script(name, span));
                }
            }
            Namespace::Xml => {}
        }
    }

    fn html_in_foreign(&mut self, name: &str, span: crate::source::Span) {
        let foreign =
            self.ancestors.iter().rev().find(|(name, _)| matches!(*name, "svg" | "math")).copied();
        self.report(report::moved_content(
            &format!("`<{name}>`"),
            span,
            "browsers move it out",
            foreign,
            "put HTML in a `<foreignObject>`, or outside",
        ));
    }

    /// MathML has an `<svg>` in `<annotation-xml>` alone; elsewhere it is one more unknown name.
    fn check_svg_in_math(&mut self, span: crate::source::Span) {
        let parent = self.ancestors.last().copied();
        if parent.is_some_and(|(parent, _)| parent != "annotation-xml") {
            let effect = "browsers take it for an element of MathML";
            let help = "put it inside an `<mtext>` or an `<annotation-xml>`";
            self.report(report::moved_content("`<svg>`", span, effect, parent, help));
        }
    }

    fn check_html_element(&mut self, element: &Element<'src>) {
        let (name, span) = (element.start.name.text, element.start.name.span);
        let content = html::element(name).map_or(Content::Normal, |element| element.content);
        if element.start.self_closing && content != Content::Void {
            self.report(report::self_closing_element(name, element.start.span));
        }
        let is_empty = || element.children.iter().all(|child| is_blank(self.source, child));
        if content == Content::Refused && name != "noscript" && !(name == "iframe" && is_empty()) {
            self.report(report::raw_text_element(name, span));
        }
        self.check_place(element);
    }

    /// Whether a browser leaves the element where it is written.
    fn check_place(&mut self, element: &Element<'src>) {
        let (name, span) = (element.start.name.text, element.start.name.span);
        let mut names = std::mem::take(&mut self.ancestor_names);
        names.clear();
        names.extend(self.ancestors.iter().map(|ancestor| ancestor.0));
        let is_hidden = name == "input"
            && neighbour(self.source, &element.start.attributes, "type")
                .text()
                .is_some_and(|ty| ty.trim_matches(is_space).eq_ignore_ascii_case("hidden"));
        let found = if is_hidden {
            html::misplaced_hidden_input(&names)
        } else {
            html::misplaced(&names, name)
        };
        self.ancestor_names = names;
        let Some(misplaced) = found else { return };
        let ancestor = self.ancestors.get(misplaced.ancestor).copied();
        let effect = match (misplaced.effect, ancestor) {
            (Effect::Closes, Some((ancestor, _))) => {
                format!("browsers close the `<{ancestor}>` before it")
            }
            (Effect::Closes | Effect::Moved, _) => "browsers move it out".to_owned(),
            (Effect::Dropped, _) => "browsers drop this tag".to_owned(),
            (Effect::Wrapped, _) => {
                "browsers put an element around it that is not written here".to_owned()
            }
            (Effect::Emptied, _) => "browsers close it at once".to_owned(),
        };
        self.report(report::moved_content(
            &format!("`<{name}>`"),
            span,
            &effect,
            ancestor,
            &misplaced.help,
        ));
    }

    /// The text of a `<script>` or `<style>`.
    fn raw_text(
        &mut self,
        output: &mut Output<'src>,
        element: &Element<'src>,
        directives: &Directives<'src>,
        scope: Scope,
    ) {
        let is_script = element.start.name.text == "script";
        let text = element.children.iter().find_map(|child| match child {
            Node::Leaf(Leaf::Verbatim(span)) => Some(*span),
            _ => None,
        });
        if let Some(text) = text {
            self.check_verbatim(text, is_script);
        }
        if is_script {
            self.script(output, element, directives, text);
        } else if !self.text_directive(output, directives, text) {
            self.nodes(output, &element.children, scope, Edges::Kept);
        }
    }
}

/// The language of what stands inside an element: of an `<annotation-xml>` its `encoding` says it
/// (HTML Standard, "HTML integration point").
pub(super) fn namespace_inside(source: &str, outer: Namespace, element: &Element<'_>) -> Namespace {
    let name = element.start.name.text;
    let holds_html = |encoding: &str| {
        let encoding = html::decode(encoding);
        ["text/html", "application/xhtml+xml"]
            .iter()
            .any(|html| encoding.eq_ignore_ascii_case(html))
    };
    let is_html = outer == Namespace::MathMl
        && name == "annotation-xml"
        && neighbour(source, &element.start.attributes, "encoding").text().is_some_and(holds_html);
    if is_html { Namespace::Html } else { html::child_namespace(outer, name) }
}

/// Whether the HTML parser takes a `<font>` of SVG for its own: by its attributes
/// (HTML Standard, "The rules for parsing tokens in foreign content").
fn is_html_font(attributes: &[Attribute<'_>], name: &str) -> bool {
    name == "font"
        && attributes.iter().any(|attribute| match attribute {
            Attribute::Spread { .. } => true,
            Attribute::If(choice) => {
                let arms = choice.arms.iter().map(|arm| &arm.body);
                arms.chain(&choice.otherwise).any(|block| is_html_font(&block.body, name))
            }
            other => named(other).is_some_and(|named| {
                ["color", "face", "size"].iter().any(|name| named.name.eq_ignore_ascii_case(name))
            }),
        })
}

/// Whether the HTML parser drops a line break right after the start tag.
fn drops_first_newline(name: &str) -> bool {
    matches!(name, "pre" | "textarea" | "listing")
}

/// Whether the children begin with the author's own text, or with nothing.
fn begins_with_text(element: &Element<'_>) -> bool {
    let first = element.children.iter().find(|child| !matches!(child, Node::Leaf(Leaf::Remark(_))));
    matches!(first, None | Some(Node::Leaf(Leaf::Text(_)) | Node::Element(_)))
}
