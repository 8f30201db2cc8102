//! An element and those open around it → what the HTML parser makes of it there.
//!
//! `misplaced(&["div", "p"], "div")` says that the inner `<div>` ends the `<p>`;
//! `misplaced(&["div"], "p")` is `None`.
//!
//! The law is the HTML Standard, "Tree construction"; scopes and sets have its names.
//! Only start tags are asked about, since a template closes its elements in order.
//! What stands around a template is unknown, so a `<tr>` at its root is fine.

/// An element that does not stay where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misplaced {
    /// Which of the elements around it is in its way: an index into `ancestors`.
    pub ancestor: usize,
    /// What the parser does.
    pub effect: Effect,
    /// What to write instead.
    pub help: String,
}

/// What the parser does with a misplaced element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It ends the ancestor and stands after it.
    Closes,
    /// It is moved out of the ancestor.
    Moved,
    /// Its tags are dropped.
    Dropped,
    /// It is put into an element that nobody wrote.
    Wrapped,
    /// It is closed at once: its children are not inside.
    Emptied,
}

/// What happens to `<child>` inside these open elements, the outermost first; `None`: nothing.
///
/// `ancestors` also holds the elements of SVG and MathML, which end scopes; `child` is an HTML
/// element, `svg` or `math`. The ancestors themselves are taken to be in place.
/// [`misplaced_hidden_input`] is for inputs of that type, [`follows_in_template`] for siblings in
/// a `<template>`.
#[must_use]
pub fn misplaced(ancestors: &[&str], child: &str) -> Option<Misplaced> {
    // A `<template>` is a document of its own, begun anew.
    let start = ancestors.iter().rposition(|name| *name == "template").map_or(0, |at| at + 1);
    let open = Open { elements: &ancestors[start..], in_template: start > 0 };
    let found = match open.elements.last() {
        Some(parent) => open.conflict(parent, child),
        None if open.in_template && is_page_part(child) => {
            let help = format!("a `<template>` holds part of a page: leave `<{child}>` out");
            return Some(Misplaced { ancestor: start - 1, effect: Effect::Dropped, help });
        }
        None => None,
    };
    let (ancestor, effect) = found?;
    let help = help(ancestors[start + ancestor], child, effect);
    Some(Misplaced { ancestor: start + ancestor, effect, help })
}

/// What happens to an `<input type="hidden">`: tables keep it where it is.
#[must_use]
pub fn misplaced_hidden_input(ancestors: &[&str]) -> Option<Misplaced> {
    match ancestors.last() {
        Some(parent) if is_table_context(parent) => None,
        _ => misplaced(ancestors, "input"),
    }
}

/// Whether text that is not white space is moved out of this element.
#[must_use]
pub fn text_is_misplaced(parent: &str) -> bool {
    matches!(parent, "colgroup" | "frameset" | "head" | "html") || is_table_context(parent)
}

/// Where in a page the parser takes the children of a `<template>` to be, if its first is this
/// one; `None` for those that stand anywhere.
#[must_use]
pub fn template_part(child: &str) -> Option<&'static str> {
    Some(match child {
        "caption" | "colgroup" | "tbody" | "tfoot" | "thead" => "table",
        "col" => "colgroup",
        "tr" => "tbody",
        "td" | "th" => "tr",
        _ if is_metadata(child) && child != "noscript" => return None,
        _ => "body",
    })
}

/// Whether a `<template>` whose children are in this part of a page may go on with `child`.
#[must_use]
pub fn follows_in_template(part: &str, child: &str) -> bool {
    match template_part(child) {
        Some(of_child) => of_child == part,
        None => part != "colgroup" || child == "template",
    }
}

/// The stack of open elements, up to the root of the template.
struct Open<'o> {
    elements: &'o [&'o str],
    in_template: bool,
}

type Conflict = Option<(usize, Effect)>;

