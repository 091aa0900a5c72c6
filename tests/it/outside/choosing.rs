//! Who of a file of addresses comes into a case: those that are chosen, once, and not the mistakes.

use crate::desk::Table;

const CARDS: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan Proef\r\nTEL:0612345678\r\nEND:VCARD\r\n\
                     BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan Proef\r\nTEL:0687654321\r\nEND:VCARD\r\n\
                     BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Truus Proef\r\nEND:VCARD\r\n";

/// A table of so many people.
fn many(count: usize) -> String {
    let rows: String = (1..=count)
        .map(|at| format!("Nel Nieuw{at:03}\n"))
        .collect();
    format!("naam\n{rows}")
}

/// The names in the case, without Ada.
fn names(table: &Table) -> Vec<String> {
    let people = table.case("proef").people;
    let others = people.iter().filter(|it| it.name.as_str() != "Ada Proef");
    others.map(|it| it.name.to_string()).collect()
}

fn file(table: &Table, text: &str) -> String {
    let path = table.folder.path().join("adressen.csv");
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

#[test]
fn nobodys_whole_telephone_ends_in_a_case_by_a_command_without_a_choice() {
    let table = Table::ready("family");
    let import = ["contacts", "import", "-"];
    let list = many(41);
    table.refuses_with(&import, list.as_bytes(), 7, "contacts-choose");
    let only = |who: &'static str| [&import[..], &["--only", who]].concat();
    table.refuses_with(&only("42"), list.as_bytes(), 3, "contacts-number");
    table.refuses_with(&only("5-3"), list.as_bytes(), 3, "contacts-number");
    table.refuses_with(&only("Wietske"), list.as_bytes(), 3, "contacts-nobody-so");
    let ran = table.run_with(&only("2,4-5,nieuw007"), list.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        names(&table),
        [
            "Nel Nieuw002",
            "Nel Nieuw004",
            "Nel Nieuw005",
            "Nel Nieuw007"
        ]
    );
    let ran = table.run_with(&only("alle"), list.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("Staan er al"), "{}", ran.err);
    assert_eq!(names(&table).len(), 41);
}

#[test]
fn at_a_terminal_it_is_shown_who_are_in_the_file_and_asked_who_come_in() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Nel Nieuw003", "--handle", "nel"]);
    let path = file(&table, &many(5));
    let answers = ["", "7", "Wietske", "2, nieuw004"];
    let (ran, seen) = table.answer_seeing(&["contacts", "import", &path], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(
        ran.out.contains("Nel Nieuw005") && ran.out.contains("staat er al: nel"),
        "{}",
        ran.out
    );
    assert!(
        seen.contains("Dat nummer staat niet in de lijst")
            && seen.contains("Zo heet niemand in dit bestand"),
        "{seen}"
    );
    assert_eq!(
        names(&table),
        ["Nel Nieuw003", "Nel Nieuw002", "Nel Nieuw004"]
    );
    let before = table.content();
    let ran = table.answer(&["contacts", "import", &path], &[":stop"]);
    assert_eq!((ran.code, table.content()), (130, before));
}

#[test]
fn who_is_there_already_is_passed_over_and_told() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Truus Proef", "--handle", "oma"]);
    let import = ["contacts", "import", "-"];
    let ran = table.run_with(&import, CARDS.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        ran.err.contains("Staat er al en is overgeslagen: oma."),
        "{}",
        ran.err
    );
    assert_eq!(names(&table), ["Truus Proef", "Jan Proef", "Jan Proef"]);
    table.refuses_with(&import, CARDS.as_bytes(), 6, "contacts-nobody-new");
    let with_accents = "naam;telefoon\nTrúús proef;0611111111\n";
    table.refuses_with(&import, with_accents.as_bytes(), 6, "contacts-nobody-new");
}

