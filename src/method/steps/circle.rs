//! The circle: who is named, asked, told and invited, and what they answered.

use super::{Phase, Standing, Step, done, step};
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::intake::Variant;
use crate::domain::invitation::Answer;
use crate::domain::text::Handle;
use crate::method::acts::Act;
use crate::method::consent::is_let_be;
use crate::method::inviting::{is_kept_away, may_be_invited, said_no_before, was_explained};
use crate::method::room::{answered_for_another_day, left_out_before};
use crate::method::rules;
use crate::method::rules::children::waits_for_a_yes;
use chrono::NaiveDate;

pub(super) fn widening(case: &Case, today: NaiveDate) -> Vec<Step> {
    let number = case.current_number();
    let invitations = case.invitations_to(number);
    let invitation = |person: &Person| invitations.get(&person.handle).copied();
    // Who came unexpectedly was not to be invited.
    let walked_in = |person: &Person| {
        case.attendances_of(number)
            .any(|it| it.walk_in && it.person == person.handle)
    };
    // What is seen at once is looked at before what has to be looked up.
    let may_come = |person: &Person| {
        !is_let_be(case, person, today)
            && (invitation(person).is_some_and(|it| it.invited_on.is_some())
                || may_be_invited(case, person, today)
                    && !said_no_before(case, person)
                    && left_out_before(case, &person.handle).is_none())
    };
    let own: Vec<&Person> = case
        .people
        .iter()
        .filter(|person| person.is_own_people() && !walked_in(person) && may_come(person))
        .collect();
    let wider = own.iter().any(|person| person.role == Role::Circle);
    // Of two whom an order keeps apart, and who are both asked to come, it is first said who comes
    // (R15): until then the day is explained to neither, and neither is asked whether they come.
    let is_away = |person: &Person| is_kept_away(case, person, today);
    let (kept_unexplained, unexplained): (Vec<&&Person>, Vec<&&Person>) = own
        .iter()
        // Who said no, or never answered, is let be (R3).
        .filter(|person| {
            !invitation(person)
                .is_some_and(|it| matches!(it.answer, Some(Answer::No | Answer::NoReply)))
        })
        .filter(|person| {
            person.role == Role::Circle
                && invitation(person).is_none_or(|it| it.explained_on.is_none())
                && !was_explained(case, person)
        })
        .partition(|person| is_away(person));
    let uninvited: Vec<&&Person> = own
        .iter()
        .filter(|person| {
            person.role == Role::Circle
                && invitation(person)
                    .is_none_or(|it| it.invited_on.is_none() && it.answer.is_none())
        })
        .collect();
    // Whoever was invited has something to answer: a professional too. So has who said yes to
    // another day than the one that is set now. Who is let be, or left out of the day,
    // is not asked.
    let is_asked = |person: &Person| {
        !is_let_be(case, person, today) && case.left_out(number, &person.handle).is_none()
    };
    let (kept_unanswered, unanswered): (Vec<&Person>, Vec<&Person>) = case
        .people
        .iter()
        .filter(|person| {
            invitation(person).is_some_and(|it| {
                it.invited_on.is_some() && it.answer.is_none()
                    || answered_for_another_day(case, number, person).is_some()
            })
        })
        .filter(|person| is_asked(person) && !walked_in(person))
        .partition(|person| is_away(person));
    let done_unless = |is_done: bool, is_kept: bool| {
        if is_done && is_kept {
            Standing::Later
        } else {
            done(is_done)
        }
    };
    let asked = own.iter().any(|person| {
        invitation(person).is_some_and(|it| it.invited_on.is_some() || it.answer.is_some())
    });
    let answers = if asked || !unanswered.is_empty() {
        done_unless(unanswered.is_empty(), !kept_unanswered.is_empty())
    } else {
        Standing::Later
    };
    let if_circle = |standing: Standing| if wider { standing } else { Standing::Later };
    // Of a child for whom nobody said yes yet that yes is asked first, once the others are invited.
    let invite = |people: &[&&Person], more: &str| {
        let waits = |it: &&&Person| waits_for_a_yes(case, it, today);
        match people.iter().find(|it| waits(it).is_none()) {
            Some(ready) => format!("ekc invite {}{more}", ready.handle),
            None => people.first().and_then(waits).map_or_else(
                || "ekc invite @person".to_owned() + more,
                |asks| asks.command,
            ),
        }
    };
    let ready = |people: &[&&Person]| {
        let ready = people
            .iter()
            .find(|it| waits_for_a_yes(case, it, today).is_none());
        ready.map(|it| it.handle.clone())
    };
    let explains = |person: Handle| Act::Explain { person, on: today };
    vec![
        Step::new(
            step!(
                "circle",
                count = own.len(),
                street = if case.application.variant == Variant::Neighbourhood {
                    "yes"
                } else {
                    "no"
                }
            ),
            Phase::Circle,
            done(wider),
            "ekc circle add",
        ),
        Step::new(
            step!("explanation", count = unexplained.len()),
            Phase::Circle,
            if_circle(done_unless(
                unexplained.is_empty(),
                !kept_unexplained.is_empty(),
            )),
            invite(&unexplained, " --explain-only --explained @date"),
        )
        .doing(ready(&unexplained).map(explains))
        .about(unexplained.iter().map(|it| &it.handle)),
        Step::new(
            step!("invitation", count = uninvited.len()),
            Phase::Circle,
            if_circle(done(uninvited.is_empty())),
            invite(&uninvited, ""),
        )
        .doing(ready(&uninvited).map(|it| invites(case, &it, today)))
        .about(uninvited.iter().map(|it| &it.handle)),
        requirement_told(case, asked, today),
        verdict_giver(case, asked, today),
        Step::new(
            step!("answers", count = unanswered.len()),
            Phase::Circle,
            answers,
            format!(
                "ekc answer {}",
                unanswered
                    .first()
                    .map_or("@person", |it| it.handle.as_str())
            ),
        )
        .about(unanswered.iter().map(|it| &it.handle)),
    ]
}

