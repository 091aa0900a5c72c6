//! Nobody reads on paper what is not theirs to know.

use crate::hidden::{handle, line, someone, words_of};
use crate::{day, paper};
use ekc::domain::Case;
use ekc::domain::choice::Choice as _;
use ekc::domain::circle::{ApartOrder, KeptApart, LeftAlone, Role, Side};
use ekc::domain::conference::{Attendance, Conference};
use ekc::domain::followup::FollowUpMeeting;
use ekc::domain::intake::{
    Applicant, Application, Coordinator, LegalFrame, Question, Requirement, Variant,
};
use ekc::domain::invitation::{Answer, Attending, Contact, Invitation, Way};
use ekc::domain::paper::{PaperForm, PaperKind, Tongue};
use ekc::domain::plan::{Agreement, HelpAsked, Owner, Plan, PlanLine, Rhythm};
use ekc::domain::text::{Email, Name, Phone, Prose};
use ekc::method::telling::Telling;
use ekc::papers::press::print;
use ekc::papers::subject::Reader;
use ekc::papers::template::languages_of;
use ekc::papers::{Needs, audience, may_hold, paper_of, without_a_copy};

/// Repair between two sides. On the harmed side two are kept apart; one may never be approached.
fn two_sides() -> Case {
    let mut case = Case::new(Application {
        situation: Some(Prose::parse("geheim verhaal").unwrap()),
        ..Application::new(
            handle("herstel"),
            day("2026-03-02"),
            Variant::Restorative,
            Applicant::MainPerson,
        )
    });
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
    let (harmed, responsible) = (Some(Side::Harmed), Some(Side::Responsible));
    case.people = vec![
        someone("hanna", Role::MainPerson, harmed),
        someone("rik", Role::MainPerson, responsible),
        someone("helga", Role::Circle, harmed),
        someone("hidde", Role::Circle, harmed),
        someone("ronja", Role::Circle, responsible),
        someone("nooit", Role::Circle, harmed),
        someone("pieter", Role::Professional, Some(Side::Neither)),
    ];
    case.people[5].left_alone = Some(LeftAlone::Never);
    case.kept_apart.push(KeptApart {
        number: 1,
        one: handle("helga"),
        other: handle("hidde"),
        from_on: day("2026-03-02"),
        until_on: None,
        order: ApartOrder::Wish,
        ordered_by: None,
        reason: Some(Prose::parse("geheime reden").unwrap()),
        lifted_on: None,
    });
    case.questions.push(Question {
        number: 1,
        by: handle("hanna"),
        on: day("2026-03-05"),
        words: Prose::parse("Hoe maken wij het goed?").unwrap(),
        chosen_on: Some(day("2026-03-05")),
        chosen_by: Some(handle("hanna")),
        in_name_of: None,
    });
    case.requirements.push(Requirement {
        number: 1,
        words: Prose::parse("iedereen is veilig").unwrap(),
        set_by: handle("pieter"),
        set_on: day("2026-03-06"),
        why: None,
        met_when: None,
        until_the_day: None,
        replaces: None,
        withdrawn_on: None,
    });
    case.contacts.push(Contact {
        number: 1,
        person: handle("rik"),
        on: day("2026-03-04"),
        way: Way::Phone,
        reached: true,
        note: Some(Prose::parse("geheime notitie").unwrap()),
    });
    case.conferences[0] = Conference {
        on: Some(day("2026-04-11")),
        place: Some(line("zaal de Linde")),
        ..Conference::new(1)
    };
    for person in ["hanna", "rik", "helga", "hidde", "ronja", "pieter"] {
        case.invitations.push(Invitation {
            explained_on: Some(day("2026-03-08")),
            invited_on: Some(day("2026-03-09")),
            answer: Some(Answer::Yes),
            answered_on: Some(day("2026-03-10")),
            attending: Some(Attending::Present),
            reason: Some(Prose::parse("geheim antwoord").unwrap()),
            ..Invitation::new(1, handle(person))
        });
    }
    case
}

