//! `docs/reference/` is written by the program and compared: help, documents and commands agree.

use crate::desk::Table;
use ekc::domain::Case;
use ekc::domain::closed_list::Choosable;
use ekc::domain::record::Field;
use ekc::domain::value::Sort;
use ekc::failure::Kind;
use ekc::ui::ask::Nobody;
use std::fmt::Write as _;
use std::path::Path;

fn compare(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("docs/reference")
        .join(name);
    if std::env::var_os("EKC_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == text,
        "docs/reference/{name} is not what the program says; write it anew with EKC_BLESS=1"
    );
}

/// What `--help` says of a command.
fn help(command: &clap::Command, words: &ekc::words::Words) -> String {
    let shown = ekc::ui::help::without_english(
        &command.clone().term_width(100).render_help().to_string(),
        words,
    );
    let lines: Vec<&str> = shown.trim_end().lines().map(str::trim_end).collect();
    lines.join("\n")
}

/// Help in two: what is of this command alone, and the lines of the section with this heading.
fn without_section(help: &str, heading: &str) -> (String, String) {
    let begin = format!("{heading}:\n");
    let (section, own): (Vec<&str>, Vec<&str>) = help
        .split("\n\n")
        .partition(|section| section.starts_with(&begin));
    let lines = section
        .iter()
        .filter_map(|section| section.strip_prefix(&begin))
        .collect();
    (own.join("\n\n"), lines)
}

/// A page for a command and for each below it, without the options that are those of every command.
fn pages(
    command: &clap::Command,
    path: &str,
    always: &str,
    words: &ekc::words::Words,
    text: &mut String,
) {
    let (own, section) = without_section(&help(command, words), &words.named("help-always"));
    assert_eq!(
        section, always,
        "{path}: not the options of every command, which stand once"
    );
    let _ = write!(text, "## {path}\n\n```text\n{own}\n```\n\n");
    for sub in command.get_subcommands() {
        let path = format!("{path} {}", sub.get_name());
        pages(sub, &path, always, words, text);
    }
}

fn reference(lang: &'static str, title: &str, of_each: &str) -> String {
    let mut table = Table::bare();
    table.lang = lang;
    let (world, _) = table.world(b"", Box::new(Nobody));
    let desk = ekc::desk::Desk::new(world);
    let mut command = ekc::commands::command_line(&desk);
    command.build();
    let heading = desk.words.named("help-always");
    let (_, always) = without_section(&help(&command, &desk.words), &heading);
    assert!(
        always.contains("--case"),
        "no options of every command: {always}"
    );
    let mut text = format!(
        "# {title}\n\n<!-- Written by `EKC_BLESS=1 cargo test reference`; do not edit. -->\n\n\
         ## {heading}\n\n{of_each}\n\n```text\n{always}\n```\n\n"
    );
    pages(&command, "ekc", &always, &desk.words, &mut text);
    text.trim_end().to_owned() + "\n"
}

#[test]
fn the_dutch_reference_is_what_help_says() {
    let of_each = "Deze opties kent elke opdracht; `--help` noemt ze overal.";
    compare(
        "opdrachten.nl.md",
        &reference("nl", "Alle opdrachten", of_each),
    );
}

#[test]
fn the_english_reference_is_what_help_says() {
    let of_each = "Every command takes these options; `--help` names them everywhere.";
    compare("commands.en.md", &reference("en", "All commands", of_each));
}

#[test]
fn the_reference_names_the_options_of_every_command_once_and_help_each_time() {
    for (name, heading) in [
        ("opdrachten.nl.md", "Altijd mogelijk"),
        ("commands.en.md", "Always possible"),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("docs/reference")
            .join(name);
        let text = std::fs::read_to_string(path).unwrap();
        assert_eq!(text.matches(heading).count(), 1, "{name}");
        assert_eq!(text.matches("--passphrase-fd <").count(), 1, "{name}");
    }
    let table = Table::bare();
    for line in [
        &["--help"][..],
        &["invite", "--help"],
        &["key", "rotate", "--help"],
    ] {
        let told = table.does(line).out;
        assert!(
            told.contains("Altijd mogelijk:") && told.contains("--passphrase-fd <"),
            "{told}"
        );
    }
}

