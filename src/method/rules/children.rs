//! Children: who decides for them, by age, and their own voice.

use super::voluntary::{Without, given_on_paper, is_of_a_plan, went_on_without, without};
use super::{
    Finding, Level, Levels, Passing, Rule, is_covered, is_invited, is_under_way, open_conference,
};
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::intake::{AuthorityKind, Variant};
use crate::domain::text::Handle;
use crate::method::acts::Act;
use crate::method::approach::{is_silent, may_be_written_to};
use crate::method::consent::{
    Agreed, Needed, age_left_open, day_of_taking_part, is_asked, is_minor, may_be_minor, needed,
    who_agrees,
};
use crate::method::rules::finding;
use chrono::{Datelike as _, NaiveDate};

/// R27: for a child those with authority agree, by age; the child is heard and offered a supporter.
pub const R27: Rule = Rule {
    id: "R27",
    levels: Levels::everywhere(Level::Block).but(Variant::Neighbourhood, None),
    passing: Passing::WithReason,
    source: "Jeugdwet en WGBO (naar analogie): toestemming onder 12, van 12 tot 16, vanaf 16; \
             NVO, toestemmingsvereiste",
    about_facts: children,
    about_acts: calling_a_child,
};

fn children(case: &Case, today: NaiveDate) -> Vec<Finding> {
    if open_conference(case).is_none() {
        return Vec::new();
    }
    let day = day_of_taking_part(case, today);
    let own = case
        .people
        .iter()
        .filter(|it| it.is_own_people() && it.died_on.is_none());
    own.flat_map(|person| {
        let mut findings = Vec::new();
        if is_minor(person, day) {
            findings.extend(about_child(case, person, today));
        }
        // Who may be seventeen still, and was never called a minor, is asked about and no more.
        if may_be_minor(person, day) == Some(true) {
            findings.extend(age_open(case, person, today));
        }
        findings
    })
    .collect()
}

/// A child of whom only the year of birth is known, in the year in which it changes what is asked:
/// the date of birth would tell. Nothing where it would make no difference.
fn age_open(case: &Case, child: &Person, today: NaiveDate) -> Option<Finding> {
    // Who wants to be left alone is asked nothing.
    if child.left_alone.is_some() {
        return None;
    }
    let day = day_of_taking_part(case, today);
    let age = age_left_open(child, day)?;
    let year = child.birth_year?;
    let born_on = |month, date| {
        Some(Person {
            birth_date: Some(NaiveDate::from_ymd_opt(year, month, date)?),
            ..child.clone()
        })
    };
    let (eldest, youngest) = (born_on(1, 1)?, born_on(12, 31)?);
    let differs = asked_for(case, &eldest, today) != asked_for(case, &youngest, today);
    differs.then(|| {
        // Each child in a sentence of its own, with its own command.
        Finding::tell(
            "R27",
            finding!(
                "age-open",
                of(child = child.handle),
                year = day.year(),
                age = age
            ),
        )
        .mend(format!(
            "ekc circle edit {} --birth-date @date",
            child.handle
        ))
    })
}

/// What is asked for a child: whose yes is not there, and what R27 finds. While a no stands,
/// nothing but that no counts.
fn asked_for(
    case: &Case,
    child: &Person,
    today: NaiveDate,
) -> (Vec<(Option<Handle>, Agreed)>, Vec<&'static str>) {
    let mut open: Vec<(Option<Handle>, Agreed)> = needed(case, child, today)
        .into_iter()
        .filter(|it| it.agreed != Agreed::Yes)
        .map(|it| (it.by, it.agreed))
        .collect();
    let is_no = |it: &(Option<Handle>, Agreed)| it.1.is_a_no();
    if open.iter().any(is_no) {
        open.retain(is_no);
    }
    let found = if is_minor(child, day_of_taking_part(case, today)) {
        about_child(case, child, today)
    } else {
        Vec::new()
    };
    (open, found.iter().map(|it| it.code).collect())
}

/// R27 about an act: a child takes part with the yes of who decides for it, and without that of a
/// child who is a main person nobody is called together.
fn calling_a_child(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    let given = given_on_paper(case, act, today);
    let act = given.as_ref().unwrap_or(act);
    if open_conference(case).is_none() && !is_of_a_plan(act) {
        return Vec::new();
    }
    let is_called = |child: &Person| {
        child.role == Role::MainPerson
            || act.calls_together() && act.person() == Some(&child.handle)
    };
    let day = day_of_taking_part(case, today);
    case.people
        .iter()
        .filter(|it| it.is_own_people() && it.died_on.is_none())
        .filter(|it| is_called(it) && is_minor(it, day))
        .filter_map(|child| {
            let stops = |it: &Needed<'_>| without(case, act, it.agreed) == Without::Stops;
            stopped_for_child(case, child, today, stops)
        })
        .collect()
}

