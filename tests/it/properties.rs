//! What holds for any course of events: undo and redo, export and import,
//! and bytes that make no sense.

use crate::desk::Table;
use proptest::prelude::*;

/// Commands that are legal or refused as the case stands; either way the file must stay whole.
fn command() -> impl Strategy<Value = Vec<String>> {
    let person = prop::sample::select(vec!["ada", "oma", "buur", "vos", "1", "2", "nicht-1"]);
    let day = prop::sample::select(vec!["1-3-2026", "2-3-2026", "gisteren", "vandaag"]);
    let number = prop::sample::select(vec!["1", "2", "3"]);
    let typed = |words: &str| words.split('|').map(str::to_owned).collect::<Vec<String>>();
    (0usize..36, person.clone(), person, day, number).prop_map(
        move |(which, person, other, day, number)| {
            let line = match which {
                0 => format!("circle|add|Oma Proef|--handle|oma|--named-by|{person}"),
                1 => format!("circle|add|Buur Proef|--handle|buur|--on|{day}"),
                2 => "circle|add|Gerda Vos|--handle|vos|--role|professional".to_owned(),
                3 => format!("circle|add|Nicht Proef|--relation|nicht|--named-by|{other}"),
                4 => format!("circle|edit|{person}|--phone|0612345678"),
                5 => format!("circle|named-by|{person}|{other}"),
                6 => format!("consent|{person}|yes|--on|{day}"),
                7 => format!("consent|{person}|--withdraw"),
                8 => format!("question|Wat helpt {number}?|--by|{person}|--on|{day}"),
                9 => format!("question|--choose|{number}|--chosen-by|{person}"),
                10 => format!("requirement|Eis {number}|--set-by|{person}"),
                11 => format!("invite|{person}|{other}|--explained|{day}"),
                12 => format!("answer|{person}|yes|--on|{day}"),
                13 => format!("contact|{person}|--way|visit|--on|{day}"),
                14 => format!("inform|ask|Weten {number}|--wanted-by|{person}|--of|{other}"),
                15 => format!("inform|receive|{number}"),
                16 => "inform|share|--all".to_owned(),
                17 => "conference|dates|--add|5-3-2026|--add|6-3-2026".to_owned(),
                18 => format!("conference|can|{person}|--yes|{number}"),
                19 => format!("conference|set|--date|{day}|--place|Buurthuis"),
                20 => format!("conference|arrive|{person}|{other}"),
                21 => "conference|end|plan".to_owned(),
                22 => format!("record-plan|--agreement|{person}, {other}; bellen; elke week"),
                23 => format!("plan|amend|--why|anders|--agreement|{person}; koken; elke week"),
                24 => "plan|share|--all|--because|haast".to_owned(),
                25 => "conference|new".to_owned(),
                26 => "edit-case|--coordinator|Mies Bakker|--independent".to_owned(),
                27 => format!("circle|apart|{person}|{other}|--order|wish"),
                28 => format!("circle|apart|{person}|{other}|--lift"),
                29 => format!(
                    "circle|exclude|{person}|--reason|te veel|--decided-by|Ada|--instead|letter"
                ),
                30 => format!("circle|leave-alone|{person}"),
                31 => format!("consent|{person}|--by|{other}|--refuse"),
                32 => format!("circle|authority|{person}|--held-by|{other}|--kind|representative"),
                33 => format!("requirement|--told|{number}|--to|{person}"),
                34 => "waive|question|--reason|later".to_owned(),
                _ => "waive|question|--again".to_owned(),
            };
            typed(&line)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        max_shrink_iters: 60,
        ..ProptestConfig::default()
    })]

    #[test]
    fn taking_everything_back_and_doing_it_again_gives_the_file_back(
        commands in prop::collection::vec(command(), 1..22),
    ) {
        let table = Table::with_case("family");
        let mut states = vec![table.content()];
        for command in &commands {
            let args: Vec<&str> = command.iter().map(String::as_str).collect();
            let ran = table.run(&args);
            let now = table.content();
            if ran.code == 0 {
                prop_assert_ne!(&now, states.last().unwrap());
                states.push(now);
            } else {
                prop_assert_eq!(
                    &now,
                    states.last().unwrap(),
                    "refused and yet changed: {:?}",
                    command
                );
            }
        }
        for state in states.iter().rev().skip(1) {
            table.does(&["undo"]);
            prop_assert_eq!(&table.content(), state);
        }
        for state in &states[1..] {
            table.does(&["redo"]);
            prop_assert_eq!(&table.content(), state);
        }
        prop_assert_eq!(table.run(&["redo"]).code, 3);
    }

    #[test]
    fn status_and_check_after_taking_back_say_what_they_said_before(
        commands in prop::collection::vec(command(), 1..16),
    ) {
        let table = Table::with_case("family");
        let tell = || (table.does(&["status", "--json"]).out, table.does(&["check", "--json"]).out);
        for command in &commands {
            let before = tell();
            let args: Vec<&str> = command.iter().map(String::as_str).collect();
            if table.run(&args).code == 0 {
                table.does(&["undo"]);
                prop_assert_eq!(&tell(), &before, "{:?}", command);
                table.does(&["redo"]);
            }
        }
    }

    #[test]
    fn what_is_exported_is_imported_and_exported_again_to_the_letter(
        commands in prop::collection::vec(command(), 1..22),
    ) {
        let table = Table::with_case("family");
        for command in &commands {
            let args: Vec<&str> = command.iter().map(String::as_str).collect();
            let _ = table.run(&args);
        }
        let first = table.does(&["export"]).out;
        let elsewhere = Table::new();
        let ran = elsewhere.run_with(&["import", "-"], first.as_bytes());
        prop_assert_eq!(ran.code, 0, "{}", ran.err);
        prop_assert_eq!(elsewhere.does(&["export"]).out, first);
    }

    #[test]
    fn a_case_bitten_anywhere_is_refused_or_read_and_never_a_panic(
        at in 0usize..4000,
        byte in any::<u8>(),
    ) {
        let mut bytes = include_bytes!("../data/every-list.yaml").to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        let mut whole = b"schema: ekc.case/1\ncase:\n".to_vec();
        for line in bytes.split(|byte| *byte == b'\n') {
            whole.extend_from_slice(b"  ");
            whole.extend_from_slice(line);
            whole.push(b'\n');
        }
        let _ = ekc::exchange::yaml::read_case(&whole);
    }
}

