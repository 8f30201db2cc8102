//! A folder of fixtures → a crate that cargo builds → what rustc says about its templates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use serde_json::Value;

use crate::marks::{Message, marks};

/// What reads the crate.
#[derive(Clone, Copy)]
pub(crate) enum Command {
    Check,
    Clippy,
}

/// Compares what rustc says about a fixture with its marks.
#[track_caller]
pub(crate) fn check(fixture: &str, command: Command) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rustc_errors").join(fixture);
    let project = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rustc_errors").join(fixture);
    let mut expected = Vec::new();
    // What a former run copied and is gone; what is the same stays, so that cargo finds it fresh.
    for folder in ["src", "templates"].map(|folder| project.join(folder)) {
        for file in files(&folder) {
            if !source.join(file.strip_prefix(&project).unwrap()).exists() {
                fs::remove_file(file).unwrap();
            }
        }
    }
    for file in files(&source) {
        let name = file.strip_prefix(&source).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        expected.extend(marks(&name.display().to_string(), &text));
        write(&project.join(name), &text);
    }
    expected.sort();
    write(&project.join("Cargo.toml"), &manifest(fixture));
    write(&project.join("build.rs"), "fn main() { masque_build::compile(\"templates\"); }\n");
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    write(&project.join("Cargo.lock"), &fs::read_to_string(lock).unwrap());

    let (found, rendered) = messages(&project, command);
    let unsaid = expected.iter().filter(|mark| !found.iter().any(|found| mark.expects(found)));
    let unexpected = found.iter().filter(|found| !expected.iter().any(|mark| mark.expects(found)));
    let unsaid: Vec<String> = unsaid.map(|mark| format!("  - {mark}\n")).collect();
    let unexpected: Vec<String> = unexpected.map(|found| format!("  + {found}\n")).collect();
    assert!(
        unsaid.is_empty() && unexpected.is_empty(),
        "{fixture}: not said (-), and not expected (+):\n{}{}\n{rendered}",
        unsaid.concat(),
        unexpected.concat(),
    );
}

fn manifest(fixture: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let features = if fixture.ends_with("pages") { "\"pages\"" } else { "\"json\"" };
    let path = |member: &str| root.join(member).display().to_string().replace('\\', "/");
    format!(
        "[package]\nname = \"{fixture}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nmasque = {{ path = \"{}\", features = [{features}] }}\n\n\
         [build-dependencies]\nmasque-build = {{ path = \"{}\" }}\n\n[workspace]\n",
        path("masque"),
        path("build"),
    )
}

/// All files below a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

/// Writes a file, unless it is so already: cargo would build the crate anew.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// What rustc says, in order, and as people see it.
fn messages(project: &Path, command: Command) -> (Vec<Message>, String) {
    let command = match command {
        Command::Check => "check",
        Command::Clippy => "clippy",
    };
    let output = process::Command::new(env!("CARGO"))
        .args([command, "--offline", "--message-format=json", "--target-dir"])
        // One for all, so that what they depend on is built once.
        .arg(project.parent().unwrap().join("target"))
        .current_dir(project)
        .output()
        .unwrap();
    let reports = String::from_utf8(output.stdout).unwrap();
    let (mut messages, mut rendered) = (Vec::new(), String::new());
    let mut compiled = false;
    for line in reports.lines() {
        let report: Value = serde_json::from_str(line).unwrap();
        let of_project = report["manifest_path"] == *project.join("Cargo.toml").to_string_lossy();
        if !of_project || report["reason"] != "compiler-message" {
            compiled |= of_project && report["target"]["kind"][0] == "lib";
            continue;
        }
        let message = &report["message"];
        let spans = message["spans"].as_array().unwrap().iter();
        let primary: Vec<&Value> = spans.filter(|span| span["is_primary"] == true).collect();
        messages.extend(primary.iter().map(|span| read(project, message, span)));
        if !primary.is_empty() {
            rendered.push_str(message["rendered"].as_str().unwrap());
            compiled = true;
        }
    }
    assert!(compiled, "cargo failed:\n{}", String::from_utf8_lossy(&output.stderr));
    messages.sort();
    messages.dedup();
    (messages, rendered)
}

/// One place that a message blames.
fn read(project: &Path, message: &Value, span: &Value) -> Message {
    let number = |name: &str| span[name].as_u64().unwrap() as usize;
    let name = span["file_name"].as_str().unwrap().replace('\\', "/");
    let file = match name.split_once("/out/masque/") {
        Some((_, mirror)) => mirror.trim_end_matches(".rs"),
        None => name.trim_start_matches(&*project.to_string_lossy()).trim_start_matches('/'),
    };
    let first_line = span["text"][0]["text"].as_str().map_or(0, |line| line.chars().count());
    let one_line = number("line_start") == number("line_end");
    let level = message["level"].as_str().unwrap();
    Message {
        file: file.to_owned(),
        line: number("line_start"),
        column: number("column_start"),
        end: if one_line { number("column_end") } else { first_line + 1 },
        code: match message["code"]["code"].as_str() {
            Some(code) => format!("{level}[{code}]"),
            None => level.to_owned(),
        },
        text: message["message"].as_str().unwrap().lines().next().unwrap_or("").to_owned(),
    }
}
