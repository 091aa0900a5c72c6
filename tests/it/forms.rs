//! Three ways in, one form: flags, YAML and answers to questions record the same.

use crate::desk::Table;
use ekc::ui::ask::{Listed, Reading, read_choice};
use ekc::words::{Language, Words};

const PLAN: &str = "
agreement:
  - what: elke week bellen
    who: [ada]
    when: elke zondag
    words: Wij laten haar niet los.
what_if:
  - when: het misgaat
    then: bellen wij elkaar
evaluation: 2-5-2026
convener: ada
";

fn with_conference() -> Table {
    let table = Table::ready("family");
    table.does(&[
        "conference",
        "set",
        "--date",
        "2026-03-02",
        "--place",
        "Buurthuis",
    ]);
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    table
}

#[test]
fn a_plan_given_by_flags_by_yaml_and_by_answers_is_the_same_plan() {
    let by_flags = with_conference();
    by_flags.does(&[
        "record-plan",
        "--agreement",
        "ada; elke week bellen; elke zondag",
        "--what-if",
        "het misgaat; bellen wij elkaar",
        "--evaluation",
        "2-5-2026",
        "--convener",
        "ada",
    ]);
    let by_yaml = with_conference();
    let yaml = PLAN.replace("    words: Wij laten haar niet los.\n", "");
    assert_eq!(
        by_yaml
            .run_with(&["record-plan", "--from", "-"], yaml.as_bytes())
            .code,
        0
    );
    let by_answers = with_conference();
    let answers = [
        "elke week bellen",
        "ada",
        "elke zondag",
        "", // no more agreements
        "", // own words
        "het misgaat",
        "bellen wij elkaar",
        "", // one what-if, no more
        "2-5-2026",
        "", // where
        "ada",
    ];
    let ran = by_answers.answer(&["record-plan"], &answers);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(by_flags.content(), by_yaml.content());
    assert_eq!(by_flags.content(), by_answers.content());
}

#[test]
fn a_flag_wins_over_the_file_and_its_mistake_is_not_looked_for_there() {
    let table = with_conference();
    let failed = table.run_with(
        &[
            "record-plan",
            "--from",
            "-",
            "--evaluation",
            "31 februari",
            "--json",
        ],
        PLAN.as_bytes(),
    );
    assert_eq!(failed.code, 5);
    assert!(failed.failure()["line"].is_null(), "{}", failed.err);
    assert_eq!(
        table
            .run_with(
                &["record-plan", "--from", "-", "--evaluation", "9-5-2026"],
                PLAN.as_bytes()
            )
            .code,
        0
    );
    assert_eq!(
        table.case("proef").plans[0]
            .evaluation_on
            .unwrap()
            .to_string(),
        "2026-05-09"
    );
}

#[test]
fn without_a_terminal_a_missing_answer_names_its_flag() {
    let table = Table::with_case("family");
    let ran = table.refuses(&["requirement"], 7, "missing-answers");
    assert!(ran.err.contains("EIS, --set-by"), "{}", ran.err);
    table.refuses(&["requirement", "--no-input"], 7, "missing-answers");
}

#[test]
fn a_number_in_the_place_of_a_name_is_asked_again_at_that_question() {
    for answers in [
        &[
            "familie",
            "hoofdpersoon",
            "06 12345678",
            "Ada Proef",
            ":stop",
        ][..],
        &[
            "herstel",
            "hoofdpersoon",
            "Ada Proef",
            "",
            "0612345678",
            ":stop",
        ],
    ] {
        let (ran, seen) = Table::new().answer_seeing(&["new-case"], answers);
        assert_eq!(ran.code, 130, "{}\n{seen}", ran.err);
        let refusals = seen.matches("hoort minstens één letter").count();
        assert_eq!(refusals, 1, "{seen}");
    }
}

