//! Running tplc in a folder of its own.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a run left.
pub(crate) struct Run {
    code: Option<i32>,
    pub(crate) stdout: String,
    stderr: String,
}

impl Run {
    #[track_caller]
    pub(crate) fn code(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.stdout, self.stderr);
        self
    }

    #[track_caller]
    pub(crate) fn out(self, part: &str) -> Self {
        assert!(self.stdout.contains(part), "no `{part}` in:\n{}\n{}", self.stdout, self.stderr);
        self
    }

    #[track_caller]
    pub(crate) fn err(self, part: &str) -> Self {
        assert!(self.stderr.contains(part), "no `{part}` in:\n{}", self.stderr);
        self
    }
}

/// Runs tplc where it does not matter.
pub(crate) fn tplc<const N: usize>(arguments: [&str; N]) -> Run {
    run(Path::new("."), &arguments, "")
}

/// tplc in a folder, with a cache of the tests' own.
pub(crate) fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tplc"));
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", apps_target())
        .env("XDG_CACHE_HOME", apps_target().with_file_name("cache"))
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_TERM_COLOR", "never")
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE");
    command
}

fn run(folder: &Path, arguments: &[&str], input: &str) -> Run {
    let mut child = command(folder)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Where the tests' own crates are built; the same in each run, so that the second is quick.
pub(crate) fn apps_target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("apps")
}

/// The checkout that these tests belong to.
pub(crate) fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A folder of a test's own, outside of the checkout and its workspace; removed in the end.
pub(crate) struct Folder {
    path: PathBuf,
}

impl Folder {
    pub(crate) fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tplc-{test}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        // As processes see it: behind any symbolic links.
        Self { path: path.canonicalize().unwrap() }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn file(&self, file: &str, text: &str) -> &Self {
        let path = self.path.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path.join(file)).unwrap()
    }

    /// All files, in order.
    pub(crate) fn files(&self, folder: &str) -> Vec<String> {
        let mut files = Vec::new();
        list(&self.path.join(folder), &mut files);
        let relative =
            |path: &PathBuf| path.strip_prefix(&self.path).unwrap().display().to_string();
        let mut files: Vec<_> = files.iter().map(relative).collect();
        files.sort();
        files
    }

    pub(crate) fn tplc<const N: usize>(&self, arguments: [&str; N]) -> Run {
        run(&self.path, &arguments, "")
    }

    pub(crate) fn tplc_in<const N: usize>(&self, folder: &str, arguments: [&str; N]) -> Run {
        run(&self.path.join(folder), &arguments, "")
    }

    pub(crate) fn tplc_reading<const N: usize>(&self, input: &str, arguments: [&str; N]) -> Run {
        run(&self.path, &arguments, input)
    }
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { list(&path, files) } else { files.push(path) }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}
