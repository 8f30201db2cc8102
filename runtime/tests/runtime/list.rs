//! `class` and `style`, made of parts.

use masque::__rt::{StyleList, TokenList};
use masque::{Buffer, StyleValue, Tokens};

use crate::values::html_text;
use crate::written;

fn class<T: Tokens + ?Sized>(fixed: &'static str, tokens: &T) -> String {
    written(|out| {
        let mut list = TokenList::start(" class", fixed, out);
        list.tokens(tokens, out);
        list.end(out);
    })
}

fn style<T: StyleValue + ?Sized>(fixed: &'static str, value: &T) -> String {
    written(|out| {
        let mut list = StyleList::start(fixed, out);
        list.declaration("width", value, out);
        list.end(out);
    })
}

#[test]
fn names_of_every_shape() {
    assert_eq!(class("", "a"), " class=\"a\"");
    assert_eq!(class("a", "b"), " class=\"a b\"");
    assert_eq!(class("a", &["b", "", "c"]), " class=\"a b c\"");
    assert_eq!(class("", &vec![String::from("b"), String::from("c")]), " class=\"b c\"");
    assert_eq!(class("", &Some(["b", "c"].as_slice())), " class=\"b c\"");
    assert_eq!(class("", &("a", None::<&str>, Some("b"), ["c"])), " class=\"a b c\"");
    assert_eq!(class("", &format_args!("w-{}", 3)), " class=\"w-3\"");
    assert_eq!(class("", &("\"<", 3)), " class=\"&quot;&lt; 3\"");
}

#[test]
fn a_list_of_nothing_is_not_there() {
    assert_eq!(class("", ""), "");
    assert_eq!(class("", &(None::<&str>, "")), "");
    assert_eq!(class("", &[""; 3]), "");
    assert_eq!(class("", &format_args!("{}", "")), "");
}

#[test]
fn conditions_and_free_text() {
    let write = |odd: bool, text: bool| {
        written(|out: &mut Buffer| {
            let mut list = TokenList::start(" class", "", out);
            list.token_if(odd, "odd", out);
            list.token_if(odd, "[&>p]:x", out);
            if text {
                list.separate(out);
                out.push_str("w-");
                html_text(&3, out);
            }
            list.tokens("last", out);
            list.end(out);
        })
    };
    assert_eq!(write(true, true), " class=\"odd [&amp;&gt;p]:x w-3 last\"");
    assert_eq!(write(false, true), " class=\"w-3 last\"");
    assert_eq!(write(false, false), " class=\"last\"");
}

#[test]
fn declarations() {
    assert_eq!(style("", "3em"), " style=\"width: 3em\"");
    assert_eq!(style("color: red", "3em"), " style=\"color: red; width: 3em\"");
    assert_eq!(style("color: red; ", "3em"), " style=\"color: red; width: 3em\"");
    assert_eq!(style("font: &quot;A&quot;", &3), " style=\"font: &quot;A&quot;; width: 3\"");
    assert_eq!(style("font: &quot;A&quot;;", &3), " style=\"font: &quot;A&quot;; width: 3\"");
    assert_eq!(style("", &-1.5), " style=\"width: -1.5\"");
    assert_eq!(style("", &format_args!("{:.1}em", 1.25)), " style=\"width: 1.2em\"");
    assert_eq!(style("", &Some("a & b")), " style=\"width: a &amp; b\"");
}

#[test]
fn what_is_not_one_value_is_left_out() {
    for value in [
        "url(x)", "a; b", "a: b", "a}", "{", "\\", "\"", "'", "/*", "@x", "<", ">", "[a", "a\nb",
        "", " ",
    ] {
        assert_eq!(style("", value), "", "{value}");
        assert_eq!(style("color: red", value), " style=\"color: red\"", "{value}");
    }
    assert_eq!(style("", &f64::NAN), "");
    assert_eq!(style("", &f64::INFINITY), "");
    assert_eq!(style("", &None::<i32>), "");
}

#[test]
fn several_declarations() {
    let style = written(|out| {
        let mut list = StyleList::start("", out);
        list.declaration("width", "a;b", out);
        list.declaration("height", &1, out);
        list.declaration("--gap", "2px", out);
        list.end(out);
    });
    assert_eq!(style, " style=\"height: 1; --gap: 2px\"");
}
