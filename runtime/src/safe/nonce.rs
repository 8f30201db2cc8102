//! [`Nonce`]: the word by which a page's own scripts and styles are known.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;

/// A nonce of the [Content Security Policy](https://www.w3.org/TR/CSP3/#framework-directive-source-list):
/// a word, new for each response, that stands in the policy and on every
/// `<script>` and `<style>` of the page, and that nobody can guess.
///
/// A page that is rendered with one carries it by itself, through components and
/// slots. What was rendered before, [`Html`](crate::Html), stays as it is.
///
/// ```
/// use masque::{Buffer, Html, Nonce, Render};
///
/// # struct Page;
/// # impl Render<Html> for Page {
/// #     fn render_to(&self, out: &mut Buffer) {
/// #         out.push_str("<script");
/// #         masque::__rt::nonce(out);
/// #         out.push_str(">go()</script>");
/// #     }
/// # }
/// // template Page() { <script>go()</script> }
/// let nonce = Nonce::new("c29tZXRoaW5nIG5ldw==")?;
/// let page = Page.render_with_nonce(&nonce);
/// assert_eq!(page.as_str(), "<script nonce=\"c29tZXRoaW5nIG5ldw==\">go()</script>");
/// assert!(nonce.policy().starts_with("script-src 'nonce-c29tZXRoaW5nIG5ldw=='"));
/// # Ok::<(), masque::InvalidNonce>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nonce(Arc<str>);

impl Nonce {
    /// Takes a word that somebody else made: a middleware that writes the policy.
    ///
    /// # Errors
    /// If it is not a [`base64-value`](https://www.w3.org/TR/CSP3/#grammardef-base64-value):
    /// letters, digits, `+`, `/`, `-` and `_`, then at most two `=`.
    pub fn new(text: &str) -> Result<Self, InvalidNonce> {
        if is_base64_value(text) { Ok(Self(text.into())) } else { Err(InvalidNonce(())) }
    }

    /// Makes a new one: 128 random bits from the operating system, in base64.
    ///
    /// # Panics
    /// If the system has no random numbers to give.
    #[cfg(feature = "nonce")]
    #[must_use]
    pub fn random() -> Self {
        const DIGITS: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).expect("the operating system gives random numbers");
        // 22 digits of six bits; the last one holds the two that remain.
        let bits = u128::from_le_bytes(bytes);
        let digit = |number: u32| char::from(DIGITS[(bits >> (6 * number)) as usize & 63]);
        Self((0..22).map(digit).collect::<String>().into())
    }

    /// The word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value of a strict `Content-Security-Policy` header: only scripts with
    /// this nonce run, and what these load.
    ///
    /// <https://www.w3.org/TR/CSP3/#strict-csp>
    #[must_use]
    pub fn policy(&self) -> String {
        let nonce = &self.0;
        format!("script-src 'nonce-{nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'none'")
    }
}

/// `1*( ALPHA / DIGIT / "+" / "/" / "-" / "_" ) *2( "=" )`
fn is_base64_value(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte);
    !digits.is_empty() && digits.bytes().all(is_digit) && text.len() - digits.len() <= 2
}

/// Why text is no [`Nonce`].
#[derive(Debug)]
pub struct InvalidNonce(());

impl fmt::Display for InvalidNonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a nonce is base64: letters, digits, `+`, `/`, `-` and `_`, then at most two `=`",
        )
    }
}

impl core::error::Error for InvalidNonce {}
