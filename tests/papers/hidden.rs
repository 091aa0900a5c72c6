//! A case after harm in which a good deal is hidden from somebody, and what each may never read.
//! Papers, calendars, lists and the letter of access are all held against it.

use ekc::domain::Case;
use ekc::domain::circle::{ApartOrder, Exclusion, KeptApart, LeftAlone, Person, Role, Side};
use ekc::domain::conference::{Arrangement, ArrangementKind, Attendance, Conference, Ending};
use ekc::domain::deviation::Deviation;
use ekc::domain::followup::{AgreementProgress, Progress};
use ekc::domain::intake::{Applicant, Application, Coordinator, Question, Requirement, Variant};
use ekc::domain::invitation::{Answer, Attending, Contact, Invitation, Way};
use ekc::domain::plan::{Agreement, Owner, Plan, Rhythm};
use ekc::domain::text::{Email, Handle, Line, Name, Phone, Prose};

/// Of whom each reader may not know, on 20 April: of the other side who was not at the conference
/// with them, of whom they are kept apart, and of who may never be approached. Helga and Hidde are
/// kept apart now, Ronja and Radboud from June on. Hidde and Radboud wrote a letter, Wubbo was left
/// out, and a person of the responsible side was forgotten.
pub(crate) const HIDDEN: [(&str, &[&str]); 8] = [
    ("hanna", &["radboud", "neeltje"]),
    ("rik", &["hidde", "wubbo", "neeltje"]),
    ("helga", &["hidde", "radboud", "neeltje"]),
    ("hidde", &["helga", "rik", "ronja", "radboud", "neeltje"]),
    ("ronja", &["radboud", "hidde", "wubbo", "neeltje"]),
    (
        "radboud",
        &["ronja", "hanna", "helga", "hidde", "wubbo", "neeltje"],
    ),
    ("wubbo", &["rik", "ronja", "radboud", "neeltje"]),
    ("pieter", &["neeltje"]),
];
/// Who is kept apart from whom, and knows what the plan says of them: they were there when it was
/// made.
pub(crate) const KNOWS_FROM_PLAN: [(&str, &str); 2] = [("helga", "hidde"), ("ronja", "radboud")];
/// Who may not know on which day and where the circle looks back.
pub(crate) const NOT_TOGETHER: [&str; 5] = ["helga", "hidde", "ronja", "radboud", "wubbo"];

pub(crate) fn handle(text: &str) -> Handle {
    Handle::parse(text).unwrap()
}

pub(crate) fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

fn prose(text: &str) -> Prose {
    Prose::parse(text).unwrap()
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

/// Everything that belongs to one person, in words nobody else has.
pub(crate) fn words_of(who: &str) -> Vec<String> {
    let capital = format!("{}{}", who[..1].to_uppercase(), &who[1..]);
    vec![
        capital,
        reach_of(who),
        format!("{who}@voorbeeld.nl"),
        format!("Straat van {who} 1"),
        format!("nood van {who}"),
        format!("taak van {who}"),
        format!("huis van {who}"),
        format!("werk van {who}"),
        mark_of(who),
    ]
}

/// A telephone number of one's own.
fn reach_of(who: &str) -> String {
    let sum: u32 = who.bytes().map(u32::from).sum();
    format!("06{:08}", sum * 7919)
}

/// A word that stands only in what somebody said or does, and that names nobody.
fn mark_of(who: &str) -> String {
    let turned: String = who.chars().rev().collect();
    format!("q{turned}q")
}

pub(crate) fn someone(who: &str, role: Role, side: Option<Side>) -> Person {
    let words = words_of(who);
    let mut person = Person::new(
        handle(who),
        Name::parse(&format!("{} Proef", words[0])).unwrap(),
        role,
        day("2026-03-02"),
    );
    person.side = side;
    person.phone = Some(Phone::parse(&words[1]).unwrap());
    person.email = Some(Email::parse(&words[2]).unwrap());
    person.address = Some(line(&words[3]));
    person.needs_diet = Some(line(&words[4]));
    person.workplace = Some(line(&words[7]));
    person
}

/// What of those who are hidden from a reader stands on a page, in whatever form: their names,
/// handles, how to reach them, needs, work and words, and the handle of who was forgotten.
pub(crate) fn told_on(page: &str, reader: &str, hidden: &[&str]) -> Vec<String> {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .map(str::to_owned)
            .collect()
    };
    let whole = words(page);
    let mut told: Vec<String> = hidden
        .iter()
        .flat_map(|other| {
            let strings = words_of(other).into_iter().filter(|it| page.contains(it));
            let by_handle = whole.iter().filter(|it| it == other).cloned();
            strings.chain(by_handle).collect::<Vec<_>>()
        })
        .collect();
    if page.contains("vergeten-1") {
        told.push("vergeten-1".to_owned());
    }
    let where_to_look_back = ["zaal de Es", "20 juni", "20260620"];
    if NOT_TOGETHER.contains(&reader) {
        let places = where_to_look_back.iter().filter(|it| page.contains(*it));
        told.extend(places.map(|it| (*it).to_owned()));
    }
    told
}

