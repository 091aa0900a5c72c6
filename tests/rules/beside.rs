//! What the rules offer beside findings: who may be invited, where the circle may grow,
//! who gets the plan, what goes on.

use crate::laws::deeds::ride;
use crate::people::{
    a_case, consent, day, deviation, handle, invitation, line, person, prose, someone,
};
use chrono::NaiveDate;
use ekc::domain::Case;
use ekc::domain::circle::{ApartOrder, Branch, Exclusion, KeptApart, LeftAlone, Role, Tie};
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::followup::{CloseReason, Closure};
use ekc::domain::intake::ConsentScope;
use ekc::domain::intake::{Authority, AuthorityKind, Consent, Refusal, Variant};
use ekc::domain::invitation::{Answer, Attending, Contact, Way};
use ekc::domain::text::{Handle, Phone};
use ekc::method::acts::Act;
use ekc::method::inviting::may_be_invited;
use ekc::method::room::comes;
use ekc::method::rules::{
    Finding, Level, about_change, against_a_letter, evaluation_after, findings, growth, judge,
    of_everyone, role_goes_on,
};
use ekc::method::telling::Telling;
use ekc::words::Value;

const TODAY: &str = "2026-03-20";

fn may(case: &Case, who: &str) -> bool {
    may_be_invited(case, case.person(&handle(who)).unwrap(), day(TODAY))
}

fn kept_apart(one: &str, other: &str) -> KeptApart {
    KeptApart {
        number: 1,
        one: handle(one),
        other: handle(other),
        from_on: day("2026-03-01"),
        until_on: None,
        order: ApartOrder::Wish,
        ordered_by: None,
        reason: None,
        lifted_on: None,
    }
}

fn excluded(who: &str) -> Exclusion {
    Exclusion {
        number: 1,
        conference: 1,
        person: handle(who),
        on: day("2026-03-10"),
        decided_by: line("Ada"),
        reason: prose("Te veel."),
        instead: Some(Attending::Letter),
        lifted_on: None,
    }
}

#[test]
fn anyone_may_be_invited_but_who_is_left_alone_or_left_out() {
    let mut case = a_case(Variant::Family);
    assert!(may(&case, "oom"));
    person(&mut case, "oom").left_alone = Some(LeftAlone::NotAgain);
    assert!(!may(&case, "oom"));
    person(&mut case, "oom").left_alone = None;
    case.exclusions.push(excluded("oom"));
    assert!(
        !may(&case, "oom") && may(&case, "oma"),
        "the one, and not the other"
    );
    case.exclusions[0].lifted_on = Some(day("2026-03-15"));
    assert!(may(&case, "oom"));
    case.exclusions[0] = Exclusion {
        conference: 2,
        ..excluded("oom")
    };
    case.conferences.push(Conference::new(2));
    assert!(
        !may(&case, "oom"),
        "left out of the conference that is prepared now"
    );
    case.exclusions[0].conference = 1;
    assert!(may(&case, "oom"), "and not of an earlier one");
    case.conferences.clear();
    assert!(
        !may(&case, "oom"),
        "without a conference there is nothing to invite to"
    );
}

#[test]
fn who_is_kept_apart_from_someone_who_comes_is_not_invited() {
    let mut case = a_case(Variant::Family);
    case.kept_apart.push(kept_apart("oom", "oma"));
    assert!(
        !may(&case, "oom") && !may(&case, "oma"),
        "both were invited"
    );
    assert!(may(&case, "buur"), "a stranger to the ban");
    invitation(&mut case, "oma").attending = Some(Attending::Letter);
    assert!(
        may(&case, "oom") && !may(&case, "oma"),
        "she writes a letter"
    );
    case.kept_apart[0] = kept_apart("ada", "oom");
    assert!(
        !may(&case, "oom"),
        "a main person is to come without an invitation"
    );
    case.kept_apart[0].until_on = Some(day("2026-03-27"));
    assert!(may(&case, "oom"), "the ban ends the day before");
    case.kept_apart[0].until_on = Some(day("2026-03-28"));
    assert!(!may(&case, "oom"), "and this one on the day itself");
    case.conferences[0].on = None;
    assert!(
        may(&case, "oom"),
        "the day is not set and may lie after the ban"
    );
    case.kept_apart[0].until_on = None;
    assert!(!may(&case, "oom"), "a ban without an end is always there");
}

