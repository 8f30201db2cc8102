//! A form made of the widgets of `widgets.tpl`, and what becomes of it.

use masque::page::{IntoResponse, Response, StatusCode};
use masque::text::*;
use masque::{Redirect, Render, Result};

use super::layout::Layout;
use super::widgets::{Checkbox, CsrfField, Hidden, RadioGroup, Select, TextArea, TextInput};
use crate::csrf::Csrf;
use crate::report::{COMPONENTS, Errors, Report, SEVERITIES};

/// An empty form.
#[page("/widgets/")]
pub fn form(#[from] csrf: &Csrf) -> Response {
    let report = Report::default();
    let page = ReportForm { report: &report, errors: &Errors::default(), csrf: csrf.token() };
    (csrf.cookie(), page.render()).into_response()
}

/// Takes the report, or shows the form again with what is wrong with it.
#[page(POST "/widgets/")]
pub fn report_it(
    #[from] known: &Csrf,
    csrf: &str = "",
    report: Report,
) -> Result<Response> {
    known.check(csrf)?;
    let errors = report.check();
    if errors.is_empty() {
        return Ok(Redirect::to(Thanks::url(&report.title)).into_response());
    }
    let page = ReportForm { report: &report, errors: &errors, csrf: known.token() };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page.render()).into_response())
}

/// What is shown when all was well.
#[page("/widgets/thanks/{title}")]
pub template Thanks(title: &str) {
    <Layout title="Thank you">
        <h1>Thank you</h1>
        <p class="lead">“{title}” is reported, or would be, if SPLAT! were still with us.</p>
        <p><a href={form::url()}>Report another one</a></p>
    </Layout>
}

template ReportForm(report: &Report, errors: &Errors, csrf: &str) {
    <Layout title="Widgets">
        <h1>Report a bug in SPLAT!</h1>
        <p class="lead">
            Each field is a component of <code>widgets.tpl</code>. Leave some out: the form comes back with what was
            typed, and says what is missing.
        </p>
        @if !errors.is_empty() {
            <p class="alert" role="alert">Not yet: {errors.len()} {errors.len().pluralize("field needs", "fields need")} another look.</p>
        }
        <form class="report" method="post" action={report_it::url()}>
            <CsrfField token={csrf}/>
            <Hidden name="revision" value={&report.revision}/>
            <TextInput
                name="title" label="Title" value={&report.title} error?={errors.of("title")}
                maxlength="80" autocomplete="off"
            />
            <TextArea
                name="description" label="What happens?" value={&report.description}
                error?={errors.of("description")} rows="5"
            />
            <Select
                name="component" label="Component" options={COMPONENTS} chosen={&report.component}
                error?={errors.of("component")}
            />
            <RadioGroup
                name="severity" legend="Severity" options={SEVERITIES} chosen={&report.severity}
                error?={errors.of("severity")}
            />
            <Checkbox name="private" label="Tell nobody else" checked={report.private}/>
            <button>Report it</button>
        </form>
    </Layout>
}