#[test]
fn a_new_command_after_taking_back_closes_the_way_forth() {
    let table = Table::with_case("family");
    table.does(&["consent", "ada", "yes"]);
    table.does(&["undo"]);
    table.does(&["contact", "ada", "--way", "visit"]);
    table.refuses(&["redo"], 3, "nothing-to-redo");
    table.does(&["undo"]);
    table.does(&["redo"]);
    assert!(
        table.case("proef").consents.is_empty(),
        "what was taken back before does not come back"
    );
    table.does(&["undo"]);
    table.does(&["undo"]);
    table.refuses(&["undo"], 3, "nothing-to-undo");
    table.does(&["redo"]);
    assert_eq!(table.case("proef").people.len(), 1);
}

#[test]
fn every_list_of_a_case_survives_export_and_import() {
    let whole: String = std::iter::once("schema: ekc.case/1\ncase:\n".to_owned())
        .chain(
            include_str!("../data/every-list.yaml")
                .lines()
                .map(|line| format!("  {line}\n")),
        )
        .collect();
    let table = Table::new();
    let ran = table.run_with(&["import", "-"], whole.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let first = table.does(&["export"]).out;
    let again = table.run_with(&["import", "-", "--as", "kopie"], first.as_bytes());
    assert_eq!(again.code, 0, "{}", again.err);
    assert_eq!(
        table
            .does(&["export", "kopie"])
            .out
            .replace("handle: kopie", "handle: proef"),
        first
    );
    assert_eq!(
        serde_yaml::from_str::<serde_json::Value>(&first).unwrap()["case"]
            .as_object()
            .unwrap()
            .len(),
        ekc::domain::Case::LISTS.len()
    );
}
