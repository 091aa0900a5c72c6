//! The plan: who does what when, when the circle looks back, what if, and to whom it goes.

use super::safety::is_to_judge;
use super::{Finding, Level, Levels, Passing, Rule, nothing};
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::plan::{Agreement, Owner, Plan};
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::language::wording;
use crate::method::acts::Act;
use crate::method::approach::may_be_written_to;
use crate::method::calls::call_due_on;
use crate::method::clocks::{PLAN_SHARED_DAYS, days_after};
use crate::method::consent::{no_since, plan_rests};
use crate::method::help_asked::{answered_all, answers_to, requests};
use crate::method::looking_back::meetings_after;
use crate::method::readers::{
    conveners, has_part, has_part_besides_help, is_plan_reader, made_it_or_has_part,
    may_leave_the_circle, named_to_convene, plan_readers, watchers,
};
use crate::method::room::{missing_when_it_was_made, nobody_made_it};
use crate::method::rules::finding;
use crate::method::tasks::{carries_out, gave_back, has_left, is_over};
use crate::method::telling::Telling;
use chrono::{Months, NaiveDate};

/// R16: an agreement says who does what when.
pub const R16: Rule = Rule {
    id: "R16",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::WithReason,
    source: "Eigen Kracht Centrale, folder 2011; \
             eigen-kracht.nl, \"Eigen plan, samen met netwerk\"; adultfgc.com, stage 3",
    about_facts: |case, _| of_the_plan_or_paper(case, who_what_when),
    about_acts: with_a_vague_plan,
};

/// R17: whoever got a task has said yes to it,
/// and whoever the plan is about was there when it was made.
pub const R17: Rule = Rule {
    id: "R17",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::WithReason,
    source: "Oranga Tamariki, after the conference",
    about_facts: |case, today| {
        [
            of_the_plan(case, |case, plan| whose_tasks(case, plan, today)),
            made_without_whom_it_is_about(case),
        ]
        .concat()
    },
    about_acts: going_on_without_whom_it_is_about,
};

/// R18: someone looks whether it happens.
pub const R18: Rule = Rule {
    id: "R18",
    levels: Levels::everywhere(Level::Inform),
    passing: Passing::Never,
    source: "One Future, What is a family plan",
    about_facts: |case, today| of_the_plan(case, |case, plan| who_looks(case, plan, today)),
    about_acts: nothing,
};

/// R19: the plan says when, where and by whom the circle is called together to look back.
pub const R19: Rule = Rule {
    id: "R19",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::WithReason,
    source: "eigen-kracht.nl, \"Na de Eigen Kracht-conferentie\"; \
             Oranga Tamariki, review of the plan",
    about_facts: |case, today| {
        [
            of_the_plan_or_paper(case, looking_back),
            of_the_plan(case, |case, plan| convener_gone(case, plan, today)),
        ]
        .concat()
    },
    about_acts: about_looking_back,
};

/// R20: the plan says what happens when it goes otherwise.
pub const R20: Rule = Rule {
    id: "R20",
    levels: Levels::everywhere(Level::Warn),
    passing: Passing::Never,
    source: "eigen-kracht.nl, \"Na de Eigen Kracht-conferentie\"; adultfgc.com, stage 3",
    about_facts: |case, _| of_the_plan(case, what_if),
    about_acts: nothing,
};

/// R21: professional help comes in as the circle's wish.
pub const R21: Rule = Rule {
    id: "R21",
    levels: Levels::everywhere(Level::Warn),
    passing: Passing::Never,
    source: "Eigen Kracht Centrale, folder 2011; Flevopost",
    about_facts: |case, _| of_the_plan(case, whose_plan),
    about_acts: nothing,
};

/// R22: a professional with a task in the plan knows it, and what became of the help is heard.
pub const R22: Rule = Rule {
    id: "R22",
    levels: Levels::everywhere(Level::Warn),
    passing: Passing::Never,
    source: "eigen-kracht.nl, \"Na de Eigen Kracht-conferentie\"",
    about_facts: |case, today| {
        [
            of_latest(case, professionals_know),
            help_without_answer(case, today),
        ]
        .concat()
    },
    about_acts: nothing,
};