/// The same with a plan in which everyone has a task.
fn with_a_plan(were_there: &[&str]) -> Case {
    let mut case = two_sides();
    for person in were_there {
        case.attendances.push(Attendance {
            conference: 1,
            person: handle(person),
            attending: Attending::Present,
            walk_in: false,
            arrived_at: None,
            left_at: None,
            part_one: true,
            part_two: true,
            part_three: true,
            stays_by_choice_of: None,
        });
    }
    // Of a plan that is handed in the same is asked.
    case.application.legal_frame = LegalFrame::PersonalPlan;
    case.plans.push(Plan {
        version: 1,
        conference: 1,
        presented_on: day("2026-04-11"),
        words: None,
        evaluation_on: Some(day("2026-06-20")),
        evaluation_at: None,
        evaluation_place: Some(line("zaal de Es")),
        convener: Some(handle("hidde")),
        accepted_on: None,
        revised_because: None,
    });
    for (at, person) in ["hanna", "rik", "helga", "hidde", "ronja"]
        .iter()
        .enumerate()
    {
        let number = u32::try_from(at).unwrap() + 1;
        case.agreements.push(Agreement {
            version: 1,
            number,
            words: None,
            what: line(&format!("taak van {person}")),
            rhythm: Rhythm::Recurring,
            when_words: line("elke zondag"),
            from_on: None,
            until_on: None,
            checked_by: None,
        });
        case.owners.push(Owner {
            version: 1,
            agreement: number,
            person: handle(person),
            agreed_on: None,
            declined_on: None,
        });
    }
    case.help_asked.push(HelpAsked {
        version: 1,
        number: 1,
        what: line("een gesprek"),
        of: Some(handle("pieter")),
        why: None,
    });
    case.follow_up_meetings.push(FollowUpMeeting {
        number: 1,
        conference: 1,
        on: day("2026-06-27"),
        at: None,
        place: Some(line("zaal de Berk")),
        convener: Some(handle("hidde")),
        held_on: None,
        replaces_on: None,
    });
    case
}

/// Every paper for one reader, in every language, as everything that stands in it.
pub(crate) fn papers_for<'a>(
    case: &'a Case,
    who: &str,
    today: &'a str,
) -> Vec<(PaperKind, Tongue, String)> {
    let reader = case.person(&handle(who)).unwrap();
    let kinds = PaperKind::ALL.iter().map(|(kind, _, _)| *kind);
    // What is for the coordinator alone goes to nobody,
    // and what is for a household to no one person.
    let for_people = kinds.filter(|kind| {
        let paper = paper_of(*kind);
        paper.telling != Telling::ForTheCoordinator && paper.needs.are_met(case).is_ok()
    });
    for_people
        .flat_map(|kind| languages_of(kind).map(move |language| (kind, language)))
        .map(|(kind, language)| {
            let document = paper(case, kind, language, Reader::Person(reader), today).document;
            let page = [PaperForm::Text, PaperForm::Html]
                .map(|form| String::from_utf8(print(&document, form, &[]).unwrap()).unwrap())
                .join("\n");
            (kind, language, page)
        })
        .collect()
}

/// A paper that says who does what in the plan.
fn tells_the_plan(kind: PaperKind) -> bool {
    matches!(paper_of(kind).needs, Needs::Plan | Needs::PlanIn(_))
}

fn says_nothing_of(case: &Case, reader: &str, others: &[&str], today: &str) {
    says_nothing_but(case, reader, others, today, &[]);
}

/// The same, but for these words, which the plan says and the reader knows since they made it.
fn says_nothing_but(case: &Case, reader: &str, others: &[&str], today: &str, known: &[&str]) {
    for (kind, language, page) in papers_for(case, reader, today) {
        let known = known.iter().filter(|_| tells_the_plan(kind));
        let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
        let page = known.fold(page, |page, words| page.replace(*words, ""));
        for other in others {
            let told: Vec<String> = words_of(other)
                .into_iter()
                .filter(|word| page.contains(word))
                .collect();
            assert!(
                told.is_empty(),
                "{kind:?} in {language:?} for {reader} tells of {other}: {told:?}"
            );
        }
    }
}

