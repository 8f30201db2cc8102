//! `tplc build`.

use crate::support::Folder;

const PAGE: &str = "pub template Page(n: u32) { <p>{n}</p> }\n";

#[test]
fn writes_what_changed() {
    let folder = Folder::new("build");
    folder.file("templates/a.tpl", PAGE).file("templates/b/c.tpl", PAGE);
    folder.tplc(["build", "templates", "-o", "out"]).code(0).out("wrote out/templates/b/c.tpl.rs");
    assert_eq!(
        folder.files("out"),
        [
            "out/include.rs",
            "out/templates/a.tpl.rs",
            "out/templates/b/c.tpl.rs",
            "out/templates/b/mod.rs",
            "out/templates/mod.rs"
        ]
    );
    let run = folder.tplc(["build", "templates", "-o", "out"]).code(0);
    assert_eq!(run.stdout, "nothing changed\n");
    folder.file("templates/a.tpl", &PAGE.replace("<p>", "<p id=\"p\">"));
    let run = folder.tplc(["build", "templates", "-o", "out"]).code(0);
    assert_eq!(run.stdout, "wrote out/templates/a.tpl.rs\n");
}

#[test]
fn a_mistake_leaves_the_old_files() {
    let folder = Folder::new("build-mistake");
    folder.file("templates/a.tpl", PAGE).file("templates/b.tpl", PAGE);
    folder.tplc(["build", "templates", "-o", "out"]).code(0);
    let (files, old) = (folder.files("out"), folder.read("out/templates/a.tpl.rs"));
    folder.file("templates/a.tpl", "template Page() { <i>x</i> }\n");
    folder.file("templates/b.tpl", "template Page() { <b> }\n");
    folder
        .tplc(["build", "templates", "-o", "out"])
        .code(1)
        .out("error[unclosed-element]")
        .err("nothing was written");
    assert_eq!(folder.files("out"), files);
    assert_eq!(folder.read("out/templates/a.tpl.rs"), old);
}

#[test]
fn a_folder_with_code_of_ones_own_is_refused() {
    let folder = Folder::new("build-foreign");
    folder.file("templates/a.tpl", PAGE).file("src/app/main.rs", "fn main() {}\n");
    folder.tplc(["build", "templates", "-o", "src"]).code(2).err("would be removed");
    assert_eq!(folder.files("src"), ["src/app/main.rs"]);
}

#[test]
fn a_source_that_is_no_folder() {
    let folder = Folder::new("build-source");
    folder.tplc(["build", "templates", "-o", "out"]).code(2).err("`templates` is not a folder");
    folder.tplc(["build", "templates"]).code(2);
}