/// R23: whoever made the plan gets it, within two weeks.
pub const R23: Rule = Rule {
    id: "R23",
    levels: Levels::everywhere(Level::Warn),
    passing: Passing::Never,
    source: "tvpo.nl, \"Niet sturen maar vragen\"; \
             Jeugdwet art. 4.1.3, vierde lid (als buitengrens)",
    about_facts: given_out_in_time,
    about_acts: nothing,
};

/// R29: only the plan leaves the room, and only to whom it concerns.
pub const R29: Rule = Rule {
    id: "R29",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::WithReason,
    source: "Oranga Tamariki, the plan; Eigen Kracht Centrale België, privacybeleid",
    about_facts: |case, _| of_latest(case, to_whom_it_concerns),
    about_acts: giving_the_plan,
};

/// After this many months an evaluation moment is far away (Oranga Tamariki, review:
/// six months for young children).
pub const EVALUATION_MONTHS: u32 = 6;

/// Of the plan the circle works with now:
/// while a further conference is prepared, the old plan rests.
fn of_the_plan(case: &Case, check: impl Fn(&Case, &Plan) -> Vec<Finding>) -> Vec<Finding> {
    let now = case
        .latest_plan()
        .filter(|plan| plan.conference == case.current_number());
    now.map(|plan| check(case, plan)).unwrap_or_default()
}

/// The same, and of an older plan that is out on paper.
fn of_the_plan_or_paper(case: &Case, check: fn(&Case, &Plan) -> Vec<Finding>) -> Vec<Finding> {
    let wanted = case
        .latest_plan()
        .filter(|plan| plan.conference == case.current_number() || is_on_paper(case, plan));
    wanted.map(|plan| check(case, plan)).unwrap_or_default()
}

/// Of the newest plan there is.
fn of_latest(case: &Case, check: fn(&Case, &Plan) -> Vec<Finding>) -> Vec<Finding> {
    case.latest_plan()
        .map(|plan| check(case, plan))
        .unwrap_or_default()
}

fn is_on_paper(case: &Case, plan: &Plan) -> bool {
    case.plan_shares.iter().any(|it| it.version == plan.version)
}

fn who_what_when(case: &Case, plan: &Plan) -> Vec<Finding> {
    if is_on_paper(case, plan) {
        vague_on_paper(case, plan)
    } else {
        vague_words(case, plan)
    }
}

/// What does not say who or when, as it is told while the circle can still say it:
/// its words stay as they are.
fn vague_words(case: &Case, plan: &Plan) -> Vec<Finding> {
    let mut findings = Vec::new();
    for agreement in case.agreements_of(plan.version) {
        let number = agreement.number;
        let who = vague_who(case, agreement)
            .map(|word| finding!("vague-who", of(number = number), word = word));
        let when = vague_when(agreement)
            .map(|word| finding!("vague-when", of(number = number), word = word));
        findings.extend([who, when].into_iter().flatten().map(|said| {
            Finding::warn("R16", said).mend(format!("ekc plan amend --drop {number}"))
        }));
    }
    findings
}

/// The same of a plan on paper: there stand a name and a moment.
fn vague_on_paper(case: &Case, plan: &Plan) -> Vec<Finding> {
    let is_vague = |it: &&Agreement| vague_who(case, it).or_else(|| vague_when(it)).is_some();
    case.agreements_of(plan.version)
        .filter(is_vague)
        .map(|agreement| {
            let number = agreement.number;
            Finding::block("R16", finding!("vague-on-paper", of(number = number)))
                .within(plan.version)
                .mend(format!("ekc plan amend --drop {number}"))
        })
        .collect()
}

/// "We" is clear where those who do it are named.
fn vague_who(case: &Case, agreement: &Agreement) -> Option<&'static str> {
    let named = case
        .owners_of(agreement.version, agreement.number)
        .take(2)
        .count();
    wording::vague_who(agreement.what.as_str()).filter(|word| named < 2 || !wording::means_us(word))
}

