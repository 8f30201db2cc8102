//! `tplc check` without cargo.

use serde_json::{Value, json};

use crate::support::Folder;

const SOUND: &str = "template Page() {\n    <p>x</p>\n}\n";
const BROKEN: &str = "template Page() {\n    <p>é <b>x</p>\n}\n";

#[test]
fn sound_templates() {
    let folder = Folder::new("sound");
    folder.file("templates/a.tpl", SOUND).file("templates/b/c.tpl", SOUND);
    folder.tplc(["check"]).code(0).err("2 templates checked: all is well");
}

#[test]
fn a_mistake_is_shown_at_its_place() {
    let folder = Folder::new("mistake");
    folder.file("templates/a.tpl", SOUND).file("templates/b.tpl", BROKEN);
    folder
        .tplc(["check", "templates"])
        .code(1)
        .out("error[unclosed-element]: `<b>` is never closed\n --> templates/b.tpl:2:10\n")
        .out("2 |     <p>é <b>x</p>\n")
        .err("2 templates checked: 1 error");
}

#[test]
fn mistakes_of_all_files_in_one_go() {
    let folder = Folder::new("all");
    folder.file("a.tpl", BROKEN).file("b.tpl", "template Page() { <p>{}</p> }");
    folder.tplc(["check", "b.tpl", "a.tpl"]).code(1).out(" --> a.tpl:2:10").out(" --> b.tpl:1:22");
}

#[test]
fn standard_input() {
    let folder = Folder::new("stdin");
    folder.tplc_reading(BROKEN, ["check", "-"]).code(1).out(" --> <stdin>:2:10");
    folder.tplc_reading(SOUND, ["check", "-"]).code(0);
}

#[test]
fn json() {
    let folder = Folder::new("json");
    folder.file("a.tpl", BROKEN);
    let run = folder.tplc(["check", "--format", "json"]).code(1);
    let lines: Vec<Value> =
        run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        lines,
        [json!({
            "code": "unclosed-element",
            "severity": "error",
            "message": "`<b>` is never closed",
            "file": "a.tpl",
            "line": 2, "column": 10, "end_line": 2, "end_column": 13,
            "labels": [
                { "file": "a.tpl", "line": 2, "column": 10, "end_line": 2, "end_column": 13,
                  "text": "this start tag" },
                { "file": "a.tpl", "line": 2, "column": 14, "end_line": 2, "end_column": 18,
                  "text": "this `</p>` ends what is around it" },
            ],
            "help": "write `</b>` before `</p>`",
        })]
    );
}

#[test]
fn rust_that_cannot_be_read() {
    let folder = Folder::new("syntax");
    folder.file("a.tpl", "template Page(n: u32) {\n    <p>{n +}</p>\n}\n");
    folder
        .tplc(["check", "--no-cargo"])
        .code(1)
        .out("error[rust-syntax]: this Rust cannot be read\n --> a.tpl:2:9\n");
}

#[test]
fn build_output_and_hidden_folders_are_left_out() {
    let folder = Folder::new("skipped");
    folder
        .file("Cargo.toml", "")
        .file("templates/a.tpl", SOUND)
        .file("target/b.tpl", BROKEN)
        .file("out/CACHEDIR.TAG", "")
        .file("out/c.tpl", BROKEN)
        .file(".hidden/d.tpl", BROKEN);
    folder.tplc(["check", "--no-cargo"]).code(0).err("1 template checked");
    folder.tplc(["check", "--no-cargo", "out/c.tpl"]).code(1);
}

#[test]
fn the_whole_package_from_a_folder_inside() {
    let folder = Folder::new("inside");
    folder.file("Cargo.toml", "").file("templates/a.tpl", BROKEN).file("src/main.rs", "");
    folder.tplc_in("src", ["check"]).code(1).out("templates/a.tpl:2:10");
}

#[test]
fn paths_that_make_no_sense() {
    let folder = Folder::new("paths");
    folder.tplc(["check", "nowhere.tpl"]).code(2).err("`nowhere.tpl` does not exist");
    folder.tplc(["check"]).code(2).err("there are no templates");
    folder.file("a.tpl", "").tplc(["check", "a.tpl", "--no-such-option"]).code(2);
}

#[test]
fn colours_only_when_asked_for() {
    let folder = Folder::new("colours");
    folder.file("a.tpl", BROKEN);
    let red = "\u{1b}[1m\u{1b}[91merror[unclosed-element]";
    folder.tplc(["check", "--color", "always"]).code(1).out(red);
    for when in ["auto", "never"] {
        let run = folder.tplc(["check", "--color", when]).code(1);
        assert!(!run.stdout.contains('\u{1b}'), "{}", run.stdout);
    }
}
