//! Who comes to a conference, and who is in the room in which part.

use super::approach::{gone_since, may_be_written_to};
use super::consent::is_held_back;
use super::variant::{Admission, admission};
use crate::domain::Case;
use crate::domain::circle::{Exclusion, Person, Role};
use crate::domain::conference::{Attendance, Can, Ending, Part};
use crate::domain::followup::Review;
use crate::domain::invitation::{Answer, Attending, Invitation};
use crate::domain::plan::Plan;
use crate::domain::text::Handle;
use chrono::NaiveDate;

/// How someone takes part in a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// In the room.
    InTheRoom,
    /// By telephone or video.
    FromAfar,
    /// Through a letter or somebody who speaks for them: that is not being there.
    InWords,
}

/// How a way of taking part counts. A contact ban holds by telephone and video too; a letter or a
/// spokesperson brings nobody together.
#[must_use]
pub fn presence(way: Attending) -> Presence {
    match way {
        Attending::Present => Presence::InTheRoom,
        Attending::Remote => Presence::FromAfar,
        Attending::Letter | Attending::Spokesperson => Presence::InWords,
    }
}

/// Whether a way of taking part is being there, in the room or from afar.
#[must_use]
pub fn is_being_there(way: Attending) -> bool {
    match presence(way) {
        Presence::InTheRoom | Presence::FromAfar => true,
        Presence::InWords => false,
    }
}

/// Those who were at a conference, in the room or from afar. Who is forgotten was there.
pub fn present(case: &Case, conference: u32) -> impl Iterator<Item = &Attendance> {
    case.attendances_of(conference)
        .filter(|it| is_being_there(it.attending))
}

/// Whether someone was at a conference, in the room or from afar.
#[must_use]
pub fn was_there(case: &Case, conference: u32, person: &Handle) -> bool {
    case.attendances_of(conference)
        .any(|it| it.person == *person && is_being_there(it.attending))
}

/// Whether someone was there, in the room or from afar,
/// when the plan of a conference was presented.
#[must_use]
pub fn heard_the_plan(case: &Case, conference: u32, person: &Handle) -> bool {
    case.attendances_of(conference)
        .any(|it| it.person == *person && it.part_three && is_being_there(it.attending))
}

/// Whether someone was there, in the room or from afar, when the circle made a version of its plan
/// or heard it: in part 2 or 3 of the conference. A version that was revised since is known only to
/// who was there too when the circle looked back and revised it, on that day.
#[must_use]
pub fn made_or_heard(case: &Case, plan: &Plan, person: &Handle) -> bool {
    let was_in_a_part = case.attendances_of(plan.conference).any(|it| {
        it.person == *person && (it.part_two || it.part_three) && is_being_there(it.attending)
    });
    was_in_a_part && (!plan.is_revision() || was_at_the_revision(case, plan, person))
}

fn was_at_the_revision(case: &Case, plan: &Plan, person: &Handle) -> bool {
    // It is noted before the new version or after it.
    let is_of_it = |it: &&Review| {
        it.on == plan.presented_on
            && (it.version == plan.version || it.version.saturating_add(1) == plan.version)
    };
    case.reviews.iter().filter(is_of_it).any(|review| {
        let mut present = case.review_present.iter();
        present.any(|it| it.review == review.number && it.person == *person)
    })
}

/// Whether someone was there, in the room or from afar, when the circle made its plan.
fn made_it(it: &Attendance) -> bool {
    it.part_two && is_being_there(it.attending)
}

/// Whether a conference met and ended with a plan.
fn met_and_made_a_plan(case: &Case, conference: u32) -> bool {
    match case.conference(conference).and_then(|it| it.ending) {
        Some(Ending::Plan | Ending::PlanInMaking) => true,
        Some(Ending::NoPlan | Ending::StoppedInPreparation | Ending::PlanWithoutMeeting) | None => {
            false
        }
    }
}

/// Whether a conference met and ended with a plan, and nobody is noted as having been there.
#[must_use]
pub fn nobody_made_it(case: &Case, conference: u32) -> bool {
    met_and_made_a_plan(case, conference) && present(case, conference).next().is_none()
}

