//! `ekc circle show`: the people, who named whom, in which round, and how they answered.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::Person;
use crate::domain::intake::Variant;
use crate::domain::invitation::Answer;
use crate::domain::text::Handle;
use crate::failure::Failure;
use crate::method::consent::is_held_back;
use crate::method::households::{Household, households};
use crate::method::room::answered_for_another_day;
use crate::movement::named;
use crate::words::{Words, label, message};
use chrono::NaiveDate;
use serde_json::{Value, json};

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let today = desk.today();
    if desk.options.json {
        let people: Vec<Value> = case
            .people
            .iter()
            .zip(case.rounds())
            .map(|(person, round)| as_json(&case, person, round))
            .collect();
        return desk.print_json(&json!({
            "schema": "ekc.circle/1",
            "case": case.handle(),
            "people": people,
            "households": doors_as_json(&case, today),
        }));
    }
    if case.people.is_empty() {
        let nothing = desk.words.say(message!("circle-empty"));
        return desk.print(&nothing);
    }
    let mut header = vec![
        label!("head-number"),
        label!("head-who"),
        label!("head-name"),
        label!("head-role"),
        label!("head-relation"),
    ];
    match case.application.variant {
        Variant::Neighbourhood => header.push(label!("head-household")),
        Variant::Restorative => header.push(label!("head-side")),
        Variant::Family | Variant::Learning => {}
    }
    header.extend([
        label!("head-named-by"),
        label!("head-round"),
        label!("head-answer"),
    ]);
    let words = named::words(desk, &case);
    let rows: Vec<Vec<String>> = case
        .people
        .iter()
        .zip(case.rounds())
        .enumerate()
        .map(|(at, (person, round))| row(&case, at + 1, (person, round), today, &words))
        .collect();
    desk.print_table(&header, &rows)?;
    let doors = households(&case);
    match case.application.variant {
        Variant::Neighbourhood if !doors.is_empty() => {
            let line = in_doors(&case, &doors, today, &desk.words);
            desk.print(&line)
        }
        Variant::Neighbourhood | Variant::Family | Variant::Learning | Variant::Restorative => {
            Ok(())
        }
    }
}

/// How far the round along the doors has come, and which doors are still to answer.
fn in_doors(case: &Case, doors: &[Household<'_>], today: NaiveDate, words: &Words) -> String {
    let spoken = doors.iter().filter(|it| it.is_spoken_with).count();
    let coming = doors.iter().filter(|it| it.comes(case, today)).count();
    let open: Vec<&str> = doors
        .iter()
        .filter(|it| it.is_open)
        .map(|it| it.address)
        .collect();
    let mut lines = vec![words.say(message!(
        "circle-households",
        count = doors.len(),
        spoken = spoken,
        coming = coming
    ))];
    if !open.is_empty() {
        lines.push(words.say(message!(
            "circle-households-open",
            addresses = open.join(", ")
        )));
    }
    lines.join("\n")
}

fn doors_as_json(case: &Case, today: NaiveDate) -> Vec<Value> {
    households(case)
        .iter()
        .map(|it| {
            let people: Vec<&Handle> = it.people.iter().map(|person| &person.handle).collect();
            json!({
                "address": it.address,
                "people": people,
                "spoken": it.is_spoken_with,
                "comes": it.comes(case, today),
                "open": it.is_open,
            })
        })
        .collect()
}

fn row(
    case: &Case,
    number: usize,
    (person, round): (&Person, u32),
    today: NaiveDate,
    words: &Words,
) -> Vec<String> {
    let mut cells = vec![
        number.to_string(),
        person.handle.to_string(),
        if words.hides_names() {
            String::new()
        } else {
            person.name.to_string()
        },
        words.say(person.role.label()),
        person
            .relation
            .as_ref()
            .or(person.organisation.as_ref())
            .map(ToString::to_string)
            .unwrap_or_default(),
    ];
    match case.application.variant {
        Variant::Neighbourhood => cells.push(
            person
                .household
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
        ),
        Variant::Restorative => cells.push(person.side.map_or_else(
            || words.say(message!("side-not-said")),
            |side| words.say(side.label()),
        )),
        Variant::Family | Variant::Learning => {}
    }
    cells.extend([
        person
            .named_by
            .as_ref()
            .map(|by| words.people(by.as_str()))
            .unwrap_or_default(),
        if person.is_own_people() {
            round.to_string()
        } else {
            String::new()
        },
        answer(case, person, today, words),
    ]);
    cells
}

/// How it stands with the invitation of someone to the current conference, in a word or two.
pub(crate) fn answer(case: &Case, person: &Person, today: NaiveDate, words: &Words) -> String {
    let number = case.current_number();
    if person.died_on.is_some() {
        return words.say(message!("person-died"));
    }
    if person.cannot_decide_on.is_some() {
        return words.say(message!("person-cannot-decide"));
    }
    if let Some(wish) = person.left_alone {
        return words.say(wish.label());
    }
    if let Some(out) = case
        .exclusions
        .iter()
        .find(|it| it.person == person.handle && it.conference == number && it.lifted_on.is_none())
    {
        return out.instead.map_or_else(
            || words.say(message!("excluded")),
            |way| words.say(message!("excluded-instead", way = way.label())),
        );
    }
    // A no to taking part goes before what was answered, as long as it stands and the day is to
    // come.
    let is_to_come = case
        .current_conference()
        .is_some_and(|it| it.ending.is_none());
    let says_no = is_to_come && is_held_back(case, person, today);
    match case.invitation(number, &person.handle) {
        None => String::new(),
        Some(_) if says_no => words.say(Answer::No.label()),
        Some(invitation) => match (
            invitation.answer,
            invitation.invited_on,
            invitation.explained_on,
        ) {
            (Some(answer), _, _) => {
                let another = answered_for_another_day(case, number, person);
                match another.filter(|_| is_to_come) {
                    Some(date) => words.say(message!(
                        "show-answer-for",
                        answer = answer.label(),
                        date = date
                    )),
                    None => words.say(answer.label()),
                }
            }
            (None, Some(_), _) => words.say(message!("invited")),
            (None, None, Some(_)) => words.say(message!("explained")),
            (None, None, None) => String::new(),
        },
    }
}

fn as_json(case: &Case, person: &Person, round: u32) -> Value {
    let mut value = serde_json::to_value(person).unwrap_or_default();
    value["round"] = json!(person.is_own_people().then_some(round));
    value["beside"] = json!(case.beside(&person.handle).collect::<Vec<_>>());
    value
}
