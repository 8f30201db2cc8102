//! `tplc audit`.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use crate::support::{Folder, Run};

const PAGE: &str = r#"use masque::Html;

pub template Page(title: &str, open: SafeJs, head: Slot = { <script>boot()</script> }) {
    <script src="/app.js" nonce={nonce}></script>
    <script let:title={title}>go(title)</script>
    <script type="application/json" json={title}></script>
    <script type="text/template"><b>data</b></script>
    <style>p { color: red }</style>
    <button onclick="go('&quot;é')" style="color: red" @if wide { style:width={w} @click="go()" }>Go</button>
    <a href=" java&#115;cript:go()" onfocus={open} href2="x">x</a>
    <iframe srcdoc="<p>"></iframe>
    {Html::trust_unchecked(title, "titles are ours")}
    {"Html::trust_unchecked(x)"} {/* Html::trust_unchecked(x) */}
    <p title="onclick">{masque::html! { <b onclick="x()">{Html::trust_unchecked(title, WHY)}</b> }}</p>
}
"#;

const PAGE_FOUND: &str = r#"trust: values that nobody checks: whoever wrote the reason answers for them
  --> page.tpl:12:6: `Html` because "titles are ours"
12 | {Html::trust_unchecked(title, "titles are ours")}
  --> page.tpl:14:59: `Html`, without a literal reason
14 | <p title="onclick">{masque::html! { <b onclick="x()">{Html::trust_unchecked(title, WHY)}</b> }}</p>

handler: JavaScript in an attribute: a CSP blocks it without `'unsafe-inline'`, or `'unsafe-hashes'` and its hash
  --> page.tpl:9:13: `onclick` of `<button>`
 9 | <button onclick="go('&quot;é')" style="color: red" @if wide { style:width={w} @click="go()" }>Go</button>
  --> page.tpl:10:37: `onfocus` of `<a>`, with a value
10 | <a href=" java&#115;cript:go()" onfocus={open} href2="x">x</a>
  --> page.tpl:14:44: `onclick` of `<b>`
14 | <p title="onclick">{masque::html! { <b onclick="x()">{Html::trust_unchecked(title, WHY)}</b> }}</p>

javascript-url: JavaScript in an address: a CSP blocks it without `'unsafe-inline'`, or `'unsafe-hashes'` and its hash
  --> page.tpl:10:8: `href` of `<a>`
10 | <a href=" java&#115;cript:go()" onfocus={open} href2="x">x</a>

framework: code or data for a client-side framework, many of which need `'unsafe-eval'` in a CSP
 --> page.tpl:9:83: `@click` of `<button>`
9 | <button onclick="go('&quot;é')" style="color: red" @if wide { style:width={w} @click="go()" }>Go</button>

script: JavaScript in the page: a CSP allows it by its nonce or its hash
 --> page.tpl:3:61: `<script>`, nonce: automatic