/// The main persons who were not there, in the room or from afar, when the circle of a conference
/// made a plan. Nobody, as long as it is not noted who was.
#[must_use]
pub fn missing_when_it_was_made(case: &Case, conference: u32) -> Vec<&Person> {
    let is_noted = case.attendances_of(conference).any(made_it);
    if !met_and_made_a_plan(case, conference) || !is_noted {
        return Vec::new();
    }
    let of_it = case.conference(conference);
    let day = of_it.and_then(|it| it.on.or(it.ended_on));
    let was_one_then = |person: &Person| day.is_none_or(|day| person.added_on <= day);
    // Who was no longer there by then is not missed.
    let was_gone = |person: &Person| {
        gone_since(case, person).is_some_and(|since| day.is_none_or(|day| since <= day))
    };
    let was_in = |person: &Person| {
        case.attendances_of(conference)
            .any(|it| it.person == person.handle && made_it(it))
    };
    case.main_persons()
        .filter(|person| was_one_then(person) && !was_gone(person) && !was_in(person))
        .collect()
}

/// That someone was left out of a conference before this one, where it was not taken back and they
/// were not asked to one since: whether it still holds is for who decided it to say.
#[must_use]
pub fn left_out_before<'a>(case: &'a Case, person: &Handle) -> Option<&'a Exclusion> {
    let number = case.current_number();
    let last = case
        .exclusions
        .iter()
        .filter(|it| it.person == *person && it.lifted_on.is_none() && it.conference < number)
        .max_by_key(|it| it.conference)?;
    let was_asked_since = case.invitations.iter().any(|it| {
        it.person == *person
            && it.conference > last.conference
            && (it.invited_on.is_some() || it.answer.is_some())
    });
    (!was_asked_since).then_some(last)
}

/// How someone takes part in a conference, as far as it was said:
/// who is left out, in the way that was agreed.
#[must_use]
pub fn way_of_taking_part(case: &Case, conference: u32, person: &Handle) -> Option<Attending> {
    match case.left_out(conference, person) {
        Some(exclusion) => exclusion.instead,
        None => case
            .invitation(conference, person)
            .and_then(|it| it.attending),
    }
}

/// Whether someone comes to the current conference, in the room or from afar.
#[must_use]
pub fn comes(case: &Case, person: &Person, today: NaiveDate) -> bool {
    comes_to(case, case.current_number(), person, today)
}

/// Whether nothing stands between someone and a conference: they are not left out, left alone or
/// forgotten, and beside the main persons nobody who decides said no or took a yes back.
/// Age counts on the day itself, and as long as none is set on today.
fn may_come(case: &Case, conference: u32, person: &Person, today: NaiveDate) -> bool {
    let day = case.conference(conference).and_then(|it| it.on);
    let day = day.unwrap_or(today);
    let said_no = || person.role != Role::MainPerson && is_held_back(case, person, day);
    may_be_written_to(case, person)
        && case.left_out(conference, &person.handle).is_none()
        && !said_no()
}

/// Whether someone comes to a conference, in the room or from afar: was there, or said so and may,
/// or is a main person and did not say no. Who is left out, left alone or forgotten does not come,
/// whatever they said before; a letter or a spokesperson is no seat in the room.
#[must_use]
pub fn comes_to(case: &Case, conference: u32, person: &Person, today: NaiveDate) -> bool {
    if was_there(case, conference, &person.handle) {
        return true;
    }
    if !may_come(case, conference, person, today) {
        return false;
    }
    let invitation = case.invitation(conference, &person.handle);
    let in_words = invitation
        .and_then(|it| it.attending)
        .is_some_and(|way| !is_being_there(way));
    match invitation.and_then(|it| it.answer) {
        Some(Answer::Yes | Answer::Maybe) => !in_words,
        Some(Answer::No) => false,
        Some(Answer::NoReply) | None => person.role == Role::MainPerson && !in_words,
    }
}

