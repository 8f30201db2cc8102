//! Kinds of text and what renders into them.

use masque::__rt::from_fn;
use masque::{Buffer, Html, Kind, Render, Svg, Text, Xml};

use crate::values::{html, svg, text, xml};
use crate::written;

#[test]
fn each_kind_is_as_it_is_in_its_own() {
    assert_eq!(written(|out| html(&Html::trust_unchecked("<b>", "a test"), out)), "<b>");
    assert_eq!(written(|out| svg(&Svg::trust_unchecked("<g/>", "a test"), out)), "<g/>");
    assert_eq!(written(|out| html(&Svg::trust_unchecked("<g/>", "a test"), out)), "<g/>");
    assert_eq!(written(|out| xml(&Xml::trust_unchecked("<a/>", "a test"), out)), "<a/>");
    assert_eq!(written(|out| text(&Text::from("<"), out)), "<");
}

#[test]
fn text_is_escaped_for_its_kind() {
    assert_eq!(written(|out| html("\u{1}'", out)), "\u{1}&#39;");
    assert_eq!(written(|out| svg("\u{1}'", out)), "\u{fffd}&#39;");
    assert_eq!(written(|out| xml("\u{1}'", out)), "\u{fffd}&#39;");
    assert_eq!(written(|out| text("\u{1}'", out)), "\u{1}'");
}

#[test]
fn options_and_pointers_of_markup() {
    let bold = Html::trust_unchecked("<b>", "a test");
    let slot: &dyn Render = &bold;
    assert_eq!(written(|out| html(&Some(slot), out)), "<b>");
    assert_eq!(written(|out| html(&Box::new(bold.clone()), out)), "<b>");
    assert_eq!(slot.size_hint(), 3);
    assert_eq!(Some(&bold).render(), bold);
}

#[test]
fn closures_fill_slots() {
    let name = String::from("Ada");
    let children = from_fn(|out| html(&name, out));
    let slot: &dyn Render<Html> = &children;
    assert_eq!(slot.render().as_str(), "Ada");
}

#[test]
fn media_types() {
    assert_eq!(Html::MEDIA_TYPE, "text/html; charset=utf-8");
    assert_eq!(Svg::MEDIA_TYPE, "image/svg+xml; charset=utf-8");
    assert_eq!(Xml::MEDIA_TYPE, "application/xml; charset=utf-8");
    assert_eq!(Text::MEDIA_TYPE, "text/plain; charset=utf-8");
}

#[test]
fn buffers_take_back() {
    let mut out = Buffer::with_capacity(8);
    out.push_str("ab");
    let len = out.len();
    out.push('c');
    out.truncate(len);
    assert_eq!((out.as_str(), out.is_empty()), ("ab", false));
}
