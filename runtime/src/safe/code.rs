//! [`SafeJs`] and [`SafeCss`]: code that the author wrote.

use alloc::borrow::Cow;

use super::contains;

/// JavaScript that the author wrote: for event handlers, `onclick={code}`, and
/// scripts, `<script js={code}></script>`.
///
/// ```
/// use masque::safe_js;
///
/// assert_eq!(safe_js!("history.back()").as_str(), "history.back()");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeJs(Cow<'static, str>);

impl SafeJs {
    /// Takes text as it is, without looking at it.
    ///
    /// Who calls this answers for the text: it runs in the reader's browser.
    /// `reason` says, for reviews, why it can be trusted.
    #[must_use]
    pub fn trust_unchecked(text: impl Into<Cow<'static, str>>, reason: &'static str) -> Self {
        debug_assert!(!reason.is_empty(), "say why this code can be trusted");
        Self(text.into())
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What [`safe_js!`](crate::safe_js) makes of a literal.
    #[doc(hidden)]
    #[must_use]
    pub const fn __literal(code: &'static str) -> Self {
        let text = code.as_bytes();
        assert!(
            !contains(text, "</script") && !contains(text, "<script") && !contains(text, "<!--"),
            "HTML would end the script here: in a string write `\\x3C` for the `<` of `</script`, `<script` and `<!--`"
        );
        Self(Cow::Borrowed(code))
    }
}

/// CSS that the author wrote: for `style={css}` and `<style css={sheet}></style>`.
///
/// ```
/// use masque::safe_css;
///
/// assert_eq!(safe_css!("color: red").as_str(), "color: red");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeCss(Cow<'static, str>);

impl SafeCss {
    /// Takes text as it is, without looking at it.
    ///
    /// Who calls this answers for the text: it can hide, cover and send away
    /// what the page shows. `reason` says, for reviews, why it can be trusted.
    #[must_use]
    pub fn trust_unchecked(text: impl Into<Cow<'static, str>>, reason: &'static str) -> Self {
        debug_assert!(!reason.is_empty(), "say why this CSS can be trusted");
        Self(text.into())
    }

    /// The CSS.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What [`safe_css!`](crate::safe_css) makes.
    #[doc(hidden)]
    #[must_use]
    pub const fn __literal(css: &'static str) -> Self {
        assert!(
            !contains(css.as_bytes(), "</style"),
            "HTML would end the style here: in a string write `<\\/style` for `</style`"
        );
        Self(Cow::Borrowed(css))
    }
}

/// [`SafeJs`] from a literal; with the feature `json` also a call with values.
///
/// The values become JSON in the code, so each is data, whatever is in it.
///
/// ```
/// # #[cfg(feature = "json")] {
/// use masque::safe_js;
///
/// let (id, name) = (3, "x</script>");
/// assert_eq!(safe_js!(app.open(id, name)).as_str(), r#"app.open(3,"x\u003C/script\u003E")"#);
/// # }
/// ```
///
/// ```compile_fail
/// masque::safe_js!("document.write('</script>')"); // HTML would end the script there
/// ```
#[macro_export]
macro_rules! safe_js {
    ($code:literal) => {{
        const CODE: $crate::SafeJs = $crate::SafeJs::__literal($code);
        CODE
    }};
    ($first:ident $(. $rest:ident)* ($($argument:expr),* $(,)?)) => {
        $crate::__js_call!(
            ::core::concat!(::core::stringify!($first) $(, ".", ::core::stringify!($rest))*)
            $(, $argument)*
        )
    };
    ($($other:tt)*) => {
        ::core::compile_error!("`safe_js!` takes a literal, or a call with values: `safe_js!(app.open(id, &name))`")
    };
}

/// [`SafeCss`] from a literal.
///
/// ```
/// let wide = masque::safe_css!("width: calc(100% - 2em)");
/// assert_eq!(wide.as_str(), "width: calc(100% - 2em)");
/// ```
///
/// ```compile_fail
/// masque::safe_css!("</style><script>"); // HTML would end the style there
/// ```
#[macro_export]
macro_rules! safe_css {
    ($css:literal) => {{
        const CSS: $crate::SafeCss = $crate::SafeCss::__literal($css);
        CSS
    }};
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`safe_css!` takes a literal: for a value write `style:property={value}` on an element"
        )
    };
}

/// A call with values, from `safe_js!`.
#[cfg(feature = "json")]
#[doc(hidden)]
#[macro_export]
macro_rules! __js_call {
    ($function:expr $(, $argument:expr)*) => {
        $crate::__rt::JsCall::new($function)$(.argument(&$argument))*.end()
    };
}

/// A call with values, from `safe_js!`.
#[cfg(not(feature = "json"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __js_call {
    ($($call:tt)*) => {
        ::core::compile_error!("values in JavaScript need a feature: write `masque = { …, features = [\"json\"] }` in Cargo.toml")
    };
}

/// A call of JavaScript, while it is written.
#[cfg(feature = "json")]
#[derive(Debug)]
pub struct JsCall {
    code: crate::buffer::Buffer,
    arguments: usize,
}

#[cfg(feature = "json")]
impl JsCall {
    /// Begins a call of `function`.
    #[must_use]
    pub fn new(function: &'static str) -> Self {
        let mut code = crate::buffer::Buffer::new();
        code.push_str(function);
        code.push('(');
        Self { code, arguments: 0 }
    }

    /// Adds a value.
    ///
    /// # Panics
    /// If it cannot be JSON.
    #[must_use]
    pub fn argument<T: serde::Serialize + ?Sized>(mut self, value: &T) -> Self {
        if self.arguments > 0 {
            self.code.push(',');
        }
        self.arguments += 1;
        crate::json::expression(value, &mut self.code);
        self
    }

    /// Ends the call.
    #[must_use]
    pub fn end(mut self) -> SafeJs {
        self.code.push(')');
        SafeJs(Cow::Owned(self.code.into_string()))
    }
}
