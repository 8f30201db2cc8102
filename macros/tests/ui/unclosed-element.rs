use masque::html;

fn main() {
    html! {
        <section>
            <p>one
        </section>
        <b>two
    };
}
