//! What generated code writes with, and others beside it.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use masque::__rt::{Cursor, Joint};
use masque::{Buffer, Html, Render};

/// Writes more than any buffer has room for, and a different text each time.
struct Long(char);

impl Render<Html> for Long {
    fn render_to(&self, out: &mut Buffer) {
        for _ in 0..3000 {
            out.push(self.0);
        }
    }
}

#[test]
fn a_cursor_goes_on_behind_what_others_wrote() {
    let mut buffer = Buffer::new();
    let out = &mut buffer.cursor();
    let mut expected = String::new();
    for letter in ['a', 'b', 'c'] {
        out.buffer().push_str(&letter.to_string().repeat(3000));
        out.html("", "");
        out.push_str("");
        out.html(&None::<&str>, "");
        out.url_query("", "");
        out.html(&Long(letter), "|");
        expected += &(letter.to_string().repeat(6000) + "|");
        let len = out.len();
        out.buffer().truncate(len - 1);
        out.html(&7, "|");
        expected.pop();
        expected += "7|";
        out.buffer().push_str("-");
        out.url_path("x", "/");
        out.buffer();
        out.html_text(&true, "");
        expected += "-x/true";
    }
    assert_eq!(out.len(), expected.len());
    assert_eq!(buffer.as_str(), expected);
}

#[test]
fn a_buffer_has_all_that_a_cursor_wrote() {
    let mut buffer = Buffer::new();
    buffer.cursor().push_str("a");
    buffer.push_str("b");
    buffer.cursor().html("<", "c");
    assert_eq!(buffer.clone().into_string(), "ab&lt;c");
    assert_eq!(buffer.part(), Buffer::new());
    assert_ne!(buffer, Buffer::new());
}

#[test]
fn buffers_and_cursors_go_to_other_threads() {
    fn write_there(mut out: Cursor<'_>) {
        std::thread::scope(|scope| {
            scope.spawn(|| assert_eq!(out.len(), 1));
            scope.spawn(|| assert_eq!(out.len(), 1));
        });
        std::thread::scope(|scope| scope.spawn(|| out.html("<", "c")).join().unwrap());
    }

    let mut buffer = Buffer::new();
    buffer.push_str("a");
    write_there(buffer.cursor());
    let there = std::thread::spawn(move || buffer.into_string());
    assert_eq!(there.join().unwrap(), "a&lt;c");
}

#[test]
fn a_panic_leaves_a_whole_text() {
    struct Broken;

    impl fmt::Display for Broken {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&"<".repeat(2000))?;
            panic!("on the way")
        }
    }

    let mut buffer = Buffer::new();
    let broken = catch_unwind(AssertUnwindSafe(|| {
        let out = &mut buffer.cursor();
        out.html("a", "b");
        out.html(&format_args!("{Broken}"), "c");
    }));
    assert!(broken.is_err());
    assert_eq!(buffer.as_str(), format!("ab{}", "&lt;".repeat(2000)));
    buffer.push_str("d");
    assert!(buffer.into_string().ends_with(";d"));
}

#[test]
fn what_leaves_a_turn_early_leaves_its_text() {
    let written = |leaves: &[bool]| {
        let mut buffer = Buffer::new();
        let out = &mut buffer.cursor();
        let mut joint = Joint::default();
        for (number, leaves) in leaves.iter().enumerate() {
            joint.start("<", out);
            if *leaves {
                continue;
            }
            out.html(&number, "><");
            joint.end();
        }
        joint.open("<", out);
        buffer.into_string()
    };
    assert_eq!(written(&[]), "");
    assert_eq!(written(&[false]), "<0>");
    assert_eq!(written(&[false, false, false]), "<0><1><2>");
    assert_eq!(written(&[true, false, true, false, true]), "<<1><<3><");
}

#[test]
fn a_text_is_cut_between_characters() {
    let mut buffer = Buffer::new();
    buffer.push_str("aä");
    buffer.truncate(9);
    assert!(catch_unwind(AssertUnwindSafe(|| buffer.truncate(2))).is_err());
    buffer.truncate(1);
    assert_eq!(buffer.as_str(), "a");
}

#[test]
fn pages_of_one_template_may_differ_in_length() {
    struct Repeated(usize);

    impl Render<Html> for Repeated {
        fn render_to(&self, out: &mut Buffer) {
            (0..self.0).for_each(|_| out.push_str("<hr>"));
        }
    }

    for len in [0, 1, 1000, 1, 100_000, 3, 0] {
        assert_eq!(Repeated(len).render().as_str(), "<hr>".repeat(len));
    }
}

#[test]
fn a_cleared_buffer_keeps_its_memory_and_its_nonce() {
    let mut out = Buffer::with_nonce(masque::Nonce::new("abc").unwrap());
    Long('x').render_to(&mut out);
    let place = out.as_str().as_ptr();
    for page in ["one", "a < b", ""] {
        out.clear();
        assert!(out.is_empty());
        Render::<Html>::render_to(page, &mut out);
        assert_eq!(out.as_str(), page.replace('<', "&lt;"));
        assert_eq!(out.as_str().as_ptr(), place);
    }
    assert_eq!(out.nonce().map(masque::Nonce::as_str), Some("abc"));
}
