//! Serves the gallery on 127.0.0.1.

fn main() -> std::io::Result<()> {
    masque::serve_blocking(gallery::router())
}
