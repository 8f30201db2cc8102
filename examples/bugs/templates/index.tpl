use axum::http::header::{HeaderMap, VARY};
use jiff::Timestamp;
use masque::page::IntoResponse;
use masque::{Render, Result};

use super::bug::BugPage;
use super::chart::StatusChart;
use super::layout::Layout;
use super::new::NewBug;
use super::parts::{Pager, StatusBadge};
use crate::app::Tracker;
use crate::forms::ListQuery;
use crate::tracker::{Bug, Filter, Listing, Status};

/// The list of bugs; only its rows when asked with `HX-Request: true`, as htmx and `list.js` do.
#[page("/")]
pub async fn bugs(
    #[state] tracker: &Tracker,
    query: ListQuery,
    #[from] headers: &HeaderMap,
) -> Result<impl IntoResponse> {
    let (filter, now) = (query.filter(), tracker.now());
    let listing = tracker.store.list(&filter, query.page()).await?;
    let page = if headers.get("HX-Request").is_some_and(|value| value == "true") {
        BugIndexRows { listing: &listing, filter: &filter, now }.render()
    } else {
        let counts = tracker.store.counts().await?;
        BugIndex { listing: &listing, filter: &filter, counts: &counts, now }.render()
    };
    // Two answers live at one address: a cache must not mix them up.
    Ok(([(VARY, "HX-Request")], page))
}

/// The list of bugs.
pub template BugIndex(
    listing: &Listing,
    filter: &Filter,
    counts: &[(Status, i64)],
    now: Timestamp,
) {
    <Layout title="Bugs" section="bugs">
        @slot head {
            <script src="/static/list.js" defer></script>
        }
        <div class="overview">
            <div>
                <h1>Bugs</h1>
                <p>
                    Everything that is known to be wrong with SPLAT!, the bug tracker that tracks itself.
                    <a href={NewBug::url()}>Found another one?</a>
                </p>
            </div>
            <figure>{StatusChart { counts }.render()}</figure>
        </div>

        <form class="filter" id="filter" method="get" action={bugs::url()} role="search">
            <label>
                <span>Search</span>
                <input type="search" name="q" value="{filter.text}" autocomplete="off">
            </label>
            <label>
                <span>Status</span>
                <select name="status">
                    <option value="" selected={filter.status.is_none()}>any</option>
                    @for status in Status::ALL {
                        <option value="{status.name()}" selected={filter.status == Some(status)}>{status.name()}</option>
                    }
                </select>
            </label>
            <button>Filter</button>
        </form>

        <section id="bugs" aria-label="List of bugs">
            @fragment rows(listing: &Listing, filter: &Filter, now: Timestamp) {
                <p class="count" role="status">
                    @match listing.total {
                        0 => { No bugs }
                        1 => { One bug }
                        total => { {total} bugs }
                    }
                    @if !filter.is_empty() {
                        found. <a href={bugs::url()}>Show all</a>
                    }
                </p>
                <table class="bugs">
                    <thead>
                        <tr>
                            <th scope="col">Bug</th>
                            <th scope="col">Title</th>
                            <th scope="col">Status</th>
                            <th scope="col" class="number">Age</th>
                        </tr>
                    </thead>
                    <tbody>
                        @for bug in &listing.bugs {
                            <BugRow {bug} {now}/>
                        } @else {
                            <tr>
                                <td colspan="4" class="none">
                                    @if filter.is_empty() {
                                        No bugs. Hooray!
                                    } @else {
                                        Nothing fits. Try another word.
                                    }
                                </td>
                            </tr>
                        }
                    </tbody>
                </table>
                <Pager {listing} {filter}/>
            }
        </section>
    </Layout>
}

/// One bug in the list.
template BugRow(bug: &Bug, now: Timestamp) {
    <tr id="bug-{bug.id}" class:closed={bug.status.is_closed()}>
        <td class="id">{bug.id}</td>
        <td class="title">
            <a href={BugPage::url(bug.id)}>{bug.title}</a>
            <small>
                by {bug.reporter}
                @match bug.comments {
                    0 => {}
                    1 => { · one comment }
                    comments => { · {comments} comments }
                }
            </small>
        </td>
        <td><StatusBadge {bug} {now}/></td>
        <td class="number">{bug.age_days(now):.1} days</td>
    </tr>
}
