masque::templates! {
    template One(name: &str, name: &str) { <p>{name}</p> }
    template Two(list: &mut Vec<u32>) { <p>{list.len()}</p> }
    template Three(..rest: Attributes, n: u32) { <p {..rest}>{n}</p> }
    template Four() -> Json { <p>x</p> }
}

fn main() {}
