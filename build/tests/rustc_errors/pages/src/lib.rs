//! An application whose state has no database.

masque::include_templates!();

#[derive(Clone)]
pub struct App;
