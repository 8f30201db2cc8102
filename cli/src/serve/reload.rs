//! A page → the same page with a script that loads it again when there is a newer one.

use axum::http::Method;
use axum::http::header::{ACCEPT, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderValue};
use masque::{Nonce, SafeJs, html};

/// Where browsers wait for a newer version. No page can stand there.
pub(crate) const EVENTS: &str = "/__tplc/events";

const SCRIPT: &str = include_str!("reload.js");

/// Whether a request is for a whole page that a person looks at: not for a part of one, and
/// not what sent a form, which must not be sent twice.
pub(crate) fn is_for_page(method: &Method, headers: &HeaderMap) -> bool {
    let destination = headers.get("sec-fetch-dest").and_then(|value| value.to_str().ok());
    *method == Method::GET
        && destination
            .is_none_or(|destination| matches!(destination, "document" | "iframe" | "frame"))
        && !headers.contains_key("hx-request")
        && !headers.contains_key("x-requested-with")
}

/// Whether a person reads the answer as HTML.
pub(crate) fn accepts_html(headers: &HeaderMap) -> bool {
    headers
        .get_all(ACCEPT)
        .iter()
        .any(|value| value.to_str().is_ok_and(|value| value.contains("text/html")))
}

/// Whether an answer is HTML.
pub(crate) fn is_html(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"text/html"))
}

/// The script of a page of some version. It may stand behind all else.
pub(crate) fn script(version: u64, nonce: &Nonce) -> String {
    let code = SafeJs::trust_unchecked(SCRIPT, "it is written here");
    html!(<script nonce={nonce} data-version={version} data-events={EVENTS} js={code}></script>)
        .into_string()
}

/// Lets the script through the page's policies, and gives the nonce that it has to carry.
///
/// <https://www.w3.org/TR/CSP3/#directive-fallback-list>
pub(crate) fn admit(headers: &mut HeaderMap) -> Nonce {
    let policies: Vec<_> = headers.get_all(CONTENT_SECURITY_POLICY).iter().cloned().collect();
    let mut policies: Vec<Policy> = policies
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(Policy::read)
        .collect();
    let nonce = policies.iter().find_map(Policy::nonce).unwrap_or_else(Nonce::random);
    headers.remove(CONTENT_SECURITY_POLICY);
    for policy in &mut policies {
        policy.admit_script(&nonce);
        policy.admit("connect-src", "'self'");
        if let Ok(value) = HeaderValue::from_str(&policy.text()) {
            headers.append(CONTENT_SECURITY_POLICY, value);
        }
    }
    nonce
}

/// A Content Security Policy: directives in order, each a name and its sources.
struct Policy(Vec<(String, Vec<String>)>);

impl Policy {
    fn read(text: &str) -> Self {
        let directive = |text: &str| {
            let mut words = text.split_ascii_whitespace().map(str::to_owned);
            Some((words.next()?.to_ascii_lowercase(), words.collect()))
        };
        Self(text.split(';').filter_map(directive).collect())
    }

    fn text(&self) -> String {
        let directive = |(name, sources): &(String, Vec<String>)| match &sources[..] {
            [] => name.clone(),
            sources => format!("{name} {}", sources.join(" ")),
        };
        self.0.iter().map(directive).collect::<Vec<_>>().join("; ")
    }

    fn sources(&self, name: &str) -> Option<&Vec<String>> {
        self.0.iter().find(|(directive, _)| directive == name).map(|(_, sources)| sources)
    }

    /// What decides about scripts.
    fn of_scripts(&self) -> Option<(&'static str, &Vec<String>)> {
        let names = ["script-src-elem", "script-src", "default-src"];
        names.into_iter().find_map(|name| Some((name, self.sources(name)?)))
    }

    /// The nonce that the page's own scripts carry.
    fn nonce(&self) -> Option<Nonce> {
        let (_, sources) = self.of_scripts()?;
        let nonces =
            sources.iter().filter_map(|source| source.strip_prefix("'nonce-")?.strip_suffix('\''));
        nonces.into_iter().find_map(|nonce| Nonce::new(nonce).ok())
    }

    fn admit_script(&mut self, nonce: &Nonce) {
        let Some((name, sources)) = self.of_scripts() else { return };
        let is_strict = |source: &String| {
            ["'nonce-", "'sha", "'strict-dynamic'"].iter().any(|strict| source.starts_with(strict))
        };
        // A nonce would take the right from all scripts that have none.
        let all = sources.iter().any(|source| source == "'unsafe-inline'")
            && !sources.iter().any(is_strict);
        if !all {
            let name = if name == "default-src" { "script-src" } else { name };
            self.admit(name, &format!("'nonce-{}'", nonce.as_str()));
        }
    }

    /// Adds a source to a directive, or to a new one that says what `default-src` does.
    fn admit(&mut self, name: &str, source: &str) {
        let Some(sources) = self.sources(name).or_else(|| self.sources("default-src")) else {
            return;
        };
        let mut sources: Vec<_> =
            sources.iter().filter(|other| *other != "'none'").cloned().collect();
        if !sources.iter().any(|other| other == source) {
            sources.push(source.to_owned());
        }
        match self.0.iter_mut().find(|(directive, _)| directive == name) {
            Some((_, old)) => *old = sources,
            None => self.0.push((name.to_owned(), sources)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(policy: &str, expected: &str) {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_str(policy).unwrap());
        let nonce = admit(&mut headers);
        let admitted = headers[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert_eq!(admitted.replace(nonce.as_str(), "N"), expected);
    }

    #[test]
    fn policies_let_the_script_through() {
        check("default-src 'none'", "default-src 'none'; script-src 'nonce-N'; connect-src 'self'");
        check(
            "default-src 'self'",
            "default-src 'self'; script-src 'self' 'nonce-N'; connect-src 'self'",
        );
        check("img-src 'self'", "img-src 'self'");
        check("upgrade-insecure-requests", "upgrade-insecure-requests");
        check(
            "script-src 'nonce-abc' 'strict-dynamic'; base-uri 'none'; connect-src https://a.example",
            "script-src 'nonce-N' 'strict-dynamic'; base-uri 'none'; connect-src https://a.example 'self'",
        );
        check("script-src 'unsafe-inline'", "script-src 'unsafe-inline'");
        check(
            "script-src 'self'; script-src-elem 'none'",
            "script-src 'self'; script-src-elem 'nonce-N'",
        );
    }

    #[test]
    fn the_nonce_of_the_page_is_used() {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static("script-src 'nonce-abc'"));
        assert_eq!(admit(&mut headers).as_str(), "abc");
        assert_eq!(headers[CONTENT_SECURITY_POLICY], "script-src 'nonce-abc'");
    }

    #[test]
    fn parts_of_pages_are_left_alone() {
        let headers = |name: &'static str, value: &'static str| {
            HeaderMap::from_iter([(name.parse().unwrap(), HeaderValue::from_static(value))])
        };
        assert!(is_for_page(&Method::GET, &HeaderMap::new()));
        assert!(is_for_page(&Method::GET, &headers("sec-fetch-dest", "document")));
        assert!(!is_for_page(&Method::GET, &headers("sec-fetch-dest", "empty")));
        assert!(!is_for_page(&Method::GET, &headers("hx-request", "true")));
        assert!(!is_for_page(&Method::POST, &HeaderMap::new()));
    }
}
