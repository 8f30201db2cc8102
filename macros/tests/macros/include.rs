//! Files in pages: markup, and text that is escaped.

use masque::{Html, Render, StaticHtml, html, include_html, include_text};

const LEGAL: StaticHtml = include_html!("tests/included/legal.html");

masque::templates! {
    template Footer(note: &str = masque::include_text!("tests/included/legal.html")) {
        <footer title="{note}">
            {masque::include_html!("tests/included/legal.html")}
            {LEGAL}
        </footer>
    }
}

#[test]
fn markup_is_what_a_template_would_write() {
    let markup = html! { <div>{include_html!("tests/included/legal.html")}</div> };
    assert_eq!(markup.as_str(), "<div><p>No warranty.</p></div>");
    assert_eq!(LEGAL.as_str(), "<p>No warranty.</p>");
    assert_eq!(Html::from(LEGAL), LEGAL.render());
}

#[test]
fn text_is_escaped_for_its_place() {
    let text = include_text!("tests/included/legal.html");
    assert_eq!(html! { {text} }.as_str(), "&lt;p&gt;No warranty.&lt;/p&gt;\n");
    let footer = Footer! {}.render();
    assert!(footer.as_str().starts_with("<footer title=\"&lt;p&gt;No warranty.&lt;/p&gt;\n\">"));
    assert_eq!(footer.as_str().matches("<p>No warranty.</p>").count(), 2);
}
