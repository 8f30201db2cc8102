//! Writes every example of the language-spec that compiles into `OUT_DIR`:
//! as a folder of templates, compiled as a user's own would be, as calls of
//! the macros where Rust can lex them, and as the tests that compare both.
//!
//! `MASQUE_SPEC=control-flow` builds only the examples whose name holds that
//! word; `MASQUE_SPEC=-control-flow` leaves them out. Words are separated by commas.

#[path = "src/book.rs"]
#[allow(dead_code, unreachable_pub)]
mod book;

use book::Example;
use masque_compiler::{Entry, compile, has_errors};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed={}", book::folder().display());
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/book.rs");
    println!("cargo::rerun-if-env-changed=MASQUE_SPEC");

    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap());
    let (templates, sites) = (out.join("spec"), out.join("sites"));
    let mut builder = masque_build::Builder::new();
    let mut examples = book::examples();
    examples.retain(is_wanted);

    std::fs::create_dir_all(&templates).unwrap();
    let mut written = Vec::new();
    let mut macros = BTreeMap::<String, String>::new();
    let mut tests = BTreeMap::<String, String>::new();
    for example in &examples {
        let doors = Doors::of(example);
        let (chapter, name) = example.path();
        if doors.file || doors.http {
            let folder = match doors.http {
                // Its pages are an application of their own.
                true => {
                    let (folder, module) =
                        (sites.join(&chapter).join(&name), format!("{chapter}__{name}"));
                    builder = builder.folder_as(&folder, module);
                    folder
                }
                false => templates.join(&chapter).join(&name),
            };
            for file in &example.files {
                let path = folder.join(&file.name);
                write_if_changed(&path, &with_renderer(example, &file.name, &file.text));
                written.push(path);
            }
        }
        if doors.templates {
            macros.entry(chapter.clone()).or_default().push_str(&macro_module(example, doors.html));
        }
        tests.entry(chapter).or_default().push_str(&test(example, doors));
    }
    remove_others(&templates, &written);
    remove_others(&sites, &written);
    write_if_changed(&out.join("macros.rs"), &modules(macros));
    write_if_changed(&out.join("tests.rs"), &modules(tests));
    // Not `compile()`: that watches the folder, which this script itself writes.
    let built = builder.folder(&templates).write_to(out.join("masque"));
    built.unwrap_or_else(|reports| panic!("{reports}"));
}

/// Through which doors an example can go.
#[derive(Clone, Copy)]
struct Doors {
    file: bool,
    http: bool,
    templates: bool,
    html: bool,
}

impl Doors {
    fn of(example: &Example) -> Self {
        let compiles = |text: &str| !has_errors(&compile(text, Entry::File).diagnostics);
        let lexes = |text: &str| text.parse::<proc_macro2::TokenStream>().is_ok();
        let sound = example.is_sound() && example.files.iter().all(|file| compiles(&file.text));
        let (file, http) = (sound && example.page.is_some(), sound && example.exchange.is_some());
        let templates =
            sound && !example.no_macro && example.files.iter().all(|file| lexes(&file.text));
        let html = templates && file && bare_body(example).is_some();
        Self { file, http, templates, html }
    }
}

/// The body of a page that needs no signature, where nothing follows it.
fn bare_body(example: &Example) -> Option<&str> {
    let page = example.files.iter().find(|file| file.name == "page.tpl")?;
    let (_, body) = page.text.split_once("template Page() {")?;
    let needs_template = ["async template Page", "@return", "@fragment"];
    let alone =
        !needs_template.iter().any(|word| page.text.contains(word)) && !body.contains("\n}\n\n");
    body.trim_end().strip_suffix('}').filter(|_| alone)
}

/// A file of an example, and in the page's the function that renders it.
fn with_renderer(example: &Example, name: &str, text: &str) -> String {
    let (Some(page), "page.tpl") = (&example.page, name) else { return text.to_string() };
    let mut text = format!(
        "{text}\npub fn spec_render() -> String {{ crate::support::render::<masque::{}>(&Page! {{}}) }}\n",
        page.kind
    );
    let caller = example.caller.as_ref().map_or("", |block| &block.text);
    _ = writeln!(
        text,
        "pub fn spec_call() {{\nuse masque::{{Render as _, TryRender as _}};\n{caller}}}"
    );
    text
}

