//! web2py, 2007
//!
//! An address is application, controller, function; the function gives a dictionary to a view of
//! its name, in which `{{=…}}` is escaped. It shows more than it asks to be told.
//!
//! The view's dictionary is here its signature, and the page says its address itself. The example is
//! written from web2py's overview.

template Layout(title: &str, children: Slot) {
    <!doctype html>
    <html lang="en">
        <head>
            <title>{title}</title>
        </head>
        <body>
            {children}
        </body>
    </html>
}

/// `index` of the controller `default` of the application `myapp`.
#[page("/web2py/myapp/default/index")]
pub template Index(message: &str = "Hello from MyApp") {
    <Layout title="MyApp">
        <h1>{message}</h1>
    </Layout>
}
