//! No paper states what was not recorded. Each sentence that claims a fact is held against it:
//! it stands on the paper while the fact is there, and not when it is not.

use crate::{day, paper, told};
use ekc::domain::Case;
use ekc::domain::circle::Role;
use ekc::domain::conference::{Arrangement, ArrangementKind, Ending};
use ekc::domain::followup::{CloseReason, Closure};
use ekc::domain::invitation::Answer;
use ekc::domain::paper::{PaperForm, PaperKind, Tongue};
use ekc::domain::text::Line;
use ekc::papers::press::print;
use ekc::papers::subject::{Reader, Subject, Written};
use ekc::papers::template::{Template, languages_of};
use ekc::papers::{audience, holders, paper_of, write};

const TODAY: &str = "2026-04-20";

fn said(case: &Case, kind: PaperKind, language: Tongue, reader: Reader<'_>) -> String {
    let document = paper(case, kind, language, reader, TODAY).document;
    let text = String::from_utf8(print(&document, PaperForm::Text, &[]).unwrap()).unwrap();
    // A sentence is looked for wherever its lines break.
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn first(case: &Case) -> Reader<'_> {
    Reader::Person(&case.people[0])
}

/// How each language says that the coordinator is independent, in part of a word.
const INDEPENDENT: [(Tongue, &str); 9] = [
    (Tongue::Dutch, "onafhankelijk"),
    (Tongue::English, "independent"),
    (Tongue::German, "unabhängig"),
    (Tongue::French, "indépendante"),
    (Tongue::Spanish, "independiente"),
    (Tongue::Polish, "niezależnie"),
    (Tongue::Turkish, "ağımsızım"),
    (Tongue::Ukrainian, "незалежно"),
    (Tongue::Arabic, "مستقل"),
];

#[test]
fn no_paper_says_that_the_coordinator_is_independent_before_that_was_declared() {
    let declared = told("01-een-gezin");
    let mut silent = declared.clone();
    for coordinator in &mut silent.coordinators {
        coordinator.independent_on = None;
    }
    let mut later = declared.clone();
    for coordinator in &mut later.coordinators {
        coordinator.independent_on = Some(day("2026-04-21"));
    }
    for (language, word) in INDEPENDENT {
        let kind = PaperKind::Confirmation;
        assert!(
            said(&declared, kind, language, first(&declared)).contains(word),
            "{language:?}"
        );
    }
    for kind in [
        PaperKind::Confirmation,
        PaperKind::Invitation,
        PaperKind::InformationRequest,
        PaperKind::StreetLetter,
        PaperKind::FamilyGroupPlan,
        PaperKind::PersonalPlan,
    ] {
        for (language, word) in INDEPENDENT {
            if !languages_of(kind).any(|it| it == language) {
                continue;
            }
            for case in [&silent, &later] {
                let text = said(case, kind, language, first(case)).to_lowercase();
                assert!(!text.contains(word), "{kind:?} in {language:?}: {text}");
            }
        }
    }
}

#[test]
fn a_coordinator_who_works_for_the_municipality_does_not_write_the_opposite_to_a_street() {
    let mut case = told("02-een-straat");
    let letter = |case: &Case| {
        said(
            case,
            PaperKind::StreetLetter,
            Tongue::Dutch,
            Reader::Everyone,
        )
    };
    let words = "Ik werk niet voor de gemeente";
    assert!(letter(&case).contains(words));
    case.coordinators[0].employer = Some(Line::parse("gemeente Lindendam").unwrap());
    let text = letter(&case);
    assert!(
        !text.contains(words) && !text.contains("geen belang"),
        "{text}"
    );
    assert!(text.contains("Ik beslis niets."), "{text}");
}

#[test]
fn the_information_pack_tells_a_day_of_sharing_once_everything_in_it_was_shared() {
    let mut case = told("01-een-gezin");
    let pack = |case: &Case| {
        said(
            case,
            PaperKind::InformationPack,
            Tongue::Dutch,
            Reader::Everyone,
        )
    };
    for it in &mut case.information {
        it.received_on = Some(day("2026-03-18"));
        it.shared_on = Some(day("2026-03-19"));
    }
    assert!(!case.information.is_empty());
    let text = pack(&case);
    assert!(
        text.contains("Ik deelde deze antwoorden, het laatst op donderdag 19 maart 2026."),
        "{text}"
    );
    case.information[0].shared_on = None;
    let text = pack(&case);
    assert!(!text.contains("Ik deelde"), "{text}");
}

