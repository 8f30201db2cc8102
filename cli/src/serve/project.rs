//! The crate that a site becomes, in a folder of the user's cache.
//!
//! ```text
//! ~/.cache/masque/serve/
//!     target/                     what cargo builds, for all sites: dependencies once
//!     Cargo.lock                  the versions that the first site took, for all others
//!     hello-3f9a1b20c4d5e6f7/
//!         Cargo.toml
//!         src/main.rs
//!         src/modules/            what masque-build makes of the templates
//!         stamp.json              from what the program was built
//! ```

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::process;

use serde::{Deserialize, Serialize};
use toml::{Table, Value};

use super::site::Site;
use super::state::StateFunction;
use crate::failure::Failure;

/// Where the crate of a site stands.
#[derive(Debug)]
pub(crate) struct Project {
    /// Of the package and the program.
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
    /// What cargo builds.
    pub(crate) target: PathBuf,
    /// A lock file for a site that has none.
    shared_lock: PathBuf,
}

/// From what a program was built.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Stamp {
    inputs: u64,
    program: PathBuf,
    /// Another version of the program may stand there now.
    version: u64,
}

impl Project {
    /// That of a site.
    pub(crate) fn of(site: &Site) -> Result<Self, Failure> {
        let cache = dirs::cache_dir().ok_or_else(|| {
            Failure::Error("there is no folder for caches: set HOME, or XDG_CACHE_HOME".to_owned())
        })?;
        let shared = cache.join("masque").join("serve");
        let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
        let stem: String = site.name().chars().map(letter).collect();
        let name = format!("site-{}-{:016x}", stem.trim_matches('-'), hash(&site.absolute));
        let target = std::env::var_os("CARGO_TARGET_DIR");
        Ok(Self {
            folder: shared.join(&name),
            name,
            target: target.map_or_else(|| shared.join("target"), PathBuf::from),
            shared_lock: shared.join("Cargo.lock"),
        })
    }

    /// Where masque-build writes.
    pub(crate) fn modules(&self) -> PathBuf {
        self.folder.join("src").join("modules")
    }

    /// Writes the manifest, the program's main file, and a lock file where there is none.
    pub(crate) fn write(&self, manifest: &str, main: &str) -> Result<(), Failure> {
        let lock = self.folder.join("Cargo.lock");
        let locks = [
            checkout().map(|checkout| checkout.join("Cargo.lock")),
            Some(self.shared_lock.clone()),
        ];
        let written = write_if_changed(&self.folder.join("Cargo.toml"), manifest)
            .and_then(|()| write_if_changed(&self.folder.join("src").join("main.rs"), main))
            .and_then(|()| match locks.iter().flatten().find(|lock| lock.is_file()) {
                Some(known) if !lock.exists() => {
                    write_if_changed(&lock, &fs::read_to_string(known)?)
                }
                _ => Ok(()),
            });
        written.map_err(|error| Failure::file("write the crate in", &self.folder, error))
    }

    /// The program that was built from these inputs, if it is still there.
    pub(crate) fn built(&self, inputs: u64) -> Option<PathBuf> {
        let stamp = fs::read_to_string(self.folder.join("stamp.json")).ok()?;
        let stamp: Stamp = serde_json::from_str(&stamp).ok()?;
        let is_same = stamp.inputs == inputs && stamp.version == version(&stamp.program).ok()?;
        is_same.then_some(stamp.program)
    }

    /// Remembers from what a program was built.
    pub(crate) fn stamp(&self, inputs: u64, program: &Path) -> Result<(), Failure> {
        let write = || {
            let stamp = Stamp { inputs, program: program.to_owned(), version: version(program)? };
            let stamp = serde_json::to_string(&stamp)?;
            write_if_changed(&self.folder.join("stamp.json"), &stamp)?;
            if !self.shared_lock.exists() {
                let lock = fs::read_to_string(self.folder.join("Cargo.lock"))?;
                write_if_changed(&self.shared_lock, &lock)?;
            }
            Ok::<(), io::Error>(())
        };
        write().map_err(|error| Failure::file("write the crate in", &self.folder, error))
    }

