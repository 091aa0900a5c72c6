//! What leeshulp says about a text, and above all what it leaves alone.

use ekc::language::reading::{AdviceKind, LONGEST_SENTENCE, advice};

const CASES: [(&str, &str); 2] = [
    ("nl", include_str!("../data/reading/nl.txt")),
    ("en", include_str!("../data/reading/en.txt")),
];

/// What is expected, and the text.
fn cases(file: &str) -> impl Iterator<Item = (&str, String)> {
    let lines = file
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| {
        line.split_once(" | ")
            .map(|(expected, text)| (expected, text.replace("\\n", "\n")))
            .unwrap()
    })
}

fn told(text: &str, language: &str) -> String {
    let one = |it: ekc::language::reading::Advice| match it.kind {
        AdviceKind::LongSentence => it.kind.code().to_owned(),
        AdviceKind::HardWord | AdviceKind::Abbreviation | AdviceKind::RelativeDate => {
            format!("{} {}", it.kind.code(), it.piece)
        }
    };
    let all: Vec<String> = advice(text, language).into_iter().map(one).collect();
    if all.is_empty() {
        String::from("ok")
    } else {
        all.join(", ")
    }
}

fn wrong(wanted: impl Fn(&str) -> bool) -> String {
    let of = |(language, file): (&'static str, &'static str)| {
        cases(file).map(move |(expected, text)| (language, expected, text))
    };
    let failed = CASES
        .into_iter()
        .flat_map(of)
        .filter(|(_, expected, _)| wanted(expected))
        .filter_map(|(language, expected, text)| {
            let got = told(&text, language);
            (got != expected).then(|| format!("\n  {language}: {expected} | {text}   <- {got}"))
        });
    failed.collect()
}

#[test]
fn a_plain_letter_passes_unremarked() {
    let wrong = wrong(|expected| expected == "ok");
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_is_hard_to_read_is_remarked() {
    let wrong = wrong(|expected| expected != "ok");
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn about_half_of_the_cases_pass_and_every_kind_has_some() {
    for (language, file) in CASES {
        let all = || cases(file).map(|(expected, _)| expected);
        let pass = all().filter(|expected| *expected == "ok").count();
        assert!(
            all().count() >= 60 && pass >= 30 && 5 * pass >= 2 * all().count(),
            "{language}: {pass} of {}",
            all().count()
        );
        for kind in [
            AdviceKind::LongSentence,
            AdviceKind::HardWord,
            AdviceKind::Abbreviation,
            AdviceKind::RelativeDate,
        ] {
            assert!(
                all()
                    .filter(|expected| expected.starts_with(kind.code()))
                    .count()
                    >= 6,
                "{language} {}",
                kind.code()
            );
        }
    }
}

#[test]
fn a_piece_of_advice_says_where_it_stands_and_what_could_stand_there() {
    let text = "Beste Zoë,\nDerhalve komt u.";
    let given = advice(text, "nl");
    assert_eq!(given.len(), 1);
    assert_eq!(
        (
            given[0].at,
            given[0].piece.as_str(),
            given[0].instead.as_deref()
        ),
        (12, "Derhalve", Some("daarom"))
    );
    let given = advice("Bel z.s.m. of over twee weken.", "nl");
    assert_eq!(
        given
            .iter()
            .map(|it| (it.at, it.instead.is_some()))
            .collect::<Vec<_>>(),
        [(4, true), (14, false)]
    );
}

#[test]
fn a_long_sentence_is_told_whole_and_comes_before_what_stands_in_it() {
    let long = format!("{}casus", "ja ".repeat(LONGEST_SENTENCE));
    let given = advice(&format!("Nee. {long}. Nee."), "nl");
    assert_eq!(
        given
            .iter()
            .map(|it| (it.at, it.piece.as_str()))
            .collect::<Vec<_>>(),
        [(5, long.as_str()), (65, "casus")]
    );
    assert_eq!(advice(&"ja ".repeat(LONGEST_SENTENCE), "nl"), []);
}

#[test]
fn the_order_is_that_of_the_text() {
    let given = advice("De casus z.s.m. morgen. Derhalve, o.a. de client.", "nl");
    assert!(
        given.is_sorted_by_key(|it| it.at) && given.len() == 6,
        "{given:?}"
    );
}

#[test]
fn a_text_in_another_language_gets_no_advice() {
    assert_eq!(advice("De casus of the client.", "de"), []);
    assert_eq!(
        told("De casus of the client.", "nl"),
        "hard-word casus, hard-word client"
    );
    assert_eq!(told("De casus of the client.", "en"), "hard-word client");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 200, ..Default::default() })]

    #[test]
    fn whatever_the_text_each_piece_is_in_it(
        text in "([a-zA-Zëé0-9 .,?!\"“”’|#>*/-]|\n|\\{\\{|\\}\\}|\\{%|%\\}|casus|o\\.a\\.|\
                 over twee weken| ){0,60}",
    ) {
        for (language, _) in CASES {
            for it in advice(&text, language) {
                let is_there = text[it.at..].starts_with(&it.piece);
                proptest::prop_assert!(is_there, "{:?} in {:?}", it, text);
            }
        }
    }

    #[test]
    fn any_text_at_all_can_be_read(text in "\\PC{0,80}") {
        let _ = advice(&text, "nl");
    }
}