#[test]
fn before_they_have_met_a_side_reads_nothing_of_the_other() {
    let case = two_sides();
    for reader in ["hanna", "helga", "hidde"] {
        says_nothing_of(&case, reader, &["rik", "ronja", "nooit"], "2026-03-20");
    }
    for reader in ["rik", "ronja"] {
        says_nothing_of(
            &case,
            reader,
            &["hanna", "helga", "hidde", "nooit"],
            "2026-03-20",
        );
    }
}

#[test]
fn who_was_not_there_reads_nothing_of_the_other_side_in_the_plan_either() {
    let case = with_a_plan(&["hanna", "rik", "helga", "hidde"]);
    says_nothing_of(
        &case,
        "ronja",
        &["hanna", "helga", "hidde", "nooit"],
        "2026-04-12",
    );
    says_nothing_of(&case, "hanna", &["ronja", "nooit"], "2026-04-12");
}

#[test]
fn two_who_are_kept_apart_never_read_of_each_other() {
    for case in [
        two_sides(),
        with_a_plan(&["hanna", "rik", "helga", "hidde", "ronja"]),
    ] {
        // They made the plan together, and know what the other does in it.
        for (reader, other, name) in [
            ("helga", "hidde", "Hidde Proef"),
            ("hidde", "helga", "Helga Proef"),
        ] {
            let task = format!("taak van {other}");
            let known = if case.plans.is_empty() {
                Vec::new()
            } else {
                vec![task.as_str(), name]
            };
            says_nothing_but(&case, reader, &[other, "nooit"], "2026-04-12", &known);
        }
    }
    let not_there = with_a_plan(&["hanna", "rik", "ronja"]);
    says_nothing_of(&not_there, "helga", &["hidde", "nooit"], "2026-04-12");
}

#[test]
fn who_is_kept_apart_from_someone_who_comes_does_not_read_where_that_is() {
    let case = with_a_plan(&["hanna", "rik", "helga", "hidde", "ronja"]);
    let places = [
        "zaal de Linde",
        "zaal de Es",
        "zaal de Berk",
        "11 april",
        "20 juni",
        "27 juni",
    ];
    for (kind, language, page) in papers_for(&case, "helga", "2026-04-01") {
        // The day on which she helped to make the plan lies behind her.
        let is_about_then = matches!(
            kind,
            PaperKind::Plan
                | PaperKind::PlanSimple
                | PaperKind::PersonalPlan
                | PaperKind::PlanCard
                | PaperKind::CallForm
                | PaperKind::FollowUpInvitation
        );
        for place in places {
            let was_there = is_about_then && ["zaal de Linde", "11 april"].contains(&place);
            assert!(
                !page.contains(place) || was_there,
                "{kind:?} in {language:?} tells of {place}"
            );
        }
    }
    // Where the other does not come, one reads where it is.
    let mut case = two_sides();
    case.invitations.retain(|it| it.person != handle("hidde"));
    let invitation = papers_for(&case, "helga", "2026-04-01")
        .into_iter()
        .find(|(kind, language, _)| (*kind, *language) == (PaperKind::Invitation, Tongue::Dutch))
        .unwrap();
    assert!(invitation.2.contains("zaal de Linde"));
}

