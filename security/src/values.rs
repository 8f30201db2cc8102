//! Values that want to be something else than text.
//!
//! Each family aims at one kind of place, and all of them go to every place.
//! Code in them calls `alert`, which the browser's test listens to.

use std::collections::HashSet;

/// What a value tries.
#[derive(Clone, Debug)]
pub struct Value {
    /// `tag`, `url-scheme`, …
    pub family: &'static str,
    /// What a template is given.
    pub text: String,
}

const SCRIPT: &str = "<script>alert(1)</script>";
const IMAGE: &str = "<img src=x onerror=alert(1)>";

/// All values, none twice, in a fixed order.
#[must_use]
pub fn values() -> Vec<Value> {
    let families = [
        ("telling", texts(&TELLING)),
        ("plain", plain()),
        ("tag", tags()),
        ("end-tag", end_tags()),
        ("attribute", attributes()),
        ("reference", references()),
        ("comment", comments()),
        ("script", scripts()),
        ("javascript", javascript()),
        ("url-scheme", url_schemes()),
        ("url-part", url_parts()),
        ("srcset", srcsets()),
        ("css", css()),
        ("foreign", foreign()),
        ("encoding", encodings()),
        ("template", templates()),
        ("refresh", refreshes()),
    ];
    let mut seen = HashSet::new();
    let all = families
        .into_iter()
        .flat_map(|(family, texts)| texts.into_iter().map(move |text| Value { family, text }));
    all.filter(|value| seen.insert(value.text.clone())).collect()
}

/// One value for each kind of place, which does there what it wants unless it is stopped.
pub const TELLING: [&str; 14] = [
    SCRIPT,
    IMAGE,
    "\"><script>alert(1)</script>",
    "' onclick=alert(1) x='",
    "\" onclick=\"alert(1)",
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "\"+alert(1)+\"",
    "javascript:alert(1)",
    "//evil.example",
    "&a=b",
    "1px; color: blue",
    "x 2x, javascript:alert(1)",
];

/// The telling values, and of all others so many that there are `count`: some of each family.
#[must_use]
pub fn sample(count: usize) -> Vec<Value> {
    let is_telling = |value: &Value| TELLING.contains(&value.text.as_str());
    let (mut sample, others): (Vec<_>, Vec<_>) = values().into_iter().partition(is_telling);
    let (wanted, len) = (count.saturating_sub(sample.len()), others.len());
    let is_next = |at: usize| at * wanted / len != (at + 1) * wanted / len;
    sample.extend(
        others.into_iter().enumerate().filter_map(|(at, value)| is_next(at).then_some(value)),
    );
    sample
}

fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(ToString::to_string).collect()
}

/// Each of `left` before each of `right`.
fn joined(left: &[&str], right: &[&str]) -> Vec<String> {
    left.iter().flat_map(|left| right.iter().map(move |right| format!("{left}{right}"))).collect()
}

/// What people really write. None of it may be lost.
fn plain() -> Vec<String> {
    let mut all = texts(&[
        "",
        " ",
        "Ada",
        " two  blanks ",
        "first line\nsecond line",
        "\nthe second line",
        "\ttabs\t",
        "O'Neil & Sons",
        "3 < 4 > 2",
        "say \"hello\"",
        "50% off",
        "C:\\temp\\new",
        "a/b/c",
        "/bugs/7",
        "?page=2",
        "#top",
        "https://example.com/a?b=c&d=e#f",
        "mailto:ada@example.com",
        "ada@example.com",
        "2em",
        "#ff8800",
        "Gr\u{fc}\u{df}e",
        "\u{65e5}\u{672c}\u{8a9e}",
        "\u{1f469}\u{200d}\u{1f680}",
        "42",
        "-1.5",
        "true",
        "null",
    ]);
    all.push("long ".repeat(200));
    all
}

