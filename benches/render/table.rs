//! The table. Measured pages go in, Markdown comes out.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use crate::WORKLOADS;
use crate::engines::{Engine, find};
use crate::measure::{Job, Page};

/// A way to write a page.
type Way = fn(&Page) -> Option<&Job>;

/// The buffers that pages are written into.
const BUFFERS: [(&str, Way); 2] =
    [("fresh", |page| Some(&page.fresh)), ("reused", |page| page.reused.as_ref())];

/// One row for each engine and kind of buffer, one column for each page.
///
/// A cell is nanoseconds a page, then the ratios to `memcpy` and to Masque.
pub(crate) fn markdown(engines: &[Engine], columns: &[usize]) -> String {
    let (memcpy, masque) = (find(engines, "memcpy"), find(engines, "masque"));
    let mut text = String::from("| ns a page |");
    for &column in columns {
        let length = masque.pages[column].fresh.page.len();
        text += &format!(" {} ({} B) |", WORKLOADS[column].1, grouped(length as u64));
    }
    text += "\n|---|";
    text += &"--:|".repeat(columns.len());
    text += "\n";
    for (buffer, job) in BUFFERS {
        for engine in engines {
            let best = |engine: &Engine, column: usize| job(&engine.pages[column]).map(Job::best);
            if best(engine, columns[0]).is_none() {
                continue;
            }
            text += &format!("| {}, {buffer} |", engine.name);
            for &column in columns {
                let [time, copy, ours] =
                    [engine, memcpy, masque].map(|engine| best(engine, column).unwrap_or(f64::NAN));
                let time_text = nanoseconds(time);
                text += &format!(" {time_text} {:.1}×c {:.2}×m |", time / copy, time / ours);
            }
            text += "\n";
        }
    }
    text
}

/// A time, with a decimal as long as that counts.
fn nanoseconds(time: f64) -> String {
    if time < 100.0 { format!("{time:.1}") } else { grouped(time.round() as u64) }
}

/// A number with its digits in groups of three.
fn grouped(number: u64) -> String {
    match number / 1000 {
        0 => number.to_string(),
        thousands => format!("{} {:03}", grouped(thousands), number % 1000),
    }
}

/// Writes a table to `RESULTS.md`, and on what it was measured.
pub(crate) fn write(table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("RESULTS.md");
    let text = format!(
        "# Rendering\n\n\
         Written by `cargo bench -p benches --bench render -- --write`; [README.md](README.md) says how to read it.\n\n\
         Measured on {}, with {}.\n\n{table}",
        processor(),
        compiler(),
    );
    fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// The name of the processor, as far as the system tells it.
fn processor() -> String {
    let linux = fs::read_to_string("/proc/cpuinfo").ok().and_then(|info| {
        let line = info.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    });
    let macos = || output("sysctl", &["-n", "machdep.cpu.brand_string"]);
    linux.or_else(macos).unwrap_or_else(|| format!("a processor of the kind {}", env::consts::ARCH))
}

/// The version of the compiler that cargo uses.
fn compiler() -> String {
    let rustc = env::var("RUSTC").unwrap_or_else(|_| String::from("rustc"));
    output(&rustc, &["--version"]).unwrap_or_else(|| String::from("an unknown compiler"))
}

/// What a program prints.
fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}
