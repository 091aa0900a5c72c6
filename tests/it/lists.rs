//! Lists at a real terminal, on a wide and on a narrow and low screen: what is typed is what is
//! taken, and the question stays in sight.
#![cfg(target_os = "linux")]

use crate::desk::Table;
use crate::drafts::at_terminal::Sitting;
use crate::forms::plainly;
use crate::prompts::{Step, at_terminal_sized};
use ekc::domain::choice::{Choice, YesNo};
use ekc::domain::circle::{ApartOrder, Tie};
use ekc::domain::conference::Ending;
use ekc::domain::followup::CloseReason;
use ekc::domain::hours::HoursCategory;
use ekc::domain::incident::Leak;
use ekc::domain::intake::{Applicant, AuthorityKind, ConsentAnswer, ReasonKind, Variant};
use ekc::domain::invitation::{Answer, Way};
use ekc::domain::paper::{PaperKind, PlanPart};
use ekc::ui::ask::{Listed, Reading, read_choice};
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
    let typed: [(&str, &[u8], &str); 8] = [
        ("1. bezoek", b"\x1b[B\x1b[B\x1b[B\r", "brief"),
        ("1. bezoek", b"2\r", "telefoon"),
        ("1. bezoek", b"visit\r", "bezoek"),
        // What else a flag takes for it.
        ("1. bezoek", b"whatsapp\r", "bericht"),
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

/// How the values of a closed list are said: what stands in the list, and the words for it.
type Values = Vec<(String, Vec<&'static str>)>;

fn values_of<T: Choice>(words: &Words) -> Values {
    let said = |(value, code, dutch): &(T, &'static str, &'static str)| {
        let also = T::ALSO.iter().filter(|(it, _)| it == value);
        let also = also.map(|(_, word)| *word);
        let all: Vec<&'static str> = [*code, *dutch].into_iter().chain(also).collect();
        (words.say(value.label()), all)
    };
    T::ALL.iter().map(said).collect()
}

/// How one comes to a list.
struct Reached {
    before: fn() -> Table,
    command: &'static str,
    /// What is answered before it.
    first: &'static [&'static str],
    question: &'static str,
    /// Whether it may be passed over: that is its first line then.
    may_be_left: bool,
    values: fn(&Words) -> Values,
}

fn begun() -> Table {
    Table::with_case("family")
}

fn ready() -> Table {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table
}

fn on_the_day() -> Table {
    let table = ready();
    let day = ["--date", "2026-03-02", "--place", "Buurthuis"];
    table.does(&[&["conference", "set"][..], &day].concat());
    table.does(&["conference", "arrive", "ada"]);
    table
}

static REACHED: [Reached; 17] = [
    Reached {
        before: begun,
        command: "new-case",
        first: &[],
        question: "Welke variant?",
        may_be_left: false,
        values: values_of::<Variant>,
    },
    Reached {
        before: begun,
        command: "new-case --variant family",
        first: &[],
        question: "Wie meldt aan?",
        may_be_left: false,
        values: values_of::<Applicant>,
    },
    Reached {
        before: begun,
        command: "contact ada",
        first: &[],
        question: "Hoe zocht u contact?",
        may_be_left: false,
        values: values_of::<Way>,
    },
    Reached {
        before: begun,
        command: "hours 1:30",
        first: &[],
        question: "Waarvoor was dat?",
        may_be_left: false,
        values: values_of::<HoursCategory>,
    },
    Reached {
        before: begun,
        command: "consent ada",
        first: &[],
        question: "Wat is er gezegd?",
        may_be_left: false,
        values: values_of::<ConsentAnswer>,
    },
    Reached {
        before: ready,
        command: "answer oma",
        first: &[],
        question: "Wat is het antwoord?",
        may_be_left: false,
        values: values_of::<Answer>,
    },
    Reached {
        before: ready,
        command: "close",
        first: &[],
        question: "Waarom sluit u de zaak af?",
        may_be_left: false,
        values: values_of::<CloseReason>,
    },
    Reached {
        before: ready,
        command: "circle apart oma oom",
        first: &[],
        question: "Op welke grond?",
        may_be_left: false,
        values: values_of::<ApartOrder>,
    },
    Reached {
        before: begun,
        command: "privacy incident add",
        first: &["Een brief lag op straat."],
        question: "Wat lekte er uit?",
        may_be_left: false,
        values: values_of::<Leak>,
    },
    Reached {
        before: on_the_day,
        command: "conference end",
        first: &[],
        question: "Hoe liep de conferentie af?",
        may_be_left: false,
        values: values_of::<Ending>,
    },
    Reached {
        before: ready,
        command: "circle authority ada",
        first: &["oma"],
        question: "Op welke grond?",
        may_be_left: true,
        values: values_of::<AuthorityKind>,
    },
    Reached {
        before: begun,
        command: "circle add",
        first: &["Bea Bos", "tante"],
        question: "Welke band met de hoofdpersoon?",
        may_be_left: true,
        values: values_of::<Tie>,
    },
    Reached {
        before: begun,
        command: "print",
        first: &[],
        question: "Welk papier wilt u maken?",
        may_be_left: false,
        values: values_of::<PaperKind>,
    },
    Reached {
        before: begun,
        command: "print familiegroepsplan",
        first: &[""],
        question: "Wat laat u weg?",
        may_be_left: true,
        values: values_of::<PlanPart>,
    },
    Reached {
        before: begun,
        command: "contact ada",
        first: &["bezoek"],
        question: "Is het gelukt om contact te krijgen?",
        may_be_left: false,
        values: values_of::<YesNo>,
    },
    Reached {
        before: begun,
        command: "privacy incident add",
        first: &["Een brief lag op straat.", "papier"],
        question: "Was wat uitlekte versleuteld?",
        may_be_left: true,
        values: values_of::<YesNo>,
    },
    Reached {
        before: on_the_day,
        command: "conference end",
        first: &["geen-plan"],
        question: "Komt de kring",
        may_be_left: false,
        values: values_of::<YesNo>,
    },
];

/// What is typed at a list: first what is no line of it, and then what is this one.
struct Typed {
    no_line: String,
    line: String,
    label: String,
}

/// The words of other lists that no line of this one holds.
fn of_no_line(lines: &[Listed], values: &Values, every_word: &[&str]) -> Vec<String> {
    let is_held = |said: &str| {
        let words = values.iter().flat_map(|(label, words)| {
            let label = std::iter::once(label.as_str());
            label.chain(words.iter().copied())
        });
        let mut words = words.chain(["overslaan", "skip"]);
        words.any(|word| plainly(word).contains(said))
    };
    let words = every_word.iter().filter(|word| {
        let is_none = read_choice(word, lines) == Reading::Nothing;
        is_none && !is_held(&plainly(word))
    });
    words.map(|word| (*word).to_owned()).collect()
}

/// Everything that can be typed for each line of a list: its number, what it says and each of its
/// words.
fn typed_at(reached: &Reached, values: &Values, every_word: &[&str]) -> Vec<Typed> {
    let left: Vec<Listed> = [Listed::new("overslaan".to_owned(), &["skip", "overslaan"])]
        .into_iter()
        .filter(|_| reached.may_be_left)
        .collect();
    let before = left.len();
    let lines = values.iter();
    let lines = lines.map(|(label, words)| Listed::new(label.clone(), words));
    let lines: Vec<Listed> = left.into_iter().chain(lines).collect();
    let others = of_no_line(&lines, values, every_word);
    assert!(others.len() > 50, "{}: {others:?}", reached.command);
    let mut all = Vec::new();
    for (at, (label, words)) in values.iter().enumerate() {
        let number = (at + before + 1).to_string();
        let said = [number.as_str(), label.as_str()];
        for word in said.into_iter().chain(words.iter().copied()) {
            all.push(Typed {
                no_line: others[(all.len() * 7) % others.len()].clone(),
                line: word.to_owned(),
                label: label.clone(),
            });
        }
    }
    all
}

/// What a question was answered with, where it was.
fn answered(shown: &str) -> Option<&str> {
    let (_, behind) = shown.split_once('✔')?;
    let line = behind.split(['\r', '\n']).next()?;
    let (_, answer) = line.rsplit_once(" · ")?;
    Some(answer.split('\x1b').next()?.trim())
}

/// Type all of this at the list, one after another, and go back to it each time.
fn ensure_taken_as_typed(reached: &Reached, typed: &[&Typed]) {
    let table = (reached.before)();
    let before = table.content();
    let program = env!("CARGO_BIN_EXE_ekc");
    let command = format!(
        "stty cols 200 rows 50; exec '{program}' {}",
        reached.command
    );
    let mut sitting = Sitting::of(&table, &command);
    for answer in reached.first {
        sitting.sees_question("");
        sitting.presses(format!("{answer}\r").as_bytes());
    }
    for one in typed {
        sitting.sees_question(reached.question);
        sitting.presses(format!("{}\r", one.no_line).as_bytes());
        let shown = sitting.sees("staat niet in de lijst");
        let told = format!("{} at {}", one.no_line, reached.command);
        assert_eq!(answered(&shown), None, "{told}: {shown}");
        sitting.presses(format!("{}\r", one.line).as_bytes());
        let shown = sitting.sees_question("");
        let told = format!("{} at {}", one.line, reached.command);
        assert_eq!(
            answered(&shown),
            Some(one.label.as_str()),
            "{told}: {shown}"
        );
        sitting.presses(b":terug\r");
    }
    sitting.sees_question(reached.question);
    sitting.presses(b":stop\r");
    let (code, shown) = sitting.ends();
    assert_eq!(code, Some(130), "{}: {shown}", reached.command);
    assert_eq!(table.content(), before, "{}", reached.command);
}

/// An even sample here; `EKC_ALL=1 cargo test --test it lists` tries all of it.
#[test]
fn at_a_terminal_each_word_of_a_list_is_its_line_and_a_word_of_another_list_is_none() {
    let words = Words::new(Language::Dutch);
    let values: Vec<Values> = REACHED.iter().map(|it| (it.values)(&words)).collect();
    let every_word: Vec<&str> = values
        .iter()
        .flatten()
        .flat_map(|(label, words)| std::iter::once(label.as_str()).chain(words.iter().copied()))
        .collect();
    let lists = REACHED.iter().zip(&values);
    let typed: Vec<Vec<Typed>> = lists
        .map(|(reached, values)| typed_at(reached, values, &every_word))
        .collect();
    let all: Vec<(usize, &Typed)> = typed
        .iter()
        .enumerate()
        .flat_map(|(list, typed)| typed.iter().map(move |one| (list, one)))
        .collect();
    assert!(all.len() > 200, "{}", all.len());
    let is_whole = std::env::var_os("EKC_ALL").is_some();
    // With the word of another list that comes before each, a few hundred answers.
    let many = if is_whole { all.len() } else { 180 };
    let chosen: Vec<_> = (0..many).map(|it| all[it * all.len() / many]).collect();
    // Each waits for its terminal most of the time.
    let chosen = &chosen;
    std::thread::scope(|scope| {
        for part in 0..4 {
            scope.spawn(move || {
                for (list, reached) in REACHED.iter().enumerate().skip(part).step_by(4) {
                    let of_this = chosen.iter().filter(|(of, _)| *of == list);
                    let of_this: Vec<&Typed> = of_this.map(|(_, one)| *one).collect();
                    ensure_taken_as_typed(reached, &of_this);
                }
            });
        }
    });
}
