//! The recipes of CONTRIBUTING: what they name is there, they are no longer than was promised, and
//! what the tree has of an example stands in no other file.

use crate::tidy::{files_below, root};
use ekc::words::Language;
use std::path::Path;

/// Each recipe, how many files it may have, and how its example is written in the source.
const RECIPES: [(&str, usize, &[&str]); 6] = [
    ("A detail of a person", 6, &["wish_culture", "wish-culture"]),
    (
        "A kind of paper",
        6,
        &["street-letter", "street_letter", "StreetLetter"],
    ),
    ("A subcommand", 8, &["completions"]),
    ("A kind of event", 6, &[]),
    ("A rule", 8, &["R31", "r31"]),
    ("An interface language", 3, &[]),
];

/// The steps of a recipe: for each the paths it names, of which one is meant.
fn steps_of(title: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let (_, rest) = text
        .split_once(&format!("\n### {title}\n"))
        .unwrap_or_else(|| panic!("no recipe: {title}"));
    let recipe = rest
        .lines()
        .take_while(|line| !line.starts_with("## ") && !line.starts_with("### "));
    let is_path = |span: &&str| {
        span.starts_with("src/") || span.starts_with("tests/") || *span == "CHANGELOG.md"
    };
    recipe
        .filter(|line| {
            let number = line.split_once(". `").map(|(number, _)| number);
            number.is_some_and(|number| number.parse::<u8>().is_ok())
        })
        .map(|line| {
            let spans = line.split('`').skip(1).step_by(2).filter(is_path);
            spans.map(str::to_owned).collect()
        })
        .collect()
}

/// Whether a name is what a part of a path says: `<name>.rs` stands for any file of Rust.
fn is_meant(part: &str, name: &str) -> bool {
    if part.starts_with('<') {
        Path::new(part).extension() == Path::new(name).extension()
    } else {
        part == name
    }
}

/// Whether a path with open names is that of this file.
fn fits(path: &str, file: &str) -> bool {
    path.split('/').count() == file.split('/').count()
        && path
            .split('/')
            .zip(file.split('/'))
            .all(|(part, name)| is_meant(part, name))
}

/// Whether there is something of this path in a folder.
fn is_there(folder: &Path, path: &str) -> bool {
    let (part, rest) = path
        .split_once('/')
        .map_or((path, None), |(part, rest)| (part, Some(rest)));
    std::fs::read_dir(folder).is_ok_and(|mut entries| {
        entries.any(|entry| {
            let entry = entry.unwrap();
            is_meant(part, entry.file_name().to_str().unwrap())
                && rest.is_none_or(|rest| is_there(&entry.path(), rest))
        })
    })
}

#[test]
fn each_recipe_names_files_that_are_there_and_no_more_than_was_promised() {
    for (title, most, _) in RECIPES {
        let steps = steps_of(title);
        assert!(steps.len() > 2 && steps.len() <= most, "{title}: {steps:?}");
        for paths in &steps {
            assert!(!paths.is_empty(), "{title}: a step without its file");
            for path in paths {
                assert!(is_there(&root(), path), "{title}: there is no {path}");
            }
        }
    }
}

/// What stands in the source of an example, without what the program writes.
fn source_of(example: &[&str]) -> Vec<String> {
    let src = root().join("src");
    let all = ["rs", "ftl", "sql", "md"].map(|ending| files_below(&src, ending));
    let name = |path: &Path| -> String {
        let parts = path.strip_prefix(root()).unwrap().components();
        let parts: Vec<&str> = parts.map(|it| it.as_os_str().to_str().unwrap()).collect();
        parts.join("/")
    };
    let mut found = Vec::new();
    for path in all.concat() {
        let text = std::fs::read_to_string(&path).unwrap();
        let (file, is_written) = (name(&path), text.contains("; do not edit."));
        let has = |it: &&str| text.contains(*it) || file.contains(*it);
        if !is_written && example.iter().any(has) {
            found.push(file);
        }
    }
    found
}

#[test]
fn what_the_source_has_of_an_example_stands_in_the_files_of_its_recipe_and_in_no_other() {
    for (title, _, example) in RECIPES {
        let steps = steps_of(title);
        let found = source_of(example);
        let is_step = |file: &String| steps.iter().flatten().any(|path| fits(path, file));
        let others: Vec<&String> = found.iter().filter(|file| !is_step(file)).collect();
        assert!(others.is_empty(), "{title} has no step for {others:?}");
        let is_of_source = |paths: &&Vec<String>| paths[0].starts_with("src/");
        for paths in steps.iter().filter(is_of_source) {
            let is_needed = found
                .iter()
                .any(|file| paths.iter().any(|path| fits(path, file)));
            assert!(
                is_needed || example.is_empty(),
                "{title}: the example has nothing in {paths:?}"
            );
        }
    }
}

#[test]
fn each_language_has_the_same_files() {
    let names = |language: &Language| -> Vec<String> {
        let folder = root().join("src/words").join(language.tag());
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    for language in Language::ALL {
        assert_eq!(names(language), names(&Language::Dutch), "{language:?}");
    }
}

#[test]
fn an_open_name_in_a_path_stands_for_one_part_of_it() {
    for (path, file) in [
        ("src/commands/<name>.rs", "src/commands/lock.rs"),
        (
            "src/commands/<group>/<name>.rs",
            "src/commands/plan/show.rs",
        ),
        ("src/words/<tag>", "src/words/nl"),
        ("CHANGELOG.md", "CHANGELOG.md"),
    ] {
        assert!(fits(path, file), "{path}");
    }
    for (path, file) in [
        ("src/commands/<name>.rs", "src/commands/plan/show.rs"),
        (
            "src/papers/templates/nl/<name>.md",
            "src/papers/templates/en/plan.md",
        ),
        ("src/words/<tag>", "src/words/mod.rs"),
    ] {
        assert!(!fits(path, file), "{path}");
    }
    assert!(!is_there(&root(), "src/commands/<name>.sql"));
}
