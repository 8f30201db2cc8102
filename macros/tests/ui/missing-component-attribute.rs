use masque::html;

masque::templates! {
    pub template Card(title: &str, children: Slot) {
        <section title={title}>{children}</section>
    }
}

fn main() {
    html! { <Card>a</Card> };
    html! { <p><Card title="x"/></p> };
}
