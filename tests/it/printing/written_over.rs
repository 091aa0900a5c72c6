//! What a file is never written over.

use super::{files, inside, under_way, with_a_plan};
use std::path::Path;

#[test]
fn what_is_there_is_written_over_only_when_asked() {
    let table = under_way();
    let path = inside(&table, "brief.html");
    let print = ["print", "invitation", "--for", "oma", "--to", &path];
    let print_html = [&print[..], &["--as", "html"]].concat();
    table.does(&print_html);
    std::fs::write(&path, "van mij").unwrap();
    table.refuses(&print_html, 15, "paper-exists");
    table.refuses(
        &[
            "print",
            "programme",
            "--to",
            &inside(&table, "nergens/x.html"),
            "--as",
            "html",
        ],
        15,
        "no-such-folder",
    );
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "van mij");
    let ran = table.answer(&print_html, &["1"]);
    assert_eq!(
        (ran.code, std::fs::read_to_string(&path).unwrap().as_str()),
        (130, "van mij"),
        "no is the first answer: {}",
        ran.err
    );
    let ran = table.answer(&print_html, &["2"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .contains("Oma Proef")
    );
    std::fs::write(&path, "van mij").unwrap();
    table.does(&[&print_html[..], &["--replace"]].concat());
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .contains("Oma Proef")
    );
    assert!(
        !files(table.folder.path())
            .iter()
            .any(|name| name.contains(".new")),
        "nothing lies about"
    );
}

/// Every command that writes a file, but for the place, which comes last.
const WRITING: [&[&str]; 9] = [
    &["print", "plan", "--as", "txt", "--replace", "--to"],
    &["print", "programme", "--as", "md", "--replace", "--to"],
    &["calendar", "--for", "oma", "--replace", "--to"],
    &["due", "--calendar", "--replace", "--to"],
    &["contacts", "export", "--replace", "--to"],
    &["export", "--to"],
    &[
        "handover",
        "--transfer-passphrase-command",
        "echo zes rode fietsen",
        "--to",
    ],
    &["recovery", "sheet", "--as", "txt", "--replace", "--to"],
    &[
        "privacy",
        "access",
        "oma",
        "--as",
        "txt",
        "--replace",
        "--to",
    ],
];

/// Every file in a folder, with what it holds.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    files(folder)
        .into_iter()
        .filter(|name| folder.join(name).is_file())
        .map(|name| {
            let bytes = std::fs::read(folder.join(&name)).unwrap();
            (name, bytes)
        })
        .collect()
}

#[test]
fn nothing_is_ever_written_over_the_case_file_a_key_a_copy_or_what_belongs_to_them() {
    let table = with_a_plan();
    let at = |name: &str| table.folder.path().join(name);
    table.does(&["backup", &inside(&table, "kopie.zip")]);
    // Another case file, of which the key is elsewhere; a key by another name; marks beside copies.
    std::fs::copy(table.path(), at("ander.dat")).unwrap();
    std::fs::copy(at("zaken.ekc.key"), at("sleutel.txt")).unwrap();
    std::fs::write(
        at("ekc.forgotten"),
        r#"{"schema":"ekc.forgotten/1","file":"x","forgotten":[]}"#,
    )
    .unwrap();
    // A case file that was damaged: its key still lies beside it.
    std::fs::write(at("stuk.ekc"), "half").unwrap();
    std::fs::copy(at("zaken.ekc.key"), at("stuk.ekc.key")).unwrap();
    let there = [
        "zaken.ekc",
        "zaken.ekc.key",
        "kopie.zip",
        "ander.dat",
        "sleutel.txt",
        "ekc.forgotten",
        "stuk.ekc",
    ];
    let to_come = [
        "zaken.ekc-journal",
        "zaken.ekc.new",
        "zaken.ekc.key.new",
        "zaken.ekc.init.new",
        "zaken.ekc.restore.new",
        "zaken.ekc.key.restore.new",
        "zaken.ekc-wal",
        "zaken.ekc.forgotten",
        "stuk.ekc-journal",
        "stuk.ekc.v3",
    ];
    let before = contents(table.folder.path());
    let mut places: Vec<String> = there
        .iter()
        .chain(&to_come)
        .map(|name| inside(&table, name))
        .collect();
    std::fs::create_dir(at("brieven")).unwrap();
    places.push(inside(&table, "brieven/../zaken.ekc"));
    for (command, place) in WRITING
        .iter()
        .flat_map(|command| places.iter().map(move |place| (command, place)))
    {
        let args = [*command, &[place.as_str()]].concat();
        table.refuses(&args, 15, "output-is-ours");
    }
    for name in there {
        table.refuses(&["backup", &inside(&table, name)], 15, "copy-exists");
    }
    for name in to_come {
        table.refuses(&["backup", &inside(&table, name)], 15, "output-is-ours");
    }
    assert_eq!(contents(table.folder.path()), before);
}

