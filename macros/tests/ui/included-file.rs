use masque::{html, include_html};

fn main() {
    include_html!("tests/included/none.html");
    html! { <p>{include_html!("tests/included/none.html")}</p> };
    include_html!(concat!("a", "b"));
    include_html!("a\"b");
}