#[test]
fn what_is_still_to_be_arranged_is_not_said_to_be_arranged() {
    let mut case = told("01-een-gezin");
    let number = case.current_number();
    let soup = |done_on| Arrangement {
        number: 90,
        conference: number,
        kind: ArrangementKind::Food,
        what: Line::parse("soep en brood van Bep").unwrap(),
        by: None,
        whom: None,
        done_on,
    };
    case.arrangements = vec![soup(Some(day("2026-03-20")))];
    let (arranged, open) = ("Wat is geregeld?", "Wat wordt nog geregeld?");
    let kind = PaperKind::Invitation;
    let text = said(&case, kind, Tongue::Dutch, first(&case));
    assert!(text.contains(arranged) && !text.contains(open), "{text}");
    case.arrangements = vec![soup(None)];
    for language in languages_of(kind) {
        let text = said(&case, kind, language, first(&case));
        let is_told_as_open = matches!(language, Tongue::Dutch | Tongue::English);
        assert_eq!(
            text.contains("soep en brood"),
            is_told_as_open,
            "{language:?}: {text}"
        );
    }
    let text = said(&case, kind, Tongue::Dutch, first(&case));
    assert!(!text.contains(arranged) && text.contains(open), "{text}");
    // The programme promises food when somebody sees to it.
    let programme = |case: &Case| said(case, PaperKind::Programme, Tongue::Dutch, Reader::Everyone);
    assert!(programme(&case).contains("iets te eten"));
    case.arrangements.clear();
    assert!(!programme(&case).contains("iets te eten"));
}

#[test]
fn after_the_end_of_the_role_no_paper_promises_a_call_or_a_talk_with_the_coordinator() {
    let mut case = crate::hidden::case();
    let radboud = |case: &Case, kind: PaperKind| {
        let reader = case.person(&crate::hidden::handle("radboud")).unwrap();
        said(case, kind, Tongue::Dutch, Reader::Person(reader))
    };
    let promises = ["Ik vertel u", "Van mij hoort u", "vraag ik hoe het gaat"];
    let kinds = [
        PaperKind::Plan,
        PaperKind::PlanCard,
        PaperKind::PlanSimple,
        PaperKind::FollowUpInvitation,
    ];
    case.closures.clear();
    for kind in kinds {
        let text = radboud(&case, kind);
        assert!(
            promises.iter().any(|it| text.contains(it)),
            "{kind:?}: {text}"
        );
    }
    case.closures.push(Closure {
        number: 1,
        on: day("2026-04-19"),
        reason: CloseReason::Completed,
        note: None,
        reopened_on: None,
    });
    for kind in kinds {
        let text = radboud(&case, kind);
        for promise in promises {
            assert!(!text.contains(promise), "{kind:?}: {text}");
        }
        assert!(
            text.contains("Wanneer en waar dat is, staat niet op dit papier."),
            "{kind:?}: {text}"
        );
    }
}

#[test]
fn who_never_had_the_plan_is_not_told_to_keep_it() {
    let mut case = told("01-een-gezin");
    case.plan_shares.clear();
    let letter = |kind: PaperKind| {
        let reader = first(&case);
        let subject = Subject {
            case: &case,
            reader,
            today: day(TODAY),
            language: Tongue::Dutch,
            erase_on: Some(day("2026-12-31")),
            erased: None,
            written: vec![Written {
                on: day("2026-03-30"),
                kind,
            }],
            month: None,
            without: Vec::new(),
        };
        let template = Template::find(PaperKind::Erasure, Tongue::Dutch, None).unwrap();
        let holders = holders(&case, PaperKind::Erasure, reader, subject.today);
        let made = write(PaperKind::Erasure, &template, &subject, &holders).unwrap();
        String::from_utf8(print(&made.document, PaperForm::Text, &[]).unwrap()).unwrap()
    };
    assert!(letter(PaperKind::Plan).contains("mag u houden"));
    assert!(!letter(PaperKind::Invitation).contains("mag u houden"));
}

