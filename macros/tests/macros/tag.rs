//! Tags and Rust callers: how a template's struct is made.

use masque::{Attributes, Render, html};

mod one {
    masque::templates! {
        /// Two modules may have templates of one name.
        pub template Card(title: &str, n: u32 = 7) { <b>{title} {n}</b> }

        pub template Filtered<T: std::fmt::Display>(
            items: &[T], keep: impl Fn(&T) -> bool, more: usize = 3, note: Option<&str>,
            last: Option<usize> = Some(more + items.len()),
        ) {
            @for item in items {@if keep(item) {<i>{item:}</i>}}
            {more} {note} {last}
        }

        pub template Unnamed<T>(list: Vec<T>, size: usize = 2) { {list.len() + size} }

        pub template Link(r#type: &str, children: Slot, ..more: Attributes) {
            <a type={r#type} {..more}>{children}</a>
        }

        pub template Frame(row: Slot<usize> = { <hr> }, head: Slot = { none }) { {head}{row(1)} }
    }
}

mod two {
    masque::templates! {
        pub template Card(title: String) { <i>{title}</i> }
    }

    pub(super) mod inside {
        pub(in super::super) fn page() -> masque::Html {
            masque::html! { <super::Card title="a"/> }
        }
    }
}

use one::*;

#[test]
fn the_same_name_in_two_modules() {
    let page = html! { <one::Card title="x"/><two::Card title="y"/><Card title="z" n={1}/> };
    assert_eq!(page.as_str(), "<b>x 7</b><i>y</i><b>z 1</b>");
    assert_eq!(two::inside::page().as_str(), "<i>a</i>");
}

#[test]
fn generics_and_closures() {
    let items = [1, 2, 3];
    let page = html! {
        <Filtered items={&items} keep={|item| *item > 1} note="n" last?={None}/>
        <Filtered::<u8, _> items={&[]} keep={|_| true} more={0}/>
        <Unnamed list={vec![1]}/>
    };
    assert_eq!(page.as_str(), "<i>2</i><i>3</i>\n3 n \n\n0  0\n3");
}

#[test]
fn attributes_that_no_parameter_names() {
    let mut more = Attributes::new();
    more.set("lang", "en");
    let page = html! {
        <Link class="a {1}" type="t" hidden hx-get={String::from("/b")} {..more}>c</Link>
    };
    let expected = "<a type=\"t\" class=\"a 1\" hidden hx-get=\"/b\" lang=\"en\">c</a>";
    assert_eq!(page.as_str(), expected);
}

#[test]
fn slots_with_defaults() {
    let page = html! {
        <Frame/>
        <Frame>@slot row(n) {<b>{n}</b>}@slot head {h}</Frame>
    };
    assert_eq!(page.as_str(), "none<hr>\nh<b>1</b>");
}

#[test]
fn from_rust() {
    let title = "x";
    assert_eq!(Card! { title }.render().as_str(), "<b>x 7</b>");
    assert_eq!(Card! { n: "ab".len() as u32, title: &format!("{title}!") }.n, 2);
    let keep = |item: &i32| *item == 1;
    let filtered = Filtered! { items: &[1, 2], keep, note: "n", last?: None, more: 0 };
    assert_eq!(filtered.render().as_str(), "<i>1</i>\n0 n ");
    let text = html! { text };
    let link = Link! { r#type: "t", children: &text, more: Attributes::new() };
    assert_eq!(link.render().as_str(), "<a type=\"t\">text</a>");
    assert_eq!(Frame! { head: &text }.render().as_str(), "text<hr>");
}

#[test]
fn in_a_function() {
    masque::templates! {
        pub template Local(n: u32 = 1) { {n} }
    }
    assert_eq!(html! { <Local/> }.as_str(), "1");
}
