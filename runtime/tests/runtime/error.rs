//! Errors of templates.

use std::error::Error as StdError;
use std::fmt;

use masque::{Error, TryRender};

#[derive(Debug)]
struct Outer(std::num::ParseIntError);

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such bug")
    }
}

impl StdError for Outer {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}

fn fail() -> masque::Result<u8> {
    let number = "x".parse::<u8>().map_err(Outer)?;
    Ok(number)
}

#[test]
fn it_is_shown_with_what_is_behind_it() {
    let error = fail().unwrap_err();
    assert_eq!(error.to_string(), "no such bug");
    assert_eq!(format!("{error:?}"), "no such bug\ncaused by: invalid digit found in string");
    assert!(error.source().is_some());
    assert!(error.downcast_ref::<Outer>().is_some());
    assert!(error.downcast_ref::<fmt::Error>().is_none());
}

#[test]
fn it_becomes_a_boxed_error() {
    fn handler() -> Result<(), Box<dyn StdError + Send + Sync>> {
        fail()?;
        Ok(())
    }
    assert!(handler().unwrap_err().is::<Outer>());
}

#[test]
fn what_never_fails_goes_through_a_question_mark() {
    fn template() -> masque::Result<masque::Html> {
        Ok("text".try_render()?)
    }
    assert_eq!(template().expect("infallible").as_str(), "text");
    fn assert_thread_safe<T: Send + Sync + 'static>() {}
    assert_thread_safe::<Error>();
}
