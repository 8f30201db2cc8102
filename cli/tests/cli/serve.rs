//! `tplc serve`, over loopback.
//!
//! Each test that needs a program has cargo build one; what they depend on is built once.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::support::{Folder, command};

/// A `tplc serve` that runs, on a port of its own.
struct Site {
    child: Child,
    address: String,
    /// What it writes to standard output, line by line.
    lines: Receiver<String>,
}

/// How long nothing may happen: dependencies may have to be built, on a machine that does more.
const PATIENCE: Duration = Duration::from_secs(300);

/// Where a site's standard error goes: the log of its program.
const LOG: &str = "log.txt";

impl Site {
    fn start(folder: &Folder, path: &str) -> Self {
        let log = fs::File::create(folder.path().join(LOG)).unwrap();
        let mut child = command(folder.path())
            .args(["serve", path, "--port", "0"])
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let lines = lines(child.stdout.take().unwrap());
        let first = lines.recv_timeout(PATIENCE).unwrap();
        let (_, address) = first.split_once("http://").unwrap();
        let address = address.split_once(';').unwrap().0.to_owned();
        Self { child, address, lines }
    }

    /// Waits for a line of standard output that holds this, and gives all up to it.
    #[track_caller]
    fn until(&self, part: &str) -> String {
        let mut seen = String::new();
        let begun = Instant::now();
        while let Ok(line) = self.lines.recv_timeout(PATIENCE.saturating_sub(begun.elapsed())) {
            seen.push_str(&line);
            seen.push('\n');
            if line.contains(part) {
                return seen;
            }
        }
        panic!("no `{part}` in:\n{seen}");
    }

    /// An answer, head and body.
    fn get(&self, path: &str, headers: &str) -> String {
        let mut stream = self.send(path, headers);
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    }

    fn send(&self, path: &str, headers: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let host = &self.address;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n")
            .unwrap();
        stream
    }

    /// The answer as a browser gets it that looks at a page.
    fn page(&self, path: &str) -> String {
        self.get(path, BROWSER)
    }

    /// The version that the script of a page knows.
    #[track_caller]
    fn version(&self, path: &str) -> String {
        let page = self.page(path);
        let (_, version) = page.split_once("data-version=\"").expect(&page);
        version.split_once('"').unwrap().0.to_owned()
    }

    /// Waits until pages of another version than this are to be loaded again.
    fn reloads(&self, version: &str) {
        let stream = self.send(&format!("/__tplc/events?version={version}"), "");
        let mut lines = BufReader::new(stream).lines();
        assert!(lines.any(|line| line.unwrap().starts_with("data:")), "the connection has ended");
    }

    /// Ends it as Ctrl-C and its like do.
    #[cfg(unix)]
    fn end(mut self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        assert_eq!(self.child.wait().unwrap().code(), Some(0));
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const BROWSER: &str = "Accept: text/html\r\nSec-Fetch-Dest: document\r\n";

fn lines(output: ChildStdout) -> Receiver<String> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        BufReader::new(output).lines().map_while(Result::ok).all(|line| sender.send(line).is_ok())
    });
    receiver
}

#[track_caller]
fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no `{part}` in:\n{text}");
    }
}

const HELLO: &str = r#"
#[page("/")]
template Hello(name: &str = "world") {
    <h1>Hello, {name}!</h1>
    <p id="pid">{std::process::id()}</p>
}
"#;

/// The number of the process that wrote a page.
#[track_caller]
fn pid(page: &str) -> &str {
    let (_, rest) = page.split_once("<p id=\"pid\">").expect(page);
    rest.split_once('<').unwrap().0
}

