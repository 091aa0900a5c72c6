//! What is recorded: each event is told, stored and found again whole, and says whom it is about.

use crate::every_event::{every, every_kind};
use ekc::domain::event::{Arg, Destination, Event};
use std::collections::BTreeSet;
use std::path::Path;

/// The handles of people in a sentence. That of a case is nobody's.
fn people_in(event: &Event) -> BTreeSet<String> {
    let (_, values) = event.sentence();
    values
        .iter()
        .filter(|(name, _)| *name != "case")
        .flat_map(|(_, value)| match value {
            Arg::Handles(handles) => handles.clone(),
            Arg::FirstAndLast(first, last) => vec![first.clone(), last.clone()],
            Arg::Number(_)
            | Arg::Numbers(_)
            | Arg::Count(_)
            | Arg::Day(_)
            | Arg::Time(_)
            | Arg::Label(_)
            | Arg::Destination(_)
            | Arg::Text(_) => Vec::new(),
        })
        .map(String::from)
        .collect()
}

#[test]
fn no_kind_of_event_is_passed_over() {
    let kinds: Vec<String> = every_kind().iter().map(Event::kind).collect();
    let said = serde_json::from_str::<Event>(r#"{"event":"no-such-thing"}"#)
        .unwrap_err()
        .to_string();
    let known: Vec<String> = said
        .split('`')
        .skip(3)
        .step_by(2)
        .map(str::to_owned)
        .collect();
    assert!(known.len() > 60, "{said}");
    assert_eq!(kinds, known, "each kind once, in the order of the list");
}

#[test]
fn an_event_that_is_stored_is_read_as_it_was() {
    for event in every() {
        let stored = serde_json::to_string(&event).unwrap();
        assert_eq!(serde_json::from_str::<Event>(&stored).unwrap(), event);
        assert!(
            stored.starts_with(&format!(r#"{{"event":"{}""#, event.kind())),
            "{stored}"
        );
    }
}

#[test]
fn an_event_says_of_everyone_it_tells_of_that_it_does() {
    for mut event in every() {
        let told = people_in(&event);
        let has_place = event
            .sentence()
            .1
            .iter()
            .any(|(_, value)| matches!(value, Arg::Destination(_)));
        assert_eq!(event.place().is_some(), has_place, "{}", event.kind());
        let kind = event.kind();
        let mentions = event.mentions();
        let known: BTreeSet<String> = mentions.people.iter().map(ToString::to_string).collect();
        assert_eq!(known, told, "{kind}");
        assert_eq!(mentions.place.is_some(), has_place, "{kind}");
    }
}

#[test]
fn a_file_that_goes_elsewhere_is_told_of_there_and_an_event_without_a_file_stays_as_it_is() {
    let there = Destination::of(Path::new("/elders/brief.pdf"));
    for event in every() {
        let moved = event.clone().at(there.clone());
        match event.place() {
            Some(_) => assert_eq!(moved.place(), Some(&there)),
            None => assert_eq!(moved, event),
        }
    }
}

#[test]
fn only_what_was_made_for_one_person_has_a_reader() {
    for event in every() {
        let made_for =
            event.sentence().1.iter().any(|(name, _)| *name == "person") && event.place().is_some();
        assert_eq!(event.reader().is_some(), made_for, "{}", event.kind());
    }
}

#[test]
fn an_event_that_names_a_case_says_which() {
    for event in every() {
        let (_, values) = event.sentence();
        let named = values.iter().find(|(name, _)| *name == "case");
        assert_eq!(
            event.case().map(str::to_owned),
            named.map(|(_, value)| value.to_string()),
            "{}",
            event.kind()
        );
    }
    let earlier: Event =
        serde_json::from_str(r#"{"event":"earlier","id":"use-no-more","args":{"case":"proef"}}"#)
            .unwrap();
    assert_eq!(earlier.case(), Some("proef"));
}

#[test]
fn where_a_file_went_is_not_shown_by_accident() {
    let place = Destination::of(Path::new("/thuis/Ada Proef.pdf"));
    assert_eq!(format!("{place:?}"), "Destination(20 characters)");
    assert_eq!(place.as_path(), Path::new("/thuis/Ada Proef.pdf"));
}

#[test]
fn of_a_long_list_the_first_and_the_last_are_told() {
    for (count, told) in [(2, "a-1, b-1"), (3, "a-1 … b-1")] {
        let event = every().into_iter().find_map(|event| {
            let Event::PeopleAdded { people, .. } = event else {
                return None;
            };
            Some(Event::PeopleAdded { people, count })
        });
        let event = event.unwrap();
        let (_, values) = event.sentence();
        assert_eq!(values[0].1.to_string(), told);
    }
}
