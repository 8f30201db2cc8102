//! What a parser read at a place → whether it says what the value said.

use percent_encoding::percent_decode_str;
use url::Url;

use crate::judge::Verdict;
use crate::places::HARMLESS;
use crate::tree::Tree;

/// How a value is read back from what a parser found at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// As it stands. HTML cannot write NUL.
    Text,
    /// As it stands. XML cannot write control characters.
    XmlText,
    /// As it stands, to the last byte.
    Verbatim,
    /// As it stands, or left out.
    Word,
    /// Names between blanks.
    Tokens,
    /// One declaration among others, or left out.
    Declaration,
    /// A part of the path of a URL.
    Path,
    /// A part of the query of a URL.
    Query,
    /// A part of the fragment of a URL.
    Fragment,
    /// A URL to go to, or `about:invalid`.
    Navigate,
    /// A URL to show, or `about:invalid`.
    Media,
    /// A URL of this site, or `about:invalid`.
    SameSite,
    /// One of several URLs between blanks.
    UrlList,
    /// One of several URLs with descriptors, between commas.
    Srcset,
    /// Code, trusted by the author; left out if it would not end where it should.
    Code,
    /// The text or an attribute of a document in an attribute.
    Document,
    /// A string in JSON; in two strings, in `JSON.parse("…")`.
    Json {
        /// How often it is parsed.
        times: usize,
    },
}

/// What was read.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// What is read there of the harmless value.
    pub harmless: &'a str,
    /// What is read there of the value.
    pub read: Option<&'a str>,
    /// The value.
    pub value: &'a str,
}

type Judgement = Result<Verdict, String>;

