//! Types that are proof: what makes them, and what does not.

use masque::{
    Allow, Integrity, Nonce, SafeUrl, Sandbox, TrustedResourceUrl, safe_css, safe_js, safe_url,
    trusted_url,
};

#[test]
fn urls_are_parsed() {
    for url in ["https://a", "HTTP:a", "mailto:a@b", "/a:b", "a", "", "?a:b", "#a:b", "//a", "1a:b"]
    {
        assert_eq!(SafeUrl::parse(url).expect(url).as_str(), url);
    }
    for url in
        ["javascript:x", " \tJava\nScript:x", "data:,x", "blob:x", "a\0", "\u{1}x", "x\u{ffff}"]
    {
        let error = SafeUrl::parse(url).expect_err(url);
        assert!(error.to_string().contains("https"), "{error}");
    }
}

#[test]
fn urls_from_literals_may_have_any_scheme_without_code() {
    assert_eq!(safe_url!("xmpp:a@b").as_str(), "xmpp:a@b");
    assert_eq!(safe_url!("data:image/png;base64,AAAA").as_str(), "data:image/png;base64,AAAA");
}

#[test]
fn trusted_urls_are_made_of_parts() {
    let (one, path) = (1, "../a b/%2e?c#d");
    for (url, expected) in [
        (trusted_url!("/x.js"), "/x.js"),
        (trusted_url!("/x.js",), "/x.js"),
        (trusted_url!("/a/", path), "/a/%EF%BF%BD/a%20b/%252e%3Fc%23d"),
        (trusted_url!("/a/", path.len(), ".js"), "/a/14.js"),
        (trusted_url!("/a?b=", path), "/a?b=..%2Fa%20b%2F%252e%3Fc%23d"),
        (trusted_url!("/a", "#", path), "/a#..%2Fa%20b%2F%252e%3Fc%23d"),
        (trusted_url!("/", "".trim(), "/b"), "/./b"),
        (trusted_url!("/", "/evil".trim()), "/%2Fevil"),
        (trusted_url!("https://a.example:8080/", one, "/", one + 1), "https://a.example:8080/1/2"),
    ] {
        assert_eq!(url.as_str(), expected);
    }
}

#[test]
fn code_from_literals() {
    assert_eq!(safe_js!("go('<b>')").as_str(), "go('<b>')");
    assert_eq!(safe_css!("color: red").as_str(), "color: red");
}

#[cfg(feature = "json")]
#[test]
fn calls_with_values() {
    use std::collections::BTreeMap;

    let map = BTreeMap::from([("__proto__", 1)]);
    assert_eq!(safe_js!(go()).as_str(), "go()");
    assert_eq!(
        safe_js!(app.open(3, "'\"</script>",)).as_str(),
        r#"app.open(3,"'\"\u003C/script\u003E")"#
    );
    assert_eq!(safe_js!(a.b.c(&[Some(1), None])).as_str(), "a.b.c([1,null])");
    assert_eq!(safe_js!(go(map)).as_str(), r#"go(JSON.parse("{\"__proto__\":1}"))"#);
}

#[test]
fn nonces_are_base64() {
    for text in ["a", "aZ09+/-_", "a=", "a=="] {
        assert_eq!(Nonce::new(text).expect(text).as_str(), text);
    }
    for text in ["", "=", "a===", "a=b", "a b", "a\"", "é", "a'"] {
        let error = Nonce::new(text).expect_err(text);
        assert!(error.to_string().contains("base64"));
    }
}

#[cfg(feature = "nonce")]
#[test]
fn nonces_are_random() {
    let nonces: Vec<_> = (0..100).map(|_| Nonce::random()).collect();
    let words: std::collections::HashSet<_> = nonces.iter().map(Nonce::as_str).collect();
    assert_eq!(words.len(), nonces.len());
    for nonce in nonces {
        assert_eq!(nonce.as_str().len(), 22);
        assert_eq!(Nonce::new(nonce.as_str()).expect("base64"), nonce);
    }
}

#[test]
fn integrity_is_whole_hashes() {
    let (short, long) = ("a".repeat(43) + "=", "b".repeat(64));
    let list = format!("  sha256-{short}\nsha384-{long} ");
    let expected = format!("sha256-{short} sha384-{long}");
    assert_eq!(Integrity::parse(&list).expect("hashes").as_str(), expected);
    let sha512 = format!("sha512-{}==", "c".repeat(86));
    assert_eq!(Integrity::parse(&sha512).expect("a hash").as_str(), sha512);
    for text in ["", " ", "sha256-", "md5-abc", "sha256-\"", &short, &format!("sha384-{short}")] {
        assert!(Integrity::parse(text).is_err(), "{text}");
    }
}

#[test]
fn a_sandbox_is_none_with_scripts_of_this_site() {
    assert_eq!(Sandbox::default().tokens().count(), 0);
    assert!(Sandbox::new(&[Allow::Scripts]).is_ok());
    assert!(Sandbox::new(&[Allow::SameOrigin, Allow::Forms]).is_ok());
    let both = [Allow::SameOrigin, Allow::Scripts];
    assert!(Sandbox::new(&both).is_err());
    let sandbox = Sandbox::trust_unchecked(&both, "another host");
    assert_eq!(sandbox.tokens().collect::<Vec<_>>(), ["allow-same-origin", "allow-scripts"]);
}

#[test]
fn trust_takes_text_as_it_is() {
    assert_eq!(SafeUrl::trust_unchecked("javascript:x", "a test").as_str(), "javascript:x");
    assert_eq!(TrustedResourceUrl::trust_unchecked("//x", "a test").as_str(), "//x");
}
