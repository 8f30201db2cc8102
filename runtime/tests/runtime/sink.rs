//! What may be written where.

use std::borrow::Cow;
use std::num::{NonZeroI128, NonZeroU8};
use std::rc::Rc;
use std::sync::Arc;

use masque::__rt::*;
use masque::{Buffer, Escape, PlainText, Render};

use crate::values::{html, html_text, url_path, url_query};
use crate::written;

fn content<T: Render + ?Sized>(value: &T) -> String {
    written(|out| html(value, out))
}

#[test]
fn nothing_writes_nothing() {
    assert_eq!(content(&()), "");
    assert_eq!(content(&None::<&str>), "");
    assert_eq!(written(|out| html_text(&None::<i32>, out)), "");
    assert_eq!(written(|out| url_path(&None::<i32>, out)), "");
}

#[test]
fn some_writes_what_it_holds() {
    assert_eq!(content(&Some("<")), "&lt;");
    assert_eq!(content(&Some(Some(3))), "3");
}

#[test]
fn words_and_characters() {
    assert_eq!(content(&true) + &content(&false), "truefalse");
    assert_eq!(content(&'<') + &content(&'é'), "&lt;é");
}

#[test]
fn numbers_are_as_displayed() {
    assert_eq!(content(&u8::MAX), "255");
    assert_eq!(content(&i64::MIN), i64::MIN.to_string());
    assert_eq!(content(&u128::MAX), u128::MAX.to_string());
    assert_eq!(content(&i128::MIN), i128::MIN.to_string());
    assert_eq!(content(&NonZeroU8::MIN), "1");
    assert_eq!(content(&NonZeroI128::MIN), i128::MIN.to_string());
    for number in [0.0, -0.0, 1.5, 1e21, 1e-7, f64::INFINITY, f64::NAN, f64::MIN_POSITIVE] {
        assert_eq!(content(&number), number.to_string());
    }
    assert_eq!(content(&1.1_f32), "1.1");
}

#[test]
fn pointers_are_what_they_point_to() {
    let mut owned = String::from("<");
    assert_eq!(content(&&&"<"), "&lt;");
    assert_eq!(content(&&mut owned), "&lt;");
    assert_eq!(content(&Box::<str>::from("<")), "&lt;");
    assert_eq!(content(&Rc::new('<')), "&lt;");
    assert_eq!(content(&Arc::<str>::from("<")), "&lt;");
    assert_eq!(content(&Cow::Borrowed("<")), "&lt;");
    assert_eq!(content(&Cow::<str>::Owned(owned)), "&lt;");
}

#[test]
fn formatted_values_are_escaped() {
    assert_eq!(content(&format_args!("{:?}", "a<b")), "&quot;a&lt;b&quot;");
    assert_eq!(content(&format_args!("<{:.2}>", 1.0)), "&lt;1.00&gt;");
    assert_eq!(written(|out| url_query(&format_args!("{} {}", 1, "&"), out)), "1%20%26");
}

#[test]
fn rounded_values_are_what_display_writes() {
    for number in [0.0, -0.04, 0.25, 2.5, 1e9, f64::NAN, f64::NEG_INFINITY] {
        assert_eq!(content(&rounded(&number, 1)), format!("{number:.1}"));
        assert_eq!(content(&rounded(&&number, 1)), format!("{number:.1}"));
        assert_eq!(content(&rounded(&&&number, 1)), format!("{number:.1}"));
        let short = number as f32;
        assert_eq!(content(&rounded(&short, 3)), format!("{short:.3}"));
    }
    assert_eq!(content(&rounded("<b>", 2)), "&lt;b");
    assert_eq!(content(&rounded(&'<', 0)), "");
    assert_eq!(content(&rounded(&7_u8, 2)), "7");
    // As long as a float, or one behind a name that hides it.
    assert_eq!(content(&rounded(&u64::MAX, 1)), u64::MAX.to_string());
    assert_eq!(content(&rounded(&"abc", 1)), "a");
    let hidden: &dyn std::fmt::Display = &0.25;
    assert_eq!(content(&rounded(hidden, 1)), "0.2");
    assert_eq!(content(&rounded(&hidden, 1)), "0.2");
    assert_eq!(
        written(|out| Cursor::html_text(&mut out.cursor(), &rounded("a\"b", 3), ";")),
        "a&quot;b;"
    );
}