fn macro_module(example: &Example, html: bool) -> String {
    let (_, name) = example.path();
    let mut text = format!("pub mod {name} {{\n");
    for file in &example.files {
        let module = file.name.trim_end_matches(".tpl");
        let items = with_renderer(example, &file.name, &file.text);
        _ = writeln!(text, "pub mod {module} {{\nmasque::templates! {{\n{items}}}");
        if example.exchange.is_some() && file.name == "page.tpl" {
            text.push_str(&router(example, &file.text));
        }
        if let (Some(body), true, "page.tpl") = (bare_body(example), html, &*file.name) {
            _ = writeln!(
                text,
                "pub fn spec_html() -> String {{ masque::html! {{{body}}}.into_string() }}"
            );
        }
        text.push_str("}\n");
    }
    text.push_str("}\n");
    text
}

/// The router of the pages in `templates!`, where nothing gathers them.
fn router(example: &Example, source: &str) -> String {
    let compiled = compile(source, Entry::File);
    let routes = compiled.items.iter().filter_map(masque_compiler::CompiledItem::route);
    let add: String = routes.map(|route| format!("routes.add::<{}>();\n", route.page)).collect();
    format!(
        "pub fn spec_pages() -> masque::page::Router {{\nlet mut routes = masque::page::Routes::new();\n\
         {add}routes.into_router().with_state({})\n}}\n",
        if has_state(example) { "state()" } else { "()" }
    )
}

/// Whether the pages of an example want a state, which its page says.
fn has_state(example: &Example) -> bool {
    example.files.iter().any(|file| file.text.contains("fn state()"))
}

fn test(example: &Example, doors: Doors) -> String {
    let (module, function) = example.path();
    let (chapter, name) = (&example.chapter, &example.name);
    let door = |open: bool, tree: &str, function_: &str| match open {
        true => format!("Some(crate::{tree}::{module}::{function}::page::{function_})"),
        false => "None".to_string(),
    };
    let file = door(doors.file, "templates::spec", "spec_render");
    let templates = door(doors.templates && doors.file, "macros", "spec_render");
    let html = door(doors.html, "macros", "spec_html");
    let call = door(doors.file, "templates::spec", "spec_call");
    let site = format!("crate::templates::{module}__{function}");
    let state =
        if has_state(example) { format!("{site}::page::state()") } else { "()".to_string() };
    let http = match doors.http {
        true => format!("Some(|| {site}::pages().with_state({state}))"),
        false => "None".to_string(),
    };
    let http_macro = door(doors.templates && doors.http, "macros", "spec_pages");
    format!(
        "#[test] fn {function}() {{ crate::check::example(\"{chapter}\", \"{name}\", \
         crate::check::Doors {{ file: {file}, templates: {templates}, html: {html}, call: {call}, http: {http}, http_macro: {http_macro} }}) }}\n"
    )
}

fn modules(modules: BTreeMap<String, String>) -> String {
    let module = |(name, text)| format!("pub mod {name} {{\n{text}}}\n");
    modules.into_iter().map(module).collect()
}

fn is_wanted(example: &Example) -> bool {
    let words = std::env::var("MASQUE_SPEC").unwrap_or_default();
    let name = format!("{}/{}", example.chapter, example.name);
    let words = words.split(',').filter(|word| !word.is_empty());
    let (out, only): (Vec<&str>, Vec<&str>) = words.partition(|word| word.starts_with('-'));
    let wanted = only.is_empty() || only.iter().any(|word| name.contains(word));
    wanted && !out.iter().any(|word| name.contains(&word[1..]))
}

fn write_if_changed(path: &Path, text: &str) {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// Removes what an earlier version of the book left in the folder.
fn remove_others(folder: &Path, keep: &[PathBuf]) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            remove_others(&path, keep);
            _ = std::fs::remove_dir(&path);
        } else if !keep.contains(&path) {
            std::fs::remove_file(&path).unwrap();
        }
    }
}
