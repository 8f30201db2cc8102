//! A site's files → the program to run, new text for the one that runs, or a report.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Component, Path, PathBuf};
use std::process::Stdio;
use std::{env, fs};

use masque_build::Summary;
use masque_compiler::diagnostic::Diagnostic;
use masque_compiler::source::LineIndex;
use masque_compiler::{CompiledItem, Route, report};
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::Command;
use toml::Table;

use super::header::{self, Dependency};
use super::project::{Project, content, hash, tools};
use super::site::Site;
use super::state::{self, StateFunction};
use crate::check::cargo::Listener;
use crate::check::{Findings, Format};
use crate::failure::Failure;
use crate::find::has_extension;

/// Builds a site again and again.
pub(crate) struct Builder {
    site: Site,
    project: Project,
    cargo_options: Vec<OsString>,
    /// What this command and its libraries are.
    tools: u64,
    /// From what the program that runs was built.
    running: Option<u64>,
    /// What is in the folder of files that are served as they are.
    static_files: u64,
    addresses: Vec<String>,
}

/// What a build gives. `warnings` and reports are for people, as `tplc check` writes them.
pub(crate) enum Outcome {
    /// The program that runs is the right one. If text or a file is new, it has it already.
    Kept { is_new: bool, warnings: String },
    /// Another program is to be run.
    Program {
        file: PathBuf,
        warnings: String,
        /// Whether cargo has built it just now.
        is_new: bool,
    },
    /// Something is wrong.
    Broken(String),
}

/// What the templates of a site say besides markup.
#[derive(Default)]
struct Parts {
    dependencies: Table,
    /// Where each of them is asked for: `hello.tpl:3:5`.
    places: Vec<(String, String)>,
    /// All pages.
    routes: Vec<Route>,
    /// Cargo has to look at crates in folders each time: they may have been changed.
    has_local_crates: bool,
    state: Option<(String, StateFunction)>,
}

impl Builder {
    pub(crate) fn new(site: Site, project: Project, cargo_options: &[OsString]) -> Self {
        let cargo_options = cargo_options.to_owned();
        let addresses = Vec::new();
        Self {
            site,
            project,
            cargo_options,
            tools: tools(),
            running: None,
            static_files: 0,
            addresses,
        }
    }

    /// The paths of pages that ask for nothing: where a visit can begin.
    pub(crate) fn addresses(&self) -> &[String] {
        &self.addresses
    }

    /// Builds what the files say now. `runs`: whether the program of the last build still does.
    pub(crate) async fn build(&mut self, runs: bool) -> Result<Outcome, Failure> {
        let modules = self.project.modules();
        let builder =
            masque_build::Builder::new().folder_as(&self.site.path, "templates").live(true);
        let summary = match builder.write_to(&modules) {
            Ok(summary) => summary,
            Err(reports) => return Ok(Outcome::Broken(format!("{reports}\n\n"))),
        };
        let mut warnings = String::new();
        for warning in &summary.warnings {
            warnings.push_str(&format!("warning: {}\n", warning.line()));
        }
        let static_files = content(&self.site.static_folder());
        let new_files = std::mem::replace(&mut self.static_files, static_files) != static_files;
        let parts = match self.parts(&summary) {
            Ok(parts) => parts,
            Err(report) => return Ok(Outcome::Broken(report)),
        };
        if parts.routes.is_empty() {
            return Ok(Outcome::Broken(self.without_pages(&summary)));
        }
        self.addresses = parts.addresses();
        let state = parts.state.as_ref().map(|(module, function)| (&**module, function));
        let manifest = self.project.manifest(parts.dependencies);
        let main = Project::main(state, &self.site.static_folder());
        let inputs = hash(&(self.tools, &manifest, &main, &self.cargo_options, summary.shape));
        if runs && self.running == Some(inputs) && !parts.has_local_crates {
            let is_new =
                new_files || summary.written.iter().any(|file| has_extension(file, "texts"));
            return Ok(Outcome::Kept { is_new, warnings });
        }
        let built = self.project.built(inputs).filter(|_| !parts.has_local_crates);
        if let Some(file) = built {
            self.running = Some(inputs);
            return Ok(Outcome::Program { file, warnings, is_new: false });
        }
        self.project.write(&manifest, &main)?;
        match self.cargo(&parts.places, &mut warnings).await? {
            None => Ok(Outcome::Broken(warnings)),
            Some(file) => {
                self.project.stamp(inputs, &file)?;
                self.running = Some(inputs);
                Ok(Outcome::Program { file, warnings, is_new: true })
            }
        }
    }

    /// Reads what the templates say besides markup; or a report of what is wrong in it.
    fn parts(&self, summary: &Summary) -> Result<Parts, String> {
        let mut parts = Parts::default();
        let mut reports = String::new();
        // What takes from the state; it matters where there is none.
        let mut uses: Option<String> = None;
        for (template, module) in &summary.templates {
            // Read a moment ago; if it is gone by now, the next change will tell.
            let Ok(text) = fs::read_to_string(template) else { continue };
            let name = template.display().to_string();
            let folder = template.canonicalize().unwrap_or_else(|_| template.clone());
            let folder = folder.parent().unwrap_or(Path::new("/"));
            parts.routes.extend(routes(&text));
            match header::dependencies(&text, folder) {
                Ok(found) => found.into_iter().for_each(|dependency| {
                    let place = LineIndex::new(&text).line_column(dependency.span.start);
                    let place = format!("{name}:{}:{}", place.line, place.column);
                    parts.places.push((dependency.name.clone(), place));
                    if let Err(diagnostic) = parts.add(dependency) {
                        reports.push_str(&report(&name, &text, &[diagnostic]));
                    }
                }),
                Err(diagnostic) => reports.push_str(&report(&name, &text, &[diagnostic])),
            }
            if let Some(span) = state::first_use(&text) {
                uses.get_or_insert_with(|| report(&name, &text, &[state::missing(span)]));
            }
            let Some(function) = state::find(&text) else { continue };
            if let Some((first, _)) = &parts.state {
                let diagnostic = state::second(&function, first);
                reports.push_str(&report(&name, &text, &[diagnostic]));
            } else {
                parts.state = Some((module_path(&self.project.modules(), module), function));
            }
        }
        if parts.state.is_none() {
            reports.extend(uses);
        }
        if reports.is_empty() { Ok(parts) } else { Err(reports) }
    }

