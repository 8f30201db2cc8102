//! `tplc new`.

use std::process::Command;

use crate::support::{Folder, apps_target, checkout};

#[test]
fn the_app_builds() {
    let folder = Folder::new("new");
    let checkout_path = checkout().to_str().unwrap();
    folder.tplc(["new", "app", "--path", checkout_path]).code(0).out("cargo run");
    assert_eq!(
        folder.files("app"),
        [
            "app/.gitignore",
            "app/Cargo.toml",
            "app/build.rs",
            "app/src/main.rs",
            "app/templates/index.tpl",
            "app/templates/layout.tpl"
        ]
    );
    // The versions that the checkout is tested with; they are on this machine already.
    std::fs::copy(checkout().join("Cargo.lock"), folder.path().join("app/Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet"])
        .current_dir(folder.path().join("app"))
        .env("CARGO_TARGET_DIR", apps_target())
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    assert!(!stderr.contains("app"), "a new app has no warnings: {stderr}");
    folder.tplc(["check", "app"]).code(0);
}

#[test]
fn published_versions() {
    let folder = Folder::new("new-published");
    folder.tplc(["new", "sub/bugs"]).code(2).err("`sub` is not a folder");
    folder.tplc(["new", "bugs"]).code(0);
    let manifest = folder.read("bugs/Cargo.toml");
    assert!(manifest.contains("name = \"bugs\""), "{manifest}");
    assert!(
        manifest.contains("masque = { version = \"0.1\", features = [\"serve\"] }"),
        "{manifest}"
    );
    assert!(manifest.contains("masque-build = { version = \"0.1\" }"), "{manifest}");
}

#[test]
fn nothing_is_overwritten() {
    let folder = Folder::new("new-twice");
    folder.file("bugs/mine.txt", "mine");
    folder.tplc(["new", "bugs"]).code(2).err("`bugs` exists already");
    assert_eq!(folder.files("."), ["bugs/mine.txt"]);
}

#[test]
fn names_and_paths_that_make_no_sense() {
    let folder = Folder::new("new-names");
    folder.tplc(["new", "3 bugs"]).code(2).err("cannot be a package's name");
    folder.tplc(["new", "bugs", "--path", "nowhere"]).code(2).err("not a checkout of masque");
    assert_eq!(folder.files("."), Vec::<String>::new());
}
