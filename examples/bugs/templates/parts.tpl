use jiff::Timestamp;

use crate::tracker::{Bug, Filter, Listing, Status};

/// `3 November 2026`
pub(crate) fn day(when: Timestamp) -> String {
    when.strftime("%-d %B %Y").to_string()
}

/// The lines of a text, by paragraph: an empty line divides two.
fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    let lines: Vec<&str> = text.lines().collect();
    let paragraphs = lines.split(|line| line.trim().is_empty());
    paragraphs.filter(|lines| !lines.is_empty()).map(<[&str]>::to_vec).collect()
}

/// What a reader typed, with its lines and paragraphs kept.
pub template UserText(text: &str) {
    @for lines in paragraphs(text) {
        <p>
            @for line in lines with row {
                @if !row.first() {
                    <br>
                }
                {line}
            }
        </p>
    }
}

/// A moment, as a day.
pub template When(at: Timestamp) {
    <time datetime="{at:}">{day(at)}</time>
}

/// How far a bug has come, in one word, or two for the newest.
pub template StatusBadge(bug: &Bug, now: Timestamp) {
    @match bug.status {
        Status::New if bug.age_days(now) < 1.0 => {
            <span class="badge new today">new today</span>
        }
        Status::New | Status::Open => {
            <span class="badge {bug.status.name()}">{bug.status.name()}</span>
        }
        Status::Fixed | Status::Declined => {
            <span class="badge {bug.status.name()}" title={bug.closed.map(day)}>{bug.status.name()}</span>
        }
    }
}

/// Links to the other pages of a list.
pub template Pager(listing: &Listing, filter: &Filter) {
    @let pages = listing.pages();
    @if pages > 1 {
        <nav class="pager" aria-label="Pages">
            @for page in 1..=pages {
                <a
                    href="/?status={filter.status_name()}&amp;q={filter.text}&amp;page={page}"
                    aria-label="Page {page}"
                    @if page == listing.page { aria-current="page" }
                >{page}</a>
            }
        </nav>
    }
}

/// A labelled field of a form, with what is wrong with it.
pub template Field(name: &str, label: &str, error: Option<&str>, children: Slot) {
    <div class="field" class:wrong={error.is_some()}>
        <label for="{name}">{label}</label>
        {children}
        @if let Some(error) = error {
            <p class="error" id="{name}-error">{error}</p>
        }
    </div>
}
