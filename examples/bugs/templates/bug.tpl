use jiff::Timestamp;
use masque::Html;

use super::layout::Layout;
use super::parts::{Field, StatusBadge, UserText, When};
use crate::forms::{CommentForm, Errors};
use crate::tracker::{Bug, Comment, Status};

/// A bug, what was said about it, and the form that says more.
pub template BugPage(
    bug: &Bug,
    comments: &[Comment],
    now: Timestamp,
    flash: Option<&Html>,
    form: &CommentForm,
    errors: &Errors,
) {
    <Layout title="Bug {bug.id}: {bug.title}">
        {flash}
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
                <a href="/bug/{bug.id}/mail">This bug as a mail</a> ·
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
    <form class="write" id="write" method="post" action="/bug/{bug.id}/comments">
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
