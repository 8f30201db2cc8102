//! The systems, in the order of their years: what the files of the gallery say of themselves.
//!
//! Each file opens with a comment: the system and its year; its idea; what differs here.

use masque::SafeUrl;

use crate::templates::{
    asgi, bottle, cgi, django, dtml, fastapi, flask, hello, kid, psp, ptl, quixote, starlette,
    tornado, twisted, web2py, webpy, wsgi, zpt,
};

/// A system and its example.
#[derive(Debug)]
pub struct System {
    /// The name of the file.
    pub file: &'static str,
    /// The whole file.
    pub source: &'static str,
    /// The pages of the example, each with what the link says.
    pub pages: Vec<(&'static str, SafeUrl)>,
}

impl System {
    /// The system's name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.title().0
    }

    /// The year in which it was published.
    #[must_use]
    pub fn year(&self) -> &'static str {
        self.title().1
    }

    /// `//! CherryPy, 2002`
    fn title(&self) -> (&'static str, &'static str) {
        let line = self.source.lines().next().and_then(|line| line.strip_prefix("//! "));
        line.and_then(|line| line.rsplit_once(", ")).unwrap_or(("", ""))
    }

    /// Its idea, and what differs here: paragraphs.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        let comment = self.source.lines().map_while(|line| line.strip_prefix("//!")).skip(2);
        let lines: Vec<&str> = comment.map(str::trim).collect();
        lines.split(|line| line.is_empty()).map(|paragraph| paragraph.join(" ")).collect()
    }

    /// The file after its comment.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.source.split_once("\n\n").map_or("", |(_, code)| code).trim_end()
    }
}

/// A system by the name of its file.
macro_rules! system {
    ($file:literal: $($what:literal => $url:expr),+) => {
        System {
            file: $file,
            source: include_str!(concat!("../", $file)),
            pages: vec![$(($what, SafeUrl::from($url))),+],
        }
    };
}

/// All of them.
#[must_use]
pub fn systems() -> Vec<System> {
    let with = |page: SafeUrl, query: &str| {
        let address = format!("{}?{query}", page.as_str());
        SafeUrl::parse(address).expect("a path of this site and a query")
    };
    vec![
        system!("cgi.tpl": "what the script prints" => cgi::BugNotFound::url()),
        system!("dtml.tpl":
            "the question" => dtml::Zoo::url(),
            "an answer" => with(dtml::Zoo::url(), "zooName=Zoo+%26+Co")),
        system!("quixote.tpl": "the bug index" => quixote::bug_index::url()),
        system!("ptl.tpl": "the bug index" => ptl::BugIndex::url()),
        system!("psp.tpl": "a loop" => psp::Loop::url(), "a menu" => psp::Menu::url()),
        system!("zpt.tpl":
            "a page" => with(zpt::PageTemplate::url("SalesPage"), "title=Sales+%3C2002%3E")),
        system!("twisted.tpl": "the widget" => twisted::EchoWidget::url()),
        system!("hello.tpl":
            "hello, you" => hello::Hello::url(),
            "hello, World" => with(hello::Hello::url(), "name=World"),
            "hello, <script>" => with(hello::Hello::url(), "name=%3Cscript%3E")),
        system!("wsgi.tpl":
            "hello" => wsgi::Hello::url(),
            "goodbye" => wsgi::Goodbye::url(),
            "nothing" => wsgi::not_found::url("nope")),
        system!("kid.tpl": "the people" => kid::People::url()),
        system!("django.tpl":
            "a year" => django::year_archive(2005),
            "an article" => django::article_detail(2005, 7, 42)),
        system!("webpy.tpl":
            "hello, World" => webpy::HelloWorld::url(),
            "hello, Ann" => webpy::Hello::url("Ann"),
            "by a template" => with(webpy::Index::url(), "name=Ann")),
        system!("web2py.tpl": "the index" => web2py::Index::url()),
        system!("bottle.tpl":
            "hello, Ann" => bottle::Hello::url("ann"),
            "JSON" => bottle::dictionary::url()),
        system!("tornado.tpl":
            "hello" => tornado::MainHandler::url(),
            "an item" => with(tornado::Item::url(7), "q=tea")),
        system!("flask.tpl": "hello" => flask::Index::url(), "a user" => flask::User::url("ann")),
        system!("asgi.tpl": "hello" => asgi::Hello::url()),
        system!("starlette.tpl":
            "hello" => starlette::Hello::url(),
            "a file" => starlette::File::url("css/style.css")),
        system!("fastapi.tpl":
            "all items" => fastapi::read_items::url(),
            "one of them" => with(fastapi::read_items::url(), "skip=1&limit=1"),
            "a bad value" => with(fastapi::need::url(), "n=two")),
    ]
}
