use masque::html;

fn main() {
    let x = 1;
    html! { <p title="{x +}">{x.}</p> };
}
