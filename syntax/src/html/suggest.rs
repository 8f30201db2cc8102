//! A word nobody knows → the known word that was probably meant.
//!
//! `closest("hreff", names)` is `Some("href")`.

/// The candidate nearest to `word`, if one is near enough to be meant.
///
/// Words of up to two letters have no near ones, up to four letters may have
/// one mistake, longer ones two. The first of several equally near wins.
#[must_use]
pub fn closest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word: Vec<char> = word.chars().map(|letter| letter.to_ascii_lowercase()).collect();
    let limit = match word.len() {
        0..=2 => 0,
        3..=4 => 1,
        _ => 2,
    };
    let mut best = None;
    let mut best_distance = limit + 1;
    for candidate in candidates {
        if candidate.len().abs_diff(word.len()) > limit {
            continue;
        }
        let distance = distance(&word, candidate);
        if distance < best_distance {
            (best, best_distance) = (Some(candidate), distance);
        }
    }
    best
}

/// Damerau and Levenshtein's: letters missing, added, replaced, or two neighbours swapped.
fn distance(word: &[char], candidate: &str) -> usize {
    let candidate: Vec<char> =
        candidate.chars().map(|letter| letter.to_ascii_lowercase()).collect();
    let mut before_last = vec![0; candidate.len() + 1];
    let mut last: Vec<usize> = (0..=candidate.len()).collect();
    let mut row = last.clone();
    for i in 1..=word.len() {
        row[0] = i;
        for j in 1..=candidate.len() {
            let replaced = last[j - 1] + usize::from(word[i - 1] != candidate[j - 1]);
            row[j] = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && word[i - 1] == candidate[j - 2] && word[i - 2] == candidate[j - 1]
            {
                row[j] = row[j].min(before_last[j - 2] + 1);
            }
        }
        (before_last, last, row) = (last, row, before_last);
    }
    last[candidate.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_found_and_strangers_are_not() {
        let names = ["a", "button", "div", "href", "span", "td", "title"];
        for (word, expected) in [
            ("hreff", Some("href")),
            ("herf", Some("href")),
            ("DIV", Some("div")),
            ("dvi", Some("div")),
            ("buton", Some("button")),
            ("tilte", Some("title")),
            ("x", None),
            ("to", None),
            ("row", None),
            ("headline", None),
            ("", None),
        ] {
            assert_eq!(closest(word, names), expected, "{word}");
        }
    }
}
