//! The part of a URL in which an interpolation stands, from the text around it.
//!
//! `/bug/` → [`Part::Path`], `/find?q=` → [`Part::Query`], `java` → [`Problem::Scheme`]

/// The parts of a URL that may hold a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The value begins the URL, scheme included.
    Start,
    Path,
    Query,
    Fragment,
}

/// Why a value may not stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// The value would become a part of the scheme, or the scheme is not one that only loads pages.
    Scheme,
    /// The value would become a part of the host.
    Host,
}

/// The part that follows this text, read as a browser reads it.
///
/// The text is decoded, and each interpolation in it stands as a letter: no
/// value can leave the part it is in, since it is percent-encoded.
pub(super) fn part(before: &str) -> Result<Part, Problem> {
    // The URL Standard: leading controls and blanks go, tabs and newlines go
    // anywhere, and a backslash is a slash.
    let text: String = before
        .trim_start_matches(|c| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .map(|c| if c == '\\' { '/' } else { c })
        .collect();
    if text.is_empty() {
        return Ok(Part::Start);
    }
    let stop = text.find([':', '/', '?', '#']).ok_or(Problem::Scheme)?;
    let (start, rest) = text.split_at(stop);
    if let Some(rest) = rest.strip_prefix(':') {
        after_scheme(&start.to_ascii_lowercase(), rest)
    } else if let Some(host) = text.strip_prefix("//") {
        after_host(host)
    } else {
        Ok(last_part(rest))
    }
}

/// Whether a value may begin a URL that goes on like this: it is the whole URL, or neither a
/// scheme nor, if it is empty, a host can come of the two together.
pub(super) fn may_follow_start(after: &str) -> bool {
    match after.as_bytes() {
        [b'/', rest @ ..] => !matches!(rest, [b'/' | b'\\' | b'&' | b'\t' | b'\n' | b'\r', ..]),
        [b'?' | b'#', ..] => true,
        rest => rest.iter().all(|byte| *byte <= b' '),
    }
}

/// Whether text says where a URL leads, whatever follows it: it has an origin, or is of this site.
///
/// The text is plain, and [`part`] had nothing to say of it.
pub(super) fn is_anchored(before: &str) -> bool {
    let lower = before.to_ascii_lowercase();
    match before.as_bytes() {
        [b'/', b'/', ..] => false,
        [b'/' | b'?' | b'#', ..] => true,
        _ => lower.starts_with("https://") || lower.starts_with("http://"),
    }
}

/// Whether a piece of a URL before a value shows its parts as a browser reads them: no line break
/// in it, and no delimiter that is a `\` or a reference (`&#47;`, `&sol;`).
///
/// The functions that write values look at the text before them, undecoded.
pub(super) fn is_plain(written: &str, decoded: &str) -> bool {
    let delimiters = |text: &str| text.matches([':', '/', '?', '#']).count();
    !written.contains("&#")
        && delimiters(written) == delimiters(decoded)
        && !decoded.contains(['\\', '\t', '\n', '\r'])
}

fn after_scheme(scheme: &str, rest: &str) -> Result<Part, Problem> {
    match scheme {
        "http" | "https" | "ftp" => after_host(rest.strip_prefix("//").ok_or(Problem::Host)?),
        "mailto" | "tel" | "sms" if rest.contains('?') => Ok(last_part(rest)),
        _ => Err(Problem::Scheme),
    }
}

fn after_host(text: &str) -> Result<Part, Problem> {
    match text.find(['/', '?', '#']) {
        None | Some(0) => Err(Problem::Host),
        Some(end) => Ok(last_part(&text[end..])),
    }
}

fn last_part(text: &str) -> Part {
    if text.contains('#') {
        Part::Fragment
    } else if text.contains('?') {
        Part::Query
    } else {
        Part::Path
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::decode;

    #[test]
    fn the_text_before_decides() {
        let cases = [
            ("", Ok(Part::Start)),
            (" \n", Ok(Part::Start)),
            ("/", Ok(Part::Path)),
            ("/bug/", Ok(Part::Path)),
            ("bug/", Ok(Part::Path)),
            ("?q=", Ok(Part::Query)),
            ("find?q=", Ok(Part::Query)),
            ("#", Ok(Part::Fragment)),
            ("/a?b#c", Ok(Part::Fragment)),
            ("http", Err(Problem::Scheme)),
            ("javascript:", Err(Problem::Scheme)),
            ("java\nscript:/", Err(Problem::Scheme)),
            ("data:text/html,", Err(Problem::Scheme)),
            ("mailto:", Err(Problem::Scheme)),
            ("mailto:a@b.c?subject=", Ok(Part::Query)),
            ("//", Err(Problem::Host)),
            ("/\\", Err(Problem::Host)),
            ("https:", Err(Problem::Host)),
            ("https://", Err(Problem::Host)),
            ("https://a.example", Err(Problem::Host)),
            ("HTTPS://a.example/", Ok(Part::Path)),
            ("https://a.example?", Ok(Part::Query)),
            ("//a.example/", Ok(Part::Path)),
        ];
        for (before, expected) in cases {
            assert_eq!(part(before), expected, "{before:?}");
        }
    }

    #[test]
    fn references_are_read_as_a_browser_reads_them() {
        for (before, expected) in [
            ("java&#115cript:/", Err(Problem::Scheme)),
            ("javascript&colon;/", Err(Problem::Scheme)),
            ("&#47&#47", Err(Problem::Host)),
            ("/a?b&copy=", Ok(Part::Query)),
            ("/a&num;b", Ok(Part::Fragment)),
        ] {
            assert_eq!(part(&decode(before)), expected, "{before:?}");
        }
    }

    #[test]
    fn the_text_after_a_start_makes_no_scheme_and_no_host_of_it() {
        for after in ["", " ", "/x", "?x", "#x"] {
            assert!(may_follow_start(after), "{after:?}");
        }
        for after in
            [":", "x:", " :", ".example/", "&#47;", "\\", "//", "/\\", "/&#47;", "/&sol;", "/\n/"]
        {
            assert!(!may_follow_start(after), "{after:?}");
        }
    }

    #[test]
    fn origins_and_paths_are_anchors() {
        for before in ["/", "/a/", "?x=", "#", "https://a.example/", "HTTP://a.example?x="] {
            assert!(is_anchored(before), "{before}");
        }
        for before in ["//a.example/", "js/", "ftp://a.example/", "mailto:a@b.example?x="] {
            assert!(!is_anchored(before), "{before}");
        }
    }

    #[test]
    fn delimiters_are_written_plainly() {
        let plain = |text: &str| is_plain(text, &decode(text));
        for text in ["/", "/a b/", "https://a.example/?a=1&amp;b=", "/caf&eacute;/", "?a=1&b="] {
            assert!(plain(text), "{text}");
        }
        for text in [
            "\t/",
            "/\n",
            "/\\",
            "/&Tab;",
            "&#47;",
            "&#47",
            "/&#x2f;",
            "&sol;",
            "&colon;",
            "/&NewLine;",
            "/&bsol;",
        ] {
            assert!(!plain(text), "{text}");
        }
    }
}