/// Start tags that run something.
fn tags() -> Vec<String> {
    let mut all = texts(&[
        SCRIPT,
        IMAGE,
        "<script src=data:,alert(1)></script>",
        "<script type=module>alert(1)</script>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<body onload=alert(1)>",
        "<details open ontoggle=alert(1)>x</details>",
        "<input autofocus onfocus=alert(1)>",
        "<video><source onerror=alert(1)></video>",
        "<audio src=x onerror=alert(1)>",
        "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
        "<iframe src=javascript:parent.alert(1)></iframe>",
        "<object data=javascript:alert(1)></object>",
        "<embed src=javascript:alert(1)>",
        "<a href=javascript:alert(1)>x</a>",
        "<form action=javascript:alert(1)><button>x</button></form>",
        "<button formaction=javascript:alert(1)>x</button>",
        "<style onload=alert(1)></style>",
        "<link rel=stylesheet href=x onerror=alert(1)>",
        "<base href=//evil.example/>",
        "<marquee onstart=alert(1)>x</marquee>",
        "<template><script>alert(1)</script></template>",
        "<custom-element onclick=alert(1)>x</custom-element>",
        "<plaintext>",
        "<xmp>",
        "<noscript>",
        "<frameset onload=alert(1)>",
        "<table><tr><td>",
        "<select><option>",
        "<isindex prompt=x>",
        "<b>bold</b>",
        "<b",
        "<",
        ">",
        "<>",
        "</>",
        "<<b>>",
        "< script>alert(1)</script>",
    ]);
    // Between the name and what follows, HTML takes any of these.
    for blank in ["\n", "\t", "\u{c}", "\r", "/", "\0"] {
        all.push(format!("<img{blank}src=x{blank}onerror=alert(1)>"));
        all.push(format!("<script{blank}>alert(1)</script{blank}>"));
    }
    all.extend(texts(&[
        "<ScRiPt>alert(1)</sCrIpT>",
        "<IMG SRC=x ONERROR=alert(1)>",
        "<img src=x onerror=alert(1)",
        "<img src=x onerror=alert(1)//",
        "<img src=x onerror=\"alert(1)",
        "<img src='",
        "<a title=\"",
        "x<script",
    ]));
    all
}

/// The end of whatever is open, and then code.
fn end_tags() -> Vec<String> {
    let open = [
        "p", "td", "tr", "table", "li", "pre", "title", "textarea", "option", "select", "button",
        "svg", "math", "template", "body", "html",
    ];
    let mut all: Vec<String> = open.iter().map(|name| format!("</{name}>{IMAGE}")).collect();
    // What may stand after the name of an end tag in RCDATA and raw text.
    for name in ["title", "textarea", "script", "style"] {
        for end in [" >", "/>", "\n>", " x=y>", "\u{c}/>", ""] {
            all.push(format!("</{name}{end}{SCRIPT}"));
        }
        all.push(format!("</{}>{SCRIPT}", name.to_uppercase()));
    }
    all.extend(texts(&["</p", "</", "</br>", "</p x=\"", "</title", "</textarea"]));
    all
}

/// The end of a value by each of the quotes, and then attributes.
fn attributes() -> Vec<String> {
    let code = [
        " onmouseover=alert(1) x=",
        " autofocus onfocus=alert(1) tabindex=1 x=",
        ">",
        "><script>alert(1)</script>",
        "><img src=x onerror=alert(1)>",
        "/onclick=alert(1)//",
        " style=animation-name:x onanimationstart=alert(1) ",
        " href=javascript:alert(1) ",
    ];
    let mut all = joined(&["\"", "'", "`", "x"], &code);
    all.extend(texts(&[
        "\"",
        "'",
        "`",
        "\"'",
        "'\"`>",
        "\\\"",
        "\"\"",
        "x=y",
        "onclick=alert(1)",
        " onclick=alert(1)",
        "x onclick=alert(1)",
        "=",
        "\" \"",
        "\"\n\nonclick=\"alert(1)",
        "a\"b'c`d",
        "\" disabled hidden \"",
    ]));
    all
}

/// References, whole and in part: they must stay what they look like.
fn references() -> Vec<String> {
    texts(&[
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&amp;",
        "&amp;lt;",
        "&quot; onclick=alert(1) &quot;",
        "&#34; onclick=alert(1) &#34;",
        "&#x22; onclick=alert(1)",
        "&#39;-alert(1)-&#39;",
        "&apos;",
        "&",
        "&&",
        "&#",
        "&#x",
        "&#x3c",
        "&#60",
        "&lt",
        "&ltimg src=x onerror=alert(1)&gt",
        "&copy",
        "&notit;",
        "&#0;",
        "&#13;",
        "&#128;",
        "&#x110000;",
        "&NewLine;",
        "&Tab;",
        "amp;",
        "#60;",
        "lt;",
        ";",
        "p;",
        "x3c;script",
    ])
}

/// Comments, declarations and CDATA, begun and ended.
fn comments() -> Vec<String> {
    let mut all = joined(
        &["-->", "--!>", "--", "->", ">", "]]>", "?>", "<!-->", "<!--->", "<!--x--!>"],
        &[IMAGE, ""],
    );
    all.extend(texts(&[
        "<!--",
        "<!-- x",
        "<!",
        "<!x>",
        "<?",
        "<?xml version=\"1.0\"?>",
        "<?php echo 1 ?>",
        "<!doctype html>",
        "<!doctype x [<!entity e \"x\">]>&e;",
        "<![CDATA[",
        "<![CDATA[<script>alert(1)</script>]]>",
        "]]>",
        "]]&gt;",
        "<!--[if IE]><script>alert(1)</script><![endif]-->",
    ]));
    all
}

