use masque::page::Failure;

use super::index::bugs;
use super::layout::Layout;

/// What is shown where something went wrong.
pub template ErrorPage(failure: &Failure) {
    @let title = failure.status().canonical_reason().unwrap_or("Error");
    <Layout {title}>
        <h1>{title}</h1>
        <p>
            @if let Some(message) = failure.message() {
                {message}
            } @else {
                This did not work. Please try again.
            }
        </p>
        @for cause in failure.chain() {
            <pre>{cause}</pre>
        }
        <p><a href={bugs::url()}>All bugs</a></p>
    </Layout>
}
