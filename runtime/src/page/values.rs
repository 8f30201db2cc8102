//! Names and texts → typed values.
//!
//! ```text
//! "tags=a&tags=b&n="  ─▶  tags: Vec<String> = ["a", "b"],  n: Option<u32> = None
//! ```
//!
//! A type does not say beforehand whether it is an option, a struct or has defaults: serde tells
//! it on the way. So reading is tried, what went wrong is learnt from, and it is tried again.

/// What is read alike of one text and of many: a newtype as what is in it, and a unit as nothing.
macro_rules! newtypes_and_units {
    () => {
        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            visitor: V,
        ) -> Result<V::Value, Wrong> {
            visitor.visit_newtype_struct(self)
        }

        fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            visitor.visit_unit()
        }

        fn deserialize_unit_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            visitor: V,
        ) -> Result<V::Value, Wrong> {
            visitor.visit_unit()
        }

        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            visitor.visit_unit()
        }
    };
}

mod attempt;
mod field;
mod item;
mod texts;
mod wrong;

use core::marker::PhantomData;

use serde::de::DeserializeOwned;

use attempt::Attempt;
use field::Field;
use item::Item;

pub(super) use texts::{Fields, Texts, TooMany};
pub(super) use wrong::Wrong;

/// The value of a parameter.
pub(super) fn read<T: DeserializeOwned>(fields: &Fields, name: &str) -> Result<T, Wrong> {
    read_field(fields, name, false)
}

/// The value of a parameter, or `None` if nothing was given for it.
pub(super) fn read_optional<T: DeserializeOwned>(
    fields: &Fields,
    name: &str,
) -> Result<Option<T>, Wrong> {
    match read_field(fields, name, true) {
        Ok(value) => Ok(Some(value)),
        Err(wrong) if wrong.nothing_given() => Ok(None),
        Err(wrong) => Err(wrong),
    }
}

/// The value of one text.
pub(super) fn read_text<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Wrong> {
    T::deserialize(Item { text }).map_err(|wrong| wrong.at(name, false))
}

fn read_field<T: DeserializeOwned>(
    fields: &Fields,
    name: &str,
    is_optional: bool,
) -> Result<T, Wrong> {
    let mut attempt = Attempt::first(fields);
    loop {
        let wrong = match attempt.field(name, is_optional).read(PhantomData) {
            Ok(value) => return Ok(value),
            Err(wrong) => wrong,
        };
        attempt.learn(wrong)?;
    }
}
