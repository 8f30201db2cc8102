//! The program that was built of a site, as it runs.
//!
//! It answers on a port of its own choice, and tells it through a connection that stays open
//! as long as either lives: so the program ends when this command does, however that ends.

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep, timeout};

/// Names the address to connect to, and the word to say there.
const VARIABLE: &str = "MASQUE_SERVE";

/// Its requests, and not where it listens: browsers do not ask there.
const LOG: &str = "info,masque::serve::connections=warn";

/// How long the last answers of a program may take that is to end.
const PATIENCE: Duration = Duration::from_secs(2);

/// A program that runs.
pub(crate) struct Program {
    child: Child,
    target: Target,
    /// Closed, it ends the program.
    _line: BufReader<TcpStream>,
}

/// Where a program answers.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) address: SocketAddr,
    /// Held by each request until it is answered.
    lease: Arc<()>,
}

impl Program {
    /// Starts a program, and waits until it answers; or a report of why it does not.
    pub(crate) async fn start(file: &Path) -> Result<Self, String> {
        let failed =
            |error: io::Error| format!("error: cannot run `{}`: {error}\n\n", file.display());
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        // Nobody else on this machine can guess it.
        let word = format!("{:016x}", RandomState::new().hash_one(address));
        let mut child = Command::new(file)
            .env(VARIABLE, format!("{address} {word}"))
            .env("RUST_LOG", std::env::var("RUST_LOG").unwrap_or_else(|_| LOG.to_owned()))
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(failed)?;
        loop {
            tokio::select! {
                accepted = listener.accept() => {
                    let (connection, _) = accepted.map_err(failed)?;
                    if let Some((line, address)) = introduced(connection, &word).await {
                        let target = Target { address, lease: Arc::new(()) };
                        return Ok(Self { child, target, _line: line });
                    }
                }
                status = child.wait() => return Err(ended(&status.map_err(failed)?)),
            }
        }
    }

    /// Where it answers.
    pub(crate) fn target(&self) -> Target {
        self.target.clone()
    }

    /// Waits until it ends by itself, and gives a report of it.
    pub(crate) async fn ended(&mut self) -> String {
        match self.child.wait().await {
            Ok(status) => ended(&status),
            Err(error) => format!("error: the site is lost: {error}\n\n"),
        }
    }

    /// Ends it when it has answered what it was asked. Invariant: nobody gives it more to do.
    pub(crate) async fn stop(self) {
        let Self { mut child, target, _line: line } = self;
        let begun = Instant::now();
        while Arc::strong_count(&target.lease) > 1 && begun.elapsed() < PATIENCE {
            sleep(Duration::from_millis(5)).await;
        }
        drop(line);
        if timeout(PATIENCE, child.wait()).await.is_err() {
            // It is gone, or it will be soon.
            let _ = child.kill().await;
        }
    }
}

/// The port that a program tells, if it knows the word.
async fn introduced(
    connection: TcpStream,
    word: &str,
) -> Option<(BufReader<TcpStream>, SocketAddr)> {
    let mut line = BufReader::new(connection);
    let mut said = String::new();
    timeout(PATIENCE, line.read_line(&mut said)).await.ok()?.ok()?;
    let (said_word, address) = said.trim_end().split_once(' ')?;
    (said_word == word).then_some(())?;
    Some((line, address.parse().ok()?))
}

fn ended(status: &ExitStatus) -> String {
    format!(
        "error: the site has ended by itself: {status}\n  = help: what it said stands in the terminal; \
         it is started again after the next change\n\n"
    )
}