#[test]
fn a_day_inside_a_ban_is_found_whatever_was_known_before_it_was_set() {
    for until in [None, Some(day("2026-04-01"))] {
        let mut before = a_case(Variant::Family);
        before.kept_apart.push(KeptApart {
            order: ApartOrder::ContactBan,
            until_on: until,
            ..kept_apart("oom", "oma")
        });
        let on = |on: Option<&str>| {
            let mut case = before.clone();
            case.conferences[0].on = on.map(day);
            case
        };
        let is_found = |before: Option<&str>, after: &str| {
            about_change(&on(before), &on(Some(after)), &[], day(TODAY))
                .iter()
                .any(|it| it.code == "apart-both-expected" && it.level == Level::Block)
        };
        assert!(is_found(None, "2026-03-28"), "the first day: {until:?}");
        assert!(
            is_found(Some("2026-03-29"), "2026-03-28"),
            "from one day inside it to another: {until:?}"
        );
        assert!(
            is_found(Some("2026-02-28"), "2026-03-28"),
            "from a good day: {until:?}"
        );
        assert!(
            !is_found(Some("2026-03-28"), "2026-03-28"),
            "and nothing new where no day is set: {until:?}"
        );
    }
}

#[test]
fn an_invitation_that_is_made_once_more_is_stopped_as_the_first_would_be() {
    let codes = |case: &Case, who: &str| -> Vec<&'static str> {
        let today = day(TODAY);
        let mut case = case.clone();
        invitation(&mut case, who).invited_on = Some(today);
        stopped(&case, who, today)
    };
    let mut case = a_case(Variant::Family);
    assert!(codes(&case, "oom").is_empty());
    case.kept_apart.push(kept_apart("oom", "oma"));
    assert_eq!(codes(&case, "oom"), ["apart-both-expected"]);
    assert!(codes(&case, "buur").is_empty());
    // A no does not make room for another invitation; a letter does.
    invitation(&mut case, "oom").answer = Some(Answer::No);
    assert_eq!(codes(&case, "oom"), ["apart-both-expected"]);
    invitation(&mut case, "oom").answer = Some(Answer::Yes);
    invitation(&mut case, "oom").attending = Some(Attending::Letter);
    assert!(codes(&case, "oom").is_empty());
    // What stands for another reason is nothing new.
    invitation(&mut case, "oom").spokesperson = Some(handle("oma"));
    assert!(codes(&case, "oom").is_empty());
    case.kept_apart.clear();
    person(&mut case, "oom").left_alone = Some(LeftAlone::Never);
    assert_eq!(codes(&case, "oom"), ["forbidden-contact"]);
    // On a day on which the yes still stood it was no breach.
    let mut case = a_case(Variant::Family);
    case.consents[0].withdrawn_on = Some(day("2026-03-16"));
    let on = |on: &str| stopped(&case, "oom", day(on)).len();
    assert_eq!((on("2026-03-15"), on("2026-03-16")), (0, 1));
}

/// What stops an invitation on a day, judged on its own.
fn stopped(case: &Case, who: &str, on: NaiveDate) -> Vec<&'static str> {
    let act = Act::Invite {
        person: handle(who),
        conference: 1,
        on,
    };
    let found = judge(case, &act, day(TODAY)).into_iter();
    found
        .filter(|it| it.level == Level::Block)
        .map(|it| it.code)
        .collect()
}

/// What stops a letter of invitation to these people, and whether a reason passes it.
fn stop(case: &Case, who: &[&str]) -> Option<(&'static str, bool)> {
    let people: Vec<Handle> = who.iter().map(|who| handle(who)).collect();
    against_a_letter(case, &people, day(TODAY)).map(|it| (it.code, it.passable))
}

