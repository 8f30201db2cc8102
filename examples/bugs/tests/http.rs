//! Drives the tracker as a browser does: over HTTP, on a loopback port.
//!
//! Each test starts a tracker of its own, in memory, on a day that never ends.

use std::io::Write;
use std::net::{Ipv4Addr, TcpStream};
use std::thread;
use std::time::Duration;

use bugs::app::{Tracker, router};
use bugs::store::Store;
use jiff::Timestamp;
use masque::{Html, Svg, Text, Xml, assert_page_snapshot};
use tokio::net::TcpListener;
use ureq::http::Response;

/// A tracker with the seed in it, and somebody who visits it.
struct Visitor {
    agent: ureq::Agent,
    site: String,
}

/// An answer, read to its end.
struct Page {
    status: u16,
    media_type: String,
    location: String,
    text: String,
}

impl Visitor {
    fn new() -> Visitor {
        let (send, receive) = std::sync::mpsc::channel();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime").block_on(async move {
                let store = Store::in_memory(today()).await.expect("the seed fits the schema");
                let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
                let listener = listener.expect("a free port");
                send.send(listener.local_addr().expect("an address")).expect("a visitor");
                let app = router(Tracker { store, now: today });
                axum::serve(listener, app).await.expect("to be served");
            });
        });
        let site = format!("http://{}", receive.recv().expect("a server"));
        let config = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0);
        Visitor { agent: config.build().new_agent(), site }
    }

    fn get(&self, address: &str) -> Page {
        self.page(self.agent.get(format!("{}{address}", self.site)).call())
    }

    /// As `static/list.js` and htmx ask.
    fn get_part(&self, address: &str) -> Page {
        let request = self.agent.get(format!("{}{address}", self.site));
        self.page(request.header("HX-Request", "true").call())
    }

    fn post(&self, address: &str, form: &[(&str, &str)]) -> Page {
        let request = self.agent.post(format!("{}{address}", self.site));
        self.page(request.send_form(form.iter().copied()))
    }

    fn page(&self, answer: Result<Response<ureq::Body>, ureq::Error>) -> Page {
        let mut answer = answer.expect("an answer");
        let header = |name| {
            let value = answer.headers().get(name).map(|value| value.to_str().expect("plain text"));
            value.unwrap_or_default().to_owned()
        };
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert!(header("content-security-policy").starts_with("default-src 'none'"));
        let (media_type, location) = (header("content-type"), header("location"));
        // The port is another one each time.
        let text = answer.body_mut().read_to_string().expect("UTF-8");
        let text = text.replace(&self.site, "http://splat.example");
        Page { status: answer.status().as_u16(), media_type, location, text }
    }
}

impl Page {
    #[track_caller]
    fn ok(self) -> Page {
        assert_eq!(self.status, 200, "{}", self.text);
        self
    }

    /// The numbers of the bugs in the list, in its order.
    fn bugs(&self) -> Vec<u32> {
        let rows = self.text.split("<tr id=\"bug-").skip(1);
        rows.map(|row| row.split('"').next().and_then(|id| id.parse().ok()).expect("a number"))
            .collect()
    }

    /// The page as the type that it came as, for snapshots.
    fn html(self) -> Html {
        assert_eq!(self.media_type, "text/html; charset=utf-8");
        Html::trust_unchecked(self.text, "it is read by a test, not by a browser")
    }

    /// How often a piece of markup stands in the page.
    fn count(&self, piece: &str) -> usize {
        self.text.matches(piece).count()
    }
}

/// The name space of Atom.
const ATOM: &str = "http://www.w3.org/2005/Atom";

fn today() -> Timestamp {
    "2026-11-03T12:00:00Z".parse().expect("a time")
}

