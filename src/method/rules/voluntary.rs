//! Taking part is voluntary: consent, withdrawal, children, and the two sides after harm.

use super::{
    Finding, Level, Levels, Passing, Rule, calls, invited, is_asked_again, is_invited,
    is_unanswered, is_under_way, open_conference,
};
use crate::domain::Case;
use crate::domain::circle::{LeftAlone, Person, Role, Side};
use crate::domain::intake::Variant;
use crate::domain::invitation::{Answer, Invitation};
use crate::method::consent::{Agreed, Needed, is_minor, needed, of_main_persons};
use chrono::NaiveDate;

/// R3: taking part is voluntary, from beginning to end; whoever asks to be left alone is.
pub const R3: Rule = Rule {
    id: "R3",
    levels: Levels::everywhere(Level::Block).but(Variant::Neighbourhood, None),
    passing: Passing::Never,
    source: "adultfgc.com, stage 1; Stockport, Family Group Conferences",
    check: voluntary,
};

/// R26: after harm both sides come of their own will, and who did it has acknowledged their part.
pub const R26: Rule = Rule {
    id: "R26",
    levels: Levels::only(Variant::Restorative, Level::Block),
    passing: Passing::Never,
    source: "IIRP, conferencing script; eigen-kracht.nl, \"De dader zag in wat ie gedaan had\"",
    check: both_sides,
};

/// R27: for a child those with authority agree, by age; the child is heard and offered a supporter.
pub const R27: Rule = Rule {
    id: "R27",
    levels: Levels::everywhere(Level::Block).but(Variant::Neighbourhood, None),
    passing: Passing::WithReason,
    source: "Jeugdwet en WGBO (naar analogie): toestemming onder 12, van 12 tot 16, vanaf 16; NVO, toestemmingsvereiste",
    check: children,
};

/// How often people were called together while this consent did not stand: ever, where it was never given; since it was
/// taken back, otherwise. Whoever they are: the one who took it back and a professional too.
fn went_on_without(case: &Case, consent: &Needed<'_>) -> usize {
    let since = match consent.agreed {
        Agreed::Yes => return 0,
        Agreed::NotYet => None,
        Agreed::Withdrawn(on) | Agreed::Refused(on) => Some(on),
    };
    let too_late =
        |on: Option<NaiveDate>| on.is_some_and(|on| since.is_none_or(|since| on >= since));
    let invitations = invited(case).filter(|it| too_late(it.invited_on)).count();
    let open = open_conference(case).filter(|conference| too_late(conference.on));
    invitations
        + open.map_or(0, |conference| {
            case.attendances_of(conference.number).count()
        })
}

fn voluntary(case: &Case, today: NaiveDate) -> Vec<Finding> {
    // What others decide for a child stands in a rule of its own (R27); everyone's own word is here.
    let own =
        |it: &Needed<'_>| it.by.as_ref() == Some(&it.person.handle) || !is_minor(it.person, today);
    let without = of_main_persons(case, today)
        .into_iter()
        .filter(own)
        .map(|it| (went_on_without(case, &it), it))
        .filter(|(acts, _)| *acts > 0)
        .map(|(acts, it)| {
            let by = it
                .by
                .as_ref()
                .filter(|by| **by != it.person.handle)
                .map(|by| format!(" --by {by}"))
                .unwrap_or_default();
            let command = match it.agreed {
                // Coming back is up to the person; nobody is asked again.
                Agreed::Withdrawn(_) | Agreed::Refused(_) => "ekc explain R3".to_owned(),
                Agreed::NotYet | Agreed::Yes => format!("ekc consent {}{by}", it.person.handle),
            };
            Finding::bar("R3", "without-consent")
                .of("person", &it.person.handle)
                .acts(acts)
                .mend(command)
        });
    let mut findings: Vec<Finding> = without.collect();
    for person in &case.people {
        findings.extend(left_alone(case, person));
    }
    let again = invited(case).filter(|it| is_asked_again(it));
    findings.extend(again.filter_map(after_a_no));
    findings
}

/// Who said no and is invited once more: that no stands until they say otherwise, and is not asked about.
#[must_use]
pub fn after_a_no(invitation: &Invitation) -> Option<Finding> {
    let said_on = invitation.answered_on?;
    (invitation.answer == Some(Answer::No)).then(|| {
        Finding::warn("R3", "invited-after-no")
            .of("person", &invitation.person)
            .with("on", said_on.to_string())
            .on_day(invitation.invited_on)
    })
}

/// Who asked to be left alone, or may never be approached, and was approached all the same.
fn left_alone(case: &Case, person: &Person) -> Option<Finding> {
    let asked = person.left_alone?;
    let since = person.left_alone_on?;
    // The talk in which it was asked is of that day itself.
    let contacts = case
        .contacts
        .iter()
        .filter(|it| it.person == person.handle && it.on > since)
        .count();
    let invited = invited(case).any(|it| {
        it.person == person.handle
            && it
                .invited_on
                .is_some_and(|on| on > since || on == since && is_unanswered(it))
    });
    let finding = match asked {
        LeftAlone::NotAgain if invited => Finding::bar("R3", "left-alone-invited"),
        LeftAlone::NotAgain if contacts > 0 => {
            Finding::bar("R3", "left-alone-contacted").acts(contacts)
        }
        // That ban stands with the other bans (R15).
        LeftAlone::NotAgain | LeftAlone::Never | LeftAlone::Forgotten => return None,
    };
    Some(
        finding
            .of("person", &person.handle)
            .mend(format!("ekc circle leave-alone {} --again", person.handle)),
    )
}

