//! The log: every event is told in both languages,
//! and what an earlier version of the program wrote is understood as it was.

use crate::desk::{Table, noon};
use crate::every_event::every;
use ekc::domain::event::{Arg, Event};
use ekc::store::carried_over;
use ekc::words::{Language, Words};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A file as the program of that version left it, with its log as that program told it,
/// in Dutch and in English.
struct Left {
    version: u32,
    file: &'static [u8],
    key: &'static [u8],
    told: [(&'static str, &'static str); 2],
}

macro_rules! left {
    ($version:literal) => {
        Left {
            version: $version,
            file: include_bytes!(concat!("../data/versions/", $version, "/zaken.ekc")),
            key: include_bytes!(concat!("../data/versions/", $version, "/zaken.ekc.key")),
            told: [
                (
                    "nl",
                    include_str!(concat!("../data/versions/", $version, "/log.nl.json")),
                ),
                (
                    "en",
                    include_str!(concat!("../data/versions/", $version, "/log.en.json")),
                ),
            ],
        }
    };
}

const LEFT: [Left; 2] = [left!(3), left!(4)];

/// A table with that file on it, on the day after the last thing in it.
fn table_with(left: &Left) -> Table {
    let mut table = Table::bare();
    table.passphrase = Some("geheim".to_owned());
    table.now = noon(2026, 4, 3);
    std::fs::write(table.path(), left.file).unwrap();
    std::fs::write(ekc::store::key_path(&table.path()), left.key).unwrap();
    table
}

/// An event as the log kept it before.
fn told(event: &Event) -> Value {
    let (id, values) = event.sentence();
    let args: serde_json::Map<String, Value> = values
        .into_iter()
        .map(|(name, value)| (name.to_owned(), Value::from(value.to_string())))
        .collect();
    json!({ "id": id, "args": args })
}

#[test]
fn every_event_is_told_in_both_languages_with_all_its_values() {
    for language in [Language::Dutch, Language::English] {
        let words = Words::new(language);
        for event in every() {
            if matches!(event, Event::Earlier { .. }) {
                continue;
            }
            let (id, values) = event.sentence();
            let args: Vec<_> = values
                .iter()
                .map(|(name, value)| (*name, value.for_words(name)))
                .collect();
            let text = words.find(&format!("did-{id}"), &args).unwrap();
            assert!(!text.contains(['[', '{', '@']), "{id}: {text}");
            for (name, value) in &values {
                let said = match value {
                    Arg::Day(on) => words.date(*on),
                    Arg::Label(label) => words.say(*label),
                    Arg::Number(_)
                    | Arg::Numbers(_)
                    | Arg::Count(_)
                    | Arg::Time(_)
                    | Arg::Handles(_)
                    | Arg::FirstAndLast(..)
                    | Arg::Destination(_)
                    | Arg::Text(_) => value.to_string(),
                };
                // How far a copy goes, and on which disk it lies, other commands tell.
                let is_kept_only =
                    ["backup", "restore"].contains(&id) && ["newest", "disk"].contains(name);
                assert!(text.contains(&said) || is_kept_only, "{id}, {name}: {text}");
            }
        }
    }
}

/// Kinds of events that no version with messages in its log knew.
const NEWER: [&str; 65] = [
    "figures-page-made",
    "figures-rows-made",
    "own-calendar-made",
    "fewest-set",
    "took-part-in-words",
    "coordinators-begun",
    "coordinators-ended",
    "coordinators-replaced",
    "requirement-reworded",
    "requirement-withdrawn",
    "requirements-told",
    "information-told",
    "date-noted",
    "date-moved",
    "dates-done",
    "dates-lapsed",
    "satisfaction-noted",
    "satisfaction-dropped",
    "hours-noted",
    "hours-corrected",
    "hours-dropped",
    "pay-terms-set",
    "hours-exported",
    "owners-declined",
    "reason-kept",
    "contacted-several",
    "people-edited",
    "person-dropped",
    "arrangements-dropped",
    "erasure-asked",
    "erasure-not-asked",
    "file-told",
    "file-not-told",
    "case-handed-over",
    "copy-restored",
    "plan-signed",
    "help-answered",
    "help-answer-corrected",
    "reviewed",
    "plan-decided",
    "review-corrected",
    "plan-decision-corrected",
    "translations-noted",
    "translations-dropped",
    "attachment-noted",
    "attachments-dropped",
    "attachment-saved",
    "amount-promised",
    "amount-paid",
    "amount-dropped",
    "correction-asked",
    "correction-not-asked",
    "correction-answered",
    "measures-noted",
    "measure-corrected",
    "measure-ended",
    "customs-noted",
    "customs-dropped",
    "stands-beside",
    "beside-ended",
    "plan-watched",
    "plan-watch-ended",
    "parts-planned",
    "left-early",
    "day-safety-kept",
];

/// The event without what no version with messages in its log kept of it.
fn as_kept_before(mut event: Event) -> Event {
    if let Event::CalendarMade { unkeyed, .. } = &mut event {
        *unkeyed = None;
    }
    if let Event::MeetingHeld { help, .. } | Event::Called { help, .. } = &mut event {
        *help = None;
    }
    event
}

