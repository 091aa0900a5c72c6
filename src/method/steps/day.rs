//! What is known, what is arranged, and the day itself.

use super::{Phase, Standing, Step, done, step};
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::conference::{Conference, Ending, Part};
use crate::domain::information::Information;
use crate::domain::text::Handle;
use crate::method::acts::Act;
use crate::method::approach::may_be_written_to;
use crate::method::clocks;
use crate::method::consent::withholds_information;
use crate::method::informing::missed;
use crate::method::needs::{needs, not_arranged};
use crate::method::room::{comes_to, expected, present};
use crate::method::rules::{Finding, Level, judge};
use chrono::NaiveDate;

pub(super) fn information(case: &Case) -> Step {
    let unshared = case
        .information
        .iter()
        .find(|item| item.received_on.is_some() && item.shared_on.is_none());
    // What somebody was asked who may not be approached any more comes after all that can be done.
    let may_be_asked = |item: &&Information| {
        let who = item.asked_of.as_ref().and_then(|it| case.person(it));
        who.is_none_or(|it| may_be_written_to(case, it))
    };
    let waits = || {
        case.information
            .iter()
            .filter(|item| item.received_on.is_none())
    };
    let last = waits().next().filter(|_| unshared.is_none());
    let waiting = waits().find(may_be_asked).or(last);
    let is_withheld = withholds_information(case).is_some();
    let (standing, command) = match (waiting, unshared) {
        (Some(item), _) => (
            Standing::Missing,
            format!("ekc inform receive {}", item.number),
        ),
        (None, Some(item)) => (
            // Nothing is shared against the word of who it is about.
            if is_withheld {
                Standing::Later
            } else {
                Standing::Missing
            },
            format!("ekc inform share {}", item.number),
        ),
        // Nobody has asked for anything yet, which may be how it stays.
        (None, None) if case.information.is_empty() => (Standing::NotNeeded, String::new()),
        (None, None) => (Standing::Done, String::new()),
    };
    let open: Vec<u32> = case
        .information
        .iter()
        .filter(|item| item.shared_on.is_none())
        .map(|item| item.number)
        .collect();
    Step::new(
        step!("information", count = open.len()),
        Phase::Information,
        standing,
        command,
    )
    .about(open)
}

/// What came in and is not shared, since a main person does not want that (R3): coming back is up
/// to who said it.
pub(super) fn information_withheld(case: &Case) -> Option<Step> {
    let (person, on) = withholds_information(case)?;
    let kept: Vec<u32> = case
        .information
        .iter()
        .filter(|item| item.received_on.is_some() && item.shared_on.is_none())
        .map(|item| item.number)
        .collect();
    (!kept.is_empty()).then(|| {
        Step::new(
            step!("information-withheld", person = person, on = on),
            Phase::Information,
            Standing::Missing,
            "ekc explain R3",
        )
        .about(kept)
    })
}

/// Who takes part and missed what was shared with everyone: it is told to that one before the day.
pub(super) fn information_missed(case: &Case, today: NaiveDate) -> Option<Step> {
    let open = missed(case, today);
    let person = &open.first()?.person.handle;
    // Nothing is shared against the word of who it is about.
    if withholds_information(case).is_some() {
        return None;
    }
    let numbers: Vec<String> = open
        .iter()
        .filter(|it| it.person.handle == *person)
        .map(|it| it.number.to_string())
        .collect();
    let about = open
        .iter()
        .map(|it| format!("{}:{}", it.number, it.person.handle));
    Some(
        Step::new(
            step!(
                "information-missed",
                person = person,
                number = numbers.join(", ")
            ),
            Phase::Information,
            Standing::Missing,
            format!("ekc inform share {} {person}", numbers.join(" ")),
        )
        .doing([Act::Approach {
            person: person.clone(),
            on: today,
        }])
        .about(about),
    )
}

pub(super) fn arranging(case: &Case, today: NaiveDate) -> Vec<Step> {
    let conference = case.current_conference();
    let number = conference.map_or(1, |conference| conference.number);
    let set =
        conference.is_some_and(|conference| conference.on.is_some() && conference.place.is_some());
    let dated = conference.is_some_and(|conference| conference.on.is_some());
    let to_do: Vec<u32> = case
        .arrangements
        .iter()
        .filter(|it| it.conference == number && it.done_on.is_none())
        .map(|it| it.number)
        .collect();
    let first = to_do.first().map(u32::to_string).unwrap_or_default();
    let nothing_listed = !case.arrangements.iter().any(|it| it.conference == number);
    let arranged = if nothing_listed {
        Standing::NotNeeded
    } else {
        done(to_do.is_empty())
    };
    vec![
        Step::new(
            step!("date-and-place"),
            Phase::Day,
            done(set),
            match (dated, clocks::meets_again_on(case)) {
                (true, _) => "ekc conference set --place @place".to_owned(),
                (false, Some(on)) => format!("ekc conference set --date {on}"),
                (false, None) => "ekc conference set".to_owned(),
            },
        )
        .about([number]),
        what_is_needed(case, number, today),
        Step::new(
            step!("arrangements", count = to_do.len()),
            Phase::Day,
            arranged,
            format!("ekc conference checklist --done {first}"),
        )
        .about(to_do),
    ]
}