/// A day that was made clear makes clear what was said.
fn vague_when(agreement: &Agreement) -> Option<&'static str> {
    let is_dated = agreement.from_on.is_some() || agreement.until_on.is_some();
    wording::vague_when(agreement.when_words.as_str()).filter(|_| !is_dated)
}

/// Who did not say yes yet, and who is no longer there for what they took on.
/// Who is gone is not asked for a yes.
fn whose_tasks(case: &Case, plan: &Plan, today: NaiveDate) -> Vec<Finding> {
    let mut open: Vec<&Handle> = case
        .owners
        .iter()
        .filter(|it| it.version == plan.version && it.agreed_on.is_none())
        .filter(|it| carries_out(case, it, today))
        .map(|it| &it.person)
        .collect();
    open.sort_unstable();
    open.dedup();
    let mut findings: Vec<Finding> = open
        .into_iter()
        .map(|it| {
            Finding::warn("R17", finding!("task-not-agreed", of(person = it)))
                .mend(format!("ekc plan agree {it}"))
        })
        .collect();
    // Once the role has ended the circle sees to it.
    if case.closed_on().is_none() {
        let agreements = case
            .agreements_of(plan.version)
            .filter(|it| !is_over(case, it));
        findings.extend(agreements.flat_map(|it| without_its_owners(case, it, today)));
    }
    findings
}

/// The plan of the last conference was made without a main person.
fn made_without_whom_it_is_about(case: &Case) -> Vec<Finding> {
    case.current_conference()
        .filter(|_| case.closed_on().is_none())
        .map(|conference| without_main_persons(case, conference.number))
        .unwrap_or_default()
}

/// A plan of a meeting of which nobody is noted who was there. That is told when it ends,
/// for then it is only written down; what goes on with the plan waits for it, or for a reason.
fn made_by_nobody(case: &Case, conference: u32) -> Option<Finding> {
    nobody_made_it(case, conference)
        .then(|| Finding::block("R17", finding!("nobody-noted-when-made")).within(conference))
}

fn without_main_persons(case: &Case, conference: u32) -> Vec<Finding> {
    without_their_word(case, conference)
        .map(|it| {
            Finding::block(
                "R17",
                finding!("made-without-main-person", of(person = it.handle)),
            )
            .within(conference)
        })
        .collect()
}

/// The main persons who were not there, and who did not say yes to what is theirs
/// in the plan since.
fn without_their_word(case: &Case, conference: u32) -> impl Iterator<Item = &Person> {
    let version = case
        .plans
        .iter()
        .filter(|plan| plan.conference == conference)
        .map(|plan| plan.version)
        .max();
    missing_when_it_was_made(case, conference)
        .into_iter()
        .filter(move |person| {
            let said_yes = |it: &Owner| {
                Some(it.version) == version
                    && it.person == person.handle
                    && it.agreed_on.is_some()
                    && !gave_back(it)
            };
            !case.owners.iter().any(said_yes)
        })
}

