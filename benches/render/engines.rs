//! The engines. Each module takes the data and gives its engine's eight pages.
//!
//! An engine takes the fastest way that its documentation shows: includes or
//! functions for components, its own buffer, a capacity that it guesses itself.

mod askama;
#[cfg(target_arch = "x86_64")]
mod bound;
mod hypertext;
#[expect(unreachable_pub, reason = "the structs that its macro makes are public")]
mod markup;
mod masque;
mod maud;
mod memcpy;
mod minijinja;
mod push_str;
#[expect(dead_code, unreachable_pub, reason = "its build script writes more than is needed")]
mod ructe;
mod sailfish;
mod vy;

use crate::WORKLOADS;
use crate::data::Data;
use crate::measure::Page;

/// Something that writes pages.
pub(crate) struct Engine {
    /// What it is called, and its version, where it has one.
    pub(crate) name: &'static str,
    /// In the order of `WORKLOADS`.
    pub(crate) pages: [Page; WORKLOADS.len()],
}

impl Engine {
    /// Whether it is called so, whatever its version.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.split(' ').next() == Some(name)
    }
}

/// All engines: the copying of finished pages, Masque, what can be done by hand, and its peers.
pub(crate) fn all(data: &'static Data) -> Vec<Engine> {
    let masque = masque::engine(data);
    let mut engines = vec![memcpy::engine(&masque), masque];
    #[cfg(target_arch = "x86_64")]
    engines.push(bound::engine(data));
    engines.extend([
        push_str::engine(data),
        sailfish::engine(data),
        askama::engine(data),
        maud::engine(data),
        hypertext::engine(data),
        vy::engine(data),
        markup::engine(data),
        ructe::engine(data),
        minijinja::engine(data),
    ]);
    engines
}

/// The engine of a name.
pub(crate) fn find<'a>(engines: &'a [Engine], name: &str) -> &'a Engine {
    let engine = engines.iter().find(|engine| engine.is(name));
    engine.unwrap_or_else(|| panic!("no engine is called `{name}`"))
}