impl Reading<'_> {
    /// Whether what was read says what the value said.
    ///
    /// # Errors
    /// What it says instead.
    pub fn judge(self, reads: Reads) -> Judgement {
        match reads {
            Reads::Text => self.text(&html_text(self.value)),
            Reads::XmlText => self.text(&xml_text(self.value)),
            Reads::Verbatim => self.text(self.value),
            Reads::Word if self.read.is_none() => Ok(Verdict::Refused),
            Reads::Word => self.text(&html_text(self.value)),
            Reads::Code if self.read.is_none_or(str::is_empty) => Ok(Verdict::Refused),
            Reads::Code => {
                same(&code(self.read.unwrap_or_default()), &code(&self.expected(self.value)))
            }
            Reads::Tokens => self.tokens(),
            Reads::Declaration => self.declaration(),
            Reads::Path => self.path(),
            Reads::Query => self.query(),
            Reads::Fragment => self.fragment(),
            Reads::Navigate => self.url(is_link),
            Reads::Media => self.url(is_media),
            Reads::SameSite => self.url(is_of_this_site),
            Reads::UrlList => self.list(str::split_ascii_whitespace, is_link),
            Reads::Srcset => self.list(|set| set.split(", "), is_media),
            Reads::Document => self.document(),
            Reads::Json { times } => self.json(times),
        }
    }

    /// What is there with `value` in place of the harmless word.
    fn expected(self, value: &str) -> String {
        self.harmless.replace(HARMLESS, value)
    }

    fn text(self, value: &str) -> Judgement {
        same(self.read.unwrap_or_default(), &self.expected(value))
    }

    fn tokens(self) -> Judgement {
        let names = |text: &str| text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        let expected = self.expected(&html_text(self.value));
        same(&names(self.read.unwrap_or_default()), &names(&expected))
    }

    /// <https://www.w3.org/TR/css-syntax-3/#tokenization>
    fn declaration(self) -> Judgement {
        let others = self.harmless.split("; ").filter(|other| !other.contains(HARMLESS));
        let others = others.collect::<Vec<_>>().join("; ");
        let is_syntax = |c: char| "()[]{};:\\\"'/@<>".contains(c) || (c.is_control() && c != '\t');
        if self.value.trim().is_empty() || self.value.contains(is_syntax) {
            same(self.read.unwrap_or_default(), &others)?;
            return Ok(Verdict::Refused);
        }
        self.text(self.value)
    }

    /// The text that stands in place of the harmless word.
    fn middle(self) -> Result<String, String> {
        let read = self.read.ok_or("the attribute is gone")?;
        let (before, after) = self.harmless.split_once(HARMLESS).unwrap();
        let inner = read.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        inner.map(ToString::to_string).ok_or_else(|| format!("{read:?} around the value"))
    }

    /// The path as a browser asks for it: dot segments have done what they do.
    fn path(self) -> Judgement {
        let (here, there) = (resolve(self.read.unwrap_or_default())?, resolve(self.harmless)?);
        same(&all_but(&here, Part::Path), &all_but(&there, Part::Path))?;
        let (before, after) = there.path().split_once(HARMLESS).unwrap();
        let inner = here.path().strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        let inner = inner.ok_or_else(|| format!("the path {}", here.path()))?;
        same(&without_dots(&decode(inner)), &without_dots(self.value))
    }

    fn query(self) -> Judgement {
        let pairs = |url: &Url| {
            let pairs = url.query_pairs();
            pairs.map(|(name, value)| format!("{name:?}={value:?}")).collect::<Vec<_>>().join("&")
        };
        let (here, there) = (resolve(self.read.unwrap_or_default())?, resolve(self.harmless)?);
        same(&all_but(&here, Part::Query), &all_but(&there, Part::Query))?;
        let quoted = format!("{:?}", self.value);
        let expected = pairs(&there).replace(&format!("\"{HARMLESS}\""), &quoted);
        same(&pairs(&here), &expected)
    }

    fn fragment(self) -> Judgement {
        let (here, there) = (resolve(self.read.unwrap_or_default())?, resolve(self.harmless)?);
        same(&all_but(&here, Part::Fragment), &all_but(&there, Part::Fragment))?;
        same(&decode(&self.middle()?), self.value)
    }

    fn url(self, is_allowed: fn(&str) -> bool) -> Judgement {
        let written = self.expected(&html_text(self.value));
        let Some(read) = self.read.filter(|read| *read != self.expected("about:invalid")) else {
            return self.refused(is_allowed(self.value) && is_allowed(&written));
        };
        if !is_allowed(read) {
            return Err(format!("leads to {read:?}"));
        }
        // There are ways to write a URL that lead to the same.
        if resolve(read).is_ok_and(|url| resolve(&written) == Ok(url)) {
            return Ok(Verdict::Same);
        }
        same(read, &written)
    }

    /// Refused, unless it is a URL that somebody could have meant.
    fn refused(self, is_allowed: bool) -> Judgement {
        let is_odd = self.value.contains(|c: char| c < ' ' || "\u{fffe}\u{ffff}".contains(c));
        if is_allowed && !is_odd {
            return Err("refused without need".into());
        }
        Ok(Verdict::Refused)
    }

    /// One item of a list; the others are what they always are.
    fn list<'a, I: Iterator<Item = &'a str>>(
        &'a self,
        items: fn(&'a str) -> I,
        is_allowed: fn(&str) -> bool,
    ) -> Judgement {
        let mut wanted: Vec<&str> = items(self.harmless).collect();
        let mut read: Vec<&str> = items(self.read.unwrap_or_default()).collect();
        let at = wanted.iter().position(|item| item.contains(HARMLESS)).unwrap();
        let harmless = wanted.remove(at);
        // <https://url.spec.whatwg.org/#concept-basic-url-parser>, the first steps.
        let url = html_text(self.value).replace(['\t', '\n', '\r'], "");
        let url = url.trim_matches(|c| c <= ' ');
        if url.is_empty() {
            return same(&read.join("|"), &wanted.join("|"));
        }
        if read.len() != wanted.len() + 1 {
            return Err(format!("{} items: {:?}", read.len(), self.read));
        }
        let item = read.remove(at);
        same(&read.join("|"), &wanted.join("|"))?;
        if item == harmless.replace(HARMLESS, "about:invalid") {
            return self.refused(is_allowed(url));
        }
        if !is_allowed(item) {
            return Err(format!("leads to {item:?}"));
        }
        // Commas and blanks are encoded.
        same(&decode(item), &decode(&harmless.replace(HARMLESS, url)))
    }

    /// <https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-srcdoc>
    fn document(self) -> Judgement {
        let (mut here, mut there) =
            (Tree::of_html(self.read.unwrap_or_default()), Tree::of_html(self.harmless));
        let spots = there.find(HARMLESS);
        let [spot] = &*spots else { return Err(format!("{} harmless words", spots.len())) };
        let (read, harmless) = (here.take(spot), there.take(spot).unwrap());
        match there.difference(&here) {
            Some(difference) => Err(difference),
            None => {
                Reading { harmless: &harmless, read: read.as_deref(), ..self }.judge(Reads::Text)
            }
        }
    }

    fn json(self, times: usize) -> Judgement {
        // What JavaScript reads otherwise than JSON is written as a string that it parses.
        if times == 1 && self.read.is_some_and(|read| read.contains("JSON.parse(")) {
            let parsed = format!("JSON.parse(\"\\\"{HARMLESS}\\\"\")");
            let harmless = self.harmless.replace(&format!("\"{HARMLESS}\""), &parsed);
            return Reading { harmless: &harmless, ..self }.json(2);
        }
        let mut word = HARMLESS.to_string();
        for _ in 0..times {
            word = serde_json::to_string(&word).unwrap();
        }
        let read = self.read.unwrap_or_default();
        // The word may stand deeper: in a list, as a key. What is around it is the same.
        let deep = word.replace("\\\"", "").replace('"', "");
        let (before, after) = self.harmless.split_once(&deep).unwrap();
        let inner = read.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        let inner = inner.ok_or_else(|| format!("{read:?} around the value"))?;
        let mut text = inner.to_string();
        for _ in 0..times {
            text =
                serde_json::from_str(&format!("\"{text}\"")).map_err(|error| error.to_string())?;
        }
        same(&text, self.value)
    }
}

