//! x
masque::include_templates!();
