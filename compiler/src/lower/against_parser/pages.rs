//! A seed → pages of HTML without end, sound ones and damaged ones, in the shapes of
//! html5lib's tests of tree construction.

/// Pseudorandom numbers: SplitMix64.
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) % bound as u64) as usize
    }

    pub(super) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// What may stand somewhere.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Flow,
    Phrasing,
    Head,
    Table,
    Rows,
    Row,
    Columns,
    Select,
    List,
    Ruby,
    Svg,
    Math,
}

const TEXTS: &[&str] = &[
    "a", " b ", "\n", "a < b", "<", "&", "&amp;", "&lt", "&#x3c;", "&#", "&notit;", "x&y=z", "]]>",
    "--", "/>", "\"'", "é", "a=b", "a&lt;b",
];

const COMMENTS: &[&str] = &[
    "<!---->",
    "<!-- a -->",
    "<!-- > -->",
    "<!-- -- a -->",
    "<!--<b>-->",
    "<!-->a-->",
    "<!-- a --!>",
];

/// What HTML makes comments of, or drops.
const BOGUS: &[&str] = &[
    "<!--->",
    "<!a>",
    "<?a?>",
    "</ a>",
    "</>",
    "<![CDATA[a]]>",
    "<!-- a",
    "<!DOCTYPE a>",
    "<p",
    "</p>",
    "</div x>",
];

const RAW_TEXTS: &[&str] =
    &["", "a", "a < b && c", "f('</b>')", "'<!-' + '-'", "\"&lt;\"", "/* </ */"];

const RCDATA: &[&str] = &["", "a", "&lt;b>", "a & b", "&amp", "a < b", "\n", "</ t"];

const FLOW: &[&str] = &[
    "div",
    "p",
    "section",
    "article",
    "address",
    "blockquote",
    "center",
    "dialog",
    "details",
    "fieldset",
    "figure",
    "form",
    "h1",
    "h2",
    "h6",
    "header",
    "main",
    "pre",
    "listing",
    "nav",
    "object",
    "marquee",
    "applet",
    "my-card",
];

const PHRASING: &[&str] = &[
    "a", "b", "i", "em", "code", "font", "nobr", "span", "button", "label", "small", "tt", "u",
    "big", "strike", "x-y", "ins", "audio", "video", "canvas", "map", "output", "slot",
];

const VOID: &[&str] =
    &["br", "img", "input", "wbr", "embed", "area", "source", "hr", "track", "param", "keygen"];

const SVG: &[&str] = &[
    "g",
    "a",
    "text",
    "linearGradient",
    "use",
    "image",
    "animate",
    "set",
    "font",
    "switch",
    "svg",
];

const SVG_ISLANDS: &[&str] = &["foreignObject", "desc", "title"];

const MATH: &[&str] = &["mrow", "mfrac", "semantics", "mstyle", "mtable"];

const MATH_ISLANDS: &[&str] = &["mi", "mo", "mn", "ms", "mtext"];

/// Attributes that every element has.
const GLOBAL: &[(&str, &[&str])] = &[
    ("title", &["", "a b", "&lt;x", "a&amp;b", "&"]),
    ("class", &["a", "a b"]),
    ("style", &["color: red", "", "a:b;"]),
    ("onclick", &["f('a')", "a && b", ""]),
    ("hidden", &[""]),
    ("dir", &["ltr"]),
    ("tabindex", &["0"]),
    ("draggable", &["true"]),
    ("aria-label", &["a"]),
    ("aria-hidden", &["true"]),
    ("data-x", &["a", "</p>", "a > b"]),
    ("data-on-click", &["a"]),
    ("x-data", &["a", "f()"]),
    ("@click", &["a"]),
    ("hx-get", &["/a", "/a?b=", ""]),
    ("hx-vals", &["a"]),
    ("itemprop", &["a b"]),
    ("lang", &["en"]),
];

const URLS: &[&str] = &[
    "/a/b",
    "a/b",
    "?q=a&amp;b",
    "#a",
    "//host.example/a",
    "https://host.example/a?b=c#d",
    "mailto:a@b.example?c=d",
    "java&#115;cript:a",
    "javascript:a//b",
    "",
    " /a ",
    "/\\a/b",
    "&#47;a/b",
    "&sol;/a/",
    "data:image/png,/",
    "a:/b",
    "https&colon;//h/a",
    "\n/a",
    "/a;b=c",
    ".",
    "../a",
    "/&Tab;/h/a",
    "ht\ntp://h/",
];

