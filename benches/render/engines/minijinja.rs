//! minijinja: templates in files, read when the program starts; components by `include`.
//!
//! The engine is not compiled in: data is handed over through serde, which is
//! part of the work.

use minijinja::value::{Serde, Value};
use minijinja::{Environment, Template, context};
use serde::Serialize;

use super::Engine;
use crate::data::Data;
use crate::measure::Page;

macro_rules! add {
    ($environment:ident: $($name:literal)*) => {$(
        $environment
            .add_template($name, include_str!(concat!("minijinja/", $name)))
            .expect("a template without mistakes");
    )*};
}

pub(super) fn engine(data: &'static Data) -> Engine {
    let mut all = Environment::new();
    add! { all: "table.html" "teams.html" "issues.html" "issue.html" "label.html" "assignee.html" }
    add! { all: "comments.html" "readings.html" "greeting.html" }
    // askama's page is minijinja's as well.
    all.add_template("settings.html", include_str!("askama/settings.html"))
        .expect("a template without mistakes");
    let all = Box::leak(Box::new(all));

    let Data { table, season, tracker, marked, plain, account, readings, greeting } = data;
    Engine {
        name: "minijinja 3",
        pages: [
            page(all, "table.html", move || context! { table => value(table) }),
            page(all, "teams.html", move || context! { season => value(season) }),
            page(all, "issues.html", move || context! { tracker => value(tracker) }),
            page(all, "comments.html", move || value(marked)),
            page(all, "comments.html", move || value(plain)),
            page(all, "settings.html", move || context! { account => value(account) }),
            page(all, "readings.html", move || value(readings)),
            page(all, "greeting.html", move || value(greeting)),
        ],
    }
}

fn value(data: &impl Serialize) -> Value {
    Value::from(Serde(data))
}

fn page(
    all: &'static Environment<'static>,
    name: &str,
    data: impl Fn() -> Value + Copy + 'static,
) -> Page {
    let template: &'static Template<'_, '_> =
        Box::leak(Box::new(all.get_template(name).expect("it was added")));
    let write = move |out: &mut Vec<u8>| {
        out.clear();
        template.render_captured_to(data(), out).expect("a template without mistakes");
    };
    Page::fresh(move || template.render(data()).expect("a template without mistakes")).reused(
        Vec::new(),
        write,
        |out| out,
    )
}