#[test]
fn a_form_does_not_ask_how_a_meeting_was_that_never_took_place() {
    let mut case = told("01-een-gezin");
    let form = |case: &Case| {
        said(
            case,
            PaperKind::Satisfaction,
            Tongue::Dutch,
            Reader::Everyone,
        )
    };
    let text = form(&case);
    assert!(
        text.contains("U deed mee aan een Eigen Kracht-conferentie."),
        "{text}"
    );
    assert!(text.contains("Geef dit formulier terug aan"), "{text}");
    for ending in [Ending::StoppedInPreparation, Ending::PlanWithoutMeeting] {
        for conference in &mut case.conferences {
            conference.ending = Some(ending);
        }
        let text = form(&case);
        assert!(!text.contains("U deed mee"), "{text}");
        assert!(text.contains("De bijeenkomst ging niet door."), "{text}");
    }
}

#[test]
fn who_still_has_to_say_yes_is_named_once() {
    let mut case = told("01-een-gezin");
    let plan = |case: &Case, kind: PaperKind| said(case, kind, Tongue::Dutch, Reader::Everyone);
    let silent = |case: &mut Case, agreement: u32| {
        let owners = case.owners.iter_mut();
        owners
            .filter(|it| it.agreement == agreement)
            .for_each(|it| it.agreed_on = None);
    };
    silent(&mut case, 3);
    for kind in [PaperKind::Plan, PaperKind::PlanSimple] {
        let text = plan(&case, kind);
        assert!(text.contains("Henk Kuipers (zegt nog ja of nee)"), "{text}");
        assert!(!text.contains("nog te vragen"), "{text}");
    }
    silent(&mut case, 2);
    let text = plan(&case, PaperKind::Plan);
    assert!(text.contains("(zeggen nog ja of nee)"), "{text}");
    // Where one of two said yes, the other is named.
    let mut owners = case.owners.iter_mut();
    let one = owners.find(|it| it.agreement == 2).unwrap();
    one.agreed_on = Some(day("2026-03-28"));
    let text = plan(&case, PaperKind::Plan);
    assert!(text.contains("(nog te vragen: Fatima Amrani)"), "{text}");
}

#[test]
fn a_main_person_is_not_asked_whether_they_come_to_their_own_conference() {
    let case = told("01-een-gezin");
    let kind = PaperKind::Invitation;
    let letter = |handle: &str| {
        let handle = crate::hidden::handle(handle);
        let mut case = case.clone();
        case.invitations.retain(|it| it.person != handle);
        case.attendances.clear();
        let reader = Reader::Person(case.person(&handle).unwrap());
        said(&case, kind, Tongue::Dutch, reader)
    };
    let text = letter("hoofdpersoon-1");
    assert!(
        text.contains("Klopt alles zo?") && !text.contains("Komt u?"),
        "{text}"
    );
    let text = letter("buurvrouw-1");
    assert!(
        text.contains("Komt u?") && !text.contains("Klopt alles zo?"),
        "{text}"
    );
}

#[test]
fn a_copy_without_an_agreement_is_without_its_translation() {
    let case = told("12-papier");
    let read_by = |who: &str| {
        let mut people = case.people.iter();
        let reader = people.find(|it| it.handle.as_str() == who).unwrap();
        let reader = Reader::Person(reader);
        said(&case, PaperKind::Plan, Tongue::Turkish, reader)
    };
    let (whole, hers) = (read_by("dochter-1"), read_by("zus-1"));
    let walk = "samen een blokje om (birlikte kısa bir yürüyüş – Kemal Demir)";
    assert!(whole.contains(walk), "{whole}");
    assert!(!hers.contains("birlikte kısa"), "{hers}");
    for copy in [whole, hers] {
        assert!(copy.contains("(Kendi evimde yaşamaya"), "{copy}");
    }
}