/// Attributes of some elements.
fn own_attributes(element: &str) -> &'static [(&'static str, &'static [&'static str])] {
    match element {
        "a" => &[
            ("href", URLS),
            ("ping", &["/a"]),
            ("rel", &["next"]),
            ("target", &["a"]),
            ("xlink:href", URLS),
        ],
        "area" => &[("href", URLS), ("alt", &["a"])],
        "img" => &[("src", URLS), ("srcset", &["/a 2x"]), ("alt", &["a", ""]), ("width", &["3"])],
        "source" => &[("src", URLS), ("srcset", &["/a 2x, /b"]), ("type", &["a"])],
        "audio" | "video" | "track" => &[("src", URLS)],
        "embed" => &[("src", URLS), ("type", &["a"])],
        "object" => &[("data", URLS), ("type", &["a"])],
        "input" => &[
            ("type", &["text", "hidden", "image"]),
            ("value", &["a"]),
            ("src", URLS),
            ("checked", &[""]),
        ],
        "button" => &[("type", &["submit"]), ("formaction", URLS), ("disabled", &[""])],
        "form" => &[("action", URLS), ("method", &["post"])],
        "blockquote" | "ins" => &[("cite", URLS)],
        "link" => &[("rel", &["icon", "stylesheet", "NEXT", "preload icon"]), ("href", URLS)],
        "meta" => &[("content", &["a", "0;/a"]), ("http-equiv", &["refresh"]), ("name", &["a"])],
        "base" => &[("href", URLS), ("target", &["a"])],
        "script" => &[("src", URLS), ("type", &["module", "application/json"]), ("async", &[""])],
        "iframe" => &[("src", URLS), ("srcdoc", &["a"]), ("sandbox", &["allow-scripts"])],
        "td" => &[("colspan", &["2"]), ("headers", &["a b"])],
        "font" => &[("color", &["red"])],
        "use" | "image" => &[("href", URLS), ("xlink:href", URLS)],
        "animate" | "set" => &[("attributeName", &["href"]), ("to", &["a"]), ("values", &["a;b"])],
        "annotation-xml" => &[("encoding", &["text/html", "application/xhtml+xml", "a"])],
        "mi" | "mtext" => &[("href", URLS)],
        _ => &[],
    }
}

const IN_TEMPLATES: &[Place] =
    &[Place::Flow, Place::Rows, Place::Row, Place::Table, Place::Columns, Place::Head];

/// Pages, one after the other.
pub(super) struct Pages {
    random: Random,
    /// What every element has, to differ from those that the parser adds.
    mark: &'static str,
    page: String,
}

impl Pages {
    pub(super) fn new(seed: u64, mark: &'static str) -> Self {
        Self { random: Random(seed), mark, page: String::new() }
    }

    /// A page whose tags are in order, though not always in their places.
    pub(super) fn sound(&mut self) -> String {
        self.page.clear();
        match self.random.below(10) {
            0 | 1 => self.document(),
            2..=5 => self.flow(3),
            _ => (0..=self.random.below(3)).for_each(|_| match self.random.below(4) {
                0 => self.page.push_str(self.random.pick(TEXTS)),
                1 => self.page.push_str(self.random.pick(COMMENTS)),
                _ => self.flow(2),
            }),
        }
        std::mem::take(&mut self.page)
    }

    /// A page in which something is cut out, doubled or put in.
    pub(super) fn damaged(&mut self) -> String {
        const INSERTED: &[&str] =
            &["<", ">", "\"", "'", "=", "/", "&", "!", "-", "[", "]", " ", "\0", "é", "`"];
        let mut page = self.sound();
        if self.random.chance(30) {
            page.push_str(self.random.pick(BOGUS));
        }
        for _ in 0..=self.random.below(2) {
            let ends: Vec<usize> =
                page.char_indices().map(|(at, _)| at).chain([page.len()]).collect();
            let start = self.random.below(ends.len());
            let end = (start + 1 + self.random.below(4)).min(ends.len() - 1);
            let range = ends[start]..ends[end];
            match self.random.below(3) {
                0 => page.replace_range(range, ""),
                1 => {
                    let doubled = page[range].to_owned();
                    page.insert_str(ends[start], &doubled);
                }
                _ => page.insert_str(ends[start], self.random.pick(INSERTED)),
            }
        }
        page
    }

