//! Forms that are interrupted at a real terminal: with Ctrl-C, with Ctrl-D and with a window that
//! is closed, at each question of each form, and after a paste of three lines at each question
//! where one types. Nothing is recorded, what was typed lies ready, and the terminal is as it was.
//!
//! An even sample here; `EKC_ALL=1 cargo test --test it interrupted` tries all of it.
#![cfg(target_os = "linux")]

use crate::at_the_door::{count_lying, on_the_day, there};
use crate::desk::Table;
use crate::drafts::at_terminal::Sitting;
use crate::going_back::{ALSO_LEFT, FORMS, Form};
use age::secrecy::SecretString;
use ekc::domain::text::Handle;
use ekc::failure::Failure;
use ekc::ui::ask::{Ask, List, Picked, Scripted};
use std::cell::RefCell;
use std::rc::Rc;

/// How a form is interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    CtrlC,
    CtrlD,
    /// The window is closed.
    Closed,
    /// Three lines are pasted at a terminal that marks a paste, and then Ctrl-C.
    Paste,
    /// Three lines are pasted at one that does not.
    BarePaste,
}

const WAYS: [Way; 5] = [
    Way::CtrlC,
    Way::CtrlD,
    Way::Closed,
    Way::Paste,
    Way::BarePaste,
];

/// What is pasted; its words stand in no question and in no other answer.
const PASTE: &[u8] = b"\x1b[200~kers\rpeer\rpruim\x1b[201~";
const BARE_PASTE: &[u8] = b"kers\rpeer\rpruim";

/// A question as a form asks it.
struct Asked {
    /// What it begins with.
    words: String,
    /// Whether one types there, and does not choose from a list.
    is_text: bool,
}

/// Somebody who answers by script, while what is asked is written down.
struct Listening {
    script: Scripted,
    asked: Rc<RefCell<Vec<Asked>>>,
}

impl Listening {
    fn hears(&self, prompt: &str, is_text: bool) {
        let line = prompt.lines().next().unwrap();
        let words = line.split(['(', '[']).next().unwrap();
        let words: String = words.chars().take(30).collect();
        let words = words.trim().to_owned();
        assert!(!words.is_empty(), "{prompt:?}");
        self.asked.borrow_mut().push(Asked { words, is_text });
    }
}

impl Ask for Listening {
    fn is_there(&self) -> bool {
        true
    }
    fn line(&mut self, prompt: &str) -> Result<String, Failure> {
        self.hears(prompt, true);
        self.script.line(prompt)
    }
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure> {
        self.script.secret(prompt)
    }
    fn pick(&mut self, list: &List) -> Result<Picked, Failure> {
        self.hears(list.question(), false);
        self.script.pick(list)
    }
    fn agree(&mut self, prompt: &str) -> Result<String, Failure> {
        self.hears(prompt, true);
        self.script.agree(prompt)
    }
    fn remark(&mut self, text: &str) {
        self.script.remark(text);
    }
}

/// What a form asks, one question for each answer, and then the summary where there is one.
fn questions_of(form: &Form) -> Vec<Asked> {
    let answers = form.meant();
    let asked: Rc<RefCell<Vec<Asked>>> = Rc::default();
    let listening = Listening {
        script: Scripted::new(&answers),
        asked: Rc::clone(&asked),
    };
    let table = (form.before)();
    let ran = table.run_world(form.command, b"", Box::new(listening));
    assert_eq!(ran.code, 0, "{:?}: {}", form.command, ran.err);
    let mut asked = asked.take();
    // What comes after the form was recorded is another one.
    asked.truncate(answers.len() + usize::from(form.is_looked_over()));
    assert!(asked.len() >= answers.len(), "{:?}", form.command);
    asked
}

/// Go to this question of a form, leave it there in this way, and look what that left behind.
fn interrupt(form: &Form, asked: &[Asked], at: usize, way: Way) {
    let table = (form.before)();
    let newest = |table: &Table| table.file().newest_operation().unwrap();
    let before = (table.content(), newest(&table));
    let told = format!("{way:?} at {:?} of {:?}", asked[at].words, form.command);
    let answers = form.meant();
    let line = form.command.join(" ");
    let mut sitting = if way == Way::Closed {
        Sitting::at(&table, &line)
    } else {
        let program = env!("CARGO_BIN_EXE_ekc");
        let command = format!("stty -g; '{program}' {line}; code=$?; stty -g; exit $code");
        Sitting::of(&table, &command)
    };
    for (question, answer) in asked.iter().zip(&answers).take(at) {
        sitting.sees_question(&question.words);
        sitting.presses(format!("{answer}\r").as_bytes());
    }
    sitting.sees_question(&asked[at].words);
    match way {
        Way::CtrlC => sitting.presses(b"\x03"),
        Way::CtrlD => sitting.presses(b"\x04"),
        Way::Closed => sitting.is_closed(),
        Way::Paste => is_one_answer(&mut sitting, PASTE, &told),
        Way::BarePaste => is_one_answer(&mut sitting, BARE_PASTE, &told),
    }
    // Who only pressed Enter typed nothing that could be lost.
    let is_typed = answers[..at].iter().any(|it| !it.is_empty());
    let is_told_of = if way == Way::Closed {
        sitting.is_gone();
        is_typed
    } else {
        let (code, shown) = sitting.ends();
        assert_eq!(code, Some(130), "{told}: {shown}");
        ensure_terminal_is_as_before(&shown, &told);
        assert!(shown.contains("niets v"), "{told}: {shown}");
        let is_told_of = shown.contains("ligt klaar");
        let is_pasted = [Way::Paste, Way::BarePaste].contains(&way);
        if is_pasted {
            // A paste that was taken is typed too.
            assert!(is_told_of || !is_typed, "{told}: {shown}");
        } else {
            assert_eq!(is_told_of, is_typed, "{told}: {shown}");
        }
        is_told_of
    };
    assert_eq!((table.content(), newest(&table)), before, "{told}");
    let case = form.is_of_a_case();
    let case = case.then(|| Handle::parse("proef").unwrap());
    let kept = table.file().drafts(&form.name(), case.as_ref()).unwrap();
    assert_eq!(kept.len(), usize::from(is_told_of), "{told}");
    // A paste is in it whole, or not at all.
    let held = format!("{kept:?}");
    assert_eq!(held.contains("kers"), held.contains("pruim"), "{told}");
    // And the same command offers it.
    let (ran, seen) = table.answer_seeing(form.command, &[":stop"]);
    assert_eq!(ran.code, 130, "{told}: {}", ran.err);
    assert_eq!(
        seen.contains("Dit typte u op"),
        is_told_of,
        "{told}\n{seen}"
    );
    assert_eq!((table.content(), newest(&table)), before, "{told}");
}

