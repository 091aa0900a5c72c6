//! Every command that writes, once: its name, the stage of the case, what is typed behind it.
//! All tests use this table.
//!
//! A new command is one line here. One that is in no list makes a test fail.

use crate::folder::{Folder, Stage};
use crate::shim::{Call, Line, Ran, Strike, recorded, run};
use crate::state::{State, left_behind, open};
use crate::tally::Tally;
use ekc::store::DataKey;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, OnceLock};

/// A command that writes.
pub(crate) struct Writing {
    /// Its name, as typed.
    pub(crate) name: &'static str,
    stage: Stage,
    arguments: &'static str,
    /// What stands on standard input behind the passphrase.
    input: &'static str,
    /// Whether it asks at a terminal what has no option.
    screen: bool,
    /// Whether the words of the recovery sheet stand on standard input.
    words: bool,
    /// The case file it is about.
    pub(crate) file: &'static str,
}

const fn writes(name: &'static str, stage: Stage, arguments: &'static str) -> Writing {
    Writing {
        name,
        stage,
        arguments,
        input: "",
        screen: false,
        words: false,
        file: "zaken.ekc",
    }
}

impl Writing {
    const fn reading(mut self, input: &'static str) -> Self {
        self.input = input;
        self
    }

    const fn asked(mut self, input: &'static str) -> Self {
        self.screen = true;
        self.reading(input)
    }

    const fn reading_words(mut self) -> Self {
        self.words = true;
        self
    }

    const fn about(mut self, file: &'static str) -> Self {
        self.file = file;
        self
    }
}