    /// What stands in `Cargo.toml`. Of `masque` a site names no more than features.
    pub(crate) fn manifest(&self, mut dependencies: Table) -> String {
        let own = dependencies.remove("masque");
        let more = own.as_ref().and_then(|own| own.get("features")?.as_array());
        let mut masque = masque();
        let features = FEATURES.iter().map(|feature| Value::from(*feature));
        masque.insert(
            "features".to_owned(),
            Value::Array(features.chain(more.into_iter().flatten().cloned()).collect()),
        );
        dependencies.insert("masque".to_owned(), masque.into());
        dependencies.entry("tokio").or_insert_with(|| tokio().into());
        let dependencies = Table::from_iter([("dependencies".to_owned(), dependencies.into())]);
        let dependencies =
            toml::to_string(&dependencies).expect("a table of a file that was TOML is TOML");
        include_str!("Cargo.toml.txt").replace("{{name}}", &self.name) + &dependencies
    }

    /// What stands in `src/main.rs`.
    pub(crate) fn main(state: Option<(&str, &StateFunction)>, static_folder: &Path) -> String {
        let state = match state {
            None => "()".to_owned(),
            Some((module, function)) => format!(
                "{module}::state(){}{}",
                if function.asynchronous { ".await" } else { "" },
                if function.fallible { "?" } else { "" }
            ),
        };
        let static_files = match static_folder.is_dir() {
            true => format!(".static_files(\"/static\", {static_folder:?})"),
            false => String::new(),
        };
        include_str!("main.rs.txt")
            .replace("{{state}}", &state)
            .replace("{{static_files}}", &static_files)
    }
}

/// What of `masque` a site may use without asking.
const FEATURES: &[&str] = &["json", "library", "live", "serve"];

/// The runtime of the same version as this command: of the checkout that this was built in, if it is there.
fn masque() -> Table {
    let (key, value) = match checkout() {
        Some(checkout) => ("path", checkout.join("masque").display().to_string()),
        None => ("version", concat!("=", env!("CARGO_PKG_VERSION")).to_owned()),
    };
    Table::from_iter([(key.to_owned(), value.into())])
}

/// What runs the program.
fn tokio() -> Table {
    let features: Vec<Value> = vec!["macros".into(), "net".into(), "rt-multi-thread".into()];
    let features = ("features".to_owned(), features.into());
    Table::from_iter([("version".to_owned(), "1".into()), features])
}

/// The folders of the crates that a site is built from.
const CRATES: &[&str] = &["masque", "runtime", "syntax", "compiler", "macros"];

/// The workspace that this command was built in.
fn checkout() -> Option<&'static Path> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    let is_there = |folder: &&str| workspace.join(folder).join("Cargo.toml").is_file();
    CRATES.iter().all(is_there).then_some(workspace)
}

/// All that a program is built from besides the site: this command, and the crates of its checkout.
pub(crate) fn tools() -> u64 {
    let mut hasher = DefaultHasher::new();
    let own = std::env::current_exe().and_then(|program| version(&program));
    own.ok().hash(&mut hasher);
    for folder in CRATES {
        if let Some(checkout) = checkout() {
            let folder = checkout.join(folder);
            hash_folder(&folder.join("src"), &mut hasher);
            version(&folder.join("Cargo.toml")).ok().hash(&mut hasher);
        }
    }
    hasher.finish()
}

/// A hash of what is in a folder now.
pub(crate) fn content(folder: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    hash_folder(folder, &mut hasher);
    hasher.finish()
}

/// Of each file its time and length.
fn hash_folder(folder: &Path, hasher: &mut DefaultHasher) {
    let walk = ignore::WalkBuilder::new(folder).sort_by_file_path(Path::cmp).build();
    for entry in walk.flatten().filter(|entry| entry.path().is_file()) {
        entry.path().hash(hasher);
        version(entry.path()).ok().hash(hasher);
    }
}

/// A file's time and length, as a number.
fn version(file: &Path) -> io::Result<u64> {
    let data = fs::metadata(file)?;
    Ok(hash(&(data.modified()?, data.len())))
}

pub(crate) fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Writes a file at once, so that nobody ever reads half of it.
fn write_if_changed(path: &Path, content: &str) -> io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == content.as_bytes()) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let temporary = path.with_extension(format!("{}.tmp", process::id()));
    fs::write(&temporary, content)?;
    fs::rename(&temporary, path)
}
