//! Pages as responses of the real frameworks.
//!
//! They take minutes to build, so they are tested only when asked for:
//! `cargo test -p masque-runtime --test frameworks --features __frameworks`.

mod actix;
mod axum;
mod http;
mod rocket;

use masque::{Buffer, Error, Html, Render, Svg, Text, Xml};

/// What a framework sent.
#[derive(Debug, PartialEq)]
struct Answer {
    status: u16,
    media_type: String,
    body: String,
}

/// The paths that each application serves, and what must come back.
fn expected() -> [(&'static str, Answer); 5] {
    let answer = |status, media_type: &str, body: &str| Answer {
        status,
        media_type: media_type.to_owned(),
        body: body.to_owned(),
    };
    [
        ("/html", answer(200, "text/html; charset=utf-8", "<p>1 &lt; 2</p>")),
        ("/svg", answer(200, "image/svg+xml; charset=utf-8", "<svg/>")),
        ("/xml", answer(200, "application/xml; charset=utf-8", "<feed/>")),
        ("/text", answer(200, "text/plain; charset=utf-8", "1 < 2")),
        ("/error", answer(500, "text/plain; charset=utf-8", "Internal Server Error")),
    ]
}

struct Page;

impl Render<Html> for Page {
    fn render_to(&self, out: &mut Buffer) {
        out.push_str("<p>");
        out.cursor().html("1 < 2", "");
        out.push_str("</p>");
    }
}

fn svg() -> Svg {
    Svg::trust_unchecked("<svg/>", "a test")
}

fn xml() -> Xml {
    Xml::trust_unchecked("<feed/>", "a test")
}

fn text() -> Text {
    Text::from("1 < 2")
}

/// A page whose failure holds a secret.
fn failure() -> Result<Html, Error> {
    Err(std::io::Error::other("the password is 1234"))?
}
