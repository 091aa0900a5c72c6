//! Two case files on one stick, whatever happens and in whatever order: an older copy that is put
//! back forgets what was erased since, and nothing else.

use crate::desk::Table;
use ekc::domain::text::Handle;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const RUNS: u64 = 24;
const STEPS: usize = 12;

/// Handles are few, so that they are given out again.
const CASES: [&str; 3] = ["een", "twee", "drie"];
const PEOPLE: [&str; 3] = ["oma", "oom", "buur"];

/// Numbers that look random and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(end).unwrap()).unwrap()
    }

    fn of<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        (!list.is_empty()).then(|| list[self.below(list.len())].clone())
    }
}

/// A case that is in a file: which one it is, and the people in it by their handles, with names.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Known {
    which: u32,
    people: BTreeMap<&'static str, String>,
}

type Cases = BTreeMap<&'static str, Known>;

/// A case file with its copies, of all the times it was put back.
struct House {
    name: &'static str,
    table: Table,
    cases: Cases,
    copies: Vec<(PathBuf, Cases)>,
    erased_cases: BTreeSet<u32>,
    forgotten: BTreeSet<String>,
}

/// A name that nobody else has.
fn name(number: u32) -> String {
    let word = |mut rest: u32| {
        let mut word = String::from("Z");
        for _ in 0..3 {
            word.push(['a', 'e', 'i', 'o', 'u'][usize::try_from(rest % 5).unwrap()]);
            rest /= 5;
            word.push(['b', 'd', 'k', 'l', 'm'][usize::try_from(rest % 5).unwrap()]);
            rest /= 5;
        }
        word
    };
    format!("{} {}", word(number), word(number + 7_000))
}

