//! The field of a template in, the name in its body out: by value or by reference.

/// A field of a template, on its way to becoming a name in the body: its value
/// where it is `Copy`, a reference to it where not.
///
/// ```
/// use masque::__rt::{ByCopy as _, ByReference as _, Param};
///
/// let (number, name) = (3, String::from("Ada"));
/// let number: i32 = Param(&number).bind();
/// let name: &String = Param(&name).bind();
/// assert_eq!((number, name.as_str()), (3, "Ada"));
/// ```
///
/// Method lookup tries `self` before `&self`, so [`ByCopy`] wins where both hold.
#[derive(Debug)]
pub struct Param<'a, T: ?Sized>(pub &'a T);

/// Binds what is `Copy`.
pub trait ByCopy {
    /// The type of the field.
    type Value;

    /// The value of the field.
    fn bind(self) -> Self::Value;
}

/// Binds what is not `Copy`.
pub trait ByReference<'a> {
    /// The type of the field.
    type Value: ?Sized;

    /// The field.
    fn bind(&self) -> &'a Self::Value;
}

impl<T: Copy> ByCopy for Param<'_, T> {
    type Value = T;

    #[inline]
    fn bind(self) -> T {
        *self.0
    }
}

impl<'a, T: ?Sized> ByReference<'a> for Param<'a, T> {
    type Value = T;

    #[inline]
    fn bind(&self) -> &'a T {
        self.0
    }
}
