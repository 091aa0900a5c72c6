//! The matrix: each act of a coordinator in each situation that asks for something, in each
//! variant, played through the real commands and papers. The table in `docs/method.md` is written
//! by this test (`EKC_BLESS=1 cargo test the_table_of_acts`) and compared by it.

mod acts;
mod stages;

use super::flat;
use crate::desk::Table;
use acts::Act;
pub(super) use acts::{PARTS, Part, Situation};
use ekc::domain::choice::Choice as _;
use ekc::domain::intake::Variant;
use serde_json::Value;
pub(super) use stages::Stage;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

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
    let folder = table.path().parent().unwrap().display().to_string();
    let mut words = words(act.command, whom);
    for word in words.iter_mut().filter(|it| it.as_str() == "FOLDER") {
        word.clone_from(&folder);
    }
    let line: Vec<&str> = words.iter().map(String::as_str).collect();
    let is_paper = line.ends_with(&["--to", "-"]);
    let json: Vec<&str> = line.iter().copied().chain(["--json"]).collect();
    let ran = table.run(if is_paper { &line } else { &json });
    if is_paper && ran.code == 2 {
        // What all may not know alike is no one paper for everyone: each gets one of their own.
        return ("D".to_owned(), String::new());
    }
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
    pub(super) fn at(variant: Variant, stage: Stage) -> Self {
        let table = stage.table(variant);
        let file = std::fs::read(table.path()).unwrap();
        let beside = files_beside(&table);
        Self {
            table,
            file,
            beside,
        }
    }

    /// The case as it was, whatever was done since.
    pub(super) fn again(&mut self) -> &mut Table {
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

/// All rows of the matrix, part by part, as they are in one variant.
fn rows(variant: Variant) -> Vec<Vec<Vec<String>>> {
    let mut stages: BTreeMap<Stage, Ready> = BTreeMap::new();
    let mut of_part = |part: &Part| {
        let of_act = |act: &Act| {
            let ready = stages
                .entry(act.stage)
                .or_insert_with(|| Ready::at(variant, act.stage));
            row(part, act, ready)
        };
        part.acts.iter().map(of_act).collect()
    };
    PARTS.iter().map(|part| of_part(part)).collect()
}

/// One table; nothing when no row of it is to be shown.
fn table(title: &str, part: &Part, rows: &[(&Act, Vec<String>)]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let situations: Vec<&str> = part.situations.iter().map(|it| it.name).collect();
    let rule = "---|".repeat(situations.len() + 2);
    let head = situations.join(" | ");
    let lines: String = rows
        .iter()
        .map(|(act, cells)| format!("| {} | {} |\n", act.name, cells.join(" | ")))
        .collect();
    format!("\n#### {title}\n\n| Act | ordinarily | {head} |\n|{rule}\n{lines}")
}

/// How a variant is called in the headings.
fn where_it_is(variant: Variant) -> &'static str {
    match variant {
        Variant::Family => "in a family",
        Variant::Neighbourhood => "in a street",
        Variant::Learning => "at a learning question",
        Variant::Restorative => "after harm",
    }
}

/// Whether something is tried where it takes long: one in so many, others in each variant; with
/// `EKC_ALL=1` everything.
pub(super) fn is_tried(variant: Variant, at: usize, one_in: usize) -> bool {
    std::env::var_os("EKC_ALL").is_some() || (at + variant as usize).is_multiple_of(one_in)
}

/// What comes of a question in each variant, a family first; all four at the same time.
pub(super) fn in_each_variant<T: Send>(ask: fn(Variant) -> T) -> Vec<T> {
    std::thread::scope(|scope| {
        let asked: Vec<_> = Variant::ALL
            .iter()
            .map(|(variant, _, _)| scope.spawn(move || ask(*variant)))
            .collect();
        asked.into_iter().map(|it| it.join().unwrap()).collect()
    })
}

fn written() -> String {
    let all = in_each_variant(rows);
    let mut text = String::new();
    let (mut played, mut outside, mut differ) = (0, 0, 0);
    let family = &all[0];
    for ((variant, _, _), rows) in Variant::ALL.iter().zip(&all) {
        for ((part, rows), ordinarily) in PARTS.iter().zip(rows).zip(family) {
            let cells = rows.iter().flatten();
            outside += cells.clone().filter(|it| *it == "–").count();
            played += cells.filter(|it| *it != "–").count();
            let is_family = *variant == Variant::Family;
            let mut shown = Vec::new();
            for ((act, cells), ordinary) in part.acts.iter().zip(rows).zip(ordinarily) {
                differ += cells
                    .iter()
                    .zip(ordinary)
                    .filter(|(one, other)| one != other)
                    .count();
                if is_family || cells != ordinary {
                    let mark = |(one, other): (&String, &String)| {
                        if one == other {
                            one.clone()
                        } else {
                            format!("**{one}**")
                        }
                    };
                    shown.push((act, cells.iter().zip(ordinary).map(mark).collect()));
                }
            }
            let title = if is_family {
                part.title.to_owned()
            } else {
                format!("{}, {}", part.title, where_it_is(*variant))
            };
            text.push_str(&table(&title, part, &shown));
        }
    }
    format!(
        "{played} cells were played in four variants; {outside} do not apply. {differ} are not as \
         in a family;\nthe rows in which these stand come after the tables of a family.\n{text}\n"
    )
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
