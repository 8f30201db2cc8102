//! `templates!`: the items of a template file, in a Rust file.

use masque::{Render, html};

mod parts {
    masque::templates! {
        use std::fmt::Display;

        /// A list; "it's" here, and `{braces}`.
        #[derive(Debug, Clone, Copy)]
        pub template List(title: &str, items: &[u32], last: bool = items.is_empty()) {
            <section title="{title}">
                @for item in items with row {
                    <Item number={row.number()} class="it">{item}</Item>
                } @else {
                    <p>none, {last}</p>
                }
            </section>
        }

        template Item(number: usize, children: Slot, ..rest: Attributes) {
            <b data-n={number} {..rest}>{children}</b>
        }

        pub(super) fn shout(text: impl Display) -> String {
            text.to_string().to_uppercase()
        }

        pub template Fails(word: &str) -> Result<Html> {
            <i>{word.parse::<u8>()?}</i>
        }
    }
}

#[test]
fn items_of_a_module() {
    let list = parts::List { title: "x", items: &[4, 5], last: false };
    assert!(format!("{list:?}").starts_with("List"));
    assert_eq!(
        list.render().as_str(),
        "<section title=\"x\">\n<b data-n=\"1\" class=\"it\">4</b>\n\
         <b data-n=\"2\" class=\"it\">5</b>\n</section>"
    );
    assert_eq!(parts::shout("a"), "A");
}

#[test]
fn defaults() {
    use parts::List;
    let list = List! { title: "x", items: &[] };
    assert!(list.last);
    assert_eq!(list.render().as_str(), "<section title=\"x\">\n<p>none, true</p>\n</section>");
}

#[test]
fn a_template_that_fails() {
    use masque::TryRender;
    let page = parts::Fails { word: "7" }.try_render();
    assert_eq!(page.unwrap().as_str(), "<i>7</i>");
    assert!(parts::Fails { word: "x" }.try_render().is_err());
}

#[test]
fn tags_in_html() {
    use parts::List;
    let page = html! { <main><List title="x" items={&[1]}/></main> };
    assert_eq!(
        page.as_str(),
        "<main><section title=\"x\">\n<b data-n=\"1\" class=\"it\">1</b>\n</section></main>"
    );
}

/// Both macros give the same page for the same markup.
macro_rules! same {
    ($($markup:tt)*) => {{
        masque::templates! {
            template Page() {
                $($markup)*
            }
        }
        (Page {}.render(), html! { $($markup)* })
    }};
}

#[test]
fn the_same_page_as_in_html() {
    let (page, markup) = same! {
        <ul class="a  b">
            @for i in 0..3 {
                <li>{i}, not yet <b>done</b>!</li>
            }
        </ul>
        <p title="{1 + 1}">x  y</p>
    };
    assert_eq!(page, markup);
}

/// A template in a macro of the author's.
macro_rules! badge {
    ($name:ident, $text:expr) => {
        masque::templates! {
            pub(crate) template $name(n: u32) { <b>{$text}: {n}</b> }
        }
    };
}

badge!(Bugs, "bugs");

#[test]
fn in_a_macro() {
    assert_eq!(Bugs { n: 3 }.render().as_str(), "<b>bugs: 3</b>");
}