/// The rules as a table, from what `ekc explain --json` tells.
fn rules(lang: &'static str, title: &str, head: &str, passable: &str) -> String {
    let mut table = Table::bare();
    table.lang = lang;
    let told = table.does(&["explain", "--json"]).json();
    let mut text = format!(
        "# {title}\n\n<!-- Written by `EKC_BLESS=1 cargo test reference`; do not edit. -->\n\n\
         {head}\n|---|---|---|---|---|---|---|---|---|\n"
    );
    let word = |rule: &serde_json::Value, variant: &str| {
        let level = rule["levels"][variant].as_str().unwrap_or("none");
        let words = ekc::words::Words::new(ekc::words::Language::from_tag(lang).unwrap());
        words.named(&format!("explain-level-{level}"))
    };
    for rule in told["rules"].as_array().unwrap() {
        let levels = ["family", "neighbourhood", "learning", "restorative"]
            .map(|variant| word(rule, variant))
            .join(" | ");
        let part = |name: &str| rule[name].as_str().unwrap().replace('|', "/");
        let passed = if rule["passable"] == true {
            passable
        } else {
            ""
        };
        let _ = writeln!(
            text,
            "| {} | **{}.** {} | {levels} | {passed} | {} | {} |",
            part("id"),
            part("title"),
            part("says"),
            part("why"),
            part("source")
        );
    }
    text
}

#[test]
fn the_tables_of_the_rules_are_what_explain_says() {
    let dutch = "| Regel | Wat | Familie | Buurt | Leervraag | Herstel | Met een reden voorbij \
                 | Waarom | Bron |";
    compare(
        "regels.nl.md",
        &rules("nl", "De regels", dutch, "ja, `--because`"),
    );
    let english = "| Rule | What | Family | Neighbourhood | Learning | Restorative \
                   | Passed with a reason | Why | Source |";
    compare(
        "rules.en.md",
        &rules("en", "The rules", english, "yes, `--because`"),
    );
}

fn without_words(command: &clap::Command, path: &str, found: &mut Vec<String>) {
    let missing = |text: Option<&clap::builder::StyledStr>| {
        text.is_none_or(|text| text.to_string().is_empty() || text.to_string().starts_with('['))
    };
    if missing(command.get_about()) {
        found.push(path.to_owned());
    }
    for argument in command.get_arguments() {
        if missing(argument.get_help()) {
            found.push(format!("{path} {}", argument.get_id()));
        }
    }
    for sub in command.get_subcommands() {
        without_words(sub, &format!("{path} {}", sub.get_name()), found);
    }
}

#[test]
fn every_command_and_every_flag_is_explained_in_both_languages() {
    for lang in ["nl", "en"] {
        let mut table = Table::bare();
        table.lang = lang;
        let (world, _) = table.world(b"", Box::new(Nobody));
        let desk = ekc::desk::Desk::new(world);
        let command = ekc::commands::command_line(&desk);
        command.clone().debug_assert();
        let mut found = Vec::new();
        without_words(&command, "ekc", &mut found);
        assert!(found.is_empty(), "{lang}: {found:#?}");
    }
}

#[test]
fn the_sample_in_the_readme_is_what_status_says() {
    let mut table = Table::new();
    table.lang = "en";
    let case = [
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Eva Jansen",
        "--coordinator",
        "Mies Bakker; library",
        "--independent",
        "--handle",
        "jansen",
    ];
    table.does(&case);
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(readme).unwrap();
    let sample = readme
        .split("$ ekc status\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .unwrap();
    assert_eq!(sample.trim_end(), table.does(&["status"]).out.trim_end());
    assert!(readme.lines().count() < 120, "the README is short");
}

#[test]
fn help_is_shown_in_the_language_asked_for_and_ends_well() {
    let table = Table::bare();
    let dutch = table.does(&["invite", "--help"]);
    assert!(dutch.out.contains("Gebruik: ekc invite"), "{}", dutch.out);
    assert_eq!(table.does(&["help", "invite"]).out, dutch.out);
    assert!(table.does(&["help"]).out.contains("new-case"));
    let english = table.does(&["--lang", "en", "invite", "--help"]);
    assert!(english.out.contains("Usage: ekc invite"), "{}", english.out);
}

#[test]
fn the_document_promises_the_exit_code_of_every_kind_of_failure_and_no_other() {
    let text = std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference/exit-codes.md"),
    )
    .unwrap();
    let promised: Vec<u8> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" |").next()?.parse().ok())
        .collect();
    let mut given: Vec<u8> = Kind::ALL.iter().map(|kind| kind.exit_code()).collect();
    // Two kinds share a code: something is there already, or several match.
    given.dedup();
    // Done.
    given.push(0);
    given.sort_unstable();
    assert_eq!(promised, given, "each once, in order");
}

#[test]
fn the_version_is_told_in_the_same_way_alone_and_beside_something_else() {
    let table = Table::bare();
    let alone = table.does(&["--version"]).out;
    assert_eq!(alone, format!("ekc {}\n", env!("CARGO_PKG_VERSION")));
    for args in [
        &["-V"][..],
        &["--version", "--lang", "en"],
        &["--plain", "--version"],
    ] {
        assert_eq!(table.does(args).out, alone, "{args:?}");
    }
}

