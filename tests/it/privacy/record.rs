//! The record of processing: made from the file, and without a name of anybody in a case.

use super::after_the_conference;

#[test]
fn the_record_of_processing_is_made_from_the_file_and_names_nobody_of_a_case() {
    let mut table = after_the_conference();
    table.refuses(&["privacy", "record"], 7, "missing-answers");
    let made = ["privacy", "record", "--responsible", "Bureau Zonderen"];
    let text = table.does(&made).out;
    for part in [
        "Bureau Zonderen",
        "hoofdpersoon",
        "het plan van de kring",
        "versleuteld",
        "Hoe lang",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let json = table.does(&[&made[..], &["--json"]].concat());
    let record = json.json();
    assert_eq!(record["schema"], "ekc.processing-record/1");
    let data = record["data"].as_array().unwrap();
    assert!(data.iter().any(|it| it == "plan"), "{record}");
    let case = table.case("c01");
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|it: char| !it.is_alphabetic());
        words.map(str::to_lowercase).collect()
    };
    let said = words(&format!("{text} {}", json.out));
    let names = case.people.iter().map(|it| it.name.to_string());
    let coordinators = case.coordinators.iter().map(|it| it.name.to_string());
    for name in names.chain(coordinators) {
        let first = words(&name).into_iter().next().unwrap();
        assert!(!said.contains(&first), "{first} is in {text}");
    }
    let yaml = b"responsible: Bureau Zonderen\nofficer: Vera Wit\n";
    let ran = table.run_with(&["privacy", "verwerkingsregister", "--from", "-"], yaml);
    assert!(ran.code == 0 && ran.out.contains("Vera Wit"), "{}", ran.err);
    table.lang = "en";
    let text = table.does(&made).out;
    assert!(text.contains("the plan of the circle"), "{text}");
}
