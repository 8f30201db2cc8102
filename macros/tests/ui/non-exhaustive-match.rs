use masque::html;

fn main() {
    let n = Some(1);
    html! {
        @match n {
            Some(n) if n > 3 => { <b>{n}</b> }
            None => {}
        }
    };
}
