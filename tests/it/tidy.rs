//! The order of the house: libraries in their place, words whole in both languages, documents that
//! are right. `walls.rs` has the floors.

use ekc::domain::text::Handle;
use ekc::method::rules::RULES;
use ekc::words::message::{COUNT, kind_of};
use ekc::words::{Language, Words};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path, ending));
        } else if path.extension().is_some_and(|it| it == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The source of a file without its unit tests.
pub(crate) fn source(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    text.split("#[cfg(test)]").next().unwrap().to_owned()
}

#[test]
fn a_library_is_used_only_in_the_place_that_knows_it() {
    let alone: &[(&str, &[&str])] = &[
        ("rusqlite", &["store"]),
        // What is logged is written in one place, which makes the triggers of the log.
        ("TransactionBehavior", &["writing.rs"]),
        ("BEGIN IMMEDIATE", &["file.rs"]),
        (
            "use age::",
            &["store", "desk", "ui", "init.rs", "handover.rs", "sealed.rs"],
        ),
        ("dialoguer", &["ask"]),
        ("comfy_table", &["table.rs"]),
        ("serde_yaml", &["yaml.rs"]),
        ("fluent_bundle", &["words"]),
        ("clap", &["commands", "given.rs", "help.rs"]),
        ("typst", &["pdf.rs"]),
        ("minijinja", &["template.rs"]),
        ("pulldown_cmark", &["document.rs"]),
        ("zip::", &["docx.rs", "copy.rs"]),
        ("linux_keyutils", &["kernel.rs"]),
        ("keyring_core", &["credentials.rs"]),
        ("hmac::", &["marks.rs", "pages.rs"]),
        ("icalendar", &["ics.rs"]),
        ("calcard", &[]),
        // One place knows what XML and HTML make of a character.
        ("&lt;", &["xml.rs"]),
        // Nothing goes over a network.
        ("std::net", &[]),
        // All text goes to a screen or a pipe through one place, which leaves out what steers.
        ("print!(", &[]),
        ("println!", &[]),
        ("stdout()", &["terminal.rs"]),
        (
            "stderr()",
            &["terminal.rs", "shown.rs", "screen.rs", "events.rs"],
        ),
        ("world.out", &["desk"]),
        ("world.err", &["desk"]),
        ("/dev/tty", &[]),
        ("/dev/std", &[]),
        ("std::env::", &["terminal.rs", "main.rs"]),
        // A file is made private, and whole or not at all, in one place.
        ("create_new(", &["disk.rs"]),
        ("fs::File::create(", &["disk.rs"]),
        (" File::create(", &["disk.rs"]),
        ("fs::write(", &["disk.rs"]),
        ("fs::rename", &["disk.rs"]),
        ("fs::create_dir", &["disk.rs"]),
        ("DirBuilder", &["disk.rs"]),
        ("tempfile::Builder", &["disk.rs"]),
        ("sync_all", &["disk.rs"]),
        ("from_mode", &["disk.rs"]),
    ];
    for path in files_below(&root().join("src"), "rs") {
        let text = source(&path);
        for (library, rooms) in alone {
            let here = rooms
                .iter()
                .any(|room| path.components().any(|part| part.as_os_str() == *room));
            let uses = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .any(|line| line.contains(library));
            assert!(here || !uses, "{} uses {library}", path.display());
        }
    }
}

/// Every message and attribute of a language, with the variables it uses.
fn messages(lang: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for path in files_below(&root().join("src/words").join(lang), "ftl") {
        let text = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut add = |name: String, pattern: &fluent_syntax::ast::Pattern<String>| {
                let mut variables = BTreeSet::new();
                collect(&pattern.elements, &mut variables);
                assert!(
                    all.insert(name.clone(), variables).is_none(),
                    "{name} stands twice in {lang}"
                );
            };
            if let Some(value) = &message.value {
                add(message.id.name.clone(), value);
            }
            for attribute in &message.attributes {
                add(
                    format!("{}.{}", message.id.name, attribute.id.name),
                    &attribute.value,
                );
            }
        }
    }
    all
}

fn collect(elements: &[PatternElement<String>], variables: &mut BTreeSet<String>) {
    for element in elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => variable(inline, variables),
            Expression::Select { selector, variants } => {
                variable(selector, variables);
                for variant in variants {
                    collect(&variant.value.elements, variables);
                }
            }
        }
    }
}