impl House {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            table: Table::new(),
            cases: Cases::new(),
            copies: Vec::new(),
            erased_cases: BTreeSet::new(),
            forgotten: BTreeSet::new(),
        }
    }

    /// What is in the file.
    fn found(&self) -> BTreeMap<String, BTreeMap<String, String>> {
        let file = self.table.file();
        let mut found = BTreeMap::new();
        for line in file.cases().unwrap() {
            let case = file.load(&Handle::parse(&line.handle).unwrap()).unwrap();
            let people = case
                .unwrap()
                .people
                .iter()
                .filter(|it| !it.is_forgotten() && PEOPLE.contains(&it.handle.as_str()))
                .map(|it| (it.handle.to_string(), it.name.to_string()))
                .collect();
            found.insert(line.handle, people);
        }
        found
    }

    fn expected(&self) -> BTreeMap<String, BTreeMap<String, String>> {
        let people = |case: &Known| -> BTreeMap<String, String> {
            case.people
                .iter()
                .map(|(handle, name)| ((*handle).to_owned(), name.clone()))
                .collect()
        };
        self.cases
            .iter()
            .map(|(handle, case)| ((*handle).to_owned(), people(case)))
            .collect()
    }

    fn step(&mut self, chance: &mut Chance, stick: &Path, next: &mut u32) -> String {
        *next += 1;
        let there: Vec<&'static str> = self.cases.keys().copied().collect();
        let in_case = chance.of(&there);
        match (chance.below(9), in_case) {
            (0 | 1, _) => self.add_case(chance, *next),
            (2 | 3, Some(case)) => self.add_person(chance, case, *next),
            (4 | 5, _) => self.back_up(stick),
            (6, Some(case)) => self.forget(chance, case),
            (7, Some(case)) => self.erase(case),
            _ => match self.copies.len() {
                0 => self.back_up(stick),
                count => self.restore(chance.below(count)),
            },
        }
    }

    fn add_case(&mut self, chance: &mut Chance, which: u32) -> String {
        let free: Vec<&'static str> = CASES
            .into_iter()
            .filter(|it| !self.cases.contains_key(it))
            .collect();
        let Some(handle) = chance.of(&free) else {
            return "all cases are there".to_owned();
        };
        let new = ["new-case", "--variant", "family", "--handle", handle];
        let of = ["--applicant", "main-person", "--main-person", "Ada Proef"];
        self.table.does(&[&new[..], &of].concat());
        let people = BTreeMap::new();
        self.cases.insert(handle, Known { which, people });
        format!("new case {handle}")
    }

    fn add_person(&mut self, chance: &mut Chance, case: &'static str, number: u32) -> String {
        let known = self.cases.get_mut(case).unwrap();
        let free: Vec<&'static str> = PEOPLE
            .into_iter()
            .filter(|it| !known.people.contains_key(it))
            .collect();
        let Some(handle) = chance.of(&free) else {
            return "everybody is there".to_owned();
        };
        let name = name(number);
        let add = [
            "--case",
            case,
            "circle",
            "add",
            name.as_str(),
            "--handle",
            handle,
        ];
        self.table.does(&add);
        // Who comes back by undo and redo is the same one.
        if chance.below(3) == 0 {
            self.table.does(&["undo"]);
            self.table.does(&["redo"]);
        }
        known.people.insert(handle, name);
        format!("add {handle} to {case}")
    }

    fn back_up(&mut self, stick: &Path) -> String {
        let path = stick.join(format!("{}-{}.zip", self.name, self.copies.len()));
        self.table.does(&["backup", path.to_str().unwrap()]);
        self.copies.push((path, self.cases.clone()));
        "backup".to_owned()
    }

    fn forget(&mut self, chance: &mut Chance, case: &'static str) -> String {
        let known = self.cases.get_mut(case).unwrap();
        let there: Vec<&'static str> = known.people.keys().copied().collect();
        let Some(who) = chance.of(&there) else {
            return "nobody is there".to_owned();
        };
        let forget = ["privacy", "forget", who, "--confirm", who];
        self.table.does(&[&["--case", case][..], &forget].concat());
        self.forgotten.extend(known.people.remove(who));
        format!("forget {who} in {case}")
    }

    fn erase(&mut self, case: &'static str) -> String {
        self.table
            .does(&["privacy", "erase", case, "--confirm", case]);
        let known = self.cases.remove(case).unwrap();
        self.erased_cases.insert(known.which);
        format!("erase {case}")
    }

    /// The computer is gone, and the copy is put back on another one. What is erased has to be
    /// confirmed exactly: a mark too many or too few is refused.
    fn restore(&mut self, at: usize) -> String {
        let (path, mut cases) = self.copies[at].clone();
        let mut erased: Vec<String> = Vec::new();
        cases.retain(|handle, case| {
            let stays = !self.erased_cases.contains(&case.which);
            if !stays {
                erased.push((*handle).to_owned());
            }
            stays
        });
        for (handle, case) in &mut cases {
            case.people.retain(|who, name| {
                let stays = !self.forgotten.contains(name.as_str());
                if !stays {
                    erased.push(format!("{handle}/{who}"));
                }
                stays
            });
        }
        let confirmed = erased.join(",");
        let mut line = vec!["restore", path.to_str().unwrap()];
        if !erased.is_empty() {
            line.extend(["--confirm", confirmed.as_str()]);
        }
        self.table = Table::bare();
        self.table.does(&line);
        self.cases = cases;
        format!("restore {at}, erased {erased:?}")
    }
}

#[test]
fn nothing_is_erased_that_was_not_and_nothing_comes_back_that_was() {
    for seed in 1..=RUNS {
        let stick: TempDir = tempfile::tempdir().unwrap();
        let mut chance = Chance(seed);
        let mut houses = [House::new("a"), House::new("b")];
        let mut done: Vec<String> = Vec::new();
        let mut next = 0;
        for _ in 0..STEPS {
            let at = chance.below(2);
            let step = houses[at].step(&mut chance, stick.path(), &mut next);
            done.push(format!("{}: {step}", houses[at].name));
            for house in &houses {
                assert_eq!(house.found(), house.expected(), "seed {seed}: {done:#?}");
            }
        }
        // In the end every copy is put back once.
        for house in &mut houses {
            for at in 0..house.copies.len() {
                let step = house.restore(at);
                done.push(format!("{}: {step}", house.name));
                assert_eq!(house.found(), house.expected(), "seed {seed}: {done:#?}");
            }
        }
    }
}