/// R17 about an act: what goes on with a plan that was made without a main person. A reason is
/// given once; for the yes of the circle the word of that main person is asked.
fn going_on_without_whom_it_is_about(case: &Case, act: &Act, _: NaiveDate) -> Vec<Finding> {
    let of = |version: u32| case.plan(version).map(|plan| plan.conference);
    match act {
        Act::End { conference, .. } => {
            let told = made_by_nobody(case, *conference).map(|it| Finding {
                level: Level::Warn,
                ..it
            });
            let missed = without_main_persons(case, *conference);
            told.into_iter().chain(missed).collect()
        }
        Act::RecordPlan { version, .. } | Act::GivePlan { version, .. } => of(*version)
            .map(|conference| {
                let missed = without_main_persons(case, conference);
                let nobody = made_by_nobody(case, conference);
                nobody.into_iter().chain(missed).collect()
            })
            .unwrap_or_default(),
        Act::AcceptPlan { version, .. } => of(*version)
            .map(|conference| {
                let missed = accepted_without(case, conference, *version);
                let nobody = made_by_nobody(case, conference);
                nobody.into_iter().chain(missed).collect()
            })
            .unwrap_or_default(),
        Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Explain { .. }
        | Act::Invite { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
        | Act::HandOver
        | Act::Arrange { .. }
        | Act::SetDay { .. }
        | Act::SetHourOrPlace { .. }
        | Act::ProposeDay { .. }
        | Act::Arrive { .. }
        | Act::BeginPart { .. }
        | Act::GiveTask { .. }
        | Act::Call { .. }
        | Act::PlanMeeting { .. }
        | Act::Tell { .. } => Vec::new(),
    }
}

fn accepted_without(case: &Case, conference: u32, version: u32) -> Vec<Finding> {
    without_their_word(case, conference)
        .map(|it| {
            Finding::block(
                "R17",
                finding!("accepted-without-main-person", of(person = it.handle)),
            )
            .within(version)
            .mend(format!("ekc plan agree {}", it.handle))
        })
        .collect()
}

/// An agreement needs another owner, or lapses, when nobody is left who carries it out.
fn without_its_owners(case: &Case, agreement: &Agreement, today: NaiveDate) -> Vec<Finding> {
    let (there, gone): (Vec<&Owner>, Vec<&Owner>) = case
        .owners_of(agreement.version, agreement.number)
        .partition(|it| carries_out(case, it, today));
    let mut gone: Vec<&str> = gone.iter().map(|it| it.person.as_str()).collect();
    gone.sort_unstable();
    if gone.is_empty() {
        return Vec::new();
    }
    let number = agreement.number;
    if there.is_empty() {
        return vec![
            Finding::warn(
                "R17",
                finding!(
                    "agreement-without-owner",
                    of(number = number),
                    people = gone.join(", ")
                ),
            )
            .mend(format!("ekc plan amend --drop {number}")),
        ];
    }
    gone.into_iter()
        .map(|it| {
            Finding::warn(
                "R17",
                finding!("owner-gone", of(number = number), of(person = it)),
            )
            .mend("ekc plan amend")
        })
        .collect()
}

fn who_looks(case: &Case, plan: &Plan, today: NaiveDate) -> Vec<Finding> {
    let mut looks: Vec<&Handle> = case
        .agreements_of(plan.version)
        .filter_map(|it| it.checked_by.as_ref())
        .collect();
    looks.sort_unstable();
    looks.dedup();
    let watches: Vec<&Handle> = watchers(case, plan).map(|it| &it.person).collect();
    // It is told while the circle can still choose: once they accepted the plan, they chose.
    if looks.is_empty() && watches.is_empty() && plan.accepted_on.is_none() {
        return vec![Finding::tell(
            "R18",
            finding!("nobody-looks", of(version = plan.version)),
        )];
    }
    let is_gone = |it: &&Handle| case.closed_on().is_none() && has_left(case, it, None, today);
    let checkers = looks.into_iter().filter(is_gone).map(|it| {
        Finding::tell("R18", finding!("checker-gone", of(person = it))).mend("ekc plan amend")
    });
    let watchers = watches.into_iter().filter(is_gone).map(|it| {
        Finding::tell("R18", finding!("watcher-gone", of(person = it))).mend("ekc plan watch")
    });
    checkers.chain(watchers).collect()
}

/// Who calls the circle together, to a meeting that is still to come, is no longer there.
fn convener_gone(case: &Case, plan: &Plan, today: NaiveDate) -> Vec<Finding> {
    let meetings = meetings_after(case, plan);
    let mut conveners: Vec<&Handle> = meetings.iter().filter_map(|it| it.convener).collect();
    // Of the moment that the plan speaks of, each whom it names.
    if meetings.iter().any(|it| it.number.is_none()) {
        conveners.extend(named_to_convene(case, plan));
    }
    conveners.sort_unstable();
    conveners.dedup();
    conveners
        .into_iter()
        .filter(|it| case.closed_on().is_none() && has_left(case, it, None, today))
        .map(gone_convener)
        .collect()
}

fn gone_convener(person: &Handle) -> Finding {
    Finding::warn("R19", finding!("convener-gone", of(person = person)))
        .mend("ekc plan amend --convener @person")
}

fn looking_back(case: &Case, plan: &Plan) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mend = "ekc plan amend --evaluation @date";
    findings.extend(outsiders_who_convene(case, plan));
    match plan.evaluation_on {
        None if is_on_paper(case, plan) => findings.push(
            Finding::block(
                "R19",
                finding!("paper-without-evaluation", of(version = plan.version)),
            )
            .mend(mend),
        ),
        None => findings.push(Finding::warn("R19", finding!("no-evaluation")).mend(mend)),
        // A new version may have overtaken the moment of the old one.
        Some(on) if on <= plan.presented_on => findings
            .push(Finding::warn("R19", finding!("evaluation-passed", of(date = on))).mend(mend)),
        Some(on) => {
            let last = plan
                .presented_on
                .checked_add_months(Months::new(EVALUATION_MONTHS))
                .unwrap_or(NaiveDate::MAX);
            if on > last {
                findings.push(
                    Finding::warn("R19", finding!("evaluation-far", of(date = on))).mend(mend),
                );
            }
            // What is good to know is told until the plan is given out:
            // then it stands on paper as it is.
            let can_still_say = !is_on_paper(case, plan);
            if plan.convener.is_none() && can_still_say {
                findings.push(
                    Finding::tell("R19", finding!("nobody-convenes"))
                        .mend("ekc plan amend --convener @person"),
                );
            }
            if plan.evaluation_place.is_none() && can_still_say {
                findings.push(
                    Finding::tell("R19", finding!("no-place-to-look-back"))
                        .mend("ekc plan amend --evaluation-place @place"),
                );
            }
        }
    }
    findings
}

