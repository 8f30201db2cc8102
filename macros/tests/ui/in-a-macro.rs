use masque::html;

macro_rules! page {
    ($($markup:tt)*) => {
        html! { <main>$($markup)*</main> }
    };
}

fn main() {
    let _ = page! { <b tilte="x">{nme}</b> };
    let _ = page! { <b>{nme}</b> };
    let _ = page! { <b title="{nme}"></b> };
}
