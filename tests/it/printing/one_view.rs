//! What is hidden from somebody on paper is hidden in their calendar, in a list of their own and in
//! their letter of access too, and no identifier or name of a file tells of it.
//! The papers themselves are held against the same case in `tests/papers/one_view.rs`.

use super::files;
use crate::desk::Table;
use crate::hidden::{HIDDEN, case, handle, told_on, without_the_plan};
use ekc::domain::event::{Destination, Event, Moment, MomentKind};
use ekc::domain::plan::{Agreement, Owner};
use ekc::exchange::ics::uid;
use ekc::store::Record;
use std::collections::BTreeSet;
use std::path::Path;

/// A table with the case of which a good deal is hidden from somebody, after the conference.
fn after_harm() -> Table {
    let mut table = Table::new();
    table.on(2026, 4, 20);
    let case = case();
    let mut file = table.file();
    let event = Event::CaseImported {
        case: case.handle().clone(),
        count: case.people.len(),
    };
    let record = Record {
        at: table.now,
        event: &event,
        before: None,
        after: Some(&case),
        settings: vec![("case", case.handle().to_string())],
        seen: file.newest_operation().unwrap(),
    };
    file.record(&record).unwrap();
    table
}

/// The calendar of somebody, its lines made whole.
fn calendar(table: &Table, who: &str) -> String {
    let ran = table.does(&["calendar", "--for", who, "--to", "-"]);
    ran.out.replace("\r\n ", "")
}

/// By what a calendar knows its events.
fn uids(calendar: &str) -> BTreeSet<String> {
    let lines = calendar.lines().skip_while(|line| *line != "BEGIN:VEVENT");
    let mut in_alarm = false;
    let mut uids = BTreeSet::new();
    for line in lines {
        match line {
            "BEGIN:VALARM" => in_alarm = true,
            "END:VALARM" => in_alarm = false,
            _ => {}
        }
        if let Some(it) = line.strip_prefix("UID:").filter(|_| !in_alarm) {
            uids.insert(it.to_owned());
        }
    }
    uids
}

/// The identifier of a moment as it was made before, of what anybody can guess.
fn guessed(what: MomentKind, number: u32) -> String {
    uid(&["2026-03-02", "herstel", what.code(), &number.to_string()])
}

#[test]
fn a_calendar_a_list_and_a_letter_hold_nothing_that_is_hidden_from_their_reader() {
    let table = after_harm();
    for (who, hidden) in HIDDEN {
        let dates = calendar(&table, who);
        assert!(dates.contains("klus"), "{who}: {dates}");
        // What they do with somebody they are kept apart from is no news to who made the plan.
        let dates = without_the_plan(&case(), &dates, who);
        let cards = table.does(&["contacts", "export", "--for", who, "--to", "-"]);
        let list = table.does(&["contacts", "export", "--for", who, "--csv", "--to", "-"]);
        let letter = table.does(&["privacy", "access", who, "--as", "txt", "--to", "-"]);
        for page in [dates, cards.out, list.out, letter.out] {
            let told = told_on(&page, who, hidden);
            assert!(told.is_empty(), "{who}: {told:?}\n{page}");
        }
    }
    // The list of all is for the coordinator, and holds nobody to whom nobody writes.
    let all = table
        .does(&["contacts", "export", "--csv", "--to", "-"])
        .out;
    let told = told_on(&all, "pieter", &["neeltje"]);
    assert!(told.is_empty() && all.contains("Hidde"), "{told:?}");
}

#[test]
fn a_file_is_named_after_its_reader_and_nobody_else() {
    let table = after_harm();
    let folder = table.folder.path().join("agendas");
    std::fs::create_dir(&folder).unwrap();
    table.does(&["calendar", "--to", &folder.display().to_string()]);
    let mut expected: Vec<String> = HIDDEN
        .iter()
        .map(|(who, _)| format!("agenda-herstel-{who}.ics"))
        .collect();
    expected.sort();
    assert_eq!(files(&folder), expected);
}

#[test]
fn nobody_finds_an_agreement_by_trying_its_number() {
    let table = after_harm();
    let guesses: BTreeSet<String> = (1..=3000)
        .flat_map(|number| {
            [
                guessed(MomentKind::Conference, number),
                guessed(MomentKind::Meeting, number),
                guessed(MomentKind::Agreement, number),
            ]
        })
        .collect();
    for who in ["hanna", "helga", "rik"] {
        let known = uids(&calendar(&table, who));
        assert!(!known.is_empty() && known.is_disjoint(&guesses), "{who}");
        assert_eq!(uids(&calendar(&table, who)), known, "{who}: the same event");
    }
    // Another file has another secret.
    let other = uids(&calendar(&after_harm(), "hanna"));
    assert!(other.is_disjoint(&uids(&calendar(&table, "hanna"))));
}

#[test]
fn what_went_out_under_an_earlier_identifier_stays_known_by_it() {
    let table = after_harm();
    let herstel = handle("herstel");
    // A calendar as an earlier version noted it: of which moments, it did not say.
    let mut file = table.file();
    let seen = file.newest_operation().unwrap();
    let earlier = Event::CalendarMade {
        person: handle("rik"),
        count: 2,
        place: Destination::of(Path::new("-")),
        unkeyed: None,
    };
    file.note_left(table.now, &herstel, &[(earlier, None)], seen)
        .unwrap();
    drop(file);
    let old = BTreeSet::from([
        guessed(MomentKind::Meeting, 1),
        guessed(MomentKind::Agreement, 2),
    ]);
    let dates = calendar(&table, "rik");
    assert_eq!(uids(&dates), old);
    assert!(dates.contains("SEQUENCE:1"), "{dates}");
    let noted = table.file().left(&herstel).unwrap().pop().unwrap().event;
    let Event::CalendarMade { unkeyed, .. } = noted else {
        panic!("{noted:?}")
    };
    let moment = |what: MomentKind, number: u32| Moment { what, number };
    assert_eq!(
        unkeyed,
        Some(vec![
            moment(MomentKind::Meeting, 1),
            moment(MomentKind::Agreement, 2)
        ])
    );
    // What comes later holds the secret, and so does the same meeting for somebody else.
    let before = table.case("herstel");
    let mut after = before.clone();
    after.agreements.push(Agreement {
        number: 13,
        ..after.agreements[1].clone()
    });
    after.owners.push(Owner {
        agreement: 13,
        ..after.owners[1].clone()
    });
    let mut file = table.file();
    let record = Record {
        at: table.now,
        event: &Event::CaseEdited {
            case: herstel.clone(),
        },
        before: Some(&before),
        after: Some(&after),
        settings: Vec::new(),
        seen: file.newest_operation().unwrap(),
    };
    file.record(&record).unwrap();
    drop(file);
    let known = uids(&calendar(&table, "rik"));
    assert!(known.is_superset(&old) && known.len() == 3, "{known:?}");
    assert!(!known.contains(&guessed(MomentKind::Agreement, 13)));
    assert!(uids(&calendar(&table, "hanna")).is_disjoint(&old));
}
