//! A template file and what it compiled to → the file that rustc reads.
//!
//! The mirror holds every piece of the author's Rust at its own line and
//! column, so rustc's messages point into the template. Markup becomes block
//! comments of the same width. The `__splice!` macro around a template moves
//! the author's tokens into the generated code, which stands on the line of the
//! template's last brace:
//!
//! ```text
//! use crate::Bug;                         use crate::Bug;__tpl!{
//! template Row(bug: &Bug) {               template Row(bug: &Bug) {
//!     <td class="id">{bug.id}</td>    →     /*<td class="id*/{bug.id}/*t*/
//! }                                       } "0=1..2 1=3..4 …" { struct __masque_0 … } }
//! ```
//!
//! The string is the [`Table`]: which tokens are which fragment. Tokens are
//! numbered, not placed, because rust-analyzer gives tokens no positions.

mod cover;
mod leaves;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;
use std::ops::Range;

use self::cover::{blank, cover};
use self::leaves::{Leaf, leaves, on_one_line};
use masque_compiler::source::Span;
use masque_compiler::syntax::ast::FragmentId;
use masque_compiler::{
    Compiled, CompiledItem, CompiledTemplate, InsertedLifetime, Placeholder, Table,
};

/// Opens the macro call around a template. Invariant: not wider than `template`,
/// since it takes that word's place where the template has no line before it.
const OPENER: &str = "__tpl!{";

/// Stands after the last line; an import holds for the lines before it too.
const IMPORT: &str = "\nuse ::masque::__splice as __tpl;\n";

/// The mirror of a template file.
///
/// Lines and columns hold for files without errors; others still give text.
pub(crate) fn mirror(source: &str, compiled: &Compiled) -> String {
    let stretches = stretches(source, compiled);
    let mut mirror = Mirror {
        source,
        compiled,
        out: String::with_capacity(source.len() * 4),
        at: 0,
        next_fragment: compiled.fragments.len() as u32,
    };
    let mut rest = stretches.as_slice();
    let mut before: Option<&Stretch<'_>> = None;
    while let Some(first) = rest.first() {
        let length = if first.template.is_some() { group_length(source, rest) } else { 1 };
        let (group, after) = rest.split_at(length);
        if first.template.is_some() {
            mirror.open(before, group);
            mirror.group(group);
        }
        (before, rest) = (group.last(), after);
    }
    mirror.copy_to(source.len());
    if stretches.iter().any(|stretch| stretch.template.is_some()) {
        mirror.out.push_str(IMPORT);
    }
    mirror.out
}

/// A template, or Rust between templates without the comments around it.
struct Stretch<'a> {
    span: Span,
    template: Option<&'a CompiledTemplate>,
    /// Where the `//! …` starts that ends the stretch.
    line_doc: Option<usize>,
}

fn stretches<'a>(source: &str, compiled: &'a Compiled) -> Vec<Stretch<'a>> {
    let stretch = |item: &'a CompiledItem| match item {
        CompiledItem::Template(template) => {
            Some(Stretch { span: template.span, template: Some(template), line_doc: None })
        }
        CompiledItem::Rust(span) => {
            let start = span.start as usize;
            let Some(leaves) = leaves(span.of(source)) else {
                return Some(Stretch { span: *span, template: None, line_doc: None });
            };
            let (first, last) = (leaves.first()?, leaves.last()?);
            let line_doc = span.of(source)[last.start..].starts_with("//");
            Some(Stretch {
                span: Span::new(start + first.start, start + last.end),
                template: None,
                line_doc: line_doc.then_some(start + last.start),
            })
        }
        CompiledItem::Markup { .. } => None,
    };
    compiled.items.iter().filter_map(stretch).collect()
}

/// How many stretches share one macro call: what begins on the line where another ends belongs
/// to the same call, since the generated code would move it.
fn group_length(source: &str, stretches: &[Stretch<'_>]) -> usize {
    let same_line = |pair: &[Stretch<'_>]| {
        !source[pair[0].span.end as usize..pair[1].span.start as usize].contains('\n')
    };
    1 + stretches.windows(2).take_while(|pair| same_line(pair)).count()
}

struct Mirror<'a> {
    source: &'a str,
    compiled: &'a Compiled,
    out: String,
    /// How much of the source has been written.
    at: usize,
    /// For the Rust inside a group, which the macro moves like a fragment.
    next_fragment: u32,
}

