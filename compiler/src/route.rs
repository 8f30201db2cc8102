//! Where pages are, and which two a router could not tell apart.

use crate::diagnostic::{Diagnostic, page as report};
use crate::source::Span;

/// Where a page is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// `GET`
    pub verb: String,
    /// `/bug/{id}`
    pub path: String,
    /// The type that implements `Page`, as its module names it: `BugPage<'static>`.
    pub page: String,
    /// The path in the source, without its quotes.
    pub span: Span,
}

impl Route {
    /// What is wrong with two pages in one application, at the second of them; in the first one's
    /// file the label on that has its place.
    ///
    /// They answer the same path and verb, or their paths differ in names of parameters alone, or
    /// one takes the rest of a path where the other takes a segment: axum's router refuses these.
    ///
    /// ```
    /// use masque_compiler::{Route, source::Span};
    ///
    /// let route = |path: &str| Route {
    ///     verb: "GET".to_owned(),
    ///     path: path.to_owned(),
    ///     page: "Page".to_owned(),
    ///     span: Span::default(),
    /// };
    /// assert!(route("/bug/{id}").conflict(&route("/bug/{id}"), true).is_some());
    /// assert!(route("/bug/{id}").conflict(&route("/bug/{number}"), true).is_some());
    /// assert!(route("/bug/{id}").conflict(&route("/bug/new"), true).is_none());
    /// ```
    #[must_use]
    pub fn conflict(&self, second: &Self, same_file: bool) -> Option<Diagnostic> {
        let first = same_file.then_some(self.span);
        if self.path == second.path {
            let same = self.verb == second.verb;
            return same
                .then(|| report::duplicate_page(&second.verb, &second.path, second.span, first));
        }
        let mut segments = self.path.split('/').zip(second.path.split('/'));
        let is_parameter = |segment: &str| segment.starts_with('{');
        let takes_rest = |segment: &str| segment.starts_with("{*");
        let difference =
            segments.find(|(one, other)| match is_parameter(one) && is_parameter(other) {
                true => takes_rest(one) || takes_rest(other),
                false => one != other,
            });
        let are_rivals = match difference {
            Some((one, other)) => is_parameter(one) && is_parameter(other),
            None => self.path.split('/').count() == second.path.split('/').count(),
        };
        are_rivals.then(|| report::rival_paths(&second.path, &self.path, second.span, first))
    }
}

/// Reports the pages of one file that are in each other's way.
pub(crate) fn check(diagnostics: &mut Vec<Diagnostic>, routes: &[&Route]) {
    for (index, route) in routes.iter().enumerate() {
        let earlier = routes[..index].iter();
        diagnostics.extend(earlier.filter_map(|first| first.conflict(route, true)).next());
    }
}
