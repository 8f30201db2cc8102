//! A report → the page that browsers show in place of a site's.

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue};
use axum::response::Response;
use masque::{Html, Render, SafeCss, templates};

use super::reload;
use crate::paint::named_segments;

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

templates! {
    template ReportPage(messages: &[Message<'_>]) {
        <!doctype html>
        <html lang="en">
        <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{messages.first().map(|message| message.title())}</title>
            <style css={SafeCss::trust_unchecked(include_str!("page.css"), "it is written here")}></style>
        </head>
        <body>
            <header>
                <h1>This site waits for a repair</h1>
                <p>The page comes back by itself when the files are saved without the mistake.</p>
            </header>
            <main>
                @for message in messages {
                    <article class={message.severity}>
                        <h2><span class="label">{message.label}</span> {message.text}</h2>
                        @if !message.rest.is_empty() { <pre tabindex="0">{Painted(message.rest)}</pre> }
                    </article>
                }
            </main>
        </body>
        </html>
    }
}

/// One message of a report: `error[code]: text`, and the lines after it.
#[derive(Debug, PartialEq)]
struct Message<'a> {
    severity: &'static str,
    /// `error[unclosed-element]`
    label: &'a str,
    text: &'a str,
    rest: &'a str,
}

impl Message<'_> {
    fn title(&self) -> String {
        format!("{}: {}", self.label, self.text)
    }
}

/// A report in its colours.
struct Painted<'a>(&'a str);

impl Render for Painted<'_> {
    fn render_to(&self, out: &mut masque::Buffer) {
        for (colour, text) in named_segments(self.0) {
            match colour {
                "" => masque::html!({ text }).render_to(out),
                colour => masque::html!(<span class={colour}>{text}</span>).render_to(out),
            }
        }
    }
}

/// The messages of a report. What stands before the first is a message too.
fn messages(report: &str) -> Vec<Message<'_>> {
    let mut starts: Vec<usize> = vec![0];
    let mut at = 0;
    for line in report.split_inclusive('\n') {
        if at > 0 && severity(line).is_some() {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().copied().skip(1).chain([report.len()]);
    let texts = starts.iter().zip(ends).map(|(start, end)| report[*start..end].trim_end());
    texts.filter(|text| !text.is_empty()).map(message).collect()
}

fn message(text: &str) -> Message<'_> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match (severity(first), first.split_once(": ")) {
        (Some(severity), Some((label, text))) => Message { severity, label, text, rest },
        _ => Message { severity: "note", label: "output", text: "", rest: text },
    }
}

/// Of the first line of a message.
fn severity(line: &str) -> Option<&'static str> {
    ["error", "warning"].into_iter().find(|severity| {
        line.strip_prefix(severity).is_some_and(|rest| rest.starts_with([':', '[']))
    })
}

/// A report as a page; the script of `version` loads it again when there is something better.
pub(crate) fn html(report: &str, version: Option<u64>) -> Response {
    let messages = messages(report);
    let page: Html = ReportPage! { messages: &messages }.render();
    let mut response = answer("text/html; charset=utf-8", String::new());
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    let mut page = page.into_string();
    if let Some(version) = version {
        let nonce = reload::admit(response.headers_mut());
        page.push_str(&reload::script(version, &nonce));
    }
    *response.body_mut() = Body::from(page);
    response
}

/// A report as text.
pub(crate) fn text(report: &str) -> Response {
    answer("text/plain; charset=utf-8", report.to_owned())
}

fn answer(media_type: &'static str, body: String) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "error[unclosed-element]: `<b>` is never closed\n \
        --> a.tpl:2:8\n  |\n2 |     <p><b>x</p>\n  |        ^^^ this start tag\n\n\
        warning: `<i>` is odd\n\n";

    #[test]
    fn a_report_is_cut_into_its_messages() {
        let found = messages(REPORT);
        let parts: Vec<_> =
            found.iter().map(|message| (message.severity, message.label, message.text)).collect();
        assert_eq!(
            parts,
            [
                ("error", "error[unclosed-element]", "`<b>` is never closed"),
                ("warning", "warning", "`<i>` is odd")
            ]
        );
        assert!(found[0].rest.ends_with("^^^ this start tag"), "{}", found[0].rest);
        assert_eq!(messages("").len(), 0);
        assert_eq!(messages("thread panicked\nerror: x\n")[0].severity, "note");
    }

    #[test]
    fn a_report_is_escaped() {
        let messages = messages(REPORT);
        let page: Html = ReportPage! { messages: &messages }.render();
        let page = page.as_str();
        assert!(
            page.contains("<title>error[unclosed-element]: `&lt;b&gt;` is never closed</title>"),
            "{page}"
        );
        assert!(page.contains("&lt;p&gt;&lt;b&gt;x&lt;/p&gt;"), "{page}");
        assert!(page.contains("<span class=\"red\">        ^^^ this start tag</span>"), "{page}");
    }
}
