//! Where bugs are kept: an SQLite database, in a file or in memory.
//!
//! Values of [`tracker`](crate::tracker) go in and come out. Every value that
//! a request brings is bound, never pasted into a statement, and what belongs
//! together happens in one transaction.

use std::path::Path;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqlitePool, SqlitePoolOptions, SqliteRow,
};
use sqlx::{ConnectOptions, FromRow, Row};

use crate::seed;
use crate::tracker::{Bug, Comment, Filter, Listing, NewBug, NewComment, PAGE_SIZE, Status, pages};

/// What may go wrong: SQLite's own errors, for there are no others.
pub type Result<T> = std::result::Result<T, sqlx::Error>;

/// The columns of a [`Bug`].
macro_rules! select_bugs {
    ($rest:literal) => {
        concat!(
            "SELECT id, title, description, reporter, status, opened, closed, ",
            "(SELECT count(*) FROM comments WHERE bug = bugs.id) AS comments FROM bugs ",
            $rest
        )
    };
}

/// The bugs that a [`Filter`] lets through: `?1` is the status, `?2` the text.
macro_rules! where_filtered {
    ($rest:literal) => {
        concat!(
            "WHERE (?1 IS NULL OR status = ?1) AND ",
            "(?2 = '' OR instr(lower(title || char(10) || description), lower(?2)) > 0)",
            $rest
        )
    };
}

/// A handle on the database, cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    pool: SqlitePool,
    /// What keeps a database in memory: it is gone with its last connection, and the pool closes
    /// one whose request is given up by its reader.
    _keeper: Option<Arc<Mutex<SqliteConnection>>>,
}

impl Store {
    /// A database of its own that is gone when the last handle is.
    pub async fn in_memory(now: Timestamp) -> Result<Store> {
        // One that connections can share, under a name of its own.
        let options: SqliteConnectOptions = "sqlite::memory:".parse()?;
        let keeper = Some(Arc::new(Mutex::new(options.connect().await?)));
        // Several would wait for each other's locks without a limit.
        let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
        Store { pool, _keeper: keeper }.prepared(now).await
    }

    /// The database in a file, made when there is none.
    pub async fn open(file: &Path, now: Timestamp) -> Result<Store> {
        let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
        Store { pool: SqlitePool::connect_with(options).await?, _keeper: None }.prepared(now).await
    }

    /// Makes and fills the tables the first time.
    async fn prepared(self, now: Timestamp) -> Result<Store> {
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await?;
        let version: i64 =
            sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut *transaction).await?;
        if version == 0 {
            sqlx::raw_sql(include_str!("schema.sql")).execute(&mut *transaction).await?;
            seed::fill(&mut transaction, now).await?;
            sqlx::raw_sql("PRAGMA user_version = 1").execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        Ok(self)
    }

    /// One page of the bugs that the filter lets through, newest first. A page
    /// that there is not is the nearest that there is.
    pub async fn list(&self, filter: &Filter, page: i64) -> Result<Listing> {
        let mut transaction = self.pool.begin().await?;
        let total = sqlx::query_scalar(concat!("SELECT count(*) FROM bugs ", where_filtered!("")))
            .bind(filter.status.map(Status::name))
            .bind(&filter.text)
            .fetch_one(&mut *transaction)
            .await?;
        let page = page.clamp(1, pages(total));
        let bugs = sqlx::query_as(concat!(
            select_bugs!(""),
            where_filtered!(" ORDER BY opened DESC, id DESC LIMIT ?3 OFFSET ?4")
        ))
        .bind(filter.status.map(Status::name))
        .bind(&filter.text)
        .bind(PAGE_SIZE)
        .bind((page - 1) * PAGE_SIZE)
        .fetch_all(&mut *transaction)
        .await?;
        Ok(Listing { bugs, total, page })
    }

    /// The bugs filed last.
    pub async fn newest(&self, limit: i64) -> Result<Vec<Bug>> {
        let query = sqlx::query_as(select_bugs!("ORDER BY opened DESC, id DESC LIMIT ?"));
        query.bind(limit).fetch_all(&self.pool).await
    }