/// The states of script data.
/// <https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements>
fn scripts() -> Vec<String> {
    texts(&[
        "</script>",
        "</script><script>alert(1)</script>",
        "</script ><img src=x onerror=alert(1)>",
        "</script\n><script>alert(1)//",
        "</SCRIPT>",
        "</scr\0ipt>",
        "</script",
        "<!--<script>",
        "<!--<script></script>",
        "<!--<script>-->",
        "<!-- <SCRIPT x",
        "<script",
        "<\\/script>",
        "\\u003c/script\\u003e",
        "\\x3c/script\\x3e",
        "--></script>",
        "//--></script><script>alert(1)",
        "</style><script>alert(1)</script>",
        "/*</script>*/",
    ])
}

/// The ends of strings, comments and expressions of JavaScript.
fn javascript() -> Vec<String> {
    let mut all = joined(
        &[
            "\"", "'", "`", "\\\"", "\\'", "\\\\\"", "\n", "\r", "\u{2028}", "\u{2029}", "*/", ")",
            "\"])",
        ],
        &[";alert(1)//", "-alert(1)-", "});alert(1);({"],
    );
    for quote in ["\"", "'", "`"] {
        all.push(format!("{quote}+alert(1)+{quote}"));
        all.push(format!("\\{quote}+alert(1)+\\{quote}"));
    }
    all.extend(texts(&[
        "alert(1)",
        "alert`1`",
        "(alert)(1)",
        "\\",
        "\\\\",
        "x\\",
        "\\u0022;alert(1)//",
        "\\x22;alert(1)//",
        "\\42;alert(1)//",
        "\\\n",
        "${alert(1)}",
        "`${alert(1)}`",
        "[].constructor.constructor('alert(1)')()",
        "__proto__",
        "{\"__proto__\":{\"x\":1}}",
        "{\"a\":1}",
        "[1,2]",
        "\"text\"",
        "NaN",
        "Infinity",
        "undefined",
        "1e999",
        "0x10",
        "//",
        "/*",
        "/[/]/.x",
        "<!-- alert(1)",
        "--> alert(1)",
        "#!alert(1)",
        "import('data:text/javascript,alert(1)')",
        "});alert(1);//",
        "';alert(1);var x='",
        "\u{2028}alert(1)",
        "a\u{2029}b",
    ]));
    all
}

/// Schemes that run code, in every dress that the URL Standard takes off.
/// <https://url.spec.whatwg.org/#concept-basic-url-parser>
fn url_schemes() -> Vec<String> {
    let mut all = texts(&[
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "javascript://example.com/%0aalert(1)",
        "javascript://\u{2028}alert(1)",
        "javascript:/**/alert(1)",
        "javascript:%61lert(1)",
        "javascript:'<script>alert(1)</script>'",
        "javascript:\"\\x3cimg onerror=alert(1) src=x>\"",
        "javascript:void(0);alert(1)",
        "javascript&colon;alert(1)",
        "javascript&#58;alert(1)",
        "javascript&#x3a;alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A&#x61vascript:alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "%6aavascript:alert(1)",
        "javascript%3aalert(1)",
        "\u{ff4a}avascript:alert(1)",
        "java\u{17f}cript:alert(1)",
        "javascript\u{ff1a}alert(1)",
        "java\u{ad}script:alert(1)",
        "java\u{200b}script:alert(1)",
        "x:javascript:alert(1)",
        "https:javascript:alert(1)",
        "./javascript:alert(1)",
        "vbscript:msgbox(1)",
        "VBScript:msgbox(1)",
        "livescript:alert(1)",
        "mocha:alert(1)",
        "feed:javascript:alert(1)",
        "view-source:javascript:alert(1)",
        "jar:https://evil.example/x!/",
        "filesystem:https://evil.example/temporary/x",
        "blob:null/x",
        "blob:https://evil.example/0",
        "about:blank",
        "about:srcdoc",
        "file:///etc/passwd",
        "ws://evil.example/",
        "intent://x#Intent;scheme=http;end",
        "data:,x",
        "data:text/html,<script>alert(1)</script>",
        "DATA:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "data:text/javascript,alert(1)",
        "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "data:image/png;base64,AAAA",
        "data:image/png,x;base64",
        "data:application/xhtml+xml,<x/>",
        ":",
        "x:",
        "1:alert(1)",
        "javascript",
        "javascript:",
        ":javascript:alert(1)",
    ]);
    for before in
        ["\0", "\u{1}", "\u{8}", "\u{e}", "\u{1f}", " ", "\t", "\n", "\r", "\u{c}", "\u{b}"]
    {
        all.push(format!("{before}javascript:alert(1)"));
        all.push(format!("{before}data:text/html,{SCRIPT}"));
    }
    for before in ["\u{a0}", "\u{feff}", "\u{2028}", "\u{3000}", "\u{7f}", "\u{85}"] {
        all.push(format!("{before}javascript:alert(1)"));
    }
    for inside in ["\t", "\n", "\r", "\0", "\u{1}", " ", "\u{7f}"] {
        all.push(format!("java{inside}script:alert(1)"));
        all.push(format!("javascript{inside}:alert(1)"));
        all.push(format!("j{inside}avascript:{inside}alert(1)"));
    }
    all
}

