//! The table of `README.md`, of what the earlier systems had: what it leads to exists.

use std::fs;
use std::path::Path;

/// A row of the table: its number, and the links of its last column.
fn rows() -> Vec<(&'static str, Vec<(&'static str, &'static str)>)> {
    let table = include_str!("../../README.md").lines();
    table
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| ")?.split(" | ");
            let number = cells.next()?;
            let is_number = number.starts_with(['T', 'P']) && number[1..].parse::<u8>().is_ok();
            is_number.then(|| (number, links(cells.last().unwrap_or_default())))
        })
        .collect()
}

/// `[text](target)`
fn links(text: &'static str) -> Vec<(&'static str, &'static str)> {
    let parts = text.split('[').skip(1).filter_map(|part| part.split_once(']'));
    parts
        .filter_map(|(text, rest)| Some((text, rest.strip_prefix('(')?.split_once(')')?.0)))
        .collect()
}

/// As GitHub makes an anchor of a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase().replace(' ', "-");
    kept.chars().filter(|char| char.is_alphanumeric() || "-_".contains(*char)).collect()
}

#[test]
fn each_row_leads_to_what_shows_it() {
    for (number, links) in rows() {
        assert!(!links.is_empty(), "{number} is shown by nothing");
        for (text, target) in links {
            let (file, heading) = target.split_once('#').unwrap_or((target, ""));
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
            let file = fs::read_to_string(&file)
                .unwrap_or_else(|error| panic!("{number}: {}: {error}", file.display()));
            let name = text.trim_matches('`');
            if !heading.is_empty() {
                let mut headings = file.lines().filter_map(|line| line.strip_prefix("##"));
                let found = headings.any(|line| anchor(line.trim_matches(['#', ' '])) == heading);
                assert!(found, "{number}: {target}");
            } else if !name.contains('.') {
                assert!(file.contains(&format!("fn {name}(")), "{number}: {name} in {target}");
            }
        }
    }
}

#[test]
fn no_row_is_left_out() {
    let numbers: Vec<&str> = rows().into_iter().map(|(number, _)| number).collect();
    let all = |letter, numbers: &[u8]| -> Vec<String> {
        numbers.iter().map(|number| format!("{letter}{number:02}")).collect()
    };
    let templates: Vec<u8> = (1..=38).filter(|number| ![31, 37].contains(number)).collect();
    let publishing = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 18];
    assert_eq!(numbers, [all('T', &templates), all('P', &publishing)].concat());
}
