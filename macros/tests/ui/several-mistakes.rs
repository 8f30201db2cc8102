use masque::html;

fn main() {
    let name = "Ada";
    html! {
        <p>
            <blink>{name}</blink>
            <b tilte={name}></b>
            <br>x</br>
        </p>
        <i id="a" id="b">{}</i>
    };
}