/// The circle looks back by itself: who calls it together is one of its own.
fn outsiders_who_convene(case: &Case, plan: &Plan) -> impl Iterator<Item = Finding> {
    conveners(case, plan.version)
        .into_iter()
        .filter_map(move |handle| outsider_convenes(case, handle))
}

fn outsider_convenes(case: &Case, handle: &Handle) -> Option<Finding> {
    let is_outsider = match case.person(handle)?.role {
        Role::Professional | Role::Interpreter => true,
        Role::MainPerson | Role::Circle | Role::Supporter => false,
    };
    is_outsider.then(|| {
        Finding::warn("R19", finding!("outsider-convenes", of(person = handle)))
            .mend("ekc plan amend --convener @person")
    })
}

fn what_if(case: &Case, plan: &Plan) -> Vec<Finding> {
    let some = case.what_ifs.iter().any(|it| it.version == plan.version);
    if some {
        Vec::new()
    } else {
        vec![Finding::warn("R20", finding!("no-what-if")).mend("ekc plan amend")]
    }
}

fn whose_plan(case: &Case, plan: &Plan) -> Vec<Finding> {
    let by_professionals = |agreement: &&Agreement| {
        let is_professional = |handle: &Handle| {
            case.person(handle)
                .is_some_and(|person| person.role == Role::Professional)
        };
        let mut owners = case.owners_of(plan.version, agreement.number).peekable();
        owners.peek().is_some() && owners.all(|it| is_professional(&it.person))
    };
    let all = case.agreements_of(plan.version).count();
    let theirs = case
        .agreements_of(plan.version)
        .filter(by_professionals)
        .count();
    let version = plan.version;
    match theirs {
        0 => Vec::new(),
        _ if theirs == all => vec![Finding::warn(
            "R21",
            finding!("all-by-professionals", of(version = version)),
        )],
        _ if theirs * 2 > all => vec![Finding::tell(
            "R21",
            finding!(
                "most-by-professionals",
                of(version = version),
                count = theirs
            ),
        )],
        _ => Vec::new(),
    }
}

