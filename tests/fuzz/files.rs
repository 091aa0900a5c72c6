//! The two files that are opened: the key file and the case file. A changed one gives what it gave
//! before, or an error; never anything else.

use crate::target::{Outcome, Target};
use age::secrecy::SecretString;
use ekc::domain::event::Event;
use ekc::domain::text::{Handle, Prose};
use ekc::exchange::sealed::{Lock, Opener, Sealed, seal};
use ekc::exchange::yaml;
use ekc::failure::{Failure, Kind};
use ekc::store::{CaseFile, DataKey, LogLine, Record, key_path, pack, unpack};
use std::fs;
use std::path::{Path, PathBuf};

const KEY: [u8; 32] = [7; 32];

fn key() -> DataKey {
    DataKey::from_bytes(&KEY).unwrap()
}

/// The key file, opened with the right passphrase.
/// Its two forms, armored and not, were made with a light work factor.
pub(crate) fn keys() -> Target {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.key");
    let passphrase = SecretString::from("proef".to_owned());
    key().write(&path, &passphrase, 2, None).unwrap();
    let armored = fs::read(&path).unwrap();
    let mut plain = Vec::new();
    std::io::Read::read_to_end(
        &mut age::armor::ArmoredReader::new(armored.as_slice()),
        &mut plain,
    )
    .unwrap();
    let feed = move |input: &[u8]| {
        fs::write(folder.path().join("a.key"), input).unwrap();
        match DataKey::read(&path, &passphrase) {
            Ok(read) => {
                assert!(
                    read.iter().all(|key| key.bytes() == KEY),
                    "another key came out"
                );
                Outcome::new("read", format!("read {}", input.starts_with(b"-----")))
            }
            Err(error) => Outcome::refused(&Failure::from(error), input),
        }
    };
    Target {
        seeds: vec![armored, plain],
        words: words_of_age(),
        most: 80 * 1024,
        short_run: 1_500,
        feed: Box::new(feed),
    }
}

/// Words of a file of age.
fn words_of_age() -> Vec<&'static [u8]> {
    vec![
        b"age-encryption.org/v1\n",
        b"age-encryption.org/v2\n",
        b"-> ",
        b"-> scrypt ",
        b"-> X25519 ",
        b"-> ssh-rsa ",
        b"-> a-grease x y\n\n",
        b"--- ",
        b"\n",
        b"\r\n",
        b" 1\n",
        b" 17\n",
        b" 64\n",
        b" 255\n",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
        b"-----END AGE ENCRYPTED FILE-----\n",
        b"-----BEGIN ",
        b"=",
        b"==",
        b"A",
    ]
}

/// A case that was handed over, opened with the right passphrase, as bytes and as text.
pub(crate) fn handovers() -> Target {
    const CASE: &[u8] = include_bytes!("../../examples/cases/07-een-eis-geweigerd.yaml");
    let passphrase = || SecretString::from("zes rode fietsen".to_owned());
    let plain = seal(CASE, &Lock::Passphrase(passphrase()), 2).unwrap();
    let mut armored = Vec::new();
    let mut writer =
        age::armor::ArmoredWriter::wrap_output(&mut armored, age::armor::Format::AsciiArmor)
            .unwrap();
    std::io::Write::write_all(&mut writer, &plain).unwrap();
    writer.finish().unwrap();
    let opener = Opener::Passphrase(passphrase());
    let feed = move |input: &[u8]| match Sealed::read(input).and_then(|sealed| sealed.open(&opener))
    {
        Ok(read) => {
            assert!(read.as_slice() == CASE, "another case came out");
            Outcome::new("read", format!("read {}", input.starts_with(b"-----")))
        }
        Err(failure) => Outcome::refused(&failure, input),
    };
    Target {
        seeds: vec![armored, plain],
        words: words_of_age(),
        most: 80 * 1024,
        short_run: 1_500,
        feed: Box::new(feed),
    }
}

/// A case file of two recordings, and how it was after the first.
struct Made {
    folder: tempfile::TempDir,
    whole: Vec<u8>,
    before: Vec<u8>,
    seen: Seen,
}

