//! The main job, as one run: the demo in both languages, and what it leaves behind.

use crate::desk::Table;

#[test]
fn the_demo_walks_an_invented_family_to_the_follow_up_in_either_language() {
    for lang in ["nl", "en"] {
        let mut table = Table::bare();
        table.lang = lang;
        let folder = table.folder.path().join("spel");
        std::fs::create_dir(&folder).unwrap();
        let ran = table.does(&["demo", "--keep", folder.to_str().unwrap()]);
        for word in ["record-plan", "followup call", "undo", "R17", "17:05"] {
            assert!(ran.out.contains(word), "{lang}: {word}");
        }
        assert!(folder.join("demo.ekc").exists());
        assert!(
            !ran.out.contains("[failure") && !ran.out.contains("[did"),
            "{lang}"
        );
    }
}

#[test]
fn who_looks_at_the_demo_on_a_screen_goes_on_a_part_at_a_time_and_may_end_it() {
    let mut table = Table::bare();
    table.screen = Some(80);
    let folder = table.folder.path().join("spel");
    std::fs::create_dir(&folder).unwrap();
    let demo = ["demo", "--keep", folder.to_str().unwrap()];
    let (ran, seen) = table.answer_seeing(&demo, &["", ":stop"]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert_eq!(seen.matches("Enter: verder").count(), 2, "{seen}");
    assert!(ran.out.contains("vertelt wie zij is"), "{}", ran.out);
    assert!(!ran.out.contains("Binnen een paar dagen"), "{}", ran.out);
}

#[test]
fn the_demo_shows_the_same_commands_in_both_languages() {
    let verbs = |script: &str| -> Vec<String> {
        script
            .lines()
            .filter(|line| line.starts_with("ekc "))
            .map(|line| {
                line.split(' ')
                    .take_while(|word| {
                        !word.starts_with('"') && !word.starts_with('-') && !word.contains("-1")
                    })
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect()
    };
    let (dutch, english) = (
        include_str!("../../src/words/nl/demo.script"),
        include_str!("../../src/words/en/demo.script"),
    );
    let first_two = |all: Vec<String>| -> Vec<String> {
        all.iter()
            .map(|verb| verb.split(' ').take(2).collect::<Vec<_>>().join(" "))
            .collect()
    };
    assert_eq!(first_two(verbs(dutch)), first_two(verbs(english)));
}