#[test]
#[cfg(unix)]
fn a_site_from_one_file() {
    let folder = Folder::new("serve-hello");
    folder.file("hello.tpl", HELLO);
    let site = Site::start(&folder, "hello.tpl");
    // The first build may take long; requests wait for it.
    let page = site.page("/?name=%3CAda%3E");
    has(&page, &["200 OK", "<h1>Hello, &lt;Ada&gt;!</h1>", "<script nonce=", "EventSource"]);
    site.until("built and started in");
    let part = site.get("/", "HX-Request: true\r\n");
    has(&part, &["<h1>Hello, world!</h1>"]);
    assert!(!part.contains("<script"), "{part}");
    has(&site.page("/elsewhere"), &["404 Not Found"]);

    // Text alone is new in the same program.
    let (first, version) = (pid(&page).to_owned(), site.version("/"));
    let evening = HELLO.replace("<h1>Hello", "<h1 class=\"new\">Good evening");
    folder.file("hello.tpl", &evening);
    site.reloads(&version);
    site.until("reloaded, without a build");
    let page = site.page("/");
    has(&page, &["<h1 class=\"new\">Good evening, world!</h1>"]);
    assert_eq!(pid(&page), first);

    // Of the program readers see the requests, not where it listens.
    let log = fs::read_to_string(folder.path().join(LOG)).unwrap();
    has(&log, &["request{method=GET path=/}", "answered status=200"]);
    assert!(!log.contains("listening"), "{log}");

    // A mistake of the template's.
    let version = site.version("/");
    folder.file("hello.tpl", &HELLO.replace("<h1>", "<h1><b>"));
    site.reloads(&version);
    let report = site.until("= help: ");
    has(&report, &["error[unclosed-element]: `<b>` is never closed", " --> hello.tpl:4:9"]);
    let page = site.page("/");
    has(&page, &["500 Internal", "`&lt;b&gt;` is never closed", "hello.tpl:4:9", "data-version="]);
    let text = site.get("/", "Accept: */*\r\n");
    has(&text, &["500 Internal", "content-type: text/plain", "4 |     <h1><b>Hello, {name}!</h1>"]);

    // One that rustc sees, in code that was never built.
    let version = site.version("/");
    folder.file("hello.tpl", &HELLO.replace("{name}", "{nam}"));
    site.reloads(&version);
    has(&site.until("--> "), &["error[E0425]: cannot find value `nam`", " --> hello.tpl:4:17"]);
    has(&site.page("/"), &["500 Internal", "error[E0425]", "hello.tpl:4:17"]);

    // Back to what was built already.
    let version = site.version("/");
    folder.file("hello.tpl", &evening);
    site.reloads(&version);
    site.until("repaired");
    let page = site.page("/");
    has(&page, &["200 OK", "Good evening, world!</h1>"]);
    assert_eq!(pid(&page), first);

    // And on to something new, in another program; the first one is gone.
    folder.file("hello.tpl", &HELLO.replace("{name}", "{name.to_uppercase()}"));
    site.until("built and started in");
    let page = site.page("/");
    has(&page, &["<h1>Hello, WORLD!</h1>"]);
    assert!(!runs(&first), "{first}");
    let second = pid(&page).to_owned();
    site.end();
    ends(&second);

    // There is nothing to build for the next one.
    let begun = Instant::now();
    let site = Site::start(&folder, "hello.tpl");
    has(&site.page("/"), &["<h1>Hello, WORLD!</h1>"]);
    println!("the second start took {} ms to the first answer", begun.elapsed().as_millis());
    let said = site.until("started in");
    assert!(!said.contains("built"), "{said}");

    // Even if it ends without a warning, nothing of it is left.
    let third = pid(&site.page("/")).to_owned();
    drop(site);
    ends(&third);
}

const GUESTS: &str = r#"//! Who was here.
//!
//! ```cargo
//! [dependencies]
//! itoa = "1"
//! ```

use std::sync::{Arc, Mutex};

use super::parts::title::Title;

#[derive(Clone)]
pub struct Guests(Arc<Mutex<Vec<u32>>>);

pub async fn state() -> masque::Result<Guests> {
    Ok(Guests(Arc::new(Mutex::new(vec!["7".parse()?]))))
}

#[page("/")]
template Book(#[state] guests: &Guests) {
    <Title text="Guests"/>
    @for guest in guests.0.lock().unwrap().iter() {
        <p>{itoa::Buffer::new().format(*guest)}</p>
    }
}

#[page("/end")]
fn end() -> String {
    std::process::exit(3)
}
"#;