impl Open<'_> {
    fn conflict(&self, parent: &str, child: &str) -> Conflict {
        let in_scope = self.by_scope(parent, child);
        if in_scope.is_some() { in_scope } else { self.by_parent(parent, child) }
    }

    /// Elements that end, or cannot be inside, others that are open.
    fn by_scope(&self, parent: &str, child: &str) -> Conflict {
        let parent_at = self.elements.len() - 1;
        let closes = |at: Option<usize>| at.map(|at| (at, Effect::Closes));
        let closes_parent_if = |condition: bool| condition.then_some((parent_at, Effect::Closes));
        let conflict = match child {
            "a" => closes(self.find("a", is_marker)),
            "button" => closes(self.find("button", ends_scope)),
            "nobr" => closes(self.find("nobr", ends_scope)),
            "input" => closes(self.find_select()),
            "select" => self.find_select().map(|at| (at, Effect::Dropped)),
            // Sic: in a `<template>` forms may nest.
            "form" if !self.in_template => {
                self.find("form", |_| false).map(|at| (at, Effect::Dropped))
            }
            "li" => closes(self.find_item(&["li"])),
            "dd" | "dt" => closes(self.find_item(&["dd", "dt"])),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => closes_parent_if(is_heading(parent)),
            "option" if self.find_select().is_some() => {
                closes_parent_if(has_implied_end_tag(parent) && parent != "optgroup")
            }
            "optgroup" | "hr" if self.find_select().is_some() => {
                closes_parent_if(has_implied_end_tag(parent))
            }
            "option" | "optgroup" => closes_parent_if(parent == "option"),
            "rb" | "rtc" if self.is_in_ruby() => closes_parent_if(has_implied_end_tag(parent)),
            "rp" | "rt" if self.is_in_ruby() => {
                closes_parent_if(has_implied_end_tag(parent) && parent != "rtc")
            }
            _ => None,
        };
        if conflict.is_none() && closes_paragraph(child) {
            return closes(self.find("p", |name| ends_scope(name) || name == "button"));
        }
        conflict
    }

    /// Tables, heads and framesets, which choose their children, and children that choose them.
    fn by_parent(&self, parent: &str, child: &str) -> Conflict {
        let at = self.elements.len() - 1;
        let in_place = match child {
            "html" => false,
            "head" | "body" => parent == "html",
            "frameset" => matches!(parent, "html" | "frameset"),
            "frame" => parent == "frameset",
            "caption" | "colgroup" | "tbody" | "tfoot" | "thead" => parent == "table",
            // `<colgroup>` and `<tbody>` may be left out.
            "col" => matches!(parent, "colgroup" | "table"),
            "tr" => matches!(parent, "table" | "tbody" | "tfoot" | "thead"),
            "td" | "th" => parent == "tr",
            _ => match parent {
                "html" => false,
                "head" => is_metadata(child),
                "noscript" if self.elements.contains(&"head") => is_metadata_without_script(child),
                "frameset" => child == "noframes",
                "colgroup" => child == "template",
                _ if is_table_context(parent) => matches!(child, "script" | "style" | "template"),
                _ => true,
            },
        };
        if in_place {
            return None;
        }
        Some(match (child, parent) {
            _ if is_page_part(child) => (at, Effect::Dropped),
            _ if is_table_part(child) => self.table_part_conflict(child),
            (_, "frameset") => (at, Effect::Dropped),
            (_, "html") => (at, Effect::Wrapped),
            (_, "head" | "noscript" | "colgroup") => (at, Effect::Closes),
            ("table", _) => (
                self.elements.iter().rposition(|name| *name == "table").unwrap_or(at),
                Effect::Closes,
            ),
            ("form", _) => (at, Effect::Emptied),
            _ => (at, Effect::Moved),
        })
    }

    /// What `<tr>` and its like do at a wrong place.
    fn table_part_conflict(&self, child: &str) -> (usize, Effect) {
        let part = self.elements.iter().rposition(|name| *name == "table" || is_table_part(name));
        match part {
            None => (self.elements.len() - 1, Effect::Dropped),
            Some(at)
                if matches!(child, "td" | "th")
                    && !matches!(self.elements[at], "td" | "th" | "caption") =>
            {
                (at, Effect::Wrapped)
            }
            Some(at) => (at, Effect::Closes),
        }
    }

    /// The innermost `name`, if no boundary is inside of it.
    fn find(&self, name: &str, is_boundary: fn(&str) -> bool) -> Option<usize> {
        let at = self.elements.iter().rposition(|open| *open == name || is_boundary(open))?;
        (self.elements[at] == name).then_some(at)
    }

    /// The item that a new one ends: everything but special elements is looked through.
    fn find_item(&self, names: &[&str]) -> Option<usize> {
        let stops = |open: &&str| {
            names.contains(open) || (is_special(open) && !matches!(*open, "address" | "div" | "p"))
        };
        let at = self.elements.iter().rposition(stops)?;
        names.contains(&self.elements[at]).then_some(at)
    }

    /// The `<select>` around, or what at the root of the template tells of one.
    fn find_select(&self) -> Option<usize> {
        self.find("select", ends_scope)
            .or_else(|| self.find_root(|name| matches!(name, "optgroup" | "option")))
    }

    fn is_in_ruby(&self) -> bool {
        let tells = |name: &str| matches!(name, "rb" | "rp" | "rt" | "rtc");
        self.find("ruby", ends_scope).or_else(|| self.find_root(tells)).is_some()
    }

    /// The root of the template, if it tells what is around it and is in scope.
    fn find_root(&self, tells: fn(&str) -> bool) -> Option<usize> {
        let tells = self.elements.first().is_some_and(|root| tells(root));
        (tells && !self.in_template && !self.elements.iter().any(|name| ends_scope(name)))
            .then_some(0)
    }
}

