//! Nodes → statements that write to `out`.
//!
//! ```text
//! <b>{name}</b>   ─▶   out.push_str("<b>");
//!                      ::masque::__rt::html(&(name), out);
//!                      out.push_str("</b>");
//! ```

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::quote;

use super::signature::kind_type;
use super::tokens::{Push as _, braces, concat, word};
use super::walk;
use crate::fill::placeholder;
use crate::ir::{AttributeSink, Node, Sink, TokenListItem, Value};
use crate::syntax::ast::{Exits, FragmentId, Kind};

/// The function that statements stand in.
#[derive(Clone, Copy)]
pub(super) struct Function {
    /// What it writes.
    pub(super) kind: Kind,
    /// Whether `?` may stand in it.
    pub(super) fallible: bool,
    /// Whether `.await` may stand in it.
    pub(super) asynchronous: bool,
    /// What `@return` does in it.
    pub(super) exit: Exit,
}

/// What `@return` does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Exit {
    /// `return;`
    Unit,
    /// `return Ok(());`
    Ok,
    /// `break 'page;`: the markup of `html!` stands in a function of the author's.
    Block,
    /// `return Ok(true);`: a `@try` tells the function around it.
    Try,
}

impl Function {
    /// The statements of some nodes.
    pub(super) fn statements(self, nodes: &[Node<'_>]) -> TokenStream {
        let mut code = TokenStream::new();
        self.nodes(nodes, &mut code);
        code
    }

    /// `{ … }`
    pub(super) fn block(self, nodes: &[Node<'_>]) -> Group {
        braces(self.statements(nodes))
    }

    /// Appends the statements of some nodes.
    pub(super) fn nodes(self, nodes: &[Node<'_>], code: &mut TokenStream) {
        let mut left = false;
        for node in nodes {
            // The author's Rust behind a `@return` is checked all the same.
            if left && matches!(node, Node::Static(_)) {
                continue;
            }
            self.node(node, code);
            left = left || walk::leaves(std::slice::from_ref(node));
        }
    }

    fn node(self, node: &Node<'_>, code: &mut TokenStream) {
        match node {
            Node::Static(text) => {
                code.word("out");
                code.sign('.');
                code.word("push_str");
                let mut inside = TokenStream::new();
                inside.text(text);
                code.group(Delimiter::Parenthesis, inside);
                code.sign(';');
            }
            Node::Write { sink, value } => write(sink_name(*sink), None, value, code),
            Node::Attribute { name, sink, value } => {
                write(attribute_sink_name(*sink), Some(name), value, code);
            }
            Node::TokenList { name, fixed, items } => self.token_list(name, fixed, items, code),
            Node::Style { fixed, declarations } => style(fixed, declarations, code),
            Node::Spread(attributes) => call("spread", None, *attributes, code),
            Node::ScriptConstant { name, value } => {
                call("script_constant", Some(name), *value, code);
            }
            Node::Json(value) => call("json", None, *value, code),
            Node::If { arms, otherwise } => {
                for (index, (condition, body)) in arms.iter().enumerate() {
                    if index > 0 {
                        code.word("else");
                    }
                    code.word("if");
                    code.fragment(*condition);
                    code.group(Delimiter::Brace, self.statements(body));
                }
                if let Some(body) = otherwise {
                    code.word("else");
                    code.group(Delimiter::Brace, self.statements(body));
                }
            }
            Node::Match { scrutinee, arms } => {
                code.word("match");
                code.fragment(*scrutinee);
                let arms = concat(arms, |(pattern, body), code| {
                    let (pattern, body) = (placeholder(*pattern), self.block(body));
                    code.extend(quote!(#pattern => #body));
                });
                code.group(Delimiter::Brace, arms);
            }
            Node::For { pattern, iterable, row, body, otherwise } => {
                self.repeat((*pattern, *iterable, *row), body, otherwise.as_deref(), code);
            }
            Node::While { condition, body } => {
                code.word("while");
                code.fragment(*condition);
                code.group(Delimiter::Brace, self.statements(body));
            }
            Node::Let { pattern, value, otherwise } => {
                code.word("let");
                code.fragment(*pattern);
                code.sign('=');
                code.fragment(*value);
                if let Some(body) = otherwise {
                    code.word("else");
                    code.group(Delimiter::Brace, self.statements(body));
                }
                code.sign(';');
            }
            Node::Capture { name, body } => {
                let (name, kind) = (placeholder(*name), kind_type(self.kind));
                let body = braces(buffered(self.kind, body, self.statements(body)));
                code.extend(quote!(let #name: #kind = #body;));
            }
            Node::Do(statements) => {
                let mut inside = TokenStream::new();
                inside.fragment(*statements);
                code.group(Delimiter::Brace, inside);
            }
            Node::Return => code.extend(match self.exit {
                Exit::Unit => quote!(return;),
                Exit::Ok => quote!(return ::core::result::Result::Ok(());),
                Exit::Block => quote!(break 'page;),
                Exit::Try => {
                    quote!(return ::core::result::Result::<bool, ::masque::Error>::Ok(true);)
                }
            }),
            Node::Break => code.extend(quote!(break;)),
            Node::Continue => code.extend(quote!(continue;)),
            Node::Try { body, error, handler, exits } => {
                self.attempt(body, *exits, *error, handler, code);
            }
            Node::Component(component) => self.component(component, code),
            Node::SlotCall { slot, argument, .. } => {
                let (slot, argument) = (placeholder(*slot), placeholder(*argument));
                code.extend(quote!(#slot(#argument, out);));
            }
            Node::Fragment { template, parameters } => {
                let name = word(&template.text);
                let fields = concat(parameters, |(_, fragment), code| {
                    code.fragment(*fragment);
                    code.sign(',');
                });
                self.render(quote!(#name { #fields }), code);
            }
        }
    }

    /// `class="a" class:odd={odd}`
    fn token_list(
        self,
        name: &str,
        fixed: &str,
        items: &[TokenListItem<'_>],
        code: &mut TokenStream,
    ) {
        let items = concat(items, |item, code| match item {
            TokenListItem::If { token, condition } => {
                let condition = placeholder(*condition);
                code.extend(quote!(list.token_if(#condition, #token, out);));
            }
            TokenListItem::Tokens(value) => {
                let value = borrowed(value);
                code.extend(quote!(list.tokens(#value, out);));
            }
            TokenListItem::Text(text) => {
                code.extend(quote!(list.separate(out);));
                self.nodes(text, code);
            }
        });
        code.extend(quote! {{
            let mut list = ::masque::__rt::TokenList::start(#name, #fixed, out);
            #items
            list.end(out);
        }});
    }

    /// `@for`
    fn repeat(
        self,
        (pattern, iterable, row): (FragmentId, FragmentId, Option<FragmentId>),
        body: &[Node<'_>],
        otherwise: Option<&[Node<'_>]>,
        code: &mut TokenStream,
    ) {
        let (pattern, iterable) = (placeholder(pattern), placeholder(iterable));
        let mut inside = TokenStream::new();
        if otherwise.is_some() {
            inside.extend(quote!(empty = false;));
        }
        self.nodes(body, &mut inside);
        let inside = braces(inside);
        let repeat = match row.map(placeholder) {
            Some(row) => quote! {
                let rows = ::masque::__rt::Rows::new((#iterable).into_iter());
                for (#row, #pattern) in &rows #inside
            },
            None => quote!(for #pattern in #iterable #inside),
        };
        let otherwise = otherwise.map(|body| self.block(body));
        match (otherwise, row) {
            (Some(body), _) => code.extend(quote! {{
                let mut empty = true;
                #repeat
                if empty #body
            }}),
            (None, Some(_)) => code.group(Delimiter::Brace, repeat),
            (None, None) => code.extend(repeat),
        }
    }

    /// `@try`: what it wrote before it failed is taken back.
    fn attempt(
        self,
        body: &[Node<'_>],
        exits: Exits,
        error: FragmentId,
        handler: &[Node<'_>],
        code: &mut TokenStream,
    ) {
        let returns = walk::any(body, &walk::returns);
        let inner = Self { fallible: true, exit: Exit::Try, ..self };
        let mut inside = inner.statements(body);
        let (ty, done) =
            if returns { (quote!(bool), quote!(false)) } else { (quote!(()), quote!(())) };
        if !walk::leaves(body) {
            inside.extend(quote!(::core::result::Result::<#ty, ::masque::Error>::Ok(#done)));
        }
        let inside = braces(inside);
        let result = if self.asynchronous || exits.awaits {
            quote!(async #inside.await)
        } else {
            quote!((|| #inside)())
        };
        let returned = returns.then(|| {
            let mut exit = TokenStream::new();
            self.node(&Node::Return, &mut exit);
            quote!(::core::result::Result::Ok(true) => { #exit })
        });
        let error = placeholder(error);
        let handler = self.statements(handler);
        code.extend(quote! {{
            let mark = out.len();
            let result = #result;
            match result {
                #returned
                ::core::result::Result::Ok(#done) => {}
                ::core::result::Result::Err(#error) => {
                    out.truncate(mark);
                    #handler
                }
            }
        }});
    }

    /// Renders a template that `template` makes.
    pub(super) fn render(self, template: TokenStream, code: &mut TokenStream) {
        let kind = kind_type(self.kind);
        code.extend(match (self.asynchronous, self.fallible) {
            (false, false) => quote!(::masque::Render::<#kind>::render_to(&#template, out);),
            (false, true) => quote!(::masque::TryRender::<#kind>::try_render_to(&#template, out)?;),
            (true, true) => {
                quote!(::masque::RenderAsync::<#kind>::__render_owned_to(#template, out).await?;)
            }
            // Infallible: there is no other pattern.
            (true, false) => quote! {
                let ::core::result::Result::Ok(()) =
                    ::masque::RenderAsync::<#kind>::__render_owned_to(#template, out).await;
            },
        });
    }
}

/// Whether the statements of these nodes mention `out`.
pub(super) fn writes(nodes: &[Node<'_>]) -> bool {
    walk::any(nodes, &walk::writes)
}

/// Statements around which `out` is a buffer of their own, and its text as the value.
pub(super) fn buffered(kind: Kind, nodes: &[Node<'_>], statements: TokenStream) -> TokenStream {
    let kind = kind_type(kind);
    if !writes(nodes) {
        let mut code = statements;
        code.extend(quote!(<#kind as ::core::default::Default>::default()));
        return code;
    }
    let mut code = quote! {
        let mut buffer = ::masque::Buffer::new();
        let out = &mut buffer;
    };
    code.extend(statements);
    code.extend(quote!(<#kind as ::masque::Kind>::from_buffer(buffer)));
    code
}

/// `style="color: red" style:width={w}`
fn style(fixed: &str, declarations: &[(&str, Value)], code: &mut TokenStream) {
    let declarations = concat(declarations, |(property, value), code| {
        let value = borrowed(value);
        code.extend(quote!(list.declaration(#property, #value, out);));
    });
    code.extend(quote! {{
        let mut list = ::masque::__rt::StyleList::start(#fixed, out);
        #declarations
        list.end(out);
    }});
}

/// `::masque::__rt::attribute(" title", &(value), out);`
fn write(function: &str, name: Option<&str>, value: &Value, code: &mut TokenStream) {
    if value.spec.is_none() {
        return call(function, name, value.fragment, code);
    }
    let mut inside = TokenStream::new();
    if let Some(name) = name {
        inside.text(name);
        inside.sign(',');
    }
    inside.extend(borrowed(value));
    inside.sign(',');
    inside.word("out");
    code.call(function, inside);
}

fn call(function: &str, name: Option<&str>, value: FragmentId, code: &mut TokenStream) {
    let mut inside = TokenStream::new();
    if let Some(name) = name {
        inside.text(name);
        inside.sign(',');
    }
    inside.borrowed(value);
    inside.sign(',');
    inside.word("out");
    code.call(function, inside);
}

/// `&(value)`, `&(format_args!("{:.2}", value))`
fn borrowed(value: &Value) -> TokenStream {
    let mut code = TokenStream::new();
    match &value.spec {
        None => code.borrowed(value.fragment),
        Some((spec, captures)) => {
            let format = if spec.is_empty() { "{}".to_owned() } else { format!("{{:{spec}}}") };
            let value = placeholder(value.fragment);
            let captures = captures.iter().copied().map(placeholder);
            code.extend(quote!(&::core::format_args!(#format, #value #(, #captures)*)));
        }
    }
    code
}

fn sink_name(sink: Sink) -> &'static str {
    match sink {
        Sink::Content(Kind::Html) => "html",
        Sink::Content(Kind::Svg) => "svg",
        Sink::Content(Kind::Xml) => "xml",
        Sink::Content(Kind::Text) | Sink::Text(Kind::Text) => "text",
        Sink::Text(Kind::Html) => "html_text",
        Sink::Text(Kind::Svg) => "svg_text",
        Sink::Text(Kind::Xml) => "xml_text",
        Sink::UrlPath => "url_path",
        Sink::UrlQuery => "url_query",
        Sink::UrlFragment => "url_fragment",
    }
}

fn attribute_sink_name(sink: AttributeSink) -> &'static str {
    match sink {
        AttributeSink::Text(Kind::Html | Kind::Text) => "attribute",
        AttributeSink::Text(Kind::Svg | Kind::Xml) => "xml_attribute",
        AttributeSink::Boolean => "boolean_attribute",
        AttributeSink::Enumerated => "enumerated_attribute",
        AttributeSink::Number => "number_attribute",
    }
}
