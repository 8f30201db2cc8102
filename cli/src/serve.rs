//! `tplc serve FILE`: a site from one template file, or from a folder of them.
//!
//! ```text
//!            watch            build                            program
//! hello.tpl ──────▶ an edit ──────▶ text alone: a file of it ──▶ the same one, which reads it
//!                             │  ──▶ else: cargo, a crate ─────▶ a new one
//!                             └────▶ a mistake: a report ─────▶ the terminal, and the browser
//!
//! browser ◀──▶ server ◀──▶ program
//! ```
//!
//! The server stands before the program that cargo builds of the templates. It lets requests
//! wait while there is something to do, shows what is wrong in place of pages, and
//! tells browsers when to load their page again.

mod build;
mod header;
mod page;
mod program;
mod project;
mod reload;
mod server;
mod site;
mod state;
mod watch;

use std::ffi::OsString;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use tokio::net::TcpListener;
use tokio::sync::watch::Sender;

use self::build::{Builder, Outcome};
use self::program::Program;
use self::project::Project;
use self::server::{Phase, Status};
use self::site::Site;
use self::watch::Changes;
use crate::failure::Failure;
use crate::paint::{paint, tell};

const EXAMPLES: &str = "\
Examples:
  tplc serve hello.tpl                   on http://127.0.0.1:3000
  tplc serve hello.tpl --open            and opens a browser there
  tplc serve pages --port 8080           a folder; its subfolders are modules
  tplc serve hello.tpl -- --release      with options for cargo build

A site needs nothing but a template with a page in it:

  #[page(\"/\")]
  template Hello(name: &str = \"world\") {
      <h1>Hello, {name}!</h1>
  }

Crates that its Rust uses stand in a comment at the top of a file:

  //! ```cargo
  //! [dependencies]
  //! serde = { version = \"1\", features = [\"derive\"] }
  //! ```

`pub fn state() -> AppState`, if a file has it, gives what `#[state]` parameters take from.
A folder `static` beside the file or folder is served at `/static`. What is built is kept in the
user's folder for caches, below `masque/serve`.";

/// How many addresses are told.
const SHOWN: usize = 12;

/// Serve a template file, or a folder of them, as a site: no Cargo.toml needed
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Serve {
    /// A template file with a `#[page]` in it, or a folder of such files
    #[arg(value_name = "FILE_OR_FOLDER")]
    path: PathBuf,
    /// The port to answer at, on this machine alone; 0 takes any that is free
    #[arg(long, default_value_t = 3000)]
    port: u16,
    /// Open the site in a browser
    #[arg(long)]
    open: bool,
    /// Options for `cargo build`
    #[arg(last = true, value_name = "CARGO_OPTIONS")]
    cargo_options: Vec<OsString>,
}

pub(crate) fn run(serve: &Serve, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let site = Site::open(&serve.path)?;
    let project = Project::of(&site)?;
    let runtime = tokio::runtime::Runtime::new()
        .map_err(|error| Failure::Error(format!("cannot start threads: {error}")))?;
    runtime.block_on(async {
        tokio::select! {
            result = session(serve, site, project, out) => result,
            () = stopped() => Ok(ExitCode::SUCCESS),
        }
    })
}

/// Serves until it is stopped: whatever it started ends with it.
async fn session(
    serve: &Serve,
    site: Site,
    project: Project,
    out: &mut dyn Write,
) -> Result<ExitCode, Failure> {
    let listener = listen(serve.port).await?;
    let address = listener.local_addr().map_err(|error| cannot_listen(serve.port, &error))?;
    let changes = watch::watch(&site)?;
    let status = Sender::new(Status::first());
    tokio::spawn(server::serve(listener, status.subscribe()));

    let url = format!("http://{address}");
    writeln!(out, "serving `{}` on {url}; Ctrl-C ends it", site.path.display())?;
    out.flush()?;
    let builder = Builder::new(site, project, &serve.cargo_options);
    let mut session = Session { builder, changes, status, program: None, out };
    session.update().await?;
    let entrance = session.show_addresses(&url)?;
    if serve.open
        && let Err(error) = open::that_detached(format!("{url}{entrance}"))
    {
        tell(&format!("warning: cannot open a browser: {error}\n"));
    }
    loop {
        session.next_change().await;
        session.update().await?;
    }
}