/// The boundaries of "has an element in scope".
fn ends_scope(name: &str) -> bool {
    matches!(
        name,
        "applet" | "caption" | "html" | "marquee" | "object" | "select" | "table" | "td" | "th"
    ) || is_integration_point(name)
}

/// The elements that put a marker on the list of active formatting elements.
fn is_marker(name: &str) -> bool {
    matches!(name, "applet" | "caption" | "marquee" | "object" | "td" | "th")
}

/// Where HTML begins again inside SVG and MathML.
fn is_integration_point(name: &str) -> bool {
    matches!(
        name,
        "annotation-xml" | "desc" | "foreignObject" | "mi" | "mn" | "mo" | "ms" | "mtext" | "title"
    )
}

#[rustfmt::skip]
fn is_special(name: &str) -> bool {
    is_integration_point(name) || matches!(name,
        "address" | "applet" | "area" | "article" | "aside" | "base" | "basefont" | "bgsound" | "blockquote" | "body"
        | "br" | "button" | "caption" | "center" | "col" | "colgroup" | "dd" | "details" | "dir" | "div" | "dl" | "dt"
        | "embed" | "fieldset" | "figcaption" | "figure" | "footer" | "form" | "frame" | "frameset" | "h1" | "h2"
        | "h3" | "h4" | "h5" | "h6" | "head" | "header" | "hgroup" | "hr" | "html" | "iframe" | "img" | "input"
        | "keygen" | "li" | "link" | "listing" | "main" | "marquee" | "menu" | "meta" | "nav" | "noembed" | "noframes"
        | "noscript" | "object" | "ol" | "p" | "param" | "plaintext" | "pre" | "script" | "search" | "section"
        | "select" | "source" | "style" | "summary" | "table" | "tbody" | "td" | "textarea" | "tfoot" | "th" | "thead"
        | "tr" | "track" | "ul" | "wbr" | "xmp")
}

/// The elements whose start tag ends a `<p>` in button scope.
#[rustfmt::skip]
fn closes_paragraph(name: &str) -> bool {
    is_heading(name) || matches!(name,
        "address" | "article" | "aside" | "blockquote" | "center" | "dd" | "details" | "dialog" | "dir" | "div" | "dl"
        | "dt" | "fieldset" | "figcaption" | "figure" | "footer" | "form" | "header" | "hgroup" | "hr" | "li"
        | "listing" | "main" | "menu" | "nav" | "ol" | "p" | "plaintext" | "pre" | "search" | "section" | "summary"
        | "table" | "ul" | "xmp")
}

fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

fn has_implied_end_tag(name: &str) -> bool {
    matches!(name, "dd" | "dt" | "li" | "optgroup" | "option" | "p" | "rb" | "rp" | "rt" | "rtc")
}

fn is_metadata(name: &str) -> bool {
    is_metadata_without_script(name)
        || matches!(name, "base" | "noscript" | "script" | "template" | "title")
}

fn is_metadata_without_script(name: &str) -> bool {
    matches!(name, "basefont" | "bgsound" | "link" | "meta" | "noframes" | "style")
}

/// The elements that there are once in a page, and frames.
fn is_page_part(name: &str) -> bool {
    matches!(name, "body" | "frame" | "frameset" | "head" | "html")
}

fn is_table_part(name: &str) -> bool {
    matches!(
        name,
        "caption" | "col" | "colgroup" | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr"
    )
}

/// The elements of a table that hold other elements of it, and no text.
fn is_table_context(name: &str) -> bool {
    matches!(name, "table" | "tbody" | "tfoot" | "thead" | "tr")
}

fn help(ancestor: &str, child: &str, effect: Effect) -> String {
    let place = match child {
        "html" => "at the root of a template",
        "head" | "body" => "straight inside `<html>`",
        "frameset" => "inside `<html>` or a `<frameset>`",
        "frame" => "inside a `<frameset>`",
        "caption" | "colgroup" | "tbody" | "tfoot" | "thead" => "straight inside a `<table>`",
        "col" => "inside a `<colgroup>`",
        "tr" => "inside a `<tbody>`, `<thead>` or `<tfoot>`",
        "td" | "th" => "inside a `<tr>`",
        _ => match (ancestor, effect) {
            ("html", _) => "inside `<head>` or `<body>`",
            ("head" | "noscript", _) => "inside `<body>`",
            ("frameset", _) => "outside of the `<frameset>`",
            ("colgroup", _) => "after the `<colgroup>`",
            (_, Effect::Moved | Effect::Emptied) => "inside a `<td>` or `<th>`, or outside of the table",
            ("table", Effect::Closes) => "inside a `<td>` or `<th>`",
            ("form", _) => return "close the outer `<form>` first; the `form` attribute can point to another one".into(),
            ("p", _) => return format!("close `<p>` before `<{child}>`, or use an element for text, such as `<span>`"),
            (_, Effect::Dropped) => return format!("close `<{ancestor}>` first: one cannot be inside the other"),
            _ => return format!("close `<{ancestor}>` before `<{child}>`"),
        },
    };
    format!("`<{child}>` belongs {place}")
}

