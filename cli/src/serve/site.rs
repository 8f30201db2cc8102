//! What is served: a template file, or a folder of them.

use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::find::has_extension;

/// A template file, or a folder of them.
#[derive(Debug)]
pub(crate) struct Site {
    /// As it was given, and as reports name it.
    pub(crate) path: PathBuf,
    /// The same for every current folder, behind any symbolic links.
    pub(crate) absolute: PathBuf,
}

impl Site {
    /// The site at a path, if it can be one.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        if !path.exists() {
            return Err(Failure::Usage(format!("`{}` does not exist", path.display())));
        }
        if path.is_file() && !has_extension(path, "tpl") {
            let path = path.display();
            return Err(Failure::Usage(format!(
                "`{path}` is not a template file: it has to end in `.tpl`"
            )));
        }
        let absolute = path.canonicalize().map_err(|error| Failure::file("find", path, error))?;
        if absolute.parent().is_none() {
            return Err(Failure::Usage("all of the disk is not a site: give a folder".to_owned()));
        }
        Ok(Self { path: path.to_owned(), absolute })
    }

    /// `hello`, of `sites/hello.tpl`.
    pub(crate) fn name(&self) -> String {
        self.absolute.file_stem().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The folder that the file or folder stands in.
    pub(crate) fn parent(&self) -> &Path {
        // A site is never the root of the disk.
        self.absolute.parent().unwrap_or(&self.absolute)
    }

    /// Files that are served as they are, if it exists.
    pub(crate) fn static_folder(&self) -> PathBuf {
        self.parent().join("static")
    }

    /// Whether a change of this file can change the site.
    pub(crate) fn holds(&self, path: &Path) -> bool {
        path.starts_with(&self.absolute) || path.starts_with(self.static_folder())
    }
}
