//! The plan (het plan).
//!
//! For: everyone who gets the plan: one copy, or one each when somebody may not know of somebody
//! else.

use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::Person;
use crate::domain::date::parse_date;
use crate::domain::plan::{Agreement, Owner, Plan, Rhythm};
use crate::domain::text::{Handle, Line, Prose};
use crate::method::calls::call_made;
use crate::method::discretion::{may_know, may_read_whole_plan};
use crate::method::looking_back::as_the_plan_says;
use crate::method::readers::plan_readers;
use crate::method::room;
use crate::method::tasks::{carries_out, gave_back, still_there, told_alike};
use crate::method::telling::Telling;
use crate::papers::paper::{Content, Needs, Paper, a_reader_of_the_plan, each, readers_of_plan};
use crate::papers::sight::Sight;
use crate::papers::subject::Reader;
use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsThePlan,
    needs: Needs::Plan,
    audience: its_readers,
    may_hold: a_reader_of_the_plan,
    everyone: readers_of_plan,
    content,
};

/// What a paper tells of the newest plan, as this reader may see it.
#[derive(Serialize)]
pub(super) struct Values<'a> {
    /// The plan as a whole.
    plan: ThePlan<'a>,
    /// Names this reader may know: who was there.
    present: Vec<String>,
    /// Names of who took part by letter or through somebody else.
    in_words: Vec<String>,
    /// Who does what and when, as far as this reader may see it.
    agreements: Vec<AgreementValues<'a>>,
    /// How many agreements this reader may not see.
    left_out: usize,
    /// Whether the call after four weeks was made.
    call_made: bool,
    /// What the circle asks of others.
    help_asked: Vec<HelpValues<'a>>,
    /// What happens if something goes otherwise.
    what_ifs: Vec<WhatIfValues<'a>>,
    /// The minimum requirements and what was said of them.
    verdicts: Vec<VerdictValues<'a>>,
    /// Names this reader may know: who gets the plan.
    shared_with: Vec<String>,
}

impl Values<'_> {
    /// Whether this reader may see an agreement.
    pub(super) fn shows(&self, number: u32) -> bool {
        self.agreements.iter().any(|it| it.number == number)
    }
}

#[derive(Serialize)]
struct ThePlan<'a> {
    version: u32,
    /// Date.
    presented_on: NaiveDate,
    /// Date.
    accepted_on: Option<NaiveDate>,
    /// Own.
    words: Option<&'a Prose>,
    /// Date of the conference; not for who was not there.
    held_on: Option<NaiveDate>,
    /// Not for who was not there.
    held_place: Option<&'a Line>,
    /// Whether the next four are hidden from this reader.
    evaluation_hidden: bool,
    /// Date.
    evaluation_on: Option<NaiveDate>,
    /// Time.
    evaluation_at: Option<NaiveTime>,
    evaluation_place: Option<&'a Line>,
    /// Name.
    convener: Option<String>,
    /// Whether whoever would call everyone together no longer takes part.
    convener_gone: bool,
    /// Whether it comes after an earlier version.
    revised: bool,
}

#[derive(Serialize)]
struct AgreementValues<'a> {
    number: u32,
    /// Own.
    what: &'a Line,
    /// Own: how the circle said it.
    words: Option<&'a Prose>,
    /// Own.
    when: &'a Line,
    /// True when `when` is nothing but the day in `until_on`.
    once: bool,
    /// Names of who carries it out; who no longer does is not among them.
    owners: Vec<String>,
    /// The same without the reader.
    others: Vec<String>,
    /// Names of those who did not say yes yet.
    to_ask: Vec<String>,
    /// Name.
    checked_by: Option<String>,
    /// Date.
    from_on: Option<NaiveDate>,
    /// Date.
    until_on: Option<NaiveDate>,
    /// Word: what was told last in a follow-up.
    progress: Option<String>,
}

#[derive(Serialize)]
struct HelpValues<'a> {
    /// Own.
    what: &'a Line,
    /// Name and function.
    of: Option<String>,
}

#[derive(Serialize)]
struct WhatIfValues<'a> {
    /// Own.
    when: &'a Line,
    /// Own.
    then: &'a Line,
}

