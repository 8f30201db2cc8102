//! [`Query`]: what stands after the `?` of a URL, as names and values.

use alloc::string::String;
use alloc::vec::Vec;

use crate::buffer::Buffer;
use crate::escape::{Escape, UrlQuery, Verbatim};
use crate::safe::SafeUrl;
use crate::sink::{JudgedUrl, NavigateUrl, PlainText, SameSiteUrl};

/// The query of a URL: names and values, in order, to be changed and written again.
///
/// A link that keeps the filters of a page and changes the page's number:
///
/// ```
/// use masque::{Query, html};
///
/// let here = Query::parse("status=open&q=caf%C3%A9+au+lait&page=2");
/// let link = html! { <a href={here.with("page", 3)}>next</a> };
/// assert_eq!(
///     link.as_str(),
///     "<a href=\"?status=open&amp;q=caf%C3%A9%20au%20lait&amp;page=3\">next</a>"
/// );
/// ```
///
/// Alone, in `href={query}`, it leads to the page's own path; for another path there is
/// [`SafeUrl::with_query`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

impl Query {
    /// No names and values.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self { pairs: Vec::new() }
    }

    /// Reads the text after a `?`, as forms send it: `+` is a blank, what is no UTF-8 becomes
    /// U+FFFD. <https://url.spec.whatwg.org/#urlencoded-parsing>
    ///
    /// ```
    /// use masque::Query;
    ///
    /// let query = Query::parse("tag=a&tag=b+c&empty");
    /// let pairs: Vec<_> = query.iter().collect();
    /// assert_eq!(pairs, [("tag", "a"), ("tag", "b c"), ("empty", "")]);
    /// ```
    #[inline]
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        };
        Self { pairs: query.split('&').filter(|part| !part.is_empty()).map(pair).collect() }
    }

    /// The same with this value for a name, in place of all values it has.
    ///
    /// Values are text, numbers, `bool`, `char` and options of them; one that is empty text stays
    /// as `name=`. To take a name out there is [`without`](Self::without).
    #[inline]
    #[must_use]
    pub fn with(&self, name: &str, value: impl PlainText) -> Self {
        let mut pairs = self.pairs.clone();
        let value = plain(&value);
        match pairs.iter().position(|(known, _)| known == name) {
            Some(index) => {
                pairs[index].1 = value;
                let mut at = 0;
                pairs.retain(|(known, _)| {
                    at += 1;
                    at <= index + 1 || known != name
                });
            }
            None => pairs.push((name.into(), value)),
        }
        Self { pairs }
    }

    /// The same with one more value for a name.
    ///
    /// ```
    /// use masque::Query;
    ///
    /// assert_eq!(Query::parse("tag=a").and("tag", "b").to_url().as_str(), "?tag=a&tag=b");
    /// ```
    #[inline]
    #[must_use]
    pub fn and(mut self, name: &str, value: impl PlainText) -> Self {
        self.pairs.push((name.into(), plain(&value)));
        self
    }

    /// The same without the values of a name.
    ///
    /// ```
    /// use masque::Query;
    ///
    /// assert_eq!(Query::parse("q=x&page=2").without("page").to_url().as_str(), "?q=x");
    /// ```
    #[inline]
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        let pairs = self.pairs.iter().filter(|(known, _)| known != name).cloned().collect();
        Self { pairs }
    }

    /// The first value of a name.
    #[inline]
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Names and values, in order.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether there are none.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The URL of this query on the page's own path: `?`, and names and values percent-encoded.
    ///
    /// Without any it is `?` alone: an empty URL would keep the query that the page has.
    #[inline]
    #[must_use]
    pub fn to_url(&self) -> SafeUrl {
        let mut out = Buffer::new();
        for (name, value) in self.iter() {
            out.push(if out.is_empty() { '?' } else { '&' });
            UrlQuery::escape(name, &mut out);
            out.push('=');
            UrlQuery::escape(value, &mut out);
        }
        if out.is_empty() {
            out.push('?');
        }
        SafeUrl::known(out.into_string())
    }
}

impl NavigateUrl for Query {
    fn navigate_url(&self) -> Option<JudgedUrl<'_>> {
        Some(JudgedUrl::safe(self.to_url().into_text()))
    }
}

impl SameSiteUrl for Query {
    fn same_site_url(&self) -> Option<JudgedUrl<'_>> {
        self.navigate_url()
    }
}

#[inline]
fn plain(value: &impl PlainText) -> String {
    let mut out = Buffer::new();
    value.write_text::<Verbatim>(&mut out);
    out.into_string()
}

#[inline]
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, more @ ..] = rest {
        rest = more;
        match (byte, more) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, more @ ..]) => match (hexadecimal(*high), hexadecimal(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = more;
                }
                _ => bytes.push(b'%'),
            },
            _ => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

#[inline]
fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|digit| digit as u8)
}

impl SafeUrl {
    /// The same URL with this query in place of its own.
    ///
    /// ```
    /// use masque::{Query, url};
    ///
    /// let query = Query::new().and("q", "a&b").and("page", 2);
    /// assert_eq!(url!("/bugs?x#top").with_query(&query).as_str(), "/bugs?q=a%26b&page=2#top");
    /// ```
    #[inline]
    #[must_use]
    pub fn with_query(&self, query: &Query) -> Self {
        let (url, fragment) = match self.as_str().split_once('#') {
            Some((url, fragment)) => (url, Some(fragment)),
            None => (self.as_str(), None),
        };
        let mut new = String::from(url.split('?').next().unwrap_or_default());
        if !query.is_empty() {
            new.push_str(query.to_url().as_str());
        }
        if let Some(fragment) = fragment {
            new.push('#');
            new.push_str(fragment);
        }
        Self::known(new)
    }

    /// Its query, to be changed.
    ///
    /// ```
    /// use masque::SafeUrl;
    ///
    /// let here = SafeUrl::parse("/bugs?status=open#top")?;
    /// assert_eq!(here.query().get("status"), Some("open"));
    /// # Ok::<(), masque::UnsafeUrl>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn query(&self) -> Query {
        let url = self.as_str().split('#').next().unwrap_or_default();
        Query::parse(url.split_once('?').map_or("", |(_, query)| query))
    }
}
