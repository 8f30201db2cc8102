//! What a bug tracker knows: bugs, comments, and how a list of them is asked for.
//!
//! Nothing here knows of SQL or of HTML: [`store`](crate::store) keeps these
//! values, the templates show them.
//!
//! ```
//! use bugs::tracker::Status;
//!
//! assert_eq!("fixed".parse(), Ok(Status::Fixed));
//! assert!(Status::Fixed.is_closed());
//! ```

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

/// How many bugs stand on one page of the list.
pub const PAGE_SIZE: i64 = 12;

/// How far a bug has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nobody has looked at it yet.
    New,
    /// Somebody has, and it is one.
    Open,
    /// It is gone.
    Fixed,
    /// It stays as it is.
    Declined,
}

impl Status {
    /// Every status, in the order in which a bug goes through them.
    pub const ALL: [Status; 4] = [Status::New, Status::Open, Status::Fixed, Status::Declined];

    /// Its name, as shown, as stored, and as written in addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Status::New => "new",
            Status::Open => "open",
            Status::Fixed => "fixed",
            Status::Declined => "declined",
        }
    }

    /// Whether nothing more is to be done.
    #[must_use]
    pub fn is_closed(self) -> bool {
        matches!(self, Status::Fixed | Status::Declined)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A word that names no status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownStatus(String);

impl fmt::Display for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a status", self.0)
    }
}

impl std::error::Error for UnknownStatus {}

impl FromStr for Status {
    type Err = UnknownStatus;

    fn from_str(name: &str) -> Result<Status, UnknownStatus> {
        let found = Status::ALL.into_iter().find(|status| status.name() == name);
        found.ok_or_else(|| UnknownStatus(name.to_owned()))
    }
}

/// Something that is wrong with SPLAT!.
#[derive(Clone, Debug)]
pub struct Bug {
    /// Its number, which never changes.
    pub id: i64,
    /// One line.
    pub title: String,
    /// As many lines as it takes.
    pub description: String,
    /// Who found it.
    pub reporter: String,
    /// How far it has come.
    pub status: Status,
    /// When it was filed.
    pub opened: Timestamp,
    /// When it was fixed or declined.
    pub closed: Option<Timestamp>,
    /// How many comments it has.
    pub comments: i64,
}

impl Bug {
    /// How long it has been a bug, or had been when it was closed, in days.
    #[must_use]
    pub fn age_days(&self, now: Timestamp) -> f64 {
        let end = self.closed.unwrap_or(now);
        end.duration_since(self.opened).as_secs_f64() / (24.0 * 60.0 * 60.0)
    }

    /// When something last happened to it, as far as the bug itself knows.
    #[must_use]
    pub fn updated(&self) -> Timestamp {
        self.closed.unwrap_or(self.opened)
    }
}

/// What somebody has to say about a bug.
#[derive(Clone, Debug)]
pub struct Comment {
    /// Its number, unique among all comments.
    pub id: i64,
    /// Who says it.
    pub author: String,
    /// What they say.
    pub text: String,
    /// When they said it.
    pub written: Timestamp,
    /// What the bug's status became with it.
    pub status: Option<Status>,
}

/// A bug that is about to be filed.
#[derive(Clone, Debug)]
pub struct NewBug {
    /// One line.
    pub title: String,
    /// As many lines as it takes.
    pub description: String,
    /// Who found it.
    pub reporter: String,
}

/// A comment that is about to be added.
#[derive(Clone, Debug)]
pub struct NewComment {
    /// Who says it.
    pub author: String,
    /// What they say.
    pub text: String,
    /// What the bug's status becomes with it.
    pub status: Option<Status>,
}

/// Which bugs a reader wants to see.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Those of this status, or all.
    pub status: Option<Status>,
    /// Those with this text in the title or the description, or all.
    pub text: String,
}

impl Filter {
    /// The status as it stands in an address: empty for all.
    #[must_use]
    pub fn status_name(&self) -> &'static str {
        self.status.map_or("", Status::name)
    }

    /// Whether it lets every bug through.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.status.is_none() && self.text.is_empty()
    }
}

/// One page of the list of bugs.
#[derive(Clone, Debug)]
pub struct Listing {
    /// The bugs on this page, newest first.
    pub bugs: Vec<Bug>,
    /// How many there are on all pages.
    pub total: i64,
    /// Which page this is, from 1 on.
    pub page: i64,
}

impl Listing {
    /// How many pages there are: at least one.
    #[must_use]
    pub fn pages(&self) -> i64 {
        pages(self.total)
    }
}

/// How many pages that many bugs fill: at least one, if an empty one.
#[must_use]
pub fn pages(total: i64) -> i64 {
    (total + PAGE_SIZE - 1).div_euclid(PAGE_SIZE).max(1)
}
