//! The normal form of pages.

use masque::snapshot::{normal_form, normal_form_xml};
use masque::{Buffer, Html, Render, Svg, Text, Xml, assert_page_snapshot};

#[test]
fn documents() {
    let form =
        normal_form("<!DOCTYPE html><html lang=en><title>A\n &amp; B</title><p>x<p title='\"'>y");
    let expected = r#"<!DOCTYPE html>
<html lang="en">
  <head>
    <title>
      A &amp; B
  <body>
    <p>
      x
    <p title="&quot;">
      y
"#;
    assert_eq!(form, expected);
}

#[test]
fn text_is_not_taken_for_tags() {
    assert_eq!(normal_form("<p>&lt;br></p>"), "<p>\n  &lt;br>\n");
    assert_ne!(normal_form("<p>&lt;br></p>"), normal_form("<p><br></p>"));
    assert_eq!(normal_form("<p title='a\nb'></p>"), "<p title=\"a&#10;b\">\n");
}

#[test]
fn parts_of_pages() {
    assert_eq!(normal_form("<tr class=a><td>1</tr>"), "<tr class=\"a\">\n  <td>\n    1\n");
    assert_eq!(normal_form(" a  b "), "a b\n");
    assert_eq!(normal_form(""), "");
    assert_eq!(normal_form("<!-- c --><br>"), "<!-- c -->\n<br>\n");
    assert_eq!(normal_form("<template><b>x</b></template>"), "<template>\n  <b>\n    x\n");
}

#[test]
fn white_space_counts_where_a_browser_keeps_it() {
    assert_eq!(normal_form("<pre>a\n  b</pre>"), "<pre>\n  |a\n  |  b\n");
    assert_eq!(normal_form("<p>a\n  b</p>"), normal_form("<p> a b </p>"));
    assert_ne!(normal_form("<pre>a\n  b</pre>"), normal_form("<pre>a b</pre>"));
}

#[test]
fn the_order_of_attributes_does_not_count() {
    assert_eq!(normal_form("<p id=a class=b>"), normal_form("<p class='b' id='a'>"));
}

#[test]
fn xml_has_prefixes() {
    let form = normal_form_xml("<?xml version=\"1.0\"?><a xmlns:b=\"urn:b\"><b:c d=\"1\"/>e</a>");
    assert!(form.contains("  <b:c d=\"1\">\n  e\n"), "{form}");
}

#[test]
fn pages_of_each_kind() {
    struct Page;

    impl Render<Html> for Page {
        fn render_to(&self, out: &mut Buffer) {
            out.push_str("<ul class=x id=a><li>One <b>more</b></ul>");
        }
    }

    assert_page_snapshot!("html", Page);
    assert_page_snapshot!("svg", Svg::trust_unchecked("<svg><circle r='1'/></svg>", "a test"));
    assert_page_snapshot!("xml", Xml::trust_unchecked("<feed><id>1</id></feed>", "a test"));
    assert_page_snapshot!("text", Text::from("Hello,\n  you."));
    assert_page_snapshot!(Html::trust_unchecked("<p>unnamed", "a test"));
}
