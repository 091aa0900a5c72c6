//! Telephone numbers as people have them: every one can be written down, and none is changed in
//! silence.

use crate::desk::Table;

fn phone_of(table: &Table, handle: &str) -> String {
    let case = table.case("proef");
    let mut people = case.people.iter();
    let person = people.find(|it| it.handle.as_str() == handle).unwrap();
    person.phone.as_ref().unwrap().as_str().to_owned()
}

#[test]
fn every_number_a_circle_needs_can_be_written_down() {
    let table = Table::with_case("family");
    for (at, number) in [
        "0800-2000",
        "0900 8844",
        "14 038",
        "112",
        "116111",
        "088-1234567",
        "097002801234",
        "+31 (0)6 12345678",
        "06 12345678 (na 18 uur)",
        "038-1234567 tst. 12",
        "06 12345678 / 038 1234567",
        "+90 532 123 45 67",
    ]
    .iter()
    .enumerate()
    {
        let (name, handle) = (
            format!("Iemand Proef {}", "x".repeat(at + 1)),
            format!("p-{at}"),
        );
        table.does(&[
            "circle", "add", &name, "--handle", &handle, "--phone", number,
        ]);
        assert_eq!(phone_of(&table, &handle), *number);
    }
}

#[test]
fn a_number_in_a_list_from_elsewhere_is_read_whatever_marks_stand_in_it() {
    let table = Table::with_case("family");
    let list = "naam;telefoon\n\
        Ans Een;\u{202A}+31 6 12345678\u{202C}\n\
        Bert Twee;+31\u{A0}6\u{A0}12345678\n\
        Cor Drie;06\u{2011}12345678\n\
        Dirk Vier;06\u{2013}12345678\n\
        Els Vijf;\u{200E}0612345678\n\
        Fem Zes;0800-2000\n\
        Guus Zeven;14 038\n";
    let ran = table.run_with(&["contacts", "import", "-"], list.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    let phones: Vec<&str> = case
        .people
        .iter()
        .filter_map(|it| it.phone.as_ref().map(ekc::domain::text::Phone::as_str))
        .collect();
    assert_eq!(
        phones,
        [
            "+31 6 12345678",
            "+31 6 12345678",
            "06-12345678",
            "06-12345678",
            "0612345678",
            "0800-2000",
            "14 038"
        ]
    );
    let ran = table.run_with(
        &["circle", "add", "--list", "-"],
        b"Gerda Vos; gezinsvoogd; ; 0800-2000\n",
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn a_nought_that_a_worksheet_ate_is_asked_about_and_else_told() {
    let table = Table::with_case("family");
    let add = |name: &'static str, handle: &'static str| {
        [
            "circle",
            "add",
            name,
            "--handle",
            handle,
            "--phone",
            "612345678",
        ]
    };
    let ran = table.does(&add("Oma Proef", "oma"));
    assert!(ran.err.contains("begint niet met een 0"), "{}", ran.err);
    assert_eq!(phone_of(&table, "oma"), "612345678", "nothing is guessed");
    let ran = table.does(&["circle", "edit", "oma", "--relation", "oma"]);
    assert!(
        !ran.err.contains("begint niet met een 0"),
        "it is told once: {}",
        ran.err
    );

    let (ran, seen) = table.answer_seeing(&add("Oom Proef", "oom"), &["ja"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(seen.contains("612345678"), "{seen}");
    assert_eq!(phone_of(&table, "oom"), "0612345678");
    let (ran, _) = table.answer_seeing(&add("Neef Proef", "neef"), &["nee"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert_eq!(
        phone_of(&table, "neef"),
        "612345678",
        "it stays as it was typed"
    );

    let list = b"naam;telefoon\r\nNicht Proef;612345679\r\nTante Proef;381234567\r\n";
    let ran = table.run_with(&["contacts", "import", "-"], list);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("begint niet met een 0"), "{}", ran.err);
}

#[test]
fn the_number_of_a_coordinator_without_its_nought_is_told_too() {
    let table = Table::with_case("family");
    let coordinator = "Mies Bakker; 612345678; mies@voorbeeld.nl";
    let ran = table.does(&["edit-case", "--coordinator", coordinator]);
    assert!(ran.err.contains("begint niet met een 0"), "{}", ran.err);
    let case = table.case("proef");
    assert!(case.coordinators[0].employer.is_none());
    table.does(&[
        "edit-case",
        "--coordinator",
        "Mies Bakker; 14 038; Bureau 24",
    ]);
    let case = table.case("proef");
    let mies = &case.coordinators[0];
    assert_eq!(mies.phone.as_ref().unwrap().as_str(), "14 038");
    assert_eq!(mies.employer.as_ref().unwrap().as_str(), "Bureau 24");
}
