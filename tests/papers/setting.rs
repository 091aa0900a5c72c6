//! How a paper is set: no page with next to nothing on it, and no word broken in a head.

use crate::{paper, told};
use ekc::domain::paper::{PaperForm, PaperKind, Tongue};
use ekc::papers::document::Block;
use ekc::papers::press::print;
use ekc::papers::subject::Reader;
use ekc::papers::template::languages_of;
use std::io::{Cursor, Read as _};

const TODAY: &str = "2026-04-20";

#[test]
fn a_browser_breaks_no_word_of_a_head_to_make_a_column_narrower() {
    let case = told("01-een-gezin");
    let document = paper(
        &case,
        PaperKind::Plan,
        Tongue::Dutch,
        Reader::Everyone,
        TODAY,
    )
    .document;
    let page = String::from_utf8(print(&document, PaperForm::Html, &[]).unwrap()).unwrap();
    assert!(!page.contains("overflow-wrap: anywhere"));
    assert!(page.contains("overflow-wrap: break-word"));
}

#[test]
fn a_letter_to_edit_has_columns_as_wide_as_their_longest_word() {
    let case = told("01-een-gezin");
    let reader = Reader::Person(&case.people[0]);
    let document = paper(&case, PaperKind::CallForm, Tongue::Dutch, reader, TODAY).document;
    let letter = print(&document, PaperForm::Docx, &[]).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(letter)).unwrap();
    let mut text = String::new();
    let mut body = archive.by_name("word/document.xml").unwrap();
    body.read_to_string(&mut text).unwrap();
    // The first table is that of the agreements: number, what, who, and how it stands.
    let grid = text.split("</w:tblGrid>").next().unwrap();
    let widths: Vec<usize> = grid
        .split("<w:gridCol w:w=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
        .collect();
    let heads = [
        "Nr.", "Wat", "Wie", "Gedaan", "Loopt", "Deels", "Niet", "Vervalt",
    ];
    assert_eq!(widths.len(), heads.len(), "{widths:?}");
    assert!(widths.iter().sum::<usize>() <= 9184, "{widths:?}");
    for (head, width) in heads.iter().zip(&widths) {
        assert!(*width >= head.len() * 150, "{head}: {widths:?}");
    }
}

#[test]
fn the_coordinators_list_of_who_comes_has_ticks_and_lines_for_who_walks_in() {
    let case = told("01-een-gezin");
    let list = |reader| {
        let kind = PaperKind::Participants;
        let document = paper(&case, kind, Tongue::Dutch, reader, TODAY).document;
        String::from_utf8(print(&document, PaperForm::Markdown, &[]).unwrap()).unwrap()
    };
    let own = list(Reader::Coordinator);
    let (there, walk_in) = own.split_once("Wie komt er nog binnen?").unwrap();
    let rows = there.lines().filter(|it| it.starts_with("| ☐ |")).count();
    assert!(rows > 3, "{own}");
    assert_eq!(walk_in.matches("| ☐ |").count(), 6, "{own}");
    // Somebody else's copy tells who comes, and asks for nothing.
    let other = list(Reader::Person(&case.people[0]));
    assert!(
        !other.contains('☐') && !other.contains("nog binnen"),
        "{other}"
    );
}

#[test]
fn the_form_about_satisfaction_has_a_tick_for_each_group() {
    let case = told("01-een-gezin");
    let kind = PaperKind::Satisfaction;
    let document = paper(&case, kind, Tongue::Dutch, Reader::Everyone, TODAY).document;
    let form = String::from_utf8(print(&document, PaperForm::Markdown, &[]).unwrap()).unwrap();
    for group in [
        "Hoofdpersoon",
        "Minderjarige hoofdpersoon",
        "Familie",
        "Overig netwerk",
        "Beroepskracht",
    ] {
        assert!(form.contains(&format!("- ☐ {group}\n")), "{group}: {form}");
    }
}

#[test]
fn a_box_to_tick_is_the_only_mark_of_its_line() {
    let case = told("01-een-gezin");
    let reader = Reader::Person(&case.people[0]);
    let document = paper(&case, PaperKind::CallForm, Tongue::Dutch, reader, TODAY).document;
    let said = |form| String::from_utf8(print(&document, form, &[]).unwrap()).unwrap();
    let text = said(PaperForm::Text);
    assert!(
        !text.contains("- [ ]") && text.contains("\n[ ] ja\n"),
        "{text}"
    );
    let row = "[ ] Gedaan  [ ] Loopt  [ ] Deels  [ ] Niet  [ ] Vervalt";
    assert!(text.contains(row), "{text}");
    let page = said(PaperForm::Html);
    assert!(page.contains("<ul class=\"ticks\">"), "{page}");
}