#[test]
fn an_answer_that_cannot_be_understood_is_asked_again() {
    let table = Table::with_case("family");
    let ran = table.answer(
        &["circle", "add"],
        &[
            "1234",
            "Bea Bos",
            "buurvrouw",
            "1", // tie
            "1", // role
            "1", // younger than eighteen
            "6", // the telephone, from the summary
            "geen nummer",
            "0612345678",
            "",
            "",
        ],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    assert_eq!(
        case.people[1].phone.as_ref().unwrap().as_str(),
        "0612345678"
    );
    assert_eq!(case.people[1].handle.as_str(), "buurvrouw-1");
}

#[test]
fn stopping_halfway_through_the_questions_records_nothing() {
    let table = Table::with_case("family");
    let before = table.content();
    let ran = table.answer(&["circle", "add"], &["Bea Bos"]);
    assert_eq!(ran.code, 130);
    assert_eq!(table.content(), before);
}

#[test]
fn the_passphrase_is_asked_twice_and_its_strength_is_told() {
    let table = Table::bare();
    let (mut world, caught) = table.world(
        b"",
        Box::new(ekc::ui::ask::Scripted::new(&[
            "kort",
            "anders",
            "vier gewone woorden samen",
            "vier gewone woorden samen",
        ])),
    );
    world.env.remove("EKC_PASSPHRASE_COMMAND");
    let code = ekc::run(world, vec!["ekc".into(), "init".into()]);
    assert_eq!(code, 0, "{:?}", caught());
    assert!(table.path().exists());
}

#[test]
fn sixty_households_come_in_as_one_pasted_list_and_one_step_back() {
    let table = Table::with_case("neighbourhood");
    let list: String = (1..=60)
        .map(|number| {
            format!(
                "Bewoner {}{number}; ; Kade {number}; 06123456{number:02}\n",
                "Familie "
            )
        })
        .collect();
    let before = table.content();
    let ran = table.run_with(&["circle", "add", "--list", "-"], list.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(table.case("proef").people.len(), 61);
    table.does(&["undo"]);
    assert_eq!(table.content(), before);
}

#[test]
fn a_mistake_in_a_pasted_list_names_its_line_and_nobody_is_added() {
    let table = Table::with_case("neighbourhood");
    let ran = table.refuses_with(
        &["circle", "add", "--list", "-"],
        b"Ans Bos\nBert Bos;;;06\n",
        5,
        "phone-impossible",
    );
    assert_eq!(ran.failure()["line"], 2);
}

#[test]
fn a_whole_plan_is_not_lost_for_one_day_that_cannot_be() {
    let table = with_conference();
    let answers = [
        "elke week bellen",
        "ada",
        "elke zondag",
        "", // one agreement
        "",
        "", // own words, what if
        "2-3-2026",
        "",
        "",         // the evaluation on the day of the plan itself
        "2-5-2026", // asked again
    ];
    let ran = table.answer(&["record-plan"], &answers);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        table.case("proef").plans[0]
            .evaluation_on
            .unwrap()
            .to_string(),
        "2026-05-02"
    );
}

#[test]
fn a_day_that_does_not_exist_is_noticed_at_the_question() {
    let table = with_conference();
    let answers = [
        "elke week bellen",
        "ada",
        "31 februari",
        "elke zondag",
        "", // one agreement
        "",
        "", // own words, what if
        "2-5-2026",
        "",
        "",
    ];
    let ran = table.answer(&["record-plan"], &answers);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        table.case("proef").agreements[0].when_words.as_str(),
        "elke zondag"
    );
}

