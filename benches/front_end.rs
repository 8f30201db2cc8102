//! How fast the compiler's front end is: `cargo bench -p benches --bench front_end`.
//!
//! Template text goes in, and megabytes of it in a second come out, by stage:
//! `parse` is text → tree, `compile` text → Rust text, `mirror` text → the
//! file that a build script writes. Each figure is the best of many samples,
//! which take turns, and includes the freeing of what was made:
//!
//! ```text
//! input                 kB  templates   parse  compile  mirror   ns a template
//! 200 files of 40 lines ...
//! ```

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use masque_compiler::{CompiledItem, Entry, compile, mirror, syntax};

/// Forty lines, as dense as a page with a table is.
const PAGE: &str = include_str!("pages/masque.tpl");

/// How often each stage reads each input.
const SAMPLES: usize = 30;

/// Template files that are measured together.
struct Input {
    name: &'static str,
    files: Vec<String>,
}

/// A stage, and all before it.
struct Stage {
    name: &'static str,
    run: fn(&str),
}

const STAGES: [Stage; 3] = [
    Stage { name: "parse", run: |file| drop(black_box(syntax::parse(file, Entry::File))) },
    Stage { name: "compile", run: |file| drop(black_box(compile(file, Entry::File))) },
    Stage {
        name: "mirror",
        run: |file| drop(black_box(mirror(file, &compile(file, Entry::File)))),
    },
];

fn main() {
    let page = |number: usize| PAGE.replace("NUMBER", &number.to_string());
    let inputs = [
        Input { name: "200 files of 40 lines", files: (0..200).map(page).collect() },
        Input {
            name: "one file of 1 MB",
            files: vec![(0..(1 << 20) / PAGE.len()).map(page).collect()],
        },
        Input { name: "examples/bugs", files: files_of("../examples/bugs/templates") },
    ];
    let mut best = [[Duration::MAX; STAGES.len()]; 3];
    for _ in 0..SAMPLES {
        for (input, best) in inputs.iter().zip(&mut best) {
            for (stage, best) in STAGES.iter().zip(best) {
                let start = Instant::now();
                for file in &input.files {
                    (stage.run)(black_box(file));
                }
                *best = start.elapsed().min(*best);
            }
        }
    }

    print!("{:<22} {:>6} {:>10}", "MB/s", "kB", "templates");
    STAGES.iter().for_each(|stage| print!(" {:>8}", stage.name));
    println!(" {:>24}", "ns a template (compile)");
    for (input, best) in inputs.iter().zip(best) {
        let bytes: usize = input.files.iter().map(String::len).sum();
        let templates: usize = input.files.iter().map(|file| templates_in(file)).sum();
        print!("{:<22} {:>6} {templates:>10}", input.name, bytes / 1000);
        for time in best {
            print!(" {:>8.1}", bytes as f64 / time.as_secs_f64() / 1e6);
        }
        println!(" {:>24}", best[1].as_nanos() / templates.max(1) as u128);
    }
}

/// The files of a folder beside this crate.
fn files_of(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let files = entries.map(|entry| fs::read_to_string(entry.expect("an entry").path()));
    files.map(|file| file.expect("a readable template")).collect()
}

/// How many templates a file holds; a broken file would be measured wrongly.
fn templates_in(file: &str) -> usize {
    let compiled = compile(file, Entry::File);
    assert!(compiled.diagnostics.is_empty(), "{:?}", compiled.diagnostics);
    let is_template = |item: &&CompiledItem| matches!(item, CompiledItem::Template(_));
    compiled.items.iter().filter(is_template).count()
}
