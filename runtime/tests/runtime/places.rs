//! What each place of a page takes, and what it makes of it.

use masque::__rt::*;
use masque::{
    Allow, Html, Integrity, Nonce, Render, SafeCss, SafeJs, SafeUrl, Sandbox, SrcsetValue,
    TrustedResourceUrl, UrlListValue, safe_css, safe_js, safe_url, trusted_url,
};

#[cfg(feature = "json")]
use crate::values::html_text;
use crate::written;

const CODE: &str = "javascript:alert(1)";
const IMAGE: &str = "data:image/png;base64,AA==";

#[test]
fn links() {
    let link = |url: &str| written(|out| navigate_attribute(" href", url, out));
    assert_eq!(link("/a?b&c"), " href=\"/a?b&amp;c\"");
    assert_eq!(link(""), " href=\"\"");
    for url in [CODE, " java\tscript:x", "JAVASCRIPT:x", IMAGE, "blob:x", "x:y", "\u{0}"] {
        assert_eq!(link(url), " href=\"about:invalid\"", "{url:?}");
    }
    let safe = safe_url!("geo:1,2");
    assert_eq!(written(|out| navigate_attribute(" href", &safe, out)), " href=\"geo:1,2\"");
    assert_eq!(written(|out| navigate_attribute(" href", &None::<&str>, out)), "");
    assert_eq!(written(|out| navigate_url(&Some(&safe), out)), "geo:1,2");
    assert_eq!(
        written(|out| navigate_url(&format_args!("{}:x", "javascript"), out)),
        "about:invalid"
    );
    assert_eq!(written(|out| navigate_url(&String::from("/"), out)), "/");
}

#[test]
fn images() {
    let image = |url: &str| written(|out| media_attribute(" src", url, out));
    assert_eq!(image(IMAGE), format!(" src=\"{IMAGE}\""));
    assert_eq!(image("blob:https://a/b"), " src=\"blob:https://a/b\"");
    for url in [CODE, "data:text/html;base64,AA", "data:image/png,AA", "data:image/;x;base64,A"] {
        assert_eq!(image(url), " src=\"about:invalid\"", "{url:?}");
    }
    assert_eq!(written(|out| media_url("/a'b", out)), "/a&#39;b");
}

#[test]
fn parts_of_this_page() {
    let part = |url: &str| written(|out| same_site_attribute(" hx-get", url, out));
    assert_eq!(part("/a?b=//c"), " hx-get=\"/a?b=//c\"");
    assert_eq!(part("a"), " hx-get=\"a\"");
    for url in [CODE, "https:a", "//a", "/\\a", "\\\\a", " /\t/a", "x:y"] {
        assert_eq!(part(url), " hx-get=\"about:invalid\"", "{url:?}");
    }
    let trusted = trusted_url!("https://a.example/x");
    assert_eq!(
        written(|out| same_site_attribute(" hx-get", &trusted, out)),
        " hx-get=\"https://a.example/x\""
    );
    // What follows is `/x`, and `//x` would be a host.
    for url in ["/", " /\t", "\\"] {
        let joined = written(|out| same_site_url(url, out)) + "/x";
        assert!(joined.ends_with("./x"), "{joined}");
    }
    // `url_path` looks for the quote before a `/`.
    assert_eq!(written(|out| same_site_url(" \t", out)), "");
}

#[test]
fn code_and_pages() {
    let script = trusted_url!("/x.js?a&b");
    assert_eq!(
        written(|out| resource_attribute(" src", &Some(&script), out)),
        " src=\"/x.js?a&amp;b\""
    );
    assert_eq!(written(|out| resource_attribute(" src", &None::<TrustedResourceUrl>, out)), "");
    assert_eq!(written(|out| resource_url(&script, out)), "/x.js?a&amp;b");
    assert_eq!(written(|out| resource_url(&trusted_url!("/"), out)), "/.");
}

#[test]
fn lists_of_urls() {
    let list = |urls: &dyn Fn(&mut masque::Buffer)| written(urls);
    assert_eq!(list(&|out| url_list_attribute(" ping", "/a b,c", out)), " ping=\"/a%20b%2Cc\"");
    assert_eq!(
        list(&|out| url_list_attribute(" ping", &["/a", CODE, "/\nb"], out)),
        " ping=\"/a about:invalid /b\""
    );
    assert_eq!(list(&|out| url_list_attribute(" ping", &[None::<&str>; 2], out)), "");
    let safe = vec![safe_url!("/a"), SafeUrl::trust_unchecked("x:y", "a test")];
    assert_eq!(list(&|out| url_list_attribute(" ping", &safe, out)), " ping=\"/a x:y\"");
    let mut twice = masque::UrlList::new().with("/a");
    twice.clone().add_urls(&mut twice);
    assert_eq!(twice.as_str(), "/a /a");
}