3 | pub template Page(title: &str, open: SafeJs, head: Slot = { <script>boot()</script> }) {
 --> page.tpl:5:5: `<script>`, with a value, nonce: automatic
5 | <script let:title={title}>go(title)</script>

external-script: JavaScript from an address: a CSP allows it by its nonce or its origin
 --> page.tpl:4:5: `<script>`, nonce: its own
4 | <script src="/app.js" nonce={nonce}></script>

style: CSS in the page: a CSP allows it by its nonce or its hash
 --> page.tpl:8:5: `<style>`, nonce: automatic
8 | <style>p { color: red }</style>

style-attribute: CSS in an attribute: a CSP blocks it without `'unsafe-inline'`, or `'unsafe-hashes'` and its hash
 --> page.tpl:9:37: `style` of `<button>`
9 | <button onclick="go('&quot;é')" style="color: red" @if wide { style:width={w} @click="go()" }>Go</button>
 --> page.tpl:9:67: `style:width` of `<button>`, with a value
9 | <button onclick="go('&quot;é')" style="color: red" @if wide { style:width={w} @click="go()" }>Go</button>

srcdoc: a document in an attribute: the page's CSP holds in it too
  --> page.tpl:11:13: `srcdoc` of `<iframe>`
11 | <iframe srcdoc="<p>"></iframe>

"#;

const APP: &str = r#"//! Html::trust_unchecked(comment)

/// Html::trust_unchecked(doc, "doc")
fn icons() -> Vec<Html> {
    let text = "Html::trust_unchecked(text)";
    vec![masque::Html::trust_unchecked(
        format!("é{text}"),
        "made\ntwo lines above",
    )]
}

fn comment(text: &str) -> Html {
    Html::sanitize(text)
}

fn links() {
    let all = (safe_url!("https://example.com/"), safe_js!(app.open(id, &name)));
    let make = <Svg>::trust_unchecked;
}

impl Render<Html> for Stars {
    fn render_to(&self, out: &mut Buffer) {
        out.push_str("<i></i>");
    }
}

fn raw(out: &mut Buffer) -> Html {
    masque::__rt::html("x", out);
    Html::from_buffer(out)
}

trait Look {
    fn look(&self, out: &mut Buffer);
}

macro_rules! button {
    ($tag:ident) => { html! { <$tag onclick="x">{Html::trust_unchecked("x", "y")}</$tag> } };
}

#[cfg(test)]
mod tests {
    fn page() -> Html { Html::trust_unchecked("x", "a test") }
}

#[cfg(test)]
#[path = "hidden.rs"]
mod hidden;
"#;

const APP_FOUND: &str = r#"trust: values that nobody checks: whoever wrote the reason answers for them
  --> app.rs:6:18: `Html` because "made\ntwo lines above"
 6 | vec![masque::Html::trust_unchecked(
  --> app.rs:18:16: `<Svg>`, without a literal reason
18 | let make = <Svg>::trust_unchecked;
  --> app.rs:37:50: `Html` because "y"
37 | ($tag:ident) => { html! { <$tag onclick="x">{Html::trust_unchecked("x", "y")}</$tag> } };

raw-markup: Rust that writes markup itself: what it puts into a `Buffer` is escaped only where it does so
  --> app.rs:22:5: `impl Render<Html> for Stars`
22 | fn render_to(&self, out: &mut Buffer) {
  --> app.rs:27:1: `fn raw`
27 | fn raw(out: &mut Buffer) -> Html {
  --> app.rs:28:13: `__rt`
28 | masque::__rt::html("x", out);
  --> app.rs:29:5: `Html::from_buffer`
29 | Html::from_buffer(out)

sanitizer: markup that others wrote, as far as a sanitizer lets it through
  --> app.rs:13:5: `Html::sanitize`
13 | Html::sanitize(text)

checked-literal: addresses, scripts and styles of the author's own, which the compiler checked
  --> app.rs:17:16: `safe_url!`
17 | let all = (safe_url!("https://example.com/"), safe_js!(app.open(id, &name)));
  --> app.rs:17:51: `safe_js!`, with a value
17 | let all = (safe_url!("https://example.com/"), safe_js!(app.open(id, &name)));

unread-markup: markup that could not be read, or not all of it: look for yourself what is in it
  --> app.rs:37:23: `html!`
37 | ($tag:ident) => { html! { <$tag onclick="x">{Html::trust_unchecked("x", "y")}</$tag> } };

"#;

#[test]
fn templates() {
    let folder = Folder::new("audit-templates");
    folder.file("page.tpl", PAGE);
    let run = folder.tplc(["audit"]).code(0).err(
        "1 template and 0 Rust files audited: 2 trust, 3 handler, 1 javascript-url, 1 framework, \
         2 script, 1 external-script, 1 style, 2 style-attribute, 1 srcdoc\n",
    );
    assert_eq!(run.stdout, PAGE_FOUND);
}

#[test]
fn rust() {
    let folder = Folder::new("audit-rust");
    folder.file("app.rs", APP);
    let run = folder.tplc(["audit", "app.rs"]).code(0).err(
        "0 templates and 1 Rust file audited: 3 trust, 4 raw-markup, 1 sanitizer, \
         2 checked-literal, 1 unread-markup\n",
    );
    assert_eq!(run.stdout, APP_FOUND);
}

#[test]
fn what_is_harmless_is_not_listed() {
    let folder = Folder::new("audit-harmless");
    folder
        .file(
            "page.tpl",
            r#"template Page(title: &str, onclick: &str) {
                <script></script> <style> </style>
                <script type="application/ld+json">{}</script>
                <a href="/javascript:x" title="onclick" data-onclick="x" class:x={y}>{onclick}</a>
                <Card onclick="x" @click="x" style="x"/>
                <p>onclick="x" trust_unchecked</p>
                <!-- <script>x()</script> -->
            }
            template Mail(title: &str) -> Text { <p onclick="x">text</p> }
            "#,
        )
        .file(
            "app.rs",
            r#"fn trust_unchecked(__x: &str) { trust_unchecked(); self.trust_unchecked("a"); path::sanitize(x); }"#,
        );
    folder.tplc(["audit"]).code(0).err("1 template and 1 Rust file audited: nothing was found\n");
}

#[test]
fn places_inside_of_everything() {
    check(
        r#"<svg><a xlink:href="JavaScript&colon;x()"></a><foreignObject><script>x()</script></foreignObject></svg>"#,
        &["javascript-url xlink:href", "script script"],
    );
    check(
        r#"@if a { @for b in c { <p onclick="x"></p> } @else { <p onkeyup="x"></p> } }"#,
        &["handler onclick", "handler onkeyup"],
    );
    check(
        r#"@match a { _ => { @let b = c else { <p onclick="x"></p> @return; }; } }"#,
        &["handler onclick"],
    );
    check(
        r#"<Card>@slot head(a) { <p onclick="x"></p> } <p style={css}></p></Card>"#,
        &["handler onclick", "style-attribute style"],
    );
    check(
        r#"@fragment rows(a: &Js) { <script js={a}></script> <style css={b}></style> }"#,
        &["script script", "style style"],
    );
    check(
        r#"@try { <p onclick="x"></p> } @catch e { <p onkeyup="x"></p> }"#,
        &["handler onclick", "handler onkeyup"],
    );
    check(
        r#"@capture a { <p {onclick}></p> } @while b { <p ONCLICK="x"></p> }"#,
        &["handler onclick", "handler ONCLICK"],
    );
    check(
        r#"<p title="a {Html::trust_unchecked(x, Y)}" @if Svg::trust_unchecked(x, "y") { id="x" }></p>"#,
        &["trust Html", "trust Svg"],
    );
    check(
        r#"@do { SafeUrl::__literal(x); masque::__rt::html(x, y); }"#,
        &["raw-markup __literal", "raw-markup __rt"],
    );
    check(
        r#"@do { Html::trust_unchecked(x, "y"); } {row(Xml::trust_unchecked(x, "y"))}"#,
        &["trust Html", "trust Xml"],
    );
}

#[test]
fn scripts_by_type() {
    for kind in ["", "module", " Module ", "text/javascript", "importmap", "speculationrules"] {
        check(&format!(r#"<script type="{kind}">x()</script>"#), &["script script"]);
    }
    for kind in ["application/json", "text/template", "x"] {
        check(&format!(r#"<script type="{kind}">x()</script>"#), &[]);
    }
    check(r#"<script @if a { type="text/plain" } @else { nonce="x" }>x()</script>"#, &[]);
    check(r#"<script type={kind}>x()</script>"#, &["script script"]);
}

/// Compares the kinds and the names of what is in a template's body.
#[track_caller]
fn check(body: &str, expected: &[&str]) {
    static CHECKED: AtomicUsize = AtomicUsize::new(0);
    let number = CHECKED.fetch_add(1, Ordering::Relaxed);
    let folder = Folder::new(&format!("audit-places-{number}"));
    let template = format!("template Page(row: Slot<u8>) {{ {body} }}");
    let document = document(folder.tplc_reading(&template, ["audit", "-", "--format", "json"]));
    let findings = document["findings"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let found: Vec<String> =
        findings.map(|it| format!("{} {}", text(&it["kind"]), text(&it["name"]))).collect();
    assert_eq!(found, expected, "{body}\n{document:#}");
}

fn document(run: Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap()
}

#[test]
fn json() {
    let folder = Folder::new("audit-json");
    folder
        .file("a.tpl", "template A() {\n    <script nonce={n} let:a={b}></script>\n}\n")
        .file("b.rs", "fn b() -> Html {\n    html! { <p onclick=\"é &lt;\">{Html::trust_unchecked(x, \"y\")}</p> }\n}\n");
    let run = folder.tplc(["audit", "--format", "json", "--deny", "handler,style"]).code(1);
    assert_eq!(
        document(run),
        json!({
            "findings": [
                { "kind": "script", "name": "script",
                  "file": "a.tpl", "line": 2, "column": 5, "end_line": 2, "end_column": 33,
                  "source": "    <script nonce={n} let:a={b}></script>",
                  "element": null, "value": null, "dynamic": true, "nonce": "own", "reason": null },
                { "kind": "handler", "name": "onclick",
                  "file": "b.rs", "line": 2, "column": 16, "end_line": 2, "end_column": 32,
                  "source": "    html! { <p onclick=\"é &lt;\">{Html::trust_unchecked(x, \"y\")}</p> }",
                  "element": "p", "value": "é <", "dynamic": false, "nonce": null, "reason": null },
                { "kind": "trust", "name": "Html",
                  "file": "b.rs", "line": 2, "column": 34, "end_line": 2, "end_column": 63,
                  "source": "    html! { <p onclick=\"é &lt;\">{Html::trust_unchecked(x, \"y\")}</p> }",
                  "element": null, "value": null, "dynamic": false, "nonce": null, "reason": "y" },
            ],
            "unread": [],
            "denied": ["handler"],
            "templates": 1,
            "rust_files": 1,
        })
    );
}

#[test]
fn kinds_are_denied_and_chosen() {
    let folder = Folder::new("audit-deny");
    folder.file("a.tpl", "template A() { <p onclick=\"x\" style=\"x\"></p> }");
    let run = folder
        .tplc(["audit", "--deny", "trust,handler", "--only", "style-attribute"])
        .code(1)
        .out("style-attribute: CSS in an attribute")
        .err("error: 1 template and 0 Rust files audited: 1 style-attribute; denied: `handler`\n");
    assert!(!run.stdout.contains("handler"), "{}", run.stdout);
    folder.tplc(["audit", "--deny", "trust", "--deny", "script"]).code(0);
    folder.tplc(["audit", "--deny", "trusted"]).code(2).err("a similar value exists: 'trust'");
}

#[test]
fn tests_count_if_asked_for() {
    const TRUST: &str = "fn x() { Html::trust_unchecked(\"x\", \"y\"); }";
    let folder = Folder::new("audit-tests");
    folder
        .file("Cargo.toml", "")
        .file("build.rs", TRUST)
        .file(
            "src/lib.rs",
            "#[cfg(test)] mod a;\n#[cfg(test)]\n#[rustfmt::skip]\nmod b { fn x() { Html::trust_unchecked(); } }\nmod c;",
        )
        .file("src/a.rs", TRUST)
        .file("src/a/d.rs", TRUST)
        .file("src/c.rs", "#[cfg(test)] mod e;\n#[cfg(test)] use x::{y};\nmod tests;")
        .file("src/c/e/mod.rs", TRUST)
        .file("src/c/tests.rs", TRUST)
        .file("tests/f.rs", TRUST)
        .file("benches/g.rs", TRUST);
    folder
        .tplc(["audit"])
        .code(0)
        .out(" --> build.rs:1:10: ")
        .out(" --> src/c/tests.rs:1:10: ")
        .err("0 templates and 4 Rust files audited: 2 trust\n");
    folder.tplc(["audit", "--tests"]).code(0).err("9 Rust files audited: 8 trust\n");
    folder.tplc(["audit", "tests"]).code(0).err("1 Rust file audited: 1 trust\n");
    folder.tplc_in("src", ["audit", "a.rs"]).code(0).err("1 Rust file audited: 1 trust\n");
}

#[test]
fn included_files_are_read() {
    let folder = Folder::new("audit-included");
    folder
        .file("site/Cargo.toml", "")
        .file("site/templates/a.tpl", "template A() { {include_html!(\"parts/legal.html\")} }")
        .file(
            "site/src/lib.rs",
            "const LEGAL: StaticHtml = include_html!(\"parts/legal.html\");\n\
             #[cfg(test)] mod tests;\n// include_html!(\"parts/none.html\")",
        )
        .file("site/src/tests.rs", "fn x() { include_html!(\"parts/none.html\"); }")
        .file(
            "site/parts/legal.html",
            "<p>No</p>\n<p onclick=\"x()\" style=\"color: red\">a @if b {}</p>",
        )
        .file("site/parts/other.html", "<p onclick=\"x()\"></p>");
    folder
        .tplc(["audit"])
        .code(0)
        .out(" --> site/parts/legal.html:2:4: `onclick` of `<p>`")
        .err("2 templates and 1 Rust file audited: 1 handler, 1 style-attribute\n");
    folder.tplc_in("site", ["audit", "src"]).code(0).out(" --> parts/legal.html:2:4: ");

    folder
        .file(
            "site/src/lib.rs",
            "fn x() { include_html!(\"parts/none.html\"); include_html!(\"bad.html\") }",
        )
        .file("site/bad.html", "<p onclick=\"x()\">");
    folder
        .tplc(["audit"])
        .code(1)
        .err("error: `site/parts/none.html` does not exist\n")
        .err("error: `site/bad.html` has mistakes: it cannot be included\n");
}

#[test]
fn files_that_cannot_be_read_stop_no_other() {
    let folder = Folder::new("audit-unread");
    folder
        .file("a.rs", "fn a() {}\n\nfn b() { \" }\n")
        .file("b.tpl", "template B() { <p onclick=\"x\"> }")
        .file("c.rs", "fn c() { Html::trust_unchecked(a, \"b\"); }");
    std::fs::write(folder.path().join("d.rs"), b"\xff").unwrap();
    folder
        .tplc(["audit", "gone.rs", "."])
        .code(1)
        .out("trust: ")
        .err("error: `gone.rs` does not exist\n")
        .err("error: `a.rs` is not Rust: it cannot be read at line 3\n")
        .err("error: `b.tpl` has mistakes: `tplc check` shows them\n")
        .err("error: cannot read `d.rs`: ")
        .err("1 trust, 1 handler; not all of 4 files could be read\n");
    let document = document(folder.tplc(["audit", "--format", "json", "b.tpl"]).code(1));
    let message = "`b.tpl` has mistakes: `tplc check` shows them";
    assert_eq!(document["unread"], json!([{ "file": "b.tpl", "message": message }]));
}

#[test]
fn nothing_to_audit() {
    let folder = Folder::new("audit-nothing");
    folder.tplc(["audit"]).code(2).err("there are no templates (`*.tpl`) or Rust files in `.`");
}

#[test]
fn colours_only_when_asked_for() {
    let folder = Folder::new("audit-colours");
    folder.file("a.tpl", "template A() { <p onclick=\"x\"></p> }");
    let (bold, blue, end) = ("\u{1b}[1m", "\u{1b}[94m", "\u{1b}[0m");
    folder
        .tplc(["audit", "--color", "always"])
        .out(&format!("{bold}handler{end}: JavaScript"))
        .out(&format!("{bold}{blue} -->{end} a.tpl:1:19"));
    let run = folder.tplc(["audit"]);
    assert!(!run.stdout.contains('\u{1b}'), "{}", run.stdout);
}
