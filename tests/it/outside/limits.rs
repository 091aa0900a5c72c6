//! What never ends, or is no file or no text, gets one clear answer.

use crate::desk::{PASSPHRASE, Table};
use ekc::desk::Desk;
use ekc::store::key_path;
use ekc::ui::ask::Nobody;
use std::ffi::OsString;
use std::io::Read as _;
use std::os::unix::ffi::OsStringExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long a command may take that reads nothing.
const PATIENCE: Duration = Duration::from_secs(30);

fn make_pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success());
}

/// Run the program, and give the code of its failure. Who waits for ever has failed.
fn code_of(table: &Table, args: &[&str]) -> (Option<i32>, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_ekc"))
        .args(args)
        .arg("--json")
        .env("EKC_FILE", table.path())
        .env("EKC_LANG", "nl")
        .env("EKC_PASSPHRASE_COMMAND", format!("echo {PASSPHRASE}"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begun.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("{args:?} waits for ever");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let mut told = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut told)
        .unwrap();
    let failure: serde_json::Value = serde_json::from_str(&told).unwrap_or_default();
    let code = failure["code"].as_str().unwrap_or_default().to_owned();
    (child.wait().unwrap().code(), code)
}

#[test]
fn a_pipe_or_a_folder_in_the_place_of_a_file_is_told_and_not_waited_for() {
    let table = Table::ready("family");
    let folder = table.folder.path().join("map");
    std::fs::create_dir(&folder).unwrap();
    let pipe = table.folder.path().join("pijp");
    make_pipe(&pipe);
    let content = table.content();
    for place in [&folder, &pipe] {
        let place = place.to_str().unwrap();
        for args in [
            &["import", place][..],
            &["circle", "add", "--from", place],
            &["circle", "add", "--list", place],
            &["contacts", "import", place],
            &["reading-help", place],
        ] {
            assert_eq!(code_of(&table, args), (Some(3), "cannot-read".to_owned()));
        }
    }
    let pipe = pipe.to_str().unwrap();
    for args in [&["restore", pipe][..], &["backup", "--check", pipe]] {
        assert_ne!(code_of(&table, args).0, Some(0), "{args:?}");
    }
    assert_eq!(table.content(), content);
}

#[test]
fn a_pipe_or_a_folder_in_the_place_of_a_template_or_a_font_is_told() {
    let table = Table::ready("family");
    let templates = table.folder.path().join("templates");
    std::fs::create_dir_all(templates.join("nl/invitation.md")).unwrap();
    make_pipe(&templates.join("nl/programme.md"));
    for kind in ["programme", "invitation"] {
        assert_eq!(
            code_of(&table, &["template", "show", kind]),
            (Some(5), "template-unreadable".to_owned())
        );
    }
    let fonts = templates.join("fonts");
    std::fs::create_dir(&fonts).unwrap();
    let fonts_of = || {
        let desk = Desk::new(table.world(b"", Box::new(Nobody)).0);
        desk.own_fonts().map_err(|failure| failure.code())
    };
    assert_eq!(fonts_of(), Ok(Vec::new()));
    make_pipe(&fonts.join("a.ttf"));
    assert_eq!(fonts_of(), Err("font-unreadable"));
    std::fs::remove_file(fonts.join("a.ttf")).unwrap();
    std::fs::create_dir(fonts.join("b.otf")).unwrap();
    assert_eq!(fonts_of(), Err("font-unreadable"));
}

#[test]
fn a_pipe_or_a_folder_in_the_place_of_the_key_file_or_the_case_file_is_told() {
    let table = Table::ready("family");
    for path in [key_path(&table.path()), table.path()] {
        let own = std::fs::read(&path).unwrap();
        for as_pipe in [true, false] {
            std::fs::remove_file(&path).unwrap();
            if as_pipe {
                make_pipe(&path);
            } else {
                std::fs::create_dir(&path).unwrap();
            }
            let (exit, code) = code_of(&table, &["list"]);
            assert_eq!(exit, Some(13), "{} {code}", path.display());
            if as_pipe {
                std::fs::remove_file(&path).unwrap();
            } else {
                std::fs::remove_dir(&path).unwrap();
            }
            std::fs::write(&path, &own).unwrap();
        }
    }
    table.does(&["list"]);
}

#[test]
fn a_path_that_is_no_text_is_told_and_nothing_is_made() {
    let table = Table::ready("family");
    let not_text = || OsString::from_vec(b"uit\xff.yaml".to_vec());
    let in_folder = table.folder.path().join(not_text()).into_os_string();
    for args in [
        vec!["export".into(), "--to".into(), in_folder.clone()],
        vec!["backup".into(), in_folder.clone()],
        vec!["import".into(), in_folder.clone()],
        vec!["list".into(), "--file".into(), in_folder.clone()],
        vec![not_text()],
    ] {
        let (world, caught) = table.world(b"", Box::new(Nobody));
        let line: Vec<OsString> = std::iter::once("ekc".into())
            .chain(args)
            .chain(std::iter::once("--json".into()))
            .collect();
        let exit = ekc::run(world, line);
        let failure: serde_json::Value = serde_json::from_str(&caught().1).unwrap();
        assert_eq!(
            (exit, failure["code"].as_str()),
            (2, Some("argument-not-text"))
        );
    }
    assert!(!Path::new(&in_folder).exists());
    // The same for a path that the environment gives: no other file is taken for it.
    let output = Command::new(env!("CARGO_BIN_EXE_ekc"))
        .args(["init", "--json"])
        .env("EKC_FILE", &in_folder)
        .env("EKC_PASSPHRASE_COMMAND", format!("echo {PASSPHRASE}"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        std::fs::read_dir(table.folder.path()).unwrap().count(),
        2,
        "the case file and its key file"
    );
}

#[test]
fn a_circle_that_is_too_large_to_draw_is_told_and_not_waited_for() {
    let table = Table::ready("family");
    let letters = "bdfghklmnprstvwz";
    let names: Vec<String> = letters
        .chars()
        .flat_map(|one| letters.chars().map(move |other| (one, other)))
        .map(|(one, other)| format!("{one}a{other}e {other}o{one}i"))
        .take(201)
        .collect();
    let list = names.join("\n");
    let ran = table.run_with(&["circle", "add", "--list", "-"], list.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let begun = Instant::now();
    let map = ["print", "circle-map", "--as", "svg", "--to", "-"];
    table.refuses(&map, 4, "too-many-to-draw");
    assert!(begun.elapsed() < PATIENCE);
}

#[test]
fn a_pipe_or_a_folder_in_the_place_of_a_journal_is_told_and_stays() {
    let table = Table::ready("family");
    let is_told = || {
        let told = code_of(&table, &["list"]);
        assert_eq!(told, (Some(6), "journal-no-file".to_owned()));
    };
    for ending in ["-journal", "-wal"] {
        let journal = table.path().with_file_name(format!("zaken.ekc{ending}"));
        make_pipe(&journal);
        is_told();
        std::fs::remove_file(&journal).unwrap();
        std::fs::create_dir(&journal).unwrap();
        is_told();
        std::fs::remove_dir(&journal).unwrap();
    }
    table.does(&["list"]);
}
