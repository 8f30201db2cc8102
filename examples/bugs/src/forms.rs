//! What readers send: queries and forms, read leniently and checked afterwards.
//!
//! A missing field is an empty one, so that every mistake can be shown beside
//! its field in the form that made it.
//!
//! ```
//! let form = bugs::forms::BugForm { title: "Crash".into(), ..Default::default() };
//! let errors = form.check().unwrap_err();
//! assert_eq!(errors.of("title"), None);
//! assert_eq!(errors.of("reporter"), Some("Say who you are: a handle will do."));
//! ```

use serde::Deserialize;

use crate::tracker::{Filter, NewBug, NewComment};

/// `?status=open&q=crash&page=2`: which part of the list is wanted.
///
/// Anyone can type an address: what makes no sense here means "all", and the
/// first page.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    status: String,
    q: String,
    page: String,
}

impl ListQuery {
    /// Which bugs.
    #[must_use]
    pub fn filter(&self) -> Filter {
        Filter { status: self.status.parse().ok(), text: self.q.trim().to_owned() }
    }

    /// Which page, from 1 on.
    #[must_use]
    pub fn page(&self) -> i64 {
        self.page.parse().unwrap_or(1)
    }
}

/// The form that files a bug.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct BugForm {
    /// One line.
    pub title: String,
    /// As many lines as it takes.
    pub description: String,
    /// A handle.
    pub reporter: String,
}

impl BugForm {
    /// A bug that can be filed, or what is wrong with the form.
    pub fn check(&self) -> Result<NewBug, Errors> {
        let mut errors = Errors::default();
        errors.check_line("title", &self.title, 160, "Give it a title.");
        errors.check_text("description", &self.description, "Say what happens.");
        errors.check_handle("reporter", &self.reporter);
        errors.none_or(|| NewBug {
            title: self.title.trim().to_owned(),
            description: unix_lines(&self.description),
            reporter: self.reporter.trim().to_owned(),
        })
    }
}

/// The form that adds a comment.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct CommentForm {
    /// A handle.
    pub author: String,
    /// As many lines as it takes.
    pub text: String,
    /// What the bug's status becomes: empty to leave it as it is.
    pub status: String,
}

impl CommentForm {
    /// A comment that can be added, or what is wrong with the form.
    pub fn check(&self) -> Result<NewComment, Errors> {
        let mut errors = Errors::default();
        errors.check_handle("author", &self.author);
        errors.check_text("text", &self.text, "Say something.");
        let status = (!self.status.is_empty()).then(|| self.status.parse()).transpose();
        if status.is_err() {
            errors.add("status", "There is no such status.");
        }
        errors.none_or(|| NewComment {
            author: self.author.trim().to_owned(),
            text: unix_lines(&self.text),
            status: status.unwrap_or_default(),
        })
    }
}

/// What is wrong with a form: at most one message for each field.
#[derive(Clone, Debug, Default)]
pub struct Errors(Vec<(&'static str, &'static str)>);

impl Errors {
    /// What is wrong with one field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&'static str> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, message)| *message)
    }

    /// Whether all is well.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn add(&mut self, field: &'static str, message: &'static str) {
        self.0.push((field, message));
    }

    fn check_line(&mut self, field: &'static str, value: &str, most: usize, missing: &'static str) {
        let value = value.trim();
        if value.is_empty() {
            self.add(field, missing);
        } else if value.chars().count() > most {
            self.add(field, "This is too long for one line.");
        } else if value.chars().any(char::is_control) {
            self.add(field, "This must be one line of plain text.");
        }
    }

    fn check_handle(&mut self, field: &'static str, value: &str) {
        self.check_line(field, value, 40, "Say who you are: a handle will do.");
    }

    fn check_text(&mut self, field: &'static str, value: &str, missing: &'static str) {
        if value.trim().is_empty() {
            self.add(field, missing);
        } else if value.chars().count() > 10_000 {
            self.add(field, "Ten thousand characters are enough.");
        }
    }

    fn none_or<T>(self, value: impl FnOnce() -> T) -> Result<T, Errors> {
        if self.is_empty() { Ok(value()) } else { Err(self) }
    }
}

/// Browsers send `\r\n`; the database keeps `\n`.
fn unix_lines(text: &str) -> String {
    text.trim_end().replace("\r\n", "\n")
}
