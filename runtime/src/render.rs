//! What a template is: something that writes text of a [`Kind`].
//!
//! There are three traits, each taking in the one before: [`Render`] always
//! succeeds, [`TryRender`] may fail, [`RenderAsync`] may wait.

use alloc::boxed::Box;
use alloc::string::String;
use core::convert::Infallible;
use core::fmt;
use core::future::{Future, ready};

use crate::buffer::{Buffer, Cursor};
use crate::kind::{Html, Kind};
use crate::safe::Nonce;
use crate::sink::{PlainText, for_pointers, for_texts};
use crate::sizes::Remembered;

/// Something that can be written among the content of a page of kind `K`.
///
/// Templates implement it, and so do plain texts, numbers, `bool`, `char`, and
/// options and pointers of all these. `None` and `()` write nothing.
///
/// A type of your own gets a look of its own by implementing it:
///
/// ```
/// use masque::{Buffer, Html, Render};
///
/// struct Stars(usize);
///
/// impl Render<Html> for Stars {
///     fn render_to(&self, out: &mut Buffer) {
///         for _ in 0..self.0 {
///             out.push_str("<i class=star></i>");
///         }
///     }
/// }
///
/// assert_eq!(Some(Stars(1)).render().as_str(), "<i class=star></i>");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written here",
    label = "this is neither text nor `{K}`",
    note = "write one of its fields, such as `{{value.name}}`, or `{{value:}}` if it implements `Display`",
    note = "a list is written by `@for item in items {{ … }}`, a template by its tag: `<Name …/>`",
    note = "a template that may fail is written by one that may fail too: `-> Result<Html>`"
)]
pub trait Render<K: Kind = Html> {
    /// Writes it into a buffer, behind what is there.
    ///
    /// Into a buffer that is used again, with [`Buffer::clear`] in between, pages are written
    /// without allocating:
    ///
    /// ```
    /// use masque::{Buffer, Render, html};
    ///
    /// let mut out = Buffer::with_capacity(1024);
    /// let mut sent = 0;
    /// for id in 1..=3 {
    ///     out.clear();
    ///     html!(<h1>Bug {id}</h1>).render_to(&mut out);
    ///     sent += out.as_str().len(); // whoever sends it copies it from here
    /// }
    /// assert_eq!(out.as_str(), "<h1>Bug 3</h1>");
    /// assert_eq!(sent, 42);
    /// ```
    fn render_to(&self, out: &mut Buffer);

    /// The least number of bytes it will write, as far as that is known.
    fn size_hint(&self) -> usize {
        0
    }

    /// Writes it, and static text after it: what generated code calls.
    #[doc(hidden)]
    #[inline]
    fn __render_then(&self, after: &'static str, out: &mut Cursor<'_>) {
        self.render_to(out.buffer());
        out.resume();
        out.push_str(after);
    }

    /// Writes it into a text of its own.
    fn render(&self) -> K {
        let (code, least) = (Self::render_to as *const (), self.size_hint());
        if least < LARGE {
            return whole(code, least, |out| self.render_to(out));
        }
        large(code, least, &mut |out| self.render_to(out))
    }

    /// Writes it into a text of its own, with a [`Nonce`] on every script and style.
    fn render_with_nonce(&self, nonce: &Nonce) -> K {
        let last = Remembered::of(Self::render_to as *const (), self.size_hint());
        let mut out = Buffer::roomy(last.len());
        out.set_nonce(nonce.clone());
        self.render_to(&mut out);
        last.note(out.len());
        K::__take_from(&mut out)
    }
}

/// The bytes of static text from which a call more does not show. Which side a template is on is
/// known when it is compiled.
const LARGE: usize = 256;

/// A page in a text of its own; `code` is what its length is remembered by.
#[cfg_attr(not(debug_assertions), inline)]
fn whole<K: Kind>(code: *const (), least: usize, write: impl FnOnce(&mut Buffer)) -> K {
    let last = Remembered::of(code, least);
    let mut out = Buffer::roomy(last.len());
    write(&mut out);
    last.note(out.len());
    K::__take_from(&mut out)
}

