//! A small application: what the compiler would make of its templates.

use axum::http::HeaderMap;
use axum::{Extension, Router};
use masque::page::{
    FromRef, FromRequestParts, Incoming, IntoResponse, Page, Pages, Parts, Response, Routes, State,
    StatusCode,
};
use masque::{Buffer, Html, Redirect, RenderAsync, Result, Status};

/// The application's state, and the part of it that pages ask for.
#[derive(Clone)]
pub(crate) struct App {
    db: Db,
}

#[derive(Clone)]
pub(crate) struct Db {
    bugs: &'static [(i64, &'static str)],
}

impl FromRef<App> for Db {
    fn from_ref(app: &App) -> Self {
        app.db.clone()
    }
}

// #[page("/bug/{id}")]
// pub async template BugPage(#[state] db: &Db, #[from] headers: &HeaderMap, id: i64,
//     tab: &str = "summary") -> Result<Html> { … }
pub(crate) struct BugPage<'a> {
    db: &'a Db,
    headers: &'a HeaderMap,
    id: i64,
    tab: &'a str,
}

impl RenderAsync<Html> for BugPage<'_> {
    type Error = masque::Error;

    async fn render_async_to(&self, out: &mut Buffer) -> Result<()> {
        core::future::ready(()).await;
        let bug = self.db.bugs.iter().find(|bug| bug.0 == self.id);
        let bug = bug.ok_or_else(|| Status::from(StatusCode::NOT_FOUND).because("no such bug"))?;
        let agent = self.headers.get("user-agent").and_then(|agent| agent.to_str().ok());
        let html = masque::html! { <h1>{bug.1}</h1> <p>{self.tab} {agent}</p> };
        out.push_str(html.as_str());
        Ok(())
    }
}

impl<S> Page<S> for BugPage<'static>
where
    S: State,
    Db: FromRef<S>,
    HeaderMap: FromRequestParts<S>,
{
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/bug/{id}";

    async fn handle(mut request: Incoming<S>) -> Result<Response> {
        let owner_0 = request.state::<Db>();
        let owner_1 = request.part::<HeaderMap>().await?;
        request.read().await?;
        let id = request.path::<i64>("id")?;
        let tab = request.optional::<String>("tab")?;
        let page = BugPage {
            db: &owner_0,
            headers: &owner_1,
            id,
            tab: tab.as_deref().unwrap_or("summary"),
        };
        request.render_async(&page).await
    }
}

// #[page(POST "/bug/{id}/comments")]
// pub async fn add_comment(#[state] db: &Db, id: i64, text: &str, tags: &[String])
//     -> Result<Redirect> { … }
#[expect(non_camel_case_types)]
pub(crate) enum add_comment {}

async fn add_comment(db: &Db, id: i64, text: &str, tags: &[String]) -> Result<Redirect> {
    if text.len() > 10 || !db.bugs.iter().any(|bug| bug.0 == id) {
        Err(Status::UNPROCESSABLE_ENTITY)?;
    }
    Ok(Redirect::to(format!("/bug/{id}?tab={}", tags.join("+"))))
}

impl<S> Page<S> for add_comment
where
    S: State,
    Db: FromRef<S>,
{
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/bug/{id}/comments";

    async fn handle(mut request: Incoming<S>) -> Result<Response> {
        let owner_0 = request.state::<Db>();
        request.read().await?;
        let id = request.path::<i64>("id")?;
        let owner_2 = request.value::<String>("text")?;
        let owner_3 = request.value::<Vec<String>>("tags")?;
        Ok(IntoResponse::into_response(add_comment(&owner_0, id, &owner_2, &owner_3).await))
    }
}

pub(crate) struct BugPages;

impl<S> Pages<S> for BugPages
where
    S: State,
    BugPage<'static>: Page<S>,
    add_comment: Page<S>,
{
    fn add(routes: &mut Routes<S>) {
        routes.add::<BugPage<'static>>();
        routes.add::<add_comment>();
        routes.add::<Strict<false>>();
        routes.add::<Strict<true>>();
        routes.add::<Admin>();
        routes.add::<TextPage<'static>>();
    }
}

fn pages<S: State>() -> Router<S>
where
    BugPages: Pages<S>,
{
    let mut routes = Routes::new();
    <BugPages as Pages<S>>::add(&mut routes);
    routes.into_router()
}

/// The application, with a nonce that is known.
pub(crate) fn app() -> Router {
    let nonce = masque::Nonce::new("abc").expect("a nonce");
    pages()
        .with_state(App { db: Db { bugs: &[(7, "Crash on <empty> input")] } })
        .layer(Extension(nonce))
}

// #[page("/strict", strict)] and #[page(POST "/strict", strict)]
pub(crate) struct Strict<const POST: bool>;

impl<S: State, const POST: bool> Page<S> for Strict<POST> {
    const METHOD: &'static str = if POST { "POST" } else { "GET" };
    const PATH: &'static str = "/strict";

    async fn handle(mut request: Incoming<S>) -> Result<Response> {
        request.read().await?;
        let a = request.optional::<String>("a")?;
        request.only()?;
        request.render(&masque::html! { {a} })
    }
}

fn members(request: &Parts) -> Result<()> {
    if !request.headers.contains_key("cookie") {
        Err(Redirect::to("/login"))?;
    }
    Ok(())
}

// #[page("/admin", guard = members)]
pub(crate) struct Admin;

impl<S: State> Page<S> for Admin {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/admin";

    async fn handle(mut request: Incoming<S>) -> Result<Response> {
        request.guard(members)?;
        request.read().await?;
        let v = request.value::<u8>("v")?;
        request.render(&masque::html! { {v} })
    }
}

// #[page(POST "/text")]
// pub template TextPage(#[from(body)] text: String) { <p>{text}</p><script>go()</script> }
masque::templates! {
    pub(crate) template TextPage(text: &str) { <p>{text}</p><script>go()</script> }
}

impl<S: State> Page<S> for TextPage<'static> {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/text";

    async fn handle(mut request: Incoming<S>) -> Result<Response> {
        let text = request.body::<String>().await?;
        let page = TextPage { text: &text };
        request.render(&page)
    }
}
