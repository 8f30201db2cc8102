use super::layout::Layout;

/// The first page. What its signature names comes from the address: `/?name=Ada`.
#[page("/")]
pub template Index(name: Option<&str>) {
    <Layout title="Hello">
        @if let Some(name) = name {
            <p>Welcome, {name}! <a href={Index::url()}>Not you?</a></p>
        } @else {
            <form>
                <label>Your name: <input name="name"></label>
                <button>Greet me</button>
            </form>
        }
        <p>This page is written in:</p>
        <ul>
            @for language in ["HTML", "Rust"] {
                <li>{language}</li>
            }
        </ul>
    </Layout>
}
