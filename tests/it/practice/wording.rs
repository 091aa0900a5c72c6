//! The words of a question, of an agreement, and of a note.

use super::{
    LOOKING_BACK, day, does_and_tells, held, invited, is_found, refuses_paper, step, street,
};
use crate::desk::Table;

#[test]
fn the_wording_of_a_professional_is_remarked_on_and_never_proposed() {
    let table = Table::ready("familie");
    let add = ["circle", "add", "Hanneke Prins", "--role", "beroepskracht"];
    table.does(&add);
    let words = "Hoe zorgen we dat mevrouw de zaak verkoopt?";
    let code = "words-of-a-professional";
    does_and_tells(&table, &["question", words, "--by", "Hanneke"], code);
    assert_eq!(
        step(&table, "question")["command"],
        "ekc question --by hoofdpersoon-1"
    );
    let choose = ["question", "--choose", "1", "--chosen-by", "Ada"];
    does_and_tells(&table, &choose, code);
    assert!(is_found(&table, code));
    // Beside a question that was chosen, a wording is remarked on when it is noted.
    let own = ["question", "Hoe houd ik mijn zaak open?", "--by", "Ada"];
    table.does(&[&own[..], &["--chosen-by", "Ada"]].concat());
    assert!(!is_found(&table, code));
    let more = "Hoe gaat de zaak dicht voor de zomer?";
    does_and_tells(&table, &["question", more, "--by", "Hanneke"], code);
}

#[test]
fn a_solution_and_a_question_about_nothing_are_remarked_on_and_never_proposed() {
    let table = Table::ready("familie");
    for (words, code) in [
        ("Hoe komt mevrouw aan thuiszorg?", "question-holds-solution"),
        ("Hoe?", "question-not-concrete"),
        ("Moet Ada onder bewind?", "question-yes-or-no"),
    ] {
        does_and_tells(&table, &["question", words, "--by", "Ada"], code);
        assert_eq!(
            step(&table, "question")["command"],
            "ekc question --by hoofdpersoon-1"
        );
    }
    let good = "Wat is nodig om thuis te blijven wonen?";
    table.does(&["question", good, "--by", "Ada"]);
    assert_eq!(
        step(&table, "question")["command"],
        "ekc question --choose 4 --chosen-by hoofdpersoon-1"
    );
}

#[test]
fn in_a_street_a_complaint_about_somebody_is_remarked_on_where_it_is_noted() {
    let table = street();
    for (name, house) in [
        ("Bep Hoekstra", "Molenwerf 3"),
        ("Cees Laan", "Molenwerf 9"),
    ] {
        let add = ["circle", "add", name, "--relation", "bewoner"];
        table.does(&[&add[..], &["--household", house]].concat());
    }
    let visit = ["contact", "Bep", "--way", "bezoek", "--note"];
    let complaint = "Cees van nummer 9 steelt fietsen en is altijd dronken.";
    does_and_tells(
        &table,
        &[&visit[..], &[complaint]].concat(),
        "complaint-in-a-note",
    );
    does_and_tells(
        &table,
        &["inform", "view", "Bep", "--words", "Cees steelt fietsen."],
        "complaint-in-a-note",
    );
    table.does(&["undo"]);
    table.does(&["undo"]);
    table.does(&[&visit[..], &["Bep wil de fietsen binnen hebben."]].concat());
    assert!(!is_found(&table, "complaint-in-a-note"));
}

#[test]
fn everyone_and_a_group_are_asked_about_wherever_they_are_typed() {
    let mut table = invited();
    held(&mut table);
    let record = |who: &str| {
        let agreement = format!("{who}; houdt de winkel warm; elke dag");
        let form = ["record-plan", "--agreement", &agreement];
        table.run(&[&form[..], &LOOKING_BACK, &["--json"]].concat())
    };
    for (who, code) in [
        ("iedereen", "who-is-that"),
        ("Mirthe, we", "who-is-that"),
        ("werkgroep Stoep", "who-of-the-group"),
        ("Onbekend", "person-unknown"),
    ] {
        assert_eq!(record(who).failure()["code"], code, "{who}");
    }
    // A handle with a number is of one person, whatever word stands in it.
    let said = ["contact", "kring-9", "--way", "telefoon", "--reached", "ja"];
    let nobody = table.run(&[&said[..], &["--json"]].concat());
    assert_eq!(nobody.failure()["code"], "person-unknown", "{}", nobody.err);
    let yaml = b"agreement:\n  - what: warm houden\n    who: [de buren]\n    when: elke dag\n";
    let form = ["record-plan", "--from", "-"];
    let refused = table.refuses_with(&form, yaml, 5, "who-of-the-group");
    assert_eq!(refused.failure()["field"], "agreement[0].who[0]");
    // At the question it is asked once more: the second answer is who, the third when.
    let typed = ["de winkel warm houden", "iedereen", "Mirthe", "altijd"];
    let answers: Vec<&str> = typed.into_iter().chain([""; 11]).collect();
    let asked = table.answer(&["record-plan"], &answers);
    assert_eq!(asked.code, 0, "{}{}", asked.out, asked.err);
    assert!(
        is_found(&table, "vague-when"),
        "always says nothing of when: {}",
        asked.err
    );
}

