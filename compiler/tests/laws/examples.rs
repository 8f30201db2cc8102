//! The templates of the language-spec, sound ones and mistakes alike.

use std::fs;
use std::path::Path;

/// The text of every `tpl` block that is a file, with the line it stands on: `03-control-flow.md:12`.
pub(crate) fn examples() -> Vec<(String, String)> {
    let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("../language-spec");
    let mut examples = Vec::new();
    let files = fs::read_dir(book).unwrap().map(|file| file.unwrap().path());
    let mut chapters: Vec<_> =
        files.filter(|file| file.extension() == Some("md".as_ref())).collect();
    chapters.sort();
    for chapter in chapters {
        let name = chapter.file_name().unwrap().display().to_string();
        let mut example: Option<(String, String)> = None;
        for (index, line) in fs::read_to_string(&chapter).unwrap().lines().enumerate() {
            match &mut example {
                None if line.starts_with("```tpl") && line != "```tpl markup" => {
                    example = Some((format!("{name}:{}", index + 1), String::new()));
                }
                None => {}
                Some(_) if line == "```" => examples.extend(example.take()),
                Some((_, text)) => {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
    }
    assert!(examples.len() > 150, "where are the examples?");
    examples
}
