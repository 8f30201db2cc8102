//! How fast pages are written, beside other engines: `cargo bench -p benches --bench render`.
//!
//! Eight pages go in, each as a template of every engine, and one table of
//! Markdown comes out. An engine's pages are compared with Masque's before anything
//! is measured. Samples of all engines take turns; the best of each counts.
//!
//! ```text
//! cargo bench -p benches --bench render                           prints the table
//! cargo bench -p benches --bench render -- --write                and writes it to RESULTS.md
//! cargo bench -p benches --bench render -- sailfish maud issues   two peers, one page
//! ```

mod data;
mod engines;
mod measure;
mod table;

use std::env;

use data::Data;
use engines::Engine;

/// The pages, in the order in which every engine lists them: a word to ask for one,
/// and what it is called.
const WORKLOADS: [(&str, &str); 8] = [
    ("table", "big table"),
    ("teams", "teams"),
    ("issues", "issue list"),
    ("marked", "comments, 5 % escapes"),
    ("plain", "comments, none"),
    ("settings", "static page"),
    ("readings", "mixed scalars"),
    ("greeting", "tiny"),
];

/// How many samples are taken of each page.
const ROUNDS: usize = 300;

fn main() {
    // Cargo itself adds `--bench`.
    let arguments = env::args().skip(1).filter(|argument| argument != "--bench");
    let (flags, names): (Vec<_>, Vec<_>) =
        arguments.partition(|argument| argument.starts_with('-'));
    assert!(flags.iter().all(|flag| flag == "--write"), "the only flag is `--write`: {flags:?}");
    assert!(flags.is_empty() || names.is_empty(), "`--write` is for the whole table");

    let data: &'static Data = Box::leak(Box::new(Data::new()));
    let mut engines = engines::all(data);
    check(&engines);
    let columns = narrow(&mut engines, &names);
    measure(&mut engines, &columns);

    let table = table::markdown(&engines, &columns);
    print!("{table}");
    if !flags.is_empty() {
        table::write(&table);
    }
}

/// Stops where an engine writes something else than Masque.
fn check(engines: &[Engine]) {
    let masque = engines::find(engines, "masque");
    for engine in engines {
        for ((page, ours), (_, title)) in engine.pages.iter().zip(&masque.pages).zip(WORKLOADS) {
            let ours = one_spelling(&ours.fresh.page);
            for job in page.jobs() {
                let page = one_spelling(&job.page);
                if let Some((theirs, ours)) = difference(&page, &ours) {
                    panic!("{title}: {} writes\n{theirs}\nand Masque\n{ours}", engine.name);
                }
            }
        }
    }
}

/// A page with its character references spelled in one way.
fn one_spelling(page: &[u8]) -> String {
    let page = str::from_utf8(page).expect("pages are UTF-8");
    page.replace("&#38;", "&amp;").replace("&#60;", "&lt;").replace("&#62;", "&gt;")
}

/// Both pages around the place where they part.
fn difference(left: &str, right: &str) -> Option<(String, String)> {
    let same = left.chars().zip(right.chars()).take_while(|(left, right)| left == right).count();
    let around = |page: &str| page.chars().skip(same.saturating_sub(40)).take(80).collect();
    (left != right).then(|| (around(left), around(right)))
}

/// Leaves the engines that were asked for by name, and those which all are compared
/// with. Gives the workloads that were asked for. No name asks for everything.
fn narrow(engines: &mut Vec<Engine>, names: &[String]) -> Vec<usize> {
    let is_engine = |name: &&String| engines.iter().any(|engine| engine.is(name));
    let (of_engines, of_workloads): (Vec<_>, Vec<_>) = names.iter().partition(is_engine);
    if !of_engines.is_empty() {
        let always = ["memcpy", "masque"];
        let is_asked = |engine: &Engine| of_engines.iter().any(|name| engine.is(name));
        engines.retain(|engine| always.iter().any(|name| engine.is(name)) || is_asked(engine));
    }
    if of_workloads.is_empty() {
        return (0..WORKLOADS.len()).collect();
    }
    let column = |name: &String| {
        let found = WORKLOADS.iter().position(|(workload, _)| workload == name);
        found.unwrap_or_else(|| panic!("`{name}` is neither an engine nor one of {WORKLOADS:?}"))
    };
    of_workloads.into_iter().map(column).collect()
}

/// Takes samples of everything, in turns.
fn measure(engines: &mut [Engine], columns: &[usize]) {
    for round in 0..=ROUNDS {
        for &column in columns {
            for engine in &mut *engines {
                for job in engine.pages[column].jobs_mut() {
                    if round == 0 { job.calibrate() } else { job.sample() }
                }
            }
        }
    }
}