#[test]
fn a_father_and_a_son_of_one_name_come_in_with_handles_of_their_own() {
    let table = Table::ready("family");
    let ran = table.run_with(
        &["contacts", "import", "-", "--only", "Jan"],
        CARDS.as_bytes(),
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let people = table.case("proef").people;
    let numbers: Vec<(&str, &str)> = people
        .iter()
        .filter(|it| it.name.as_str() == "Jan Proef")
        .map(|it| (it.handle.as_str(), it.phone.as_ref().unwrap().as_str()))
        .collect();
    let phones: Vec<&str> = numbers.iter().map(|(_, phone)| *phone).collect();
    assert_eq!(phones, ["0612345678", "0687654321"]);
    assert_ne!(numbers[0].0, numbers[1].0);
    let twice = "naam;telefoon\nNel Nieuw;0612345670\nNel Nieuw;06-12345670\n";
    let ran = table.run_with(&["contacts", "import", "-"], twice.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let nels = names(&table).iter().filter(|it| *it == "Nel Nieuw").count();
    assert_eq!(nels, 1, "one person who stands twice in a list");
}

#[test]
fn all_mistakes_are_told_at_once_and_the_good_ones_can_come_in_without_them() {
    let table = Table::ready("family");
    let list = "naam;telefoon;e-mail\nNel Nieuw;0612345678;\nPiet Peer;06;\n;0612345679;\n\
                Wim Wilg;;geen adres\nRik Roos;0612345670;\n";
    let import = ["contacts", "import", "-"];
    let failure = table
        .refuses_with(&import, list.as_bytes(), 5, "contacts-mistakes")
        .failure();
    assert_eq!(failure["line"].as_u64(), Some(3));
    assert!(
        failure["what"].as_str().unwrap().contains("3-5"),
        "{failure}"
    );
    let ran = table.run_with(&import, list.as_bytes());
    for told in [
        "regel 3, kolom 2: ",
        "regel 4, kolom 1: ",
        "regel 5, kolom 3: ",
        "--skip-bad",
    ] {
        assert!(ran.err.contains(told), "{told}: {}", ran.err);
    }
    assert!(
        !ran.err.contains("(--") && !ran.err.contains("(phone)"),
        "{}",
        ran.err
    );
    let ran = table.run_with(
        &["contacts", "import", "-", "--only", "1,3", "--dry-run"],
        list.as_bytes(),
    );
    assert_eq!(ran.code, 5, "who was chosen does not fit: {}", ran.err);
    let ran = table.run_with(&[&import[..], &["--skip-bad"]].concat(), list.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        ran.err.contains("3 regels zijn overgeslagen"),
        "{}",
        ran.err
    );
    assert_eq!(names(&table), ["Nel Nieuw", "Rik Roos"]);
}

#[test]
fn a_trial_says_who_would_come_in_and_who_is_there() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Truus Proef", "--handle", "oma"]);
    let before = table.content();
    let trial = ["contacts", "import", "-", "--dry-run"];
    let ran = table.run_with(&trial, CARDS.as_bytes());
    assert!(
        ran.out.contains("staat er al: oma") && ran.err.contains("deze 2 mensen"),
        "{}{}",
        ran.out,
        ran.err
    );
    let json = table
        .run_with(&[&trial[..], &["--json"]].concat(), CARDS.as_bytes())
        .json();
    assert_eq!(json["people"].as_array().unwrap().len(), 2);
    assert_eq!(json["there"][0], "oma");
    assert_eq!(table.content(), before);
}

#[test]
fn parents_on_one_row_are_not_taken_as_one_person_in_silence() {
    let table = Table::ready("family");
    let list = "naam;telefoon\nJan en Marie Bos;038-1234567\nNel Nieuw;0612345670\n";
    let import = ["contacts", "import", "-"];
    table.refuses_with(&import, list.as_bytes(), 5, "contacts-two-names");
    let skipped = [&import[..], &["--skip-bad"]].concat();
    let ran = table.run_with(&skipped, list.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        ran.err.contains("regel 2, kolom 1: In één rij"),
        "{}",
        ran.err
    );
    assert_eq!(names(&table), ["Nel Nieuw"]);
    let split = [&import[..], &["--split-pairs", "ja"]].concat();
    let ran = table.run_with(&split, list.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("vraag van wie ze zijn"), "{}", ran.err);
    assert_eq!(names(&table), ["Nel Nieuw", "Jan Bos", "Marie Bos"]);
    let people = table.case("proef").people;
    let reached = people
        .iter()
        .filter(|it| it.name.as_str().ends_with(" Bos"));
    assert!(
        reached
            .map(|it| it.phone.as_ref().unwrap().as_str())
            .eq(["038-1234567", "038-1234567"])
    );
}

#[test]
fn a_number_is_that_of_the_row_also_where_two_people_are_made_of_one_before_it() {
    let list = "naam\nJan en Marie Bos\nNel Nieuw\nKees Klaver\n";
    let import = ["contacts", "import", "-", "--split-pairs", "ja", "--only"];
    for (number, expected) in [
        ("2", &["Nel Nieuw"][..]),
        ("1,3", &["Jan Bos", "Marie Bos", "Kees Klaver"][..]),
    ] {
        let table = Table::ready("family");
        let ran = table.run_with(&[&import[..], &[number]].concat(), list.as_bytes());
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert_eq!(names(&table), expected);
    }
}

#[test]
fn at_a_terminal_it_is_asked_whether_two_names_are_two_people() {
    for (answer, expected) in [
        ("2", &["Jan Bos", "Marie Bos"][..]),
        ("1", &["Jan en Marie Bos"][..]),
    ] {
        let table = Table::ready("family");
        let path = file(&table, "naam;telefoon\nJan en Marie Bos;038-1234567\n");
        let answers = [answer, "alle"];
        let count = expected.len();
        let (ran, seen) = table.answer_seeing(&["contacts", "import", &path], &answers[..count]);
        assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
        assert!(seen.contains("Jan en Marie Bos"), "{seen}");
        assert_eq!(names(&table), expected);
    }
}

#[test]
fn a_name_of_two_people_is_told_when_it_is_typed_or_stands_in_a_pasted_list() {
    let table = Table::ready("family");
    let told = "heeft een naam van twee mensen";
    let ran = table.does(&["circle", "add", "Jan en Marie Bos"]);
    assert!(ran.err.contains(told), "{}", ran.err);
    let list = "Piet & Els Peer; buren\nNel Nieuw; buur\n";
    let ran = table.run_with(&["circle", "add", "--list", "-"], list.as_bytes());
    assert_eq!(
        (ran.code, ran.err.matches(told).count()),
        (0, 1),
        "{}",
        ran.err
    );
    let ran = table.does(&["circle", "add", "Henk Ende"]);
    assert!(!ran.err.contains(told), "{}", ran.err);
}
