//! Elements with dynamic names: whatever is given, the page keeps its tree.

use html5ever::tendril::TendrilSink;
use html5ever::{LocalName, QualName, ns, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use masque::{Attributes, Element, InvalidElement, Render};
use proptest::prelude::*;

#[test]
fn names_with_a_power_of_their_own_are_refused() {
    for name in [
        "script",
        "style",
        "iframe",
        "object",
        "embed",
        "link",
        "meta",
        "base",
        "template",
        "noscript",
        "textarea",
        "title",
        "svg",
        "math",
        "html",
        "body",
        "frame",
        "plaintext",
        "xmp",
        "applet",
        "H1",
        "",
        " ",
        "h1 ",
        "h1 onclick=x",
        "b><script",
        "a b",
        "x-\0",
        "x-a/",
        "X-A",
        "-a",
        "1-a",
        "font-face",
        "annotation-xml",
        "x-é",
    ] {
        assert_eq!(Element::new(name).unwrap_err(), InvalidElement::Name(name.into()), "{name:?}");
    }
    for name in ["h2", "ul", "td", "img", "my-card", "x-1._", "section"] {
        assert!(Element::new(name).is_ok(), "{name}");
    }
}

#[test]
fn what_is_refused_is_named() -> Result<(), InvalidElement> {
    let attribute = Element::new("p")?.attribute("style", "x").unwrap_err();
    assert_eq!(attribute.to_string(), "no attribute `style` can be set at run time");
    let child = Element::new("br")?.child("x").unwrap_err();
    assert_eq!(child.to_string(), "the void element `br` has no children");
    Ok(())
}

#[test]
fn elements_nest() -> Result<(), InvalidElement> {
    let mut more = Attributes::new();
    more.set("class", "b").set("hidden", true);
    let list = Element::new("ul")?
        .attribute("class", "a")?
        .attributes(&more)
        .child(Element::new("li")?.child(1)?)?
        .child(&Element::new("li")?.child(Some("<"))?)?;
    assert_eq!(list.render().as_str(), "<ul class=\"b\" hidden><li>1</li><li>&lt;</li></ul>");
    let pre = Element::new("pre")?.child("\na")?;
    assert_eq!(pre.render().as_str(), "<pre>\n\na</pre>");
    assert_eq!(Element::heading(0).render().as_str(), "<h1></h1>");
    Ok(())
}

/// All names that elements of HTML have or had.
const NAMES: &str = "\
    a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote \
    body br button canvas caption center cite code col colgroup command data datalist dd del details dfn dialog \
    dir div dl dt em embed fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 \
    h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing \
    main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup \
    option output p param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section \
    select selectedcontent slot small source span strike strong style sub summary sup svg table tbody td template \
    textarea tfoot th thead time title tr track tt u ul var video wbr xmp";

/// An element that takes elements of this name.
fn parent(name: &str) -> &str {
    match name {
        "caption" | "colgroup" | "tbody" | "thead" | "tfoot" => "table",
        "col" => "colgroup",
        "tr" => "tbody",
        "td" | "th" => "tr",
        "option" | "optgroup" => "select",
        _ => "body",
    }
}

/// Text where the parser leaves text.
fn holds_text(name: &str) -> bool {
    !matches!(name, "table" | "tbody" | "thead" | "tfoot" | "tr" | "colgroup")
}

/// An element with nothing but text in it, as the parser has it.
struct Read {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
}

/// The one element that markup is.
fn read(markup: &str, parent: &str) -> Option<Read> {
    let context = QualName::new(None, ns!(html), LocalName::from(parent));
    let document = parse_fragment(RcDom::default(), Default::default(), context, Vec::new(), false)
        .one(markup)
        .document;
    let root = document.children.borrow()[0].clone();
    let children = root.children.borrow();
    let [element] = children.as_slice() else { return None };
    let NodeData::Element { name, attrs, .. } = &element.data else { return None };
    let attributes =
        attrs.borrow().iter().map(|it| (it.name.local.to_string(), it.value.to_string())).collect();
    let text = |child: &Handle| match &child.data {
        NodeData::Text { contents } => Some(contents.borrow().to_string()),
        _ => None,
    };
    let text = element.children.borrow().iter().map(text).collect::<Option<String>>()?;
    Some(Read { name: name.local.to_string(), attributes, text })
}

fn names() -> impl Strategy<Value = String> {
    let known: Vec<&str> = NAMES.split(' ').collect();
    prop_oneof![
        4 => prop::sample::select(known).prop_map(String::from),
        1 => "[a-z]{1,4}-[a-z0-9._-]{0,4}",
        1 => r#"[a-zA-Z][-a-z<>/ ='"\x00\n:]{0,8}"#,
        1 => any::<String>(),
    ]
}

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        r#"[&<>"'`= \r\n\t\x00\x0cab;#/-]{0,20}"#,
        r"(a|'|<|!--|-->|</?|script|h1|td|option|/|>| |]]>){0,8}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn no_value_changes_the_tree(name in names(), attribute in r#"(title|data-x|href|class|on[a-z]{1,4}|[-a-z"'<>/= :@]{1,6})"#, value in hostile(), text in hostile()) {
        let Ok(element) = Element::new(name.clone()) else { return Ok(()) };
        let element = match element.clone().attribute(attribute.clone(), value) {
            Ok(with) => with,
            Err(_) => element,
        };
        let element = match element.clone().child(text) {
            Ok(with) if holds_text(&name) => with,
            _ => element,
        };
        let markup = element.render().into_string();
        let Read { name: read_name, attributes, text: read_text } =
            read(&markup, parent(&name)).expect(&markup);
        prop_assert_eq!(&read_name, &name, "{}", markup);
        prop_assert!(attributes.iter().all(|(name, value)| *name == attribute.to_ascii_lowercase() && !value.contains("javascript:")));
        // What was read is written as it was.
        let mut again = Element::new(name.clone()).expect("the same name");
        for (name, value) in attributes {
            again = again.attribute(name, value).expect("the same attribute");
        }
        if !read_text.is_empty() {
            again = again.child(read_text).expect("no void element");
        }
        prop_assert_eq!(again.render().into_string().to_lowercase(), markup.replace('\0', "\u{fffd}").to_lowercase());
    }
}
