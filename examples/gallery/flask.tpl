//! Flask, 2010
//!
//! Routes by decorators, with converters for the types of their parts, and Jinja's templates. Made
//! as a joke, and read by everybody since.
//!
//! A function returned text that was taken for HTML; here text is escaped.

/// The application's index.
#[page("/flask/")]
pub template Index() {
    Hello World!
}

/// A part of the path as text.
#[page("/flask/user/{name}")]
pub template User(name: &str) {
    {name}
}

/// A part of the path as a number.
#[page("/flask/post/{id}")]
pub template Post(id: u32) {
    {id + 1}
}

/// A path that ends with a slash: the other form is sent there.
#[page("/flask/projects/")]
pub template Projects() {
    projects
}
