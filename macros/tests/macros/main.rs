//! `html!` and `templates!` as people call them, and what is said about mistakes in them.

mod html;
mod include;
mod tag;
mod templates;
mod ui;
