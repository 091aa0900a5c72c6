//! Who comes (deelnemerslijst).
//!
//! For: the coordinator.

use crate::domain::choice::Choice as _;
use crate::domain::conference::Part;
use crate::domain::text::{Line, Name};
use crate::method::naming::Names;
use crate::method::room;
use crate::method::telling::Telling;
use crate::papers::paper::{Content, Needs, Paper, for_the_coordinator, who_comes, who_takes_part};
use crate::papers::sight::Sight;
use crate::papers::subject::Reader;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsWhoIsThere,
    names: Names::TheCircle,
    needs: Needs::Nothing,
    audience: for_the_coordinator,
    may_hold: who_comes,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// Who comes, of those this reader may know.
    people: Vec<Participant<'a>>,
    /// True for the coordinator's own copy.
    for_the_day: bool,
}

#[derive(Serialize)]
struct Participant<'a> {
    name: &'a Name,
    relation: Option<&'a Line>,
    /// Word.
    role: String,
    /// Word.
    way: Option<String>,
    /// Three times true or false.
    parts: Vec<bool>,
    /// Names of whom they stand beside; only when `for_the_day`.
    beside: Vec<String>,
    /// Only when `for_the_day`.
    language: Option<&'a Line>,
    /// Texts, only when `for_the_day`.
    needs: Vec<&'a Line>,
}

fn content(sight: &Sight<'_>) -> Content {
    let case = sight.case;
    let for_the_day = sight.subject.reader == Reader::Coordinator;
    let (number, today) = (case.current_number(), sight.subject.today);
    let people = case
        .people
        .iter()
        .filter(|person| sight.may_see(person) && room::comes(case, person, today))
        .map(|person| {
            let needs = [
                &person.needs_interpreter,
                &person.needs_diet,
                &person.needs_transport,
                &person.needs_child_care,
                &person.needs_access,
            ];
            Participant {
                name: &person.name,
                relation: person.relation.as_ref(),
                role: sight.words.say(person.role.label()),
                way: case
                    .invitation(number, &person.handle)
                    .and_then(|it| it.attending)
                    .map(|way| sight.words.say(way.label())),
                parts: Part::ALL
                    .iter()
                    .map(|(part, _, _)| room::is_in(case, person, *part))
                    .collect(),
                beside: case
                    .stands_beside_whom(&person.handle)
                    .filter(|_| for_the_day)
                    .filter_map(|it| sight.name(it))
                    .collect(),
                language: person.language.as_ref().filter(|_| for_the_day),
                needs: needs
                    .into_iter()
                    .flatten()
                    .filter(|_| for_the_day)
                    .collect(),
            }
        })
        .collect();
    Content::of(&Values {
        people,
        for_the_day,
    })
}