#[cfg(test)]
mod against_parser;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays() {
        for path in [
            "p span",
            "p button div",
            "p object div",
            "p svg foreignObject div",
            "div p",
            "ul div",
            "ul li ul li",
            "li",
            "tr",
            "tr td",
            "td div",
            "table tr",
            "table tbody tr td table tr",
            "table caption p",
            "table colgroup col",
            "table col",
            "tr script",
            "tbody template",
            "td template tr",
            "form div input",
            "form template form",
            "template form form",
            "a span",
            "a div p",
            "a table tr td a",
            "button span",
            "select option",
            "select optgroup option",
            "select div option",
            "select hr",
            "datalist option",
            "dl dt",
            "dl div dt",
            "ruby rt",
            "ruby rtc rt",
            "h1 span",
            "h1 div h2",
            "html head",
            "html body",
            "head title",
            "head noscript link",
            "body div",
            "frameset frame",
            "label input",
            "my-card p",
            "nav svg",
            "b b b b b",
        ] {
            let mut ancestors: Vec<&str> = path.split(' ').collect();
            let child = ancestors.pop().unwrap();
            assert_eq!(misplaced(&ancestors, child), None, "{path}");
        }
    }

    #[test]
    fn what_does_not_stay() {
        use Effect::*;
        for (path, ancestor, effect) in [
            ("p div", 0, Closes),
            ("div p span ul", 1, Closes),
            ("p table", 0, Closes),
            ("p p", 0, Closes),
            ("p form", 0, Closes),
            ("a a", 0, Closes),
            ("a b a", 0, Closes),
            ("button button", 0, Closes),
            ("button span button", 0, Closes),
            ("form form", 0, Dropped),
            ("form table tr td form", 0, Dropped),
            ("h1 h2", 0, Closes),
            ("ul li li", 1, Closes),
            ("li div span li", 0, Closes),
            ("dl dt dd", 1, Closes),
            ("option option", 0, Closes),
            ("optgroup optgroup", 0, Closes),
            ("select p option", 1, Closes),
            ("select div input", 0, Closes),
            ("select select", 0, Dropped),
            ("ruby rt rt", 1, Closes),
            ("nobr nobr", 0, Closes),
            ("table p", 0, Moved),
            ("tr a", 0, Moved),
            ("table form", 0, Emptied),
            ("table td", 0, Wrapped),
            ("tbody td", 0, Wrapped),
            ("table table", 0, Closes),
            ("tr tr", 0, Closes),
            ("td div tr", 0, Closes),
            ("td td", 0, Closes),
            ("div tr", 0, Dropped),
            ("colgroup div", 0, Closes),
            ("tr input", 0, Moved),
            ("head div", 0, Closes),
            ("html div", 0, Wrapped),
            ("body head", 0, Dropped),
            ("div body", 0, Dropped),
            ("div html", 0, Dropped),
            ("frameset div", 0, Dropped),
            ("div template body", 1, Dropped),
            ("div template p ul", 2, Closes),
        ] {
            let mut ancestors: Vec<&str> = path.split(' ').collect();
            let child = ancestors.pop().unwrap();
            let found = misplaced(&ancestors, child).map(|found| (found.ancestor, found.effect));
            assert_eq!(found, Some((ancestor, effect)), "{path}");
        }
    }

    #[test]
    fn tables_keep_hidden_inputs_and_move_text() {
        assert_eq!(misplaced_hidden_input(&["tr"]), None);
        assert!(misplaced_hidden_input(&["select"]).is_some());
        for (parent, expected) in
            [("tr", true), ("table", true), ("td", false), ("caption", false), ("div", false)]
        {
            assert_eq!(text_is_misplaced(parent), expected, "{parent}");
        }
    }

    #[test]
    fn reports_read_well() {
        let found = misplaced(&["p"], "div").unwrap();
        assert_eq!(
            found.help,
            "close `<p>` before `<div>`, or use an element for text, such as `<span>`"
        );
        assert_eq!(
            misplaced(&["tr"], "a").unwrap().help,
            "`<a>` belongs inside a `<td>` or `<th>`, or outside of the table"
        );
    }
}
