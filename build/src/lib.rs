//! Compiles Masque templates from a build script.
//!
//! ```no_run
//! // build.rs
//! masque_build::compile("templates");
//! ```
//!
//! Every `templates/**/*.tpl` becomes a module: `templates/bugs/index.tpl` is
//! `templates::bugs::index`. Other files may stand beside them, and folders that hold no templates.
//! In the crate, `masque::include_templates!();` brings the modules in:
//!
//! ```text
//! templates/                 $OUT_DIR/masque/
//!     layout.tpl       →         include.rs                      what include_templates! includes
//!     bugs/                      templates/mod.rs                pub mod layout; pub mod bugs;
//!         index.tpl              templates/layout.tpl.rs
//!                                templates/bugs/mod.rs           pub mod index;
//!                                templates/bugs/index.tpl.rs
//! ```
//!
//! Mistakes in templates stop the build, with a report of all of them.

mod cache;
mod files;
mod live;
mod mirror;
mod modules;
mod pages;
mod reports;

use std::path::{Path, PathBuf};
use std::{env, process};

use cache::Cache;

pub use files::Summary;
pub use reports::{Problem, Reports};

/// Compiles all templates in a folder. For `build.rs`.
///
/// The folder is relative to the package's own. The same as
/// `Builder::new().folder(folder).compile()`.
///
/// ```no_run
/// masque_build::compile("templates");
/// ```
pub fn compile(folder: impl Into<PathBuf>) {
    Builder::new().folder(folder).compile();
}

/// Which folders are compiled, and what their modules are called.
///
/// ```no_run
/// masque_build::Builder::new()
///     .folder("templates")
///     .folder_as("web/mail", "mail_templates")
///     .compile();
/// ```
#[derive(Clone, Debug, Default)]
pub struct Builder {
    folders: Vec<modules::Root>,
    live: bool,
}

impl Builder {
    /// A builder without folders.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a folder of templates; its module has the folder's name. One file is a folder that
    /// holds that file alone.
    #[must_use]
    pub fn folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folders.push(modules::Root { path: folder.into(), module: None });
        self
    }

    /// Adds a folder of templates as a module with another name.
    #[must_use]
    pub fn folder_as(mut self, folder: impl Into<PathBuf>, module: impl Into<String>) -> Self {
        self.folders.push(modules::Root { path: folder.into(), module: Some(module.into()) });
        self
    }

    /// Compiles templates so that their static text may change while the program runs, which
    /// needs the feature `live` of `masque`. For development; `tplc serve` works so.
    ///
    /// Beside each file of Rust stands one with the text, `index.tpl.texts`. As long as
    /// [`Summary::shape`] stays the same, a program that was built before takes its text from there.
    ///
    /// ```no_run
    /// let builder = masque_build::Builder::new().folder("templates").live(true);
    /// let before = builder.write_to("generated")?.shape;
    /// // … an edit …
    /// let needs_a_build = builder.write_to("generated")?.shape != before;
    /// # let _ = needs_a_build;
    /// # Ok::<(), masque_build::Reports>(())
    /// ```
    #[must_use]
    pub fn live(mut self, live: bool) -> Self {
        self.live = live;
        self
    }

    /// Compiles everything into `$OUT_DIR/masque`, tells cargo what to watch, and ends the build
    /// script with a report if a template has a mistake.
    ///
    /// # Panics
    /// If `OUT_DIR` is not set: outside of a build script.
    pub fn compile(&self) {
        for folder in &self.folders {
            println!("cargo::rerun-if-changed={}", folder.path.display());
        }
        let out_dir = env::var_os("OUT_DIR").expect("OUT_DIR is set by cargo in build scripts");
        let out_dir = Path::new(&out_dir).join("masque");
        let warnings = match self.write(&out_dir, Cache::of_this_program()) {
            Ok(summary) => summary.warnings,
            Err(reports) => {
                for problem in &reports.problems {
                    println!("cargo::error={}", problem.line());
                }
                eprintln!("{reports}");
                process::exit(1);
            }
        };
        for warning in warnings {
            println!("cargo::warning={}", warning.line());
        }
    }

    /// Compiles everything into a folder, and does nothing else: no environment, no printing.
    ///
    /// Only files whose content changes are written, each at once; files of templates that are
    /// gone are removed. If any template has a mistake, nothing is written.
    ///
    /// # Errors
    /// Mistakes in templates, names that cannot be modules, files that cannot be read or written.
    pub fn write_to(&self, out_dir: impl AsRef<Path>) -> Result<Summary, Reports> {
        self.write(out_dir.as_ref(), Cache::none())
    }

    fn write(&self, out_dir: &Path, cache: Cache) -> Result<Summary, Reports> {
        let live = self.live;
        // What an earlier run compiled does not say which text it has.
        let cache = if live { Cache::none() } else { cache };
        let (reports, pages) = (Reports::default(), pages::Pages::default());
        let mut compiler = modules::Compiler { out_dir, cache, live, reports, pages };
        let output = compiler.compile(&self.folders);
        if compiler.reports.has_errors() {
            return Err(compiler.reports);
        }
        files::write(out_dir, &output, compiler.reports)
    }
}
