//! The plan (het plan).
//!
//! For: everyone who gets the plan: one copy, or one each when somebody may not know of somebody
//! else.

use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::{Person, Role};
use crate::domain::date::parse_date;
use crate::domain::paper::PlanPart;
use crate::domain::plan::{Agreement, HelpAsked, Owner, Plan, PlanLine, Rhythm};
use crate::domain::text::{Handle, Line, Prose};
use crate::method::calls::call_made;
use crate::method::discretion::may_know;
use crate::method::help_asked::answers_to;
use crate::method::looking_back::as_the_plan_says;
use crate::method::naming::Names;
use crate::method::plan_copies::{PlanCopy, is_own};
use crate::method::readers::{named_to_convene, plan_readers, watchers};
use crate::method::room;
use crate::method::tasks::{carries_out, still_there, told_alike};
use crate::method::telling::Telling;
use crate::papers::paper::{
    Content, Needs, Paper, a_reader_of_some_of_the_plan, each, readers_of_plan,
    reads_some_of_the_plan,
};
use crate::papers::sight::{Sight, has_ended};
use crate::papers::subject::Reader;
use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsThePlan,
    names: Names::ThePlan,
    needs: Needs::Plan,
    audience: its_readers,
    may_hold: a_reader_of_some_of_the_plan,
    everyone: |case, _| readers_of_plan(case),
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
    /// Own: what goes well, line by line.
    goes_well: Vec<&'a Line>,
    /// Own: the goals, line by line.
    goals: Vec<&'a Line>,
    /// Who does what and when, as far as this reader may see it.
    agreements: Vec<AgreementValues<'a>>,
    /// How many agreements this reader may not see.
    left_out: usize,
    /// Whether the call after four weeks was made, or will no longer be made.
    call_made: bool,
    /// What the circle asks of others.
    help_asked: Vec<HelpValues<'a>>,
    /// What happens if something goes otherwise.
    what_ifs: Vec<WhatIfValues<'a>>,
    /// The minimum requirements and what was said of them.
    verdicts: Vec<VerdictValues<'a>>,
    /// Names this reader may know: who gets the plan.
    shared_with: Vec<String>,
    /// Who keeps an eye on the plan as a whole, of whom this reader may know.
    watchers: Vec<WatcherValues>,
    /// Who signs, where the case wants that: the main persons and who carries out an agreement.
    signatures: Vec<SignatureValues>,
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
    /// In this copy.
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
    /// Whether the reader carries it out.
    is_own: bool,
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
    /// In the plan; none where this copy leaves some help out.
    number: Option<u32>,
    /// Own.
    what: &'a Line,
    /// Name and function.
    of: Option<String>,
    /// Own.
    why: Option<&'a Line>,
    /// Word: what was answered last, as far as the reader may know who said so.
    outcome: Option<String>,
}

#[derive(Serialize)]
struct WatcherValues {
    /// Name.
    name: String,
    /// Date: by then they ask everyone how it goes.
    calls_on: Option<NaiveDate>,
}

#[derive(Serialize)]
struct SignatureValues {
    /// Name.
    name: String,
    /// Date: when they signed.
    on: Option<NaiveDate>,
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

impl Values<'_> {
    /// The same with what the reader carries out on top, and the rest in the order of the plan.
    pub(super) fn own_first(mut self) -> Self {
        self.agreements.sort_by_key(|it| !it.is_own);
        self
    }
}