/// What somebody who comes needs to be there, such as an interpreter or a ride, and nobody put on
/// the list of the day.
fn what_is_needed(case: &Case, number: u32, today: NaiveDate) -> Step {
    let open = not_arranged(case, number, today);
    let is_needed = case
        .people
        .iter()
        .any(|it| !needs(it).is_empty() && comes_to(case, number, it, today));
    let standing = if is_needed {
        done(open.is_empty())
    } else {
        Standing::NotNeeded
    };
    let whom = open.first().map_or("@person", |(it, _)| it.handle.as_str());
    Step::new(
        step!("needs", count = open.len()),
        Phase::Day,
        standing,
        format!("ekc conference checklist --add @text --whom {whom}"),
    )
    .about(
        open.iter()
            .map(|(it, kind)| format!("{}:{}", it.handle, kind.code())),
    )
}

pub(super) fn the_day(case: &Case, today: NaiveDate) -> Step {
    let Some(conference) = case.current_conference() else {
        return Step::new(
            step!("day", number = case.current_number()),
            Phase::Day,
            Standing::Missing,
            "ekc conference new",
        );
    };
    let standing = match (conference.ending, conference.on) {
        (Some(Ending::StoppedInPreparation | Ending::PlanWithoutMeeting), _) => Standing::NotNeeded,
        (Some(Ending::Plan | Ending::NoPlan | Ending::PlanInMaking), _) => Standing::Done,
        (None, Some(on)) if on <= today => Standing::Missing,
        (None, _) => Standing::Later,
    };
    let parts = [
        conference.part_one_at,
        conference.part_two_at,
        conference.part_three_at,
    ];
    let next_part = parts.iter().position(Option::is_none);
    // A part that a rule stops is not proposed: what mends it stands first.
    let is_stopped = |part: Part| {
        let begins = Act::BeginPart {
            conference: conference.number,
            part,
            on: conference.on,
        };
        let stops = |it: &Finding| it.level == Level::Block;
        judge(case, &begins, today).iter().any(stops)
    };
    let is_today = conference.ending.is_none() && conference.on == Some(today);
    let someone_is_there = present(case, conference.number).next().is_some();
    match next_part.filter(|_| is_today) {
        Some(_) if !someone_is_there => arrivals(case, conference, standing, today),
        Some(at) if !is_stopped(part_at(at)) => {
            let part = (at + 1).to_string();
            Step::new(
                step!("part", number = part),
                Phase::Day,
                standing,
                format!("ekc conference part {part} --at @time"),
            )
        }
        // Nothing begins any more; what is left is that it ended.
        Some(_) => Step::new(
            step!("day-stops", number = conference.number),
            Phase::Day,
            standing,
            "ekc conference end",
        ),
        None => Step::new(
            step!("day", number = conference.number),
            Phase::Day,
            standing,
            "ekc conference end",
        ),
    }
}

/// The part of the day at a place in their order.
fn part_at(at: usize) -> Part {
    match at {
        0 => Part::Information,
        1 => Part::PlanMaking,
        _ => Part::Presentation,
    }
}

/// Who is there is noted. Where two who may not meet are both expected, it is said by name who
/// came.
fn arrivals(case: &Case, conference: &Conference, standing: Standing, today: NaiveDate) -> Step {
    let expected: Vec<&Handle> = expected(case, conference.number, today)
        .map(|it| &it.handle)
        .collect();
    let are_apart = case
        .kept_apart
        .iter()
        .filter(|pair| conference.on.is_some_and(|on| pair.holds_on(on)))
        .any(|pair| expected.contains(&&pair.one) && expected.contains(&&pair.other));
    let whom = if are_apart { "@person" } else { "--all" };
    let arrives = expected.first().map(|person| Act::Arrive {
        person: (*person).clone(),
        conference: conference.number,
        on: conference.on,
    });
    Step::new(
        step!("arrivals"),
        Phase::Day,
        standing,
        format!("ekc conference arrive {whom}"),
    )
    .doing(arrives)
}