#[test]
fn the_easy_plan_and_the_card_are_in_larger_type_and_begin_with_what_their_reader_does() {
    let case = told("01-een-gezin");
    let father = case.owners.iter().find(|it| it.agreement == 5).unwrap();
    let reader = Reader::Person(case.person(&father.person).unwrap());
    let said = |kind| {
        let document = paper(&case, kind, Tongue::Dutch, reader, TODAY).document;
        assert!(document.type_size >= 14, "{kind:?}");
        String::from_utf8(print(&document, PaperForm::Text, &[]).unwrap()).unwrap()
    };
    let plan = said(PaperKind::PlanSimple);
    let first = plan.find("Afspraak ").unwrap();
    assert!(
        plan[first..].starts_with("Afspraak 5: dit doet u"),
        "{plan}"
    );
    assert_eq!(plan.matches("dit doet u").count(), 1, "{plan}");
    // On the card there is a box for each time.
    let card = said(PaperKind::PlanCard);
    assert!(card.contains("Afspraak 5") && !card.contains("Afspraak 1"));
    assert!(card.contains("Gedaan: [ ] [ ] [ ]"), "{card}");
}

#[test]
fn a_paper_about_a_plan_knows_its_version_and_any_other_has_none() {
    let case = told("01-een-gezin");
    let reader = Reader::Person(&case.people[0]);
    let version = |kind| {
        paper(&case, kind, Tongue::Dutch, reader, TODAY)
            .document
            .version
    };
    for kind in [PaperKind::Plan, PaperKind::PlanSimple, PaperKind::CallForm] {
        assert_eq!(version(kind), Some(1), "{kind:?}");
    }
    assert_eq!(version(PaperKind::Confirmation), None);
}

#[test]
fn the_programme_for_the_wall_is_six_lines_that_one_reads_from_a_chair() {
    for story in ["01-een-gezin", "02-een-straat", "04-herstel"] {
        let case = told(story);
        for language in [Tongue::Dutch, Tongue::English] {
            let kind = PaperKind::WallProgramme;
            let document = paper(&case, kind, language, Reader::Everyone, TODAY).document;
            assert_eq!(document.type_size, 24);
            let lines = document.blocks.iter().find_map(|it| {
                if let Block::List { items, .. } = it {
                    Some(items.len())
                } else {
                    None
                }
            });
            assert_eq!(lines, Some(6), "{story} in {language:?}");
        }
    }
}

#[test]
fn an_invitation_has_day_and_telephone_in_a_box_on_top_and_room_to_answer_at_the_end() {
    let mut case = told("01-een-gezin");
    case.invitations.clear();
    case.attendances.clear();
    let letter = |handle: &str| {
        let handle = crate::hidden::handle(handle);
        let reader = Reader::Person(case.person(&handle).unwrap());
        let kind = PaperKind::Invitation;
        let document = paper(&case, kind, Tongue::Dutch, reader, TODAY).document;
        String::from_utf8(print(&document, PaperForm::Text, &[]).unwrap()).unwrap()
    };
    let text = letter("buurvrouw-1");
    let call = text
        .find("| - Bellen: Willemijn Postma, 06 12345678")
        .unwrap();
    let day = text.find("| - Dag: ").unwrap();
    let question = text.find("Wat is nodig om de rekeningen").unwrap();
    assert!(day < call && call < question, "{text}");
    assert!(text.contains("[ ] Ik kom. [ ] Ik kom niet."), "{text}");
    // Who belongs there is not asked whether they come.
    assert!(!letter("hoofdpersoon-1").contains("Ik kom niet"));
}

#[test]
fn no_brackets_stand_within_brackets_where_help_is_asked() {
    let case = told("01-een-gezin");
    let reader = Reader::Person(&case.people[0]);
    for kind in [
        PaperKind::Plan,
        PaperKind::PlanSimple,
        PaperKind::FamilyGroupPlan,
        PaperKind::PersonalPlan,
    ] {
        for language in languages_of(kind) {
            let document = paper(&case, kind, language, reader, TODAY).document;
            let text = print(&document, PaperForm::Text, &[]).unwrap();
            let text = String::from_utf8(text).unwrap();
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains("gemeente Lindendam)"), "{language:?}: {text}");
            assert!(!text.contains("))"), "{kind:?} in {language:?}: {text}");
        }
    }
}
