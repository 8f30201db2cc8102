//! Any text as the markup of `html!`: no panic, the laws of `compiler/tests/laws` hold, twice the same.
#![no_main]

use masque_compiler::{Entry, compile};

libfuzzer_sys::fuzz_target!(|source: &str| {
    let compiled = compile(source, Entry::Markup);
    masque_fuzz::check_compiled(source, &compiled);
    let again = compile(source, Entry::Markup);
    assert_eq!(format!("{compiled:?}"), format!("{again:?}"));
});
