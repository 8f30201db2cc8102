//! What the templates are about.

masque::include_templates!();

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Open,
    Closed,
    Deferred,
}