#[derive(Serialize)]
struct VerdictValues<'a> {
    /// Own.
    words: &'a Prose,
    /// Name and function.
    set_by: String,
    /// Numbers of agreements.
    answered_by: Vec<u32>,
    /// `yes` or `no`.
    met: Option<YesNo>,
    reason: Option<&'a Prose>,
    /// Name and function of who said so.
    by: Option<String>,
    /// Date.
    on: Option<NaiveDate>,
    /// Time.
    at: Option<NaiveTime>,
}

/// Which agreements stand on a paper.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Agreements {
    /// All that the reader may see.
    All,
    /// Those the reader carries out.
    Own,
}

/// One copy for all, unless somebody may not know of somebody else.
pub(super) fn its_readers(case: &Case, today: NaiveDate) -> Vec<Reader<'_>> {
    let readers = readers_of_plan(case);
    if someone_is_hidden(case, &readers, today) {
        each(case, readers)
    } else {
        vec![Reader::Everyone]
    }
}

fn someone_is_hidden(case: &Case, people: &[&Person], today: NaiveDate) -> bool {
    people.iter().any(|reader| {
        people
            .iter()
            .any(|other| !may_know(case, reader, other, today))
    })
}

fn content(sight: &Sight<'_>) -> Content {
    let (plan, left_out) = seen_by(sight, Agreements::All);
    plan.map(|plan| Content::of(&plan).leaving_out(left_out))
        .unwrap_or_default()
}

/// The newest plan as this reader may see it, and how many agreements are left out. Nothing where
/// there is no plan.
pub(super) fn seen_by<'a>(
    sight: &Sight<'a>,
    agreements: Agreements,
) -> (Option<Values<'a>>, usize) {
    let case = sight.case;
    let Some(plan) = case.latest_plan() else {
        return (None, 0);
    };
    let whole = sight.subject.reader.person().is_none_or(|reader| {
        may_read_whole_plan(case, reader, plan.conference, sight.subject.today)
    });
    let is_theirs = |it: &Agreement| {
        sight.subject.reader.person().is_some_and(|reader| {
            case.owners_of(plan.version, it.number)
                .any(|owner| owner.person == reader.handle && !gave_back(owner))
        })
    };
    let is_seen = |it: &&Agreement| {
        let may_see_who = case
            .owners_of(plan.version, it.number)
            .map(|owner| &owner.person)
            .chain(&it.checked_by)
            .all(|person| sight.person(person).is_some());
        may_see_who && (whole || is_theirs(it))
    };
    let seen: Vec<&'a Agreement> = case.agreements_of(plan.version).filter(is_seen).collect();
    let all_what_ifs: Vec<_> = case
        .what_ifs
        .iter()
        .filter(|it| it.version == plan.version)
        .collect();
    let left_out = case.agreements_of(plan.version).count() - seen.len()
        + if whole { 0 } else { all_what_ifs.len() };
    let conference = case
        .conferences
        .iter()
        .find(|it| it.number == plan.conference);
    let hidden = sight.where_to_look_back_is_hidden(&as_the_plan_says(plan));
    let (convener, convener_gone) = who_convenes(sight, plan.convener.as_ref().filter(|_| !hidden));
    let values = Values {
        plan: ThePlan {
            version: plan.version,
            presented_on: plan.presented_on,
            accepted_on: plan.accepted_on,
            words: plan.words.as_ref().filter(|_| whole),
            held_on: conference.and_then(|it| it.on).filter(|_| whole),
            held_place: conference
                .and_then(|it| it.place.as_ref())
                .filter(|_| whole),
            evaluation_hidden: hidden && plan.evaluation_on.is_some(),
            evaluation_on: plan.evaluation_on.filter(|_| !hidden),
            evaluation_at: plan.evaluation_at.filter(|_| !hidden),
            evaluation_place: plan.evaluation_place.as_ref().filter(|_| !hidden),
            convener,
            convener_gone,
            revised: plan.revised_because.is_some(),
        },
        present: room::present(case, plan.conference)
            .filter_map(|it| sight.name(&it.person))
            .collect(),
        in_words: case
            .attendances_of(plan.conference)
            .filter(|it| !room::is_being_there(it.attending))
            .filter_map(|it| sight.name(&it.person))
            .collect(),
        agreements: seen
            .iter()
            .copied()
            .filter(|it| agreements == Agreements::All || is_theirs(it))
            .map(|it| agreement(sight, plan, it))
            .collect(),
        left_out,
        call_made: call_made(case),
        help_asked: case
            .help_asked
            .iter()
            .filter(|it| {
                whole
                    && it.version == plan.version
                    && it.of.as_ref().is_none_or(|of| sight.person(of).is_some())
            })
            .map(|it| HelpValues {
                what: &it.what,
                of: it.of.as_ref().map(|of| sight.professional(of)),
            })
            .collect(),
        what_ifs: all_what_ifs
            .into_iter()
            .filter(|_| whole)
            .map(|it| WhatIfValues {
                when: &it.when,
                then: &it.then,
            })
            .collect(),
        verdicts: verdicts(sight, plan, &seen),
        shared_with: plan_readers(case, plan.version)
            .into_iter()
            .filter(|it| sight.may_see(it))
            .map(|it| it.name.to_string())
            .collect(),
    };
    (Some(values), left_out)
}

