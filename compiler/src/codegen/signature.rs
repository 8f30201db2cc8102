//! What all items of a template share: its name, its generics, its types.
//!
//! ```text
//! template List<T: Show>(items: &[T], header: Slot, done: impl Fn(&T) -> bool)
//!     ─▶   struct List<'items, 'header, T: Show, ImplDone>
//!          impl<T: Show, ImplDone: Fn(&T) -> bool> … for List<'_, '_, T, ImplDone>
//! ```

use super::code::{OPTION, optional};
use crate::diagnostic::markup::upper_camel_case;
use crate::ir::{Default, Generic, Parameter, Template};
use crate::placeholder::Placeholder;
use crate::syntax::ast::{GenericKind, Kind, TypeShape, plain};

/// What all items of a template share.
pub(super) struct Signature<'a> {
    pub(super) template: &'a Template<'a>,
    pub(super) name: String,
    /// `pub `, or nothing.
    pub(super) visibility: String,
    pub(super) generics: Generics,
    /// `where …`, or nothing.
    pub(super) where_clause: String,
    /// The lifetime of each parameter that is a slot.
    slot_lifetimes: Vec<Option<String>>,
}

/// The generics of a template. Each is empty, or has its angle brackets.
#[derive(Default)]
pub(super) struct Generics {
    /// `<'bugs, T: Display, ImplDone>`: of a type.
    pub(super) of_type: String,
    /// `<'bugs, T: Display, ImplDone: Fn(&T) -> bool>`: of an implementation.
    pub(super) of_impl: String,
    /// `<T: Display, ImplDone: Fn(&T) -> bool>`: with the lifetimes left out again.
    pub(super) of_impl_short: String,
    /// `<'bugs, T, ImplDone>`
    pub(super) used: String,
    /// `<'_, T, ImplDone>`
    pub(super) used_short: String,
}

impl Generics {
    /// Adds what the author declares.
    fn add(&mut self, declaration: &str, name: &str) {
        push(declaration, [&mut self.of_type, &mut self.of_impl, &mut self.of_impl_short]);
        push(name, [&mut self.used, &mut self.used_short]);
    }

    /// Adds a lifetime that the author left out of a field's type.
    fn add_fresh(&mut self, name: &str) {
        push(name, [&mut self.of_type, &mut self.of_impl, &mut self.used]);
        push("'_", [&mut self.used_short]);
    }

    /// Adds one that the author left out of the bounds of an `impl Trait`: no field mentions it.
    fn add_fresh_in_bounds(&mut self, name: &str) {
        push(name, [&mut self.of_impl, &mut self.of_impl_short]);
    }

    /// Adds the type that an `impl Trait` stands for.
    fn add_implementor(&mut self, name: &str, bounds: &str) {
        push(name, [&mut self.of_type, &mut self.used, &mut self.used_short]);
        push(&format!("{name}: {bounds}"), [&mut self.of_impl, &mut self.of_impl_short]);
    }

    fn close(mut self) -> Self {
        let Self { of_type, of_impl, of_impl_short, used, used_short } = &mut self;
        for list in [of_type, of_impl, of_impl_short, used, used_short] {
            if !list.is_empty() {
                list.insert(0, '<');
                list.push('>');
            }
        }
        self
    }
}

fn push<const N: usize>(item: &str, lists: [&mut String; N]) {
    for list in lists {
        list.push_str(item);
        list.push_str(", ");
    }
}

impl<'a> Signature<'a> {
    pub(super) fn of(template: &'a Template<'a>) -> Self {
        let slot_lifetimes = slot_lifetimes(template);
        // The author's own name, unless it was made from two.
        let name = if template.name.text == template.name.written {
            Placeholder(template.name.fragment).to_string()
        } else {
            template.name.text.clone()
        };
        let where_clause = template.where_clause.map(Placeholder);
        Self {
            template,
            name,
            visibility: optional(template.visibility),
            generics: generics(template, &slot_lifetimes),
            where_clause: where_clause.map(|clause| format!("where {clause}")).unwrap_or_default(),
            slot_lifetimes,
        }
    }

    /// The type of a parameter's field.
    pub(super) fn field_type(&self, parameter: &Parameter<'_>) -> String {
        let ty = self.given_type(parameter);
        match parameter.default {
            Some(Default::Markup(_)) => format!("{OPTION}<{ty}>"),
            _ => ty,
        }
    }

    /// The type of what is given for a parameter: of a slot with a default not an option.
    pub(super) fn given_type(&self, parameter: &Parameter<'_>) -> String {
        match parameter.shape {
            _ if parameter.rest => "::masque::Attributes".to_owned(),
            TypeShape::Slot | TypeShape::SlotWith => {
                format!("&{} {}", self.slot_lifetime(parameter), self.slot_type(parameter))
            }
            TypeShape::Impl | TypeShape::ImplIterator => implementor(parameter),
            _ => optional(parameter.ty),
        }
    }

