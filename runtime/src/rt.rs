//! What generated code calls. Nothing here is for people: it may change with
//! the compiler, in any version.
//!
//! `out` is always last, names of attributes come with a blank before them.

use crate::buffer::Buffer;
use crate::escape::{HtmlText, UrlPath, UrlQuery, XmlAttribute};
use crate::kind::{Html, Kind, Svg, Text, Xml};
use crate::render::Render;
use crate::sink::{
    AttributeValue, BooleanValue, CssValue, DocumentValue, EnumeratedValue, HandlerValue,
    IntegrityValue, MediaUrl, NavigateUrl, NonceValue, NumberValue, PlainText, ResourceUrl,
    SameSiteUrl, SandboxValue, ScriptData, ScriptText, Srcset, SrcsetValue, StyleText, UrlList,
    UrlListValue, begin, begin_with_path, quoted,
};

pub use crate::attributes::{AttributeText, Attributes, spread, spread_beside};
pub use crate::buffer::Cursor;
#[cfg(feature = "json")]
pub use crate::json::{script_constant, write as json};
pub use crate::list::{StyleList, TokenList};
#[cfg(feature = "live")]
pub use crate::live::Texts;
pub use crate::param::{ByCopy, ByReference, Param};
pub use crate::rounded::rounded;
pub use crate::rows::{Row, Rows};
#[cfg(feature = "json")]
pub use crate::safe::JsCall;

/// Values with the static text after them.
impl Cursor<'_> {
    /// Writes among the content of HTML.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn html<T: Render<Html> + ?Sized>(&mut self, value: &T, after: &'static str) {
        value.__render_then(after, self);
    }

    /// Writes among the content of SVG.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn svg<T: Render<Svg> + ?Sized>(&mut self, value: &T, after: &'static str) {
        value.__render_then(after, self);
    }

    /// Writes among the content of XML.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn xml<T: Render<Xml> + ?Sized>(&mut self, value: &T, after: &'static str) {
        value.__render_then(after, self);
    }

    /// Writes into plain text.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn text<T: Render<Text> + ?Sized>(&mut self, value: &T, after: &'static str) {
        value.__render_then(after, self);
    }

    /// Writes in a quoted attribute value or in `<title>` or `<textarea>`.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn html_text<T: PlainText + ?Sized>(&mut self, value: &T, after: &'static str) {
        value.__write_then::<HtmlText>(after, self);
    }

    /// Writes in a quoted attribute value of SVG.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn svg_text<T: PlainText + ?Sized>(&mut self, value: &T, after: &'static str) {
        value.__write_then::<XmlAttribute>(after, self);
    }

    /// Writes in a quoted attribute value of XML.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn xml_text<T: PlainText + ?Sized>(&mut self, value: &T, after: &'static str) {
        value.__write_then::<XmlAttribute>(after, self);
    }

    /// Writes in the path of a URL.
    ///
    /// An empty value right after the first `/` becomes `.`: of `/{a}/b` would
    /// otherwise be left `//b`, which is another host.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn url_path<T: PlainText + ?Sized>(&mut self, value: &T, after: &'static str) {
        let start = self.len();
        value.__write_then::<UrlPath>(after, self);
        if !T::__IS_WRITTEN && self.len() == start + after.len() {
            dot_for_nothing(after, self.buffer());
            self.resume();
        }
    }

    /// Writes in the query of a URL.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn url_query<T: PlainText + ?Sized>(&mut self, value: &T, after: &'static str) {
        value.__write_then::<UrlQuery>(after, self);
    }

    /// Writes in the fragment of a URL.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn url_fragment<T: PlainText + ?Sized>(&mut self, value: &T, after: &'static str) {
        value.__write_then::<UrlQuery>(after, self);
    }
}

