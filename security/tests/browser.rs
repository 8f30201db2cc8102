//! Every place with a sample of the values, in headless Chromium.
//!
//! One process and one page, `browser/page.html`, which writes all others into
//! frames, looks at their trees, clicks on everything, and reports.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use security::controls::Control;
use security::judge::{Judge, document};
use security::places::{HARMLESS, Language, PLACES, Place};
use security::reads::Reads;
use security::tree::{Spot, Tree};
use security::values::{TELLING, Value, sample};
use serde_json::{Value as Json, json};

const VALUES: usize = 200;

#[test]
fn nothing_runs_in_a_browser() {
    // Code that the author trusts runs, whatever it does.
    let is_for_browsers =
        |place: &&Place| place.language == Language::Html && place.reads != Reads::Code;
    let places: Vec<Place> = PLACES.iter().filter(is_for_browsers).copied().collect();
    let values = sample(VALUES);
    assert!(values.len() >= 200, "{} values", values.len());
    let folder = write_page(&places, &values);
    let report = browse(&folder.join("page.html"));
    assert!(report["error"].is_null(), "{report}");

    println!("{} places, {} values", places.len(), values.len());
    println!("scripts handed their data over in {}", report["seen"]);
    for (kind, name) in ["Masque", "unescaped", "HTML only"].into_iter().enumerate() {
        let [pages, ran, urls, trees, values] =
            ["pages", "ran", "urls", "trees", "values"].map(|name| count(&report, kind, name));
        println!(
            "{name:10} {pages:6} pages: code ran in {ran}, its URLs in {urls}, \
             other trees in {trees}, other values in {values}"
        );
        let families = report["kinds"][kind]["families"].as_object().unwrap();
        families.iter().for_each(|(family, wrong)| println!("    {family}: {wrong}"));
    }

    let failures = &report["kinds"][0]["failures"];
    assert_eq!(count(&report, 0, "pages"), places.len() * values.len());
    assert_eq!(failures.as_array().map(Vec::len), Some(0), "{}", lines(failures));
    for control in [1, 2] {
        for what in ["ran", "urls", "values"] {
            assert!(count(&report, control, what) > 0, "nothing {what} in control {control}");
        }
    }
    assert!(count(&report, 1, "trees") > 0, "no tree is another without escaping");
}

fn count(report: &Json, kind: usize, name: &str) -> usize {
    let count = report["kinds"][kind][name].as_u64().expect("the report has all counts");
    usize::try_from(count).unwrap()
}

fn lines(failures: &Json) -> String {
    let failures = failures.as_array().into_iter().flatten();
    failures.filter_map(Json::as_str).map(|failure| format!("{failure}\n")).collect()
}

/// Writes the page with its cases, and gives the folder.
fn write_page(places: &[Place], values: &[Value]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    fs::create_dir_all(&folder).unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser");
    for file in ["page.html", "page.js"] {
        fs::copy(source.join(file), folder.join(file)).unwrap();
    }
    let mut cases = Vec::new();
    for (at, place) in places.iter().enumerate() {
        let judge = Judge::new(*place);
        for (number, value) in values.iter().enumerate() {
            let page = (place.render)(&value.text);
            let read = judge.read(&page).ok();
            cases.push(json!([0, at, number, document(&page), read]));
            let is_telling = TELLING.contains(&value.text.as_str());
            for control in Control::ALL.into_iter().filter(|_| is_telling) {
                let page = control.page(place, &value.text);
                let read = judge.read(&page).ok();
                cases.push(json!([control as usize + 1, at, number, document(&page), read]));
            }
        }
    }
    let texts: Vec<&str> = values.iter().map(|value| value.text.as_str()).collect();
    let places: Vec<Json> = places.iter().map(describe).collect();
    let script = format!(
        "const HARMLESS = {};\nconst PLACES = {};\nconst VALUES = {};\nconst CASES = {};\n",
        json!(HARMLESS),
        json!(places),
        json!(texts),
        json!(cases)
    );
    fs::write(folder.join("cases.js"), script).unwrap();
    folder
}

fn describe(place: &Place) -> Json {
    json!({
        "name": format!("{}::{}", place.family, place.name),
        "family": place.family,
        "reads": format!("{:?}", place.reads),
        "page": document(&(place.render)(HARMLESS)),
    })
}

/// Loads the page, and gives its report.
fn browse(page: &Path) -> Json {
    let mut command = Command::new("chromium-headless-shell");
    command.args(["--no-sandbox", "--disable-gpu", "--dump-dom"]);
    // No name is ever looked up: the pages lead nowhere.
    command.arg("--host-resolver-rules=MAP * ~NOTFOUND");
    command.arg(format!("file://{}", page.display())).stderr(Stdio::null());
    let output = command.output().unwrap_or_else(|error| {
        panic!(
            "chromium-headless-shell: {error}\n\
             this test needs the browser: `apt-get install chromium-headless-shell`"
        )
    });
    let page = String::from_utf8(output.stdout).expect("the page is UTF-8");
    let mut tree = Tree::of_html(&page);
    let spot = tree.find("{\"").into_iter().find(|spot| matches!(spot, Spot::Text(_)));
    let report = spot.and_then(|spot| tree.take(&spot));
    let report = report.unwrap_or_else(|| panic!("the page has no report: {page}"));
    serde_json::from_str(&report).unwrap_or_else(|error| panic!("{error}: {report}"))
}
