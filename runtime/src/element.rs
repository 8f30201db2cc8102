//! Elements whose names are known only at run time: `h2` or `h3`, `ol` or `ul`, custom elements.
//!
//! What cannot be judged while compiling is judged here: names by a list, attributes by
//! [`Attributes`], as in `{..attrs}`.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use crate::attributes::{AttributeText, Attributes, spread};
use crate::buffer::Buffer;
use crate::kind::Html;
use crate::render::Render;

/// An element with a name that is a value.
///
/// Where the name is known, write the element: the compiler then checks what stands in it and
/// around it. Here only the element itself is checked; whether the place takes it (`li` in a
/// list, `td` in a row, no `div` in a `p`) is the author's care: the HTML parser moves or drops
/// what stands elsewhere.
///
/// ```
/// use masque::{Element, Render, html};
///
/// let level = 3;
/// let heading = Element::new(format!("h{level}"))?
///     .attribute("id", "news")?
///     .child("News & ")?
///     .child(html! { <i>more</i> })?;
/// assert_eq!(heading.render().as_str(), "<h3 id=\"news\">News &amp; <i>more</i></h3>");
/// # Ok::<(), masque::InvalidElement>(())
/// ```
///
/// Children are written when they are added, so scripts in them do not carry the page's nonce;
/// what `@capture` took in a template has it already.
#[derive(Clone, Debug)]
pub struct Element {
    name: Cow<'static, str>,
    attributes: Attributes,
    content: Buffer,
}

impl Element {
    /// An element without attributes and children.
    ///
    /// # Errors
    /// If the name is none of an HTML element that may stand anywhere in a page's body and has no
    /// power of its own (no `script`, `style`, `iframe`, `object`, `embed`, `link`, `meta`,
    /// `base`, `template`, `noscript`, `textarea`, `svg`, `math`, no obsolete ones), nor of a
    /// custom element, in lower case and ASCII.
    /// <https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name>
    pub fn new(name: impl Into<Cow<'static, str>>) -> Result<Self, InvalidElement> {
        let name = name.into();
        if !is_one_of(&name, ELEMENTS) && !is_one_of(&name, VOID) && !is_custom(&name) {
            return Err(InvalidElement::Name(name.into_owned()));
        }
        Ok(Self { name, attributes: Attributes::new(), content: Buffer::new() })
    }

    /// A heading of level 1 to 6: `h1` to `h6`. Other levels count as the nearest of them.
    ///
    /// ```
    /// use masque::{Element, Render};
    ///
    /// assert_eq!(Element::heading(9).render().as_str(), "<h6></h6>");
    /// ```
    #[must_use]
    pub fn heading(level: u8) -> Self {
        let name = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(1, 6) - 1)];
        Self { name: name.into(), attributes: Attributes::new(), content: Buffer::new() }
    }

    /// Sets an attribute, as [`Attributes::set`] does.
    ///
    /// # Errors
    /// If no attribute of this name may be set: see [`Attributes::may_hold`].
    ///
    /// ```
    /// use masque::{Element, Render};
    ///
    /// let link = Element::new("a")?.attribute("href", "javascript:alert(1)")?;
    /// assert_eq!(link.render().as_str(), "<a href=\"about:invalid\"></a>");
    /// assert!(Element::new("a")?.attribute("onclick", "alert(1)").is_err());
    /// # Ok::<(), masque::InvalidElement>(())
    /// ```
    pub fn attribute(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<AttributeText>,
    ) -> Result<Self, InvalidElement> {
        let name = name.into();
        if !Attributes::may_hold(&name) {
            return Err(InvalidElement::Attribute(name.into_owned()));
        }
        self.attributes.set(name, value);
        Ok(self)
    }

    /// Sets all of these attributes.
    #[must_use]
    pub fn attributes(mut self, attributes: &Attributes) -> Self {
        self.attributes.extend(attributes);
        self
    }

    /// Adds text, markup or another element at the end of what is in it.
    ///
    /// # Errors
    /// If it is a void element (`br`, `hr`, `img`, …), which has nothing in it.
    pub fn child(mut self, child: impl Render<Html>) -> Result<Self, InvalidElement> {
        if is_one_of(&self.name, VOID) {
            return Err(InvalidElement::Child(self.name.into_owned()));
        }
        child.render_to(&mut self.content);
        Ok(self)
    }
}

impl Render<Html> for Element {
    fn render_to(&self, out: &mut Buffer) {
        out.push('<');
        out.push_str(&self.name);
        spread(&self.attributes, out);
        out.push('>');
        if is_one_of(&self.name, VOID) {
            return;
        }
        // A line feed right after the start tag would be dropped.
        // https://html.spec.whatwg.org/multipage/grouping-content.html#the-pre-element
        if self.name == "pre" && self.content.as_str().starts_with('\n') {
            out.push('\n');
        }
        out.push_str(self.content.as_str());
        out.push_str("</");
        out.push_str(&self.name);
        out.push('>');
    }

    fn size_hint(&self) -> usize {
        self.content.len()
    }
}

/// Why there is no such [`Element`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidElement {
    /// No element of this name may be made at run time.
    Name(String),
    /// No attribute of this name may be set at run time.
    Attribute(String),
    /// An element of this name has no children.
    Child(String),
}

impl fmt::Display for InvalidElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "no element `{name}` can be made at run time"),
            Self::Attribute(name) => write!(f, "no attribute `{name}` can be set at run time"),
            Self::Child(name) => write!(f, "the void element `{name}` has no children"),
        }
    }
}

impl core::error::Error for InvalidElement {}

/// Elements of HTML, with blanks between the names.
const ELEMENTS: &str = "\
    a abbr address article aside audio b bdi bdo blockquote button canvas caption cite code \
    colgroup data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure \
    footer form h1 h2 h3 h4 h5 h6 header hgroup i ins kbd label legend li main map mark menu \
    meter nav ol optgroup option output p picture pre progress q rp rt ruby s samp search \
    section select slot small span strong sub summary sup table tbody td tfoot th thead time tr \
    u ul var video";

/// Those without children and end tag.
const VOID: &str = "area br col hr img input source track wbr";

/// Names with a hyphen that SVG and MathML have.
const NOT_CUSTOM: &str = "\
    annotation-xml color-profile font-face font-face-src font-face-uri font-face-format \
    font-face-name missing-glyph";

fn is_one_of(name: &str, names: &str) -> bool {
    names.split(' ').any(|known| known == name)
}

fn is_custom(name: &str) -> bool {
    let is_part = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b'_')
    };
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.contains('-')
        && name.bytes().all(is_part)
        && !is_one_of(name, NOT_CUSTOM)
}