#[test]
fn the_fingerprint_that_was_written_down_is_that_of_what_the_migrations_make() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/migrations/fingerprint.txt");
    let made = ekc::store::fingerprint_of_migrations().unwrap() + "\n";
    if std::env::var_os("EKC_BLESS").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap();
    assert_eq!(written, made, "write it anew with EKC_BLESS=1");
}

/// The text of the reference of YAML, which is written by hand but for some parts.
fn of_yaml() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference/yaml.md");
    std::fs::read_to_string(path).unwrap()
}

/// Put a part in its place, between the two comments that bear its name.
fn put_part(text: &mut String, name: &str, part: &str) {
    let begin = format!("<!-- {name}: written by `EKC_BLESS=1 cargo test reference` -->\n\n");
    let from = text.find(&begin).unwrap_or_else(|| panic!("no {begin}")) + begin.len();
    let end = text[from..]
        .find(&format!("\n<!-- end of {name} -->"))
        .unwrap();
    text.replace_range(from..from + end, part);
}

/// What the program says to a file: the code of the failure, and which keys it knows.
fn told_of(table: &Table, command: &[&str], yaml: &str) -> (String, Vec<String>) {
    let args = [command, &["--from", "-", "--json"]].concat();
    let ran = table.run_with(&args, yaml.as_bytes());
    let Ok(failure) = serde_json::from_str::<serde_json::Value>(&ran.err) else {
        return (String::new(), Vec::new());
    };
    let now = failure["now"].as_str().unwrap_or_default();
    let keys = now.rsplit(": ").next().unwrap().split(", ");
    (
        failure["code"].as_str().unwrap_or_default().to_owned(),
        keys.map(str::to_owned).collect(),
    )
}