/// A page that tells of the plan, without what is no news to this reader: the agreements and the
/// names of who carries them out, where the reader made the plan with them.
pub(crate) fn without_the_plan(case: &Case, page: &str, reader: &str) -> String {
    let mut rest = page.split_whitespace().collect::<Vec<_>>().join(" ");
    for (_, other) in KNOWS_FROM_PLAN.iter().filter(|(who, _)| *who == reader) {
        let is_theirs = |it: &&Agreement| {
            it.checked_by.as_ref() == Some(&handle(other))
                || case
                    .owners_of(it.version, it.number)
                    .any(|owner| owner.person == handle(other))
        };
        for it in case.agreements.iter().filter(is_theirs) {
            rest = rest.replace(it.what.as_str(), "");
        }
        let person = case.person(&handle(other)).unwrap();
        rest = rest.replace(person.name.as_str(), "");
    }
    rest
}

pub(crate) fn case() -> Case {
    let mut case = Case::new(Application::new(
        handle("herstel"),
        day("2026-03-02"),
        Variant::Restorative,
        Applicant::MainPerson,
    ));
    case.coordinators.push(Coordinator {
        number: 1,
        name: Name::parse("Mies Bakker").unwrap(),
        employer: None,
        phone: Some(Phone::parse("038 1234567").unwrap()),
        email: Some(Email::parse("mies@voorbeeld.org").unwrap()),
        independent_on: Some(day("2026-03-02")),
        begun_on: None,
        ended_on: None,
    });
    add_people(&mut case);
    add_preparation(&mut case);
    add_plan(&mut case);
    add_notes(&mut case);
    case
}

fn add_people(case: &mut Case) {
    let (harmed, responsible) = (Some(Side::Harmed), Some(Side::Responsible));
    case.people = vec![
        someone("hanna", Role::MainPerson, harmed),
        someone("rik", Role::MainPerson, responsible),
        someone("helga", Role::Circle, harmed),
        someone("hidde", Role::Circle, harmed),
        someone("ronja", Role::Circle, responsible),
        someone("radboud", Role::Circle, responsible),
        someone("wubbo", Role::Circle, harmed),
        someone("neeltje", Role::Circle, harmed),
        someone("pieter", Role::Professional, Some(Side::Neither)),
    ];
    case.people[1].acknowledged_on = Some(day("2026-03-03"));
    case.people[5].named_by = Some(handle("rik"));
    case.people[7].left_alone = Some(LeftAlone::Never);
    case.people.push(Person {
        side: responsible,
        left_alone: Some(LeftAlone::Forgotten),
        ..Person::new(
            handle("vergeten-1"),
            Name::parse("Vergeten").unwrap(),
            Role::Circle,
            day("2026-03-02"),
        )
    });
    let apart = |number: u32, one: &str, other: &str, from: &str| KeptApart {
        number,
        one: handle(one),
        other: handle(other),
        from_on: day(from),
        until_on: None,
        order: ApartOrder::ContactBan,
        ordered_by: Some(line(&format!("de rechter, om {}", mark_of(other)))),
        reason: Some(prose(&format!("om {} en {}", mark_of(one), mark_of(other)))),
        lifted_on: None,
    };
    case.kept_apart = vec![
        apart(1, "helga", "hidde", "2026-03-02"),
        apart(2, "ronja", "radboud", "2026-06-01"),
    ];
    case.exclusions.push(Exclusion {
        number: 1,
        conference: 1,
        person: handle("wubbo"),
        on: day("2026-03-12"),
        decided_by: line(&format!("de groep van {}", mark_of("rik"))),
        reason: prose(&format!("om wat er was met {}", mark_of("ronja"))),
        instead: Some(Attending::Letter),
        lifted_on: None,
    });
}

