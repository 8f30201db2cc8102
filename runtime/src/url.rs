//! The text of a URL in, whether it may stand in a place out.
//!
//! ```text
//! " Java\tScript:x"  ──Navigate──▶  refused
//! "/bugs?a:b"        ──Navigate──▶  allowed: no scheme
//! "//evil.example"   ──SameSite──▶  refused: another host
//! ```
//!
//! Nothing is resolved or changed. The few things that decide are read as the
//! URL Standard's parser reads them: blanks and control characters around the
//! text do not count, nor does any tab or line end in it, nor letter case, and
//! `\` is as good as `/`. <https://url.spec.whatwg.org/#concept-basic-url-parser>
//!
//! All of it is `const`, so that macros judge their literals with the same code.

/// What happens with what a URL leads to.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    /// The reader goes there, or a form does.
    Navigate,
    /// It is shown or played.
    Media,
    /// What this site answers becomes part of the page.
    SameSite,
}

/// What a refused URL becomes: it leads nowhere.
/// <https://html.spec.whatwg.org/multipage/urls-and-fetching.html#about:invalid>
pub(crate) const INVALID: &str = "about:invalid";

/// Schemes that text may have. None of them runs code or shows a page as ours.
const NAVIGATE: &[&str] = &["http:", "https:", "mailto:", "tel:", "sms:", "ftp:"];

/// Schemes that run their text as code.
const CODE: &[&str] = &["javascript:", "vbscript:", "livescript:", "mocha:"];

/// Whether text may be the URL in such a place.
pub(crate) const fn allows(place: Place, url: &str) -> bool {
    let url = url.as_bytes();
    if has_control(url) {
        return false;
    }
    match place {
        Place::Navigate => !has_scheme(url) || begins_with_any(url, NAVIGATE),
        Place::Media => {
            !has_scheme(url)
                || begins_with_any(url, NAVIGATE)
                || begins_with_any(url, &["blob:"])
                || is_image(url)
        }
        Place::SameSite => !has_scheme(url) && !names_host(url),
    }
}

/// Whether a URL that the author wrote may stand where text may: any scheme but
/// those that run code or make a page.
pub(crate) const fn allows_literal(url: &str) -> bool {
    let url = url.as_bytes();
    let is_data = begins_with_any(url, &["data:"]);
    !has_control(url) && !begins_with_any(url, CODE) && (!is_data || is_image(url))
}

/// Whether a URL that the author wrote says where it leads whatever follows it:
/// `https://host/…`, or a path of this site, `/…`.
pub(crate) const fn is_anchored(url: &str) -> bool {
    match url.as_bytes() {
        [b'/', b'/' | b'\\', ..] => false,
        [b'/', rest @ ..] => is_printable(rest),
        url => match strip(url, "https://") {
            Some([b'/' | b'\\', ..]) | None => false,
            Some(rest) => is_printable(url) && has_origin(rest),
        },
    }
}

/// Whether a URL that the author wrote has begun so far that no value after it changes where it
/// leads: anchored, on the page's own path or beside it, or an address of mail or telephone.
pub(crate) const fn is_begun(url: &str) -> bool {
    let is_relative =
        matches!(url.as_bytes(), [b'?' | b'#', ..] | [b'.', b'/', ..] | [b'.', b'.', b'/', ..]);
    let is_address = begins_with_any(url.as_bytes(), &["mailto:", "tel:", "sms:"]);
    is_anchored(url) || ((is_relative || is_address) && is_printable(url.as_bytes()))
}

/// Whether the host of `host:port/…` is letters, digits, `-` and `.`, and a `/` ends it.
const fn has_origin(mut rest: &[u8]) -> bool {
    while let [byte, more @ ..] = rest {
        match byte {
            b'/' => return true,
            b'-' | b'.' | b':' => rest = more,
            _ if byte.is_ascii_alphanumeric() => rest = more,
            _ => return false,
        }
    }
    false
}

/// Whether there are no blanks, control characters and backslashes.
const fn is_printable(mut url: &[u8]) -> bool {
    while let [byte, more @ ..] = url {
        if *byte <= b' ' || matches!(byte, b'\\' | 0x7f) {
            return false;
        }
        url = more;
    }
    true
}

/// Whether there is a character that no URL has and no XML document can hold: a
/// control character, U+FFFE or U+FFFF.
const fn has_control(mut url: &[u8]) -> bool {
    while let [byte, more @ ..] = url {
        match byte {
            b'\t' | b'\n' | b'\r' => {}
            0..0x20 => return true,
            0xef if matches!(more, [0xbf, 0xbe | 0xbf, ..]) => return true,
            _ => {}
        }
        url = more;
    }
    false
}

/// Whether there is a scheme, known or not.
/// <https://url.spec.whatwg.org/#scheme-state>
const fn has_scheme(url: &[u8]) -> bool {
    let Some((first, mut url)) = next(trim_start(url)) else { return false };
    if !first.is_ascii_alphabetic() {
        return false;
    }
    while let Some((byte, more)) = next(url) {
        match byte {
            b':' => return true,
            b'+' | b'-' | b'.' => url = more,
            _ if byte.is_ascii_alphanumeric() => url = more,
            _ => return false,
        }
    }
    false
}

/// Whether a URL without a scheme names a host: `//host`.
/// <https://url.spec.whatwg.org/#relative-slash-state>
const fn names_host(url: &[u8]) -> bool {
    if let Some((b'/' | b'\\', rest)) = next(trim_start(url)) {
        matches!(next(rest), Some((b'/' | b'\\', _)))
    } else {
        false
    }
}

/// Whether it is `data:image/…;base64,…`, which is an image or nothing.
/// <https://fetch.spec.whatwg.org/#data-url-processor>
const fn is_image(url: &[u8]) -> bool {
    let Some(mut rest) = strip(url, "data:image/") else { return false };
    while let Some((byte, more)) = next(rest) {
        match byte {
            b';' => return strip(rest, ";base64,").is_some(),
            b'+' | b'-' | b'.' => rest = more,
            _ if byte.is_ascii_alphanumeric() => rest = more,
            _ => return false,
        }
    }
    false
}

const fn begins_with_any(url: &[u8], starts: &[&str]) -> bool {
    let mut at = 0;
    while at < starts.len() {
        if strip(url, starts[at]).is_some() {
            return true;
        }
        at += 1;
    }
    false
}

/// What follows `start`, whose letters are lower case.
const fn strip<'u>(url: &'u [u8], start: &str) -> Option<&'u [u8]> {
    let mut start = start.as_bytes();
    let mut rest = trim_start(url);
    while let [expected, more_start @ ..] = start {
        match next(rest) {
            Some((byte, more)) if byte.to_ascii_lowercase() == *expected => rest = more,
            _ => return None,
        }
        start = more_start;
    }
    Some(rest)
}

/// The next byte that counts, and what follows it.
const fn next(mut url: &[u8]) -> Option<(u8, &[u8])> {
    while let [b'\t' | b'\n' | b'\r', more @ ..] = url {
        url = more;
    }
    match url {
        [byte, more @ ..] => Some((*byte, more)),
        [] => None,
    }
}

/// Without the blanks and control characters before it.
const fn trim_start(mut url: &[u8]) -> &[u8] {
    while let [0..=b' ', more @ ..] = url {
        url = more;
    }
    url
}
