//! Each construct: a template, what is rendered, and what is reported.
//!
//! What is rendered is shown as the page with the steps in between:
//! `<p>‹html x›</p>`, `‹if c› … ‹else› … ‹end›`.

mod places;
mod show;

use self::show::Show;
use crate::Entry;
use crate::syntax::{self, ast};

/// The body of `template T() { … }`, lowered; then the codes of its diagnostics.
fn lowered(body: &str) -> String {
    file(&format!("template T() {{{body}}}"))
}

/// The last template of a file and its parts, lowered; then the codes of its diagnostics.
fn file(source: &str) -> String {
    let parsed = syntax::parse(source, Entry::File);
    let mut diagnostics = parsed.diagnostics;
    let ast::Source::File(items) = &parsed.source else { panic!("a file") };
    let constants = super::Constants::of(source, items);
    let mut shown = String::new();
    for item in items {
        let ast::Item::Template(template) = item else { continue };
        let templates =
            super::lower(&mut diagnostics, source, &parsed.fragments, template, &constants, false);
        let show = Show { source, fragments: &parsed.fragments };
        let bodies: Vec<_> = templates
            .iter()
            .map(|template| {
                let parameters: Vec<_> = template
                    .parameters
                    .iter()
                    .filter_map(|parameter| show.parameter(parameter))
                    .collect();
                format!("{}{}", parameters.concat(), show.nodes(&template.body))
            })
            .collect();
        shown = bodies.join(" ‹part› ");
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.span().start);
    for diagnostic in &diagnostics {
        let place = diagnostic.span().of(source);
        shown.push_str(&format!(" !{} {place}", diagnostic.code));
    }
    shown
}

/// Checks many bodies against what is shown of them.
fn check(cases: &[(&str, &str)]) {
    for (body, expected) in cases {
        assert_eq!(lowered(body), *expected, "{body}");
    }
}

/// As [`check`], of whole files.
fn check_files(cases: &[(&str, &str)]) {
    for (source, expected) in cases {
        assert_eq!(file(source), *expected, "{source}");
    }
}

#[test]
fn interpolations() {
    check(&[
        ("<p>{x}</p>", "<p>‹html x›</p>"),
        ("<p>{x:.2}</p>", "<p>‹html x:.2›</p>"),
        ("<p>{\"{\"}a</p>", "<p>{a</p>"),
        ("<title>{x}</title>", "<title>‹text x›</title>"),
        ("<p>{}</p>", "<p></p> !empty-interpolation {}"),
        ("<p>{3}</p>", "<p></p> !bare-number {3}"),
        ("<p>{3:02}</p>", "<p>‹html 3:02›</p>"),
        ("<p>{{ x }}</p>", "<p></p> !doubled-braces {{ x }}"),
        ("a{/* b */}c", "ac"),
        ("a {/* b */} c", "a c"),
        ("a {/* b */}\n c", "a\nc"),
        ("a{\" \"}{/* b */} c", "a  c"),
        ("<p>&am{x}</p>", "<p>&am‹html x›</p> !partial-reference &am"),
        ("<p>&#{x};</p>", "<p>&#‹html x›;</p> !partial-reference &#"),
        ("<p>&@if x {lt;}</p>", "<p>&‹if x›lt;‹end›</p> !partial-reference &"),
        ("@if x {&}{y}", "‹if x›&‹end›‹html y› !partial-reference &"),
        ("<p>a & {x}</p>", "<p>a & ‹html x›</p>"),
        ("<p>&amp;{x} &lt</p>", "<p>&amp;‹html x› &lt</p>"),
        ("<title></t{x}</title>", "<title></t‹text x›</title> !partial-tag </t"),
        ("<title>a <b>c</b></title>", "<title>a <b>c</b></title> !element-in-text <"),
        ("<title>a < b</title>", "<title>a < b</title>"),
    ]);
}

