//! TurboGears and Kid, 2005
//!
//! A template is a well-formed document with attributes that repeat elements and fill them; the
//! page is made of a tree of nodes, so it is well-formed too, and escaped.
//!
//! The tree is here the compiler's: a page is checked once, and then written as text.

/// Somebody.
struct Person {
    name: &'static str,
}

const PEOPLE: [Person; 2] = [Person { name: "Ann <A>" }, Person { name: "Bob" }];

/// A table of people.
#[page("/turbogears/people")]
pub template People() {
    <table>
        @for person in &PEOPLE {
            <tr><td>{person.name}</td></tr>
        }
    </table>
}
