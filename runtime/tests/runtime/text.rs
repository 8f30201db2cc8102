//! Filters: each against its edges, and as text wherever text can stand.

use core::time::Duration;

use masque::text::*;
use masque::{Html, Render};
use proptest::prelude::*;

use crate::written;

fn of(value: impl core::fmt::Display) -> String {
    value.to_string()
}

#[test]
fn a_cut_leaves_no_blanks_before_the_dots() {
    assert_eq!(of("ab  cd".truncate(4)), "ab…");
    assert_eq!(of("abcd".truncate(1)), "…");
    assert_eq!(of("abcd".truncate(0)), "");
    assert_eq!(of("".truncate(0)), "");
    assert_eq!(of("日本語です".truncate(3)), "日本…");
    assert_eq!(of("one two three".truncate_at_word(8)), "one two…");
    assert_eq!(of("one two three".truncate_at_word(7)), "one…");
    assert_eq!(of("  leading".truncate_at_word(5)), "  le…");
    assert_eq!(of("one two three".truncate_at_word(13)), "one two three");
    assert_eq!(of("one  two ".truncate_words(2)), "one  two ");
    assert_eq!(of("one two".truncate_words(0)), "");
}

#[test]
fn of_a_string_too() {
    let title = String::from("a long title");
    assert_eq!(of(title.truncate(7)), "a long…");
    let borrowed = &title;
    assert_eq!(of(borrowed.truncate(7)), "a long…");
    let mut own = title;
    String::truncate(&mut own, 1);
    assert_eq!(own, "a");
}

#[test]
fn filters_are_chained() {
    assert_eq!(of("the PRINTER burns".capitalize().truncate(8)), "The pri…");
    assert_eq!(of(1234.thousands('.').if_empty("-")), "1.234");
    assert_eq!(format!("[{:>6}]", "ab".capitalize()), "[    Ab]");
    assert_eq!(format!("[{:.1}]", "ab".capitalize()), "[A]");
}

#[test]
fn letters() {
    assert_eq!(of("ßtraße".capitalize()), "SStraße");
    assert_eq!(of("o'neill’s 2ND try".title_case()), "O'neill’s 2nd Try");
    assert_eq!(of("--a  b--".slug()), "a-b");
    assert_eq!(of("!?".slug()), "");
}

#[test]
fn lines() {
    assert_eq!(of("a\n \nb\n".indent("> ")), "> a\n>  \n> b\n");
    assert_eq!(of("a\r\n\r\nb".indent("> ")), "> a\r\n>\r\n> b");
    assert_eq!(of("aaa bb c\nd e".wrap(4)), "aaa\nbb c\nd e");
    assert_eq!(of("  aaaaaa b".wrap(3)), "  aaaaaa\nb");
    assert_eq!(of("a b ".wrap(9)), "a b");
}

#[test]
fn line_breaks_of_every_system() {
    let markup = |text: &str| text.line_breaks().render().into_string();
    assert_eq!(markup("a\nb\rc\r\nd\n\re"), "a<br>\nb<br>\nc<br>\nd<br>\n<br>\ne");
    assert_eq!(markup("\n a\n  b \n"), "a<br>\nb ");
    assert_eq!(markup("<b>\n&"), "&lt;b&gt;<br>\n&amp;");
    let markup = |text: &str| text.paragraphs().render().into_string();
    assert_eq!(markup(""), "");
    assert_eq!(markup("\r\n\r\na\r\n \r\nb\n\n\n<p>\n"), "<p>a</p>\n<p>b</p>\n<p>&lt;p&gt;</p>");
    // In pieces, as `Display` may write them.
    assert_eq!(
        format_args!("{}\r{}\nc", "a", "\nb").line_breaks().render().as_str(),
        "a<br>\nb<br>\nc"
    );
}

#[test]
fn lists() {
    assert_eq!(of(Vec::<u8>::new().list(", ", " and ")), "");
    assert_eq!(of(["a"].list(", ", " and ")), "a");
    assert_eq!(of([1, 2, 3].list(", ", " and ")), "1, 2 and 3");
}

