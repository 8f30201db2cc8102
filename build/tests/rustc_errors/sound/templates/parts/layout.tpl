//! What pages share.

/// A page around its parts.
pub template Layout(
    title: &str,
    lang: &str = "en",
    header: Slot = { <h1>{title}</h1> },
    children: Slot,
    footer: Slot = { <p>The end of {title}.</p> },
) {
    <!doctype html>
    <html {lang}>
    <head><title>{title}</title></head>
    <body>
        <header>{header}</header>
        <main>{children}</main>
        <footer>{footer}</footer>
    </body>
    </html>
}

/// A list with a template for its rows.
pub template List<T>(items: &[T], row: Slot<&T>, empty: Slot = { <li>none</li> }) {
    <ul>
        @for item in items {
            <li>{row(item)}</li>
        } @else {
            {empty}
        }
    </ul>
}

/// Takes any other attribute.
pub template Button(label: &str, kind: &str = "button", ..rest: Attributes) {
    <button type={kind} {..rest}>{label}</button>
}

/// Rest handed on.
pub template Save(..rest: Attributes) {
    <Button label="Save" {..rest}/>
}

/// Any value that can be shown.
pub template Shown<T: std::fmt::Display>(value: T, more: impl std::fmt::Debug, names: impl IntoIterator<Item = String>) {
    <b>{value:} {more:?}</b>
    @for name in names {
        <i>{name}</i>
    }
}