#[test]
fn a_letter_of_invitation_is_stopped_by_what_stops_an_invitation() {
    let mut case = a_case(Variant::Family);
    case.people.push(someone("arts", Role::Professional));
    let everyone = ["ada", "oma", "oom", "buur", "arts"];
    assert_eq!(stop(&case, &everyone), None);
    let ada = case.consents.clone();
    for consents in [
        Vec::new(),
        vec![Consent {
            withdrawn_on: Some(day("2026-03-16")),
            ..consent(1, "ada", "ada")
        }],
    ] {
        case.consents = consents;
        for who in everyone {
            assert_eq!(
                stop(&case, &[who]),
                Some(("without-consent", false)),
                "{who}, who may have been invited while the yes stood"
            );
        }
    }
    case.consents = ada;
    // What a reason passes when someone is invited does not let a letter go by itself,
    // unless it was given.
    case.coordinators.clear();
    assert_eq!(stop(&case, &["oma"]), Some(("no-coordinator-named", false)));
    let found = findings(&case, day(TODAY));
    let found = found.iter().find(|it| it.code == "no-coordinator-named");
    case.deviations.push(deviation(found.unwrap()));
    assert_eq!(stop(&case, &["oma"]), None, "the reason was kept");
}

#[test]
fn a_letter_of_invitation_to_who_is_kept_apart_or_left_out_is_looked_at_where_it_is_written() {
    let mut case = a_case(Variant::Family);
    case.kept_apart.push(kept_apart("oom", "oma"));
    case.exclusions.push(excluded("buur"));
    assert_eq!(stop(&case, &["oma", "oom", "buur"]), None);
}

#[test]
fn the_no_for_a_child_of_the_circle_stops_the_letter_to_that_child_and_to_nobody_else() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "nicht").minor = true;
    person(&mut case, "nicht").birth_year = Some(2015);
    case.refusals.push(Refusal {
        number: 1,
        person: handle("nicht"),
        refused_by: handle("oma"),
        scope: ConsentScope::ChildTakesPart,
        on: day("2026-03-16"),
    });
    let stopped = Some(("child-of-circle-refused", false));
    assert_eq!(stop(&case, &["nicht"]), stopped);
    assert_eq!(stop(&case, &["oom"]), None);
}

#[test]
fn a_child_of_the_circle_is_written_to_with_the_yes_of_who_decides_and_the_others_are() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "nicht").minor = true;
    person(&mut case, "nicht").birth_year = Some(2015);
    let stopped = Some(("child-of-circle-without-consent", false));
    assert_eq!(stop(&case, &["nicht"]), stopped);
    assert_eq!(stop(&case, &["oom"]), None);
    case.consents.push(consent(2, "nicht", "oma"));
    assert_eq!(stop(&case, &["nicht"]), None);
}

#[test]
fn for_whom_a_no_stands_nobody_is_invited() {
    let mut case = a_case(Variant::Family);
    case.refusals.push(Refusal {
        number: 1,
        person: handle("oom"),
        refused_by: handle("oom"),
        scope: ConsentScope::TakePart,
        on: day("2026-03-05"),
    });
    assert!(!may(&case, "oom"));
}

#[test]
fn the_circle_is_told_where_it_may_grow() {
    let mut case = a_case(Variant::Family);
    case.people.push(someone("arts", Role::Professional));
    let told = growth(&case, day(TODAY));
    assert_eq!(told.rounds, [(0, 1), (1, 3), (2, 2), (3, 1)]);
    assert_eq!(
        told.not_asked
            .iter()
            .map(|it| it.handle.as_str())
            .collect::<Vec<_>>(),
        ["ada"]
    );
    assert_eq!(told.branches, [Branch::InLaws, Branch::Household]);
    assert!(told.ties.is_empty() && told.not_spoken.is_empty());
    person(&mut case, "ada").left_alone = Some(LeftAlone::NotAgain);
    person(&mut case, "vriend").tie = None;
    invitation(&mut case, "buur").explained_on = None;
    invitation(&mut case, "juf").explained_on = None;
    let called = |number, who, reached| Contact {
        number,
        person: handle(who),
        on: day("2026-03-09"),
        way: Way::Phone,
        reached,
        note: None,
    };
    case.contacts = vec![
        called(1, "buur", true),
        called(2, "juf", false),
        called(3, "juf", false),
    ];
    let told = growth(&case, day(TODAY));
    assert!(told.not_asked.is_empty(), "who is left alone is not asked");
    assert_eq!(told.ties, [Tie::Friend]);
    assert_eq!(
        told.not_spoken
            .iter()
            .map(|it| it.handle.as_str())
            .collect::<Vec<_>>(),
        ["juf"],
        "a call that was not answered is no talk"
    );
    person(&mut case, "juf").left_alone = Some(LeftAlone::NotAgain);
    assert!(growth(&case, day(TODAY)).not_spoken.is_empty());
    for it in &mut case.people {
        it.branch = None;
    }
    assert!(
        growth(&case, day(TODAY)).branches.is_empty(),
        "where no branch is known none is missed"
    );
}

