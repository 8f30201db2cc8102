//! Addresses: the value in a path, a query, a fragment.

pub template AfterSlash(value: &str) { <a href="/{value}">x</a> }
pub template InPath(value: &str) { <a href="/files/{value}">x</a> }
pub template InPathBetween(value: &str) { <a href="/files/{value}/edit">x</a> }
pub template InPathBeforeQuery(value: &str) { <a href="/files/{value}?raw=1#top">x</a> }
pub template InSegment(value: &str) { <a href="/files/a-{value}.png">x</a> }
pub template AfterOrigin(value: &str) { <a href="https://example.com/{value}">x</a> }
pub template AfterOriginBetween(value: &str) { <a href='https://example.com/u/{value}/'>x</a> }
pub template SecondInPath(value: &str) { <a href="/{7}/{value}">x</a> }
pub template InQuery(value: &str) { <a href="/find?q={value}">x</a> }
pub template InQueryBetween(value: &str) { <a href="/find?q={value}&amp;page=2#top">x</a> }
pub template InQueryAlone(value: &str) { <a href="?q={value}">x</a> }
pub template InQueryOfOrigin(value: &str) { <a href="https://example.com?q={value}">x</a> }
pub template InQueryAsName(value: &str) { <a href='/find?{value}=1'>x</a> }
pub template InFragment(value: &str) { <a href="#{value}">x</a> }
pub template InFragmentOfPath(value: &str) { <a href="/page#part-{value}">x</a> }
pub template FormAction(value: &str) { <form action="/save/{value}" method="post"><button>x</button></form> }
pub template ButtonAction(value: &str) { <form><button formaction="/save?id={value}">x</button></form> }
pub template ImagePath(value: &str) { <p><img src="/images/{value}" alt=""></p> }
pub template ImageQuery(value: &str) { <p><img src='/image?name={value}&amp;size=2' alt=""></p> }
pub template VideoPoster(value: &str) { <video poster="/posters/{value}.png"></video> }
pub template Cite(value: &str) { <blockquote cite="/books/{value}">x</blockquote> }
pub template Request(value: &str) { <div hx-get="/part/{value}">x</div> }
pub template RequestQuery(value: &str) { <div hx-post="/part?q={value}">x</div> }