#[test]
fn sets_of_images() {
    let set = |images: &dyn Fn(&mut masque::Buffer)| written(images);
    assert_eq!(
        set(&|out| srcset_attribute(" srcset", &[("/a", "1x"), ("/b", "1.5x"), (CODE, "2w")], out)),
        " srcset=\"/a 1x, /b 1.5x, about:invalid 2w\""
    );
    assert_eq!(
        set(&|out| srcset_attribute(" srcset", "/a 2x, /b", out)),
        " srcset=\"/a%202x%2C%20/b\""
    );
    assert_eq!(
        set(&|out| srcset_attribute(" srcset", &(IMAGE, String::from("300w")), out)),
        format!(" srcset=\"{IMAGE} 300w\"")
    );
    for descriptor in ["2", "x", ".x", "1.x", "-1x", "1x, /b", "1e3x", "1 x"] {
        assert_eq!(set(&|out| srcset_attribute(" srcset", &[("/a", descriptor)], out)), "");
    }
    let empty = masque::Srcset::new().with("data:image/png;base64,", "1x").with("/b", "2x");
    assert_eq!(empty.as_str(), "data:image/png;base64%2C 1x, /b 2x");
    let mut twice = masque::Srcset::new().with("/a", "");
    twice.clone().add_images(&mut twice);
    assert_eq!(twice.as_str(), "/a, /a");
}

#[test]
fn code_as_values() {
    let quotes = SafeJs::trust_unchecked("go(\"<\", '&')\n", "a test");
    assert_eq!(
        written(|out| handler_attribute(" onclick", &quotes, out)),
        " onclick=\"go(&quot;&lt;&quot;, &#39;&amp;&#39;)&#10;\""
    );
    assert_eq!(written(|out| handler_attribute(" onclick", &None::<SafeJs>, out)), "");
    assert_eq!(
        written(|out| css_attribute(" style", &safe_css!("color: red"), out)),
        " style=\"color: red\""
    );
    assert_eq!(
        written(|out| document_attribute(" srcdoc", &Render::<Html>::render("<"), out)),
        " srcdoc=\"&amp;lt;\""
    );
    assert_eq!(
        written(|out| script_data_attribute(" x-data", &safe_js!("{ open: false }"), out)),
        " x-data=\"{ open: false }\""
    );
    assert_eq!(written(|out| script_data_attribute(" x-data", &None::<SafeJs>, out)), "");
}

#[test]
fn nothing_ends_a_script_or_a_style() {
    let code = |text: &'static str| {
        written(|out| script_text(&SafeJs::trust_unchecked(text, "a test"), out))
    };
    assert_eq!(code("a<b && '</SCRIPT>'"), "a<b && '\\x3C/SCRIPT>'");
    assert_eq!(code("'<!--<script '"), "'\\x3C!--\\x3Cscript '");
    assert_eq!(code("</scrip"), "</scrip");
    let sheet = |text: &'static str| {
        written(|out| style_text(&SafeCss::trust_unchecked(text, "a test"), out))
    };
    assert_eq!(sheet("a > b { content: '</Style>' }"), "a > b { content: '\\3C /Style>' }");
    assert_eq!(written(|out| style_text(&None::<SafeCss>, out)), "");
}

#[test]
fn what_protects() {
    let nonce_word = Nonce::new("abc=").expect("a nonce");
    assert_eq!(written(|out| nonce_attribute(" nonce", &nonce_word, out)), " nonce=\"abc=\"");
    let hash = format!("sha384-{}", "a".repeat(64));
    let integrity = Integrity::parse(&hash).expect("a hash");
    assert_eq!(
        written(|out| integrity_attribute(" integrity", &integrity, out)),
        format!(" integrity=\"{hash}\"")
    );
    let frame = |sandbox: Sandbox| written(|out| sandbox_attribute(" sandbox", &sandbox, out));
    assert_eq!(frame(Sandbox::default()), " sandbox");
    let some = Sandbox::new(&[Allow::Scripts, Allow::Forms]).expect("a sandbox");
    assert_eq!(frame(some), " sandbox=\"allow-forms allow-scripts\"");
    assert_eq!(written(|out| sandbox_attribute(" sandbox", &None::<Sandbox>, out)), "");
}

#[test]
fn a_page_carries_its_nonce() {
    struct Page;

    impl Render<Html> for Page {
        fn render_to(&self, out: &mut masque::Buffer) {
            out.push_str("<script");
            nonce(out);
            out.push('>');
            let mut part = out.part();
            nonce(&mut part);
            out.push_str(part.as_str());
        }
    }

    let word = Nonce::new("abc").expect("a nonce");
    assert_eq!(Page.render().as_str(), "<script>");
    let expected = "<script nonce=\"abc\"> nonce=\"abc\"";
    assert_eq!(Page.render_with_nonce(&word).as_str(), expected);
    let page: Result<Html, _> = masque::TryRender::try_render_with_nonce(&Page, &word);
    assert_eq!(page.expect("no failure").as_str(), expected);
}

#[cfg(feature = "json")]
#[test]
fn json_in_attributes() {
    let value = masque::json(&["<\"'&\u{ffff}"]);
    let expected = "[&quot;\\u003C\\&quot;&#39;\\u0026\\uFFFF&quot;]";
    assert_eq!(written(|out| html_text(&value, out)), expected);
    assert_eq!(written(|out| attribute(" data-x", &value, out)), format!(" data-x=\"{expected}\""));
    assert_eq!(
        written(|out| script_data_attribute(" hx-vals", &Some(&value), out)),
        format!(" hx-vals=\"{expected}\"")
    );
}
