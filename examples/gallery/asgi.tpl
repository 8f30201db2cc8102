//! ASGI, 2016
//!
//! WSGI for programs that wait: a coroutine receives and sends messages, so that one answer can
//! come in pieces and a connection can last.
//!
//! The coroutine is an `async` template; the messages are hyper's.

/// What the coroutine sends.
#[page("/asgi/")]
pub async template Hello() -> Text {Hello, ASGI World!}
