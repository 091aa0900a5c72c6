//! Lists at a real terminal, on a wide and on a narrow and low screen: what is typed is what is
//! taken, and the question stays in sight.
#![cfg(target_os = "linux")]

use crate::desk::Table;
use crate::prompts::{Step, at_terminal_sized};
use ekc::domain::choice::Choice as _;
use ekc::domain::intake::ReasonKind;
use ekc::domain::invitation::Way;
use ekc::words::{Language, Words};

/// What was drawn, one drawing after another: its rows, without what steers the screen.
fn drawings(shown: &str) -> Vec<Vec<String>> {
    let rows_of = |drawn: &str| -> Vec<String> {
        let mut pieces = drawn.split('\x1b');
        let mut text = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            // A sequence ends at its first letter.
            let end = piece.find(|it: char| it.is_ascii_alphabetic());
            text.push_str(end.map_or("", |end| &piece[end + 1..]));
        }
        let text = text.replace('\r', "");
        text.split('\n').map(str::to_owned).collect()
    };
    shown.split("\x1b[0J").skip(1).map(rows_of).collect()
}

/// Fail when the question is not above a list of which this line stands on the screen, or when that
/// does not fit. Gives how often it was drawn.
fn ensure_in_sight(
    shown: &str,
    (columns, height): (usize, usize),
    question: &str,
    line: &str,
) -> usize {
    let lists = drawings(shown).into_iter();
    let lists = lists.filter(|rows| rows.iter().any(|row| row.contains(line)));
    let mut count = 0;
    for rows in lists {
        let drawn = rows.join("\n");
        assert!(rows[0].starts_with(question), "{question}:\n{drawn}");
        assert!(rows.len() < height, "{columns}x{height}:\n{drawn}");
        let fits = rows.iter().all(|row| row.chars().count() <= columns);
        assert!(fits, "{columns}x{height}:\n{drawn}");
        count += 1;
    }
    count
}

const SIZES: [(usize, usize); 2] = [(80, 24), (40, 12)];

/// What a library would say of itself.
const OF_A_LIBRARY: [&str; 5] = ["[Page", "Use arrow", "to filter", "[y/n]", "Select"];

#[test]
fn an_answer_of_a_list_is_taken_by_number_by_word_by_arrow_and_by_letters_in_it() {
    const WAY: &str = "Hoe zocht u contact?";
    const REACHED: &str = "Is het gelukt om contact te krijgen?";
    const AT_LAST: [Step<'static>; 7] = [
        // What is no line of it says so, and is asked again.
        ("1. bezoek", b"jkq\r"),
        // Escape takes back what was typed.
        ("staat niet in", b"dbel"),
        ("6. beeldbellen", b"\x1b"),
        ("1. bezoek", b"brief\r"),
        (REACHED, b"nee\r"),
        ("Wat hebt u afgesproken", b"\r"),
        ("Enter legt het vast", b"\r"),
    ];
    let back: Step<'_> = (REACHED, b":terug\r");
    // Words that are waited for, what is typed then, and what it is.
    let typed: [(&str, &[u8], &str); 7] = [
        ("1. bezoek", b"\x1b[B\x1b[B\x1b[B\r", "brief"),
        ("1. bezoek", b"2\r", "telefoon"),
        ("1. bezoek", b"visit\r", "bezoek"),
        ("1. bezoek", b"berich\r", "bericht"),
        ("1. bezoek", b"dbel\x1b[B\r", "beeldbellen"),
        ("1. bezoek", b"E-MAIL\r", "e-mail"),
        ("1. bezoek", b"\r", "e-mail"),
    ];
    for size in SIZES {
        let table = Table::with_case("family");
        let mut steps: Vec<Step<'_>> = Vec::new();
        for (words, keys, _) in typed {
            steps.extend([(words, keys), back]);
        }
        steps.extend(AT_LAST);
        let (code, shown) = at_terminal_sized(size, &table, "contact ada", &steps);
        assert_eq!(code, Some(0), "{shown}");
        assert!(shown.contains("staat niet in de lijst"), "{shown}");
        let plain = shown.replace(" · ", " ");
        let mut rest = plain.as_str();
        for (_, keys, label) in typed {
            let answered = format!("{WAY} {label}");
            let at = rest.find(&answered);
            assert!(at.is_some(), "{keys:?} is {label}\n{shown}");
            rest = &rest[at.unwrap() + answered.len()..];
        }
        let case = table.case("proef");
        let contact = case.contacts.last().unwrap();
        assert_eq!(contact.way, Way::Letter, "{shown}");
        assert!(!contact.reached, "{shown}");
        let lists = ensure_in_sight(&shown, size, WAY, "1. bezoek");
        assert!(lists > typed.len(), "{lists}\n{shown}");
        for word in OF_A_LIBRARY {
            assert!(!shown.contains(word), "{word}\n{shown}");
        }
    }
}

/// As far as the reasons of an application.
const APPLICATION: [Step<'static>; 4] = [
    ("Welke variant", b"familie\r"),
    ("Wie meldt aan", b"hoofdpersoon\r"),
    ("Voor wie is", b"Ada Proef\r"),
    ("Nog een hoofdpersoon", b"\r"),
];

#[test]
fn of_a_long_list_the_question_stays_in_sight_while_it_moves() {
    const WHY: &str = "Wat is de reden";
    for size in SIZES {
        let table = Table::new();
        let moved: [Step<'_>; 5] = [
            ("1. overslaan", b"\x1b[6~"),
            ("9. ", b"\x1b[6~\x1b[6~"),
            ("25. iets anders", b"\x1b[5~\x1b[A"),
            ("16. ", b"schuld"),
            ("14. schulden", b"en\r"),
        ];
        // Asked once more, the other lines are folded until they are looked for.
        let again: [Step<'_>; 2] = [("nog 24", b"\x1b[B"), ("2. echtscheiding", b":stop\r")];
        let steps = [&APPLICATION[..], &moved, &again].concat();
        let (code, shown) = at_terminal_sized(size, &table, "new-case", &steps);
        assert_eq!(code, Some(130), "{shown}");
        let asked = shown.find(WHY).unwrap();
        let begun = shown[..asked].rfind("\x1b[0J").unwrap();
        let lists = ensure_in_sight(&shown[begun..], size, WHY, "Enter kiest");
        assert!(lists > 5, "{lists}\n{shown}");
        for word in OF_A_LIBRARY {
            assert!(!shown.contains(word), "{word}\n{shown}");
        }
    }
}

/// Each line of a long list by its number and by its word in either language: the next question
/// says which one it was.
#[test]
fn no_word_and_no_number_of_a_long_list_is_taken_for_another() {
    let words = Words::new(Language::Dutch);
    let mut typed: Vec<(String, String)> = Vec::new();
    for (at, (reason, english, dutch)) in ReasonKind::ALL.iter().enumerate() {
        let chosen = format!("Gekozen: {}. Nog een?", words.say(reason.label()));
        let number = (at + 2).to_string();
        for word in [number.as_str(), *english, *dutch] {
            typed.push((format!("{word}\r"), chosen.clone()));
        }
    }
    assert!(typed.len() > 60, "{typed:?}");
    let mut steps: Vec<Step<'_>> = APPLICATION.to_vec();
    for (keys, chosen) in &typed {
        steps.push(("1. overslaan", keys.as_bytes()));
        steps.push((chosen.as_str(), b":terug\r"));
    }
    steps.push(("1. overslaan", b":stop\r"));
    let (code, shown) = at_terminal_sized((200, 50), &Table::new(), "new-case", &steps);
    assert_eq!(code, Some(130), "{shown}");
}
