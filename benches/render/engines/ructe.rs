//! ructe: templates in files, compiled by the build script; components are calls.

use std::io;

use super::Engine;
use crate::data::Data;
use crate::measure::Page;

include!(concat!(env!("OUT_DIR"), "/templates.rs"));

use templates::{
    comments_html, greeting_html, issues_html, readings_html, settings_html, table_html, teams_html,
};

pub(super) fn engine(data: &'static Data) -> Engine {
    let Data { table, season, tracker, marked, plain, account, readings, greeting } = data;
    Engine {
        name: "ructe 0.18",
        pages: [
            page(|out| table_html(out, table)),
            page(|out| teams_html(out, season)),
            page(|out| issues_html(out, tracker)),
            page(|out| comments_html(out, &marked.comments)),
            page(|out| comments_html(out, &plain.comments)),
            page(|out| settings_html(out, account)),
            page(|out| readings_html(out, &readings.readings)),
            page(|out| greeting_html(out, &greeting.name)),
        ],
    }
}

fn page(template: impl Fn(&mut Vec<u8>) -> io::Result<()> + Copy + 'static) -> Page {
    let fresh = move || {
        let mut out = Vec::new();
        template(&mut out).expect("a vector takes everything");
        out
    };
    let reused = move |out: &mut Vec<u8>| {
        out.clear();
        template(out).expect("a vector takes everything");
    };
    Page::fresh(fresh).reused(Vec::new(), reused, |out| out)
}
