use masque::html;

fn main() {
    let names = vec![String::new()];
    html! {
        @for name in names { <b>{name}</b> }
        <p>{names.len()}</p>
    };
}
