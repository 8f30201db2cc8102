//! Mistakes and what rustc prints about them: `tests/ui/*.rs` and the `.stderr` beside each.

use std::process::Command;

/// The toolchain whose words the `.stderr` files hold.
const TOOLCHAIN: &str = "rustc 1.95.";

/// On other toolchains there is nothing to compare. `TRYBUILD=overwrite` writes the files anew.
#[test]
fn mistakes() {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let version = Command::new(rustc).arg("--version").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&version.stdout);
    if version.starts_with(TOOLCHAIN) {
        trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
    } else {
        eprintln!("skipped: {version} is not {TOOLCHAIN}");
    }
}