/// All that a file says.
#[derive(PartialEq)]
struct Seen {
    content: String,
    log: Vec<LogLine>,
    cases: usize,
}

const HANDLE: &str = "proef";

impl Made {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zaken.ekc");
        let mut case = yaml::read_case(include_bytes!(
            "../../examples/cases/07-een-eis-geweigerd.yaml"
        ))
        .unwrap();
        case.application.handle = Handle::parse(HANDLE).unwrap();
        let at = chrono::DateTime::UNIX_EPOCH;
        let mut file =
            CaseFile::create(&path, &key(), &SecretString::from("proef".to_owned()), 2).unwrap();
        file.record(&Record {
            at,
            event: &Event::CaseImported {
                case: case.handle().clone(),
                count: case.people.len(),
            },
            before: None,
            after: Some(&case),
            settings: vec![("case", HANDLE.to_owned())],
            seen: 0,
        })
        .unwrap();
        let before = fs::read(&path).unwrap();
        // Longer than a page: it lies on pages of its own.
        let mut after = case.clone();
        after.plans[0].words = Some(Prose::parse(&"Wij bellen elke week. ".repeat(700)).unwrap());
        file.record(&Record {
            at,
            event: &Event::PlanAmended {
                version: 1,
                count: after.agreements.len(),
            },
            before: Some(&case),
            after: Some(&after),
            settings: Vec::new(),
            seen: 1,
        })
        .unwrap();
        drop(file);
        let whole = fs::read(&path).unwrap();
        let seen = look(&path).unwrap();
        Self {
            folder,
            whole,
            before,
            seen,
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("zaken.ekc")
    }
}

fn look(path: &Path) -> Result<Seen, Failure> {
    let file = CaseFile::open(path, &key(), None)?;
    let handle = Handle::parse(HANDLE)?;
    let cases = file.cases()?.len();
    file.load(&handle)?
        .ok_or_else(|| Failure::new(Kind::Damaged, "file-damaged", Vec::new()))?;
    let log = file.log(None, 100)?;
    Ok(Seen {
        content: file.content()?,
        log,
        cases,
    })
}

/// The case file. Its salt is another one each time it is made, so an input is not a file but what
/// is done to one: lines such as `flip 4100 3`, `cut 8192`, `swap 2 5`.
pub(crate) fn case_files() -> Target {
    let made = Made::new();
    // Each page once: what stands on it decides who finds out that it is damaged.
    let mut seeds: Vec<Vec<u8>> = (0..made.whole.len() / PAGE)
        .map(|page| format!("flip {} 1\n", page * PAGE + 99).into())
        .collect();
    let feed = move |input: &[u8]| {
        let script = String::from_utf8_lossy(input);
        let mut bytes = made.whole.clone();
        let mut is_mixed = false;
        let mut done = Vec::new();
        for line in script.lines().take(40) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let number = |at: usize| {
                words
                    .get(at)
                    .and_then(|word| word.parse::<usize>().ok())
                    .unwrap_or(0)
            };
            if change(
                &mut bytes,
                words.first().copied().unwrap_or_default(),
                number(1),
                number(2),
                &made.before,
            ) {
                is_mixed |= words[0] == "old";
                done.push(words[0].to_owned());
            }
        }
        fs::write(made.path(), &bytes).unwrap();
        let seen = look(&made.path());
        let left: Vec<String> = fs::read_dir(made.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "zaken.ekc" && name != "zaken.ekc.key")
            .collect();
        assert!(left.is_empty(), "opening left {left:?}");
        done.sort();
        done.dedup();
        match seen {
            Ok(seen) => {
                // Pages of an older day are whole pages: only who keeps a copy can mix them.
                assert!(is_mixed || seen == made.seen, "another content came out");
                Outcome::new(
                    if seen == made.seen { "same" } else { "mixed" },
                    format!("read {done:?}"),
                )
            }
            Err(failure) => {
                assert!(
                    fs::read(made.path()).unwrap() == bytes,
                    "a file that was refused was changed"
                );
                let refused = Outcome::refused(&failure, input);
                Outcome {
                    shape: format!("{} {done:?}", refused.kind),
                    ..refused
                }
            }
        }
    };
    seeds.extend(
        [
            "",
            "flip 20 1\n",
            "flip 6000 7\nflip 90000 0\n",
            "cut 4096\n",
            "cut 100\n",
            "grow 4096\n",
            "swap 2 5\n",
            "copy 3 4\n",
            "zero 9\n",
            "set 4200 255\n",
            "old 1\nold 2\n",
            "end 3\n",
        ]
        .map(Into::<Vec<u8>>::into),
    );
    Target {
        seeds,
        words: vec![
            b"flip ", b"cut ", b"grow ", b"swap ", b"copy ", b"zero ", b"set ", b"old ", b"end ",
            b"\n", b"0", b"1", b"15", b"16", b"100", b"4080", b"4095", b"4096", b"8192", b" 7\n",
        ],
        most: 600,
        short_run: 150,
        feed: Box::new(feed),
    }
}

