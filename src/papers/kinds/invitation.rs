//! Invitation to one person (uitnodiging).
//!
//! For: each who was invited and did not say no.

use crate::domain::Case;
use crate::domain::circle::{Person, Side};
use crate::domain::conference::{Arrangement, ArrangementKind};
use crate::domain::invitation::{Answer, Attending};
use crate::domain::text::{Handle, Line, Name};
use crate::failure::{Failure, failure};
use crate::method::approach::is_gone;
use crate::method::inviting::may_be_invited;
use crate::method::naming::Names;
use crate::method::room::way_of_taking_part;
use crate::method::rules::against_a_letter;
use crate::method::telling::Telling;
use crate::papers::paper::{Content, Needs, Paper, each, refuse, who_takes_part};
use crate::papers::sight::Sight;
use crate::papers::subject::Reader;
use chrono::{Days, NaiveDate};
use serde::Serialize;
use std::slice;

/// Days before the conference by which an answer is asked.
const ANSWER_DAYS: u64 = 7;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::AsksToCome,
    names: Names::WhoAsks,
    needs: Needs::Nothing,
    audience: who_was_invited,
    may_hold: who_may_be_asked,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// Names of the main persons who ask.
    inviters: Vec<&'a Name>,
    /// Date, a week before the day.
    answer_by: Option<NaiveDate>,
    /// Texts: food, transport, child care, interpreter and link, for all or for this reader; only
    /// what is arranged already.
    arranged: Vec<&'a Line>,
    /// Texts: the same, as far as it is still to be arranged.
    to_arrange: Vec<&'a Line>,
    /// `present`, `remote`, `letter` or `spokesperson`.
    attending: Option<Attending>,
    /// `harmed` or `responsible`.
    side: Option<Side>,
    /// Names of whom this reader stands beside.
    stands_beside: Vec<String>,
    /// Names of who stands beside this reader.
    beside_reader: Vec<String>,
}

fn is_invited(case: &Case, person: &Person) -> bool {
    case.invitation(case.current_number(), &person.handle)
        .is_some_and(|it| it.invited_on.is_some())
}

/// Who said no, or is left out, is not written to unless they are named.
fn who_was_invited(case: &Case, _: NaiveDate) -> Vec<Reader<'_>> {
    let number = case.current_number();
    let said_no = |person: &Person| {
        case.invitation(number, &person.handle)
            .is_some_and(|it| it.answer == Some(Answer::No) && !it.is_asked_again())
    };
    let is_out = |person: &Person| case.left_out(number, &person.handle).is_some();
    let people = case.people.iter();
    each(
        case,
        people
            .filter(|it| is_invited(case, it) && !said_no(it) && !is_out(it))
            .collect(),
    )
}

fn who_may_be_asked(case: &Case, person: &Person, today: NaiveDate) -> Result<(), Failure> {
    if !is_invited(case, person) && !may_be_invited(case, person, today) {
        return refuse(failure!(
            Private,
            "paper-may-not-be-invited",
            person = person.handle
        ));
    }
    against_a_letter(case, slice::from_ref(&person.handle), today)
        .map_or(Ok(()), |stop| Err(stop.refusal()))
}

fn content(sight: &Sight<'_>) -> Content {
    let case = sight.case;
    let reader = sight.subject.reader.person();
    let number = case.current_number();
    let asks = |person: &&Person| {
        // Who is of both sides or of neither is asked by both.
        let alone = |person: &Person| person.side.and_then(Side::alone);
        let same_side = reader
            .and_then(alone)
            .is_none_or(|side| alone(person).is_none_or(|other| other == side));
        sight.may_see(person)
            && !is_gone(case, person)
            && same_side
            && reader.is_none_or(|reader| reader.handle != person.handle)
    };
    let answer_by = case
        .current_conference()
        .and_then(|it| it.on)
        .filter(|_| !sight.where_is_hidden())
        .and_then(|on| on.checked_sub_days(Days::new(ANSWER_DAYS)))
        .filter(|by| *by > sight.subject.today);
    // What is arranged for one person is nobody else's to know.
    let for_reader = |whom: Option<&Handle>| {
        whom.is_none_or(|whom| reader.is_some_and(|reader| reader.handle == *whom))
    };
    let things: Vec<&Arrangement> = case
        .arrangements
        .iter()
        .filter(|it| it.conference == number && is_for_guests(it.kind))
        .filter(|it| for_reader(it.whom.as_ref()))
        .collect();
    let (arranged, to_arrange): (Vec<&Arrangement>, Vec<&Arrangement>) =
        things.into_iter().partition(|it| it.done_on.is_some());
    Content::of(&Values {
        inviters: case
            .main_persons()
            .filter(asks)
            .map(|person| &person.name)
            .collect(),
        answer_by,
        arranged: arranged.into_iter().map(|it| &it.what).collect(),
        to_arrange: to_arrange.into_iter().map(|it| &it.what).collect(),
        attending: reader.and_then(|reader| way_of_taking_part(case, number, &reader.handle)),
        side: reader.and_then(|reader| reader.side?.alone()),
        stands_beside: reader
            .into_iter()
            .flat_map(|reader| case.stands_beside_whom(&reader.handle))
            .filter_map(|it| sight.name(it))
            .collect(),
        beside_reader: reader
            .into_iter()
            .flat_map(|reader| case.beside(&reader.handle))
            .filter_map(|it| sight.name(it))
            .collect(),
    })
}

/// Whether something is arranged for those who come, and is no matter of the coordinator's.
fn is_for_guests(kind: ArrangementKind) -> bool {
    match kind {
        ArrangementKind::Food
        | ArrangementKind::Transport
        | ArrangementKind::ChildCare
        | ArrangementKind::Interpreter
        | ArrangementKind::Link => true,
        ArrangementKind::Place | ArrangementKind::SpareRoom | ArrangementKind::Other => false,
    }
}