#[test]
fn literals() {
    check(&[
        (r#"<p>{"a & <b>"} {'\''}</p>"#, "<p>a &amp; &lt;b&gt; &#39;</p>"),
        (r#"<p>{"\t\\\"\r\0"}{'"'}</p>"#, "<p>\t\\&quot;&#13;\u{fffd}&quot;</p>"),
        ("<p>{true}{ false }{-3}{\"\"}</p>", "<p>truefalse-3</p>"),
        ("<p title=\"{7} {'<'}\">{x}</p>", "<p title=\"7 &lt;\">‹html x›</p>"),
        (r#"<p class='{"a b"}' class:c={c}>y</p>"#, "<p‹tokens class \"\" \"a b\" c?c›>y</p>"),
        (r#"<title>{"<b>"}</title>"#, "<title>&lt;b&gt;</title>"),
        (r#"<pre>{"\na"}</pre>"#, "<pre>\n\na</pre>"),
        (
            r#"<a href='/é/{"a/b é"}?{"a&b/"}#{"c=."}'>y</a>"#,
            "<a href='/é/a/b%20%C3%A9?a%26b%2F#c%3D.'>y</a>",
        ),
        // What is less simple is the runtime's, or rustc's.
        (r#"<a href='/{"/a"}'>y</a>"#, r#"<a href='/‹path "/a"›'>y</a>"#),
        (r#"<a href='/a/{"b/.."}'>y</a>"#, r#"<a href='/a/‹path "b/.."›'>y</a>"#),
        (r#"<a href='{"/a"}'>y</a>"#, r#"<a href='‹navigate "/a"›'>y</a>"#),
        (r#"<p>{"\u{e9}"}</p>"#, r#"<p>‹html "\u{e9}"›</p>"#),
        (r##"<p>{r#"a"#}{b"c"}</p>"##, r##"<p>‹html r#"a"#›‹html b"c"›</p>"##),
        (r#"<p>{"a" + "b"}</p>"#, r#"<p>‹html "a" + "b"›</p>"#),
        ("<p>{3u8}{-0}{1.5}{- 3}</p>", "<p>‹html 3u8›‹html -0›‹html 1.5›‹html - 3›</p>"),
        (
            "<p title=\"{2147483648}{07}{1_0}\">y</p>",
            "<p title=\"‹text 2147483648›‹text 07›‹text 1_0›\">y</p>",
        ),
        ("<p>{\"a\":>3}</p>", "<p>‹html \"a\":>3›</p>"),
        ("<td colspan={\"2\"}>y</td>", "<td‹number colspan=\"2\"›>y</td>"),
        ("<p title={true}>y</p>", "<p‹text title=true›>y</p>"),
    ]);
    check_files(&[
        (r#"template T() -> Text { {"a<b"} }"#, " a<b "),
        (
            r#"template T() -> Xml { <a b='{"c"}{"\t"}'>{"d"}{"&"}</a> }"#,
            "<a b='c‹text \"\\t\"›'>d‹xml \"&\"›</a>",
        ),
    ]);
}

#[test]
fn white_space() {
    check(&[
        ("\n    <p>\n        a\n        b  c\n    </p>\n", "<p>\na\nb c\n</p>"),
        ("\n  @let x = 1;\n\n  <p>{x}</p>\n", "‹let x=1›<p>‹html x›</p>"),
        ("\n  <p>a</p>\n\n  @let x = 1;\n\n  <p>b</p>\n", "<p>a</p>\n‹let x=1›<p>b</p>"),
        (
            "<ul>\n  @for n in ns {\n    <li>x</li>\n  }\n</ul>",
            "<ul>\n‹for n in ns›<li>x</li>\n‹end›</ul>",
        ),
        ("<p>\n  @if a {\n    b\n  } @else {\n    c\n  }\n</p>", "<p>\n‹if a›b‹else›c‹end›\n</p>"),
        ("<p>\n  d @if a { b } c\n</p>", "<p>\nd ‹if a› b ‹end› c\n</p>"),
        ("<p>\n  @if a\n    && b {\n    c\n  }\n</p>", "<p>\n‹if a\n    && b›c\n‹end›</p>"),
        ("<p>\n  {/* one\n   two */}\n  a\n</p>", "<p>\na\n</p>"),
        (
            "<pre>\n  a   b\n  @if n {\n    c\n  }\n  d\n</pre>",
            "<pre>\n  a   b\n‹if n›    c\n‹end›  d\n</pre>",
        ),
        ("@capture c {\n  a\n}\n<p>{c}</p>", "‹capture c›a‹end›<p>‹html c›</p>"),
        ("<p\n  id=\"a\"\n  title='b  c'\n>x</p>", "<p id=\"a\" title='b  c'>x</p>"),
    ]);
    check_files(&[
        ("template T() -> Text {\nA:  b\n@if x {\nc\n}\n\nd\n}", "A:  b\n‹if x›c\n‹end›\nd\n"),
        ("template T(s: Slot = {\n  a\n}) { {s} }", "‹s=a›‹html s›"),
    ]);
}

#[test]
fn slots_and_their_white_space() {
    check(&[
        ("<p>\n  <A>\n    a\n    b\n  </A>\n</p>", "<p>\n‹A @children[a\nb]›\n</p>"),
        ("<A> a </A>", "‹A @children[ a ]›"),
        ("<A>\n</A>", "‹A›"),
        ("<A>{/* x */}</A>", "‹A›"),
        (
            "<A>\n  @slot h { <b>x</b> }\n  <p>y</p>\n  @slot f {\n    <i>z</i>\n  }\n</A>",
            "‹A @children[<p>y</p>] @h[ <b>x</b> ] @f[<i>z</i>]›",
        ),
        ("<A>@slot row(Bug { id, .. }) {{id}}</A>", "‹A @row(Bug { id, .. })[‹html id›]›"),
        ("<A>{x?}</A>", "‹A @children?[‹html x?›]›"),
        ("<A>{x().await}</A>", "‹A @children~[‹html x().await›]›"),
        (
            "<A><b title=\"{x?}\">y</b>@return;</A>",
            "‹A @children?^[<b title=\"‹text x?›\">y</b>‹return›]›",
        ),
        ("@for n in ns {<A>@break;</A>}", "‹for n in ns›‹A @children^[‹break›]›‹end›"),
        ("<A>@for n in ns {@break;}</A>", "‹A @children[‹for n in ns›‹break›‹end›]›"),
        ("<A>@try {{x?}} @catch e {no}</A>", "‹A @children[‹try›‹html x?›‹catch›no‹end›]›"),
        ("<A><B>{x?}</B></A>", "‹A @children?[‹B @children?[‹html x?›]›]›"),
        ("<A>@slot r(x) {{x?}}</A>", "‹A @r(x)?[‹html x?›]› !exit-from-slot r"),
        ("<A>@slot h {x}@slot h {y}</A>", "‹A @h[x] @h[y]› !duplicate-slot h"),
        ("<A>x @slot children {y}</A>", "‹A @children[x ] @children[y]› !duplicate-slot children"),
        ("<div>@slot h {x}</div>", "<div></div> !slot-outside-component h"),
        ("<A>@slot h {@slot g {x}}</A>", "‹A @h[]› !slot-outside-component g"),
    ]);
    check_files(&[
        ("template T() -> Result<Html> { <A><B/></A> }", "‹A @children?[‹B›]›"),
        ("template T() -> Result<Html> { <A>@slot r(x) {<B/>}</A> }", "‹A @r(x)[‹B›]›"),
        (
            "template T() { @try {<A><B/></A>} @catch e {x} }",
            "‹try›‹A @children?[‹B›]›‹catch›x‹end›",
        ),
    ]);
}

#[test]
fn components() {
    check(&[
        ("<A/>", "‹A›"),
        (
            "<ui::A x=\"a &amp; b\" y={1 + 2} z {w} v?={o}/>",
            "‹ui::A x=\"a & b\" y={1 + 2} z w={w} v?={o}›",
        ),
        ("<A t=\"n {x} &lt;\"/>", "‹A t=\"n ‹text x› <\"›"),
        ("<A {r#type} {..rest}/>", "‹A type={r#type} ..rest›"),
        ("<A x={1} x={2}/>", "‹A x={1} x={2}› !duplicate-attribute x"),
        ("<A class:b={c}/>", "‹A› !directive-on-component class:b={c}"),
        ("<A @if c { x=\"y\" }/>", "‹A› !condition-on-component @if c { x=\"y\" }"),
        ("<A x?=\"y\"/>", "‹A› !optional-value x?=\"y\""),
        ("<DIV>x</DIV>", " !upper-case-element DIV"),
    ]);
}

#[test]
fn elements() {
    check(&[
        (
            "<!doctype html><p>a<br/>b<img alt=\"\"></p>",
            "<!doctype html><p>a<br>b<img alt=\"\"></p>",
        ),
        ("<svg><path d=\"M0\"/><g></g></svg>", "<svg><path d=\"M0\"/><g></g></svg>"),
        ("<my-x any=\"y\">z</my-x>", "<my-x any=\"y\">z</my-x>"),
        ("<buton>x</buton>", "<buton>x</buton> !unknown-element buton"),
        ("<div/>", "<div></div> !self-closing-element <div/>"),
        ("<p><div>x</div></p>", "<p><div>x</div></p> !moved-content div"),
        ("<p><A><div>x</div></A></p>", "<p>‹A @children[<div>x</div>]›</p>"),
        (
            "<table><tbody><tr>x</tr></tbody></table>",
            "<table><tbody><tr>x</tr></tbody></table> !moved-content x",
        ),
        ("<svg><p>x</p></svg>", "<svg><p>x</p></svg> !moved-content p"),
        (
            "<svg><foreignObject><p>x</p></foreignObject></svg>",
            "<svg><foreignObject><p>x</p></foreignObject></svg>",
        ),
        ("<svg><style>x</style></svg>", "<svg><style>x</style></svg> !foreign-script style"),
        ("<xmp>x</xmp>", "<xmp>x</xmp> !raw-text-element xmp"),
        (
            "<iframe></iframe><iframe>x</iframe>",
            "<iframe></iframe><iframe>x</iframe> !raw-text-element iframe",
        ),
        ("<noscript>{x}</noscript>", "<noscript></noscript> !unsupported-place {x}"),
        (
            "<p id=\"a\">x</p><p id=\"a\">y</p>",
            "<p id=\"a\">x</p><p id=\"a\">y</p> !duplicate-id id=\"a\"",
        ),
        (
            "@if c {<p id=\"a\">x</p>} @else {<p id=\"a\">y</p>}",
            "‹if c›<p id=\"a\">x</p>‹else›<p id=\"a\">y</p>‹end›",
        ),
        ("<!-- {x} -->", "<!-- {x} --> !interpolation-in-comment {x}"),
        ("<!-- p { color: red } -->", "<!-- p { color: red } -->"),
        ("1 < 2", "1 < 2"),
        ("<{x}>", "<‹html x›> !partial-tag <"),
        ("<@if x {b}>", "<‹if x›b‹end›> !partial-tag <"),
        ("<{/* x */}b>", "<b> !partial-tag <"),
    ]);
    check_files(&[
        (
            "template T() -> Xml { <?xml version=\"1.0\"?><any thing=1>{x}</any><e/> }",
            "<?xml version=\"1.0\"?><any thing=\"1\">‹xml x›</any><e/>",
        ),
        (
            "template T() -> Xml { <h:script>{x}</h:script> }",
            "<h:script></h:script> !unsupported-place {x}",
        ),
        ("template T() -> Xml { <a>1 < 2</a> }", "<a>1 < 2</a> !stray-less-than <"),
        ("template T() -> Svg { <g><circle r={r}/>{x}</g> }", "<g><circle‹text r=r›/>‹svg x›</g>"),
    ]);
}

#[test]
fn attributes() {
    check(&[
        ("<p ID=a title='b' hidden>x</p>", "<p id=a title='b' hidden>x</p>"),
        ("<p title={t} {id}>x</p>", "<p‹text title=t›‹text id=id›>x</p>"),
        ("<p title=\"{t} of {u:?}\">x</p>", "<p title=\"‹text t› of ‹text u:?›\">x</p>"),
        ("<td colspan={n} title={n:.1}>x</td>", "<td‹number colspan=n›‹text title=n:.1›>x</td>"),
        ("<button {disabled}>x</button>", "<button‹boolean disabled=disabled›>x</button>"),
        ("<p draggable={d}>x</p>", "<p‹enumerated draggable=d›>x</p>"),
        ("<input {r#type}>", "<input‹enumerated type=r#type›>"),
        ("<p {..a} id=\"b\">x</p>", "<p‹..a but id› id=\"b\">x</p>"),
        (
            "<p @if c { id=\"a\" } @else { {id} }>x</p>",
            "<p‹if c› id=\"a\"‹else›‹text id=id›‹end›>x</p>",
        ),
        ("<p a=\"b\">x</p>", "<p>x</p> !unknown-attribute a"),
        ("<p id=\"a\" id=\"b\">x</p>", "<p id=\"a\" id=\"b\">x</p> !duplicate-attribute id"),
        (
            "<p title=\"a\" @if c { title=\"b\" }>x</p>",
            "<p title=\"a\"‹if c› title=\"b\"‹end›>x</p> !duplicate-attribute title",
        ),
        (
            "<button disabled=\"no\">x</button>",
            "<button disabled=\"no\">x</button> !boolean-attribute-value disabled=\"no\"",
        ),
        (
            "<button disabled=\"{x}\">y</button>",
            "<button disabled=\"\">y</button> !boolean-attribute-value {x}",
        ),
        ("<p title?={o}>x</p>", "<p‹text title=o›>x</p> !optional-attribute ?"),
        ("<p title=\"&am{x}\">y</p>", "<p title=\"&am‹text x›\">y</p> !partial-reference &am"),
    ]);
}

#[test]
fn classes_and_styles() {
    check(&[
        ("<p class=\"a\">x</p>", "<p class=\"a\">x</p>"),
        ("<p class=\"a {b}\">x</p>", "<p class=\"a ‹text b›\">x</p>"),
        (
            "<p id=\"i\" class:b={c} class=\"a\" title=\"t\">x</p>",
            "<p id=\"i\" class=\"a‹ b?c›\" title=\"t\">x</p>",
        ),
        ("<p class:b&c={d}>x</p>", "<p‹ class=\"b&amp;c\"?d›>x</p>"),
        ("<p class={c} class='a \"b\"'>x</p>", "<p‹tokens class \"a &quot;b&quot;\" {c}›>x</p>"),
        (
            "<p class=\"a {b} c-{d}\" class:e={f}>x</p>",
            "<p‹tokens class \"\" \"a ‹text b› c-‹text d›\" e?f›>x</p>",
        ),
        ("<p class:b>x</p>", "<p‹tokens class \"\"›>x</p> !directive-value class:b"),
        (
            "<p class:b={c} class:b={d}>x</p>",
            "<p‹tokens class \"\" b?c b?d›>x</p> !duplicate-attribute class:b",
        ),
        (
            "<p style=\"color: red;\" style:width={w}>x</p>",
            "<p‹style \"color: red\" width:w›>x</p>",
        ),
        ("<p style=\"color: red\">x</p>", "<p style=\"color: red\">x</p>"),
        (
            "<p style=\"width: {w}\">x</p>",
            "<p style=\"width: {w}\">x</p> !interpolation-in-style {w}",
        ),
    ]);
}

#[test]
fn control_flow() {
    check(&[
        ("@for a in b {@break;}", "‹for a in b›‹break›‹end›"),
        ("@while a {@if b {@continue;}}", "‹while a›‹if b›‹continue›‹end›‹end›"),
        ("@break;", " !break-outside-loop @break;"),
        (
            "@for a in b {@try {@break;} @catch _ {@break;}}",
            "‹for a in b›‹try›‹catch›‹break›‹end›‹end› !break-out-of-try @break;",
        ),
        ("@try {@for a in b {@break;}} @catch _ {}", "‹try›‹for a in b›‹break›‹end›‹catch›‹end›"),
        ("@let Some(a) = b else {@return;};", "‹let Some(a)=b‹else›‹return››"),
        ("@let Some(a) = b else {x};", "‹let Some(a)=b‹else›x› !let-else-falls-through {x}"),
        ("@match a {1 => {x} _ => {y}}", "‹match a›‹1›x‹_›y‹end›"),
        ("@do { go(); }", "‹do go();›"),
    ]);
}

#[test]
fn constants_of_the_file() {
    let known = "const A: &str = \"<a>\"; template T(b: u8)";
    check_files(&[
        (
            &format!("{known} {{ <p title=\"{{A}}\">{{ A }}{{b}}</p> }}"),
            "<p title=\"&lt;a&gt;\">&lt;a&gt;‹html b›</p>",
        ),
        (&format!("{known} {{ {{A:?}}{{A.len()}}{{B}} }}"), "‹html A:?›‹html A.len()›‹html B›"),
        // What is nearer.
        ("const A: &str = \"a\"; template T(A: u8) { {A} }", "‹html A›"),
        ("const A: &str = \"a\"; template T<const A: usize>() { {A} }", "‹html A›"),
        (
            "const A: &str = \"a\"; template T() { @fragment f(A: u8) {{A}} }",
            "‹TF A› ‹part› ‹html A›",
        ),
    ]);
}

#[test]
fn arms_share_text() {
    check(&[
        (
            "<ul>@if a {<li class=\"x\">{b}</li>} @else if c {<li>{d}</li>} @else {<li>e</li>}</ul>",
            "<ul><li‹if a› class=\"x\">‹html b›‹if c›>‹html d›‹else›>e‹end›</li></ul>",
        ),
        ("<p>@if !(a != b) {xb} @else {xc}</p>", "<p>x‹if !(a != b)›b‹else›c‹end›</p>"),
        (
            "<p @if a { class=\"odd\" } @else { class=\"even\" }>x</p>",
            "<p class=\"‹if a›odd‹else›even‹end›\">x</p>",
        ),
        ("{a}@match b {1 => {xay} _ => {xby}}z", "‹html a›x‹match b›‹1›a‹_›b‹end›yz"),
        ("<p>@if a()? {xb} @else {xc}</p>", "<p>x‹if a()?›b‹else›c‹end›</p>"),
        // Between two characters; what is at the start of an arm is not at its end too.
        ("<p>@if a {é1ö} @else {è1ô}</p>", "<p>‹if a›é1ö‹else›è1ô‹end›</p>"),
        ("<p>@if a {xyx} @else {xx}</p>", "<p>x‹if a›y‹end›x</p>"),
        // Blanks stay as many as they were.
        ("<p>@if a {b } @else {c }{/* r */} d</p>", "<p>‹if a›b‹else›c‹end›  d</p>"),
    ]);
}

#[test]
fn arms_that_share_nothing() {
    check(&[
        ("<p>@if a {xb}</p>", "<p>‹if a›xb‹end›</p>"),
        ("<p>@if a {xb} @else if c {xd}</p>", "<p>‹if a›xb‹if c›xd‹end›</p>"),
        ("<p>@if a {xb} @else {}</p>", "<p>‹if a›xb‹end›</p>"),
        // There is nothing to join.
        ("@if a {xby} @else {xcy}", "‹if a›xby‹else›xcy‹end›"),
        // An arm that leaves writes no more.
        (
            "@for a in b {<p>@if c {<b>d</b>@continue;} @else {e<b>d</b>}f</p>}",
            "‹for a in b›<p>‹if c›<b>d</b>‹continue›‹else›e<b>d</b>‹end›f</p>‹end›",
        ),
        // What chooses an arm leaves the template, or a turn of a loop, before anything is written.
        ("<p>@if a || return {xby} @else {xcy}</p>", "<p>‹if a || return›xb‹else›xc‹end›y</p>"),
        ("<p>@match ask!(a) {1 => {xb} _ => {xc}}</p>", "<p>‹match ask!(a)›‹1›xb‹_›xc‹end›</p>"),
        (
            "<p>@match a {b if ask ! [b] => {xb} _ => {xc}}</p>",
            "<p>‹match a›‹b if ask ! [b]›xb‹_›xc‹end›</p>",
        ),
    ]);
}

#[test]
fn fragments() {
    check_files(&[
        (
            "template T<'a, X: Into<Y>, Y>(xs: &'a [X], n: u8) { @for x in xs { @fragment row(x: &X) {<p>{x}</p>} } }",
            "‹for x in xs› ‹TRow x› ‹end› ‹part› ‹x'x›<p>‹html x›</p>",
        ),
        (
            "template T() { @fragment a() {x}@fragment a() {y} }",
            "‹TA › ‹part› x !duplicate-fragment a",
        ),
        (
            "template T() { @for a in b {@fragment c() {@break;}} }",
            "‹for a in b›‹TC ›‹end› ‹part›  !break-outside-loop @break;",
        ),
    ]);
}

#[test]
fn signatures() {
    check_files(&[
        ("template T(a: &str, b: &[&str], c: Cow<'_, str>) {}", "‹a'a›‹b'b'b_2›‹c'c›"),
        ("template T<'a>(a: &str, r#type: &str) {}", "‹a'a_2›‹r#type'type_›"),
        ("template T(a: Option<u8>, b: u8 = 3) {}", "‹a=None›‹b=3›"),
        ("template T(a: u8, a: u8) {}", " !duplicate-parameter a"),
        ("template T(a: &mut Vec<u8>) {}", "‹a'a› !mutable-parameter &mut Vec<u8>"),
        ("template T(..a: Attributes, b: u8) {}", " !rest-not-last ..a"),
        ("template T(..a: Vec<u8>) {}", " !rest-type Vec<u8>"),
        ("template T(a: Slot = 3) {}", "‹a=3› !slot-default 3"),
        ("template t() {}", " !lower-case-template t"),
        ("template T(row: Slot<u8>) { {row(1)}{row} }", "‹slot row 1› !slot-argument {row}"),
        ("template T(s: Slot) { <p title={s}>x</p> }", "<p>x</p> !slot-in-attribute {s}"),
    ]);
}

#[test]
fn markup_alone() {
    let source = "\n    <p>{x}</p>\n    @fragment a() {b}\n";
    let parsed = syntax::parse(source, Entry::Markup);
    let ast::Source::Markup(nodes) = &parsed.source else { panic!("markup") };
    let mut diagnostics = parsed.diagnostics;
    let nodes = super::lower_markup(&mut diagnostics, source, &parsed.fragments, nodes);
    assert_eq!(Show { source, fragments: &parsed.fragments }.nodes(&nodes), "<p>‹html x›</p>\n");
    assert_eq!(diagnostics.len(), 1);
    assert_eq!(diagnostics[0].code, "fragment-in-html");
}
