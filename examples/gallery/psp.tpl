//! Webware PSP, 2000
//!
//! Python between `<%` and `%>` in a page of HTML, as JSP had Java: a page becomes a class, and
//! methods can be added to it or overridden, such as those that write the menu.
//!
//! Markup was written by `print`, as text; here it stands in the code as markup, and a loop ends
//! with a brace instead of an indentation.

/// Good old for loops.
#[page("/psp/loop")]
pub template Loop() {
    @for i in 0..5 {This is number{i}<br>}
}

/// The menu's pages. No address leads to it: it is no page.
fn menu_pages() -> [(&'static str, &'static str); 2] {
    [("/a", "A"), ("/b", "B")]
}

template NavBar() {
    @for (uri, title) in menu_pages() {<a href={uri}>{title}</a>}
}

/// A page that calls a method of its class.
#[page("/psp/menu")]
pub template Menu() {
    <NavBar/>
}