#[cfg(unix)]
#[test]
fn no_link_and_no_question_leads_to_the_case_file() {
    let table = with_a_plan();
    let brieven = table.folder.path().join("brieven");
    std::fs::create_dir(&brieven).unwrap();
    for (at, file) in ["zaken.ekc", "zaken.ekc.key"].iter().enumerate() {
        let file = table.folder.path().join(file);
        std::os::unix::fs::symlink(&file, brieven.join(format!("wijzer-{at}.txt"))).unwrap();
        std::fs::hard_link(&file, brieven.join(format!("zelfde-{at}.txt"))).unwrap();
    }
    let letters: [&[&str]; 2] = [
        &["privacy", "forget", "oma", "--confirm", "oma", "--letter"],
        &["privacy", "erase", "--confirm", "proef", "--letter"],
    ];
    let before = contents(table.folder.path());
    for link in files(&brieven) {
        let link = inside(&table, &format!("brieven/{link}"));
        for command in WRITING.iter().chain(&letters) {
            let args = [*command, &[link.as_str()]].concat();
            table.refuses(&args, 15, "output-is-ours");
        }
        // At a terminal it is not even asked.
        let asked = ["print", "plan", "--as", "txt", "--to", &link];
        assert_eq!(table.answer(&asked, &["2"]).code, 15);
    }
    assert_eq!(contents(table.folder.path()), before);
    // The case file itself may be a link: what lies beside the file it leads to belongs to it too.
    let wijzer = brieven.join("wijzer.ekc");
    std::os::unix::fs::symlink(table.path(), &wijzer).unwrap();
    std::os::unix::fs::symlink(
        table.folder.path().join("zaken.ekc.key"),
        brieven.join("wijzer.ekc.key"),
    )
    .unwrap();
    let journal = inside(&table, "zaken.ekc-journal");
    for place in [journal.as_str(), wijzer.to_str().unwrap()] {
        table.refuses(
            &[
                "--file",
                wijzer.to_str().unwrap(),
                "contacts",
                "export",
                "--replace",
                "--to",
                place,
            ],
            15,
            "output-is-ours",
        );
    }
}

#[test]
fn what_lies_beside_the_place_of_a_paper_stays() {
    let table = with_a_plan();
    let own = table.folder.path().join("plan.txt.new");
    std::fs::write(&own, "van mij").unwrap();
    let path = inside(&table, "plan.txt");
    let print = ["print", "plan", "--as", "txt", "--replace", "--to", &path];
    table.does(&print);
    assert_eq!(std::fs::read_to_string(&own).unwrap(), "van mij");
    // What is left of a paper that was broken off goes; a case file of that name does not.
    let passing = table.folder.path().join("plan.txt.ekc-out.new");
    std::fs::write(&passing, "half een pl").unwrap();
    table.does(&print);
    assert!(!passing.exists());
    std::fs::copy(table.path(), &passing).unwrap();
    table.refuses(&print, 15, "output-is-ours");
    assert!(passing.exists());
    // A copy passes through a name beside it as well.
    let copy = inside(&table, "kopie.zip");
    let beside = table.folder.path().join("kopie.zip.new");
    std::fs::write(&beside, "van mij").unwrap();
    table.refuses(&["backup", &copy], 15, "copy-exists");
    assert_eq!(std::fs::read_to_string(&beside).unwrap(), "van mij");
    std::fs::write(&beside, b"PK\x03").unwrap();
    table.does(&["backup", &copy]);
    assert!(!beside.exists());
}