/// One copy for all, unless somebody may not know of somebody else. In whose copy nothing would
/// stand gets none.
pub(super) fn its_readers(case: &Case, today: NaiveDate) -> Vec<Reader<'_>> {
    let mut readers = readers_of_plan(case);
    if someone_is_hidden(case, &readers, today) {
        readers.retain(|it| reads_some_of_the_plan(case, it, today));
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
    let copy = copy_for(sight, plan);
    let whole = copy.is_whole;
    let is_theirs = |it: &Agreement| {
        let reader = sight.subject.reader.person();
        reader.is_some_and(|reader| is_own(case, it, reader))
    };
    let all_what_ifs: Vec<_> = case
        .what_ifs
        .iter()
        .filter(|it| it.version == plan.version)
        .collect();
    let goes_well = PlanLine::of(&case.goes_well, plan.version);
    let goals = PlanLine::of(&case.goals, plan.version);
    let lines = all_what_ifs.len() + goes_well.clone().count() + goals.clone().count();
    let left_out = copy.left_out + if whole { 0 } else { lines };
    let conference = case
        .conferences
        .iter()
        .find(|it| it.number == plan.conference);
    let hidden = sight.where_to_look_back_is_hidden(&as_the_plan_says(plan));
    let conveners: Vec<&Handle> = named_to_convene(case, plan).filter(|_| !hidden).collect();
    let (convener, convener_gone) = who_convenes(sight, &conveners);
    let values = Values {
        plan: ThePlan {
            version: plan.version,
            presented_on: plan.presented_on,
            accepted_on: plan.accepted_on,
            words: plan
                .words
                .as_ref()
                .filter(|_| whole && !sight.leaves_out(PlanPart::Words)),
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
        // Where names are left out, the few that stay would be told as all who were there.
        present: room::present(case, plan.conference)
            .filter(|_| !sight.leaves_out(PlanPart::Names))
            .filter_map(|it| sight.name(&it.person))
            .collect(),
        in_words: case
            .attendances_of(plan.conference)
            .filter(|it| !room::is_being_there(it.attending))
            .filter(|_| !sight.leaves_out(PlanPart::Names))
            .filter_map(|it| sight.name(&it.person))
            .collect(),
        goes_well: goes_well
            .filter(|_| whole && !sight.leaves_out(PlanPart::GoesWell))
            .map(|it| &it.words)
            .collect(),
        goals: goals
            .filter(|_| whole && !sight.leaves_out(PlanPart::Goals))
            .map(|it| &it.words)
            .collect(),
        agreements: copy
            .agreements
            .iter()
            .copied()
            .filter(|it| agreements == Agreements::All || is_theirs(it))
            .filter(|it| !is_left_out(sight, it))
            .map(|it| agreement(sight, plan, &copy, it))
            .collect(),
        left_out,
        call_made: call_made(case) || has_ended(case, sight.subject.today),
        help_asked: if whole { help(sight, plan) } else { Vec::new() },
        what_ifs: all_what_ifs
            .into_iter()
            .filter(|_| whole && !sight.leaves_out(PlanPart::WhatIfs))
            .map(|it| WhatIfValues {
                when: &it.when,
                then: &it.then,
            })
            .collect(),
        verdicts: if sight.leaves_out(PlanPart::Requirements) {
            Vec::new()
        } else {
            verdicts(sight, plan, &copy)
        },
        shared_with: plan_readers(case, plan.version)
            .into_iter()
            .filter_map(|it| sight.name(&it.handle))
            .collect(),
        watchers: watchers(case, plan)
            .filter(|it| still_there(case, Some(&it.person), sight.subject.today).is_some())
            .filter_map(|it| {
                Some(WatcherValues {
                    name: sight.name(&it.person)?,
                    calls_on: it.calls_on,
                })
            })
            .collect(),
        signatures: signatures(sight, plan, whole),
    };
    (Some(values), left_out)
}

/// The copy of a plan for who will hold the paper.
pub(super) fn copy_for<'a>(sight: &Sight<'a>, plan: &Plan) -> PlanCopy<'a> {
    PlanCopy::of(sight.case, plan, sight.holders, sight.subject.today)
}

