//! The pages of a folder of templates: no two at one address, and one function for all.
//!
//! ```text
//! templates/index.tpl: #[page("/")] template Index() { … }
//!     ─▶  index.tpl.rs: pub struct __MasquePages; … routes.add::<Index>(); …
//!     ─▶  mod.rs: pub fn pages<MasqueState>() -> Router<MasqueState> where index::__MasquePages: … { … }
//! ```
//!
//! What a file compiled to ends in a comment for each of its pages, so that a build that
//! finds the file unchanged knows them too.

use std::path::{Path, PathBuf};
use std::{fmt::Write as _, fs};

use masque_compiler::source::Span;
use masque_compiler::{Compiled, CompiledItem, Route};

use crate::reports::Reports;

/// Begins the comment of a page.
const COMMENT: &str = "// masque-page ";

/// The pages of a template file.
pub(crate) fn of_compiled(compiled: &Compiled) -> Vec<Route> {
    compiled.items.iter().filter_map(CompiledItem::route).cloned().collect()
}

/// The pages of a file that an earlier build wrote.
pub(crate) fn of_output(file: &str) -> Vec<Route> {
    let comments = file.lines().rev().take_while(|line| line.starts_with("// "));
    let mut routes: Vec<Route> = comments.filter_map(parse).collect();
    routes.reverse();
    routes
}

/// Adds the implementation that brings the pages of a file together, and their comments.
pub(crate) fn append(file: &mut String, routes: &[Route]) {
    if routes.is_empty() {
        return;
    }
    // Writing to a string cannot fail.
    file.push_str("\n#[doc(hidden)] pub struct __MasquePages;\n");
    file.push_str("impl<MasqueState> ::masque::page::Pages<MasqueState> for __MasquePages where MasqueState: ::masque::page::State, ");
    for Route { page, .. } in routes {
        _ = write!(file, "{page}: ::masque::page::Page<MasqueState>, ");
    }
    file.push_str("{ fn add(routes: &mut ::masque::page::Routes<MasqueState>) { ");
    for Route { page, .. } in routes {
        _ = write!(file, "routes.add::<{page}>(); ");
    }
    file.push_str("} }\n");
    for Route { verb, path, page, span } in routes {
        _ = writeln!(file, "{COMMENT}{verb} {path} {}..{} {page}", span.start, span.end);
    }
}

fn parse(comment: &str) -> Option<Route> {
    let mut parts = comment.strip_prefix(COMMENT)?.splitn(4, ' ');
    let (verb, path) = (parts.next()?.to_owned(), parts.next()?.to_owned());
    let (start, end) = parts.next()?.split_once("..")?;
    let span = Span { start: start.parse().ok()?, end: end.parse().ok()? };
    Some(Route { verb, path, span, page: parts.next()?.to_owned() })
}

/// The function that gives all pages of a folder, from the modules that have some.
pub(crate) fn function(modules: &[String]) -> String {
    let mut code = String::new();
    if modules.is_empty() {
        return code;
    }
    code.push_str("/// All pages of the templates in this folder, for an application's state.\n");
    code.push_str("pub fn pages<MasqueState>() -> ::masque::page::Router<MasqueState>\nwhere\n    MasqueState: ::masque::page::State,\n");
    for module in modules {
        _ = writeln!(code, "    {module}::__MasquePages: ::masque::page::Pages<MasqueState>,");
    }
    code.push_str("{\n    let mut routes = ::masque::page::Routes::new();\n");
    for module in modules {
        _ = writeln!(
            code,
            "    <{module}::__MasquePages as ::masque::page::Pages<MasqueState>>::add(&mut routes);"
        );
    }
    code.push_str("    routes.into_router()\n}\n");
    code
}

/// All pages so far, with the files they are in.
#[derive(Debug, Default)]
pub(crate) struct Pages {
    routes: Vec<(PathBuf, Route)>,
}

impl Pages {
    /// Adds the pages of a file, and reports those in the way of another file's.
    pub(crate) fn add(
        &mut self,
        file: &Path,
        source: &str,
        routes: &[Route],
        reports: &mut Reports,
    ) {
        for route in routes {
            let mut conflicts = self.routes.iter().filter_map(|(file, first)| {
                first.conflict(route, false).map(|diagnostic| (file, first, diagnostic))
            });
            let Some((first_file, first, diagnostic)) = conflicts.next() else { continue };
            reports.add(file, source, &[diagnostic]);
            if let Ok(first_source) = fs::read_to_string(first_file) {
                reports.note(first_file, &first_source, first.span, "the first one");
            }
        }
        self.routes.extend(routes.iter().map(|route| (file.to_owned(), route.clone())));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(verb: &str, path: &str) -> Route {
        let span = Span { start: 3, end: 9 };
        Route {
            verb: verb.to_owned(),
            path: path.to_owned(),
            page: "Bug<'static, 'static>".to_owned(),
            span,
        }
    }

    #[test]
    fn pages_are_found_again_in_the_output() {
        let routes = [route("GET", "/"), route("POST", "/bug/{id}")];
        let mut file = "mod a;\n".to_owned();
        append(&mut file, &routes);
        file.push_str("\n// 0123456789abcdef\n");
        assert_eq!(of_output(&file), []);
        let mut file = "mod a;\n".to_owned();
        append(&mut file, &routes);
        file.push_str("// 0123456789abcdef\n");
        assert_eq!(of_output(&file), routes);
    }
}