/// Paste three lines: they stand at the question, and Enter answers that one and no other. The
/// form is left at what is asked then.
fn is_one_answer(sitting: &mut Sitting, pasted: &[u8], told: &str) {
    const ANSWERED: &str = "✔";
    sitting.presses(pasted);
    let shown = sitting.sees("pruim");
    assert!(!shown.contains(ANSWERED), "{told}: {shown}");
    sitting.presses(b"\r");
    let shown = sitting.sees_question("");
    assert_eq!(shown.matches(ANSWERED).count(), 1, "{told}: {shown}");
    sitting.presses(b"\x03");
}

/// How the terminal was set was told before and after; the cursor is seen, and a paste is no longer
/// marked.
fn ensure_terminal_is_as_before(shown: &str, told: &str) {
    let mut lines = shown.lines().filter(|it| !it.trim().is_empty());
    let before = lines.next().unwrap();
    assert!(before.matches(':').count() > 10, "{told}: {shown}");
    assert_eq!(lines.next_back(), Some(before), "{told}: {shown}");
    for (on, off) in [("\x1b[?2004h", "\x1b[?2004l"), ("\x1b[?25l", "\x1b[?25h")] {
        assert!(shown.rfind(on) <= shown.rfind(off), "{told}: {shown:?}");
    }
}

#[test]
fn a_form_that_is_interrupted_anywhere_records_nothing_and_keeps_what_was_typed() {
    let forms = FORMS.iter().chain(ALSO_LEFT);
    let forms: Vec<(&Form, Vec<Asked>)> = forms.map(|it| (it, questions_of(it))).collect();
    let mut all = Vec::new();
    for way in WAYS {
        let is_pasted = [Way::Paste, Way::BarePaste].contains(&way);
        for (form, asked) in &forms {
            for (at, question) in asked.iter().enumerate() {
                // The last answer of a short form is recorded: nobody is to look it over.
                let is_recorded = !form.is_looked_over() && at + 1 == asked.len();
                if !is_pasted || (question.is_text && !is_recorded) {
                    all.push((*form, asked.as_slice(), at, way));
                }
            }
        }
    }
    assert!(all.len() > 450, "{}", all.len());
    let is_whole = std::env::var_os("EKC_ALL").is_some();
    let many = if is_whole { all.len() } else { 32 };
    let chosen: Vec<_> = (0..many).map(|it| all[it * all.len() / many]).collect();
    // Each waits for its terminal most of the time: two of them beside each other.
    let chosen = &chosen;
    std::thread::scope(|scope| {
        for half in 0..2 {
            scope.spawn(move || {
                for (form, asked, at, way) in chosen.iter().skip(half).step_by(2) {
                    interrupt(form, asked, *at, *way);
                }
            });
        }
    });
}

#[test]
fn a_list_at_the_door_that_is_interrupted_records_nobody_and_its_ticks_lie_ready() {
    for way in [Way::CtrlC, Way::CtrlD, Way::Closed] {
        let table = on_the_day();
        let before = (table.content(), table.file().newest_operation().unwrap());
        let mut sitting = Sitting::at(&table, "conference arrive");
        sitting.sees_question("Wie is er?");
        sitting.presses(b"1 3\r");
        sitting.sees_question("Wie is er nog?");
        match way {
            Way::CtrlC => sitting.presses(b"\x03"),
            Way::CtrlD => sitting.presses(b"\x04"),
            Way::Closed => sitting.is_closed(),
            Way::Paste | Way::BarePaste => panic!("nothing is pasted here"),
        }
        if way == Way::Closed {
            sitting.is_gone();
        } else {
            let (code, shown) = sitting.ends();
            assert_eq!(code, Some(130), "{way:?}: {shown}");
            assert!(shown.contains("niets vastgelegd"), "{way:?}: {shown}");
            assert!(shown.contains("ligt klaar"), "{way:?}: {shown}");
        }
        let after = (table.content(), table.file().newest_operation().unwrap());
        assert_eq!(after, before, "{way:?}");
        assert_eq!(count_lying(&table), 1, "{way:?}");
        // The next time the ticks are offered, and recorded with Enter.
        let mut sitting = Sitting::at(&table, "conference arrive");
        sitting.sees_question("Wat doet u daarmee?");
        sitting.presses(b"verder\r");
        sitting.sees_question("Wie is er?");
        sitting.presses(b"\r");
        let (code, shown) = sitting.ends();
        assert_eq!(code, Some(0), "{way:?}: {shown}");
        assert_eq!(there(&table), ["hoofdpersoon-1", "oom"], "{way:?}: {shown}");
        assert_eq!(count_lying(&table), 0, "{way:?}");
    }
}
