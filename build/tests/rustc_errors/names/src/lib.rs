//! What the templates are about.

masque::include_templates!();

pub struct Bug {
    pub id: u32,
    pub title: String,
}

pub fn shorten(text: &str, length: usize) -> &str {
    &text[..length]
}

pub async fn title() -> String {
    String::new()
}
