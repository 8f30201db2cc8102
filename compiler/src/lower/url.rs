//! The part of a URL in which an interpolation stands, from the text before it.
//!
//! `/bug/` → [`Part::Path`], `/find?q=` → [`Part::Query`], `java` → [`Problem::Scheme`]

/// The parts of a URL that may hold a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Path,
    Query,
    Fragment,
}

/// Why a value may not stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// The value would begin the URL, scheme included.
    Start,
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
        return Err(Problem::Start);
    }
    let stop = text.find([':', '/', '?', '#']).ok_or(Problem::Scheme)?;
    let (start, rest) = text.split_at(stop);
    if start.ends_with('&') && rest.starts_with('#') {
        // A reference that was not decoded, since its `;` is missing.
        return Err(Problem::Scheme);
    }
    if let Some(rest) = rest.strip_prefix(':') {
        after_scheme(&start.to_ascii_lowercase(), rest)
    } else if let Some(host) = text.strip_prefix("//") {
        after_host(host)
    } else {
        Ok(last_part(rest))
    }
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

    #[test]
    fn the_text_before_decides() {
        let cases = [
            ("", Err(Problem::Start)),
            (" \n", Err(Problem::Start)),
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
            ("java&#115cript:/", Err(Problem::Scheme)),
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
}
