//! web.py, 2006
//!
//! Addresses and classes in one short table, and a method for each verb; a framework that gets out
//! of the way. Its templates, Templetor, are functions that name their arguments first.
//!
//! Both halves of its tutorial stand here in one file. The example is written from that tutorial.

/// Greets by plain text: `/webpy/Ann`.
#[page("/webpy/{*name}")]
pub template Hello(name: &str) -> Text {Hello, {name}!}

/// Greets nobody in particular.
#[page("/webpy/")]
pub template HelloWorld() -> Text {Hello, World!}

/// Greets by a template: `$def with (name)`.
#[page("/webpy/index")]
pub template Index(name: Option<&str>) {
    @if let Some(name) = name {
        I just wanted to say <em>hello</em> to {name}.
    } @else {
        <em>Hello</em>, world!
    }
}
