//! Compiles the templates of those engines that do it in a build script.

fn main() -> ructe::Result<()> {
    masque_build::Builder::new().folder_as("render/engines/masque", "templates").compile();
    ructe::Ructe::from_env()?.compile_templates("render/engines/ructe")
}