#[test]
fn a_folder_with_state_crates_and_files() {
    let folder = Folder::new("serve-folder");
    let title = "pub template Title(text: &str) {\n    <h1>{text}</h1>\n}\n";
    folder
        .file("site/book.tpl", GUESTS)
        .file("site/parts/title.tpl", title)
        .file("static/style.css", "p { color: teal }");
    let site = Site::start(&folder, "site");
    has(&site.page("/"), &["<h1>Guests</h1>", "<p>7</p>"]);
    // Where a visit can begin.
    let address = format!("  http://{}/", site.address);
    has(&site.until("/end"), &[&address, &format!("{address}end")]);
    has(&site.get("/static/style.css", ""), &["200 OK", "text/css", "p { color: teal }"]);

    // Text of a part, and a new file of the static folder.
    let version = site.version("/");
    folder.file("site/parts/title.tpl", &title.replace("<h1>", "<h1>The "));
    site.reloads(&version);
    has(&site.page("/"), &["<h1>The Guests</h1>"]);
    let version = site.version("/");
    folder.file("static/more.css", "i { color: red }");
    site.reloads(&version);
    has(&site.get("/static/more.css", ""), &["i { color: red }"]);

    // A new page, under another name than it first has, and then gone.
    folder.file("site/new.txt", "#[page(\"/new\")]\ntemplate New() {\n    <p>new</p>\n}\n");
    let version = site.version("/");
    fs::rename(folder.path().join("site/new.txt"), folder.path().join("site/new.tpl")).unwrap();
    site.reloads(&version);
    has(&site.page("/new"), &["200 OK", "<p>new</p>"]);
    let version = site.version("/");
    fs::remove_file(folder.path().join("site/new.tpl")).unwrap();
    site.reloads(&version);
    has(&site.page("/new"), &["404 Not Found"]);

    // What the site does to itself.
    let version = site.version("/");
    site.page("/end");
    site.reloads(&version);
    has(
        &site.until("has ended by itself"),
        &["error: the site has ended by itself: exit status: 3"],
    );
    has(&site.page("/"), &["500 Internal", "the site has ended by itself"]);

    // Two states, two versions of a crate.
    let version = site.version("/");
    folder.file(
        "site/other.tpl",
        "//! ```cargo\n//! [dependencies]\n//! itoa = \"2\"\n//! ```\npub fn state() -> u8 { 1 }\n",
    );
    site.reloads(&version);
    let page = site.page("/");
    has(&page, &["two files ask for different versions of `itoa`", "site/other.tpl:3:5"]);
    has(&page, &["a site has one `state`", "site/other.tpl:5:8"]);
}

#[test]
fn mistakes_before_there_is_a_program() {
    let folder = Folder::new("serve-mistakes");
    folder.file("page.tpl", "//! ```cargo\n//! [dependencies]\n//! itoa = 1.0.0\n//! ```\n");
    let site = Site::start(&folder, "page.tpl");
    let report = site.until(" = ");
    has(
        &report,
        &["error[cargo-block]: this is not what a `cargo` block holds", " --> page.tpl:3:"],
    );
    has(&site.page("/"), &["500 Internal", "page.tpl:3:"]);

    let version = site.version("/");
    let unknown = "//! ```cargo\n//! [dependencies]\n//! no-such-crate = \"1\"\n//! ```\n";
    folder.file("page.tpl", &format!("{unknown}{HELLO}"));
    site.reloads(&version);
    let report = site.until(" --> ");
    has(&report, &["error: no matching package named `no-such-crate` found\n --> page.tpl:3:5"]);

    let version = site.version("/");
    let with_state = "#[page(\"/\")]\ntemplate Page(#[state] n: &u32) {\n    <p>{n}</p>\n}\n";
    folder.file("page.tpl", with_state);
    site.reloads(&version);
    let report = site.until("= help: write `pub fn state()");
    has(&report, &["error[site-state]: this site has no state to take from", " --> page.tpl:2:15"]);

    let version = site.version("/");
    folder.file("page.tpl", "template Page() {\n    <p>x</p>\n}\n");
    site.reloads(&version);
    has(&site.until("#[page"), &["error: there is no page to serve\n --> page.tpl"]);
}

#[test]
fn what_cannot_be_served() {
    let folder = Folder::new("serve-nothing");
    folder.file("page.txt", "").file("page.tpl", HELLO).file("none/readme.txt", "");
    folder.tplc(["serve"]).code(2);
    folder.tplc(["serve", "nowhere.tpl"]).code(2).err("`nowhere.tpl` does not exist");
    folder.tplc(["serve", "page.txt"]).code(2).err("has to end in `.tpl`");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    folder
        .tplc(["serve", "page.tpl", "--port", &port])
        .code(1)
        .err(&format!("cannot use port {port}: another program answers there"))
        .err("--port 0");
}

#[cfg(unix)]
fn runs(pid: &str) -> bool {
    Command::new("kill").args(["-0", pid]).stderr(Stdio::null()).status().unwrap().success()
}

/// Waits for the end of a process.
#[cfg(unix)]
#[track_caller]
fn ends(pid: &str) {
    let begun = Instant::now();
    while runs(pid) {
        assert!(begun.elapsed() < Duration::from_secs(10), "{pid} is left");
        std::thread::sleep(Duration::from_millis(10));
    }
}
