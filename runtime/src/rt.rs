//! What generated code calls. Nothing here is for people: it may change with
//! the compiler, in any version.
//!
//! `out` is always last, names of attributes come with a blank before them.

use crate::buffer::Buffer;
use crate::escape::{HtmlText, UrlPath, UrlQuery, XmlAttribute};
use crate::kind::{Html, Kind, Svg, Text, Xml};
use crate::render::Render;
use crate::sink::{AttributeValue, BooleanValue, EnumeratedValue, NumberValue, PlainText};

pub use crate::attributes::{AttributeText, Attributes, spread};
#[cfg(feature = "json")]
pub use crate::json::{json, script_constant};
pub use crate::list::{StyleList, TokenList};
pub use crate::rows::{Row, Rows};

/// Writes among the content of HTML.
#[inline]
pub fn html<T: Render<Html> + ?Sized>(value: &T, out: &mut Buffer) {
    value.render_to(out);
}

/// Writes among the content of SVG.
#[inline]
pub fn svg<T: Render<Svg> + ?Sized>(value: &T, out: &mut Buffer) {
    value.render_to(out);
}

/// Writes among the content of XML.
#[inline]
pub fn xml<T: Render<Xml> + ?Sized>(value: &T, out: &mut Buffer) {
    value.render_to(out);
}

/// Writes into plain text.
#[inline]
pub fn text<T: Render<Text> + ?Sized>(value: &T, out: &mut Buffer) {
    value.render_to(out);
}

/// Writes in a quoted attribute value or in `<title>` or `<textarea>`.
#[inline]
pub fn html_text<T: PlainText + ?Sized>(value: &T, out: &mut Buffer) {
    value.write_text::<HtmlText>(out);
}

/// Writes in a quoted attribute value of SVG.
#[inline]
pub fn svg_text<T: PlainText + ?Sized>(value: &T, out: &mut Buffer) {
    value.write_text::<XmlAttribute>(out);
}

/// Writes in a quoted attribute value of XML.
#[inline]
pub fn xml_text<T: PlainText + ?Sized>(value: &T, out: &mut Buffer) {
    value.write_text::<XmlAttribute>(out);
}

/// Writes in the path of a URL.
///
/// An empty value right after the first `/` becomes `.`: of `/{a}/b` would
/// otherwise be left `//b`, which is another host.
#[inline]
pub fn url_path<T: PlainText + ?Sized>(value: &T, out: &mut Buffer) {
    let start = out.len();
    value.write_text::<UrlPath>(out);
    let written = out.as_str();
    if written.len() == start && (written.ends_with("\"/") || written.ends_with("'/")) {
        out.push('.');
    }
}

/// Writes in the query of a URL.
#[inline]
pub fn url_query<T: PlainText + ?Sized>(value: &T, out: &mut Buffer) {
    value.write_text::<UrlQuery>(out);
}

/// Writes in the fragment of a URL.
#[inline]
pub fn url_fragment<T: PlainText + ?Sized>(value: &T, out: &mut Buffer) {
    value.write_text::<UrlQuery>(out);
}

/// Writes ` name="value"`, ` name`, or nothing.
#[inline]
pub fn attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: AttributeValue + ?Sized,
{
    value.write_attribute::<HtmlText>(name, out);
}

/// Writes ` name="value"`, ` name=""`, or nothing.
#[inline]
pub fn xml_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: AttributeValue + ?Sized,
{
    value.write_attribute::<XmlAttribute>(name, out);
}

/// Writes ` name`, or nothing.
#[inline]
pub fn boolean_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: BooleanValue + ?Sized,
{
    if value.is_on() {
        out.push_str(name);
    }
}

/// Writes ` name="word"`, or nothing.
#[inline]
pub fn enumerated_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: EnumeratedValue + ?Sized,
{
    value.write_enumerated(name, out);
}

/// Writes ` name="3"`, or nothing.
#[inline]
pub fn number_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: NumberValue + ?Sized,
{
    value.write_number(name, out);
}

/// Markup that a closure writes: what fills a slot.
#[derive(Clone, Copy, Debug)]
pub struct FromFn<F>(pub F);

/// Markup that `f` writes.
pub const fn from_fn<F: Fn(&mut Buffer)>(f: F) -> FromFn<F> {
    FromFn(f)
}

impl<K: Kind, F: Fn(&mut Buffer)> Render<K> for FromFn<F> {
    fn render_to(&self, out: &mut Buffer) {
        (self.0)(out);
    }
}

/// A field of a template, on its way to becoming a name in the body: its value
/// where it is `Copy`, a reference to it where not.
///
/// ```
/// use masque::__rt::{ByCopy as _, ByReference as _, Param};
///
/// let (number, name) = (3, String::from("Ada"));
/// let number: i32 = Param(&number).bind();
/// let name: &String = Param(&name).bind();
/// assert_eq!((number, name.as_str()), (3, "Ada"));
/// ```
///
/// Method lookup tries `self` before `&self`, so [`ByCopy`] wins where both hold.
#[derive(Debug)]
pub struct Param<'a, T: ?Sized>(pub &'a T);

/// Binds what is `Copy`.
pub trait ByCopy {
    /// The type of the field.
    type Value;

    /// The value of the field.
    fn bind(self) -> Self::Value;
}

/// Binds what is not `Copy`.
pub trait ByReference<'a> {
    /// The type of the field.
    type Value: ?Sized;

    /// The field.
    fn bind(&self) -> &'a Self::Value;
}

impl<T: Copy> ByCopy for Param<'_, T> {
    type Value = T;

    #[inline]
    fn bind(self) -> T {
        *self.0
    }
}

impl<'a, T: ?Sized> ByReference<'a> for Param<'a, T> {
    type Value = T;

    #[inline]
    fn bind(&self) -> &'a T {
        self.0
    }
}
