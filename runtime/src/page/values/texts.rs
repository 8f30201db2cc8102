//! A query string or form as names and texts, in the order in which they came.

use alloc::string::String;
use alloc::vec::Vec;

/// What a request gives by name.
#[derive(Default)]
pub(crate) struct Fields {
    pub(crate) form: Texts,
    pub(crate) query: Texts,
}

impl Fields {
    /// The texts of a name: the form's, or else the query's.
    pub(crate) fn texts<'f, 'n>(
        &'f self,
        name: &'n str,
    ) -> impl Iterator<Item = &'f str> + use<'f, 'n> {
        let texts = if self.form.of(name).next().is_some() { &self.form } else { &self.query };
        texts.of(name)
    }

    /// All names and texts, the form's first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.form.iter().chain(self.query.iter())
    }
}

/// Names and their texts, decoded: all of them in one string.
#[derive(Default)]
pub(crate) struct Texts {
    decoded: String,
    ends: Vec<Ends>,
}

/// The most names that a request may give: reading takes time for each name and each field of a
/// struct, and strangers choose the names.
const MOST: usize = 10_000;

/// A request gives more names than [`MOST`].
pub(crate) struct TooMany;

struct Ends {
    name: usize,
    text: usize,
}

impl Texts {
    /// <https://url.spec.whatwg.org/#urlencoded-parsing>
    pub(crate) fn parse(encoded: &[u8]) -> Result<Self, TooMany> {
        let mut texts = Self { decoded: String::with_capacity(encoded.len()), ends: Vec::new() };
        for (name, text) in form_urlencoded::parse(encoded) {
            if texts.ends.len() == MOST {
                return Err(TooMany);
            }
            texts.decoded.push_str(&name);
            let name = texts.decoded.len();
            texts.decoded.push_str(&text);
            texts.ends.push(Ends { name, text: texts.decoded.len() });
        }
        Ok(texts)
    }

    fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut start = 0;
        self.ends.iter().map(move |ends| {
            let pair = (&self.decoded[start..ends.name], &self.decoded[ends.name..ends.text]);
            start = ends.text;
            pair
        })
    }

    fn of<'t, 'n>(&'t self, name: &'n str) -> impl Iterator<Item = &'t str> + use<'t, 'n> {
        self.iter().filter(move |(given, _)| *given == name).map(|(_, text)| text)
    }
}