/// What asks for the yes of who decides for a child of the circle, as long as it is not there and
/// no reason passes that: until then the child is neither invited nor noted at the door.
#[must_use]
pub fn waits_for_a_yes(case: &Case, child: &Person, today: NaiveDate) -> Option<Finding> {
    let is_of_circle = child.role == Role::Circle && child.is_own_people();
    let is_child =
        is_of_circle && child.died_on.is_none() && is_minor(child, day_of_taking_part(case, today));
    if !is_child || !is_asked(case.application.variant) {
        return None;
    }
    let invite = Act::Invite {
        person: child.handle.clone(),
        conference: case.current_number(),
        on: today,
    };
    let stops = |it: &Needed<'_>| {
        !it.agreed.is_a_no() && without(case, &invite, it.agreed) == Without::Stops
    };
    stopped_for_child(case, child, today, stops).filter(|it| !is_covered(case, it))
}

fn about_child(case: &Case, child: &Person, today: NaiveDate) -> Vec<Finding> {
    let is_main_person = child.role == Role::MainPerson;
    let mut findings: Vec<Finding> = consent_for_child(case, child, is_main_person, today)
        .into_iter()
        .collect();
    if needed(case, child, today)
        .iter()
        .any(|it| it.by.is_none() && it.agreed == Agreed::Yes)
    {
        let command = format!("ekc circle authority {} --held-by @parent", child.handle);
        findings.push(
            Finding::warn(
                "R27",
                finding!("authority-unknown", of(person = child.handle)),
            )
            .mend(command),
        );
    }
    if is_main_person && is_under_way(case) {
        findings.extend(voice_of_child(case, child));
    }
    findings
}

/// The command that records a consent for a child. Nobody asks who may never be approached or wants
/// to be left alone: how it can go on without them stands with the rule.
fn mend_for_child(case: &Case, child: &Person, it: &Needed<'_>) -> String {
    let is_let_be = |who: &Handle| {
        case.person(who)
            .is_some_and(|it| !may_be_written_to(case, it))
    };
    match &it.by {
        Some(by) if is_let_be(by) => "ekc explain R27".to_owned(),
        // Coming back is up to who said it; nobody is asked again.
        _ if it.agreed.is_a_no() => "ekc explain R27".to_owned(),
        Some(by) if *by == child.handle => format!("ekc consent {}", child.handle),
        Some(by) => format!(
            "ekc consent {} --by {by} --scope @child-takes-part",
            child.handle
        ),
        None => format!(
            "ekc consent {} --by @parent --scope @child-takes-part",
            child.handle
        ),
    }
}

/// A no of who decides for a child, or a yes of theirs that is not there, where `went_on` says that
/// it was gone on without. The child's own word is everyone's own word (R3).
fn stopped_for_child(
    case: &Case,
    child: &Person,
    today: NaiveDate,
    went_on: impl Fn(&Needed<'_>) -> bool,
) -> Option<Finding> {
    let consents = needed(case, child, today);
    let by_others: Vec<&Needed<'_>> = consents
        .iter()
        .filter(|it| it.by.as_ref() != Some(&child.handle) && went_on(it))
        .collect();
    let refused = by_others
        .iter()
        .any(|it| matches!(it.agreed, Agreed::Refused(_)));
    let taken_back = by_others
        .iter()
        .any(|it| matches!(it.agreed, Agreed::Withdrawn(_)));
    let is_main_person = child.role == Role::MainPerson;
    // A child of the circle is not asked along; the others go on. A yes that was taken back is more
    // than one that is not there yet: no reason stands for it.
    let handle = &child.handle;
    let no = match (refused, taken_back, is_main_person) {
        (true, _, true) => Some(finding!("child-refused", of(person = handle))),
        (true, _, false) => Some(finding!("child-of-circle-refused", of(person = handle))),
        (false, true, true) => Some(finding!("child-withdrawn", of(person = handle))),
        (false, true, false) => Some(finding!("child-of-circle-withdrawn", of(person = handle))),
        (false, false, _) => None,
    };
    if let Some(said) = no {
        return Some(Finding::bar("R27", said).mend("ekc explain R27"));
    }
    let missing = by_others.first()?;
    let number = open_conference(case).map_or(1, |conference| conference.number);
    let whose = whose_yes(case, child, today);
    let said = if is_main_person {
        finding!("child-without-consent", of(person = handle), whose = whose)
    } else {
        finding!(
            "child-of-circle-without-consent",
            of(person = handle),
            whose = whose
        )
    };
    // A reason for going on without the yes of one who decides says nothing of another.
    let finding = Finding::block("R27", said);
    let finding = match &missing.by {
        Some(by) => finding.about_too(by),
        None => finding,
    };
    Some(
        finding
            .within(number)
            .mend(mend_for_child(case, child, missing)),
    )
}

/// What stands between a child and the conference:
/// a no of who decides, a yes that is not there yet.
fn consent_for_child(
    case: &Case,
    child: &Person,
    is_main_person: bool,
    today: NaiveDate,
) -> Option<Finding> {
    let number = open_conference(case).map(|conference| conference.number);
    let is_there = case
        .attendances
        .iter()
        .any(|it| it.person == child.handle && Some(it.conference) == number);
    let went_on = |it: &Needed<'_>| {
        if is_main_person {
            went_on_without(case, it)
        } else {
            // That a yes is not there is judged when the child is called;
            // a no stands as long as it is said.
            matches!(it.agreed, Agreed::Refused(_)) && (is_there || is_invited(case, &child.handle))
        }
    };
    if let Some(stopped) = stopped_for_child(case, child, today, went_on) {
        return Some(stopped);
    }
    let consents = needed(case, child, today);
    let was_asked = case.consents.iter().any(|it| it.person == child.handle);
    // While a no stands, nobody else is asked either.
    let open = consents
        .iter()
        .find(|it| it.agreed.is_a_no())
        .or_else(|| consents.iter().find(|it| it.agreed != Agreed::Yes))?;
    let is_no = open.agreed.is_a_no();
    let is_own_no = is_no && open.by.as_ref() == Some(&child.handle);
    // A child of the circle that said no itself is let be, as everyone is (R3).
    if is_own_no && !is_main_person {
        return None;
    }
    let whose = match (is_no, is_own_no) {
        (_, true) => "own-no",
        (true, false) => "no",
        (false, false) => whose_yes(case, child, today),
    };
    let is_called = is_there || is_invited(case, &child.handle);
    let in_sight = was_asked || !is_main_person && is_called;
    in_sight.then(|| {
        Finding::warn(
            "R27",
            finding!("child-not-agreed", of(person = child.handle), whose = whose),
        )
        .mend(mend_for_child(case, child, open))
    })
}