fn both_sides(case: &Case, _: NaiveDate) -> Vec<Finding> {
    if !is_under_way(case) {
        return Vec::new();
    }
    let on_side = |side: Side| {
        case.main_persons()
            .filter(move |person| person.side == Some(side))
    };
    let missing = [Side::Harmed, Side::Responsible]
        .into_iter()
        .filter(|side| on_side(*side).next().is_none());
    let missing = missing.map(|side| {
        let code = match side {
            Side::Harmed => "no-harmed-side",
            Side::Responsible => "no-responsible-side",
        };
        Finding::warn("R26", code).mend("ekc circle add --role @main-person")
    });
    let silent = on_side(Side::Responsible).filter(|person| person.acknowledged_on.is_none());
    let silent = silent.map(|it| {
        Finding::bar("R26", "not-acknowledged")
            .of("person", &it.handle)
            .acts(calls(case))
            .mend(format!(
                "ekc circle edit {} --acknowledged @today",
                it.handle
            ))
    });
    missing.chain(silent).collect()
}

fn children(case: &Case, today: NaiveDate) -> Vec<Finding> {
    if open_conference(case).is_none() {
        return Vec::new();
    }
    let minors = case
        .people
        .iter()
        .filter(|person| person.is_own_people() && is_minor(person, today));
    minors
        .flat_map(|child| about_child(case, child, today))
        .collect()
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
            Finding::warn("R27", "authority-unknown")
                .of("person", &child.handle)
                .mend(command),
        );
    }
    if is_main_person && is_under_way(case) {
        findings.extend(voice_of_child(case, child));
    }
    findings
}

/// What stands between a child and the conference: a no of who decides, a yes that is not there yet.
fn consent_for_child(
    case: &Case,
    child: &Person,
    is_main_person: bool,
    today: NaiveDate,
) -> Option<Finding> {
    let consents = needed(case, child, today);
    let mend = |it: &Needed<'_>| match &it.by {
        _ if matches!(it.agreed, Agreed::Refused(_)) => "ekc explain R27".to_owned(),
        Some(by) if *by == child.handle => format!("ekc consent {}", child.handle),
        Some(by) => format!(
            "ekc consent {} --by {by} --scope @child-takes-part",
            child.handle
        ),
        None => format!(
            "ekc consent {} --by @parent --scope @child-takes-part",
            child.handle
        ),
    };
    // The child's own word is everyone's own word (R3).
    let by_others: Vec<&Needed<'_>> = consents
        .iter()
        .filter(|it| it.by.as_ref() != Some(&child.handle))
        .collect();
    let number = open_conference(case).map(|conference| conference.number);
    let is_there = case
        .attendances
        .iter()
        .any(|it| it.person == child.handle && Some(it.conference) == number);
    let comes = |it: &Needed<'_>| {
        if is_main_person {
            went_on_without(case, it) > 0
        } else {
            is_there || is_invited(case, &child.handle)
        }
    };
    if by_others
        .iter()
        .any(|it| matches!(it.agreed, Agreed::Refused(_)) && comes(it))
    {
        return Some(
            Finding::bar("R27", "child-refused")
                .of("person", &child.handle)
                // A child of the circle is not asked along; the others go on.
                .acts(if is_main_person { calls(case) } else { 1 })
                .mend("ekc explain R27"),
        );
    }
    if let Some(without) = by_others
        .iter()
        .find(|it| is_main_person && went_on_without(case, it) > 0)
    {
        let finding = Finding::block("R27", "child-without-consent")
            .of("person", &child.handle)
            .within(number.unwrap_or(1));
        return Some(
            finding
                .acts(went_on_without(case, without))
                .mend(mend(without)),
        );
    }
    let was_asked = case.consents.iter().any(|it| it.person == child.handle);
    let open = consents.iter().find(|it| it.agreed != Agreed::Yes)?;
    let in_sight = was_asked || !is_main_person && is_invited(case, &child.handle);
    in_sight.then(|| {
        Finding::warn("R27", "child-not-agreed")
            .of("person", &child.handle)
            .mend(mend(open))
    })
}

/// The child's own view, and someone who stands beside it.
fn voice_of_child(case: &Case, child: &Person) -> Vec<Finding> {
    let heard = case.views.iter().any(|it| it.person == child.handle)
        || case.questions.iter().any(|it| it.by == child.handle);
    let supported = child.supporter_offered_on.is_some()
        || case.people.iter().any(|it| it.role == Role::Supporter);
    let offer = format!(
        "ekc circle edit {} --supporter-offered @today",
        child.handle
    );
    let not_heard = Finding::warn("R27", "child-not-heard")
        .of("person", &child.handle)
        .mend(format!("ekc inform view {}", child.handle));
    let not_offered = Finding::warn("R27", "no-supporter-offered")
        .of("person", &child.handle)
        .mend(offer);
    [(heard, not_heard), (supported, not_offered)]
        .into_iter()
        .filter(|(done, _)| !done)
        .map(|(_, finding)| finding)
        .collect()
}
