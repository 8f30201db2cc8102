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

/// The pages, in the order in which every engine lists them.
const WORKLOADS: [&str; 8] =
    ["table", "teams", "issues", "marked", "plain", "settings", "readings", "greeting"];

/// How many samples are taken of each page.
const ROUNDS: usize = 300;

fn main() {
    // Cargo itself adds `--bench`.
    let arguments = env::args().skip(1).filter(|argument| argument != "--bench");
    let (flags, names): (Vec<_>, Vec<_>) = arguments.partition(|argument| argument.starts_with('-'));
    assert!(flags.iter().all(|flag| flag == "--write"), "the only flag is `--write`: {flags:?}");

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
        for ((page, ours), workload) in engine.pages.iter().zip(&masque.pages).zip(WORKLOADS) {
            for job in page.jobs() {
                let (page, ours) = (one_spelling(&job.page), one_spelling(&ours.fresh.page));
                let at = page.bytes().zip(ours.bytes()).take_while(|(a, b)| a == b).count();
                let around = |page: &str| page.chars().skip(at.saturating_sub(40)).take(80).collect::<String>();
                assert!(
                    page == ours,
                    "{workload}: {} writes\n{}\nand Masque\n{}",
                    engine.name,
                    around(&page),
                    around(&ours),
                );
            }
        }
    }
}

/// A page with its character references spelled in one way.
fn one_spelling(page: &[u8]) -> String {
    let page = str::from_utf8(page).expect("pages are UTF-8");
    page.replace("&#38;", "&amp;").replace("&#60;", "&lt;").replace("&#62;", "&gt;")
}

/// Leaves what was asked for, by the names of engines and workloads, and what all
/// are compared with. Gives the workloads that are left.
fn narrow(engines: &mut Vec<Engine>, names: &[String]) -> Vec<usize> {
    let asked = |name: &str| names.iter().any(|asked| asked == name);
    for name in names {
        let known = engines.iter().any(|engine| engine.is(name)) || WORKLOADS.contains(&&**name);
        assert!(known, "`{name}` is neither an engine nor one of {WORKLOADS:?}");
    }
    if engines.iter().any(|engine| names.iter().any(|name| engine.is(name))) {
        engines.retain(|engine| {
            engine.is("masque") || engine.is("memcpy") || names.iter().any(|name| engine.is(name))
        });
    }
    let any = WORKLOADS.iter().any(|workload| asked(workload));
    (0..WORKLOADS.len()).filter(|&column| !any || asked(WORKLOADS[column])).collect()
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
