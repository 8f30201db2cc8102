use masque::html;

masque::templates! {
    pub template Card(title: &str, n: u32 = 0, children: Slot) {
        <section title={title}>{n} {children}</section>
    }
}

fn main() {
    html! {
        <Card title="x" colour="red">a</Card>
        <Card title="x" n="three">a</Card>
        <Card title={3}>a</Card>
        <Card title="x">a @slot footer { <b></b> }</Card>
    };
}
