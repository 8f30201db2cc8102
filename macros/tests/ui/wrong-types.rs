use masque::html;

fn main() {
    let n = 3;
    html! {
        @if n { <b></b> }
        @for i in n { <b>{i}</b> }
        <b class:odd={n}></b>
    };
}
