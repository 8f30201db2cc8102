//! Twisted, 2001
//!
//! A value may be a promise: a widget writes what it has, and the page is complete when the last
//! answer has come from elsewhere, without a thread that waits for it.
//!
//! `%%%%` wrote whatever came; here it is escaped. Callbacks have become `.await`.

use masque::Result;
use tokio::sync::oneshot;

/// Asks somebody else, who answers later.
async fn echo_perspective(text: &str) -> Result<String> {
    let (answer, answered) = oneshot::channel();
    let text = text.to_owned();
    tokio::spawn(async move { answer.send(text) });
    Ok(answered.await?)
}

/// A widget that shows a text and the echo of it.
#[page("/twisted/widget")]
pub async template EchoWidget(echotext: &str = "hello web!") -> Result<Html> {
    <h1>Welcome to my widget, displaying {echotext}.</h1>
    <p>Here it is: {echo_perspective(echotext).await?}</p>
}
