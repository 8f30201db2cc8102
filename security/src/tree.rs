//! A page → the tree that a parser makes of it, as a list of nodes.
//!
//! ```text
//! <p title="x">Hi <b>you</b></p>     0 html
//!                                    1  head
//!                                    1  body
//!                                    2   p title="x"
//!                                    3    #text "Hi "
//!                                    3    b
//!                                    4     #text "you"
//! ```

use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// All nodes of a page, in the order of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree(Vec<Node>);

/// An element, a text, a comment, …
#[derive(Clone, Debug, PartialEq)]
struct Node {
    depth: usize,
    /// `p`, `svg:path`, `#text`, `#comment`, `#doctype`
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
}

/// Where a value was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// In the text of the element with this number.
    Text(usize),
    /// In this attribute of the element with this number.
    Attribute(usize, String),
}

impl Tree {
    /// The tree that an HTML parser makes.
    #[must_use]
    pub fn of_html(page: &str) -> Self {
        let dom = parse_document(RcDom::default(), ParseOpts::default()).one(page);
        let mut nodes = Vec::new();
        html_nodes(&dom.document, 0, &mut nodes);
        Self(nodes)
    }

    /// The tree that an XML parser makes.
    ///
    /// # Errors
    /// If the page is not well-formed.
    pub fn of_xml(page: &str) -> Result<Self, String> {
        let document = roxmltree::Document::parse(page).map_err(|error| error.to_string())?;
        let mut nodes = Vec::new();
        xml_nodes(document.root_element(), 0, &mut nodes);
        Ok(Self(nodes))
    }

    /// Plain text: one node.
    #[must_use]
    pub fn of_text(page: &str) -> Self {
        let page_node =
            Node { depth: 0, name: "page".into(), attributes: vec![], text: String::new() };
        Self(vec![
            page_node,
            Node { depth: 1, name: "#text".into(), attributes: vec![], text: page.into() },
        ])
    }

    /// All places in which `word` stands.
    #[must_use]
    pub fn find(&self, word: &str) -> Vec<Spot> {
        let mut found = Vec::new();
        for (number, node) in self.0.iter().enumerate() {
            let holding = node.attributes.iter().filter(|(_, value)| value.contains(word));
            found.extend(holding.map(|(name, _)| Spot::Attribute(number, name.clone())));
            if node.text.contains(word) {
                found.push(Spot::Text(self.parent(number)));
            }
        }
        found.dedup();
        found
    }

    /// `p` for the text of a `<p>`, `a@href` for an attribute, `svg:text` in SVG.
    #[must_use]
    pub fn describe(&self, spot: &Spot) -> String {
        match spot {
            Spot::Text(number) => self.0[*number].name.clone(),
            Spot::Attribute(number, name) => format!("{}@{name}", self.0[*number].name),
        }
    }

    /// Takes out what stands at `spot`: all text of the element, or the whole attribute.
    ///
    /// `None` if there is none, or no such element.
    pub fn take(&mut self, spot: &Spot) -> Option<String> {
        match spot {
            Spot::Attribute(number, name) => {
                let attributes = &mut self.0.get_mut(*number)?.attributes;
                let at = attributes.iter().position(|(known, _)| known == name)?;
                Some(attributes.remove(at).1)
            }
            Spot::Text(number) => self.take_text(*number),
        }
    }

    fn take_text(&mut self, number: usize) -> Option<String> {
        let depth = self.0.get(number)?.depth + 1;
        let inside = self.0[number + 1..].iter().take_while(|node| node.depth >= depth).count();
        let (from, to) = (number + 1, number + 1 + inside);
        let is_text = |node: &Node| node.depth == depth && node.name == "#text";
        let text = self.0[from..to].iter().filter(|node| is_text(node));
        let text: String = text.map(|node| node.text.as_str()).collect();
        let mut at = 0;
        self.0.retain(|node| {
            at += 1;
            !((from + 1..=to).contains(&at) && is_text(node))
        });
        Some(text)
    }

    /// The first node in which two trees differ.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Option<String> {
        let len = self.0.len().max(other.0.len());
        let at = (0..len).find(|&at| self.0.get(at) != other.0.get(at))?;
        let show = |tree: &Self| tree.0.get(at).map_or_else(|| "nothing".into(), show);
        Some(format!("node {at} is {}, not {}", show(other), show(self)))
    }

    /// The number of the element around a node.
    fn parent(&self, number: usize) -> usize {
        let before = self.0[..number].iter().rposition(|node| node.depth < self.0[number].depth);
        before.unwrap_or(0)
    }
}

fn show(node: &Node) -> String {
    let attributes: String =
        node.attributes.iter().map(|(name, value)| format!(" {name}={value:?}")).collect();
    format!("`{}{attributes}` {:?}", node.name, node.text)
}

fn html_nodes(handle: &Handle, depth: usize, nodes: &mut Vec<Node>) {
    let mut push = |name: String, attributes, text: &str| {
        nodes.push(Node { depth, name, attributes, text: text.to_string() });
    };
    match &handle.data {
        NodeData::Document => {
            handle.children.borrow().iter().for_each(|child| html_nodes(child, 0, nodes));
            return;
        }
        NodeData::Doctype { name, .. } => push("#doctype".into(), vec![], name),
        NodeData::Text { contents } => push("#text".into(), vec![], &contents.borrow()),
        NodeData::Comment { contents } => push("#comment".into(), vec![], contents),
        NodeData::ProcessingInstruction { contents, .. } => push("#pi".into(), vec![], contents),
        NodeData::Element { name, attrs, .. } => {
            let prefix = match &*name.ns {
                "http://www.w3.org/2000/svg" => "svg:",
                "http://www.w3.org/1998/Math/MathML" => "math:",
                _ => "",
            };
            let attributes = attrs.borrow();
            let attributes = attributes.iter().map(|attribute| {
                let prefix = attribute.name.prefix.as_ref().map(|prefix| format!("{prefix}:"));
                let name = prefix.unwrap_or_default() + &attribute.name.local;
                (name, attribute.value.to_string())
            });
            push(format!("{prefix}{}", name.local), attributes.collect(), "");
        }
    }
    handle.children.borrow().iter().for_each(|child| html_nodes(child, depth + 1, nodes));
    if let NodeData::Element { template_contents, .. } = &handle.data
        && let Some(contents) = &*template_contents.borrow()
    {
        contents.children.borrow().iter().for_each(|child| html_nodes(child, depth + 1, nodes));
    }
}

fn xml_nodes(node: roxmltree::Node<'_, '_>, depth: usize, nodes: &mut Vec<Node>) {
    let name = match node.node_type() {
        roxmltree::NodeType::Element => node.tag_name().name(),
        roxmltree::NodeType::Text => "#text",
        roxmltree::NodeType::Comment => "#comment",
        roxmltree::NodeType::PI => "#pi",
        roxmltree::NodeType::Root => "#root",
    };
    let attributes = node.attributes();
    let attributes =
        attributes.map(|attribute| (attribute.name().to_string(), attribute.value().to_string()));
    let text = if node.is_element() { "" } else { node.text().unwrap_or_default() };
    let (name, text) = (name.to_string(), text.to_string());
    nodes.push(Node { depth, name, attributes: attributes.collect(), text });
    node.children().for_each(|child| xml_nodes(child, depth + 1, nodes));
}