pub(crate) static WRITING: &[Writing] = &[
    writes("init", Stage::Bare, ""),
    writes("init", Stage::Bare, "--file nieuw/zaken.ekc").about("nieuw/zaken.ekc"),
    writes(
        "new-case",
        Stage::Empty,
        "--variant family --applicant professional --applied-by 'Gerda Zeegras' \
         --main-person 'Bo Zeegras' --reason debts --coordinator 'Mies Populier'",
    ),
    writes(
        "new-case",
        Stage::Midway,
        "--variant neighbourhood --applicant family --handle straat",
    ),
    writes(
        "edit-case",
        Stage::Midway,
        "--municipality Zonderen --coordinator 'Mies Populier'",
    ),
    writes("consent", Stage::Midway, "ada yes --scope share-plan"),
    writes("consent", Stage::Midway, "ada --refuse"),
    writes(
        "question",
        Stage::Midway,
        "'Hoe verder?' --by ada --chosen-by ada",
    ),
    writes(
        "requirement",
        Stage::Midway,
        "'Elke dag contact' --set-by vos",
    ),
    writes("requirement", Stage::Midway, "--told 1 --to ada,oma"),
    writes(
        "requirement",
        Stage::Midway,
        "'Elke week contact' --correct 1",
    ),
    writes("requirement", Stage::Midway, "--withdraw 1"),
    writes(
        "circle add",
        Stage::Midway,
        "'Ans Wilgenroos' --named-by ada",
    ),
    writes("circle add", Stage::Midway, "--list -")
        .reading("Ans Wilgenroos\nBert Wilgenroos; oom\nCor Kwikstaart; buur\n"),
    writes("circle edit", Stage::Midway, "oma --phone 0612345678"),
    writes("circle named-by", Stage::Midway, "vos oma"),
    writes("circle asked", Stage::Midway, "oma ada"),
    writes(
        "circle authority",
        Stage::Midway,
        "ada --held-by oma --kind representative",
    ),
    writes("circle apart", Stage::Midway, "ada oma --order wish"),
    writes("circle beside", Stage::Midway, "ada --by oma"),
    writes(
        "circle exclude",
        Stage::Midway,
        "oma --reason 'te veel' --decided-by Ada --instead letter",
    ),
    writes("circle leave-alone", Stage::Midway, "oma"),
    writes("circle drop", Stage::Mistaken, "ans"),
    writes("invite", Stage::Midway, "--all"),
    writes("answer", Stage::Midway, "oma yes --needs-diet 'geen noten'"),
    writes("contact", Stage::Midway, "oma --way phone"),
    writes("inform ask", Stage::Midway, "'Wanneer?' --wanted-by ada"),
    writes("inform receive", Stage::Midway, "1 --answer 'Veel.'"),
    writes("inform share", Stage::Received, "--all"),
    writes(
        "date",
        Stage::Midway,
        "'Verslag van school' --on 2026-03-13 --whose oma",
    ),
    writes(
        "measure",
        Stage::Midway,
        "supervision --whom ada --by Rechtbank --until 2027-01-01",
    ),
    writes("attach", Stage::Midway, "- --kind referral --by vos").reading("Verwezen.\n"),
    writes("inform view", Stage::Midway, "oma --words 'Ik help.'"),
    writes(
        "conference dates",
        Stage::Midway,
        "--add 2026-03-03 --add 2026-03-04",
    ),
    writes("conference can", Stage::Midway, "oma --yes 1"),
    writes("conference set", Stage::Midway, "--place Zaal"),
    writes(
        "conference checklist",
        Stage::Midway,
        "--done 1 --add 'place: zaal'",
    ),
    writes(
        "conference customs",
        Stage::Midway,
        "'opening: een kaars' --led-by oma",
    ),
    writes(
        "conference arrive",
        Stage::Midway,
        "--guest 'Nel Kwikstaart'",
    ),
    writes(
        "conference safety",
        Stage::Midway,
        "'rooms: boven' --safe-for ada",
    ),
    writes(
        "conference plan-parts",
        Stage::Midway,
        "--one 13:30 --two 14:30 --end 17:30",
    ),
    writes("conference part", Stage::OnTheDay, "1 --at 13:00"),
    writes("conference leave", Stage::OnTheDay, "ada --after 1"),
    writes("conference end", Stage::Midway, "stopped-in-preparation"),
    writes("conference new", Stage::AfterTheDay, ""),
    writes(
        "record-plan",
        Stage::AfterTheDay,
        "--agreement 'ada, oma; bellen; elke week' --what-if 'nee; ja' --meets '1: 1'",
    ),
    writes(
        "plan amend",
        Stage::Plan,
        "--why anders --agreement 'oma; koken; elke week'",
    ),
    writes("plan verdict", Stage::Plan, "1 --met yes"),
    writes("plan agree", Stage::Met, ""),
    writes("plan share", Stage::Met, "--all"),
    writes("plan sign", Stage::Met, "ada"),
    writes(
        "plan decide",
        Stage::Met,
        "accepted --by 'Gemeente Zonderen'",
    ),
    writes("plan amount", Stage::Met, "150 --by oma --whom ada"),
    writes("plan watch", Stage::Met, "oma --calls +4w"),
    writes("followup meeting", Stage::Later, "--held 1"),
    writes(
        "followup review",
        Stage::Later,
        "ada --progress '1: done' --changes 'Niets.' --next 2026-09-05",
    ),
    writes("followup call", Stage::Later, "ada --progress '1: loopt'"),
    writes("followup progress", Stage::Later, "'1: done'"),
    writes(
        "followup help-answer",
        Stage::Later,
        "'1: partly; two talks'",
    ),
    writes(
        "satisfaction",
        Stage::Later,
        "'family 8 9 7; fijn' 'professional 7 8 -'",
    ),
    writes(
        "hours",
        Stage::Midway,
        "1:30 talks --km 24 --expense 'parkeren; 4,50'",
    ),
    writes("hours", Stage::Midway, "--rate 35 --km-rate 0,23"),
    writes("figures", Stage::Midway, "--fewest 10"),
    writes("waive", Stage::Midway, "arrangements --reason 'al bekend'"),
    writes("close", Stage::Later, "--reason completed"),
    writes("reopen", Stage::Closed, ""),
    writes("undo", Stage::Plan, ""),
    writes("redo", Stage::Undone, ""),
    writes("use", Stage::Two, "proef"),
    writes("import", Stage::Midway, "- --as kopie")
        .reading(include_str!("../../examples/cases/01-een-gezin.yaml")),
    writes("contacts import", Stage::Midway, "-")
        .reading("naam;telefoon\nNel Kwikstaart;0612345678\n"),
    writes("export", Stage::Plan, "--to uit.yaml"),
    // What goes to the screen is noted as well.
    writes("export", Stage::Plan, ""),
    writes(
        "handover",
        Stage::Plan,
        "--to zaak.age --transfer-passphrase-fd 0",
    )
    .reading("zes rode fietsen\n"),
    writes(
        "print",
        Stage::Midway,
        "invitation --for oma --as md --to uit.md",
    ),
    writes("calendar", Stage::Later, "--for oma --to uit.ics"),
    writes("due", Stage::Later, "--calendar --to uit.ics"),
    writes("contacts export", Stage::Midway, "--to uit.vcf"),
    writes("passphrase", Stage::Midway, "").asked("nieuw\nnieuw\n"),
    writes("key rotate", Stage::Plan, ""),
    writes("recovery sheet", Stage::Midway, "--as txt --to blad.txt"),
    writes("recovery test", Stage::Midway, "--from -").reading_words(),
    writes("recovery open", Stage::Forgotten, "--from -").reading_words(),
    writes("backup", Stage::Plan, "kopie.zip"),
    writes("restore", Stage::Copied, "kopie.zip --file terug.ekc").about("terug.ekc"),
    writes("privacy access", Stage::Plan, "oma --as md --to inzage.md"),
    writes("privacy asked", Stage::Plan, "oma"),
    writes(
        "translate",
        Stage::Plan,
        "tr '1: Bez gerekli.' --by 'Fatma Kaya'",
    ),
    writes("privacy told", Stage::Plan, "oma --way visit"),
    writes("privacy correction", Stage::Plan, "oma 'Ik heet anders.'"),
    writes("privacy corrected", Stage::Asked, "oma --outcome corrected"),
    writes("privacy forget", Stage::Plan, "oma --confirm oma"),
    writes(
        "privacy forget",
        Stage::Plan,
        "oma --confirm oma --letter brief.txt",
    ),
    writes("privacy erase", Stage::Later, "proef --confirm proef"),
    writes(
        "privacy erase",
        Stage::Later,
        "proef --confirm proef --letter brief.txt",
    ),
    writes(
        "privacy keep-until",
        Stage::Plan,
        "2027-01-01 --reason afgesproken",
    ),
    writes(
        "privacy keep-until",
        Stage::Plan,
        "--default 6 --reason afgesproken",
    ),
    writes(
        "privacy incident add",
        Stage::Midway,
        "--words 'Een brief is weg' --what paper",
    ),
    writes("privacy incident told", Stage::Midway, "1 --authority"),
];