#[test]
fn where_the_circle_looks_back_stays_hidden_whatever_was_answered_to_a_conference() {
    let mut case = with_a_plan(&["hanna", "rik", "ronja"]);
    // Neither came, and there is a conference after this one.
    for who in ["helga", "hidde"] {
        let it = case
            .invitations
            .iter_mut()
            .find(|it| it.person == handle(who));
        let it = it.unwrap();
        it.answer = Some(Answer::No);
        it.attending = Some(Attending::Letter);
    }
    case.conferences.push(Conference::new(2));
    // The meeting that was planned takes the place of the moment in the plan.
    case.follow_up_meetings[0].replaces_on = case.plans[0].evaluation_on;
    let places = ["zaal de Es", "zaal de Berk", "20 juni", "27 juni"];
    for reader in ["helga", "hidde"] {
        for (kind, language, page) in papers_for(&case, reader, "2026-05-01") {
            for place in places {
                assert!(
                    !page.contains(place),
                    "{kind:?} in {language:?} tells {reader} of {place}"
                );
            }
        }
    }
    let of = |case: &Case, who: &str, wanted: PaperKind| {
        let papers = papers_for(case, who, "2026-05-01");
        let found = papers
            .into_iter()
            .find(|(kind, language, _)| (*kind, *language) == (wanted, Tongue::Dutch));
        found.unwrap().2
    };
    assert!(of(&case, "ronja", PaperKind::FollowUpInvitation).contains("zaal de Berk"));
    // Each meeting goes by its own day.
    case.kept_apart[0].until_on = Some(day("2026-06-25"));
    assert!(of(&case, "helga", PaperKind::FollowUpInvitation).contains("zaal de Berk"));
    assert!(!of(&case, "helga", PaperKind::Plan).contains("zaal de Es"));
}

#[test]
fn the_programme_tells_who_may_not_know_where_it_is_nothing_of_when_the_parts_begin() {
    let mut apart = two_sides();
    apart.conferences[0].part_two_planned_at = chrono::NaiveTime::from_hms_opt(16, 45, 0);
    let mut together = apart.clone();
    together.kept_apart.clear();
    for (case, is_told) in [(&apart, false), (&together, true)] {
        let made = paper(
            case,
            PaperKind::Programme,
            Tongue::Dutch,
            Reader::Everyone,
            "2026-03-20",
        );
        let page = print(&made.document, PaperForm::Html, &[]).unwrap();
        let page = String::from_utf8(page).unwrap();
        assert_eq!(page.contains("16:45"), is_told, "{page}");
    }
}

#[test]
fn a_paper_for_everyone_tells_no_day_and_place_that_one_of_them_may_not_know() {
    let apart = two_sides();
    let mut together = two_sides();
    together.kept_apart.clear();
    for (case, is_hidden) in [(&apart, true), (&together, false)] {
        for kind in [
            PaperKind::Programme,
            PaperKind::StreetLetter,
            PaperKind::Satisfaction,
            PaperKind::InformationPack,
        ] {
            // On the other two stands no day: nothing is left out, and one paper does for all.
            let tells_where = matches!(kind, PaperKind::Programme | PaperKind::StreetLetter);
            for language in languages_of(kind) {
                let made = paper(case, kind, language, Reader::Everyone, "2026-03-20");
                let page = String::from_utf8(print(&made.document, PaperForm::Html, &[]).unwrap())
                    .unwrap();
                assert_eq!(
                    (page.contains("zaal de Linde"), made.hides_for_all),
                    (tells_where && !is_hidden, tells_where && is_hidden),
                    "{kind:?} in {language:?}"
                );
            }
        }
    }
    // A household is one reader: hidden for one of them is hidden for all.
    let mut street = two_sides();
    for who in ["helga", "ronja"] {
        let person = street.people.iter_mut().find(|it| it.handle == handle(who));
        person.unwrap().household = Some(line("Dorpsstraat 1"));
    }
    let letter = paper(
        &street,
        PaperKind::StreetLetter,
        Tongue::Dutch,
        Reader::Household("Dorpsstraat 1"),
        "2026-03-20",
    );
    let page = String::from_utf8(print(&letter.document, PaperForm::Html, &[]).unwrap()).unwrap();
    assert!(!page.contains("zaal de Linde") && !letter.hides_for_all);
    // The coordinator knows where it is.
    let own = paper(
        &apart,
        PaperKind::Programme,
        Tongue::Dutch,
        Reader::Coordinator,
        "2026-03-20",
    );
    let page = String::from_utf8(print(&own.document, PaperForm::Html, &[]).unwrap()).unwrap();
    assert!(page.contains("zaal de Linde"));
}

