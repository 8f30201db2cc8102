//! Files → "something has changed", once for each burst of events.

use std::path::PathBuf;
use std::time::Duration;

use notify::event::{EventKind, ModifyKind};
use notify::{Config, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;

use super::site::Site;
use crate::failure::Failure;

/// How long nothing must happen: an editor that saves does several things to a file.
const QUIET: Duration = Duration::from_millis(40);

/// How often files are looked at where the system tells nothing.
const INTERVAL: Duration = Duration::from_millis(500);

/// Changes of a site's files.
pub(crate) struct Changes {
    events: UnboundedReceiver<()>,
    watcher: Box<dyn Watcher>,
    folders: Vec<(PathBuf, RecursiveMode)>,
}

/// Watches a site: its files, those of its static folder, and the folder they stand in, where
/// either may be made anew.
pub(crate) fn watch(site: &Site) -> Result<Changes, Failure> {
    let parent = site.parent().to_owned();
    let mut folders = vec![(parent, RecursiveMode::NonRecursive)];
    if site.absolute.is_dir() {
        folders.push((site.absolute.clone(), RecursiveMode::Recursive));
    }
    folders.push((site.static_folder(), RecursiveMode::Recursive));
    let (sender, events) = unbounded_channel();
    let watcher = watcher(site, &sender).map_err(|error| {
        Failure::Error(format!("cannot watch `{}`: {error}", site.path.display()))
    })?;
    let mut changes = Changes { events, watcher, folders };
    changes.watch_again();
    Ok(changes)
}

fn watcher(site: &Site, sender: &UnboundedSender<()>) -> notify::Result<Box<dyn Watcher>> {
    let handler = || {
        let (sender, site) =
            (sender.clone(), Site { path: site.path.clone(), absolute: site.absolute.clone() });
        move |event: notify::Result<Event>| {
            let matters = event.is_ok_and(|event| {
                is_change(event.kind) && event.paths.iter().any(|path| site.holds(path))
            });
            if matters {
                // Nobody listens when the command is about to end.
                let _ = sender.send(());
            }
        }
    };
    match RecommendedWatcher::new(handler(), Config::default()) {
        Ok(watcher) => Ok(Box::new(watcher)),
        // The system has no means for it, or none left.
        Err(_) => {
            let config = Config::default().with_poll_interval(INTERVAL);
            Ok(Box::new(PollWatcher::new(handler(), config)?))
        }
    }
}

/// Whether it is more than a look at a file.
fn is_change(kind: EventKind) -> bool {
    !matches!(kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)))
}

impl Changes {
    /// Waits for a change, and until there is no other one.
    pub(crate) async fn next(&mut self) {
        if self.events.recv().await.is_none() {
            // The watcher is gone; there is nothing to wait for.
            std::future::pending::<()>().await;
        }
        while let Ok(Some(())) = timeout(QUIET, self.events.recv()).await {}
        self.watch_again();
    }

    /// Watches what may have been made anew; what does not exist is seen in the folder around it.
    fn watch_again(&mut self) {
        for (folder, mode) in &self.folders {
            if folder.is_dir() {
                let _ = self.watcher.watch(folder, *mode);
            }
        }
    }
}