#[test]
fn a_file_that_came_in_the_place_of_the_one_that_was_asked_about_is_asked_about_too() {
    for (answers, code) in [(&["2"][..], 130), (&["2", "2"][..], 0)] {
        let (table, other) = (under_way(), under_way());
        let path = inside(&table, "lijst.csv");
        std::fs::write(&path, "van mij").unwrap();
        // Another case file writes there, so that nothing changes in this one.
        let file = other.path();
        let at = ["--file", file.to_str().unwrap()];
        let export = ["contacts", "export", "--csv", "--to", &path];
        let in_the_other = [&at[..], &export, &["--replace"]].concat();
        let ran = table.answer_while(&export, answers, &[&in_the_other]);
        assert_eq!(ran.code, code, "{answers:?}: {}", ran.err);
        assert_ne!(std::fs::read_to_string(&path).unwrap(), "van mij");
    }
}

#[test]
fn where_a_service_takes_a_folder_along_it_is_asked_whether_what_can_be_read_may_come_there() {
    let table = with_a_plan();
    std::fs::create_dir(table.folder.path().join("Dropbox")).unwrap();
    let path = inside(&table, "Dropbox/plan.txt");
    let typed = ["print", "plan", "--as", "txt", "--to", &path];
    let newest = || table.file().newest_operation().unwrap();
    let before = newest();
    let ran = table.answer(&typed, &["1"]);
    assert_eq!(ran.code, 130, "no is the first answer: {}", ran.err);
    assert!(!Path::new(&path).exists());
    assert_eq!(newest(), before, "and nothing is noted");
    let ran = table.answer(&typed, &["2"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(Path::new(&path).exists());
    // Where nobody can be asked it is said.
    let access = ["privacy", "access", "oma", "--as", "txt", "--to"];
    for (command, name) in [
        (&access[..], "inzage.txt"),
        (&["export", "--to"][..], "zaak.yaml"),
        (
            &["recovery", "sheet", "--as", "txt", "--to"][..],
            "noodblad.txt",
        ),
        (&["backup"][..], "kopie.zip"),
    ] {
        let path = inside(&table, &format!("Dropbox/{name}"));
        let ran = table.does(&[command, &[path.as_str()]].concat());
        let said = ran.err.matches("wordt meegenomen door Dropbox").count();
        assert_eq!(said, 1, "{command:?}: {}", ran.err);
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_a_folder_and_a_folder_of_everybody_are_seen() {
    use std::os::unix::fs::PermissionsExt as _;
    let table = with_a_plan();
    let nowhere = inside(&table, "nergens.yaml");
    std::os::unix::fs::symlink(table.folder.path().join("weg"), &nowhere).unwrap();
    table.refuses(&["export", "--to", &nowhere], 15, "output-exists");
    let letter = ["privacy", "access", "oma", "--as", "txt", "--to", &nowhere];
    table.refuses(&letter, 15, "paper-exists");
    table.refuses(&["backup", &nowhere], 15, "copy-exists");
    let link = std::fs::symlink_metadata(&nowhere).unwrap();
    assert!(link.is_symlink(), "it is somebody's, and stays");
    let folder = inside(&table, "map.yaml");
    std::fs::create_dir(&folder).unwrap();
    table.refuses(&["export", "--to", &folder], 15, "output-no-file");
    let everybody = std::fs::Permissions::from_mode(0o777);
    std::fs::set_permissions(&folder, everybody).unwrap();
    let path = inside(&table, "map.yaml/plan.txt");
    let ran = table.does(&["print", "plan", "--as", "txt", "--to", &path]);
    assert!(ran.err.contains("andere gebruikers"), "{}", ran.err);
}