/// The name of who calls the circle together, and whether whoever would do it no longer takes part.
/// Nobody is sent to who is gone.
pub(super) fn who_convenes(sight: &Sight<'_>, convener: Option<&Handle>) -> (Option<String>, bool) {
    let Some(known) = convener.filter(|it| sight.person(it).is_some()) else {
        return (None, false);
    };
    match still_there(sight.case, Some(known), sight.subject.today) {
        Some(convener) => (sight.name(convener), false),
        None => (None, true),
    }
}

/// Each minimum requirement, with the agreements this reader may see that answer it.
fn verdicts<'a>(sight: &Sight<'a>, plan: &Plan, seen: &[&Agreement]) -> Vec<VerdictValues<'a>> {
    let case = sight.case;
    case.requirements_of_the_plan()
        .map(|it| {
            let verdict = case.verdict(plan.version, it.number);
            VerdictValues {
                words: &it.words,
                set_by: sight.professional(&it.set_by),
                answered_by: case
                    .requirement_answers
                    .iter()
                    .filter(|answer| {
                        answer.version == plan.version && answer.requirement == it.number
                    })
                    .map(|answer| answer.agreement)
                    .filter(|number| seen.iter().any(|it| it.number == *number))
                    .collect(),
                met: verdict.map(|verdict| verdict.met),
                reason: verdict.and_then(|verdict| verdict.reason.as_ref()),
                by: verdict.map(|verdict| sight.professional(&verdict.by)),
                on: verdict.map(|verdict| verdict.on),
                at: verdict.and_then(|verdict| verdict.at),
            }
        })
        .collect()
}

fn agreement<'a>(sight: &Sight<'a>, plan: &Plan, it: &'a Agreement) -> AgreementValues<'a> {
    // Who no longer carries it out is not promised to anybody.
    let carried_out_by: Vec<&Owner> = sight
        .case
        .owners_of(plan.version, it.number)
        .filter(|owner| carries_out(sight.case, owner, sight.subject.today))
        .collect();
    let owners: Vec<String> = carried_out_by
        .iter()
        .filter_map(|owner| sight.name(&owner.person))
        .collect();
    let reader = sight
        .subject
        .reader
        .person()
        .map(|reader| reader.name.to_string());
    // Words that are nothing but the day need not be said beside it; "vóór 1 mei" says more.
    let is_one_day = it.rhythm == Rhythm::Once
        && it.until_on.is_some()
        && parse_date(it.when_words.as_str(), plan.presented_on).ok() == it.until_on;
    let others: Vec<String> = owners
        .iter()
        .filter(|name| Some(*name) != reader.as_ref())
        .cloned()
        .collect();
    let to_ask: Vec<String> = carried_out_by
        .iter()
        .filter(|owner| owner.agreed_on.is_none())
        .filter_map(|owner| sight.name(&owner.person))
        .filter(|name| Some(name) != reader.as_ref())
        .collect();
    AgreementValues {
        number: it.number,
        what: &it.what,
        words: it.words.as_ref(),
        when: &it.when_words,
        once: is_one_day,
        owners,
        others,
        to_ask,
        checked_by: it
            .checked_by
            .as_ref()
            .and_then(|checker| still_there(sight.case, Some(checker), sight.subject.today))
            .and_then(|checker| sight.name(checker)),
        from_on: it.from_on,
        until_on: it.until_on,
        progress: told_alike(sight.case, it).map(|told| sight.words.say(told.label())),
    }
}
