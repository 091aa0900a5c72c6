//! Commands that ask what was not given, typed at a terminal of their own. Each question is a
//! moment at which the program is killed or told to stop, and at which another window records
//! something. Each call that changes a file while the questions are answered is one too.
//!
//! The terminal is a real one (`script`): the program reads its keys with calls of its own, which
//! no library stands between.

use crate::folder::{Folder, Stage};
use crate::shim::{Call, Line, PASSPHRASE, Ran, Strike, Then, arrange, calls_in, run};
use crate::state::State;
use crate::tally::{Tally, each, sample};
use rustix::process::{Pid, Signal, kill_process};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, sleep};
use std::time::{Duration, Instant};

/// How long is waited for the program to do something.
const PATIENCE: Duration = Duration::from_mins(1);

const A_MOMENT: Duration = Duration::from_millis(5);

const ENOSPC: i32 = 28;

/// What the shell and `script` make of a program that was killed: 128 and the number of the signal.
const KILLED: i32 = 137;

/// A command that asks: the stage of the case, what is typed, and for each question words of it and
/// the answer.
struct Asking {
    stage: Stage,
    typed: &'static str,
    talk: &'static [(&'static str, &'static str)],
}

const ASKING: &[Asking] = &[
    Asking {
        stage: Stage::Midway,
        typed: "contact oma --way phone",
        talk: &[
            ("Nummer (1-2)", "ja"),
            ("Wat hebt u afgesproken", "Morgen weer."),
            ("Enter legt het vast", ""),
        ],
    },
    Asking {
        stage: Stage::Midway,
        typed: "measure supervision --until 2027-01-01",
        talk: &[
            ("Voor wie geldt", "ada"),
            ("Welke rechter", "Rechtbank"),
            ("Vanaf welke dag", ""),
            ("Welk nummer", ""),
            ("Enter legt het vast", ""),
        ],
    },
    Asking {
        stage: Stage::Midway,
        typed: "privacy incident told --authority",
        talk: &[("Over welk nummer", "1")],
    },
];

/// How a command is stopped at a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Kill,
    Int,
    Term,
    Hup,
    CtrlC,
    CtrlD,
}

const WAYS: [Way; 6] = [
    Way::Kill,
    Way::Int,
    Way::Term,
    Way::Hup,
    Way::CtrlC,
    Way::CtrlD,
];

/// A program at a terminal of its own.
struct Sitting {
    terminal: Child,
    keyboard: ChildStdin,
    screen: Arc<Mutex<Vec<u8>>>,
    /// Reads the screen until the terminal ends.
    reader: JoinHandle<()>,
    /// Where the number of the program is written.
    number: PathBuf,
    /// What was there when the last keys were typed.
    from: usize,
}

