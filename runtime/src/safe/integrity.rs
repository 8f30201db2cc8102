//! [`Integrity`]: what a loaded script or style sheet must be.

use alloc::string::String;
use core::fmt;

/// The hashes of a script or a style sheet, as `integrity={hashes}` takes them.
///
/// ```
/// use masque::Integrity;
///
/// let hash = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
/// assert_eq!(Integrity::parse(hash)?.as_str(), hash);
/// assert!(Integrity::parse("sha256-short").is_err());
/// # Ok::<(), masque::InvalidIntegrity>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Integrity(String);

impl Integrity {
    /// Takes one hash or several with blanks between them: `sha256-`, `sha384-`
    /// or `sha512-`, and base64 of as many bits.
    ///
    /// <https://www.w3.org/TR/SRI/#the-integrity-attribute>
    ///
    /// # Errors
    /// If one of them is something else, or there is none: a browser would then
    /// check nothing.
    pub fn parse(text: &str) -> Result<Self, InvalidIntegrity> {
        let mut list = String::new();
        for hash in text.split_ascii_whitespace() {
            if !is_hash(hash) {
                return Err(InvalidIntegrity(()));
            }
            if !list.is_empty() {
                list.push(' ');
            }
            list.push_str(hash);
        }
        if list.is_empty() { Err(InvalidIntegrity(())) } else { Ok(Self(list)) }
    }

    /// The hashes, with one blank between them.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_hash(text: &str) -> bool {
    let Some((algorithm, base64)) = text.split_once('-') else { return false };
    let (digits, padding) = match algorithm {
        "sha256" => (43, 1),
        "sha384" => (64, 0),
        "sha512" => (86, 2),
        _ => return false,
    };
    let plain = base64.trim_end_matches('=');
    plain.len() == digits
        && base64.len() == digits + padding
        && plain.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(&byte))
}

/// Why text is no [`Integrity`].
#[derive(Debug)]
pub struct InvalidIntegrity(());

impl fmt::Display for InvalidIntegrity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("integrity is `sha256-`, `sha384-` or `sha512-` and the hash in base64, with blanks between several")
    }
}

impl core::error::Error for InvalidIntegrity {}
