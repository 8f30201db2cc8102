//! Which pages are in each other's way is what axum's router says.

use masque_compiler::Route;
use masque_compiler::source::Span;
use matchit::Router;

const SEGMENTS: [&str; 5] = ["a", "b", "{x}", "{y}", "{*x}"];

/// All paths of up to three segments.
fn paths() -> Vec<String> {
    let mut paths = vec!["/".to_owned()];
    let mut longer = vec![String::new()];
    for _ in 0..3 {
        let twice = |path: &String| path.matches("{x}").count() + path.matches("{*x}").count() > 1;
        longer = longer
            .iter()
            .filter(|path| !takes_rest(path))
            .flat_map(|path| SEGMENTS.map(|segment| format!("{path}/{segment}")))
            .filter(|path| !twice(path))
            .collect();
        paths.extend(longer.iter().cloned());
    }
    paths
}

fn route(path: &str) -> Route {
    let (verb, page) = ("GET".to_owned(), "Page".to_owned());
    Route { verb, path: path.to_owned(), page, span: Span::default() }
}

fn takes_rest(path: &str) -> bool {
    path.contains("{*")
}

#[test]
fn conflicts_are_the_router_s() {
    let paths = paths();
    let mut wrong = Vec::new();
    for one in &paths {
        for other in &paths {
            let mut router = Router::new();
            router.insert(one, ()).unwrap();
            let refused = router.insert(other, ()).is_err();
            let conflict = route(one).conflict(&route(other), false);
            if conflict.is_some() != refused {
                wrong.push(format!(
                    "{one} and {other}: the router {}",
                    if refused { "refuses" } else { "takes" }
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
