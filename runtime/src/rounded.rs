//! A value and a number of places in, its rounded text out: `{price:.2}`.

use core::fmt::{self, Display, Formatter};

use crate::buffer::{Buffer, Cursor};
use crate::escape::Escape;
use crate::kind::Kind;
use crate::render::Render;
use crate::sink::PlainText;

/// A value, written as `{value:.N}` writes it: of floats so many places.
///
/// It is for them that it is there: they are written in place, other values by `Display`.
#[derive(Debug)]
pub struct Rounded<'a, T: ?Sized> {
    value: &'a T,
    places: usize,
}

/// A value to be written with so many places.
///
/// ```
/// use masque::Render;
/// use masque::__rt::rounded;
///
/// let price: masque::Html = rounded(&2.5, 2).render();
/// assert_eq!(price.as_str(), "2.50");
/// let name: masque::Html = rounded("Ada", 2).render();
/// assert_eq!(name.as_str(), "Ad");
/// ```
#[cfg_attr(not(debug_assertions), inline(always))]
pub const fn rounded<T: Display + ?Sized>(value: &T, places: usize) -> Rounded<'_, T> {
    Rounded { value, places }
}

impl<T: Display + ?Sized> Display for Rounded<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{:.*}", self.places, self.value)
    }
}

impl<T: Display + ?Sized> PlainText for Rounded<'_, T> {
    fn write_text<E: Escape>(&self, out: &mut Buffer) {
        self.__write_then::<E>("", &mut out.cursor());
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __write_then<E: Escape>(&self, after: &'static str, out: &mut Cursor<'_>) {
        match float::of(self.value) {
            Some(number) => out.rounded(number, self.places, after),
            None => format_args!("{self}").__write_then::<E>(after, out),
        }
    }
}

impl<K: Kind, T: Display + ?Sized> Render<K> for Rounded<'_, T> {
    fn render_to(&self, out: &mut Buffer) {
        self.write_text::<K::Escape>(out);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __render_then(&self, after: &'static str, out: &mut Cursor<'_>) {
        self.__write_then::<K::Escape>(after, out);
    }
}

/// Whether a type is one of the floats: known when its code is generated.
#[cfg(not(feature = "safe"))]
mod float {
    #![expect(unsafe_code, reason = "a value is read as of its own type, by another name")]

    use core::any::TypeId;
    use core::marker::PhantomData;

    /// The number, if it is one.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn of<T: ?Sized>(value: &T) -> Option<f64> {
        let id = type_id::<T>();
        // SAFETY: each is read as of its own type, and the reference is not kept.
        unsafe {
            if id == TypeId::of::<f64>() {
                Some(read::<f64, T>(value))
            } else if id == TypeId::of::<&f64>() {
                Some(*read::<&f64, T>(value))
            } else if id == TypeId::of::<f32>() {
                Some(f64::from(read::<f32, T>(value)))
            } else {
                None
            }
        }
    }

    /// Reads a value by another name of its type.
    ///
    /// # Safety
    /// `N` is `T`, but for a lifetime, and is used no longer than `T` is there.
    #[cfg_attr(not(debug_assertions), inline(always))]
    unsafe fn read<N: Copy, T: ?Sized>(value: &T) -> N {
        debug_assert_eq!(size_of_val(value), size_of::<N>(), "another type");
        debug_assert_eq!(align_of_val(value), align_of::<N>(), "another type");
        // SAFETY: it is such a value.
        unsafe { core::ptr::from_ref(value).cast::<N>().read() }
    }

    /// [`TypeId::of`] for types that borrow: all lifetimes are taken for `'static`, as they are
    /// wherever code is generated. So it says nothing of them: it is no proof that a type holds
    /// for longer than it does, and the three that it is compared with can be read whatever theirs is.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn type_id<T: ?Sized>() -> TypeId {
        trait Type {
            fn id(&self) -> TypeId
            where
                Self: 'static;
        }

        impl<T: ?Sized> Type for PhantomData<T> {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn id(&self) -> TypeId
            where
                Self: 'static,
            {
                TypeId::of::<T>()
            }
        }

        let nothing = PhantomData::<T>;
        let nothing: &(dyn Type + '_) = &nothing;
        // SAFETY: only the bound changes, not what is pointed to, which holds no value: nothing can be
        // used after its lifetime.
        let nothing: &(dyn Type + 'static) = unsafe { core::mem::transmute(nothing) };
        nothing.id()
    }
}

/// Types are told apart by `unsafe` only.
#[cfg(feature = "safe")]
mod float {
    pub(super) fn of<T: ?Sized>(_: &T) -> Option<f64> {
        None
    }
}
