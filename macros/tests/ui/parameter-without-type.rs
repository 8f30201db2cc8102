masque::templates! {
    template One(name) { <p>{name}</p> }
    template Two(list: &mut Vec<u32>) { <p>{list.len()}</p> }
}

fn main() {}
