//! The matrix: each act of a coordinator in each situation that asks for something, played through
//! the real commands and papers. The table in `docs/method.md` is written by this test
//! (`EKC_BLESS=1 cargo test the_table_of_acts`) and compared by it.

use super::{flat, held, invited, plan};
use crate::desk::Table;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// How far a conference is when the act is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// The circle is invited and said yes, and the day is set; a niece is not invited yet.
    Prepared,
    /// The day, and nobody is noted as present yet.
    OnTheDay,
    /// The day; one of them is there.
    OneIsThere,
    /// The day; who said yes is there.
    Begun,
    /// The conference ended with a plan.
    Ended,
    /// The plan is on paper and the circle accepted it; it was given to nobody.
    Accepted,
    /// Four weeks later.
    FourWeeksLater,
}

impl Stage {
    /// The case, on the day on which something is noted.
    fn table(self) -> Table {
        let mut table = invited();
        let niece = ["circle", "add", "Nel Mollema", "--relation", "nicht"];
        table.does(&[&niece[..], &["--tie", "familie", "--named-by", "buurman-1"]].concat());
        table.does(&["circle", "edit", "zus-1", "--phone", "0612312312"]);
        table.does(&["circle", "edit", "broer-1", "--phone", "0612312313"]);
        match self {
            Self::Prepared => table.on(2026, 3, 9),
            Self::OnTheDay => table.on(2026, 3, 20),
            Self::OneIsThere => {
                table.on(2026, 3, 21);
                table.does(&["conference", "arrive", "zus-1"]);
            }
            Self::Begun => {
                table.on(2026, 3, 21);
                table.does(&["conference", "arrive", "--all"]);
            }
            Self::Ended => {
                held(&mut table);
                table.on(2026, 3, 22);
            }
            Self::Accepted => {
                held(&mut table);
                plan(&table);
                table.on(2026, 3, 22);
            }
            Self::FourWeeksLater => {
                held(&mut table);
                plan(&table);
                table.on(2026, 4, 18);
            }
        }
        table
    }

    /// The day on which the act is done: the next one, but on the day itself.
    fn acts_on(self, table: &mut Table) {
        match self {
            Self::Prepared => table.on(2026, 3, 10),
            Self::OnTheDay | Self::OneIsThere | Self::Begun => table.on(2026, 3, 21),
            Self::Ended | Self::Accepted => table.on(2026, 3, 23),
            Self::FourWeeksLater => table.on(2026, 4, 19),
        }
    }

    fn notes_on(self, table: &mut Table) {
        match self {
            Self::Prepared => table.on(2026, 3, 9),
            Self::OnTheDay => table.on(2026, 3, 20),
            Self::OneIsThere | Self::Begun => table.on(2026, 3, 21),
            Self::Ended | Self::Accepted => table.on(2026, 3, 22),
            Self::FourWeeksLater => table.on(2026, 4, 18),
        }
    }
}

/// What a coordinator does: its name in the table, when, and the command. `X` is who it is about.
struct Act {
    name: &'static str,
    stage: Stage,
    command: &'static str,
}

/// What is so: its name in the table, and the commands that note it. `X` is who it is about.
pub(super) struct Situation {
    pub(super) name: &'static str,
    pub(super) noted: &'static [&'static str],
}

const fn act(name: &'static str, stage: Stage, command: &'static str) -> Act {
    Act {
        name,
        stage,
        command,
    }
}

