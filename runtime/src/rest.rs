//! The attributes that a component with `..rest: Attributes` takes by their names.
//!
//! ```text
//! <Button class="big" disabled={busy} hx-get="/a">
//!         │           │               └─▶ .attribute("hx-get", "/a")
//!         │           └─▶ .disabled(busy)
//!         └─▶ .__literal().class(From::from("big"))
//! ```
//!
//! A parameter of the same name has a method of the builder's own, which Rust
//! prefers to these.

use crate::attributes::{AttributeText, Attributes};

/// What a tag calls before it sets an attribute to a quoted value. Builders of
/// templates with `..rest` have a method of this name of their own.
pub trait Literal: Sized {
    /// The builder itself.
    #[must_use]
    fn __literal(self) -> Self {
        self
    }
}

impl<Builder> Literal for Builder {}

macro_rules! rest_attributes {
    ($($method:ident $name:literal)*) => {
        /// The builder of a template that takes any attribute.
        pub trait RestAttributes: Sized {
            /// The attributes that were given so far.
            fn __rest(&mut self) -> &mut Attributes;

            /// An attribute whose name is no identifier: `hx-get`, `aria-label`.
            #[must_use]
            fn attribute(mut self, name: &'static str, value: impl Into<AttributeText>) -> Self {
                self.__rest().set(name, value);
                self
            }

            /// All of a list of attributes.
            #[must_use]
            fn attributes(mut self, attributes: &Attributes) -> Self {
                self.__rest().extend(attributes);
                self
            }

            $(
                #[doc = concat!("`", $name, "`")]
                #[must_use]
                fn $method(self, value: impl Into<AttributeText>) -> Self {
                    self.attribute($name, value)
                }
            )*
        }

        /// The same for a quoted value: what `From::from("big")` converts to can
        /// only be inferred where one type is wanted.
        pub trait RestLiterals: Sized {
            /// The builder that takes the attribute.
            type Builder: RestAttributes;

            /// The builder.
            fn __builder(self) -> Self::Builder;

            $(
                #[doc = concat!("`", $name, "`")]
                #[must_use]
                fn $method(self, value: &str) -> Self::Builder {
                    self.__builder().attribute($name, value)
                }
            )*
        }
    };
}

rest_attributes! {
    abbr "abbr"
    accept "accept"
    accesskey "accesskey"
    action "action"
    alpha "alpha"
    alt "alt"
    autocapitalize "autocapitalize"
    autocomplete "autocomplete"
    autocorrect "autocorrect"
    autofocus "autofocus"
    autoplay "autoplay"
    checked "checked"
    cite "cite"
    class "class"
    closedby "closedby"
    colorspace "colorspace"
    cols "cols"
    colspan "colspan"
    command "command"
    commandfor "commandfor"
    contenteditable "contenteditable"
    controls "controls"
    coords "coords"
    crossorigin "crossorigin"
    datetime "datetime"
    decoding "decoding"
    r#default "default"
    dir "dir"
    dirname "dirname"
    disabled "disabled"
    download "download"
    draggable "draggable"
    enctype "enctype"
    enterkeyhint "enterkeyhint"
    fetchpriority "fetchpriority"
    r#for "for"
    form "form"
    formaction "formaction"
    formenctype "formenctype"
    formmethod "formmethod"
    formnovalidate "formnovalidate"
    formtarget "formtarget"
    headers "headers"
    headingoffset "headingoffset"
    headingreset "headingreset"
    height "height"
    hidden "hidden"
    high "high"
    href "href"
    hreflang "hreflang"
    id "id"
    inert "inert"
    inputmode "inputmode"
    ismap "ismap"
    itemid "itemid"
    itemprop "itemprop"
    itemref "itemref"
    itemscope "itemscope"
    itemtype "itemtype"
    kind "kind"
    label "label"
    lang "lang"
    list "list"
    loading "loading"
    r#loop "loop"
    low "low"
    max "max"
    maxlength "maxlength"
    media "media"
    method "method"
    min "min"
    minlength "minlength"
    multiple "multiple"
    muted "muted"
    name "name"
    novalidate "novalidate"
    open "open"
    optimum "optimum"
    pattern "pattern"
    placeholder "placeholder"
    playsinline "playsinline"
    popover "popover"
    popovertarget "popovertarget"
    popovertargetaction "popovertargetaction"
    poster "poster"
    preload "preload"
    readonly "readonly"
    referrerpolicy "referrerpolicy"
    rel "rel"
    required "required"
    reversed "reversed"
    role "role"
    rows "rows"
    rowspan "rowspan"
    scope "scope"
    selected "selected"
    shape "shape"
    size "size"
    sizes "sizes"
    slot "slot"
    span "span"
    spellcheck "spellcheck"
    src "src"
    srclang "srclang"
    start "start"
    step "step"
    tabindex "tabindex"
    target "target"
    title "title"
    translate "translate"
    r#type "type"
    usemap "usemap"
    value "value"
    width "width"
    wrap "wrap"
    writingsuggestions "writingsuggestions"
}