#[test]
fn what_is_edited_without_saying_what_is_asked_one_by_one() {
    let table = Table::with_case("family");
    let ran = table.answer(
        &["circle", "edit", "ada"],
        &[
            "",
            "",
            "1",
            "1",
            "06 11112222",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        table.case("proef").people[0]
            .phone
            .as_ref()
            .unwrap()
            .as_str(),
        "06 11112222"
    );
    let ran = table.answer(
        &["edit-case"],
        &[
            "2", "1", "", "1", "1", "", "", "Zonderen", "", "", "", "1", "", "", "", "", "",
        ],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    assert_eq!(
        (
            case.reasons.len(),
            case.application.municipality.unwrap().as_str().to_owned()
        ),
        (1, "Zonderen".to_owned())
    );
    // What is said by a flag is not asked.
    table.does(&["circle", "edit", "ada", "--phone", "06 33334444"]);
}

#[test]
fn what_cannot_be_understood_is_told_back_to_who_just_typed_it() {
    let table = Table::ready("family");
    let answers = ["vorige week", "za 28 mrt", "half drie", "14:00", "Kerk", ""];
    let (ran, seen) = table.answer_seeing(&["conference", "set"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    for typed in ["vorige week", "half drie"] {
        assert!(seen.contains(typed), "{typed}\n{seen}");
    }
}

#[test]
fn a_new_case_does_not_lose_its_answers_for_one_that_cannot_be() {
    let table = Table::new();
    let answers = [
        "1",
        "1",
        "Ada Proef",
        "Ada Proef",
        "", // the same main person twice
        "1",
        "",
        "1",
        "",
        "1", // the rest
        "Bo Bos",
        "", // the second is asked again
    ];
    let ran = table.answer(&["new-case"], &answers);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(table.case("2026-01").people.len(), 2);
}

#[test]
fn nobody_answers_questions_about_what_cannot_be_yet() {
    let table = Table::with_case("family");
    for args in [
        &["followup", "call", "ada"][..],
        &["followup", "meeting"],
        &["record-plan"],
    ] {
        assert_eq!(table.answer(args, &["nooit gevraagd"]).code, 4, "{args:?}");
    }
}

/// Every closed list: its name, and its values as stored word and Dutch word.
fn closed_lists() -> Vec<(String, Vec<(&'static str, &'static str)>)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let text: &'static str = String::leak(std::fs::read_to_string(path).unwrap());
        for block in text.split("choices! {").skip(1) {
            let lines: Vec<&'static str> = block
                .split("\n}")
                .next()
                .unwrap()
                .lines()
                .filter(|line| !line.trim_start().starts_with("///"))
                .collect();
            let Some(name) = lines
                .iter()
                .find_map(|line| line.split_once(", \"")?.1.strip_suffix("\":"))
            else {
                continue;
            };
            let values: Vec<_> = lines
                .iter()
                .filter_map(|line| {
                    let (_, words) = line.split_once("= \"")?;
                    let (code, rest) = words.split_once("\" | \"")?;
                    Some((code, rest.split('"').next()?))
                })
                .collect();
            found.push((name.to_owned(), values));
        }
    }
    assert!(
        found.len() > 25,
        "the search found too few lists: {found:?}"
    );
    found
}

/// Words as a person would say they are the same.
pub(crate) fn plainly(text: &str) -> String {
    let text: String = text
        .to_lowercase()
        .chars()
        .map(|letter| match letter {
            'ë' | 'é' => 'e',
            'ö' => 'o',
            'ï' => 'i',
            letter if letter.is_alphanumeric() => letter,
            _ => ' ',
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_word_typed_at_a_list_is_the_line_it_names_or_none() {
    let lists = closed_lists();
    for (language, skip) in [(Language::Dutch, "overslaan"), (Language::English, "skip")] {
        let words = Words::new(language);
        let label = |list: &str, code: &str| words.named(&format!("{list}-{code}"));
        let mut every_word: Vec<String> = ["j", "k", "q", "h", "l", " ", "0", "99", "-1"]
            .map(str::to_owned)
            .to_vec();
        for (name, values) in &lists {
            for (code, dutch) in values {
                every_word.extend([label(name, code), (*code).to_owned(), (*dutch).to_owned()]);
            }
        }
        for (name, values) in &lists {
            // With the line that leaves it open, and without.
            for open in [0, 1] {
                let mut spoken: Vec<Vec<String>> = vec![vec![
                    skip.to_owned(),
                    "skip".to_owned(),
                    "overslaan".to_owned(),
                ]];
                let mut lines = vec![Listed::new(skip.to_owned(), &["skip", "overslaan"])];
                for (code, dutch) in values {
                    let label = label(name, code);
                    spoken.push([label.as_str(), *code, *dutch].map(plainly).to_vec());
                    lines.push(Listed::new(label, &[*code, *dutch]));
                }
                let (spoken, lines) = (&spoken[1 - open..], &lines[1 - open..]);
                for (at, (code, dutch)) in values.iter().enumerate() {
                    let place = at + open;
                    for typed in [
                        label(name, code),
                        label(name, code).to_uppercase(),
                        (*code).to_owned(),
                        (*dutch).to_owned(),
                        format!(" {} ", dutch.replace('-', " ")),
                        (place + 1).to_string(),
                    ] {
                        assert_eq!(
                            read_choice(&typed, lines),
                            Reading::Chosen(place),
                            "{name}: {typed}"
                        );
                    }
                }
                for typed in &every_word {
                    let Reading::Chosen(place) = read_choice(typed, lines) else {
                        continue;
                    };
                    let said = plainly(typed);
                    let whole = |words: &Vec<String>| words.contains(&said);
                    let begins =
                        |words: &Vec<String>| words.iter().any(|word| word.starts_with(&said));
                    let others = || {
                        spoken
                            .iter()
                            .enumerate()
                            .filter(|(at, _)| *at != place)
                            .map(|(_, words)| words)
                    };
                    assert!(
                        whole(&spoken[place]) && !others().any(whole)
                            || begins(&spoken[place]) && !others().any(begins),
                        "{name}: {typed} was taken for {:?}",
                        spoken[place]
                    );
                }
            }
        }
    }
}

#[test]
fn yes_is_yes_and_no_is_no_in_either_language() {
    for (lang, typed, reached) in [
        ("nl", "ja", true),
        ("nl", "nee", false),
        ("nl", "n", false),
        ("nl", "yes", true),
        ("nl", "no", false),
        ("nl", "1", true),
        ("en", "nee", false),
        ("en", "ja", true),
        ("en", "NO", false),
    ] {
        let mut table = Table::with_case("family");
        table.lang = lang;
        let ran = table.answer(&["contact", "ada", "--way", "visit"], &[typed, "", ""]);
        assert_eq!(ran.code, 0, "{typed}: {}", ran.err);
        let case = table.case("proef");
        assert_eq!(case.contacts.last().unwrap().reached, reached, "{typed}");
    }
}

#[test]
fn what_is_not_in_the_list_is_asked_again_and_enter_alone_answers_nothing() {
    let table = Table::with_case("family");
    let ran = table.answer(
        &["contact", "ada", "--way", "bezoek"],
        &["", "k", "j k", "3", "wijkteam", "nee", "", ""],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!table.case("proef").contacts.last().unwrap().reached);
    let before = table.content();
    let ran = table.answer(&["contact", "ada", "--way", "bezoek"], &["", ""]);
    assert_eq!(ran.code, 130);
    assert_eq!(table.content(), before);
}

#[test]
fn what_is_pasted_is_one_answer_with_its_line_ends() {
    let table = Table::with_case("family");
    let pasted = "Hoe kan Ada thuis wonen?\nEn wie helpt daarbij?";
    let ran = table.answer(&["question"], &[pasted, "ada", "", ""]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    assert_eq!(case.questions.last().unwrap().words.as_str(), pasted);
    // Where one line is asked, the lines come behind each other.
    let ran = table.answer(
        &["circle", "add"],
        &["Bea Bos", "de\n  buurvrouw\n", "buur", "nee", "", ""],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    let relation = case.people.last().unwrap().relation.clone();
    assert_eq!(relation.unwrap().as_str(), "de buurvrouw");
}

#[test]
fn several_reasons_are_chosen_by_their_words_until_the_list_is_done() {
    let table = Table::with_case("family");
    let ran = table.answer(
        &["edit-case"],
        &[
            "schulden",
            "ruzie",
            "schulden",
            "klaar",
            "",
            "overslaan",
            "overslaan",
            "",
            "",
            "Zonderen",
            "",
            "",
            "",
            "overslaan",
            "",
            "",
            "",
            "",
            "",
        ],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let reasons = table.case("proef").reasons;
    assert_eq!(reasons.len(), 2, "{reasons:?}");
}