const fn situation(name: &'static str, noted: &'static [&'static str]) -> Situation {
    Situation { name, noted }
}

/// One table of the matrix: who it is about, its acts and its situations.
pub(super) struct Part {
    title: &'static str,
    whom: &'static str,
    acts: &'static [Act],
    pub(super) situations: &'static [Situation],
}

use Stage::{Accepted, Begun, Ended, FourWeeksLater, OnTheDay, OneIsThere, Prepared};

const OF_CONSENT: Part = Part {
    title: "The yes of a main person",
    whom: "nicht-1",
    acts: &[
        act("explain", Prepared, "invite X --explain-only"),
        act("invite, somebody of the circle", Prepared, "invite X"),
        act("invite, a professional", Prepared, "invite bewindvoerder-1"),
        act("remind who was invited", Prepared, "invite zus-1"),
        act("talk with somebody", Prepared, "contact X --way bezoek"),
        act("ask who else", Prepared, "circle asked X"),
        act(
            "ask for information",
            Prepared,
            "inform ask 'Wat is er geleend?' --wanted-by zus-1 --of bewindvoerder-1",
        ),
        act(
            "move the day",
            Prepared,
            "conference set --date 'za 28 mrt'",
        ),
        act("move the hour", Prepared, "conference set --time 15:00"),
        act("list a day", Prepared, "conference dates --add 'za 4 apr'"),
        act(
            "print: bevestiging",
            Prepared,
            "print bevestiging --for Roos --as txt --to -",
        ),
        act(
            "print: uitnodiging",
            Prepared,
            "print uitnodiging --for zus-1 --as txt --to -",
        ),
        act(
            "print: programma",
            Prepared,
            "print programma --as txt --to -",
        ),
        act(
            "print: deelnemerslijst",
            Prepared,
            "print deelnemerslijst --for zus-1 --as txt --to -",
        ),
        act(
            "print: kringkaart",
            Prepared,
            "print kringkaart --as txt --to -",
        ),
        act("calendar", Prepared, "calendar --for zus-1 --to -"),
        act("address list", Prepared, "contacts export --to -"),
        act("export", Prepared, "export --to -"),
        act("arrive", OnTheDay, "conference arrive zus-1"),
        act("begin a part", Begun, "conference part 1 --at 13:00"),
        act(
            "end with a plan",
            Begun,
            "conference end met-plan --at 17:00",
        ),
        act(
            "end without a plan",
            Begun,
            "conference end geen-plan --at 17:00",
        ),
        act(
            "record the plan",
            Ended,
            "record-plan --agreement 'zus-1; zet de boeken klaar; elke zondag' \
             --what-if 'de huur lukt niet; Roos belt de bank' \
             --evaluation 'za 16 mei' --convener zus-1",
        ),
        act("give the plan", Accepted, "plan share zus-1"),
        act(
            "call after four weeks",
            FourWeeksLater,
            "followup call Roos",
        ),
    ],
    situations: &[
        situation(
            "never asked",
            &["circle add 'Ilse Maas' --role hoofdpersoon"],
        ),
        situation(
            "refused",
            &[
                "circle add 'Ilse Maas' --role hoofdpersoon",
                "consent Ilse --refuse",
            ],
        ),
        situation("taken back", &["consent Roos --withdraw"]),
        situation("died", &["circle edit Roos --died vandaag"]),
    ],
};

const OF_A_PERSON: Part = Part {
    title: "Somebody of the circle",
    whom: "broer-1",
    acts: &[
        act("explain", Prepared, "invite X --explain-only"),
        act("invite once more", Prepared, "invite X"),
        act("talk with them", Prepared, "contact X --way telefoon"),
        act("ask who else", Prepared, "circle asked X"),
        act(
            "ask them for information",
            Prepared,
            "inform ask 'Wat is er geleend?' --wanted-by zus-1 --of X",
        ),
        act(
            "a lift by them",
            Prepared,
            "conference checklist --add 'vervoer: meerijden' --by X --whom zus-1",
        ),
        act("note an answer", Prepared, "answer X misschien"),
        act(
            "another role",
            Prepared,
            "circle edit X --role steunpersoon",
        ),
        act(
            "somebody with that first name",
            Prepared,
            "circle add 'Joris van Dam' --relation oom --named-by Roos",
        ),
        act(
            "print: uitnodiging",
            Prepared,
            "print uitnodiging --for X --as txt --to -",
        ),
        act(
            "print: deelnemerslijst",
            Prepared,
            "print deelnemerslijst --for X --as txt --to -",
        ),
        act(
            "print: programma",
            Prepared,
            "print programma --for X --as txt --to -",
        ),
        act(
            "the programme of everyone",
            Prepared,
            "conference programme",
        ),
        act("calendar", Prepared, "calendar --for X --to -"),
        act(
            "letter of access",
            Prepared,
            "print inzage --for X --as txt --to -",
        ),
        act("address list", Prepared, "contacts export --to -"),
        act("arrive", OnTheDay, "conference arrive X"),
        act("arrive, everyone", OnTheDay, "conference arrive --all"),
        act(
            "record the plan with a task",
            Ended,
            "record-plan --agreement 'X; zet de boeken klaar; elke zondag' \
             --what-if 'de huur lukt niet; Roos belt de bank' \
             --evaluation 'za 16 mei' --convener zus-1",
        ),
        act("give the plan", Accepted, "plan share X"),
        act("give the plan to everyone", Accepted, "plan share --all"),
        act(
            "print: plan",
            Accepted,
            "print plan --for X --as txt --to -",
        ),
        act("call", FourWeeksLater, "followup call X"),
        act(
            "a meeting they convene",
            FourWeeksLater,
            "followup meeting --date 'za 5 sep' --convener X",
        ),
    ],
    situations: &[
        situation("said no", &["answer X nee"]),
        situation(
            "took the yes back",
            &["consent X --by X", "consent X --withdraw"],
        ),
        situation("left alone", &["circle leave-alone X"]),
        situation("never", &["circle leave-alone X --never"]),
        situation(
            "left out",
            &["circle exclude X --reason 'Roos wil dat' --decided-by Roos --instead brief"],
        ),
        situation("died", &["circle edit X --died vandaag"]),
        situation("forgotten", &["privacy forget X --confirm X"]),
        situation("role ended", &["close --reason gestopt --on vandaag"]),
    ],
};

const OF_TWO: Part = Part {
    title: "Two people: zus-1 comes too",
    whom: "broer-1",
    acts: &[
        act("talk with them", Prepared, "contact X --way bezoek"),
        act("invite once more", Prepared, "invite X"),
        act("note an answer", Prepared, "answer X misschien"),
        act(
            "move the day into it",
            Prepared,
            "conference set --date 'zo 22 mrt'",
        ),
        act(
            "list a day in it",
            Prepared,
            "conference dates --add 'zo 22 mrt'",
        ),
        act(
            "a lift together",
            Prepared,
            "conference checklist --add 'vervoer: meerijden' --by X --whom zus-1",
        ),
        act(
            "speak for the other",
            Prepared,
            "answer X ja --attending woordvoerder --spokesperson zus-1",
        ),
        act(
            "print: uitnodiging",
            Prepared,
            "print uitnodiging --for X --as txt --to -",
        ),
        act(
            "print: programma",
            Prepared,
            "print programma --for X --as txt --to -",
        ),
        act(
            "print: deelnemerslijst",
            Prepared,
            "print deelnemerslijst --for X --as txt --to -",
        ),
        act("calendar", Prepared, "calendar --for X --to -"),
        act("address list", Prepared, "contacts export --to -"),
        act("arrive, the second", OneIsThere, "conference arrive X"),
        act(
            "a task together",
            Ended,
            "record-plan --agreement 'X, zus-1; zetten de boeken klaar; elke zondag' \
             --what-if 'de huur lukt niet; Roos belt de bank' \
             --evaluation 'za 16 mei' --convener zus-1",
        ),
        act("give the plan", Accepted, "plan share X"),
        act(
            "print: plan",
            Accepted,
            "print plan --for X --as txt --to -",
        ),
        act(
            "a meeting of both",
            FourWeeksLater,
            "followup meeting --date 'za 5 sep'",
        ),
    ],
    situations: &[
        situation(
            "a ban without end",
            &[
                "circle apart X zus-1 --order contactverbod --ordered-by 'de rechter' \
                 --since 'ma 2 mrt'",
            ],
        ),
        situation(
            "a ban that ends before the day",
            &[
                "circle apart X zus-1 --order contactverbod --ordered-by 'de rechter' \
                 --since 'ma 2 mrt' --until 'vr 20 mrt'",
            ],
        ),
        situation(
            "a ban that begins on the day",
            &[
                "circle apart X zus-1 --order contactverbod --ordered-by 'de rechter' \
                 --since 'za 21 mrt' --until 31-10-2026",
            ],
        ),
        situation("a wish", &["circle apart X zus-1 --order wens"]),
    ],
};

const OF_THE_PLAN: Part = Part {
    title: "The plan and the case",
    whom: "zus-1",
    acts: &[
        act(
            "move the day",
            Prepared,
            "conference set --date 'za 28 mrt'",
        ),
        act("list a day", Prepared, "conference dates --add 'za 4 apr'"),
        act("invite", Prepared, "invite nicht-1"),
        act(
            "print: uitnodiging",
            Prepared,
            "print uitnodiging --for X --as txt --to -",
        ),
        act(
            "print: programma",
            Prepared,
            "print programma --as txt --to -",
        ),
        act("arrive", OnTheDay, "conference arrive X"),
        act(
            "end with a plan",
            Begun,
            "conference end met-plan --at 17:00",
        ),
        act("give the plan", Accepted, "plan share X"),
        act(
            "print: plan",
            Accepted,
            "print plan --for X --as txt --to -",
        ),
        act(
            "print: follow-up invitation",
            Accepted,
            "print vervolguitnodiging --for X --as txt --to -",
        ),
        act("calendar", Accepted, "calendar --for X --to -"),
        act("call", FourWeeksLater, "followup call Roos"),
        act(
            "end the role",
            FourWeeksLater,
            "close --reason gestopt --on vandaag",
        ),
    ],
    situations: &[
        situation("safety, no requirement", &["edit-case --safety"]),
        situation(
            "a requirement without a verdict",
            &[
                "edit-case --safety",
                "requirement 'Elke avond is de kas leeg.' --set-by bewindvoerder-1",
            ],
        ),
        situation(
            "an answer not shared",
            &[
                "inform ask 'Wat is er geleend?' --wanted-by zus-1 --of bewindvoerder-1",
                "inform receive 1 --answer 'Niets.'",
            ],
        ),
    ],
};

pub(super) const PARTS: [&Part; 4] = [&OF_CONSENT, &OF_A_PERSON, &OF_TWO, &OF_THE_PLAN];

/// The words of a command; what stands between quotes is one.
pub(super) fn words(command: &str, whom: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for (at, piece) in command.split('\'').enumerate() {
        if at % 2 == 1 {
            words.push(piece.to_owned());
        } else {
            words.extend(piece.split_whitespace().map(str::to_owned));
        }
    }
    let named = |word: String| {
        let whole = word == "X";
        if whole {
            whom.to_owned()
        } else {
            word.replace("; X;", &format!("; {whom};"))
                .replace("X, ", &format!("{whom}, "))
                .replace("X; ", &format!("{whom}; "))
        }
    };
    words.into_iter().map(named).collect()
}

/// What came of an act: `pass`, `I` (a word that tells), `W` (a warning), `Br` (refused, unless
/// there is a reason), `B` (refused), and `D` when what was made is not what is made otherwise.
fn played(table: &Table, act: &Act, whom: &str, otherwise: Option<&str>) -> (String, String) {
    let words = words(act.command, whom);
    let line: Vec<&str> = words.iter().map(String::as_str).collect();
    let is_paper = line.contains(&"--to");
    let json: Vec<&str> = line.iter().copied().chain(["--json"]).collect();
    let ran = table.run(if is_paper { &line } else { &json });
    if ran.code != 0 {
        let because: Vec<&str> = line
            .iter()
            .copied()
            .chain(["--because", "zo wil de kring het"])
            .collect();
        let again = table.run(&because);
        let is_refused = [3, 4, 8].contains(&ran.code);
        let mark = match (again.code, is_refused) {
            (0, _) => "Br",
            (_, true) => "B",
            (_, false) => "–",
        };
        return (mark.to_owned(), String::new());
    }
    let mut mark = if is_paper {
        let told = |begins: &str| ran.err.lines().any(|it| it.starts_with(begins));
        match (told("Kan niet") || told("Let op"), told("Goed om te weten")) {
            (true, _) => "W",
            (false, true) => "I",
            (false, false) => "pass",
        }
    } else {
        let told: Value = serde_json::from_str(&ran.out).unwrap_or_default();
        let levels: Vec<String> = told["findings"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|it| it["level"].as_str().map(str::to_owned))
            .collect();
        if levels.iter().any(|it| it == "warn" || it == "block") {
            "W"
        } else if levels.is_empty() {
            "pass"
        } else {
            "I"
        }
    }
    .to_owned();
    let made = if is_paper || act.name.contains("everyone") {
        flat(&ran.out)
    } else {
        String::new()
    };
    if otherwise.is_some_and(|it| !it.is_empty() && it != made) {
        mark = if mark == "pass" {
            "D".to_owned()
        } else {
            format!("{mark} D")
        };
    }
    (mark, made)
}

/// A case at a stage, to which one can go back.
pub(super) struct Ready {
    pub(super) table: Table,
    file: Vec<u8>,
    beside: BTreeSet<PathBuf>,
}

impl Ready {
    pub(super) fn at(stage: Stage) -> Self {
        let table = stage.table();
        let file = std::fs::read(table.path()).unwrap();
        let beside = files_beside(&table);
        Self {
            table,
            file,
            beside,
        }
    }

    /// The case as it was, whatever was done since.
    fn again(&mut self) -> &mut Table {
        for path in files_beside(&self.table).difference(&self.beside) {
            std::fs::remove_file(path).unwrap();
        }
        std::fs::write(self.table.path(), &self.file).unwrap();
        &mut self.table
    }

    /// Note a situation in the case as it was, and go to the day of the act; whether it can be so.
    pub(super) fn note(&mut self, stage: Stage, part: &Part, situation: &Situation) -> bool {
        let table = self.again();
        stage.notes_on(table);
        let noted = situation.noted.iter().all(|command| {
            let words = words(command, part.whom);
            let line: Vec<&str> = words.iter().map(String::as_str).collect();
            table.run(&line).code == 0
        });
        stage.acts_on(table);
        noted
    }
}

fn files_beside(table: &Table) -> BTreeSet<PathBuf> {
    std::fs::read_dir(table.path().parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect()
}

/// Play one row: what is made where nothing is so, and then each situation.
fn row(part: &Part, act: &Act, ready: &mut Ready) -> Vec<String> {
    act.stage.acts_on(ready.again());
    let (mark, made) = played(&ready.table, act, part.whom, None);
    let mut cells = vec![mark];
    for situation in part.situations {
        cells.push(if ready.note(act.stage, part, situation) {
            played(&ready.table, act, part.whom, Some(&made)).0
        } else {
            "–".to_owned()
        });
    }
    cells
}

fn written() -> String {
    let mut text = String::new();
    let (mut all, mut outside) = (0, 0);
    let mut stages: BTreeMap<Stage, Ready> = BTreeMap::new();
    for part in PARTS {
        text.push_str(&format!("\n#### {}\n\n| Act | ordinarily |", part.title));
        for situation in part.situations {
            text.push_str(&format!(" {} |", situation.name));
        }
        text.push_str("\n|---|---|");
        text.push_str(&"---|".repeat(part.situations.len()));
        text.push('\n');
        for act in part.acts {
            let ready = stages
                .entry(act.stage)
                .or_insert_with(|| Ready::at(act.stage));
            let cells = row(part, act, ready);
            all += cells.len();
            outside += cells.iter().filter(|it| *it == "–").count();
            text.push_str(&format!("| {} | {} |\n", act.name, cells.join(" | ")));
        }
    }
    let played = all - outside;
    format!("{played} cells were played; {outside} do not apply.\n{text}\n")
}

#[test]
fn the_table_of_acts_and_situations_is_what_the_program_does() {
    let path = crate::tidy::root().join("docs/method.md");
    let before = std::fs::read_to_string(&path).unwrap();
    let begin = "<!-- the matrix: written by `EKC_BLESS=1 cargo test the_table_of_acts` -->\n";
    let end = "<!-- end of the matrix -->";
    let (head, rest) = before.split_once(begin).unwrap();
    let (_, tail) = rest.split_once(end).unwrap();
    let after = format!("{head}{begin}{}{end}{tail}", written());
    if std::env::var_os("EKC_BLESS").is_some() {
        std::fs::write(&path, &after).unwrap();
    } else {
        assert_eq!(before, after);
    }
}
