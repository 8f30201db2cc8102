//! A query string or form as names and texts, in the order in which they came.

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;

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
        self.form.ask(name);
        self.query.ask(name);
        let texts = if self.form.of(name).next().is_some() { &self.form } else { &self.query };
        texts.of(name)
    }

    /// All names and texts, the form's first.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        let asked = |(ends, name, text): (&Ends, _, _)| {
            ends.asked.set(true);
            (name, text)
        };
        self.form.iter().chain(self.query.iter()).map(asked)
    }

    /// The first name that nobody asked for.
    pub(crate) fn unasked(&self) -> Option<&str> {
        let mut names = self.form.iter().chain(self.query.iter());
        names.find(|(ends, ..)| !ends.asked.get()).map(|(_, name, _)| name)
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
    /// Whether a parameter has this name.
    asked: Cell<bool>,
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
            let (text, asked) = (texts.decoded.len(), Cell::new(false));
            texts.ends.push(Ends { name, text, asked });
        }
        Ok(texts)
    }

    fn iter(&self) -> impl Iterator<Item = (&Ends, &str, &str)> {
        let mut start = 0;
        self.ends.iter().map(move |ends| {
            let (name, text) = (start..ends.name, ends.name..ends.text);
            start = ends.text;
            (ends, &self.decoded[name], &self.decoded[text])
        })
    }

    fn ask(&self, name: &str) {
        let given = self.iter().filter(|(_, given, _)| *given == name);
        given.for_each(|(ends, ..)| ends.asked.set(true));
    }

    fn of<'t, 'n>(&'t self, name: &'n str) -> impl Iterator<Item = &'t str> + use<'t, 'n> {
        self.iter().filter(move |(_, given, _)| *given == name).map(|(_, _, text)| text)
    }
}
