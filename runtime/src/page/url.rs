//! The address of a page, from its parts and values: what `BugPage::url(7)` calls.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt::{self, Display, Write};

use crate::escape::{is_unreserved, percent_encoded};
use crate::safe::SafeUrl;

/// Begins the address of a page with text of the author's.
///
/// ```
/// let url = masque::page::url("/bug/").segment(&7).literal("/comments").finish();
/// assert_eq!(url.as_str(), "/bug/7/comments");
///
/// let file = masque::page::url("/files/").rest("a b/../c").finish();
/// assert_eq!(file.as_str(), "/files/a%20b/%EF%BF%BD/c");
/// ```
#[must_use]
pub fn url(start: &'static str) -> Url {
    Url { text: Cow::Borrowed(start) }
}

/// The address of a page that is being put together; see [`url`].
///
/// Values are percent-encoded, so that each is read back as it was. What no address can hold,
/// a segment that is empty, `.` or `..`, becomes U+FFFD, which leads to no page: it would change
/// the path around it. <https://url.spec.whatwg.org/#double-dot-path-segment>
#[derive(Clone, Debug)]
pub struct Url {
    text: Cow<'static, str>,
}

impl Url {
    /// Adds text of the author's.
    #[must_use]
    pub fn literal(mut self, text: &'static str) -> Self {
        self.text_mut(text.len()).push_str(text);
        self
    }

    /// Adds a value as one segment, `{id}`: a `/` in it is encoded.
    #[must_use]
    pub fn segment(mut self, value: impl Display) -> Self {
        push_segments(self.text_mut(USUAL), value, false);
        self
    }

    /// Adds a value as the rest of the path, `{*rest}`: a `/` in it stays. Of several in a row one
    /// stays, and none at the start.
    #[must_use]
    pub fn rest(mut self, value: impl Display) -> Self {
        push_segments(self.text_mut(USUAL), value, true);
        self
    }

    /// The text, with room for so many bytes: made once, as a rule.
    fn text_mut(&mut self, room: usize) -> &mut String {
        if let Cow::Borrowed(start) = self.text {
            let mut text = String::with_capacity(start.len() + room);
            text.push_str(start);
            self.text = Cow::Owned(text);
        }
        self.text.to_mut()
    }

    /// The address.
    #[must_use]
    pub fn finish(self) -> SafeUrl {
        SafeUrl::trust_unchecked(self.text, "a path of the author's, with encoded values")
    }
}

/// The bytes of most values.
const USUAL: usize = 24;

impl From<Url> for SafeUrl {
    fn from(url: Url) -> Self {
        url.finish()
    }
}

fn push_segments(text: &mut String, value: impl Display, keeps_slashes: bool) {
    let start = text.len();
    let mut encoder = Encoder { segment: start, text, keeps_slashes };
    // A value whose `Display` fails is a bug of its own; what it wrote is a URL all the same.
    let _ = write!(encoder, "{value}");
    let ends_in_slash = encoder.text.len() == encoder.segment && encoder.segment > start;
    if !ends_in_slash {
        encoder.end_segment();
    }
}

/// Percent-encodes what is written, segment by segment.
struct Encoder<'a> {
    text: &'a mut String,
    /// Where the segment begins that is being written.
    segment: usize,
    keeps_slashes: bool,
}

impl Encoder<'_> {
    fn end_segment(&mut self) {
        if matches!(&self.text[self.segment..], "" | "." | "..") {
            self.text.truncate(self.segment);
            self.text.push_str("%EF%BF%BD");
        }
    }

    fn slash(&mut self) {
        if self.text.len() > self.segment {
            self.end_segment();
            self.text.push('/');
            self.segment = self.text.len();
        }
    }
}

impl Write for Encoder<'_> {
    fn write_str(&mut self, value: &str) -> fmt::Result {
        let mut start = 0;
        for (at, byte) in value.bytes().enumerate() {
            if is_pchar(byte) {
                continue;
            }
            // What stays is ASCII, so it begins and ends between characters.
            if start < at {
                self.text.push_str(&value[start..at]);
            }
            start = at + 1;
            match byte {
                b'/' if self.keeps_slashes => self.slash(),
                _ => self.text.push_str(percent_encoded(byte)),
            }
        }
        if start < value.len() {
            self.text.push_str(&value[start..]);
        }
        Ok(())
    }
}

/// `pchar` of RFC 3986, section 3.3, without `%`.
fn is_pchar(byte: u8) -> bool {
    is_unreserved(byte) || b"!$&'()*+,;=:@".contains(&byte)
}
