use masque::html;

fn main() {
    html! {
        <Card title="x" title="y">a</Card>
    };
}
