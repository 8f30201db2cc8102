//! A page with a value → whether the value stayed in its place.

use crate::places::{HARMLESS, Language, Place};
use crate::reads::Reading;
use crate::tree::{Spot, Tree};

/// What was made of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is read back as it was given.
    Same,
    /// It was left out, or `about:invalid` stands in its place.
    Refused,
}

/// How a page is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It has another tree than with a harmless value.
    Tree(String),
    /// What is read back is neither the value nor a refusal.
    Value(String),
}

/// A place with the page that it makes of a harmless value.
#[derive(Debug)]
pub struct Judge {
    place: Place,
    /// The tree of that page, without what stands at `spot`.
    tree: Tree,
    spot: Spot,
    /// What stands at `spot`.
    harmless: String,
}

impl Judge {
    /// Renders the place with a harmless value.
    ///
    /// # Panics
    /// If that value is not found exactly where the place says.
    #[must_use]
    pub fn new(place: Place) -> Self {
        let page = (place.render)(HARMLESS);
        let mut tree = parse(place.language, &page).unwrap();
        let spots = tree.find(HARMLESS);
        let [spot] = &*spots else { panic!("{}: {spots:?} in {page}", place.name) };
        assert_eq!(tree.describe(spot), place.at, "{}: {page}", place.name);
        let spot = spot.clone();
        let harmless = tree.take(&spot).unwrap();
        Self { place, tree, spot, harmless }
    }

    /// What a parser reads where the value stands; `None` if nothing stands there.
    ///
    /// # Errors
    /// If the tree of the page is another, or there is none.
    pub fn read(&self, page: &str) -> Result<Option<String>, Failure> {
        let mut tree = parse(self.place.language, page).map_err(Failure::Tree)?;
        let read = tree.take(&self.spot);
        self.tree.difference(&tree).map_or(Ok(read), |difference| Err(Failure::Tree(difference)))
    }

    /// Compares the page with the harmless one, and what is read back with the value.
    ///
    /// # Errors
    /// How the page is wrong.
    pub fn judge(&self, page: &str, value: &str) -> Result<Verdict, Failure> {
        let read = self.read(page)?;
        let reading = Reading { harmless: &self.harmless, read: read.as_deref(), value };
        reading.judge(self.place.reads).map_err(Failure::Value)
    }
}

/// As a browser gets it: in standards mode.
#[must_use]
pub fn document(page: &str) -> String {
    format!("<!doctype html>\n{page}")
}

fn parse(language: Language, page: &str) -> Result<Tree, String> {
    match language {
        Language::Html => Ok(Tree::of_html(&document(page))),
        Language::Xml => Tree::of_xml(page),
        Language::Text => Ok(Tree::of_text(page)),
    }
}
