//! `html!`: markup in an expression.

use std::future::Future;
use std::num::ParseIntError;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use masque::{Html, html};

#[track_caller]
fn check(markup: &Html, expected: &str) {
    assert_eq!(markup.as_str(), expected);
}

/// Runs a future that never waits.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing here waits"),
    }
}

#[test]
fn values_are_borrowed() {
    let name = String::from("<Ada>");
    let bold = html! { <b title="{name}">{name}</b> };
    check(&bold, "<b title=\"&lt;Ada&gt;\">&lt;Ada&gt;</b>");
    check(
        &html! { <p>{bold} {name}</p> },
        "<p><b title=\"&lt;Ada&gt;\">&lt;Ada&gt;</b> &lt;Ada&gt;</p>",
    );
}

#[test]
fn any_brackets() {
    check(&html!(<b>x</b>), "<b>x</b>");
    check(&html![<b>x</b>], "<b>x</b>");
    check(&html! {}, "");
}

#[test]
fn a_question_mark_belongs_to_the_function_around() {
    fn double(word: &str) -> Result<Html, ParseIntError> {
        Ok(html! { <b>{word.parse::<i32>()? * 2}</b> })
    }
    check(&double("21").unwrap(), "<b>42</b>");
    assert!(double("x").is_err());
}

#[test]
fn a_question_mark_in_an_attribute_and_in_a_head() {
    fn page(id: Option<u32>) -> Option<Html> {
        Some(html! { <p id="bug-{id?}">@if id? > 1 {<i>{id?}</i>}</p> })
    }
    check(&page(Some(2)).unwrap(), "<p id=\"bug-2\"><i>2</i></p>");
    assert!(page(None).is_none());
}

#[test]
fn await_belongs_to_the_function_around() {
    async fn load(id: u32) -> u32 {
        id + 1
    }
    async fn badge() -> Html {
        html! { <b>{load(6).await}</b>@for n in [1, 2] {<i>{load(n).await}</i>} }
    }
    check(&ready(badge()), "<b>7</b><i>2</i><i>3</i>");
}

#[test]
fn return_belongs_to_the_function_around() {
    fn page(name: Option<&str>) -> Html {
        html! {
            <p>
                @match name {
                    Some(name) => {<b>{name}</b>}
                    None => { @do { return html! { <i>nobody</i> } } }
                }
            </p>
        }
    }
    check(&page(Some("Ada")), "<p>\n<b>Ada</b></p>");
    check(&page(None), "<i>nobody</i>");
}

#[test]
fn return_of_the_language_ends_the_markup_only() {
    fn page(done: bool) -> (Html, bool) {
        let markup = html! { <b>a</b>@if done {@return;}<b>b</b> };
        (markup, done)
    }
    assert_eq!(page(true).0.as_str(), "<b>a</b>");
    assert_eq!(page(false).0.as_str(), "<b>a</b><b>b</b>");
    assert!(page(true).1);
}

#[test]
fn break_and_continue_of_the_loop_around() {
    let mut pages = Vec::new();
    for n in 0..5 {
        pages.push(html! {
            @if n == 1 {
                @do { continue; }
            }
            @if n == 3 {
                @do { break; }
            }
            <b>{n}</b>
        });
    }
    let texts: Vec<&str> = pages.iter().map(Html::as_str).collect();
    assert_eq!(texts, ["<b>0</b>", "<b>2</b>"]);
}

#[test]
fn inside_of_itself() {
    let names = ["Ada", "Grace"];
    let list = html! {
        <ul>{html! { @for name in names {<li>{html! { <b>{name}</b> }}</li>} }}</ul>
    };
    check(&list, "<ul><li><b>Ada</b></li><li><b>Grace</b></li></ul>");
}

#[test]
fn markup_of_a_closure() {
    let bold = |text: &str| html! { <b>{text}</b> };
    check(&html! { <p>{bold("x")}{bold("y")}</p> }, "<p><b>x</b><b>y</b></p>");
}

#[test]
fn names_of_generated_code_are_free() {
    let (out, buffer, list, mark) = (1, 2, 3, 4);
    let markup = html! {
        <b class:a={list == 3} class="b">{out} {buffer} @try {{mark}} @catch result {{result:}}</b>
    };
    check(&markup, "<b class=\"b a\">1 2 4</b>");
}

#[test]
fn interpolations_in_quoted_values() {
    let (id, n) = (7, 1.5);
    check(
        &html! { <a href="/bug/{id}?n={n:.2}" title="{id}">{id}</a> },
        "<a href=\"/bug/7?n=1.50\" title=\"7\">7</a>",
    );
    check(
        &html! { <b title="{ids().len()}, {if id > 3 { 1 } else { 2 }}"></b> },
        "<b title=\"2, 1\"></b>",
    );
    fn ids() -> [u32; 2] {
        [1, 2]
    }
}

#[test]
fn what_rust_cannot_lex_is_written_as_a_string() {
    check(&html! { <p>{"It's — in C#"} {"//"}</p> }, "<p>It&#39;s — in C# //</p>");
}

#[test]
fn letters_of_any_width_before_an_interpolation() {
    let n = 1;
    check(&html! { <p>日本 é {n}</p> }, "<p>日本 é 1</p>");
    check(
        &html! {
            <p title="日本 {n}">ß
                Ω {n}</p>
        },
        "<p title=\"日本 1\">ß\nΩ 1</p>",
    );
}

macro_rules! bold {
    ($text:expr) => {
        html! { <b>{$text}</b> }
    };
}

macro_rules! page {
    ($($markup:tt)*) => {
        html! { <main>$($markup)*</main> }
    };
}

macro_rules! attribute {
    ($name:ident, $value:literal) => {
        html! { <i $name=$value></i> }
    };
}

#[test]
fn in_a_macro_with_an_expression() {
    let name = String::from("Ada");
    check(&bold!(name), "<b>Ada</b>");
    check(&bold!(name.len() + 1), "<b>4</b>");
    check(&bold!(if name.is_empty() { "no" } else { "yes" }), "<b>yes</b>");
    check(&bold!({ 1 } + 2), "<b>3</b>");
}

#[test]
fn in_a_macro_with_tokens() {
    let n = 2;
    check(&page! { <p id="x-{n}">a b, c! {n}</p> }, "<main><p id=\"x-2\">a b, c! 2</p></main>");
    check(&page! { @for i in 0..n { <b>{i}</b> } }, "<main> <b>0</b>  <b>1</b> </main>");
    check(&page!(), "<main></main>");
    check(&page!(<b>{bold!(n)}</b>), "<main><b><b>2</b></b></main>");
}

#[test]
fn in_a_macro_with_a_name_and_a_literal() {
    check(&attribute!(title, "x"), "<i title=\"x\"></i>");
}

#[test]
fn twice_on_a_line() {
    let (a, b) = (1, 2);
    let both = [html! { <b>{a}</b> }, html! { <i title="{b}">{b}</i> }];
    check(&both[0], "<b>1</b>");
    check(&both[1], "<i title=\"2\">2</i>");
}
