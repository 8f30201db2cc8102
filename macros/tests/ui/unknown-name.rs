use masque::html;

fn main() {
    let title = "x";
    html! {
        <h1>{titel}</h1>
        <p title="about {missing}">{title.length()}</p>
    };
}
