use super::layout::Layout;
use super::parts::Field;
use crate::forms::{BugForm, Errors};

/// The form that files a bug, as served at `/new`.
pub template NewBugPage(form: &BugForm, errors: &Errors) {
    <Layout title="File a bug" section="new">
        <h1>File a bug</h1>
        @if !errors.is_empty() {
            <p class="flash wrong" role="alert">Not yet: something is missing below.</p>
        }
        <form class="write" method="post" action="/new">
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