#[test]
fn a_translator_whom_the_reader_may_not_know_is_not_named_with_the_translation() {
    let mut case = told("12-papier");
    let hidden = case.kept_apart[0].other.clone();
    let hidden = Line::parse(case.person(&hidden).unwrap().name.as_str()).unwrap();
    case.translations[0].made_by = hidden.clone();
    let of_question = |who: &str| {
        let mut people = case.people.iter();
        let reader = people.find(|it| it.handle.as_str() == who).unwrap();
        let reader = Reader::Person(reader);
        // A quotation has a mark in front of each of its lines.
        said(&case, PaperKind::Plan, Tongue::Turkish, reader).replace("| ", "")
    };
    let translation = "Kendi evimde yaşamaya devam etmem için ne gerekli?";
    let named = format!("({translation} – {})", hidden.as_str());
    let text = of_question("dochter-1");
    assert!(text.contains(&named), "{text}");
    let hers = of_question("zus-1");
    assert!(hers.contains(&format!("({translation})")), "{hers}");
}

#[test]
fn who_pays_stands_in_the_first_letters_where_it_is_known_and_nowhere_else() {
    let letters = [
        ("01-een-gezin", PaperKind::Confirmation),
        ("02-een-straat", PaperKind::StreetLetter),
    ];
    for (story, kind) in letters {
        let mut case = told(story);
        for (language, words) in [
            (
                Tongue::Dutch,
                "Mijn werk wordt betaald door gemeente Proefdam.",
            ),
            (Tongue::English, "My work is paid by gemeente Proefdam."),
        ] {
            let letter = |case: &Case| {
                let is_to_all = kind == PaperKind::StreetLetter;
                let reader = if is_to_all {
                    Reader::Everyone
                } else {
                    first(case)
                };
                said(case, kind, language, reader)
            };
            case.application.financer = Some(Line::parse("gemeente Proefdam").unwrap());
            let text = letter(&case);
            assert!(text.contains(words), "{kind:?}: {text}");
            case.application.financer = None;
            let text = letter(&case);
            assert!(
                !text.contains("betaald") && !text.contains("paid"),
                "{text}"
            );
        }
    }
}

#[test]
fn a_confirmation_after_the_end_of_the_role_promises_no_call() {
    let mut case = told("01-een-gezin");
    case.closures.clear();
    let kind = PaperKind::Confirmation;
    for (language, words) in [
        (Tongue::Dutch, "Vier weken na de conferentie"),
        (Tongue::English, "Four weeks after the conference"),
        (Tongue::German, "vier Wochen"),
        (Tongue::French, "quatre semaines"),
        (Tongue::Spanish, "cuatro semanas"),
        (Tongue::Polish, "czterech tygodni"),
        (Tongue::Turkish, "dört hafta"),
        (Tongue::Ukrainian, "чотири тижні"),
        (Tongue::Arabic, "بأربعة أسابيع"),
    ] {
        assert!(said(&case, kind, language, first(&case)).contains(words));
        let mut ended = case.clone();
        ended.closures.push(Closure {
            number: 1,
            on: day("2026-04-19"),
            reason: CloseReason::Completed,
            note: None,
            reopened_on: None,
        });
        let text = said(&ended, kind, language, first(&ended));
        assert!(!text.contains(words), "{text}");
    }
}

#[test]
fn the_plan_promises_no_day_to_look_back_where_none_was_agreed() {
    let mut case = told("01-een-gezin");
    let plan = |case: &Case, language| said(case, PaperKind::Plan, language, Reader::Everyone);
    let agreed = [
        (Tongue::Dutch, "Dit is afgesproken om samen te bespreken"),
        (Tongue::English, "This was agreed, to discuss together"),
    ];
    for (language, words) in agreed {
        assert!(plan(&case, language).contains(words), "{language:?}");
    }
    let newest = case.plans.last_mut().unwrap();
    newest.evaluation_on = None;
    newest.evaluation_at = None;
    newest.evaluation_place = None;
    newest.convener = None;
    for (language, words) in agreed {
        let text = plan(&case, language);
        assert!(!text.contains(words), "{language:?}: {text}");
        assert!(
            !text.contains("Er komt een dag") && !text.contains("There will be a day"),
            "{text}"
        );
    }
}

#[test]
fn the_form_for_the_call_says_the_day_of_the_plan_and_guesses_no_number_of_weeks() {
    let case = told("01-een-gezin");
    let form = said(&case, PaperKind::CallForm, Tongue::Dutch, first(&case));
    assert!(
        form.contains("\"Het plan is van zaterdag 28 maart 2026."),
        "{form}"
    );
    assert!(!form.contains("vier weken geleden"), "{form}");
}