#[test]
fn numbers() {
    let thousands = |text: &str| of(text.thousands(','));
    assert_eq!(
        ["", "1", "123", "1234", "-123456", "1234.5678", "1e300", "NaN"].map(thousands),
        ["", "1", "123", "1,234", "-123,456", "1,234.5678", "1e300", "NaN"]
    );
    assert_eq!(
        [2, 3, 11, 12, 13, 22, 103, 111, -1].map(|n| of(n.ordinal())),
        ["2nd", "3rd", "11th", "12th", "13th", "22nd", "103rd", "111th", "-1st"]
    );
    assert_eq!((-1).pluralize("bug", "bugs"), "bug");
    let size = |n: i64| of(n.file_size());
    assert_eq!(
        [0, 1000, 999_949, 999_950, 1_000_000, -2_500, i64::MAX].map(size),
        ["0 B", "1.0 kB", "999.9 kB", "1.0 MB", "1.0 MB", "-2.5 kB", "9.2 EB"]
    );
    assert_eq!(of(1023.binary_file_size()), "1023 B");
    assert_eq!(of((1024 * 1024 - 1).binary_file_size()), "1.0 MiB");
    assert_eq!(of(u128::MAX.binary_file_size()), "16.0 EiB");
}

#[test]
fn times() {
    let ago = |seconds| of(Duration::from_secs(seconds).ago());
    let day = 86_400;
    assert_eq!(
        [0, 1, 59, 60, 3_600, day - 1, day, 7 * day, 30 * day, 364 * day, 365 * day, 800 * day]
            .map(ago),
        [
            "just now",
            "1 second ago",
            "59 seconds ago",
            "1 minute ago",
            "1 hour ago",
            "23 hours ago",
            "1 day ago",
            "1 week ago",
            "1 month ago",
            "11 months ago",
            "1 year ago",
            "2 years ago",
        ]
    );
    assert_eq!(of(Duration::ZERO.ahead()), "now");
}

#[test]
fn filtered_text_is_text() {
    let name = "<ann>";
    let markup = Render::<Html>::render(&name.capitalize());
    assert_eq!(markup.as_str(), "&lt;ann&gt;");
    let query = written(|out| out.cursor().url_query(&"a&b".capitalize(), ""));
    assert_eq!(query, "A%26b");
    let mut attributes = masque::Attributes::new();
    attributes.set("title", "ann".capitalize());
    assert_eq!(attributes.get("title"), Some("Ann"));
}

proptest! {
    #[test]
    fn a_cut_is_never_longer(text in any::<String>(), most in 0usize..20) {
        for cut in [of(text.truncate(most)), of(text.truncate_at_word(most))] {
            prop_assert!(cut.chars().count() <= most);
            let start = cut.strip_suffix('…').unwrap_or(&cut);
            prop_assert!(text.starts_with(start));
        }
        if text.chars().count() <= most {
            prop_assert_eq!(of(text.truncate(most)), text);
        }
    }

    #[test]
    fn words_are_counted_as_the_library_counts(text in "[a-z \n]{0,30}", most in 1usize..6) {
        let cut = of(text.truncate_words(most));
        let cut: Vec<_> = cut.trim_end_matches('…').split_whitespace().collect();
        prop_assert_eq!(cut, text.split_whitespace().take(most).collect::<Vec<_>>());
    }

    #[test]
    fn wrapping_keeps_the_words(text in "[a-z\u{e9} \n]{0,60}", width in 1usize..20) {
        let wrapped = of(text.wrap(width));
        prop_assert!(wrapped.split_whitespace().eq(text.split_whitespace()));
        for line in wrapped.lines().filter(|line| line.trim_start().contains(' ')) {
            prop_assert!(line.chars().count() <= width, "{:?}", line);
        }
    }

    #[test]
    fn line_breaks_hold_no_markup_of_the_text(text in any::<String>()) {
        for markup in [text.line_breaks().render(), text.paragraphs().render()] {
            let rest = markup.as_str().replace("<br>", "").replace("<p>", "").replace("</p>", "");
            prop_assert!(!rest.contains(['<', '>', '"']));
        }
    }

    #[test]
    fn thousands_only_add_separators(number in any::<i128>()) {
        prop_assert_eq!(of(number.thousands('_')).replace('_', ""), of(number));
    }
}