    fn document(&mut self) {
        let doctypes = [
            "<!DOCTYPE html>",
            "<!doctype html>",
            "<!DOCTYPE html SYSTEM \"about:legacy-compat\">",
            "",
        ];
        self.page.push_str(self.random.pick(&doctypes));
        self.sometimes_between();
        self.start_tag("html");
        self.page.push('>');
        if self.random.chance(80) {
            self.element("head", Place::Head, 1);
        }
        self.sometimes_between();
        if self.random.chance(90) {
            self.element("body", Place::Flow, 2);
        }
        self.sometimes_between();
        self.page.push_str("</html>");
        self.sometimes_between();
    }

    fn sometimes_between(&mut self) {
        match self.random.below(12) {
            0 => self.page.push_str(self.random.pick(COMMENTS)),
            1 | 2 => self.page.push('\n'),
            3 => self.page.push_str(self.random.pick(TEXTS)),
            4 => self.void("br"),
            _ => {}
        }
    }

    fn nodes(&mut self, place: Place, depth: usize) {
        for _ in 0..=self.random.pick(&[0, 0, 1, 2]) {
            self.node(place, depth);
        }
    }

    fn node(&mut self, place: Place, depth: usize) {
        // Once in a while what belongs somewhere else.
        const PLACES: &[Place] =
            &[Place::Flow, Place::Phrasing, Place::Table, Place::Row, Place::Select, Place::Svg];
        let place = if self.random.chance(8) { self.random.pick(PLACES) } else { place };
        let holds_text = matches!(place, Place::Flow | Place::Phrasing | Place::Svg | Place::Math);
        match self.random.below(10) {
            0 => return self.page.push_str(self.random.pick(COMMENTS)),
            1..=3 if holds_text || self.random.chance(10) => {
                return self.page.push_str(self.random.pick(TEXTS));
            }
            1 => return self.page.push('\n'),
            2 => return self.raw("script"),
            3 if place != Place::Ruby => {
                let inside = self.random.pick(IN_TEMPLATES);
                return self.element("template", inside, depth);
            }
            _ => {}
        }
        let depth = depth.saturating_sub(1);
        if depth == 0 && holds_text {
            return self.page.push_str(self.random.pick(TEXTS));
        }
        match place {
            Place::Flow => self.flow(depth),
            Place::Phrasing => self.phrasing(depth),
            Place::Head => match self
                .random
                .pick(&["title", "style", "script", "link", "meta", "base", "noscript"])
            {
                "title" => self.rcdata("title"),
                raw @ ("style" | "script") => self.raw(raw),
                "noscript" => self.element("noscript", Place::Head, depth),
                void => self.void(void),
            },
            Place::Table => {
                match self.random.pick(&["caption", "colgroup", "tbody", "thead", "tr", "col"]) {
                    "caption" => self.element("caption", Place::Flow, depth),
                    "colgroup" => self.element("colgroup", Place::Columns, depth),
                    "tr" => self.element("tr", Place::Row, depth + 1),
                    "col" => self.void("col"),
                    rows => self.element(rows, Place::Rows, depth + 1),
                }
            }
            Place::Rows => self.element("tr", Place::Row, depth + 1),
            Place::Row => {
                let cell = self.random.pick(&["td", "td", "th"]);
                self.element(cell, Place::Flow, depth + 1);
            }
            Place::Columns => self.void("col"),
            Place::Select => {
                match self.random.pick(&["option", "option", "optgroup", "hr", "div", "button"]) {
                    "hr" => self.void("hr"),
                    "optgroup" => self.element("optgroup", Place::Select, depth),
                    name => self.element(name, Place::Phrasing, depth),
                }
            }
            Place::List => {
                let item = self.random.pick(&["li", "li", "li", "dt", "dd"]);
                self.element(item, Place::Flow, depth + 1);
            }
            Place::Ruby => {
                let part = self.random.pick(&["rb", "rt", "rp", "rtc"]);
                self.element(part, Place::Phrasing, depth);
            }
            Place::Svg => match self.random.below(4) {
                0 => {
                    let island = self.random.pick(SVG_ISLANDS);
                    self.element(island, Place::Flow, depth + 1);
                }
                1 => self.foreign_leaf(SVG),
                _ => {
                    let name = self.random.pick(SVG);
                    self.element(name, Place::Svg, depth);
                }
            },
            Place::Math => match self.random.below(4) {
                0 | 1 => {
                    let island = self.random.pick(MATH_ISLANDS);
                    self.element(island, Place::Phrasing, depth + 1);
                }
                2 => {
                    let place = self.random.pick(&[Place::Svg, Place::Math, Place::Flow]);
                    self.element("annotation-xml", place, depth + 1);
                }
                _ => {
                    let name = self.random.pick(MATH);
                    self.element(name, Place::Math, depth);
                }
            },
        }
    }

