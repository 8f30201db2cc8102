masque::templates! {
    template One(name) { <p>{name}</p> }
}

fn main() {}
