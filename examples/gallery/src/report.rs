//! What the form of `form.tpl` sends: read leniently, and checked afterwards, so that each mistake
//! can be shown beside its field.
//!
//! ```
//! let report = gallery::report::Report { title: "Crash".into(), ..Default::default() };
//! let errors = report.check();
//! assert_eq!(errors.of("title"), None);
//! assert_eq!(errors.of("severity"), Some("Choose one of these."));
//! ```

use serde::Deserialize;

/// The parts of SPLAT!, each with the words for it.
pub const COMPONENTS: &[(&str, &str)] =
    &[("core", "The core"), ("web", "The web pages"), ("docs", "The manual & its examples")];

/// How bad it is.
pub const SEVERITIES: &[(&str, &str)] =
    &[("wish", "A wish"), ("bug", "A bug"), ("crash", "A crash")];

/// A report of a bug. A field that is missing is an empty one.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub struct Report {
    /// Of SPLAT!, carried along by the form.
    pub revision: String,
    /// One line.
    pub title: String,
    /// As many lines as it takes.
    pub description: String,
    /// One of [`COMPONENTS`].
    pub component: String,
    /// One of [`SEVERITIES`].
    pub severity: String,
    /// Whether it is shown to others.
    pub private: bool,
}

impl Default for Report {
    fn default() -> Report {
        Report {
            revision: "0.6b5".to_owned(),
            title: String::new(),
            description: String::new(),
            component: String::new(),
            severity: String::new(),
            private: false,
        }
    }
}

impl Report {
    /// What is wrong with it.
    #[must_use]
    pub fn check(&self) -> Errors {
        let is_one_of =
            |list: &[(&str, &str)], text: &str| list.iter().any(|(name, _)| *name == text);
        let mistakes = [
            ("title", self.title.trim().is_empty(), "Give it a title."),
            ("description", self.description.trim().is_empty(), "Say what happens."),
            ("component", !is_one_of(COMPONENTS, &self.component), "Choose one of the list."),
            ("severity", !is_one_of(SEVERITIES, &self.severity), "Choose one of these."),
        ];
        let mistakes = mistakes.into_iter().filter(|(_, is_wrong, _)| *is_wrong);
        Errors(mistakes.map(|(field, _, message)| (field, message)).collect())
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

    /// How many fields are wrong.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether all is well.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
