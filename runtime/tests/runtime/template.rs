//! Types outside the crate that are templates, as generated code writes them.

use std::convert::Infallible;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use masque::__rt::{ByCopy as _, ByReference as _, Param};
use masque::{Buffer, Error, Html, Render, RenderAsync, TryRender};

use crate::values::html;
use crate::written;

struct Plain<'name, T> {
    name: &'name str,
    value: T,
}

impl<T: Render> Render<Html> for Plain<'_, T> {
    fn render_to(&self, out: &mut Buffer) {
        let name = Param(&self.name).bind();
        let value = Param(&self.value).bind();
        html(name, out);
        html(value, out);
    }
}

/// Implements only `TryRender`.
struct Fallible<'a> {
    digits: &'a str,
}

impl TryRender<Html> for Fallible<'_> {
    type Error = Error;

    fn try_render_to(&self, out: &mut Buffer) -> Result<(), Error> {
        let number: u8 = self.digits.parse()?;
        TryRender::<Html>::try_render_to(&Plain { name: "n", value: number }, out)?;
        Ok(())
    }
}

/// Implements only `RenderAsync`.
struct Waiting<T> {
    value: T,
}

impl<T: Render> RenderAsync<Html> for Waiting<T> {
    type Error = Error;

    async fn render_async_to(&self, out: &mut Buffer) -> Result<(), Error> {
        RenderAsync::<Html>::render_async_to(&Fallible { digits: "1" }, out).await?;
        std::future::ready(()).await;
        html(&self.value, out);
        Ok(())
    }
}

/// An async template that cannot fail.
struct Patient;

impl RenderAsync<Html> for Patient {
    type Error = Infallible;

    async fn render_async_to(&self, out: &mut Buffer) -> Result<(), Infallible> {
        std::future::ready(()).await;
        out.push_str("done");
        masque::__rt::nonce(out);
        Ok(())
    }
}

fn finish<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("nothing here waits for anything outside"),
    }
}

fn assert_send<T: Send>(future: T) -> T {
    future
}

#[test]
fn each_trait_takes_in_the_one_before() -> Result<(), Error> {
    let plain = Plain { name: "a", value: 1 };
    assert_eq!(plain.render().as_str(), "a1");
    assert_eq!(plain.try_render()?.as_str(), "a1");
    assert_eq!(finish(plain.render_async())?.as_str(), "a1");
    assert_eq!(Fallible { digits: "7" }.try_render()?.as_str(), "n7");
    assert_eq!(finish(Fallible { digits: "7" }.render_async())?.as_str(), "n7");
    assert_eq!(finish(Waiting { value: "<" }.render_async())?.as_str(), "n1&lt;");
    assert_eq!(finish(Patient.render_async())?.as_str(), "done");
    Ok(())
}

#[test]
fn each_trait_carries_a_nonce() -> Result<(), Error> {
    let nonce = masque::Nonce::new("abc")?;
    assert_eq!(finish(Patient.render_async_with_nonce(&nonce))?.as_str(), "done nonce=\"abc\"");
    assert_eq!(Fallible { digits: "7" }.try_render_with_nonce(&nonce)?.as_str(), "n7");
    let plain = Plain { name: "a", value: 1 };
    assert_eq!(finish(assert_send(plain.render_async_with_nonce(&nonce)))?.as_str(), "a1");
    Ok(())
}

#[test]
fn failures_come_through() {
    assert!(Fallible { digits: "x" }.try_render().is_err());
    assert!(finish(Fallible { digits: "x" }.render_async()).is_err());
}

#[test]
fn futures_are_send_when_values_are() {
    let waiting = Waiting { value: String::from("x") };
    let rendered = finish(assert_send(waiting.render_async()));
    assert_eq!(rendered.expect("digits").as_str(), "n1x");
    assert!(finish(assert_send(Patient.render_async())).is_ok());

    // What does not wait is written at once, so not even its values matter.
    let shared = Plain { name: "", value: std::rc::Rc::new(1) };
    assert!(finish(assert_send(shared.render_async())).is_ok());
}

#[test]
fn parameters_bind_by_value_or_by_reference() {
    fn generic<T>(value: &T) -> &T {
        Param(value).bind()
    }

    fn generic_copy<T: Copy>(value: &T) -> T {
        Param(value).bind()
    }

    let owned = String::from("a");
    let reference: &String = Param(&owned).bind();
    let slice: &[u8] = Param(&[1_u8, 2].as_slice()).bind();
    let number: i32 = Param(&3).bind();
    assert_eq!((reference.as_str(), slice.len(), number), ("a", 2, 3));
    assert_eq!((generic(&owned).as_str(), generic_copy(&4)), ("a", 4));
}

#[test]
fn slots_with_arguments() {
    type Row<'a> = &'a dyn for<'x> Fn(&'x str, &mut Buffer);
    let row: Row<'_> = &|name, out| html(name, out);
    assert_eq!(written(|out| row("<", out)), "&lt;");
}
