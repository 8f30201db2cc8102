//! sailfish: templates in files; components by `include!`.

use sailfish::TemplateSimple;
use sailfish::runtime::Buffer;

use super::Engine;
use crate::data::{self, Data};
use crate::measure::Page;

#[derive(Clone, Copy, TemplateSimple)]
#[template(path = "table.stpl")]
struct Table {
    table: &'static data::Table,
}

#[derive(Clone, Copy, TemplateSimple)]
#[template(path = "teams.stpl")]
struct Teams {
    season: &'static data::Season,
}

#[derive(Clone, Copy, TemplateSimple)]
#[template(path = "issues.stpl")]
struct Issues {
    tracker: &'static data::Tracker,
}

#[derive(Clone, Copy, TemplateSimple)]
#[template(path = "comments.stpl")]
struct Comments {
    comments: &'static [data::Comment],
}

#[derive(Clone, Copy, TemplateSimple)]
#[template(path = "settings.stpl")]
struct Settings {
    account: &'static data::Account,
}

#[derive(Clone, Copy, TemplateSimple)]
#[template(path = "readings.stpl")]
struct Readings {
    readings: &'static [data::Reading],
}

#[derive(Clone, Copy, TemplateSimple)]
#[template(path = "greeting.stpl")]
struct Greeting {
    name: &'static str,
}

pub(super) fn engine(data: &'static Data) -> Engine {
    let Data { table, season, tracker, marked, plain, account, readings, greeting } = data;
    Engine {
        name: "sailfish 0.11",
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

fn page<T: TemplateSimple + Copy + 'static>(template: T) -> Page {
    let write = move |out: &mut Buffer| {
        out.clear();
        template.render_once_to(out).expect("nothing in it fails");
    };
    Page::fresh(move || template.render_once().expect("nothing in it fails")).reused(
        Buffer::new(),
        write,
        |out| out.as_str().as_bytes(),
    )
}