/// Nothing was written before `after`.
#[cold]
#[inline(never)]
fn dot_for_nothing(after: &str, out: &mut Buffer) {
    out.truncate(out.len() - after.len());
    if out.as_str().ends_with("\"/") || out.as_str().ends_with("'/") {
        out.push('.');
    }
    out.push_str(after);
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

/// Begins a quoted value with the URL of a link or a form.
#[inline]
pub fn navigate_url<T: NavigateUrl + ?Sized>(value: &T, out: &mut Buffer) {
    if let Some(url) = value.navigate_url() {
        begin(url.as_str(), out);
    }
}

/// Begins a quoted value with the URL of what is shown or played.
#[inline]
pub fn media_url<T: MediaUrl + ?Sized>(value: &T, out: &mut Buffer) {
    if let Some(url) = value.media_url() {
        begin(url.as_str(), out);
    }
}

/// Begins a quoted value with a URL of this site.
#[inline]
pub fn same_site_url<T: SameSiteUrl + ?Sized>(value: &T, out: &mut Buffer) {
    if let Some(url) = value.same_site_url() {
        begin_with_path(url.as_str(), out);
    }
}

/// Begins a quoted value with the URL of code or of a page.
#[inline]
pub fn resource_url<T: ResourceUrl + ?Sized>(value: &T, out: &mut Buffer) {
    if let Some(url) = value.resource_url() {
        begin_with_path(url.as_str(), out);
    }
}

/// Writes ` href="url"`, or nothing.
#[inline]
pub fn navigate_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: NavigateUrl + ?Sized,
{
    if let Some(url) = value.navigate_url() {
        quoted(name, url.as_str(), out);
    }
}

/// Writes ` src="url"`, or nothing.
#[inline]
pub fn media_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: MediaUrl + ?Sized,
{
    if let Some(url) = value.media_url() {
        quoted(name, url.as_str(), out);
    }
}

/// Writes ` hx-get="url"`, or nothing.
#[inline]
pub fn same_site_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: SameSiteUrl + ?Sized,
{
    if let Some(url) = value.same_site_url() {
        quoted(name, url.as_str(), out);
    }
}

/// Writes ` src="url"`, or nothing.
#[inline]
pub fn resource_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: ResourceUrl + ?Sized,
{
    if let Some(url) = value.resource_url() {
        quoted(name, url.as_str(), out);
    }
}

/// Writes ` ping="urls"`, or nothing.
#[inline]
pub fn url_list_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: UrlListValue + ?Sized,
{
    let mut list = UrlList::new();
    value.add_urls(&mut list);
    if !list.as_str().is_empty() {
        quoted(name, list.as_str(), out);
    }
}

/// Writes ` srcset="images"`, or nothing.
#[inline]
pub fn srcset_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: SrcsetValue + ?Sized,
{
    let mut set = Srcset::new();
    value.add_images(&mut set);
    if !set.as_str().is_empty() {
        quoted(name, set.as_str(), out);
    }
}

/// Writes ` onclick="code"`, or nothing.
#[inline]
pub fn handler_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: HandlerValue + ?Sized,
{
    if let Some(code) = value.handler() {
        quoted(name, code.as_str(), out);
    }
}

/// Writes ` style="css"`, or nothing.
#[inline]
pub fn css_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: CssValue + ?Sized,
{
    if let Some(css) = value.css() {
        quoted(name, css.as_str(), out);
    }
}

/// Writes ` srcdoc="page"`, or nothing.
#[inline]
pub fn document_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: DocumentValue + ?Sized,
{
    if let Some(document) = value.document() {
        attribute(name, document.as_str(), out);
    }
}

/// Writes ` nonce="word"`, or nothing.
#[inline]
pub fn nonce_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: NonceValue + ?Sized,
{
    if let Some(nonce) = value.nonce() {
        quoted(name, nonce.as_str(), out);
    }
}

/// Writes ` integrity="hashes"`, or nothing.
#[inline]
pub fn integrity_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: IntegrityValue + ?Sized,
{
    if let Some(hashes) = value.integrity() {
        quoted(name, hashes.as_str(), out);
    }
}

/// Writes ` sandbox="tokens"`, ` sandbox`, or nothing.
#[inline]
pub fn sandbox_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: SandboxValue + ?Sized,
{
    if let Some(sandbox) = value.sandbox() {
        crate::sink::sandbox(name, *sandbox, out);
    }
}

/// Writes ` x-data="json"`, or nothing.
#[inline]
pub fn script_data_attribute<T>(name: &'static str, value: &T, out: &mut Buffer)
where
    T: ScriptData + ?Sized,
{
    value.write_script_data(name, out);
}

/// The condition of a name in a list. As an argument it may be any expression.
#[cfg_attr(not(debug_assertions), inline(always))]
#[must_use]
pub const fn holds(condition: bool) -> bool {
    condition
}

/// Writes the text of a script.
#[inline]
pub fn script_text<T: ScriptText + ?Sized>(value: &T, out: &mut Buffer) {
    if let Some(code) = value.script() {
        crate::sink::script_text(code, out);
    }
}

/// Writes the text of a style sheet.
#[inline]
pub fn style_text<T: StyleText + ?Sized>(value: &T, out: &mut Buffer) {
    if let Some(sheet) = value.sheet() {
        crate::sink::style_text(sheet, out);
    }
}

/// Writes ` nonce="word"` if the page has one.
#[inline]
pub fn nonce(out: &mut Buffer) {
    if let Some(nonce) = out.nonce().cloned() {
        quoted(" nonce", nonce.as_str(), out);
    }
}

/// Text at the start and at the end of a loop's body, written as one where a turn
/// follows a turn.
///
/// ```text
/// <td>1</td><td>2</td><td>      `open` takes the last `<td>` back
///     ^^^^^^^^^^ one write
/// ```
///
/// What leaves a turn early leaves it between `start` and `end`, where nothing was
/// written in advance.
#[derive(Debug, Default)]
pub struct Joint {
    /// Whether the text at the start of the next turn is there.
    written: bool,
}

impl Joint {
    /// A turn begins with this text.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn start(&mut self, text: &'static str, out: &mut Cursor<'_>) {
        if !core::mem::take(&mut self.written) {
            out.push_str(text);
        }
    }

    /// A turn has ended, and written the text at the start of the next.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn end(&mut self) {
        self.written = true;
    }

    /// There is no next turn.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn open(self, text: &'static str, out: &mut Cursor<'_>) {
        if self.written {
            out.take_back(text);
        }
    }
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
