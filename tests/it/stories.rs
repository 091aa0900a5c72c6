//! The stories in `examples/` are the manual, and they run through the real binary.
//!
//! A heading that begins with a date (`## 2026-03-28 De dag`) sets the clock. In a `console` block
//! a line `$ ekc …` is typed; what stands below it is what it must say, both data and talk. A line
//! `? 4` says with which exit code it ends when that is not 0. `EKC_BLESS=1 cargo test stories`
//! writes down what the program says now.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Play a story and give it back with what the program really said.
fn play(story: &str, lang: &str, folder: &Path) -> String {
    let mut now = "2026-01-05T12:00:00Z".to_owned();
    let mut told = String::new();
    let mut lines = story.lines().peekable();
    let mut in_console = false;
    let mut file_block: Option<(String, String)> = None;
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            in_console = line == "```console";
            if let Some((name, text)) = file_block.take() {
                let path = folder.join(name);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, text).unwrap();
            } else if let Some(name) = line
                .strip_prefix("```yaml ")
                .or_else(|| line.strip_prefix("```text "))
            {
                file_block = Some((name.to_owned(), String::new()));
            }
        } else if let Some((_, text)) = &mut file_block {
            let _ = writeln!(text, "{line}");
        } else if let Some(date) = line
            .strip_prefix("## ")
            .and_then(|heading| heading.get(..10))
            .filter(|date| date.parse::<chrono::NaiveDate>().is_ok())
        {
            now = format!("{date}T12:00:00Z");
        } else if in_console && let Some(typed) = line.strip_prefix("$ ") {
            while lines
                .peek()
                .is_some_and(|next| !next.starts_with("$ ") && !next.starts_with("```"))
            {
                lines.next();
            }
            let _ = writeln!(told, "{line}");
            told.push_str(&run(typed, folder, &now, lang));
            if lines.peek().is_some_and(|next| next.starts_with("$ ")) {
                told.push('\n');
            }
            continue;
        }
        let _ = writeln!(told, "{line}");
    }
    told
}

/// Run one typed line; `ekc … < bestand` reads from a file of the story.
fn run(typed: &str, folder: &Path, now: &str, lang: &str) -> String {
    let (line, input) = typed
        .split_once(" < ")
        .map_or((typed, None), |(line, input)| (line, Some(input)));
    let mut words = shlex::split(line).expect("a story types whole words");
    assert_eq!(words.remove(0), "ekc", "a story types only ekc: {typed}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_ekc"));
    command
        .args(words)
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("TZ", "UTC")
        .env("EKC_FILE", "zaken.ekc")
        .env("EKC_LANG", lang)
        .env("EKC_TEST_NOW", now)
        .env("EKC_TEST_WORK_FACTOR", "2")
        .env("EKC_PASSPHRASE_COMMAND", "echo een zin die niemand raadt")
        .stdin(input.map_or_else(Stdio::null, |name| {
            Stdio::from(std::fs::File::open(folder.join(name)).unwrap())
        }));
    let output = command.output().unwrap();
    let mut told = String::new();
    if !output.status.success() {
        let _ = writeln!(told, "? {}", output.status.code().unwrap_or(-1));
    }
    for stream in [output.stdout, output.stderr] {
        for line in String::from_utf8(stream).unwrap().lines() {
            let _ = writeln!(told, "{}", line.trim_end());
        }
    }
    // Where a story is played is another place each time.
    told.replace(
        &format!("{}/", folder.canonicalize().unwrap().display()),
        "",
    )
}

/// Play a story, compare it with what is written, and the case it ends with with `examples/cases/`.
fn story(name: &str, lang: &str, handle: &str) {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let bless = std::env::var_os("EKC_BLESS").is_some();
    let folder = tempfile::tempdir().unwrap();
    let path = examples.join(format!("{name}.md"));
    let written = std::fs::read_to_string(&path).unwrap();
    let told = play(&written, lang, folder.path());
    let case = exported(handle, folder.path(), lang);
    let case_path = examples.join("cases").join(format!("{name}.yaml"));
    if bless {
        std::fs::write(&path, &told).unwrap();
        std::fs::write(&case_path, &case).unwrap();
    }
    for (at, (written, told)) in written.lines().zip(told.lines()).enumerate() {
        assert!(
            bless || told == written,
            "examples/{name}.md, line {}\n  written: {written}\n  told:    {told}",
            at + 1
        );
    }
    assert!(
        bless || told.lines().count() == written.lines().count(),
        "examples/{name}.md is longer or shorter than what the program says"
    );
    assert_eq!(
        std::fs::read_to_string(&case_path).unwrap(),
        case,
        "examples/cases/{name}.yaml"
    );
    // The case as a file can be read into another case file, and comes out of it the same.
    let elsewhere = tempfile::tempdir().unwrap();
    run("ekc init", elsewhere.path(), "2027-01-01T12:00:00Z", lang);
    std::fs::copy(&case_path, elsewhere.path().join("zaak.yaml")).unwrap();
    let told = run(
        "ekc import zaak.yaml",
        elsewhere.path(),
        "2027-01-01T12:00:00Z",
        lang,
    );
    assert!(!told.starts_with("? "), "{told}");
    assert_eq!(exported(handle, elsewhere.path(), lang), case);
}