#[test]
fn what_was_told_before_becomes_the_event_it_was_about() {
    for event in every().into_iter().map(as_kept_before) {
        let kind = serde_json::to_value(&event).unwrap()["event"].clone();
        if NEWER.contains(&kind.as_str().unwrap()) {
            continue;
        }
        assert_eq!(carried_over(&told(&event).to_string()), event);
    }
}

#[test]
fn what_is_not_understood_any_more_is_kept_as_it_was() {
    for before in [
        json!({ "id": "of-before", "args": { "person": "oma" } }),
        json!({
            "id": "printed",
            "args": {
                "kind": "@paper-no-more",
                "form": "@form-pdf",
                "tongue": "@tongue-nl",
                "place": "-",
            },
        }),
        json!({ "id": "conference-set", "args": { "number": "veel", "on": "2026-03-05" } }),
        json!({ "id": "conference-set", "args": { "number": "1" } }),
        json!({
            "id": "conference-set",
            "args": { "number": "1", "on": "2026-03-05", "more": "2" },
        }),
        json!({ "id": "circle-edit", "args": { "person": "Niet Zo" } }),
    ] {
        let event = carried_over(&before.to_string());
        assert!(matches!(event, Event::Earlier { .. }), "{event:?}");
        assert_eq!(told(&event), before);
    }
    for odd in ["{}", "[]", "7", "geen JSON", r#"{"id":"use"}"#] {
        let Event::Earlier { args, .. } = carried_over(odd) else {
            panic!("{odd} is understood")
        };
        assert!(!args.is_empty(), "{odd} is lost");
    }
}

#[test]
fn a_log_of_an_earlier_version_reads_as_it_did() {
    for left in &LEFT {
        for (lang, before) in left.told {
            let mut table = table_with(left);
            table.lang = lang;
            let log = table
                .does(&["log", "--all", "--json", "--most", "1000"])
                .out;
            assert!(
                log == before,
                "version {}, {lang}: the log reads otherwise\n{log}",
                left.version
            );
        }
    }
}

#[test]
fn every_message_an_earlier_version_could_leave_is_in_its_log() {
    let log: Value = serde_json::from_str(LEFT[1].told[0].1).unwrap();
    let left: BTreeSet<&str> = log["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["did"]["id"].as_str().unwrap())
        .collect();
    let all = every();
    let known: BTreeSet<&str> = all
        .iter()
        .filter(|event| !matches!(event, Event::Earlier { .. }))
        .map(|event| event.sentence().0)
        .collect();
    assert!(
        known.is_superset(&left) && left.len() == 79,
        "of {} messages, {} were carried over",
        left.len(),
        known.len()
    );
}

#[test]
fn what_was_done_with_an_earlier_version_is_taken_back_and_done_again() {
    let table = table_with(&LEFT[1]);
    let phone = || {
        let case = table.does(&["show", "proef", "--json"]).json();
        case["case"]["people"]
            .as_array()
            .unwrap()
            .iter()
            .find(|person| person["handle"] == "oma")
            .map(|person| person["phone"].clone())
            .unwrap()
    };
    assert_eq!(phone(), "0612345679");
    let undone = table.does(&["undo", "--json"]).json();
    assert_eq!(
        undone["undone"],
        json!({ "id": "circle-edit", "args": { "person": "oma" } })
    );
    assert_eq!(phone(), "0612345678");
    let redone = table.does(&["redo", "--json"]).json();
    assert_eq!(redone["redone"], undone["undone"]);
    assert_eq!(phone(), "0612345679");
}

#[test]
fn what_left_the_house_with_an_earlier_version_still_counts() {
    let table = table_with(&LEFT[1]);
    let calendar = table.does(&["calendar", "--for", "oma", "--to", "-"]).out;
    assert!(
        calendar.contains("SEQUENCE:2"),
        "two were made for oma before: {calendar}"
    );
    let letter = table.does(&[
        "print", "access", "--for", "oma", "--as", "txt", "--to", "-",
    ]);
    for paper in ["uitnodiging", "plan", "kaartje met eigen afspraken"] {
        let told = format!("Papier: {paper}\nGemaakt op: maandag 2 maart 2026");
        assert!(letter.out.contains(&told), "{paper}: {}", letter.out);
    }
    let doctor = table.does(&["doctor", "--json"]).out;
    assert!(
        doctor.contains("\"sheet-tested\"") && doctor.contains("\"copy-on-same-disk\""),
        "{doctor}"
    );
    let again = table.run(&["backup", "--json"]);
    assert!(
        again.code == 15 && again.err.contains("/home/mies/zaken/papieren"),
        "the folder of the last copy is known: {}",
        again.err
    );
    let forgotten = table
        .does(&["privacy", "forget", "oma", "--confirm", "oma"])
        .out;
    for left in [
        "brief.md",
        "oma.ics",
        "plan-oma.txt",
        "adressen.vcf",
        "kopie2.zip",
    ] {
        assert!(forgotten.contains(left), "{left} is out there: {forgotten}");
    }
    let log = table.does(&["log", "--json", "--most", "1000"]).json();
    for line in log["lines"].as_array().unwrap() {
        let args = line["did"]["args"].to_string();
        assert!(
            !args.contains("\"oma\"") && !args.contains("oma.ics"),
            "{line}"
        );
    }
}
