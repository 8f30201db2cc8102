//! What a parser read at a place → whether it says what the value said.

use percent_encoding::percent_decode_str;
use url::Url;

use crate::judge::Verdict;
use crate::places::HARMLESS;

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
            Reads::Tokens => self.tokens(),
            Reads::Declaration => self.declaration(),
            Reads::Path => self.path(),
            Reads::Query => self.query(),
            Reads::Fragment => self.fragment(),
            Reads::Navigate => self.navigate(),
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

    fn navigate(self) -> Judgement {
        let schemes = ["http", "https", "mailto", "tel", "sms", "ftp"];
        let written = html_text(self.value);
        let allowed = |url| resolve(url).map(|url| schemes.contains(&url.scheme()));
        match self.read {
            // NUL may be seen as the blank that it is in a URL, or as what HTML makes of it.
            Some("about:invalid") if allowed(self.value) == Ok(true) => {
                Err("refused without need".into())
            }
            Some("about:invalid") => Ok(Verdict::Refused),
            _ if allowed(&written) == Ok(false) => Err("the scheme".into()),
            _ => self.text(&written),
        }
    }

    fn json(self, times: usize) -> Judgement {
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

fn decode(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
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
