//! `tplc check` with cargo: what rustc says, at the templates' own places.

use serde_json::Value;

use crate::support::{Folder, Run, checkout};

/// A package of the test's name without dependencies but masque, with templates in a folder of another name than
/// their module.
fn package(test: &str) -> Folder {
    let folder = Folder::new(test);
    let checkout = checkout().display();
    folder
        .file(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{test}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                 [dependencies]\nmasque = {{ path = '{checkout}/masque' }}\n\n\
                 [build-dependencies]\nmasque-build = {{ path = '{checkout}/build' }}\n"
            ),
        )
        .file(
            "build.rs",
            "fn main() { masque_build::Builder::new().folder_as(\"web/pages\", \"templates\").compile(); }\n",
        )
        .file("src/lib.rs", "masque::include_templates!();\npub struct Bug { pub title: String }\n");
    std::fs::copy(crate::support::checkout().join("Cargo.lock"), folder.path().join("Cargo.lock"))
        .unwrap();
    folder
}

const PAGE: &str = "\
use crate::Bug;

/// A page: é.
pub template Page(bug: &Bug) {
    <section class=\"bug\">
        <h1>é🐞 {bug.titel}</h1>
    </section>
}
";

#[test]
fn a_field_that_is_not_there() {
    let folder = package("rustc-field");
    folder.file("web/pages/bugs/page.tpl", PAGE);
    let run = folder
        .tplc(["check"])
        .code(1)
        .out("error[E0609]: no field `titel` on type `&Bug`")
        .out(" --> web/pages/bugs/page.tpl:6:21\n")
        .out("6 |         <h1>é🐞 {bug.titel}</h1>\n")
        .out("6 +         <h1>é🐞 {bug.title}</h1>\n")
        .err("1 template checked: 1 error");
    assert_no_traces(&run);

    let run = folder.tplc(["check", "--format", "json"]).code(1);
    let found: Value = serde_json::from_str(run.stdout.lines().next().unwrap()).unwrap();
    assert_eq!(found["code"], "E0609", "{}", run.stdout);
    assert_eq!(found["severity"], "error");
    assert_eq!(found["file"], "web/pages/bugs/page.tpl");
    assert_eq!((&found["line"], &found["column"]), (&6.into(), &21.into()));
    assert_eq!((&found["end_line"], &found["end_column"]), (&6.into(), &26.into()));
    assert_eq!(found["labels"][0]["text"], "unknown field");

    folder.file("web/pages/bugs/page.tpl", &PAGE.replace("titel", "title"));
    folder.tplc(["check"]).code(0).err("all is well");
}

#[test]
fn places_in_two_files() {
    let folder = package("rustc-two");
    folder
        .file("web/pages/row.tpl", "/// A row.\npub template Row(title: &str) {\n    <td>{title}</td>\n}\n")
        .file(
            "web/pages/page.tpl",
            "use super::row::Row;\n\npub template Page(n: u32) {\n    <tr><Row title={n}/></tr>\n}\n",
        );
    let run = folder
        .tplc(["check"])
        .code(1)
        .out("error[E0308]: mismatched types")
        .out(" --> web/pages/page.tpl:4:")
        .out("4 |     <tr><Row title={n}/></tr>\n");
    assert_no_traces(&run);
}

#[test]
fn an_arm_is_suggested_as_templates_write_it() {
    let folder = package("rustc-match");
    folder.file(
        "web/pages/page.tpl",
        "pub template Page(shown: Option<u32>) {\n    @match shown {\n        None => { no }\n    }\n}\n",
    );
    let run = folder
        .tplc(["check"])
        .code(1)
        .out("error[E0004]: non-exhaustive patterns: `Some(_)` not covered")
        .out(" --> web/pages/page.tpl:2:12\n")
        .out("2 |     @match shown {\n")
        .out("help: write an arm for what is left: `Some(_) => { … }`\n");
    assert!(!run.stdout.contains("todo!()"), "{}", run.stdout);
    assert_no_traces(&run);
}

#[test]
fn other_files_of_the_package_are_passed_through() {
    let folder = package("rustc-other");
    folder.file("web/pages/page.tpl", &PAGE.replace("titel", "title"));
    let library = folder.read("src/lib.rs") + "fn unused() {}\n";
    folder.file("src/lib.rs", &library);
    folder
        .tplc(["check"])
        .code(0)
        .out("warning: function `unused` is never used\n --> src/lib.rs:3:4\n")
        .err("1 template checked: 1 warning");
}

#[test]
fn a_package_that_cargo_cannot_read() {
    let folder = Folder::new("rustc-manifest");
    folder.file("Cargo.toml", "[package]\n").file("a.tpl", "template Page() { x }");
    folder.tplc(["check"]).code(1).err("Cargo.toml").err("1 template checked: 1 error");
    folder.tplc(["check", "--format", "json"]).code(1).out("cargo check failed");
}

/// Neither the generated file nor what stands in it is shown.
#[track_caller]
fn assert_no_traces(run: &Run) {
    for trace in [".tpl.rs", "__tpl", "/*", "__masque"] {
        assert!(!run.stdout.contains(trace), "`{trace}` in:\n{}", run.stdout);
    }
}