    /// How many bugs have each status, in the order of [`Status::ALL`].
    pub async fn counts(&self) -> Result<[(Status, i64); 4]> {
        let mut counts = Status::ALL.map(|status| (status, 0));
        let query = sqlx::query_as("SELECT status, count(*) FROM bugs GROUP BY status");
        let rows: Vec<(String, i64)> = query.fetch_all(&self.pool).await?;
        for (name, number) in rows {
            for (status, count) in &mut counts {
                if status.name() == name {
                    *count = number;
                }
            }
        }
        Ok(counts)
    }

    /// The bug of that number.
    pub async fn bug(&self, id: i64) -> Result<Option<Bug>> {
        sqlx::query_as(select_bugs!("WHERE id = ?")).bind(id).fetch_optional(&self.pool).await
    }

    /// What was said about a bug, oldest first.
    pub async fn comments(&self, bug: i64) -> Result<Vec<Comment>> {
        let query = sqlx::query_as(
            "SELECT id, author, text, written, status FROM comments WHERE bug = ? \
             ORDER BY written, id",
        );
        query.bind(bug).fetch_all(&self.pool).await
    }

    /// Files a bug and gives its number.
    pub async fn file(&self, bug: &NewBug, now: Timestamp) -> Result<i64> {
        let query = sqlx::query(
            "INSERT INTO bugs (title, description, reporter, status, opened) \
             VALUES (?, ?, ?, 'new', ?)",
        );
        let query = query.bind(&bug.title).bind(&bug.description).bind(&bug.reporter);
        let done = query.bind(now.as_second()).execute(&self.pool).await?;
        Ok(done.last_insert_rowid())
    }

    /// Adds a comment, changes the bug's status if it says so, and gives the
    /// comment's number: `None` when there is no such bug.
    pub async fn comment(
        &self,
        bug: i64,
        comment: &NewComment,
        now: Timestamp,
    ) -> Result<Option<i64>> {
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await?;
        let exists: Option<i64> = sqlx::query_scalar("SELECT id FROM bugs WHERE id = ?")
            .bind(bug)
            .fetch_optional(&mut *transaction)
            .await?;
        if exists.is_none() {
            return Ok(None);
        }
        if let Some(status) = comment.status {
            sqlx::query("UPDATE bugs SET status = ?, closed = ? WHERE id = ?")
                .bind(status.name())
                .bind(status.is_closed().then(|| now.as_second()))
                .bind(bug)
                .execute(&mut *transaction)
                .await?;
        }
        let done = sqlx::query(
            "INSERT INTO comments (bug, author, text, written, status) VALUES (?, ?, ?, ?, ?)",
        )
        .bind(bug)
        .bind(&comment.author)
        .bind(&comment.text)
        .bind(now.as_second())
        .bind(comment.status.map(Status::name))
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(Some(done.last_insert_rowid()))
    }
}

impl FromRow<'_, SqliteRow> for Bug {
    fn from_row(row: &SqliteRow) -> Result<Bug> {
        Ok(Bug {
            id: row.try_get("id")?,
            title: row.try_get("title")?,
            description: row.try_get("description")?,
            reporter: row.try_get("reporter")?,
            status: status(row.try_get("status")?)?,
            opened: timestamp(row.try_get("opened")?)?,
            closed: row.try_get::<Option<i64>, _>("closed")?.map(timestamp).transpose()?,
            comments: row.try_get("comments")?,
        })
    }
}

impl FromRow<'_, SqliteRow> for Comment {
    fn from_row(row: &SqliteRow) -> Result<Comment> {
        Ok(Comment {
            id: row.try_get("id")?,
            author: row.try_get("author")?,
            text: row.try_get("text")?,
            written: timestamp(row.try_get("written")?)?,
            status: row.try_get::<Option<&str>, _>("status")?.map(status).transpose()?,
        })
    }
}

fn status(name: &str) -> Result<Status> {
    name.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

fn timestamp(second: i64) -> Result<Timestamp> {
    Timestamp::from_second(second).map_err(|error| sqlx::Error::Decode(Box::new(error)))
}
