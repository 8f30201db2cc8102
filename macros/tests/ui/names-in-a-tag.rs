use masque::{Attributes, html};

masque::templates! {
    pub template Card(title: &str, n: u32 = 0) {
        <section title={title}>{n}</section>
    }
}

fn main() {
    let more = Attributes::new();
    let _ = html! { <Card titel="x"/> };
    let _ = html! { <Card title="x" {..more}>a</Card> };
    let _ = Card! { title: "z", title: "y", m: 3 };
    let _ = Card! { title?: None };
}
