//! `docs/reference/` is written by the program and compared: help, documents and commands agree.

use crate::desk::Table;
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

fn pages(command: &clap::Command, path: &str, words: &ekc::words::Words, text: &mut String) {
    let shown = ekc::ui::help::without_english(
        &command.clone().term_width(100).render_help().to_string(),
        words,
    );
    let _ = write!(
        text,
        "## {path}\n\n```text\n{}\n```\n\n",
        shown
            .trim_end()
            .lines()
            .map(str::trim_end)
            .collect::<Vec<_>>()
            .join("\n")
    );
    for sub in command.get_subcommands() {
        pages(sub, &format!("{path} {}", sub.get_name()), words, text);
    }
}

fn reference(lang: &'static str, title: &str) -> String {
    let mut table = Table::bare();
    table.lang = lang;
    let (world, _) = table.world(b"", Box::new(Nobody));
    let desk = ekc::desk::Desk::new(world);
    let mut command = ekc::commands::command_line(&desk);
    command.build();
    let mut text = format!(
        "# {title}\n\n<!-- Written by `EKC_BLESS=1 cargo test reference`; do not edit. -->\n\n"
    );
    pages(&command, "ekc", &desk.words, &mut text);
    text.trim_end().to_owned() + "\n"
}

#[test]
fn the_dutch_reference_is_what_help_says() {
    compare("opdrachten.nl.md", &reference("nl", "Alle opdrachten"));
}

#[test]
fn the_english_reference_is_what_help_says() {
    compare("commands.en.md", &reference("en", "All commands"));
}

/// The rules as a table, from what `ekc explain --json` tells.
fn rules(lang: &'static str, title: &str, head: &str, passable: &str) -> String {
    let mut table = Table::bare();
    table.lang = lang;
    let told = table.does(&["explain", "--json"]).json();
    let mut text = format!(
        "# {title}\n\n<!-- Written by `EKC_BLESS=1 cargo test reference`; do not edit. -->\n\n{head}\n|---|---|---|---|---|---|---|---|---|\n"
    );
    let word = |rule: &serde_json::Value, variant: &str| {
        let level = rule["levels"][variant].as_str().unwrap_or("none");
        let words = ekc::words::Words::new(ekc::words::Language::from_tag(lang).unwrap());
        words.say(&format!("explain-level-{level}"))
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
    let dutch = "| Regel | Wat | Familie | Buurt | Leervraag | Herstel | Met een reden voorbij | Waarom | Bron |";
    compare(
        "regels.nl.md",
        &rules("nl", "De regels", dutch, "ja, `--because`"),
    );
    let english = "| Rule | What | Family | Neighbourhood | Learning | Restorative | Passed with a reason | Why | Source |";
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
