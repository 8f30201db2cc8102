//! The parser and the lexer tables are generated and committed, so that nobody
//! who uses Masque builds lalrpop or logos' derive. These tests generate them
//! again; a stale file is rewritten, and the test fails once.

use std::path::{Path, PathBuf};
use std::{fs, process};

fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path)
}

/// Compares, and rewrites what is stale.
fn check(path: &str, fresh: &str) {
    let path = source(path);
    let committed = fs::read_to_string(&path).unwrap_or_default();
    if committed != fresh {
        fs::write(&path, fresh).expect("the generated file can be written");
        panic!("{} was stale and has been written anew: build again", path.display());
    }
}

#[test]
fn the_parser_is_what_lalrpop_makes_of_the_grammar() {
    let out = std::env::temp_dir().join(format!("masque-grammar-{}", process::id()));
    fs::create_dir_all(&out).expect("the temporary folder can be made");
    lalrpop::Configuration::new()
        .emit_rerun_directives(false)
        .emit_comments(false)
        .log_quiet()
        .set_out_dir(&out)
        .force_build(true)
        .process_file(source("grammar.lalrpop"))
        .expect("the grammar has no conflicts");
    let generated = fs::read_dir(&out).expect("the folder was written").flatten();
    let file = generated.map(|entry| entry.path()).find(|path| path.ends_with("grammar.rs"));
    let fresh = fs::read_to_string(file.expect("one parser")).expect("the parser can be read");
    fs::remove_dir_all(&out).expect("the temporary folder can be removed");
    check("grammar.rs", &fresh);
}

#[test]
fn the_lexer_tables_are_what_logos_makes_of_the_modes() {
    let modes = fs::read_to_string(source("lexer/modes.rs")).expect("the modes can be read");
    let file = syn::parse_file(&modes).expect("the modes are Rust");
    let items = file.items.iter().flat_map(|item| {
        let tokens = quote::ToTokens::to_token_stream(item);
        match item {
            syn::Item::Enum(_) => {
                let lexer = logos_codegen::generate(tokens.clone());
                vec![logos_codegen::strip_attributes(tokens), lexer]
            }
            _ => vec![tokens],
        }
    });
    let items: proc_macro2::TokenStream = items.collect();
    let file: syn::File = syn::parse2(items).expect("what logos generates is Rust");
    let head = "// Generated from modes.rs by the test `generated`; edit that file.\n\n";
    check("lexer/modes_generated.rs", &format!("{head}{}", prettyplease::unparse(&file)));
}
