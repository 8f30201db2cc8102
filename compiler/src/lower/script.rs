//! Verbatim text, and the directives that bring data to it, or the text itself.
//!
//! `<script let:n={3}>go(n)</script>` becomes `<script>{const n = JSON.parse("3");go(n)}</script>`,
//! `<style css={sheet}></style>` a style sheet whose text is the value.

use super::Lower;
use super::output::Output;
use super::tag::{Named, Tag, neighbour};
use super::whitespace::is_space;
use crate::diagnostic::markup as report;
use crate::html::Namespace;
use crate::ir;
use crate::source::Span;
use crate::syntax::ast::{AttributeValue, Element, FragmentId};

/// The directives of one script or style sheet.
#[derive(Default)]
pub(super) struct Directives<'src> {
    /// `let:name={value}`
    pub(super) lets: Vec<(&'src str, FragmentId, Span)>,
    /// `json={value}`, `js={code}`, `css={sheet}`
    pub(super) texts: Vec<(&'src str, FragmentId, Span)>,
}

/// The element that a directive belongs to, if the name is that of one.
pub(super) fn owner(directive: &str) -> Option<&'static str> {
    match directive {
        "json" | "js" => Some("script"),
        "css" => Some("style"),
        _ if directive.starts_with("let:") => Some("script"),
        _ => None,
    }
}

impl<'src> Lower<'_, 'src> {
    /// `let:name={value}`, `json={value}`, `js={code}`, `css={sheet}`.
    pub(super) fn directive(
        &mut self,
        tag: &Tag<'_, 'src>,
        attribute: &Named<'_, 'src>,
        owner: &str,
        directives: Option<&mut Directives<'src>>,
    ) {
        let (name, span) = (attribute.name, attribute.span);
        if tag.name != owner || tag.namespace != Namespace::Html {
            self.report(report::unknown_directive(name, owner, span));
            return;
        }
        let AttributeValue::Whole(whole) = &*attribute.value else {
            self.report(report::directive_value(name, span));
            return;
        };
        let Some(directives) = directives else {
            self.report(report::conditional_directive(name, span));
            return;
        };
        match name.strip_prefix("let:") {
            Some(name) => directives.lets.push((name, whole.value, attribute.name_span)),
            None => directives.texts.push((name, whole.value, span)),
        }
    }

    /// Writes the text of a script with its constants.
    pub(super) fn script(
        &mut self,
        output: &mut Output<'src>,
        element: &Element<'src>,
        directives: &Directives<'src>,
        text: Option<Span>,
    ) {
        let attributes = &element.start.attributes;
        let kind = neighbour(self.source, attributes, "type")
            .text()
            .map(|text| text.trim_matches(is_space));
        let written = text.map_or("", |text| text.of(self.source));
        if let Some((_, _, directive)) = directives.lets.iter().chain(&directives.texts).next()
            && neighbour(self.source, attributes, "src").is_there()
        {
            self.report(report::script_with_source(*directive, element.start.name.span));
        }
        if let Some(("json", _, directive)) = directives.texts.first()
            && !kind.is_some_and(is_data)
        {
            self.report(report::json_type(*directive));
        }
        if self.text_directive(output, directives, text) {
            return;
        }
        if directives.lets.is_empty() {
            output.text(written);
            return;
        }
        let is_module = kind.is_some_and(|kind| kind.eq_ignore_ascii_case("module"));
        output.text(if is_module { "" } else { "{" });
        for (name, value, span) in &directives.lets {
            if !is_javascript_name(name) {
                self.report(report::javascript_name(name, *span));
            }
            output.push(ir::Node::ScriptConstant { name, value: *value });
        }
        output.text(written);
        if !is_module {
            // The brace must not become a part of a comment.
            let last_line = written.rsplit('\n').next().unwrap_or("");
            output.text(if last_line.contains("//") { "\n}" } else { "}" });
        }
    }

    /// Writes the text that a directive gives, if there is one: it must be the only one.
    pub(super) fn text_directive(
        &mut self,
        output: &mut Output<'src>,
        directives: &Directives<'src>,
        text: Option<Span>,
    ) -> bool {
        let Some(((name, value, place), others)) = directives.texts.split_first() else {
            return false;
        };
        let is_blank = |text: &Span| text.of(self.source).chars().all(is_space);
        let text = text.filter(|text| !is_blank(text));
        let others = directives.lets.iter().chain(others).map(|other| other.2);
        for other in others.chain(text) {
            self.report(report::second_text(name, *place, other));
        }
        output.push(match *name {
            "json" => ir::Node::Json(*value),
            "js" => ir::Node::ScriptText(*value),
            _ => ir::Node::StyleText(*value),
        });
        true
    }

    /// Checks text that is copied as it stands.
    pub(super) fn check_verbatim(&mut self, span: Span, is_script: bool) {
        let text = span.of(self.source);
        if is_script {
            let lower = text.to_ascii_lowercase();
            for mark in ["<!--", "</script"] {
                if let Some(at) = lower.find(mark) {
                    let start = span.start as usize + at;
                    self.report(report::script_text(mark, Span::new(start, start + mark.len())));
                }
            }
        }
        self.warn_of_names(span, |name| {
            if is_script {
                format!("`let:{name}={{{name}}}` in the tag")
            } else {
                "a custom property: `style:--…={…}` on the element".to_owned()
            }
        });
    }

    /// Warns of `{name}` where `name` is a parameter.
    pub(super) fn warn_of_names(&mut self, span: Span, directive: impl Fn(&str) -> String) {
        let text = span.of(self.source);
        for (at, _) in text.match_indices('{') {
            let Some(length) = text[at..].find('}') else { return };
            let name = &text[at + 1..at + length];
            if self.parameter(name).is_some() && !text[..at].ends_with('$') {
                let start = span.start as usize + at;
                let place = Span::new(start, start + length + 1);
                self.report(report::verbatim_interpolation(name, &directive(name), place));
            }
        }
    }
}

/// A type of script that is data to a browser.
fn is_data(ty: &str) -> bool {
    let ty = ty.to_ascii_lowercase();
    ty == "application/json" || ty == "text/json" || ty.ends_with("+json")
}

fn is_javascript_name(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "arguments",
        "await",
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
        "eval",
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "implements",
        "import",
        "in",
        "instanceof",
        "interface",
        "let",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "static",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "undefined",
        "var",
        "void",
        "while",
        "with",
        "yield",
    ];
    let is_start = |c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '$');
    name.starts_with(is_start)
        && name.chars().all(|c| is_start(c) || c.is_ascii_digit())
        && !WORDS.contains(&name)
}
