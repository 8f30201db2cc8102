//! The smallest page: `cargo run -p hello`, then <http://127.0.0.1:3000/world>.

#![forbid(unsafe_code)]

use axum::{Router, extract::Path, routing::get};
use masque::{Html, html};

async fn hello(Path(name): Path<String>) -> Html {
    html! { <h1>Hello, {name}!</h1> }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://127.0.0.1:3000/world");
    axum::serve(listener, Router::new().route("/{name}", get(hello))).await
}