/// What was kept of a group, with its place in the mirror.
#[derive(Default)]
struct Kept {
    /// Spans of the source in order, and where each begins in the mirror.
    spans: Vec<(Span, usize)>,
    /// Pieces that do not stand in their own place.
    moved: Vec<(FragmentId, Range<usize>)>,
}

impl Kept {
    /// Where a byte of the source stands in the mirror.
    fn place(&self, at: u32) -> Option<usize> {
        let index = self.spans.partition_point(|(span, _)| span.start <= at).checked_sub(1)?;
        let (span, place) = self.spans[index];
        (at <= span.end).then(|| place + (at - span.start) as usize)
    }
}

/// The leaves of a group, found in the mirror from a byte on.
struct Leaves {
    leaves: Vec<Leaf>,
    from: usize,
}

impl Leaves {
    /// How many leaves begin before a byte of the mirror.
    fn before(&self, place: usize) -> u32 {
        self.leaves.partition_point(|leaf| leaf.start + self.from < place) as u32
    }

    fn range(&self, place: Range<usize>) -> Range<u32> {
        self.before(place.start)..self.before(place.end)
    }
}

impl Mirror<'_> {
    fn copy_to(&mut self, end: usize) {
        self.out.push_str(&self.source[self.at..end.max(self.at)]);
        self.at = end.max(self.at);
    }

    /// Writes everything up to the group, and the opener where it moves no column: right after
    /// the last token, if that stands on a line before the group's.
    fn open(&mut self, before: Option<&Stretch<'_>>, group: &[Stretch<'_>]) {
        let start = group[0].span.start as usize;
        let byte_order_mark = if self.source.starts_with('\u{feff}') { 3 } else { 0 };
        let end = before.map_or(byte_order_mark, |stretch| stretch.span.end as usize);
        if !self.source[end..start].contains('\n') {
            self.copy_to(start);
            self.overlay(group[0].template);
            return;
        }
        if let Some(doc) = before.and_then(|stretch| stretch.line_doc) {
            self.copy_to(doc);
            let text = &self.source[doc + 2..end];
            self.out.push_str("/*");
            self.out.push_str(&text.trim_end().replace("*/", "_/").replace("/*", "/_"));
            self.out.push_str("*/");
            self.at = end;
        }
        self.copy_to(end);
        self.out.push_str(OPENER);
        self.copy_to(start);
    }

    /// Writes the opener in place of what stands before the template's name.
    fn overlay(&mut self, template: Option<&CompiledTemplate>) {
        let Some(template) = template else { return };
        let prefix = template.prefix.of(self.source);
        let room = |line: &str| line.chars().count() >= OPENER.len();
        let mut opener = Some(OPENER);
        for line in prefix.split_inclusive('\n') {
            let opener = if room(line.trim_end()) { opener.take() } else { None }.unwrap_or("");
            self.out.push_str(opener);
            blank(&mut self.out, line.chars().skip(opener.len()));
        }
        self.at = template.prefix.end as usize;
    }

    /// Writes the stretches of a group, its table, its generated code, and closes the call.
    fn group(&mut self, group: &[Stretch<'_>]) {
        let (from, at) = (self.out.len(), self.at);
        let mut kept = self.stretches(group, true);
        let mut tokens = leaves(&self.out[from..]);
        if tokens.is_none() {
            // A format specification need not be Rust: `{name:'<20}`.
            self.out.truncate(from);
            self.at = at;
            kept = self.stretches(group, false);
            tokens = leaves(&self.out[from..]);
        }
        let mut code = String::new();
        let mut rust = Vec::new();
        for stretch in group {
            match stretch.template {
                Some(template) => code.push_str(&template.code),
                None => {
                    let id = FragmentId(self.next_fragment);
                    self.next_fragment += 1;
                    rust.push((id, stretch.span));
                    _ = write!(code, "{}", Placeholder(id));
                }
            }
            code.push(' ');
        }
        // Without tokens rustc's lexer says why, in the author's line: the table does not matter.
        let table = tokens.map_or_else(Table::default, |tokens| {
            self.table(group, &rust, &kept, &Leaves { leaves: tokens, from })
        });
        debug_assert!(!code.contains('\n'), "generated code stands on one line");
        _ = write!(self.out, " \"{table}\" {{ {code}}} }}");
    }

    fn stretches(&mut self, group: &[Stretch<'_>], signs: bool) -> Kept {
        let mut kept = Kept::default();
        for stretch in group {
            let start = self.at.max(stretch.span.start as usize);
            self.copy_to(start);
            let spans = match stretch.template {
                Some(template) => self.kept_spans(template, start, signs),
                None => vec![stretch.span],
            };
            for span in spans {
                cover(&mut self.out, &self.source[self.at..span.start as usize]);
                self.at = span.start as usize;
                kept.spans.push((span, self.out.len()));
                self.copy_to(span.end as usize);
            }
            cover(&mut self.out, &self.source[self.at..stretch.span.end as usize]);
            self.at = stretch.span.end as usize;
        }
        if let Some(template) = group[0].template {
            self.moved(template, &mut kept);
        }
        kept
    }

    /// What of a template stays as it is, from `start` on, in order and without overlaps.
    fn kept_spans(&self, template: &CompiledTemplate, start: usize, signs: bool) -> Vec<Span> {
        let start = start as u32;
        let inside = |span: &Span| start <= span.start && span.end <= template.span.end;
        let fragments = fragments_in(self.compiled, template.span).map(|(_, span)| span);
        let signs = template.kept.iter().copied().filter(|_| signs).map(|mut span| {
            span.start = span.start.max(start).min(span.end);
            span
        });
        let mut spans: Vec<Span> =
            fragments.chain(signs).filter(|span| inside(span) && !span.is_empty()).collect();
        spans.sort_unstable();
        spans.dedup_by(|next, last| {
            let overlap = next.start <= last.end;
            if overlap {
                last.end = last.end.max(next.end);
            }
            overlap
        });
        spans
    }

    /// Writes what the opener has taken the place of.
    fn moved(&mut self, template: &CompiledTemplate, kept: &mut Kept) {
        let first = kept.spans.first().map_or(template.span.end, |(span, _)| span.start);
        for (id, span) in fragments_in(self.compiled, template.prefix) {
            if span.start >= first {
                continue;
            }
            self.out.push(' ');
            let start = self.out.len();
            self.out.push_str(&on_one_line(span.of(self.source)).unwrap_or_default());
            kept.moved.push((id, start..self.out.len()));
        }
    }

    fn table(
        &self,
        group: &[Stretch<'_>],
        rust: &[(FragmentId, Span)],
        kept: &Kept,
        leaves: &Leaves,
    ) -> Table {
        let mut table = Table::default();
        let range = |span: Span| Some(kept.place(span.start)?..kept.place(span.end)?);
        for template in group.iter().filter_map(|stretch| stretch.template) {
            for (id, span) in fragments_in(self.compiled, template.span) {
                table.fragments.extend(range(span).map(|place| (id, leaves.range(place))));
            }
            for lifetime in &template.lifetimes {
                table.lifetimes.extend(kept.place(lifetime.at).map(|at| InsertedLifetime {
                    name: lifetime.name.clone(),
                    at: leaves.before(at),
                    replaces: lifetime.replaces,
                }));
            }
        }
        for (id, span) in rust {
            table.fragments.extend(range(*span).map(|place| (*id, leaves.range(place))));
        }
        for (id, place) in &kept.moved {
            table.fragments.push((*id, leaves.range(place.clone())));
        }
        table
    }
}

fn fragments_in(
    compiled: &Compiled,
    span: Span,
) -> impl Iterator<Item = (FragmentId, Span)> + use<'_> {
    let numbered = compiled.fragments.iter().enumerate();
    numbered
        .map(|(id, fragment)| (FragmentId(id as u32), fragment.span))
        .filter(move |(_, inner)| span.start <= inner.start && inner.end <= span.end)
}
