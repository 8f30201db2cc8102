masque::templates! {
    template Row(bug: &Bog, n: u32 = "3") {
        <p>{bug} {n}</p>
    }
}

fn main() {}
