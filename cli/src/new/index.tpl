use super::layout::Layout;

/// The first page, as served at `/`.
pub template Index(name: Option<&str>, languages: &[&str]) {
    <Layout title="Hello">
        @if let Some(name) = name {
            <p>Welcome, {name}!</p>
        } @else {
            <form>
                <label>Your name: <input name="name"></label>
                <button>Greet me</button>
            </form>
        }
        <p>This page is written in:</p>
        <ul>
            @for language in languages {
                <li>{language}</li>
            } @else {
                <li>nothing at all</li>
            }
        </ul>
    </Layout>
}