/// The keys of a form, a list with `[]`, and behind it the keys of a group in it.
fn keys_of(tables: &[Table], command: &clap::Command, path: &[&str]) -> String {
    let (table, keys) = tables
        .iter()
        .find_map(|table| {
            let (code, keys) = told_of(table, path, "zzz: 1\n");
            (code == "yaml-unknown-key").then_some((table, keys))
        })
        .unwrap_or_else(|| panic!("no case is far enough for {path:?}"));
    let is_list = |key: &str| {
        let flag = key.replace('_', "-");
        let argument = command
            .get_arguments()
            .find(|it| it.get_id() == key || it.get_long() == Some(flag.as_str()));
        // What has no flag is a list of groups.
        argument.is_none_or(|it| matches!(it.get_action(), clap::ArgAction::Append))
    };
    let one = |key: &String| {
        if !is_list(key) {
            return format!("`{key}`");
        }
        let (code, inner) = told_of(table, path, &format!("{key}:\n  - zzz: 1\n"));
        if code != "yaml-unknown-key" {
            return format!("`{key}` []");
        }
        let inside = |inner: &String| {
            let yaml = format!("{key}:\n  - {inner}: ['@']\n");
            let (code, _) = told_of(table, path, &yaml);
            let list = if code.starts_with("yaml-") { "" } else { " []" };
            format!("`{inner}`{list}")
        };
        let inner: Vec<String> = inner.iter().map(inside).collect();
        format!("`{key}` [] ({})", inner.join(", "))
    };
    keys.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Every command that reads a form, with its keys.
fn keys_of_all(tables: &[Table], command: &clap::Command, path: &[&str], text: &mut String) {
    let reads = command.get_arguments().any(|it| it.get_id() == "from");
    // What opens with the words of the sheet reads those, and no form.
    if reads && path.first() != Some(&"recovery") {
        let keys = keys_of(tables, command, path);
        let _ = writeln!(text, "| `{}` | {keys} |", path.join(" "));
    }
    for sub in command.get_subcommands() {
        let path = [path, &[sub.get_name()]].concat();
        keys_of_all(tables, sub, &path, text);
    }
}

/// Cases after their day, without a plan and with one, so that for each command there is one in
/// which it is not too early or too late for its form.
fn after_the_day_and_the_plan() -> [Table; 2] {
    let with_plan = after_the_day();
    let agreement = ["--agreement", "ada; call; every day"];
    let help = ["--help-asked", "a bed"];
    let because = ["--because", "the list of who was there is lost"];
    with_plan.does(&[&["record-plan"][..], &agreement, &help, &because].concat());
    [after_the_day(), with_plan]
}

fn after_the_day() -> Table {
    let mut table = Table::with_case("family");
    table.lang = "en";
    let set = [
        "conference",
        "set",
        "--date",
        "2026-03-02",
        "--place",
        "Buurthuis",
    ];
    table.does(&set);
    table.does(&["conference", "end", "plan"]);
    table
}

/// How the reference calls a sort.
fn type_of(field: &Field) -> String {
    match field.sort {
        Sort::Handle => "handle",
        Sort::Person => "person",
        Sort::Name => "name",
        Sort::Line => "line",
        Sort::Prose => "prose",
        Sort::Phone => "telephone",
        Sort::Email => "e-mail",
        Sort::Day => "date",
        Sort::Time => "time",
        Sort::Year | Sort::Number => return number_of(field.number_in),
        Sort::Truth => "truth",
        Sort::Word { list, .. } => return format!("word: {}", list.replace('-', " ")),
    }
    .to_owned()
}

/// How the reference calls a number: of what it is the number, if it is of a row.
fn number_of(list: Option<&str>) -> String {
    match list {
        None => "number".to_owned(),
        Some("plans") => "version in `plans`".to_owned(),
        Some("agreements") => "number in `agreements`, of that version".to_owned(),
        Some(list) => format!("number in `{list}`"),
    }
}

/// Every closed list of which a field can be, with its words, in the order of the fields.
fn closed_lists() -> String {
    let mut rows: Vec<String> = Vec::new();
    for field in Case::LISTS.iter().flat_map(|list| list.fields) {
        let Sort::Word { options, .. } = field.sort else {
            continue;
        };
        let name = type_of(field).replace("word: ", "");
        let words = |of: fn(&Choosable) -> &'static str| {
            let words: Vec<String> = options().iter().map(|it| format!("`{}`", of(it))).collect();
            words.join(", ")
        };
        let (english, dutch) = (words(|it| it.code), words(|it| it.dutch));
        let row = format!("| {name} | {english} | {dutch} |\n");
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    format!(
        "| Word | English | Dutch, in forms |\n|---|---|---|\n{}",
        rows.concat()
    )
}

/// What stands in bold must be there.
fn key_of(field: &Field) -> String {
    if field.is_needed {
        format!("**`{}`**", field.name)
    } else {
        format!("`{}`", field.name)
    }
}

#[test]
fn the_keys_and_the_details_in_the_reference_of_yaml_are_those_of_the_program() {
    let tables = after_the_day_and_the_plan();
    let (world, _) = tables[0].world(b"", Box::new(Nobody));
    let command = ekc::commands::command_line(&ekc::desk::Desk::new(world));
    let mut keys = "| Command | Keys |\n|---|---|\n".to_owned();
    keys_of_all(&tables, &command, &[], &mut keys);
    assert!(keys.lines().count() > 40, "too few forms: {keys}");
    let mut text = of_yaml();
    put_part(&mut text, "keys of forms", &keys);
    for list in Case::LISTS {
        let mut fields = "| Key | Type | Meaning |\n|---|---|---|\n".to_owned();
        for field in list.fields {
            let of = field.number_in;
            let is_list = of.is_none_or(|of| !Case::fields(of).is_empty());
            assert!(is_list, "{}.{}: {of:?}", list.name, field.name);
            let says: Vec<&str> = field.says.iter().map(|line| line.trim()).collect();
            let (key, kind) = (key_of(field), type_of(field));
            let _ = writeln!(fields, "| {key} | {kind} | {} |", says.join(" "));
        }
        assert!(
            text.contains(&format!("\n`{}`. ", list.name)),
            "what a row of {} is known by is not said",
            list.name
        );
        put_part(&mut text, &format!("fields of {}", list.name), &fields);
    }
    put_part(&mut text, "words of closed lists", &closed_lists());
    compare("yaml.md", &text);
}

/// Those that are given without a flag: as in the usage, and not by the alphabet.
#[test]
fn the_arguments_of_a_command_stand_in_the_order_in_which_they_are_typed() {
    let mut table = Table::bare();
    for (lang, heading) in [("nl", "Argumenten:\n"), ("en", "Arguments:\n")] {
        table.lang = lang;
        for command in [
            &["answer"][..],
            &["consent"],
            &["circle", "named-by"],
            &["hours"],
        ] {
            let help = table.does(&[command, &["--help"]].concat()).out;
            let (usage, rest) = help.split_once(heading).unwrap();
            let (arguments, _) = rest.split_once("\n\n").unwrap();
            let names = arguments.lines().filter_map(|line| {
                let name = line.strip_prefix("  ")?.split("  ").next()?;
                (!name.is_empty()).then_some(name)
            });
            let places: Vec<usize> = names.map(|name| usage.find(name).unwrap()).collect();
            assert!(
                places.len() > 1 && places.is_sorted(),
                "{command:?}\n{help}"
            );
        }
    }
}
