//! Tokens, one by one: most of a page is the same few statements, which need no
//! stream of their own on the way as `quote!` does.
//!
//! ```text
//! code.call("html", …)   ─▶   ::masque::__rt::html(…);
//! ```

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::TokenStreamExt as _;

use crate::fill::placeholder;
use crate::syntax::ast::FragmentId;

/// Appends one token.
pub(super) trait Push {
    /// `out`
    fn word(&mut self, text: &str);
    /// `&`
    fn sign(&mut self, sign: char);
    /// `::`
    fn path_separator(&mut self);
    /// `'bugs`, from its name with the quote.
    fn lifetime(&mut self, name: &str);
    /// `"text"`
    fn text(&mut self, text: &str);
    /// `(…)`
    fn group(&mut self, delimiter: Delimiter, inside: TokenStream);
    /// The author's Rust.
    fn fragment(&mut self, id: FragmentId);
    /// `&(fragment)`
    fn borrowed(&mut self, id: FragmentId);
    /// `::masque::__rt::name(inside);`
    fn call(&mut self, name: &str, inside: TokenStream);
}

impl Push for TokenStream {
    fn word(&mut self, text: &str) {
        self.append(word(text));
    }

    fn sign(&mut self, sign: char) {
        self.append(Punct::new(sign, Spacing::Alone));
    }

    fn path_separator(&mut self) {
        self.append(Punct::new(':', Spacing::Joint));
        self.append(Punct::new(':', Spacing::Alone));
    }

    fn lifetime(&mut self, name: &str) {
        self.append(Punct::new('\'', Spacing::Joint));
        self.append(word(name.trim_start_matches('\'')));
    }

    fn text(&mut self, text: &str) {
        self.append(Literal::string(text));
    }

    fn group(&mut self, delimiter: Delimiter, inside: TokenStream) {
        self.append(Group::new(delimiter, inside));
    }

    fn fragment(&mut self, id: FragmentId) {
        self.append(placeholder(id));
    }

    fn borrowed(&mut self, id: FragmentId) {
        self.sign('&');
        self.group(Delimiter::Parenthesis, TokenTree::from(placeholder(id)).into());
    }

    fn call(&mut self, name: &str, inside: TokenStream) {
        self.path_separator();
        self.word("masque");
        self.path_separator();
        self.word("__rt");
        self.path_separator();
        self.word(name);
        self.group(Delimiter::Parenthesis, inside);
        self.sign(';');
    }
}

/// An identifier of the generated code.
pub(super) fn word(text: &str) -> Ident {
    match text.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    }
}

/// `{ … }`, to be put into `quote!`: unlike a stream it is not copied there.
pub(super) fn braces(inside: TokenStream) -> Group {
    Group::new(Delimiter::Brace, inside)
}

/// Several pieces of code, one after the other.
pub(super) fn concat<T>(items: &[T], each: impl Fn(&T, &mut TokenStream)) -> TokenStream {
    let mut code = TokenStream::new();
    for item in items {
        each(item, &mut code);
    }
    code
}
