//! Compiles the templates.

fn main() {
    masque_build::compile("templates");
}
