//! Being told to stop: Ctrl-C, or `SIGTERM` from a supervisor.

use std::future::pending;

/// Waits until the program is told to stop.
pub(super) async fn told_to_stop() {
    tokio::select! {
        () = interrupt() => {}
        () = terminate() => {}
    }
}

async fn interrupt() {
    match tokio::signal::ctrl_c().await {
        Ok(()) => {}
        // A system that cannot tell never does.
        Err(_) => pending().await,
    }
}

#[cfg(unix)]
async fn terminate() {
    use tokio::signal::unix::{SignalKind, signal};

    match signal(SignalKind::terminate()) {
        Ok(mut signals) => {
            signals.recv().await;
        }
        Err(_) => pending().await,
    }
}

#[cfg(not(unix))]
async fn terminate() {
    pending().await
}
