//! Places of values: the sink of each, and what is refused.

use super::{check, check_files};

#[test]
fn addresses() {
    check(&[
        (
            "<a href=\"/b/{x}?q={y}#{z}\">a</a>",
            "<a href=\"/b/‹path x›?q=‹query y›#‹fragment z›\">a</a>",
        ),
        ("<a href=\"/f?a=1&amp;b={n}\">a</a>", "<a href=\"/f?a=1&amp;b=‹query n›\">a</a>"),
        ("<a href=\"https://e.com/{x}\">a</a>", "<a href=\"https://e.com/‹path x›\">a</a>"),
        ("<a href=\"javascript:go()\">a</a>", "<a href=\"javascript:go()\">a</a>"),
        ("<a href={x}>a</a>", "<a‹navigate href=x›>a</a>"),
        ("<a HREF={x:?}>a</a>", "<a‹navigate href=x:?›>a</a>"),
        ("<a href=\"{x}\">a</a>", "<a href=\"‹navigate x›\">a</a>"),
        ("<a href=\"{x}/{y}?z={z}\">a</a>", "<a href=\"‹navigate x›/‹path y›?z=‹query z›\">a</a>"),
        ("<a href=\"{x}{y}\">a</a>", "<a href=\"\">a</a> !url-start {x}"),
        ("<a href=\"{x}//{y}\">a</a>", "<a href=\"\">a</a> !url-start {x}"),
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
        ("<svg><a foo:href={x}/></svg>", "<svg><a‹navigate foo:href=x›/></svg>"),
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
        ("<p STYLE={s} ONCLICK={x}>y</p>", "<p‹css style=s›‹handler onclick=x›>y</p>"),
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
        ("<?{x}>", " !unclosed-brace {"),
        ("<?{x}", " !unclosed-brace {"),
        ("a<? {x}", " !unclosed-brace {"),
        ("<! {x}", " !unclosed-brace {"),
        ("<a{\"b\"}", " !unclosed-brace {"),
        (
            "<p title=\"&{\"lt;\"}\">y</p>",
            "<p title=\"&{\"lt;\"}\">y</p> !partial-reference & !unclosed-interpolation {",
        ),
        ("<p title='&{\"lt;\"}'>y</p>", "<p title='&lt;'>y</p> !partial-reference &"),
        ("<p t{\"itle\"}=\"a\">y</p>", "<p>y</p> !dynamic-attribute-name {\"itle\"}"),
        (
            "<svg><x-y:script>{x}</x-y:script></svg>",
            "<svg><x-y:script></x-y:script></svg> !unsupported-place {x}",
        ),
        ("<script JSON={x}></script>", "<script‹nonce›></script> !unknown-attribute JSON"),
        (
            "<script type=importmap json={x}></script>",
            "<script‹nonce› type=importmap>‹json x›</script> !json-type json={x}",
        ),
        (
            "<script let:n={x} json={y} type=\"application/json\"></script>",
            "<script‹nonce› type=\"application/json\">‹json y›</script> !second-text let:n",
        ),
        ("<a href=\"https://{x}@e.com/\">y</a>", "<a href=\"https://\">y</a> !url-host {x}"),
        ("<a href=\"https://e.com:{x}/\">y</a>", "<a href=\"https://e.com:\">y</a> !url-host {x}"),
        ("<a href=\"https:/{x}\">y</a>", "<a href=\"https:/\">y</a> !url-host {x}"),
        ("<a href=\"///{x}\">y</a>", "<a href=\"///\">y</a> !url-host {x}"),
        ("<a href=\"{x}&Tab;:y\">z</a>", "<a href=\"\">z</a> !url-start {x}"),
        ("<a href=\"{x}\n{y}\">z</a>", "<a href=\"‹navigate x›\n\">z</a> !url-scheme {y}"),
        ("<a href=\"&\n{y}\">z</a>", "<a href=\"&\n\">z</a> !url-scheme {y}"),
        ("<a href=\"tel:{x}\">z</a>", "<a href=\"tel:\">z</a> !url-scheme {x}"),
        (
            "<p style=\"background: url('{x}')\">z</p>",
            "<p style=\"background: url('{x}')\">z</p> !interpolation-in-style {x}",
        ),
        (
            "<p style:background={x} style=\"{y}\">z</p>",
            "<p‹style \"{y}\" background:x›>z</p> !interpolation-in-style {y}",
        ),
        ("<embed src=\"{a}\" type={b}>", "<embed src=\"‹resource a›\"> !deciding-attribute {b}"),
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
