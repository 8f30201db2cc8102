//! askama: templates in files; components by `include`.

use askama::Template;

use super::Engine;
use crate::data::{self, Data};
use crate::measure::Page;

macro_rules! templates {
    ($($template:ident($field:ident: $data:ty) in $path:literal)*) => {$(
        #[derive(Clone, Copy, Template)]
        #[template(path = $path)]
        struct $template {
            $field: &'static $data,
        }
    )*};
}

templates! {
    Table(table: data::Table) in "table.html"
    Teams(season: data::Season) in "teams.html"
    Issues(tracker: data::Tracker) in "issues.html"
    Comments(comments: [data::Comment]) in "comments.html"
    Settings(account: data::Account) in "settings.html"
    Readings(readings: [data::Reading]) in "readings.html"
    Greeting(name: str) in "greeting.html"
}

pub(super) fn engine(data: &'static Data) -> Engine {
    let Data { table, season, tracker, marked, plain, account, readings, greeting } = data;
    Engine {
        name: "askama 0.16",
        pages: [
            page(Table { table }),
            page(Teams { season }),
            page(Issues { tracker }),
            page(Comments { comments: &marked.comments }),
            page(Comments { comments: &plain.comments }),
            page(Settings { account }),
            page(Readings { readings: &readings.readings }),
            page(Greeting { name: &greeting.name }),
        ],
    }
}

fn page<T: Template + Copy + 'static>(template: T) -> Page {
    let write = move |out: &mut String| {
        out.clear();
        template.render_into(out).expect("a string takes everything");
    };
    Page::fresh(move || template.render().expect("a string takes everything")).reused(
        String::new(),
        write,
        |out| out.as_bytes(),
    )
}