#[test]
fn no_paper_gives_how_another_can_be_reached_nor_what_is_the_coordinators_alone() {
    let case = with_a_plan(&["hanna", "rik", "helga", "hidde", "ronja", "pieter"]);
    for reader in ["hanna", "rik", "ronja", "pieter"] {
        for (kind, language, page) in papers_for(&case, reader, "2026-04-12") {
            for other in case
                .people
                .iter()
                .map(|person| person.handle.as_str())
                .filter(|other| *other != reader)
            {
                for private in &words_of(other)[1..5] {
                    assert!(
                        !page.contains(private),
                        "{kind:?} in {language:?} for {reader} gives {private}"
                    );
                }
            }
            // Of oneself one may read everything (AVG art. 15).
            assert!(
                kind == PaperKind::Access || !page.contains("geheim"),
                "{kind:?} in {language:?} for {reader}"
            );
        }
    }
}

#[test]
fn a_first_name_that_is_a_small_word_keeps_a_paper_inside_or_is_shown() {
    for (name, question, stops, is_shown) in [
        (
            "Ben de Wit",
            "Wat doet Ben om het goed te maken?",
            true,
            false,
        ),
        ("Ben de Wit", "Ben brengt taart. Wat nog meer?", true, false),
        ("Ben de Wit", "Ben, wat kun je doen?", false, true),
        (
            "Ben de Wit",
            "Wat kan ik doen nu ik thuis ben?",
            false,
            false,
        ),
        ("Małgorzata Kot", "Wat doet Malgorzata nu?", true, false),
        ("Bożena Kot", "Wat doet Boz\u{307}ena nu?", true, false),
    ] {
        let mut case = two_sides();
        case.people[1].name = Name::parse(name).unwrap();
        case.questions[0].words = Prose::parse(question).unwrap();
        let hanna = case.person(&handle("hanna")).unwrap();
        let paper = paper(
            &case,
            PaperKind::Invitation,
            Tongue::Dutch,
            Reader::Person(hanna),
            "2026-03-20",
        );
        let shown: Vec<(&str, &str)> = paper
            .may_tell
            .iter()
            .map(|it| (it.reader.as_str(), it.other.as_str()))
            .collect();
        assert_eq!(!paper.tells.is_empty(), stops, "{question}");
        assert_eq!(shown == [("hanna", "rik")], is_shown, "{question}");
    }
}

#[test]
fn what_free_text_gives_away_is_seen_before_the_paper_leaves() {
    let mut case = two_sides();
    case.questions[0].words = Prose::parse("Hoe kan Hidde het goedmaken met Hanna?").unwrap();
    // It was explained before there was a question.
    for invitation in &mut case.invitations {
        invitation.explained_on = Some(day("2026-03-04"));
    }
    let reader = |who: &str| Reader::Person(case.person(&handle(who)).unwrap());
    let tells = |who: &str| {
        paper(
            &case,
            PaperKind::Invitation,
            Tongue::Dutch,
            reader(who),
            "2026-03-20",
        )
        .tells
    };
    let pair = |reader: &str, other: &str| vec![(reader.to_owned(), other.to_owned())];
    assert_eq!(
        (tells("helga"), tells("rik"), tells("hanna")),
        (pair("helga", "hidde"), pair("rik", "hanna"), Vec::new())
    );
    // A paper for everyone is held by each of them.
    let pack = paper(
        &case,
        PaperKind::InformationPack,
        Tongue::Dutch,
        Reader::Everyone,
        "2026-03-20",
    );
    let readers: Vec<&str> = pack
        .tells
        .iter()
        .map(|(reader, _)| reader.as_str())
        .collect();
    assert_eq!(readers, ["rik", "helga", "ronja"]);
}

