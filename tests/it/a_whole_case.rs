//! A whole case of nine people, from the application to the calls after four weeks, as a person
//! does it: at the questions, with what was already written somewhere else pasted. No option holds
//! an answer. What it takes is counted.

use crate::desk::Table;
use age::secrecy::SecretString;
use ekc::domain::followup::Progress;
use ekc::failure::Failure;
use ekc::ui::ask::{Ask, List, Picked};
use std::cell::RefCell;
use std::rc::Rc;

/// The most commands and questions it may take, and the time it takes less than.
const MOST_COMMANDS: usize = 30;
const MOST_QUESTIONS: usize = 110;
const MOST_MINUTES: f64 = 15.0;

/// Forty words a minute are two hundred keys.
const KEYS_A_MINUTE: f64 = 200.0;
/// Half of what stands on the screen is read, at 180 words a minute.
const WORDS_A_MINUTE: f64 = 360.0;
/// Two seconds to decide what to answer.
const QUESTIONS_A_MINUTE: f64 = 30.0;

/// What is answered to a question with these words in it.
#[derive(Clone, Copy, Debug)]
struct Line {
    words: &'static str,
    text: &'static str,
    is_pasted: bool,
}

const fn typed(words: &'static str, text: &'static str) -> Line {
    Line {
        words,
        text,
        is_pasted: false,
    }
}

const fn pasted(words: &'static str, text: &'static str) -> Line {
    Line {
        words,
        text,
        is_pasted: true,
    }
}

/// What it took.
#[derive(Debug, Default)]
struct Tally {
    commands: usize,
    questions: usize,
    keys: usize,
    words: usize,
    screen: String,
}

impl Tally {
    /// Words on the screen. A number or a sign is none.
    fn sees(&mut self, text: &str) {
        let words = text.split_whitespace();
        self.words += words.filter(|it| it.contains(char::is_alphabetic)).count();
        self.screen += text;
        self.screen.push('\n');
    }

    /// Keys, and Enter behind them.
    fn types(&mut self, text: &str) {
        self.keys += text.chars().count() + 1;
    }

    fn minutes(&self) -> f64 {
        let [keys, words, questions] =
            [self.keys, self.words, self.questions].map(|it| f64::from(u32::try_from(it).unwrap()));
        keys / KEYS_A_MINUTE + words / WORDS_A_MINUTE + questions / QUESTIONS_A_MINUTE
    }
}

/// Somebody who reads each question and knows what to answer. Of a question that nothing was
/// prepared for Enter leaves it open, where that may be.
struct Person {
    lines: Rc<RefCell<Vec<Line>>>,
    tally: Rc<RefCell<Tally>>,
}

impl Person {
    /// The first answer that is left to a question like this one.
    fn knows(&self, question: &str) -> Option<Line> {
        let mut lines = self.lines.borrow_mut();
        let at = lines.iter().position(|it| question.contains(it.words))?;
        Some(lines.remove(at))
    }

    fn answers(&self, line: Option<Line>) -> String {
        let mut tally = self.tally.borrow_mut();
        tally.questions += 1;
        match line {
            // One key puts in what was copied.
            Some(line) if line.is_pasted => tally.types("v"),
            Some(line) => tally.types(line.text),
            None => tally.types(""),
        }
        line.map_or("", |it| it.text).to_owned()
    }
}

impl Ask for Person {
    fn is_there(&self) -> bool {
        true
    }
    fn line(&mut self, prompt: &str) -> Result<String, Failure> {
        self.tally.borrow_mut().sees(prompt);
        let line = self.knows(prompt);
        let may_be_left = ["mag leeg", "Enter"].iter().any(|it| prompt.contains(it));
        assert!(
            line.is_some() || may_be_left,
            "what is the answer? {prompt}"
        );
        Ok(self.answers(line))
    }
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure> {
        panic!("no secret is asked: {prompt}");
    }
    fn pick(&mut self, list: &List) -> Result<Picked, Failure> {
        {
            let mut tally = self.tally.borrow_mut();
            tally.sees(list.question());
            list.labels().for_each(|label| tally.sees(label));
        }
        let answer = self.answers(self.knows(list.question()));
        let picked = list.pick(&answer);
        Ok(picked.unwrap_or_else(|why| panic!("{}: {answer:?}: {why}", list.question())))
    }
    fn agree(&mut self, prompt: &str) -> Result<String, Failure> {
        self.tally.borrow_mut().sees(prompt);
        Ok(self.answers(self.knows(prompt)))
    }
    fn remark(&mut self, text: &str) {
        self.tally.borrow_mut().sees(text);
    }
}

