//! The case files that are measured: made by the doors through which the program itself records,
//! from two of the examples of this repository.

use age::secrecy::SecretString;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use ekc::domain::Case;
use ekc::domain::event::Event;
use ekc::exchange::yaml::read_case;
use ekc::store::{CaseFile, DataKey, Record, fingerprint_of_migrations, key_path};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The passphrase of every file.
pub(crate) const PASSPHRASE: &str = "proef";

/// Changes with what is made, so that no file of before is measured.
const GENERATOR: u32 = 1;

/// Work factor of the key file: opening it with the passphrase is not what is measured.
const WORK_FACTOR: u8 = 2;

/// A family that held its conference, and the newest day in it.
const FAMILY: &str = include_str!("../../examples/cases/01-een-gezin.yaml");
const FAMILY_UNTIL: NaiveDate = NaiveDate::from_ymd_opt(2026, 5, 29).unwrap();
/// Who is left out of it: a case with many people is measured by itself.
const LEFT_OUT: [&str; 5] = [
    "dochter-1",
    "vriendin-1",
    "buurvrouw-1",
    "zwager-1",
    "buurman-1",
];

/// A street that held its meeting, the newest day in it, and the neighbour who is multiplied.
const STREET: &str = include_str!("../../examples/cases/02-een-straat.yaml");
const STREET_UNTIL: NaiveDate = NaiveDate::from_ymd_opt(2026, 6, 4).unwrap();
const NEIGHBOUR: &str = "buur-1";
/// How many agreements the plan of a street has.
const AGREEMENTS: usize = 200;

/// How many cases are open at most; the others were closed in the years before.
const OPEN: u32 = 20;
/// Over how many days the closed cases are spread.
const DAYS: u32 = 20 * 365;

const FIRST_NAMES: [&str; 16] = [
    "Aaltje", "Bram", "Chantal", "Daan", "Esra", "Fleur", "Gerrit", "Hanneke", "Ilias", "Joke",
    "Karim", "Lotte", "Mehmet", "Nienke", "Otto", "Petra",
];
const LAST_NAMES: [&str; 16] = [
    "Aarts", "Bouwman", "Celik", "Dijkstra", "Elshof", "Faber", "Groen", "Haddad", "Idema",
    "Jaspers", "Kuipers", "Lindeman", "Mulder", "Nowak", "Okkerse", "Postma",
];

/// What a case file holds.
#[derive(Clone, Copy)]
pub(crate) enum Holds {
    /// So many cases of a family.
    Cases(u32),
    /// One case of a street with so many people.
    People(usize),
}

/// A case file to measure.
pub(crate) struct Sample {
    /// How it is asked for, and stands in the table.
    pub(crate) name: &'static str,
    pub(crate) holds: Holds,
}

pub(crate) static SAMPLES: [Sample; 6] = [
    Sample {
        name: "10-cases",
        holds: Holds::Cases(10),
    },
    Sample {
        name: "1000-cases",
        holds: Holds::Cases(1_000),
    },
    Sample {
        name: "10000-cases",
        holds: Holds::Cases(10_000),
    },
    Sample {
        name: "60-people",
        holds: Holds::People(60),
    },
    Sample {
        name: "500-people",
        holds: Holds::People(500),
    },
    Sample {
        name: "3000-people",
        holds: Holds::People(3_000),
    },
];

/// A case file that was made.
pub(crate) struct Made {
    pub(crate) path: PathBuf,
    /// The key, as hexadecimal digits.
    pub(crate) key: String,
    /// An open case in it, and the name of somebody in that case.
    pub(crate) case: String,
    pub(crate) somebody: String,
    /// Whether it was made just now, and not by an earlier run of this day.
    pub(crate) is_new: bool,
}

