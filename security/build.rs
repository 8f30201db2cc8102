//! Compiles `places/`, as a user's build script does.

fn main() {
    masque_build::Builder::new().folder_as("places", "templates").compile();
}