impl Sitting {
    fn begin(folder: &Folder, asking: &Asking, strike: Option<Strike>, log: Option<&Path>) -> Self {
        let number = folder.beside("number");
        let program = env!("CARGO_BIN_EXE_ekc");
        let typed = format!(
            "echo $$ > '{}'; exec '{program}' {}",
            number.display(),
            asking.typed
        );
        let mut command = Command::new("script");
        command
            .args(["-qec", &typed, "/dev/null"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let line = Line::new(asking.typed).at(asking.stage.now());
        arrange(&mut command, folder, &line, strike, log);
        let mut terminal = command
            .env("PATH", "/usr/bin:/bin")
            .env("EKC_PASSPHRASE_COMMAND", format!("echo {PASSPHRASE}"))
            .spawn()
            .unwrap();
        let screen = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&screen);
        let mut output = terminal.stdout.take().unwrap();
        let reader = std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                seen.lock().unwrap().extend_from_slice(&bytes[..count]);
            }
        });
        Self {
            keyboard: terminal.stdin.take().unwrap(),
            terminal,
            screen,
            reader,
            number,
            from: 0,
        }
    }

    fn shown(&self, from: usize) -> String {
        String::from_utf8_lossy(&self.screen.lock().unwrap()[from..]).into_owned()
    }

    /// Wait until these words stand there; whether they do, or the program ended before.
    fn sees(&mut self, words: &str) -> bool {
        let asked = Instant::now();
        loop {
            if self.shown(self.from).contains(words) {
                return true;
            }
            if self.terminal.try_wait().unwrap().is_some() {
                return false;
            }
            assert!(
                asked.elapsed() < PATIENCE,
                "waited for {words:?} and saw {:?}",
                self.shown(0)
            );
            sleep(A_MOMENT);
        }
    }

    /// Type these keys. Who ended in the meantime reads none.
    fn presses(&mut self, keys: &[u8]) {
        self.from = self.screen.lock().unwrap().len();
        let _ = self.keyboard.write_all(keys);
        let _ = self.keyboard.flush();
    }

    /// Answer these questions; whether each of them was asked.
    fn answers(&mut self, talk: &[(&str, &str)]) -> bool {
        talk.iter().all(|(words, answer)| {
            let is_asked = self.sees(words);
            if is_asked {
                self.presses(format!("{answer}\r").as_bytes());
            }
            is_asked
        })
    }

    /// Stop the program in this way.
    fn is_stopped(&mut self, way: Way) {
        let signal = match way {
            Way::CtrlC => return self.presses(b"\x03"),
            Way::CtrlD => return self.presses(b"\x04"),
            Way::Kill => Signal::KILL,
            Way::Int => Signal::INT,
            Way::Term => Signal::TERM,
            Way::Hup => Signal::HUP,
        };
        let number = std::fs::read_to_string(&self.number).unwrap();
        let pid = Pid::from_raw(number.trim().parse().unwrap()).unwrap();
        kill_process(pid, signal).unwrap();
    }

    /// Wait for the end. All that was on the screen stands in `err`.
    fn ends(mut self) -> Ran {
        let asked = Instant::now();
        let status = loop {
            if let Some(status) = self.terminal.try_wait().unwrap() {
                break status;
            }
            assert!(asked.elapsed() < PATIENCE, "goes on: {:?}", self.shown(0));
            sleep(A_MOMENT);
        };
        let err = {
            self.reader.join().unwrap();
            String::from_utf8_lossy(&self.screen.lock().unwrap()).into_owned()
        };
        Ran {
            code: status.code().filter(|code| *code != KILLED),
            out: String::new(),
            err,
        }
    }
}

impl Asking {
    /// Type it and answer each question, whatever happens on the way.
    fn typed_whole(&self, folder: &Folder, strike: Option<Strike>, log: Option<&Path>) -> Ran {
        let mut sitting = Sitting::begin(folder, self, strike, log);
        sitting.answers(self.talk);
        sitting.ends()
    }

    /// What stands in the file after it was typed whole, and the calls on the way.
    fn known(&self) -> (State, Vec<Call>) {
        let folder = Folder::at(self.stage);
        let log = folder.beside("log");
        let ran = self.typed_whole(&folder, None, Some(&log));
        assert_eq!(ran.code, Some(0), "ekc {}: {}", self.typed, ran.err);
        let mut calls = calls_in(&log);
        calls.retain(|call| call.kind != "stat");
        (read(&folder).unwrap(), calls)
    }

    fn before(&self) -> State {
        read(&Folder::at(self.stage)).unwrap()
    }
}

fn read(folder: &Folder) -> Result<State, String> {
    State::read(folder, "zaken.ekc", None)
}

/// No call is struck; but a signal is heeded, also when who runs the tests has it ignored.
const HEEDED: Strike = Strike {
    of: "all",
    at: 0,
    then: Then::Signal("int"),
    ever: false,
};

#[test]
fn who_is_stopped_at_a_question_recorded_nothing_and_that_is_said() {
    let tally = Tally::default();
    let mut runs = Vec::new();
    for asking in ASKING {
        for at in 0..asking.talk.len() {
            runs.extend(WAYS.map(|way| (asking, at, way)));
        }
    }
    each(&sample(&runs, 16), |(asking, at, way)| {
        let folder = Folder::at(asking.stage);
        let how = format!("ekc {}, {way:?} at question {}", asking.typed, at + 1);
        let mut sitting = Sitting::begin(&folder, asking, Some(HEEDED), None);
        let (before, rest) = asking.talk.split_at(*at);
        let is_asked = sitting.answers(before) && sitting.sees(rest[0].0);
        if is_asked {
            sitting.is_stopped(*way);
        }
        let ran = sitting.ends();
        tally.ran();
        tally.struck();
        let wanted = Some(130).filter(|_| *way != Way::Kill);
        let is_said = ran.err.contains("niets v") || ran.err.contains("ekc log --all");
        if !is_asked || ran.code != wanted || (wanted.is_some() && !is_said) {
            tally.blemish(format!("{how}: {:?} {}", ran.code, ran.err));
        }
        match read(&folder) {
            Ok(state) if state == asking.before() => {}
            Ok(state) => tally.loss(format!("{how}: {state:?}")),
            Err(what) => tally.loss(format!("{how}: {what}")),
        }
    });
    tally.close("questions", ASKING.len());
}

