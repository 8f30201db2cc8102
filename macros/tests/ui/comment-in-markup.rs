use masque::html;

fn main() {
    let n = 1;
    html! {
        <p>See http://example.com for {n}</p>
        <b>{n}</b> /* not a comment */
        {/* one */}
    };
}