/// Values that are to end one part of a URL and to begin another.
fn url_parts() -> Vec<String> {
    let mut all = texts(&[
        "//evil.example",
        "/evil.example",
        "///evil.example",
        "\\\\evil.example",
        "/\\evil.example",
        "\\/evil.example",
        "\t//evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "https://evil.example",
        "https:evil.example",
        "https:/\\evil.example",
        "@evil.example",
        ":pw@evil.example/",
        ".evil.example",
        ":8080/",
        "evil.example#",
        "evil.example\\",
        "?",
        "?x=y",
        "#",
        "#x",
        "&a=b",
        "&amp;a=b",
        "=b",
        ";a=b",
        "a+b",
        "a b",
        "%",
        "%2",
        "%zz",
        "%2f",
        "%2F..%2F",
        "%5c",
        "%00",
        "%0d%0aX: y",
        "\r\nX: y",
        "%ff",
        "%e2%82",
        "%253c",
        "~",
        "*",
        "|",
        "^",
        "[::1]",
        "{x}",
        "a,b",
        "a;b",
        "\u{e9}",
        "a:b",
    ]);
    for dots in [".", "..", "...", "%2e", "%2e%2e", ".%2E", "%2e.", "\u{ff0e}\u{ff0e}", "\u{2024}."]
    {
        all.extend([
            dots.to_string(),
            format!("{dots}/"),
            format!("/{dots}/{dots}/x"),
            format!("a/{dots}"),
        ]);
    }
    all.extend(texts(&["..\\..\\x", ".\t./x", "./\n../x", "..;/x", "a//b", "a/./b"]));
    all
}

/// Candidates of `srcset`, and what separates them.
fn srcsets() -> Vec<String> {
    texts(&[
        "x 2x",
        "x 2x, javascript:alert(1) 3x",
        ", https://evil.example/x 1x",
        "a,b",
        ",",
        "a,",
        ",a",
        "x 100w",
        "x (",
        "x (1x, y 2x",
        "x\t2x,\nhttps://evil.example/",
        "data:image/png;base64,AAAA 1x, x 2x",
        "x%2c y",
        "x%20 2x",
    ])
}

/// The ends of declarations, strings, comments, blocks and sheets of CSS.
fn css() -> Vec<String> {
    let mut all = texts(&[
        "red; background: url(https://evil.example/)",
        "red} body {display: none",
        "red;}*{color:red",
        "url(javascript:alert(1))",
        "url(https://evil.example/)",
        "URL( x )",
        "u\\72l(//evil.example)",
        "image-set('//evil.example' 1x)",
        "expression(alert(1))",
        "-moz-binding: url(//evil.example)",
        "behavior: url(x.htc)",
        "@import '//evil.example/x.css'",
        "red !important",
        "var(--secret)",
        "attr(data-secret)",
        "env(x)",
        "calc(1px + 2px)",
        "/* comment",
        "*/ red",
        "/**/",
        "red/**/;color:blue",
        "\\3b color: red",
        "\\",
        "red\\",
        "'",
        "\"",
        "'unclosed",
        "\"unclosed\n",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        ";",
        ":",
        "red;",
        "a:b",
        "--x: y",
        "<!-- red",
        "--> red",
        "</style><script>alert(1)</script>",
        "red\ncolor: blue",
        "red\u{c};color:blue",
        "inherit",
        "progid:DXImageTransform.Microsoft.Alpha(opacity=0)",
    ]);
    all.extend(joined(
        &["1px", "0"],
        &[";position:fixed", "\0;x:y", "}</style>", ",url(//evil.example)"],
    ));
    all
}

