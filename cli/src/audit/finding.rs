//! What an audit finds: one thing that a reviewer, or a Content Security Policy, has to know.

use clap::ValueEnum;
use masque_compiler::source::Span;
use serde::Serialize;

/// What was found, in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    /// `…::trust_unchecked(…)`: what nobody checks
    Trust,
    /// Rust that writes into a `Buffer` itself, or calls what is for generated code
    RawMarkup,
    /// `Html::sanitize(…)`
    Sanitizer,
    /// `safe_url!`, `trusted_url!`, `safe_js!`, `safe_css!`
    CheckedLiteral,
    /// `onclick` and other event handlers
    Handler,
    /// Addresses that run: `href="javascript:…"`
    JavascriptUrl,
    /// Attributes that a client-side framework runs: `x-data`, `@click`, `hx-vals`
    Framework,
    /// `<script>` with JavaScript in it
    Script,
    /// `<script src>`
    ExternalScript,
    /// `<style>`
    Style,
    /// `style` and `style:property` in tags
    StyleAttribute,
    /// `<iframe srcdoc>`
    Srcdoc,
    /// Markup in a macro that could not be read, as inside `macro_rules!`
    UnreadMarkup,
}

impl Kind {
    /// As it is written on the command line and in JSON.
    pub(super) fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// What it means to a reviewer.
    pub(super) fn meaning(self) -> &'static str {
        match self {
            Self::Trust => "values that nobody checks: whoever wrote the reason answers for them",
            Self::RawMarkup => {
                "Rust that writes markup itself: what it puts into a `Buffer` is escaped only where it does so"
            }
            Self::Sanitizer => "markup that others wrote, as far as a sanitizer lets it through",
            Self::CheckedLiteral => {
                "addresses, scripts and styles of the author's own, which the compiler checked"
            }
            Self::Handler => {
                "JavaScript in an attribute: a CSP blocks it without `'unsafe-inline'`, or `'unsafe-hashes'` and its hash"
            }
            Self::JavascriptUrl => {
                "JavaScript in an address: a CSP blocks it without `'unsafe-inline'`, or `'unsafe-hashes'` and its hash"
            }
            Self::Framework => {
                "code or data for a client-side framework, many of which need `'unsafe-eval'` in a CSP"
            }
            Self::Script => "JavaScript in the page: a CSP allows it by its nonce or its hash",
            Self::ExternalScript => {
                "JavaScript from an address: a CSP allows it by its nonce or its origin"
            }
            Self::Style => "CSS in the page: a CSP allows it by its nonce or its hash",
            Self::StyleAttribute => {
                "CSS in an attribute: a CSP blocks it without `'unsafe-inline'`, or `'unsafe-hashes'` and its hash"
            }
            Self::Srcdoc => "a document in an attribute: the page's CSP holds in it too",
            Self::UnreadMarkup => {
                "markup that could not be read, or not all of it: look for yourself what is in it"
            }
        }
    }
}

/// Where the nonce of a `<script>` or `<style>` comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Nonce {
    /// It is the page's, written if the page has one.
    Automatic,
    /// The tag has a `nonce` attribute.
    Own,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Finding {
    pub(super) kind: Kind,
    /// What it is called: `Html`, `safe_url!`, `onclick`, `script`.
    pub(super) name: String,
    /// The element whose attribute it is.
    pub(super) element: Option<String>,
    /// Its text, as far as that is literal.
    pub(super) value: Option<String>,
    /// Whether an expression is, or is a part of, its text.
    pub(super) dynamic: bool,
    /// Of `<script>` and `<style>` in HTML.
    pub(super) nonce: Option<Nonce>,
    /// Why a value is trusted, where that is a literal.
    pub(super) reason: Option<String>,
    pub(super) span: Span,
}

impl Finding {
    /// One of which no more is known than what it is called.
    pub(super) fn new(kind: Kind, name: impl Into<String>, span: Span) -> Self {
        Self {
            kind,
            name: name.into(),
            element: None,
            value: None,
            dynamic: false,
            nonce: None,
            reason: None,
            span,
        }
    }
}
