//! What a build writes, leaves alone, removes and refuses.

use std::fs;
use std::path::{Path, PathBuf};

use masque_build::{Builder, Reports, Summary};

/// A folder of templates and a folder for the output, empty at first.
struct Project {
    templates: PathBuf,
    out: PathBuf,
}

impl Project {
    fn new(test: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
        let _ = fs::remove_dir_all(&root);
        let project = Self { templates: root.join("templates"), out: root.join("out") };
        fs::create_dir_all(&project.templates).unwrap();
        project
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.templates.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn build(&self) -> Result<Summary, Reports> {
        Builder::new().folder(&self.templates).write_to(&self.out)
    }

    fn relative(&self, paths: &[PathBuf]) -> Vec<String> {
        let relative = |path: &PathBuf| path.strip_prefix(&self.out).unwrap().display().to_string();
        paths.iter().map(relative).collect()
    }

    fn output(&self, file: &str) -> String {
        fs::read_to_string(self.out.join(file)).unwrap()
    }
}

const HELLO: &str = "\npub template Hello(name: &str) {\n    <p>{name}</p>\n}\n";

#[test]
fn folders_become_modules() {
    let project = Project::new("folders_become_modules");
    project.write("hello.tpl", HELLO);
    project.write("bugs/index.tpl", HELLO);
    project.write("bugs/type.tpl", HELLO);
    project.write("notes.txt", "not a template");
    project.write("no-templates/deeper/style.css", "not one either");
    project.write(".hidden.tpl", "{ not read");
    let summary = project.build().unwrap();
    assert_eq!(
        project.relative(&summary.written),
        [
            "templates/bugs/index.tpl.rs",
            "templates/bugs/type.tpl.rs",
            "templates/bugs/mod.rs",
            "templates/hello.tpl.rs",
            "templates/mod.rs",
            "include.rs",
        ]
    );
    assert!(
        project.output("include.rs").contains("#[path = \"templates/mod.rs\"]\npub mod templates;")
    );
    assert!(
        project.output("templates/mod.rs").contains("#[path = \"bugs/mod.rs\"]\npub mod bugs;")
    );
    let bugs = project.output("templates/bugs/mod.rs");
    assert!(bugs.contains("#[path = \"index.tpl.rs\"]\npub mod index;"), "{bugs}");
    assert!(bugs.contains("#[path = \"type.tpl.rs\"]\npub mod r#type;"), "{bugs}");
}

#[test]
fn only_changes_are_written() {
    let project = Project::new("only_changes_are_written");
    project.write("a.tpl", HELLO);
    project.write("b.tpl", HELLO);
    project.build().unwrap();
    assert_eq!(project.build().unwrap().written, Vec::<PathBuf>::new());
    project.write("b.tpl", &HELLO.replace("<p>", "<p>Hello, "));
    let summary = project.build().unwrap();
    assert_eq!(project.relative(&summary.written), ["templates/b.tpl.rs"]);
}

#[test]
fn what_is_gone_is_removed() {
    let project = Project::new("what_is_gone_is_removed");
    project.write("a.tpl", HELLO);
    project.write("old/b.tpl", HELLO);
    project.build().unwrap();
    fs::remove_dir_all(project.templates.join("old")).unwrap();
    let summary = project.build().unwrap();
    assert_eq!(project.relative(&summary.written), ["templates/mod.rs"]);
    assert_eq!(summary.removed.len(), 2);
    assert!(!project.out.join("templates/old").exists());
}

#[test]
fn names_that_cannot_be_modules() {
    let project = Project::new("names_that_cannot_be_modules");
    project.write("bug-list.tpl", HELLO);
    project.write("self.tpl", HELLO);
    project.write("404.tpl", HELLO);
    project.write("bugs.tpl", HELLO);
    project.write("bugs/index.tpl", HELLO);
    let messages: Vec<String> =
        project.build().unwrap_err().problems.into_iter().map(|problem| problem.message).collect();
    assert_eq!(
        messages,
        [
            "`404` cannot be the name of a module: rename it",
            "`bug-list` cannot be the name of a module: rename it to `bug_list`",
            "a file and a folder would both be the module `bugs`",
            "`self` cannot be the name of a module: rename it",
        ]
    );
}

#[test]
fn mistakes_are_all_reported_and_nothing_is_written() {
    let project = Project::new("mistakes_are_all_reported");
    project.write("a.tpl", "\ntemplate A() {\n    <b>\n}\n");
    project.write("b.tpl", "\ntemplate B() {\n    </i>\n}\n");
    let reports = project.build().unwrap_err();
    let places: Vec<_> = reports.problems.iter().map(|problem| problem.place).collect();
    assert_eq!(places, [Some((3, 5)), Some((3, 5))]);
    let text = reports.to_string();
    assert!(text.contains("a.tpl:3:5") && text.contains("b.tpl:3:5"), "{text}");
    assert!(!project.out.exists());
}

#[test]
fn a_missing_folder() {
    let project = Project::new("a_missing_folder");
    fs::remove_dir_all(&project.templates).unwrap();
    let reports = project.build().unwrap_err();
    assert!(reports.problems[0].line().contains("templates: cannot read this folder"));
}

const INDEX: &str = "#[page(\"/\")]\npub template Index() {\n    <p>a</p>\n}\n";
const OTHER: &str = "#[page(\"/\")]\npub template Other() {\n    <p>b</p>\n}\n";

#[test]
fn pages_are_gathered_from_all_files() {
    let project = Project::new("pages_are_gathered_from_all_files");
    project.write("index.tpl", INDEX);
    project.write("bugs/new.tpl", &OTHER.replace("\"/\"", "POST \"/bugs\""));
    project.write("hello.tpl", HELLO);
    project.build().unwrap();
    let root = project.output("templates/mod.rs");
    assert!(root.contains("pub fn pages<"), "{root}");
    assert!(root.contains("index::__MasquePages") && root.contains("bugs::new::__MasquePages"));
    assert!(!root.contains("hello::__MasquePages"));
    assert!(!project.output("templates/bugs/mod.rs").contains("pub fn pages<"));
    // Who has no pages needs no router.
    fs::remove_file(project.templates.join("index.tpl")).unwrap();
    fs::remove_dir_all(project.templates.join("bugs")).unwrap();
    project.build().unwrap();
    assert!(!project.output("templates/mod.rs").contains("fn pages"));
}

#[test]
fn two_files_with_one_page_are_both_shown() {
    let project = Project::new("two_files_with_one_page_are_both_shown");
    project.write("index.tpl", INDEX);
    project.write("other.tpl", OTHER);
    let reports = project.build().unwrap_err();
    let [problem] = &reports.problems[..] else { panic!("{reports}") };
    assert_eq!(problem.place, Some((1, 9)));
    assert!(problem.file.ends_with("other.tpl"), "{}", problem.line());
    let text = reports.to_string().replace(&project.templates.display().to_string(), "templates");
    assert_eq!(
        text,
        "error[duplicate-page]: a page answers `GET /` already
 --> templates/other.tpl:1:9
  |
1 | #[page(\"/\")]
  |         ^
  |
  = help: give one of the two another path or verb

note: the first one
 --> templates/index.tpl:1:9
  |
1 | #[page(\"/\")]
  |         ^"
    );
    assert!(!project.out.exists(), "nothing is written");
}

#[test]
fn a_folder_without_templates_is_no_module() {
    let project = Project::new("a_folder_without_templates_is_no_module");
    project.write("hello.tpl", HELLO);
    project.write("static-files/deep/style.css", "p { }");
    project.write("parts/deep/hello.tpl", HELLO);
    project.build().unwrap();
    let root = project.output("templates/mod.rs");
    assert!(root.contains("pub mod parts;") && !root.contains("static"), "{root}");
}
