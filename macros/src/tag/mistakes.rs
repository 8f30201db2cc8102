//! What is wrong with a tag, in all its names at once.
//!
//! ```text
//! <Card titel="x"/>   ─▶   `Card` has no attribute `titel`; did you mean `title`?
//!                          `Card` needs the attribute `title`
//! ```

use masque_compiler::closest;
use proc_macro::TokenStream;

use super::{Given, How, Parameter, Sort, Tag, plain};
use crate::report::compile_error;
use crate::rest;

impl Tag {
    /// All that is wrong with the names.
    pub(super) fn errors(&self) -> Vec<TokenStream> {
        let (first, last) = self.place();
        let mut errors = Vec::new();
        for (index, given) in self.given.iter().enumerate() {
            let message = self.unknown(given).or_else(|| {
                let twice = |other: &Given| given.name == other.name && given.how == How::Field;
                self.given[..index]
                    .iter()
                    .any(twice)
                    .then(|| format!("`{}` is given twice", given.name))
            });
            if let Some(message) = message {
                let (first, last) = given.span.map_or((first, last), |span| (span, span));
                errors.push(compile_error(&message, first, last));
            }
        }
        for parameter in &self.parameters {
            let name = plain(&parameter.field);
            if !self.given.iter().any(|given| given.name == name)
                && let Some(message) = self.missing(parameter.sort, &name)
            {
                errors.push(compile_error(&message, first, last));
            }
        }
        errors
    }

    fn missing(&self, sort: Sort, name: &str) -> Option<String> {
        let template = &self.template;
        match sort {
            Sort::Required | Sort::Implementor => {
                Some(format!("`{template}` needs the attribute `{name}`"))
            }
            Sort::Slot if name == "children" => {
                Some(format!("`{template}` needs children: `<{template}>…</{template}>`"))
            }
            Sort::Slot => Some(format!("`{template}` needs `@slot {name} {{ … }}`")),
            Sort::SlotWith => Some(format!("`{template}` needs `@slot {name}(…) {{ … }}`")),
            _ => None,
        }
    }

    fn unknown(&self, given: &Given) -> Option<String> {
        let (template, name) = (&self.template, &given.name);
        let in_slot = matches!(given.how, How::Slot | How::Content);
        match self.parameter(given) {
            Some(parameter) if in_slot && parameter.sort.is_slot() => return None,
            Some(parameter) if given.how == How::Maybe && !parameter.sort.is_option() => {
                return Some(format!("`{name}` is no `Option` in `{template}`: leave out the `?`"));
            }
            Some(_) if !in_slot => return None,
            None if !in_slot && given.how != How::Field && self.rest().is_some() => {
                if given.how == How::Spread || rest::takes(name) {
                    return None;
                }
                return Some(format!("neither `{template}` nor HTML has an attribute `{name}`"));
            }
            _ => {}
        }
        if given.how == How::Spread {
            return Some(format!(
                "`{template}` takes no `{{..attributes}}`: it has no `..rest: Attributes`"
            ));
        }
        if given.how == How::Content && name == "children" {
            return Some(format!("`{template}` takes no children"));
        }
        let sort = if in_slot { "slot" } else { "attribute" };
        let of_sort = |parameter: &&Parameter| {
            parameter.sort.is_slot() == in_slot && parameter.sort != Sort::Rest
        };
        let known: Vec<String> = self
            .parameters
            .iter()
            .filter(of_sort)
            .map(|parameter| plain(&parameter.field))
            .collect();
        let mut message = format!("`{template}` has no {sort} `{name}`");
        if let Some(close) = closest(name, known.iter().map(String::as_str)) {
            message.push_str(&format!("; did you mean `{close}`?"));
        } else if known.is_empty() {
            message.push_str(&format!("; it has no {sort}s"));
        } else {
            message.push_str("; it has ");
            for (index, known) in known.iter().enumerate() {
                let separator = if index == 0 { "" } else { ", " };
                message.push_str(&format!("{separator}`{known}`"));
            }
        }
        Some(message)
    }
}