/// The same, once for all templates of a kind.
#[inline(never)]
fn large<K: Kind>(code: *const (), least: usize, write: &mut dyn FnMut(&mut Buffer)) -> K {
    whole(code, least, write)
}

/// Something that can be written, or fails to be.
///
/// A template whose body uses `?` implements only this one. Every [`Render`] is
/// a `TryRender` that never fails.
///
/// ```
/// use masque::TryRender;
///
/// let page: masque::Html = 3.try_render().unwrap_or_else(|never| match never {});
/// assert_eq!(page.as_str(), "3");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written here",
    label = "this is neither text nor `{K}`",
    note = "write one of its fields, such as `{{value.name}}`, or `{{value:}}` if it implements `Display`",
    note = "an `async` template is written by an `async` template only"
)]
pub trait TryRender<K: Kind = Html> {
    /// Why it may fail.
    type Error;

    /// Writes it into a buffer, as [`Render::render_to`] does. What was written before a failure
    /// stays there.
    ///
    /// ```
    /// use masque::{Buffer, Html, TryRender};
    ///
    /// /// What was in the buffer, and the page, or only what was in the buffer.
    /// fn append<T: TryRender<Html>>(page: &T, out: &mut Buffer) -> Result<(), T::Error> {
    ///     let before = out.len();
    ///     page.try_render_to(out).inspect_err(|_| out.truncate(before))
    /// }
    ///
    /// let mut out = Buffer::new();
    /// append(&"a < b", &mut out).unwrap_or_else(|never| match never {});
    /// assert_eq!(out.as_str(), "a &lt; b");
    /// ```
    fn try_render_to(&self, out: &mut Buffer) -> Result<(), Self::Error>;

    /// Writes it into a text of its own.
    fn try_render(&self) -> Result<K, Self::Error> {
        let last = Remembered::of(Self::try_render_to as *const (), 0);
        let mut out = Buffer::roomy(last.len());
        self.try_render_to(&mut out)?;
        last.note(out.len());
        Ok(K::__take_from(&mut out))
    }

    /// Writes it into a text of its own, with a [`Nonce`] on every script and style.
    fn try_render_with_nonce(&self, nonce: &Nonce) -> Result<K, Self::Error> {
        let mut out = Buffer::with_nonce(nonce.clone());
        self.try_render_to(&mut out)?;
        Ok(K::from_buffer(out))
    }
}

#[diagnostic::do_not_recommend]
impl<K: Kind, T: Render<K> + ?Sized> TryRender<K> for T {
    type Error = Infallible;

    fn try_render_to(&self, out: &mut Buffer) -> Result<(), Infallible> {
        self.render_to(out);
        Ok(())
    }

    fn try_render(&self) -> Result<K, Infallible> {
        Ok(self.render())
    }
}

/// Something that can be written once what it waits for is there.
///
/// An `async template` implements only this one. Every [`TryRender`] is a
/// `RenderAsync` that never waits: it is written when its future is made.
///
/// The futures are `Send` where the values in the template are.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written here",
    label = "this is neither text nor `{K}`",
    note = "write one of its fields, such as `{{value.name}}`, or `{{value:}}` if it implements `Display`"
)]
pub trait RenderAsync<K: Kind = Html> {
    /// Why it may fail.
    type Error;

    /// Writes it into a buffer, as [`Render::render_to`] does. What was written before a failure
    /// stays there, and so does what was written before the future is dropped.
    fn render_async_to(&self, out: &mut Buffer) -> impl Future<Output = Result<(), Self::Error>>;