struct Session<'a> {
    builder: Builder,
    changes: Changes,
    status: Sender<Status>,
    program: Option<Program>,
    out: &'a mut dyn Write,
}

impl Session<'_> {
    /// Makes what is served what the files say.
    async fn update(&mut self) -> Result<(), Failure> {
        let begun = Instant::now();
        let was_broken = self.status.borrow().is_broken();
        self.status.send_modify(Status::begin);
        let took = || format!("{:.1} s", begun.elapsed().as_secs_f64());
        match self.builder.build(self.program.is_some()).await? {
            Outcome::Broken(report) => {
                self.out.write_all(paint(&report).as_bytes())?;
                tell("error: nothing is served until this is repaired; waiting for a change\n");
                self.settle(Phase::Broken(report.into()), true);
            }
            Outcome::Kept { is_new, warnings } => {
                self.out.write_all(paint(&warnings).as_bytes())?;
                if is_new || was_broken {
                    let what = if was_broken { "repaired" } else { "reloaded" };
                    let took = begun.elapsed().as_millis();
                    writeln!(self.out, "{what}, without a build, in {took} ms")?;
                }
                self.settle_running(is_new);
            }
            Outcome::Program { file, warnings, is_new } => {
                self.out.write_all(paint(&warnings).as_bytes())?;
                if let Some(program) = self.program.take() {
                    program.stop().await;
                }
                match Program::start(&file).await {
                    Ok(program) => {
                        self.program = Some(program);
                        let what = if is_new { "built and started" } else { "started" };
                        writeln!(self.out, "{what} in {}", took())?;
                        self.settle_running(true);
                    }
                    Err(report) => self.ended(report)?,
                }
            }
        }
        self.out.flush()?;
        Ok(())
    }

    /// Tells where pages are, if it is not at `/` alone; gives the path where a visit begins.
    fn show_addresses(&mut self, url: &str) -> Result<String, Failure> {
        let addresses = self.builder.addresses();
        let has_root = addresses.iter().any(|path| path == "/");
        if !has_root || addresses.len() > 1 {
            for path in addresses.iter().take(SHOWN) {
                writeln!(self.out, "  {url}{path}")?;
            }
            if let Some(more @ 1..) = addresses.len().checked_sub(SHOWN) {
                writeln!(self.out, "  and {more} more")?;
            }
            self.out.flush()?;
        }
        let first = addresses.first().filter(|_| !has_root);
        Ok(first.cloned().unwrap_or_else(|| "/".to_owned()))
    }

    /// Waits for an edit, or for the end of the program, which is told at once.
    async fn next_change(&mut self) {
        let Some(program) = &mut self.program else { return self.changes.next().await };
        let report = tokio::select! {
            () = self.changes.next() => return,
            report = program.ended() => report,
        };
        self.program = None;
        // What cannot be written now cannot be written later either.
        let _ = self.ended(report);
        self.changes.next().await;
    }

    /// The program has ended by itself.
    fn ended(&mut self, report: String) -> io::Result<()> {
        self.out.write_all(paint(&report).as_bytes())?;
        self.out.flush()?;
        self.settle(Phase::Broken(report.into()), true);
        Ok(())
    }

    fn settle_running(&self, is_new: bool) {
        if let Some(program) = &self.program {
            self.settle(Phase::Running(program.target()), is_new);
        }
    }

    fn settle(&self, phase: Phase, is_new: bool) {
        self.status.send_modify(|status| status.settle(phase, is_new));
    }
}

async fn listen(port: u16) -> Result<TcpListener, Failure> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    TcpListener::bind(address).await.map_err(|error| cannot_listen(port, &error))
}

fn cannot_listen(port: u16, error: &io::Error) -> Failure {
    let why = match error.kind() {
        io::ErrorKind::AddrInUse => "another program answers there".to_owned(),
        io::ErrorKind::PermissionDenied => "it takes more rights than you have".to_owned(),
        _ => error.to_string(),
    };
    Failure::Error(format!(
        "cannot use port {port}: {why}; give another one with `--port`, or take any with `--port 0`"
    ))
}

/// Ctrl-C, or a polite request to end.
async fn stopped() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let (Ok(mut terminate), Ok(mut hang_up)) =
            (signal(SignalKind::terminate()), signal(SignalKind::hangup()))
        {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
                _ = hang_up.recv() => {}
            }
            return;
        }
    }
    // Without it, nothing but the system ends the command.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
