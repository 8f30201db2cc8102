//! What rustc says about templates without errors.

masque::include_templates!();