/// The case file of a sample, in a folder of its own: made, unless it was made today.
pub(crate) fn made(sample: &Sample, folder: &Path, today: NaiveDate) -> Made {
    let home = folder.join(sample.name);
    let path = home.join("zaken.ekc");
    let note = home.join("made-of.txt");
    let schema = fingerprint_of_migrations().unwrap();
    let made_of = format!("{GENERATOR} {schema} {today}");
    let was_made = fs::read_to_string(&note).is_ok_and(|it| it == made_of);
    let is_new = !was_made;
    if is_new {
        if home.exists() {
            fs::remove_dir_all(&home).unwrap();
        }
        fs::create_dir_all(&home).unwrap();
        make(&path, sample.holds, today);
        fs::write(&note, made_of).unwrap();
    }
    let keys = DataKey::read(&key_path(&path), &passphrase()).unwrap();
    let file = CaseFile::open(&path, &keys[0], None).unwrap();
    let handle = file.open_cases(1).unwrap().remove(0);
    let case = file.load(&handle).unwrap().unwrap();
    let digits = keys[0].bytes().iter().map(|byte| format!("{byte:02x}"));
    Made {
        path,
        key: digits.collect::<Vec<_>>().concat(),
        case: handle.to_string(),
        somebody: case.people[0].name.as_str().to_owned(),
        is_new,
    }
}

fn passphrase() -> SecretString {
    SecretString::from(PASSPHRASE.to_owned())
}

/// Each case is taken in by one operation, as `ekc import` does: to type each of its commands would
/// take days.
fn make(path: &Path, holds: Holds, today: NaiveDate) {
    let key = DataKey::random().unwrap();
    let mut file = CaseFile::create(path, &key, &passphrase(), WORK_FACTOR).unwrap();
    match holds {
        Holds::Cases(count) => {
            let mut family = example(FAMILY);
            leave_out(&mut family, &LEFT_OUT);
            for number in 1..=count {
                // From the oldest to the newest, as they were typed.
                let (case, on) = family_of(&family, number, count, today);
                record(&mut file, &case, on);
            }
        }
        Holds::People(count) => record(&mut file, &street_of(count, today), today),
    }
}

fn record(file: &mut CaseFile, case: &Case, on: NaiveDate) {
    case.check_integrity().unwrap();
    let event = Event::CaseImported {
        case: case.handle().clone(),
        count: case.people.len(),
    };
    let seen = file.newest_operation().unwrap();
    let record = Record {
        at: evening_before(on),
        event: &event,
        before: None,
        after: Some(case),
        settings: Vec::new(),
        seen,
    };
    file.record(&record).unwrap();
}

fn evening_before(day: NaiveDate) -> DateTime<Utc> {
    let evening = day.pred_opt().unwrap().and_hms_opt(19, 0, 0).unwrap();
    evening.and_utc()
}

/// An example, as lists of rows.
fn example(yaml: &str) -> Value {
    serde_json::to_value(read_case(yaml.as_bytes()).unwrap()).unwrap()
}

/// The rows of a list.
fn rows<'a>(case: &'a mut Value, list: &str) -> &'a mut Vec<Value> {
    case[list].as_array_mut().unwrap()
}

/// Leave out these people, and each row that speaks of them.
fn leave_out(case: &mut Value, people: &[&str]) {
    let speaks_of_them = |row: &Value| {
        let mut values = row.as_object().unwrap().values();
        values.any(|value| value.as_str().is_some_and(|it| people.contains(&it)))
    };
    let lists = case.as_object_mut().unwrap().values_mut();
    for rows in lists.filter_map(Value::as_array_mut) {
        rows.retain(|row| !speaks_of_them(row));
    }
}

