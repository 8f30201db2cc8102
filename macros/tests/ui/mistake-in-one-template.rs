masque::templates! {
    template Broken(name: &str) {
        <b tilte={name}></b>
    }

    pub template Sound(name: &str) {
        <b>{name}</b>
    }
}

fn main() {
    // Only `Broken` is missing: this is no mistake.
    let _ = Sound { name: "x" };
}