const PAGE: usize = 4096;

/// Do one thing to the file; says whether it was something that can be done.
fn change(bytes: &mut Vec<u8>, what: &str, one: usize, other: usize, before: &[u8]) -> bool {
    let length = bytes.len().max(1);
    let pages = (bytes.len() / PAGE).max(1);
    let page = |number: usize| (number % pages) * PAGE..(number % pages + 1) * PAGE;
    match what {
        "flip" => bytes.get_mut(one % length).is_some_and(|byte| {
            *byte ^= 1 << (other % 8);
            true
        }),
        "set" => bytes.get_mut(one % length).is_some_and(|byte| {
            *byte = other.to_le_bytes()[0];
            true
        }),
        "cut" => {
            bytes.truncate(one % length);
            true
        }
        // Off from the end.
        "end" => {
            bytes.truncate(length - one % length);
            true
        }
        "grow" => {
            let with = other.to_le_bytes()[0];
            bytes.resize(bytes.len() + one % (16 * PAGE), with);
            true
        }
        "zero" if bytes.len() >= PAGE => {
            bytes[page(one)].fill(0);
            true
        }
        "copy" if bytes.len() >= PAGE => {
            bytes.copy_within(page(one), page(other).start);
            true
        }
        "swap" if bytes.len() >= PAGE => {
            let kept = bytes[page(one)].to_vec();
            bytes.copy_within(page(other), page(one).start);
            bytes[page(other)].copy_from_slice(&kept);
            true
        }
        "old" if bytes.len() >= PAGE => {
            let range = page(one);
            match before.get(range.clone()) {
                Some(old) => {
                    bytes[range].copy_from_slice(old);
                    true
                }
                None => false,
            }
        }
        _ => false,
    }
}

/// A copy in its zip file: changed, it gives what it held, or an error.
pub(crate) fn copies() -> Target {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ekc");
    let file = CaseFile::create(&path, &key(), &SecretString::from("proef".to_owned()), 2).unwrap();
    let whole = file.everything().unwrap();
    let copy = folder.path().join("kopie.zip");
    let key_file = fs::read(key_path(&path)).unwrap();
    let packed = pack(&file, &key(), &key_file, &copy, "lees mij").unwrap();
    packed.commit().unwrap();
    let seed = fs::read(&copy).unwrap();
    let feed = move |input: &[u8]| {
        let (copy, out, out_key) = (
            folder.path().join("in.zip"),
            folder.path().join("uit.ekc"),
            folder.path().join("uit.ekc.key"),
        );
        fs::write(&copy, input).unwrap();
        let _ = (fs::remove_file(&out), fs::remove_file(&out_key));
        let opened =
            unpack(&copy, &out, &out_key).and_then(|()| CaseFile::open(&out, &key(), None));
        match opened.and_then(|file| file.everything()) {
            Ok(held) => {
                assert_eq!(held, whole, "another content came out");
                Outcome::new("read", "read")
            }
            Err(error) => Outcome::refused(&Failure::from(error), input),
        }
    };
    Target {
        seeds: vec![seed],
        words: vec![
            b"PK\x03\x04",
            b"PK\x01\x02",
            b"PK\x05\x06",
            b"zaken.ekc",
            b"zaken.ekc.key",
            b"../",
        ],
        most: 1024 * 1024,
        short_run: 40,
        feed: Box::new(feed),
    }
}