/// What someone said of a day, hour by hour, where it was one of the dates that might suit.
fn can_on<'a>(
    case: &'a Case,
    conference: u32,
    person: &'a Handle,
    day: NaiveDate,
) -> impl Iterator<Item = Can> + 'a {
    let is_of_the_day = move |candidate: u32| {
        case.candidate_dates
            .iter()
            .any(|it| it.number == candidate && it.conference == conference && it.on == day)
    };
    case.availabilities
        .iter()
        .filter(move |it| it.person == *person && is_of_the_day(it.candidate))
        .map(|it| it.can)
}

/// Whether someone said of a day that they cannot, and of no hour of it that they may.
fn cannot_on(case: &Case, conference: u32, person: &Handle, day: NaiveDate) -> bool {
    let mut said = can_on(case, conference, person, day).peekable();
    said.peek().is_some() && said.all(|it| it == Can::No)
}

/// The day for which somebody said yes or maybe, where the conference is on another day by now: of
/// this day that answer says nothing, and it is asked again. Who said of this day that they can was
/// asked about it; a letter is of no day. A no is one to the conference and is not asked again
/// (R3), unless they said of that day that they cannot: then it was the day, and the new one is
/// asked once. That they cannot on that one either was said then.
#[must_use]
pub fn answered_for_another_day(
    case: &Case,
    conference: u32,
    person: &Person,
) -> Option<NaiveDate> {
    let on = case.conference(conference)?.on?;
    let who = &person.handle;
    let invitation = case.invitation(conference, who)?;
    let said_for = invitation.answered_for.filter(|it| *it != on)?;
    let is_open = match invitation.answer {
        Some(Answer::Yes | Answer::Maybe) => {
            invitation.attending.is_none_or(is_being_there)
                && !can_on(case, conference, who, on).any(|it| it == Can::Yes)
        }
        Some(Answer::No) => {
            cannot_on(case, conference, who, said_for) && !cannot_on(case, conference, who, on)
        }
        Some(Answer::NoReply) | None => false,
    };
    (is_open && may_come(case, conference, person, on)).then_some(said_for)
}

/// Who is noted where everyone at the door is noted at once: who may come and said so, and the main
/// persons, who belong there.
pub fn expected(case: &Case, conference: u32, today: NaiveDate) -> impl Iterator<Item = &Person> {
    let said_yes = move |person: &Person| {
        person.role == Role::MainPerson
            || case
                .invitation(conference, &person.handle)
                .is_some_and(|it| it.answer == Some(Answer::Yes))
    };
    case.people
        .iter()
        .filter(move |it| comes_to(case, conference, it, today) && said_yes(it))
}

/// Whether someone is asked to come to a conference and has not said no, so that the day and the
/// place are theirs to know: who comes, and who was invited and has not answered.
#[must_use]
pub fn is_asked_to_come(case: &Case, conference: u32, person: &Person, today: NaiveDate) -> bool {
    if comes_to(case, conference, person, today) {
        return true;
    }
    let is_open = |it: &Invitation| {
        let no_word = it.answer == Some(Answer::NoReply) || it.is_unanswered();
        it.invited_on.is_some() && no_word && it.attending.is_none_or(is_being_there)
    };
    may_come(case, conference, person, today)
        && case
            .invitation(conference, &person.handle)
            .is_some_and(is_open)
}

/// Whether someone who comes is in this part: as it was recorded, or as the variant has it.
#[must_use]
pub fn is_in(case: &Case, person: &Person, part: Part) -> bool {
    let recorded = case
        .attendances_of(case.current_number())
        .find(|it| it.person == person.handle)
        .map(|it| it.is_in(part));
    recorded.unwrap_or_else(
        || match admission(case.application.variant, part, person.role) {
            Admission::Welcome => true,
            Admission::ByChoiceOfMainPerson => false,
        },
    )
}

/// The people who come and may be in this part.
#[must_use]
pub fn people_in(case: &Case, part: Part, today: NaiveDate) -> Vec<&Person> {
    case.people
        .iter()
        .filter(|person| comes(case, person, today) && is_in(case, person, part))
        .collect()
}
