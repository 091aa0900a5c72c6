//! A ban, a no, a wish to be left alone, a withdrawal or a death never makes an act possible that
//! reaches somebody: whatever the case, what was refused before is refused after it.

use crate::laws::deeds::{exclude, leave_alone, never, refuse};
use crate::laws::laws;
use crate::people::{a_case, day};
use ekc::domain::Case;
use ekc::domain::circle::{ApartOrder, KeptApart};
use ekc::domain::invitation::Answer;
use ekc::domain::text::Handle;
use ekc::method::acts::Act;
use ekc::method::rules::{Level, judge};
use ekc::method::telling::Telling;

const TODAY: &str = "2026-03-20";

/// Everything by which a coordinator reaches this person.
fn reaching(person: &Handle) -> Vec<Act> {
    let (person, on) = (|| person.clone(), day(TODAY));
    let tell = |telling: Telling| Act::Tell {
        telling,
        reader: person(),
    };
    let told = [
        Telling::Explains,
        Telling::AsksToCome,
        Telling::TellsTheDay,
        Telling::HoldsTheDay,
        Telling::TellsWhoIsThere,
        Telling::TellsThePlan,
        Telling::TellsInformation,
        Telling::AsksForInformation,
        Telling::AsksHowItWas,
        Telling::TellsItIsOff,
    ];
    let mut acts: Vec<Act> = told.into_iter().map(tell).collect();
    acts.extend([
        Act::Approach {
            person: person(),
            on,
        },
        Act::Explain {
            person: person(),
            on,
        },
        Act::Invite {
            person: person(),
            conference: 1,
            on,
        },
        Act::AskWhoElse {
            person: person(),
            on,
        },
        Act::AskInformation { of: person(), on },
        Act::Arrive {
            person: person(),
            conference: 1,
            on: Some(on),
        },
        Act::GivePlan {
            version: 1,
            person: person(),
            on,
        },
        Act::Call {
            person: person(),
            on,
        },
    ]);
    acts
}

/// What may become so of this person.
fn becomes_so(case: &Case, person: &Handle) -> Vec<(&'static str, Case)> {
    let with = |what: &'static str, change: &dyn Fn(&mut Case)| {
        let mut case = case.clone();
        change(&mut case);
        (what, case)
    };
    let who = person.as_str();
    let mut all = vec![
        with("left alone", &|case| {
            // Who may never be approached stays so.
            let person = case.people.iter().find(|it| it.handle.as_str() == who);
            if person.is_some_and(|it| it.left_alone.is_none()) {
                leave_alone(case, who, "2026-03-19");
            }
        }),
        with("never", &|case| never(case, who)),
        with("left out", &|case| exclude(case, who, "2026-03-19")),
        with("a no to taking part", &|case| {
            refuse(case, who, who, "2026-03-19");
        }),
        with("died", &|case| {
            let mut people = case.people.iter_mut();
            let person = people.find(|it| it.handle.as_str() == who);
            person.unwrap().died_on = Some(day("2026-03-19"));
        }),
        with("every yes taken back", &|case| {
            let theirs = case.consents.iter_mut().filter(|it| it.person == *person);
            for consent in theirs.filter(|it| it.withdrawn_on.is_none()) {
                consent.withdrawn_on = Some(day("2026-03-19"));
            }
        }),
        with("a no to the invitation", &|case| {
            let theirs = case
                .invitations
                .iter_mut()
                .filter(|it| it.person == *person);
            for invitation in theirs {
                invitation.answer = Some(Answer::No);
                invitation.answered_on = Some(day("2026-03-19"));
            }
        }),
    ];
    for other in case.people.iter().filter(|it| it.handle != *person) {
        all.push(with("kept apart", &|case| {
            case.kept_apart.push(KeptApart {
                number: 90,
                one: person.clone(),
                other: other.handle.clone(),
                from_on: day("2026-03-01"),
                until_on: None,
                order: ApartOrder::ContactBan,
                ordered_by: None,
                reason: None,
                lifted_on: None,
            });
        }));
    }
    all
}

fn is_refused(case: &Case, act: &Act) -> bool {
    judge(case, act, day(TODAY))
        .iter()
        .any(|it| it.level == Level::Block)
}

#[test]
fn what_somebody_says_against_it_never_makes_it_possible_to_reach_them() {
    let (mut tried, mut wrong) = (0_u32, Vec::new());
    // Each case that breaks a rule, every third of them.
    for law in laws().step_by(3) {
        let mut case = a_case(law.variant);
        (law.breaks)(&mut case);
        for person in &case.people {
            let acts = reaching(&person.handle);
            let refused: Vec<&Act> = acts.iter().filter(|act| is_refused(&case, act)).collect();
            if refused.is_empty() {
                continue;
            }
            for (what, after) in becomes_so(&case, &person.handle) {
                for act in &refused {
                    tried += 1;
                    // That somebody was there who is said to have died is looked into, not refused.
                    let is_seen = what == "died" && matches!(act, Act::Arrive { .. });
                    if !is_refused(&after, act) && !is_seen {
                        wrong.push(format!("{} {}: {what}: {act:?}", law.rule, law.code));
                    }
                }
            }
        }
    }
    assert!(tried > 2_000, "tried too little: {tried}");
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{tried}: {wrong:#?}");
}