/// The case that a story ends with, as a file.
fn exported(handle: &str, folder: &Path, lang: &str) -> String {
    let told = run(
        &format!("ekc export {handle} --to aan-het-eind.yaml"),
        folder,
        "2027-01-01T12:00:00Z",
        lang,
    );
    assert!(!told.starts_with("? "), "{told}");
    let text = std::fs::read_to_string(folder.join("aan-het-eind.yaml")).unwrap();
    text.lines().fold(String::new(), |mut lines, line| {
        let _ = writeln!(lines, "{}", line.trim_end());
        lines
    })
}

/// Each story, the language it is told in, and the case it ends with.
const STORIES: &[(&str, &str, &str)] = &[
    ("01-een-gezin", "nl", "2026-01"),
    ("02-een-straat", "nl", "2026-01"),
    ("03-een-leervraag", "nl", "2026-01"),
    ("04-herstel", "nl", "2026-01"),
    ("05-geen-conferentie", "nl", "2026-01"),
    ("06-twee-conferenties", "nl", "2026-01"),
    ("07-een-eis-geweigerd", "nl", "2026-01"),
    ("08-a-plan-without-a-meeting", "en", "2026-01"),
    ("09-een-huisverbod", "nl", "2026-01"),
    ("10-toestemming-ingetrokken-en-terug", "nl", "2026-01"),
    ("11-the-main-person-walks-out", "en", "2026-01"),
    ("12-papier", "nl", "2026-01"),
    ("13-privacy", "nl", "2026-01"),
    ("14-een-verbod-dat-verandert", "nl", "2026-01"),
    ("15-no-and-then-yes", "en", "2026-01"),
    ("16-een-taak-terug", "nl", "2026-01"),
    ("17-a-street-that-goes-on", "en", "2026-01"),
    ("18-de-zaak-gaat-over", "nl", "2026-01"),
];

#[test]
fn a_family() {
    play_nth(0);
}

#[test]
fn a_street() {
    play_nth(1);
}

#[test]
fn a_learning_question() {
    play_nth(2);
}

#[test]
fn repair_between_two_sides() {
    play_nth(3);
}

#[test]
fn no_conference_comes_about() {
    play_nth(4);
}

#[test]
fn two_conferences() {
    play_nth(5);
}

#[test]
fn a_refused_requirement() {
    play_nth(6);
}

#[test]
fn a_plan_without_a_meeting() {
    play_nth(7);
}

#[test]
fn a_home_ban() {
    play_nth(8);
}

#[test]
fn a_consent_withdrawn_and_returned() {
    play_nth(9);
}

#[test]
fn a_main_person_who_walks_out() {
    play_nth(10);
}

#[cfg(feature = "pdf")]
#[test]
fn papers() {
    play_nth(11);
}

#[cfg(feature = "pdf")]
#[test]
fn privacy() {
    play_nth(12);
}

#[test]
fn a_ban_that_changes() {
    play_nth(13);
}

#[test]
fn a_no_that_becomes_a_yes() {
    play_nth(14);
}

#[test]
fn a_task_that_is_given_back_and_one_whose_owner_died() {
    play_nth(15);
}

#[test]
fn a_street_that_goes_on() {
    play_nth(16);
}

#[test]
fn a_case_that_goes_to_another_coordinator() {
    play_nth(17);
}

fn play_nth(nth: usize) {
    let (name, lang, handle) = STORIES[nth];
    story(name, lang, handle);
}

#[test]
fn every_story_is_played() {
    let mut names: Vec<String> =
        std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
            .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
            .collect();
    names.sort();
    let played: Vec<&str> = STORIES.iter().map(|(name, _, _)| *name).collect();
    assert_eq!(
        names, played,
        "each story in examples/ has its line in STORIES and its test, in order"
    );
}
