use masque::html;

fn main() {
    let x = 3;
    html! { @if x == 3 <b>b</b> };
    html! { @for { <b>c</b> } };
    html! { @break; };
}