/// Switches to SVG and MathML, where other rules hold, and back.
fn foreign() -> Vec<String> {
    let mut all = Vec::new();
    for outer in [
        "svg",
        "math",
        "svg><desc",
        "svg><foreignObject",
        "math><mtext",
        "math><annotation-xml encoding=text/html",
    ] {
        for raw in ["style", "title", "textarea", "noscript", "xmp"] {
            all.push(format!("<{outer}><{raw}><a title=\"</{raw}>{IMAGE}\">"));
        }
    }
    all.extend(texts(&[
        "</svg><script>alert(1)</script>",
        "</math><img src=x onerror=alert(1)>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<svg><set attributeName=href to=javascript:alert(1)>",
        "<svg><a><animate attributeName=href values=javascript:alert(1) /><text>x</text></a>",
        "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'/>#x\">",
        "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<svg/onload=alert(1)>",
        "<svg><![CDATA[><img src=x onerror=alert(1)>]]>",
        "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x",
        "<math><mglyph><malignmark><b>",
        "<p>",
        "</p></desc></foreignObject>",
        "<font color=red>",
        "<image src=x onerror=alert(1)>",
        "xmlns=\"http://www.w3.org/1999/xhtml\"",
        "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>",
    ]));
    all
}

/// Characters that parsers drop, change, or read in another encoding.
fn encodings() -> Vec<String> {
    let mut all = Vec::new();
    let odd = [
        '\0',
        '\u{1}',
        '\u{8}',
        '\u{b}',
        '\u{c}',
        '\r',
        '\u{1b}',
        '\u{1f}',
        '\u{7f}',
        '\u{80}',
        '\u{85}',
        '\u{9f}',
        '\u{a0}',
        '\u{ad}',
        '\u{200b}',
        '\u{200f}',
        '\u{2028}',
        '\u{202e}',
        '\u{2066}',
        '\u{d7ff}',
        '\u{e000}',
        '\u{fdd0}',
        '\u{feff}',
        '\u{fffd}',
        '\u{fffe}',
        '\u{ffff}',
        '\u{1fffe}',
        '\u{10ffff}',
        '\u{e0041}',
    ];
    for character in odd {
        all.push(format!("a{character}b"));
        all.push(format!("<{character}script>alert(1)</script>{character}"));
    }
    all.extend(texts(&[
        "\r\n",
        "\n\r",
        "\r",
        "\n",
        "\n\n",
        "\r\nx",
        "\rx\r",
        "\0",
        "\0\0",
        "\u{feff}",
        "\u{feff}<script>alert(1)</script>",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        "\u{c0}\u{bc}script\u{c0}\u{be}alert(1)",
        "\u{bc}script\u{be}alert(1)\u{bc}/script\u{be}",
        "\u{1b}$B<script>alert(1)</script>\u{1b}(B",
        "\u{1b}(J\\\"alert(1)",
        "~{<script>~}",
        "\\ud800",
        "\\ud83d\\ude00",
        "&#xd800;",
        "%ud800",
        "\u{ff1c}script\u{ff1e}alert(1)\u{ff1c}/script\u{ff1e}",
        "<\u{17f}cript>alert(1)</\u{17f}cript>",
        "\u{212a}",
        "\u{130}\u{131}",
        "e\u{301}\u{301}\u{301}",
        "<\u{301}b>",
        "\"\u{301} onclick=alert(1)",
        "\u{202e}>tpircs<",
        "\u{f0000}<b>",
    ]));
    all
}

/// The syntax of template languages, Masque's own among them.
fn templates() -> Vec<String> {
    texts(&[
        "{value}",
        "{{value}}",
        "{{7*7}}",
        "{{constructor.constructor('alert(1)')()}}",
        "{\"{\"}",
        "{",
        "}",
        "{}",
        "@if true { x }",
        "@return;",
        "{..attrs}",
        "<Card/>",
        "class:odd={true}",
        "<%= 7*7 %>",
        "{% raw %}",
        "#{7*7}",
        "${{7*7}}",
        "[[${7*7}]]",
        "<?= 1 ?>",
        "__masque_0",
        "{:?}",
        "{0}",
        "%s%n",
    ])
}

/// Values for the `content` of a `<meta http-equiv=refresh>`, and the element.
fn refreshes() -> Vec<String> {
    texts(&[
        "0;url=javascript:alert(1)",
        "0; URL='javascript:alert(1)'",
        "0;javascript:alert(1)",
        "0,url=https://evil.example/",
        "1;url=//evil.example",
        "0;url=data:text/html,<script>alert(1)</script>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "\"><meta http-equiv=\"refresh\" content=\"0;url=https://evil.example/",
        "<meta charset=utf-7>",
        "<meta http-equiv=content-security-policy content=\"script-src 'none'\">",
    ])
}