/// The family of this number of so many, and the newest day in its case.
fn family_of(family: &Value, number: u32, count: u32, today: NaiveDate) -> (Case, NaiveDate) {
    let mut case = family.clone();
    let closed = count - OPEN.min(count / 2);
    let age = match closed.checked_sub(number) {
        // At least the months that a case takes.
        Some(after_it) => 200 + u64::from(after_it) * u64::from(DAYS) / u64::from(closed),
        None => 0,
    };
    let on = today - days(age);
    shift(&mut case, on - FAMILY_UNTIL);
    if number > closed {
        open(&mut case);
    } else {
        // Closed, and to be kept for longer: nothing in it is due.
        let kept = today + days(400 + u64::from(number % 1_000));
        case["application"]["keep_until"] = json!(kept.to_string());
    }
    case["application"]["handle"] = json!(format!("gezin-{number}"));
    rename(&mut case, usize::try_from(number).unwrap() * 7);
    (serde_json::from_value(case).unwrap(), on)
}

/// A street with so many people and a plan of many agreements, which is going on.
fn street_of(people: usize, today: NaiveDate) -> Case {
    let mut case = example(STREET);
    shift(&mut case, today - STREET_UNTIL);
    open(&mut case);
    case["application"]["handle"] = json!("straat");
    let more = people - rows(&mut case, "people").len();
    let handles: Vec<String> = (1..=more).map(|it| format!("bewoner-{it}")).collect();
    for (list, field) in [
        ("people", "handle"),
        ("invitations", "person"),
        ("attendances", "person"),
        ("plan_shares", "person"),
    ] {
        let rows = rows(&mut case, list);
        let of_neighbour = |row: &&Value| row[field].as_str() == Some(NEIGHBOUR);
        let model = rows.iter().find(of_neighbour).unwrap().clone();
        for (at, handle) in handles.iter().enumerate() {
            let mut row = model.clone();
            row[field] = json!(handle);
            if list == "people" {
                row["phone"] = Value::Null;
                // Two in a house.
                row["household"] = json!(format!("Wilgenkade {}", 100 + at / 2));
            }
            rows.push(row);
        }
    }
    let known = rows(&mut case, "agreements").len();
    for number in known + 1..=AGREEMENTS {
        let agreements = rows(&mut case, "agreements");
        let mut agreement = agreements[0].clone();
        let what = agreement["what"].as_str().unwrap().to_owned();
        agreement["number"] = json!(number);
        agreement["what"] = json!(format!("{what}, bij nummer {number}"));
        agreements.push(agreement);
        let owners = rows(&mut case, "owners");
        let mut owner = owners[0].clone();
        owner["agreement"] = json!(number);
        owner["person"] = json!(handles[number % handles.len()]);
        owners.push(owner);
    }
    rename(&mut case, 0);
    serde_json::from_value(case).unwrap()
}

/// The case as it was before the role of the coordinator ended.
fn open(case: &mut Value) {
    if let Some(lists) = case.as_object_mut() {
        lists.remove("closures");
    }
    case["application"]["keep_until"] = Value::Null;
    case["application"]["keep_because"] = Value::Null;
}

/// All days so much later. A date of birth stays.
fn shift(value: &mut Value, by: TimeDelta) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if name != "birth_date" {
                    shift(value, by);
                }
            }
        }
        Value::Array(rows) => rows.iter_mut().for_each(|row| shift(row, by)),
        Value::String(text) => {
            if let Ok(day) = text.parse::<NaiveDate>() {
                *text = (day + by).to_string();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Give everybody another name than in the other cases, as far as the names go.
fn rename(case: &mut Value, from: usize) {
    for (at, person) in rows(case, "people").iter_mut().enumerate() {
        let number = from + at;
        let first = FIRST_NAMES[number % FIRST_NAMES.len()];
        let others = number / FIRST_NAMES.len();
        let last = LAST_NAMES[others % LAST_NAMES.len()];
        let between = ('A'..='Z').nth(others / LAST_NAMES.len() % 26).unwrap();
        person["name"] = json!(format!("{first} {between}. {last}"));
    }
}

fn days(count: u64) -> TimeDelta {
    TimeDelta::days(i64::try_from(count).unwrap())
}