fn variable(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.clone());
    }
}

#[test]
fn every_language_says_the_same_things_with_the_same_values() {
    let dutch = messages("nl");
    let names =
        |all: &BTreeMap<String, BTreeSet<String>>| all.keys().cloned().collect::<BTreeSet<_>>();
    for language in Language::ALL {
        let tag = language.tag();
        let other = messages(tag);
        let only: Vec<String> = names(&dutch)
            .symmetric_difference(&names(&other))
            .cloned()
            .collect();
        assert!(only.is_empty(), "in one of nl and {tag} only: {only:?}");
        for (name, variables) in &dutch {
            // A choice such as failure-choice-unknown shows the words of the reader's own language.
            let differs = variables != &other[name]
                && name != "failure-choice-unknown"
                && !name.starts_with("failure-choice-unknown.");
            assert!(
                !differs,
                "{name}: {variables:?} in nl, {:?} in {tag}",
                other[name]
            );
        }
    }
}

#[test]
fn what_handles_and_files_are_called_is_a_handle_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(*language);
        let names: Vec<String> = messages(language.tag())
            .into_keys()
            .filter(|id| id.starts_with("handle-") || id.starts_with("file-name-"))
            .collect();
        assert!(names.len() > 10, "{language:?}: {names:?}");
        for id in names {
            let handle = format!("{}-1", words.named(&id));
            assert!(
                Handle::parse(&handle).is_ok(),
                "{language:?}: {id}: {handle}"
            );
        }
    }
}

/// English words that are no Dutch ones, and no part of a command.
const ENGLISH: &str = "the and with this not for you your from which what when where who how food \
    empty done yes no may must please nothing somebody";

