//! [`Field`]: all texts of a name as a value, or the whole form as a struct.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};

use super::{Attempt, Item, Wrong};

/// A parameter, or a field of one that is a struct, with the texts that were given for it.
#[derive(Clone)]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) texts: Vec<&'a str>,
    pub(super) attempt: &'a Attempt<'a>,
    /// Something else stands for it if it is missing, so it is not made of nothing.
    pub(super) is_optional: bool,
}

impl<'a> Field<'a> {
    /// Reads it as what `seed` is for.
    pub(super) fn read<'de, T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Wrong> {
        let (name, is_empty) = (self.name, self.is_empty());
        seed.deserialize(self).map_err(|wrong| wrong.at(name, is_empty))
    }

    fn is_empty(&self) -> bool {
        self.texts == [""]
    }

    fn one(self) -> Result<Item<'a>, Wrong> {
        match self.texts[..] {
            [] => Err(Wrong::missing(self.name)),
            [text] => Ok(Item { text }),
            ref texts => Err(Wrong::given_often(self.name, texts.len())),
        }
    }

    /// The whole form as a struct with such fields.
    fn fields<'de, V: Visitor<'de>>(
        self,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        let nothing = !names.iter().any(|name| self.attempt.texts(name).next().is_some());
        if nothing && self.is_optional {
            return Err(Wrong::missing(self.name));
        }
        let fields = names.iter().filter_map(|name| self.attempt.offer(name));
        visitor.visit_map(Record::new(fields)).map_err(|wrong| match wrong {
            Wrong::Missing { name, .. } => Wrong::Missing { name, nothing },
            wrong => wrong,
        })
    }

    /// The whole form as a map.
    fn map<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let mut texts = BTreeMap::<&str, Vec<&str>>::new();
        for (name, text) in self.attempt.fields.all() {
            texts.entry(name).or_default().push(text);
        }
        if texts.is_empty() && self.is_optional {
            return Err(Wrong::missing(self.name));
        }
        let fields = texts.into_iter().map(|(name, texts)| Field {
            name,
            texts,
            is_optional: false,
            ..self
        });
        visitor.visit_map(Record::new(fields)).map_err(Wrong::settled)
    }
}

macro_rules! of_one_text {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            self.one()?.$method(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Field<'_> {
    type Error = Wrong;

    of_one_text! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_f32 deserialize_f64 deserialize_char deserialize_str deserialize_string
        deserialize_bytes deserialize_byte_buf deserialize_identifier
    }

    /// What has no shape of its own, such as a tagged enum, sees the texts of its name, or all.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.texts[..] {
            [] => self.map(visitor),
            [text] => visitor.visit_str(text),
            _ => self.deserialize_seq(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        if self.texts.is_empty() && !self.is_optional {
            return visitor.visit_bool(false);
        }
        self.one()?.deserialize_bool(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        if self.is_empty() || self.attempt.is_none(self.name) {
            return visitor.visit_none();
        }
        let name = self.name;
        visitor.visit_some(Field { is_optional: true, ..self }).map_err(|wrong| {
            if wrong.nothing_given() { Wrong::missing_option(name) } else { wrong }
        })
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        if self.texts.is_empty() && self.is_optional {
            return Err(Wrong::missing(self.name));
        }
        visitor.visit_seq(Items { name: self.name, texts: self.texts.into_iter() })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.map(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.fields(names, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.one()?.deserialize_enum(name, variants, visitor)
    }

    newtypes_and_units!();
}

/// The texts of one name as a list.
struct Items<'a> {
    name: &'a str,
    texts: alloc::vec::IntoIter<&'a str>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Wrong> {
        let Some(text) = self.texts.next() else { return Ok(None) };
        let item = seed.deserialize(Item { text });
        item.map(Some).map_err(|wrong| wrong.at(self.name, text.is_empty()))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.texts.len())
    }
}

/// Fields as a struct or a map.
struct Record<'a, I> {
    fields: I,
    /// The one whose name was read, and whose value was not.
    field: Option<Field<'a>>,
}

impl<'a, I: Iterator<Item = Field<'a>>> Record<'a, I> {
    fn new(fields: I) -> Self {
        Self { fields, field: None }
    }
}

impl<'a, 'de, I: Iterator<Item = Field<'a>>> MapAccess<'de> for Record<'a, I> {
    type Error = Wrong;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Wrong> {
        self.field = self.fields.next();
        let Some(field) = &self.field else { return Ok(None) };
        let name: StrDeserializer<'_, Wrong> = field.name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Wrong> {
        match self.field.take() {
            Some(field) => field.read(seed),
            None => Err(Wrong::unreadable("is read before its name")),
        }
    }
}
