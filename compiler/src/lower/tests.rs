//! Each construct: a template, what is rendered, and what is reported.
//!
//! What is rendered is shown as the page with the steps in between:
//! `<p>‹html x›</p>`, `‹if c› … ‹else› … ‹end›`.

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
    let mut shown = String::new();
    for item in items {
        let ast::Item::Template(template) = item else { continue };
        let templates = super::lower(&mut diagnostics, source, &parsed.fragments, template);
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
        ("<p>{\"&\"}</p>", "<p>‹html \"&\"›</p>"),
        ("<title>{x}</title>", "<title>‹text x›</title>"),
        ("<p>{}</p>", "<p></p> !empty-interpolation {}"),
        ("<p>{3}</p>", "<p></p> !bare-number {3}"),
        ("<p>{3:02}</p>", "<p>‹html 3:02›</p>"),
        ("<p>{{ x }}</p>", "<p></p> !doubled-braces {{ x }}"),
        ("a{/* b */}c", "ac"),
        ("a {/* b */} c", "a c"),
        ("a {/* b */}\n c", "a\nc"),
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
fn white_space() {
    check(&[
        ("\n    <p>\n        a\n        b  c\n    </p>\n", "<p>\na\nb c\n</p>"),
        ("\n  @let x = 1;\n\n  <p>{x}</p>\n", "‹let x=1›<p>‹html x›</p>"),
        ("\n  <p>a</p>\n\n  @let x = 1;\n\n  <p>b</p>\n", "<p>a</p>\n‹let x=1›<p>b</p>"),
        (
            "<ul>\n  @for n in ns {\n    <li>x</li>\n  }\n</ul>",
            "<ul>\n‹for n in ns›<li>x</li>\n‹end›</ul>",
        ),
        (
            "<p>\n  @if a {\n    b\n  } @else {\n    c\n  }\n</p>",
            "<p>\n‹if a›b\n‹else›c\n‹end›</p>",
        ),
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
        ("<p {..a} id=\"b\">x</p>", "<p‹..a› id=\"b\">x</p>"),
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
            "<p id=\"i\"‹tokens class \"a\" b?c› title=\"t\">x</p>",
        ),
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
fn addresses() {
    check(&[
        (
            "<a href=\"/b/{x}?q={y}#{z}\">a</a>",
            "<a href=\"/b/‹path x›?q=‹query y›#‹fragment z›\">a</a>",
        ),
        ("<a href=\"/f?a=1&amp;b={2}\">a</a>", "<a href=\"/f?a=1&amp;b=‹query 2›\">a</a>"),
        ("<a href=\"https://e.com/{x}\">a</a>", "<a href=\"https://e.com/‹path x›\">a</a>"),
        ("<a href=\"javascript:go()\">a</a>", "<a href=\"javascript:go()\">a</a>"),
        ("<a href={x}>a</a>", "<a‹navigate href=x›>a</a>"),
        ("<a HREF={x:?}>a</a>", "<a‹navigate href=x:?›>a</a>"),
        ("<a href=\"{x}\">a</a>", "<a href=\"‹navigate x›\">a</a>"),
        ("<a href=\"{x}/{y}?z={z}\">a</a>", "<a href=\"‹navigate x›/‹path y›?z=‹query z›\">a</a>"),
        ("<a href=\"{x}{y}\">a</a>", "<a href=\"\">a</a> !url-start {x}"),
        ("<a href=\"{x}:y\">a</a>", "<a href=\"\">a</a> !url-start {x}"),
        ("<a href=\"{x}&colon;\">a</a>", "<a href=\"\">a</a> !url-start {x}"),
        ("<a href=\"/{x}/{y}\">a</a>", "<a href=\"/‹path x›/‹path y›\">a</a>"),
        (
            "<a href=\"javascript&colon;{x}\">a</a>",
            "<a href=\"javascript&colon;\">a</a> !url-scheme {x}",
        ),
        (
            "<a href=\"java&#115;cript:{x}\">a</a>",
            "<a href=\"java&#115;cript:\">a</a> !url-scheme {x}",
        ),
        ("<a href=\"https://{x}/\">a</a>", "<a href=\"https://\">a</a> !url-host {x}"),
        ("<a href=\"/&sol;{x}\">a</a>", "<a href=\"/&sol;\">a</a> !url-host {x}"),
        ("<a href=\"/&#47e.com/{x}\">a</a>", "<a href=\"/&#47e.com/\">a</a> !url-disguised {x}"),
        ("<a href=\" /{x}\">a</a>", "<a href=\" /\">a</a> !url-disguised {x}"),
        ("<a href=\"/a b/{x}\">a</a>", "<a href=\"/a b/‹path x›\">a</a>"),
        ("<img src=\"/{x}\" alt=\"\">", "<img src=\"/‹path x›\" alt=\"\">"),
        ("<img src={x} alt=\"\">", "<img‹media src=x› alt=\"\">"),
        ("<video poster=\"{x}\"></video>", "<video poster=\"‹media x›\"></video>"),
        (
            "<form action={x}><button formaction={y}>a</button></form>",
            "<form‹navigate action=x›><button‹navigate formaction=y›>a</button></form>",
        ),
        ("<link rel=\"icon\" href=\"/{x}\">", "<link rel=\"icon\" href=\"/‹path x›\">"),
        ("<a ping={x}>a</a>", "<a‹urls ping=x›>a</a>"),
        ("<a ping=\"/{x}\">a</a>", "<a ping=\"/\">a</a> !unsupported-place {x}"),
        ("<img srcset={x} alt=\"\">", "<img‹srcset srcset=x› alt=\"\">"),
        ("<img srcset=\"/{x} 2x\" alt=\"\">", "<img srcset=\"/\" alt=\"\"> !unsupported-place {x}"),
        ("<link rel=\"preload\" imagesrcset={x}>", "<link rel=\"preload\"‹srcset imagesrcset=x›>"),
    ]);
    check_files(&[
        (
            "template T() -> Xml { <link href={x}/><h:script src={x}/><e src={x}/> }",
            "<link‹navigate href=x›/><h:script‹resource src=x›/><e‹text src=x›/>",
        ),
        (
            "template T() -> Svg { <a xlink:href={x}/><image href={y}/><use href=\"#{z}\"/> }",
            "<a‹navigate xlink:href=x›/><image‹media href=y›/><use href=\"#‹fragment z›\"/>",
        ),
    ]);
}

#[test]
fn addresses_of_what_is_loaded() {
    check(&[
        ("<script src={x}></script>", "<script‹nonce›‹resource src=x›></script>"),
        ("<script src=\"{x}\"></script>", "<script‹nonce› src=\"‹resource x›\"></script>"),
        (
            "<script src=\"{x}/{y}\"></script>",
            "<script‹nonce› src=\"‹resource x›/‹path y›\"></script>",
        ),
        ("<script src=\"/{x}.js\"></script>", "<script‹nonce› src=\"/‹path x›.js\"></script>"),
        (
            "<iframe src=\"https://e.com?{x}\"></iframe>",
            "<iframe src=\"https://e.com?‹query x›\"></iframe>",
        ),
        ("<embed src=\"js/{x}\">", "<embed src=\"js/\"> !resource-url {x}"),
        ("<base href=\"//e.com/{x}\">", "<base href=\"//e.com/\"> !resource-url {x}"),
        (
            "<object data=\"ftp://e.com/{x}\"></object>",
            "<object data=\"ftp://e.com/\"></object> !resource-url {x}",
        ),
        ("<frame src=\"{x}{y}\">", "<frame src=\"\"> !url-start {x}"),
        ("<link rel=\"stylesheet\" href={x}>", "<link rel=\"stylesheet\"‹resource href=x›>"),
        (
            "<link @if c { rel=\"icon\" } href={x}>",
            "<link‹if c› rel=\"icon\"‹end›‹resource href=x›>",
        ),
        ("<link rel=\"icon&#32;x\" href={x}>", "<link rel=\"icon&#32;x\"‹resource href=x›>"),
        ("<link href={x}>", "<link‹resource href=x›>"),
        ("<svg><use xlink:href={x}/></svg>", "<svg><use‹resource xlink:href=x›/></svg>"),
        ("<my-card src={x}></my-card>", "<my-card‹resource src=x›></my-card>"),
        ("<p hx-get={x}>y</p>", "<p‹same-site hx-get=x›>y</p>"),
        ("<p hx-get=\"{x}/y\">y</p>", "<p hx-get=\"‹same-site x›/y\">y</p>"),
        ("<p hx-get=\"/b/{x}\">y</p>", "<p hx-get=\"/b/‹path x›\">y</p>"),
        ("<p hx-get=\"//b/{x}\">y</p>", "<p hx-get=\"//b/\">y</p> !resource-url {x}"),
        ("<p hx-get=\"https://e.com/{x}\">y</p>", "<p hx-get=\"https://e.com/‹path x›\">y</p>"),
        ("<p data-hx-post={x}>y</p>", "<p‹same-site data-hx-post=x›>y</p>"),
    ]);
}

#[test]
fn code_by_value() {
    check(&[
        ("<p onclick={x}>y</p>", "<p‹handler onclick=x›>y</p>"),
        ("<p onClick=\"go({a})\">y</p>", "<p onclick=\"go({a})\">y</p>"),
        ("<p x-data={x}>y</p>", "<p‹data x-data=x›>y</p>"),
        ("<p hx-vals={x} wire:click={y}>z</p>", "<p‹data hx-vals=x›‹handler wire:click=y›>z</p>"),
        ("<p wire:click=\"{x}\">y</p>", "<p wire:click=\"\">y</p> !unsupported-place {x}"),
        ("<p style={s}>x</p>", "<p‹css style=s›>x</p>"),
        (
            "<p style={s} style:width={w}>x</p>",
            "<p‹style \"\" width:w›>x</p> !style-beside-directives {s}",
        ),
        ("<iframe srcdoc={x}></iframe>", "<iframe‹document srcdoc=x›></iframe>"),
        ("<script nonce={x}></script>", "<script‹nonce nonce=x›></script>"),
        ("<style nonce=\"a\"></style>", "<style nonce=\"a\"></style>"),
        ("<script nonce=\"{x}\"></script>", "<script nonce=\"\"></script> !unsupported-place {x}"),
        (
            "<script integrity={x} @if c { nonce={y} }></script>",
            "<script‹integrity integrity=x›‹if c›‹nonce nonce=y›‹end›></script>",
        ),
        ("<iframe sandbox={x}></iframe>", "<iframe‹sandbox sandbox=x›></iframe>"),
        ("<iframe allow={x}></iframe>", "<iframe></iframe> !unsupported-place {x}"),
        ("<input pattern={x}>", "<input> !unsupported-place {x}"),
    ]);
}

#[test]
fn attributes_that_decide() {
    check(&[
        ("<script type={x}></script>", "<script‹nonce›></script> !deciding-attribute {x}"),
        ("<link rel=\"{x}\" href=\"/a\">", "<link rel=\"\" href=\"/a\"> !deciding-attribute {x}"),
        ("<meta http-equiv={x}>", "<meta> !deciding-attribute {x}"),
        ("<meta charset={x}>", "<meta> !deciding-attribute {x}"),
        ("<p is={x}>y</p>", "<p>y</p> !deciding-attribute {x}"),
        (
            "<template shadowrootmode={x}></template>",
            "<template></template> !deciding-attribute {x}",
        ),
        (
            "<meta http-equiv=\"refresh\" content=\"{x}\">",
            "<meta http-equiv=\"refresh\" content=\"\"> !unsupported-place {x}",
        ),
        (
            "<meta @if c { HTTP-EQUIV=refresh } content={x}>",
            "<meta‹if c› http-equiv=refresh‹end›> !unsupported-place {x}",
        ),
        ("<meta name=\"a\" content=\"{x}\">", "<meta name=\"a\" content=\"‹text x›\">"),
        ("<input type={x} src=\"/a\">", "<input src=\"/a\"> !deciding-attribute {x}"),
        (
            "<button type={x} @if c { formaction={y} }>z</button>",
            "<button‹if c›‹navigate formaction=y›‹end›>z</button> !deciding-attribute {x}",
        ),
        (
            "<svg><animate attributeName={x} /></svg>",
            "<svg><animate/></svg> !deciding-attribute {x}",
        ),
        ("<svg><set to=\"{x}\"/></svg>", "<svg><set to=\"\"/></svg> !deciding-attribute {x}"),
        (
            "<svg><animateTransform by={a} from={b} values={c}/></svg>",
            "<svg><animateTransform/></svg> !deciding-attribute {a} !deciding-attribute {b} !deciding-attribute {c}",
        ),
        (
            "<math><annotation-xml encoding={x}></annotation-xml></math>",
            "<math><annotation-xml></annotation-xml></math> !deciding-attribute {x}",
        ),
        ("<script {..a}></script>", "<script‹nonce›‹..a›></script> !spread-place {..a}"),
        ("<link @if c { {..a} }>", "<link‹if c›‹..a›‹end›> !spread-place {..a}"),
        ("<svg><use {..a}/></svg>", "<svg><use‹..a›/></svg> !spread-place {..a}"),
        ("<my-card {..a}></my-card>", "<my-card‹..a›></my-card>"),
    ]);
}

#[test]
fn places_that_take_no_value() {
    check(&[
        ("<p {x}=\"y\">z</p>", "<p>z</p> !unexpected-in-tag ="),
        ("<p data-{x}=\"y\">z</p>", "<p>z</p> !dynamic-attribute-name {x}"),
        ("<p title=a{x}>z</p>", "<p title=a>z</p> !unquoted-interpolation a{x}"),
        ("<p title={x}y>z</p>", "<p‹text title=x›>z</p> !unknown-attribute y"),
        ("<p title={x}{y}>z</p>", "<p‹text title=x›>z</p> !unknown-attribute y"),
        ("<p title=\"a\"{x}>z</p>", "<p title=\"a\">z</p> !unknown-attribute x"),
        ("<p{x}>z</p>", "<p>z</p> !dynamic-tag-name {x}"),
        ("<h{x}>z</h>", "<h>z</h> !dynamic-tag-name {x}"),
        ("</{x}>", "</‹html x›> !partial-tag </"),
        ("<p></p{x}>", "<p></p>‹html x›> !unclosed-tag </p"),
        ("<![CDATA[{x}]]>", "<![CDATA[{x}]]> !declaration-in-html <![CDATA[{x}]]>"),
        ("<?php {x} ?>", "<?php {x} ?> !declaration-in-html <?php {x} ?>"),
        ("<!doctype {x}>", "<!doctype {x}> !interpolation-in-doctype {x}"),
        ("<!{x}>", "<!{x}> !declaration-in-html <!{x}>"),
        ("<!--{x}-->", "<!--{x}--> !interpolation-in-comment {x}"),
        ("<!-- -{x}- -->", "<!-- -{x}- --> !interpolation-in-comment {x}"),
        ("<{x}", "<‹html x› !partial-tag <"),
        ("<!-{x}", " !unclosed-brace {"),
        ("<scr{x}", " !unclosed-brace {"),
        ("<style>{x}</style>", "<style‹nonce›>{x}</style>"),
        ("<script>{x}</script>", "<script‹nonce›>{x}</script>"),
        ("<textarea></{x}</textarea>", "<textarea></‹text x›</textarea> !partial-tag </"),
        (
            "<plaintext>{x}</plaintext>",
            "<plaintext></plaintext> !raw-text-element plaintext !unsupported-place {x}",
        ),
        (
            "<noembed>{x}</noembed>",
            "<noembed></noembed> !raw-text-element noembed !unsupported-place {x}",
        ),
        (
            "<noframes>{x}</noframes>",
            "<noframes></noframes> !raw-text-element noframes !unsupported-place {x}",
        ),
        ("<xmp>{x}</xmp>", "<xmp></xmp> !raw-text-element xmp !unsupported-place {x}"),
        (
            "<iframe>{x}</iframe>",
            "<iframe></iframe> !raw-text-element iframe !unsupported-place {x}",
        ),
        (
            "<iframe><A/></iframe>",
            "<iframe></iframe> !raw-text-element iframe !unsupported-place <A/>",
        ),
        ("<noscript><A/></noscript>", "<noscript></noscript> !unsupported-place <A/>"),
        ("<noscript>{x}</noscript>", "<noscript></noscript> !unsupported-place {x}"),
        (
            "<noscript><img alt=\"\" src=\"/{x}\"></noscript>",
            "<noscript><img alt=\"\"></noscript> !unsupported-place {x}",
        ),
        (
            "<noscript><p title={x} {..y} class:a={b}>z</p></noscript>",
            "<noscript><p>z</p></noscript> !unsupported-place {x} !unsupported-place {..y} !unsupported-place {b}",
        ),
        (
            "<noscript><textarea>{x}</textarea></noscript>",
            "<noscript><textarea>\n</textarea></noscript> !unsupported-place {x}",
        ),
        (
            "<noscript>@capture c {{x}}</noscript>",
            "<noscript>‹capture c›‹end›</noscript> !unsupported-place {x}",
        ),
        (
            "<noscript>@if c {{x}}</noscript>",
            "<noscript>‹if c›‹end›</noscript> !unsupported-place {x}",
        ),
        ("<svg><style>{x}</style></svg>", "<svg><style>{x}</style></svg> !foreign-script style"),
        (
            "<svg><script>{x}</script></svg>",
            "<svg><script>{x}</script></svg> !foreign-script script",
        ),
        (
            "<svg><script href={x}></script></svg>",
            "<svg><script‹resource href=x›></script></svg> !foreign-script script",
        ),
        ("<math><style>{x}</style></math>", "<math><style>{x}</style></math> !moved-content style"),
        ("<svg><title>{x}</title></svg>", "<svg><title>‹html x›</title></svg>"),
        (
            "<svg><foreignObject><style>{x}</style></foreignObject></svg>",
            "<svg><foreignObject><style‹nonce›>{x}</style></foreignObject></svg>",
        ),
        (
            "<math><mtext><style>{x}</style></mtext></math>",
            "<math><mtext><style‹nonce›>{x}</style></mtext></math>",
        ),
        (
            "<math><annotation-xml encoding=\"text/html\"><style>{x}</style></annotation-xml></math>",
            "<math><annotation-xml encoding=\"text/html\"><style‹nonce›>{x}</style></annotation-xml></math>",
        ),
        (
            "<math><mtext><mglyph>{x}</mglyph></mtext></math>",
            "<math><mtext><mglyph>‹html x›</mglyph></mtext></math> !unknown-element mglyph",
        ),
        (
            "<title><script>{x}</script></title>",
            "<title><script>‹text x›</script></title> !element-in-text < !element-in-text <",
        ),
        (
            "<portal src={x}></portal>",
            "<portal></portal> !unknown-element portal !unknown-attribute src",
        ),
    ]);
}

#[test]
fn scripts() {
    check(&[
        ("<script>if (a < b) { go() }</script>", "<script‹nonce›>if (a < b) { go() }</script>"),
        ("<script let:n={1}>go(n)</script>", "<script‹nonce›>{‹const n=1›go(n)}</script>"),
        (
            "<script let:n={1}>go(n) // x</script>",
            "<script‹nonce›>{‹const n=1›go(n) // x\n}</script>",
        ),
        (
            "<script type=\"module\" let:n={1}>go(n)</script>",
            "<script‹nonce› type=\"module\">‹const n=1›go(n)</script>",
        ),
        (
            "<script type=\"application/json\" json={x}></script>",
            "<script‹nonce› type=\"application/json\">‹json x›</script>",
        ),
        ("<script json={x}></script>", "<script‹nonce›>‹json x›</script> !json-type json={x}"),
        (
            "<script type=\"application/json\" json={x}>a</script>",
            "<script‹nonce› type=\"application/json\">‹json x›</script> !second-text a",
        ),
        (
            "<script src=\"/a\" let:n={1}></script>",
            "<script‹nonce› src=\"/a\">{‹const n=1›}</script> !script-with-source let:n",
        ),
        (
            "<script let:if={1}></script>",
            "<script‹nonce›>{‹const if=1›}</script> !javascript-name let:if",
        ),
        ("<p let:n={1}>x</p>", "<p>x</p> !unknown-directive let:n={1}"),
        ("<script js={x}></script>", "<script‹nonce›>‹js x›</script>"),
        ("<script js={x}> </script>", "<script‹nonce›>‹js x›</script>"),
        ("<style css={x}></style>", "<style‹nonce›>‹css x›</style>"),
        ("<script js={x}>a</script>", "<script‹nonce›>‹js x›</script> !second-text a"),
        ("<style css={x}>a</style>", "<style‹nonce›>‹css x›</style> !second-text a"),
        ("<script js={x} let:n={1}></script>", "<script‹nonce›>‹js x›</script> !second-text let:n"),
        (
            "<script src=\"/a\" js={x}></script>",
            "<script‹nonce› src=\"/a\">‹js x›</script> !script-with-source js={x}",
        ),
        ("<script css={x}></script>", "<script‹nonce›></script> !unknown-directive css={x}"),
        ("<p js={x}>y</p>", "<p>y</p> !unknown-directive js={x}"),
        ("<my-p css=\"x\">y</my-p>", "<my-p css=\"x\">y</my-p>"),
        ("<style css=\"x\"></style>", "<style‹nonce›></style> !directive-value css=\"x\""),
        ("<script>a <!-- b</script>", "<script‹nonce›>a <!-- b</script> !script-text <!--"),
        ("<style>p { color: red }</style>", "<style‹nonce›>p { color: red }</style>"),
    ]);
    check_files(&[(
        "template T(n: u32) { <script>go({n})</script> }",
        "<script‹nonce›>go({n})</script> !verbatim-interpolation {n}",
    )]);
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