#[test]
fn what_another_window_records_at_a_question_stays_beside_what_is_answered() {
    const IN_USE: i32 = 11;
    let tally = Tally::default();
    let mut runs = Vec::new();
    for asking in ASKING {
        runs.extend((0..asking.talk.len()).map(|at| (asking, at)));
    }
    each(&sample(&runs, 5), |(asking, at)| {
        let how = format!("ekc {}, question {}", asking.typed, at + 1);
        let other = Line::new("circle edit oma --phone 0611111111").at(asking.stage.now());
        let beside = |folder: &Folder| {
            let ran = run(folder, &other, None);
            assert_eq!(ran.code, Some(0), "{}", ran.err);
        };
        let first = Folder::at(asking.stage);
        beside(&first);
        let only_other = read(&first).unwrap();
        asking.typed_whole(&first, None, None);
        let both = read(&first).unwrap();

        let folder = Folder::at(asking.stage);
        let mut sitting = Sitting::begin(&folder, asking, None, None);
        let (before, rest) = asking.talk.split_at(*at);
        let is_asked = sitting.answers(before) && sitting.sees(rest[0].0);
        beside(&folder);
        let goes_on = is_asked && sitting.answers(rest);
        let ran = sitting.ends();
        tally.ran();
        tally.struck();
        let wanted = match ran.code {
            Some(0) if goes_on => Some(&both),
            Some(IN_USE) => Some(&only_other),
            Some(_) | None => None,
        };
        match (wanted, read(&folder)) {
            (None, _) => tally.blemish(format!("{how}: {:?} {}", ran.code, ran.err)),
            (Some(wanted), Ok(state)) if state == *wanted => {}
            (Some(_), found) => tally.loss(format!("{how}: {found:?}")),
        }
    });
    tally.close("questions-beside", ASKING.len());
}

#[test]
fn a_form_that_is_killed_or_fails_while_it_is_answered_is_recorded_whole_or_not_at_all() {
    let tally = Tally::default();
    let known: Vec<(&Asking, State, Vec<Call>)> = ASKING
        .iter()
        .map(|asking| {
            let (after, calls) = asking.known();
            (asking, after, calls)
        })
        .collect();
    let mut runs = Vec::new();
    for (asking, after, calls) in &known {
        for (at, call) in calls.iter().enumerate().filter(|(_, call)| call.changes()) {
            let ways: &[Then] = match call.kind {
                "write" => &[Then::Kill, Then::Half, Then::Fail(ENOSPC)],
                _ => &[Then::Kill, Then::Fail(ENOSPC)],
            };
            runs.extend(ways.iter().map(|then| {
                let strike = Strike {
                    of: "all",
                    at: at + 1,
                    then: *then,
                    ever: false,
                };
                (*asking, after, strike)
            }));
        }
    }
    each(&sample(&runs, 16), |(asking, after, strike)| {
        let folder = Folder::at(asking.stage);
        let how = format!(
            "ekc {}, {:?} at moment {}",
            asking.typed, strike.then, strike.at
        );
        let ran = asking.typed_whole(&folder, Some(*strike), None);
        tally.ran();
        tally.struck();
        // A journal that cannot be made is a file that cannot be opened.
        if !matches!(ran.code, None | Some(0 | 10 | 11 | 15)) {
            tally.blemish(format!("{how}: {:?} {}", ran.code, ran.err));
        }
        match read(&folder) {
            Ok(state) if state == **after => {}
            Ok(state) if state == asking.before() && ran.code != Some(0) => {}
            Ok(state) => tally.loss(format!("{how}: {state:?}")),
            Err(what) => tally.loss(format!("{how}: {what}")),
        }
    });
    tally.close("questions-calls", ASKING.len());
}
