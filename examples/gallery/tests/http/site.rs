//! The gallery's own pages: the index, its style sheet, errors.

use gallery::systems::systems;
use masque::html;
use masque::snapshot::normal_form;

use crate::ask;

#[tokio::test]
async fn the_index_shows_each_file() {
    let index = ask("GET /").await;
    assert_eq!((index.status, index.content_type()), (200, "text/html; charset=utf-8"));
    let index_text = ["<span class=\"comment\">", "<span class=\"page\">", "</span>"]
        .iter()
        .fold(index.body, |text, tag| text.replace(tag, ""));
    let systems = systems();
    assert_eq!(systems.len(), 19);
    for system in &systems {
        let source = html! { {system.code()} };
        assert!(index_text.contains(source.as_str()), "{}", system.file);
        assert!(index_text.contains(system.name()), "{}", system.file);
    }
    assert!(systems.is_sorted_by_key(|system| system.year()), "by year");
}

/// A system, its year, its idea; then the code.
#[test]
fn each_file_opens_with_a_comment() {
    for system in systems() {
        assert!(!system.name().is_empty(), "{}", system.file);
        let year: u32 = system.year().parse().expect(system.file);
        assert!((1993..2020).contains(&year), "{}", system.file);
        assert!(system.words().iter().all(|paragraph| paragraph.ends_with('.')), "{}", system.file);
        assert!(!system.words().is_empty() && !system.code().starts_with("//!"), "{}", system.file);
    }
}

#[tokio::test]
async fn each_link_leads_somewhere() {
    for system in systems() {
        for (what, url) in &system.pages {
            let answer = ask(&format!("GET {}", url.as_str())).await;
            let expected = match *what {
                "nothing" => 404,
                "a bad value" => 400,
                _ => 200,
            };
            assert_eq!(answer.status, expected, "{}", url.as_str());
        }
    }
}

#[tokio::test]
async fn nothing_but_the_style_sheet_is_loaded() {
    let style = ask("GET /style.css").await;
    assert_eq!((style.status, style.content_type()), (200, "text/css; charset=utf-8"));
    for page in ["GET /", "GET /widgets/", "GET /nowhere"] {
        let page = ask(page).await;
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'self'"), "{policy}");
        let form = normal_form(&page.body);
        for refused in ["<script", "<style", " style=", " onclick=", "<img"] {
            let tags = form.lines().filter(|line| line.trim_start().starts_with('<'));
            assert_eq!(tags.filter(|tag| tag.contains(refused)).count(), 0, "{refused}");
        }
    }
}

#[tokio::test]
async fn errors_have_a_page_of_the_gallery() {
    let page = ask("GET /nowhere").await;
    assert_eq!(page.status, 404);
    assert!(page.body.contains("<h1>Not Found</h1>"), "{}", page.body);
    let page = ask("GET /fastapi/need?n=two").await;
    assert!(page.body.contains("`n` must be a whole number"), "{}", page.body);
}

/// `tplc serve hello.tpl` compiles the file without the others, and without the program.
#[test]
fn hello_stands_alone() {
    let hello = include_str!("../../hello.tpl");
    let code = hello.lines().filter(|line| !line.trim_start().starts_with("//"));
    let names: Vec<&str> = code.filter(|line| line.starts_with("use ")).collect();
    assert_eq!(names, ["use masque::page::Parts;"]);
    assert!(!hello.contains("crate::") && !hello.contains("super::"));
}