#[test]
fn a_group_stands_in_the_case_by_the_name_of_its_contact_person() {
    let mut table = street();
    day(&table);
    let code = "group-without-contact";
    let club = ["circle", "add", "Tennisclub Oost", "--relation", "club"];
    does_and_tells(&table, &club, code);
    let check = table.does(&["check", "proef"]).out;
    let mends = "ekc circle edit club-1 --name NAAM";
    assert!(check.contains(mends), "{check}");
    let named = ["circle", "edit", "club-1", "--name", "Piet van Buren"];
    table.does(&[&named[..], &["--relation", "Tennisclub Oost"]].concat());
    assert!(!is_found(&table, code));
    // What holds of a person holds of who can be asked.
    table.does(&["invite", "Piet", "--explained", "vandaag"]);
    table.does(&["circle", "leave-alone", "Piet"]);
    table.on(2026, 3, 4);
    table.refuses(&["invite", "Tennisclub Oost"], 4, "left-alone-invited");
    // Who may never be approached is nobody's contact person.
    let never = ["circle", "leave-alone", "--name", "Karel Vos", "--never"];
    table.does(&never);
    let choir = ["circle", "add", "Koorvereniging Zon", "--handle", "koor"];
    does_and_tells(&table, &choir, code);
    let edit = ["circle", "edit", "koor", "--name", "Karel Vos"];
    table.refuses(&edit, 4, "never-to-be-added");
    // A guest at the door as well.
    table.on(2026, 3, 21);
    let guest = ["conference", "arrive", "--guest", "Werkgroep Groen"];
    does_and_tells(&table, &guest, code);
}

#[test]
fn who_names_people_is_no_we() {
    let mut table = invited();
    held(&mut table);
    let record = |who: &str| {
        let agreement = format!("{who}; wij houden de winkel warm; elke dag");
        let form = ["record-plan", "--agreement", &agreement];
        table.does(&[&form[..], &LOOKING_BACK].concat());
    };
    record("zus-1");
    assert!(is_found(&table, "vague-who"));
    table.does(&["undo"]);
    record("zus-1, broer-1");
    assert!(!is_found(&table, "vague-who"));
}

#[test]
fn a_refusal_names_what_was_typed_and_a_way_that_can_be_gone() {
    let mut table = invited();
    let never = ["circle", "leave-alone", "--name", "Karel Vos", "--never"];
    table.does(&never);
    table.on(2026, 3, 21);
    let guest = ["conference", "arrive", "--guest", "Karel Vos", "--handle"];
    let guest = [&guest[..], &["karel"]].concat();
    let refused = table.refuses(&guest, 4, "never-to-be-added").failure();
    assert_eq!(refused["field"], "--guest");
    // Nobody is noted while everything stops, so that is not what is proposed.
    let part = ["conference", "part", "1", "--at", "13:00"];
    let now = |table: &Table| {
        let refused = table.refuses(&part, 4, "nobody-is-there").failure();
        refused["now"].as_str().unwrap().to_owned()
    };
    assert!(now(&table).contains("arrive --all"), "{}", now(&table));
    table.does(&["consent", "Roos", "--withdraw"]);
    assert!(now(&table).contains("ekc status"), "{}", now(&table));
    // It is known which of the two it is.
    table.does(&["circle", "edit", "zus-1", "--died", "vandaag"]);
    let gone = refuses_paper(&table, "bevestiging", "zus-1", 8, "paper-gone");
    let what = gone.failure()["what"].as_str().unwrap().to_owned();
    assert!(
        what.contains("overleden") && !what.contains("beslissen"),
        "{what}"
    );
}