/// The names of who calls the circle together, and whether whoever would do it no longer takes
/// part. Nobody is sent to who is gone.
pub(super) fn who_convenes(sight: &Sight<'_>, conveners: &[&Handle]) -> (Option<String>, bool) {
    let known = || {
        let all = conveners.iter().copied();
        all.filter(|it| sight.person(it).is_some())
    };
    let there: Vec<&Handle> = known()
        .filter_map(|it| still_there(sight.case, Some(it), sight.subject.today))
        .collect();
    let is_gone = there.is_empty() && known().next().is_some();
    let names: Vec<String> = there.into_iter().filter_map(|it| sight.name(it)).collect();
    ((!names.is_empty()).then(|| names.join(", ")), is_gone)
}

/// The agreements of one part of those who make the plan.
#[derive(Serialize)]
pub(super) struct ByWhom<'a> {
    who: Whose,
    agreements: Vec<AgreementValues<'a>>,
}

/// Whose an agreement is.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Whose {
    /// Who the plan is about.
    MainPersons,
    /// The circle, with who the plan is about or without them.
    Circle,
    /// Professionals alone.
    Others,
}

/// The agreements that this reader may see, by whose they are; a part without any is not there.
pub(super) fn by_whom<'a>(sight: &Sight<'a>) -> Vec<ByWhom<'a>> {
    let Some(plan) = sight.case.latest_plan() else {
        return Vec::new();
    };
    let copy = copy_for(sight, plan);
    let of = |who: Whose| ByWhom {
        who,
        agreements: copy
            .agreements
            .iter()
            .copied()
            .filter(|it| whose(sight, it) == who && !is_left_out(sight, it))
            .map(|it| agreement(sight, plan, &copy, it))
            .collect(),
    };
    [Whose::MainPersons, Whose::Circle, Whose::Others]
        .into_iter()
        .map(of)
        .filter(|part| !part.agreements.is_empty())
        .collect()
}

/// Whose an agreement is, by who carries it out now. Where nobody does, the circle sees to it.
fn whose(sight: &Sight<'_>, it: &Agreement) -> Whose {
    let case = sight.case;
    let roles: Vec<Role> = case
        .owners_of(it.version, it.number)
        .filter(|owner| carries_out(case, owner, sight.subject.today))
        .filter_map(|owner| case.person(&owner.person))
        .map(|person| person.role)
        .collect();
    let is_of_the_circle = |role: &Role| matches!(role, Role::Circle | Role::Supporter);
    if roles.is_empty() || roles.iter().any(is_of_the_circle) {
        Whose::Circle
    } else if roles.contains(&Role::MainPerson) {
        Whose::MainPersons
    } else {
        Whose::Others
    }
}

/// Whether an agreement is left out, as what the circle does is.
fn is_left_out(sight: &Sight<'_>, it: &Agreement) -> bool {
    sight.leaves_out(PlanPart::Circle) && whose(sight, it) == Whose::Circle
}

