use jiff::Timestamp;
use masque::page::{IntoResponse, Response, StatusCode};
use masque::{Redirect, Render, Result};
use serde::Deserialize;

use super::layout::Layout;
use super::mail::BugMail;
use super::parts::{Field, StatusBadge, UserText, When};
use crate::app::{Tracker, no_such_bug};
use crate::forms::{CommentForm, Errors};
use crate::tracker::{Bug, Comment, Status};

/// What was just done to a bug, for the page that is shown afterwards: `?done=filed`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Done {
    /// It is new.
    Filed,
    /// There is one more comment.
    Commented,
}

/// A bug and its comments.
#[page("/bug/{id}")]
pub async template BugPage(#[state] tracker: &Tracker, id: i64, done: Option<Done>) -> Result<Html> {
    @let bug = tracker.bug(id).await?;
    @let comments = tracker.store.comments(id).await?;
    @let (form, errors) = (CommentForm::default(), Errors::default());
    <WholeBug bug={&bug} comments={&comments} now={tracker.now()} form={&form} errors={&errors}>
        @if let Some(done) = done {
            <p class="flash" role="status">
                @match done {
                    Done::Filed => { Filed as <b>bug {id}</b>. Thank you! }
                    Done::Commented => { Your comment was added. }
                }
            </p>
        }
    </WholeBug>
}

/// Adds a comment, or shows the bug again with what is wrong with it.
#[page(POST "/bug/{id}/comments")]
pub async fn add_comment(#[state] tracker: &Tracker, id: i64, form: CommentForm) -> Result<Response> {
    match form.check() {
        Ok(comment) => {
            let added = tracker.store.comment(id, &comment, tracker.now()).await?;
            let comment = added.ok_or_else(no_such_bug)?;
            let bug = BugPage::url(id);
            Ok(Redirect::to(format!("{}?done=commented#comment-{comment}", bug.as_str())).into_response())
        }
        Err(errors) => {
            let (bug, comments) = (tracker.bug(id).await?, tracker.store.comments(id).await?);
            let page = WholeBug! {
                bug: &bug,
                comments: &comments,
                now: tracker.now(),
                form: &form,
                errors: &errors,
            };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page.render()).into_response())
        }
    }
}

/// A bug, what was said about it, and the form that says more.
template WholeBug(
    bug: &Bug,
    comments: &[Comment],
    now: Timestamp,
    form: &CommentForm,
    errors: &Errors,
    children: Slot = {},
) {
    <Layout title="Bug {bug.id}: {bug.title}">
        {children}
        <article class="bug">
            <header>
                <p class="id">Bug {bug.id} <StatusBadge {bug} {now}/></p>
                <h1>{bug.title}</h1>
                <p class="meta">
                    Filed by <b>{bug.reporter}</b> on <When at={bug.opened}/>,
                    @if let Some(closed) = bug.closed && bug.status.is_closed() {
                        {bug.status.name()} on <When at={closed}/> after {bug.age_days(now):.1} days.
                    } @else {
                        {bug.age_days(now):.1} days ago.
                    }
                </p>
            </header>
            <div class="user-text">
                <UserText text={&bug.description}/>
            </div>
        </article>

        <section class="comments" aria-labelledby="comments">
            <h2 id="comments">
                Comments
                @if !comments.is_empty() {
                    <span class="count">{comments.len()}</span>
                }
            </h2>
            <ol>
                @for comment in comments with row {
                    <CommentItem {comment} number={row.number()} by_reporter={comment.author == bug.reporter}/>
                } @else {
                    <li class="none">Nobody has said anything yet.</li>
                }
            </ol>
        </section>

        <CommentBox {bug} {form} {errors}/>

        @slot footer {
            <p>
                <a href={BugMail::url(bug.id)}>This bug as a mail</a> ·
                <a href="/">All bugs</a>
            </p>
        }
    </Layout>
}

/// One comment.
template CommentItem(comment: &Comment, number: usize, by_reporter: bool = false) {
    <li id="comment-{comment.id}" class="comment">
        <p class="meta">
            <a href="#comment-{comment.id}">#{number}</a>
            <b>{comment.author}</b>
            @if by_reporter {
                <span class="role">reporter</span>
            }
            <When at={comment.written}/>
            @if let Some(status) = comment.status {
                made it <span class="badge {status.name()}">{status.name()}</span>
            }
        </p>
        <div class="user-text">
            <UserText text={&comment.text}/>
        </div>
    </li>
}

/// The form that adds a comment.
template CommentBox(bug: &Bug, form: &CommentForm, errors: &Errors) {
    <form class="write" id="write" method="post" action={add_comment::url(bug.id)}>
        <h2>Add a comment</h2>
        <Field name="author" label="Your handle" error?={errors.of("author")}>
            <input
                id="author" name="author" value="{form.author}" maxlength="40" autocomplete="nickname" required
                @if errors.of("author").is_some() { aria-invalid="true" aria-describedby="author-error" }
            >
        </Field>
        <Field name="text" label="Comment" error?={errors.of("text")}>
            <textarea
                id="text" name="text" rows="6" required
                @if errors.of("text").is_some() { aria-invalid="true" aria-describedby="text-error" }
            >{form.text}</textarea>
        </Field>
        <Field name="status" label="Status" error?={errors.of("status")}>
            <select id="status" name="status">
                <option value="">stays {bug.status.name()}</option>
                @for status in Status::ALL {
                    @if status != bug.status {
                        <option value="{status.name()}" selected={form.status == status.name()}>becomes {status.name()}</option>
                    }
                }
            </select>
        </Field>
        <button>Add the comment</button>
    </form>
}
