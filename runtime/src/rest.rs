//! The attributes that a component with `..rest: Attributes` takes by their names.
//!
//! `<Button class="big" disabled={busy} hx-get="/a">` calls `.class(…)`,
//! `.disabled(…)` and `.attribute("hx-get", …)` on the builder of `Button`.
//! A parameter of the same name has a method of the builder's own, which Rust
//! prefers to these.

use crate::attributes::{AttributeText, Attributes};

macro_rules! rest_attributes {
    ($($method:ident $literal:ident $name:literal)*) => {
        /// The builder of a template that takes any attribute.
        ///
        /// Each attribute has two methods: `name` takes any value, `__name` only text.
        /// A tag calls the second for a quoted value: `.__class(From::from("big"))`
        /// needs a parameter of one type to infer what it converts to.
        pub trait RestAttributes: Sized {
            #[doc(hidden)]
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

                #[doc(hidden)]
                #[must_use]
                fn $literal(self, value: &str) -> Self {
                    self.attribute($name, value)
                }
            )*
        }
    };
}

rest_attributes! {
    abbr __abbr "abbr"
    accept __accept "accept"
    accesskey __accesskey "accesskey"
    action __action "action"
    alpha __alpha "alpha"
    alt __alt "alt"
    autocapitalize __autocapitalize "autocapitalize"
    autocomplete __autocomplete "autocomplete"
    autocorrect __autocorrect "autocorrect"
    autofocus __autofocus "autofocus"
    autoplay __autoplay "autoplay"
    checked __checked "checked"
    cite __cite "cite"
    class __class "class"
    closedby __closedby "closedby"
    colorspace __colorspace "colorspace"
    cols __cols "cols"
    colspan __colspan "colspan"
    command __command "command"
    commandfor __commandfor "commandfor"
    contenteditable __contenteditable "contenteditable"
    controls __controls "controls"
    coords __coords "coords"
    crossorigin __crossorigin "crossorigin"
    datetime __datetime "datetime"
    decoding __decoding "decoding"
    r#default __default "default"
    dir __dir "dir"
    dirname __dirname "dirname"
    disabled __disabled "disabled"
    download __download "download"
    draggable __draggable "draggable"
    enctype __enctype "enctype"
    enterkeyhint __enterkeyhint "enterkeyhint"
    fetchpriority __fetchpriority "fetchpriority"
    r#for __for "for"
    form __form "form"
    formaction __formaction "formaction"
    formenctype __formenctype "formenctype"
    formmethod __formmethod "formmethod"
    formnovalidate __formnovalidate "formnovalidate"
    formtarget __formtarget "formtarget"
    headers __headers "headers"
    headingoffset __headingoffset "headingoffset"
    headingreset __headingreset "headingreset"
    height __height "height"
    hidden __hidden "hidden"
    high __high "high"
    href __href "href"
    hreflang __hreflang "hreflang"
    id __id "id"
    inert __inert "inert"
    inputmode __inputmode "inputmode"
    ismap __ismap "ismap"
    itemid __itemid "itemid"
    itemprop __itemprop "itemprop"
    itemref __itemref "itemref"
    itemscope __itemscope "itemscope"
    itemtype __itemtype "itemtype"
    kind __kind "kind"
    label __label "label"
    lang __lang "lang"
    list __list "list"
    loading __loading "loading"
    r#loop __loop "loop"
    low __low "low"
    max __max "max"
    maxlength __maxlength "maxlength"
    media __media "media"
    method __method "method"
    min __min "min"
    minlength __minlength "minlength"
    multiple __multiple "multiple"
    muted __muted "muted"
    name __name "name"
    novalidate __novalidate "novalidate"
    open __open "open"
    optimum __optimum "optimum"
    pattern __pattern "pattern"
    placeholder __placeholder "placeholder"
    playsinline __playsinline "playsinline"
    popover __popover "popover"
    popovertarget __popovertarget "popovertarget"
    popovertargetaction __popovertargetaction "popovertargetaction"
    poster __poster "poster"
    preload __preload "preload"
    readonly __readonly "readonly"
    referrerpolicy __referrerpolicy "referrerpolicy"
    rel __rel "rel"
    required __required "required"
    reversed __reversed "reversed"
    role __role "role"
    rows __rows "rows"
    rowspan __rowspan "rowspan"
    scope __scope "scope"
    selected __selected "selected"
    shape __shape "shape"
    size __size "size"
    sizes __sizes "sizes"
    slot __slot "slot"
    span __span "span"
    spellcheck __spellcheck "spellcheck"
    src __src "src"
    srclang __srclang "srclang"
    start __start "start"
    step __step "step"
    tabindex __tabindex "tabindex"
    target __target "target"
    title __title "title"
    translate __translate "translate"
    r#type __type "type"
    usemap __usemap "usemap"
    value __value "value"
    width __width "width"
    wrap __wrap "wrap"
    writingsuggestions __writingsuggestions "writingsuggestions"
}