fn same(read: &str, expected: &str) -> Judgement {
    if read == expected {
        return Ok(Verdict::Same);
    }
    Err(format!("{read:?}, not {expected:?}"))
}

fn html_text(value: &str) -> String {
    value.replace('\0', "\u{fffd}")
}

/// <https://www.w3.org/TR/xml/#charsets>
fn xml_text(value: &str) -> String {
    let is_out = |c: char| (c < ' ' && !"\t\n\r".contains(c)) || "\u{fffe}\u{ffff}".contains(c);
    value.replace(is_out, "\u{fffd}")
}

/// A path whose segments of dots are gone: they cannot be written in any way.
fn without_dots(path: &str) -> String {
    let segment = |segment| if matches!(segment, "." | "..") { "\u{fffd}" } else { segment };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// Code as it is meant: a `<` may be written as JavaScript and CSS do in a string, and
/// HTML reads all ends of lines alike.
fn code(text: &str) -> String {
    let text = text.replace("\\x3C", "<").replace("\\3C ", "<");
    xml_text(&text.replace("\r\n", "\n").replace('\r', "\n"))
}

fn decode(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

fn is_link(url: &str) -> bool {
    let schemes = ["http", "https", "mailto", "tel", "sms", "ftp"];
    // What is no URL leads nowhere.
    resolve(url).map_or(true, |url| schemes.contains(&url.scheme()))
}

fn is_media(url: &str) -> bool {
    let is_image = |url: &Url| {
        let head = url.path().split(',').next().unwrap_or_default().to_ascii_lowercase();
        url.scheme() == "data" && head.starts_with("image/") && head.ends_with(";base64")
    };
    is_link(url) || resolve(url).is_ok_and(|url| url.scheme() == "blob" || is_image(&url))
}

/// Whether the URL leads to this site, wherever this site is.
fn is_of_this_site(url: &str) -> bool {
    ["https://site.example/a/b", "http://other.example:8080/"].into_iter().all(|base| {
        let base = Url::parse(base).unwrap();
        base.join(url).is_ok_and(|url| url.origin() == base.origin())
    })
}

fn resolve(url: &str) -> Result<Url, String> {
    let base = Url::parse("https://site.example/folder/page?old=1").unwrap();
    base.join(url).map_err(|error| format!("{error}: {url:?}"))
}

#[derive(PartialEq)]
enum Part {
    Path,
    Query,
    Fragment,
}

/// The URL without one of its parts.
fn all_but(url: &Url, part: Part) -> String {
    let mut url = url.clone();
    match part {
        Part::Path => url.set_path(""),
        Part::Query => url.set_query(None),
        Part::Fragment => url.set_fragment(None),
    }
    url.to_string()
}