fn professionals_know(case: &Case, plan: &Plan) -> Vec<Finding> {
    if !is_on_paper(case, plan) {
        return Vec::new();
    }
    let knows = |person: &Person| case.has_plan(plan.version, &person.handle);
    let with_a_part = case
        .people
        .iter()
        .filter(|person| person.role == Role::Professional && has_part(case, plan.version, person));
    // Who answered all that is asked of them has heard of it.
    let has_answered = |person: &Person| {
        !has_part_besides_help(case, plan.version, person)
            && answered_all(case, plan.version, &person.handle)
    };
    let silent = with_a_part.filter(|person| {
        may_be_written_to(case, person) && !knows(person) && !has_answered(person)
    });
    silent
        .map(|it| {
            Finding::warn(
                "R22",
                finding!("professional-not-told", of(person = it.handle)),
            )
            .mend(format!("ekc plan share {}", it.handle))
        })
        .collect()
}

/// What became of the help is asked from the call after four weeks on, as long as the role goes on.
/// That it waits is an answer.
fn help_without_answer(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let is_time = call_due_on(case).is_some_and(|due| due <= today);
    if !is_time || case.closed_on().is_some() || plan_rests(case, today) {
        return Vec::new();
    }
    requests(case)
        .into_iter()
        .filter(|it| answers_to(case, it).is_empty())
        .map(|it| {
            Finding::tell(
                "R22",
                finding!("help-without-answer", of(number = it.number)),
            )
            .mend("ekc followup help-answer")
        })
        .collect()
}

fn given_out_in_time(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let late = case.latest_plan().filter(|plan| {
        today > days_after(plan.presented_on, PLAN_SHARED_DAYS)
            && case.closed_on().is_none()
            && !plan_rests(case, today)
    });
    let Some(plan) = late else { return Vec::new() };
    let have_it = case.who_has_plan(plan.version);
    let has_it = |person: &Person| have_it.contains(&person.handle);
    let without = plan_readers(case, plan.version)
        .into_iter()
        .filter(|person| !has_it(person));
    without
        .map(|it| {
            Finding::warn("R23", finding!("plan-late", of(person = it.handle)))
                .mend("ekc plan share --all")
        })
        .collect()
}

fn to_whom_it_concerns(case: &Case, plan: &Plan) -> Vec<Finding> {
    let given = case
        .plan_shares
        .iter()
        .filter(|it| it.version == plan.version)
        .filter_map(|it| case.person(&it.person));
    given
        .filter(|person| person.role == Role::Professional)
        .filter_map(|person| outside_the_circle(case, plan.version, person, None))
        .collect()
}

/// R29 about an act: the plan goes to who was there or has a part in it; to somebody else only when
/// who it is about wants that, or, within the circle, for a reason.
fn giving_the_plan(case: &Case, act: &Act, _: NaiveDate) -> Vec<Finding> {
    let Act::GivePlan {
        version,
        person,
        on,
    } = act
    else {
        return Vec::new();
    };
    let Some(plan) = case.plan(*version) else {
        return Vec::new();
    };
    // Who judges it reads it before it is accepted.
    let not_accepted =
        (plan.accepted_on.is_none() && !is_to_judge(case, plan, person)).then(|| {
            Finding::warn(
                "R29",
                finding!("given-not-accepted", of(version = *version)),
            )
        });
    // Who is left out is looked at by R14.
    case.person(person)
        .filter(|it| case.left_out(plan.conference, &it.handle).is_none())
        .and_then(|person| outside_the_circle(case, *version, person, Some(*on)))
        .into_iter()
        .chain(not_accepted.map(|it| it.mend("ekc plan agree")))
        .collect()
}

