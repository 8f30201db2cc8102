//! The bugs that a new database starts with: two CSV files, compiled in.
//!
//! They hold ages in hours instead of dates, so that the tracker looks lived
//! in on whatever day it is started first.

use std::error::Error;

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sqlx::SqliteConnection;

/// A line of `seed/bugs.csv`.
#[derive(Deserialize)]
struct SeedBug {
    id: i64,
    status: String,
    reporter: String,
    opened_hours_ago: f64,
    closed_hours_ago: Option<f64>,
    title: String,
    description: String,
}

/// A line of `seed/comments.csv`.
#[derive(Deserialize)]
struct SeedComment {
    bug: i64,
    author: String,
    hours_ago: f64,
    status: Option<String>,
    text: String,
}

/// Puts the seed into an empty database.
pub(crate) async fn fill(
    connection: &mut SqliteConnection,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    for bug in read::<SeedBug>(include_str!("../seed/bugs.csv"))? {
        sqlx::query(
            "INSERT INTO bugs (id, title, description, reporter, status, opened, closed) \
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(bug.id)
        .bind(bug.title)
        .bind(bug.description)
        .bind(bug.reporter)
        .bind(bug.status)
        .bind(hours_before(now, bug.opened_hours_ago))
        .bind(bug.closed_hours_ago.map(|hours| hours_before(now, hours)))
        .execute(&mut *connection)
        .await?;
    }
    for comment in read::<SeedComment>(include_str!("../seed/comments.csv"))? {
        sqlx::query(
            "INSERT INTO comments (bug, author, text, written, status) VALUES (?, ?, ?, ?, ?)",
        )
        .bind(comment.bug)
        .bind(comment.author)
        .bind(comment.text)
        .bind(hours_before(now, comment.hours_ago))
        .bind(comment.status)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

fn read<T: DeserializeOwned>(csv: &str) -> Result<Vec<T>, sqlx::Error> {
    let rows = csv::Reader::from_reader(csv.as_bytes()).into_deserialize();
    let rows: Result<Vec<T>, csv::Error> = rows.collect();
    rows.map_err(|error| sqlx::Error::Decode(Box::<dyn Error + Send + Sync>::from(error)))
}

/// That many hours before `now`, in seconds since 1970.
fn hours_before(now: Timestamp, hours: f64) -> i64 {
    (now - SignedDuration::from_secs_f64(hours * 3600.0)).as_second()
}
