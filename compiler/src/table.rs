//! Which tokens of a mirror are which fragment.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use crate::syntax::ast::FragmentId;

/// Where the fragments of a macro call stand, counted in leaves.
///
/// A leaf is an identifier, a literal, a character of punctuation, an opening
/// or a closing bracket; they are numbered from 0 in the order written.
///
/// ```
/// use masque_compiler::Table;
///
/// let table: Table = "0=1..2 3=4..12 'bugs<5 'title=9".parse().unwrap();
/// assert_eq!(table.fragments[1].1, 4..12);
/// assert!(table.lifetimes[1].replaces);
/// assert_eq!(table.to_string(), "0=1..2 3=4..12 'bugs<5 'title=9");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The leaves of each fragment: `3=4..12`.
    pub fragments: Vec<(FragmentId, Range<u32>)>,
    /// What the signature leaves out: `'bugs<5`.
    pub lifetimes: Vec<InsertedLifetime>,
}

/// A lifetime that the compiler gives to a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InsertedLifetime {
    /// `'bugs`
    pub name: String,
    /// The leaf before which it is written, or the first of the two it replaces.
    pub at: u32,
    /// Whether it replaces a `'_`: `'bugs=5`.
    pub replaces: bool,
}

impl fmt::Display for Table {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (FragmentId(id), range) in &self.fragments {
            write!(formatter, "{separator}{id}={}..{}", range.start, range.end)?;
            separator = " ";
        }
        for InsertedLifetime { name, at, replaces } in &self.lifetimes {
            write!(formatter, "{separator}{name}{}{at}", if *replaces { '=' } else { '<' })?;
            separator = " ";
        }
        Ok(())
    }
}

impl FromStr for Table {
    type Err = MalformedTable;

    fn from_str(text: &str) -> Result<Self, MalformedTable> {
        let mut table = Self::default();
        for entry in text.split(' ').filter(|entry| !entry.is_empty()) {
            let number = |digits: &str| digits.parse::<u32>().map_err(|_| MalformedTable);
            let at = entry.bytes().position(|byte| matches!(byte, b'=' | b'<'));
            let at = at.ok_or(MalformedTable)?;
            let (name, replaces, value) =
                (&entry[..at], entry[at..].starts_with('='), &entry[at + 1..]);
            if name.starts_with('\'') {
                let (name, at) = (name.to_owned(), number(value)?);
                table.lifetimes.push(InsertedLifetime { name, at, replaces });
            } else {
                let (start, end) = value.split_once("..").ok_or(MalformedTable)?;
                let range = number(start)?..number(end)?;
                table.fragments.push((FragmentId(number(name)?), range));
            }
        }
        Ok(table)
    }
}

/// The text is not a table that this version of the compiler wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MalformedTable;

impl fmt::Display for MalformedTable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a table of fragments")
    }
}

impl std::error::Error for MalformedTable {}
