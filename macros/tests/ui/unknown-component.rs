use masque::html;

fn main() {
    html! {
        <Card title="x"/>
        <ui::Card title="x"/>
    };
}
