//! The command line as people use it: what it writes, where, and its exit codes.

mod audit;
mod build;
mod check;
mod expand;
mod explain;
mod new;
mod rustc;
mod serve;
mod support;

use support::tplc;

#[test]
fn the_version() {
    tplc(["--version"]).code(0).out(concat!("tplc ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_help_shows_examples() {
    tplc(["--help"]).code(0).out("Examples:").out("tplc expand templates/index.tpl");
    for command in ["check", "audit", "build", "expand", "explain", "new", "serve", "completions"] {
        tplc([command, "--help"]).code(0).out("Examples:");
    }
}

#[test]
fn commands_that_are_not_understood() {
    tplc([]).code(2);
    tplc(["chek"]).code(2).err("check");
    tplc(["check", "--format", "xml"]).code(2);
    tplc(["completions", "tcsh"]).code(2);
}

#[test]
fn completions_for_each_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        tplc(["completions", shell]).code(0).out("tplc").out("explain").out("audit").out("serve");
    }
}