/// Whose yes is asked beside that of a child:
/// of the parents, of a guardian, or of nobody from sixteen on.
fn whose_yes(case: &Case, child: &Person, today: NaiveDate) -> &'static str {
    let others = needed(case, child, today)
        .iter()
        .any(|it| it.by.as_ref() != Some(&child.handle));
    let has_guardian = case
        .standing_authorities()
        .any(|it| it.person == child.handle && it.kind == AuthorityKind::Representative);
    match (others, has_guardian) {
        (true, true) => "guardian",
        (true, false) => "parents",
        (false, _) => "own",
    }
}

/// Who decides whether somebody takes part, for the words: whose word it is, and who these people
/// are beside the one it is about.
#[must_use]
pub fn who_decides(case: &Case, person: &Person, today: NaiveDate) -> (&'static str, Vec<Handle>) {
    let is_there = |by: &Handle| !case.person(by).is_some_and(is_silent);
    let others: Vec<Handle> = needed(case, person, today)
        .into_iter()
        .filter_map(|it| it.by)
        .filter(|by| *by != person.handle && is_there(by))
        .collect();
    let is_represented = case.standing_authorities().any(|it| {
        it.person == person.handle
            && it.kind == AuthorityKind::Representative
            && others.contains(&it.held_by)
    });
    let (own, _) = who_agrees(person, day_of_taking_part(case, today));
    let whose = match (others.is_empty(), is_represented, own) {
        (true, _, _) => "own",
        (false, true, _) => "guardian",
        (false, false, true) => "both",
        (false, false, false) => "parents",
    };
    (whose, others)
}

/// The child's own view, and someone who stands beside it.
fn voice_of_child(case: &Case, child: &Person) -> Vec<Finding> {
    let heard = case.views.iter().any(|it| it.person == child.handle)
        || case.questions.iter().any(|it| it.by == child.handle);
    // Who supports another is not the supporter of this child.
    let is_free = |it: &Person| case.stands_beside_whom(&it.handle).next().is_none();
    let supported = child.supporter_offered_on.is_some()
        || case.beside(&child.handle).next().is_some()
        || case
            .people
            .iter()
            .any(|it| it.role == Role::Supporter && is_free(it));
    let offer = format!("ekc circle edit {} --supporter-offered @date", child.handle);
    let not_heard = Finding::warn(
        "R27",
        finding!("child-not-heard", of(person = child.handle)),
    )
    .mend(format!("ekc inform view {}", child.handle));
    let not_offered = Finding::warn(
        "R27",
        finding!("no-supporter-offered", of(person = child.handle)),
    )
    .mend(offer);
    [(heard, not_heard), (supported, not_offered)]
        .into_iter()
        .filter(|(done, _)| !done)
        .map(|(_, finding)| finding)
        .collect()
}
