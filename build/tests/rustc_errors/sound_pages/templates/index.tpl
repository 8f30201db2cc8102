//! A module with pages.

use crate::Db;
use masque::page::{IntoResponse, Parts};
use masque::{Redirect, Result, Status};

/// All bugs.
#[page("/")]
pub template BugIndex(#[state] db: &Db, query: &str = "", tag: &[String], page: Option<u32>, header: Slot = { <b>x</b> }) {
    <h1>{header} {query}</h1>
    @for bug in &db.bugs with row {
        <a href={BugPage::url(row.index(), "x")}>{bug}</a>
    }
    <p>{tag.len()} {page}</p>
}

/// One bug.
#[page("/bug/{id}/{name}")]
async template BugPage(#[state] db: Db, id: usize, name: &str, hint: Option<&str>) -> Result<Html> {
    @let bug = db.bugs.get(id).ok_or(Status::NOT_FOUND)?;
    <p>{bug} {name} {hint}</p>
}

/// What is left.
#[page("/{*rest}")]
template Rest(rest: &str) -> Text {
{rest}
}

fn members(request: &Parts) -> Result<()> {
    if request.headers.is_empty() {
        return Err(Status::FORBIDDEN.into());
    }
    Ok(())
}

/// Files a bug.
#[page(POST "/", strict, guard = members)]
pub(crate) async fn file_bug(
    #[state] db: &Db,
    #[from] parts: Parts,
    title: &str,
    severity: u8 = 3,
) -> Result<Redirect> {
    let id = std::future::ready(db.bugs.len()).await + usize::from(severity) + parts.headers.len();
    Ok(Redirect::to(BugPage::url(id, title)))
}

#[page(PUT "/raw")]
fn raw(#[from(body)] body: String) -> impl IntoResponse {
    body
}
