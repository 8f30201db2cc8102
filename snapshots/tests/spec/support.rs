//! What the examples need to run.

use masque::{Buffer, Kind, RenderAsync};
use std::fmt::Debug;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Renders a page of any kind: fallible and async ones too.
pub(crate) fn render<K: Kind>(page: &impl RenderAsync<K, Error: Debug>) -> String {
    let mut buffer = Buffer::new();
    block_on(page.render_async_to(&mut buffer)).expect("the page renders");
    buffer.into_string()
}

/// Runs a future that never has to wait.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return value;
        }
    }
}