/// What stands in the way of giving someone the plan on a day; nothing for who gets it anyway, or
/// got it before they said no.
fn outside_the_circle(
    case: &Case,
    version: u32,
    person: &Person,
    on: Option<NaiveDate>,
) -> Option<Finding> {
    let gets_it = is_plan_reader(case, version, person);
    let day = case.plan(version)?.presented_on;
    let no = no_since(case, person, day).filter(|_| made_it_or_has_part(case, version, person));
    let got_it_before = no.zip(on).is_some_and(|(no, on)| on <= no);
    if gets_it || got_it_before || !may_be_written_to(case, person) || may_leave_the_circle(case) {
        return None;
    }
    let chooser = case
        .main_persons()
        .next()
        .map_or("@person", |person| person.handle.as_str());
    if no.is_some() {
        return Some(
            Finding::block(
                "R29",
                finding!("plan-after-a-no", of(person = person.handle)),
            )
            .within(version),
        );
    }
    let finding = match person.role {
        Role::Professional => Finding::bar(
            "R29",
            finding!("plan-to-outsider", of(person = person.handle)),
        ),
        Role::MainPerson | Role::Circle | Role::Supporter | Role::Interpreter => Finding::block(
            "R29",
            finding!("plan-to-absent", of(person = person.handle)),
        )
        .within(version),
    };
    Some(finding.mend(format!("ekc consent {chooser} --scope @share-plan")))
}

/// R16 about an act: a plan that goes out, or on paper, says who does what when; before the circle
/// accepts it what is vague is told once more.
fn with_a_vague_plan(case: &Case, act: &Act, _: NaiveDate) -> Vec<Finding> {
    match act {
        Act::GivePlan { version, .. } => case
            .plan(*version)
            .map(|plan| vague_on_paper(case, plan))
            .unwrap_or_default(),
        Act::AcceptPlan { version, .. } => case
            .plan(*version)
            .map(|plan| vague_words(case, plan))
            .unwrap_or_default(),
        Act::Tell { telling, .. } => match telling {
            Telling::TellsThePlan => of_latest(case, vague_on_paper),
            Telling::Explains
            | Telling::AsksToCome
            | Telling::TellsTheDay
            | Telling::HoldsTheDay
            | Telling::TellsWhoIsThere
            | Telling::TellsInformation
            | Telling::AsksForInformation
            | Telling::AsksHowItWas
            | Telling::TellsItIsOff
            | Telling::ForTheCoordinator
            | Telling::Rights => Vec::new(),
        },
        Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Explain { .. }
        | Act::Invite { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
        | Act::HandOver
        | Act::Arrange { .. }
        | Act::SetDay { .. }
        | Act::SetHourOrPlace { .. }
        | Act::ProposeDay { .. }
        | Act::Arrive { .. }
        | Act::BeginPart { .. }
        | Act::End { .. }
        | Act::RecordPlan { .. }
        | Act::GiveTask { .. }
        | Act::Call { .. }
        | Act::PlanMeeting { .. } => Vec::new(),
    }
}

/// R19 about an act: a plan that goes out says when the circle looks back. Who is to call it
/// together for a meeting that is planned is looked at each time, also where it was said before.
fn about_looking_back(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    if let Act::PlanMeeting {
        convener: Some(convener),
        ..
    } = act
    {
        let gone = has_left(case, convener, None, today).then(|| gone_convener(convener));
        return outsider_convenes(case, convener)
            .into_iter()
            .chain(gone)
            .collect();
    }
    what_stops_giving(case, act, looking_back)
}

fn what_stops_giving(
    case: &Case,
    act: &Act,
    check: fn(&Case, &Plan) -> Vec<Finding>,
) -> Vec<Finding> {
    let Act::GivePlan { version, .. } = act else {
        return Vec::new();
    };
    let mut findings: Vec<Finding> = case
        .plan(*version)
        .map(|plan| check(case, plan))
        .unwrap_or_default();
    findings.retain(|it| it.level == Level::Block);
    findings
}

/// R19: the evaluation moment lies after the conference.
///
/// # Errors
/// `evaluation-after` (exit 5).
pub fn evaluation_after(presented_on: NaiveDate, evaluation_on: NaiveDate) -> Result<(), Failure> {
    if evaluation_on > presented_on {
        return Ok(());
    }
    Err(failure!(
        Invalid,
        "evaluation-after",
        rule = "R19",
        date = presented_on
    ))
}
