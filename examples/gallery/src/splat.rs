//! The bugs of SPLAT!, which Quixote's first example listed.

/// A bug.
#[derive(Clone, Copy, Debug)]
pub struct Bug {
    /// `BUG-1`
    pub id: &'static str,
    /// What happens, in the reporter's words.
    pub description: &'static str,
    /// How far it has come.
    pub status: Status,
}

/// How far a bug has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Somebody has told of it.
    New,
    /// Somebody works on it.
    Open,
    /// It is gone.
    Resolved,
}

impl Bug {
    /// Whether there is something to do.
    #[must_use]
    pub fn is_unresolved(&self) -> bool {
        self.status != Status::Resolved
    }
}

/// All bugs.
#[must_use]
pub fn bug_database() -> &'static [Bug] {
    const BUGS: &[Bug] = &[
        Bug {
            id: "BUG-1",
            description: "Crash on <empty> input & \"quotes\"",
            status: Status::New,
        },
        Bug { id: "BUG-2", description: "Old one", status: Status::Resolved },
        Bug { id: "BUG-3", description: "Slow page", status: Status::Open },
    ];
    BUGS
}