    /// A report for a site without pages.
    fn without_pages(&self, summary: &Summary) -> String {
        let place = summary.templates.first().map_or(&self.site.path, |(template, _)| template);
        format!(
            "error: there is no page to serve\n --> {}\n  |\n  = help: write `#[page(\"/\")]` before a template\n\n",
            place.display()
        )
    }

    /// Has cargo build the program. `None` when something is wrong, which is told in `report`;
    /// what is wrong with a crate, at the place that asks for it.
    async fn cargo(
        &self,
        places: &[(String, String)],
        report: &mut String,
    ) -> Result<Option<PathBuf>, Failure> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let cannot_run = |error| Failure::file("run", Path::new(&cargo), error);
        let mut child = Command::new(&cargo)
            .args(["build", "--message-format=json", "--manifest-path"])
            .arg(self.project.folder.join("Cargo.toml"))
            .args(&self.cargo_options)
            .env("CARGO_TARGET_DIR", &self.project.target)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(cannot_run)?;
        let mut found = Vec::new();
        let here = env::current_dir().unwrap_or_default();
        let mut listener = Listener::new(&self.project.folder, Some(&here));
        let mut findings = Findings::new(Format::Human, &mut found);
        // Always there: they were asked for above.
        let (Some(messages), Some(progress)) = (child.stdout.take(), child.stderr.take()) else {
            return Ok(None);
        };
        let hear = async {
            let mut lines = BufReader::new(messages).lines();
            while let Some(line) = lines.next_line().await.map_err(cannot_run)? {
                listener.hear(&line, &mut findings)?;
            }
            Ok::<(), Failure>(())
        };
        let (heard, said) = tokio::join!(hear, progress_of(progress, &self.project.name));
        heard?;
        let status = child.wait().await.map_err(cannot_run)?;
        let (errors, program) = (findings.errors, listener.program);
        report
            .push_str(&anstream::adapter::strip_str(&String::from_utf8_lossy(&found)).to_string());
        if status.success() {
            return Ok(program);
        }
        if errors == 0 {
            let (first, rest) = said.split_once('\n').unwrap_or((&said, ""));
            report.push_str(&format!("{first}\n"));
            let crates = places.iter().filter(|(name, _)| said.contains(&format!("`{name}`")));
            crates.for_each(|(_, place)| report.push_str(&format!(" --> {place}\n")));
            report.push_str(&format!("{rest}\n"));
        }
        Ok(None)
    }
}

/// The pages of a template file.
fn routes(text: &str) -> impl Iterator<Item = Route> {
    masque_compiler::compile_live(text).items.into_iter().filter_map(|item| match item {
        CompiledItem::Template(template) => template.route,
        CompiledItem::Rust(_) | CompiledItem::Markup { .. } => None,
    })
}

impl Parts {
    fn addresses(&self) -> Vec<String> {
        let is_plain = |route: &&Route| route.verb == "GET" && !route.path.contains('{');
        self.routes.iter().filter(is_plain).map(|route| route.path.clone()).collect()
    }

    fn add(&mut self, dependency: Dependency) -> Result<(), Diagnostic> {
        self.has_local_crates |= dependency.value.get("path").is_some();
        match self.dependencies.get(&dependency.name) {
            Some(other) if *other != dependency.value => {
                Err(header::other_version(&dependency, other))
            }
            _ => {
                self.dependencies.insert(dependency.name, dependency.value);
                Ok(())
            }
        }
    }
}

/// `templates::bugs::index`, of `…/templates/bugs/index.tpl.rs`.
fn module_path(modules: &Path, file: &Path) -> String {
    let inside = file.strip_prefix(modules).unwrap_or(file);
    let names = inside.components().filter_map(|component| match component {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    let identifier = |name: &str| {
        let name = name.trim_end_matches(".tpl.rs");
        match syn::parse_str::<syn::Ident>(name) {
            Ok(_) => name.to_owned(),
            Err(_) => format!("r#{name}"),
        }
    };
    names.map(identifier).collect::<Vec<_>>().join("::")
}

/// Shows what cargo compiles, but for the site itself; gives all else that it says.
async fn progress_of(output: impl AsyncRead + Unpin, name: &str) -> String {
    let mut said = String::new();
    let mut lines = BufReader::new(output).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        let verb = line.get(..12).map(str::trim_start);
        match verb {
            Some("Compiling" | "Downloading" | "Downloaded" | "Updating" | "Blocking") => {
                if !line.contains(name) {
                    let _ = writeln!(anstream::stderr(), "{line}");
                }
            }
            Some("Finished" | "Running" | "Locking" | "Adding") => {}
            _ => {
                said.push_str(&line);
                said.push('\n');
            }
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_modules() {
        let modules = Path::new("/cache/modules");
        let path = |file: &str| module_path(modules, &modules.join(file));
        assert_eq!(path("templates/hello.tpl.rs"), "templates::hello");
        assert_eq!(path("templates/mod/type.tpl.rs"), "templates::r#mod::r#type");
    }
}
