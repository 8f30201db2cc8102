//! Masque: templates in files, compiled by the build script.

use masque::{Buffer, Render};

use super::Engine;
use crate::data::Data;
use crate::measure::Page;

masque::include_templates!();

use templates::{comments, greeting, issues, readings, settings, table, teams};

pub(super) fn engine(data: &'static Data) -> Engine {
    let Data { table, season, tracker, marked, plain, account, readings, greeting } = data;
    Engine {
        name: "masque",
        pages: [
            page(|| table::Table { table }),
            page(|| teams::Teams { season }),
            page(|| issues::Issues { tracker }),
            page(|| comments::Comments { comments: &marked.comments }),
            page(|| comments::Comments { comments: &plain.comments }),
            page(|| settings::Settings { account }),
            page(|| readings::Readings { readings: &readings.readings }),
            page(|| greeting::Greeting { name: &greeting.name }),
        ],
    }
}

fn page<T: Render>(template: impl Fn() -> T + Copy + 'static) -> Page {
    let write = move |out: &mut Buffer| {
        out.clear();
        template().render_to(out);
    };
    Page::fresh(move || template().render().into_string())
        .reused(Buffer::new(), write, |out| out.as_str().as_bytes())
}