#[test]
fn pages_look_as_they_did() {
    let visitor = Visitor::new();
    assert_page_snapshot!("index", visitor.get("/").ok().html());
    assert_page_snapshot!("index_filtered", visitor.get("/?status=open&q=the&page=1").ok().html());
    assert_page_snapshot!("index_part", visitor.get_part("/?q=xyzzy").ok().html());
    assert_page_snapshot!("bug", visitor.get("/bug/7?done=commented").ok().html());
    assert_page_snapshot!("new", visitor.get("/new").ok().html());
    assert_page_snapshot!("not_found", visitor.get("/%3Cnowhere%3E").html());

    let hostile = "</textarea>\"'&\n<script>";
    let form = [("author", hostile), ("text", hostile), ("status", hostile)];
    assert_page_snapshot!("bug_mistakes", visitor.post("/bug/43/comments", &form).html());
    assert_page_snapshot!("new_mistakes", visitor.post("/new", &[("title", hostile)]).html());
}

#[test]
fn feed_chart_and_mail_look_as_they_did() {
    let visitor = Visitor::new();
    let reason = "it is read by a test, not by a browser";
    let feed = Xml::trust_unchecked(visitor.get("/feed.atom").ok().text, reason);
    assert_page_snapshot!("feed", feed);
    let chart = Svg::trust_unchecked(visitor.get("/chart.svg").ok().text, reason);
    assert_page_snapshot!("chart", chart);
    let mail = Text::from(visitor.get("/bug/29/mail").ok().text);
    assert_page_snapshot!("mail", mail);
}

#[test]
fn the_list_has_pages_of_twelve() {
    let visitor = Visitor::new();
    let first = visitor.get("/").ok();
    assert_eq!(first.media_type, "text/html; charset=utf-8");
    assert_eq!(first.bugs(), (32..=43).rev().collect::<Vec<_>>());
    assert_eq!(visitor.get("/?page=4").ok().bugs(), (1..=7).rev().collect::<Vec<_>>());
    for nonsense in ["0", "-1", "1.5", "tea", ""] {
        assert_eq!(visitor.get(&format!("/?page={nonsense}")).ok().bugs(), first.bugs());
    }
    assert_eq!(visitor.get("/?page=99999").ok().bugs(), visitor.get("/?page=4").ok().bugs());
}

#[test]
fn the_list_is_filtered_by_status_and_text() {
    let visitor = Visitor::new();
    assert_eq!(visitor.get("/?status=declined").ok().bugs(), [31, 21, 14, 6, 3]);
    assert_eq!(visitor.get("/?q=drop+TABLE").ok().bugs(), [13]);
    assert!(visitor.get("/?status=new&q=drop").ok().bugs().is_empty());
    // Neither `%` nor `'` means anything to the search.
    assert_eq!(visitor.get("/?q=100%25").ok().bugs(), [12]);
    assert_eq!(visitor.get("/?q=%27%3B+DROP").ok().bugs(), [13]);
    assert!(visitor.get("/?q=xyzzy").ok().text.contains("Nothing fits."));
    assert_eq!(visitor.get("/?status=lost").ok().bugs().len(), 12);
}

#[test]
fn the_pager_keeps_the_filter() {
    let visitor = Visitor::new();
    let page = visitor.get("/?status=fixed&q=e%26%22%3C").ok();
    assert_eq!(page.count("<nav class=\"pager\""), 0);
    let page = visitor.get("/?status=fixed").ok();
    assert_eq!(page.count("href=\"/?status=fixed&amp;q=&amp;page=2\""), 1);
    let page = visitor.get("/?q=%22%3E+%26").ok();
    assert_eq!(page.count("value=\"&quot;&gt; &amp;\""), 1, "{}", page.text);
}

#[test]
fn a_part_is_the_middle_of_the_whole() {
    let visitor = Visitor::new();
    let (whole, part) = (visitor.get("/?q=the"), visitor.get_part("/?q=the"));
    assert!(!part.text.contains("<html") && part.text.contains("<table"));
    assert_eq!(part.bugs(), whole.bugs());
    assert!(whole.text.contains(part.text.trim()), "{}", part.text);
}