    /// What the field of a slot refers to.
    pub(super) fn slot_type(&self, parameter: &Parameter<'_>) -> String {
        let ty = match parameter.shape {
            TypeShape::SlotWith => {
                let argument = optional(parameter.ty);
                format!("dyn ::core::ops::Fn({argument}, &mut ::masque::Buffer)")
            }
            _ => format!("dyn ::masque::Render<{}>", kind_type(self.template.kind)),
        };
        // A future that keeps the slot while it waits must be `Send`.
        if self.template.asynchronous { format!("({ty} + ::core::marker::Sync)") } else { ty }
    }

    fn slot_lifetime(&self, parameter: &Parameter<'_>) -> &str {
        let lifetimes = self.template.parameters.iter().zip(&self.slot_lifetimes);
        let mut own = lifetimes.filter(|(other, _)| other.name_fragment == parameter.name_fragment);
        own.find_map(|(_, lifetime)| lifetime.as_deref()).unwrap_or("'_")
    }
}

/// Lifetimes first, as Rust wants it.
fn generics(template: &Template<'_>, slot_lifetimes: &[Option<String>]) -> Generics {
    let is_lifetime = |generic: &&Generic<'_>| generic.kind == GenericKind::Lifetime;
    let mut generics = Generics::default();
    for generic in template.generics.iter().filter(is_lifetime) {
        generics.add(&Placeholder(generic.declaration).to_string(), generic.name);
    }
    for (parameter, slot) in template.parameters.iter().zip(slot_lifetimes) {
        let in_bounds = matches!(parameter.shape, TypeShape::Impl | TypeShape::ImplIterator);
        for fresh in parameter.lifetimes.iter().filter(|_| parameter.shape != TypeShape::SlotWith) {
            if in_bounds {
                generics.add_fresh_in_bounds(&fresh.name);
            } else {
                generics.add_fresh(&fresh.name);
            }
        }
        if let Some(slot) = slot {
            generics.add_fresh(slot);
        }
    }
    for generic in template.generics.iter().filter(|generic| !is_lifetime(generic)) {
        generics.add(&Placeholder(generic.declaration).to_string(), generic.name);
    }
    for parameter in &template.parameters {
        let more = match parameter.shape {
            TypeShape::Impl => "",
            TypeShape::ImplIterator => "+ ::core::clone::Clone",
            _ => continue,
        };
        let bounds = optional(parameter.ty);
        generics.add_implementor(&implementor(parameter), &format!("{bounds}{more}"));
    }
    generics.close()
}

/// `::masque::Html`
pub(super) fn kind_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Html => "::masque::Html",
        Kind::Svg => "::masque::Svg",
        Kind::Xml => "::masque::Xml",
        Kind::Text => "::masque::Text",
    }
}

/// Whether only rustc knows if the parameter is bound by value or by reference.
pub(super) fn binds_by_trait(parameter: &Parameter<'_>) -> bool {
    let unknown =
        matches!(parameter.shape, TypeShape::Option | TypeShape::Mutable | TypeShape::Other);
    unknown && !parameter.rest
}

/// `bug_row` → `ImplBugRow`: the type that an `impl Trait` stands for.
fn implementor(parameter: &Parameter<'_>) -> String {
    format!("Impl{}", upper_camel_case(parameter.name))
}

/// A lifetime for each slot, named after it and unlike all others.
fn slot_lifetimes(template: &Template<'_>) -> Vec<Option<String>> {
    let mut taken: Vec<String> = Vec::new();
    taken.extend(template.generics.iter().map(|generic| generic.name.to_owned()));
    for parameter in &template.parameters {
        taken.extend(parameter.lifetimes.iter().map(|fresh| fresh.name.clone()));
    }
    let slot = |parameter: &Parameter<'_>| {
        let is_slot = matches!(parameter.shape, TypeShape::Slot | TypeShape::SlotWith);
        is_slot.then(|| {
            let mut name = format!("'{}", plain(parameter.name));
            // A lifetime cannot be a keyword.
            while taken.contains(&name) || is_keyword(&name[1..]) {
                name.push('_');
            }
            taken.push(name.clone());
            name
        })
    };
    template.parameters.iter().map(slot).collect()
}

/// Whether a word is an identifier only as `r#word`, or a reserved lifetime.
pub(super) fn is_keyword(word: &str) -> bool {
    const KEYWORDS: [&str; 51] = [
        "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
        "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
        "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
        "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try",
        "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
    ];
    KEYWORDS.binary_search(&word).is_ok() || matches!(word, "yield" | "Self")
}
