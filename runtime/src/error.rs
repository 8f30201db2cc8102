//! Why a template failed: any error of the program, with the errors behind it.

use alloc::boxed::Box;
use core::error::Error as StdError;
use core::panic::Location;
use core::{fmt, iter};

/// What `?` in a template gives: any error that can cross threads.
///
/// ```
/// fn parse(text: &str) -> masque::Result<u8> {
///     Ok(text.parse()?)
/// }
///
/// let error = parse("many").unwrap_err();
/// assert_eq!(error.to_string(), "invalid digit found in string");
/// assert!(error.downcast_ref::<std::num::ParseIntError>().is_some());
/// ```
///
/// Like every type that takes any error, it is not one itself; `?` turns it into
/// a `Box<dyn Error + Send + Sync>` where that is wanted.
pub struct Error {
    error: Box<dyn StdError + Send + Sync>,
    #[cfg(debug_assertions)]
    place: &'static Location<'static>,
}

/// What a template that may fail gives.
pub type Result<T, E = Error> = core::result::Result<T, E>;

impl Error {
    /// The error behind this one.
    #[must_use]
    pub fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }

    /// The error itself, if it is an `E`.
    #[must_use]
    pub fn downcast_ref<E: StdError + 'static>(&self) -> Option<&E> {
        self.error.downcast_ref()
    }

    /// Where it became an `Error`: the `?` that met it, or the `into`. Known in debug builds only.
    ///
    /// ```
    /// let error = masque::Error::from(std::fmt::Error);
    /// assert_eq!(error.place().is_some(), cfg!(debug_assertions));
    /// ```
    #[must_use]
    pub fn place(&self) -> Option<&'static Location<'static>> {
        #[cfg(debug_assertions)]
        return Some(self.place);
        #[cfg(not(debug_assertions))]
        None
    }
}

impl<E: StdError + Send + Sync + 'static> From<E> for Error {
    #[cfg_attr(debug_assertions, track_caller)]
    fn from(error: E) -> Self {
        Self {
            error: Box::new(error),
            #[cfg(debug_assertions)]
            place: Location::caller(),
        }
    }
}

impl From<Error> for Box<dyn StdError + Send + Sync> {
    fn from(error: Error) -> Self {
        error.error
    }
}

impl From<Error> for Box<dyn StdError> {
    fn from(error: Error) -> Self {
        error.error
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

/// The error and all that are behind it, one a line.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.error)?;
        for cause in iter::successors(self.source(), |&cause| cause.source()) {
            write!(f, "\ncaused by: {cause}")?;
        }
        Ok(())
    }
}