/// Commands that change no file; a test looks whether that is so.
/// The last word: what is typed behind the name.
pub(crate) const READING: &[(&str, &str)] = &[
    ("status", "--all"),
    ("due", ""),
    ("list", ""),
    ("find", "oma"),
    ("show", "--json"),
    ("circle show", ""),
    ("circle who-else", ""),
    ("inform show", ""),
    ("conference programme", ""),
    ("plan show", ""),
    ("followup show", ""),
    ("reading-help", "-"),
    ("template list", ""),
    ("template show", "invitation"),
    ("unlock", "--for 1m"),
    ("lock", ""),
    ("log", "--all --json"),
    ("check", ""),
    ("explain", "R15"),
    ("completions", "bash"),
    ("doctor", ""),
    ("privacy incident show", ""),
    ("privacy record", "--responsible Mies"),
];

/// Commands that are neither, and why.
const NEITHER: &[(&str, &str)] = &[(
    "demo",
    "plays many commands, each a step of its own, in a file that is thrown away",
)];

/// What is known of a command from a run in which nothing went wrong.
pub(crate) struct Known {
    pub(crate) before: State,
    pub(crate) after: State,
    pub(crate) calls: Vec<Call>,
    pub(crate) out: String,
}

static KNOWN: LazyLock<Vec<OnceLock<Known>>> =
    LazyLock::new(|| WRITING.iter().map(|_| OnceLock::new()).collect());

impl Writing {
    /// What is typed, to read in a message.
    pub(crate) fn typed(&self) -> String {
        format!("ekc {} {}", self.name, self.arguments)
            .trim_end()
            .to_owned()
    }

    pub(crate) fn line(&self) -> Line {
        let words = || {
            let key = old_key(self.stage).and_then(DataKey::from_bytes).unwrap();
            key.words().join(" ")
        };
        let input = if self.words {
            words()
        } else {
            self.input.to_owned()
        };
        Line::new(&format!("{} {}", self.name, self.arguments))
            .at(self.stage.now())
            .reading(&input)
            .on_screen(self.screen)
    }

    pub(crate) fn folder(&self) -> Folder {
        Folder::at(self.stage)
    }

    pub(crate) fn run(&self, folder: &Folder, strike: Option<Strike>) -> Ran {
        run(folder, &self.line(), strike)
    }

    /// What the folder holds now.
    pub(crate) fn state(&self, folder: &Folder) -> Result<State, String> {
        State::read(folder, self.file, old_key(self.stage))
    }

