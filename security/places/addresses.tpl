//! Addresses that begin with the value, and addresses that load something.

use masque::{SafeUrl, trusted_url};

pub template Link(value: &str) { <a href={value}>x</a> }
pub template LinkQuoted(value: &str) { <a href="{value}">x</a> }
pub template LinkSingleQuoted(value: &str) { <a href='{value}'>x</a> }
pub template LinkBeforePath(value: &str) { <a href="{value}/edit">x</a> }
pub template LinkBeforeQuery(value: &str) { <a href="{value}?page=2">x</a> }
pub template LinkBeforeFragment(value: &str) { <a href="{value}#top">x</a> }
pub template LinkParsed(value: &str) { <a href={SafeUrl::parse(value.to_string()).ok()}>x</a> }
pub template LinkOptional(value: &str) { <a href={Some(value)}>x</a> }
pub template MapArea(value: &str) { <map name="x"><area href={value} alt="x"></map> }
pub template Form(value: &str) { <form action={value}><button>x</button></form> }
pub template FormButton(value: &str) { <form><button formaction="{value}">x</button></form> }
pub template CiteOfQuote(value: &str) { <blockquote cite={value}>x</blockquote> }
pub template SvgLink(value: &str) { <svg><a href={value}><text>x</text></a></svg> }
pub template SvgOldLink(value: &str) { <svg><a xlink:href={value}><text>x</text></a></svg> }
pub template Image(value: &str) { <p><img src={value} alt=""></p> }
pub template ImageQuoted(value: &str) { <p><img src="{value}" alt=""></p> }
pub template ImageButton(value: &str) { <form><input type="image" src={value} alt="x"></form> }
pub template Poster(value: &str) { <video poster={value}></video> }
pub template Video(value: &str) { <video><source src="{value}"></video> }
pub template SvgImage(value: &str) { <svg><image href={value}/></svg> }
pub template Request(value: &str) { <div hx-get={value}>x</div> }
pub template RequestQuoted(value: &str) { <div hx-post="{value}?page=2">x</div> }
pub template RequestOfData(value: &str) { <div data-hx-get={value}>x</div> }
pub template Script(value: &str) { <script src="/js/{value}.js"></script> }
pub template ScriptOfOrigin(value: &str) { <script src="https://cdn.example/{value}"></script> }
pub template ScriptOfParts(value: &str) { <script src={trusted_url!("https://cdn.example/", value, "/app.js")}></script> }
pub template ScriptQuery(value: &str) { <script src={trusted_url!("/app.js?v=", value, "&x=1")}></script> }
pub template Frame(value: &str) { <iframe src="/frames/{value}"></iframe> }
pub template FrameFragment(value: &str) { <iframe src={trusted_url!("/frames#", value)}></iframe> }
pub template StyleSheet(value: &str) {
    <html><head><title>x</title><link rel="stylesheet" href="/css/{value}.css"></head><body>x</body></html>
}
pub template Icon(value: &str) {
    <html><head><title>x</title><link rel="icon" href={value}></head><body>x</body></html>
}
pub template Object(value: &str) { <object data="/objects/{value}"></object> }
pub template SvgUse(value: &str) { <svg><use href="/icons/{value}.svg#x"/></svg> }
pub template ImageSet(value: &str) { <p><img src="/one.png" srcset={[(value, "1x"), ("/two.png", "2x")]} alt=""></p> }
pub template ImageSetLast(value: &str) { <p><img src="/one.png" srcset={[("/two.png", "200w"), (value, "")]} alt=""></p> }
pub template ImageSetOfSource(value: &str) { <picture><source srcset={value}><img src="/one.png" alt=""></picture> }
pub template Ping(value: &str) { <a href="/x" ping={["/one", value, "/two"]}>x</a> }