/// The coordinator with the case.
struct Work {
    table: Table,
    tally: Rc<RefCell<Tally>>,
}

impl Work {
    /// Type a command and answer its questions: all that was prepared, and each at its question.
    fn does(&self, command: &str, lines: &[Line]) {
        let left = Rc::new(RefCell::new(lines.to_vec()));
        let person = Person {
            lines: Rc::clone(&left),
            tally: Rc::clone(&self.tally),
        };
        {
            let mut tally = self.tally.borrow_mut();
            tally.commands += 1;
            tally.types(&format!("ekc {command}"));
        }
        let args: Vec<&str> = command.split(' ').collect();
        let ran = self.table.run_world(&args, b"", Box::new(person));
        let mut tally = self.tally.borrow_mut();
        tally.sees(&ran.out);
        tally.sees(&ran.err);
        assert_eq!(ran.code, 0, "{command}\n{}", tally.screen);
        let left = left.borrow();
        assert!(left.is_empty(), "{command}, not asked: {left:?}");
    }
}

const SITUATION: &str = "Ik red het niet meer alleen.\nDe post ligt er nog ongeopend.";

/// As it comes from a table.
const CIRCLE: &str = "Bep de Wit\toma\nKees Dekker\tbroer\nMirjam Dekker\tzus\nHans de Wit\toom\n\
                      Loes Dekker\tschoonzus\nDirk Mollema\tbuurman\nEls Vos\tvriendin\n";

/// What was agreed, as it stands in the notes.
const AGREED: &str = "- koken\n- samen de post doen\n- op de kinderen passen\n- de bank bellen\n\
                      - de fiets maken\n- samen wandelen\n- de coach vragen\n- een weekplan maken";

/// Who does it, and when: of each agreement, which stands above these questions.
const WHO_AND_WHEN: [(&str, &str); 8] = [
    ("Bep", "elke dinsdag"),
    ("Kees", "elke zondag"),
    ("Mirjam", "elke woensdag"),
    ("Hans", "ma 30 maart"),
    ("Dirk", "vr 3 april"),
    ("Els", "elke vrijdag"),
    ("Sanne", "wo 1 april"),
    ("Sanne, Mirjam", "elke maandag"),
];

fn agreements() -> Vec<Line> {
    let all = [pasted("Wat?", AGREED), typed("Is elke regel", "ja")];
    let each = WHO_AND_WHEN.map(|(who, when)| [typed("Wie (met", who), typed("Wanneer?", when)]);
    [&all[..], each.as_flattened()].concat()
}

/// Before there are people: the application, the consent and the question.
fn begin(work: &Work) {
    work.does(
        "new-case",
        &[
            typed("Welke variant", "1"),
            typed("Wie meldt aan", "4"),
            typed("Naam van wie aanmeldt", "Ilse Vermeer"),
            typed("Van welke organisatie", "wijkteam"),
            typed("Voor wie is de conferentie", "Sanne Dekker"),
            typed("Wat is de reden", "schulden"),
            pasted("De situatie", SITUATION),
            typed("Is de veiligheid", "nee"),
            typed("Coördinator, als", "Mies Bakker"),
            typed("Verklaart elke", "ja"),
        ],
    );
    work.does("consent sanne", &[typed("Wat is er gezegd", "ja")]);
    work.does(
        "question",
        &[
            pasted("De vraag, in", "Wat is nodig om thuis rust te krijgen?"),
            typed("Van wie zijn deze", "1"),
            typed("Wie koos deze", "1"),
        ],
    );
}

