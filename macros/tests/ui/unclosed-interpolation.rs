use masque::html;

fn main() {
    let x = "x";
    html! { <p title="{x">{x}</p> };
    html! { <p>{x:.2$$}</p> };
    html! { <p>{{ x }}</p> };
    html! { <p>{3}</p> };
}