    /// Writes it and lets go of it.
    ///
    /// What does not wait is written before the future is made, which keeps nothing
    /// of it. Any other is boxed: a template may contain itself.
    #[doc(hidden)]
    fn __render_owned_to(self, out: &mut Buffer) -> impl Future<Output = Result<(), Self::Error>>
    where
        Self: Sized,
    {
        Box::pin(async move { self.render_async_to(out).await })
    }

    /// Writes it into a text of its own.
    fn render_async(&self) -> impl Future<Output = Result<K, Self::Error>> {
        async move {
            let mut out = Buffer::new();
            self.render_async_to(&mut out).await?;
            Ok(K::from_buffer(out))
        }
    }

    /// Writes it into a text of its own, with a [`Nonce`] on every script and style.
    fn render_async_with_nonce(
        &self,
        nonce: &Nonce,
    ) -> impl Future<Output = Result<K, Self::Error>> {
        let mut out = Buffer::with_nonce(nonce.clone());
        async move {
            self.render_async_to(&mut out).await?;
            Ok(K::from_buffer(out))
        }
    }
}

#[diagnostic::do_not_recommend]
impl<K: Kind, T: TryRender<K> + ?Sized> RenderAsync<K> for T {
    type Error = T::Error;

    // Not `async`: a future that borrowed `self` would be `Send` only if `T` were `Sync`.
    fn render_async_to(&self, out: &mut Buffer) -> impl Future<Output = Result<(), Self::Error>> {
        ready(self.try_render_to(out))
    }

    fn __render_owned_to(self, out: &mut Buffer) -> impl Future<Output = Result<(), Self::Error>>
    where
        Self: Sized,
    {
        ready(self.try_render_to(out))
    }

    fn render_async(&self) -> impl Future<Output = Result<K, Self::Error>> {
        ready(self.try_render())
    }

    fn render_async_with_nonce(
        &self,
        nonce: &Nonce,
    ) -> impl Future<Output = Result<K, Self::Error>> {
        ready(self.try_render_with_nonce(nonce))
    }
}

impl<K: Kind> Render<K> for str {
    fn render_to(&self, out: &mut Buffer) {
        self.write_text::<K::Escape>(out);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __render_then(&self, after: &'static str, out: &mut Cursor<'_>) {
        self.__write_then::<K::Escape>(after, out);
    }

    fn size_hint(&self) -> usize {
        self.len()
    }
}

impl<K: Kind> Render<K> for String {
    fn render_to(&self, out: &mut Buffer) {
        self.write_text::<K::Escape>(out);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __render_then(&self, after: &'static str, out: &mut Cursor<'_>) {
        self.__write_then::<K::Escape>(after, out);
    }

    fn size_hint(&self) -> usize {
        self.len()
    }
}

macro_rules! render_as_text {
    ($($text:ty),*) => {$(
        impl<K: Kind> Render<K> for $text {
            fn render_to(&self, out: &mut Buffer) {
                self.write_text::<K::Escape>(out);
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn __render_then(&self, after: &'static str, out: &mut Cursor<'_>) {
                self.__write_then::<K::Escape>(after, out);
            }
        }
    )*};
}

for_texts!(render_as_text);
render_as_text!(bool, (), fmt::Arguments<'_>);

for_pointers!(<K: Kind> Render<K> {
    fn render_to(&self, out: &mut Buffer) {
        (**self).render_to(out);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __render_then(&self, after: &'static str, out: &mut Cursor<'_>) {
        (**self).__render_then(after, out);
    }

    fn size_hint(&self) -> usize {
        (**self).size_hint()
    }
});

impl<K: Kind, T: Render<K>> Render<K> for Option<T> {
    fn render_to(&self, out: &mut Buffer) {
        if let Some(value) = self {
            value.render_to(out);
        }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn __render_then(&self, after: &'static str, out: &mut Cursor<'_>) {
        match self {
            Some(value) => value.__render_then(after, out),
            None => out.push_str(after),
        }
    }

    fn size_hint(&self) -> usize {
        self.as_ref().map_or(0, Render::size_hint)
    }
}