    fn flow(&mut self, depth: usize) {
        match self.random.below(14) {
            0..=4 => {
                let name = self.random.pick(FLOW);
                let place = match name {
                    "p" | "pre" | "listing" | "h1" | "h2" | "h6" => Place::Phrasing,
                    _ => Place::Flow,
                };
                self.element(name, place, depth);
            }
            5 | 6 => self.element("table", Place::Table, depth + 1),
            7 => {
                let name = self.random.pick(&["ul", "ol", "dl", "menu", "dir"]);
                self.element(name, Place::List, depth + 1);
            }
            8 => self.raw("style"),
            9 => self.element("noscript", Place::Flow, depth),
            10 => self.element("iframe", Place::Columns, 0),
            _ => self.phrasing(depth),
        }
    }

    fn phrasing(&mut self, depth: usize) {
        match self.random.below(14) {
            0..=4 => {
                let name = self.random.pick(PHRASING);
                self.element(name, Place::Phrasing, depth);
            }
            5 | 6 => {
                let name = self.random.pick(VOID);
                self.void(name);
            }
            7 => self.element("select", Place::Select, depth + 1),
            8 => self.element("ruby", Place::Ruby, depth + 1),
            9 | 10 => self.element("svg", Place::Svg, depth + 1),
            11 => self.element("math", Place::Math, depth + 1),
            12 => self.rcdata("textarea"),
            _ => self.raw("script"),
        }
    }

    fn element(&mut self, name: &str, inside: Place, depth: usize) {
        self.start_tag(name);
        self.page.push('>');
        if depth > 0 {
            self.nodes(inside, depth);
        }
        self.end_tag(name);
    }

    fn raw(&mut self, name: &str) {
        self.text_element(name, RAW_TEXTS);
    }

    fn rcdata(&mut self, name: &str) {
        self.text_element(name, RCDATA);
    }

    fn text_element(&mut self, name: &str, texts: &[&str]) {
        self.start_tag(name);
        self.page.push('>');
        self.page.push_str(self.random.pick(texts));
        self.end_tag(name);
    }

    fn void(&mut self, name: &str) {
        self.start_tag(name);
        self.page.push_str(self.random.pick(&[">", ">", "/>", " />"]));
    }

    fn foreign_leaf(&mut self, names: &[&str]) {
        let name = self.random.pick(names);
        self.start_tag(name);
        self.page.push_str(" />");
    }

    fn end_tag(&mut self, name: &str) {
        self.page.push_str("</");
        self.page.push_str(name);
        self.page.push('>');
    }

    fn start_tag(&mut self, name: &str) {
        self.page.push('<');
        self.page.push_str(name);
        self.page.push_str(self.mark);
        let own = own_attributes(name);
        let mut left: Vec<_> = own.iter().chain(GLOBAL).collect();
        let count = self.random.pick(&[0, 0, 0, 1, 1, 2]);
        for _ in 0..count {
            let at = self.random.below(if own.is_empty() {
                left.len()
            } else {
                own.len().min(left.len())
            });
            let (attribute, values) = *left.remove(at);
            let value = self.random.pick(values);
            self.attribute(attribute, value);
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.page.push_str(self.random.pick(&[" ", " ", "\n"]));
        self.page.push_str(name);
        let is_bare =
            !value.is_empty() && !value.contains([' ', '\n', '"', '\'', '=', '<', '>', '`']);
        let (before, after) = match self.random.below(8) {
            0 => ("='", "'"),
            1 if is_bare => ("=", ""),
            2 if value.is_empty() => ("", ""),
            3 => (" = \"", "\""),
            _ => ("=\"", "\""),
        };
        let quote = after.chars().next();
        self.page.push_str(before);
        self.page.extend(value.chars().filter(|&character| Some(character) != quote));
        self.page.push_str(after);
    }
}
