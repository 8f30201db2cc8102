//! [`Attempt`]: how texts are offered to a type, after what was learnt of it.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Field, Fields, Wrong};

/// How texts are offered to a type.
pub(super) struct Attempt<'a> {
    pub(super) fields: &'a Fields,
    /// Names whose empty texts count as missing: the type cannot take them.
    blank: Vec<String>,
    /// Fields of structs that have no default, and are offered though nothing was given: lists,
    /// booleans and structs can be made of nothing.
    offered: Vec<&'static str>,
    /// Options for which nothing was given.
    none: Vec<String>,
}

impl<'a> Attempt<'a> {
    pub(super) fn first(fields: &'a Fields) -> Self {
        Self { fields, blank: Vec::new(), offered: Vec::new(), none: Vec::new() }
    }

    /// Learns from what went wrong, or hands it on if that says nothing new: so trying ends.
    pub(super) fn learn(&mut self, wrong: Wrong) -> Result<(), Wrong> {
        match wrong {
            Wrong::Unreadable { name: Some(name), is_empty: true, .. }
                if !self.blank.contains(&name) =>
            {
                self.blank.push(name);
            }
            Wrong::MissingField(name) if !self.offered.contains(&name) => self.offered.push(name),
            Wrong::MissingOption(name) if !self.is_none(&name) => self.none.push(name),
            wrong => return Err(wrong),
        }
        Ok(())
    }

    pub(super) fn is_none(&self, name: &str) -> bool {
        self.none.iter().any(|none| none == name)
    }

    /// What was given under a name, without what counts as missing.
    pub(super) fn texts<'n>(&self, name: &'n str) -> impl Iterator<Item = &'a str> + use<'a, 'n> {
        let skips_empty = self.blank.iter().any(|blank| blank == name);
        self.fields.texts(name).filter(move |text| !(skips_empty && text.is_empty()))
    }

    /// A parameter.
    pub(super) fn field<'f>(&'f self, name: &'f str, is_optional: bool) -> Field<'f> {
        Field { name, texts: self.texts(name).collect(), attempt: self, is_optional }
    }

    /// A field of a struct, if there is anything to offer: its default stands for it otherwise.
    pub(super) fn offer<'f>(&'f self, name: &'static str) -> Option<Field<'f>> {
        let field = self.field(name, false);
        (!field.texts.is_empty() || self.offered.contains(&name)).then_some(field)
    }
}