#[test]
fn while_no_day_is_set_the_no_of_a_parent_goes_by_how_old_the_child_is_today() {
    let mut case = a_case(Variant::Family);
    let oom = person(&mut case, "oom");
    oom.birth_date = Some(day("2010-03-10"));
    oom.asked_who_else_on = None;
    invitation(&mut case, "oom").answer = Some(Answer::Yes);
    case.refusals.push(Refusal {
        number: 1,
        person: handle("oom"),
        refused_by: handle("oma"),
        scope: ConsentScope::ChildTakesPart,
        on: day("2026-03-05"),
    });
    let takes_part = |case: &Case, on: &str| {
        let oom = case.person(&handle("oom")).unwrap();
        comes(case, oom, day(on))
    };
    let is_asked_who_else = |case: &Case, on: &str| {
        let told = growth(case, day(on));
        told.not_asked.iter().any(|it| it.handle == handle("oom"))
    };
    case.conferences[0].on = None;
    // Sixteen on the tenth: from then on the word is theirs alone.
    for (on, is_sixteen) in [("2026-03-09", false), ("2026-03-10", true)] {
        assert_eq!(takes_part(&case, on), is_sixteen, "{on}");
        assert_eq!(is_asked_who_else(&case, on), is_sixteen, "{on}");
    }
    case.conferences[0].on = Some(day("2026-03-21"));
    assert!(takes_part(&case, "2026-03-09"), "on the day they are");
}

#[test]
fn a_text_that_says_how_to_reach_somebody_is_remarked_on_as_long_as_it_is_still_to_be_on_paper() {
    let mut case = a_case(Variant::Family);
    let oom = person(&mut case, "oom");
    oom.phone = Some(Phone::parse("0655544433").unwrap());
    oom.address = Some(line("Kanaaldijk 8, Sloten"));
    let found = |case: &Case| -> Vec<String> {
        findings(case, day(TODAY))
            .iter()
            .filter(|it| it.code == "reach-on-paper")
            .map(|it| it.about.clone())
            .collect()
    };
    let leaves = |case: &Case, telling: Telling, who: &str| {
        let act = Act::Tell {
            telling,
            reader: handle(who),
        };
        let told = judge(case, &act, day(TODAY));
        told.iter().any(|it| it.code == "reach-on-paper")
    };
    assert!(found(&case).is_empty());
    for words in [
        "bel dan 06 555 44 433",
        "kom naar Kanaaldijk 8",
        "oom belt dan",
    ] {
        case.conferences[0].if_no_plan = Some(line(words));
        let says_it = words != "oom belt dan";
        let expected: &[&str] = if says_it { &["no-plan 1 oom"] } else { &[] };
        assert_eq!(found(&case), expected, "{words}");
        for telling in [Telling::AsksToCome, Telling::TellsTheDay] {
            assert_eq!(leaves(&case, telling, "oma"), says_it, "{words}");
            assert!(!leaves(&case, telling, "oom"), "it is his own");
        }
        assert!(!leaves(&case, Telling::TellsThePlan, "oma"));
        assert!(!leaves(&case, Telling::TellsInformation, "oma"));
    }
    case.conferences[0].if_no_plan = Some(line("bel dan 06 555 44 433"));
    // Who works there is to be reached.
    person(&mut case, "oom").role = Role::Professional;
    assert!(found(&case).is_empty());
    person(&mut case, "oom").role = Role::Circle;
    // A meeting may be at somebody's home.
    case.conferences[0].place = Some(line("Kanaaldijk 8, Sloten"));
    assert_eq!(found(&case).len(), 1);
    case.conferences[0].ending = Some(Ending::NoPlan);
    assert!(found(&case).is_empty(), "the day is over");
}

#[test]
fn what_is_arranged_for_one_person_is_in_that_letter_only() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "oom").phone = Some(Phone::parse("0655544433").unwrap());
    ride(&mut case, "oma", "oom");
    case.arrangements[0].what = line("oom halen, bel 0655544433");
    let is_found = |case: &Case| {
        let found = findings(case, day(TODAY));
        found.iter().any(|it| it.code == "reach-on-paper")
    };
    assert!(!is_found(&case));
    case.arrangements[0].whom = Some(handle("buur"));
    assert!(is_found(&case));
}