#[test]
fn a_copy_that_leaves_something_out_says_so() {
    let mut case = with_a_plan(&["hanna", "rik", "helga", "hidde", "ronja"]);
    // Helga left before the plan was made: what Hidde does in it is news to her.
    let hers = case.attendances.iter_mut();
    for it in hers.filter(|it| it.person == handle("helga")) {
        (it.part_two, it.part_three) = (false, false);
    }
    let reader = |who: &str| Reader::Person(case.person(&handle(who)).unwrap());
    let copy = |who: &str| {
        paper(
            &case,
            PaperKind::Plan,
            Tongue::Dutch,
            reader(who),
            "2026-04-12",
        )
    };
    assert_eq!((copy("hanna").left_out, copy("helga").left_out), (0, 1));
    let said = |who: &str| {
        copy(who)
            .document
            .texts()
            .iter()
            .any(|(text, _)| text.contains("niet al") && text.contains("exemplaar"))
    };
    assert!(said("helga") && !said("hanna"));
}

#[test]
fn the_registration_names_nobody_and_quotes_nobody() {
    let case = with_a_plan(&["hanna", "rik", "helga", "hidde", "ronja"]);
    for kind in [PaperKind::Registration, PaperKind::TimeLine] {
        for language in languages_of(kind) {
            let document = paper(&case, kind, language, Reader::Coordinator, "2026-04-12").document;
            let page = String::from_utf8(print(&document, PaperForm::Html, &[]).unwrap()).unwrap();
            for person in &case.people {
                let told: Vec<String> = words_of(person.handle.as_str())
                    .into_iter()
                    .filter(|word| page.contains(word))
                    .collect();
                assert!(told.is_empty(), "{kind:?}: {told:?}");
            }
            assert!(
                !page.contains("geheim") && !page.contains("goed?"),
                "{kind:?}"
            );
        }
    }
}

#[test]
fn who_may_read_their_own_part_alone_reads_no_goals_and_not_what_goes_well() {
    let mut case = with_a_plan(&["hanna", "rik"]);
    let said = |words: &str| PlanLine {
        version: 1,
        number: 1,
        words: line(words),
    };
    case.goes_well.push(said("samen fietsen lukt"));
    case.goals.push(said("rust in huis"));
    // Helga was not there, and is kept apart from somebody.
    for (reader, reads) in [("hanna", true), ("helga", false)] {
        let papers = papers_for(&case, reader, "2026-04-12");
        let plans = papers.iter().filter(|(kind, _, _)| {
            matches!(
                kind,
                PaperKind::Plan | PaperKind::PlanSimple | PaperKind::PersonalPlan
            )
        });
        for (kind, language, page) in plans {
            for words in ["samen fietsen lukt", "rust in huis"] {
                assert_eq!(
                    page.contains(words),
                    reads,
                    "{kind:?} in {language:?} for {reader}: {words}"
                );
            }
        }
    }
}

#[test]
fn a_copy_in_which_nothing_of_the_plan_would_stand_is_not_made_and_it_is_known_for_whom() {
    let mut case = with_a_plan(&["hanna", "rik", "helga"]);
    // He calls the circle together, and does nothing else in it.
    case.owners.retain(|it| it.person != handle("hidde"));
    let today = day("2026-04-12");
    for kind in [PaperKind::Plan, PaperKind::PlanSimple] {
        let without: Vec<&str> = without_a_copy(&case, kind, today)
            .into_iter()
            .map(|it| it.handle.as_str())
            .collect();
        assert_eq!(without, ["hidde"], "{kind:?}");
        let hidde = case.person(&handle("hidde")).unwrap();
        assert!(may_hold(&case, kind, hidde, today).is_err(), "{kind:?}");
        let gets_one = audience(&case, kind, today);
        assert!(!gets_one.is_empty() && !gets_one.contains(&Reader::Person(hidde)));
    }
    let hidde = case.person(&handle("hidde")).unwrap();
    assert!(may_hold(&case, PaperKind::FollowUpInvitation, hidde, today).is_ok());
}
