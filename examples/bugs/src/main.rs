//! Serves the SPLAT! bug tracker on 127.0.0.1.

#![forbid(unsafe_code)]

use std::error::Error;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::process::ExitCode;

use bugs::app::{Tracker, router};
use bugs::options::{Command, HELP, Options};
use bugs::store::Store;
use jiff::Timestamp;

#[tokio::main]
async fn main() -> ExitCode {
    let command = Options::read(std::env::args().skip(1), |name| std::env::var(name).ok());
    let served = match command {
        Ok(Command::Serve(options)) => serve(options).await,
        Ok(Command::Help) => {
            print!("{HELP}");
            Ok(())
        }
        Err(message) => Err(message.into()),
    };
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bugs: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: Options) -> Result<(), Box<dyn Error>> {
    let now = Timestamp::now();
    let store = match &options.database {
        Some(file) => Store::open(file, now)
            .await
            .map_err(|error| format!("cannot open the database `{}`: {error}", file.display()))?,
        None => Store::in_memory(now).await?,
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port));
    let listener = listener.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            format!("port {} is taken: give another one with `--port`", options.port)
        }
        _ => format!("cannot listen on 127.0.0.1:{}: {error}", options.port),
    })?;
    println!(
        "The SPLAT! bug tracker is at http://{} (stop it with ctrl-c)",
        listener.local_addr()?
    );
    let app = router(Tracker { store, now: Timestamp::now });
    masque::Server::new(app).listener(listener).run().await?;
    Ok(())
}