#[test]
fn no_page_runs_what_a_reader_typed() {
    let visitor = Visitor::new();
    let mut addresses: Vec<String> = (1..=43).map(|id| format!("/bug/{id}")).collect();
    addresses.extend((1..=4).map(|page| format!("/?page={page}")));
    addresses.push("/?q=%22+onfocus%3D%22alert(1)%22%3E%3Cscript%3Ealert(2)%3C%2Fscript%3E".into());
    addresses.push("/?status=%22%3E%3Cscript%3E".into());
    addresses.push("/%3Cscript%3Ealert(3)%3C/script%3E".into());
    for address in addresses {
        let page = visitor.get(&address);
        for written in ["<script>", "<img", "<marquee", "\"><svg", "<h1>Hello", "<form action"] {
            assert_eq!(page.count(written), 0, "{address} has {written}: {}", page.text);
        }
        assert_eq!(page.count("\" onfocus="), 0, "{address}");
        assert_eq!(page.count("</title>"), 1 + page.count("<svg"), "{address}");
    }
    let comment = visitor.get("/bug/7").text;
    assert!(comment.contains("&lt;script&gt;alert(&#39;one&#39;)&lt;/script&gt;"), "{comment}");
    assert!(comment.contains("&amp;lt;script&amp;gt;alert(&#39;seven&#39;)"), "{comment}");
}

#[test]
fn a_bug_shows_its_comments_with_their_lines() {
    let visitor = Visitor::new();
    let page = visitor.get("/bug/19").ok();
    assert_eq!(page.count("<li id=\"comment-"), 2);
    assert_eq!(page.count("<br>"), 3 + 2, "{}", page.text);
    assert!(visitor.get("/bug/42").ok().text.contains("Nobody has said anything yet."));
}

#[test]
fn filing_a_bug() {
    let visitor = Visitor::new();
    let form = [("title", " A & <b> "), ("description", "one\r\ntwo"), ("reporter", "pim")];
    let answer = visitor.post("/new", &form);
    assert_eq!((answer.status, answer.location.as_str()), (303, "/bug/44?done=filed"));
    let page = visitor.get(&answer.location).ok();
    assert!(page.text.contains("Filed as <b>bug 44</b>"), "{}", page.text);
    assert!(page.text.contains("<h1>A &amp; &lt;b&gt;</h1>"), "{}", page.text);
    assert!(page.text.contains("new today"), "{}", page.text);
    assert_eq!(visitor.get("/").bugs()[0], 44);
}

#[test]
fn a_bug_with_mistakes_comes_back() {
    let visitor = Visitor::new();
    let form = [("title", ""), ("description", "</textarea><script>"), ("reporter", "a\nb")];
    let page = visitor.post("/new", &form);
    assert_eq!((page.status, page.media_type.as_str()), (422, "text/html; charset=utf-8"));
    assert_eq!(page.count("class=\"error\""), 2, "{}", page.text);
    assert!(page.text.contains("id=\"title-error\">Give it a title."), "{}", page.text);
    assert!(page.text.contains("&lt;/textarea&gt;&lt;script&gt;"), "{}", page.text);
    assert_eq!(visitor.post("/new", &[]).status, 422);
    assert_eq!(visitor.get("/bug/44").status, 404);
}

#[test]
fn adding_a_comment() {
    let visitor = Visitor::new();
    let form = [("author", "ada"), ("text", "Gone. <i>Really.</i>"), ("status", "fixed")];
    let answer = visitor.post("/bug/43/comments", &form);
    assert_eq!(answer.status, 303);
    assert_eq!(answer.location, "/bug/43?done=commented#comment-41");
    let page = visitor.get("/bug/43?done=commented").ok();
    assert!(page.text.contains("Your comment was added."), "{}", page.text);
    assert!(page.text.contains("Gone. &lt;i&gt;Really.&lt;/i&gt;"), "{}", page.text);
    assert_eq!(visitor.get("/?status=fixed").bugs()[0], 43);

    let form = [("author", "ada"), ("text", "Back."), ("status", "open")];
    assert_eq!(visitor.post("/bug/43/comments", &form).status, 303);
    assert_eq!(visitor.get("/?status=open").bugs()[0], 43);
}