/// The circle and the day: who belongs to it, who comes, and what they want to know.
fn prepare(work: &mut Work) {
    let names = pasted("Naam van wie erbij komt", CIRCLE);
    work.does("circle add", &[names]);
    work.table.on(2026, 3, 6);
    work.does(
        "conference set",
        &[
            typed("Op welke dag", "za 28 mrt"),
            typed("Hoe laat", "13:00"),
            typed("Waar?", "Buurthuis"),
            pasted("Wat gebeurt er als", "Het wijkteam kijkt mee."),
        ],
    );
    work.does(
        "invite",
        &[
            typed("Wie nodigt u uit", "3,4,5,6,7,8,9"),
            typed("Op welke dag persoonlijk", "vandaag"),
        ],
    );
    work.table.on(2026, 3, 13);
    work.does(
        "answer",
        &[
            typed("Wie gaf antwoord", "3,4,5,6,8,9"),
            typed("Wat is het antwoord", "ja"),
            typed("Wie is de volgende", "2"),
            typed("Wat is het antwoord", "nee"),
        ],
    );
    work.does(
        "inform ask",
        &[
            pasted("Wat wil de kring weten", "Welke hulp is er bij schulden?"),
            typed("Wie wil dit weten", "1"),
            typed("Aan wie is het gevraagd", "2"),
            typed("Wanneer moet het antwoord", "+7d"),
        ],
    );
    work.table.on(2026, 3, 20);
    let came = pasted("Het antwoord, in", "De gemeente heeft een budgetcoach.");
    work.does("inform receive 1", &[came]);
    work.does("inform share 1", &[]);
}

/// The day itself, until the plan is with everyone.
fn hold(work: &mut Work) {
    work.table.on(2026, 3, 28);
    work.does("conference arrive", &[typed("Wie is er", "iedereen")]);
    work.does("conference part 1", &[typed("Hoe laat begon", "13:00")]);
    work.does("conference part 2", &[typed("Hoe laat begon", "14:00")]);
    work.does("conference part 3", &[typed("Hoe laat begon", "16:00")]);
    work.does(
        "conference end",
        &[
            typed("Hoe liep de conferentie", "plan"),
            typed("Hoe laat was", "17:00"),
        ],
    );
    let more = [
        pasted(
            "Het hele plan",
            "Wij doen het samen, en Sanne heeft de leiding.",
        ),
        pasted("Als", "de post blijft liggen"),
        pasted("Wat dan?", "Kees belt Mirjam"),
        typed("Op welke dag kijkt", "za 16 mei"),
        typed("Waar is de evaluatie", "bij Bep"),
        typed("Wie roept", "Bep"),
    ];
    work.does("record-plan", &[&agreements()[..], &more].concat());
    work.does("plan agree", &[]);
    work.does("plan share --all", &[]);
}

/// The calls after four weeks: to the main person, and to who applied, for whom the plan is not. On
/// the list of answers 2 is that it was carried out, and 3 that it goes on.
fn call(work: &mut Work) {
    work.table.on(2026, 4, 25);
    let of = |state: &'static str| typed("Hoe staat het", state);
    let sanne = ["3", "3", "3", "2", "2", "3", "2", "3"].map(of);
    let further = typed("Wil de kring nog", "nee");
    let next = typed("Wie is de volgende", "2");
    let lines: [&[Line]; 3] = [
        &[typed("Met wie belde", "1")],
        &sanne,
        &[further, next, further],
    ];
    work.does("followup call", &lines.concat());
}

#[test]
fn a_case_of_nine_people_takes_less_than_fifteen_minutes_at_the_keyboard() {
    let mut table = Table::new();
    table.screen = Some(80);
    let mut work = Work {
        table,
        tally: Rc::default(),
    };
    begin(&work);
    prepare(&mut work);
    hold(&mut work);
    call(&mut work);

    let case = work.table.case("2026-01");
    assert_eq!(case.people.len(), 9);
    let els = case.people.iter().find(|it| it.name.as_str() == "Els Vos");
    assert_eq!(els.unwrap().relation.as_ref().unwrap().as_str(), "vriendin");
    assert_eq!(case.agreements.len(), 8);
    assert_eq!(case.owners.len(), 9);
    assert_eq!(case.what_ifs.len(), 1);
    assert_eq!(case.attendances.len(), 7);
    assert_eq!(case.plan_shares.len(), 7);
    assert!(case.plans.iter().all(|it| it.accepted_on.is_some()));
    assert_eq!(case.follow_up_calls.len(), 2);
    let done = case.agreement_progress.iter();
    let done = done.filter(|it| it.progress == Progress::Done);
    assert_eq!(done.count(), 3);

    let tally = work.tally.borrow();
    let told = format!(
        "{} commands, {} questions, {} keys, {} words: {:.1} minutes\n{}",
        tally.commands,
        tally.questions,
        tally.keys,
        tally.words,
        tally.minutes(),
        tally.screen
    );
    assert!(tally.commands <= MOST_COMMANDS, "{told}");
    assert!(tally.questions <= MOST_QUESTIONS, "{told}");
    assert!(tally.minutes() < MOST_MINUTES, "{told}");
}
