use masque::html;

masque::templates! {
    template Parsed(word: &str) {
        <p>{word.parse::<u8>()?}</p>
    }
}

fn page(word: &str) -> masque::Html {
    html! { <p>{word.parse::<u8>()?}</p> }
}

fn main() {}