fn add_preparation(case: &mut Case) {
    case.questions.push(Question {
        number: 1,
        by: handle("hanna"),
        on: day("2026-03-05"),
        words: prose("Hoe maken wij het goed?"),
        chosen_on: Some(day("2026-03-05")),
        chosen_by: Some(handle("hanna")),
        in_name_of: None,
    });
    case.requirements.push(Requirement {
        number: 1,
        words: prose("iedereen is veilig"),
        set_by: handle("pieter"),
        set_on: day("2026-03-06"),
        why: None,
        met_when: None,
        until_the_day: None,
        replaces: None,
        withdrawn_on: None,
    });
    case.conferences[0] = Conference {
        on: Some(day("2026-04-11")),
        place: Some(line("zaal de Linde")),
        ending: Some(Ending::Plan),
        ended_on: Some(day("2026-04-11")),
        ..Conference::new(1)
    };
    for (who, way) in [
        ("hanna", Attending::Present),
        ("rik", Attending::Present),
        ("helga", Attending::Present),
        ("hidde", Attending::Letter),
        ("ronja", Attending::Present),
        ("radboud", Attending::Letter),
        ("wubbo", Attending::Letter),
        ("pieter", Attending::Present),
    ] {
        case.invitations.push(Invitation {
            explained_on: Some(day("2026-03-08")),
            invited_on: Some(day("2026-03-09")),
            answer: Some(Answer::Yes),
            answered_on: Some(day("2026-03-10")),
            attending: Some(way),
            reason: Some(prose(&format!("{} zei ja", mark_of(who)))),
            ..Invitation::new(1, handle(who))
        });
        case.attendances.push(Attendance {
            conference: 1,
            person: handle(who),
            attending: way,
            walk_in: false,
            arrived_at: None,
            left_at: None,
            part_one: way == Attending::Present,
            part_two: way == Attending::Present,
            part_three: way == Attending::Present,
            stays_by_choice_of: None,
        });
    }
    case.arrangements.push(Arrangement {
        number: 1,
        conference: 1,
        kind: ArrangementKind::Food,
        what: line(&format!("zonder noten, voor {}", mark_of("hidde"))),
        by: None,
        whom: Some(handle("hidde")),
        done_on: None,
    });
}

fn add_plan(case: &mut Case) {
    case.plans.push(Plan {
        version: 1,
        conference: 1,
        presented_on: day("2026-04-11"),
        words: None,
        evaluation_on: Some(day("2026-06-20")),
        evaluation_at: None,
        evaluation_place: Some(line("zaal de Es")),
        convener: Some(handle("hanna")),
        accepted_on: Some(day("2026-04-11")),
        revised_because: None,
    });
    let owners: [(&[&str], Option<&str>); 12] = [
        (&["hanna"], None),
        (&["rik"], None),
        (&["neeltje"], None),
        (&["helga"], None),
        (&["helga", "hidde"], None),
        (&["hidde"], None),
        (&["helga"], Some("hidde")),
        (&["ronja"], None),
        (&["radboud"], None),
        (&["wubbo"], None),
        (&["vergeten-1"], None),
        (&["pieter"], None),
    ];
    for (at, (who, checked_by)) in owners.iter().enumerate() {
        let number = u32::try_from(at).unwrap() + 1;
        let marks: Vec<String> = who
            .iter()
            .chain(checked_by)
            .map(|person| mark_of(person))
            .collect();
        case.agreements.push(Agreement {
            version: 1,
            number,
            words: None,
            what: line(&format!("klus {number} met {}", marks.join(" en "))),
            rhythm: Rhythm::Recurring,
            when_words: line("elke zondag"),
            from_on: None,
            until_on: None,
            checked_by: checked_by.map(handle),
        });
        case.owners.extend(who.iter().map(|person| Owner {
            version: 1,
            agreement: number,
            person: handle(person),
            agreed_on: Some(day("2026-04-11")),
            declined_on: None,
        }));
    }
}

fn add_notes(case: &mut Case) {
    let progress =
        |number: u32, agreement: u32, told_by: Option<&str>, who: &str| AgreementProgress {
            number,
            version: 1,
            agreement,
            on: day("2026-04-18"),
            progress: Progress::Running,
            note: Some(prose(&format!("het loopt, zei {}", mark_of(who)))),
            told_by: told_by.map(handle),
        };
    case.agreement_progress = vec![
        progress(1, 5, Some("hidde"), "hidde"),
        progress(2, 5, None, "hidde"),
        progress(3, 5, Some("helga"), "helga"),
        progress(4, 8, Some("ronja"), "ronja"),
    ];
    let contact = |number: u32, who: &str, note: &str| Contact {
        number,
        person: handle(who),
        on: day("2026-03-04"),
        way: Way::Phone,
        reached: true,
        note: Some(prose(note)),
    };
    case.contacts = vec![
        contact(
            1,
            "hidde",
            &format!("Helga belde. {} huilde.", mark_of("hidde")),
        ),
        contact(
            2,
            "rik",
            &format!("{} kent Hidde en Wubbo.", mark_of("rik")),
        ),
        contact(3, "hanna", "Hanna was het vergeten. Vergeten is menselijk."),
    ];
    case.deviations.push(Deviation {
        number: 1,
        rule: line("R15"),
        finding: line("apart-both-expected"),
        about: Some(line("helga hidde")),
        because: prose(&format!("{} en {}", mark_of("helga"), mark_of("hidde"))),
        on: day("2026-04-11"),
    });
}