#[test]
fn text_attributes() {
    let title = |value: &dyn Fn(&mut Buffer)| written(value);
    assert_eq!(title(&|out| attribute(" title", "a \"b\"", out)), " title=\"a &quot;b&quot;\"");
    assert_eq!(title(&|out| attribute(" title", &3, out)), " title=\"3\"");
    assert_eq!(title(&|out| attribute(" title", "", out)), " title=\"\"");
    assert_eq!(title(&|out| attribute(" title", &None::<&str>, out)), "");
    assert_eq!(title(&|out| attribute(" title", &false, out)), "");
    assert_eq!(title(&|out| attribute(" title", &true, out)), " title");
    assert_eq!(title(&|out| attribute(" title", &Some(true), out)), " title");
    assert_eq!(title(&|out| attribute(" title", &format_args!("{:02}", 3), out)), " title=\"03\"");
    assert_eq!(title(&|out| xml_attribute(" title", &true, out)), " title=\"\"");
    assert_eq!(title(&|out| xml_attribute(" title", "\n", out)), " title=\"&#10;\"");
}

#[test]
fn boolean_attributes() {
    assert_eq!(written(|out| boolean_attribute(" disabled", &true, out)), " disabled");
    assert_eq!(written(|out| boolean_attribute(" disabled", &Some(&true), out)), " disabled");
    assert_eq!(written(|out| boolean_attribute(" disabled", &false, out)), "");
    assert_eq!(written(|out| boolean_attribute(" disabled", &None::<bool>, out)), "");
}

#[test]
fn enumerated_attributes() {
    let write = |name, on: bool| written(|out| enumerated_attribute(name, &on, out));
    assert_eq!(write(" aria-hidden", true), " aria-hidden=\"true\"");
    assert_eq!(write(" draggable", false), " draggable=\"false\"");
    assert_eq!(write(" translate", false), " translate=\"no\"");
    assert_eq!(write(" autocomplete", true), " autocomplete=\"on\"");
    assert_eq!(write(" hidden", true), " hidden");
    assert_eq!(write(" hidden", false), "");
    assert_eq!(written(|out| enumerated_attribute(" dir", "rtl", out)), " dir=\"rtl\"");
    for text in ["l\"r", "a b", "", "é"] {
        assert_eq!(written(|out| enumerated_attribute(" dir", text, out)), "", "{text}");
    }
    assert_eq!(written(|out| enumerated_attribute(" dir", &None::<&str>, out)), "");
}

#[test]
fn number_attributes() {
    assert_eq!(written(|out| number_attribute(" colspan", &2, out)), " colspan=\"2\"");
    assert_eq!(written(|out| number_attribute(" colspan", &Some(2_u8), out)), " colspan=\"2\"");
    assert_eq!(written(|out| number_attribute(" colspan", &None::<u8>, out)), "");
    assert_eq!(
        written(|out| number_attribute(" width", &format_args!("{:.1}", 2.0), out)),
        " width=\"2.0\""
    );
}

#[test]
fn a_type_of_ones_own_can_be_text() {
    struct Status;

    impl PlainText for Status {
        fn write_text<E: Escape>(&self, out: &mut Buffer) {
            "<open>".write_text::<E>(out);
        }
    }

    assert_eq!(written(|out| html_text(&Some(&Status), out)), "&lt;open&gt;");
    assert_eq!(written(|out| url_query(&Status, out)), "%3Copen%3E");
}
