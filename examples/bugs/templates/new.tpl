use masque::page::{IntoResponse, Response, StatusCode};
use masque::{Redirect, Render, Result};

use super::bug::BugPage;
use super::layout::Layout;
use super::parts::Field;
use crate::app::Tracker;
use crate::forms::{BugForm, Errors};

/// The form that files a bug.
#[page("/new")]
pub template NewBug() {
    <NewBugForm form={&BugForm::default()} errors={&Errors::default()}/>
}

/// Files a bug, or shows the form again with what is wrong with it.
#[page(POST "/new")]
pub async fn file_bug(#[state] tracker: &Tracker, form: BugForm) -> Result<Response> {
    match form.check() {
        Ok(bug) => {
            let id = tracker.store.file(&bug, tracker.now()).await?;
            Ok(Redirect::to(format!("{}?done=filed", BugPage::url(id).as_str())).into_response())
        }
        Err(errors) => {
            let page = NewBugForm { form: &form, errors: &errors }.render();
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

template NewBugForm(form: &BugForm, errors: &Errors) {
    <Layout title="File a bug" section="new">
        <h1>File a bug</h1>
        @if !errors.is_empty() {
            <p class="flash wrong" role="alert">Not yet: something is missing below.</p>
        }
        <form class="write" method="post" action={file_bug::url()}>
            <Field name="title" label="Title" error?={errors.of("title")}>
                <input
                    id="title" name="title" value="{form.title}" maxlength="160" required
                    @if errors.of("title").is_some() { aria-invalid="true" aria-describedby="title-error" }
                >
            </Field>
            <Field name="description" label="What happens?" error?={errors.of("description")}>
                <textarea
                    id="description" name="description" rows="10" required
                    @if errors.of("description").is_some() { aria-invalid="true" aria-describedby="description-error" }
                >{form.description}</textarea>
            </Field>
            <Field name="reporter" label="Your handle" error?={errors.of("reporter")}>
                <input
                    id="reporter" name="reporter" value="{form.reporter}" maxlength="40" autocomplete="nickname" required
                    @if errors.of("reporter").is_some() { aria-invalid="true" aria-describedby="reporter-error" }
                >
            </Field>
            <button>File the bug</button>
        </form>
    </Layout>
}
