//! What the templates are about.

masque::include_templates!();

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Open,
    Closed,
    Deferred,
}

pub struct Bug {
    pub id: u32,
    pub title: String,
    pub status: Status,
}

pub fn shorten(text: &str, length: usize) -> &str {
    &text[..length]
}

pub fn load(id: u32) -> Result<Bug, std::num::ParseIntError> {
    "0".parse().map(|zero: u32| Bug { id: id + zero, title: String::new(), status: Status::Open })
}

pub async fn title() -> String {
    String::new()
}
