//! Zope Page Templates, 2001
//!
//! The template is a page that a designer's tool can open: what the program does stands in
//! attributes of a namespace of their own, and the examples in the elements are replaced.
//!
//! Here the page holds its expressions where the values go. Escaping is the same.

/// What a new Page Template held.
#[page("/zpt/{id}")]
pub template PageTemplate(id: &str, title: &str = "", subtitle: Option<&str>) {
    <html>
        <head>
            <title>{title}</title>
        </head>
        <body>
            <h2>{title} {subtitle}</h2>

            This is Page Template <em>{id}</em>.
        </body>
    </html>
}
