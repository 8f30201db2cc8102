use masque::html;

fn main() {
    let x = "x";
    html! {
        <a href="{x}">a</a>
        <a href="java{x}">a</a>
        <a onclick={x} href=x{x}>a</a>
        <{x}>a</{x}>
        <script>f({x})</script>
    };
}
