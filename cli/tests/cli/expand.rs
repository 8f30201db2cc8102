//! `tplc expand`.

use crate::support::Folder;

const TEMPLATES: &str = "\
use std::fmt;

/// A row.
template Row(name: &str) { <td>{name.to_uppercase()}</td> }

template Page(names: &[&str]) {
    @for name in names { <Row {name}/> }
}
";

#[test]
fn all_templates_with_the_authors_rust() {
    let folder = Folder::new("expand");
    folder.file("a.tpl", TEMPLATES);
    let run = folder
        .tplc(["expand", "a.tpl"])
        .code(0)
        .out("use std::fmt;\n")
        .out("/// A row.\n")
        .out("struct Row<'name> {\n")
        .out("name: &'name str,\n")
        .out("name.to_uppercase()")
        .out("for name in ");
    assert!(!run.stdout.contains("__masque_0"), "{}", run.stdout);
    syn::parse_file(&run.stdout).unwrap();
}

#[test]
fn one_template() {
    let folder = Folder::new("expand-one");
    folder.file("a.tpl", TEMPLATES);
    let run = folder.tplc(["expand", "a.tpl", "Row"]).code(0).out("struct Row");
    assert!(!run.stdout.contains("struct Page") && !run.stdout.contains("use std::fmt"));
}

#[test]
fn a_template_that_is_not_there() {
    let folder = Folder::new("expand-none");
    folder.file("a.tpl", TEMPLATES);
    folder
        .tplc(["expand", "a.tpl", "Rows"])
        .code(2)
        .err("`a.tpl` has no template `Rows`: it has `Row`, `Page`");
}

#[test]
fn a_template_with_a_mistake() {
    let folder = Folder::new("expand-mistake");
    folder
        .file("a.tpl", "template Page() { <b> }")
        .tplc(["expand", "a.tpl"])
        .code(1)
        .out("a.tpl:1:");
}
