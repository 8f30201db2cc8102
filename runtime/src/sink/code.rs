//! Code and documents as values: each place takes the type that is proof.

use super::quoted;
use crate::buffer::Buffer;
use crate::kind::Html;
use crate::safe::{SafeCss, SafeJs, begins_with};

/// The value of an event handler: `onclick={code}`. [`SafeJs`] only.
///
/// ```compile_fail
/// let mut out = masque::Buffer::new();
/// masque::__rt::handler_attribute(" onclick", "go()", &mut out); // text
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an event handler",
    label = "this is not `SafeJs`",
    note = "write the code in the template, `onclick=\"save()\"`, or `safe_js!(save(id, &name))` with values as arguments"
)]
pub trait HandlerValue {
    /// The code, or nothing.
    fn handler(&self) -> Option<&SafeJs>;
}

/// The value of `style`: `style={css}`. [`SafeCss`] only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of `style`",
    label = "this is not `SafeCss`",
    note = "give a value to one property, `style:width={{width}}`, or write `safe_css!(\"…\")`"
)]
pub trait CssValue {
    /// The declarations, or nothing.
    fn css(&self) -> Option<&SafeCss>;
}

/// The value of `srcdoc`: `<iframe srcdoc={page}>`. [`Html`] only: it is escaped
/// once more, and the page in the frame is what it was.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a document in an `iframe`",
    label = "this is not `Html`",
    note = "render it first: `srcdoc={{Page {{ … }}.render()}}`"
)]
pub trait DocumentValue {
    /// The document, or nothing.
    fn document(&self) -> Option<&Html>;
}

/// The text of a script: `<script js={code}></script>`. [`SafeJs`] only.
///
/// In `</script`, `<script` and `<!--` the `<` becomes `\x3C`: the same in a
/// string or a regular expression, and elsewhere an error of JavaScript.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the text of a script",
    label = "this is not `SafeJs`",
    note = "give values to a script that you wrote: `<script let:name={{&value}}>`"
)]
pub trait ScriptText {
    /// The code, or nothing.
    fn script(&self) -> Option<&SafeJs>;
}

/// The text of a style sheet: `<style css={sheet}></style>`. [`SafeCss`] only.
///
/// In `</style` the `<` becomes `\3C `, which is the same in a string.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the text of a style sheet",
    label = "this is not `SafeCss`",
    note = "write the sheet in the template, and give values by `style:--name={{value}}` on an element"
)]
pub trait StyleText {
    /// The sheet, or nothing.
    fn sheet(&self) -> Option<&SafeCss>;
}

macro_rules! proofs {
    ($($trait:ident $method:ident $proof:ident;)*) => {$(
        impl $trait for $proof {
            fn $method(&self) -> Option<&$proof> {
                Some(self)
            }
        }

        impl<T: $trait + ?Sized> $trait for &T {
            fn $method(&self) -> Option<&$proof> {
                (**self).$method()
            }
        }

        impl<T: $trait> $trait for Option<T> {
            fn $method(&self) -> Option<&$proof> {
                self.as_ref().and_then(T::$method)
            }
        }
    )*};
}

pub(crate) use proofs;

proofs! {
    HandlerValue handler SafeJs;
    CssValue css SafeCss;
    DocumentValue document Html;
    ScriptText script SafeJs;
    StyleText sheet SafeCss;
}

/// The value of an attribute that a script of the page reads as data or as code:
/// `x-data={json(&value)}`, `hx-vals={json(&value)}`.
///
/// `Json` (feature `json`) and [`SafeJs`]. `None` leaves the attribute out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of an attribute that is read as code",
    label = "this is neither `Json` nor `SafeJs`",
    note = "write `masque::json(&value)` for data, or `safe_js!(…)` for code"
)]
pub trait ScriptData {
    /// Writes the whole attribute, or nothing. `name` has a blank before it.
    fn write_script_data(&self, name: &str, out: &mut Buffer);
}

impl ScriptData for SafeJs {
    fn write_script_data(&self, name: &str, out: &mut Buffer) {
        quoted(name, self.as_str(), out);
    }
}

impl<T: ScriptData + ?Sized> ScriptData for &T {
    fn write_script_data(&self, name: &str, out: &mut Buffer) {
        (**self).write_script_data(name, out);
    }
}

impl<T: ScriptData> ScriptData for Option<T> {
    fn write_script_data(&self, name: &str, out: &mut Buffer) {
        if let Some(value) = self {
            value.write_script_data(name, out);
        }
    }
}

/// Writes the text of a script, in which nothing may end it or hide its end.
///
/// `<` before `!--`, `script` and `/script` becomes `\x3C`: the same in a string
/// or a regular expression, and elsewhere an error of JavaScript.
/// <https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements>
pub(crate) fn script_text(code: &SafeJs, out: &mut Buffer) {
    raw_text(code.as_str(), &["<!--", "<script", "</script"], "\\x3C", out);
}

/// Writes the text of a style sheet, in which nothing may end it.
///
/// `<` before `/style` becomes `\3C ` with its blank: the same in a string.
/// <https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point>
pub(crate) fn style_text(sheet: &SafeCss, out: &mut Buffer) {
    raw_text(sheet.as_str(), &["</style"], "\\3C ", out);
}

/// Copies `text`; a `<` that begins one of `ends` becomes `escaped`.
fn raw_text(text: &str, ends: &[&str], escaped: &str, out: &mut Buffer) {
    let mut copied = 0;
    for (at, _) in text.match_indices('<') {
        let rest = &text.as_bytes()[at..];
        if ends.iter().any(|end| begins_with(rest, end.as_bytes())) {
            out.push_str(&text[copied..at]);
            out.push_str(escaped);
            copied = at + 1;
        }
    }
    out.push_str(&text[copied..]);
}