/// A line that stands in both languages is meant for whoever finds it, and one that speaks of
/// English may show it.
#[test]
fn no_english_word_stands_in_a_dutch_sentence() {
    let lines_of = |tag: &str| -> Vec<String> {
        let folder = root().join("src/words").join(tag);
        let texts = files_below(&folder, "ftl").into_iter();
        let texts = texts.map(|path| std::fs::read_to_string(path).unwrap());
        texts
            .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
            .collect()
    };
    let english: BTreeSet<String> = lines_of("en").into_iter().collect();
    let mut looked_at = 0;
    for line in lines_of("nl") {
        if line.starts_with('#') || line.contains("Engels") || english.contains(&line) {
            continue;
        }
        let said = line
            .split_once(" = ")
            .map_or(line.as_str(), |(_, said)| said);
        // Without the values, and without which case of a choice it is.
        let mut depth = 0_u32;
        let said: String = said
            .chars()
            .filter(|letter| {
                match *letter {
                    '{' | '[' => depth += 1,
                    '}' | ']' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                depth == 0
            })
            .collect();
        let is_of_a_word = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
        for word in said.split(|it| !is_of_a_word(it)) {
            let is_english = ENGLISH
                .split_whitespace()
                .any(|it| word.eq_ignore_ascii_case(it));
            assert!(!is_english, "{word}: {line}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 10_000, "{looked_at}");
}

/// A language is a folder in `src/words` and its two lines there: nobody else asks which it is.
#[test]
fn no_sentence_and_no_choice_of_a_language_stands_outside_the_words() {
    for path in files_below(&root().join("src"), "rs") {
        if path.starts_with(root().join("src/words")) {
            continue;
        }
        let text = source(&path);
        // The words of the recovery sheet are those of a standard, which has languages too.
        let fault = text.lines().find(|line| {
            let line = line.replace("bip39::Language", "");
            line.contains("Language::Dutch") || line.contains("Language::English")
        });
        assert_eq!(fault, None, "{}", path.display());
    }
}

/// Messages with their values are checked when the program is built; what is checked there is what
/// the library for Fluent reads.
#[test]
fn the_program_was_built_with_the_messages_that_stand_in_the_files() {
    let built: BTreeMap<String, BTreeSet<String>> = ekc::words::message::all()
        .iter()
        .map(|(id, values)| {
            let values = values.iter().map(|it| (*it).to_owned()).collect();
            ((*id).to_owned(), values)
        })
        .collect();
    assert_eq!(built, messages("en"));
}

/// A number that is said as a text is always "more": one guest would be "1 guests".
#[test]
fn a_value_that_chooses_between_one_and_more_is_a_number() {
    for language in Language::ALL {
        for path in files_below(&root().join("src/words").join(language.tag()), "ftl") {
            let text = std::fs::read_to_string(&path).unwrap();
            for piece in text.split("{ $").skip(1) {
                let Some((name, arms)) = piece.split_once(" ->") else {
                    continue;
                };
                if !name.contains([' ', '}', '\n']) && arms.trim_start().starts_with("[one]") {
                    assert_eq!(kind_of(name), COUNT, "{}: {name}", path.display());
                }
            }
        }
    }
}

#[test]
fn what_is_said_by_a_name_that_is_made_at_run_time_has_its_words() {
    let known = messages("nl");
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for rule in RULES {
        let name = format!("rule-{}", rule.id.to_lowercase());
        wanted.extend(["", ".says", ".why", ".now"].map(|part| format!("{name}{part}")));
    }
    // What a proposed command has in the words of the user: `@letter`.
    // An address such as a@b is no such word.
    for path in files_below(&root().join("src/method"), "rs") {
        let text = source(&path);
        let commands = text.split('"').filter(|piece| piece.starts_with("ekc "));
        for command in commands {
            let words = command.split(' ').filter_map(|word| word.strip_prefix('@'));
            wanted.extend(
                words
                    .filter(|word| !word.contains('{'))
                    .map(|word| format!("typed-{word}")),
            );
        }
    }
    let missing: Vec<&String> = wanted
        .iter()
        .filter(|id| !known.contains_key(*id))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(wanted.len() > 140, "found too little: {}", wanted.len());
}

#[test]
fn what_a_rule_stops_says_what_to_do_now() {
    let known = messages("nl");
    let mut found = 0;
    for path in files_below(&root().join("src/method/rules"), "rs") {
        let squeezed: String = source(&path).split_whitespace().collect();
        for before in ["Finding::block(", "Finding::bar("] {
            for piece in squeezed.split(before).skip(1) {
                let Some((_, said)) = piece.split_once("finding!(\"") else {
                    continue;
                };
                // A finding that is made elsewhere is looked at there.
                if piece
                    .find(';')
                    .is_some_and(|end| end < piece.len() - said.len())
                {
                    continue;
                }
                let code = said.split('"').next().unwrap();
                let now = format!("finding-{code}.now");
                assert!(known.contains_key(&now), "no {now}");
                found += 1;
            }
        }
    }
    assert!(found > 25, "found too little: {found}");
}

#[test]
fn no_path_that_the_documents_name_is_missing() {
    let documents = [
        files_below(&root().join("docs"), "md"),
        ["README.md", "CONTRIBUTING.md", "SECURITY.md"]
            .map(|name| root().join(name))
            .to_vec(),
    ]
    .concat();
    for document in documents {
        let text = std::fs::read_to_string(&document).unwrap();
        for piece in text.split('`').skip(1).step_by(2) {
            let is_path = piece.starts_with("src/")
                || piece.starts_with("docs/")
                || piece.starts_with("tests/")
                || piece.starts_with("benches/")
                || piece.starts_with("examples/");
            if is_path && !piece.contains(['*', ' ', '{', '<', '…']) {
                assert!(
                    root().join(piece.trim_end_matches('/')).exists(),
                    "{} names {piece}",
                    document.display()
                );
            }
        }
        for target in text
            .split("](")
            .skip(1)
            .map(|piece| piece.split(')').next().unwrap())
        {
            if !target.contains("://") && !target.starts_with('#') {
                let file = target.split('#').next().unwrap();
                assert!(
                    document.parent().unwrap().join(file).exists(),
                    "{} links to {target}",
                    document.display()
                );
            }
        }
    }
}

/// The first line of a file that is too long. In a document a row of a table and what stands
/// between fences (what a program said) may be, and everywhere an address.
fn too_long(path: &Path) -> Option<String> {
    let text = std::fs::read_to_string(path).unwrap();
    let is_document = path.extension().is_some_and(|it| it == "md");
    let mut is_fenced = false;
    text.lines()
        .enumerate()
        .find(|(_, line)| {
            let start = line.trim_start();
            is_fenced ^= is_document && start.starts_with("```");
            let may_be = is_document && (is_fenced || start.starts_with('|'));
            line.chars().count() > 100 && !may_be && !line.contains("://")
        })
        .map(|(at, _)| format!("{}:{}", path.display(), at + 1))
}

#[test]
fn no_line_of_code_and_of_a_document_is_longer_than_100_columns() {
    let below = |folder: &str, ending: &str| files_below(&root().join(folder), ending);
    let mut all = [
        below("src", "rs"),
        below("tests", "rs"),
        below("benches", "rs"),
        below("docs", "md"),
    ]
    .concat();
    let beside = [
        "build.rs",
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "SECURITY.md",
    ];
    all.extend(beside.map(|name| root().join(name)));
    let found: Vec<String> = all.iter().filter_map(|path| too_long(path)).collect();
    assert!(found.is_empty(), "longer than 100 columns: {found:#?}");
}

/// Who adds a rule would have to find each sentence that says how many there are.
#[test]
fn no_sentence_has_to_know_how_many_rules_there_are() {
    let mut all = files_below(&root().join("docs"), "md");
    all.extend(
        ["rs", "ftl"]
            .map(|ending| files_below(&root().join("src"), ending))
            .concat(),
    );
    all.extend(["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(|name| root().join(name)));
    let is_count = |word: &str| {
        word.parse::<u32>().is_ok_and(|count| count > 20)
            || word.starts_with("thirty-")
            || word.ends_with("ndertig")
    };
    for path in all {
        let text = std::fs::read_to_string(&path).unwrap().to_lowercase();
        let words: Vec<&str> = text
            .split(|c: char| !(c.is_alphanumeric() || c == '-'))
            .filter(|word| !word.is_empty())
            .collect();
        let count = words
            .windows(2)
            .find(|two| is_count(two[0]) && ["rules", "regels"].contains(&two[1]));
        assert_eq!(count, None, "{}", path.display());
        let text = words.join(" ");
        let range = ["r1 to r", "r1 tot en met r"];
        let range = range.into_iter().find(|range| text.contains(range));
        assert_eq!(range, None, "{}", path.display());
    }
}

/// What a page of a decision is made of. The fourth may be left out.
const HEADINGS: [&str; 5] = [
    "The question",
    "What we chose",
    "What it costs",
    "What else we looked at",
    "What would change our mind",
];

#[test]
fn every_decision_has_its_date_the_same_headings_and_a_line_in_the_index() {
    let folder = root().join("docs/decisions");
    let index = std::fs::read_to_string(folder.join("README.md")).unwrap();
    let pages: Vec<PathBuf> = files_below(&folder, "md")
        .into_iter()
        .filter(|path| !path.ends_with("README.md"))
        .collect();
    for (at, page) in pages.iter().enumerate() {
        let name = page.file_name().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(page).unwrap();
        let number = format!("{:04}", at + 1);
        let title = text
            .lines()
            .next()
            .and_then(|line| line.strip_prefix(&format!("# {number}. ")))
            .unwrap_or_else(|| panic!("{name} does not begin with its number, {number}"));
        let date = text
            .lines()
            .nth(2)
            .and_then(|line| line.strip_prefix("Date: ")?.split_once(". Status: "))
            .filter(|(date, _)| date.parse::<chrono::NaiveDate>().is_ok())
            .map_or_else(
                || panic!("{name} has no date and status on its third line"),
                |(date, _)| date,
            );
        let headings: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .collect();
        let without: Vec<&str> = HEADINGS
            .into_iter()
            .filter(|it| *it != "What else we looked at")
            .collect();
        assert!(
            headings == HEADINGS || headings == without,
            "{name}: {headings:?}"
        );
        let line = format!("| [{number}]({name}) | {title} | {date} |");
        assert!(index.contains(&line), "the index lacks: {line}");
    }
    assert_eq!(
        index.lines().filter(|line| line.starts_with("| [")).count(),
        pages.len(),
        "the index names what is not there"
    );
}

#[test]
fn a_number_that_a_document_gives_is_that_of_the_code() {
    let keys = "src/store/key_file.rs";
    for (document, before, source, constant) in [
        (
            "decisions/0002-keys-and-durability.md",
            "up to factor ",
            keys,
            "WORK_FACTOR_MOST: u8",
        ),
        (
            "decisions/0002-keys-and-durability.md",
            "Work factor ",
            keys,
            "WORK_FACTOR: u8",
        ),
        ("format.md", "with work factor ", keys, "WORK_FACTOR: u8"),
    ] {
        let code = std::fs::read_to_string(root().join(source)).unwrap();
        let number = code
            .split(&format!("const {constant} = "))
            .nth(1)
            .and_then(|rest| rest.split(';').next())
            .unwrap_or_else(|| panic!("{source} has no {constant}"));
        let text = std::fs::read_to_string(root().join("docs").join(document)).unwrap();
        let said = text.split(before).nth(1).unwrap_or_default();
        let digits = said.split(|c: char| !c.is_ascii_digit()).next();
        assert_eq!(digits, Some(number), "{document}: {before}");
    }
}

/// What is wrong with a changelog, for a program of this version.
fn fault_in(changelog: &str, version: &str) -> Option<String> {
    let number = |text: &str| -> Option<Vec<u32>> {
        let parts: Option<Vec<u32>> = text.split('.').map(|part| part.parse().ok()).collect();
        parts.filter(|parts| parts.len() == 3)
    };
    let mut sections = changelog.split("\n## ").skip(1);
    let Some(unreleased) = sections
        .next()
        .and_then(|section| section.strip_prefix("[Unreleased]\n"))
    else {
        return Some("the first section is not [Unreleased]".to_owned());
    };
    let mut released = Vec::new();
    for section in sections {
        let head = section.lines().next().unwrap_or_default();
        let parts = head
            .strip_prefix('[')
            .and_then(|rest| rest.split_once("] - "))
            .and_then(|(of, day)| {
                let day = day.parse::<chrono::NaiveDate>().ok()?;
                Some((number(of)?, day))
            });
        match parts {
            Some(section) => released.push(section),
            None => return Some(format!("no version with its day: {head}")),
        }
    }
    if !released.is_sorted_by(|newer, older| newer.0 > older.0 && newer.1 >= older.1) {
        return Some("not from newest to oldest".to_owned());
    }
    let Some(now) = number(version) else {
        return Some(format!("{version} is no version of three numbers"));
    };
    let is_released = match released.first() {
        Some((newest, _)) if *newest > now => {
            return Some(format!("{version} is older than what was released"));
        }
        Some((newest, _)) => *newest == now,
        None => false,
    };
    (!is_released && !unreleased.contains("\n- "))
        .then(|| format!("{version} is to be released and nothing is said of it"))
}

#[test]
fn the_changelog_says_what_is_not_released_yet_and_when_each_version_was() {
    let text = std::fs::read_to_string(root().join("CHANGELOG.md")).unwrap();
    assert_eq!(fault_in(&text, env!("CARGO_PKG_VERSION")), None);
}

#[test]
fn a_changelog_that_lags_behind_the_version_is_noticed() {
    let first = "# Changelog\n\n## [Unreleased]\n\n### Added\n- `ekc`.\n";
    let empty = "# Changelog\n\n## [Unreleased]\n";
    let released = "\n## [0.2.0] - 2027-02-01\n- More.\n\n## [0.1.0] - 2027-01-01\n- `ekc`.\n";
    let turned = "\n## [0.1.0] - 2027-01-01\n- `ekc`.\n\n## [0.2.0] - 2027-02-01\n- More.\n";
    for (text, version) in [
        (first.to_owned(), "0.1.0"),
        (format!("{first}{released}"), "0.2.0"),
        (format!("{first}{released}"), "0.3.0"),
        (format!("{empty}{released}"), "0.2.0"),
    ] {
        assert_eq!(fault_in(&text, version), None, "{version}: {text}");
    }
    for (text, version) in [
        (empty.to_owned(), "0.1.0"),
        (format!("{empty}{released}"), "0.3.0"),
        (format!("{first}{released}"), "0.1.0"),
        (format!("{first}{turned}"), "0.2.0"),
        (format!("# Changelog\n{released}"), "0.2.0"),
        (format!("{first}\n## [0.1.0]\n- `ekc`.\n"), "0.1.0"),
    ] {
        assert!(fault_in(&text, version).is_some(), "{version}: {text}");
    }
}