    /// Before and after, each computed once.
    pub(crate) fn known(&self) -> &'static Known {
        let at = WRITING
            .iter()
            .position(|it| std::ptr::eq(it, self))
            .unwrap();
        KNOWN[at].get_or_init(|| {
            let folder = self.folder();
            let before = self.state(&folder).unwrap();
            let (ran, mut calls) = recorded(&folder, &self.line());
            assert_eq!(
                ran.code,
                Some(0),
                "{}\n{}{}",
                self.typed(),
                ran.out,
                ran.err
            );
            calls.retain(|call| call.kind != "stat");
            let after = self.state(&folder).unwrap();
            assert!(before != after, "{} wrote nothing", self.typed());
            Known {
                before,
                after,
                calls,
                out: ran.out,
            }
        })
    }

    /// What is wrong with the folder, if it holds neither the state before nor that after. What a
    /// stopped command left half done is finished, or taken back, by the next command that opens
    /// the file, also by one that only reads.
    pub(crate) fn judge(&self, folder: &Folder, must_be_after: bool) -> Result<State, String> {
        let known = self.known();
        let fits =
            |state: &State| *state == known.after || (!must_be_after && *state == known.before);
        let found = self.state(folder)?;
        if fits(&found) {
            return Ok(found);
        }
        let next = Line::new(&format!("list --file {}", self.file)).at(self.stage.now());
        run(folder, &next, None);
        let state = self.state(folder)?;
        if fits(&state) {
            return Ok(state);
        }
        let wanted = if must_be_after {
            "not the state after"
        } else {
            "neither before nor after"
        };
        Err(format!(
            "{wanted}: {state:?}; before: {:?}; after: {:?}",
            known.before, known.after
        ))
    }

    /// The same command typed again, after something went wrong and was over:
    /// it must land, and clear away what was left.
    pub(crate) fn again(&self, folder: &Folder, state: &State, how: &str, tally: &Tally) {
        // Where nothing at all changed on the disk,
        // typing it again is the run that is known already.
        if *state != self.known().before || folder.files() == self.folder().files() {
            return;
        }
        let ran = self.run(folder, None);
        tally.ran();
        if ran.code != Some(0) {
            tally.blemish(format!(
                "{}, {how}: typed again it says {:?}: {}",
                self.typed(),
                ran.code,
                first_line(&ran.err)
            ));
        } else if let Err(what) = self.judge(folder, true) {
            tally.loss(format!("{}, {how}, typed again: {what}", self.typed()));
        } else if !left_behind(folder).is_empty() {
            tally.blemish(format!(
                "{}, {how}, typed again: left behind {}",
                self.typed(),
                left_behind(folder).join(", ")
            ));
        }
    }
}

pub(crate) fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// The key of the case file in a stage.
fn old_key(stage: Stage) -> Option<&'static [u8]> {
    static KEYS: LazyLock<BTreeMap<Stage, Vec<u8>>> = LazyLock::new(|| {
        let stages: BTreeSet<Stage> = WRITING
            .iter()
            .map(|it| it.stage)
            .filter(|stage| *stage != Stage::Bare)
            .collect();
        let key = |stage: Stage| {
            open(&Folder::at(stage).path().join("zaken.ekc"))
                .unwrap()
                .1
                .bytes()
                .to_vec()
        };
        stages
            .into_iter()
            .map(|stage| (stage, key(stage)))
            .collect()
    });
    KEYS.get(&stage).map(Vec::as_slice)
}

/// Every command that the program has, from its own help.
fn all_commands() -> Vec<String> {
    fn below(folder: &Folder, path: &str, found: &mut Vec<String>) {
        let help = run(
            folder,
            &Line::new(&format!("{path} --help --lang en")),
            None,
        )
        .out;
        // A name stands two spaces in; what is further in belongs to the line before.
        let names: Vec<&str> = help
            .lines()
            .skip_while(|line| *line != "Commands:")
            .skip(1)
            .take_while(|line| !line.is_empty())
            .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        for name in &names {
            below(folder, format!("{path} {name}").trim(), found);
        }
        if names.is_empty() {
            found.push(path.to_owned());
        }
    }
    let mut found = Vec::new();
    below(&Folder::new(), "", &mut found);
    found
}

#[test]
fn every_command_is_known_to_write_or_to_read() {
    let listed: BTreeSet<&str> = WRITING
        .iter()
        .map(|it| it.name)
        .chain(READING.iter().map(|(name, _)| *name))
        .chain(NEITHER.iter().map(|(name, _)| *name))
        .collect();
    let there = all_commands();
    assert!(there.len() > 50, "the help was not understood: {there:?}");
    let missing: Vec<&String> = there
        .iter()
        .filter(|name| !listed.contains(name.as_str()))
        .collect();
    assert!(
        missing.is_empty(),
        "these commands have no line in tests/crash/commands.rs: {missing:?}"
    );
    let gone: Vec<&&str> = listed
        .iter()
        .filter(|name| !there.iter().any(|it| it == *name))
        .collect();
    assert!(
        gone.is_empty(),
        "these lines of tests/crash/commands.rs are of no command: {gone:?}"
    );
}

#[test]
fn a_command_that_reads_changes_no_file() {
    let folder = Folder::at(Stage::Later);
    for (name, arguments) in READING {
        let (ran, calls) = recorded(
            &folder,
            &Line::new(&format!("{name} {arguments}")).reading("Tekst.\n"),
        );
        assert_eq!(ran.code, Some(0), "ekc {name}: {}", ran.err);
        let changes: Vec<&Call> = calls.iter().filter(|call| call.changes()).collect();
        assert!(changes.is_empty(), "ekc {name} changes {changes:?}");
    }
}