#[test]
fn who_heard_part_one_alone_is_not_said_to_have_made_the_plan_that_is_handed_in() {
    let case = told("01-een-gezin");
    for kind in [PaperKind::FamilyGroupPlan, PaperKind::PersonalPlan] {
        for (language, label, claim) in [
            (
                Tongue::Dutch,
                "Wie er waren bij de conferentie:",
                "maakten het:",
            ),
            (Tongue::English, "Who was at the conference:", "made it:"),
        ] {
            let text = said(&case, kind, language, first(&case));
            assert!(text.contains(label) && !text.contains(claim), "{text}");
        }
    }
}

#[test]
fn after_the_end_of_the_role_the_circle_is_asked_to_look_back_by_who_calls_it_together() {
    let mut case = told("01-een-gezin");
    let kind = PaperKind::FollowUpInvitation;
    let coordinator = case.coordinators[0].name.to_string();
    let convener = case.plans[0].convener.clone().unwrap();
    let convener = case.person(&convener).unwrap().name.to_string();
    case.closures.clear();
    for language in [Tongue::Dutch, Tongue::English] {
        assert!(said(&case, kind, language, first(&case)).contains(&coordinator));
    }
    case.closures.push(Closure {
        number: 1,
        on: day("2026-04-19"),
        reason: CloseReason::Completed,
        note: None,
        reopened_on: None,
    });
    for (language, words) in [(Tongue::Dutch, "Ga naar"), (Tongue::English, "Go to")] {
        let text = said(&case, kind, language, first(&case));
        assert!(
            text.contains(&format!("{words} {convener}.")) && !text.contains(&coordinator),
            "{text}"
        );
    }
}

#[test]
fn the_registration_of_a_case_that_stopped_says_not_that_nobody_came() {
    let case = told("05-geen-conferentie");
    let kind = PaperKind::Registration;
    let text = said(&case, kind, Tongue::Dutch, Reader::Coordinator);
    assert!(text.contains("gestopt in de voorbereiding"), "{text}");
    for label in [
        "Waren erbij",
        "Nagebeld",
        "De kring kwam opnieuw bij elkaar",
    ] {
        assert!(!text.contains(label), "{label}: {text}");
    }
    let held = told("01-een-gezin");
    let text = said(&held, kind, Tongue::Dutch, Reader::Coordinator);
    assert!(
        text.contains("Waren erbij") && text.contains("Nagebeld"),
        "{text}"
    );
}

#[test]
fn the_information_pack_promises_no_answer_after_the_end_of_the_role() {
    let mut case = told("01-een-gezin");
    let kind = PaperKind::InformationPack;
    case.closures.clear();
    let words = "Hebt u nog een vraag?";
    assert!(said(&case, kind, Tongue::Dutch, Reader::Everyone).contains(words));
    case.closures.push(Closure {
        number: 1,
        on: day("2026-04-19"),
        reason: CloseReason::Completed,
        note: None,
        reopened_on: None,
    });
    assert!(!said(&case, kind, Tongue::Dutch, Reader::Everyone).contains(words));
}

#[test]
fn that_there_will_be_no_conference_is_written_only_once_it_was_called_off() {
    let kind = PaperKind::NoConference;
    let needs = paper_of(kind).needs;
    let refused = needs.are_met(&told("01-een-gezin")).unwrap_err();
    assert_eq!(refused.code(), "conference-not-called-off");
    let stopped = told("05-geen-conferentie");
    assert!(needs.are_met(&stopped).is_ok());
    let number = stopped.current_number();
    for reader in audience(&stopped, kind, day(TODAY)) {
        let person = reader.person().unwrap();
        let answer = stopped
            .invitation(number, &person.handle)
            .and_then(|it| it.answer);
        let is_asked = person.role == Role::MainPerson || answer != Some(Answer::No);
        assert!(is_asked, "{}", person.handle);
    }
    let text = said(&stopped, kind, Tongue::Dutch, first(&stopped));
    assert!(text.contains("gaat niet door"), "{text}");
    // Why it is off is for the people themselves.
    let ending = &stopped.conferences[0];
    let note = ending.if_no_plan.as_ref().map_or("", Line::as_str);
    assert!(note.is_empty() || !text.contains(note), "{text}");
}