#[test]
fn a_comment_with_mistakes_comes_back() {
    let visitor = Visitor::new();
    let form = [("author", "ada"), ("text", " "), ("status", "lost")];
    let page = visitor.post("/bug/43/comments", &form);
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Say something.") && page.text.contains("There is no such status."));
    assert!(page.text.contains("value=\"ada\""), "{}", page.text);
    assert_eq!(visitor.post("/bug/99/comments", &form).status, 404);
}

#[test]
fn what_is_not_there() {
    let visitor = Visitor::new();
    for address in ["/bug/99", "/bug/first", "/bug/", "/bug/99/mail", "/nowhere?at=all"] {
        let page = visitor.get(address);
        assert_eq!((page.status, page.media_type.as_str()), (404, "text/html; charset=utf-8"));
        assert!(page.text.contains("<h1>Not Found</h1>"), "{}", page.text);
    }
    assert_eq!(visitor.post("/", &[]).status, 405);
    assert_eq!(visitor.get("/?q=a&q=b").status, 400);
    assert_eq!(visitor.get("/bug/1?done=nothing").status, 400);
    let long = "x".repeat(70_000);
    assert_eq!(visitor.post("/new", &[("title", &long)]).status, 413);
}

#[test]
fn the_feed_is_well_formed() {
    let visitor = Visitor::new();
    let feed = visitor.get("/feed.atom").ok();
    assert_eq!(feed.media_type, "application/atom+xml; charset=utf-8");
    let tree = roxmltree::Document::parse(&feed.text).expect("XML");
    let entries: Vec<_> =
        tree.descendants().filter(|node| node.has_tag_name((ATOM, "entry"))).collect();
    assert_eq!(entries.len(), 20);
    let texts = |name: &str| -> Vec<String> {
        let nodes = entries.iter().flat_map(|entry| entry.children());
        let nodes = nodes.filter(|node| node.has_tag_name((ATOM, name)));
        nodes.map(|node| node.text().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(texts("title")[14], "[open] </textarea></title><h1>Hello from a title</h1>");
    assert_eq!(texts("id")[0], "tag:splat.example,2001:bug-43");
}

#[test]
fn the_chart_is_well_formed() {
    let visitor = Visitor::new();
    let chart = visitor.get("/chart.svg").ok();
    assert_eq!(chart.media_type, "image/svg+xml; charset=utf-8");
    let tree = roxmltree::Document::parse(&chart.text).expect("XML");
    assert_eq!(tree.descendants().filter(|node| node.tag_name().name() == "rect").count(), 4);
    assert!(visitor.get("/").text.contains(chart.text.trim()));
}

#[test]
fn a_mail_is_plain_text() {
    let visitor = Visitor::new();
    let mail = visitor.get("/bug/2/mail").ok();
    assert_eq!(mail.media_type, "text/plain; charset=utf-8");
    assert!(mail.text.contains("Subject: [bug 2] Crash on <empty> input & \"quotes\"\n"));
}

#[test]
fn files_come_with_their_types() {
    let visitor = Visitor::new();
    let types = ["style.css", "list.js", "icon.svg"]
        .map(|name| visitor.get(&format!("/static/{name}")).ok().media_type);
    assert_eq!(
        types,
        ["text/css; charset=utf-8", "text/javascript; charset=utf-8", "image/svg+xml"]
    );
}

#[test]
fn readers_who_leave_early_take_nothing_along() {
    let visitor = Visitor::new();
    let address = visitor.site.strip_prefix("http://").expect("an address");
    for microseconds in (0..20_000).step_by(200) {
        let mut stream = TcpStream::connect(address).expect("a connection");
        stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").expect("it is sent");
        thread::sleep(Duration::from_micros(microseconds));
    }
    assert_eq!(visitor.get("/").status, 200);
}
