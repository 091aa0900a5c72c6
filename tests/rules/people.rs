//! The people the laws are tried on: an ordinary case of each variant, well under way,
//! in which all is as it should be.

use chrono::NaiveDate;
use ekc::domain::Case;
use ekc::domain::circle::{Branch, Person, Role, Side, Tie};
use ekc::domain::deviation::Deviation;
use ekc::domain::intake::{
    Applicant, Application, Consent, ConsentForm, ConsentScope, Coordinator, Question, Variant,
};
use ekc::domain::invitation::{Answer, Attending, Invitation, Way};
use ekc::domain::text::{Handle, Line, Name, Prose};
use ekc::method::rules::Finding;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn handle(text: &str) -> Handle {
    Handle::parse(text).unwrap()
}

pub(crate) fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

pub(crate) fn prose(text: &str) -> Prose {
    Prose::parse(text).unwrap()
}

/// Someone in the case, to change.
pub(crate) fn person<'a>(case: &'a mut Case, who: &str) -> &'a mut Person {
    case.people
        .iter_mut()
        .find(|person| person.handle.as_str() == who)
        .unwrap()
}

/// The invitation of someone to the first conference, to change.
pub(crate) fn invitation<'a>(case: &'a mut Case, who: &str) -> &'a mut Invitation {
    case.invitations
        .iter_mut()
        .find(|it| it.person.as_str() == who)
        .unwrap()
}

pub(crate) fn someone(who: &str, role: Role) -> Person {
    Person::new(
        handle(who),
        Name::parse(&format!("{who} Proef")).unwrap(),
        role,
        day("2026-03-03"),
    )
}

pub(crate) fn consent(number: u32, for_whom: &str, by: &str) -> Consent {
    Consent {
        number,
        person: handle(for_whom),
        given_by: handle(by),
        given_on: day("2026-03-04"),
        form: ConsentForm::Oral,
        scope: ConsentScope::TakePart,
        withdrawn_on: None,
    }
}

pub(crate) fn invited(who: &str) -> Invitation {
    Invitation {
        explained_on: Some(day("2026-03-10")),
        explained_how: Some(Way::Visit),
        invited_on: Some(day("2026-03-12")),
        invited_how: Some(Way::Letter),
        answer: Some(Answer::Yes),
        answered_on: Some(day("2026-03-14")),
        attending: Some(Attending::Present),
        ..Invitation::new(1, handle(who))
    }
}

/// A case of this variant on the eve of its conference of 28 March 2026: Ada and her circle of six,
/// from both sides of the family and beyond, asked, told and invited; the question chosen;
/// consent given.
pub(crate) fn a_case(variant: Variant) -> Case {
    let mut case = Case::new(Application::new(
        handle("proef"),
        day("2026-03-02"),
        variant,
        Applicant::MainPerson,
    ));
    case.coordinators = [1, 2]
        .map(|number| Coordinator {
            number,
            name: Name::parse("Mies Bakker").unwrap(),
            employer: None,
            phone: None,
            email: None,
            independent_on: Some(day("2026-03-02")),
            begun_on: None,
            ended_on: None,
        })
        .to_vec();
    case.people.push(someone("ada", Role::MainPerson));
    if variant == Variant::Restorative {
        person(&mut case, "ada").side = Some(Side::Harmed);
        let dirk = Person {
            side: Some(Side::Responsible),
            acknowledged_on: Some(day("2026-03-05")),
            ..someone("dirk", Role::MainPerson)
        };
        case.people.push(dirk);
    }
    for (who, tie, branch, named_by) in [
        ("oma", Tie::Family, Some(Branch::Mother), "ada"),
        ("oom", Tie::Family, Some(Branch::Father), "ada"),
        ("buur", Tie::Neighbour, None, "oma"),
        ("vriend", Tie::Friend, None, "ada"),
        ("juf", Tie::Acquaintance, None, "buur"),
        ("nicht", Tie::Family, Some(Branch::Mother), "oma"),
    ] {
        let asked = Some(day("2026-03-06"));
        case.people.push(Person {
            tie: Some(tie),
            branch,
            side: (variant == Variant::Restorative).then_some(Side::Harmed),
            named_by: Some(handle(named_by)),
            asked_who_else_on: asked,
            ..someone(who, Role::Circle)
        });
        case.invitations.push(invited(who));
    }
    let mains: Vec<String> = case
        .main_persons()
        .map(|it| it.handle.to_string())
        .collect();
    for (at, main) in mains.iter().enumerate() {
        case.consents
            .push(consent(u32::try_from(at).unwrap() + 1, main, main));
    }
    case.questions.push(Question {
        number: 1,
        words: prose("Wat is nodig om Ada thuis te laten wonen?"),
        by: handle("ada"),
        on: day("2026-03-05"),
        chosen_on: Some(day("2026-03-05")),
        chosen_by: Some(handle("ada")),
        in_name_of: None,
    });
    case.conferences[0].on = Some(day("2026-03-28"));
    case.conferences[0].place = Some(line("Buurthuis"));
    case.conferences[0].if_no_plan = Some(line("dan praten we verder"));
    case
}

/// The deviation that a reason makes of a finding.
pub(crate) fn deviation(finding: &Finding) -> Deviation {
    Deviation {
        number: 1,
        rule: line(finding.rule.unwrap()),
        finding: line(finding.code),
        about: Some(finding.about.as_str())
            .filter(|about| !about.is_empty())
            .map(line),
        because: prose("Het kon niet anders."),
        on: day("2026-03-20"),
    }
}

/// Every list in the opposite order.
pub(crate) fn turn_around(case: &mut Case) {
    let mut lists = serde_json::to_value(&*case).unwrap();
    for rows in lists.as_object_mut().unwrap().values_mut() {
        if let Some(rows) = rows.as_array_mut() {
            rows.reverse();
        }
    }
    *case = serde_json::from_value(lists).unwrap();
}

/// Every list in another order.
pub(crate) fn shuffle(case: &mut Case, seed: usize) {
    let mut lists = serde_json::to_value(&*case).unwrap();
    for (nth, rows) in lists.as_object_mut().unwrap().values_mut().enumerate() {
        if let Some(rows) = rows.as_array_mut().filter(|rows| !rows.is_empty()) {
            let by = (seed + nth) % rows.len();
            rows.rotate_left(by);
            let middle = rows.len() / 2;
            rows[middle..].reverse();
        }
    }
    *case = serde_json::from_value(lists).unwrap();
}

/// The case without one of its rows, and with that row again, at the end.
pub(crate) fn leave_out_and_put_back(case: &Case, list: usize, row: usize) -> (Case, Case) {
    let mut lists = serde_json::to_value(case).unwrap();
    let names: Vec<String> = lists
        .as_object()
        .unwrap()
        .iter()
        .filter(|(_, rows)| rows.is_array())
        .map(|(name, _)| name.clone())
        .collect();
    let rows = lists[&names[list % names.len()]].as_array_mut().unwrap();
    let at = row % rows.len();
    let taken = rows.remove(at);
    let without = serde_json::from_value(lists.clone()).unwrap();
    lists[&names[list % names.len()]]
        .as_array_mut()
        .unwrap()
        .push(taken);
    (without, serde_json::from_value(lists).unwrap())
}