#[test]
fn the_evaluation_lies_after_the_presentation() {
    assert!(evaluation_after(day("2026-03-28"), day("2026-03-29")).is_ok());
    assert_eq!(
        evaluation_after(day("2026-03-28"), day("2026-03-28"))
            .unwrap_err()
            .code(),
        "evaluation-after"
    );
    assert!(evaluation_after(day("2026-03-28"), day("2026-03-27")).is_err());
}

#[test]
fn the_role_goes_on_until_it_is_closed_and_again_when_it_is_reopened() {
    let mut case = a_case(Variant::Family);
    assert!(role_goes_on(&case).is_ok());
    case.closures.push(Closure {
        number: 1,
        on: day("2026-05-01"),
        reason: CloseReason::Completed,
        note: None,
        reopened_on: None,
    });
    assert_eq!(role_goes_on(&case).unwrap_err().code(), "role-ended");
    case.closures[0].reopened_on = Some(day("2026-05-02"));
    assert!(role_goes_on(&case).is_ok());
}

#[test]
fn the_command_that_mends_a_consent_names_who_gives_it_and_nobody_is_pressed() {
    let command = |case: &Case, code: &str| {
        findings(case, day(TODAY))
            .into_iter()
            .find(|it| it.code == code)
            .unwrap()
            .command
    };
    let mut case = a_case(Variant::Family);
    let ada = case.consents.pop().unwrap();
    assert_eq!(command(&case, "without-consent"), "ekc consent ada");
    case.authorities.push(Authority {
        person: handle("ada"),
        held_by: handle("oma"),
        kind: AuthorityKind::Representative,
        on: day("2026-03-03"),
        seen_in: None,
        ended_on: None,
    });
    assert_eq!(
        command(&case, "without-consent"),
        "ekc consent ada --by oma"
    );
    case.authorities.clear();
    case.consents.push(ada);
    case.consents[0].withdrawn_on = Some(day("2026-03-10"));
    assert_eq!(command(&case, "without-consent"), "ekc explain R3");
    case.consents = vec![consent(1, "ada", "ada")];
    person(&mut case, "ada").minor = true;
    person(&mut case, "ada").birth_year = Some(2012);
    assert_eq!(
        command(&case, "child-without-consent"),
        "ekc consent ada --by @parent --scope @child-takes-part"
    );
    case.authorities.push(Authority {
        person: handle("ada"),
        held_by: handle("oma"),
        kind: AuthorityKind::Parental,
        on: day("2026-03-03"),
        seen_in: None,
        ended_on: None,
    });
    assert_eq!(
        command(&case, "child-without-consent"),
        "ekc consent ada --by oma --scope @child-takes-part"
    );
    // A niece of thirteen, of whom her own word is the first that is open.
    case.consents.push(consent(2, "ada", "oma"));
    person(&mut case, "nicht").minor = true;
    person(&mut case, "nicht").birth_year = Some(2012);
    assert_eq!(command(&case, "child-not-agreed"), "ekc consent nicht");
}

#[test]
fn a_refusal_names_each_of_whom_the_same_is_said_and_nobody_else() {
    let said = |who: &str, whose: &'static str| {
        let child = [("person", Value::Text(who.to_owned()))];
        Finding {
            rule: Some("R27"),
            level: Level::Block,
            code: "child-without-consent",
            about: who.to_owned(),
            values: [&child[..], &[("whose", Value::Text(whose.to_owned()))]].concat(),
            command: String::new(),
            passable: true,
        }
    };
    let (siem, fenna) = (said("siem", "parents"), said("fenna", "parents"));
    let barred = Finding {
        passable: false,
        ..said("lot", "parents")
    };
    let both = of_everyone(&siem, &[siem.clone(), fenna.clone(), siem.clone(), barred]);
    assert_eq!(both.arg("person").as_deref(), Some("siem, fenna"));
    assert_eq!(both.arg("whose").as_deref(), Some("parents"));
    let guarded = said("fenna", "guardian");
    let both = of_everyone(&siem, &[siem.clone(), guarded]);
    assert_eq!(both.arg("person").as_deref(), Some("siem, fenna"));
    assert_eq!(both.arg("whose").as_deref(), Some("each"));
    assert_eq!(of_everyone(&siem, std::slice::from_ref(&siem)), siem);
}
