//! Starlette, 2018
//!
//! A small toolkit on ASGI: a route is a value, a path's parts have convertors, and an endpoint is
//! a coroutine from request to response.

/// Plain text.
#[page("/starlette/")]
pub async template Hello() -> Text {Hello, World!}

/// `{id:int}`
#[page("/starlette/items/{id}")]
pub template Item(id: u64) -> Text {{id}}

/// `{p:path}`
#[page("/starlette/files/{*p}")]
pub template File(p: &str) -> Text {{p}}

/// `methods=["POST"]`
#[page(POST "/starlette/post")]
pub async template Post() -> Text {Hello, World!}
