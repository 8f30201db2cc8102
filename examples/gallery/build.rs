//! Compiles the templates beside this file.

fn main() {
    masque_build::Builder::new().folder_as(".", "templates").compile();
}
