//! Bytes from outside, by the hundred thousand: every reader of a file, a pasted text or a typed
//! word either reads it or refuses it with a failure that has words.
//! It never panics, never hangs, and never takes over 512 MB.
//!
//! `README.md` beside this file says how to run it for longer, how to look at what was found,
//! and how to add a target.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on has failed"
)]

mod chance;
#[path = "../it/desk/mod.rs"]
#[expect(
    dead_code,
    reason = "the table of the other tests can do more than is asked of it here"
)]
mod desk;
mod files;
mod guard;
mod lists;
mod mutate;
mod papers;
mod program;
mod target;
mod typed;
mod worker;
mod yaml;

use target::Target;

/// Each line is a target: what holds for it, its name (and the name of its folder in `corpus`),
/// and what makes it.
macro_rules! targets {
    ($($holds:ident: $name:literal => $make:path,)+) => {
        const TARGETS: &[(&str, fn() -> Target)] = &[$(($name, $make)),+];
        $(
            #[test]
            fn $holds() {
                guard::watch($name);
            }
        )+
    };
}

targets! {
    a_date_or_time_is_read_or_refused: "dates" => typed::dates,
    a_name_a_number_or_an_address_is_read_or_refused: "texts" => typed::texts,
    a_sentence_is_looked_at_whatever_it_says: "sentences" => typed::sentences,
    a_time_to_stay_open_is_read_or_refused: "durations" => program::durations,
    a_form_in_yaml_is_read_or_refused: "forms" => yaml::forms,
    a_whole_case_is_read_or_refused: "cases" => yaml::cases,
    a_table_of_people_is_read_or_refused: "tables" => lists::tables,
    a_file_of_cards_is_read_or_refused: "cards" => lists::cards,
    a_pasted_list_is_read_or_refused: "pasted" => lists::pasted,
    a_file_given_to_a_command_is_recorded_or_refused: "commands" => program::commands,
    a_template_of_ones_own_is_printed_or_refused: "templates" => papers::templates,
    a_key_file_gives_its_key_or_none: "key-files" => files::keys,
    a_case_that_was_handed_over_opens_as_it_was_or_not_at_all: "handovers" => files::handovers,
    a_case_file_gives_its_content_or_none: "case-files" => files::case_files,
    a_copy_gives_what_it_holds_or_nothing: "copies" => files::copies,
    the_words_of_a_sheet_are_a_key_or_none: "sheets" => typed::sheets,
}

#[test]
#[ignore = "the tests above start it, for each target in a process of its own"]
fn one_target_in_a_process_of_its_own() {
    if let Some(task) = worker::Task::given() {
        task.work();
    }
}

#[test]
fn every_folder_of_the_corpus_is_that_of_a_target() {
    for entry in std::fs::read_dir(guard::corpus()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            name.starts_with('.') || TARGETS.iter().any(|(target, _)| *target == name),
            "no target is called {name}"
        );
    }
}
