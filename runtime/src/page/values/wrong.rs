//! [`Wrong`]: why texts are no value of a type.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use http::StatusCode;
use serde::de;

use crate::page::Failure;

const MISSING: &str = "is missing";

/// Why texts are no value of a type.
#[derive(Debug)]
pub(crate) enum Wrong {
    /// Nothing was given under a name.
    Missing {
        name: String,
        /// Neither for the rest of the value that it is a part of.
        nothing: bool,
    },
    /// A struct has a field, without a default, that was not offered to it.
    MissingField(&'static str),
    /// Nothing was given for an option.
    MissingOption(String),
    /// What was given is no such value.
    Unreadable {
        /// Unknown to serde, which makes the error; known where it arrives.
        name: Option<String>,
        is_empty: bool,
        reason: Cow<'static, str>,
    },
}

impl Wrong {
    pub(crate) fn missing(name: &str) -> Self {
        Self::Missing { name: name.to_owned(), nothing: true }
    }

    pub(crate) fn unreadable(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::Unreadable { name: None, is_empty: false, reason: reason.into() }
    }

    pub(crate) fn missing_option(name: &str) -> Self {
        Self::MissingOption(name.to_owned())
    }

    pub(crate) fn given_often(name: &str, times: usize) -> Self {
        Self::unreadable(format!("is given {times} times, and can be given once")).at(name, false)
    }

    pub(crate) fn unknown(name: &str) -> Self {
        Self::unreadable("is not known here").at(name, false)
    }

    /// Says where the value was read, unless that is known.
    pub(crate) fn at(self, name: &str, is_empty: bool) -> Self {
        match self {
            Self::Unreadable { name: None, reason, .. } => {
                Self::Unreadable { name: Some(name.to_owned()), is_empty, reason }
            }
            known => known,
        }
    }

    /// Says that there is nothing to learn from it: a map can have any number of names, and
    /// trying again for each would let a stranger choose how often.
    pub(crate) fn settled(self) -> Self {
        match self {
            Self::Unreadable { name, reason, .. } => {
                Self::Unreadable { name, is_empty: false, reason }
            }
            Self::MissingOption(name) => Self::Missing { name, nothing: false },
            settled => settled,
        }
    }

    /// Whether a default may stand for the value.
    pub(crate) fn nothing_given(&self) -> bool {
        matches!(self, Self::Missing { nothing: true, .. })
    }

    pub(crate) fn into_failure(self, status: StatusCode) -> Failure {
        let (name, reason) = match self {
            Self::Missing { name, .. } | Self::MissingOption(name) => (name, MISSING.into()),
            Self::MissingField(name) => (name.to_owned(), MISSING.into()),
            Self::Unreadable { name, reason, .. } => (name.unwrap_or_default(), reason),
        };
        Failure::new(status).of_parameter(name, reason)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { name, .. } | Self::MissingOption(name) => {
                write!(f, "`{name}` {MISSING}")
            }
            Self::MissingField(name) => write!(f, "`{name}` {MISSING}"),
            Self::Unreadable { reason, .. } => f.write_str(reason),
        }
    }
}

impl core::error::Error for Wrong {}

impl de::Error for Wrong {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::unreadable(message.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Self::MissingField(field)
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        match expected {
            [] => Self::unreadable("has no value that is known here"),
            [one] => Self::unreadable(format!("must be `{one}`")),
            [first @ .., last] => {
                Self::unreadable(format!("must be `{}` or `{last}`", first.join("`, `")))
            }
        }
    }
}