/// Each minimum requirement, with the agreements this reader may see that answer it.
fn verdicts<'a>(sight: &Sight<'a>, plan: &Plan, copy: &PlanCopy<'_>) -> Vec<VerdictValues<'a>> {
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
                    .filter_map(|answer| copy.number(answer.agreement))
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

/// Who signs this copy, of whom this reader may know: on one that is not whole the reader alone.
fn signatures(sight: &Sight<'_>, plan: &Plan, whole: bool) -> Vec<SignatureValues> {
    let (case, today) = (sight.case, sight.subject.today);
    if case.application.sign_plan != Some(YesNo::Yes) {
        return Vec::new();
    }
    let reader = sight.subject.reader.person().map(|it| &it.handle);
    let carries_one_out = |person: &Person| {
        let mut owners = case.owners.iter();
        owners.any(|it| {
            it.version == plan.version && it.person == person.handle && carries_out(case, it, today)
        })
    };
    let signs = |person: &Person| match person.role {
        Role::MainPerson => still_there(case, Some(&person.handle), today).is_some(),
        Role::Circle | Role::Supporter | Role::Professional | Role::Interpreter => {
            carries_one_out(person)
        }
    };
    case.people
        .iter()
        .filter(|it| sight.may_see(it) && (whole || reader == Some(&it.handle)))
        .filter(|it| signs(it) || case.signed_on(plan.version, &it.handle).is_some())
        .map(|it| SignatureValues {
            name: it.name.to_string(),
            on: case.signed_on(plan.version, &it.handle),
        })
        .collect()
}

/// The help that is asked of whom this reader may know, or knows from the plan. What came of it is
/// of later.
fn help<'a>(sight: &Sight<'a>, plan: &Plan) -> Vec<HelpValues<'a>> {
    let case = sight.case;
    let is_known = |who: Option<&Handle>| who.is_none_or(|it| sight.person(it).is_some());
    let may_be_read = |who: &Handle| {
        let person = case.person(who);
        person.is_some_and(|it| sight.may_see_in_plan(plan, it))
    };
    let (known, hidden): (Vec<&HelpAsked>, Vec<&HelpAsked>) = case
        .help_asked
        .iter()
        .filter(|it| it.version == plan.version)
        .partition(|it| it.of.as_ref().is_none_or(may_be_read));
    known
        .into_iter()
        .map(|it| {
            let mut answers = answers_to(case, it).into_iter();
            let last = answers.rfind(|answer| {
                let who = [&it.of, &answer.answered_by, &answer.told_by];
                who.into_iter().all(|who| is_known(who.as_ref()))
            });
            HelpValues {
                number: hidden.is_empty().then_some(it.number),
                what: &it.what,
                of: it
                    .of
                    .as_ref()
                    .map(|of| sight.professional_in_plan(plan, of)),
                why: it.why.as_ref(),
                outcome: last.map(|answer| sight.words.say(answer.outcome.label())),
            }
        })
        .collect()
}

fn agreement<'a>(
    sight: &Sight<'a>,
    plan: &Plan,
    copy: &PlanCopy<'_>,
    it: &'a Agreement,
) -> AgreementValues<'a> {
    // Who no longer carries it out is not promised to anybody.
    let carried_out_by: Vec<&Owner> = sight
        .case
        .owners_of(plan.version, it.number)
        .filter(|owner| carries_out(sight.case, owner, sight.subject.today))
        .collect();
    let owners: Vec<String> = carried_out_by
        .iter()
        .filter_map(|owner| sight.name_in_plan(plan, &owner.person))
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
        .filter_map(|owner| sight.name_in_plan(plan, &owner.person))
        .filter(|name| Some(name) != reader.as_ref())
        .collect();
    AgreementValues {
        number: copy.number(it.number).unwrap_or(it.number),
        what: &it.what,
        words: it.words.as_ref(),
        when: &it.when_words,
        once: is_one_day,
        owners,
        others,
        is_own: sight.subject.reader.person().is_some_and(|reader| {
            let said_yes = |it: &&Owner| it.person == reader.handle && it.agreed_on.is_some();
            carried_out_by.iter().any(said_yes)
        }),
        to_ask,
        checked_by: it
            .checked_by
            .as_ref()
            .and_then(|checker| still_there(sight.case, Some(checker), sight.subject.today))
            .and_then(|checker| sight.name_in_plan(plan, checker)),
        from_on: it.from_on,
        until_on: it.until_on,
        // How it stands was told after the plan was made: with somebody the reader is kept apart
        // from it is news.
        progress: told_alike(sight.case, it)
            .filter(|_| all_are_known(sight, it))
            .map(|told| sight.words.say(told.label())),
    }
}

/// Whether this reader may know everybody who carries an agreement out or looks whether it happens.
fn all_are_known(sight: &Sight<'_>, it: &Agreement) -> bool {
    let mut all = sight
        .case
        .owners_of(it.version, it.number)
        .map(|owner| &owner.person)
        .chain(&it.checked_by);
    all.all(|handle| sight.person(handle).is_some())
}