fn invites(case: &Case, person: &Handle, today: NaiveDate) -> Act {
    Act::Invite {
        person: person.clone(),
        conference: case.current_number(),
        on: today,
    }
}

/// Everyone who is invited knows the minimum requirements before the day (R7).
fn requirement_told(case: &Case, asked: bool, today: NaiveDate) -> Step {
    let untold = rules::not_yet_told(case, today);
    let standing = match (case.standing_requirements().next().is_none(), asked) {
        (true, _) => Standing::NotNeeded,
        (false, false) => Standing::Later,
        (false, true) => done(untold.is_empty()),
    };
    let mut numbers: Vec<String> = untold
        .iter()
        .map(|(number, _)| number.to_string())
        .collect();
    numbers.dedup();
    if numbers.is_empty() {
        numbers.push("1".to_owned());
    }
    Step::new(
        step!("requirement-told", number = numbers.join(", ")),
        Phase::Circle,
        standing,
        format!("ekc requirement --told {} --to-all", numbers.join(",")),
    )
    .about(
        untold
            .iter()
            .map(|(number, person)| format!("{number}:{}", person.handle)),
    )
}

/// Whoever set a minimum requirement says on the day whether the plan meets it (R8), and is asked
/// to be there. Who answered already said how it will be.
fn verdict_giver(case: &Case, asked: bool, today: NaiveDate) -> Step {
    let number = case.current_number();
    let is_open = |handle: &&Handle| {
        let is_asked = case
            .invitation(number, handle)
            .is_some_and(|it| it.invited_on.is_some() || it.answer.is_some());
        let may_come = case
            .person(handle)
            .is_some_and(|it| may_be_invited(case, it, today));
        may_come && !is_asked
    };
    // A condition until the day, or what was withdrawn, is not judged.
    let mut setters: Vec<&Handle> = case
        .requirements_of_the_plan()
        .map(|it| &it.set_by)
        .collect();
    setters.sort_unstable();
    setters.dedup();
    let is_judged_by_nobody = setters.is_empty();
    let open: Vec<&Handle> = setters.into_iter().filter(is_open).collect();
    let standing = match (is_judged_by_nobody, asked) {
        (true, _) => Standing::NotNeeded,
        (false, false) => Standing::Later,
        (false, true) => done(open.is_empty()),
    };
    let whom = open.first().map_or("@person", |it| it.as_str()).to_owned();
    Step::new(
        step!("verdict-giver", person = whom),
        Phase::Circle,
        standing,
        format!("ekc invite {whom}"),
    )
    .doing(open.first().map(|it| invites(case, it, today)))
    .about(open)
}
